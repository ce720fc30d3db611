import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../../src/proof/holder.ts';
import { proveHolders } from '../../../src/proof/prove.ts';
import { proveRegistered, type RegisteredTaskDefinition } from '../../../src/proof/registered.ts';
import { appWith, type ContainerSketch, codes, expecting, newKey } from './templates.ts';

const NAME = 'JWT_SECRET_KEY';
const key = newKey();
const secretArn = 'arn:aws:secretsmanager:us-west-2:111122223333:secret:chat-app/jwt-AbCdEf';

type Registered = Readonly<Record<string, { readonly value?: string; readonly valueFrom?: string }>>;

const registered = (containers: Registered): RegisteredTaskDefinition => ({
  taskDefinitionArn: 'arn:aws:ecs:us-west-2:111122223333:task-definition/chat-app:12',
  containerDefinitions: Object.entries(containers).map(([name, { value, valueFrom }]) => ({
    name,
    environment: [
      { name: 'JWT_EXPIRATION_HOURS', value: '168' },
      ...(value === undefined ? [] : [{ name: NAME, value }]),
    ],
    secrets: valueFrom === undefined ? [] : [{ name: NAME, valueFrom }],
  })),
});

const holders = (...containers: readonly ContainerSketch[]) =>
  proveHolders(appWith(...containers), expecting(key)).holders;
const plain = (name: string) => ({ name, environment: { [NAME]: key } });

const provenHere = (
  taskDefinition: RegisteredTaskDefinition,
  expectation: Expectation,
  place = '',
  expected: ReturnType<typeof holders> = [],
) => proveRegistered({ taskDefinition, place }, expectation, expected);

