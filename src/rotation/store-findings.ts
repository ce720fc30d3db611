import type { GitHubFailure } from '../lib/github/failure.ts';
import { untrusted, utc } from '../lib/text.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding } from '../model/finding.ts';
import { AGAIN } from '../model/remedy.ts';
import type { Slot } from './state.ts';

/** Why a store of keys cannot be used, or did not do what a rotation asked of it. */

/** Where the secrets are: `''` for those of the repository, else the name of an environment. */
export type SecretScope = string;

export const nameOfSecrets = (scope: SecretScope): string =>
  scope === '' ? 'the secrets of the repository' : `the secrets of the environment ${scope}`;

/** What GitHub asks for, where it does not say so itself. */
export const neededPermission = (scope: SecretScope, level: 'read' | 'write'): string =>
  scope === '' ? `secrets=${level}` : `environments=${level}`;

const IN_THE_FORM: Readonly<Record<string, string>> = {
  secrets: 'Secrets',
  environments: 'Environments',
  actions: 'Actions',
};

/** `secrets=write` as the settings of an App or a token call it. */
const asInSettings = (permissions: string): string =>
  permissions
    .split(/[;,]/)
    .map((one) => one.trim().split('='))
    .filter(([name = '', level = '']) => /^[a-z_]+$/.test(name) && /^(read|write|admin)$/.test(level))
    .map(([name = '', level]) => `${IN_THE_FORM[name] ?? name}: ${level}`)
    .join(' and ');

const HOW_TO_GET =
  'Give secrets-token the token of a GitHub App (actions/create-github-app-token), or a fine-grained personal access token for this repository. GITHUB_TOKEN can never write secrets.';

const said = ({ message, detail }: GitHubFailure): string => untrusted(message ?? detail);

const denied = defineFinding(
  'key-store-denied',
  { error: 'key-store-denied' },
  (failure: GitHubFailure, needed: string, scope: SecretScope) => {
    const permission = asInSettings(failure.permission ?? '') || asInSettings(needed);
    return {
      title: `The secrets-token lacks the repository permission ${permission}`,
      detail: `GitHub refused it ${nameOfSecrets(scope)}: ${said(failure)}`,
      remedy: `${HOW_TO_GET} Its repository permissions must include ${permission}.`,
      where: 'secrets-token',
    };
  },
);

const unauthorized = defineFinding('key-store-token-unknown', { error: 'key-store-denied' }, () => ({
  title: 'GitHub does not know the secrets-token, or it has expired',
  detail: 'GitHub answered 401 (Bad credentials). The token of a GitHub App lives for one hour.',
  remedy: `Make it in the same job, just before this step. ${HOW_TO_GET}`,
  where: 'secrets-token',
}));

const missing = defineFinding('key-store-not-found', { error: 'key-store-denied' }, (scope: SecretScope) => ({
  title:
    scope === ''
      ? 'The secrets-token does not reach this repository'
      : `There is no environment ${untrusted(scope).slice(0, 40)}, or the secrets-token does not reach it`,
  detail: `GitHub answered 404 for ${nameOfSecrets(scope)}.`,
  remedy:
    scope === ''
      ? 'Install the GitHub App on this repository, or select it for the fine-grained token.'
      : 'Compare secret-environment with Settings, Environments of the repository (and with environment: of the job), and install the GitHub App on this repository.',
  where: scope === '' ? 'secrets-token' : 'secret-environment',
}));

const limited = defineFinding(
  'key-store-rate-limited',
  { error: 'key-store-unreachable' },
  ({ retryAt }: GitHubFailure, token: TokenInput) => ({
    title: 'GitHub takes no more requests from this token for now',
    detail:
      retryAt === undefined
        ? 'The rate limit is used up.'
        : `The rate limit is used up until ${new Date(retryAt).toISOString()}.`,
    remedy: `After that ${AGAIN}. It goes on from what is stored.`,
    where: token,
  }),
);

const unreachable = defineFinding(
  'key-store-unreachable',
  { error: 'key-store-unreachable' },
  (failure: GitHubFailure, what: string) => ({
    title: `GitHub could not be asked to ${what}`,
    detail:
      failure.status === 0
        ? `No answer came: ${said(failure)}`
        : `It answered ${failure.status}: ${said(failure)}`,
    remedy: `See https://www.githubstatus.com, then ${AGAIN}. It goes on from what is stored.`,
  }),
);

