import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withRelease } from '../../../scripts/docs.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const COMMIT = 'ab'.repeat(20);

/** A scratch repository with an origin, which holds what a release is made of. */
let directory: string;
let work: string;

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd: work,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    },
  }).trim();

const write = (file: string, text: string): void => writeFileSync(join(work, file), text);

const release = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/release.ts'), ...args, '--directory', work],
    { encoding: 'utf8' },
  );
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
};

const prepare = (version: string): void => {
  write('package.json', JSON.stringify({ version }));
  write('src/lib/http.ts', `export const VERSION = '${version}';\n`);
  write('CHANGELOG.md', `# Changes\n\n## ${version} (2026-12-01)\n\n- What is new.\n\n## 0.0.1\n\n- Old.\n`);
  git('add', '-A');
  git('commit', '--quiet', '--allow-empty', '-m', version);
};

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'release-'));
  work = join(directory, 'work');
  mkdirSync(join(work, 'src/lib'), { recursive: true });
  write('src/lib/release.ts', readFileSync(join(root, 'src/lib/release.ts'), 'utf8'));
  git('init', '--quiet', '--initial-branch=main');
  git('init', '--quiet', '--bare', join(directory, 'origin'));
  git('remote', 'add', 'origin', join(directory, 'origin'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('a release', () => {
  it('is rehearsed from the first tag to the examples that use it', () => {
    prepare('1.0.0');
    git('tag', 'v1.0.0');
    expect(release('check', 'v1.0.0')).toEqual({ status: 0, stdout: '- What is new.', stderr: '' });
    expect(release('major', 'v1.0.0').status).toBe(0);
    const first = git('rev-parse', 'v1.0.0');
    expect(git('ls-remote', 'origin', 'refs/tags/v1')).toContain(first);

    prepare('1.1.0');
    git('tag', 'v1.1.0');
    expect(release('check', 'v1.1.0').stderr).toContain('The examples use no release');
    expect(release('name', 'v1.0.0', first).status).toBe(0);
    prepare('1.1.0');
    git('tag', '--force', 'v1.1.0');
    expect(release('check', 'v1.1.0').status).toBe(0);
    expect(release('major', 'v1.1.0').status).toBe(0);
    expect(git('ls-remote', 'origin', 'refs/tags/v1')).toContain(git('rev-parse', 'v1.1.0'));
  });

  it('moves the major tag never back to an older release', () => {
    prepare('1.2.0');
    git('tag', 'v1.2.0');
    git('tag', 'v1.1.9');
    git('tag', 'v1.10.0');
    expect(release('major', 'v1.2.0').stdout).toBe('v1 stays at v1.10.0, which is newer.');
    expect(git('ls-remote', 'origin')).toBe('');
  });

  it('is refused with all that is missing', () => {
    prepare('1.0.0');
    write('loose.txt', 'x');
    const { status, stderr } = release('check', 'v1.0.1');
    expect(status).toBe(1);
    for (const part of ['package.json', 'http.ts', 'CHANGELOG.md', 'not committed'])
      expect(stderr).toContain(part);
  });

  it.each([['check'], ['check', '1.0.0'], ['publish', 'v1.0.0'], ['name', 'v1.0.0', '0'.repeat(40)]])(
    'is refused for the words %j %j %j',
    (...words) => {
      expect(release(...words.filter((word) => word !== undefined)).status).toBe(1);
    },
  );
});

describe('the examples', () => {
  it('all use the release that one constant names, in each action of the repository', () => {
    const text = (at: string, version: string) =>
      ['', '/verify']
        .map((path) => `uses: cdk-jwt-deploy/cdk-jwt-deploy${path}@${at} # ${version}\n`)
        .join('');
    expect(withRelease(text(COMMIT, 'v9.9.9'))).toBe(text('0'.repeat(40), 'vX.Y.Z'));
    expect(withRelease('uses: actions/checkout@v7 # v7\n')).toBe('uses: actions/checkout@v7 # v7\n');
  });
});
