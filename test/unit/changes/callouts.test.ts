import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversRange } from '../../../src/changes/network.ts';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { taskDefinition } from '../proof/templates.ts';
import { codesOf, comparing, linesOf, NAME } from './comparing.ts';

const of = (Type: string, Properties: JsonObject = {}, more: JsonObject = {}): JsonObject => ({
  Type,
  Properties,
  ...more,
});
const change = (before: JsonObject, after: JsonObject) =>
  comparing({ Resources: before }, { Resources: after });

describe('a resource that is replaced', () => {
  const both = (name: string): JsonObject => ({
    Queue: of('AWS::ECS::Cluster', { ClusterName: name }),
    Table: of(
      'AWS::DynamoDB::Table',
      { TableName: name, BillingMode: name },
      { UpdateReplacePolicy: 'Retain' },
    ),
    Bucket: of('AWS::S3::Bucket', { BucketName: name }),
  });

  it('is called out with the property that does it, those that hold data first, and what becomes of that', async () => {
    expect(linesOf(await change(both('a'), both('b')), 'change-replaces-resource')).toEqual([
      'Table (AWS::DynamoDB::Table) is replaced, because of TableName; the old one stays, but nothing uses it',
      'Bucket (AWS::S3::Bucket) is replaced, because of BucketName; the old one is deleted with what it holds',
      'Queue (AWS::ECS::Cluster) is replaced, because of ClusterName',
    ]);
  });

  it('is also found where it follows another one', async () => {
    const app = (name: string): JsonObject => ({
      Group: of('AWS::EC2::SecurityGroup', { GroupName: name, GroupDescription: 'x' }),
      Rule: of('AWS::EC2::SecurityGroupIngress', { GroupId: { Ref: 'Group' }, IpProtocol: 'tcp' }),
    });
    const { changes } = await change(app('a'), app('b'));
    expect(changes.resources.map(({ resource, kind }) => `${resource} ${kind}`)).toContain('Group replaced');
  });

  it('is none where every change makes a new revision', async () => {
    const app = (value: string): JsonObject => ({
      Task: taskDefinition({ name: 'B', environment: { A: value } }),
      [`Version${value}`]: of('AWS::Lambda::Version', { FunctionName: 'f' }),
      Deployment: of('AWS::ApiGateway::Deployment', { RestApiId: value }),
    });
    const result = await change(app('a'), app('b'));
    expect(codesOf(result)).toEqual(['change-not-judged']);
    expect(result.changes.resources.find(({ resource }) => resource === 'Task')?.kind).toBe('changed');
  });
});

describe('a resource that is removed', () => {
  it('is called out, and it is said whether it stays without a stack', async () => {
    const result = await change(
      {
        Rule: of('AWS::Events::Rule'),
        Table: of('AWS::DynamoDB::Table', {}, { DeletionPolicy: 'Retain' }),
        Bucket: of('AWS::S3::Bucket'),
      },
      {},
    );
    expect(result.changes.resources.map(({ resource, kind }) => `${resource} ${kind}`)).toEqual([
      'Rule removed',
      'Table orphaned',
      'Bucket removed',
    ]);
    expect(linesOf(result, 'change-removes-resource')).toEqual([
      'Table (AWS::DynamoDB::Table) is orphaned: it stays, but no stack manages it',
      'Bucket (AWS::S3::Bucket) is destroyed',
      'Rule (AWS::Events::Rule) is destroyed',
    ]);
  });

  it('is counted where there are too many to be listed', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`Topic${index}`, of('AWS::SNS::Topic')]),
    );
    const lines = linesOf(await change(many, {}), 'change-removes-resource');
    expect(lines).toHaveLength(21);
    expect(lines?.at(-1)).toBe('and 10 more');
  });
});

