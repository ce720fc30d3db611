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
  const program = join(cache, `bestiary-go-${digest.digest('hex').slice(0, 12)}`);
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${program}.${process.pid}`;
  // Go's own caches and proxy are the user's; nothing is installed beside the packages that go.sum pins.
  await promisify(execFile)('go', ['build', '-mod=readonly', '-o', unfinished, '.'], {
    cwd: sources,
    env: { ...process.env, GOTOOLCHAIN: 'local' },
  });
  renameSync(unfinished, program);
  return program;
};

let built: Promise<string> | undefined;

/** The backend in Go, built at its first use. */
export const startGo = async (env: Env): Promise<Running> => {
  built ??= build();
  return startProgram([await built], env);
};
