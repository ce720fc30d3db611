/** What git knows of the files in which the key was found, asked of the real git. */

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Secret } from '../../../src/redaction/secret.ts';
import { findPublishedKey } from '../../../src/signing-key/checkout-search.ts';
import { type GitStatus, gitStatuses } from '../../../src/signing-key/git-repository.ts';
import { groupIsRunning } from '../../support/runner/processes.ts';
import { strongKey } from '../../unit/signing-key/random-keys.ts';

const text = strongKey();
const key = new Secret('JWT_SECRET_KEY', text);
const { signal: cancelled } = new AbortController();
let root = '';
let directory = '';
let env: Record<string, string> = {};

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
  directory = join(root, 'checkout');
  for (const path of ['checkout', 'home', 'bin']) mkdirSync(join(root, path));
  env = { PATH: process.env.PATH ?? '', HOME: join(root, 'home') };
});

afterEach(() => rmSync(root, { recursive: true }));

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: directory,
    encoding: 'utf8',
    env,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
};

const script = (path: string, body: string): string => {
  const file = join(root, path);
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
};

/** A `git` that comes before the real one. */
const fakeGit = (body: string): void => {
  script('bin/git', body);
  env = { ...env, PATH: `${join(root, 'bin')}:${env.PATH}` };
};

const listed = (...options: readonly string[]): readonly string[] =>
  git('ls-files', '-z', ...options)
    .split('\0')
    .filter(Boolean);

const statusOf = async (paths: readonly string[], at = directory): Promise<Record<string, GitStatus>> => {
  const statuses = await gitStatuses(
    paths.map((path) => join(at, path)),
    { env, cancelled },
  );
  return Object.fromEntries(paths.map((path) => [path, statuses.get(join(at, path)) ?? 'unknown']));
};

/** What `git ls-files` says in the work tree itself, without any of our options. */
const truth = (): Record<string, GitStatus> =>
  Object.fromEntries([
    ...listed('--others', '--exclude-standard').map((path) => [path, 'untracked']),
    ...listed('--others', '--ignored', '--exclude-standard').map((path) => [path, 'ignored']),
    ...listed('--cached').map((path) => [path, 'tracked']),
  ]);

const findings = (at = directory) => findPublishedKey(at, key, { env, cancelled });
const codes = async (at = directory): Promise<readonly string[]> =>
  (await findings(at)).map(({ code, where }) => `${code} ${where}`);

