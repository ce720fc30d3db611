import { randomBytes } from 'node:crypto';
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedPhase } from '../../src/inputs/types.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Secret } from '../../src/redaction/secret.ts';
import { applyWrites, keyNamed, type StoredKeys } from '../../src/rotation/key-store.ts';
import { planNextStep } from '../../src/rotation/plan.ts';
import { SecretsManagerStore } from '../../src/rotation/secrets-manager-store.ts';
import type { KeyName } from '../../src/rotation/state.ts';
import { freshKey } from '../../src/signing-key/signing-key.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';

/** The store against the emulator's Secrets Manager, through its real client; what is deployed is only noted. */
describe('a rotation in the emulated Secrets Manager', () => {
  let emulator: Emulator;
  let client: SecretsManagerClient;
  const secretId = 'rotation-test/jwt';
  const first = randomBytes(32).toString('hex');
  let runs = 0;

  beforeAll(async () => {
    emulator = await startEmulator();
    client = new SecretsManagerClient(emulator.sdk);
    const SecretString = JSON.stringify({ user: 'u', key: first });
    await client.send(new CreateSecretCommand({ Name: secretId, SecretString }));
  });
  afterAll(() => emulator?.stop());

  const labels = async (): Promise<readonly string[]> => {
    const { VersionIdsToStages = {} } = await client.send(new DescribeSecretCommand({ SecretId: secretId }));
    return Object.values(VersionIdsToStages).flat().toSorted();
  };

  const keyAt = async (VersionStage: string): Promise<string> => {
    const command = new GetSecretValueCommand({ SecretId: secretId, VersionStage });
    const { SecretString = '{}' } = await client.send(command);
    const value: { readonly key: string; readonly user: string } = JSON.parse(SecretString);
    expect(value.user).toBe('u');
    return value.key;
  };

  const open = async (asked: AskedPhase): Promise<{ store: SecretsManagerStore; stored: StoredKeys }> => {
    runs += 1;
    const store = new SecretsManagerStore({
      client: async () => client,
      secretId,
      jsonKey: 'key',
      runId: String(runs),
      secretName: 'JWT_SECRET_KEY',
      conceal: () => undefined,
      clock: systemClock,
      cancelled: new AbortController().signal,
    });
    const opened = await store.open(asked);
    if (!opened.ok) throw new Error(JSON.stringify(opened.findings));
    return { store, stored: opened.value };
  };

  /** One run, at a time far enough ahead for the retirement. Gives the keys that the app was told to use. */
  const run = async (
    asked: AskedPhase,
  ): Promise<{ phase: string; app: readonly string[]; variables: object }> => {
    const { store, stored } = await open(asked);
    const now = Date.now() + 3 * 3_600_000;
    const production = { current: 'accepted', other: 'accepted', signer: 'current' } as const;
    const made = planNextStep({ store: stored.state, production, asked, lifetime: 3_600_000, now });
    if (made.kind !== 'step') throw new Error(JSON.stringify(made));
    const fresh = freshKey(randomBytes, { algorithm: 'HS256', encoding: 'utf8' });
    const keyOf = (name: KeyName): Secret => (name === 'fresh' ? fresh : (keyNamed(stored, name) ?? fresh));
    for (const writes of [made.step.before, made.step.after]) {
      const written = await applyWrites(store, writes, keyOf, () => undefined);
      expect(written).toMatchObject({ ok: true });
    }
    const { signs, accepts } = made.step.deploy;
    const [current, second] = [keyOf(signs), accepts && keyOf(accepts)];
    return {
      phase: made.step.phase,
      app: [current, ...(second ? [second] : [])].map((key) => key.reveal()),
      variables: store.variables(current, second),
    };
  };

  it('goes through its three phases and leaves one version', async () => {
    const staged = await run('auto');
    expect(staged).toMatchObject({ phase: 'stage', app: [first, await keyAt('AWSPENDING')] });
    expect(Object.keys(staged.variables)).toHaveLength(2);
    const next = await keyAt('AWSPENDING');
    expect(await run('auto')).toMatchObject({ phase: 'switch', app: [next, first] });
    expect([await keyAt('AWSCURRENT'), await keyAt('AWSPREVIOUS')]).toEqual([next, first]);
    expect(await run('auto')).toMatchObject({ phase: 'retire', app: [next] });
    expect(await labels()).toEqual(['AWSCURRENT']);
  });

  it('is cut short by an emergency, after which only a fresh key is left', async () => {
    const old = await keyAt('AWSCURRENT');
    await run('auto');
    const staged = await keyAt('AWSPENDING');
    const { app } = await run('emergency');
    expect(app).toEqual([await keyAt('AWSCURRENT')]);
    expect([old, staged]).not.toContain(app[0]);
    expect(await labels()).toEqual(['AWSCURRENT']);
  });
});
