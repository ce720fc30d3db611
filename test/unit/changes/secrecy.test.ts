import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { taskDefinition } from '../proof/templates.ts';
import { compareStack, comparing, concealing, NAME, newSecret, seen } from './comparing.ts';
import { OPEN_SPOTS, PLACES, PLAUSIBLE_SECRETS, resource } from './deployed-texts.ts';

/** What is deployed is compared with what the pull request makes, and shown as far as the base branch has it. */
const compareDeployed = (
  before: JsonObject,
  after: JsonObject,
  base?: JsonObject,
  standIns?: ReadonlyMap<string, string>,
) =>
  compareStack(
    {
      stackId: 'App',
      stackName: 'App',
      before: [{ path: [], body: before }],
      after: [{ path: [], body: after }],
      ...(base && { base: [{ path: [], body: base }] }),
      comparedWith: 'deployed',
    },
    concealing(standIns && { standIns }),
  );

const WORDS = 'Wintergarten42';

describe('a text that is deployed', () => {
  it.each(PLAUSIBLE_SECRETS)('is not shown where it is %s', async (_what, secret, before) => {
    const after = JSON.parse(JSON.stringify(before).replaceAll(secret, '1111'));
    const result = await comparing(before, after);
    expect(result.changes.diff).not.toBe('');
    expect(seen(result)).not.toContain(secret);
  });

  it.each(Object.entries(PLACES))('is not shown in %s', async (_where, place) => {
    const result = await comparing(place(WORDS), place('another-one'));
    expect(result.changes.diff).not.toBe('');
    for (const form of [WORDS, Buffer.from(WORDS).toString('base64').replace(/=+$/, '')])
      expect(seen(result)).not.toContain(form);
  });

  const secrets = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9+/=_-]{14,40}$/)
    .filter((text) => !/^[a-z]+$/.test(text));
  const planted = fc.constantFrom<(secret: string) => Json>(
    (secret) => secret,
    (secret) => `the value is ${secret}, keep it`,
    (secret) => `postgres://chat:${secret}@db.internal/chat`,
    (secret) => JSON.stringify({ password: secret }),
    (secret) => ({ 'Fn::Join': ['', ['x-', secret, { Ref: 'AWS::Region' }]] }),
    (secret) => ({ 'Fn::Sub': `${secret}-\${AWS::Region}` }),
    (secret) => ({ 'Fn::If': ['IsProd', secret, { Ref: 'AWS::NoValue' }] }),
    (secret) => ({ 'Fn::FindInMap': ['Keys', secret, 'x'] }),
    (secret) => [['--api-key', secret]],
    (secret) => ({ [secret]: 'as a name' }),
    (secret) => [{ Name: secret, Value: 'x' }],
  );
  const shows = (text: string, secret: string): boolean => {
    for (let at = 0; at + 8 <= secret.length; at += 1)
      if (text.includes(secret.slice(at, at + 8))) return true;
    return false;
  };

  it.each(Object.entries(OPEN_SPOTS))(
    'is not shown in any form where anything may stand: %s',
    async (_where, spot) => {
      await fc.assert(
        fc.asyncProperty(secrets, secrets, planted, planted, async (old, fresh, first, second) => {
          fc.pre(!shows(fresh, old));
          const result = await comparing(spot(first(old)), spot(second(fresh)));
          expect(result.findings.map(({ code }) => code)).not.toContain('diff-not-made');
          expect(result.changes.diff).not.toBe('');
          expect(shows(seen(result), old)).toBe(false);
        }),
        { numRuns: 8 },
      );
    },
  );

  it('is not shown in any property of any type that takes a text', async () => {
    const database = await loadAwsServiceSpec();
    const all = database
      .all('resource')
      .flatMap(({ cloudFormationType, properties }) =>
        Object.entries(properties).flatMap(([name, { type }]) =>
          type.type === 'string' && !type.allowedValues ? [[cloudFormationType, name] as const] : [],
        ),
      );
    expect(all.length).toBeGreaterThan(5000);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), secrets, async ([type, name], secret) => {
        const result = await comparing(
          resource(type, { [name]: secret }),
          resource(type, { [name]: 'other' }),
        );
        expect(seen(result)).not.toContain(secret);
        // The library cannot read a policy that has no document.
        if (!result.findings.some(({ code }) => code === 'diff-not-made'))
          expect(result.changes.resources).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('is named as another text, with its place, its kind and what comes instead', async () => {
    const { changes } = await comparing(
      resource('AWS::SQS::Queue', { QueueName: WORDS, DelaySeconds: 5 }),
      resource('AWS::SQS::Queue', { QueueName: 'orders', DelaySeconds: 7 }),
    );
    expect(changes.diff).toMatch(
      /QueueName \(requires replacement\)\n.*\[-\] <another text>\n.*\[\+\] orders/,
    );
    expect(changes.diff).toMatch(/DelaySeconds\n.*\[-\] 5\n.*\[\+\] 7/);
  });

  it('is not taken for a text of the pull request that looks like the sign for it', async () => {
    const { changes } = await comparing(
      resource('AWS::SQS::Queue', { QueueName: WORDS }),
      resource('AWS::SQS::Queue', { QueueName: '<another text>' }),
    );
    expect(changes.resources).toHaveLength(1);
  });
});

