/** Walks through the text files of a checkout. */

import type { Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export type SearchLimits = {
  readonly files: number;
  readonly bytes: number;
  readonly bytesPerFile: number;
};

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
export async function checkoutFiles(
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
  const file = await open(path, 'r').catch(() => undefined);
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
