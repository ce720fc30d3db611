import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '../../scripts/terminal-pictures.ts';
import { reportJson } from '../../src/report/json.ts';
import { keyMismatch, match } from '../support/report/samples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = join(root, 'dist/cli.js');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runBundle = (words: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
};

describe('the command line of the bundle', () => {
  it('shows its help and its version, and ends with 0', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(runBundle(['--help'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('verify'),
    });
    expect(runBundle(['--version'])).toEqual({ code: 0, stderr: '', stdout: `${version}\n` });
  });

  it('refuses words that it does not know on stderr, and ends with 2', () => {
    expect(runBundle(['verify', '--backend-ur=x'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'verify has no flag --backend-ur. Did you mean --backend-url?\nSee cdk-jwt-deploy verify --help.\n',
    });
    expect(runBundle([])).toMatchObject({ code: 2, stdout: '' });
  });

  it('explains a report from a file and from stdin, and leaves no file behind', () => {
    const report = reportJson(keyMismatch);
    writeFileSync(join(folder, 'report.json'), report);
    const before = readdirSync(tmpdir()).filter((name) => /^cdk-jwt-deploy-\w{6}$/.test(name));
    const fromFile = runBundle(['explain', 'report.json']);
    expect(fromFile).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('KEY-MISMATCH') });
    expect(runBundle(['explain', '-'], report)).toEqual(fromFile);
    const after = readdirSync(tmpdir()).filter((name) => /^cdk-jwt-deploy-\w{6}$/.test(name));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });

  it('goes on without complaint when the program that reads its output has gone', async () => {
    const child = spawn(process.execPath, [bundle, 'explain', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdout.destroy();
    child.stdin.end(reportJson(match));
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('ends as shells expect of a program that was interrupted while it waited', async () => {
    const child = spawn(process.execPath, [bundle, 'explain', '-'], { stdio: ['pipe', 'ignore', 'inherit'] });
    // More than a pipe holds: once it is taken, the command is reading.
    await new Promise((resolve) => child.stdin.write(' '.repeat(1_000_000), resolve));
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
  });

  it('says to a Node that is too old which one it needs', () => {
    const older = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.20.0'}})";
    const { status, stderr } = spawnSync(process.execPath, ['--import', older, bundle, '--help'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('needs Node 20 or newer'),
    });
  });
});

describe('docs/command-line.md', () => {
  const page = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
  const sessions = [...page.matchAll(/^```console\n\$ npx cdk-jwt-deploy (.*)\n([\s\S]*?)^```$/gm)];

  it('has examples', () => {
    expect(sessions.length).toBeGreaterThan(1);
  });

  it.each(sessions.map(([, words = '', output = '']) => [words, output]))(
    'shows what cdk-jwt-deploy %s prints',
    (words, output) => {
      expect(runBundle(words.split(' '))).toEqual({ code: 0, stderr: '', stdout: output });
    },
  );
});

describe('a recorded session of a terminal', () => {
  it('shows each command behind a prompt, then what it printed, and no path of the machine', () => {
    const [prompt, first, ...others] = record({
      name: 'session',
      title: 'a session',
      folder: 'test/support/report',
      commands: [{ words: ['--version'], isHidden: true }, { words: ['explain', 'no-holders'] }],
    });
    expect(prompt).toBe('\u001b[32m$\u001b[0m npx cdk-jwt-deploy explain no-holders');
    expect(first).toBe('\u001b[1;36mno-holders\u001b[0m');
    expect(others.join('\n')).toContain('No container and no function gets the variable.');
  });

  it('refuses a fault that changes nothing', () => {
    const faults = { 'samples.ts': (text: string) => text };
    const session = {
      name: 'session',
      title: 'a session',
      folder: 'test/support/report',
      faults,
      commands: [],
    };
    expect(() => record(session)).toThrow('changes nothing in samples.ts');
  });
});

/** Starts a command that holds a temporary directory; resolves once it is there. */
const holding = async (how: string): Promise<{ child: ChildProcess; path: string }> => {
  const script = join(root, 'test/support/command-line/holding.ts');
  const child = spawn(process.execPath, [script, how], {
    env: { ...process.env, TMPDIR: folder, RUNNER_TEMP: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [chunk] = await once(child.stdout, 'data');
  return { child, path: String(chunk).trim() };
};

describe('the temporary directory of a command', () => {
  it.each([
    ['it ends when it is interrupted', 'ends', ['SIGINT'], 130],
    ['it ends when its terminal is closed', 'ends', ['SIGHUP'], 129],
    ['it is interrupted twice and hangs', 'hangs', ['SIGTERM', 'SIGTERM'], 143],
    ['it breaks', 'breaks', [], 1],
  ] satisfies [string, string, NodeJS.Signals[], number][])(
    'is gone after %s',
    async (_, how, signals, code) => {
      const { child, path } = await holding(how);
      const closed = once(child, 'close');
      if (signals.length > 0) expect(statSync(path).mode & 0o777).toBe(0o700);
      for (const signal of signals) {
        child.kill(signal);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      expect(await closed).toEqual([code, null]);
      expect(existsSync(path)).toBe(false);
    },
  );
});

/** The first Node on the PATH of the shell that is not this project's own; this one where there is no other. */
const systemNode = (): string =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((path) => !path.includes('node_modules'))
    .map((path) => join(path, 'node'))
    .find((path) => existsSync(path)) ?? process.execPath;

/** What is published: the bundle without what only a dry-run of the action reads, and what the commands read. */
const READ = [
  'docs/findings.md',
  'schema/report.schema.json',
  ...['ecs-deploy', 'pull-request', 'rotate', 'verify'].map(
    (name) => `examples/chat-app/.github/workflows/${name}.yml`,
  ),
];

const publishedFiles = (): readonly string[] =>
  [
    ...['LICENSE', 'README.md', 'package.json', ...READ],
    ...readdirSync(join(root, 'dist'))
      .filter((name) => name !== 'db.json.gz')
      .map((name) => `dist/${name}`),
  ].sort();

const npm = (words: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: join(folder, 'npm-cache'), npm_config_update_notifier: 'false' },
  });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed:\n${stderr}`);
  return stdout;
};

describe('the published package', () => {
  let packed: {
    readonly filename: string;
    readonly size: number;
    readonly files: readonly { path: string }[];
  };
  beforeAll(() => {
    [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root));
  });

  it('holds the bundle and what it reads, and no more', () => {
    expect(packed.files.map(({ path }) => path).sort()).toEqual(publishedFiles());
  });

  it('is no larger than two megabytes', () => {
    expect(packed.size).toBeLessThan(2_000_000);
  });

  it('brings no dependencies along and runs nothing when it is installed', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const depends = ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'];
    expect(depends.filter((name) => name in manifest)).toEqual([]);
    const hooks = Object.keys(manifest.scripts).filter((name) => /install|prepare|publish|pack$/.test(name));
    expect(hooks).toEqual([]);
  });

  it('runs from an empty folder with the Node of the system', () => {
    const project = mkdtempSync(join(folder, 'project-'));
    writeFileSync(join(project, 'package.json'), '{}');
    writeFileSync(join(project, 'report.json'), reportJson(match));
    npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], project);
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'cdk-jwt-deploy',
    ]);
    const command = join(project, 'node_modules/.bin/cdk-jwt-deploy');
    for (const node of new Set([systemNode(), process.execPath])) {
      const told = (words: readonly string[]) =>
        spawnSync(node, [command, ...words], { cwd: project, encoding: 'utf8' });
      expect(told(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('explain') });
      expect(told(['explain', 'report.json'])).toMatchObject({
        status: 0,
        stderr: '',
        stdout: expect.stringContaining('MATCH'),
      });
      expect(told(['explain', 'no-holders'])).toMatchObject({ status: 0, stderr: '' });
    }
    expect(npm(['exec', '--offline', '--', 'cdk-jwt-deploy', '--version'], project)).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    );
  });
});
