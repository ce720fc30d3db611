import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import type { Expectation } from '../../../src/proof/holder.ts';
import { proveHolders } from '../../../src/proof/prove.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import type { AssemblyStack } from '../../../src/template/assembly.ts';
import {
  appWith,
  type ContainerSketch,
  codes,
  expecting,
  newKey,
  stackOf,
  taskDefinition,
} from './templates.ts';

const NAME = 'JWT_SECRET_KEY';
const key = newKey();
const other = newKey();

const frontend = (value: Json): ContainerSketch => ({
  name: 'FrontendContainer',
  environment: { [NAME]: value },
});
const backend = (value: Json): ContainerSketch => ({
  name: 'BackendContainer',
  environment: { [NAME]: value },
});
const injecting = (name: string, from: Json): ContainerSketch => ({ name, secrets: { [NAME]: from } });

const prove = (stacks: readonly AssemblyStack[], more: Partial<Expectation> = {}) =>
  proveHolders(stacks, expecting(key, more));

const detailOf = (stacks: readonly AssemblyStack[], code: string, more: Partial<Expectation> = {}): string =>
  prove(stacks, more).findings.find((finding) => finding.code === code)?.detail ?? '';

describe('two containers with a plain text', () => {
  it('are proven when both have exactly the key', () => {
    const { rows, findings, holders } = prove(appWith(frontend(key), backend(key)));
    expect(rows.map(({ result }) => result)).toEqual(['same', 'same']);
    expect(findings).toEqual([]);
    expect(holders).toHaveLength(2);
  });

  it('are refused when one of them has another value, and the finding names both', () => {
    const { rows, findings } = prove(appWith(frontend(key), backend(other)));
    expect(rows.map(({ container, result }) => `${container} ${result}`)).toEqual([
      'FrontendContainer same',
      'BackendContainer differs',
    ]);
    expect(findings).toMatchObject([
      {
        code: 'key-differs',
        failureReason: 'holders-disagree',
        title: 'BackendContainer: JWT_SECRET_KEY is not the signing key',
        detail: expect.stringContaining(
          'These get exactly the key of the input jwt-secret-key: FrontendContainer',
        ),
      },
    ]);
  });

  it('are refused when they agree with one another but not with the input', () => {
    expect(detailOf(appWith(frontend(other), backend(other)), 'key-differs')).toContain(
      'They agree with one another, but none of them gets the key',
    );
  });

  it('are told apart from the stand-in of a dry-run by its own name, which is no input', () => {
    const dryRun = { givenKey: 'the stand-in of the key' };
    expect(detailOf(appWith(frontend(other), backend(other)), 'key-differs', dryRun)).toContain(
      'none of them gets the stand-in of the key.',
    );
  });

  it.each<[string, (text: string) => string]>([
    ['has a trailing newline', (text) => `${text}\n`],
    ['has white space around it', (text) => ` ${text}`],
    ['is wrapped in quotes', (text) => `"${text}"`],
    ['begins with NAME=', (text) => `${NAME}=${text}`],
    ['has an invisible character', (text) => `\u200b${text}`],
    ['is the input encoded in base64', (text) => Buffer.from(text).toString('base64')],
    ['is the input encoded in hex', (text) => Buffer.from(text).toString('hex')],
    ['is empty', () => ''],
    ['is nothing but white space', () => ' \n'],
    ['is the word undefined', () => 'undefined'],
    ['is the name of the variable', () => NAME],
    ['is an expression that was not replaced', () => `$\{{ secrets.JWT_SECRET_KEY }}`],
    ['is a row of asterisks', () => '***'],
    ['is the ARN of a secret', () => 'arn:aws:secretsmanager:us-west-2:111122223333:secret:jwt-AbCdEf'],
    ['is cut off', (text) => text.slice(0, 20)],
    ['has something added to it', (text) => `${text}x`],
    ['is the input in small letters', (text) => text.toLowerCase()],
    ['is the input with a comma', (text) => `${text},`],
    ['is the input escaped as for HTML', (text) => text.replaceAll('=', '&#x3D;').replaceAll('/', '&#x2F;')],
    ['is the previous key', () => 'the previous one'],
    ['is the value of NEXTAUTH_SECRET', () => 'the session secret'],
    ['is another value', () => 'something completely different'],
  ])('are told apart in words: %s', (words, change) => {
    const more = {
      previousKey: new Secret('previous', 'the previous one'),
      otherSecrets: [new Secret('NEXTAUTH_SECRET', 'the session secret')],
    };
    expect(detailOf(appWith(frontend(key), backend(change(key))), 'key-differs', more)).toContain(words);
  });

  it('sees what the containers lack when the input has the damage', () => {
    const damaged = expecting(`${key}\n`);
    const { findings } = proveHolders(appWith(frontend(key), backend(key)), damaged);
    expect(findings[0]?.detail).toContain('lacks the trailing newline of the input');
  });

  it('sees that the input is an encoded form of what the containers get', () => {
    const base64 = (text: string) => Buffer.from(text).toString('base64');
    const encoded = expecting(base64(base64(key)));
    const { findings } = proveHolders(appWith(frontend(key), backend(key)), encoded);
    expect(findings[0]?.detail).toContain('the input is this value encoded in base64 twice');
  });

  it('never pass with any other text, and never show a text', () => {
    const mutation = fc.oneof(
      fc
        .string({ minLength: 1, maxLength: 3 })
        .chain((piece) => fc.nat(key.length).map((at) => key.slice(0, at) + piece + key.slice(at))),
      fc.nat(key.length - 1).map((at) => key.slice(0, at) + key.slice(at + 1)),
      fc
        .nat(key.length - 1)
        .map((at) => `${key.slice(0, at)}${key[at] === 'A' ? 'B' : 'A'}${key.slice(at + 1)}`),
      fc.string({ minLength: 20, maxLength: 60 }),
    );
    const position = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(mutation, position, (mutated, at) => {
        fc.pre(mutated !== key && !mutated.startsWith('{{'));
        const names = ['one', 'two', 'three', 'four'];
        const app = appWith(
          ...names.map((name, index) => ({ name, environment: { [NAME]: index === at ? mutated : key } })),
        );
        const proof = prove(app);
        expect(proof.rows.map(({ result }) => result)).toEqual(
          names.map((_, index) => (index === at ? 'differs' : 'same')),
        );
        expect(codes(proof.findings)).toContain('error key-differs');
        const shown = JSON.stringify({ rows: proof.rows, findings: proof.findings, holders: proof.holders });
        expect(shown).not.toContain(key);
        if (mutated.length > 19) expect(shown).not.toContain(JSON.stringify(mutated).slice(1, -1));
      }),
      { numRuns: 150 },
    );
  });
});

