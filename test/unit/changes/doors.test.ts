import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHarmless } from '../../../src/changes/harmless.ts';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { loadResourceTypes } from '../../../src/template/resource-types.ts';
import { codesOf, compareStack, comparing, concealing, linesOf } from './comparing.ts';
import { resource } from './deployed-texts.ts';
import { DOORS } from './doors.ts';

const CALLED_OUT = /^change-/;
const types = await loadResourceTypes();

describe('a change that opens something, or takes a safeguard away', () => {
  it.each(DOORS)('is called out: %s', async (_what, before, after) => {
    expect(codesOf(await comparing(before, after)).filter((code) => CALLED_OUT.test(code))).not.toEqual([]);
  });

  it('is called out for every property of every type, unless it is known to be harmless', async () => {
    const database = await loadAwsServiceSpec();
    const all = database
      .all('resource')
      .flatMap(({ cloudFormationType: type, properties }) =>
        Object.keys(properties).map((name) => [type, name] as const),
      );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), async ([type, name]) => {
        const [before, after] = ['one', 'two'];
        const result = await comparing(resource(type, { [name]: before }), resource(type, { [name]: after }));
        const isQuiet = isHarmless(type, { path: ['Properties', name], before, after }, { types });
        const isJudged = /^AWS::(?:IAM|EC2::SecurityGroup|Lambda::|Events::EventBusPolicy|ECS::Service)/.test(
          type,
        );
        // The library cannot read a policy that has no document, which is called out as well.
        const isNamed = codesOf(result).some((code) => /^(?:change-not-judged|diff-not-made)$/.test(code));
        if (!isQuiet && !isJudged) expect(isNamed).toBe(true);
        if (isQuiet) expect(codesOf(result)).not.toContain('change-not-judged');
      }),
      { numRuns: 50 },
    );
  });

  it('is named with its place and both values, where these may be shown', async () => {
    const result = await comparing(
      resource('AWS::ECS::Service', { EnableExecuteCommand: false, PlatformVersion: 'hidden' }),
      resource('AWS::ECS::Service', { EnableExecuteCommand: true, PlatformVersion: '1.4.0' }),
    );
    expect(linesOf(result, 'change-not-judged')).toEqual([
      'One (AWS::ECS::Service): EnableExecuteCommand false → true, PlatformVersion <another text> → 1.4.0',
    ]);
  });
});

