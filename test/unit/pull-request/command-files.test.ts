import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedFilesFinding, guardCommandFiles } from '../../../src/pull-request/command-files.ts';

const FORGED = 'NODE_OPTIONS=--require=/evil.js\n';
const OURS = 'temporaryDirectory<<ghadelimiter\n/tmp/x\nghadelimiter\n';

let root = '';
let directory = '';
let outside = '';
let env: Record<string, string> = {};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guard-'));
  directory = join(root, '_temp/_runner_file_commands');
  outside = join(root, 'outside');
  mkdirSync(directory, { recursive: true });
  mkdirSync(outside);
  const file = (name: string, content = '') => {
    const path = join(directory, `${name}_1`);
    writeFileSync(path, content, { mode: 0o640 });
    return path;
  };
  env = {
    GITHUB_ENV: file('set_env'),
    GITHUB_PATH: file('add_path'),
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_STATE: file('save_state', OURS),
    GITHUB_STEP_SUMMARY: file('step_summary'),
    GITHUB_EVENT_PATH: join(root, 'event.json'),
    HOME: join(root, 'home'),
  };
  writeFileSync(join(root, 'event.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = (name: string): string => env[name] ?? '';
const text = (name: string): string => readFileSync(path(name), 'utf8');

describe("the runner's files", () => {
  it('are as they were when nobody touched them', () => {
    const guard = guardCommandFiles(env);
    expect(guard.restore()).toEqual({ changed: [], lost: [] });
    expect(text('GITHUB_STATE')).toBe(OURS);
    expect(statSync(path('GITHUB_STATE')).mode & 0o777).toBe(0o640);
    expect(changedFilesFinding(guard.restore())).toBeUndefined();
  });

  const attacks: Readonly<Record<string, (path: string) => void>> = {
    'appended to': (file) => appendFileSync(file, FORGED),
    'replaced by as many bytes': (file) => writeFileSync(file, 'x'.repeat(OURS.length)),
    emptied: (file) => truncateSync(file),
    deleted: (file) => unlinkSync(file),
    'replaced by a directory': (file) => {
      unlinkSync(file);
      mkdirSync(join(file, 'deep'), { recursive: true });
    },
    'replaced by a link to a file': (file) => {
      writeFileSync(join(outside, 'file'), FORGED);
      unlinkSync(file);
      symlinkSync(join(outside, 'file'), file);
    },
    'replaced by a link to a copy of itself': (file) => {
      renameSync(file, join(outside, 'copy'));
      symlinkSync(join(outside, 'copy'), file);
    },
    'replaced by a link to nothing': (file) => {
      unlinkSync(file);
      symlinkSync(join(outside, 'nothing'), file);
    },
    'grown to a terabyte': (file) => truncateSync(file, 2 ** 40),
    'removed with the whole directory': () => rmSync(directory, { recursive: true }),
    'moved away with the whole directory': (file) => {
      renameSync(directory, join(outside, 'moved'));
      symlinkSync(join(outside, 'moved'), directory);
      appendFileSync(file, FORGED);
    },
  };
  for (const [how, attack] of Object.entries(attacks)) {
    it(`are put back when one was ${how}`, () => {
      const guard = guardCommandFiles(env);
      attack(path('GITHUB_STATE'));
      expect(guard.restore()).toMatchObject({ changed: expect.arrayContaining(['GITHUB_STATE']), lost: [] });
      expect(lstatSync(path('GITHUB_STATE')).isFile()).toBe(true);
      expect(text('GITHUB_STATE')).toBe(OURS);
      expect(statSync(path('GITHUB_STATE')).mode & 0o777).toBe(0o640);
    });
  }

  it('are put back without a byte written to where a link leads', () => {
    writeFileSync(join(outside, 'victim'), 'of somebody else');
    const guard = guardCommandFiles(env);
    unlinkSync(path('GITHUB_STATE'));
    symlinkSync(join(outside, 'victim'), path('GITHUB_STATE'));
    guard.restore();
    expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('of somebody else');
  });

  it('are no more what a process has open, or has another name for', () => {
    linkSync(path('GITHUB_ENV'), join(outside, 'other-name'));
    const open = openSync(path('GITHUB_ENV'), 'a');
    guardCommandFiles(env).restore();
    writeSync(open, FORGED);
    closeSync(open);
    appendFileSync(join(outside, 'other-name'), FORGED);
    expect(text('GITHUB_ENV')).toBe('');
  });

  it('include the event, and those of a composite action around this one', () => {
    const around = join(directory, 'set_env_2');
    writeFileSync(around, 'A=1\n');
    const guard = guardCommandFiles(env);
    appendFileSync(around, FORGED);
    writeFileSync(path('GITHUB_EVENT_PATH'), '{"number":1}');
    expect(guard.restore().changed).toEqual(['GITHUB_EVENT_PATH', "a file of the job's other steps"]);
    expect(readFileSync(around, 'utf8')).toBe('A=1\n');
    expect(text('GITHUB_EVENT_PATH')).toBe('{}');
  });

  it('are removed when they came into being', () => {
    unlinkSync(path('GITHUB_PATH'));
    const guard = guardCommandFiles(env);
    writeFileSync(path('GITHUB_PATH'), FORGED);
    expect(guard.restore().changed).toEqual(['GITHUB_PATH']);
    expect(existsSync(path('GITHUB_PATH'))).toBe(false);
  });

  it('include those that lead our requests to AWS elsewhere', () => {
    mkdirSync(join(root, 'home/.aws'), { recursive: true });
    writeFileSync(join(root, 'home/.aws/credentials'), 'ours');
    const guard = guardCommandFiles(env);
    writeFileSync(join(root, 'home/.aws/config'), '[default]\nendpoint_url = http://evil.example');
    writeFileSync(join(root, 'home/.aws/credentials'), 'theirs');
    expect(guard.restore()).toEqual({ changed: ['~/.aws/config', '~/.aws/credentials'], lost: [] });
    expect(existsSync(join(root, 'home/.aws/config'))).toBe(false);
    expect(readFileSync(join(root, 'home/.aws/credentials'), 'utf8')).toBe('ours');
  });

  it('include the code of the action, of which parts are loaded later', () => {
    const bundle = join(root, 'dist');
    mkdirSync(join(bundle, 'directory'), { recursive: true });
    writeFileSync(join(bundle, '245.index.js'), 'ours', { mode: 0o755 });
    const guard = guardCommandFiles(env, [bundle]);
    expect(guard.restore().changed).toEqual([]);
    writeFileSync(join(bundle, '245.index.js'), 'evil');
    expect(guard.restore()).toEqual({ changed: ['the code of this action'], lost: [] });
    expect(readFileSync(join(bundle, '245.index.js'), 'utf8')).toBe('ours');
    expect(statSync(join(bundle, '245.index.js')).mode & 0o777).toBe(0o755);
  });

  it('are left alone where they are no plain files, as in the home directory of a self-hosted runner', () => {
    mkdirSync(join(root, 'home/.aws'), { recursive: true });
    writeFileSync(join(outside, 'config'), 'ours');
    symlinkSync(join(outside, 'config'), join(root, 'home/.aws/config'));
    expect(guardCommandFiles(env).restore()).toEqual({ changed: [], lost: [] });
    expect(readFileSync(join(root, 'home/.aws/config'), 'utf8')).toBe('ours');
    expect(lstatSync(join(root, 'home/.aws/config')).isSymbolicLink()).toBe(true);
  });

  it('need not be there', () => {
    expect(guardCommandFiles({}).restore()).toEqual({ changed: [], lost: [] });
  });

  it('that cannot be put back are told apart', () => {
    const guard = guardCommandFiles(env);
    rmSync(join(root, '_temp'), { recursive: true });
    writeFileSync(join(root, '_temp'), 'a file where the directory was');
    const restored = guard.restore();
    expect(restored.lost).toContain('GITHUB_ENV');
    const finding = changedFilesFinding(restored);
    expect(finding).toMatchObject({ code: 'runner-files-changed', failureReason: 'untrusted-code' });
    expect(finding?.detail).toContain('could not be put back');
  });

  it('are put back in a directory that was made read-only', () => {
    const guard = guardCommandFiles(env);
    appendFileSync(path('GITHUB_ENV'), FORGED);
    chmodSync(directory, 0o500);
    expect(guard.restore()).toEqual({ changed: ['GITHUB_ENV'], lost: [] });
    expect(text('GITHUB_ENV')).toBe('');
  });
});
