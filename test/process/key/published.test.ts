/** The readers of git's files against the real git. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/redaction/secret.ts';
import { type IgnoreFile, isIgnored } from '../../../src/signing-key/git-ignore.ts';
import { trackedPaths } from '../../../src/signing-key/git-index.ts';
import { findPublishedKey } from '../../../src/signing-key/published.ts';
import { strongKey } from '../../unit/signing-key/random-keys.ts';

const text = strongKey();
const key = new Secret('JWT_SECRET_KEY', text);
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'repository-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
};

const listed = (): readonly string[] => git('ls-files', '-z').split('\0').filter(Boolean).sort();
const index = (): Buffer => readFileSync(join(directory, '.git/index'));
const codes = async (at = directory): Promise<readonly string[]> =>
  (await findPublishedKey(at, key)).map(({ code, where }) => `${code} ${where}`);

/** Names of every length, so that each kind of filling occurs, and names that share beginnings, for version 4. */
const someFiles = (): void => {
  for (let length = 1; length < 24; length++) write(`src/${'abcdefghijklmnopqrstuvwx'.slice(0, length)}`, '');
  for (const path of ['a', 'äö ü', 'src/abc.d/e', `${'long/'.repeat(60)}name`, 'src2/x', 'z'])
    write(path, '');
};

describe('trackedPaths', () => {
  it.each(['2', '3', '4'])('reads what git lists, in an index of version %s', (version) => {
    git('init', '-q');
    git('config', 'index.version', version);
    someFiles();
    git('add', '.');
    git('update-index', '--index-version', version);
    if (version === '3') {
      write('intended', '');
      git('add', '-N', 'intended'); // an extended entry, which makes it version 3
    }
    expect(index().readUInt32BE(4)).toBe(Number(version));
    const paths = trackedPaths(index(), 20);
    expect([...(paths ?? [])].sort()).toEqual(listed());
    expect(listed().length).toBeGreaterThan(28);
  });

  it('reads the index of a SHA-256 repository', () => {
    git('init', '-q', '--object-format=sha256');
    someFiles();
    git('add', '.');
    expect([...(trackedPaths(index(), 32) ?? [])].sort()).toEqual(listed());
  });

  it('gives nothing for a split index, a damaged one, and what is no index', () => {
    git('init', '-q');
    someFiles();
    git('add', '.');
    for (const length of [0, 11, 40, 200, 1000])
      expect(trackedPaths(index().subarray(0, length), 20)).toBeUndefined();
    expect(trackedPaths(Buffer.alloc(500), 20)).toBeUndefined();
    git('update-index', '--split-index');
    expect(trackedPaths(index(), 20)).toBeUndefined();
  });
});

describe('isIgnored', () => {
  const PATHS = [
    '.env',
    '.env.local',
    '.env.example',
    'backend/.env',
    'backend/.env.production',
    'frontend/apps/web/.env.local',
    'config/prod.env',
    'config/dev.env',
    'a/b/c/.env',
    'x1.env',
    'xy.env',
    'with space .env',
    '#hash.env',
    '!bang.env',
    'build/.env',
    'sub/build/.env',
  ];
  const PATTERNS = [
    '.env',
    '/.env',
    '.env*\n!.env.example',
    '*.env',
    '**/.env',
    'backend/',
    '/backend/.env*',
    'config/*.env',
    'config/**',
    'a/**/.env',
    'a/*/.env',
    'x[0-9].env',
    'x[!0-9].env',
    'x?.env',
    'build',
    '/build/',
    'build/*\n!build/.env',
    'build\n!build/.env',
    '# .env\n\\#hash.env\n\\!bang.env',
    'with\\ space\\ .env  ',
    '*\n!*/\n!.env',
    '.env.local   \r',
    'x[z-a].env',
    '**',
    '/*',
  ];

  it.each(PATTERNS)('decides as git does, for the patterns %j', (patterns) => {
    git('init', '-q');
    for (const path of PATHS) write(path, '');
    write('.gitignore', `${patterns}\n`);
    write('backend/.gitignore', '!.env\n/.env.production\n');
    write('.git/info/exclude', 'dev.env\n');
    const others = git('ls-files', '-z', '--others', '--exclude-standard').split('\0');
    const top: readonly IgnoreFile[] = [
      { directory: '', text: 'dev.env\n' },
      { directory: '', text: `${patterns}\n` },
    ];
    const ours = PATHS.filter((path) => {
      const below = path.startsWith('backend/')
        ? [{ directory: 'backend/', text: '!.env\n/.env.production\n' }]
        : [];
      return !isIgnored(path, [...top, ...below]);
    });
    expect(ours.sort()).toEqual(PATHS.filter((path) => others.includes(path)).sort());
  });
});

