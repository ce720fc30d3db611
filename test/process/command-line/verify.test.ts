import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCli } from '../../support/command-line/cli.ts';
import { runVerify, type VerifyRun } from '../../support/command-line/run-verify.ts';
import { type FakeGh, fakeGh } from '../../support/github-cli/fake-gh.ts';
import type { FaultName } from '../../support/repositories/faults.ts';
import { SIGNER_ENV, VERIFIER_ENV } from '../../support/repositories/files.ts';
import { LIGHT_APP } from '../../support/repositories/light-app.ts';
import { type Repository, writeRepository } from '../../support/repositories/repository.ts';
import { startFlask } from '../../support/smoke/flask-backend.ts';

const made: Repository[] = [];

/** With a CDK app that needs no library, unless it is asked for by `files`. */
const repository = (options: Parameters<typeof writeRepository>[0] = {}): Repository => {
  const one = writeRepository({ ...options, files: { ...LIGHT_APP, ...options.files } });
  for (const file of [SIGNER_ENV, VERIFIER_ENV]) if (one.exists(file)) chmodSync(one.path(file), 0o600);
  made.push(one);
  return one;
};

afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

let gh: FakeGh;

beforeAll(() => {
  gh = fakeGh({ environments: { production: { secrets: { JWT_SECRET_KEY: 'x' } } } });
});

afterAll(() => gh.remove());

const check = (directory: string, flags = {}, env = {}): Promise<VerifyRun> =>
  runVerify(directory, { flags, env: { ...gh.env, ...env } });

/** Warnings and errors that tell each fault. */
const TOLD_BY: Readonly<Record<FaultName, readonly string[]>> = {
  'the verifier has another key': ['env-keys-differ'],
  'the verifier has a placeholder': ['env-keys-differ'],
  'both have the same placeholder': ['key-published'],
  'the key of the verifier is commented out': ['env-key-missing'],
  'the verifier has the key under a longer name only': ['env-key-missing'],
  'the lifetime is missing at the verifier': ['env-lifetime-missing'],
  'the lifetimes differ': ['env-lifetimes-differ'],
  'a second line gives the verifier another key': ['env-keys-differ', 'env-variable-defined-twice'],
  // All programs take the comment off.
  'the verifier has a comment behind the key': [],
  'the key of the verifier ends with white space in quotes': ['env-keys-differ'],
  // A shell takes the carriage return for a part of the key.
  'the env file of the verifier has Windows line ends': ['key-has-env-file-characters'],
  'there are no env files': ['env-file-missing', 'env-file-missing'],
  'there is no env file of the verifier': ['env-file-missing'],
  'the workflow does not hand the secret on': ['workflow-key-missing'],
  'the workflow hands on a secret of another name': ['workflow-key-undecided'],
  'the backend container does not get the key': ['single-holder'],
  'git ignores no env file': ['env-file-tracked', 'key-published-in-checkout', 'key-published-in-history'],
};

/** Without a CDK app, whose synth takes longer than all the rest; the finding about that is left out. */
const withoutApp = { files: { 'infrastructure/cdk.json': undefined } };

const codesWithoutApp = ({ codes }: VerifyRun): readonly string[] =>
  codes.filter((code) => code !== 'no-cdk-app').toSorted();

describe('verify in a repository with a fault', () => {
  const light = Object.entries(TOLD_BY).filter(([name]) => !name.includes('container'));
  it.each(light as [FaultName, readonly string[]][])('%s: says so', async (fault, codes) => {
    const { directory, key, otherKey } = repository({ ...withoutApp, faults: [fault] });
    const run = await runVerify(directory);
    expect(codesWithoutApp(run)).toEqual(codes.toSorted());
    expect(run.code).toBe(1);
    for (const secret of [key, otherKey]) expect(run.text).not.toContain(secret);
  });
});

/** Faults that do not hide one another, by the link in which they are. */
const APART: readonly (readonly FaultName[])[] = [
  [
    'the verifier has another key',
    'the key of the verifier is commented out',
    'the verifier has the key under a longer name only',
  ],
  ['the lifetimes differ', 'the lifetime is missing at the verifier'],
  ['the workflow does not hand the secret on', 'the workflow hands on a secret of another name'],
];

/** Where the services are, and what leads there. */
const LAYOUTS: Readonly<Record<string, (here: Repository) => void>> = {
  'folders of the root': () => undefined,
  workspaces: (here) => {
    mkdirSync(here.path('apps'));
    renameSync(here.path('frontend'), here.path('apps/web'));
    renameSync(here.path('backend'), here.path('apps/api'));
    here.write('package.json', '{ "private": true, "workspaces": ["apps/*"] }');
  },
  'folders of other names': (here) => {
    renameSync(here.path('frontend'), here.path('website'));
    renameSync(here.path('backend'), here.path('server'));
  },
};

