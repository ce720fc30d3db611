import { memoized } from '../lib/memoized.ts';
import type { Finding } from '../model/finding.ts';
import { createRedactor } from '../redaction/redactor.ts';
import type { Secret } from '../redaction/secret.ts';
import { nameOf } from './agreement.ts';
import { explainDifference, samenessOf } from './compare.ts';
import type { Expectation, KeySource } from './holder.ts';
import { type Container, mayHave, type Variable, variablesNamed } from './holders.ts';
import { describeSource, isMadeUp } from './key-source.ts';

/** What else is in the environment of the holders: the lifetime of the tokens, the previous key, copies of the key. */

const EXPIRATION = 'JWT_EXPIRATION_HOURS';

const textIn = (container: Container, variable: string): string | undefined => {
  const source = variablesNamed(container, variable)[0]?.source;
  return source?.kind === 'literal' && !isMadeUp(source) ? source.value.reveal() : undefined;
};

const has = (container: Container, variable: string): boolean =>
  variablesNamed(container, variable).length > 0;

const names = (containers: readonly Container[]): string => containers.map(nameOf).join(', ');

/** `168`, `168.0` and ` 168` are the same number of hours. */
const sameHours = (a: string, b: string): boolean => a === b || (a.trim() !== '' && Number(a) === Number(b));

/** `JWT_EXPIRATION_HOURS` is no secret, but the texts name no values: a key may sit there by mistake. */
export function expirationFindings(
  holders: readonly Container[],
  { expirationHours }: Expectation,
): readonly Finding[] {
  const texts = holders.map((container) => textIn(container, EXPIRATION));
  const [first] = texts.filter((text) => text !== undefined);
  const apart = first !== undefined && texts.some((text) => text !== undefined && !sameHours(text, first));
  const stray = holders.filter((_, index) => {
    const text = texts[index];
    return text !== undefined && !sameHours(text, expirationHours);
  });
  const absent = holders.filter(
    (container) => !mayHave(container, EXPIRATION) && !has(container, EXPIRATION),
  );
  return [
    ...(apart
      ? [hoursDiffer(holders, expirationHours)]
      : stray.length > 0
        ? [hoursNotAsGiven(stray, expirationHours)]
        : []),
    ...(absent.length > 0 ? [hoursMissing(absent, absent.length === holders.length)] : []),
  ];
}

const EXPIRATION_REMEDY = `Set ${EXPIRATION}: process.env.${EXPIRATION} in the environment of every container with the key.`;

const hoursDiffer = (holders: readonly Container[], expected: string): Finding => ({
  code: 'expiration-hours-differ',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: `The containers disagree about ${EXPIRATION}`,
  detail: holders
    .map((container) => {
      const text = textIn(container, EXPIRATION);
      return `${nameOf(container)}: ${text === undefined ? 'no plain value' : sameHours(text, expected) ? 'as given' : 'another value'}`;
    })
    .join('\n'),
  remedy: EXPIRATION_REMEDY,
  where: names(holders),
});

const hoursNotAsGiven = (stray: readonly Container[], expected: string): Finding => ({
  code: 'expiration-hours-not-as-given',
  severity: 'warning',
  title: `${EXPIRATION} in the containers is not the value of the input`,
  detail: `The input jwt-expiration-hours is ${expected}; these have another value: ${names(stray)}`,
  remedy: `${EXPIRATION_REMEDY} Or correct the input jwt-expiration-hours.`,
  where: names(stray),
});

const hoursMissing = (absent: readonly Container[], everywhere: boolean): Finding => ({
  code: 'expiration-hours-missing',
  severity: everywhere ? 'notice' : 'warning',
  title: everywhere ? `No container has ${EXPIRATION}` : `${EXPIRATION} is missing in some containers`,
  detail: `These have the key but not its lifetime, and fall back to what their code says: ${names(absent)}`,
  remedy: EXPIRATION_REMEDY,
  where: names(absent),
});

