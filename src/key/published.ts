/** Looks for the signing key in the files of the checkout. The one part of this directory that reads files. */

import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ErrorFinding, Finding } from '../finding.ts';
import { checkoutFiles, type SearchLimits } from './checkout-files.ts';
import { maskable } from './encodings.ts';
import { type IgnoreFile, isIgnored } from './git-ignore.ts';
import { trackedPaths } from './git-index.ts';
import type { Secret } from './secret.ts';

const LIMITS: SearchLimits = { files: 50_000, bytes: 256 * 1024 * 1024, bytesPerFile: 5 * 1024 * 1024 };
const PATHS_SHOWN = 20;

/**
 * Searches the text files below the directory for the key, also as base64; gives paths and lines, never content.
 * Not searched: `.git`, `node_modules`, `cdk.out`, links, binary files. An env file that git ignores is where a
 * developer keeps the key, so it is no finding; every other file is an error. Outside of a repository env files
 * are a warning. A search that was cut short by its limits says so.
 *
 * @throws the signal's reason when it is aborted
 */
export async function findPublishedKey(
  directory: string,
  key: Secret,
  signal?: AbortSignal,
  limits: SearchLimits = LIMITS,
): Promise<readonly Finding[]> {
  const text = key.reveal().trim();
  if (!maskable(text)) return [];
  const hits: Hit[] = [];
  const root = resolve(directory);
  const skipped = await checkoutFiles(root, limits, signal, (path, content) => {
    const line = lineOf(content, needles(text));
    if (line !== undefined) hits.push({ path, line });
  });
  const repository = hits.length > 0 ? await readRepository(root) : undefined;
  const judged = await Promise.all(
    hits.map(async (hit) => ({ ...hit, weight: await weigh(hit.path, repository) })),
  );
  const shown = (weight: Weight): readonly string[] =>
    judged
      .filter((hit) => hit.weight === weight)
      .map((hit) => printable(`${hit.path}:${hit.line}`, text))
      .sort();
  return [...exposed(shown('error')), ...doubtful(shown('warning')), ...incomplete(skipped, limits)];
}

type Hit = { readonly path: string; readonly line: number };
type Weight = 'error' | 'warning' | 'none';

/** The key itself, as JSON writes it, and base64 as Kubernetes has it, with or without a line break behind the key. */
function needles(text: string): readonly Buffer[] {
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
const printable = (path: string, key: string): string =>
  path.replaceAll(key, '***').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');

const isEnvFile = (path: string): boolean =>
  /(?:^|\/)(?:\.env(?:\..+)?|[^/]+\.env|\.envrc|\.dev\.vars)$/.test(path);

type Repository = {
  readonly top: string;
  readonly gitDirectory: string;
  /** What is not known to be untracked counts as tracked. */
  readonly tracked: ReadonlySet<string> | undefined;
  /** Where the search began, relative to the top: '' or ending in `/`. */
  readonly prefix: string;
};

async function weigh(path: string, repository: Repository | undefined): Promise<Weight> {
  if (!isEnvFile(path)) return 'error';
  if (repository === undefined) return 'warning';
  const full = repository.prefix + path;
  if (repository.tracked === undefined || repository.tracked.has(full)) return 'error';
  return isIgnored(full, await ignoreFiles(repository, full)) ? 'none' : 'error';
}

async function ignoreFiles({ top, gitDirectory }: Repository, path: string): Promise<readonly IgnoreFile[]> {
  const directories = [
    '',
    ...path
      .split('/')
      .slice(0, -1)
      .map((_, at, parts) => `${parts.slice(0, at + 1).join('/')}/`),
  ];
  const places = [
    { directory: '', file: join(gitDirectory, 'info', 'exclude') },
    ...directories.map((directory) => ({ directory, file: join(top, directory, '.gitignore') })),
  ];
  return Promise.all(
    places.map(async ({ directory, file }) => ({ directory, text: (await readIfThere(file)) ?? '' })),
  );
}

async function readRepository(start: string): Promise<Repository | undefined> {
  for (let top = start; ; top = dirname(top)) {
    const gitDirectory = await gitDirectoryOf(top);
    if (gitDirectory !== undefined) {
      const index = await readFile(join(gitDirectory, 'index')).catch(() => undefined);
      const config = (await readIfThere(join(gitDirectory, 'config'))) ?? '';
      const hashBytes = /^\s*objectformat\s*=\s*sha256\s*$/im.test(config) ? 32 : 20;
      const prefix = relative(top, start).split(sep).join('/');
      return {
        top,
        gitDirectory,
        tracked: index ? trackedPaths(index, hashBytes) : new Set(),
        prefix: prefix === '' ? '' : `${prefix}/`,
      };
    }
    if (dirname(top) === top) return undefined;
  }
}

/** `.git` is a directory, or in a linked work tree or a submodule a file that names it. */
async function gitDirectoryOf(top: string): Promise<string | undefined> {
  const path = join(top, '.git');
  if ((await readIfThere(join(path, 'HEAD'))) !== undefined) return path;
  const target = /^gitdir: (.+)$/m.exec((await readIfThere(path)) ?? '')?.[1];
  return target === undefined ? undefined : resolve(top, target);
}

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);

const list = (paths: readonly string[]): string => {
  const more = paths.length - PATHS_SHOWN;
  return [...paths.slice(0, PATHS_SHOWN), ...(more > 0 ? [`and ${more} more files`] : [])].join('\n');
};

function exposed(paths: readonly string[]): readonly ErrorFinding[] {
  const [first] = paths;
  if (first === undefined) return [];
  return [
    {
      code: 'key-published-in-checkout',
      severity: 'error',
      failureReason: 'key-rejected-by-lint',
      title: 'The signing key is in the files of the repository',
      detail: `Whoever can read the repository, now or from its history, can sign tokens as any user. Seen in:\n${list(paths)}`,
      remedy:
        'Deleting the line is not enough, for the history keeps it. Make a new key (openssl rand -hex 64 | tr -d "\\n" | gh secret set JWT_SECRET_KEY), then take the old one out of the files. An env file belongs into .gitignore, and if it is tracked: git rm --cached <file>',
      where: first,
    },
  ];
}

function doubtful(paths: readonly string[]): readonly Finding[] {
  const [first] = paths;
  if (first === undefined) return [];
  return [
    {
      code: 'key-in-unchecked-env-file',
      severity: 'warning',
      title: 'The signing key is in an env file, and whether git tracks it is not known',
      detail: `There is no .git directory here. Seen in:\n${list(paths)}`,
      remedy: 'See in the repository that the file is ignored: git check-ignore -v <file>',
      where: first,
    },
  ];
}

function incomplete(skipped: number, limits: SearchLimits): readonly Finding[] {
  if (skipped === 0) return [];
  return [
    {
      code: 'checkout-search-incomplete',
      severity: 'notice',
      title: 'Not all files of the checkout were searched for the signing key',
      detail: `${skipped} files were left out: text files above ${limits.bytesPerFile / 1024 / 1024} MB, files that could not be read, or what came after ${limits.files} files or ${limits.bytes / 1024 / 1024} MB.`,
      remedy: 'Search them yourself if the key may be in one: git grep -F -f <file with the key>',
    },
  ];
}