describe('containers with references', () => {
  const secrets: JsonObject = {
    Jwt: { Type: 'AWS::SecretsManager::Secret', Properties: {} },
    Next: { Type: 'AWS::SecretsManager::Secret', Properties: {} },
  };
  const app = (...containers: readonly ContainerSketch[]) => [
    stackOf({
      ...secrets,
      Task: taskDefinition(
        ...containers.map((one) => ({
          ...one,
          environment: { JWT_EXPIRATION_HOURS: '168', ...one.environment },
        })),
      ),
    }),
  ];

  it('are refused when they read two secrets, and the odd one out is the one that differs', () => {
    const { rows, findings } = prove(
      app(
        injecting('one', { Ref: 'Next' }),
        injecting('two', { Ref: 'Jwt' }),
        injecting('three', { Ref: 'Jwt' }),
      ),
    );
    expect(rows.map(({ result }) => result)).toEqual(['differs', 'same', 'same']);
    expect(codes(findings)).toEqual(['error key-sources-differ']);
  });

  it('are not comparable with a text, and that is not a pass', () => {
    const { rows, findings } = prove(app(frontend(key), injecting('BackendContainer', { Ref: 'Jwt' })));
    expect(rows.map(({ result }) => result)).toEqual(['same', 'not established']);
    expect(findings).toMatchObject([
      { code: 'key-sources-not-comparable', failureReason: 'holders-not-established' },
    ]);
  });

  it('do not hide a wrong text in a third container', () => {
    const { findings } = prove(app(frontend(key), backend(other), injecting('Worker', { Ref: 'Jwt' })));
    expect(codes(findings)).toEqual(['error key-differs', 'error key-sources-not-comparable']);
  });

  it('are not established when two expressions differ', () => {
    const { findings } = prove(app(frontend({ Ref: 'A' }), backend({ Ref: 'B' })));
    expect(codes(findings)).toEqual(['error key-sources-not-comparable']);
  });

  it('are refused when the environment gets the address of the secret, even in both', () => {
    const { rows, findings } = prove(app(frontend({ Ref: 'Jwt' }), backend({ Ref: 'Jwt' })));
    expect(rows.map(({ result }) => result)).toEqual(['differs', 'differs']);
    expect(codes(findings)).toEqual(['error secret-address-as-key', 'error secret-address-as-key']);
  });

  it('are refused when one gets the address and the other what is in it', () => {
    const { rows } = prove(app(frontend({ Ref: 'Jwt' }), injecting('BackendContainer', { Ref: 'Jwt' })));
    expect(rows.map(({ result }) => result)).toEqual(['differs', 'not established']);
  });

  it('alone are no error and no proof', () => {
    const { rows, findings } = prove(app(injecting('BackendContainer', { Ref: 'Jwt' })));
    expect(rows.map(({ result }) => result)).toEqual(['not established']);
    expect(codes(findings)).toEqual(['notice key-value-not-in-assembly', 'notice single-holder']);
  });

  it('are refused when the variable is in both lists', () => {
    const { findings } = prove(
      app({ name: 'both', environment: { [NAME]: key }, secrets: { [NAME]: { Ref: 'Jwt' } } }),
    );
    expect(codes(findings)).toContain('error variable-declared-twice');
  });

  it('never show a key that was put where the name of a parameter belongs', () => {
    const hex = Buffer.from(key, 'base64').toString('hex');
    const proof = proveHolders(app(injecting(hex, hex), injecting('two', hex)), expecting(hex));
    expect(JSON.stringify({ rows: proof.rows, findings: proof.findings })).not.toContain(hex);
  });
});