describe('gitStatuses', () => {
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
    ':(top).env',
    '-x.env',
    '"quoted".env',
    'line\nbreak.env',
    'äö.env',
    '*.env',
    'back\\slash.env',
    '[ab].env',
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
    '\uFEFF.env',
    '[[:digit:]x]*.env',
    'config/d[^x]v.env',
    '[ab].env\n\\[ab\\].env',
    'äö.*',
    '.env \\ ',
    'line?break.env',
  ];

  it.each(PATTERNS)('gives what git says in the work tree, for the patterns %j', async (patterns) => {
    git('init', '-q');
    for (const path of PATHS) write(path, '');
    git('add', 'config/prod.env', 'x1.env');
    write('.gitignore', `${patterns}\n`);
    write('backend/.gitignore', '!.env\n/.env.production\n');
    write('.git/info/exclude', 'dev.env\n');
    write('../home/patterns', 'xy.env\n');
    git('config', '--global', 'core.excludesFile', join(root, 'home/patterns'));
    const expected = truth();
    expect(expected).toMatchObject({ 'config/prod.env': 'tracked', 'x1.env': 'tracked' });
    expect(await statusOf(Object.keys(expected))).toEqual(expected);
  });

  it('says which of 100,000 tracked files is tracked', async () => {
    git('init', '-q');
    const blob = git('hash-object', '-w', '/dev/null').trim();
    const paths = Array.from(
      { length: 100_000 },
      (_, number) => `src/directory-${number % 300}/${number}.ts`,
    );
    execFileSync('git', ['update-index', '--index-info'], {
      cwd: directory,
      env,
      input: paths.map((path) => `100644 ${blob}\t${path}\n`).join(''),
    });
    expect(await statusOf(['src/directory-99/99999.ts', 'src/directory-99/100000.ts'])).toEqual({
      'src/directory-99/99999.ts': 'tracked',
      'src/directory-99/100000.ts': 'untracked',
    });
  });

  it.each([
    ['a SHA-256 repository', ['init', '-q', '--object-format=sha256'], []],
    ['an index of version 4', ['init', '-q'], ['update-index', '--index-version', '4']],
    ['a split index', ['init', '-q'], ['update-index', '--split-index']],
    ['a file that is only intended to be added', ['init', '-q'], ['add', '-N', 'later.env']],
  ])('reads %s', async (_, init, change) => {
    git(...init);
    for (const path of ['.env', 'src/a.ts', 'later.env', 'new.ts']) write(path, '');
    write('.gitignore', '.env\n');
    git('add', 'src');
    if (change.length > 0) git(...change);
    const expected = truth();
    expect(await statusOf(Object.keys(expected))).toEqual(expected);
  });

  it('reads a sparse checkout, and knows the files that it leaves out', async () => {
    git('init', '-q');
    for (const path of ['app/a.ts', 'other/b.ts', 'top.ts']) write(path, '');
    git('add', '.');
    git('commit', '-qm', 'first');
    git('sparse-checkout', 'init', '--cone', '--sparse-index');
    git('sparse-checkout', 'set', 'app');
    expect(existsSync(join(directory, 'other'))).toBe(false);
    expect(await statusOf(['app/a.ts', 'other/b.ts', 'other/c.ts'])).toEqual({
      'app/a.ts': 'tracked',
      'other/b.ts': 'tracked',
      'other/c.ts': 'untracked',
    });
  });

  it('finds the repository behind a link', async () => {
    git('init', '-q');
    write('app/.env', text);
    git('add', '.');
    symlinkSync(join(directory, 'app'), join(root, 'link'));
    expect(await codes(join(root, 'link'))).toEqual(['key-published-in-checkout .env:1']);
  });

  it('finds no repository where there is none, and none in a `.git` directory that is empty', async () => {
    expect(await statusOf(['.env'])).toEqual({ '.env': 'no repository' });
    mkdirSync(join(directory, '.git'));
    expect(await statusOf(['.env'])).toEqual({ '.env': 'no repository' });
  });

  it('knows nothing where `.git` names a repository that is not there', async () => {
    write('.git', 'gitdir: /nowhere/.git\n');
    expect(await statusOf(['.env'])).toEqual({ '.env': 'unknown' });
  });

  it('takes a file of a submodule that is not checked out for untracked', async () => {
    git('init', '-q');
    write('library/a.ts', '');
    git('init', '-q', 'library');
    git('-C', 'library', 'add', '.');
    git('-C', 'library', 'commit', '-qm', 'first');
    git('add', 'library');
    rmSync(join(directory, 'library/.git'), { recursive: true });
    expect(await statusOf(['library/.env'])).toEqual({ 'library/.env': 'untracked' });
  });

  it('asks about the work tree that it was given, whatever the configuration says of another', async () => {
    git('init', '-q');
    write('.gitignore', '.env\n');
    write('.env', '');
    write('a.ts', '');
    git('add', '.');
    const expected = truth();
    git('config', 'core.worktree', '/nowhere');
    expect(await statusOf(Object.keys(expected))).toEqual(expected);
    git('config', '--unset', 'core.worktree');
    git('config', 'core.bare', 'true');
    expect(await statusOf(Object.keys(expected))).toEqual(expected);
  });
});

