import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** The rule that files are read by src/lib/files.ts alone, tried on files that are planted here. */

const atRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const PLANTED: Readonly<Record<string, string>> = {
  named: "import { readFileSync } from 'node:fs';\nreadFileSync('cdk.json');\n",
  promised: "import { open } from 'node:fs/promises';\nawait open('cdk.json');\n",
  all: "import * as files from 'node:fs';\nfiles.readFileSync('cdk.json');\n",
  late: "const { readFileSync } = await import('node:fs');\nreadFileSync('cdk.json');\n",
  harmless: "import { existsSync } from 'node:fs';\nexistsSync('cdk.json');\n",
};

it('The linter refuses every other way to read a file, and no look at its name', () => {
  const tree = mkdtempSync(join(tmpdir(), 'file-reads-'));
  cpSync(atRoot('biome.json'), join(tree, 'biome.json'));
  mkdirSync(join(tree, 'src/cdk'), { recursive: true });
  for (const [name, text] of Object.entries(PLANTED)) writeFileSync(join(tree, `src/cdk/${name}.ts`), text);
  const words = [atRoot('node_modules/@biomejs/biome/bin/biome'), 'lint', '--vcs-enabled=false', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: tree, encoding: 'utf8' });
  rmSync(tree, { recursive: true });
  const refused = [
    ...`${stdout}${stderr}`.matchAll(/src\/cdk\/(\w+)\.ts:\S+ lint\/style\/noRestrictedImports/g),
  ];
  expect(refused.map(([, name]) => name).toSorted()).toEqual(['all', 'late', 'named', 'promised']);
});
