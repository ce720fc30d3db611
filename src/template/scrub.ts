import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Finding } from '../finding.ts';
import { createRedactor } from '../redaction/redactor.ts';
import type { Secret } from '../redaction/secret.ts';

const removeTree = (path: string): void =>
  rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });

/**
 * Deletes the cloud assembly, which holds the key in plain text wherever the app passes it so. What cannot be deleted is
 * emptied: files with one of the secrets in any form, and all files when no secret is given. Never throws, for it is the last
 * thing a run does, and never follows a symbolic link. An absent directory is fine.
 */
export function removeAssembly(
  directory: string,
  secrets: readonly Secret[] = [],
  remove: (path: string) => void = removeTree,
): readonly Finding[] {
  const path = resolve(directory);
  const kind = kindOf(path);
  if (kind === 'absent') return [];
  if (directory === '' || isProtected(path, process.cwd(), homedir())) {
    return [notRemoved(path, 'That is no place for an assembly, so it was left alone.', [])];
  }
  if (kind !== 'directory')
    return attempt(() => unlinkSync(path)) ? [] : [notRemoved(path, 'It could not be deleted.', [])];
  if (attempt(() => remove(path)) && kindOf(path) === 'absent') return [];
  openUp(path);
  if (attempt(() => remove(path)) && kindOf(path) === 'absent') return [];
  return [emptied(path, secrets)];
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

function emptied(path: string, secrets: readonly Secret[]): Finding {
  const finder = createRedactor();
  for (const secret of secrets) finder.add(secret.reveal());
  const left = filesBelow(path).filter(
    (file) => !harmless(file, secrets.length > 0 ? finder.holds : () => true),
  );
  return left.length === 0 && kindOf(path) === 'directory' && attempt(() => readdirSync(path))
    ? {
        code: 'assembly-emptied',
        severity: 'warning',
        title: 'The cloud assembly could not be deleted, so its files were emptied',
        detail: `${path} is still there, without the key.`,
        remedy: `Delete it by hand on a self-hosted runner: rm -rf '${path}'`,
        where: path,
      }
    : notRemoved(path, 'Files in it may hold the key and could be neither deleted nor emptied.', left);
}

/** True when the file holds no secret, or does not any more. */
function harmless(file: string, holds: (text: string) => boolean): boolean {
  attempt(() => chmodSync(file, 0o600));
  try {
    const content = readFileSync(file);
    if (!holds(content.toString('utf8')) && !holds(content.toString('latin1'))) return true;
    // Written over before it is cut off, so that the old blocks are not merely let go.
    writeFileSync(file, Buffer.alloc(content.length), { flag: 'r+' });
    truncateSync(file, 0);
    return true;
  } catch {
    return false;
  }
}

const notRemoved = (path: string, why: string, files: readonly string[]): Finding => ({
  code: 'assembly-not-removed',
  severity: 'error',
  failureReason: 'internal-error',
  title: 'The cloud assembly was not removed',
  detail: [`${path}: ${why}`, ...files.slice(0, 10)].join('\n'),
  remedy: `Delete it by hand on a self-hosted runner: rm -rf '${path}'. If others use that machine, rotate the key.`,
  where: path,
});