describe('guesses at what is deployed', () => {
  const names = (all: readonly string[]) =>
    resource('Custom::App', { Map: Object.fromEntries(all.map((name) => [name, 'x'])) });
  const guesses = Array.from({ length: 60 }, (_, index) => `guess${index}`);

  it('are not answered where the checkout of the base branch makes many names', async () => {
    expect(
      seen(await compareDeployed(names([WORDS]), names(['x']), names([...guesses, WORDS]))),
    ).not.toContain(WORDS);
    expect(seen(await compareDeployed(names([WORDS]), names(['x']), names([WORDS])))).toContain(WORDS);
  });

  it('are not answered by a policy of many statements, of which those that are deployed are not named', async () => {
    const domain = (all: readonly string[]) =>
      resource('AWS::OpenSearchService::Domain', {
        AccessPolicies: {
          Statement: all.map((Referer, index) => ({
            Effect: 'Allow',
            Action: `es:Get${index}`,
            Principal: { AWS: 'a' },
            Condition: { StringEquals: { 'aws:Referer': Referer } },
          })),
        },
      });
    const [hit, miss] = await Promise.all(
      [WORDS, 'another'].map((one) => comparing(domain([WORDS]), domain([one, ...guesses]))),
    );
    expect(hit?.findings).toEqual(miss?.findings);
  });

  it('are not answered for a variable that is called like an expression', async () => {
    const condition = (text: string) =>
      resource('AWS::Lambda::Function', { Environment: { Variables: { Condition: text } } });
    expect(seen(await comparing(condition(WORDS), condition('x')))).not.toContain(WORDS);
  });
});

