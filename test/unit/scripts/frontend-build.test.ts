import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { removeOtherBuilds } from '../../../scripts/frontend-build.ts';

const cache = mkdtempSync(join(tmpdir(), 'cache-'));

afterEach(() => rmSync(cache, { recursive: true, force: true }));

test('a new build of the frontend takes the place of all former ones, and of nothing else', () => {
  const kept = [
    'frontend-aaaaaaaaaaaa',
    'frontend-aaaaaaaaaaaa.Xy12Zz',
    'frontend-notes',
    'python-bbbbbbbbbbbb',
  ];
  const former = ['frontend-bbbbbbbbbbbb', 'frontend-cccccccccccc', 'frontend-cccccccccccc.Ab12Cd'];
  for (const name of [...kept, ...former]) {
    mkdirSync(join(cache, name, 'node_modules'), { recursive: true });
    writeFileSync(join(cache, name, 'server.js'), '');
  }
  removeOtherBuilds(join(cache, 'frontend-aaaaaaaaaaaa'));
  expect(readdirSync(cache).toSorted()).toEqual(kept.toSorted());
});
