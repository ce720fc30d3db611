import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openForReading } from '../lib/files.ts';
import type { Finding } from '../model/finding.ts';
import { maskable } from '../redaction/forms.ts';
import type { Secret } from '../redaction/secret.ts';
import type { World } from '../run/world.ts';
import {
  checkoutSearchIncomplete,
  keyInUncheckedEnvFile,
  keyInUntrackedFile,
  keyPublishedInCheckout,
  type SearchLimits,
} from './findings.ts';
import { type GitStatus, gitStatuses } from './git-repository.ts';
import { commandForKey } from './signing-key.ts';

/** Looks for the signing key in the files of the checkout. */

const LIMITS: SearchLimits = { files: 50_000, bytes: 256 * 1024 * 1024, bytesPerFile: 5 * 1024 * 1024 };
const NEW_KEY = commandForKey({ algorithm: 'HS512', encoding: 'hex' });

type PublishedKeyOptions = Pick<World, 'env' | 'cancelled'> & {
  readonly limits?: SearchLimits;
  /** Puts another key in the place of this one. */
  readonly command?: string;
};

/**
 * Searches the text files below the directory for the key, also as base64; gives paths and lines, never content.
 * Not searched: `.git`, `node_modules`, `cdk.out`, links, binary files. A file that git tracks is an error, and so is
 * every file when git cannot say what it tracks. An env file that git ignores is where a developer keeps the key, so it is
 * no finding; other files that git does not track are a warning, for an earlier step or a build may have written them.
 * Outside of a repository env files are a warning and others an error. A search that its limits cut short says so.
 *
 * @throws the signal's reason when it is aborted
 */
export async function findPublishedKey(
  directory: string,
  key: Secret,
  { env, cancelled, limits = LIMITS, command = NEW_KEY }: PublishedKeyOptions,
): Promise<readonly Finding[]> {
  const text = key.reveal().trim();
  if (!maskable(text)) return [];
  const hits: Hit[] = [];
  const root = await realpath(directory).catch(() => resolve(directory));
  const wanted = needles(text);
  const skipped = await visitTextFiles(root, limits, cancelled, (path, content) => {
    const line = lineOf(content, wanted);
    if (line !== undefined) hits.push({ path, line });
  });
  const files = hits.map(({ path }) => join(root, path));
  const statuses = await gitStatuses(files, { env, cancelled });
  const judged = hits.map(({ path, line }) => ({
    place: printable(`${path}:${line}`, text),
    weight: weigh(path, statuses.get(join(root, path)) ?? 'unknown'),
  }));
  const places = (...weights: readonly Weight[]): readonly string[] =>
    judged
      .filter(({ weight }) => weights.includes(weight))
      .map(({ place }) => place)
      .sort();
  return [
    ...foundIn(places('tracked', 'assumed'), (paths) =>
      keyPublishedInCheckout(paths, places('assumed').length > 0, command),
    ),
    ...foundIn(places('unchecked env file'), keyInUncheckedEnvFile),
    ...foundIn(places('untracked'), keyInUntrackedFile),
    ...(skipped === 0 ? [] : [checkoutSearchIncomplete(skipped, limits)]),
  ];
}

const foundIn = (
  paths: readonly string[],
  describe: (paths: readonly string[]) => Finding,
): readonly Finding[] => (paths.length === 0 ? [] : [describe(paths)]);

type Hit = { readonly path: string; readonly line: number };

/** The key itself, as JSON writes it, and base64 as Kubernetes has it, with or without a line break behind the key. */
export function needles(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text, 'utf8');
  const certain = bytes.toString('base64').slice(0, Math.floor((bytes.length * 8) / 6));
  return [...new Set([text, JSON.stringify(text).slice(1, -1), certain])].map((needle) =>
    Buffer.from(needle),
  );
}

