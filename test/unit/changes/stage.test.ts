import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { compareWithBaseline } from '../../../src/changes/stage.ts';
import type { DryRunInputs } from '../../../src/inputs/types.ts';
import type { Aws } from '../../../src/lib/aws/clients.ts';
import type { JsonObject } from '../../../src/lib/json.ts';
import { isError } from '../../../src/model/finding.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { analyseHere } from '../../../src/run/analyst.ts';
import type { RunContext } from '../../../src/run/context.ts';
import type { AssemblyStack } from '../../../src/template/assembly.ts';
import { taskDefinition } from '../proof/templates.ts';

const body = {
  Resources: { Database: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres' } } },
};

const stackOf = (id: string, account = '', template: JsonObject = body): AssemblyStack => ({
  id,
  stackName: id,
  account,
  region: 'eu-central-1',
  templates: [{ path: [], file: '', body: template }],
  dependencies: [],
  tags: {},
});

/** What CloudFormation has of each stack. */
const comparison = async (
  stacks: readonly AssemblyStack[],
  deployed: Readonly<Record<string, string>>,
  { StackStatus = 'UPDATE_COMPLETE', failOn = [] as DryRunInputs['failOn'] } = {},
) => {
  const client = Object.assign(new CloudFormationClient({ region: 'eu-central-1' }), {
    send: async (command: { readonly constructor: { readonly name: string }; readonly input: object }) => {
      const { StackName = '' } = command.input as { readonly StackName?: string };
      const { name } = command.constructor;
      if (name === 'DescribeStacksCommand')
        return { Stacks: [{ StackName, StackStatus, CreationTime: new Date(0) }] };
      if (name === 'GetTemplateCommand') return { TemplateBody: deployed[StackName] };
      return { StackResourceSummaries: [] };
    },
  });
  const env = { AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' };
  const aws: Partial<Aws> = { account: async () => '111122223333', cloudFormation: async () => client };
  const context = {
    world: { env, cancelled: new AbortController().signal },
    redactor: createRedactor(),
    secrets: () => [],
    analyse: analyseHere,
    conceal: () => undefined,
    progress: () => undefined,
    aws: () => aws,
  } as unknown as RunContext;
  const inputs = {
    accountId: '',
    key: new Secret('key', ''),
    secretName: 'JWT_SECRET_KEY',
    secretAliases: [],
    standIns: [],
    failOn,
  };
  const standIns = { key: new Secret('key', 'a-stand-in'), texts: new Map() };
  const dry = { assembly: { directory: '', stacks, missing: [], files: new Map() }, stacks, standIns };
  return compareWithBaseline({
    inputs: inputs as unknown as DryRunInputs,
    dry,
    context,
  });
};

it('does not count a stack that could not be compared among those that do not change', async () => {
  const { summary, status, facts, outcome } = await comparison(
    [stackOf('Same'), stackOf('ByHand'), stackOf('Foreign', '999988887777')],
    { Same: JSON.stringify(body), ByHand: 'Resources: !Include others' },
  );
  expect(facts?.changes?.map(({ stack, comparedWith }) => [stack, comparedWith])).toEqual([
    ['Same', 'deployed'],
    ['ByHand', 'unknown'],
    ['Foreign', 'unknown'],
  ]);
  expect(summary).toBe('no resource of 1 stack differs; 2 stacks not compared');
  expect(status).toBe('not-established');
  expect(outcome.findings.map(({ code, where }) => `${code} ${where}`)).toEqual([
    'deployed-template-not-read ByHand',
    'deployed-template-not-read Foreign',
  ]);
});

it('is established where all stacks were compared, also one that the CDK CLI has uploaded as YAML', async () => {
  const yaml = await comparison([stackOf('Same')], { Same: stringify(body, { version: '1.1' }) });
  expect([yaml.summary, yaml.status]).toEqual(['no resource differs', undefined]);
  const { summary, status } = await comparison([stackOf('Same')], { Same: JSON.stringify(body) });
  expect(summary).toBe('no resource differs');
  expect(status).toBeUndefined();
});

it.each(['UPDATE_ROLLBACK_FAILED', 'DELETE_FAILED', 'UPDATE_IN_PROGRESS'])(
  'says that a deployment would be refused, of a stack in %s',
  async (status) => {
    const { facts, outcome } = await comparison(
      [stackOf('Same')],
      { Same: JSON.stringify(body) },
      { StackStatus: status },
    );
    expect(outcome.ok).toBe(true);
    expect(outcome.findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        where: 'Same',
        code: expect.stringMatching(/^stack-/),
      }),
    ]);
    expect(outcome.findings[0]).not.toHaveProperty('failureReason');
    expect(facts?.changes?.[0]).toMatchObject({ comparedWith: 'deployed', isNew: false, resources: [] });
  },
);

