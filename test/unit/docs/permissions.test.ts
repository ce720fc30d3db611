import { describe, expect, it } from 'vitest';
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
        'token.actions.githubusercontent.com:sub': `repo:acme/chat:${
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