describe('a resource that depends on a condition', () => {
  const app = (
    conditions: JsonObject,
    condition: string | undefined,
    more: JsonObject = {},
    policy: JsonObject = {},
  ): JsonObject => ({
    ...more,
    Conditions: conditions,
    Resources: {
      Topic: of('AWS::SNS::Topic', {}, condition === undefined ? {} : { Condition: condition }),
      Table: of(
        'AWS::DynamoDB::Table',
        {},
        condition === undefined ? policy : { Condition: condition, ...policy },
      ),
    },
  });
  const equals = (value: Json, other: Json = 'prod'): JsonObject => ({ 'Fn::Equals': [value, other] });
  const lines = async (before: JsonObject, after: JsonObject) =>
    linesOf(await comparing(before, after), 'change-may-remove');
  const risk = (name: string) => [
    `Table (AWS::DynamoDB::Table) is destroyed where its condition ${name} is false`,
    `Topic (AWS::SNS::Topic) is destroyed where its condition ${name} is false`,
  ];
  const prod = { IsProd: equals({ Ref: 'Stage' }) };

  it('is called out where it gets one, or another one, those that hold data first', async () => {
    expect(await lines(app(prod, undefined), app(prod, 'IsProd'))).toEqual(risk('IsProd'));
    const both = { ...prod, IsTest: equals({ Ref: 'Stage' }, 'test') };
    expect(await lines(app(both, 'IsProd'), app(both, 'IsTest'))).toEqual(risk('IsTest'));
  });

  it('is called out where it stays as it is and its condition is decided in another way', async () => {
    const nested = (value: string) => ({
      IsProd: { 'Fn::And': [{ Condition: 'IsLarge' }, { Condition: 'IsLarge' }] },
      IsLarge: equals({ 'Fn::FindInMap': ['Sizes', { Ref: 'Stage' }, 'size'] }, value),
    });
    const chain = Array.from({ length: 500 }, (_, step) => [`C${step}`, { Condition: `C${step + 1}` }]);
    const chained = (last: Json) => ({
      ...Object.fromEntries(chain),
      IsProd: { Condition: 'C0' },
      C500: equals(last),
    });
    const mapping = (size: string): JsonObject => ({ Mappings: { Sizes: { prod: { size } } } });
    const stage = (Default: string): JsonObject => ({ Parameters: { Stage: { Type: 'String', Default } } });
    for (const [before, after] of [
      [app(prod, 'IsProd'), app({ IsProd: equals({ Ref: 'Stage' }, 'production') }, 'IsProd')],
      [app(nested('l'), 'IsProd'), app(nested('xl'), 'IsProd')],
      [app(chained({ Ref: 'Stage' }), 'IsProd'), app(chained('prod'), 'IsProd')],
      [app(nested('l'), 'IsProd', mapping('l')), app(nested('l'), 'IsProd', mapping('xl'))],
      [app(prod, 'IsProd', stage('prod')), app(prod, 'IsProd', stage('test'))],
    ] as const)
      expect(await lines(before, after)).toEqual(risk('IsProd'));
  });

  it('is orphaned and not destroyed where its policy says so', async () => {
    const retained = { DeletionPolicy: 'Retain' };
    expect(await lines(app(prod, undefined, {}, retained), app(prod, 'IsProd', {}, retained))).toContain(
      'Table (AWS::DynamoDB::Table) is orphaned where its condition IsProd is false',
    );
  });

  it('is nothing to call out where the condition stays, goes, or comes with the resource', async () => {
    const other = { ...prod, Unrelated: equals('a', 'b') };
    expect(await lines(app(prod, 'IsProd'), app(other, 'IsProd'))).toBeUndefined();
    expect(await lines(app(prod, 'IsProd'), app(prod, undefined))).toBeUndefined();
    expect(await lines({ Resources: {} }, app(prod, 'IsProd'))).toBeUndefined();
    const circle = { IsProd: { 'Fn::Not': [{ Condition: 'IsProd' }] } };
    expect(await lines(app(circle, 'IsProd'), app(circle, 'IsProd'))).toBeUndefined();
  });
});

const BLOCK: JsonObject = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
};