describe('which containers must have the key', () => {
  it('at least one, and the finding lists those that were looked at', () => {
    const { findings } = prove(appWith({ name: 'web', environment: { JWT_KEY: key } }, { name: 'db' }));
    expect(findings).toMatchObject([
      {
        code: 'no-holders',
        failureReason: 'no-holders',
        detail: expect.stringContaining('web in App (Task): a different name for it, JWT_KEY'),
      },
      { code: 'key-under-another-name' },
    ]);
    expect(prove([]).findings).toMatchObject([{ code: 'no-holders' }]);
  });

  it('those that the input names', () => {
    const app = appWith(frontend(key), { name: 'BackendContainer' });
    const { rows, findings } = prove(app, { containers: ['FrontendContainer', 'BackendContainer'] });
    expect(rows.map(({ container, result }) => `${container} ${result}`)).toEqual([
      'FrontendContainer same',
      'BackendContainer missing',
    ]);
    expect(codes(findings)).toContain('error container-without-key');
  });

  it('and a name that no container has is an error that lists the names', () => {
    const { findings } = prove(appWith(frontend(key)), { containers: ['FrontendContainer', 'Backend'] });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'container-unknown',
        severity: 'error',
        detail: expect.stringContaining('FrontendContainer'),
      }),
    );
  });

  it('and one that nobody named may differ, which is said', () => {
    const { rows, findings } = prove(appWith(frontend(key), backend(other)), {
      containers: ['FrontendContainer'],
    });
    expect(codes(findings)).toEqual(['notice single-holder', 'warning unnamed-holder-differs']);
    expect(rows.map(({ result }) => result)).toEqual(['same', 'differs']);
  });

  it('is not established where an environment file may have it', () => {
    const files = { EnvironmentFiles: [{ Type: 's3', Value: 'arn:aws:s3:::bucket/app.env' }] };
    const app = appWith(frontend(key), { name: 'BackendContainer', more: files });
    const { rows, findings } = prove(app, { containers: ['FrontendContainer', 'BackendContainer'] });
    expect(rows.at(-1)?.result).toBe('not established');
    expect(findings.find(({ code }) => code === 'container-environment-not-readable')).toMatchObject({
      failureReason: 'holders-not-established',
    });
  });

  it('does not count an entry that CloudFormation leaves out', () => {
    const { findings } = prove(appWith(frontend({ Ref: 'AWS::NoValue' })));
    expect(codes(findings)).toContain('error no-holders');
  });
});