describe('a text that is deployed is shown', () => {
  it('where the code of the base branch has it at the same place, and not where it has it elsewhere', async () => {
    const app = (first: string, second: string) => ({
      Resources: { Task: taskDefinition({ name: 'B', environment: { FIRST: first, SECOND: second } }) },
    });
    const { changes } = await compareDeployed(app('info', WORDS), app('debug', 'x'), app('info', 'info'));
    expect(changes.diff).toMatch(/\[-\] .*"Value": "info"/);
    expect(changes.diff).toMatch(/\[-\] .*"Value": "<another text>"/);
    const elsewhere = await compareDeployed(app('info', WORDS), app('x', 'y'), app(WORDS, 'info'));
    expect(elsewhere.changes.diff).not.toMatch(/info|Winter/);
    const guessed = await compareDeployed(app('info', WORDS), app(WORDS, 'info'));
    expect(guessed.changes.diff).not.toMatch(/\[-\] .*(?:info|Winter)/);
  });

  it.each<[string, string, string, Json, Json]>([
    ['a number', 'AWS::ECS::Service', 'DesiredCount', 2, 3],
    ['a switch', 'AWS::ECS::Service', 'EnableExecuteCommand', 'false', 'true'],
    ['a word of an enumeration', 'AWS::ECS::Service', 'LaunchType', 'EC2', 'FARGATE'],
    [
      'an ARN',
      'AWS::Lambda::Function',
      'Role',
      'arn:aws:iam::111122223333:role/a',
      'arn:aws:iam::111122223333:role/b',
    ],
    [
      'a joined ARN',
      'AWS::Lambda::Function',
      'Role',
      { 'Fn::Sub': `arn:\${AWS::Partition}:iam::111122223333:role/a` },
      'x',
    ],
    ['a range of addresses', 'AWS::EC2::Subnet', 'CidrBlock', '10.0.0.0/24', '10.1.0.0/24'],
    ['a reference', 'AWS::ECS::Service', 'Cluster', { Ref: 'Old' }, { Ref: 'New' }],
  ])('where nothing else can stand there: %s', async (_what, type, name, before, after) => {
    const { changes } = await comparing(
      resource(type, { [name]: before }),
      resource(type, { [name]: after }),
    );
    const old = typeof before === 'object' ? (Object.values(before ?? {})[0] ?? '') : before;
    expect(changes.diff).toContain(String(old));
    expect(changes.diff).not.toContain('another text');
  });

  it('where it is a joined ARN, and not where something else is joined with it', async () => {
    const role = (part: Json) =>
      resource('AWS::Lambda::Function', {
        Role: { 'Fn::Join': ['', ['arn:aws:iam::111122223333:role/', part]] },
      });
    for (const part of [{ 'Fn::FindInMap': ['Roles', WORDS, 'x'] }, { 'Fn::Sub': [`\${A}`, { A: WORDS }] }])
      expect(seen(await comparing(role(part), role('other')))).not.toContain(WORDS);
    expect(seen(await comparing(role('admin'), role('other')))).toContain('admin');
  });

  it('where it is an action, an ARN or a service in a policy, and its condition is not', async () => {
    const policy = (Action: string, id: string) =>
      resource('AWS::IAM::Role', {
        AssumeRolePolicyDocument: {
          Statement: [
            {
              Effect: 'Allow',
              Action,
              Principal: { AWS: 'arn:aws:iam::111122223333:root' },
              Condition: { StringEquals: { 'sts:ExternalId': id } },
            },
          ],
        },
      });
    const { changes } = await comparing(policy('sts:AssumeRole', WORDS), policy('sts:TagSession', 'x'));
    expect(changes.diff).toMatch(/\[-\].*sts:AssumeRole/);
    expect(changes.diff).not.toContain(WORDS);
  });

  it('where both sides come from the checkout', async () => {
    for (const place of Object.values(PLACES)) {
      const { changes } = await comparing(place(WORDS), place('another-one'), concealing(), 'base');
      expect(changes.diff).toMatch(/Winter|V2ludGVyZ2FydGVu/);
    }
  });
});

describe('two sides', () => {
  it.each<[string, Json, Json]>([
    ['question marks', 's3:Get?', 's3:Get????'],
    ['numbers in another form', '1e3', '1000'],
    ['nothing and zero', '', '0'],
    ['letters that look alike', 'key', 'k\u0435y'],
  ])('differ where their texts do: %s', async (_what, before, after) => {
    for (const baseline of ['deployed', 'base'] as const) {
      const both = [before, after].map((A) =>
        resource('AWS::IAM::Policy', {
          Env: { A },
          PolicyDocument: { Statement: [{ Effect: 'Allow', Action: A, Resource: '*' }] },
        }),
      );
      const { changes } = await comparing(both[0], both[1] ?? {}, concealing(), baseline);
      expect(changes.resources).toHaveLength(1);
    }
  });

  it('are the same where GetTemplate cannot show a character', async () => {
    const both = ['Gr??e', 'Größe'].map((Description) => resource('AWS::SNS::Topic', { Description }));
    expect((await comparing(both[0], both[1] ?? {})).changes.diff).toBe('');
  });
});

