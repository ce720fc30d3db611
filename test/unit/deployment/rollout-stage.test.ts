import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { followDeployment, followRunningServices } from '../../../src/deployment/rollout-stage.ts';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import type { DeployInputs, Inputs, VerifyInputs } from '../../../src/inputs/types.ts';
import type { Json } from '../../../src/lib/json.ts';
import { proveHolders } from '../../../src/proof/prove.ts';
import type { AssemblyStack } from '../../../src/template/assembly.ts';
import { handsOn, type Production } from '../../support/aws/recorded-production.ts';
import { codes, expecting, newKey, stackOf, taskDefinition } from '../proof/templates.ts';

const NAME = 'JWT_SECRET_KEY';
const key = newKey();

const parsed = async (given: Readonly<Record<string, string>>): Promise<Inputs> => {
  const all = { 'jwt-secret-key': key, 'backend-url': 'https://api.example.com', stacks: 'Chat', ...given };
  const env = {
    GITHUB_WORKSPACE: '/checkout',
    GITHUB_EVENT_NAME: 'push',
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [inputVariable(name), value])),
  };
  const outcome = await parseInputs(env, readSecrets(env));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
};

const verifying = async (given: Readonly<Record<string, string>> = {}): Promise<VerifyInputs> => {
  const inputs = await parsed({ mode: 'verify', 'plaintext-key': 'allow', ...given });
  if (inputs.mode !== 'verify') throw new Error('not verify mode');
  return inputs;
};

/** A container with the token lifetime and, where given, the key. */
const container = (name: string, value?: string): ContainerDefinition => ({
  name,
  environment: [
    { name: 'JWT_EXPIRATION_HOURS', value: '168' },
    ...(value === undefined ? [] : [{ name: NAME, value }]),
  ],
});

const verify = async (production: Production, given: Readonly<Record<string, string>> = {}) => {
  const { outcome, facts } = await followRunningServices(await verifying(given), handsOn(production));
  return {
    codes: codes(outcome.findings),
    findings: outcome.findings,
    rows: (facts?.services ?? []).flatMap(({ holders }) =>
      holders.map(({ container: name, result }) => `${name}: ${result}`),
    ),
  };
};

describe('the containers that verify mode is told to look at', () => {
  const both = (other: string): Production => ({
    services: { chat: { containers: [container('Frontend', other), container('Backend', key)] } },
  });

  it('must be there: a misspelt name does not turn a wrong key into a warning', async () => {
    const { findings } = await verify(both(newKey()), { containers: 'FrontEnd,Backend' });
    expect(findings.find(({ code }) => code === 'container-unknown')).toMatchObject({
      severity: 'error',
      failureReason: 'holders-disagree',
      where: 'containers',
      detail: 'Not found: FrontEnd\nThe services have: Frontend, Backend',
    });
  });

  it('are looked at when they are named rightly', async () => {
    expect((await verify(both(newKey()), { containers: 'Frontend,Backend' })).codes).toContain(
      'error key-differs',
    );
    expect((await verify(both(key), { containers: 'Frontend,Backend' })).codes).toEqual([]);
  });

  it('may be functions, which ECS does not know: that they were not looked at is said', async () => {
    const { codes: found } = await verify(
      { ...both(key), functions: ['Signer'] },
      { containers: 'Frontend,Backend,Signer' },
    );
    expect(found).toEqual(['warning function-not-looked-at']);
  });

  it('are looked at in a service that has no other container with the key', async () => {
    const { codes: found, rows } = await verify(
      {
        services: {
          web: { containers: [container('Frontend', key)] },
          api: { containers: [container('Backend')] },
        },
      },
      { containers: 'Frontend,Backend' },
    );
    expect(found).toContain('error container-without-key');
    expect(rows).toContain('Backend: missing');
  });
});

const deploying = async (given: Readonly<Record<string, string>> = {}): Promise<DeployInputs> => {
  const inputs = await parsed({ mode: 'deploy', 'plaintext-key': 'allow', ...given });
  if (inputs.mode !== 'deploy') throw new Error('not deploy mode');
  return inputs;
};

/** What the stages after the proof see when this stack has been deployed and these services run. */
const deploy = async (stack: AssemblyStack, production: Production) => {
  const proof = proveHolders([stack], expecting(key));
  const before = [
    {
      stack,
      region: 'us-west-2',
      state: undefined,
      keys: { signs: '', accepts: '', hours: '', definition: '' },
      history: async () => [],
      unread: new Set<string>(),
      deployedKeys: [],
      services: new Map(),
    },
  ];
  const { outcome, facts } = await followDeployment(
    { inputs: await deploying(), deployment: { startedAt: 0, stacks: [], before }, holders: proof.holders },
    handsOn(production),
  );
  return {
    codes: codes(outcome.findings),
    services: (facts?.services ?? []).map(({ service, state }) => `${service}: ${state}`),
    rows: (facts?.services ?? []).flatMap(({ holders }) =>
      holders.map(({ container: name, result }) => `${name}: ${result}`),
    ),
  };
};

const withKey = (name: string) =>
  taskDefinition({ name, environment: { [NAME]: key, JWT_EXPIRATION_HOURS: '168' } });

