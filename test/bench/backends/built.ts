import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const apps = fileURLToPath(new URL('apps/', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));

export type Build = {
  /** Folder in `apps/`, and the files in it that the result depends on. */
  readonly folder: string;
  readonly sources: readonly string[];
  /** Commands, run in that folder one after the other, that put the result into the empty directory `to`. */
  readonly commands: (to: string) => readonly (readonly string[])[];
};

// Compilers keep caches and proxies of their own where the user has them, so they get the user's environment.
const environment = { ...process.env, GOTOOLCHAIN: 'local', CGO_ENABLED: '0' };

const build = async ({ folder, sources, commands }: Build): Promise<string> => {
  const from = join(apps, folder);
  const digest = createHash('sha256');
  for (const name of sources) digest.update(readFileSync(join(from, name)));
  const finished = join(cache, `bestiary-${folder}-${digest.digest('hex').slice(0, 12)}`);
  if (existsSync(finished)) return finished;
  const unfinished = `${finished}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const [program = '', ...args] of commands(unfinished))
    await promisify(execFile)(program, args, { cwd: from, env: environment });
  renameSync(unfinished, finished);
  return finished;
};

const builds = new Map<Build, Promise<string>>();

/** The directory with the result. It is kept until a source changes. @throws Error when a command fails */
export const built = (what: Build): Promise<string> => {
  const known = builds.get(what);
  if (known) return known;
  const building = build(what);
  // Whoever asks for it gets the error; one that nobody waits for yet must not end the process.
  building.catch(() => undefined);
  builds.set(what, building);
  return building;
};
