import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));
const run = promisify(execFile);

const digestOf = (folder: string): string => {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = createHash('sha256');
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted())
    hash.update(`${path.slice(folder.length)}\0`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
};

/** Only what npm and a build need: a secret that is not there cannot get into them. */
const environment = (): NodeJS.ProcessEnv => {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, NODE_ENV: 'production' };
};

/**
 * A copy of a folder beside this file with the packages of its own lock file, made once for each of its contents. They are
 * not among our own packages: they ask for frameworks as peers that nothing else here needs.
 *
 * @param folder name of the folder
 * @param build arguments of Node that make the rest
 */
export const installed = async (folder: string, build: readonly string[] = []): Promise<string> => {
  const source = fileURLToPath(new URL(folder, import.meta.url));
  const home = join(cache, `${basename(folder)}-${digestOf(source)}`);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(`${home}.`);
  try {
    cpSync(source, fresh, { recursive: true });
    const options = { cwd: fresh, env: environment() };
    await run('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'], options);
    if (build.length > 0) await run(process.execPath, build, options);
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another test was faster.
    if (!existsSync(home)) throw error;
  }
  return home;
};