describe('what may have the key unseen', () => {
  const files = { EnvironmentFiles: [{ Type: 's3', Value: 'arn:aws:s3:::bucket/app.env' }] };
  const either = (value: Json): JsonObject => ({ 'Fn::If': ['IsProd', value, value] });
  const onlyIf = (yes: Json, no: Json): JsonObject => ({ 'Fn::If': ['IsProd', yes, no] });
  const NOTHING: Json = { Ref: 'AWS::NoValue' };
  const entry: Json = { Name: NAME, Value: 'x' };
  const task = (definitions: Json): JsonObject => ({
    Type: 'AWS::ECS::TaskDefinition',
    Properties: { ContainerDefinitions: definitions },
  });
  const beside = (resource: JsonObject, more: Partial<Expectation> = {}) =>
    prove([...appWith(frontend(key)), stackOf({ Other: resource }, { id: 'Beside' })], more);

  it.each<[string, JsonObject]>([
    ['an environment file', taskDefinition({ name: 'api', more: files })],
    ['an expression for the list', task([{ Name: 'api', Environment: { 'Fn::Split': [',', 'a'] } }])],
    ['an expression for a name', task([{ Name: 'api', Environment: [{ Name: { Ref: 'N' }, Value: 'x' }] }])],
    ['the variable in one branch', task([{ Name: 'api', Environment: onlyIf([entry], []) }])],
    [
      'the variable in one branch of an entry',
      task([{ Name: 'api', Environment: [onlyIf(entry, NOTHING)] }]),
    ],
    ['a branch that is an expression', task([{ Name: 'api', Environment: onlyIf([], { Ref: 'P' }) }])],
    [
      'it in a list of its own in each branch',
      task([
        {
          Name: 'api',
          Environment: onlyIf([entry], []),
          Secrets: onlyIf([], [{ Name: NAME, ValueFrom: 'x' }]),
        },
      ]),
    ],
    ['an expression for the container', task([either({ Name: 'api', Environment: [entry] })])],
    ['an expression for all containers', task(either([{ Name: 'api', Environment: [entry] }]))],
    [
      'an expression for the variables of a function',
      {
        Type: 'AWS::Lambda::Function',
        Properties: { Environment: { Variables: { 'Fn::GetAtt': ['X', 'Y'] } } },
      },
    ],
    [
      'the variable of a function in one branch',
      {
        Type: 'AWS::Lambda::Function',
        Properties: { Environment: { Variables: onlyIf({ [NAME]: 'x' }, {}) } },
      },
    ],
  ])('is told of a container with %s', (_what, resource) => {
    const { rows, findings } = beside(resource);
    expect(codes(findings)).toContain('warning container-may-have-key');
    expect(rows.map(({ result }) => result)).toEqual(['same', 'not established']);
  });

  it('stays a row without a warning where the input containers says who must have it', () => {
    const { rows, findings } = beside(taskDefinition({ name: 'api', more: files }), {
      containers: ['FrontendContainer'],
    });
    expect(codes(findings)).not.toContain('warning container-may-have-key');
    expect(rows.at(-1)).toMatchObject({ container: 'api', result: 'not established' });
  });

  const named = (name: string, value: Json = 'x'): Json => ({ Name: name, Value: value });
  const fromSecret = (id: string): Json => [{ Name: NAME, ValueFrom: { Ref: id } }];

  it.each<[string, JsonObject]>([
    ['of the whole list', { Environment: onlyIf([named('A')], [named('B'), named('C')]) }],
    ['of nothing', { Environment: onlyIf([named('A')], NOTHING), Secrets: onlyIf(NOTHING, []) }],
    ['in a branch', { Environment: onlyIf([named('A')], onlyIf([named('B')], [])) }],
    ['of an entry', { Environment: [named('A'), onlyIf(named('B'), named('C'))] }],
    ['of an entry or none', { Secrets: [onlyIf({ Name: 'B', ValueFrom: 'x' }, NOTHING)] }],
  ])('is not a container whose names can all be read in the branches of a condition: %s', (_what, more) => {
    const { rows, findings } = beside(task([{ Name: 'api', ...more }]));
    expect(codes(findings)).not.toContain('warning container-may-have-key');
    expect(rows).toHaveLength(1);
  });

  it.each<[string, JsonObject, string]>([
    ['the same text', { Environment: onlyIf([named(NAME, key)], [named(NAME, key), named('A')]) }, 'same'],
    ['the same text, entry by entry', { Environment: [either(named(NAME, key))] }, 'same'],
    [
      'the same text, nested',
      { Environment: either(onlyIf([named(NAME, key)], [named(NAME, key)])) },
      'same',
    ],
    ['two texts', { Environment: onlyIf([named(NAME, key)], [named(NAME, other)]) }, 'not established'],
    ['two wrong texts that are the same', { Environment: either([named(NAME, other)]) }, 'differs'],
    ['two secrets', { Secrets: onlyIf(fromSecret('One'), fromSecret('Two')) }, 'not established'],
  ])('is a holder where all branches have the variable: %s', (_what, more, result) => {
    const { rows, findings, holders } = beside(task([{ Name: 'api', ...more }]));
    expect(rows.map((row) => row.result)).toEqual(['same', result]);
    expect(holders).toHaveLength(2);
    expect(codes(findings)).not.toContain('warning container-may-have-key');
    expect(codes(findings).filter((code) => code.startsWith('error'))).toHaveLength(
      result === 'same' ? 0 : 1,
    );
  });

  it('is not proven by one secret in all branches where the other container has the text', () => {
    const secrets = { Secrets: either(fromSecret('One')) };
    const { findings } = prove([
      stackOf({
        Both: task([
          { Name: 'api', ...secrets },
          { Name: 'web', ...secrets },
        ]),
      }),
    ]);
    expect(codes(findings)).not.toContain('error key-sources-not-comparable');
    expect(codes(beside(task([{ Name: 'api', ...secrets }])).findings)).toContain(
      'error key-sources-not-comparable',
    );
  });

  it('is not every container without the variable', () => {
    expect(beside(taskDefinition({ name: 'worker' })).rows).toHaveLength(1);
  });

  it.each<[string, JsonObject]>([
    [
      'AWS::AppRunner::Service',
      { SourceConfiguration: { ImageConfiguration: { RuntimeEnvironmentVariables: [entry] } } },
    ],
    ['AWS::Serverless::Function', { Environment: { Variables: { [NAME]: 'x' } } }],
    ['AWS::ECS::ExpressGatewayService', { PrimaryContainer: { Environment: [entry] } }],
  ])('is told of a resource that is not understood: %s', (Type, Properties) => {
    const { findings } = beside({ Type, Properties });
    expect(findings.find(({ code }) => code === 'key-elsewhere-not-understood')).toMatchObject({
      severity: 'error',
      failureReason: 'holders-not-established',
      detail: expect.stringContaining(`Other in Beside (${Type}), at `),
    });
  });

  it.each<[string, JsonObject]>([
    ['AWS::SSM::Parameter', { Name: NAME, Value: 'x' }],
    ['AWS::SecretsManager::Secret', { Name: NAME, SecretString: JSON.stringify({ [NAME]: 'x' }) }],
    ['AWS::Logs::QueryDefinition', { QueryString: `filter @message like /${NAME}=/` }],
    ['AWS::Logs::MetricFilter', { FilterPattern: `${NAME}: missing` }],
    ['AWS::CloudWatch::Alarm', { AlarmName: `${NAME}: rejected tokens` }],
    [
      'AWS::CloudWatch::Dashboard',
      {
        DashboardBody: JSON.stringify({
          widgets: [{ properties: { markdown: `# Runbook\n- ${NAME}: see there` } }],
        }),
      },
    ],
  ])('is not a place that only keeps it under its name, or only reads what runs: %s', (Type, Properties) => {
    expect(codes(beside({ Type, Properties }).findings)).not.toContain('error key-elsewhere-not-understood');
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['Globals in Beside', {}, { Globals: { Function: { Environment: { Variables: { [NAME]: 'x' } } } } }],
    ['Mappings in Beside', {}, { Mappings: { Lines: { prod: { first: `${NAME}=x` } } } }],
    [
      'Host in Beside (AWS::EC2::Instance)',
      {
        Host: {
          Type: 'AWS::EC2::Instance',
          Metadata: {
            'AWS::CloudFormation::Init': { config: { files: { '/etc/env': { content: `${NAME}=x` } } } },
          },
        },
      },
      {},
    ],
    [
      'Task in Beside (AWS::ECS::TaskDefinition)',
      { Task: taskDefinition({ name: 'job', more: { Command: ['sh', '-c', `${NAME}=x exec job`] } }) },
      {},
    ],
    [
      'Task in Beside (AWS::ECS::TaskDefinition)',
      { Task: taskDefinition({ name: 'job', environment: { SETTINGS: JSON.stringify({ [NAME]: 'x' }) } }) },
      {},
    ],
  ])('is told of a part of a template that gives it: %s', (place, resources, more) => {
    const both = appWith(frontend(key), backend(key));
    const { findings } = prove([...both, stackOf(resources, { id: 'Beside', more })]);
    expect(findings.find(({ code }) => code === 'key-elsewhere-not-understood')?.detail).toMatch(
      `${place}, at `,
    );
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['an output', {}, { Outputs: { Hint: { Description: `${NAME}=x`, Value: `${NAME}=x` } } }],
    ['metadata', { Any: { Type: 'AWS::EC2::Instance', Metadata: { note: `${NAME}=x` } } }, {}],
    ['a parameter', {}, { Parameters: { Hint: { Type: 'String', Description: `${NAME}=x` } } }],
  ])('is not given by %s', (_, resources, more) => {
    const both = appWith(frontend(key), backend(key));
    const { findings } = prove([...both, stackOf(resources, { id: 'Beside', more })]);
    expect(codes(findings)).toEqual([]);
  });

  it('is compared where the same secret is read in another kind of resource', () => {
    const arn = 'arn:aws:secretsmanager:us-west-2:123456789012:secret:shop/jwt-AbCdEf';
    const container = (name: string): ContainerSketch => ({ name, secrets: { [NAME]: arn } });
    const service = (secret: string): JsonObject => ({
      Type: 'AWS::AppRunner::Service',
      Properties: { RuntimeEnvironmentSecrets: [{ Name: NAME, Value: secret }] },
    });
    const check = (secret: string) =>
      codes(
        prove([
          ...appWith(container('web'), container('api')),
          stackOf({ Service: service(secret) }, { id: 'B' }),
        ]).findings,
      );
    expect(check(arn)).toEqual(['notice key-value-not-in-assembly']);
    expect(check(arn.replace('jwt', 'other'))).toContain('error key-elsewhere-not-understood');
  });

  it('is compared where a text sets it to the key itself, and to nothing else', () => {
    const check = (line: string) => {
      const host = { Type: 'AWS::EC2::Instance', Properties: { UserData: { 'Fn::Base64': line } } };
      const both = appWith(frontend(key), backend(key));
      return codes(prove([...both, stackOf({ Host: host }, { id: 'Beside' })]).findings);
    };
    const open = 'error key-elsewhere-not-understood';
    for (const line of [`export ${NAME}=${key}`, `docker run -e ${NAME}='${key}' web`, `${NAME}: "${key}"`])
      expect(check(line)).not.toContain(open);
    for (const line of [
      `${NAME}=${key}x`,
      `${NAME}=${key.slice(0, -3)}`,
      `${NAME}="${key} "`,
      `${NAME}=x${key}`,
    ])
      expect(check(line)).toContain(open);
    // The second line wins over the first.
    expect(check(`${NAME}=${key}\n${NAME}=other`)).toContain(open);
  });

  it('is what a nested stack is handed, unless its template was read', () => {
    const nested = { Type: 'AWS::CloudFormation::Stack', Properties: { Parameters: { [NAME]: 'x' } } };
    const code = 'error key-elsewhere-not-understood';
    expect(codes(beside(nested).findings)).toContain(code);
    const outer = stackOf({ Inner: nested });
    const template = { path: ['Inner'], file: 'inner.json', body: {} };
    const read = { ...outer, templates: [...outer.templates, template] };
    expect(codes(prove([read]).findings)).not.toContain(code);
  });
});

