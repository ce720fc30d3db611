import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Concealment } from '../../../src/changes/concealment.ts';
import type { JsonObject } from '../../../src/lib/json.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import type { Template } from '../../../src/template/assembly.ts';
import { taskDefinition } from '../proof/templates.ts';
import { type AppOptions, templatesOf } from './apps.ts';
import { codesOf, compareStack, comparing, concealing, linesOf, NAME, newSecret, seen } from './comparing.ts';

const directories: string[] = [];
const production = { key: newSecret(), databasePassword: newSecret() };
const standIns = { key: newSecret(), databasePassword: newSecret() };
const concealment: Concealment = concealing({
  standIns: new Map([
    [NAME, standIns.key],
    ['DATABASE_PASSWORD', standIns.databasePassword],
  ]),
});

/** What GetTemplate would give for the deployed app. */
let deployed: readonly Template[] = [];

beforeAll(() => {
  vi.stubEnv('CDK_VALIDATION', 'false');
  deployed = templatesOf(production, directories).map(({ body, ...rest }) => ({
    ...rest,
    body: JSON.parse(JSON.stringify(body).replace(/[\u0080-\uffff]/g, '?')),
  }));
});
afterAll(() => {
  vi.unstubAllEnvs();
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const withChange = (change: Partial<AppOptions> = {}) =>
  compareStack(
    {
      stackId: 'Chat',
      stackName: 'Chat',
      before: deployed,
      after: templatesOf({ ...standIns, ...change }, directories),
      comparedWith: 'deployed',
    },
    concealment,
  );

describe('an app that CDK synthesized with stand-ins, compared with what is deployed', () => {
  it('shows no change where only the values of secrets differ, nested stacks included', async () => {
    const { changes, findings } = await withChange();
    expect(changes).toMatchObject({
      stack: 'Chat',
      comparedWith: 'deployed',
      isNew: false,
      resources: [],
      diff: '',
    });
    expect(findings).toEqual([]);
    expect(changes.keys.map(({ container, key }) => `${container} ${key}`)).toEqual([
      'Frontend unknown',
      'Backend unknown',
      expect.stringMatching(/^Verify\w+ unknown$/),
    ]);
  });

  it('knows with the key of production that the key stays', async () => {
    const after = templatesOf(standIns, directories);
    const known = { ...concealment, key: new Secret(NAME, production.key) };
    const { changes } = await compareStack(
      { stackId: 'Chat', stackName: 'Chat', before: deployed, after, comparedWith: 'deployed' },
      known,
    );
    expect(changes.keys.map(({ key }) => key)).toEqual(['same', 'same', 'same']);
    expect(changes.resources).toEqual([]);
  });

  it('shows what a change of the app means, and calls out what is dangerous', async () => {
    const result = await withChange({
      databaseName: 'other',
      desiredCount: 0,
      minHealthyPercent: 0,
      circuitBreaker: false,
      openPort: 22,
      adminRights: true,
      noKeyInFrontend: true,
    });
    const kinds = result.changes.resources.map(({ type, kind }) => `${type} ${kind}`);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'AWS::ECS::TaskDefinition changed',
        'AWS::RDS::DBInstance replaced',
        'AWS::IAM::Policy added',
        'AWS::EC2::SecurityGroup changed',
      ]),
    );
    expect(linesOf(result, 'change-replaces-resource')?.[0]).toMatch(
      /^Database\w+ \(AWS::RDS::DBInstance\) is replaced, because of DBName; of the old one a snapshot is kept$/,
    );
    expect(linesOf(result, 'change-interrupts-rollout')?.join('\n')).toMatch(
      /falls from 100 to 0\n.*DesiredCount becomes 0.*\n.*circuit breaker is removed\nFrontend no longer gets JWT_SECRET_KEY$/,
    );
    expect(linesOf(result, 'change-opens-to-anybody')).toEqual([
      expect.stringMatching(/^Group\w+: TCP 22 in from Everyone \(IPv4\)$/),
    ]);
    expect(linesOf(result, 'change-widens-permissions')?.[0]).toMatch(
      /^With a wildcard: AWS:TaskTaskRole\w+ may \* on \*$/,
    );
    expect(result.changes.diff).toMatch(/^Stack Chat\n[\s\S]*\[-\] {5}"Value": "<JWT_SECRET_KEY>"/m);
    for (const secret of [...Object.values(production), ...Object.values(standIns)])
      expect(seen(result)).not.toContain(secret.slice(0, 8));
  });

  it('says what is removed', async () => {
    const result = await withChange({ hasDatabase: false });
    expect(codesOf(result)).toEqual(['change-removes-resource']);
    expect(linesOf(result, 'change-removes-resource')).toHaveLength(3);
  });

  it('says that a key moves into a secret, and which one', async () => {
    const { changes } = await withChange({ managedKey: true });
    expect(changes.keys.find(({ container }) => container === 'Backend')).toMatchObject({
      before: 'plaintext environment',
      after: expect.stringMatching(/^Secrets Manager JwtSecret/),
      key: 'changes',
    });
  });
});

const withKey = (value: string): JsonObject => ({
  Resources: {
    Task: taskDefinition({ name: 'Backend', environment: { [NAME]: value, MODE: 'blue-green' } }),
  },
});

