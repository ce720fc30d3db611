import { createHash, scryptSync } from 'node:crypto';
import { posix } from 'node:path';
import type { Intent } from '../model/changes.ts';
import type { RunStamp } from '../run/run-stamp.ts';

/**
 * The first lines of our comments: HTML comments, which GitHub does not show. They are only read where they stand, at
 * the very beginning: a bot that quotes a comment has words of its own in front of it.
 */

type CommentHeader = {
  /** 16 hex digits, from `commentId`. */
  readonly id: string;
  readonly run?: RunStamp;
  readonly intent?: Intent;
};

/** What tells two uses of the action in one pull request apart. */
export type CommentUse = {
  /** As the input says, relative to the checkout. */
  readonly workingDirectory: string;
  readonly stacks: readonly string[];
  readonly accountId: string;
  /** `key=value` each. */
  readonly context: readonly string[];
  /** Name of the key's variable; '' for the usual one. */
  readonly secretName: string;
  readonly containers: readonly string[];
  /** `NAME` or `NAME=value` each. */
  readonly standIns: readonly string[];
  /** '' for none. */
  readonly baseDirectory: string;
};

/** The path of the workflow's file: the repository may be renamed and the ref differs from push to push. */
const workflowFile = (reference: string): string => {
  const end = reference.indexOf('@refs/');
  return (end < 0 ? reference : reference.slice(0, end)).split('/').slice(2).join('/');
};

const directory = (path: string): string => posix.join(path, '.').replace(/(?<=.)\/$/, '');

/** Of values that must not be found by trying; the id is public. */
const slowHash = (values: readonly string[]): string =>
  scryptSync(JSON.stringify(values), 'cdk-jwt-deploy/comment', 16).toString('hex');

/** The same for each push to a pull request, and another one for each use of the action in it. */
export const commentId = (env: Readonly<Record<string, string | undefined>>, use: CommentUse): string => {
  const parts = [
    workflowFile(env.GITHUB_WORKFLOW_REF ?? ''),
    env.GITHUB_JOB ?? '',
    env.GITHUB_ACTION ?? '',
    directory(use.workingDirectory),
    use.stacks.toSorted(),
    use.accountId,
    env.AWS_REGION ?? '',
    use.context.toSorted(),
    use.secretName,
    use.containers.toSorted(),
    use.standIns.length === 0 ? '' : slowHash(use.standIns.toSorted()),
    use.baseDirectory === '' ? '' : directory(use.baseDirectory),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
};

/** Longer ones are left out: the comment has room for people's text first. */
const LONGEST_INTENT = 8000;

const intentLine = ({ hash, names, open }: Intent): string => {
  const json = JSON.stringify({ v: 1, hash, names, open });
  const line = `<!-- cdk-jwt-deploy:intent:${Buffer.from(json).toString('base64url')} -->`;
  return line.length > LONGEST_INTENT ? '' : line;
};

export const markerOf = (id: string): string => `<!-- cdk-jwt-deploy:dry-run:${id} -->`;

/** Several lines, the marker first. */
export const headerLines = ({ id, run, intent }: CommentHeader): string => {
  const stamp = run && `<!-- cdk-jwt-deploy:run:${run.number}.${run.attempt}:${run.sha} -->`;
  return [markerOf(id), stamp ?? '', intent ? intentLine(intent) : '']
    .filter((line) => line !== '')
    .join('\n');
};

const MARKER = /^<!-- cdk-jwt-deploy:dry-run:([0-9a-f]{16}) -->$/;
const RUN = /^<!-- cdk-jwt-deploy:run:([1-9]\d{0,14})\.([1-9]\d{0,8}):([0-9a-f]{40}) -->$/;
const INTENT = /^<!-- cdk-jwt-deploy:intent:([A-Za-z0-9_-]{1,8000}) -->$/;

const HASH = /^[A-Za-z0-9_+/=:-]{16,128}$/;
const MOST_NAMES = 2000;
const LONGEST_NAME = 500;

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME && !/\p{Cc}/u.test(value);

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const intentIn = (line: string): Intent | undefined => {
  const encoded = INTENT.exec(line)?.[1];
  if (encoded === undefined) return undefined;
  const value = parsed(Buffer.from(encoded, 'base64url').toString('utf8'));
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.keys(value).toSorted().join() !== 'hash,names,open,v') return undefined;
  const { v, hash, names, open } = value as Readonly<Record<string, unknown>>;
  if (v !== 1 || typeof hash !== 'string' || !HASH.test(hash) || typeof open !== 'boolean') return undefined;
  if (!Array.isArray(names) || names.length > MOST_NAMES || !names.every(isName)) return undefined;
  return { hash, names, open };
};

/** Nothing when the text does not begin with a marker of ours. Who wrote it is for the caller to check. */
export const readHeader = (body: string): CommentHeader | undefined => {
  const [first = '', ...others] = body.slice(0, 2 * LONGEST_INTENT).split(/\r?\n/, 3);
  const id = MARKER.exec(first)?.[1];
  if (id === undefined) return undefined;
  const [, number, attempt, sha] = RUN.exec(others[0] ?? '') ?? [];
  if (number === undefined || attempt === undefined || sha === undefined) return { id };
  const run = { number: Number(number), attempt: Number(attempt), sha };
  const intent = intentIn(others[1] ?? '');
  return { id, run, ...(intent && { intent }) };
};

/** The text below the header. */
export const withoutHeader = (body: string): string => {
  const lines = body.split(/\r?\n/);
  const end = lines.findIndex((line) => ![MARKER, RUN, INTENT].some((pattern) => pattern.test(line)));
  return end < 0 ? '' : lines.slice(end).join('\n').trim();
};
