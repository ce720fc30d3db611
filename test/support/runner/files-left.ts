import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export type FileLeft = {
  /** Absolute. */
  readonly path: string;
  /** Which directory it was found in. */
  readonly root: string;
  /** Below the root, with `/`. */
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link';
  /** True: it was there before and its content or time changed. */
  readonly changed: boolean;
};

export type FileSnapshot = ReadonlyMap<string, string>;

const kindOf = (path: string): { kind: FileLeft['kind']; version: string } | undefined => {
  try {
    const stat = lstatSync(path, { bigint: true });
    if (stat.isDirectory()) return { kind: 'directory', version: `${stat.ino}` };
    const version = `${stat.ino}/${stat.size}/${stat.mtimeNs}`;
    return { kind: stat.isSymbolicLink() ? 'link' : 'file', version };
  } catch {
    return undefined;
  }
};

const entriesOf = (directory: string): string[] => {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
};

const walk = function* (
  directory: string,
): Generator<{ path: string; kind: FileLeft['kind']; version: string }> {
  for (const entry of entriesOf(directory)) {
    const path = join(directory, entry);
    const found = kindOf(path);
    if (found === undefined) continue;
    yield { path, ...found };
    if (found.kind === 'directory') yield* walk(path);
  }
};

/** What is in the directories now; links are not followed. */
export const takeSnapshot = (roots: Readonly<Record<string, string>>): FileSnapshot => {
  const snapshot = new Map<string, string>();
  for (const directory of Object.values(roots)) {
    for (const { path, version } of walk(directory)) snapshot.set(path, version);
  }
  return snapshot;
};

/** What is new or changed since the snapshot. */
export const filesSince = (roots: Readonly<Record<string, string>>, before: FileSnapshot): FileLeft[] =>
  Object.entries(roots).flatMap(([root, directory]) =>
    [...walk(directory)]
      .filter(({ path, version }) => before.get(path) !== version)
      .map(({ path, kind }) => {
        const name = relative(directory, path).replaceAll('\\', '/');
        return { path, root, name, kind, changed: before.has(path) };
      }),
  );
