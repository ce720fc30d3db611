import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ErrorFinding, Outcome } from '../../../src/model/finding.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { SecretsManagerStore } from '../../../src/rotation/secrets-manager-store.ts';
import { FakeSecretsManager } from '../../support/aws/fake-secrets-manager.ts';

const now = Date.UTC(2026, 8, 1);
let aws: FakeSecretsManager;
let concealed: string[];
const secretId = 'chat-app/jwt';

const random = (): string => randomBytes(32).toString('base64');

beforeEach(() => {
  aws = new FakeSecretsManager(() => now);
  concealed = [];
});

const storeOf = (jsonKey = '', runId = '42'): SecretsManagerStore =>
  new SecretsManagerStore({
    client: async () => aws.client(),
    secretId,
    jsonKey,
    runId,
    secretName: 'JWT_SECRET_KEY',
    conceal: (text) => concealed.push(text),
    clock: { now: () => now, sleep: async () => undefined },
    cancelled: new AbortController().signal,
  });

const refusalOf = (outcome: Outcome<unknown>): ErrorFinding => {
  if (outcome.ok) throw new Error('nothing was refused');
  return outcome.findings[0];
};

const opened = async (store: SecretsManagerStore) => {
  const outcome = await store.open('auto');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
};

describe('the keys in Secrets Manager', () => {
  it('are those under the labels of this action, and are concealed before anything else', async () => {
    const values = [random(), random(), random()];
    aws.add(values[1], 'cdk-jwt-deploy-previous');
    aws.add(values[2], 'AWSPENDING', 'cdk-jwt-deploy-next');
    aws.add(values[0], 'AWSCURRENT');
    const { keys, state } = await opened(storeOf());
    expect([keys.current, keys.previous, keys.next].map((key) => key?.reveal())).toEqual(values);
    expect(state.slots.current).toEqual({ id: 'current', updatedAt: now });
    expect(concealed).toEqual(expect.arrayContaining(values));
  });

  it('that were replaced by somebody else are history: nothing makes production accept them again', async () => {
    aws.add(random(), 'AWSCURRENT');
    aws.add(random(), 'AWSCURRENT');
    expect(aws.holder('AWSPREVIOUS')).toBeDefined();
    expect(Object.keys((await opened(storeOf())).keys)).toEqual(['current']);
  });

  it('may be one field of JSON, and a new key leaves the other fields as they are', async () => {
    const key = random();
    aws.add(JSON.stringify({ user: 'u', key }), 'AWSCURRENT');
    const store = storeOf('key');
    expect((await opened(store)).keys.current?.reveal()).toBe(key);
    const next = random();
    expect(await store.put('next', new Secret('next', next))).toMatchObject({ ok: true });
    expect(JSON.parse(aws.value('AWSPENDING') ?? '')).toEqual({ user: 'u', key: next });
    expect(JSON.parse(aws.value('AWSCURRENT') ?? '')).toEqual({ user: 'u', key });
  });

  it('are found by the app by the ids of their versions', async () => {
    const first = aws.add(random(), 'AWSCURRENT');
    const store = storeOf();
    const { keys } = await opened(store);
    const next = new Secret('next', random());
    await store.put('next', next);
    const { current = next } = keys;
    expect(store.variables(current, next)).toEqual({
      JWT_SECRET_KEY_VERSION_ID: first,
      JWT_SECRET_KEY_PREVIOUS_VERSION_ID: aws.holder('AWSPENDING'),
    });
    expect(store.variables(current, undefined)).toEqual({ JWT_SECRET_KEY_VERSION_ID: first });
  });

  it('count an older version with the same key as history, not as a key to retire', async () => {
    const key = random();
    aws.add(JSON.stringify({ user: 'a', key }), 'AWSCURRENT');
    aws.add(JSON.stringify({ user: 'b', key }), 'AWSCURRENT');
    expect(Object.keys((await opened(storeOf('key'))).keys)).toEqual(['current']);
  });

  it('a pending label that a finished rotation left on the current version is no staged key', async () => {
    aws.add(random(), 'AWSCURRENT', 'AWSPENDING');
    expect(Object.keys((await opened(storeOf())).keys)).toEqual(['current']);
  });

  it('that are replaced in an emergency are still known, to prove that they are refused', async () => {
    const leaked = random();
    aws.add(leaked, 'AWSCURRENT');
    const store = storeOf();
    await opened(store);
    await store.beginEmergency();
    const begun = { replaced: false, kept: 0, isComplete: true };
    expect((await opened(storeOf())).state.emergency).toEqual(begun);
    await store.put('current', new Secret('fresh', random()));
    const resumed = await opened(storeOf());
    expect(resumed.state.emergency).toEqual({ replaced: true, kept: 1, isComplete: true });
    expect(resumed.replaced.map((key) => key.reveal())).toEqual([leaked]);
  });
});

