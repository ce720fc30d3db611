import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import {
  CloudFormationClient,
  DescribeStacksCommand,
  GetTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findCdkCli } from '../../src/cdk/find-cli.ts';
import { synthArguments } from '../../src/cdk/synth.ts';
import { deployArguments } from '../../src/deployment/cdk-deploy.ts';
import { startAwsProxy } from '../support/aws/aws-proxy.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { faster, makeQuickCheckout, type QuickCheckout } from '../support/cdk/small-app.ts';

/** `quick-cli.cjs` beside the CDK CLI, each with the same app under one name in an account of its own. */
const CHANGES = /^(Create|Execute|Update|Delete|Cancel|Continue|Set)/;

type Side = {
  readonly emulator: Emulator;
  readonly directory: string;
  readonly assembly: string;
  /** What AWS was asked to change, since it was last asked for. */
  readonly asked: () => readonly string[];
  readonly run: (args: readonly string[], key?: string) => Promise<number | null>;
  readonly stop: () => Promise<void>;
};

const startSide = async (directory: string): Promise<Side> => {
  const emulator = await startEmulator();
  await emulator.bootstrap();
  const actions: string[] = [];
  const proxy = await startAwsProxy(emulator.endpoint, {
    before: (action) => {
      if (CHANGES.test(action)) actions.push(action);
      return undefined;
    },
  });
  const found = await findCdkCli(directory, {});
  if (!found.ok) throw new Error(found.findings[0].title);
  const { command, args: script } = found.value;
  const output = await mkdtemp(join(tmpdir(), 'assembly-'));
  return {
    emulator,
    directory,
    assembly: join(output, 'cdk.out'),
    asked: () => actions.splice(0),
    run: async (args, key = 'the key of this test, long enough') => {
      const settings = {
        ...emulator.environment,
        ...proxy.environment,
        ...faster,
        ROTATING_NAME: 'rotating',
      };
      const env = { PATH: process.env.PATH, HOME: output, ...settings, JWT_SECRET_KEY: key };
      const child = spawn(command, [...script, ...args], { cwd: directory, env, stdio: 'ignore' });
      const [code] = (await once(child, 'close')) as [number | null];
      return code;
    },
    stop: async () => {
      proxy.stop();
      await emulator.stop();
      await rm(output, { recursive: true, force: true });
    },
  };
};

const lookAt = async ({ emulator }: Side, StackName: string) => {
  const client = new CloudFormationClient(emulator.sdk);
  const { Stacks: [{ StackStatus, Outputs = [] } = {}] = [] } = await client.send(
    new DescribeStacksCommand({ StackName }),
  );
  const { TemplateBody = '' } = await client.send(new GetTemplateCommand({ StackName }));
  const outputs = Outputs.map(({ OutputKey }) => OutputKey).toSorted();
  const isJson = TemplateBody.startsWith('{');
  return { status: StackStatus, outputs, isJson, template: parse(TemplateBody) };
};

/** One has an assembly by hand and no bucket, the other is synthesized by the CDK as it is told by the context. */
describe.each([
  { app: 'rotating', stack: 'rotating', context: [] },
  { app: 'pipeline', stack: 'Both', context: ['name=Both', 'mark=a=b c'] },
])('the stand-in for the CDK CLI, with the app $app', ({ app, stack, context }) => {
  let quick: QuickCheckout;
  let sides: readonly [theirs: Side, ours: Side];
  beforeAll(async () => {
    quick = await makeQuickCheckout(app);
    const theirs = new URL(`../support/cdk/apps/${app}`, import.meta.url).pathname;
    sides = await Promise.all([startSide(theirs), startSide(quick.directory)]);
  });
  afterAll(async () => {
    for (const side of sides ?? []) await side.stop();
    await quick?.remove();
  });

  const both = <T>(ask: (side: Side) => Promise<T>): Promise<readonly T[]> => Promise.all(sides.map(ask));
  const deploy = (side: Side) =>
    side.run(deployArguments({ assembly: side.assembly, stacks: [stack], cdkArguments: [] }));
  const synthesize = (side: Side, key?: string) =>
    side.run(synthArguments({ output: side.assembly, context }), key);

  it('synthesizes the files that the CLI synthesizes', async () => {
    expect(await both((side) => synthesize(side))).toEqual([0, 0]);
    const [theirs, ours] = await both(async ({ assembly }) =>
      Promise.all(
        (await readdir(assembly, { recursive: true, withFileTypes: true }))
          // One file says how fast it was.
          .filter((entry) => entry.isFile() && entry.name !== 'performance-counters.json')
          .map(({ parentPath, name }) => join(parentPath, name))
          .toSorted()
          .map(async (file) => [relative(assembly, file), await readFile(file, 'utf8')]),
      ),
    );
    expect(ours).toEqual(theirs);
    expect(ours?.map(([name]) => name)).toContain('manifest.json');
  });

  it('asks CloudFormation for the changes for which the CLI asks, at a first deployment and at an update', async () => {
    for (const [key, status] of [
      [undefined, 'CREATE_COMPLETE'],
      ['another key of this test, long enough', 'UPDATE_COMPLETE'],
    ] as const) {
      expect(await both((side) => synthesize(side, key))).toEqual([0, 0]);
      expect(await both(deploy)).toEqual([0, 0]);
      const [theirs, ours] = sides.map(({ asked }) =>
        asked().filter((action) => action !== 'DeleteChangeSet'),
      );
      expect(ours).toEqual(theirs);
      expect(ours).toEqual(['CreateChangeSet', 'ExecuteChangeSet']);
      const [production, other] = await both((side) => lookAt(side, stack));
      expect(other).toEqual(production);
      expect(other?.status).toBe(status);
    }
  });

  it('fails as the CLI fails where the app fails', async () => {
    expect(await both((side) => side.run(['synth', '--output', '/dev/null/nowhere']))).toEqual([1, 1]);
  });
});
