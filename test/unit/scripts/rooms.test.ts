import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

/** The rules of the imports, tried on trees that are planted here. */

const atRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const config = atRoot('.dependency-cruiser.mjs');
const cruiser = atRoot('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** What the rules say of a tree with one fault of each kind, and files without fault. */
const PLANTED: Readonly<Record<string, string>> = {
  'tsconfig.json': '{}',
  'src/index.ts': "import './modes/story.ts';\n",
  'src/modes/story.ts': "import type { Text } from '../lib/text.ts';\nexport type Story = Text;\n",
  'src/lib/text.ts': 'export type Text = string;\n',
  'src/lib/one.ts': "import type { Two } from './two.ts';\nexport type One = Two;\n",
  'src/lib/two.ts': "import type { One } from './one.ts';\nexport type Two = One;\n",
  'src/run/upwards.ts': "import type { Story } from '../modes/story.ts';\nexport type Upwards = Story;\n",
  'src/report/entry.ts': "import '../index.ts';\n",
  'src/attic/box.ts': "import type { Text } from '../lib/text.ts';\nexport type Box = Text;\n",
};

let status: number | null;
let said: string;

beforeAll(() => {
  const tree = mkdtempSync(join(tmpdir(), 'rooms-'));
  for (const [path, text] of Object.entries(PLANTED)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  const options = { cwd: tree, encoding: 'utf8' } as const;
  ({ status, stdout: said } = spawnSync(process.execPath, [cruiser, 'src', '--config', config], options));
  rmSync(tree, { recursive: true });
});

describe('the check of the imports', () => {
  it.each([
    ['two files that import each other, though only types', 'no-circle: src/lib/one.ts'],
    ['a type that a room imports from a higher room', 'below-run: src/run/upwards.ts'],
    ['an entry that a room imports', 'below-report: src/report/entry.ts'],
    ['a room that has no place in the order', 'known-room: src/attic/box.ts'],
  ])('refuses %s', (_, fault) => {
    expect(said).toContain(`error ${fault}`);
    expect(status).not.toBe(0);
  });

  it('has nothing against imports downwards', () => {
    expect(said).toContain('x 4 dependency violations');
    expect(said).not.toContain('src/modes/story.ts →');
  });
});
