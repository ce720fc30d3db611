import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type InstalledPackage = {
  /** Real path, symbolic links resolved, as pnpm and workspaces have them. */
  readonly directory: string;
  readonly name: string;
  readonly version: string;
  /** Absolute paths of the package's commands by name. */
  readonly commands: Readonly<Record<string, string>>;
};

/**
 * The package as Node would find it from `directory`: the nearest `node_modules` upwards that has it. Looked up by
 * hand, because a package may hide its package.json from `require.resolve` and the bundler must not rewrite it.
 */
export function findInstalledPackage(directory: string, name: string): InstalledPackage | undefined {
  for (const parent of parents(directory)) {
    const found = readPackage(join(parent, 'node_modules', name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The directory itself and all above it, nearest first. */
export function parents(directory: string): readonly string[] {
  const parent = dirname(directory);
  return parent === directory ? [directory] : [directory, ...parents(parent)];
}

/** The package whose root is `directory`; undefined when there is no usable package.json. */
export function readPackage(directory: string): InstalledPackage | undefined {
  const manifest = readManifest(join(directory, 'package.json'));
  if (manifest === undefined) return undefined;
  const { name, version, bin } = manifest;
  if (typeof name !== 'string' || typeof version !== 'string') return undefined;
  const real = realpathSync(directory);
  return { directory: real, name, version, commands: commandsOf(real, name, bin) };
}

function readManifest(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** `bin` is one path, named after the package, or an object of them (docs.npmjs.com, package.json, bin). */
function commandsOf(directory: string, name: string, bin: unknown): Readonly<Record<string, string>> {
  if (typeof bin === 'string') return { [name.replace(/^@[^/]*\//, '')]: join(directory, bin) };
  if (typeof bin !== 'object' || bin === null) return {};
  const paths = Object.entries(bin).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(paths.map(([command, path]) => [command, join(directory, path)]));
}
