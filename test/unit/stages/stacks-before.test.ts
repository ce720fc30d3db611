import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from 'vitest';
import type { DeployInputs } from '../../../src/inputs/inputs.ts';
import type { ReadyAssembly } from '../../../src/stages/cloud-assembly.ts';
import type { Hands } from '../../../src/stages/hands.ts';
import { lookAtStacks } from '../../../src/stages/stacks-before.ts';
import { recordedEcs } from '../../support/aws/recorded-ecs.ts';
import { strongKey } from '../key/random-keys.ts';

const NESTED = 'AWS::CloudFormation::Stack';
const template = (key: string, name = 'JWT_SECRET_KEY'): string =>
  JSON.stringify({ Resources: { Task: { Environment: [{ Name: name, Value: key }] } } });

type StackOfScript = { readonly template: string | Error; readonly nested?: readonly string[] };

/** A real client whose network is a script: the stacks that there are, by the name or ARN that is asked for. */
const scripted = (stacks: Readonly<Record<string, StackOfScript>>): CloudFormationClient => {
  const client = new CloudFormationClient({
    region: 'us-west-2',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const answers: Readonly<Record<string, (stack: StackOfScript) => object>> = {
    DescribeStacks: () => ({ Stacks: [{ StackStatus: 'UPDATE_COMPLETE', CreationTime: new Date(0) }] }),
    GetTemplate: (stack) => {
      if (stack.template instanceof Error) throw stack.template;
      return { TemplateBody: stack.template };
    },
    ListStackResources: ({ nested = [] }) => ({
      StackResourceSummaries: nested.map((PhysicalResourceId) => ({
        ResourceType: NESTED,
        PhysicalResourceId,
      })),
    }),
  };
  client.middlewareStack.add(
    (_next, context) => async (args) => {
      const name = 'StackName' in args.input ? String(args.input.StackName) : '';
      const answer = answers[String(context.commandName).replace(/Command$/, '')];
      const stack = stacks[name];
      if (!answer || !stack) throw new Error(`nobody expected ${context.commandName} of ${name}`);
      return { output: { $metadata: {}, ...answer(stack) }, response: {} };
    },
    { step: 'initialize', priority: 'low' },
  );
  return client;
};

const look = async (stacks: Readonly<Record<string, StackOfScript>>) => {
  const concealed: string[] = [];
  const client = scripted(stacks);
  const outcome = await lookAtStacks(
    {
      secretName: 'JWT_SECRET_KEY',
      secretAliases: ['PGRST_JWT_SECRET'],
      otherSecrets: [],
    } as unknown as DeployInputs,
    { stacks: [{ stackName: 'Chat', region: 'us-west-2' }] } as unknown as ReadyAssembly,
    {
      conceal: (text: string) => concealed.push(text),
      aws: () => ({ cloudFormation: async () => client, ecs: async () => recordedEcs({}) }),
      world: { cancelled: new AbortController().signal },
    } as unknown as Hands,
    () => undefined,
  );
  return { outcome, concealed };
};

describe('the key that is about to be replaced', () => {
  it('is masked in stacks that are nested at any depth too, under each name of the key', async () => {
    const [own, nested, deep] = [strongKey(), strongKey(), strongKey()];
    const { outcome, concealed } = await look({
      Chat: { template: template(own), nested: ['arn:nested'] },
      'arn:nested': { template: template(nested), nested: ['arn:deep'] },
      'arn:deep': { template: template(deep, 'PGRST_JWT_SECRET') },
    });
    expect(outcome.ok).toBe(true);
    expect(concealed).toEqual([own, nested, deep]);
  });

  it('is no reason not to deploy, when a nested stack may not be read', async () => {
    const refused = Object.assign(new Error('not authorized'), { name: 'AccessDenied' });
    const [own, other] = [strongKey(), strongKey()];
    const { outcome, concealed } = await look({
      Chat: { template: template(own), nested: ['arn:closed', 'arn:open'] },
      'arn:closed': { template: refused },
      'arn:open': { template: template(other) },
    });
    expect(outcome.ok).toBe(true);
    expect(concealed).toEqual([own, other]);
  });
});
