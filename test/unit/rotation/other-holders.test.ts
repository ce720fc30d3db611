import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from 'vitest';
import type { DeployInputs } from '../../../src/inputs/types.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { findOtherHolders, findStacksLeftOut } from '../../../src/rotation/other-holders.ts';
import type { RunContext } from '../../../src/run/context.ts';
import type { ReadyAssembly } from '../../../src/template/stage.ts';
import { newKey, stackOf, taskDefinition } from '../proof/templates.ts';

const LIMIT = 3_600_000;

/** What is found of a stack that this run does not deploy, in this state, and how long that took. */
const lookAt = async (
  StackStatus: string,
  deployedWith: string,
  key: string,
  find: typeof findOtherHolders = findOtherHolders,
) => {
  const client = new CloudFormationClient({
    region: 'us-west-2',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const deployed = {
    Resources: { Task: taskDefinition({ name: 'Api', environment: { JWT_SECRET_KEY: deployedWith } }) },
  };
  const answers: Readonly<Record<string, object>> = {
    DescribeStacksCommand: { Stacks: [{ StackStatus, CreationTime: new Date(0) }] },
    ListStackResourcesCommand: { StackResourceSummaries: [] },
    GetTemplateCommand: { TemplateBody: JSON.stringify(deployed) },
  };
  client.middlewareStack.add(
    (_next, { commandName = '' }) =>
      async () => ({ output: { $metadata: {}, ...answers[commandName] }, response: {} }),
    { step: 'initialize', priority: 'low' },
  );
  let time = 0;
  const clock = {
    now: () => time,
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
  };
  const fresh = newKey();
  const stacks = ['One', 'Other'].map((id) =>
    stackOf({ Task: taskDefinition({ name: 'Api', environment: { JWT_SECRET_KEY: fresh } }) }, { id }),
  );
  const result = await find(
    {
      inputs: {
        secretName: 'JWT_SECRET_KEY',
        secretAliases: [],
        storeVariables: {},
        otherSecrets: [],
        containers: [],
        keyEncoding: 'utf8',
        waitsForStacks: true,
        deployTimeoutMilliseconds: LIMIT,
      } as unknown as DeployInputs,
      assembly: { assembly: { stacks }, stacks: stacks.slice(0, 1) } as unknown as ReadyAssembly,
      keys: [new Secret('key', key)],
    },
    {
      conceal: () => undefined,
      progress: () => undefined,
      aws: () => ({ cloudFormation: async () => client, ecs: async () => undefined }),
      world: { clock, cancelled: new AbortController().signal },
    } as unknown as RunContext,
  );
  return { codes: result.outcome.findings.map(({ code }) => code), waited: time };
};

describe('a stack that an emergency has not deployed', () => {
  it('and that is busy is not known, and is not waited for: the emergency has done its own work', async () => {
    const leaked = newKey();
    expect(await lookAt('UPDATE_IN_PROGRESS', leaked, leaked)).toEqual({
      codes: ['leaked-key-holders-unknown'],
      waited: 0,
    });
  });

  it('keeps the emergency open only with the leaked key', async () => {
    const leaked = newKey();
    const [open, done] = [
      await lookAt('UPDATE_COMPLETE', leaked, leaked),
      await lookAt('UPDATE_COMPLETE', newKey(), leaked),
    ];
    expect([open.codes, done.codes]).toEqual([['leaked-key-in-use'], []]);
  });
});

describe('a stack that an ordinary rotation does not deploy', () => {
  it('stops it with a key of the rotation, and with no other key or none that is known', async () => {
    const key = newKey();
    const codes = async (status: string, deployedWith: string) =>
      (await lookAt(status, deployedWith, key, findStacksLeftOut)).codes;
    expect(await codes('UPDATE_COMPLETE', key)).toEqual(['rotation-stack-left-out']);
    expect(await codes('UPDATE_COMPLETE', newKey())).toEqual([]);
    expect(await codes('UPDATE_IN_PROGRESS', key)).toEqual([]);
  });
});
