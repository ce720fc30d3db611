/** Builds dist/, the bundle that runners execute: TypeScript's own output, bundled by ncc. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Lock, licensesText, packagesOf, productionPackages } from './licenses.ts';
import { placeDatabase } from './service-database.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const run = (script: string, args: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed with exit code ${status}`);
};

/** Same sources, same bytes: ncc's output does not depend on where it is built. */
const bundle = (output: string, statistics: string): void => {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  run('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    'build/index.js',
    '--out',
    output,
    '--no-source-map-register',
    '--stats-out',
    statistics,
    '--quiet',
  ]);
};

/** The post step runs the same bundle; src/index.ts knows it by the name of this file. */
const POST_ENTRY = "import './index.js';\n";

/** What webpack says of a module; a concatenation has modules of its own. */
type Module = { readonly nameForCondition?: string; readonly modules?: readonly Module[] };

const pathsOf = (modules: readonly Module[]): readonly string[] =>
  modules.flatMap((module) => [module.nameForCondition ?? [], pathsOf(module.modules ?? [])].flat());

/**
 * Written here because ncc's own `--license` leaves out packages whose modules were concatenated.
 *
 * @throws Error when something is bundled that the action does not depend on, as its licence would be missing
 */
const writeLicenses = (output: string, statistics: string): void => {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = productionPackages(lock);
  const places = new Set(packages.map(({ path }) => path));
  const { modules }: { modules: readonly Module[] } = JSON.parse(readFileSync(statistics, 'utf8'));
  const bundled = packagesOf(root, pathsOf(modules));
  if (bundled.length === 0) throw new Error('ncc did not say which modules it bundled');
  const foreign = bundled.filter((path) => !places.has(path));
  if (foreign.length > 0) throw new Error(`bundled, but not in "dependencies": ${foreign.join(', ')}`);
  const text = licensesText(
    root,
    packages.filter(({ path }) => bundled.includes(path)),
  );
  writeFileSync(join(output, 'licenses.txt'), text);
};

const filesOf = (directory: string): ReadonlyMap<string, string> => {
  const names = existsSync(directory)
    ? readdirSync(directory, { recursive: true, encoding: 'utf8', withFileTypes: true })
    : [];
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(directory.length + 1), readFileSync(path, 'base64')]));
};

/** Names of files that differ between two directories, byte for byte. */
export const differences = (one: string, other: string): readonly string[] => {
  const [left, right] = [filesOf(one), filesOf(other)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((name) => left.get(name) !== right.get(name))
    .sort();
};

const scratch = mkdtempSync(join(tmpdir(), 'cdk-jwt-deploy-build-'));
try {
  const output = join(scratch, 'dist');
  const statistics = join(scratch, 'statistics.json');
  bundle(output, statistics);
  placeDatabase(root, output);
  writeFileSync(join(output, 'post.js'), POST_ENTRY);
  writeLicenses(output, statistics);
  if (process.argv.includes('--check')) {
    const different = differences(output, dist);
    if (different.length > 0) {
      console.error(
        `dist/ is not what the sources build: ${different.join(', ')}. Run npm run build and commit dist/.`,
      );
      process.exitCode = 1;
    }
  } else {
    rmSync(dist, { recursive: true, force: true });
    cpSync(output, dist, { recursive: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
