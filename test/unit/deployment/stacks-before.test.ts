import { randomBytes } from 'node:crypto';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { ECSClient, type TaskDefinition } from '@aws-sdk/client-ecs';
import type { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import { type DeployedKeys, formerKeys, givenKeys, isKeyIn } from '../../../src/deployment/deployed-keys.ts';
import { type DeployedGuard, readStacksBefore } from '../../../src/deployment/stacks-before.ts';
import type { DeployInputs } from '../../../src/inputs/types.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { refusalByDeployed } from '../../../src/rotation/plan.ts';
import type { RunContext } from '../../../src/run/context.ts';
import type { ReadyAssembly } from '../../../src/template/stage.ts';
import { strongKey } from '../signing-key/random-keys.ts';

const AT = Date.UTC(2026, 2, 1);
const NESTED = 'AWS::CloudFormation::Stack';
const template = (key: string, name = 'JWT_SECRET_KEY'): string =>
  JSON.stringify({ Resources: { Task: { Environment: [{ Name: name, Value: key }] } } });

type StackOfScript = {
  readonly template: string | Error;
  readonly nested?: readonly string[];
  /** Each runs the newest revision of the family of its name. */
  readonly services?: Readonly<Record<string, readonly (TaskDefinition | Error)[]>>;
};

/** A real client whose network is a script: the stacks that there are, by the name or ARN that is asked for. */
const scripted = (stacks: Readonly<Record<string, StackOfScript>>): CloudFormationClient => {
  const client = new CloudFormationClient({
    region: 'us-west-2',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const answers: Readonly<Record<string, (stack: StackOfScript) => object>> = {
    DescribeStacks: () => ({ Stacks: [{ StackStatus: 'UPDATE_COMPLETE', CreationTime: new Date(0) }] }),
    GetTemplate: (stack) => {
      if (stack.template instanceof Error) throw stack.template;
      return { TemplateBody: stack.template };
    },
    ListStackResources: ({ nested = [], services = {} }) => ({
      StackResourceSummaries: [
        ...nested.map((PhysicalResourceId) => ({ ResourceType: NESTED, PhysicalResourceId })),
        ...Object.keys(services).map((name) => ({
          ResourceType: 'AWS::ECS::Service',
          PhysicalResourceId: `arn:service/chat/${name}`,
        })),
      ],
    }),
  };
  client.middlewareStack.add(
    (_next, context) => async (args) => {
      const name = 'StackName' in args.input ? String(args.input.StackName) : '';
      const answer = answers[String(context.commandName).replace(/Command$/, '')];
      const stack = stacks[name];
      if (!answer || !stack) throw new Error(`nobody expected ${context.commandName} of ${name}`);
      return { output: { $metadata: {}, ...answer(stack) }, response: {} };
    },
    { step: 'initialize', priority: 'low' },
  );
  return client;
};

/** A real client whose network knows the services of the stacks, and all revisions of what they run. */
const scriptedEcs = (stacks: Readonly<Record<string, StackOfScript>>): ECSClient => {
  const families = Object.assign({}, ...Object.values(stacks).map(({ services }) => services));
  const client = new ECSClient({
    region: 'us-west-2',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  client.middlewareStack.add(
    () => async (args) => {
      const asked = 'taskDefinition' in args.input ? args.input.taskDefinition : undefined;
      const [running = ''] = 'services' in args.input ? (args.input.services ?? []) : [];
      const [family = '', revision] = String(asked ?? running).split(':');
      const taskDefinition = families[family]?.[Number(revision) - 1];
      if (taskDefinition instanceof Error) throw taskDefinition;
      const service = { serviceName: family, taskDefinition: `${family}:${families[family]?.length}` };
      return { output: { $metadata: {}, taskDefinition, services: [service] }, response: {} };
    },
    { step: 'initialize', priority: 'low' },
  );
  return client;
};

const look = async (
  stacks: Readonly<Record<string, StackOfScript>>,
  guard: DeployedGuard = () => undefined,
  more: Partial<DeployInputs> = {},
) => {
  const concealed: string[] = [];
  const client = scripted(stacks);
  const outcome = await readStacksBefore(
    {
      inputs: {
        secretName: 'JWT_SECRET_KEY',
        secretAliases: ['PGRST_JWT_SECRET'],
        otherSecrets: [],
        storeVariables: {},
        containers: [],
        keyEncoding: 'utf8',
        expirationHours: '1',
        ...more,
      } as unknown as DeployInputs,
      assembly: { stacks: [{ stackName: 'Chat', region: 'us-west-2' }] } as unknown as ReadyAssembly,
      guard,
    },
    {
      conceal: (text: string) => concealed.push(text),
      aws: () => ({
        cloudFormation: async () => client,
        ecs: async () => scriptedEcs(stacks),
        secretsManager: async () => ({
          send: async ({ input }: GetSecretValueCommand) => ({ SecretString: `value of ${input.VersionId}` }),
        }),
      }),
      world: { clock: { now: () => AT }, cancelled: new AbortController().signal },
    } as unknown as RunContext,
  );
  return { outcome, concealed };
};

const revealed = (keys: readonly Secret[]): readonly string[] => keys.map((key) => key.reveal());

/** What production had before, of one stack with these variables. */
const deployedBefore = async (variables: readonly (readonly [name: string, value: unknown])[]) => {
  const Environment = variables.map(([Name, Value]) => ({ Name, Value }));
  const { outcome } = await look({ Chat: { template: JSON.stringify({ Task: { Environment } }) } });
  if (!outcome.ok) throw new Error('the stack was not read');
  return outcome.value;
};

const signingWith = (key: string, more: Partial<DeployInputs> = {}): DeployInputs =>
  ({
    key: new Secret('key', key),
    keyEncoding: 'utf8',
    otherSecrets: [],
    ...more,
  }) as unknown as DeployInputs;

describe('the keys that production had before', () => {
  it('are former keys, of nested stacks and of the previous variable too, each once', async () => {
    const [own, accepted, nested] = [strongKey(), strongKey(), strongKey()];
    const both = { Environment: [{ Name: 'JWT_SECRET_KEY', Value: own }] };
    const { outcome } = await look({
      Chat: {
        template: JSON.stringify({
          Task: both,
          Other: both,
          Lambda: { Variables: { JWT_SECRET_KEY_PREVIOUS: accepted } },
        }),
        nested: ['arn:nested'],
      },
      'arn:nested': { template: template(nested) },
    });
    const before = outcome.ok ? outcome.value : [];
    const found = formerKeys(signingWith(strongKey()), before);
    expect(revealed(found)).toEqual([own, accepted, nested]);
    expect(found[0]?.name).toBe('the former key in Chat');
  });

  it('are read from templates in YAML too', async () => {
    const own = strongKey();
    const yaml = `Task:\n  Environment:\n    - Name: JWT_SECRET_KEY\n      Value: ${own}\n`;
    const { outcome } = await look({ Chat: { template: yaml } });
    expect(revealed(formerKeys(signingWith(strongKey()), outcome.ok ? outcome.value : []))).toEqual([own]);
  });

  it('are none of those that this run deploys, does not judge, or tries later', async () => {
    const [current, other, next, third] = [strongKey(), strongKey(), strongKey(), strongKey()];
    const before = await deployedBefore(
      [current, other, next, third].map((value) => ['JWT_SECRET_KEY', value] as const),
    );
    const secret = (text: string) => new Secret('key', text);
    for (const expectation of ['accept', 'reject', 'any'] as const) {
      const previous = { key: secret(other), expectation };
      const inputs = signingWith(current, { previous, nextKey: secret(next), triedLater: [secret(third)] });
      expect(revealed(formerKeys(inputs, before))).toEqual([]);
    }
  });

  it('are the same where their bytes are the same', async () => {
    const bytes = randomBytes(32);
    const [padded, bare] = [bytes.toString('base64'), bytes.toString('base64').replace('=', '')];
    const before = await deployedBefore([
      ['JWT_SECRET_KEY', padded],
      ['JWT_SECRET_KEY_PREVIOUS', bare],
    ]);
    expect(formerKeys(signingWith(bare, { keyEncoding: 'base64' }), before)).toEqual([]);
    expect(formerKeys(signingWith(strongKey(), { keyEncoding: 'base64' }), before)).toHaveLength(1);
    expect(formerKeys(signingWith(strongKey()), before)).toHaveLength(2);
  });

  it('are not known where the template only refers to them, or has a part of them', async () => {
    const before = await deployedBefore([
      ['JWT_SECRET_KEY', { Ref: 'Key' }],
      ['JWT_SECRET_KEY', '{{resolve:secretsmanager:chat/jwt}}'],
      ['JWT_SECRET_KEY', { 'Fn::Join': ['', ['half-of-a-key', { Ref: 'Half' }]] }],
      ['JWT_SECRET_KEY_PREVIOUS', ''],
    ]);
    expect(formerKeys(signingWith(strongKey()), before)).toEqual([]);
  });

  it('are versions of a secret by their values, where the run has its keys from there', async () => {
    const valueFrom = 'arn:aws:secretsmanager:us-west-2:111122223333:secret:chat-app/jwt-AbCdEf:::v1';
    const secrets = [{ name: 'JWT_SECRET_KEY', valueFrom }];
    const services = { Api: [{ containerDefinitions: [{ name: 'Api', secrets }] }] };
    const former = async (storeVariables: DeployInputs['storeVariables']) => {
      const { outcome } = await look({ Chat: { template: '{}', services } }, undefined, { storeVariables });
      return revealed(formerKeys(signingWith(strongKey()), outcome.ok ? outcome.value : []));
    };
    expect(await former({ JWT_SECRET_KEY_VERSION_ID: 'v2' })).toEqual(['value of v1']);
    expect(await former({})).toEqual([]);
  });

  it('are those too that an unfinished emergency gives up', () => {
    const given = new Secret('key', strongKey());
    expect(formerKeys(signingWith(strongKey(), { formerKeys: [given, given] }), [])).toEqual([given]);
  });
});

describe('the key that is about to be replaced', () => {
  it('is masked in stacks that are nested at any depth too, under each name of the key', async () => {
    const [own, nested, deep] = [strongKey(), strongKey(), strongKey()];
    const { outcome, concealed } = await look({
      Chat: { template: template(own), nested: ['arn:nested'] },
      'arn:nested': { template: template(nested), nested: ['arn:deep'] },
      'arn:deep': { template: template(deep, 'PGRST_JWT_SECRET') },
    });
    expect(outcome.ok).toBe(true);
    expect(concealed).toEqual([own, nested, deep]);
  });

  it('is no reason not to deploy, when a nested stack may not be read', async () => {
    const refused = Object.assign(new Error('not authorized'), { name: 'AccessDenied' });
    const [own, other] = [strongKey(), strongKey()];
    const { outcome, concealed } = await look({
      Chat: { template: template(own), nested: ['arn:closed', 'arn:open'] },
      'arn:closed': { template: refused },
      'arn:open': { template: template(other) },
    });
    expect(outcome.ok).toBe(true);
    expect(concealed).toEqual([own, other]);
  });
});

describe('what a guard is told of the deployed keys', () => {
  it('is the same of a template in YAML as of one in JSON, for the CLI deploys a small app as YAML', async () => {
    const [own, accepted] = [strongKey(), strongKey()];
    const variables = { JWT_SECRET_KEY: own, JWT_SECRET_KEY_PREVIOUS: accepted, JWT_EXPIRATION_HOURS: '24' };
    const Environment = Object.entries(variables).map(([Name, Value]) => ({ Name, Value }));
    const yaml = Environment.map(({ Name, Value }) => `    - Name: ${Name}\n      Value: ${Value}\n`).join(
      '',
    );
    const told: DeployedKeys[] = [];
    const note: DeployedGuard = (deployed) => void told.push(deployed);
    await look({ Chat: { template: JSON.stringify({ Task: { Environment } }) } }, note);
    await look({ Chat: { template: `Task:\n  Environment:\n${yaml}` } }, note);
    expect(told[0]).toMatchObject({ signs: own, accepts: accepted, hours: '24', definition: '', since: 0 });
    expect(told[1]).toMatchObject({ ...told[0], gets: expect.any(Function) });
  });
});

describe('what a guard is told of the services of a stack', () => {
  const revision = (daysAgo: number, name: string, key: string, previous = ''): TaskDefinition => ({
    registeredAt: new Date(AT - daysAgo * 24 * 3_600_000),
    containerDefinitions: [
      {
        name,
        environment: [
          { name: 'JWT_SECRET_KEY', value: key },
          { name: 'JWT_SECRET_KEY_PREVIOUS', value: previous },
        ],
      },
    ],
  });
  const told = async (services: StackOfScript['services'] = {}, more: Partial<DeployInputs> = {}) => {
    let last: DeployedKeys | undefined;
    const guard: DeployedGuard = (deployed) => {
      last = deployed;
      return deployed.history ? undefined : 'needs history';
    };
    await look({ Chat: { template: '{}', services } }, guard, more);
    return last;
  };

  it('is the key of the containers that the inputs name, whatever key another service has', async () => {
    const services = { Legacy: [revision(1, 'Legacy', 'other')], Api: [revision(1, 'Backend', 'K1')] };
    expect(await told(services, { containers: ['Api/Backend'] })).toMatchObject({
      since: 0,
      signs: 'K1',
      definition: 'Api:1',
    });
  });

  it('is what any of them remembers: a new one remembers nothing', async () => {
    const services = {
      New: [revision(1, 'Worker', 'K2')],
      Old: [revision(9, 'Backend', 'K1'), revision(2, 'Backend', 'K2')],
    };
    expect((await told(services))?.history).toMatchObject([{ signs: 'K1' }]);
    const verifier = [revision(5, 'Verifier', 'K2', 'K1'), revision(1, 'Verifier', 'K2')];
    const signer = [revision(9, 'Signer', 'K0'), revision(7, 'Signer', 'K1'), revision(5, 'Signer', 'K2')];
    const beside = await told({ Signer: signer, Verifier: verifier.slice(0, 1) });
    expect(beside?.since).toBe(AT - 5 * 24 * 3_600_000);
    expect((await told({ Signer: signer, Verifier: verifier }))?.history).toMatchObject([
      { signs: 'K2', accepts: 'K1' },
      { signs: 'K1', accepts: '' },
      { signs: 'K0', accepts: '' },
    ]);
  });

  it('is not all there is where ECS did not show a revision, which the run says', async () => {
    const busy = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' });
    const Api = [revision(9, 'Api', 'K0'), busy, revision(1, 'Api', 'K2')];
    const stacks = { Chat: { template: '{}', services: { Api } } };
    const ask: DeployedGuard = (deployed) => (deployed.history ? undefined : 'needs history');
    const { outcome } = await look(stacks, ask);
    expect(outcome).toMatchObject({ ok: true, findings: [{ code: 'key-history-incomplete' }] });
    expect(outcome.findings[0]?.detail).toContain('1 revision, e.g. Api:2');
    expect((await look(stacks)).outcome.findings).toEqual([]);
  });

  it('is the same key where the bytes are the same', async () => {
    const bytes = randomBytes(32);
    const api = [revision(1, 'Backend', bytes.toString('base64'))];
    const inputs = { keyEncoding: 'base64', storeVariables: {} } as const;
    const bare = signingWith(bytes.toString('base64').replace(/=+$/, ''), inputs);
    expect(givenKeys(bare).current).toContain((await told({ Api: api }, inputs))?.signs);
  });

  it('is compared with what the new templates have as a second key by themselves', () => {
    const inputs = { secretName: 'JWT_SECRET_KEY', secretAliases: ['PGRST_JWT_SECRET'], storeVariables: {} };
    const body = JSON.parse(template('none', 'PGRST_JWT_SECRET_PREVIOUS'));
    const { isInTemplates } = givenKeys(signingWith(strongKey(), inputs), [{ body: {} }, { body }]);
    expect([isInTemplates?.('none'), isInTemplates?.('K1')]).toEqual([true, false]);
  });

  it('is whether the new template has a key, by its text or by the id of its version', () => {
    const quoted = 'k"ey\\';
    const ValueFrom = { 'Fn::Join': ['', [{ Ref: 'Secret' }, ':::v-1']] };
    const bodies = [{ body: {} }, { body: { Environment: [{ Value: quoted }], Secrets: [{ ValueFrom }] } }];
    const has = (...names: readonly string[]) => isKeyIn(bodies, names);
    expect([has(quoted), has('K1', 'version v-1'), has('K1', 'version v-2'), has()]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is no part of a key, and the lifetime of the inputs where the app does not tell one', async () => {
    const value = { 'Fn::Join': ['', ['half-of-a-key', { Ref: 'Half' }]] };
    const template = JSON.stringify({ Function: { Variables: { JWT_SECRET_KEY: value } } });
    const seen: DeployedKeys[] = [];
    await look({ Chat: { template } }, (deployed) => void seen.push(deployed), { expirationHours: '168' });
    expect(seen[0]).toMatchObject({ signs: '', accepts: '', hours: '168', definition: '', since: 0 });
  });
});

describe('the retirement of a key', () => {
  const HOUR = 3_600_000;
  const now = Date.UTC(2026, 2, 1);
  const retire = async (
    [old, current]: readonly [string, string],
    variables: Readonly<Record<string, string>>,
    signedLast: number,
  ) => {
    const step = {
      phase: 'retire',
      resumes: false,
      before: [],
      deploy: { signs: 'current' },
      refuses: ['previous'],
      after: [],
    } as const;
    const checked = {
      step,
      stored: { current: [current], previous: [old] },
      signedLast,
      lifetime: 1,
      isGuess: false,
    };
    const Environment = Object.entries(variables).map(([Name, Value]) => ({ Name, Value }));
    const stacks = { Chat: { template: JSON.stringify({ Task: { Environment } }) } };
    const { outcome } = await look(stacks, (deployed) => refusalByDeployed(deployed, checked, now));
    return outcome.ok ? 'goes on' : outcome.findings[0]?.code;
  };

  it('is refused where the deployed template signs with that key again', async () => {
    const [old, current] = [strongKey(), strongKey()];
    const wentBack = { JWT_SECRET_KEY: old, JWT_SECRET_KEY_PREVIOUS: current };
    expect(await retire([old, current], wentBack, now - 200 * HOUR)).toBe('rotation-went-back');
    const switched = { JWT_SECRET_KEY: current, JWT_SECRET_KEY_PREVIOUS: old };
    expect(await retire([old, current], switched, now - 200 * HOUR)).toBe('goes on');
  });

  it('is refused while tokens of it live by the hours in the deployed template', async () => {
    const [old, current] = [strongKey(), strongKey()];
    const deployed = { JWT_SECRET_KEY: current, JWT_EXPIRATION_HOURS: '720' };
    expect(await retire([old, current], deployed, now - 200 * HOUR)).toBe('rotation-lifetime-shortened');
    expect(await retire([old, current], deployed, now - 721 * HOUR)).toBe('goes on');
  });
});