describe('git in a checkout that must not be trusted', () => {
  const marker = (): string => join(root, 'program-has-run');
  const repository = (): void => {
    git('init', '-q');
    write('.gitignore', '*.env\n');
    write('a.ts', '');
    git('add', '.');
  };

  it('does not run the program of core.fsmonitor', async () => {
    repository();
    git('config', 'core.fsmonitor', script('bin/monitor', `touch ${marker()}`));
    git('update-index', '--fsmonitor');
    git('ls-files');
    expect(existsSync(marker())).toBe(true);
    rmSync(marker());
    expect(await statusOf(['a.ts', 'x.env'])).toEqual({ 'a.ts': 'tracked', 'x.env': 'ignored' });
    expect(existsSync(marker())).toBe(false);
  });

  it('runs no hook, filter, pager, alias or program to compare with', async () => {
    repository();
    write('.gitattributes', '* filter=evil diff=evil\n');
    git('add', '.');
    const program = script('bin/program', `touch ${marker()}; cat`);
    for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc', 'post-checkout'])
      symlinkSync(program, join(root, 'bin', hook));
    for (const [name, value] of [
      ['core.hooksPath', join(root, 'bin')],
      ['core.pager', program],
      ['core.editor', program],
      ['core.askPass', program],
      ['credential.helper', program],
      ['pager.ls-files', program],
      ['pager.check-ignore', program],
      ['alias.ls-files', `!${program}`],
      ['alias.check-ignore', `!${program}`],
      ['filter.evil.clean', program],
      ['filter.evil.smudge', program],
      ['filter.evil.process', program],
      ['diff.evil.textconv', program],
      ['diff.external', program],
    ])
      git('config', name ?? '', value ?? '');
    write('a.ts', 'changed');
    expect(await statusOf(['a.ts', 'x.env'])).toEqual({ 'a.ts': 'tracked', 'x.env': 'ignored' });
    expect(existsSync(marker())).toBe(false);
  });

  it.each([
    ['ext', { 'remote.origin.url': 'ext::PROGRAM', 'protocol.ext.allow': 'always' }],
    ['ssh', { 'remote.origin.url': 'ssh://host/path', 'core.sshCommand': 'PROGRAM' }],
    ['file', { 'remote.origin.url': '/', 'remote.origin.uploadpack': 'PROGRAM' }],
  ])(
    'does not fetch a tree that a sparse index needs, which runs a program (%s), and then knows nothing',
    async (_, settings) => {
      repository();
      for (const path of ['app/a.ts', 'other/b.ts']) write(path, '');
      git('add', '.');
      git('commit', '-qm', 'first');
      const tree = git('rev-parse', 'HEAD:other').trim();
      git('sparse-checkout', 'init', '--cone', '--sparse-index');
      git('sparse-checkout', 'set', 'app');
      rmSync(join(directory, '.git/objects', tree.slice(0, 2), tree.slice(2)));
      const program = script('bin/program', `touch ${marker()}`);
      const partial = { 'remote.origin.promisor': 'true', 'extensions.partialClone': 'origin' };
      git('config', 'core.repositoryFormatVersion', '1');
      for (const [name, value] of Object.entries({ ...partial, ...settings }))
        git('config', name, value.replace('PROGRAM', program));
      git('ls-files');
      expect(existsSync(marker())).toBe(true);
      rmSync(marker());
      expect(await statusOf(['app/a.ts', 'other/b.ts'])).toEqual({
        'app/a.ts': 'unknown',
        'other/b.ts': 'unknown',
      });
      expect(existsSync(marker())).toBe(false);
    },
  );

  it('does not take the program from the checkout, where PATH has relative entries', async () => {
    repository();
    symlinkSync(script('bin/program', `touch ${marker()}`), join(directory, 'git'));
    env = { ...env, PATH: `:.:${env.PATH}` };
    expect(await statusOf(['a.ts', 'x.env'])).toEqual({ 'a.ts': 'tracked', 'x.env': 'ignored' });
    expect(existsSync(marker())).toBe(false);
  });

  it('gives git no variable of the job but those that it needs, and the key by no way', async () => {
    repository();
    write(`${text}.env`, text);
    const seen = join(root, 'seen');
    fakeGit(
      `cat /proc/$$/environ /proc/$$/cmdline >> ${seen}; exec ${execFileSync('which', ['git'], { encoding: 'utf8' }).trim()} "$@"`,
    );
    const needed = { ...env, XDG_CONFIG_HOME: '/nowhere', RUNNER_TRACKING_ID: 'github_1' };
    env = {
      ...needed,
      JWT_SECRET_KEY: text,
      'INPUT_JWT-SECRET-KEY': text,
      GITHUB_TOKEN: 'token',
      AWS_SECRET_ACCESS_KEY: 'secret',
      GIT_DIR: '/nowhere',
      GIT_CONFIG_COUNT: '1',
      GIT_TRACE: join(root, 'trace'),
    };
    expect(await codes()).toEqual([]);
    const [environment = ''] = readFileSync(seen, 'utf8').split('git\0-C');
    const names = environment.split('\0').map((entry) => entry.replace(/=.*/s, ''));
    expect(new Set(names.filter((name) => /^\w+$/.test(name)))).toEqual(
      new Set([
        ...Object.keys(needed),
        'LC_ALL',
        'GIT_ALLOW_PROTOCOL',
        'GIT_NO_LAZY_FETCH',
        'GIT_NO_REPLACE_OBJECTS',
      ]),
    );
    expect(readFileSync(seen, 'utf8')).toContain('check-ignore');
    expect(readFileSync(seen, 'utf8')).not.toContain(text);
    expect(existsSync(join(root, 'trace'))).toBe(false);
  });
});

