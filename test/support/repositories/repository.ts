import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FAULTS, type FaultName } from './faults.ts';
import { COMMITTED, type Files, localEnvFiles } from './files.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

type RepositoryOptions = {
  readonly faults?: readonly FaultName[];
  /** Further files, or other texts for some; nothing for one that is not there. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** Paths that are committed although git ignores them. */
  readonly tracked?: readonly string[];
  /** Default: it is a repository, with one commit of all that is not ignored. */
  readonly git?: false;
  /** Where it is made. Default: inside of this repository, whose packages its CDK app then finds. */
  readonly parent?: string;
};

export type Repository = {
  readonly directory: string;
  /** In the env files, where no fault has changed it. */
  readonly key: string;
  /** What a fault puts in its place. */
  readonly otherKey: string;
  readonly path: (file: string) => string;
  readonly exists: (file: string) => boolean;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Permission bits, e.g. `600`. */
  readonly mode: (file: string) => string;
  /** What git prints. */
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
};

/** Git of the tests: no settings of this machine, and an author. */
const GIT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

const present = (files: NonNullable<RepositoryOptions['files']>): Files =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
  );

const makeDirectory = (parent: string | undefined): string => {
  const place = parent ?? join(root, '.cache/checkouts');
  mkdirSync(place, { recursive: true });
  return mkdtempSync(join(place, 'repository-'));
};

/** A small repository on disk, where all is well but for the faults. */
export function writeRepository(options: RepositoryOptions = {}): Repository {
  const key = randomBytes(32).toString('hex');
  const otherKey = randomBytes(32).toString('hex');
  const healthy: Files = { ...COMMITTED, ...localEnvFiles(key) };
  const faulty = (options.faults ?? []).reduce<Files>(
    (files, name) => FAULTS[name](files, otherKey),
    healthy,
  );
  const directory = makeDirectory(options.parent);
  const path = (file: string): string => join(directory, file);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
    // As an editor makes it, whatever the umask of the tests is.
    chmodSync(path(file), 0o644);
  };
  for (const [file, text] of Object.entries(present({ ...faulty, ...options.files }))) write(file, text);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', env: { ...process.env, ...GIT } });
  if (options.git !== false) {
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    for (const file of options.tracked ?? []) git('add', '--force', file);
    git('commit', '--quiet', '--message', 'All of it');
  }
  return {
    directory,
    key,
    otherKey,
    path,
    exists: (file) => existsSync(path(file)),
    read: (file) => readFileSync(path(file), 'utf8'),
    write,
    mode: (file) => (statSync(path(file)).mode & 0o777).toString(8),
    git,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
