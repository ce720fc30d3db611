import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const frontend = join(root, 'examples/chat-app/frontend');
const cache = join(root, '.cache');

/** What `npm run build` in the folder leaves there, and the lock of those who copy the folder. */
const NOT_SOURCES = /^(node_modules|\.next|next-env\.d\.ts|.*\.tsbuildinfo|package-lock\.json)$/;

const sources = (): readonly string[] =>
  globSync('**/*', { cwd: frontend, withFileTypes: true, exclude: ({ name }) => NOT_SOURCES.test(name) })
    .filter((entry) => entry.isFile() && !NOT_SOURCES.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const digestOf = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
};

/** Only what a build needs: a secret that is not there cannot get into it. */
const buildEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', STANDALONE: '1' };
};

/** Builds a copy, inside of this repository so that the packages are found by walking up. */
const build = (home: string): void => {
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(`${home}.`);
  try {
    cpSync(frontend, copy, {
      recursive: true,
      filter: (path) => path === frontend || !NOT_SOURCES.test(basename(path)),
    });
    const next = join(root, 'node_modules/next/dist/bin/next');
    const { status, error, stdout, stderr } = spawnSync(process.execPath, [next, 'build'], {
      cwd: copy,
      env: buildEnvironment(),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`next build failed.\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
    // In the container the packages lie next to server.js; here they are above it, as in this repository.
    const standalone = join(copy, '.next/standalone');
    const app = join(standalone, copy.slice(root.length));
    renameSync(join(standalone, 'node_modules'), join(app, 'node_modules'));
    renameSync(join(copy, '.next/static'), join(app, '.next/static'));
    publish(app, home);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** Another process may have been faster; its build is as good as ours. */
const publish = (app: string, home: string): void => {
  try {
    renameSync(app, home);
  } catch (error) {
    if (!existsSync(join(home, 'server.js'))) throw error;
  }
};

/** Builds of other sources, and what is left of builds of them that were cut off; each has some tens of megabytes. */
export const removeOtherBuilds = (home: string): void => {
  const folder = dirname(home);
  const others = readdirSync(folder).filter(
    (name) => /^frontend-[0-9a-f]{12}(\.|$)/.test(name) && name.split('.')[0] !== basename(home),
  );
  for (const name of others) rmSync(join(folder, name), { recursive: true, force: true });
};

/**
 * Builds the example's frontend and returns the folder with its `server.js`, laid out as in its container. A finished
 * build is used again until a source or a package changes.
 *
 * @throws Error with what the build said when it fails.
 */
export const frontendBuild = (): string => {
  const home = join(cache, `frontend-${digestOf([...sources(), join(root, 'package-lock.json')])}`);
  if (existsSync(join(home, 'server.js'))) return home;
  console.log('Building the frontend of the example (once) …');
  build(home);
  removeOtherBuilds(home);
  return home;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(frontendBuild());
