import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { readAssembly } from '../../../src/template/assembly.ts';
import * as seals from '../../../src/template/seal.ts';
import { directoryWith } from '../proof/templates.ts';

const made: string[] = [];
const directory = (): string => {
  const path = directoryWith({ 'manifest.json': {}, 'inner/A.json': { one: 1 }, 'B.json': {} });
  made.push(path);
  return path;
};
afterEach(() => {
  vi.unstubAllEnvs();
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

const seal = (assembly: Parameters<typeof seals.sealAssembly>[0]) =>
  seals.sealAssembly(assembly, new AbortController().signal);
/** Of an assembly of which nothing was read yet. */
const sealAssembly = (path: string) => seal({ directory: path, files: new Map() });
const changedSince = (path: string, sealed: seals.Seal) =>
  seals.changedSince(path, sealed, new AbortController().signal);

const withStack = (templateFile: string): string => {
  const App = { type: 'aws:cloudformation:stack', properties: { templateFile } };
  const path = directoryWith({ 'manifest.json': { artifacts: { App } }, [templateFile]: { Resources: {} } });
  made.push(path);
  return path;
};
const read = (path: string) => {
  const assembly = readAssembly(path);
  if (!assembly.ok) throw new Error(JSON.stringify(assembly.findings));
  return assembly.value;
};

it.each(['App.template.json', 'App.template'])(
  'is about what was read, whatever its name is: %s',
  async (file) => {
    const path = withStack(file);
    const assembly = read(path);
    writeFileSync(join(path, file), '{"Resources": {"Other": {}}}');
    // Had it been looked at first now, this would pass for what was proven.
    const sealed = await seal(assembly);
    expect(await changedSince(path, sealed)).toEqual([file]);
  },
);

it.skipIf(process.platform === 'win32')(
  'does not hold for a link in the place of what was read',
  async () => {
    const path = withStack('App.template.json');
    const sealed = await seal(read(path));
    expect(await changedSince(path, sealed)).toEqual([]);
    mkdirSync(join(path, 'other'));
    renameSync(join(path, 'App.template.json'), join(path, 'other', 'same'));
    symlinkSync(join('other', 'same'), join(path, 'App.template.json'));
    expect(await changedSince(path, sealed)).toEqual(['App.template.json']);
  },
);

it('holds as long as every file is what it was', async () => {
  const path = directory();
  const seal = await sealAssembly(path);
  expect([...seal.keys()].sort()).toEqual(['B.json', join('inner', 'A.json'), 'manifest.json']);
  expect(await changedSince(path, seal)).toEqual([]);
});

it('names what was changed or taken away', async () => {
  const path = directory();
  const seal = await sealAssembly(path);
  writeFileSync(join(path, 'inner/A.json'), '{"one": 2}');
  rmSync(join(path, 'B.json'));
  expect(await changedSince(path, seal)).toEqual(['B.json', join('inner', 'A.json')]);
});

it.skipIf(process.platform === 'win32')(
  'does not wait for a pipe that took the place of a file',
  async () => {
    const path = directory();
    const seal = await sealAssembly(path);
    rmSync(join(path, 'B.json'));
    execFileSync('mkfifo', [join(path, 'B.json')]);
    expect(await changedSince(path, seal)).toEqual(['B.json']);
  },
);

it('does not hold for what can be read neither before nor after', async () => {
  const path = directory();
  const seal = new Map([...(await sealAssembly(path)), ['B.json', undefined] as const]);
  rmSync(join(path, 'B.json'));
  expect(await changedSince(path, seal)).toEqual(['B.json']);
});

it('holds for an asset that is larger than any buffer', async () => {
  // A file system in memory has no pages for the hole in such a file, and gives back none.
  if (existsSync('/dev/shm')) vi.stubEnv('TMPDIR', '/dev/shm');
  const path = directory();
  truncateSync(join(path, 'B.json'), 2 ** 31 + 1);
  expect((await sealAssembly(path)).get('B.json')).toMatch(/^[0-9a-f]{64}$/);
}, 60_000);

it('sees what was added to the end of a file of many pieces', async () => {
  const path = directory();
  truncateSync(join(path, 'B.json'), 5_000_000);
  const sealed = await sealAssembly(path);
  expect(await changedSince(path, sealed)).toEqual([]);
  appendFileSync(join(path, 'B.json'), 'x');
  expect(await changedSince(path, sealed)).toEqual(['B.json']);
});

it.skipIf(process.platform === 'win32')('ends with a cancel, however large an asset is', async () => {
  const path = directory();
  const sealed = await sealAssembly(path);
  truncateSync(join(path, 'B.json'), 2 ** 42);
  const cancelled = [AbortSignal.timeout(50), AbortSignal.timeout(100)] as const;
  await expect(seals.sealAssembly({ directory: path, files: new Map() }, cancelled[0])).rejects.toThrow();
  expect(await seals.changedSince(path, sealed, cancelled[1])).toEqual([]);
});
