import { defineFinding } from '../model/define-finding.ts';
import type { Resource } from '../template/evaluate.ts';
import { nameOf } from './agreement.ts';
import type { Container } from './holders.ts';

/** Findings about what else is in the environment of the holders, copies of the key, and the services that run them. */

const names = (containers: readonly Container[]): string => containers.map(nameOf).join(', ');

export const EXPIRATION = 'JWT_EXPIRATION_HOURS';

const EXPIRATION_REMEDY = `Set ${EXPIRATION}: process.env.${EXPIRATION} in the environment of every container with the key.`;

/** `found`: what each holder has, in a few words. */
export const hoursDiffer = defineFinding(
  'expiration-hours-differ',
  { error: 'holders-disagree' },
  (found: readonly { readonly container: Container; readonly words: string }[]) => ({
    title: `The containers disagree about ${EXPIRATION}`,
    detail: found.map(({ container, words }) => `${nameOf(container)}: ${words}`).join('\n'),
    remedy: EXPIRATION_REMEDY,
    where: names(found.map(({ container }) => container)),
  }),
);

export const hoursNotAsGiven = defineFinding(
  'expiration-hours-not-as-given',
  'warning',
  (stray: readonly Container[], expected: string) => ({
    title: `${EXPIRATION} in the containers is not the value of the input`,
    detail: `The input jwt-expiration-hours is ${expected}; these have another value: ${names(stray)}`,
    remedy: `${EXPIRATION_REMEDY} Or correct the input jwt-expiration-hours.`,
    where: names(stray),
  }),
);

export const hoursMissing = defineFinding(
  'expiration-hours-missing',
  ['warning', 'notice'],
  (absent: readonly Container[], everywhere: boolean) => ({
    as: everywhere ? 'notice' : 'warning',
    title: everywhere ? `No container has ${EXPIRATION}` : `${EXPIRATION} is missing in some containers`,
    detail: `These have the key but not its lifetime, and fall back to what their code says: ${names(absent)}`,
    remedy: EXPIRATION_REMEDY,
    where: names(absent),
  }),
);

export const previousKeyDiffers = defineFinding(
  'previous-key-differs',
  { error: 'holders-disagree' },
  (wrong: readonly { readonly container: Container; readonly why: string }[], name: string) => ({
    title: `${name} is not the previous key`,
    detail: wrong.map(({ container, why }) => `${nameOf(container)}: ${why}`).join('\n'),
    remedy: `Give the containers the previous key unchanged: ${name}: process.env.${name}`,
    where: names(wrong.map(({ container }) => container)),
  }),
);

/** A container that only signs has no use for it, but a verifier of old tokens needs it. */
export const previousKeyMissing = defineFinding(
  'previous-key-missing',
  ['warning', 'notice'],
  (absent: readonly Container[], holders: number, name: string) => ({
    as: absent.length < holders ? 'notice' : 'warning',
    title: absent.length < holders ? `Some containers do not have ${name}` : `No container has ${name}`,
    detail: `A previous key was given, and these cannot accept tokens that were signed with it: ${names(absent)}`,
    remedy: `Pass ${name} to every container that verifies tokens, or all users with an old token are logged out.`,
    where: names(absent),
  }),
);

/** `whole`: the variable is the key, which is not only part of its value. */
export type Copy = { readonly container: Container; readonly name: string; readonly whole: boolean };

export const keyUnderAnotherName = defineFinding(
  'key-under-another-name',
  'warning',
  (copies: readonly Copy[], variable: string) => {
    const open = copies.filter(({ name }) => /^(NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC)_/.test(name));
    const browser =
      open.length === 0
        ? ''
        : `\n${open.map(({ name }) => name).join(', ')}: variables of this name are built into the pages that browsers load.`;
    return {
      title: 'The signing key is also passed under another name',
      detail: `${copies.map(({ container, name, whole }) => `${nameOf(container)}: ${name}${whole ? '' : ', in its value'}`).join('\n')}${browser}`,
      remedy: `Use ${variable} for the key of the tokens and a secret of its own for everything else (openssl rand -base64 48).`,
      where: names(copies.map(({ container }) => container)),
    };
  },
);