describe('the network', () => {
  const rule = (CidrIp: string, FromPort: number, ToPort = FromPort): JsonObject => ({
    IpProtocol: 'tcp',
    CidrIp,
    FromPort,
    ToPort,
  });
  const group = (...SecurityGroupIngress: readonly Json[]): JsonObject => ({
    Group: of('AWS::EC2::SecurityGroup', { GroupDescription: 'x', SecurityGroupIngress }),
  });
  const widened = async (before: JsonObject, after: JsonObject) =>
    linesOf(await change(before, after), 'change-opens-to-anybody', 'change-widens-network');

  it.each([
    ['a new port', group(), group(rule('10.0.0.0/8', 80)), 'Group: TCP 80 in from 10.0.0.0/8'],
    [
      'more addresses',
      group(rule('10.1.0.0/16', 80)),
      group(rule('10.0.0.0/8', 80)),
      'Group: TCP 80 in from 10.0.0.0/8',
    ],
    [
      'more ports',
      group(rule('10.0.0.0/8', 80)),
      group(rule('10.0.0.0/8', 80, 90)),
      'Group: TCP 80-90 in from 10.0.0.0/8',
    ],
    [
      'everyone',
      group(rule('10.0.0.0/8', 80)),
      group(rule('0.0.0.0/0', 80)),
      'Group: TCP 80 in from Everyone (IPv4)',
    ],
  ])('is wider with %s', async (_name, before, after, line) => {
    expect(await widened(before, after)).toEqual([line]);
  });

  it.each([
    ['fewer addresses', group(rule('10.0.0.0/8', 80)), group(rule('10.1.0.0/16', 80))],
    ['fewer ports', group(rule('10.0.0.0/8', 80, 90)), group(rule('10.0.0.0/8', 85))],
    ['another text', group({ ...rule('10.0.0.0/8', 80), Description: 'a' }), group(rule('10.0.0.0/8', 80))],
    ['no rule', group(rule('10.0.0.0/8', 80)), group()],
  ])('is not wider with %s', async (_name, before, after) => {
    expect(await widened(before, after)).toBeUndefined();
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', { Scheme: 'internal' }, { Scheme: 'internet-facing' }],
    ['AWS::RDS::DBInstance', {}, { PubliclyAccessible: true }],
    ['AWS::Lambda::Url', { AuthType: 'AWS_IAM' }, { AuthType: 'NONE' }],
    [
      'AWS::S3::Bucket',
      { PublicAccessBlockConfiguration: { BlockPublicAcls: true } },
      { PublicAccessBlockConfiguration: { BlockPublicAcls: false } },
    ],
  ])('is open to the internet with a property of %s', async (type, before, after) => {
    expect(await widened({ One: of(type, before) }, { One: of(type, after) })).toHaveLength(1);
    expect(await widened({ One: of(type, after) }, { One: of(type, before) })).toBeUndefined();
  });

  it.each<[string, JsonObject, JsonObject, number]>([
    ['the whole block', { PublicAccessBlockConfiguration: BLOCK }, {}, 4],
    [
      'a member of the block',
      { PublicAccessBlockConfiguration: BLOCK },
      {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
      1,
    ],
    [
      'an expression',
      { PublicAccessBlockConfiguration: BLOCK },
      { PublicAccessBlockConfiguration: { ...BLOCK, BlockPublicAcls: { 'Fn::If': ['C', true, false] } } },
      1,
    ],
    ['no block as before', {}, { BucketName: 'x' }, 0],
  ])('is open where a bucket loses its public access block: %s', async (_what, before, after, amount) => {
    const bucket = (properties: JsonObject) => ({ B: of('AWS::S3::Bucket', properties) });
    expect((await widened(bucket(before), bucket(after))) ?? []).toHaveLength(amount);
  });

  it('is open where the scheme of a load balancer is left to the default, and said before other ports', async () => {
    const balancer = (properties: JsonObject, ...rules: readonly Json[]) => ({
      ...group(...rules),
      One: of('AWS::ElasticLoadBalancingV2::LoadBalancer', properties),
    });
    expect(await widened(balancer({ Scheme: 'internal' }), balancer({}, rule('10.0.0.0/8', 80)))).toEqual([
      'One (AWS::ElasticLoadBalancingV2::LoadBalancer) becomes reachable from the internet',
      'Group: TCP 80 in from 10.0.0.0/8',
    ]);
  });
});

describe('ranges of addresses', () => {
  it('are compared bit by bit', () => {
    fc.assert(
      fc.property(
        fc.ipV4(),
        fc.integer({ min: 0, max: 32 }),
        fc.integer({ min: 0, max: 32 }),
        (address, one, other) => {
          const [wide, narrow] = [Math.min(one, other), Math.max(one, other)];
          expect(coversRange(`${address}/${wide}`, `${address}/${narrow}`)).toBe(true);
          if (wide !== narrow) expect(coversRange(`${address}/${narrow}`, `${address}/${wide}`)).toBe(false);
        },
      ),
    );
    expect(coversRange('10.0.0.0/8', '11.0.0.0/16')).toBe(false);
    expect(coversRange('::/0', '2001:db8::/32')).toBe(true);
    expect(coversRange('0.0.0.0/0', '2001:db8::/32')).toBe(false);
    expect(coversRange('x', 'y')).toBe(false);
    expect(coversRange('10.0.0.0/99', '10.0.0.0/8')).toBe(false);
  });
});

describe('a resource that something else decides', () => {
  const app = (Action: string, more: JsonObject = {}): JsonObject => ({
    Mappings: { ByStage: { prod: { action: Action } } },
    Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
    Resources: {
      Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::If': ['IsProd', 'a', 'b'] } } },
      Policy: {
        Type: 'AWS::IAM::Policy',
        Properties: { PolicyDocument: { Action: { 'Fn::FindInMap': ['ByStage', 'prod', 'action'] } } },
      },
    },
    ...more,
  });
  const lines = async (before: JsonObject, after: JsonObject) =>
    linesOf(await comparing(before, after), 'change-decided-elsewhere');

  it('is called out where that changes, and which it is', async () => {
    expect(await lines(app('s3:GetObject'), app('s3:GetObject'))).toBeUndefined();
    expect(await lines(app('s3:GetObject'), app('*'))).toEqual([
      'Policy (AWS::IAM::Policy) is decided by Mappings/ByStage',
    ]);
    const substituting = (Default: string): JsonObject => ({
      Parameters: { Name: { Type: 'String', Default } },
      Resources: {
        Topic: { Type: 'AWS::SNS::Topic', Properties: { TopicName: { 'Fn::Sub': `x-\${Name}` } } },
      },
    });
    expect(await lines(substituting('a'), substituting('b'))).toEqual([
      'Topic (AWS::SNS::Topic) is decided by Parameters/Name',
    ]);
    const Conditions = { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'test'] } };
    expect(await lines(app('*'), app('s3:GetObject', { Conditions }))).toEqual([
      'Policy (AWS::IAM::Policy) is decided by Mappings/ByStage',
      'Queue (AWS::SQS::Queue) is decided by Conditions/IsProd',
    ]);
  });
});

