import { describe, expect, it } from 'vitest';
import { compareStacks } from '../../../src/changes/compare-stack.ts';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import type { Baseline } from '../../../src/model/changes.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { taskDefinition } from '../proof/templates.ts';
import { comparing, concealing, NAME, newSecret } from './comparing.ts';

const key = newSecret();
const standIn = newSecret();
const dryRun = concealing({ standIns: new Map([[NAME, standIn]]) });
const withKey = concealing({ standIns: new Map([[NAME, standIn]]), key: new Secret(NAME, key) });

const plain = (value: Json): JsonObject => ({
  Task: taskDefinition({ name: 'Backend', environment: { [NAME]: value } }),
});
const injected = (from: Json): JsonObject => ({
  Task: taskDefinition({ name: 'Backend', secrets: { [NAME]: from } }),
});
const arn = (name: string): string => `arn:aws:secretsmanager:us-west-2:111122223333:secret:${name}`;

const keysOf = async (before: JsonObject, after: JsonObject, concealment = dryRun) =>
  (await comparing({ Resources: before }, { Resources: after }, concealment)).changes.keys;
const changeOf = async (before: JsonObject, after: JsonObject, concealment = dryRun) =>
  (await keysOf(before, after, concealment)).map((one) => one.key);

describe('what happens to the key of a container', () => {
  it('is unknown in a dry-run, where the app saw a stand-in', async () => {
    expect(await changeOf(plain(newSecret()), plain(standIn))).toEqual(['unknown']);
  });

  it('is known where somebody gave the key of production', async () => {
    expect(await changeOf(plain(key), plain(standIn), withKey)).toEqual(['same']);
    expect(await changeOf(plain(newSecret()), plain(standIn), withKey)).toEqual(['changes']);
  });

  it('is known where the code has a text of its own', async () => {
    expect(await changeOf(plain('in-code'), plain('in-code'))).toEqual(['same']);
    expect(await changeOf(plain(key), plain('in-code'))).toEqual(['changes']);
    expect(await changeOf(plain(key), plain('in-code'), withKey)).toEqual(['changes']);
  });

  it('is unknown where GetTemplate cannot show the key', async () => {
    const foreign = concealing({ standIns: new Map([[NAME, standIn]]), key: new Secret(NAME, `${key}ö`) });
    expect(await changeOf(plain(`${key}?`), plain(standIn), foreign)).toEqual(['unknown']);
  });

  it('follows references', async () => {
    expect(await changeOf(injected(arn('chat')), injected(arn('chat')))).toEqual(['same']);
    expect(await changeOf(injected(arn('chat')), injected(arn('other')))).toEqual(['changes']);
    expect(await changeOf(plain(key), injected(arn('chat')))).toEqual(['changes']);
    expect(await changeOf(injected(arn('chat')), plain(standIn))).toEqual(['changes']);
  });

  it('is unknown for expressions, unless they are equal', async () => {
    expect(await changeOf(plain({ Ref: 'A' }), plain({ Ref: 'A' }))).toEqual(['same']);
    expect(await changeOf(plain({ Ref: 'A' }), plain({ Ref: 'B' }))).toEqual(['unknown']);
    expect(await changeOf(plain({ Ref: 'A' }), plain(standIn))).toEqual(['unknown']);
  });

  it('is unknown where what decides an expression is another', async () => {
    const from = { 'Fn::If': ['IsProd', arn('a'), arn('b')] };
    const app = (condition: Json, more: JsonObject = {}): JsonObject => ({
      Resources: injected(from),
      Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, condition] } },
      ...more,
    });
    const key = async (before: JsonObject, after: JsonObject) =>
      (await comparing(before, after, dryRun)).changes.keys.map((one) => one.key);
    expect(await key(app('prod'), app('prod'))).toEqual(['same']);
    expect(await key(app('prod'), app('test'))).toEqual(['unknown']);
    const withDefault = (Default: string) => app('prod', { Parameters: { Stage: { Default } } });
    expect(await key(withDefault('a'), withDefault('b'))).toEqual(['unknown']);
    const chained = (last: Json): JsonObject => {
      const all = Array.from({ length: 60 }, (_, index) => [`C${index}`, { Condition: `C${index + 1}` }]);
      const Conditions = { ...Object.fromEntries(all), C60: last, IsProd: { Condition: 'C0' } };
      return app('', { Conditions });
    };
    expect(await key(chained({ 'Fn::Equals': [1, 1] }), chained({ 'Fn::Equals': [1, 2] }))).toEqual([
      'unknown',
    ]);
    const mapped = (value: string): JsonObject => ({
      Resources: plain({ 'Fn::FindInMap': ['Keys', { Ref: 'Stage' }, 'key'] }),
      Mappings: { Keys: { prod: { key: value } } },
    });
    expect(await key(mapped('a'), mapped('a'))).toEqual(['same']);
    expect(await key(mapped('a'), mapped('b'))).toEqual(['unknown']);
  });

  it('is unknown where the resource changes that an expression asks for it', async () => {
    const made = (Length: number, more: JsonObject = {}): JsonObject => ({
      ...plain({ 'Fn::Join': ['', ['x', { 'Fn::GetAtt': ['Made', 'Key'] }]] }),
      Made: { Type: 'Custom::Key', Properties: { ServiceToken: 'arn', Length }, ...more },
    });
    expect(await changeOf(made(48), made(48))).toEqual(['same']);
    expect(await changeOf(made(48), made(64))).toEqual(['unknown']);
    expect(await changeOf(made(48), made(48, { Condition: 'IsProd' }))).toEqual(['unknown']);
    const chosen = (Tags: Json, Name: string): JsonObject => ({
      ...injected({ 'Fn::If': ['IsProd', { Ref: 'A' }, { Ref: 'B' }] }),
      A: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'a', Tags } },
      B: { Type: 'AWS::SecretsManager::Secret', Properties: { Name } },
    });
    expect(await changeOf(chosen([], 'b'), chosen([{ Key: 'a', Value: 'b' }], 'b'))).toEqual(['same']);
    expect(await changeOf(chosen([], 'b'), chosen([], 'c'))).toEqual(['unknown']);
  });

  it('is a change where one side has no key, and says on which', async () => {
    const none = { Task: taskDefinition({ name: 'Backend' }) };
    expect(await keysOf(plain(key), none)).toEqual([
      expect.objectContaining({ before: 'plaintext environment', after: '', key: 'changes' }),
    ]);
    expect(await keysOf(none, injected(arn('chat')))).toEqual([
      expect.objectContaining({ before: '', after: expect.stringContaining('chat'), key: 'changes' }),
    ]);
    expect(await keysOf(none, none)).toEqual([]);
  });

  it('is one row where the task definition got another logical id', async () => {
    expect(await changeOf(plain('in-code'), { Renamed: Object(plain('in-code')).Task })).toEqual(['same']);
  });

  it('is a change where the secret that it comes from is made anew', async () => {
    const withSecret = (Name: string, length: number): JsonObject => ({
      ...injected({ Ref: 'Jwt' }),
      Jwt: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { Name, GenerateSecretString: { PasswordLength: length } },
      },
    });
    expect(await changeOf(withSecret('a', 48), withSecret('a', 48))).toEqual(['same']);
    expect(await changeOf(withSecret('a', 48), withSecret('a', 64))).toEqual(['unknown']);
    const unnamed = (KmsKeyId: string, SecretString: string): JsonObject => ({
      ...injected({ Ref: 'Jwt' }),
      Jwt: { Type: 'AWS::SecretsManager::Secret', Properties: { KmsKeyId, SecretString } },
    });
    expect(await changeOf(unnamed('a', 'x'), unnamed('b', 'x'))).toEqual(['same']);
    expect(await changeOf(unnamed('a', 'x'), unnamed('a', 'y'))).toEqual(['unknown']);
    const renamed = (Name: Json): JsonObject => ({
      ...injected({ Ref: 'Jwt' }),
      Jwt: { Type: 'AWS::SecretsManager::Secret', Properties: { Name } },
    });
    expect(await changeOf(renamed({ Ref: 'Old' }), renamed({ Ref: 'New' }))).toEqual(['changes']);
  });
});

