import {
  chmodSync,
  lstatSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { assemblyEmptied, assemblyNotRemoved } from './findings.ts';

const removeTree = (path: string): void =>
  rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });

/**
 * Deletes the cloud assembly, which holds the key in plain text wherever the app passes it so. What cannot be deleted is
 * emptied. Never throws, for it is the last thing a run does, and never follows a symbolic link. An absent directory is fine.
 */
export function removeAssembly(directory: string, remove = removeTree): readonly Finding[] {
  const path = resolve(directory);
  const kind = kindOf(path);
  if (kind === 'absent') return [];
  if (directory === '' || isProtected(path, process.cwd(), homedir())) {
    return [assemblyNotRemoved(path, 'That is no place for an assembly, so it was left alone.', [])];
  }
  if (kind !== 'directory')
    return attempt(() => unlinkSync(path)) ? [] : [assemblyNotRemoved(path, 'It could not be deleted.', [])];
  if (attempt(() => remove(path)) && kindOf(path) === 'absent') return [];
  openUp(path);
  if (attempt(() => remove(path)) && kindOf(path) === 'absent') return [];
  return [emptied(path)];
}

/** Whether deleting the path would take the checkout, the home directory or the whole file system along. */
export const isProtected = (path: string, workingDirectory: string, home: string): boolean =>
  [workingDirectory, home].some((kept) => {
    const inside = relative(path, kept);
    return inside === '' || !(inside.startsWith('..') || isAbsolute(inside));
  });

type Kind = 'absent' | 'directory' | 'other';

function kindOf(path: string): Kind {
  try {
    return lstatSync(path).isDirectory() ? 'directory' : 'other';
  } catch (error) {
    // Anything but "there is no such file" means that something may still be there.
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'absent' : 'other';
  }
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/** Files of the tree, links not followed; folders that cannot be listed are left out. */
function filesBelow(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      const inner = join(path, entry.name);
      return entry.isDirectory() ? filesBelow(inner) : entry.isFile() ? [inner] : [];
    });
  } catch {
    return [];
  }
}

/** A folder without write permission keeps its files: docker and asset bundling make such folders. */
function openUp(path: string): void {
  attempt(() => chmodSync(path, 0o700));
  try {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory()) openUp(join(path, entry.name));
    }
  } catch {
    // What cannot be listed is reported by the attempt to delete it.
  }
}

function emptied(path: string): Finding {
  const left = filesBelow(path).filter((file) => !empty(file));
  return left.length === 0 && kindOf(path) === 'directory' && attempt(() => readdirSync(path))
    ? assemblyEmptied(path)
    : assemblyNotRemoved(
        path,
        'Files in it may hold the key and could be neither deleted nor emptied.',
        left,
      );
}

/** Whether the file could be emptied. */
function empty(file: string): boolean {
  attempt(() => chmodSync(file, 0o600));
  return attempt(() => {
    // Written over before it is cut off, so that the old blocks are not merely let go.
    writeFileSync(file, Buffer.alloc(statSync(file).size), { flag: 'r+' });
    truncateSync(file, 0);
  });
}