describe('a security group whose rules an expression gives', () => {
  const group = (SecurityGroupIngress: Json): JsonObject => ({
    Resources: { Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { SecurityGroupIngress } } },
  });
  const rule = (CidrIp: Json): JsonObject => ({ IpProtocol: '-1', CidrIp });
  const lines = async (before: JsonObject | undefined, after: JsonObject) =>
    linesOf(await comparing(before, after), 'change-opens-to-anybody', 'change-widens-network');

  it.each<[string, Json, string]>([
    [
      'a rule',
      [{ 'Fn::If': ['C', rule('0.0.0.0/0'), { Ref: 'AWS::NoValue' }] }],
      'in from Everyone where an expression says so',
    ],
    [
      'the list',
      { 'Fn::If': ['C', [{ IpProtocol: '-1', CidrIpv6: '::/0' }], []] },
      'in from Everyone where an expression says so',
    ],
    ['who is let in', [rule({ Ref: 'Range' })], 'an expression says who is let in'],
  ])('is called out: %s', async (_, rules, says) => {
    expect(await lines(group([]), group(rules))).toContain(`Group: ${says}`);
    expect(await lines(undefined, group(rules))).toContain(`Group: ${says}`);
    expect(await lines(group(rules), group(rules))).toBeUndefined();
  });
});