describe('nothing is changed, and the reason is said, when', () => {
  const refused = async (jsonKey = ''): Promise<ErrorFinding> => {
    let changes = 0;
    aws.onChange = () => {
      changes += 1;
    };
    const finding = refusalOf(await storeOf(jsonKey).open('auto'));
    expect(changes).toBe(0);
    expect(finding.title.length).toBeLessThanOrEqual(100);
    return finding;
  };

  it('a Lambda function rotates the secret', async () => {
    aws.add(random(), 'AWSCURRENT');
    aws.rotatedByLambda = true;
    const finding = await refused();
    expect(finding).toMatchObject({ code: 'key-store-rotates-itself', failureReason: 'rotation-refused' });
    expect(finding.remedy).toContain('cancel-rotate-secret');
  });

  it('a Lambda function rotates the secret, but an emergency does not wait for that', async () => {
    aws.add(random(), 'AWSCURRENT');
    aws.rotatedByLambda = true;
    expect(await storeOf().open('emergency')).toMatchObject({
      ok: true,
      findings: [{ code: 'key-store-rotates-itself', severity: 'warning' }],
    });
  });

  it('somebody else has left a pending version', async () => {
    aws.add(random(), 'AWSCURRENT');
    const version = aws.add(random(), 'AWSPENDING');
    const finding = await refused();
    expect(finding.code).toBe('key-store-pending-foreign');
    expect(finding.remedy).toContain(`--remove-from-version-id ${version}`);
  });

  it('the secret is marked for deletion', async () => {
    aws.add(random(), 'AWSCURRENT');
    aws.deleted = true;
    expect((await refused()).code).toBe('key-store-secret-missing');
  });

  it.each([
    ['no JSON', () => random()],
    ['no such field', () => JSON.stringify({ other: random() })],
    ['a field that is no text', () => JSON.stringify({ key: 42 })],
    ['binary', () => undefined],
  ])('a version holds %s', async (_what, value) => {
    const version = aws.add(value(), 'cdk-jwt-deploy-previous');
    aws.add(JSON.stringify({ key: random() }), 'AWSCURRENT');
    const finding = await refused('key');
    expect(finding).toMatchObject({ code: 'key-store-version-unreadable', where: 'secret-json-key' });
    expect(finding.remedy).toContain(
      `--version-stage cdk-jwt-deploy-previous --remove-from-version-id ${version}`,
    );
  });

  it('but an emergency waits for none of that: it only needs the current version', async () => {
    const current = random();
    aws.add('no JSON', 'cdk-jwt-deploy-previous');
    aws.add(random(), 'AWSPENDING');
    aws.add(JSON.stringify({ key: current }), 'AWSCURRENT');
    const outcome = await storeOf('key').open('emergency');
    expect(outcome.ok && outcome.value.keys.current?.reveal()).toBe(current);
    expect(outcome.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['key-store-version-unreadable', 'warning'],
    ]);
  });

  it('other fields were changed after the next key was staged', async () => {
    aws.add(JSON.stringify({ user: 'a', key: random() }), 'AWSCURRENT');
    aws.add(JSON.stringify({ user: 'b', key: random() }), 'AWSPENDING', 'cdk-jwt-deploy-next');
    expect((await refused('key')).code).toBe('key-store-fields-changed');
  });

  it.each(['DescribeSecret', 'GetSecretValue', 'UpdateSecretVersionStage'])(
    '%s is not allowed',
    async (action) => {
      aws.add(random(), 'AWSCURRENT');
      aws.denied.add(action);
      const finding = await refused();
      expect(finding).toMatchObject({ code: 'aws-call-failed', failureReason: 'aws-access-denied' });
      expect(finding.title).toContain(action);
    },
  );
});

describe('a change', () => {
  it('does not happen when somebody else has moved a label in the meantime', async () => {
    aws.add(random(), 'AWSCURRENT');
    const store = storeOf();
    await opened(store);
    aws.add(random(), 'AWSCURRENT');
    expect(refusalOf(await store.put('next', new Secret('next', random()))).code).toBe('rotation-overtaken');
    expect(aws.holder('AWSPENDING')).toBeUndefined();
  });

  it('saves the current key by the very call that replaces it', async () => {
    const first = aws.add(random(), 'AWSCURRENT');
    const store = storeOf();
    const { keys } = await opened(store);
    const next = new Secret('next', random());
    await store.put('next', next);
    expect(await store.put('previous', keys.current ?? next)).toMatchObject({ ok: true });
    expect(aws.holder('AWSPREVIOUS')).toBeUndefined();
    await store.put('current', next);
    expect([aws.holder('AWSPREVIOUS'), aws.value('AWSCURRENT')]).toEqual([first, next.reveal()]);
  });

  it('that is asked for twice in one run makes one version', async () => {
    aws.add(random(), 'AWSCURRENT');
    const next = new Secret('next', random());
    for (const store of [storeOf(), storeOf()]) {
      await opened(store);
      expect(await store.put('next', next)).toMatchObject({ ok: true });
    }
    expect(aws.versions.size).toBe(2);
  });
});
