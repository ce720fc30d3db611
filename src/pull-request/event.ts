import { errorCode } from '../lib/error-code.ts';
import { NotReadable, readText } from '../lib/files.ts';
import { valueAt } from '../lib/json.ts';
import type { PullRequest } from '../model/pull-request.ts';

/** What started the run, as far as this action has to know it. */
export type GitHubEvent = {
  /** E.g. `pull_request`; '' outside of GitHub Actions. */
  readonly name: string;
  /** Absent when the event is not about one, and when it does not say which one. */
  readonly pullRequest?: PullRequest;
  /**
   * The run has the secrets and the token of the repository, and its event is about a stranger's code. Nothing of that
   * code may be executed: `cdk synth` would be.
   */
  readonly foreignCode: boolean;
  /** Why there is no pull request although the event is about one; for a finding. */
  readonly problem?: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

const DEPENDABOT = 'dependabot[bot]';

/** GitHub's names are the same in any case. */
const isRepository = (value: unknown, repository: string): boolean =>
  typeof value === 'string' && repository !== '' && value.toLowerCase() === repository.toLowerCase();

const shaOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f]{40}$/i.test(value) ? value.toLowerCase() : undefined;

const trustOf = (env: Environment, pull: unknown): PullRequest['trust'] => {
  if (!isRepository(valueAt(pull, 'head', 'repo', 'full_name'), env.GITHUB_REPOSITORY ?? '')) return 'fork';
  const involved = [env.GITHUB_ACTOR, env.GITHUB_TRIGGERING_ACTOR, valueAt(pull, 'user', 'login')];
  return involved.includes(DEPENDABOT) ? 'dependabot' : 'own';
};

const pullRequestOf = (env: Environment, payload: unknown): PullRequest | undefined => {
  const pull = valueAt(payload, 'pull_request');
  const number = valueAt(pull, 'number');
  const headSha = shaOf(valueAt(pull, 'head', 'sha'));
  const baseSha = shaOf(valueAt(pull, 'base', 'sha'));
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined;
  if (headSha === undefined || baseSha === undefined) return undefined;
  return { number, headSha, baseSha, trust: trustOf(env, pull) };
};

/** What the event does not say counts as foreign: the harm of trusting a stranger is greater. */
const runsForeignCode = (env: Environment, name: string, payload: unknown): boolean => {
  const repository = env.GITHUB_REPOSITORY ?? '';
  if (name === 'pull_request_target')
    return !isRepository(valueAt(payload, 'pull_request', 'head', 'repo', 'full_name'), repository);
  if (name === 'workflow_run')
    return !isRepository(valueAt(payload, 'workflow_run', 'head_repository', 'full_name'), repository);
  return false;
};

/**
 * @param payload parsed content of the file at GITHUB_EVENT_PATH; undefined when it could not be read. Anything may be
 *   in it: much of it was typed by the author of the pull request.
 */
export const eventOf = (env: Environment, payload: unknown): GitHubEvent => {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const foreignCode = runsForeignCode(env, name, payload);
  if (!name.startsWith('pull_request')) return { name, foreignCode };
  const pullRequest = pullRequestOf(env, payload);
  if (pullRequest) return { name, pullRequest, foreignCode };
  return {
    name,
    foreignCode,
    problem: 'The event file names no pull request with a number, a head commit and a base commit.',
  };
};

/** GitHub sends no payload above 25 MB. */
const LARGEST_EVENT = 32 * 1024 * 1024;

type Payload = { readonly payload?: unknown; readonly problem?: string };

const payloadAt = (path: string): Payload => {
  if (path === '') return { problem: 'GITHUB_EVENT_PATH is not set.' };
  try {
    return { payload: JSON.parse(readText(path, LARGEST_EVENT)) };
  } catch (error) {
    if (error instanceof NotReadable) return { problem: `The event file is not read: ${error.message}` };
    const why = error instanceof SyntaxError ? 'is not JSON' : `could not be read (${errorCode(error)})`;
    return { problem: `The event file ${why}.` };
  }
};

/** The event of this run; a file that is missing, broken or huge is a problem and never an exception. */
export const loadEvent = async (env: Readonly<Record<string, string | undefined>>): Promise<GitHubEvent> => {
  const { payload, problem } = payloadAt(env.GITHUB_EVENT_PATH ?? '');
  const event = eventOf(env, payload);
  return event.problem === undefined || problem === undefined ? event : { ...event, problem };
};
