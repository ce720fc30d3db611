import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { DryRunInputs } from '../../../src/inputs/types.ts';
import { runAppWithStandIns } from '../../../src/pull-request/dry-assembly.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { analyseHere } from '../../../src/run/analyst.ts';
import type { RunContext } from '../../../src/run/context.ts';
import { makeQuickCheckout } from '../../support/cdk/small-app.ts';

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** An app of Yarn Plug'n'Play, whose `yarn` writes to the runner's file of environment variables and fails. */
const hostileYarn = (): { readonly root: string; readonly runnerFile: string } => {
  const root = mkdtempSync(join(tmpdir(), 'dry-assembly-'));
  made.push(root);
  for (const name of ['app', 'bin', 'runner', 'temporary']) mkdirSync(join(root, name));
  const runnerFile = join(root, 'runner', 'set_env');
  writeFileSync(runnerFile, 'BEFORE=1\n');
  writeFileSync(join(root, 'app', 'cdk.json'), JSON.stringify({ app: 'node app.js' }));
  writeFileSync(join(root, 'app', '.pnp.cjs'), '');
  writeFileSync(join(root, 'bin', 'yarn'), `#!/bin/sh\necho FORGED=1 >> '${runnerFile}'\nexit 1\n`);
  chmodSync(join(root, 'bin', 'yarn'), 0o755);
  return { root, runnerFile };
};

const contextOf = (root: string, env: Readonly<Record<string, string>>): RunContext =>
  ({
    world: {
      env,
      random: (size: number) => new Uint8Array(size),
      cancelled: new AbortController().signal,
      codeDirectory: '',
      temporaryDirectory: join(root, 'temporary'),
    },
    analyse: analyseHere,
    redactor: { redact: (text: string) => text },
    progress: () => undefined,
  }) as unknown as RunContext;

const inputsOf = (root: string): DryRunInputs =>
  ({
    workspace: root,
    secretName: 'JWT_SECRET_KEY',
    secretAliases: [],
    expirationHours: '168',
    lookups: false,
    accountId: '',
    stacks: [],
    context: [],
    synthSpeed: 'safe',
    synthTimeoutMilliseconds: 60_000,
  }) as unknown as DryRunInputs;

const standIns = { key: new Secret('key', 'a-stand-in'), texts: new Map() };

/** What a dry-run finds of an app of these lines, in a job that sets STAGE. */
const findingsOf = async (app: string) => {
  const checkout = await makeQuickCheckout('plain');
  made.push(checkout.directory);
  mkdirSync(join(checkout.directory, 'temporary'));
  writeFileSync(join(checkout.directory, 'cdk.json'), JSON.stringify({ app: 'node app.cjs' }));
  const manifest = JSON.stringify({
    version: '36.0.0',
    artifacts: {
      Chat: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://unknown-account/us-west-2',
        properties: { templateFile: 'Chat.template.json' },
      },
    },
  });
  const write = [
    "const { writeFileSync } = require('node:fs');",
    "const write = (name, text) => writeFileSync(process.env.CDK_OUTDIR + '/' + name, text);",
    `write('manifest.json', '${manifest}');`,
    "write('Chat.template.json', '{}');",
  ];
  writeFileSync(join(checkout.directory, 'app.cjs'), [app, ...write].join('\n'));
  const env = { PATH: process.env.PATH ?? '', STAGE: 'a value of the job' };
  const context = contextOf(checkout.directory, env);
  const place = { appDirectory: '.', directory: 'cdk.out' };
  const { ok, findings } = await runAppWithStandIns(inputsOf(checkout.directory), place, standIns, context);
  expect(JSON.stringify(findings)).not.toContain('a value of the job');
  return { ok, findings };
};

it('names all variables that an app reads and did not get when it fails for want of one', async () => {
  const { ok, findings } = await findingsOf(
    "const [stage, arn] = [process.env.STAGE ?? 'dev', process.env.ECR_REPOSITORY_ARN.split('/')];",
  );
  expect(ok).toBe(false);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    code: 'synth-failed',
    detail: expect.stringMatching(/TypeError: .*'split'\)\n {4}at .*app\.cjs:1:/),
    remedy: expect.stringContaining('ECR_REPOSITORY_ARN=VALUE\n    STAGE=VALUE'),
  });
});

it('names a variable of the job that the app did without', async () => {
  const { ok, findings } = await findingsOf("const stage = process.env.STAGE ?? 'dev';");
  expect(ok).toBe(true);
  expect(findings).toMatchObject([{ code: 'variables-withheld', detail: expect.stringMatching(/^STAGE: /) }]);
});

it.skipIf(process.platform === 'win32')(
  'says that the code changed files of the runner also where its CDK CLI does not even tell its version',
  async () => {
    const { root, runnerFile } = hostileYarn();
    const context = contextOf(root, { PATH: `${join(root, 'bin')}:/usr/bin:/bin`, GITHUB_ENV: runnerFile });
    const place = { appDirectory: 'app', directory: 'cdk.out' };
    const outcome = await runAppWithStandIns(inputsOf(root), place, standIns, context);
    expect(outcome.findings.map(({ code }) => code)).toEqual(['cdk-cli-missing', 'runner-files-changed']);
    expect(readFileSync(runnerFile, 'utf8')).toBe('BEFORE=1\n');
  },
);