describe('a key with several names', () => {
  const names = { aliases: ['PGRST_JWT_SECRET'] };
  const under = (name: string, environment: Readonly<Record<string, Json>>): ContainerSketch => ({
    name,
    environment,
  });

  it('is one key, in one container and in several', () => {
    const both = under('both', { [NAME]: key, PGRST_JWT_SECRET: key });
    const { rows, findings } = prove(appWith(both, under('rest', { PGRST_JWT_SECRET: key })), names);
    expect(rows.map(({ variable, result }) => `${variable}: ${result}`)).toEqual([
      `${NAME}: same`,
      'PGRST_JWT_SECRET: same',
      'PGRST_JWT_SECRET: same',
    ]);
    expect(codes(findings)).toEqual([]);
  });

  it('is refused under the name that has another value, which is named', () => {
    const { findings } = prove(
      appWith(under('web', { [NAME]: key }), under('rest', { PGRST_JWT_SECRET: `${key}\n` })),
      names,
    );
    expect(findings).toMatchObject([
      { code: 'key-differs', detail: expect.stringContaining('PGRST_JWT_SECRET has a trailing newline') },
    ]);
  });

  it('has a previous key under each', () => {
    const previousKey = new Secret('previous-jwt-secret-key', newKey());
    const { findings } = prove(
      appWith(
        under('web', { [NAME]: key, [`${NAME}_PREVIOUS`]: previousKey.reveal() }),
        under('rest', { PGRST_JWT_SECRET: key, PGRST_JWT_SECRET_PREVIOUS: newKey() }),
      ),
      { ...names, previousKey },
    );
    expect(codes(findings)).toEqual(['error previous-key-differs']);
  });
});

