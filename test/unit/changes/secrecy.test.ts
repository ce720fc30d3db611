import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRandomTexts, withoutSecretTexts } from '../../../src/changes/secret-texts.ts';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { taskDefinition } from '../proof/templates.ts';
import { compareStack, comparing, concealing, NAME, newSecret, seen } from './comparing.ts';

/** Bytes that look random, from a number, so that a failure can be run again. */
const bytes = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer())
    .map(([length, seed]) => createHash('sha512').update(`seed ${seed}`).digest().subarray(0, length));

/** Random keys in the alphabets that people use, 32 characters and more. */
const randomTexts = fc.oneof(
  bytes(32, 64).map((some) => some.toString('base64')),
  bytes(32, 64).map((some) => some.toString('base64url')),
  bytes(16, 64).map((some) => some.toString('hex')),
  bytes(16, 64).map((some) => some.toString('hex').toUpperCase()),
);

describe('a text that looks random', () => {
  it('is found wherever it stands in a longer one', () => {
    fc.assert(
      fc.property(
        randomTexts,
        fc.constantFrom(
          '',
          'arn:aws:x:',
          'the key is ',
          '/chat-app/',
          '{"a":"',
          'https://example.com/hooks/',
        ),
        fc.constantFrom('', '"}', ' and more words', '?x=1', ',next'),
        (secret, start, end) => {
          const shown = withoutSecretTexts(`${start}${secret}${end}`, () => '#');
          for (let at = 0; at + 12 <= secret.length; at += 4)
            expect(shown).not.toContain(secret.slice(at, at + 12));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    'AmazonECSTaskExecutionRolePolicy',
    'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
    'VpcPublicSubnet1RouteTableAssociation97140677',
    'elasticloadbalancing:DescribeLoadBalancers',
    'ELBSecurityPolicy-TLS13-1-2-2021-06',
    '/aws/ecs/containerinsights/chat-app/performance',
    'cdk-hnb659fds-container-assets-111122223333-us-west-2',
    'token.actions.githubusercontent.com',
    'public.ecr.aws/docker/library/busybox:latest',
    'ApplicationLoadBalancerRequestCountPerTarget',
  ])('is not what CDK and AWS call things: %s', (name) => {
    expect(withoutRandomTexts(name, () => '#')).toBe(name);
  });
});

const PLANTED = fc.constantFrom<(secret: string) => Json>(
  (secret) => secret,
  (secret) => `the value is ${secret}, keep it`,
  (secret) => `postgres://chat:${secret}@db.internal/chat`,
  (secret) => `export JWT_SECRET_KEY=${secret}`,
  (secret) => JSON.stringify({ password: secret }),
  (secret) => ({ 'Fn::Join': ['', ['x-', secret, { Ref: 'AWS::Region' }]] }),
  (secret) => ({ 'Fn::Sub': `${secret}-\${AWS::Region}` }),
  (secret) => [['--api-key', secret]],
  (secret) => ({ [secret]: 'as a name' }),
);

type Spot = (value: Json) => JsonObject;
const resource = (Type: string, Properties: JsonObject): JsonObject => ({
  Resources: { One: { Type, Properties } },
});

const SPOTS: Readonly<Record<string, Spot>> = {
  output: (Value) => ({ Outputs: { Url: { Value } }, Resources: {} }),
  metadata: (Note) => ({ Metadata: { Note }, Resources: {} }),
  description: (Description) => ({ Description, Resources: {} }),
  parameter: (Default) => ({ Parameters: { Mode: { Type: 'String', Default } }, Resources: {} }),
  mapping: (value) => ({ Mappings: { ByStage: { prod: { value } } }, Resources: {} }),
  condition: (value) => ({ Conditions: { IsProd: { 'Fn::Equals': [value, 'x'] } }, Resources: {} }),
  tag: (Value) => resource('AWS::S3::Bucket', { Tags: [{ Key: 'note', Value }] }),
  property: (QueueName) => resource('AWS::SQS::Queue', { QueueName }),
  'unknown type': (value) => resource('Custom::Thing', { Deep: [{ Deeper: value }] }),
  'resource metadata': (note) => ({
    Resources: { One: { Type: 'AWS::S3::Bucket', Metadata: { note }, Properties: {} } },
  }),
  command: (Command) =>
    resource('AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Name: 'Backend', Command }] }),
  policy: (Resource) =>
    resource('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource }] },
    }),
  'security group': (CidrIp) =>
    resource('AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: [{ CidrIp, IpProtocol: 'tcp', FromPort: 1, ToPort: 2, Description: CidrIp }],
    }),
  'resource type': (value) => ({ Resources: { One: { Type: value, Properties: {} } } }),
  'unknown section': (value) => ({ Resources: {}, Anything: value }),
};

const shows = (text: string, secret: string): boolean => {
  for (let at = 0; at + 12 <= secret.length; at += 3)
    if (text.includes(secret.slice(at, at + 12))) return true;
  return false;
};

describe('a random secret in a template', () => {
  it.each(Object.entries(SPOTS))('is never shown, on neither side: %s', async (_name, spot) => {
    await fc.assert(
      fc.asyncProperty(randomTexts, randomTexts, PLANTED, PLANTED, async (old, fresh, first, second) => {
        const result = await comparing(spot(first(old)), spot(second(fresh)), concealing(), 'base');
        expect(result.findings.map(({ code }) => code)).not.toContain('diff-not-made');
        expect(shows(seen(result), old)).toBe(false);
        expect(shows(seen(result), fresh)).toBe(false);
      }),
      { numRuns: 15 },
    );
  });
});

/** A password that looks like words, so that only its place can give it away. */
const WORDS = 'winter-garden';

describe('a secret that looks like any other word', () => {
  it.each<[string, Spot]>([
    [
      'an environment',
      (value) => ({ Resources: { Task: taskDefinition({ name: 'B', environment: { A: value } }) } }),
    ],
    ['a function', (A) => resource('AWS::Lambda::Function', { Environment: { Variables: { A } } })],
    [
      'a build',
      (Value) =>
        resource('AWS::CodeBuild::Project', {
          Environment: { EnvironmentVariables: [{ Name: 'A', Value }] },
        }),
    ],
    [
      'an environment behind a condition',
      (A) =>
        resource('AWS::Lambda::Function', {
          Environment: { Variables: { 'Fn::If': ['IsProd', { A }, { Ref: 'AWS::NoValue' }] } },
        }),
    ],
    ['a password', (MasterUserPassword) => resource('AWS::RDS::DBInstance', { MasterUserPassword })],
    ['a secret', (SecretString) => resource('AWS::SecretsManager::Secret', { SecretString })],
    ['a stored parameter', (Value) => resource('AWS::SSM::Parameter', { Name: '/chat/x', Value })],
    ['user data', (value) => resource('AWS::EC2::Instance', { UserData: { 'Fn::Base64': value } })],
    [
      'a NoEcho parameter',
      (Default) => ({ Parameters: { Mode: { Type: 'String', NoEcho: true, Default } }, Resources: {} }),
    ],
    [
      'a parameter called so',
      (Default) => ({ Parameters: { DbPassword: { Type: 'String', Default } }, Resources: {} }),
    ],
    ['an output called so', (Value) => ({ Outputs: { ApiToken: { Value } }, Resources: {} })],
    ['a tag called so', (Value) => resource('AWS::S3::Bucket', { Tags: [{ Key: 'api_key', Value }] })],
    ['a nested stack', (Token) => resource('AWS::CloudFormation::Stack', { Parameters: { Token } })],
    [
      'a basic login',
      (p) => resource('AWS::Events::Connection', { AuthParameters: { Basic: { Phrase: p } } }),
    ],
    [
      'an environment with a variable called ENV',
      (A) => resource('AWS::Lambda::Function', { Environment: { Variables: { ENV: 'prod', A } } }),
    ],
    [
      'a shared header',
      (value) =>
        resource('AWS::ElasticLoadBalancingV2::ListenerRule', {
          Conditions: [{ HttpHeaderConfig: { HttpHeaderName: 'X-Origin-Verify', Values: [value] } }],
        }),
    ],
    [
      'an option called so',
      (OptionValue) => resource('Custom::Thing', { Options: [{ OptionName: 'DbPass', OptionValue }] }),
    ],
    [
      'what a NoEcho parameter may be',
      (value) => ({
        Parameters: { Mode: { Type: 'String', NoEcho: true, AllowedValues: [value] } },
        Resources: {},
      }),
    ],
    [
      'a member of a secret, whatever it is called',
      (key) => resource('AWS::SecretsManager::Secret', { SecretString: { 'Fn::ToJsonString': { key } } }),
    ],
    [
      'a variable that is made of members',
      (Name) =>
        resource('AWS::Lambda::Function', {
          Environment: { Variables: { A: { 'Fn::ToJsonString': { Name } } } },
        }),
    ],
    [
      'a member called Condition that is no policy’s',
      (password) => resource('Custom::Thing', { Condition: { password } }),
    ],
    [
      'a parameter that a variable takes',
      (Default) => ({
        Parameters: { Mode: { Type: 'String', Default, AllowedValues: [Default] } },
        Resources: {
          One: {
            Type: 'AWS::Lambda::Function',
            Properties: { Environment: { Variables: { A: { 'Fn::Sub': `x\${Mode}` } } } },
          },
        },
      }),
    ],
    [
      'a mapping that a variable takes its value from',
      (value) => ({
        Mappings: { ByStage: { prod: { name: value } } },
        Resources: {
          One: taskDefinition({
            name: 'B',
            environment: { A: { 'Fn::FindInMap': ['ByStage', 'prod', 'name'] } },
          }),
        },
      }),
    ],
    [
      'an environment in a secret',
      (name) =>
        resource('AWS::SecretsManager::Secret', {
          SecretString: { 'Fn::ToJsonString': { HttpHeaderConfig: { env: [{ name }] } } },
        }),
    ],
    ['metadata called so', (password) => ({ Metadata: { password }, Resources: {} })],
    ['a flag', (value) => resource('Custom::Thing', { Command: ['run', '--db-password', value] })],
    ['a joined address', (value) => resource('Custom::Thing', { Url: ['redis://app:', value, '@host'] })],
  ])('is not shown where its place tells: %s', async (_name, spot) => {
    for (const value of [WORDS, { 'Fn::Join': ['', [WORDS, { Ref: 'AWS::Region' }]] }]) {
      const added = await comparing({ Resources: {} }, spot(value), concealing(), 'base');
      const changed = await comparing(spot(value), spot(`${WORDS}-2`), concealing(), 'base');
      const removed = await comparing(spot(value), { Resources: {} }, concealing(), 'base');
      for (const result of [added, changed, removed]) expect(seen(result)).not.toContain('winter');
      expect(changed.changes.diff).not.toBe('');
    }
  });

  it.each([
    { 'Fn::Sub': `postgres://\${User}:${WORDS}@\${Host}/db` },
    `postgres://{{resolve:ssm:user}}:${WORDS}@host/db`,
    { 'Fn::Sub': `password=\${Prefix}${WORDS}` },
    `password=<${WORDS}`,
    `password=***${WORDS}`,
    `DB_PASS=${WORDS} ./run`,
    `redis-server --requirepass ${WORDS}`,
  ])('is not shown beside what stands for another: %j', async (Command) => {
    const result = await comparing(
      resource('Custom::Thing', { Command }),
      resource('Custom::Thing', { Command: 'none' }),
    );
    expect(result.changes.diff).toContain('none');
    expect(seen(result)).not.toContain('winter');
  });

  it('takes no time where it is all asterisks but its end', () => {
    const text = `password=${'*'.repeat(2000)}${WORDS}`;
    expect(withoutSecretTexts(text, () => '<value>')).toBe('password=<value>');
  });

  it('is not shown elsewhere either, once a telling place has it', async () => {
    const app = (url: string): JsonObject => ({
      Resources: { Task: taskDefinition({ name: 'B', environment: { DB_PASSWORD: WORDS } }) },
      Outputs: { Url: { Value: url } },
    });
    const result = await comparing(app('none'), app(`https://example.com/${WORDS}/x`), concealing(), 'base');
    expect(result.changes.diff).toMatch(/https:\/\/example\.com\/<value [0-9a-f]{8}>\/x/);
  });
});

describe('a text that is the JSON of something', () => {
  const quoted = 'winter"garden';
  const CONFIG = resource('Custom::Thing', { Config: '{"host": "db",  "port": 5432}' });

  it.each<[string, Json]>([
    ['a password', { db: { password: WORDS, host: 'db' } }],
    ['a password with a quote in it', { db: { password: quoted } }],
    ['a list of passwords', { passwords: [WORDS, WORDS] }],
    ['an environment', { containers: [{ environment: [{ name: 'A', value: WORDS }] }] }],
    ['an environment without names', { env: { A: WORDS } }],
    ['a value beside its name', [{ Key: 'DbPassword', Value: WORDS }]],
    ['JSON in JSON', { body: JSON.stringify({ token: { value: WORDS } }) }],
    ['a pin', { pin_code: 123456 }],
  ])('does not show what its names say is secret: %s', async (_name, value) => {
    for (const indent of [0, 2]) {
      const spot = (one: string) => resource('Custom::Thing', { Config: one, Note: 'note' });
      const text = JSON.stringify(value, null, indent);
      const other = text.replaceAll('winter', 'summer').replaceAll('123456', '654321');
      const added = await comparing({ Resources: {} }, spot(text), concealing(), 'base');
      const changed = await comparing(spot(text), spot(other), concealing(), 'base');
      for (const result of [added, changed])
        expect(seen(result)).not.toMatch(/winter|summer|garden|123456|654321/);
      expect(changed.changes.diff).not.toBe('');
    }
  });

  it('does not show it either where CDK joins the JSON of texts and references', async () => {
    const spot = (password: string): JsonObject =>
      resource('Custom::Thing', {
        Config: {
          'Fn::Join': [
            '',
            [
              '{"host":"',
              { 'Fn::GetAtt': ['Database', 'Endpoint.Address'] },
              '","port":',
              { 'Fn::GetAtt': ['Database', 'Endpoint.Port'] },
              `,"login":{"first":"${password}-`,
              { Ref: 'AWS::Region' },
              '"}}',
            ],
          ],
        },
      });
    const { changes } = await comparing(spot('winter-garden'), spot('summer-house'), concealing(), 'base');
    expect(changes.diff).not.toMatch(/winter|garden|summer|house/);
    expect(changes.diff).toMatch(/\[-\].*"login\\?":\{\\?"first\\?":\\?"<value [0-9a-f]{8}>/);
    expect(changes.diff).toContain('Endpoint.Port');
    expect((await comparing(spot('same'), spot('same'), concealing(), 'base')).changes.diff).toBe('');
  });

  it('hides what stands in a reference there, too', async () => {
    const spot = (part: Json) =>
      resource('Custom::Thing', { Config: { 'Fn::Join': ['', ['{"password":"', part, '","host":"db"}']] } });
    const { changes } = await comparing(
      spot({ 'Fn::Sub': `winter-\${AWS::Region}` }),
      spot({ 'Fn::Join': ['-', ['garden', 'house', { Ref: 'Suffix' }]] }),
      concealing(),
      'base',
    );
    expect(changes.diff).not.toMatch(/winter|garden|house/);
    expect(changes.diff).toMatch(/\$\{AWS::Region\}[\s\S]*"Suffix"/);
  });

  it.each<[string, Json]>([
    ['after another text', 'config: {"password": {"value":"winter-garden"}}'],
    ['with an escaped quote', 'config: {"password":"winter\\"garden","host":"db"}'],
    ['on a line of its own', '{"password":"winter\\"garden"}\n{"password":"summer"}'],
    ['with a reference that is no text', { 'Fn::Sub': `{"port":\${Port},"password":"winter\\"garden"}` }],
    [
      'in an object beside such a reference',
      { 'Fn::Sub': `{"port":\${Port},"db":{"password":{"value":"winter-garden"}}}` },
    ],
    ['in YAML', 'db:\n  password: winter garden\n  host: db\n'],
    ['in YAML, quoted', 'password: "winter\\"garden"\nhost: db'],
  ])('hides it also where it is only like JSON: %s', async (_name, Config) => {
    const result = await comparing(
      { Resources: {} },
      resource('Custom::Thing', { Config }),
      concealing(),
      'base',
    );
    expect(seen(result)).not.toMatch(/winter|garden/);
  });

  it('is shown as it is written, where nothing in it is secret', async () => {
    const after = resource('Custom::Thing', { Config: '{"host": "replica",  "port": 5432}' });
    const { changes } = await comparing(CONFIG, after, concealing(), 'base');
    expect(changes.diff).toContain('{"host": "replica",  "port": 5432}');
  });

  it('differs where only its layout does', async () => {
    const after = resource('Custom::Thing', { Config: '{"host":"db","port":5432}' });
    expect((await comparing(CONFIG, after, concealing(), 'base')).changes.resources).toHaveLength(1);
  });

  it('is hidden as a whole where it has a member twice, for nobody knows which one counts', async () => {
    const twice = (password: string) =>
      resource('Custom::Thing', { Config: `{"password":"${password}","password":"x"}` });
    const { changes } = await comparing(twice(WORDS), twice('summer'), concealing(), 'base');
    expect(changes.diff).not.toMatch(/winter|summer|password/);
    expect(changes.resources).toHaveLength(1);
  });

  it('is compared whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.json(), async (old, fresh) => {
        const [before, after] = [old, fresh].map((Config) => resource('Custom::Thing', { Config }));
        const result = await comparing(before, after ?? {}, concealing(), 'base');
        expect(result.findings).toEqual([]);
        if (old === fresh) expect(result.changes.diff).toBe('');
      }),
      { numRuns: 80 },
    );
  });
});

