import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { childEnvironment } from '../../src/cdk/child-environment.ts';
import { findCdkApp } from '../../src/cdk/find-app.ts';
import { type CdkCli, findCdkCli } from '../../src/cdk/find-cli.ts';
import { runCdkSynth, type SynthOptions, startTypeCheck } from '../../src/cdk/synth.ts';
import { startChild } from '../../src/lib/child-process.ts';
import type { Outcome } from '../../src/model/finding.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { isRunning } from '../support/runner/processes.ts';

const APPS = join(import.meta.dirname, '..', 'support', 'cdk', 'apps');

function unwrap<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.findings[0].detail);
  return outcome.value;
}

describe('cdk synth', () => {
  let temporary = '';
  let lines: string[] = [];
  const key = new Secret('JWT_SECRET_KEY', randomBytes(32).toString('base64'));
  const redactor = createRedactor();
  redactor.add(key.reveal());

  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'synth-'));
    lines = [];
  });
  afterEach(() => rmSync(temporary, { recursive: true }));

  const environment = (more: Record<string, string> = {}): Readonly<Record<string, string>> => {
    const { PATH, HOME } = process.env;
    const given = { PATH, HOME, AWS_EC2_METADATA_DISABLED: 'true', ...more };
    return childEnvironment(given, {
      name: 'JWT_SECRET_KEY',
      key,
      expirationHours: '168',
      region: 'eu-west-1',
    }).env;
  };
  const optionsFor = async (app: string, more: Partial<SynthOptions> = {}): Promise<SynthOptions> => {
    const found = unwrap(findCdkApp(APPS, app));
    return {
      app: found,
      cli: unwrap(await findCdkCli(found.directory, environment())),
      output: join(temporary, 'assembly'),
      context: [],
      speed: 'safe',
      env: environment(),
      onLine: (line) => lines.push(line),
      cancelled: new AbortController().signal,
      redact: redactor.redact,
      ...more,
    };
  };
  const synth = async (app: string, more: Partial<SynthOptions> = {}) =>
    runCdkSynth(await optionsFor(app, more));

  it('writes the assembly into a private directory and prints nothing of the template', async () => {
    const { assembly } = unwrap(await synth('plain'));
    expect(readFileSync(join(assembly, 'Plain.template.json'), 'utf8')).toContain(key.reveal());
    expect(statSync(assembly).mode & 0o777).toBe(0o700);
    expect(lines.join('\n')).not.toMatch(/AWS::SSM::Parameter|\*\*\*/);
    expect(existsSync(join(APPS, 'plain', 'cdk.out'))).toBe(false);
  });

  it('hands on context, region and the filtered environment', async () => {
    const env = environment({
      'INPUT_JWT-SECRET-KEY': 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      CDK_VERBOSE: '1',
      STAGE: 'y',
    });
    const { assembly } = unwrap(await synth('context', { env, context: ['greeting=hello world'] }));
    expect(readFileSync(join(assembly, 'Context.template.json'), 'utf8')).toContain('hello world');
    const seen: unknown = JSON.parse(readFileSync(join(assembly, 'seen.json'), 'utf8'));
    expect(seen).toMatchObject({
      region: 'eu-west-1',
      variables: expect.arrayContaining(['JWT_SECRET_KEY', 'JWT_EXPIRATION_HOURS', 'STAGE']),
    });
    expect(JSON.stringify(seen)).not.toMatch(/INPUT_|ACTIONS_|CDK_VERBOSE/);
  });

  it("fails with the app's own message, without the secret in it", async () => {
    const outcome = await synth('throws');
    expect(outcome).toMatchObject({
      ok: false,
      findings: [{ code: 'synth-failed', failureReason: 'synth-failed' }],
    });
    const text = JSON.stringify(outcome) + lines.join('\n');
    expect(text).toContain('STAGE is required (key was ***)');
    expect(text).not.toContain(key.reveal());
  });

  it('lets the app neither speak to the runner nor colour the log', async () => {
    unwrap(await synth('noisy'));
    expect(lines).toEqual(
      expect.arrayContaining([
        ': :set-output name=verdict::match',
        ': :add-mask::a',
        '  ## [error]not really',
        'green words',
      ]),
    );
    expect(lines.join('')).not.toContain(String.fromCharCode(27));
  });

  it('is gone with everything the app started when the run is cancelled', async () => {
    const cancel = new AbortController();
    const running = synth('hangs', { cancelled: cancel.signal });
    await vi.waitUntil(() => lines.some((line) => line.startsWith('hanging with child')), 60_000);
    cancel.abort('SIGINT');
    expect(await running).toMatchObject({
      ok: false,
      findings: [{ code: 'cdk-cancelled', failureReason: 'cancelled' }],
    });
    const pid = Number(/child (\d+)/.exec(lines.join('\n'))?.[1]);
    expect(pid).toBeGreaterThan(1);
    await vi.waitUntil(() => !isRunning(pid), 20_000);
  });

  /** It goes on after the flood, because the CDK CLI drops what it has not passed on when the app ends. */
  it('stops an app that floods the log and does not end, and says how many lines are missing', async () => {
    const env = environment({ HOSTILE_ROADS: 'flood,endless' });
    const outcome = await synth('hostile', { env, timeoutMilliseconds: 10_000 });
    expect(outcome).toMatchObject({ ok: false, findings: [{ code: 'synth-timed-out' }] });
    expect(lines.join('\n').length).toBeLessThan(16 * 1024 * 1024);
    expect(lines.filter((line) => /^… \d+ more lines not shown …$/.test(line))).toHaveLength(1);
  });

  it.each([
    ["what `new App({ outdir: 'cdk.out' })` writes out of the checkout", 'cdk.out', true],
    ['nothing of an app that writes elsewhere, and says so', 'elsewhere', false],
  ])('takes %s', async (_what, outdir, isTaken) => {
    const directory = join(temporary, 'app');
    mkdirSync(directory);
    writeFileSync(join(directory, 'cdk.json'), '{ "app": "node app.cjs" }');
    const properties = { templateFile: 'Chat.template.json' };
    const Chat = {
      type: 'aws:cloudformation:stack',
      environment: 'aws://unknown-account/us-west-2',
      properties,
    };
    const files = { 'manifest.json': { version: '36.0.0', artifacts: { Chat } }, 'Chat.template.json': {} };
    const write = Object.entries(files).map(
      ([name, body]) => `fs.writeFileSync('${outdir}/${name}', '${JSON.stringify(body)}');`,
    );
    writeFileSync(
      join(directory, 'app.cjs'),
      `const fs = require('node:fs');\nfs.mkdirSync('${outdir}', { recursive: true });\n${write.join('\n')}\n`,
    );
    const outcome = await synth('plain', { app: unwrap(findCdkApp(directory, '.')) });
    const output = join(temporary, 'assembly');
    expect(outcome).toMatchObject(
      isTaken
        ? { ok: true, value: { assembly: output } }
        : { ok: false, findings: [{ code: 'synth-wrote-nothing' }] },
    );
    expect(existsSync(join(output, 'manifest.json'))).toBe(isTaken);
    expect(existsSync(join(directory, outdir))).toBe(!isTaken);
    expect(statSync(output).mode & 0o777).toBe(0o700);
  });

  it('says when an app has nothing to gain from synth-speed: fast', async () => {
    const outcome = await synth('plain', { speed: 'fast' });
    expect(outcome).toMatchObject({ ok: true, findings: [{ code: 'synth-speed-without-effect' }] });
  });
});