describe('what comes with the key', () => {
  const hours = (container: ContainerSketch, value: Json): ContainerSketch => ({
    ...container,
    environment: { ...container.environment, JWT_EXPIRATION_HOURS: value },
  });

  it('the lifetime of the tokens is the same everywhere', () => {
    const check = (a: Json, b: Json) =>
      codes(prove(appWith(hours(frontend(key), a), hours(backend(key), b))).findings);
    expect(check('168', 168)).toEqual([]);
    expect(check('168', '24')).toEqual(['error expiration-hours-differ']);
    expect(check('24', '24')).toEqual(['warning expiration-hours-not-as-given']);
    expect(check('168', { Ref: 'AWS::NoValue' })).toEqual(['warning expiration-hours-missing']);
    expect(check({ Ref: 'AWS::NoValue' }, { Ref: 'AWS::NoValue' })).toEqual([
      'notice expiration-hours-missing',
    ]);
    expect(check({ Ref: 'Hours' }, '168')).toEqual([]);
  });

  it('the previous key is the one that was given', () => {
    const previous = newKey();
    const more = { previousKey: new Secret('previous-jwt-secret-key', previous) };
    const withPrevious = (container: ContainerSketch, value: Json): ContainerSketch => ({
      ...container,
      environment: { ...container.environment, [`${NAME}_PREVIOUS`]: value },
    });
    const check = (...containers: readonly ContainerSketch[]) =>
      codes(prove(appWith(...containers), more).findings);
    expect(check(withPrevious(frontend(key), previous), withPrevious(backend(key), previous))).toEqual([]);
    expect(check(frontend(key), withPrevious(backend(key), previous))).toEqual([
      'notice previous-key-missing',
    ]);
    expect(check(frontend(key), backend(key))).toEqual(['warning previous-key-missing']);
    expect(check(withPrevious(frontend(key), key), withPrevious(backend(key), previous))).toEqual([
      'error previous-key-differs',
    ]);
  });

  it('the key is nobody else’s secret', () => {
    const app = appWith(
      { name: 'web', environment: { [NAME]: key, NEXTAUTH_SECRET: key, NEXT_PUBLIC_JWT: key } },
      backend(key),
    );
    const { findings } = prove(app);
    expect(codes(findings)).toEqual(['warning key-under-another-name']);
    expect(findings[0]?.detail).toMatch(
      /NEXTAUTH_SECRET[\s\S]*NEXT_PUBLIC_JWT: variables of this name are built into the pages/,
    );
  });

  it('a plain text is allowed, warned of or refused, as the input says', () => {
    const check = (plaintextKey: Expectation['plaintextKey']) =>
      codes(prove(appWith(frontend(key), backend(key)), { plaintextKey }).findings);
    expect(check('allow')).toEqual([]);
    expect(check('warn')).toEqual(['warning plaintext-key']);
    expect(check('error')).toEqual(['error plaintext-key']);
  });

  it('a dynamic reference is plain text too, once it is deployed; an injected secret is not', () => {
    const dynamic = '{{resolve:secretsmanager:chat-app/jwt}}';
    expect(
      codes(prove(appWith(frontend(dynamic), backend(dynamic)), { plaintextKey: 'error' }).findings),
    ).toContain('error plaintext-key');
    const injected = appWith(injecting('one', '/jwt'), injecting('two', '/jwt'));
    expect(codes(prove(injected, { plaintextKey: 'error' }).findings)).not.toContain('error plaintext-key');
  });
});

