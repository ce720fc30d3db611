import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../lib/error-code.ts';
import { shellWord } from '../lib/text.ts';
import { gitStatuses } from '../signing-key/git-repository.ts';

/** Linux hands a process no variable of more than 128 KiB, and readers take time by the square for some texts. */
const MAXIMUM_BYTES = 256 * 1024;

/** `reason` and `remedy` are sentences for people. */
export type Refusal = { readonly kind: 'refused'; readonly reason: string; readonly remedy: string };

export type EnvFileContent =
  | { readonly kind: 'file'; readonly content: Buffer }
  | { readonly kind: 'missing' }
  | Refusal;

export type WriteResult = { readonly kind: 'written' | 'unchanged' | 'would be written' } | Refusal;

export type WriteOptions = {
  /** Looks at all that could refuse the file, and writes nothing. */
  readonly dryRun?: boolean;
  /** What the new content was made from; a file that has changed since is refused. `undefined`: there was no file. */
  readonly was?: Buffer | undefined;
};

const refused = (reason: string, remedy: string): Refusal => ({ kind: 'refused', reason, remedy });

/** Neither follows a link nor waits for who writes into a pipe. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of an env file. Never throws. */
export function readEnvFile(path: string): EnvFileContent {
  const kind = kindRefusal(path);
  if (kind) return kind;
  let file: number | undefined;
  try {
    file = openSync(path, READ);
    const stats = fstatSync(file);
    return statsRefusal(stats) ?? { kind: 'file', content: readFileSync(file) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'missing' };
    return refused(`it cannot be read (${errorCode(error)})`, 'Give yourself the permission to read it.');
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const statsOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

/** By a link too. */
export const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Looked at before it is opened, since opening alone has effects on a device. */
function kindRefusal(path: string): Refusal | undefined {
  try {
    const stats = statsOf(path);
    return stats && statsRefusal(stats);
  } catch (error) {
    return refused(`it cannot be looked at (${errorCode(error)})`, 'Give yourself access to its folder.');
  }
}

function statsRefusal(stats: Stats): Refusal | undefined {
  if (stats.isSymbolicLink()) {
    return refused('it is a symbolic link', 'Name the file that it leads to, or put a file in its place.');
  }
  if (stats.isDirectory()) return refused('it is a folder', 'Move the folder away.');
  if (!stats.isFile()) return refused('it is a pipe, a socket or a device', 'Put a file in its place.');
  if (stats.size > MAXIMUM_BYTES) {
    return refused('it has more than 256 KiB, which no env file has', 'Make sure that it is the right file.');
  }
  return undefined;
}

/**
 * Puts a file of mode 0600 in the place of the one at `path`, at once: a process that is killed leaves the old or the
 * new file. Never throws.
 */
export async function writeEnvFile(
  path: string,
  content: Buffer,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const refusal = targetRefusal(path) ?? (await trackingRefusal(path));
  if (refusal) return refusal;
  const found = readEnvFile(path);
  if (found.kind === 'refused') return found;
  const present = found.kind === 'file' ? found.content : undefined;
  if ('was' in options && !isSame(present, options.was)) return HAS_CHANGED;
  if (isSame(present, content) && isPrivate(path)) return { kind: 'unchanged' };
  if (options.dryRun === true) return { kind: 'would be written' };
  return replaceFile(path, content, present);
}

const HAS_CHANGED = refused('it has changed in the meantime', 'Start the command again.');

/** Whether the file still has these bytes; `undefined`: whether there is still none. */
const isStill = (path: string, was: Buffer | undefined): boolean => {
  const found = readEnvFile(path);
  return found.kind !== 'refused' && isSame(found.kind === 'file' ? found.content : undefined, was);
};

const isSame = (one: Buffer | undefined, other: Buffer | undefined): boolean =>
  one === undefined || other === undefined ? one === other : one.equals(other);

/** Windows has no such modes. */
const isPrivate = (path: string): boolean =>
  process.platform === 'win32' || ((statsOf(path)?.mode ?? 0) & 0o777) === 0o600;

/** root may write everything, so what a folder or file allows is looked at instead of tried. */
function targetRefusal(path: string): Refusal | undefined {
  try {
    const folder = statsOf(realpathSync(dirname(path)));
    if (!folder?.isDirectory())
      return refused('what should be its folder is a file', 'Name a file in a folder that exists.');
    if ((folder.mode & 0o222) === 0) {
      return refused(
        'its folder is read-only',
        `Allow yourself to write there: chmod u+w ${shellWord(dirname(path))}`,
      );
    }
    const file = statsOf(path);
    return file && (statsRefusal(file) ?? ownerRefusal(file, path));
  } catch (error) {
    return refused(`its folder cannot be used (${errorCode(error)})`, 'Name a file in a folder that exists.');
  }
}

function ownerRefusal(file: Stats, path: string): Refusal | undefined {
  if ((file.mode & 0o200) === 0) {
    return refused('it is read-only', `Allow yourself to write it: chmod u+w ${shellWord(path)}`);
  }
  if (file.nlink > 1) {
    return refused(
      'it is a hard link, so it has another name that would keep the old key',
      'Make a copy of its own.',
    );
  }
  const user = process.geteuid?.();
  if (user !== undefined && user !== 0 && user !== file.uid) {
    return refused('it belongs to another user', 'Start the command as the user that owns it.');
  }
  return undefined;
}

/** Where git gives no answer, the file may be tracked, and the key be in the next commit. */
async function trackingRefusal(path: string): Promise<Refusal | undefined> {
  const state = await ignoreState(path);
  if (state === 'tracked') {
    return refused(
      'git tracks it, so the key would be in the next commit',
      `Run: git -C ${shellWord(dirname(path))} rm --cached -- ${shellWord(basename(path))}`,
    );
  }
  if (state === 'unknown') {
    return refused('git gives no answer whether it tracks it', 'Install git, or repair the repository.');
  }
  return undefined;
}

export type IgnoreState = 'ignored' | 'not-ignored' | 'tracked' | 'no-repository' | 'unknown';

/** What git would do with the file, which need not exist. Never throws. */
export async function ignoreState(path: string): Promise<IgnoreState> {
  try {
    const file = join(realpathSync(dirname(path)), basename(path));
    const statuses = await gitStatuses([file], { env: process.env, cancelled: new AbortController().signal });
    const status = statuses.get(file) ?? 'unknown';
    if (status === 'untracked') return 'not-ignored';
    return status === 'no repository' ? 'no-repository' : status;
  } catch {
    return 'unknown';
  }
}

/** The line that makes git ignore the file, for a `.gitignore` in the same folder. */
export const gitignoreLine = (path: string): string => `/${basename(path).replace(/[\\*?[!# ]/g, '\\$&')}`;

function replaceFile(path: string, content: Buffer, was: Buffer | undefined): WriteResult {
  try {
    const target = join(realpathSync(dirname(path)), basename(path));
    removeLeftovers(dirname(target));
    const folder = temporaryFolderIn(dirname(target));
    try {
      const file = join(folder, basename(target));
      writeDurably(file, content, ownerOf(target));
      // To put the bytes on the disk can take seconds, in which an editor may save the file.
      if (!isStill(target, was)) return HAS_CHANGED;
      renameSync(file, target);
      syncFolder(dirname(target));
    } finally {
      removeTemporaryFolder(folder);
    }
    return { kind: 'written' };
  } catch (error) {
    return refused(
      `it cannot be written (${errorCode(error)})`,
      'Look at the permissions of its folder and the space left.',
    );
  }
}

/** Under sudo the file stays the user's: that of the old file, or of the folder. */
const ownerOf = (target: string): Stats | undefined => statsOf(target) ?? statsOf(dirname(target));

function writeDurably(path: string, content: Buffer, owner: Stats | undefined): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, content);
    fchmodSync(file, 0o600);
    if (owner && process.geteuid?.() === 0) fchownSync(file, owner.uid, owner.gid);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the new name survive a power cut; Windows opens no folders. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/**
 * Where a new env file is written before it takes its name. It must lie on the same file system, so it is a folder beside
 * the file. A process that is killed (SIGKILL, power cut) between the first byte and the renaming leaves it: Node can
 * neither open a file without a name nor give one a name. So what can be left is a folder that only its owner can read
 * (0700), that git ignores, and that the next run removes.
 */

const PREFIX = '.cdk-jwt-deploy-';

/** As `temporaryFolderIn` names them. */
const OURS = /^\.cdk-jwt-deploy-(\d{1,10})-[A-Za-z0-9]{6}$/;

function temporaryFolderIn(folder: string): string {
  const made = mkdtempSync(join(folder, `${PREFIX}${process.pid}-`));
  writeFileSync(join(made, '.gitignore'), '*\n');
  return made;
}

const removeTemporaryFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Removes what runs that were killed left in a folder. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) if (isLeft(folder, name)) removeTemporaryFolder(join(folder, name));
}

function isLeft(folder: string, name: string): boolean {
  const id = OURS.exec(name)?.[1];
  return id !== undefined && lstatSync(join(folder, name)).isDirectory() && !isAlive(Number(id));
}

/** A process writes one file at a time, so what has its own id was left by another that had it before, as in a container. */
function isAlive(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
