import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { type RunOptions, runAction } from '../support/runner/fake-runner.ts';
import { runInProcess } from '../support/runner/in-process.ts';
import { runStage } from '../support/runner/processes.ts';

const action = fileURLToPath(new URL('../..', import.meta.url));
const key = randomBytes(32).toString('base64');
const previous = randomBytes(32).toString('base64');
const other = randomBytes(32).toString('base64url');
const secrets = { JWT_SECRET_KEY: key, JWT_SECRET_KEY_PREVIOUS: previous, NEXTAUTH_SECRET: other };

let temporary = '';
let caught = '';
const runs: ActionRun[] = [];

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'refusals-'));
  caught = join(temporary, 'caught');
});
afterAll(async () => {
  for (const run of runs) await run.dispose();
  rmSync(temporary, { recursive: true, force: true });
});

/** A checkout outside of this repository, whose packages would otherwise be found by walking up. */
const checkout = (files: Readonly<Record<string, string>>): string => {
  const workspace = mkdtempSync(join(temporary, 'checkout-'));
  for (const [name, text] of Object.entries(files)) {
    const file = join(workspace, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return workspace;
};

const cliPackage = (version: string): Readonly<Record<string, string>> => ({
  'node_modules/aws-cdk/package.json': JSON.stringify({ name: 'aws-cdk', version, bin: { cdk: 'cdk.js' } }),
  'node_modules/aws-cdk/cdk.js': `require('node:fs').writeFileSync(${JSON.stringify(caught)}, 'cdk');`,
});

/** A sound app in which every program that the action may start leaves a file behind. */
const tripwired = (more: Readonly<Record<string, string>> = {}): string =>
  checkout({ 'cdk.json': '{ "app": "node app.js" }', ...cliPackage('2.1148.1'), ...more });

/** Programs that a run may not even try, in front of the PATH. */
const tripwires = (): string => {
  const directory = mkdtempSync(join(temporary, 'path-'));
  for (const program of ['cdk', 'npx', 'npm', 'yarn', 'node', 'git', 'docker', 'aws'])
    writeFileSync(join(directory, program), `#!/bin/sh\necho ${program} >> '${caught}'\n`, { mode: 0o755 });
  return directory;
};

type Attempt = Partial<RunOptions> & { readonly region?: string };

const attempt = async ({ region = 'us-west-2', ...options }: Attempt): Promise<ActionRun> => {
  const run = await runAction({
    action,
    workspace: options.workspace ?? tripwired(),
    path: [tripwires()],
    secrets,
    runStage: runInProcess,
    ...options,
    inputs: { 'jwt-secret-key': key, ...options.inputs },
    env: { ...(region !== '' && { AWS_REGION: region }), ...options.env },
  });
  runs.push(run);
  return run;
};

type Refusal = {
  readonly reason: string;
  /** Name of the finding, as in docs/findings.md. */
  readonly code: string;
  /** What the person has to look at: an input, a variable, a directory. */
  readonly where: string;
  /** The fingerprint is only told of a key that passed the lint. */
  readonly fingerprint?: RegExp;
  /** What the summary says of production. */
  readonly production?: string;
};

const untouched = 'production is as it was before this run';
const onlyAsked = 'this run only asked production';

/** What holds for every refusal before anything was started, whatever the reason. */
const expectRefused = (run: ActionRun, refusal: Refusal): void => {
  const { reason, code, where, fingerprint = /^$/, production = untouched } = refusal;
  expect(run.conclusion, run.log.join('\n')).toBe('failure');
  expect(run.main.exitCode).toBe(1);
  expect(run.outputs).toEqual({
    verdict: '',
    'failure-reason': reason,
    'key-fingerprint': expect.stringMatching(fingerprint),
    'stack-outputs': '{}',
    changes: '',
    phase: '',
    'task-definition': '',
    availability: '',
    url: '',
    report: expect.stringContaining(run.runnerTemp),
  });
  expect(run.jobOutputs).toEqual(run.outputs);

  const errors = run.annotations.filter(({ level }) => level === 'error');
  const named = errors.filter(({ message }) => message.includes(`(${where})`));
  expect(
    named.map(({ message }) => message),
    JSON.stringify(run.annotations),
  ).not.toEqual([]);
  expect(named.every(({ message }) => message.includes('\n→ '))).toBe(true);
  expect(run.summary).toContain(`\`${code}\` · \`${where}\``);
  expect(run.summary).toContain('**What to do:**');
  expect(run.summary).toContain(production);

  expect(run.state).not.toHaveProperty('deployment');
  expect(run.post?.exitCode).toBe(0);
  expect(existsSync(caught), 'a program was started').toBe(false);
  const children = run.processes.filter(({ argv }) => !argv[1]?.startsWith(join(action, 'dist/')));
  expect(children.map(({ argv }) => argv)).toEqual([]);
  expect(run.orphans).toEqual([]);
  expect(run.workspaceFilesLeft.map(({ path }) => path)).toEqual([run.outputs.report]);
};

const expectInputRefused = (run: ActionRun, input: string, production?: string): void => {
  const code = input === 'cdk-arguments' ? 'cdk-arguments-refused' : 'invalid-input';
  expectRefused(run, { reason: 'invalid-input', code, where: input, ...(production && { production }) });
};

describe('an input', () => {
  const reject = { 'previous-key': 'reject' };
  const inSecretsManager = { 'secret-store': 'secrets-manager', 'secret-id': 'chat-app/jwt' };
  it.concurrent.each<readonly [what: string, input: string, inputs: Readonly<Record<string, string>>]>([
    ['is no known word', 'mode', { mode: 'destroy' }],
    ['is no known word', 'algorithm', { algorithm: 'RS256' }],
    ['is no number', 'jwt-expiration-hours', { 'jwt-expiration-hours': 'a week' }],
    ['is out of range', 'deploy-timeout-minutes', { 'deploy-timeout-minutes': '0' }],
    ['is not an account', 'account-id', { 'account-id': '12345' }],
    ['is not the name of a variable', 'jwt-secret-name', { 'jwt-secret-name': 'JWT-KEY' }],
    ['is a list where an object is due', 'claims', { 'backend-url': 'https://a.test', claims: '["a"]' }],
    ['is not encrypted', 'backend-url', { 'backend-url': 'http://api.example.com' }],
    ['is not a path', 'probe-path', { 'backend-url': 'https://a.test', 'probe-path': 'api/me' }],
    ['is not a path, though nothing is probed', 'probe-path', { 'probe-path': 'api/me' }],
    ['leads out of the checkout', 'working-directory', { 'working-directory': '../elsewhere' }],
    ['is an option that breaks a promise', 'cdk-arguments', { 'cdk-arguments': '--hotswap' }],
    ['could name one more stack', 'cdk-arguments', { 'cdk-arguments': '--force Two' }],
    ['holds the key', 'context', { context: `key=${key}` }],
    ['has an empty secret', 'other-secrets', { 'other-secrets': 'NEXTAUTH_SECRET=' }],
    ['has a secret twice', 'other-secrets', { 'other-secrets': `A=${other}\nA=${previous}` }],
    [
      'wants a key refused that is not given',
      'previous-key',
      { mode: 'verify', 'backend-url': 'https://a.test', ...reject },
    ],
    ['is only white space', 'previous-jwt-secret-key', { 'previous-jwt-secret-key': ' \n', ...reject }],
    ['is only white space', 'next-jwt-secret-key', { 'next-jwt-secret-key': ' \n' }],
    ['is the key itself', 'previous-jwt-secret-key', { 'previous-jwt-secret-key': key }],
    ['is given beside the secret that holds it', 'jwt-secret-key', { ...inSecretsManager }],
    ['decides what the secret decides', 'previous-key', { ...inSecretsManager, ...reject }],
    ['names a secret for no store', 'secret-id', { 'secret-id': 'chat-app/jwt' }],
    ['is missing for the store', 'secret-id', { 'secret-store': 'secrets-manager' }],
    ['is for a rotation alone', 'phase', { phase: 'emergency' }],
    ['is for a rotation alone', 'plan-only', { 'plan-only': 'true' }],
    ['is missing for what was asked', 'backend-url', { mode: 'verify' }],
    ['is only white space for what was asked', 'backend-url', { mode: 'verify', 'backend-url': ' ' }],
  ])('that %s (%s) is refused by its name before anything starts', async (_what, input, inputs) => {
    const run = await attempt({ inputs });
    expectInputRefused(run, input, inputs.mode === 'verify' ? onlyAsked : undefined);
    expect(findLeaks(run, secrets)).toEqual([]);
  });

  it('is refused together with all the others that are wrong', async () => {
    const run = await attempt({ inputs: { mode: 'x', algorithm: 'y', 'account-id': 'z' } });
    for (const input of ['mode', 'algorithm', 'account-id']) expectInputRefused(run, input);
  });

  it('that comes twice and differs is refused, and neither key is shown', async () => {
    const run = await attempt({ env: { JWT_SECRET_KEY: previous } });
    expectInputRefused(run, 'jwt-secret-key');
    expect(findLeaks(run, secrets)).toEqual([]);
  });
});

describe('a pull request', () => {
  it.each([
    ['pull_request_target', 'deploy'],
    ['pull_request', 'rotate'],
    ['pull_request_target', 'rotate'],
  ])('event (%s) with mode %s changes nothing', async (event_name, mode) => {
    const run = await attempt({ inputs: { mode }, github: { event_name, ref: 'refs/pull/7/merge' } });
    expectInputRefused(run, 'mode');
    expect(findLeaks(run, secrets)).toEqual([]);
  });
});

describe('a signing key', () => {
  const hex = randomBytes(32).toString('hex');
  it.concurrent.each<readonly [what: string, reason: string, code: string, text: string]>([
    ['is not given', 'key-missing', 'key-missing', ''],
    ['is only white space', 'key-missing', 'key-missing', ' \n\t'],
    ['ends with a line break', 'key-rejected-by-lint', 'key-ends-with-line-break', `${key}\n`],
    ['has a space in front', 'key-rejected-by-lint', 'key-has-outer-whitespace', ` ${key}`],
    ['is wrapped in quotes', 'key-rejected-by-lint', 'key-is-quoted', `"${key}"`],
    ['came with its name', 'key-rejected-by-lint', 'key-is-assignment', `JWT_SECRET_KEY=${key}`],
    ['is a JSON document', 'key-rejected-by-lint', 'key-is-json', JSON.stringify({ key })],
    ['is too short', 'key-rejected-by-lint', 'key-too-short', hex.slice(0, 20)],
    ['was not filled in', 'key-rejected-by-lint', 'key-unresolved', '$' + '{{ secrets.JWT_SECRET_KEY }}'],
    ['is the word for nothing', 'key-rejected-by-lint', 'key-unresolved', 'undefined'],
    ['repeats itself', 'key-rejected-by-lint', 'key-monotonous', 'ab'.repeat(32)],
  ])('that %s is refused with %s before anything starts', async (_what, reason, code, text) => {
    const run = await attempt({ inputs: { 'jwt-secret-key': text } });
    expectRefused(run, { reason, code, where: 'jwt-secret-key' });
    const long = text.length > 16 && code !== 'key-unresolved' && code !== 'key-monotonous';
    expect(findLeaks(run, long ? { ...secrets, text } : secrets)).toEqual([]);
  });

  it('that is given under a misspelt input is missing', async () => {
    const run = await attempt({ inputs: { 'jwt-secret-key': '', 'jwt-secret': key } });
    expectRefused(run, { reason: 'key-missing', code: 'key-missing', where: 'jwt-secret-key' });
    expect(findLeaks(run, secrets)).toEqual([]);
  });

  it('that stands in a file of the checkout is refused with the place, and not shown', async () => {
    const workspace = tripwired({ 'docs/setup.md': `# Setup\n\nSet JWT_SECRET_KEY to ${key}.\n` });
    const run = await attempt({ workspace });
    const code = 'key-published-in-checkout';
    expectRefused(run, { reason: 'key-rejected-by-lint', code, where: 'docs/setup.md:3' });
    expect(findLeaks(run, secrets)).toEqual([]);
  });

  it('that is damaged is named by the variable when it came from there', async () => {
    const run = await attempt({ inputs: { 'jwt-secret-key': '' }, env: { JWT_SECRET_KEY: `${key}\n` } });
    const code = 'key-ends-with-line-break';
    expectRefused(run, { reason: 'key-rejected-by-lint', code, where: 'env.JWT_SECRET_KEY' });
    expect(findLeaks(run, secrets)).toEqual([]);
  });
});

/** A default of tutorials, put together here so that it stands in no file of this repository. */
const published = ['super', 'secret', 'jwt', 'token', 'with', 'at', 'least', '32', 'characters', 'long'].join(
  '-',
);

describe('a published key', () => {
  const code = 'key-published';
  const reason = 'key-rejected-by-lint';
  const accept = { 'previous-key': 'accept' };
  it.concurrent.each<readonly [role: string, where: string, inputs: Readonly<Record<string, string>>]>([
    ['the signing key', 'jwt-secret-key', { 'jwt-secret-key': published }],
    ['previous', 'previous-jwt-secret-key', { 'previous-jwt-secret-key': published }],
    ['to be accepted', 'previous-jwt-secret-key', { 'previous-jwt-secret-key': published, ...accept }],
    ['next', 'next-jwt-secret-key', { 'next-jwt-secret-key': published }],
    ['another secret', 'NEXTAUTH_SECRET', { 'other-secrets': `NEXTAUTH_SECRET=${published}` }],
  ])('is refused by its name before anything starts: %s (%s)', async (_role, where, inputs) => {
    const run = await attempt({ inputs });
    expectRefused(run, { reason, code, where });
    expect(findLeaks(run, { ...secrets, published })).toEqual([]);
  });

  it.concurrent.each([
    ['hex', Buffer.from(published).toString('hex')],
    ['base64 without padding', Buffer.from(published).toString('base64').replace(/=+$/, '')],
    ['base64 of hex', Buffer.from(Buffer.from(published).toString('hex')).toString('base64')],
    ['percent-encoded', published.replaceAll('-', '%2D')],
    ['capitals', published.toUpperCase()],
  ])('is refused in every form: %s', async (_form, text) => {
    const run = await attempt({ inputs: { 'previous-jwt-secret-key': text } });
    expectRefused(run, { reason, code, where: 'previous-jwt-secret-key' });
    expect(findLeaks(run, { ...secrets, published, text })).toEqual([]);
  });

  it('is refused in verify mode too, before production is asked', async () => {
    const inputs = {
      mode: 'verify',
      'backend-url': 'http://127.0.0.1:9',
      'previous-jwt-secret-key': published,
    };
    const run = await attempt({ inputs });
    const where = 'previous-jwt-secret-key';
    expectRefused(run, { reason, code, where, production: onlyAsked });
  });

  it('may be given where it must be refused: the run goes on', async () => {
    const inputs = { 'previous-jwt-secret-key': published, 'previous-key': 'reject' };
    const run = await attempt({ region: '', inputs });
    expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('invalid-input');
    expect(run.summary).toContain('aws-region-missing');
  });
});

describe('a text that stands for no key, or a default key', () => {
  const advised = ['dev', 'secret', 'key', 'change', 'this', 'in', 'production'].join('-');
  const where = 'previous-jwt-secret-key';
  it.concurrent.each<readonly [text: string, code: string, expectation: Readonly<Record<string, string>>]>([
    ['$'.concat('{JWT_SECRET_KEY_PREVIOUS}'), 'key-unresolved', {}],
    ['***', 'key-unresolved', { 'previous-key': 'accept' }],
    ['%JWT_SECRET_KEY_PREVIOUS%', 'key-unresolved', { 'previous-key': 'any' }],
    ['"[object Object]"', 'key-unresolved', {}],
    ['JWT_SECRET_KEY', 'key-unresolved', { 'previous-key': 'accept' }],
    [advised, 'key-published', { 'previous-key': 'any' }],
  ])(
    'is refused as the previous key before production is asked: %s (%s)',
    async (text, code, expectation) => {
      const inputs = { mode: 'verify', 'backend-url': 'http://127.0.0.1:9', [where]: text, ...expectation };
      const run = await attempt({ inputs });
      expectRefused(run, { reason: 'key-rejected-by-lint', code, where, production: onlyAsked });
      expect(findLeaks(run, secrets)).toEqual([]);
    },
  );

  it('is refused as another secret', async () => {
    const run = await attempt({ inputs: { 'other-secrets': 'NEXTAUTH_SECRET=[object Object]' } });
    const refusal = { code: 'key-unresolved', where: 'NEXTAUTH_SECRET' };
    expectRefused(run, { reason: 'key-rejected-by-lint', ...refusal });
  });

  it('may be given where it must be refused: the run goes on', async () => {
    const inputs = { [where]: '[object Object]', 'previous-key': 'reject' };
    const run = await attempt({ region: '', inputs });
    expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('invalid-input');
    expect(run.summary).toContain('aws-region-missing');
  });
});

describe('a checkout', () => {
  const fingerprint = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;
  const refuse = async (options: Attempt, refusal: Refusal, ...remedies: readonly string[]) => {
    const run = await attempt(options);
    expectRefused(run, { fingerprint, ...refusal });
    for (const remedy of remedies) expect(run.summary).toContain(remedy);
    expect(findLeaks(run, secrets)).toEqual([]);
  };

  it('is refused without a region, because the CDK would choose one itself', () =>
    refuse(
      { region: '' },
      { reason: 'invalid-input', code: 'aws-region-missing', where: 'AWS_REGION' },
      'aws-region',
    ));

  it('without cdk.json in the working directory is refused with those that are elsewhere', () =>
    refuse(
      {
        workspace: checkout({
          'infrastructure/cdk.json': '{}',
          'tools/legacy/cdk.json': '{}',
          'README.md': '',
        }),
        inputs: { 'working-directory': 'backend' },
      },
      { reason: 'no-cdk-app', code: 'no-cdk-app', where: 'working-directory' },
      'No readable cdk.json in backend.',
      'tools/legacy',
      'working-directory: infrastructure',
    ));

  it('that is missing is refused with actions/checkout as the remedy', () =>
    refuse(
      { workspace: checkout({}) },
      { reason: 'no-cdk-app', code: 'no-cdk-app', where: 'working-directory' },
      'actions/checkout',
    ));

  it('whose cdk.json names no app is refused with the line to write', () =>
    refuse(
      { workspace: checkout({ 'cdk.json': '{ "context": {} }' }) },
      { reason: 'no-cdk-app', code: 'cdk-json-unusable', where: 'cdk.json' },
      '{ "app": ',
    ));

  it('without a CDK CLI is refused with the command that installs it, and nothing is downloaded', () => {
    const workspace = checkout({ 'cdk.json': '{ "app": "node app.js" }', 'pnpm-lock.yaml': '' });
    return refuse(
      { workspace, path: [] },
      { reason: 'cdk-cli-missing', code: 'cdk-cli-missing', where: workspace },
      'pnpm add --save-dev aws-cdk@2',
    );
  });

  it('whose dependencies were not installed is refused with the command that does it', () => {
    const declared = { 'package.json': '{ "devDependencies": { "aws-cdk": "^2.1000.0" } }' };
    const workspace = checkout({ 'cdk.json': '{ "app": "node app.js" }', ...declared });
    return refuse(
      { workspace, path: [] },
      { reason: 'cdk-cli-missing', code: 'cdk-cli-missing', where: workspace },
      'npm ci',
    );
  });

  it.each([
    ['2.100.0', 'cdk-cli-too-old'],
    ['1.204.0', 'cdk-cli-too-old'],
    ['3.0.0', 'cdk-cli-accidental-release'],
  ])('with CDK CLI %s is refused with the version and the command', (version, code) => {
    const workspace = checkout({ 'cdk.json': '{ "app": "node app.js" }', ...cliPackage(version) });
    return refuse(
      { workspace },
      { reason: 'cdk-cli-unsupported', code, where: join(workspace, 'node_modules/aws-cdk') },
      version,
      'npm install --save-dev aws-cdk@2',
    );
  });

  it('with a `cdk` on the PATH that cannot say its version is refused with the command that failed', async () => {
    const directory = mkdtempSync(join(temporary, 'path-'));
    const shim = '#!/bin/sh\necho "No version is set for command cdk" >&2\nexit 126\n';
    writeFileSync(join(directory, 'cdk'), shim, { mode: 0o755 });
    const run = await attempt({
      workspace: checkout({ 'cdk.json': '{ "app": "node app.js" }' }),
      path: [directory],
    });
    expect(run.outputs['failure-reason']).toBe('cdk-cli-missing');
    expect(run.summary).toContain(`${join(directory, 'cdk')} --version`);
    expect(run.orphans).toEqual([]);
  });
});

describe('a refusal from the sources in this process', () => {
  /** Times, random names and the places of one run become words. */
  const withoutChance = (run: ActionRun, text: string): string =>
    text
      .replaceAll(run.runnerTemp, 'RUNNER_TEMP')
      .replace(/cdk-jwt-deploy-\w{6}/g, 'DIRECTORY')
      .replace(/\d\d:\d\d:\d\d\.\d{3}/g, 'TIME')
      .replace(/\b[\da-f]{48}\b/g, 'TOKEN')
      .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'UUID')
      .replace(/\d+(\.\d+)? m?s\b/g, 'TIME');

  const shown = (run: ActionRun) =>
    JSON.parse(
      withoutChance(
        run,
        JSON.stringify([
          run.main.exitCode,
          run.stdout,
          run.stderr,
          run.masks,
          run.annotations,
          run.outputs,
          run.state,
          run.summary,
          run.workspaceFilesLeft,
        ]),
      ),
    );

  it.each<readonly [what: string, refusal: Refusal, attempt: Attempt]>([
    [
      'a wrong input',
      { reason: 'invalid-input', code: 'invalid-input', where: 'mode' },
      { inputs: { mode: 'destroy', algorithm: 'RS256' } },
    ],
    [
      'a damaged key',
      { reason: 'key-rejected-by-lint', code: 'key-ends-with-line-break', where: 'jwt-secret-key' },
      { inputs: { 'jwt-secret-key': `${key}\n` } },
    ],
    [
      'a published key',
      { reason: 'key-rejected-by-lint', code: 'key-published', where: 'NEXTAUTH_SECRET' },
      { inputs: { 'other-secrets': `NEXTAUTH_SECRET=${published}` } },
    ],
    [
      'no region',
      {
        reason: 'invalid-input',
        code: 'aws-region-missing',
        where: 'AWS_REGION',
        fingerprint: /^[0-9A-Z]{4}-[0-9A-Z]{4}$/,
      },
      { region: '' },
    ],
  ])('shows and leaves what a run of the bundle does: %s', async (_what, refusal, options) => {
    const workspace = tripwired();
    const fromSources = await attempt({ workspace, ...options });
    const bundle = await attempt({ workspace, ...options, runStage });
    expectRefused(bundle, refusal);
    expect(findLeaks(bundle, secrets)).toEqual([]);
    expect(shown(fromSources)).toEqual(shown(bundle));
  });
});
