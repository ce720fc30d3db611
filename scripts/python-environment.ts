import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const requirements = join(root, 'test/support/python/requirements.txt');

/** Oldest Python that everything in requirements.txt runs on. */
const OLDEST = [3, 11] as const;

const isRecent = (python: string): boolean => {
  const check = `import sys; sys.exit(0 if sys.version_info[:2] >= (${OLDEST[0]}, ${OLDEST[1]}) else 1)`;
  return spawnSync(python, ['-c', check], { stdio: 'ignore' }).status === 0;
};

const run = (command: string, args: readonly string[]): void => {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed.\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
};

/**
 * Makes the virtual environment that the tests and the demo use, from the hash-pinned requirements, and returns its
 * `bin` directory. A finished environment is used again until the requirements change.
 *
 * @throws Error when there is no Python ≥ 3.11 or a package cannot be installed; it says which.
 */
export const pythonEnvironment = (): string => {
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const home = join(root, '.cache', `python-${digest}`);
  const finished = join(home, 'finished');
  if (existsSync(finished)) return join(home, 'bin');

  const python = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python'].find(isRecent);
  if (!python)
    throw new Error(`Python ${OLDEST.join('.')} or newer is needed: install it and put it on PATH.`);
  console.log(`Installing the Python parts with ${python} (once) …`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(join(root, '.cache'), { recursive: true });
  run(python, ['-m', 'venv', home]);
  run(join(home, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--require-hashes', '-r', requirements]);
  writeFileSync(`${finished}.new`, '');
  renameSync(`${finished}.new`, finished);
  return join(home, 'bin');
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(pythonEnvironment());
