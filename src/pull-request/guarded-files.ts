import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readRegularFile } from '../lib/files.ts';

export type NamedFile = {
  /** For people; several files may share one. */
  readonly name: string;
  readonly path: string;
  /** Gets a new file even where nothing was changed, so that a process that holds the old one open writes into nothing. */
  readonly renew?: boolean;
};

type Content = {
  readonly bytes: Buffer;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
};

/** `absent`: there was no file, and there must be none afterwards. */
type Remembered = NamedFile & { readonly content: Content | 'absent' };

export type RestoredFiles = {
  /** Names of files that were not as they had been, sorted. */
  readonly changed: readonly string[];
  /** Names of those that could not be put back. */
  readonly lost: readonly string[];
};

export type FileGuard = {
  /** Puts the files back; to be called when the child and what it left running have ended. Never throws. */
  readonly restore: () => RestoredFiles;
};

/** Remembers files before foreign code of the same user starts, so that they can be put back whatever it did to them. */
export function guardFiles(files: readonly NamedFile[]): FileGuard {
  const remembered = files.flatMap(remember);
  return {
    restore: () => {
      const changed = remembered.filter((file) => !isAsBefore(file));
      const toPutBack = remembered.filter((file) => file.renew === true || changed.includes(file));
      const lost = toPutBack.filter((file) => !putBack(file));
      return { changed: names(changed), lost: names(lost) };
    },
  };
}

const names = (files: readonly NamedFile[]): readonly string[] =>
  [...new Set(files.map(({ name }) => name))].sort();

/** Nothing for what is no regular file or cannot be read, for it could not be put back either. */
function remember(file: NamedFile): readonly Remembered[] {
  try {
    const stat = statusOf(file.path);
    if (stat === undefined) return [{ ...file, content: 'absent' }];
    if (!stat.isFile()) return [];
    const { mode, uid, gid } = stat;
    return [
      {
        ...file,
        content: {
          bytes: readRegularFile(file.path, Number.POSITIVE_INFINITY),
          mode: mode & 0o777,
          uid,
          gid,
        },
      },
    ];
  } catch {
    return [];
  }
}

/** By size first: a file may have been filled until the disk was full. */
function isAsBefore({ path, content }: Remembered): boolean {
  try {
    const stat = statusOf(path);
    if (stat === undefined || content === 'absent') return stat === undefined && content === 'absent';
    const { bytes } = content;
    return stat.isFile() && stat.size === bytes.length && readRegularFile(path, bytes.length).equals(bytes);
  } catch {
    return false;
  }
}

function putBack({ path, content }: Remembered): boolean {
  try {
    if (content === 'absent') rmSync(path, { recursive: true, force: true });
    else replace(path, content);
    return true;
  } catch {
    return false;
  }
}

/** A new file, renamed into place, so that neither a link nor a pipe in its place is followed. */
function replace(path: string, { bytes, mode, uid, gid }: Content): void {
  const directory = dirname(path);
  makeUsable(directory);
  if (statusOf(path)?.isDirectory()) rmSync(path, { recursive: true });
  const fresh = join(directory, `.${randomUUID()}`);
  writeFileSync(fresh, bytes, { flag: 'wx', mode });
  const { uid: ourUid, gid: ourGid } = lstatSync(fresh);
  // In a container the runner's files belong to another user than the action runs as.
  if (uid !== ourUid || gid !== ourGid) chownSync(fresh, uid, gid);
  chmodSync(fresh, mode);
  renameSync(fresh, path);
}

/** A real directory that can be written to, whatever stands in its place now. */
function makeUsable(directory: string): void {
  const stat = statusOf(directory);
  if (stat !== undefined && !stat.isDirectory()) unlinkSync(directory);
  if (!stat?.isDirectory()) mkdirSync(directory, { recursive: true });
  else if ((stat.mode & 0o700) !== 0o700) chmodSync(directory, (stat.mode & 0o777) | 0o700);
}

const statusOf = (path: string) => lstatSync(path, { throwIfNoEntry: false });