describe('findPublishedKey in a repository', () => {
  const PUBLISHED = 'key-published-in-checkout';
  const UNTRACKED = 'key-in-untracked-file';

  it.each(['.env', 'notes.txt'])(
    'objects to a tracked %s, whether or not it is ignored as well',
    async (path) => {
      git('init', '-q');
      write(path, text);
      git('add', '.');
      expect(await codes()).toEqual([`${PUBLISHED} ${path}:1`]);
      write('.gitignore', `${path}\n`);
      expect(await codes()).toEqual([`${PUBLISHED} ${path}:1`]);
    },
  );

  it('lets an env file be that git ignores', async () => {
    git('init', '-q');
    write('.gitignore', '.env\n');
    write('.env', text);
    expect(await codes()).toEqual([]);
  });

  it.each([
    ['an env file that an earlier step wrote', 'backend/.env', ''],
    ['a task definition that an earlier step wrote', 'taskdef.json', ''],
    ['a build product that git ignores', 'dist/app.js', 'dist/\n'],
  ])('only warns of %s, which nobody can read in the repository', async (_, path, ignored) => {
    git('init', '-q');
    write('README.md', 'A service.\n');
    write('.gitignore', ignored);
    git('add', '.');
    git('commit', '-qm', 'first');
    write(path, `key: ${text}\n`);
    const findings = await findPublishedKey(directory, key);
    expect(findings.map(({ code, severity, where }) => `${severity} ${code} ${where}`)).toEqual([
      `warning ${UNTRACKED} ${path}:1`,
    ]);
    expect(findings[0]?.title).toContain('git does not track');
  });

  it('tells the files that are tracked from those that are not', async () => {
    git('init', '-q');
    write('src/config.py', text);
    git('add', '.');
    write('out/config.json', text);
    expect(await codes()).toEqual([`${PUBLISHED} src/config.py:1`, `${UNTRACKED} out/config.json:1`]);
  });

  it('knows the repository around the directory that it searches', async () => {
    git('init', '-q');
    write('.gitignore', '/app/.env\n');
    write('app/.env', text);
    expect(await codes(join(directory, 'app'))).toEqual([]);
    git('add', '-f', 'app/.env');
    expect(await codes(join(directory, 'app'))).toEqual([`${PUBLISHED} .env:1`]);
  });

  it('asks the repository that a file belongs to: a submodule tracks its own files', async () => {
    git('init', '-q');
    write('library/config.py', text);
    git('init', '-q', 'library');
    git('-C', 'library', 'add', '.');
    git('-C', 'library', 'commit', '-qm', 'first');
    git('add', 'library');
    write('library/generated.json', text);
    expect(listed()).toEqual(['library']);
    expect(await codes()).toEqual([
      `${PUBLISHED} library/config.py:1`,
      `${UNTRACKED} library/generated.json:1`,
    ]);
  });

  it('knows a linked work tree, whose .git is a file', async () => {
    git('init', '-q');
    write('.gitignore', '.env\ntree/\n');
    write('config.py', '');
    git('add', '.');
    git('commit', '-qm', 'first');
    git('worktree', 'add', '-q', 'tree');
    write('tree/.env', text);
    expect(await codes(join(directory, 'tree'))).toEqual([]);
    write('tree/config.py', text);
    expect(await codes(join(directory, 'tree'))).toEqual([`${PUBLISHED} config.py:1`]);
  });

  it('takes every file for tracked when the index cannot be read, and says so', async () => {
    git('init', '-q');
    write('.gitignore', '.env\n');
    git('add', '.');
    git('update-index', '--split-index');
    write('.env', text);
    write('taskdef.json', text);
    const findings = await findPublishedKey(directory, key);
    expect(findings.map(({ code }) => code)).toEqual([PUBLISHED]);
    expect(findings[0]?.detail).toContain('.env:1\ntaskdef.json:1');
    expect(findings[0]?.detail).toContain('could not be read');
    rmSync(join(directory, '.git/index'));
    mkdirSync(join(directory, '.git/index'));
    expect(await codes()).toEqual([`${PUBLISHED} .env:1`]);
  });
});
