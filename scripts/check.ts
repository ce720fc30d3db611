/** Everything about the tree that is not a test: types, lint and format, imports, generated docs, and that dist/ is the build. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  types: [join(modules, 'typescript/bin/tsc'), '--noEmit', '-p', '.'],
  'types of the frontend': [join(modules, 'typescript/bin/tsc'), '-p', 'examples/chat-app/frontend'],
  'lint and format': [join(modules, '@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'],
  'no import circle, and none against the order of the rooms': [
    join(modules, 'dependency-cruiser/bin/dependency-cruiser.mjs'),
    'src',
    ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err'],
  ],
  'generated docs': [join(root, 'scripts/docs.ts'), '--check'],
  'dist/ is what the sources build': [join(root, 'scripts/build.ts'), '--check'],
};

let failures = 0;
for (const [name, command] of Object.entries(CHECKS)) {
  const { status } = spawnSync(process.execPath, [...command], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log(`${status === 0 ? '✔' : '✘'} ${name}`);
  if (status !== 0) failures += 1;
}
process.exitCode = failures === 0 ? 0 : 1;
