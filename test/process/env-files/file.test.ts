import { execFileSync, spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gitignoreLine, ignoreState, readEnvFile, writeEnvFile } from '../../../src/env-files/file.ts';

const content = Buffer.from(`JWT_SECRET_KEY=${randomBytes(32).toString('hex')}\n`);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'env-file-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const git = (place: string, ...args: string[]): void => {
  execFileSync('git', ['-C', place, '-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
    stdio: 'ignore',
  });
};

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('an env file', () => {
  test('is made with a mode that only its owner can read, and nothing is left beside it', async () => {
    const path = join(folder, '.env');
    expect(await writeEnvFile(path, content)).toEqual({ kind: 'written' });
    expect(readFileSync(path)).toEqual(content);
    expect(modeOf(path)).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['.env']);
  });

  test('that others could read gets that mode, too', async () => {
    const path = join(folder, '.env');
    writeFileSync(path, content, { mode: 0o644 });
    expect(await writeEnvFile(path, content)).toEqual({ kind: 'written' });
    expect(modeOf(path)).toBe(0o600);
    expect(await writeEnvFile(path, content)).toEqual({ kind: 'unchanged' });
  });

  test('is not touched by a dry run', async () => {
    const path = join(folder, '.env');
    expect(await writeEnvFile(path, content, { dryRun: true })).toEqual({ kind: 'would be written' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that has changed since it was read is left as it is', async () => {
    const path = join(folder, '.env');
    writeFileSync(path, 'A=2\n');
    const result = await writeEnvFile(path, content, { was: Buffer.from('A=1\n') });
    expect(result).toMatchObject({ kind: 'refused', reason: 'it has changed in the meantime' });
    expect(await writeEnvFile(path, content, { was: undefined })).toMatchObject({ kind: 'refused' });
    expect(readFileSync(path, 'utf8')).toBe('A=2\n');
    expect(await writeEnvFile(path, content, { was: Buffer.from('A=2\n') })).toEqual({ kind: 'written' });
  });

  test('that does not exist is missing', () => {
    expect(readEnvFile(join(folder, '.env'))).toEqual({ kind: 'missing' });
  });
});

describe('what is no file of its own is refused and stays as it is', () => {
  const target = (): string => join(folder, 'target');
  const path = (): string => join(folder, '.env');

  test.each([
    ['a symbolic link', () => symlinkSync(target(), path()), 'it is a symbolic link'],
    ['a link that leads nowhere', () => symlinkSync('nowhere', path()), 'it is a symbolic link'],
    ['a folder', () => mkdirSync(path()), 'it is a folder'],
    ['a pipe', () => execFileSync('mkfifo', [path()]), 'it is a pipe, a socket or a device'],
    [
      'a file of more than 256 KiB',
      () => writeFileSync(path(), 'A'.repeat(262_145)),
      'it has more than 256 KiB',
    ],
  ])('%s', async (_, make, reason) => {
    writeFileSync(target(), 'A=1\n');
    make();
    const before = lstatSync(path());
    expect(readEnvFile(path())).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) });
    expect(await writeEnvFile(path(), content)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(reason),
    });
    expect(lstatSync(path())).toMatchObject({ ino: before.ino, size: before.size, mode: before.mode });
    expect(readFileSync(target(), 'utf8')).toBe('A=1\n');
    expect(readdirSync(folder).toSorted()).toEqual(['.env', 'target']);
  });

  test('a device', async () => {
    expect(readEnvFile('/dev/zero')).toMatchObject({ reason: 'it is a pipe, a socket or a device' });
    expect(await writeEnvFile('/dev/null', content)).toMatchObject({
      reason: 'it is a pipe, a socket or a device',
    });
  });

  test('a hard link', async () => {
    writeFileSync(target(), 'A=1\n');
    linkSync(target(), path());
    expect(await writeEnvFile(path(), content)).toMatchObject({
      reason: expect.stringContaining('hard link'),
    });
    expect(readFileSync(target(), 'utf8')).toBe('A=1\n');
  });

  test('a read-only file', async () => {
    writeFileSync(path(), 'A=1\n', { mode: 0o400 });
    expect(await writeEnvFile(path(), content)).toEqual({
      kind: 'refused',
      reason: 'it is read-only',
      remedy: `Allow yourself to write it: chmod u+w ${path()}`,
    });
    expect(readFileSync(path(), 'utf8')).toBe('A=1\n');
  });

  test('a file in a read-only folder, in a folder that does not exist, or in a file', async () => {
    chmodSync(folder, 0o500);
    expect(await writeEnvFile(path(), content)).toMatchObject({ reason: 'its folder is read-only' });
    expect(await writeEnvFile(join(folder, 'no/.env'), content)).toMatchObject({
      reason: 'its folder cannot be used (ENOENT)',
    });
    expect(await writeEnvFile(join(fileURLToPath(import.meta.url), '.env'), content)).toMatchObject({
      kind: 'refused',
    });
  });
});

