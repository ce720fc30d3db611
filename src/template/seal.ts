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
export const sealAssembly = ({
  directory,
  files,
}: {
  readonly directory: string;
  readonly files: Seal;
}): Seal => {
  const assets = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .filter((path) => !files.has(path));
  return new Map([...assets.map((path) => [path, digestAt(join(directory, path))] as const), ...files]);
};

const digestAt = (path: string): string | undefined => {
  try {
    return digestRegularFile(path);
  } catch {
    return undefined;
  }
};

/** Files that are no longer what they were, sorted. What cannot be read is never the same as anything. */
export const changedSince = (directory: string, seal: Seal): readonly string[] =>
  [...seal]
    .filter(([path, digest]) => digest === undefined || digestAt(join(directory, path)) !== digest)
    .map(([path]) => path)
    .sort();
