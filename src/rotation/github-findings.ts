import { untrusted } from '../lib/untrusted-text.ts';
import type { ErrorFinding } from '../model/finding.ts';
import type { ApiFailure } from './github-api.ts';

/** What a person must know when GitHub does not do what a rotation asks of it. */

/** Where the secrets are: `''` for those of the repository, else the name of an environment. */
export type SecretScope = string;

export const storeName = (scope: SecretScope): string =>
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

const denied = (failure: ApiFailure, needed: string, scope: SecretScope): ErrorFinding => {
  const permission = asInSettings(failure.accepted) || asInSettings(needed);
  return {
    code: 'key-store-denied',
    severity: 'error',
    failureReason: 'key-store-denied',
    title: `The secrets-token lacks the repository permission ${permission}`,
    detail: `GitHub refused it ${storeName(scope)}: ${untrusted(failure.message)}`,
    remedy: `${HOW_TO_GET} Its repository permissions must include ${permission}.`,
    where: 'secrets-token',
  };
};

const unauthorized = (): ErrorFinding => ({
  code: 'key-store-token-unknown',
  severity: 'error',
  failureReason: 'key-store-denied',
  title: 'GitHub does not know the secrets-token, or it has expired',
  detail: 'GitHub answered 401 (Bad credentials). The token of a GitHub App lives for one hour.',
  remedy: `Make it in the same job, just before this step. ${HOW_TO_GET}`,
  where: 'secrets-token',
});

const missing = (scope: SecretScope): ErrorFinding => ({
  code: 'key-store-not-found',
  severity: 'error',
  failureReason: 'key-store-denied',
  title:
    scope === ''
      ? 'The secrets-token does not reach this repository'
      : `There is no environment ${untrusted(scope).slice(0, 40)}, or the secrets-token does not reach it`,
  detail: `GitHub answered 404 for ${storeName(scope)}.`,
  remedy:
    scope === ''
      ? 'Install the GitHub App on this repository, or select it for the fine-grained token.'
      : 'Compare secret-environment with Settings, Environments of the repository (and with environment: of the job), and install the GitHub App on this repository.',
  where: scope === '' ? 'secrets-token' : 'secret-environment',
});

const limited = ({ retryAt }: ApiFailure, token: TokenInput): ErrorFinding => ({
  code: 'key-store-rate-limited',
  severity: 'error',
  failureReason: 'key-store-unreachable',
  title: 'GitHub takes no more requests from this token for now',
  detail:
    retryAt === undefined
      ? 'The rate limit is used up.'
      : `The rate limit is used up until ${new Date(retryAt).toISOString()}.`,
  remedy: 'Start a new run then. It goes on from what is stored.',
  where: token,
});

const unreachable = ({ status, message }: ApiFailure, what: string): ErrorFinding => ({
  code: 'key-store-unreachable',
  severity: 'error',
  failureReason: 'key-store-unreachable',
  title: `GitHub could not be asked to ${what}`,
  detail:
    status === 0 ? `No answer came: ${untrusted(message)}` : `It answered ${status}: ${untrusted(message)}`,
  remedy: 'See https://www.githubstatus.com, then start a new run. It goes on from what is stored.',
});

/** The input with the token that was used. */
type TokenInput = 'secrets-token' | 'github-token';

/** @param what completes “GitHub could not be asked to …” */
export const githubFailure = (
  failure: ApiFailure,
  what: string,
  scope: SecretScope,
  needed: string,
  token: TokenInput = 'secrets-token',
): ErrorFinding => {
  switch (failure.kind) {
    case 'unauthorized':
      return unauthorized();
    case 'denied':
      return denied(failure, needed, scope);
    case 'missing':
      return missing(scope);
    case 'limited':
      return limited(failure, token);
    case 'unreachable':
    case 'unexpected':
      return unreachable(failure, what);
  }
};

export const shadowed = (environment: string, names: readonly string[]): ErrorFinding => ({
  code: 'key-store-shadowed',
  severity: 'error',
  failureReason: 'rotation-refused',
  title: 'An environment has a secret that hides the one of the repository',
  detail: `The environment ${untrusted(environment)} has ${names.join(' and ')}, and jobs in it get that one, whatever is written to the repository. Nothing was changed.`,
  remedy: `If this rotation is about that environment: secret-environment: ${untrusted(environment)}. Else keep the keys of this app in an environment of its own and name that.`,
  where: 'secret-environment',
});

export const notConfirmed = (name: string, scope: SecretScope): ErrorFinding => ({
  code: 'key-store-not-confirmed',
  severity: 'error',
  failureReason: 'key-store-unreachable',
  title: `GitHub took ${name}, and does not show that it has changed`,
  detail: `The time at which it was last written in ${storeName(scope)} is older than the write. Nothing was deployed after it.`,
  remedy: 'See https://www.githubstatus.com, then start a new run. It goes on from what is stored.',
});