describe('a key in the plain environment of a container', () => {
  const previous = newKey();
  const more = { previousKey: new Secret('previous-jwt-secret-key', previous) };
  const check = (environment: Readonly<Record<string, Json>>, expectation: Partial<Expectation>) => {
    const { findings } = prove(
      appWith(injecting('one', '/jwt'), injecting('two', '/jwt'), { name: 'sidecar', environment }),
      { ...more, ...expectation },
    );
    expect(JSON.stringify(findings)).not.toContain(key);
    expect(JSON.stringify(findings)).not.toContain(previous);
    return findings.find(({ code }) => code === 'plaintext-key');
  };

  it.each<[string, Readonly<Record<string, Json>>, string]>([
    ['under another name', { SIGNING: key }, 'sidecar in App (Task): SIGNING is the key'],
    ['in a URL', { API: `https://jwt:${encodeURIComponent(key)}@api` }, 'API has the key in its value'],
    [
      'in base64',
      { CONFIG: Buffer.from(`k: ${key}\n`).toString('base64') },
      'CONFIG has the key in its value',
    ],
    ['cut short', { HINT: `${key.slice(0, 20)}…` }, 'HINT has the key in its value'],
    [
      'in an expression',
      { API: { 'Fn::Join': ['', ['https://jwt:', key, '@', { Ref: 'Host' }]] } },
      'API has the key in its value',
    ],
    ['in a branch', { A: { 'Fn::If': ['Production', key, 'none'] } }, 'A has the key in its value'],
    ['in a branch, by its name', { [NAME]: { 'Fn::If': ['C', key, 'none'] } }, `${NAME} has the key in its`],
    [
      'when it is the previous one',
      { [`${NAME}_PREVIOUS`]: previous },
      `${NAME}_PREVIOUS, plaintext environment`,
    ],
    [
      'when it is the previous one inside of another value',
      { OLD: `old=${previous}` },
      'OLD has the previous key in its value',
    ],
  ])('is allowed, warned of or refused, as the input says: %s', (_, environment, words) => {
    expect(check(environment, { plaintextKey: 'allow' })).toBeUndefined();
    expect(check(environment, { plaintextKey: 'warn' })?.severity).toBe('warning');
    const refused = check(environment, { plaintextKey: 'error' });
    expect(refused).toMatchObject({ severity: 'error', failureReason: 'plaintext-key' });
    expect(refused?.detail).toContain(words);
  });

  it('is refused as a previous key even when this run was given none, for the backend accepts it', () => {
    const environment = { [`${NAME}_PREVIOUS`]: newKey() };
    const app = appWith(injecting('one', '/jwt'), { name: 'two', environment });
    expect(codes(prove(app, { plaintextKey: 'error' }).findings)).toContain('error plaintext-key');
  });

  it.each<[string, Readonly<Record<string, Json>>]>([
    ['no previous key', { [`${NAME}_PREVIOUS`]: '' }],
    ['values of other kinds', { PORT: 8080, HOST: { Ref: 'Host' }, URL: 'https://api.example.com/' }],
    ['another secret', { SESSION: newKey() }],
  ])('is not %s', (_, environment) => {
    expect(check(environment, { plaintextKey: 'error' })).toBeUndefined();
  });

  it('is said to be under another name as well, whatever is allowed', () => {
    const environment = { [NAME]: key, NEXT_PUBLIC_API: `https://jwt:${encodeURIComponent(key)}@api` };
    const { findings } = prove(appWith({ name: 'web', environment }, backend(key)));
    expect(codes(findings)).toEqual(['warning key-under-another-name']);
    expect(findings[0]?.detail).toMatch(/NEXT_PUBLIC_API, in its value\nNEXT_PUBLIC_API: variables of this/);
  });
});