describe('the installed CDK CLI', () => {
  it('has no option that reaches it through the environment unnoticed', async () => {
    const cli = unwrap(await findCdkCli(APPS, {}));
    const key = new Secret('JWT_SECRET_KEY', randomBytes(32).toString('hex'));
    const kept = new Set<string>();
    for (const command of ['synth', 'deploy']) {
      for (const option of await optionsOf(cli, command)) {
        const name = `CDK_${option.replaceAll('-', '_').toUpperCase()}`;
        const { env } = childEnvironment({ [name]: 'x' }, { name: 'K', key, expirationHours: '1' });
        if (name in env) kept.add(option);
      }
    }
    expect([...kept].sort()).toEqual([
      'asset-build-concurrency',
      'asset-parallelism',
      'asset-prebuild',
      'ca-bundle-path',
      'concurrency',
      'profile',
      'proxy',
      'region',
      'role-arn',
      'toolkit-stack-name',
      'validation',
    ]);
  });
});

/** Long options as the help lists them; a name may be broken over two lines. */
async function optionsOf(cli: CdkCli, command: string): Promise<readonly string[]> {
  const help: string[] = [];
  const { exited } = startChild({
    command: cli.command,
    args: [...cli.args, command, '--help'],
    cwd: tmpdir(),
    env: {},
    onLine: (line) => help.push(line),
    cancelled: new AbortController().signal,
    redact: (text) => text,
  });
  expect((await exited).code).toBe(0);
  const text = help.join('\n').replace(/^( +--hotswap-ecs-stabilization-timeout-seco) .*\n +nds /m, '$1nds ');
  const names = text.split('\n').flatMap((line) => {
    const head = /^ {2}((?:--?[\w-]+(?:, )?)+)/.exec(line)?.[1] ?? '';
    return [...head.matchAll(/--([\w-]+)/g)].map((match) => match[1] ?? '');
  });
  expect(names).toContain('output');
  return names;
}

