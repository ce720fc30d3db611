import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digestRegularFile } from '../lib/files.ts';

/** A digest of files of a cloud assembly by their paths in it; undefined for what cannot be read. */
export type Seal = ReadonlyMap<string, string | undefined>;

/**
 * What the proof is about: the files as they were when the assembly was read, and JSON assets. It is looked at again
 * around the deployment, so that a process that the app left behind cannot have something else deployed. Assets other
 * than JSON are not covered.
 */
export const sealAssembly = async (
  { directory, files }: { readonly directory: string; readonly files: Seal },
  cancelled: AbortSignal,
): Promise<Seal> => {
  const assets = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .filter((path) => !files.has(path));
  const seal = new Map(files);
  for (const path of assets) seal.set(path, await digestAt(join(directory, path), cancelled));
  cancelled.throwIfAborted();
  return seal;
};

const digestAt = (path: string, cancelled: AbortSignal): Promise<string | undefined> =>
  digestRegularFile(path, cancelled).catch(() => undefined);

/**
 * Files that are no longer what they were, sorted; after a cancel only those that had been looked at. What cannot be read is
 * never the same as anything.
 */
export const changedSince = async (
  directory: string,
  seal: Seal,
  cancelled: AbortSignal,
): Promise<readonly string[]> => {
  const changed: string[] = [];
  for (const [path, digest] of seal) {
    const now = digest && (await digestAt(join(directory, path), cancelled));
    if (cancelled.aborted) break;
    if (now === undefined || now !== digest) changed.push(path);
  }
  return changed.sort();
};
