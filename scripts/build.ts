/** Builds dist/, the bundle of the action and of the command line: TypeScript's own output, bundled by ncc. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Lock, licensesText, lockedPackages, packagesOf } from './licenses.ts';
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

/** The post step and the analyst run the same bundle; src/index.ts knows them by the names of these files. */
const SAME_BUNDLE = "import './index.js';\n";

/**
 * The command line runs the same bundle. npm starts this file by a link of another name, so it says its own. Written for
 * versions of Node that are too old for the bundle, which have to read it to say so.
 */
const COMMAND_ENTRY = `#!/usr/bin/env node
import { fileURLToPath } from 'url';
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('cdk-jwt-deploy needs Node 20 or newer, and this is ' + process.version + '.');
  process.exitCode = 2;
} else {
  process.argv[1] = fileURLToPath(import.meta.url);
  import('./index.js');
}
`;

/** What webpack says of a module; a concatenation has modules of its own. */
type Module = { readonly nameForCondition?: string; readonly modules?: readonly Module[] };

const pathsOf = (modules: readonly Module[]): readonly string[] =>
  modules.flatMap((module) => [module.nameForCondition ?? [], pathsOf(module.modules ?? [])].flat());

/** Written here because ncc's own `--license` leaves out packages whose modules were concatenated. */
const writeLicenses = (output: string, statistics: string): void => {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { modules }: { modules: readonly Module[] } = JSON.parse(readFileSync(statistics, 'utf8'));
  const bundled = packagesOf(root, pathsOf(modules));
  if (bundled.length === 0) throw new Error('ncc did not say which modules it bundled');
  writeFileSync(join(output, 'licenses.txt'), licensesText(root, lockedPackages(lock, bundled)));
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
  for (const name of ['post.js', 'analysis.js']) writeFileSync(join(output, name), SAME_BUNDLE);
  writeFileSync(join(output, 'cli.js'), COMMAND_ENTRY, { mode: 0o755 });
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