/** The input with the token that was used. */
type TokenInput = 'secrets-token' | 'github-token';

/** @param what completes “GitHub could not be asked to …” */
export const gitHubFailure = (
  failure: GitHubFailure,
  what: string,
  scope: SecretScope,
  needed: string,
  token: TokenInput = 'secrets-token',
): ErrorFinding => {
  if (failure.kind === 'rate-limited') return limited(failure, token);
  switch (failure.status) {
    case 401:
      return unauthorized();
    case 403:
      return denied(failure, needed, scope);
    case 404:
      return missing(scope);
    default:
      return unreachable(failure, what);
  }
};

export const environmentHidesSecret = defineFinding(
  'key-store-shadowed',
  { error: 'rotation-refused' },
  (environment: string, names: readonly string[]) => ({
    title: 'An environment has a secret that hides the one of the repository',
    detail: `The environment ${untrusted(environment)} has ${names.join(' and ')}, and jobs in it get that one, whatever is written to the repository. Nothing was changed.`,
    remedy: `If this rotation is about that environment: secret-environment: ${untrusted(environment)}. Else keep the keys of this app in an environment of its own and name that.`,
    where: 'secret-environment',
  }),
);

export const secretNotConfirmed = defineFinding(
  'key-store-not-confirmed',
  { error: 'key-store-unreachable' },
  (name: string, scope: SecretScope) => ({
    title: `GitHub accepted ${name}, but does not show that it has changed`,
    detail: `The time at which it was last written in ${nameOfSecrets(scope)} is older than the write. Nothing was deployed after it.`,
    remedy: `See https://www.githubstatus.com, then ${AGAIN}. It goes on from what is stored.`,
  }),
);

export const workflowRunNotShown = defineFinding(
  'rotation-run-unreadable',
  { error: 'key-store-denied' },
  (failure: GitHubFailure) => ({
    title: 'This run could not be looked up, so it is not known whether its secrets are the latest',
    detail: `GitHub answered ${failure.status}: ${said(failure)}. Nothing was changed.`,
    remedy: `Give the job permissions: actions: read, and the step github-token: \${{ github.token }}.`,
    where: 'github-token',
  }),
);

export const rotatedByLambda = defineFinding(
  'key-store-rotates-itself',
  { error: 'rotation-refused' },
  (name: string) => ({
    title: 'Secrets Manager rotates this secret by itself, so two rotations would get in each other’s way',
    detail: `Automatic rotation is enabled for ${name}: its Lambda function moves the same staging labels.`,
    remedy: `Disable it: aws secretsmanager cancel-rotate-secret --secret-id ${name}`,
    where: 'secret-id',
  }),
);

export const foreignPendingVersion = defineFinding(
  'key-store-pending-foreign',
  { error: 'rotation-refused' },
  (name: string, version: string) => ({
    title: 'The secret has a pending version that this action did not make',
    detail: `AWSPENDING is on version ${version} of ${name}, left by another rotation. Nothing was changed.`,
    remedy: `If it is not needed: aws secretsmanager update-secret-version-stage --secret-id ${name} --version-stage AWSPENDING --remove-from-version-id ${version}`,
    where: 'secret-id',
  }),
);

export const secretMissing = defineFinding(
  'key-store-secret-missing',
  { error: 'invalid-input' },
  (name: string) => ({
    title: 'The secret does not exist, or is marked for deletion',
    detail: `Secrets Manager has no usable secret ${name} in this region and account.`,
    remedy: 'Correct secret-id, or aws secretsmanager restore-secret if it was deleted by mistake.',
    where: 'secret-id',
  }),
);

/** A version of a secret in Secrets Manager, by the label that a rotation looked for. */
type SecretVersion = { readonly name: string; readonly label: string; readonly version: string };

