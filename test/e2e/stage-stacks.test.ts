import { randomBytes } from 'node:crypto';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CdkRun, type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { smallApps } from '../support/cdk/small-app.ts';
import { startRotatingRepository } from '../support/github/rotating-repository.ts';
import type { ActionRun } from '../support/runner/action-run.ts';

const key = randomBytes(32).toString('base64');

let emulator: Emulator;
let apps: ReturnType<typeof smallApps>;

beforeAll(async () => {
  emulator = await startEmulator();
  apps = smallApps(emulator, key);
  await emulator.bootstrap();
});
afterAll(async () => {
  await emulator?.stop();
  await apps?.dispose();
});

type Deployed<T> = {
  readonly run: T;
  /** What CloudFormation has afterwards of the app, without its name in front. */
  readonly stacks: readonly string[];
};

const stacksOf = async (name: string): Promise<readonly string[]> => {
  const { Stacks = [] } = await new CloudFormationClient(emulator.sdk).send(new DescribeStacksCommand({}));
  const names = Stacks.map(({ StackName = '' }) => StackName).filter((stack) => stack.startsWith(name));
  return names.map((stack) => stack.slice(name.length)).sort();
};

type ByAction = {
  readonly context?: readonly string[];
  readonly stacks?: string;
  /** Where the action refuses what the CLI would not have deployed either. */
  readonly cli?: 'stand-in';
};

/** Names are one app each: `Ours` for the action, `Theirs` for the CLI. */
const byAction = async (
  name: string,
  { context = [], cli, ...inputs }: ByAction = {},
): Promise<Deployed<ActionRun>> => {
  const run = await apps.run({
    app: 'pipeline',
    cli,
    inputs: { ...inputs, context: [`name=${name}`, ...context].join('\n') },
  });
  return { run, stacks: await stacksOf(name) };
};

/** `cdk deploy` with these words, by hand. */
const byCli = async (
  name: string,
  words: readonly string[],
  context: readonly string[] = [],
): Promise<Deployed<CdkRun>> => {
  const args = [`name=${name}`, ...context].flatMap((entry) => ['--context', entry]);
  const run = await emulator.cdk(['deploy', ...words, '--require-approval', 'never', ...args], {
    cwd: await apps.checkOut('pipeline'),
    environment: { JWT_SECRET_KEY: key, JWT_EXPIRATION_HOURS: '168' },
  });
  return { run, stacks: await stacksOf(name) };
};

describe('a pipeline-shaped app', () => {
  it.concurrent('without stacks is deployed as by cdk deploy --all: its stages stay out, and the report names them', async () => {
    const [ours, theirs] = await Promise.all([byAction('OursAll'), byCli('TheirsAll', ['--all'])]);
    expect(theirs.run.status, theirs.run.output).toBe(0);
    expect(ours.run.conclusion, ours.run.log.join('\n')).toBe('success');
    expect(ours.stacks).toEqual(['']);
    expect(ours.stacks).toEqual(theirs.stacks);
    expect(ours.run.outputs.changes).toBe('{"OursAll":"created"}');
    expect(ours.run.summary).toContain('stages-left-out');
    expect(ours.run.summary).toContain('Left out: OursAllDev/Main, OursAllProd/Main');
    expect(ours.run.summary).toContain("stacks: 'OursAllDev/** OursAllProd/**'");
  });

  it.concurrent('with the pattern that the report offers for a stage is deployed as by cdk deploy of that pattern', async () => {
    const [ours, theirs] = await Promise.all([
      byAction('OursOne', { stacks: 'OursOneProd/**' }),
      byCli('TheirsOne', ['TheirsOneProd/**']),
    ]);
    expect(theirs.run.status, theirs.run.output).toBe(0);
    expect(ours.run.conclusion, ours.run.log.join('\n')).toBe('success');
    expect(ours.stacks).toEqual(['Prod-Main']);
    expect(ours.stacks).toEqual(theirs.stacks);
    expect(ours.run.summary).not.toContain('stages-left-out');
  });

  it.concurrent('without a stack at the top is refused by cdk deploy --all, and deployed here with a warning', async () => {
    const context = ['without-top=1'];
    const [ours, theirs] = await Promise.all([
      byAction('OursLow', { context }),
      byCli('TheirsLow', ['--all'], context),
    ]);
    expect(theirs.run.status).toBe(1);
    expect(theirs.run.output).toContain('No stack found in the main cloud assembly');
    expect(theirs.stacks).toEqual([]);
    expect(ours.run.conclusion, ours.run.log.join('\n')).toBe('success');
    expect(ours.stacks).toEqual(['Dev-Main', 'Prod-Main']);
    expect(ours.run.summary).toContain('stages-taken');
  });

  it.concurrent('whose containers are all in stages is not deployed without stacks, and the remedy is the word to write', async () => {
    const { run, stacks } = await byAction('OursBare', { context: ['top-without-key=1'], cli: 'stand-in' });
    expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('no-holders');
    expect(run.summary).toContain('Nothing was deployed: production is as it was before this run.');
    expect(run.summary).toContain("`stacks: 'OursBareDev/**'` or `stacks: 'OursBareProd/**'`");
    expect(stacks).toEqual([]);
  });

  it.concurrent('with an error on the stack of a stage is refused before the deployment, as cdk deploy refuses it', async () => {
    const [ours, theirs] = await Promise.all([
      byAction('OursBad', {
        stacks: 'OursBadProd/Main',
        context: ['forbidden=OursBadProd/Main'],
        cli: 'stand-in',
      }),
      byCli('TheirsBad', ['TheirsBadProd/Main'], ['forbidden=TheirsBadProd/Main']),
    ]);
    expect(theirs.run.status).toBe(1);
    expect(ours.run.outputs['failure-reason'], ours.run.log.join('\n')).toBe('synth-failed');
    expect(ours.run.summary).toContain('OursBadProd/Main: This bucket is open to the world.');
    expect(ours.run.state).not.toHaveProperty('deployment');
    expect([ours.stacks, theirs.stacks]).toEqual([[], []]);
  });

  it.concurrent('with an error on a stack that is not named is deployed, as by cdk deploy', async () => {
    const [ours, theirs] = await Promise.all([
      byAction('OursElse', { stacks: 'OursElseProd/Main', context: ['forbidden=OursElse'] }),
      byCli('TheirsElse', ['TheirsElseProd/Main'], ['forbidden=TheirsElse']),
    ]);
    expect(theirs.run.status, theirs.run.output).toBe(0);
    expect(ours.run.conclusion, ours.run.log.join('\n')).toBe('success');
    expect(ours.stacks).toEqual(['Prod-Main']);
    expect(ours.stacks).toEqual(theirs.stacks);
  });

  it.concurrent('takes the same stacks in a rotation, which stores no key where they have no container', async () => {
    const repository = await startRotatingRepository(key);
    const { queued: _, ...given } = repository.queue('emergency');
    const context = 'name=OursTurn\ntop-without-key=1';
    const inputs = { ...given.inputs, context, 'backend-url': 'http://127.0.0.1:9' };
    const run = await apps.run({ app: 'pipeline', cli: 'stand-in', ...given, inputs });
    expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('no-holders');
    expect(run.summary).toContain('Left out: OursTurnDev/Main, OursTurnProd/Main');
    expect(run.summary).toContain("`stacks: 'OursTurnDev/**'` or `stacks: 'OursTurnProd/**'`");
    expect(repository.everStored()).toEqual([key]);
    expect(await stacksOf('OursTurn')).toEqual([]);
    await repository.close();
  });
});