/** `<variable>_PREVIOUS`: the key that verifiers still have to accept while a rotation is under way. */
export function previousKeyFindings(
  holders: readonly Container[],
  expectation: Expectation,
): readonly Finding[] {
  const { previousKey, variable, key, otherSecrets } = expectation;
  if (!previousKey) return [];
  const name = `${variable}_PREVIOUS`;
  // The current key takes the place of the previous one among the values that a wrong copy may be.
  const known = { variable: name, key: previousKey, otherSecrets: [key, ...otherSecrets] };
  const wrong = holders.flatMap((container) => {
    const text = textIn(container, name);
    const why = text === undefined ? undefined : explainDifference(text, known);
    return why === undefined ? [] : [{ container, why }];
  });
  const absent = holders.filter((container) => !mayHave(container, name) && !has(container, name));
  return [
    ...(wrong.length > 0 ? [previousDiffers(wrong, name)] : []),
    ...(absent.length > 0 ? [previousMissing(absent, holders.length, name)] : []),
  ];
}

const previousDiffers = (
  wrong: readonly { readonly container: Container; readonly why: string }[],
  name: string,
): Finding => ({
  code: 'previous-key-differs',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: `${name} is not the previous key`,
  detail: wrong.map(({ container, why }) => `${nameOf(container)}: ${why}`).join('\n'),
  remedy: `Give the containers the previous key unchanged: ${name}: process.env.${name}`,
  where: names(wrong.map(({ container }) => container)),
});

const previousMissing = (absent: readonly Container[], holders: number, name: string): Finding => ({
  code: 'previous-key-missing',
  // A container that only signs has no use for it, but a verifier of old tokens needs it.
  severity: absent.length < holders ? 'notice' : 'warning',
  title: absent.length < holders ? `Some containers do not have ${name}` : `No container has ${name}`,
  detail: `A previous key was given, and these cannot accept tokens that were signed with it: ${names(absent)}`,
  remedy: `Pass ${name} to every container that verifies tokens, or everybody with an old token is logged out.`,
  where: names(absent),
});

type Copy = { readonly container: Container; readonly name: string; readonly whole: boolean };

/** The key, or the secret that it comes from, under any other name, alone or inside of another value. */
export function otherNameFindings(
  containers: readonly Container[],
  sources: readonly KeySource[],
  { variable, key }: Expectation,
): readonly Finding[] {
  const isKeySource = keySourceFinder(key, sources);
  const hasKey = finderOf(key);
  const copyIn = memoized(({ name, source, texts }: Variable): Omit<Copy, 'container'> | undefined => {
    if (isKeyName(name, variable)) return undefined;
    const whole = isKeySource(source);
    return whole || texts.some((text) => hasKey(text.reveal())) ? { name, whole } : undefined;
  });
  const copies = containers.flatMap((container) =>
    container.variables.flatMap((one) => {
      const copy = copyIn(one);
      return copy ? [{ container, ...copy }] : [];
    }),
  );
  return copies.length === 0 ? [] : [underAnotherName(copies, variable)];
}

function underAnotherName(copies: readonly Copy[], variable: string): Finding {
  const open = copies.filter(({ name }) => /^(NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC)_/.test(name));
  const browser =
    open.length === 0
      ? ''
      : `\n${open.map(({ name }) => name).join(', ')}: variables of this name are built into the pages that browsers load.`;
  return {
    code: 'key-under-another-name',
    severity: 'warning',
    title: 'The signing key is also passed under another name',
    detail: `${copies.map(({ container, name, whole }) => `${nameOf(container)}: ${name}${whole ? '' : ', in its value'}`).join('\n')}${browser}`,
    remedy: `Use ${variable} for the key of the tokens and a secret of its own for everything else (openssl rand -base64 48).`,
    where: names(copies.map(({ container }) => container)),
  };
}

/** Keys in an environment, where task definitions, templates and the console show them. */