/** @param why completes “Version … of …” */
export const versionUnreadable = defineFinding(
  'key-store-version-unreadable',
  { error: 'rotation-refused' },
  ({ name, label, version }: SecretVersion, why: string) => ({
    title: `The ${label} version of the secret does not hold a key as expected`,
    detail: `Version ${version} of ${name} ${why}. Nothing was changed.`,
    remedy:
      label === 'AWSCURRENT'
        ? 'Correct secret-json-key, or store the key as the task definition reads it.'
        : `If that version is not needed: aws secretsmanager update-secret-version-stage --secret-id ${name} --version-stage ${label} --remove-from-version-id ${version}`,
    where: 'secret-json-key',
  }),
);

export const secretFieldsChanged = defineFinding(
  'key-store-fields-changed',
  { error: 'rotation-refused' },
  (name: string) => ({
    title: 'Other fields of the secret were changed since the next key was staged',
    detail: `The pending version of ${name} has the other fields as they were; making it current would bring them back. Nothing was changed.`,
    remedy: `Put the same fields into both versions, or, if production does not sign with the next key yet, remove AWSPENDING from its version and stage again.`,
    where: 'secret-id',
  }),
);

export const labelNotMoved = defineFinding(
  'key-store-label-not-moved',
  { error: 'key-store-unreachable' },
  (secretId: string, label: string) => ({
    title: `Secrets Manager accepted the change of ${label}, but does not show it`,
    detail: `The staging label of ${secretId} is not where this run put it. Nothing was deployed after it.`,
    remedy: `Wait a minute, then ${AGAIN}. It goes on from what is stored.`,
  }),
);

/** One of GitHub's secrets, and the input that should hold its value. */
type HandedInSecret = {
  readonly place: Slot | 'emergency';
  /** E.g. `next-jwt-secret-key`. */
  readonly input: string;
  /** E.g. `JWT_SECRET_KEY_NEXT`. */
  readonly name: string;
  /** E.g. `the secrets of the environment production`. */
  readonly store: string;
};

/** Times in milliseconds since the epoch. */
type Staleness = {
  readonly queuedAt: number;
  readonly writtenAt: number;
  /** Nothing else is stored, which is how an emergency leaves the store. */
  readonly isAlone?: boolean;
};

export const secretStale = defineFinding(
  'rotation-secrets-stale',
  { error: 'rotation-stale' },
  ({ name, store }: HandedInSecret, { queuedAt, writtenAt, isAlone }: Staleness) => ({
    title: isAlone
      ? 'The signing key was replaced after this run was queued'
      : 'The secrets were changed after this run was queued, so it may hold old ones',
    detail: `This run is from ${utc(queuedAt)}; ${name} in ${store} was written at ${utc(writtenAt)}.${isAlone ? ' No other key and no unfinished emergency is stored, so another run, perhaps an emergency, has replaced it and is over, or a person has set it.' : ''} A run, and every re-run of it, may carry the values from when it was queued. Nothing was changed.`,
    remedy: isAlone
      ? `Do not re-run this one. If the run that replaced the key is green, nothing is left to do: gh run list --workflow rotate.yml --limit 5. Only if the new key has leaked too, or another rotation is wanted, ${AGAIN}`
      : `Do not re-run this one; ${AGAIN}. It goes on from what is stored.`,
  }),
);

export const secretNotHandedIn = defineFinding(
  'rotation-key-not-handed-in',
  { error: 'rotation-refused' },
  ({ input, name, store }: HandedInSecret) => ({
    title: `${name} is stored, but this job was not given it`,
    detail: `${store} has it, and the input ${input} is empty: the job lacks its environment, or the input. Nothing was changed.`,
    remedy: `In rotate.yml give the job its environment: and the step ${input}: \${{ secrets.${name} }}.`,
    where: input,
  }),
);

export const secretNotStored = defineFinding(
  'rotation-key-not-in-store',
  { error: 'rotation-refused' },
  ({ place, input, name, store }: HandedInSecret) => ({
    title: `This job was given a ${place} key that is not in ${store}`,
    detail: `${input} holds a key and there is no ${name}: it comes from another place (organization, repository, another environment), was removed after this run was queued, or is stored under another name. Nothing was changed.`,
    remedy: `${place === 'current' ? '' : 'If another run has retired or removed it since, nothing is left to do (gh run list --workflow rotate.yml --limit 5). If not: '}Set secret-environment to the environment that has the keys, or leave it out if the repository has them. Keys of an organization cannot be rotated: store the key in the repository or an environment.`,
    where: input,
  }),
);
