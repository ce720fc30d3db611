/** What git knows of a file of a work tree, read from the repository's own files without starting git. */

import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type IgnoreFile, isIgnored } from './git-ignore.ts';
import { trackedPaths } from './git-index.ts';

/** `unknown`: the index cannot be read. A tracked file is `tracked` even where a pattern would ignore it. */
export type GitStatus = 'no repository' | 'unknown' | 'tracked' | 'ignored' | 'untracked';

/**
 * Tells the status of files, given by absolute paths, in the innermost repository around each: a submodule and a
 * second checkout track their own files. What is read of a repository is read once.
 */
export function gitStatus(): (file: string) => Promise<GitStatus> {
  const known = new Map<string, Promise<Repository | undefined>>();
  const around = (directory: string): Promise<Repository | undefined> => {
    const asked = known.get(directory) ?? repositoryAt(directory).then((found) => found ?? above(directory));
    known.set(directory, asked);
    return asked;
  };
  const above = (directory: string): Promise<Repository | undefined> =>
    dirname(directory) === directory ? Promise.resolve(undefined) : around(dirname(directory));
  return async (file) => {
    const repository = await around(dirname(file));
    return repository === undefined ? 'no repository' : statusIn(repository, file);
  };
}

type Repository = {
  readonly top: string;
  readonly gitDirectory: string;
  /** Undefined when the index cannot be read. */
  readonly tracked: ReadonlySet<string> | undefined;
};

async function statusIn(repository: Repository, file: string): Promise<GitStatus> {
  const path = relative(repository.top, file).split(sep).join('/');
  if (repository.tracked === undefined) return 'unknown';
  if (repository.tracked.has(path)) return 'tracked';
  return isIgnored(path, await ignoreFiles(repository, path)) ? 'ignored' : 'untracked';
}

async function ignoreFiles({ top, gitDirectory }: Repository, path: string): Promise<readonly IgnoreFile[]> {
  const parents = path.split('/').slice(0, -1);
  const directories = ['', ...parents.map((_, at) => `${parents.slice(0, at + 1).join('/')}/`)];
  const places = [
    { directory: '', file: join(gitDirectory, 'info', 'exclude') },
    ...directories.map((directory) => ({ directory, file: join(top, directory, '.gitignore') })),
  ];
  return Promise.all(
    places.map(async ({ directory, file }) => ({ directory, text: (await readIfThere(file)) ?? '' })),
  );
}

async function repositoryAt(top: string): Promise<Repository | undefined> {
  const gitDirectory = await gitDirectoryOf(top);
  if (gitDirectory === undefined) return undefined;
  const config = (await readIfThere(join(gitDirectory, 'config'))) ?? '';
  const hashBytes = /^\s*objectformat\s*=\s*sha256\s*$/im.test(config) ? 32 : 20;
  return { top, gitDirectory, tracked: await readIndex(join(gitDirectory, 'index'), hashBytes) };
}

/** A repository in which nothing was ever added has no index. */
const readIndex = (path: string, hashBytes: 20 | 32): Promise<ReadonlySet<string> | undefined> =>
  readFile(path).then(
    (index) => trackedPaths(index, hashBytes),
    (error: unknown) =>
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? new Set() : undefined,
  );

/** `.git` is a directory, or in a linked work tree or a submodule a file that names it. */
async function gitDirectoryOf(top: string): Promise<string | undefined> {
  const path = join(top, '.git');
  if ((await readIfThere(join(path, 'HEAD'))) !== undefined) return path;
  const target = /^gitdir: (.+)$/m.exec((await readIfThere(path)) ?? '')?.[1];
  return target === undefined ? undefined : resolve(top, target);
}

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);