describe('a stack that does not exist yet', () => {
  it('is new, all its resources are added, and only what is open to everyone is called out', async () => {
    const after = {
      Resources: {
        ...Object(withKey(newSecret()).Resources),
        Group: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: {
            SecurityGroupIngress: [
              { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' },
              { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, CidrIp: '10.0.0.0/8' },
            ],
          },
        },
      },
    };
    const result = await comparing(undefined, after);
    expect(result.changes.isNew).toBe(true);
    expect(result.changes.resources.map(({ resource, kind }) => `${resource} ${kind}`)).toEqual([
      'Task added',
      'Group added',
    ]);
    expect(linesOf(result, 'change-opens-to-anybody')).toEqual(['Group: TCP 22 in from Everyone (IPv4)']);
    expect(linesOf(result, 'change-widens-network')).toBeUndefined();
    expect(result.changes.keys).toEqual([
      expect.objectContaining({
        container: 'Backend',
        before: '',
        after: 'plaintext environment',
        key: 'unknown',
      }),
    ]);
  });

  it('is not called new where nothing was compared, and then nothing but its keys is shown', async () => {
    const { changes, findings } = await comparing(undefined, withKey(newSecret()), concealing(), 'nothing');
    expect(changes).toMatchObject({ isNew: false, resources: [], diff: '' });
    expect(changes.keys.map(({ key }) => key)).toEqual(['unknown']);
    expect(findings).toEqual([]);
  });
});

describe('what nobody changed', () => {
  it('is not shown: metadata of CDK, the bootstrap version, characters that GetTemplate cannot show', async () => {
    const bucket = (path: string) => ({
      Type: 'AWS::S3::Bucket',
      Metadata: { 'aws:cdk:path': path, 'aws:asset:path': path },
      Properties: {},
    });
    const side = (analytics: string, description: string): JsonObject => ({
      Description: description,
      Parameters: { BootstrapVersion: { Type: 'String', Default: analytics } },
      Rules: { CheckBootstrapVersion: { Assertions: [analytics] } },
      Resources: {
        Bucket: bucket(analytics),
        CDKMetadata: { Type: 'AWS::CDK::Metadata', Properties: { Analytics: analytics } },
      },
    });
    const { changes } = await comparing(side('a', 'Gr??e'), side('b', 'Größe'));
    expect(changes).toMatchObject({ resources: [], diff: '' });
    const other = await comparing(side('a', 'Gr??e'), side('b', 'Größe'), concealing(), 'base');
    expect(other.changes.diff).toContain('Description');
  });
});

describe('what looks like an addition of CDK', () => {
  it('is shown where the template makes something of it', async () => {
    const side = (value: string): JsonObject => ({
      Conditions: { CDKMetadataAvailable: { 'Fn::Equals': ['a', value] } },
      Resources: {
        CDKMetadata: { Type: 'AWS::CDK::Metadata', Condition: 'CDKMetadataAvailable' },
        Table: { Type: 'AWS::DynamoDB::Table', Condition: 'CDKMetadataAvailable', Properties: {} },
      },
    });
    const result = await comparing(side('a'), side('b'));
    expect(result.changes.diff).toContain('CDKMetadataAvailable');
    expect(result.findings.map(({ code }) => code)).toContain('change-may-remove');
  });

  it('is shown where a nested stack gets its template from elsewhere', async () => {
    const side = (place: string, hash: string) => [
      {
        path: [],
        file: '',
        body: {
          Resources: {
            Inner: {
              Type: 'AWS::CloudFormation::Stack',
              Properties: { TemplateURL: `https://${place}/${hash.repeat(64)}.json` },
            },
          },
        },
      },
      { path: ['Inner'], file: '', body: { Resources: {} } },
    ];
    const compared = async (after: ReturnType<typeof side>) =>
      (
        await compareStack(
          { stackId: 'App', stackName: 'App', before: side('a', '1'), after, comparedWith: 'deployed' },
          concealing(),
        )
      ).changes.resources;
    expect(await compared(side('a', '2'))).toEqual([]);
    expect(await compared(side('b', '1'))).toMatchObject([{ resource: 'Inner' }]);
  });
});

describe('the diff', () => {
  it('is cut at the end of a line, and says so', async () => {
    const after = {
      Resources: Object.fromEntries(
        Array.from({ length: 900 }, (_, index) => [
          `Bucket${'Name'.repeat(60)}${index}`,
          { Type: 'AWS::S3::Bucket', Properties: {} },
        ]),
      ),
    };
    const { changes } = await comparing({ Resources: {} }, after);
    expect(Buffer.byteLength(changes.diff)).toBeLessThan(200_100);
    const [, left] = /\n\((\d+) more lines are left out\.\)\n$/.exec(changes.diff) ?? [];
    const shown = changes.diff.split('\n').filter((line) => line.startsWith('[+]'));
    expect(shown.every((line) => /^\[\+\] AWS::S3::Bucket Bucket(?:Name){60}\d+$/.test(line))).toBe(true);
    expect(shown.length + Number(left)).toBe(900);
  });

  it('has neither colours nor control characters nor lines that a template made up', async () => {
    const evil = 'a\u001b[31m\n[-] AWS::RDS::DBInstance Db destroy\u202e\u0000\u0085';
    const result = await comparing(
      { Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'a' } } } },
      {
        Description: evil,
        Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: evil, [evil]: evil } } },
      },
    );
    expect(result.changes.diff).not.toMatch(/^\[-\] AWS::RDS/m);
    const texts = [...result.changes.diff.split('\n'), ...(result.changes.resources[0]?.properties ?? [])];
    for (const text of texts) expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