describe('a service whose template gives the key in one branch of a condition', () => {
  const entry: Json = [{ Name: NAME, Value: 'x' }];
  const stack = stackOf(
    {
      webTask: withKey('Frontend'),
      apiTask: {
        Type: 'AWS::ECS::TaskDefinition',
        Properties: {
          ContainerDefinitions: [{ Name: 'Backend', Environment: { 'Fn::If': ['IsProd', entry, []] } }],
        },
      },
    },
    { id: 'Chat' },
  );
  const production = (backend: ContainerDefinition, rolloutState: 'COMPLETED' | 'FAILED' = 'COMPLETED') => ({
    services: {
      web: { containers: [container('Frontend', key)] },
      api: { containers: [backend], rolloutState },
    },
  });

  it('is proven from what ECS has registered', async () => {
    expect((await deploy(stack, production(container('Backend', key)))).rows).toEqual([
      'Frontend: same',
      'Backend: same',
    ]);
    expect((await deploy(stack, production(container('Backend', newKey())))).codes).toContain(
      'error key-differs',
    );
  });

  it('is followed like every other', async () => {
    const { services, codes: found } = await deploy(stack, production(container('Backend', key), 'FAILED'));
    expect(services).toEqual(['web: complete', 'api: failed']);
    expect(found).toContain('error rollout-not-complete');
  });

  it('is left alone where what is registered has no key', async () => {
    const { services } = await deploy(stack, production(container('Backend'), 'FAILED'));
    expect(services).toEqual(['web: complete']);
  });
});

it('two nested stacks of one class, which have the same logical ids, are not mistaken for one another', async () => {
  const nested = (id: string, name: string) => ({
    path: [id],
    file: `${id}.nested.template.json`,
    body: { Resources: { Task: withKey(name) } },
  });
  const parent = { Type: 'AWS::CloudFormation::Stack', Properties: {} };
  const root = { path: [], file: 'Chat.template.json', body: { Resources: { Web: parent, Api: parent } } };
  const stack = stackOf(
    {},
    { id: 'Chat', templates: [root, nested('Web', 'Frontend'), nested('Api', 'Backend')] },
  );
  const running = (apiKey: string): Production => ({
    services: {
      web: { path: ['Web'], logicalId: 'Task', containers: [container('Frontend', key)] },
      api: { path: ['Api'], logicalId: 'Task', containers: [container('Backend', apiKey)] },
    },
  });
  const { codes: found, rows } = await deploy(stack, running(key));
  expect(found).toEqual([]);
  expect(rows).toEqual(['Frontend: same', 'Backend: same']);
  expect((await deploy(stack, running(newKey()))).codes).toContain('error key-differs');
});

describe('services that verify mode looks at', () => {
  const secret = (name: string) => `arn:aws:secretsmanager:us-west-2:111122223333:secret:${name}`;
  const injected = (name: string, valueFrom: string): ContainerDefinition => ({
    ...container(name),
    secrets: [{ name: NAME, valueFrom }],
  });
  const two = (web: ContainerDefinition, api: ContainerDefinition): Production => ({
    services: { web: { containers: [web] }, api: { containers: [api] } },
  });

  it('are refused when each takes the key from a secret of its own', async () => {
    const { codes: found, rows } = await verify(
      two(injected('Frontend', secret('old-jwt-AAAAAA')), injected('Backend', secret('jwt-BBBBBB'))),
    );
    expect(found.filter((code) => code.startsWith('error'))).toEqual(['error key-sources-differ']);
    expect(rows).toContain('Backend: differs');
  });

  it('are refused when one has a text and the other a secret, which nothing can compare', async () => {
    const { codes: found } = await verify(
      two(container('Frontend', key), injected('Backend', secret('jwt-BBBBBB'))),
    );
    expect(found).toContain('error key-sources-not-comparable');
  });

  it('agree when they take it from one secret, and then neither is the only one', async () => {
    const from = secret('jwt-BBBBBB');
    const { codes: found, rows } = await verify(two(injected('Frontend', from), injected('Backend', from)));
    expect(rows).toEqual(['Frontend: same', 'Backend: same']);
    expect(new Set(found)).toEqual(new Set(['notice key-value-not-in-assembly']));
  });

  it('may have the key unseen in a service of its own, which is said without waiting for it', async () => {
    const file = { type: 's3', value: 'arn:aws:s3:::bucket/app.env' } as const;
    const { codes: found, findings } = await verify({
      services: {
        api: { containers: [container('Backend', key)] },
        web: { containers: [{ ...container('Frontend'), environmentFiles: [file] }], rolloutState: 'FAILED' },
        worker: { containers: [container('Worker')], rolloutState: 'FAILED' },
      },
    });
    expect(found).toEqual(['notice single-holder', 'warning container-may-have-key']);
    expect(findings.find(({ code }) => code === 'container-may-have-key')?.where).toContain('main/web');
  });

  it('hear once, and not twice, that one has another key', async () => {
    const { codes: found } = await verify(two(container('Frontend', key), container('Backend', newKey())));
    expect(found).toEqual(['error key-differs']);
  });

  it('may differ where the input containers leaves one out', async () => {
    const { codes: found } = await verify(
      two(injected('Frontend', secret('old-jwt-AAAAAA')), injected('Backend', secret('jwt-BBBBBB'))),
      { containers: 'Backend' },
    );
    expect(found.filter((code) => code.startsWith('error'))).toEqual([]);
  });
});