describe('a registered task definition', () => {
  it('is proven when every holder of the assembly has the key in it', () => {
    const task = registered({ web: { value: key }, api: { value: key } });
    const { rows, findings } = provenHere(
      task,
      expecting(key),
      'cluster/service',
      holders(plain('web'), plain('api')),
    );
    expect(rows).toEqual([
      {
        stack: 'cluster/service',
        container: 'web',
        variable: NAME,
        source: 'plaintext environment',
        result: 'same',
      },
      {
        stack: 'cluster/service',
        container: 'api',
        variable: NAME,
        source: 'plaintext environment',
        result: 'same',
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('has the container that the input names by its construct or task definition', () => {
    const expected = holders(plain('web')).map((holder) => ({ ...holder, construct: ['Orders', 'TaskDef'] }));
    const check = (containers: readonly string[], value: string, promised = expected) =>
      codes(
        provenHere(
          registered({ web: { value } }),
          expecting(key, { containers }),
          'cluster/service',
          promised,
        ).findings,
      );
    expect(check(['Orders/web'], key)).toEqual(['notice single-holder']);
    expect(check(['Orders/web'], newKey())).toContain('error key-differs');
    expect(check(['Task/web'], newKey())).toContain('error key-differs');
    // Verify mode knows no constructs, but the names that the CDK made out of them.
    expect(check(['chat/web'], newKey(), [])).toContain('error key-differs');
    expect(check(['Users/web'], newKey(), [])).not.toContain('error key-differs');
  });

  it('has the key under each of its names', () => {
    const expectation = expecting(key, { variable: 'AUTH_JWT', aliases: [NAME] });
    const { holders: expected } = proveHolders(appWith(plain('web'), plain('api')), expectation);
    const check = (containers: Registered) =>
      codes(provenHere(registered(containers), expectation, '', expected).findings);
    expect(check({ web: { value: key }, api: { value: key } })).toEqual([]);
    expect(check({ web: { value: key }, api: { value: newKey() } })).toEqual(['error key-differs']);
    expect(check({ web: { value: key }, api: { valueFrom: secretArn } })).toContain(
      'error registered-source-differs',
    );
  });

  it('is refused when a container has an old key, lacks it, or is gone', () => {
    const expected = holders(plain('web'), plain('api'));
    const check = (containers: Registered) =>
      codes(provenHere(registered(containers), expecting(key), '', expected).findings);
    expect(check({ web: { value: key }, api: { value: newKey() } })).toEqual(['error key-differs']);
    expect(check({ web: { value: key }, api: {} })).toContain('error container-without-key');
    expect(check({ web: { value: key } })).toContain('error registered-container-missing');
    expect(check({})).toContain('error no-holders');
  });

  it('is refused when the key comes from elsewhere than in the template', () => {
    const expected = holders(plain('web'), plain('api'));
    const task = registered({ web: { valueFrom: secretArn }, api: { valueFrom: secretArn } });
    expect(codes(provenHere(task, expecting(key), '', expected).findings)).toContain(
      'error registered-source-differs',
    );
  });

  it('is the text that a dynamic reference of the template became', () => {
    const dynamic = { environment: { [NAME]: '{{resolve:secretsmanager:chat-app/jwt}}' } };
    const expected = holders({ name: 'web', ...dynamic }, { name: 'api', ...dynamic });
    const task = registered({ web: { value: key }, api: { value: key } });
    expect(provenHere(task, expecting(key), '', expected).findings).toEqual([]);
  });

  it('is the same source when two containers read one secret', () => {
    const { rows, findings } = provenHere(
      registered({ web: { valueFrom: secretArn }, api: { valueFrom: secretArn } }),
      expecting(key),
    );
    expect(rows.map(({ source, result }) => `${source}: ${result}`)).toEqual([
      'Secrets Manager chat-app/jwt-AbCdEf: same',
      'Secrets Manager chat-app/jwt-AbCdEf: same',
    ]);
    expect(codes(findings)).toEqual(['notice key-value-not-in-assembly']);
  });

  it('may be one without the key, when no assembly says otherwise', () => {
    expect(codes(provenHere(registered({ worker: {} }), expecting(key)).findings)).toEqual([
      'notice no-holder-in-task-definition',
    ]);
    expect(codes(provenHere({}, expecting(key)).findings)).toEqual(['notice no-holder-in-task-definition']);
  });

  it('has the key in the containers that the input names, as far as they are in it', () => {
    const task = registered({ web: { value: key }, api: {} });
    const named = (...containers: readonly string[]) =>
      codes(provenHere(task, expecting(key, { containers })).findings);
    expect(named('web', 'api')).toContain('error container-without-key');
    expect(named('web', 'other-service')).toEqual(['notice single-holder']);
  });

  it('may have another key in a container that the input does not name, which is said', () => {
    const task = registered({ web: { value: key }, sidecar: { value: newKey() } });
    const named = expecting(key, { containers: ['web'] });
    const sidecar = { name: 'sidecar', environment: { [NAME]: newKey() } };
    for (const expected of [[], holders(plain('web'), sidecar)]) {
      expect(codes(provenHere(task, named, '', expected).findings)).toEqual([
        'notice single-holder',
        'warning unnamed-holder-differs',
      ]);
    }
  });

  it('may have the key unseen in a container with an environment file, which is said', () => {
    const { containerDefinitions = [], ...rest } = registered({ web: { value: key } });
    const file = { name: 'api', environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/app.env' }] };
    const { rows, findings } = provenHere(
      { ...rest, containerDefinitions: [...containerDefinitions, file] },
      expecting(key),
    );
    expect(rows.map(({ container, result }) => `${container}: ${result}`)).toEqual([
      'web: same',
      'api: not established',
    ]);
    expect(codes(findings)).toContain('warning container-may-have-key');
  });

  it('shows no value', () => {
    const wrong = newKey();
    const proof = provenHere(registered({ web: { value: key }, api: { value: wrong } }), expecting(key));
    expect(JSON.stringify(proof)).not.toContain(key);
    expect(JSON.stringify(proof)).not.toContain(wrong);
  });
});