describe('permissions', () => {
  const policy = (...Statement: readonly Json[]): JsonObject => ({
    Policy: of('AWS::IAM::Policy', { PolicyDocument: { Statement }, Roles: [{ Ref: 'Role' }] }),
  });
  const allow = (
    Action: Json,
    Resource: Json = 'arn:aws:s3:::chat/*',
    more: JsonObject = {},
  ): JsonObject => ({
    Effect: 'Allow',
    Action,
    Resource,
    ...more,
  });
  const expressed = (PolicyDocument: Json): JsonObject =>
    of('AWS::IAM::Policy', {
      PolicyDocument: { 'Fn::If': ['C', PolicyDocument, PolicyDocument] },
      Roles: [{ Ref: 'Role' }],
    });
  const widened = async (before: JsonObject, after: JsonObject) =>
    linesOf(await change(before, after), 'change-opens-to-anybody', 'change-widens-permissions');

  it('are wider with another action, and a wildcard is named as such', async () => {
    const before = policy(allow('s3:GetObject'));
    expect(await widened(before, policy(allow(['s3:GetObject', 's3:PutObject'])))).toEqual([
      'AWS:Role may s3:GetObject, s3:PutObject on arn:aws:s3:::chat/*',
    ]);
    expect(await widened(before, policy(allow('s3:*')))).toEqual([
      'With a wildcard: AWS:Role may s3:* on arn:aws:s3:::chat/*',
    ]);
    expect(await widened(before, policy(allow('s3:GetObject', '*')))).toEqual([
      'With a wildcard: AWS:Role may s3:GetObject on *',
    ]);
    expect(
      await widened(before, policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: 'x' })),
    ).toHaveLength(1);
  });

  it('are wider without a condition or a denial', async () => {
    const condition = { Condition: { Bool: { 'aws:SecureTransport': true } } };
    const conditional = policy(allow('s3:GetObject', 'x', condition));
    expect(await widened(conditional, policy(allow('s3:GetObject', 'x')))).toHaveLength(1);
    const denial = { Effect: 'Deny', Action: 's3:DeleteObject', Resource: '*' };
    expect(await widened(policy(allow('s3:*'), denial), policy(allow('s3:*')))).toEqual([
      'AWS:Role is no longer denied s3:DeleteObject on *',
    ]);
  });

  it('are wider with a managed policy or a new principal', async () => {
    const role = (...ManagedPolicyArns: readonly string[]) => ({
      Role: of('AWS::IAM::Role', { ManagedPolicyArns }),
    });
    expect(await widened(role(), role('arn:aws:iam::aws:policy/AdministratorAccess'))).toEqual([
      'Role gets the policy arn:aws:iam::aws:policy/AdministratorAccess',
    ]);
    const trust = (Principal: Json) => ({
      Role: of('AWS::IAM::Role', {
        AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }] },
      }),
    });
    expect(await widened(trust({ Service: 'ecs.amazonaws.com' }), trust('*'))).toEqual([
      expect.stringMatching(
        /^With a wildcard: AWS:\* may sts:AssumeRole|^With a wildcard: \* may sts:AssumeRole/,
      ),
    ]);
  });

  const wide = allow('*', '*');
  const narrow = allow('s3:GetObject');
  const everyone = { ...wide, Principal: '*' };

  it.each<[string, JsonObject, JsonObject]>([
    ['added', policy(narrow), policy(narrow, { 'Fn::If': ['C', wide, narrow] })],
    ['in the place of another', policy(narrow), policy({ 'Fn::If': ['C', wide, narrow] })],
    ['around all statements', policy(narrow), { Policy: expressed({ Statement: [wide] }) }],
  ])('are wider by a statement in an expression, %s', async (_what, before, after) => {
    const lines = await widened(before, after);
    expect(lines?.[0]).toBe('With a wildcard: Policy (AWS::IAM::Policy) may * on *');
  });

  it('are wider by an expression that hides what it says', async () => {
    const expression = { 'Fn::FindInMap': ['Map', 'Key', 'Policy'] };
    expect(await widened(policy(narrow), policy(expression))).toEqual([
      'AWS:Role may what an expression says',
    ]);
    const key = (KeyPolicy: Json) => ({ Key: of('AWS::KMS::Key', { KeyPolicy }) });
    const hidden = await change(key({ Statement: [narrow] }), key({ 'Fn::Transform': { Name: 'x' } }));
    expect(linesOf(hidden, 'change-not-judged')).toEqual(['Key (AWS::KMS::Key): KeyPolicy']);
    expect(
      await widened(policy(narrow), policy({ ...wide, Effect: { 'Fn::If': ['C', 'Allow', 'Deny'] } })),
    ).toEqual(['With a wildcard: AWS:Role may * on *']);
  });

  it.each<[string, string, (statement: JsonObject) => Json]>([
    ['AWS::IAM::ManagedPolicy', 'PolicyDocument', (statement) => ({ Statement: [statement] })],
    ['AWS::IAM::RolePolicy', 'PolicyDocument', (statement) => ({ Statement: statement })],
    ['AWS::IAM::UserPolicy', 'PolicyDocument', (statement) => ({ Statement: [statement] })],
    ['AWS::IAM::GroupPolicy', 'PolicyDocument', (statement) => ({ Statement: [statement] })],
    [
      'AWS::DynamoDB::Table',
      'ResourcePolicy',
      (statement) => ({ PolicyDocument: { Statement: [statement] } }),
    ],
    ['AWS::Events::EventBusPolicy', 'Statement', (statement) => statement],
    ['AWS::OpenSearchService::Domain', 'AccessPolicies', (statement) => ({ Statement: [statement] })],
    [
      'AWS::Logs::ResourcePolicy',
      'PolicyDocument',
      (statement) => JSON.stringify({ Statement: [statement] }),
    ],
  ])('are wider by the policy of %s', async (type, property, policyOf) => {
    const one = (statement: JsonObject) => ({ One: of(type, { [property]: policyOf(statement) }) });
    const narrowed = { ...narrow, Principal: { AWS: '111122223333' } };
    expect((await widened(one(narrowed), one(everyone)))?.[0]).toMatch(/^With a wildcard: \* may \* on /);
    expect((await widened({}, one(everyone)))?.[0]).toMatch(/^With a wildcard: \* may \* on /);
    expect(await widened(one(everyone), one(narrowed))).toBeUndefined();
  });

  it('are wider by a managed policy that a role names by reference, and without its denials', async () => {
    const app = (...Statement: readonly Json[]) => ({
      Managed: of('AWS::IAM::ManagedPolicy', { PolicyDocument: { Statement } }),
      Role: of('AWS::IAM::Role', { ManagedPolicyArns: [{ Ref: 'Managed' }] }),
    });
    expect(await widened(app(narrow), app(wide))).toEqual([
      'With a wildcard: Managed (AWS::IAM::ManagedPolicy) may * on *',
    ]);
    const denial = { Effect: 'Deny', Action: 's3:DeleteObject', Resource: '*' };
    expect(await widened(app(wide, denial), app(wide))).toEqual([
      'Managed (AWS::IAM::ManagedPolicy) is no longer denied s3:DeleteObject on *',
    ]);
  });

  it('are wider without a permissions boundary', async () => {
    const role = (properties: JsonObject) => ({ Role: of('AWS::IAM::Role', properties) });
    const limited = role({ PermissionsBoundary: 'arn:aws:iam::111122223333:policy/limit' });
    for (const none of [role({}), role({ PermissionsBoundary: { Ref: 'AWS::NoValue' } })])
      expect(await widened(limited, none)).toEqual(['Role (AWS::IAM::Role) loses its permissions boundary']);
    expect(await widened(limited, role({ PermissionsBoundary: { Ref: 'Other' } }))).toEqual([
      'Role (AWS::IAM::Role) gets another permissions boundary',
    ]);
    expect(await widened(role({}), limited)).toBeUndefined();
  });

  it('of a new stack are named where a role administrates everything, or another account may act as it', async () => {
    const Role = of('AWS::IAM::Role', {
      ManagedPolicyArns: [
        'arn:aws:iam::aws:policy/AdministratorAccess',
        'arn:aws:iam::aws:policy/ReadOnlyAccess',
      ],
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: 'sts:AssumeRole',
            Principal: { AWS: 'arn:aws:iam::999988887777:root' },
          },
        ],
      },
    });
    const result = await comparing(undefined, { Resources: { Role } });
    expect(result.findings.map(({ code, detail }) => `${code}: ${detail}`)).toEqual([
      'change-names-account: Role (AWS::IAM::Role) names account 999988887777',
      'change-widens-permissions: Role gets the policy arn:aws:iam::aws:policy/AdministratorAccess',
    ]);
  });

  it('are listed with what is most dangerous first, and a wildcard among many values is never left out', async () => {
    const role = (...ManagedPolicyArns: readonly string[]) => ({
      Role: of('AWS::IAM::Role', { ManagedPolicyArns }),
    });
    const many = ['a:a', 'b:b', 'c:c', 'd:d', 'e:e', 'f:*'];
    const lines = await widened(
      { ...role(), ...policy() },
      {
        ...role('arn:aws:iam::aws:policy/AdministratorAccess', 'arn:aws:iam::aws:policy/ReadOnlyAccess'),
        ...policy(allow('s3:PutObject'), allow(many)),
      },
    );
    expect(lines).toEqual([
      'With a wildcard: AWS:Role may f:*, a:a, b:b, c:c, d:d and 1 more on arn:aws:s3:::chat/*',
      'Role gets the policy arn:aws:iam::aws:policy/AdministratorAccess',
      'Role gets the policy arn:aws:iam::aws:policy/ReadOnlyAccess',
      'AWS:Role may s3:PutObject on arn:aws:s3:::chat/*',
    ]);
  });

  it.each([
    ['fewer actions', policy(allow('s3:*')), policy(allow('s3:GetObject'))],
    [
      'fewer resources',
      policy(allow('s3:GetObject', '*')),
      policy(allow('s3:GetObject', 'arn:aws:s3:::chat/a')),
    ],
    [
      'a new condition',
      policy(allow('s3:*')),
      policy(allow('s3:*', undefined, { Condition: { A: { b: 'c' } } })),
    ],
    [
      'a new denial',
      policy(allow('s3:*')),
      policy(allow('s3:*'), { Effect: 'Deny', Action: '*', Resource: '*' }),
    ],
    ['a removed policy', policy(allow('s3:*')), {}],
  ])('are not wider with %s', async (_name, before, after) => {
    expect(await widened(before, after)).toBeUndefined();
  });
});

