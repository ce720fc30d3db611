import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestRegularFile } from './regular-file.ts';

/** SHA-256 with the size of every template and manifest of a cloud assembly, by its path in it. */
export type Seal = ReadonlyMap<string, string | undefined>;

/**
 * What the proof is about. Taken before the assembly is read and looked at again around the deployment, so that a
 * process that the app left behind cannot have something else deployed. Assets other than JSON are not covered.
 */
export const sealAssembly = (directory: string): Seal => {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((path) => [path.slice(directory.length + 1), digestOf(path)]));
};

/** Undefined for what cannot be read; it is never the same as anything. */
const digestOf = (path: string): string | undefined => {
  try {
    return digestRegularFile(path);
  } catch {
    return undefined;
  }
};

/** Files that are no longer what they were, sorted. */
export const changedSince = (directory: string, seal: Seal): readonly string[] =>
  [...seal]
    .filter(([path, digest]) => digest === undefined || digestOf(join(directory, path)) !== digest)
    .map(([path]) => path)
    .sort();
