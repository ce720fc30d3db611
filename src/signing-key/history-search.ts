import { startChild } from '../lib/child-process.ts';
import { count } from '../lib/text.ts';
import { fail, succeed } from '../model/finding.ts';
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
  if (!maskable(text)) return skipped('the key is too short to be told from other text');
  const top = await workTreeAround(directory);
  if (top === undefined) return skipped('there is no git repository here');
  const git = { env, cancelled };
  const objects = await objectsOf(top, git);
  if (!objects)
    return concluded('git did not list its objects, so its history was not searched', [
      'git cat-file --batch-all-objects gave no whole answer.',
    ]);
  const chosen = choose(objects, limits);
  progress(`searching ${count(chosen.length, 'object')} of git`);
  const search = await searchObjects(top, chosen, needles(text), { ...git, limits });
  const gaps = [...gapsOf(search, objects.length, limits), ...(await missingIn(top, git))];
  const places = await placesOf(top, search.hits, git);
  if (places.length > 0)
    return {
      summary: `the key is in ${count(search.hits.length, 'object')} of git`,
      outcome: fail(
        keyPublishedInHistory(places.map((place) => printable(place, text))),
        ...gaps.map(historySearchIncomplete),
      ),
    };
  return concluded(`${count(search.searched, 'object')} of git searched`, gaps);
};

const skipped = (summary: string): StageResult<true> => ({
  status: 'skipped',
  summary,
  outcome: succeed(true),
});

/** Nothing was found; with gaps that proves nothing. */
const concluded = (summary: string, gaps: readonly string[]): StageResult<true> =>
  gaps.length === 0
    ? { summary, outcome: succeed(true) }
    : {
        status: 'not-established',
        summary: `${summary}, not all that there is`,
        outcome: succeed(true, gaps.map(historySearchIncomplete)),
      };

/** What was not searched of that which is here. */
const gapsOf = ({ searched, isBroken }: Searched, all: number, limits: Limits): readonly string[] => {
  if (isBroken)
    return [`git cat-file --batch ended with an error after ${count(searched, 'object')}: git fsck`];
  return searched < all ? [leftOut(all - searched, all, limits)] : [];
};

const leftOut = (
  left: number,
  all: number,
  { objects, bytes, bytesPerObject, milliseconds }: Limits,
): string =>
  `${left} of ${count(all, 'object')} were left out: those above ${bytesPerObject / 1024 / 1024} MB, and what is beyond ${objects.toLocaleString('en')} objects, ${bytes / 1024 ** 3} GB or ${milliseconds / 1000} s.`;

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

type Searched = {
  readonly searched: number;
  readonly hits: readonly string[];
  /** Whether git ended by itself, and not as it should. */
  readonly isBroken: boolean;
};

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
  const { code, timedOut } = await exited;
  cancelled.throwIfAborted();
  return { searched, hits, isBroken: code !== 0 && !timedOut };
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

/** Objects that the clone does not have. A partial one would fetch them, which `gitIn` forbids. */
const missingIn = async (top: string, options: Git): Promise<readonly string[]> => {
  const shallow = await askGit(top, ['rev-parse', '--is-shallow-repository'], options);
  const promised = await askGit(
    top,
    ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$'],
    options,
  );
  return [
    ...(shallow?.stdout.toString().trim() === 'false'
      ? []
      : ['The clone is shallow, so older commits are not here.']),
    // Exit code 1: no such entry.
    ...(promised?.code === 1
      ? []
      : ['The clone is partial (git clone --filter), so not all objects are here.']),
  ];
};