describe('a template full of guesses', () => {
  const random = Array.from({ length: 60 }, newSecret);
  const words = random.map((_, index) => `winter-garden-${index}`);
  /** What is deployed has the secret where only its place, or its look, tells that it is one. */
  const deployed = (secret: string, name: string): JsonObject => ({
    Description: `made with ${secret}`,
    Resources: {
      Task: taskDefinition({ name: 'B', environment: { [name]: secret, OTHER: secret } }),
      One: {
        Type: 'Custom::Thing',
        Properties: {
          Command: ['--password', secret],
          Json: JSON.stringify({ token: secret }),
          Keys: { [secret]: 'x' },
          Users: [{ Name: secret, Value: 'x' }],
        },
      },
    },
  });
  /** Some stand at telling places, the others at places where all texts are shown. */
  const guessing = (guesses: readonly string[], some = guesses.slice(0, 10)): JsonObject => ({
    Description: `one of ${guesses.join(' ')}`,
    Resources: {
      Task: {
        Type: 'AWS::ECS::TaskDefinition',
        Properties: {
          ContainerDefinitions: [
            {
              Name: 'B',
              Environment: [NAME, 'OTHER', 'THIRD'].flatMap((Name) => some.map((Value) => ({ Name, Value }))),
            },
            ...some.map((guess, index) => ({
              Name: `C${index}`,
              Environment: [{ Name: NAME, Value: guess }],
            })),
          ],
        },
      },
      One: {
        Type: 'Custom::Thing',
        Properties: {
          Command: some.flatMap((guess) => ['--password', guess]),
          Json: JSON.stringify(some.map((token) => ({ token }))),
          Note: guesses.join(','),
          Keys: Object.fromEntries(guesses.map((guess) => [guess, 'x'])),
          Users: guesses.map((Name) => ({ Name, Value: 'x' })),
        },
      },
    },
    Outputs: Object.fromEntries(guesses.map((Value, index) => [`Out${index}`, { Value }])),
  });
  it.each([
    ['the key that is deployed', NAME, 'deployed', random],
    ['another secret that is deployed', 'FOURTH', 'deployed', random],
    ['a password that is deployed', 'FOURTH', 'deployed', words],
  ] as const)('learns nothing of %s', async (_name, variable, baseline, guesses) => {
    const standIns = new Map([[NAME, newSecret()]]);
    const look = async (secret: string) => {
      const result = await compareStack(
        {
          stackId: 'App',
          stackName: 'App',
          before: [{ path: [], body: deployed(secret, variable) }],
          after: [{ path: [], body: guessing(guesses) }],
          comparedWith: baseline,
        },
        concealing({ standIns }),
      );
      return seen(result);
    };
    const wrong = await look(guesses === words ? 'summer-house-7' : newSecret());
    for (const right of [7, 17]) expect(await look(guesses[right] ?? '')).toBe(wrong);
  });
});

describe('a line break', () => {
  it('does not look like the two characters that stand for it', async () => {
    const spot = (Text: string) => resource('Custom::Thing', { Text });
    const { changes } = await comparing(spot('one\ntwo'), spot('one\\ntwo'), concealing(), 'base');
    expect(changes.resources).toHaveLength(1);
    expect(changes.diff).toMatch(/one\\ntwo[\s\S]*one\\\\ntwo/);
  });
});

