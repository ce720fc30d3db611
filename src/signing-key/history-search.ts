import { startChild } from '../lib/child-process.ts';
import { count } from '../lib/text.ts';
import { type Finding, fail, succeed } from '../model/finding.ts';
import { maskable } from '../redaction/forms.ts';
import type { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import type { World } from '../run/world.ts';
import { needles, printable } from './checkout-search.ts';
import { historySearchIncomplete, keyPublishedInHistory } from './findings.ts';
import { askGit, gitIn, workTreeAround } from './git-repository.ts';
import { readObjects } from './object-stream.ts';

/**
 * Looks for the signing key in all that git keeps of a repository: every version of every file, messages of commits and tags, stashes,
 * and what no branch leads to any more. The objects come from git by a pipe, so that the key is in no argument list
 * and in no file, as it would be with `git log -S`.
 */

type Limits = {
  readonly objects: number;
  readonly bytes: number;
  readonly bytesPerObject: number;
  readonly milliseconds: number;
};

const LIMITS: Limits = {
  objects: 500_000,
  bytes: 1024 * 1024 * 1024,
  bytesPerObject: 5 * 1024 * 1024,
  milliseconds: 30_000,
};

/** Objects whose paths are asked for. */
const MOST_HITS = 5;

type GitObject = { readonly id: string; readonly type: string; readonly size: number };

/** Trees hold names of files and ids. */
const SEARCHED: ReadonlySet<string> = new Set(['blob', 'commit', 'tag']);

type Git = Pick<World, 'env' | 'cancelled'>;

type Searching = Pick<RunContext, 'progress'> & { readonly world: Git };

/** @param directory absolute path of a directory of the work tree */
export const searchHistory = async (
  directory: string,
  key: Secret,
  { world: { env, cancelled }, progress }: Searching,
  limits = LIMITS,
): Promise<StageResult<true>> => {
  const text = key.reveal().trim();
  const skipped = (summary: string): StageResult<true> => ({
    status: 'skipped',
    summary,
    outcome: succeed(true),
  });
  if (!maskable(text)) return skipped('the key is too short to be told from other text');
  const top = await workTreeAround(directory);
  if (top === undefined) return skipped('there is no git repository here');
  const objects = await objectsOf(top, { env, cancelled });
  if (!objects) {
    return {
      status: 'not-established',
      summary: 'git did not list its objects, so its history was not searched',
      outcome: succeed(true, [
        historySearchIncomplete('git cat-file --batch-all-objects gave no whole answer.'),
      ]),
    };
  }
  const chosen = choose(objects, limits);
  progress(`searching ${count(chosen.length, 'object')} of git`);
  const search = await searchObjects(top, chosen, needles(text), { env, cancelled, limits });
  const left = objects.length - search.searched;
  const places = await placesOf(top, search.hits, { env, cancelled });
  const findings: readonly Finding[] = [
    ...(left > 0 ? [historySearchIncomplete(leftOut(left, objects.length, limits))] : []),
    ...((await isShallow(top, { env, cancelled }))
      ? [historySearchIncomplete('The clone is shallow: older commits are not here.')]
      : []),
  ];
  const summary = `${count(search.searched, 'object')} of git searched${findings.length > 0 ? ', not all that there is' : ''}`;
  if (places.length > 0)
    return {
      summary: `the key is in ${count(search.hits.length, 'object')} of git`,
      outcome: fail(keyPublishedInHistory(places.map((place) => printable(place, text))), ...findings),
    };
  return {
    summary,
    outcome: succeed(true, findings),
    ...(findings.length > 0 && { status: 'not-established' as const }),
  };
};

const leftOut = (left: number, all: number, { bytesPerObject, milliseconds }: Limits): string =>
  `${left} of ${count(all, 'object')} were left out: those above ${bytesPerObject / 1024 / 1024} MB, and what would have taken longer than ${milliseconds / 1000} s.`;

const objectsOf = async (top: string, options: Git): Promise<readonly GitObject[] | undefined> => {
  const format = '--batch-check=%(objectname) %(objecttype) %(objectsize)';
  const answer = await askGit(top, ['cat-file', '--batch-all-objects', '--unordered', format], options);
  if (answer?.code !== 0) return undefined;
  const lines = answer.stdout.toString('latin1').split('\n');
  return lines.flatMap((line) => {
    const [id = '', type = '', size = ''] = line.split(' ');
    return SEARCHED.has(type) ? [{ id, type, size: Number(size) }] : [];
  });
};

/** Small ones first, because env files and settings are small. */
const choose = (objects: readonly GitObject[], limits: Limits): readonly GitObject[] => {
  let left = limits.bytes;
  const chosen: GitObject[] = [];
  for (const object of objects.toSorted((a, b) => a.size - b.size)) {
    left -= object.size;
    if (left < 0 || object.size > limits.bytesPerObject || chosen.length >= limits.objects) break;
    chosen.push(object);
  }
  return chosen;
};

type Searched = { readonly searched: number; readonly hits: readonly string[] };

const searchObjects = async (
  top: string,
  objects: readonly GitObject[],
  wanted: readonly Buffer[],
  { env, cancelled, limits }: Git & { readonly limits: Limits },
): Promise<Searched> => {
  let searched = 0;
  const hits: string[] = [];
  const reader = readObjects((id, content) => {
    searched += 1;
    if (wanted.some((needle) => content.includes(needle))) hits.push(id);
  });
  const { exited } = startChild({
    ...gitIn(top, ['cat-file', '--batch', '--buffer'], env),
    input: objects.map(({ id }) => `${id}\n`).join(''),
    onStdout: (chunk) => reader.write(chunk),
    onLine: () => undefined,
    redact: (line) => line,
    cancelled,
    timeoutMilliseconds: limits.milliseconds,
  });
  await exited;
  cancelled.throwIfAborted();
  return { searched, hits };
};

/** Where an object is: a path and a commit, or what it is. */
const placesOf = async (top: string, hits: readonly string[], options: Git): Promise<readonly string[]> => {
  const places: string[] = [];
  for (const id of hits.slice(0, MOST_HITS)) {
    const args = [
      'log',
      '--all',
      '--reflog',
      `--find-object=${id}`,
      '--name-only',
      '--format=commit %h',
      '--no-show-signature',
      '--no-ext-diff',
      '--no-textconv',
    ];
    const answer = await askGit(top, args, options);
    // The oldest commit comes last: that which brought it in, and not one that took it out.
    const lines = (answer?.stdout.toString() ?? '').split('\n').filter(Boolean);
    const [commit, path] = lines.slice(lines.findLastIndex((line) => line.startsWith('commit ')));
    places.push(path === undefined ? `object ${id.slice(0, 12)}` : `${path} in ${commit}`);
  }
  const more = hits.length - places.length;
  return [...places, ...(more > 0 ? [`and ${more} more objects`] : [])];
};

const isShallow = async (top: string, options: Git): Promise<boolean> => {
  const answer = await askGit(top, ['rev-parse', '--is-shallow-repository'], options);
  return answer?.stdout.toString().trim() === 'true';
};