function lineOf(content: Buffer, all: readonly Buffer[]): number | undefined {
  const places = all.map((needle) => content.indexOf(needle)).filter((place) => place !== -1);
  if (places.length === 0) return undefined;
  const place = Math.min(...places);
  let line = 1;
  for (let at = content.indexOf(10); at !== -1 && at < place; at = content.indexOf(10, at + 1)) line += 1;
  return line;
}

/** A path is shown in logs and comments: without control characters, and without the key, should it be its name. */
export const printable = (path: string, key: string): string =>
  path.replaceAll(key, '***').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');

const isEnvFile = (path: string): boolean =>
  /(?:^|\/)(?:\.env(?:\..+)?|[^/]+\.env|\.envrc|\.dev\.vars)$/.test(path);

/** What a hit means. `assumed`: it is not known which files are tracked, so the file counts as part of the repository. */
type Weight = 'tracked' | 'assumed' | 'unchecked env file' | 'untracked' | 'none';

function weigh(path: string, status: GitStatus): Weight {
  switch (status) {
    case 'tracked':
      return 'tracked';
    case 'unknown':
      return 'assumed';
    case 'no repository':
      return isEnvFile(path) ? 'unchecked env file' : 'assumed';
    case 'ignored':
      return isEnvFile(path) ? 'none' : 'untracked';
    case 'untracked':
      return 'untracked';
  }
}

/** What others made: history, dependencies, and the cloud assembly, which is cleaned and judged elsewhere. */
const NOT_ENTERED: ReadonlySet<string> = new Set(['.git', 'node_modules', 'cdk.out']);
const AT_A_TIME = 16;
/** git takes a file for binary when one of its first 8000 bytes is NUL (buffer_is_binary in xdiff-interface.c). */
const LOOKED_AT = 8000;

/**
 * Gives every text file to `visit`, with its path relative to the directory, with `/`. Links are not followed.
 * @returns how many text files were left out, because of the limits or because they could not be read
 * @throws the signal's reason when it is aborted
 */
async function visitTextFiles(
  directory: string,
  limits: SearchLimits,
  signal: AbortSignal | undefined,
  visit: (path: string, content: Buffer) => void,
): Promise<number> {
  const paths = await filesBelow(directory, signal);
  let skipped = Math.max(0, paths.length - limits.files);
  let bytesLeft = limits.bytes;
  const queue = paths.slice(0, limits.files).values();
  const work = async (): Promise<void> => {
    for (const path of queue) {
      signal?.throwIfAborted();
      const content = await readText(join(directory, path), Math.min(limits.bytesPerFile, bytesLeft));
      if (content === 'left out') skipped += 1;
      else if (content !== 'binary') {
        bytesLeft -= content.length;
        visit(path, content);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return skipped;
}

async function filesBelow(directory: string, signal: AbortSignal | undefined): Promise<readonly string[]> {
  const files: string[] = [];
  const directories = [''];
  for (let prefix = directories.pop(); prefix !== undefined; prefix = directories.pop()) {
    signal?.throwIfAborted();
    for (const entry of await entriesOf(join(directory, prefix))) {
      if (entry.isFile()) files.push(prefix + entry.name);
      else if (entry.isDirectory() && !NOT_ENTERED.has(entry.name))
        directories.push(`${prefix}${entry.name}/`);
    }
  }
  return files;
}

/** A directory that cannot be read has nothing that this user could have published. */
const entriesOf = (directory: string): Promise<Dirent[]> =>
  readdir(directory, { withFileTypes: true }).catch(() => []);

async function readText(path: string, limit: number): Promise<Buffer | 'binary' | 'left out'> {
  const file = await openForReading(path).catch(() => undefined);
  if (file === undefined) return 'left out';
  try {
    const { size } = await file.stat();
    if (size <= limit) {
      const content = await file.readFile();
      return content.subarray(0, LOOKED_AT).includes(0) ? 'binary' : content;
    }
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    return buffer.subarray(0, bytesRead).includes(0) ? 'binary' : 'left out';
  } catch {
    return 'left out';
  } finally {
    await file.close();
  }
}
