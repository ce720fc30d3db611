import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Env, type Running, startProgram } from './processes.ts';

const sources = fileURLToPath(new URL('apps/golang/', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));

const build = async (): Promise<string> => {
  const digest = createHash('sha256');
  for (const name of ['go.mod', 'go.sum', 'main.go']) digest.update(readFileSync(join(sources, name)));
  const finished = join(cache, `bestiary-go-${digest.digest('hex').slice(0, 12)}`);
  if (existsSync(finished)) return finished;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${finished}.${process.pid}`;
  // Go's own caches and proxy are the user's; nothing is installed beside the packages that go.sum pins.
  await promisify(execFile)('go', ['build', '-mod=readonly', '-o', unfinished, '.'], {
    cwd: sources,
    env: { ...process.env, GOTOOLCHAIN: 'local', CGO_ENABLED: '0' },
  });
  renameSync(unfinished, finished);
  return finished;
};

let built: Promise<string> | undefined;

const program = (): Promise<string> => {
  built ??= build();
  return built;
};

/** Begins to build, which takes most of a minute where Go has not yet compiled its own library. */
export const prepareGo = (): void => {
  program().catch(() => undefined);
};

/** The backend in Go, built at its first use. @throws Error when it cannot be built */
export const startGo = async (env: Env): Promise<Running> => startProgram([await program()], env);