describe('a change that is known to be harmless', () => {
  it.each<[string, string, JsonObject, JsonObject]>([
    ['a tag', 'AWS::S3::Bucket', { Tags: [{ Key: 'a', Value: 'b' }] }, { Tags: [{ Key: 'a', Value: 'c' }] }],
    ['a description', 'AWS::Lambda::Function', { Description: 'a' }, { Description: 'b' }],
    ['memory', 'AWS::Lambda::Function', { MemorySize: 128 }, { MemorySize: 256 }],
    ['processors', 'AWS::ECS::TaskDefinition', { Cpu: '512' }, { Cpu: '1024' }],
    ['patience', 'AWS::Lambda::Function', { Timeout: 3 }, { Timeout: 9 }],
    ['amounts', 'AWS::ApplicationAutoScaling::ScalableTarget', { MaxCapacity: 2 }, { MaxCapacity: 4 }],
    ['a dashboard', 'AWS::CloudWatch::Dashboard', { DashboardBody: 'a' }, { DashboardBody: 'b' }],
    [
      'another build',
      'AWS::Lambda::Function',
      { Code: { S3Key: `${'a'.repeat(64)}.zip` } },
      { Code: { S3Key: `${'b'.repeat(64)}.zip` } },
    ],
    ['what another one waits for', 'AWS::S3::Bucket', {}, {}],
    ['longer retention', 'AWS::Logs::LogGroup', { RetentionInDays: 7 }, { RetentionInDays: 30 }],
    ['protection', 'AWS::DynamoDB::Table', {}, { DeletionProtectionEnabled: true }],
    [
      'a way back',
      'AWS::DynamoDB::Table',
      {},
      { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
    ],
    ['versions', 'AWS::S3::Bucket', {}, { VersioningConfiguration: { Status: 'Enabled' } }],
    [
      'a circuit breaker',
      'AWS::ECS::Service',
      {},
      { DeploymentConfiguration: { DeploymentCircuitBreaker: { Enable: true, Rollback: true } } },
    ],
  ])('is quiet: %s', async (_what, type, before, after) => {
    const [one, other] = [
      resource(type, before),
      resource(type, after, { DependsOn: 'Two', Metadata: { note: 1 } }),
    ];
    expect(codesOf(await comparing(one, other))).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    [
      'a bucket that is shut',
      {
        Type: 'AWS::S3::Bucket',
        DeletionPolicy: 'Retain',
        Properties: {
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
            ],
          },
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        },
      },
    ],
    ['a log group', { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 30 } }],
  ])('is quiet where it is new: %s', async (_what, New) => {
    const Other = { Type: 'AWS::SNS::Topic', Properties: {} };
    expect(codesOf(await comparing({ Resources: { Other } }, { Resources: { Other, New } }))).toEqual([]);
  });

  it('is none where the words only look alike', () => {
    const quiet = (type: string, name: string, before: Json, after: Json) =>
      isHarmless(type, { path: ['Properties', ...name.split('.')], before, after }, { types });
    for (const [type, name] of [
      ['AWS::RDS::DBInstance', 'BackupRetentionPeriod'],
      ['AWS::Logs::LogGroup', 'RetentionInDays'],
      ['AWS::Cognito::UserPool', 'Policies.PasswordPolicy.MinimumLength'],
      ['AWS::Cognito::UserPoolClient', 'AccessTokenValidity'],
      ['AWS::IAM::Role', 'MaxSessionDuration'],
      ['AWS::EC2::SecurityGroupIngress', 'FromPort'],
      ['AWS::ElasticLoadBalancingV2::ListenerRule', 'Priority'],
      ['AWS::X::Y', 'MemorySize'],
    ] as const)
      expect(quiet(type, name, 2, 1), name).toBe(false);
    expect(quiet('AWS::Lambda::Function', 'MemorySize', 1, 'everything')).toBe(false);
    expect(quiet('AWS::ECS::TaskDefinition', 'ContainerDefinitions.B.Image', 'own/a', 'stranger/a')).toBe(
      false,
    );
    expect(quiet('AWS::Route53::RecordSet', 'Name', 'a', 'b')).toBe(false);
    expect(
      isHarmless(
        'AWS::EC2::Instance',
        { path: ['Metadata', 'AWS::CloudFormation::Init'], before: 1, after: 2 },
        { types },
      ),
    ).toBe(false);
  });
});