describe('a CDK CLI that is only a command', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cli-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const command = (name: string, script: string): void => {
    mkdirSync(join(root, 'bin'), { recursive: true });
    writeFileSync(join(root, 'bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(root, 'bin', name), 0o755);
  };
  const find = () => findCdkCli(root, { PATH: join(root, 'bin') });

  it('is asked for its version when it is a script on the PATH', async () => {
    command('cdk', '[ "$1" = --version ] && echo "2.1148.1 (build 0a1b2c3)"');
    expect(await find()).toMatchObject({
      ok: true,
      value: { command: join(root, 'bin', 'cdk'), args: [], version: '2.1148.1' },
    });
  });

  it("is started through yarn where the app uses Plug'n'Play", async () => {
    command('yarn', '[ "$1 $2" = "cdk --version" ] && echo "2.1100.0 (build 0a1b2c3)"');
    writeFileSync(join(root, '.pnp.cjs'), '');
    expect(await find()).toMatchObject({
      ok: true,
      value: { command: join(root, 'bin', 'yarn'), args: ['cdk'], version: '2.1100.0' },
    });
  });

  it('is not used when it does not work', async () => {
    command('cdk', 'exit 1');
    expect(await find()).toMatchObject({ ok: false, findings: [{ code: 'cdk-cli-missing' }] });
  });
});

describe('the type check beside a fast synth', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'typed-'));
    mkdirSync(join(root, 'node_modules'));
    symlinkSync(
      join(import.meta.dirname, '../../node_modules/typescript'),
      join(root, 'node_modules/typescript'),
    );
    writeFileSync(join(root, 'cdk.json'), '{ "app": "npx ts-node app.ts" }');
    writeFileSync(
      join(root, 'tsconfig.json'),
      '{ "compilerOptions": { "strict": true, "types": [] }, "files": ["app.ts"] }',
    );
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const check = (directory = root) =>
    startTypeCheck({
      app: unwrap(findCdkApp(directory, '.')),
      env: { ...(process.env.PATH !== undefined && { PATH: process.env.PATH }) },
      onLine: () => undefined,
      cancelled: new AbortController().signal,
      redact: (text) => text,
    });

  it('passes with the own compiler of the app', async () => {
    writeFileSync(join(root, 'app.ts'), 'export const hours: number = 168;\n');
    expect(await check()).toMatchObject({ ok: true, value: 'passed' });
  });

  it('fails with the errors of the compiler', async () => {
    writeFileSync(join(root, 'app.ts'), "export const hours: number = 'many';\n");
    const outcome = await check();
    expect(outcome).toMatchObject({
      ok: false,
      findings: [{ code: 'type-check-failed', failureReason: 'type-check-failed' }],
    });
    expect(JSON.stringify(outcome)).toContain('app.ts(1,14): error TS2322');
  });

  it('is a failure when there is no compiler, and not needed without types', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'bare-'));
    writeFileSync(join(bare, 'cdk.json'), '{ "app": "npx ts-node app.ts" }');
    expect(await check(bare)).toMatchObject({ ok: false, findings: [{ code: 'type-check-impossible' }] });
    writeFileSync(join(bare, 'cdk.json'), '{ "app": "node app.js" }');
    expect(await check(bare)).toMatchObject({ ok: true, value: 'not needed' });
    rmSync(bare, { recursive: true });
  });
});
