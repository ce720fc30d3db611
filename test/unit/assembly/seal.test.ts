import { execFileSync } from 'node:child_process';
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { changedSince, sealAssembly } from '../../../src/assembly/seal.ts';
import { directoryWith } from './templates.ts';

const made: string[] = [];
const directory = (): string => {
  const path = directoryWith({ 'manifest.json': {}, 'inner/A.json': { one: 1 }, 'B.json': {} });
  made.push(path);
  return path;
};
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

it('holds as long as every file is what it was', () => {
  const path = directory();
  const seal = sealAssembly(path);
  expect([...seal.keys()].sort()).toEqual(['B.json', join('inner', 'A.json'), 'manifest.json']);
  expect(changedSince(path, seal)).toEqual([]);
});

it('names what was changed or taken away', () => {
  const path = directory();
  const seal = sealAssembly(path);
  writeFileSync(join(path, 'inner/A.json'), '{"one": 2}');
  rmSync(join(path, 'B.json'));
  expect(changedSince(path, seal)).toEqual(['B.json', join('inner', 'A.json')]);
});

it.skipIf(process.platform === 'win32')('does not wait for a pipe that took the place of a file', () => {
  const path = directory();
  const seal = sealAssembly(path);
  rmSync(join(path, 'B.json'));
  execFileSync('mkfifo', [join(path, 'B.json')]);
  expect(changedSince(path, seal)).toEqual(['B.json']);
});

it('does not hold for what can be read neither before nor after', () => {
  const path = directory();
  const seal = new Map([...sealAssembly(path), ['B.json', undefined] as const]);
  rmSync(join(path, 'B.json'));
  expect(changedSince(path, seal)).toEqual(['B.json']);
});

it('holds for an asset that is larger than any buffer, and sees the end of one', () => {
  const path = directory();
  truncateSync(join(path, 'B.json'), 2 ** 31 + 1);
  const seal = sealAssembly(path);
  expect(changedSince(path, seal)).toEqual([]);
  truncateSync(join(path, 'B.json'), 2 ** 31 + 2);
  expect(changedSince(path, seal)).toEqual(['B.json']);
}, 60_000);
