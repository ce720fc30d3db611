import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeBlocks, codeIn, read, sourcesOf, tableAfter } from './repository.ts';

/** Prefix of the IAM actions by the name of the SDK's client. */
const SERVICES: Readonly<Record<string, string>> = {
  cloudformation: 'cloudformation',
  'cloudwatch-logs': 'logs',
  ecs: 'ecs',
  'elastic-load-balancing-v2': 'elasticloadbalancing',
  'secrets-manager': 'secretsmanager',
  ssm: 'ssm',
  sts: 'sts',
};

/** No permission is needed for it, and none can take it away (API reference of GetCallerIdentity). */
const FREE = 'sts:GetCallerIdentity';
/** The CDK CLI's, which does the deployment itself with the roles of the bootstrap. */
const OF_THE_CLI = 'sts:AssumeRole';

const sources = sourcesOf('src').map(read);

const IMPORT = /\{([^{}]*)\}\s*(?:=\s*await import\(|from)\s*'@aws-sdk\/client-([\w-]+)'/g;

/** What is called among imported names, by command or by paginator. */
const CALL = /\b(\w+)Command\b|\bpaginate(\w+)/g;

/** Every call of the SDK as an IAM action, sorted. */
const calledActions = (texts: readonly string[]): readonly string[] => {
  const called = texts.flatMap((text) =>
    [...text.matchAll(IMPORT)].flatMap(([, names = '', client = '']) =>
      [...names.matchAll(CALL)].map(
        ([, command, paged]) => `${SERVICES[client] ?? client}:${command ?? paged}`,
      ),
    ),
  );
  return [...new Set(called)].toSorted();
};

type Statement = { readonly Effect: string; readonly Action: string | readonly string[] };
type Policy = { readonly Version: string; readonly Statement: readonly Statement[] };

const page = read('docs/permissions.md');
const rows = tableAfter(page, '## In AWS');

const actionsOf = (name: string): readonly string[] => {
  const block = codeBlocks(page).find(({ label }) => label === `policy:${name}`);
  const policy: Policy = JSON.parse(block?.text ?? 'null');
  expect(policy.Version).toBe('2012-10-17');
  expect(policy.Statement.every(({ Effect }) => Effect === 'Allow')).toBe(true);
  return policy.Statement.flatMap(({ Action }) => Action).toSorted();
};

/** Actions that the table says yes to in one of its columns. */
const needed = (column: number): readonly string[] =>
  rows
    .filter((row) => row[column] === 'yes')
    .map(([action]) => codeIn(action))
    .filter((action) => action !== FREE)
    .toSorted();

describe('docs/permissions.md', () => {
  it('lists exactly the calls in the sources, and what the CDK CLI needs', () => {
    const called = calledActions(sources);
    expect(called).toContain('ecs:DescribeServices');
    expect(rows.map(([action]) => codeIn(action)).toSorted()).toEqual([...called, OF_THE_CLI].toSorted());
  });

  it('has policies that allow exactly what the table says', () => {
    expect(actionsOf('deploy')).toEqual(needed(1));
    expect(actionsOf('verify')).toEqual(needed(2));
    expect(actionsOf('log-groups')).toEqual(needed(4));
    expect(actionsOf('dry-run')).toEqual(needed(5));
    expect(actionsOf('rotate')).toEqual(needed(6));
    // The rest of what the post step needs is in the policy for deployments.
    expect(actionsOf('cancel-update')).toEqual(needed(3).filter((action) => !needed(1).includes(action)));
  });

  it.each([
    ['ecs-deploy', 'production'],
    ['verify', 'production'],
    ['rotate', 'production'],
    ['pull-request', 'pull-request'],
  ])('lets the jobs of %s.yml assume their role, and no others', (workflow, trust) => {
    const text = read(`examples/chat-app/.github/workflows/${workflow}.yml`);
    const environment = /^ {4}environment:\n {6}name: (\S+)$/m.exec(text)?.[1];
    const block = codeBlocks(page).find(({ label }) => label === `trust:${trust}`);
    const [{ Condition }] = JSON.parse(block?.text ?? '').Statement;
    expect(Condition).toEqual({
      StringEquals: {
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        'token.actions.githubusercontent.com:sub': `repo:acme@12345/chat@67890:${
          environment ? `environment:${environment}` : 'pull_request'
        }`,
      },
    });
  });

  it('says no more than yes or no', () => {
    for (const row of rows)
      expect(row.slice(1, 7).filter((cell) => cell !== 'yes' && cell !== 'no')).toEqual([]);
  });
});

describe('docs/roles.yaml', () => {
  const { Parameters, Conditions, Resources } = parse(read('docs/roles.yaml'), { version: '1.1' });

  const command = codeBlocks(page).find(({ label }) => label === 'example: roles')?.text ?? '';
  const given = Object.fromEntries(
    [...command.matchAll(/\b([A-Z]\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const AWS = {
    'AWS::Partition': 'aws',
    'AWS::AccountId': '111122223333',
    'AWS::Region': 'eu-central-1',
    Provider: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
  };

  /** What CloudFormation makes of it, as far as this template goes. */
  const resolved = (values: Readonly<Record<string, string>>) => {
    const all: Readonly<Record<string, string>> = {
      ...Object.fromEntries(
        Object.entries<{ Default?: string }>(Parameters).map(([name, one]) => [name, one.Default ?? '']),
      ),
      ...AWS,
      ...values,
    };
    const resolve = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(resolve).filter((one) => one !== undefined);
      if (typeof value !== 'object' || value === null) return value;
      const [[name, argument] = ['', null]] = Object.entries(value);
      if (name === 'Ref') return argument === 'AWS::NoValue' ? undefined : all[argument];
      if (name === 'Fn::Sub')
        return argument.replace(/\$\{([\w:]+)\}/g, (_: string, key: string) => all[key]);
      if (name === 'Fn::Equals') return resolve(argument[0]) === resolve(argument[1]);
      if (name === 'Fn::Not') return !resolve(argument[0]);
      if (name === 'Fn::And') return argument.every((one: unknown) => resolve(one));
      if (name === 'Fn::If') return resolve(resolve(Conditions[argument[0]]) ? argument[1] : argument[2]);
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner)]));
    };
    return (name: string) => {
      const { Properties } = resolve(Resources[name]) as {
        Properties: {
          AssumeRolePolicyDocument: unknown;
          Policies: { PolicyName: string; PolicyDocument: unknown }[];
        };
      };
      return {
        trust: Properties.AssumeRolePolicyDocument,
        policies: Object.fromEntries(
          Properties.Policies.map(({ PolicyName, PolicyDocument }) => [PolicyName, PolicyDocument]),
        ),
      };
    };
  };
  const block = (label: string) =>
    JSON.parse(codeBlocks(page).find((one) => one.label === label)?.text ?? '');

  it('makes the roles of the page with the command of the page', () => {
    expect(Object.keys(given).filter((name) => !(name in Parameters))).toEqual([]);
    const role = resolved(given);
    expect(role('DeployRole')).toEqual({
      trust: block('trust:production'),
      policies: { deploy: block('policy:deploy') },
    });
    expect(role('ReadRole')).toEqual({
      trust: block('trust:pull-request'),
      policies: { 'dry-run': block('policy:dry-run') },
    });
  });

  it('adds what secrets, logs and cancelled updates take only where they are asked for', () => {
    const role = resolved({
      ...given,
      SecretName: 'chat-app/jwt',
      LogGroup: '/ecs/chat-app',
      CancelsUpdates: 'true',
    });
    expect(role('DeployRole').policies).toEqual(
      Object.fromEntries(
        ['deploy', 'cancel-update', 'log-groups', 'rotate'].map((name) => [name, block(`policy:${name}`)]),
      ),
    );
  });

  it('trusts the names alone only where the numbers are left out', () => {
    const { trust } = resolved({ ...given, OwnerId: '' })('ReadRole');
    expect(JSON.stringify(trust)).toContain('"repo:acme/chat:pull_request"');
  });
});

describe('the check of the calls', () => {
  it('finds calls of static and of lazy imports, and paginators', () => {
    expect(
      calledActions([
        "import { ECSClient, ListTasksCommand } from '@aws-sdk/client-ecs';",
        "const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');",
        "const { paginateListStacks } = await import('@aws-sdk/client-cloudformation');",
      ]),
    ).toEqual(['cloudformation:ListStacks', 'ecs:ListTasks', 'sts:GetCallerIdentity']);
  });

  it('misses none: as many different calls are made as were found', () => {
    const made = sources.flatMap((text) =>
      [...text.matchAll(/new (\w+)Command\(|\bpaginate(\w+)\(/g)].map(
        ([, command, paged]) => command ?? paged,
      ),
    );
    expect(new Set(made).size).toBe(calledActions(sources).length);
  });
});
