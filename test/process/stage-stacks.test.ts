import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssembly } from '../../src/template/assembly.ts';
import { selectStacks } from '../../src/template/select.ts';
import { faster, smallAppsAlone } from '../support/cdk/small-app.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runInProcess } from '../support/runner/in-process.ts';

const apps = smallAppsAlone(randomBytes(32).toString('base64'));
afterAll(() => apps.dispose());

const LOOKUP = 'ssm:account=123456789012:parameterName=/nobody/wrote/this:region=us-west-2';

/** What `cdk synth` would have written after it has asked AWS. */
const answered = (checkout: string): Promise<void> =>
  writeFile(join(checkout, 'cdk.context.json'), JSON.stringify({ [LOOKUP]: '12' }));

type DryRun = {
  readonly context: readonly string[];
  readonly stacks?: string;
  readonly cached?: boolean;
  /** For what only the action decides. Default: the CDK CLI itself, which looks values up and refuses an app with errors. */
  readonly cli?: 'stand-in';
};

const dryRun = ({ context, stacks = '', cached = false, cli }: DryRun): Promise<ActionRun> =>
  apps.run({
    app: 'pipeline',
    runStage: runInProcess,
    cli,
    inputs: { mode: 'dry-run', 'jwt-secret-key': '', context: context.join('\n'), stacks },
    ...(cached && { prepare: answered }),
  });

const ERROR = 'This bucket is open to the world.';
const STAGE = 'PipelineProd/Main';

describe('an app that forbids its deployment', () => {
  it.each([
    ['at the top', 'Pipeline', ''],
    ['in a stage, at which cdk synth does not look', STAGE, STAGE],
  ])(
    '%s is refused in a dry-run whether or not its lookup is answered',
    async (_where, forbidden, stacks) => {
      const context = [`forbidden=${forbidden}`, `lookup-in=${forbidden}`];
      const cached = await dryRun({ context, stacks, cached: true });
      const open = await dryRun({ context, stacks });
      for (const run of [cached, open]) {
        expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('synth-failed');
        expect(run.conclusion).toBe('failure');
        expect(run.summary).toContain('app-has-errors');
        expect(run.summary).toContain(`${forbidden}: ${ERROR}`);
        expect(run.summary).not.toContain('no credentials have been configured');
      }
      expect(cached.summary).not.toContain('Dummy values stood in');
      expect(open.summary).toMatch(/Dummy values stood in for lookups .*nobody\/wrote\/this/);
      expect(open.summary).toContain('dry-run-partial');
    },
  );

  it('only because of a dummy value is refused, and the report leaves open whether the real one mends it', async () => {
    const context = ['forbidden=dummy', 'lookup-in=Pipeline'];
    const open = await dryRun({ context });
    expect(open.outputs['failure-reason'], open.log.join('\n')).toBe('synth-failed');
    expect(open.summary).toContain('Whether an error comes from one of them is not established.');
    expect((await dryRun({ context, cached: true })).conclusion).toBe('success');
  });

  it('is not one whose lookup alone is unanswered', async () => {
    for (const [at, stacks] of [
      ['Pipeline', ''],
      [STAGE, STAGE],
    ] as const) {
      const run = await dryRun({ context: [`lookup-in=${at}`], stacks });
      expect(run.conclusion, run.log.join('\n')).toBe('success');
      expect(run.summary).toContain('dry-run-partial');
    }
  });

  it('is not one whose lookups were tried without credentials', async () => {
    const run = await apps.run({
      app: 'pipeline',
      runStage: runInProcess,
      inputs: { mode: 'dry-run', 'jwt-secret-key': '', lookups: 'true', context: 'lookup-in=Pipeline' },
    });
    expect(run.conclusion, run.log.join('\n')).toBe('success');
    expect(run.summary).toContain('dry-run-partial');
  });

  it('with a stack that the run does not take goes on, as cdk deploy of the others does', async () => {
    const top = await dryRun({ context: ['forbidden=Pipeline'], stacks: STAGE });
    expect(top.conclusion, top.log.join('\n')).toBe('success');
    const stage = await dryRun({ context: [`forbidden=${STAGE}`] });
    expect(stage.conclusion, stage.log.join('\n')).toBe('success');
    expect(stage.summary).not.toContain(ERROR);
  });
});

describe('a dry-run of a pipeline-shaped app', () => {
  const cli = 'stand-in';

  it('without stacks looks at the stack at the top, and names those of stages that it leaves out', async () => {
    const run = await dryRun({ context: [], cli });
    expect(run.conclusion, run.log.join('\n')).toBe('success');
    expect(run.summary).toContain('stages-left-out');
    expect(run.summary).toMatch(/Left out: PipelineDev\/Main, PipelineProd\/Main/);
    expect(run.summary).toContain("stacks: 'PipelineDev/** PipelineProd/**'");
  });

  it('without a holder at the top says which stacks of stages to name', async () => {
    const run = await dryRun({ context: ['top-without-key=1'], cli });
    expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('no-holders');
    expect(run.summary).toMatch(/is in stacks that it leaves out: PipelineDev\/Main, PipelineProd\/Main/);
    expect(run.summary).toContain("`stacks: 'PipelineDev/**'` or `stacks: 'PipelineProd/**'`");
    const named = await dryRun({ context: ['top-without-key=1'], stacks: 'PipelineProd/**', cli });
    expect(named.conclusion, named.log.join('\n')).toBe('success');
    expect(named.summary).not.toContain('stages-left-out');
  });

  it('compares a stack of a stage with the same one of the base branch', async () => {
    const run = await apps.run({
      app: 'pipeline',
      runStage: runInProcess,
      cli,
      inputs: {
        mode: 'dry-run',
        'jwt-secret-key': '',
        'base-directory': 'base',
        stacks: 'PipelineProd/**',
      },
      prepare: async (checkout) =>
        cp(await apps.checkOut('pipeline'), join(checkout, 'base'), { recursive: true }),
    });
    expect(run.conclusion, run.log.join('\n')).toBe('success');
    expect(run.outputs.changes).toBe('{"PipelineProd/Main":"no change"}');
  });

  it('without a stack at the top takes those of all stages, and says so', async () => {
    const run = await dryRun({ context: ['without-top=1'], cli });
    expect(run.conclusion, run.log.join('\n')).toBe('success');
    expect(run.summary).toContain('stages-taken');
    expect(run.summary).toContain('This run takes: PipelineDev/Main, PipelineProd/Main');
  });
});

describe('a pattern for stacks', () => {
  const cli = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
  let checkout = '';
  const cdk = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [cli, ...args, '--no-notices', '--ci'], {
      cwd: checkout,
      env: { PATH: process.env.PATH, HOME: checkout, ...faster },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  beforeAll(async () => {
    checkout = await apps.checkOut('pipeline');
    cdk('synth', '--quiet', '--output', 'cdk.out');
  });

  it.each(['**', '*', 'Pipeline**', '**/Main', 'PipelineProd/**', 'Pipeline????/*'])(
    'means the stacks that it means to the CDK CLI: %s',
    (pattern) => {
      const theirs = cdk('list', '--app', 'cdk.out', pattern).trim().split('\n');
      const assembly = readAssembly(join(checkout, 'cdk.out'));
      const ours = assembly.ok ? selectStacks(assembly.value, [pattern]) : assembly;
      expect(ours.ok && ours.value.map(({ id }) => id)).toEqual(theirs.map((line) => line.split(' ')[0]));
    },
  );
});