describe('the key of a container that another stack holds', () => {
  type Stack = Readonly<Record<'id' | 'stackName', string>> & {
    readonly before: JsonObject | undefined;
    readonly after: JsonObject;
    readonly region?: string;
    readonly comparedWith?: Baseline;
  };
  const keyOf = async (...stacks: readonly Stack[]) => {
    const sides = stacks.map(({ id, stackName, before, after, region = '', comparedWith = 'deployed' }) => ({
      stackId: id,
      stackName,
      region,
      before: before && [{ path: [], body: before }],
      after: [{ path: [], file: '', body: after }],
      comparedWith,
    }));
    const compared = await compareStacks(sides, dryRun);
    return compared.flatMap(({ changes }) => changes.keys.map(({ stack, key }) => `${stack} ${key}`));
  };
  const service: JsonObject = { Resources: injected({ 'Fn::ImportValue': 'Shared:Jwt' }) };
  const app: Stack = { id: 'App', stackName: 'App', before: service, after: service };
  const holding = (properties: JsonObject, logicalId = 'Jwt', more: JsonObject = {}): JsonObject => ({
    Resources: { [logicalId]: { Type: 'AWS::SecretsManager::Secret', Properties: properties, ...more } },
    Outputs: { Out: { Value: { Ref: logicalId }, Export: { Name: 'Shared:Jwt' } } },
  });
  const shared = (before: JsonObject | undefined, after: JsonObject, region = ''): Stack => ({
    id: 'Shared',
    stackName: 'Shared',
    before,
    after,
    region,
  });
  const generated = (PasswordLength: number): JsonObject => ({ GenerateSecretString: { PasswordLength } });

  it('stays where that stack does not change it', async () => {
    expect(await keyOf(app, shared(holding(generated(48)), holding(generated(48))))).toEqual(['App same']);
  });

  it('is unknown where that stack may give it another value', async () => {
    expect(await keyOf(app, shared(holding(generated(48)), holding(generated(64))))).toEqual(['App unknown']);
    const risky = holding(generated(48), 'Jwt', { Condition: 'IsProd' });
    expect(await keyOf(app, shared(holding(generated(48)), risky))).toEqual(['App unknown']);
  });

  it('changes where that stack makes the secret anew', async () => {
    const named = (Name: Json) => holding({ Name });
    expect(await keyOf(shared(named({ Ref: 'A' }), named({ Ref: 'B' })), app)).toEqual(['App changes']);
    expect(await keyOf(app, shared(holding(generated(48)), holding(generated(48), 'Other')))).toEqual([
      'App changes',
    ]);
  });

  it('is unknown where what that stack has now could not be read', async () => {
    expect(await keyOf(app, shared(undefined, holding(generated(48))))).toEqual(['App unknown']);
  });

  it('does not depend on a stack of another region', async () => {
    const here = { ...app, region: 'eu-west-1' };
    const there = shared(holding(generated(48)), holding(generated(64)), 'us-east-1');
    expect(await keyOf(here, there)).toEqual(['App same']);
  });

  const parameterOf = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
    Resources: { Jwt: { Type: 'AWS::SSM::Parameter', Properties: properties, ...more } },
  });
  const readerOf = (from: Json, region = ''): Stack => {
    const body = { Resources: injected(from) };
    return { ...app, before: body, after: body, region };
  };

  it.each([
    ['a secret by its name', arn('chat-jwt-AbCdEf'), holding({ Name: 'chat-jwt' })],
    ['a parameter by its name', '/chat/jwt', parameterOf({ Name: '/chat/jwt', Value: 'x' })],
    [
      'a parameter whose ARN lacks the slash',
      'arn:aws:ssm:us-west-2:111122223333:parameter/chat-jwt',
      parameterOf({ Name: '/chat-jwt', Value: 'x' }),
    ],
    [
      'a secret through Parameter Store',
      '/aws/reference/secretsmanager/chat-jwt',
      holding({ Name: 'chat-jwt' }),
    ],
  ])('is told where it is read from %s', async (_, from, templates) => {
    const reader = readerOf(from);
    const [resource] = Object.values(Object(templates).Resources).map(Object);
    const conditional = { Resources: { Jwt: { ...resource, Condition: 'IsProd' } } };
    expect(await keyOf(reader, shared(templates, templates))).toEqual(['App same']);
    expect(await keyOf(reader, shared(templates, conditional))).toEqual(['App unknown']);
    expect(await keyOf(reader, shared(templates, { Resources: {} }))).toEqual(['App changes']);
  });

  it('stays where the stack only lets go of a secret that is retained', async () => {
    const retained = holding({ Name: 'chat-jwt' }, 'Jwt', { DeletionPolicy: 'Retain' });
    expect(await keyOf(readerOf(arn('chat-jwt-AbCdEf')), shared(retained, { Resources: {} }))).toEqual([
      'App same',
    ]);
  });

  it.each([
    ['put together', { 'Fn::Sub': `chat-\${Stage}-jwt` }],
    ['a parameter of the template', { Ref: 'Stage' }],
    ['made by CloudFormation', undefined],
  ])('is unknown where the secret that goes has a name that is %s', async (_, Name: Json | undefined) => {
    const templates = holding(Name === undefined ? {} : { Name }, 'chat');
    const reader = readerOf(arn('chat-prod-jwt-AbCdEf'));
    expect(await keyOf(reader, shared(templates, templates))).toEqual(['App same']);
    expect(await keyOf(reader, shared(templates, { Resources: {} }))).toEqual(['App unknown']);
    expect(await keyOf(readerOf(arn('x')), shared(templates, { Resources: {} }))).toEqual([
      Name && 'Ref' in Object(Name) ? 'App unknown' : 'App same',
    ]);
  });

  it('is unknown where the name that is read is known in part, and such a secret goes', async () => {
    const reader = readerOf({ 'Fn::Sub': `${arn('chat-')}\${Stage}` });
    const templates = holding({ Name: 'chat-prod' });
    expect(await keyOf(reader, shared(templates, templates))).toEqual(['App same']);
    expect(await keyOf(reader, shared(templates, { Resources: {} }))).toEqual(['App unknown']);
  });

  it('does not come from a secret of the same name in another region', async () => {
    const templates = holding({ Name: 'chat-jwt' });
    const gone = (region: string) => shared(templates, { Resources: {} }, region);
    expect(await keyOf(readerOf(arn('chat-jwt')), gone('us-east-1'))).toEqual(['App same']);
    expect(await keyOf(readerOf(arn('chat-jwt')), gone('us-west-2'))).toEqual(['App changes']);
    expect(await keyOf(readerOf('chat-jwt', 'eu-west-1'), gone('us-east-1'))).toEqual(['App same']);
  });

  it('is unknown where the stack that may hold it was not compared', async () => {
    const reader = readerOf(arn('chat-jwt-AbCdEf'));
    const unseen = { ...shared(undefined, { Resources: {} }), comparedWith: 'unknown' as const };
    expect(await keyOf(reader, unseen)).toEqual(['App unknown']);
    const tooLarge = shared({ Metadata: 'x'.repeat(3_000_000) }, { Resources: {} });
    expect(await keyOf(reader, tooLarge)).toEqual(['App unknown']);
  });

  it('is unknown where the nested stack that holds it may go', async () => {
    const nested = (more: JsonObject): JsonObject => ({
      Resources: {
        Keys: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'x' }, ...more },
        ...injected({ 'Fn::GetAtt': ['Keys', 'Outputs.Jwt'] }),
      },
    });
    const inner: JsonObject = {
      Resources: { Jwt: { Type: 'AWS::SecretsManager::Secret', Properties: {} } },
      Outputs: { Jwt: { Value: { Ref: 'Jwt' } } },
    };
    const both = (more: JsonObject) => [
      { path: [], file: '', body: nested(more) },
      { path: ['Keys'], file: '', body: inner },
    ];
    const change = async (more: JsonObject) => {
      const [compared] = await compareStacks(
        [{ stackId: 'App', stackName: 'App', before: both({}), after: both(more), comparedWith: 'deployed' }],
        dryRun,
      );
      return compared?.changes.keys.map(({ key }) => key);
    };
    expect(await change({})).toEqual(['same']);
    expect(await change({ Condition: 'IsProd' })).toEqual(['unknown']);
  });

  it('changes where that stack no longer has the secret of this name', async () => {
    const byName: JsonObject = { Resources: injected(arn('chat-jwt-AbCdEf')) };
    const reader = { ...app, before: byName, after: byName };
    const named = holding({ Name: 'chat-jwt' });
    expect(await keyOf(reader, shared(named, named))).toEqual(['App same']);
    expect(await keyOf(reader, shared(named, { Resources: {} }))).toEqual(['App changes']);
  });
});
