/** Builds dist/, the bundle that runners execute: TypeScript's own output, bundled by ncc. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
const bundle = (output: string): void => {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  run('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    'build/index.js',
    '--out',
    output,
    '--no-source-map-register',
    '--license',
    'licenses.txt',
    '--quiet',
  ]);
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
  bundle(scratch);
  if (process.argv.includes('--check')) {
    const different = differences(scratch, dist);
    if (different.length > 0) {
      console.error(
        `dist/ is not what the sources build: ${different.join(', ')}. Run npm run build and commit dist/.`,
      );
      process.exitCode = 1;
    }
  } else {
    rmSync(dist, { recursive: true, force: true });
    cpSync(scratch, dist, { recursive: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