describe('verify in repositories of any layout', () => {
  it('finds every fault at once, and nothing else', async () => {
    const faultsOf = fc.tuple(...APART.map((names) => fc.option(fc.constantFrom(...names))));
    const layoutOf = fc.constantFrom(...Object.keys(LAYOUTS));
    await fc.assert(
      fc.asyncProperty(faultsOf, layoutOf, async (chosen, layout) => {
        const faults = chosen.filter((name) => name !== null);
        const here = repository({ ...withoutApp, faults });
        LAYOUTS[layout]?.(here);
        const run = await runVerify(here.directory);
        expect(codesWithoutApp(run)).toEqual(faults.flatMap((name) => TOLD_BY[name]).toSorted());
        here.remove();
      }),
      { numRuns: 6 },
    );
  });
});

describe('verify in a folder below the root', () => {
  it.each([
    ['with Windows line ends', ''],
    ['with a byte order mark too', '\ufeff'],
  ])('gives commands that work in that folder, for an env file %s', async (_, mark) => {
    const here = repository(withoutApp);
    here.write(VERIFIER_ENV, `${mark}JWT_SECRET_KEY=${here.key}\r\nJWT_EXPIRATION_HOURS=168\r\n`);
    here.write('.gitignore', '');
    chmodSync(here.path(VERIFIER_ENV), 0o644);
    const cwd = here.path('frontend');
    const codes = ['env-file-not-ignored', 'env-file-readable-by-others', 'key-has-env-file-characters'];
    const told = (await runVerify(cwd)).findings.filter(({ code }) => codes.includes(code));
    expect(told.map(({ code }) => code).toSorted()).toEqual(codes);
    for (const { remedy } of told) {
      const command = remedy.replace(/^[^:]*: /, '');
      expect(spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' }).stderr).toBe('');
    }
    expect(codesWithoutApp(await runVerify(cwd))).toEqual([]);
  });
});

describe('verify in a repository with an env file that cannot be read', () => {
  it.each([
    ['a link to nothing', (path: string) => symlinkSync(`${path}.none`, path)],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('as it is %s: does not say that the services agree', async (_, make) => {
    const here = repository(withoutApp);
    rmSync(here.path(VERIFIER_ENV));
    make(here.path(VERIFIER_ENV));
    const { codes, stages } = await runVerify(here.directory);
    expect(codes).toContain('env-value-not-established');
    expect(codes).not.toContain('internal-error');
    expect(stages.find(({ name }) => name === 'env files')).toMatchObject({
      status: 'not-established',
      summary: `${VERIFIER_ENV}: What a service gets for JWT_SECRET_KEY is not known`,
    });
  });
});

describe('verify where env files are not compared', () => {
  it.each([
    ['only one env file has the key', VERIFIER_ENV, 'there is nothing to compare'],
    ['an env file is for production', 'backend/.env.production', 'not for this machine'],
  ])('says so in a notice, and does not fail for it: %s', async (_, path, words) => {
    const isAlone = path === VERIFIER_ENV;
    const files = {
      'frontend/package.json': undefined,
      'frontend/.env.example': undefined,
      [SIGNER_ENV]: undefined,
    };
    const here = repository({ files: { ...withoutApp.files, ...(isAlone && files) } });
    if (!isAlone) here.write(path, 'JWT_SECRET_KEY=of-production\n');
    const run = await runVerify(here.directory);
    const told = run.findings.filter(({ code }) => code === 'env-files-not-compared');
    expect(told).toMatchObject([{ severity: 'notice', title: expect.stringContaining(words) }]);
    expect(told[0]?.where).toMatch(new RegExp(`^${path}(?::\\d+)?$`));
    expect(run.status('env files')).toBe('passed');
    expect(codesWithoutApp(run)).toEqual([]);
  });
});

describe('verify and setup where git tracks an env file that no service is known to read', () => {
  it.each([
    ['a default that another file overrides', 'rb/.env', 'rb/.env.local'],
    ['one for tests', 'e2e/.env', undefined],
  ])('leave %s alone, and verify warns', async (_, path, over) => {
    const here = repository({
      ...withoutApp,
      files: { ...withoutApp.files, [path]: 'JWT_SECRET_KEY=default\n' },
      tracked: [path],
    });
    if (over) here.write(over, `JWT_SECRET_KEY=${here.otherKey}\n`);
    const ended = runCli(['setup', '--yes', '--no-github'], { directory: here.directory });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(here.git('status', '--porcelain')).toBe('');
    if (over) expect(here.read(over)).toContain(here.key);
    const run = await runVerify(here.directory);
    expect(codesWithoutApp(run)).toEqual(['env-files-not-compared']);
    expect(run.findings.find(({ code }) => code === 'env-files-not-compared')?.where).toBe(path);
    expect(run.status('env files')).toBe('passed');
  });

  it('say that it must not have the key where nothing else has it', async () => {
    const files = {
      ...withoutApp.files,
      'frontend/package.json': undefined,
      'frontend/.env.example': undefined,
      [SIGNER_ENV]: undefined,
      'backend/requirements.txt': undefined,
      'backend/.env.example': undefined,
    };
    const here = repository({ files, tracked: [VERIFIER_ENV] });
    expect((await runVerify(here.directory)).codes).toContain('env-file-tracked');
  });
});

describe('verify in a repository with the key in git', () => {
  it('says so in the line of the env files, and never how to overwrite the secret of production', async () => {
    const { directory } = repository({ ...withoutApp, faults: ['git ignores no env file'] });
    const { stages, findings } = await runVerify(directory);
    expect(stages.find(({ name }) => name === 'env files')?.summary).toBe(
      'git tracks an env file that the key belongs in',
    );
    for (const { remedy } of findings) expect(remedy).not.toContain('gh secret set');
  });
});

describe('verify in a good repository', () => {
  it('finds nothing, says of every link what came of it, and ends with 0', async () => {
    const { directory, key } = repository();
    const run = await check(directory);
    expect(run.codes).toEqual(['plaintext-key']);
    expect(run.stages.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'inputs passed',
      'env files passed',
      'signing key passed',
      'git history passed',
      'workflows passed',
      'GitHub secret passed',
      'cloud assembly passed',
      'holders passed',
      'rollout skipped',
      'verdict skipped',
    ]);
    expect(run.code).toBe(0);
    expect(run.text).not.toContain(key);
    expect(run.text).toContain('Not part of this check');
  });

  it('hands the key to gh under no name', async () => {
    const { directory, key } = repository(withoutApp);
    await check(directory, { 'jwt-secret-name': 'MY_JWT' }, { MY_JWT: key, OLD: `Bearer ${key}` });
    expect(gh.calls().length).toBeGreaterThan(0);
    expect(JSON.stringify(gh.calls())).not.toContain(key);
  });

  it.each(['a pipe', 'a link to a device', 'a link to itself'])(
    'does not take the key from %s, and comes to an end',
    async (kind) => {
      const here = repository({ ...withoutApp, faults: ['there is no env file of the verifier'] });
      const file = here.path(VERIFIER_ENV);
      if (kind === 'a pipe') execFileSync('mkfifo', [file]);
      else symlinkSync(kind === 'a link to itself' ? basename(file) : '/dev/zero', file);
      const run = await check(here.directory);
      expect(run.codes).toContain('env-value-not-established');
      expect(run.code).toBe(1);
    },
  );

  it('proves with the local key that the local backend works', async () => {
    const { directory, key } = repository();
    const backend = await startFlask({ JWT_SECRET_KEY: key });
    const run = await check(directory, { 'backend-url': backend.url.href });
    await backend.stop();
    expect(run.stages.at(-1)).toMatchObject({ name: 'verdict', status: 'passed' });
    expect(run.stages.at(-1)?.summary).toMatch(
      /^match: .* \(the key of frontend\/\.env\.local:3 was tried\)$/,
    );
    expect(run.code).toBe(0);
  });
});

describe('verify in a repository with a real CDK app and a fault in every link', () => {
  it('says them all in one run', async () => {
    const here = writeRepository({
      faults: [
        'the verifier has another key',
        'the lifetimes differ',
        'the workflow does not hand the secret on',
        'the backend container does not get the key',
      ],
    });
    made.push(here);
    const run = await runVerify(here.directory, {
      flags: { containers: 'FrontendContainer BackendContainer' },
    });
    expect(run.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'env-keys-differ',
      'env-lifetimes-differ',
      'workflow-key-missing',
      'container-without-key',
    ]);
    expect(run.status('cloud assembly')).toBe('passed');
    expect(run.status('holders')).toBe('failed');
  });
});

describe('verify that is ended by Ctrl-C', () => {
  it('ends the app with all that it started, leaves nothing behind, and says so by its exit code', async () => {
    const app = 'test/support/cdk/apps/hangs/app.cjs';
    const here = repository({ files: { 'infrastructure/app.cjs': readFileSync(app, 'utf8') } });
    const temporary = mkdtempSync(join(tmpdir(), 'verify-cancel-'));
    const child = spawn(process.execPath, [resolve('src/cli.ts'), 'verify'], {
      cwd: here.directory,
      env: { PATH: process.env.PATH, HOME: temporary, TMPDIR: temporary },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    const deaf = await new Promise<number>((found) => {
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const [, pid] = /hanging with child (\d+)/.exec(text) ?? [];
        if (pid !== undefined) found(Number(pid));
      });
    });
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
    // It is killed; the system may need a moment to take it away.
    await vi.waitFor(() => expect(() => process.kill(deaf, 0)).toThrow(), { timeout: 10_000 });
    expect(readdirSync(temporary).filter((name) => name.startsWith('cdk-jwt-deploy-'))).toEqual([]);
    rmSync(temporary, { recursive: true });
  });
});