describe('git that does not answer', () => {
  const PUBLISHED = 'key-published-in-checkout';

  beforeEach(() => {
    git('init', '-q');
    write('.gitignore', '.env\n');
    git('add', '.');
    write('.env', text);
    write('taskdef.json', text);
  });

  const expectAllToCount = async (): Promise<void> => {
    const found = await findings();
    expect(found.map(({ code }) => code)).toEqual([PUBLISHED]);
    expect(found[0]?.detail).toContain('.env:1\ntaskdef.json:1');
    expect(found[0]?.detail).toContain('could not say which of them it tracks');
  };

  it('counts every file where git is not installed', async () => {
    env = { ...env, PATH: join(root, 'bin') };
    await expectAllToCount();
  });

  it('counts every file where the index is cut off', async () => {
    writeFileSync(join(directory, '.git/index'), readFileSync(join(directory, '.git/index')).subarray(0, 11));
    await expectAllToCount();
  });

  it('counts every file where the index is no file', async () => {
    rmSync(join(directory, '.git/index'));
    mkdirSync(join(directory, '.git/index'));
    await expectAllToCount();
  });

  it('answers for a checkout that belongs to another user, as in a container', async () => {
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    fakeGit(`GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec ${real} "$@"`);
    expect(() => git('ls-files')).toThrow('dubious ownership');
    expect(await codes()).toEqual(['key-in-untracked-file taskdef.json:1']);
  });

  it('ends a git that hangs, with all that it started, and then knows nothing', async () => {
    fakeGit(`echo $$ > ${join(root, 'pid')}; sleep 1000 & wait`);
    const file = join(directory, '.env');
    const statuses = await gitStatuses([file], { env, cancelled, timeoutMilliseconds: 3000 });
    expect(statuses.get(file)).toBe('unknown');
    const group = Number(readFileSync(join(root, 'pid'), 'utf8'));
    expect(group).toBeGreaterThan(1);
    await vi.waitUntil(() => !groupIsRunning(group), 20_000);
  });

  it('ends when the run is cancelled', async () => {
    fakeGit(`echo $$ > ${join(root, 'pid')}; sleep 1000 & wait`);
    const cancel = new AbortController();
    const search = findPublishedKey(directory, key, { env, cancelled: cancel.signal });
    search.catch(() => undefined);
    await vi.waitUntil(() => existsSync(join(root, 'pid')), 20_000);
    cancel.abort(new Error('cancelled by SIGINT'));
    await expect(search).rejects.toThrow('cancelled by SIGINT');
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
    const found = await findings();
    expect(found.map(({ code, severity, where }) => `${severity} ${code} ${where}`)).toEqual([
      `warning ${UNTRACKED} ${path}:1`,
    ]);
    expect(found[0]?.title).toContain('git does not track');
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
});