it.each(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'])(
  'counts a stack that never came up as new, and says so, in %s',
  async (status) => {
    const { facts, outcome } = await comparison(
      [stackOf('Same')],
      { Same: JSON.stringify(body) },
      { StackStatus: status },
    );
    expect(outcome.findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning stack-needs-recreation',
      'warning change-not-judged',
    ]);
    expect(facts?.changes?.[0]).toMatchObject({ isNew: true, resources: [{ kind: 'added' }] });
  },
);

it('looks at all stacks together, for one may hold the key of another', async () => {
  const withSecret = (length: number) => ({
    Resources: {
      Jwt: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { GenerateSecretString: { PasswordLength: length } },
      },
    },
    Outputs: { Out: { Value: { Ref: 'Jwt' }, Export: { Name: 'Jwt' } } },
  });
  const service = {
    Resources: {
      Task: taskDefinition({ name: 'Backend', secrets: { JWT_SECRET_KEY: { 'Fn::ImportValue': 'Jwt' } } }),
    },
  };
  const { facts } = await comparison([stackOf('App', '', service), stackOf('Shared', '', withSecret(64))], {
    App: JSON.stringify(service),
    Shared: JSON.stringify(withSecret(48)),
  });
  expect(facts?.changes?.flatMap(({ keys }) => keys)).toEqual([
    expect.objectContaining({ stack: 'App', container: 'Backend', key: 'unknown' }),
  ]);
});

describe('fail-on', () => {
  const queue = (name: string): JsonObject => ({
    Resources: {
      Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: name } },
      Group: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: {
          SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, CidrIp: `${name}.0.0.0/8` }],
        },
      },
    },
  });
  const look = async (
    failOn: DryRunInputs['failOn'],
    after: JsonObject,
    before: JsonObject = queue('10'),
  ) => {
    const { outcome, facts } = await comparison(
      [stackOf('App', '', after)],
      { App: JSON.stringify(before) },
      { failOn },
    );
    expect(facts?.changes).toHaveLength(1);
    return outcome.ok
      ? []
      : outcome.findings.filter(isError).map(({ code, failureReason }) => [code, failureReason]);
  };

  it('is nothing unless it is asked for', async () => {
    expect(await look([], queue('11'))).toEqual([]);
    expect(await look(['removal'], queue('11'))).toEqual([]);
  });

  it.each<[DryRunInputs['failOn'][number], JsonObject, string]>([
    ['replacement', queue('11'), 'change-replaces-resource'],
    ['widening', queue('11'), 'change-widens-network'],
    ['removal', { Resources: {} }, 'change-removes-resource'],
  ])('makes the run red for a %s, and shows the changes all the same', async (word, after, code) => {
    expect(await look([word], after)).toEqual([[code, 'change-refused']]);
  });

  it('makes the run red where nobody can say what changes, for the author may have made it so', async () => {
    const large = { ...queue('10'), Metadata: { note: 'x'.repeat(3_000_000) } };
    expect(await look(['removal'], large)).toEqual([['diff-not-made', 'change-refused']]);
    expect(await look([], large)).toEqual([]);
  });
});