/** Whether a text is the secret, or has it in it in any form, or a long piece of it. */
export function finderOf(...secrets: readonly (Secret | undefined)[]): (text: string) => boolean {
  const finder = createRedactor();
  const whole = new Set(secrets.flatMap((secret) => (secret ? [secret.reveal()] : [])));
  for (const text of whole) finder.add(text);
  return (text) => whole.has(text) || finder.holds(text);
}

/** Tells the secret that the signing key comes from, or the key itself. `sources`: where the holders get it from. */
function keySourceFinder(key: Secret, sources: readonly KeySource[]): (source: KeySource) => boolean {
  const known = new Set(sources.map(samenessOf));
  return (source) =>
    source.kind === 'literal'
      ? source.value.equals(key)
      : source.kind !== 'intrinsic' && known.has(samenessOf(source));
}

type Place = { readonly container: Container; readonly text: string; readonly foreign: boolean };

/** All plain keys in the environments of all containers, under whatever name; one finding for all of them. */
export function plaintextFindings(
  containers: readonly Container[],
  sources: readonly KeySource[],
  expectation: Expectation,
): readonly Finding[] {
  const { variable, plaintextKey } = expectation;
  if (plaintextKey === 'allow') return [];
  const why = explainer(sources, expectation);
  const places = containers.flatMap((container) =>
    container.variables.flatMap((one): readonly Place[] => {
      const text = one.list === 'environment' && !one.isAddress ? why(one) : undefined;
      return text === undefined ? [] : [{ container, text, foreign: !isKeyName(one.name, variable) }];
    }),
  );
  return places.length === 0 ? [] : [inPlainText(places, expectation)];
}

const isKeyName = (name: string, variable: string): boolean =>
  name === variable || name === `${variable}_PREVIOUS`;

/** Says for a variable of an environment why it is a plain key; undefined when it is none. */
function explainer(
  sources: readonly KeySource[],
  { variable, key, previousKey }: Expectation,
): (one: Variable) => string | undefined {
  const isKeySource = keySourceFinder(key, sources);
  const hasKey = finderOf(key);
  const hasPrevious = finderOf(previousKey);
  return memoized(({ name, source, texts }) => {
    const label = name === variable ? '' : `${name}, `;
    const replaced = source.kind === 'literal' ? '' : ', which CloudFormation replaces by its value';
    const byName = isKeyName(name, variable) && source.kind !== 'intrinsic' && !isEmpty(source);
    if (byName) return `${label}${describeSource(source)}${replaced}`;
    if (isKeySource(source)) return `${name} is the key${replaced}`;
    if (texts.some((text) => hasKey(text.reveal()))) return `${name} has the key in its value`;
    return texts.some((text) => hasPrevious(text.reveal()))
      ? `${name} has the previous key in its value`
      : undefined;
  });
}

/** An app without a previous key may pass an empty one. */
const isEmpty = (source: KeySource): boolean =>
  source.kind === 'literal' && source.value.reveal().trim() === '';

function inPlainText(places: readonly Place[], { variable, plaintextKey }: Expectation): Finding {
  const foreign = places.some((place) => place.foreign) ? ', take it out of all other variables' : '';
  const text = {
    code: 'plaintext-key',
    title: 'The key is in plain text in the task definition or function',
    detail: `${places.map(({ container, text }) => `${nameOf(container)}: ${text}`).join('\n')}\nIt can be read in the console, in the template and by ecs:DescribeTaskDefinition.`,
    remedy: `Keep it in Secrets Manager and pass it with secrets: { ${variable}: ecs.Secret.fromSecretsManager(secret) }${foreign}, or set plaintext-key: allow.`,
    where: [...new Set(places.map(({ container }) => nameOf(container)))].join(', '),
  } as const;
  return plaintextKey === 'warn'
    ? { ...text, severity: 'warning' }
    : { ...text, severity: 'error', failureReason: 'plaintext-key' };
}
