import { lstat, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { type Answer, askCommand, type ChildOptions } from '../lib/child-process.ts';
import { groupBy } from '../lib/groups.ts';
import type { World } from '../run/world.ts';

/** Asks git what it knows of files in work trees. */

/** `unknown`: git gives no answer. A tracked file is `tracked` even where a pattern would ignore it. */
export type GitStatus = 'no repository' | 'unknown' | 'tracked' | 'ignored' | 'untracked';

export type GitOptions = {
  /** Environment of the job, of which git gets what it needs. */
  readonly env: World['env'];
  readonly cancelled: AbortSignal;
  readonly timeoutMilliseconds?: number;
};

/** What git needs to be found and to know the patterns of the user; RUNNER_TRACKING_ID names the job of a process. */
const HANDED_ON = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'USERPROFILE', 'RUNNER_TRACKING_ID'];

/**
 * The status of files, given by absolute paths without links, in the innermost repository around each: a submodule and
 * a second checkout track their own files.
 *
 * @throws the signal's reason when it is aborted
 */
export async function gitStatuses(
  files: readonly string[],
  options: GitOptions,
): Promise<ReadonlyMap<string, GitStatus>> {
  const placed = await Promise.all(
    files.map(async (file) => ({ file, top: await workTreeAround(dirname(file)) })),
  );
  const asked = [...groupBy(placed, ({ top }) => top)].map(async ([top, group]) => {
    const statusOf = top === undefined ? () => 'no repository' as const : await askAbout(top, group, options);
    return group.map(({ file }): [string, GitStatus] => [file, statusOf(file)]);
  });
  const statuses = new Map((await Promise.all(asked)).flat());
  options.cancelled.throwIfAborted();
  return statuses;
}

/**
 * The innermost directory that has a `.git`, which is a file in a linked work tree or a submodule. git would look for it
 * too, and then refuse one that belongs to another user, as in a container.
 */
export async function workTreeAround(directory: string): Promise<string | undefined> {
  const git = join(directory, '.git');
  const isFile = await stat(git).then(
    (found) => found.isFile(),
    () => false,
  );
  const exists = isFile || (await lstat(join(git, 'HEAD')).catch(() => undefined)) !== undefined;
  if (exists) return directory;
  return dirname(directory) === directory ? undefined : workTreeAround(dirname(directory));
}

async function askAbout(
  top: string,
  files: readonly { readonly file: string }[],
  options: GitOptions,
): Promise<(file: string) => GitStatus> {
  const pathOf = (file: string): string => relative(top, file).split(sep).join('/');
  const listed = await askGit(top, ['ls-files', '-z'], options);
  // Where git may not fetch a tree that a sparse index needs, it lists the rest and exits with 0.
  if (listed?.code !== 0 || /^(?:error|fatal): /m.test(listed.stderr)) return () => 'unknown';
  const tracked = new Set(entriesOf(listed));
  const paths = files.map(({ file }) => pathOf(file)).filter((path) => !tracked.has(path));
  const ignored = paths.length === 0 ? new Set() : await ignoredAmong(paths, top, options);
  return (file) =>
    tracked.has(pathOf(file)) ? 'tracked' : ignored.has(pathOf(file)) ? 'ignored' : 'untracked';
}

/**
 * Exit code 1 means that none is ignored. When git cannot say it, none counts as ignored. With the index git would take
 * a name like `*.env` for a pattern, and for tracked where a tracked file fits it.
 */
async function ignoredAmong(
  paths: readonly string[],
  top: string,
  options: GitOptions,
): Promise<ReadonlySet<string>> {
  // `./` keeps a name like `:(top)x` from being a pattern.
  const input = paths.map((path) => `./${path}\0`).join('');
  const answer = await askGit(top, ['check-ignore', '--no-index', '-z', '--stdin'], options, input);
  return new Set(answer?.code === 0 ? entriesOf(answer).map((entry) => entry.replace('./', '')) : []);
}

const entriesOf = ({ stdout }: Answer): readonly string[] => stdout.toString().split('\0').filter(Boolean);

/**
 * An earlier step may have written the configuration of the repository, so no program in it may run: not that of
 * `core.fsmonitor`, and none that fetches what a partial clone lacks (`core.sshCommand`, `remote.*.uploadpack`, …).
 * Neither command runs hooks, filters, pagers or aliases.
 *
 * With the directory of the repository given, git looks neither at its owner (`safe.directory`, which no version before
 * 2.38 takes from the command line) nor at `core.worktree`. It starts in `/`, so that a relative entry of PATH does
 * not find a program in the checkout.
 */
export const gitIn = (
  top: string,
  command: readonly string[],
  env: World['env'],
): Pick<ChildOptions, 'command' | 'args' | 'cwd' | 'env'> => ({
  command: 'git',
  args: ['-C', top, '--git-dir=.git', '--work-tree=.', '-c', 'core.fsmonitor=', ...command],
  cwd: '/',
  env: {
    ...Object.fromEntries(HANDED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_LAZY_FETCH: '1',
    // The objects that are pushed, and not what `git replace` shows in their place.
    GIT_NO_REPLACE_OBJECTS: '1',
  },
});

export const askGit = (
  top: string,
  command: readonly string[],
  { env, cancelled, timeoutMilliseconds = 30_000 }: GitOptions,
  input?: string,
): Promise<Answer | undefined> =>
  askCommand({
    ...gitIn(top, command, env),
    cancelled,
    timeoutMilliseconds,
    ...(input !== undefined && { input }),
  });