describe('a stand-in', () => {
  const standIn = newSecret();
  const concealment = concealing({ standIns: new Map([['SESSION', standIn]]) });
  const app = (value: Json, more: JsonObject = {}, name = 'OTHER_NAME'): JsonObject => ({
    Resources: { Task: taskDefinition({ name: 'B', environment: { [name]: value } }) },
    ...more,
  });

  it('is no change where the other side has a text under its own name', async () => {
    const { changes } = await comparing(
      app(newSecret(), {}, 'SESSION'),
      app(standIn, {}, 'SESSION'),
      concealment,
    );
    expect(changes).toMatchObject({ resources: [], diff: '' });
  });

  it.each<[string, Json, Json]>([
    ['all of it', 'info', standIn],
    ['another secret', newSecret(), standIn],
    ['a part of it', 'app:debug', `app:${standIn}`],
    ['the end of a word', 'password=start-end', `password=start-${standIn}`],
    ['an item', ['-v', 'debug'], ['-v', standIn]],
  ])('is a change where it takes the place of a text under another name: %s', async (_name, old, fresh) => {
    const { changes } = await comparing(app(old), app(fresh), concealment);
    expect(changes.resources).toHaveLength(1);
    expect(changes.diff).toContain('<SESSION>');
  });

  const standIns = new Map([['SESSION', standIn]]);

  it.each<[string, (secret: string) => Json]>([
    ['in an address', (secret) => `redis://:${secret}@cache:6379`],
    ['in an expression', (secret) => ({ 'Fn::Join': ['', ['redis://:', secret, '@', { Ref: 'Cache' }]] })],
    ['after a name', (secret) => `host=cache password=${secret}`],
    ['in an encoding', (secret) => Buffer.from(secret).toString('base64')],
    ['twice', (secret) => `${secret}, ${secret} or none`],
  ])('is no change where the base branch has it too, and what is deployed fits: %s', async (_name, form) => {
    const fresh = app(form(standIn));
    const { changes } = await compareDeployed(app(form(newSecret())), fresh, fresh, standIns);
    expect(changes).toMatchObject({ resources: [], diff: '' });
    const other = await compareDeployed(app('something else'), fresh, fresh, standIns);
    expect(other.changes.resources).toHaveLength(form('') === '' ? 0 : 1);
  });

  it('is no change in an address, nor where the same value stands anywhere else', async () => {
    const both = [newSecret(), standIn].map((secret) =>
      app(`redis://:${secret}@cache:6379`, { Outputs: { Out: { Value: `key ${secret}` } } }),
    );
    const { changes } = await comparing(both[0], both[1] ?? {}, concealment);
    expect(changes).toMatchObject({ resources: [], diff: '' });
  });

  it.each<[string, string, string]>([
    ['how it begins', 'postgres://u:guess-rest@db', `postgres://u:guess${'STAND'}@db`],
    ['how it ends', 'postgres://u:rest-guess@db', `postgres://u:${'STAND'}guess@db`],
    ['what comes after it', 'postgres://u:one@db/guess-rest', `postgres://u:${'STAND'}@db/guess${'STAND'}`],
  ])('does not tell of what is deployed %s', async (_what, old, fresh) => {
    const look = async (deployed: string) =>
      seen(await comparing(app(deployed), app(fresh.replaceAll('STAND', standIn)), concealment));
    expect(await look(old)).toBe(await look(old.replace('guess', 'other')));
  });

  it('is a change where the key of production is given, and what is deployed is another one', async () => {
    const key = newSecret();
    const known = concealing({ standIns: new Map([[NAME, standIn]]), key: new Secret(NAME, key) });
    const look = async (old: string) =>
      (await comparing(app(old, {}, NAME), app(standIn, {}, NAME), known)).changes.resources;
    expect(await look(key)).toEqual([]);
    expect(await look(newSecret())).toHaveLength(1);
  });

  it('does not hide that a text of the code takes the place of a secret', async () => {
    const key = concealing({ standIns: new Map([[NAME, standIn]]) });
    const withKey = (value: Json): JsonObject => ({
      Resources: { Task: taskDefinition({ name: 'B', environment: { [NAME]: value } }) },
    });
    const hardCoded = await comparing(withKey(newSecret()), withKey('written-in-code'), key);
    expect(hardCoded.changes.diff).toMatch(/\[-\].*<another text>[\s\S]*\[\+\].*written-in-code/);
    const unchanged = await comparing(withKey('written-in-code'), withKey('written-in-code'), key);
    expect(unchanged.changes.diff).toBe('');
  });
});

describe('what the redactor knows', () => {
  it('is taken out of texts, names and findings before lines are broken', async () => {
    const known = 'Marmalade';
    const result = await comparing(
      { Resources: {} },
      {
        Resources: {
          [`Bucket${known}`]: { Type: 'AWS::S3::Bucket', Properties: { BucketName: known } },
          Group: {
            Type: 'AWS::EC2::SecurityGroup',
            Properties: { SecurityGroupIngress: [{ IpProtocol: known, CidrIp: known, Description: known }] },
          },
        },
        Outputs: { Name: { Value: `it is ${known}` } },
      },
      concealing({ redact: (text) => text.replaceAll(known, '***') }),
    );
    expect(seen(result)).not.toContain(known);
    expect(seen(result)).toContain('***');
  });
});