describe('a rolling update', () => {
  const service = (properties: JsonObject): JsonObject => ({ Service: of('AWS::ECS::Service', properties) });
  const configured = (DeploymentConfiguration: JsonObject): JsonObject =>
    service({ DeploymentConfiguration });
  const breaker = (Enable: boolean, Rollback: boolean): JsonObject =>
    configured({ DeploymentCircuitBreaker: { Enable, Rollback } });
  const lines = async (before: JsonObject, after: JsonObject) =>
    linesOf(await change(before, after), 'change-interrupts-rollout');

  it.each<[string, JsonObject, JsonObject, string]>([
    [
      'too few healthy tasks',
      configured({ MinimumHealthyPercent: 100 }),
      configured({ MinimumHealthyPercent: 0 }),
      'Service: MinimumHealthyPercent falls from 100 to 0',
    ],
    [
      'no room for new tasks',
      configured({ MaximumPercent: 200, MinimumHealthyPercent: 100 }),
      configured({ MaximumPercent: '100', MinimumHealthyPercent: 100 }),
      'Service: MaximumPercent 100 leaves no room to start a new task before an old one stops',
    ],
    [
      'no tasks',
      service({ DesiredCount: 2 }),
      service({ DesiredCount: 0 }),
      'Service: DesiredCount becomes 0: no task runs',
    ],
    [
      'no circuit breaker',
      breaker(true, true),
      configured({}),
      'Service: the deployment circuit breaker is removed',
    ],
    [
      'no rollback',
      breaker(true, true),
      breaker(true, false),
      'Service: the rollback of the circuit breaker is turned off',
    ],
    ['no target group', service({ LoadBalancers: [{}] }), service({}), 'Service: it leaves a target group'],
    ['no service', service({}), {}, 'Service (AWS::ECS::Service) is removed'],
    [
      'another target group',
      { Group: of('AWS::ElasticLoadBalancingV2::TargetGroup', { Port: 80 }) },
      { Group: of('AWS::ElasticLoadBalancingV2::TargetGroup', { Port: 90 }) },
      'Group (AWS::ElasticLoadBalancingV2::TargetGroup) is replaced',
    ],
    [
      'no key in a container',
      { Task: taskDefinition({ name: 'Backend', environment: { [NAME]: 'x' } }) },
      { Task: taskDefinition({ name: 'Backend' }) },
      `Backend no longer gets ${NAME}`,
    ],
  ])('is called out with %s, and not the other way round', async (_name, before, after, line) => {
    expect(await lines(before, after)).toEqual([line]);
    const back = (await lines(after, before)) ?? [];
    expect(back.filter((one) => !one.endsWith('is replaced'))).toEqual([]);
  });

  it('is called out with another controller', async () => {
    const controlled = (Type: string) => service({ DeploymentController: { Type } });
    expect(await lines(controlled('ECS'), controlled('CODE_DEPLOY'))).toContain(
      'Service: DeploymentController changes from ECS to CODE_DEPLOY',
    );
  });

  it('says nothing of what an expression gives', async () => {
    const unknown = { MinimumHealthyPercent: { Ref: 'Percent' }, MaximumPercent: { Ref: 'Percent' } };
    expect(await lines(configured({ MinimumHealthyPercent: 100 }), configured(unknown))).toBeUndefined();
  });
});