describe('an account', () => {
  const names = async (before: JsonObject, after: JsonObject) =>
    linesOf(
      await compareStack(
        {
          stackId: 'App',
          stackName: 'App',
          before: [{ path: [], body: before }],
          after: [{ path: [], body: after }],
          comparedWith: 'deployed',
          accounts: ['111122223333'],
        },
        concealing(),
      ),
      'change-names-account',
    );

  it.each<[string, JsonObject, string]>([
    [
      'an image',
      resource('AWS::ECS::TaskDefinition', {
        ContainerDefinitions: [{ Name: 'B', Image: '999988887777.dkr.ecr.eu-west-1.amazonaws.com/x' }],
      }),
      'One (AWS::ECS::TaskDefinition)',
    ],
    [
      'a joined text',
      resource('AWS::IAM::Role', { Path: { 'Fn::Join': ['', ['arn:aws:iam::9999', '88887777', ':root']] } }),
      'One (AWS::IAM::Role)',
    ],
    [
      'a number',
      resource('AWS::EC2::VPCPeeringConnection', { PeerOwnerId: 999988887777 }),
      'One (AWS::EC2::VPCPeeringConnection)',
    ],
    ['a name', resource('Custom::App', { Trust: { '999988887777': true } }), 'One (Custom::App)'],
    ['an output', { Resources: {}, Outputs: { A: { Value: 'arn:aws:iam::999988887777:root' } } }, 'Outputs'],
    ['a mapping', { Resources: {}, Mappings: { M: { a: { b: '999988887777' } } } }, 'Mappings'],
  ])('that is not the own one is named wherever it stands: %s', async (_what, body, where) => {
    expect(await names({ Resources: {} }, body)).toEqual([`${where} names account 999988887777`]);
    expect(await names(body, body)).toBeUndefined();
  });

  it('that stood there before is named no more', async () => {
    const image = (tag: string) =>
      resource('Custom::App', { Image: `999988887777.dkr.ecr.eu-west-1.amazonaws.com/x:${tag}` });
    expect(await names(image('1'), image('2'))).toBeUndefined();
  });

  it('that is the own one, and a longer number, are not', async () => {
    const body = resource('Custom::App', { A: '111122223333', B: '1234567890123', C: 'a123456789012b' });
    expect(await names({ Resources: {} }, body)).toBeUndefined();
  });
});

describe('the call-outs', () => {
  it('that are not judged begin with what is taken away, however much is added', async () => {
    const more = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [
        `New${index}`,
        { Type: 'AWS::ApiGateway::Resource', Properties: { PathPart: 'a' } },
      ]),
    );
    const database = (own: JsonObject) => ({
      Database: { Type: 'AWS::RDS::DBInstance', Properties: own },
    });
    const kept = { EnableIAMDatabaseAuthentication: true };
    const others = Object.fromEntries('ABCDEF'.split('').map((name) => [name, 'x']));
    const result = await comparing(
      { Resources: database(kept) },
      { Resources: { ...more, ...database({ ...others, EnableIAMDatabaseAuthentication: false }) } },
    );
    expect(linesOf(result, 'change-not-judged')?.[0]).toMatch(
      /^Database \(AWS::RDS::DBInstance\): EnableIAMDatabaseAuthentication true → false, /,
    );
  });

  it('come in the order of their danger, and no number of harmless wildcards hides the worst', async () => {
    const statement = (Action: string, more: JsonObject = {}) => ({
      Effect: 'Allow',
      Action,
      Resource: 'arn:aws:s3:::a/b',
      ...more,
    });
    const before: JsonObject = {
      Resources: {
        Gone: { Type: 'AWS::SNS::Topic', Properties: {} },
        Service: { Type: 'AWS::ECS::Service', Properties: { EnableExecuteCommand: false } },
      },
    };
    const after: JsonObject = {
      Resources: {
        Service: { Type: 'AWS::ECS::Service', Properties: { EnableExecuteCommand: true } },
        Policy: {
          Type: 'AWS::IAM::Policy',
          Properties: {
            Roles: ['r'],
            PolicyDocument: {
              Statement: Array.from({ length: 30 }, (_, index) => statement(`s${index}:Get*`)),
            },
          },
        },
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: {
              Statement: [
                statement('sts:AssumeRole', { Principal: { AWS: 'arn:aws:iam::999988887777:root' } }),
                statement('sts:AssumeRole', { Principal: '*' }),
              ],
            },
          },
        },
      },
    };
    const result = await comparing(before, after);
    expect(codesOf(result)).toEqual([
      'change-opens-to-anybody',
      'change-names-account',
      'change-widens-permissions',
      'change-not-judged',
      'change-removes-resource',
    ]);
    expect(linesOf(result, 'change-opens-to-anybody')?.[0]).toContain('* may sts:AssumeRole');
    expect(linesOf(result, 'change-widens-permissions')?.at(-1)).toBe('and 11 more');
  });
});