export type PlainKey = { readonly container: Container; readonly text: string; readonly foreign: boolean };

export const keyInPlainText = defineFinding(
  'plaintext-key',
  ['warning', { error: 'plaintext-key' }],
  (places: readonly PlainKey[], variable: string, plaintextKey: 'warn' | 'error') => {
    const foreign = places.some((place) => place.foreign) ? ', take it out of all other variables' : '';
    return {
      as: plaintextKey === 'warn' ? 'warning' : { error: 'plaintext-key' },
      title: 'The key is in plain text in the task definition or function',
      detail: `${places.map(({ container, text }) => `${nameOf(container)}: ${text}`).join('\n')}\nIt can be read in the console, in the template and by ecs:DescribeTaskDefinition.`,
      remedy: `Keep it in Secrets Manager and pass it with secrets: { ${variable}: ecs.Secret.fromSecretsManager(secret) }${foreign}, or set plaintext-key: allow.`,
      where: [...new Set(places.map(({ container }) => nameOf(container)))].join(', '),
    };
  },
);

/** Places in a report that are listed by name; the rest is counted. */
const MAX_PLACES = 10;

const listed = (places: readonly string[]): string =>
  [
    ...places.slice(0, MAX_PLACES),
    ...(places.length > MAX_PLACES ? [`and ${places.length - MAX_PLACES} more`] : []),
  ].join('\n');

export const keyInOutputs = defineFinding(
  'key-in-outputs',
  { error: 'plaintext-key' },
  (places: readonly string[]) => ({
    title: 'A stack output holds the signing key',
    detail: `The CDK CLI, the console and this action print outputs:\n${listed(places)}`,
    remedy:
      'Remove the output (CfnOutput) from the CDK app, and rotate the key if it was ever deployed like this.',
    where: places[0] ?? '',
  }),
);

export const keyCopied = defineFinding(
  'key-copied',
  ['warning', { error: 'plaintext-key' }],
  (places: readonly string[], inSecret: boolean, refused: boolean) => {
    const secret = inSecret
      ? ' A secret gets its value outside of the template: aws secretsmanager put-secret-value, and secretsmanager.Secret.fromSecretNameV2 in the app.'
      : '';
    return {
      as: refused ? { error: 'plaintext-key' } : 'warning',
      title: 'The template holds the signing key outside of a container environment',
      detail: `More people and tools read these than the environment:\n${listed(places)}`,
      remedy: `Let the container read the key from its environment in place of these copies.${secret}`,
      where: places[0] ?? '',
    };
  },
);

const serviceName = ({ logicalId, scope }: Resource): string => `${logicalId} in ${scope.stack.id}`;

export const noCircuitBreaker = defineFinding('no-circuit-breaker', 'warning', (service: Resource) => ({
  title: 'A service has no deployment circuit breaker',
  detail: `${serviceName(service)}: when the new tasks do not start, the deployment hangs for up to three hours.`,
  remedy:
    'Add circuitBreaker: { rollback: true } to the FargateService in the CDK app. Where the app sets deploymentConfiguration of the CfnService, that replaces it: add deploymentCircuitBreaker: { enable: true, rollback: true } there.',
  where: serviceName(service),
}));

const REMEDY = 'Set minHealthyPercent: 100 and maxHealthyPercent: 200 on the FargateService in the CDK app.';

export const rollingUpdateImpossible = defineFinding(
  'rolling-update-impossible',
  'warning',
  (service: Resource, desired: number) => ({
    title: 'A service leaves no room for a rolling update',
    detail: `${serviceName(service)}: with ${desired} desired tasks none may be stopped and none may be added, so a deployment never ends.`,
    remedy: REMEDY,
    where: serviceName(service),
  }),
);

export const rollingUpdateWithGap = defineFinding(
  'rolling-update-with-gap',
  'warning',
  (service: Resource, desired: number) => ({
    title: 'A deployment may stop every task of a service before a new one runs',
    detail: `${serviceName(service)}: with ${desired} desired tasks the minimum of healthy ones is 0.`,
    remedy: REMEDY,
    where: serviceName(service),
  }),
);