describe('copies of the key in the template', () => {
  const task = taskDefinition(frontend(key), backend(key));
  const find = (resources: JsonObject, rest: Parameters<typeof stackOf>[1] = {}) =>
    prove([stackOf({ Task: task, ...resources }, rest)]).findings.filter(({ code }) =>
      code.startsWith('key-'),
    );

  it.each<[string, JsonObject, Parameters<typeof stackOf>[1], string]>([
    ['an output', {}, { more: { Outputs: { Key: { Value: key } } } }, 'error key-in-outputs'],
    [
      'a part of an output',
      {},
      { more: { Outputs: { Url: { Value: { 'Fn::Join': ['', ['https://x/?k=', key]] } } } } },
      'error key-in-outputs',
    ],
    ['a tag of the stack', {}, { tags: { jwt: key } }, 'warning key-copied'],
    ['metadata', { X: { Metadata: { [key]: 1 } } }, {}, 'warning key-copied'],
    [
      'a command',
      { T: taskDefinition({ name: 'x', more: { Command: ['--key', key] } }) },
      {},
      'warning key-copied',
    ],
    [
      'a label',
      { T: taskDefinition({ name: 'x', more: { DockerLabels: { key } } }) },
      {},
      'warning key-copied',
    ],
    [
      'base64',
      { U: { Properties: { UserData: Buffer.from(`export K=${key}\n`).toString('base64') } } },
      {},
      'warning key-copied',
    ],
  ])('are found in %s', (_, resources, rest, expected) => {
    const findings = find(resources, rest);
    expect(codes(findings)).toEqual([expected]);
    expect(JSON.stringify(findings)).not.toContain(key);
  });

  it('are refused where no plain key is allowed, and so is the value of a secret', () => {
    const secret = { Type: 'AWS::SecretsManager::Secret', Properties: { SecretString: `{"k":"${key}"}` } };
    const app = [stackOf({ Task: taskDefinition(injecting('one', '/jwt')), Secret: secret })];
    const copied = (plaintextKey: Expectation['plaintextKey']) =>
      prove(app, { plaintextKey }).findings.find(({ code }) => code === 'key-copied');
    expect(copied('allow')?.severity).toBe('warning');
    expect(copied('warn')?.severity).toBe('warning');
    expect(copied('error')).toMatchObject({
      severity: 'error',
      failureReason: 'plaintext-key',
      detail: expect.stringContaining('App: Resources.Secret.Properties.SecretString'),
      remedy: expect.stringContaining('put-secret-value'),
    });
  });

  it('are found of the previous key too', () => {
    const previous = newKey();
    const app = [stackOf({ Task: task }, { more: { Outputs: { Old: { Value: previous } } } })];
    const more = { previousKey: new Secret('previous-jwt-secret-key', previous) };
    expect(codes(prove(app, more).findings)).toContain('error key-in-outputs');
  });

  it('are found in environments that the proof cannot read', () => {
    const entries = [{ Name: 'X', Value: key }];
    const hidden = [
      {
        T: taskDefinition({ name: 'x', more: { Environment: { 'Fn::Transform': { Parameters: entries } } } }),
      },
      {
        T: {
          Type: 'AWS::ECS::TaskDefinition',
          Properties: { ContainerDefinitions: { 'Fn::If': ['C', [{ Environment: entries }], []] } },
        },
      },
      { T: { Type: 'AWS::Serverless::Function', Properties: { Environment: { Variables: { X: key } } } } },
      {
        T: {
          Type: 'AWS::Lambda::Function',
          Properties: { Environment: { Variables: { 'Fn::Transform': { X: key } } } },
        },
      },
    ];
    for (const resources of hidden) expect(codes(find(resources))).toEqual(['warning key-copied']);
  });

  it('are called by their name in a branch of a condition', () => {
    const entries = [{ Name: 'X', Value: key }];
    const either = [
      { T: taskDefinition({ name: 'x', more: { Environment: { 'Fn::If': ['C', entries, []] } } }) },
      {
        T: taskDefinition({
          name: 'x',
          more: { Environment: [{ 'Fn::If': ['C', ...entries, { Ref: 'AWS::NoValue' }] }] },
        }),
      },
      {
        T: {
          Type: 'AWS::Lambda::Function',
          Properties: { Environment: { Variables: { 'Fn::If': ['C', { X: key }, {}] } } },
        },
      },
    ];
    for (const resources of either) {
      const [finding, ...more] = find(resources);
      expect([finding?.code, more]).toEqual(['key-under-another-name', []]);
      expect(finding?.detail).toMatch(/: X$/);
    }
  });

  it('are not the environments where the key belongs', () => {
    expect(
      find({
        F: { Type: 'AWS::Lambda::Function', Properties: { Environment: { Variables: { [NAME]: key } } } },
      }),
    ).toEqual([]);
  });
});

describe('the service that runs a holder', () => {
  const service = (configuration: JsonObject, more: JsonObject = {}): readonly string[] => {
    const breaker = { DeploymentCircuitBreaker: { Enable: true, Rollback: true } };
    const properties = {
      TaskDefinition: { Ref: 'Task' },
      DeploymentConfiguration: { ...breaker, ...configuration },
      ...more,
    };
    return codes(
      prove([
        stackOf({
          Task: taskDefinition(
            { name: 'web', environment: { [NAME]: key, JWT_EXPIRATION_HOURS: '168' } },
            { name: 'api', environment: { [NAME]: key, JWT_EXPIRATION_HOURS: '168' } },
          ),
          Idle: taskDefinition({ name: 'idle' }),
          Service: { Type: 'AWS::ECS::Service', Properties: properties },
        }),
      ]).findings,
    );
  };

  it('has a circuit breaker', () => {
    expect(service({})).toEqual([]);
    expect(service({ DeploymentCircuitBreaker: { Enable: false } })).toEqual(['warning no-circuit-breaker']);
    expect(service({ DeploymentCircuitBreaker: {} }, { TaskDefinition: { Ref: 'Idle' } })).toEqual([]);
    expect(
      service({ DeploymentCircuitBreaker: {} }, { DeploymentController: { Type: 'CODE_DEPLOY' } }),
    ).toEqual([]);
  });

  it.each<[number, number, number, readonly string[]]>([
    [1, 100, 200, []],
    [1, 50, 200, []],
    [1, 0, 200, ['warning rolling-update-with-gap']],
    [1, 0, 100, ['warning rolling-update-with-gap']],
    [1, 100, 100, ['warning rolling-update-impossible']],
    [1, 100, 150, ['warning rolling-update-impossible']],
    [2, 100, 150, []],
    [2, 50, 100, []],
    [4, 100, 100, ['warning rolling-update-impossible']],
    [0, 100, 100, []],
  ])(
    'with %i tasks, %i %% at least and %i %% at most',
    (DesiredCount, MinimumHealthyPercent, MaximumPercent, expected) => {
      expect(service({ MinimumHealthyPercent, MaximumPercent }, { DesiredCount })).toEqual(expected);
    },
  );
});