describe('git', () => {
  const repository = (): string => {
    git(folder, 'init', '--quiet');
    writeFileSync(join(folder, '.gitignore'), '.env.local\n');
    writeFileSync(join(folder, '.env'), 'A=1\n');
    git(folder, 'add', '.gitignore', '.env');
    git(folder, 'commit', '--quiet', '--message', 'a');
    return folder;
  };

  test.each([
    ['.env', 'tracked'],
    ['.env.local', 'ignored'],
    ['.env.other', 'not-ignored'],
  ])('says of %s: %s', async (name, state) => {
    expect(await ignoreState(join(repository(), name))).toBe(state);
  });

  test('is not asked where there is no repository', async () => {
    expect(await ignoreState(join(folder, '.env'))).toBe('no-repository');
  });

  test('keeps a tracked file from getting the key', async () => {
    const path = join(repository(), '.env');
    expect(await writeEnvFile(path, content)).toMatchObject({
      kind: 'refused',
      remedy: `Run: git -C ${dirname(path)} rm --cached -- .env`,
    });
    expect(readFileSync(path, 'utf8')).toBe('A=1\n');
  });

  test('keeps it also in a linked work tree and in a submodule, where `.git` is a file', async () => {
    const top = repository();
    git(top, 'worktree', 'add', '--quiet', 'tree');
    git(top, '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', top, 'module');
    for (const name of ['tree', 'module']) {
      const place = join(top, name);
      expect(statSync(join(place, '.git')).isFile()).toBe(true);
      expect(await writeEnvFile(join(place, '.env'), content)).toMatchObject({ kind: 'refused' });
      expect(await ignoreState(join(place, '.env.local'))).toBe('ignored');
    }
  });

  test('keeps the key out of every file of its repository where it is not installed', async () => {
    const top = repository();
    vi.stubEnv('PATH', '/nowhere');
    expect(await ignoreState(join(top, '.env.local'))).toBe('unknown');
    expect(await writeEnvFile(join(top, '.env.local'), content)).toMatchObject({
      kind: 'refused',
      reason: 'git gives no answer whether it tracks it',
    });
    expect(existsSync(join(top, '.env.local'))).toBe(false);
  });

  test('ignores the file once .gitignore has the line for it', async () => {
    const path = join(repository(), '.env [a]!.other');
    expect(await ignoreState(path)).toBe('not-ignored');
    writeFileSync(join(folder, '.gitignore'), `${gitignoreLine(path)}\n`);
    expect(await ignoreState(path)).toBe('ignored');
    expect(await ignoreState(join(folder, '.env a!.other'))).toBe('not-ignored');
  });
});

describe('a process that is killed while it writes', () => {
  const KILLS = 10;
  const LEFT = /^\.cdk-jwt-deploy-\d+-\w{6}$/;
  const writer = fileURLToPath(new URL('../../support/env-files/write-forever.ts', import.meta.url));

  test('leaves the old file or the new one, and beside it at most what git ignores and only its owner reads', async () => {
    const path = join(folder, '.env');
    const contents = ['A=1\n'.repeat(20_000), 'B=2\n'.repeat(10_000)];
    const encoded = contents.map((text) => Buffer.from(text).toString('base64'));
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = spawn(process.execPath, [writer, path, ...encoded], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      // Also an instant within the write that follows at once.
      await sleep(randomInt(0, 20));
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(contents).toContain(readFileSync(path, 'utf8'));
      expect(modeOf(path)).toBe(0o600);
      const left = readdirSync(folder).filter((name) => name !== '.env');
      for (const name of left) {
        expect(name).toMatch(LEFT);
        expect(modeOf(join(folder, name))).toBe(0o700);
      }
    }
    expect(await writeEnvFile(path, content)).toEqual({ kind: 'written' });
    expect(readdirSync(folder)).toEqual(['.env']);
  });

  test('keeps its folder as long as it is alive', async () => {
    const alive = spawn('sleep', ['60']);
    const other = `.cdk-jwt-deploy-${alive.pid}-abcdef`;
    mkdirSync(join(folder, other));
    expect(await writeEnvFile(join(folder, '.env'), content)).toEqual({ kind: 'written' });
    expect(readdirSync(folder).toSorted()).toEqual([other, '.env'].toSorted());
    alive.kill();
  });

  test('leaves nothing that git would commit, and the next write removes it', async () => {
    git(folder, 'init', '--quiet');
    const left = join(folder, '.cdk-jwt-deploy-999999999-abcdef');
    mkdirSync(left);
    writeFileSync(join(left, '.gitignore'), '*\n');
    writeFileSync(join(left, '.env'), content);
    expect(await ignoreState(join(left, '.env'))).toBe('ignored');
    expect(await writeEnvFile(join(folder, '.env'), content)).toEqual({ kind: 'written' });
    expect(readdirSync(folder).toSorted()).toEqual(['.env', '.git']);
  });
});
