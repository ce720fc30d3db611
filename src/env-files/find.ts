import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { composeServicesIn } from './compose-services.ts';
import type { Dialect } from './dialects.ts';
import { foldersInFolders, foldersOf } from './folders.ts';
import { type Given, type Role, type Service, servicesIn } from './frameworks.ts';

/** Where a service reads the key on a developer's machine. Two services may share one file. */
export type EnvFile = {
  /** Absolute: where the service's key is, or belongs. */
  readonly path: string;
  readonly exists: boolean;
  readonly role: Role;
  /** As people call it: `Next.js`, `Flask`, `Docker Compose (backend)`. */
  readonly framework: string;
  readonly dialect: Dialect;
  /** The service has a reader of its own, which differs from that of `dialect` where the dialects differ. */
  readonly hasOwnReader?: boolean;
  /** Absolute: the file beside it that shows which variables it has. */
  readonly example?: string;
  /** Absolute: all files that the service reads, the one that wins first. */
  readonly reads: readonly string[];
  /** The key, where `path` is a Compose file that sets it and so overrides the env files. */
  readonly given?: Given;
  /** The service reads the first of `reads` that exists, and no other. */
  readonly onlyFirst: boolean;
};

/**
 * The env files of a project, whether they exist yet or not: of its root, its folders and its workspaces, and where these
 * hold no service, of the folders one level deeper. Never throws.
 *
 * @param name the variable that is looked for: a container is found by it
 */
export function findEnvFiles(root: string, name: string): readonly EnvFile[] {
  const top = resolve(root);
  const found = servicesOf(foldersOf(top), top, name);
  return (found.length > 0 ? found : servicesOf(foldersInFolders(top), top, name)).map(envFileOf);
}

function servicesOf(folders: readonly string[], top: string, name: string): readonly Service[] {
  const services = folders.flatMap((folder) => servicesIn(folder, top));
  const roleOf = (folder: string): Role =>
    services.find(({ home }) => dirname(home) === folder)?.role ?? 'unknown';
  const inContainers = folders.flatMap((folder) => composeServicesIn(folder, name, roleOf));
  return [...services, ...inContainers];
}

function envFileOf({ home, reads, onlyFirst = false, ...service }: Service): EnvFile {
  // A second file would keep the service from the one that it reads now, where it reads only one.
  const path = onlyFirst ? (reads.find(isFile) ?? home) : home;
  const example = exampleBeside(path);
  return {
    path,
    exists: existsSync(path),
    ...service,
    ...(example !== undefined && { example }),
    reads,
    onlyFirst,
  };
}

export const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** The file that shows which variables an env file has. */
export const exampleBeside = (path: string): string | undefined =>
  [basename(path), '.env']
    .flatMap((name) => ['example', 'sample', 'template', 'dist'].map((ending) => `${name}.${ending}`))
    .map((name) => join(dirname(path), name))
    .find(isFile);