describe('whoever writes a template full of guesses', () => {
  const random = Array.from({ length: 20 }, newSecret);
  const words = random.map((_, index) => `winter-garden-${index}`);
  /** What is deployed has the secret where only its place, or its look, tells that it is one. */
  const deployed = (secret: string, name: string): JsonObject => ({
    Description: `made with ${secret}`,
    Resources: {
      Task: taskDefinition({ name: 'B', environment: { [name]: secret, OTHER: secret } }),
      One: {
        Type: 'Custom::Thing',
        Properties: { Command: ['--password', secret], Json: JSON.stringify({ token: secret }) },
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
        },
      },
    },
    Outputs: Object.fromEntries(guesses.map((Value, index) => [`Out${index}`, { Value }])),
  });
  /** Tags by the order of their first appearance: all that somebody who cannot invert them sees. */
  const pattern = (text: string): string => {
    const order = new Map<string, number>();
    return text.replace(/<value [0-9a-f]{8}>/g, (tag) => {
      if (!order.has(tag)) order.set(tag, order.size);
      return `<${order.get(tag)}>`;
    });
  };

  it.each([
    ['the key that is deployed', NAME, 'deployed', random],
    ['another secret that is deployed', 'FOURTH', 'deployed', random],
    ['a password that is deployed', 'FOURTH', 'deployed', words],
    ['a secret of the base branch', 'FOURTH', 'base', random],
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
          secretsBefore: variable === NAME ? [secret] : [],
        },
        concealing({ standIns }),
      );
      return pattern(seen(result));
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

describe('a tag in place of a value', () => {
  const app = (first: Json, second: Json): JsonObject => ({
    Resources: { Task: taskDefinition({ name: 'B', environment: { FIRST: first, SECOND: second } }) },
  });

  it('is another one at another place, so that guesses elsewhere tell nothing', async () => {
    const same = await comparing(app('one', 'two'), app('one', 'two'));
    expect(same.changes.diff).toBe('');
    const { changes } = await comparing(app('one', 'two'), app('three', 'three'));
    const added = changes.diff.match(/(?<=\[\+\].*)<value [0-9a-f]{8}>/g);
    expect(added).toHaveLength(2);
    expect(added?.[0]).not.toBe(added?.[1]);
  });

  it('is another one in every run, so that nobody can try out values', async () => {
    const tags = await Promise.all(
      [1, 2].map(async () => {
        const { changes } = await comparing(app('one', 'x'), app('two', 'x'));
        return changes.diff.match(/<value [0-9a-f]{8}>/g);
      }),
    );
    expect(tags[0]).not.toEqual(tags[1]);
  });

  it('does not hide where a value comes from', async () => {
    const { changes } = await comparing(
      app('one', 'x'),
      app({ 'Fn::Sub': `word-\${Database.Endpoint}` }, { 'Fn::ImportValue': 'Shared-Url' }),
    );
    expect(changes.diff).toMatch(/\$\{Database\.Endpoint\}[\s\S]*Shared-Url/);
    expect(changes.diff).not.toContain('word-');
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

  it.each<[string, (secret: string) => Json]>([
    ['in an address', (secret) => `redis://:${secret}@cache:6379`],
    ['after a telling name', (secret) => `host=cache password=${secret}`],
    ['in an expression', (secret) => ({ 'Fn::Join': ['', ['redis://:', secret, '@', { Ref: 'Cache' }]] })],
  ])('is no change where the other side has the value in its place: %s', async (_name, form) => {
    const { changes } = await comparing(app(form(newSecret())), app(form(standIn)), concealment);
    expect(changes).toMatchObject({ resources: [], diff: '' });
  });

  it('is no change in another encoding of both either', async () => {
    const old = newSecret();
    const copies = (secret: string): JsonObject => ({
      Outputs: Object.fromEntries(
        (['base64', 'base64url', 'hex'] as const).map((form) => [
          form,
          { Value: Buffer.from(secret).toString(form) },
        ]),
      ),
    });
    const both = [old, standIn].map((secret) => app(secret, copies(secret), 'SESSION'));
    const { changes } = await comparing(both[0], both[1] ?? {}, concealment);
    expect(changes.diff).toBe('');
  });

  it('does not hide that a text of the code takes the place of a secret', async () => {
    const key = concealing({ standIns: new Map([[NAME, standIn]]) });
    const withKey = (value: Json): JsonObject => ({
      Resources: { Task: taskDefinition({ name: 'B', environment: { [NAME]: value } }) },
    });
    const hardCoded = await comparing(withKey(newSecret()), withKey('written-in-code'), key);
    expect(hardCoded.changes.diff).toMatch(/\[-\].*<JWT_SECRET_KEY>[\s\S]*\[\+\].*<value /);
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
