import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { AskedPhase } from '../../../src/inputs/types.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { connectForRotation, type GitHubCalls } from '../../../src/rotation/github-secrets.ts';
import { GitHubStore } from '../../../src/rotation/github-store.ts';
import { applyWrites, type KeyStore, keyNamed } from '../../../src/rotation/key-store.ts';
import { planNextStep } from '../../../src/rotation/plan.ts';
import { SecretsManagerStore } from '../../../src/rotation/secrets-manager-store.ts';
import type { Honoured, KeyName } from '../../../src/rotation/state.ts';
import { freshKey } from '../../../src/signing-key/signing-key.ts';
import { FakeSecretsManager } from '../../support/aws/fake-secrets-manager.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/fake-github.ts';

/** The same rotation through both stores, with runs that die at every request that changes something. */

const LIFETIME = 3_600_000;

class Died extends Error {}

let now = Date.UTC(2026, 6, 1);
const later = (milliseconds = 60_000): void => {
  now += milliseconds;
};
const clock = { now: () => now, sleep: async (milliseconds: number) => later(milliseconds) };
const cancelled = new AbortController().signal;

/** A store that outlives the runs. `open` gives a new run its own view of it. */
type Place = {
  open(dies: (when: 'before' | 'after') => void): KeyStore;
  /** All different keys in it. */
  keys(): readonly string[];
  /** Names of what is stored. */
  stored(): readonly string[];
};

let github: FakeGitHub | undefined;
afterEach(async () => {
  await github?.close();
  github = undefined;
});

const NAMES = { current: 'JWT_SECRET_KEY', next: 'JWT_SECRET_KEY_NEXT', previous: 'JWT_SECRET_KEY_PREVIOUS' };
const ENVIRONMENT = 'production';

const inGitHub = async (first: string): Promise<Place> => {
  const permissions = {
    contents: 'read',
    issues: 'none',
    pullRequests: 'none',
    environments: 'write',
  } as const;
  const server = await startFakeGitHub({
    tokens: { app: permissions },
    environments: [ENVIRONMENT],
    now: () => now,
    rateLimit: 100_000,
  });
  github = server;
  const { secrets } = server;
  secrets.set(NAMES.current, first, ENVIRONMENT);
  const value = (name: string): string => secrets.value(name, ENVIRONMENT) ?? '';
  return {
    keys: () => [...new Set(Object.values(NAMES).map(value))].filter((key) => key !== ''),
    stored: () => secrets.names(ENVIRONMENT),
    open: (dies) => {
      const real = connectForRotation('app', {
        env: { GITHUB_REPOSITORY: 'acme/chat', GITHUB_API_URL: server.url },
        clock,
        cancelled,
      });
      const api: GitHubCalls = {
        call: async (route, parameters) => {
          const isChange = !route.startsWith('GET') && !/NO_SUCH/.test(String(parameters?.secret_name));
          if (isChange) dies('before');
          const result = await real.call(route, parameters);
          if (isChange) dies('after');
          return result;
        },
      };
      const names = { ...NAMES, emergency: 'JWT_SECRET_KEY_EMERGENCY' };
      const handed = Object.entries(names).map(([slot, name]) => [slot, new Secret(slot, value(name))]);
      return new GitHubStore({
        api,
        jobApi: real,
        environment: ENVIRONMENT,
        secretName: NAMES.current,
        handed: Object.fromEntries(handed),
        queuedAt: now,
        clock,
        cancelled,
        random: randomBytes,
      });
    },
  };
};

let runs = 0;

const inSecretsManager =
  (jsonKey: string) =>
  async (first: string): Promise<Place> => {
    const aws = new FakeSecretsManager(() => now);
    const keyOf = (value = ''): string =>
      jsonKey === '' || value === '' ? value : JSON.parse(value)[jsonKey];
    aws.add(jsonKey === '' ? first : JSON.stringify({ other: 'field', [jsonKey]: first }), 'AWSCURRENT');
    const labels = ['AWSCURRENT', 'AWSPENDING', 'cdk-jwt-deploy-previous'];
    return {
      keys: () => [...new Set(labels.map((label) => keyOf(aws.value(label))))].filter((key) => key !== ''),
      // A run may die between taking AWSPENDING away and this, which only says who made a pending version.
      stored: () =>
        [...aws.versions.values()]
          .flatMap((version) => [...version.labels])
          .filter((label) => label !== 'cdk-jwt-deploy-next')
          .toSorted(),
      open: (dies) => {
        aws.onChange = dies;
        runs += 1;
        return new SecretsManagerStore({
          client: async () => aws.client(),
          secretId: 'chat-app/jwt',
          jsonKey,
          runId: String(runs),
          secretName: 'JWT_SECRET_KEY',
          conceal: () => undefined,
          clock,
          cancelled,
        });
      },
    };
  };

/** One app in production, and how many keys were made for it. */
type Life = {
  app: { signs: string; accepts: string | undefined };
  made: number;
  phases: string[];
  changes: number;
};

const alive = (key: string): Life => ({
  app: { signs: key, accepts: undefined },
  made: 0,
  phases: [],
  changes: 0,
});

const honoured = ({ app }: Life, key: Secret | undefined): Honoured => {
  if (key === undefined) return 'unknown';
  return [app.signs, app.accepts].includes(key.reveal()) ? 'accepted' : 'refused';
};

/** A run of the rotation as the mode does it, which dies at the n-th of its changes, before or after it is made. */
const run = async (
  life: Life,
  place: Place,
  asked: AskedPhase,
  death?: { readonly at: number; readonly when: 'before' | 'after' },
): Promise<void> => {
  later();
  let changes = 0;
  let isDead = false;
  const store = place.open((when) => {
    if (when === 'before') changes += 1;
    if (when === 'after') life.changes += 1;
    if (!death || death.at !== changes || death.when !== when) return;
    isDead = true;
    throw new Died();
  });
  const opened = await store.open(asked);
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings));
  const { keys, state } = opened.value;
  const other = [keys.next, keys.previous].find((key) => keys.current && key && !key.equals(keys.current));
  const production = {
    current: honoured(life, keys.current),
    other: honoured(life, other),
  };
  const made = planNextStep({
    store: state,
    production,
    asked,
    lifetime: LIFETIME,
    now,
  });
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.finding));
  if (made.kind !== 'step') return;
  const { step } = made;
  life.phases.push(step.phase);
  let fresh: Secret | undefined;
  const keyOf = (name: KeyName): Secret => {
    if (name === 'fresh') {
      if (fresh === undefined) life.made += 1;
      fresh ??= freshKey(randomBytes, { algorithm: 'HS256', encoding: 'utf8' });
      return fresh;
    }
    const key = keyNamed(opened.value, name);
    if (key === undefined) throw new Error(`${name} is not at hand`);
    return key;
  };
  const write = async (writes: typeof step.before): Promise<void> => {
    const written = await applyWrites(store, writes, keyOf, () => undefined);
    if (isDead) throw new Died();
    if (!written.ok) throw new Error(JSON.stringify(written.findings));
  };
  await write(step.before);
  const { signs, accepts } = step.deploy;
  life.app = { signs: keyOf(signs).reveal(), accepts: accepts && keyOf(accepts).reveal() };
  for (const key of [life.app.signs, life.app.accepts ?? life.app.signs]) expect(place.keys()).toContain(key);
  for (const name of step.refuses) expect(honoured(life, keyOf(name)), name).toBe('refused');
  await write(step.after);
};

const untilDeath = async (work: Promise<void>): Promise<boolean> => {
  try {
    await work;
    return false;
  } catch (error) {
    if (error instanceof Died) return true;
    throw error;
  }
};

const PLACES = [
  ['GitHub', inGitHub],
  ['Secrets Manager', inSecretsManager('')],
  ['Secrets Manager, one field of JSON,', inSecretsManager('key')],
] as const;

describe.each(PLACES)('a rotation in %s', (_name, start) => {
  it('stages, switches and retires', async () => {
    const first = randomBytes(32).toString('hex');
    const place = await start(first);
    const life = alive(first);
    const atFirst = place.stored();
    for (const wait of [0, 0, 0, 2 * LIFETIME]) {
      later(wait);
      await run(life, place, 'auto');
    }
    expect(life.phases).toEqual(['stage', 'switch', 'retire']);
    expect(life.made).toBe(1);
    expect(place.keys()).toEqual([life.app.signs]);
    expect(life.app.signs).not.toBe(first);
    expect(place.stored()).toEqual(atFirst);
  });

  it.each([
    [1, 1],
    [2, 2],
  ])('that has taken %i runs is abandoned in %i, and leaves the key of before', async (taken, needed) => {
    const first = randomBytes(32).toString('hex');
    const place = await start(first);
    const life = alive(first);
    const atFirst = place.stored();
    for (let turn = 0; turn < taken; turn += 1) await run(life, place, 'auto');
    for (let turn = 0; turn < needed; turn += 1) {
      later(2 * LIFETIME);
      await run(life, place, 'abandon');
      expect(life.app.signs).toBe(first);
    }
    expect(life.app.accepts).toBeUndefined();
    expect([place.keys(), place.stored()]).toEqual([[first], atFirst]);
  });

  it.each(['before', 'after'] as const)('that dies %s any change ends with one new key', async (when) => {
    for (let dying = 0; dying < 3; dying += 1) {
      for (let at = 1; at <= 8; at += 1) {
        const first = randomBytes(32).toString('hex');
        const place = await start(first);
        const life = alive(first);
        const atFirst = place.stored();
        let died = false;
        for (let turn = 0; turn < 3; turn += 1) {
          if (turn === 2) later(2 * LIFETIME);
          if (turn === dying) died = await untilDeath(run(life, place, 'auto', { at, when }));
          if (turn !== dying) await run(life, place, 'auto');
        }
        for (let turn = 0; turn < 3 && died && life.phases.length < 8; turn += 1) {
          if (place.keys().length === 1 && life.app.signs !== first && life.app.accepts === undefined) break;
          later(2 * LIFETIME);
          await run(life, place, 'auto');
        }
        const story = `${dying} ${at} ${life.phases.join(' ')}`;
        expect(place.keys(), story).toEqual([life.app.signs]);
        expect(life.app.accepts, story).toBeUndefined();
        // A key that died with its run before it was stored was never anybody's.
        expect(life.made, story).toBeLessThanOrEqual(when === 'before' && dying === 0 && at === 1 ? 2 : 1);
        expect(place.stored(), story).toEqual(atFirst);
        await github?.close();
        github = undefined;
        if (!died) break;
      }
    }
  });

  it.each([0, 1, 2])(
    'after %i runs can be cut short by an emergency that dies at any change',
    async (runsBefore) => {
      for (let at = 1; at <= 10; at += 1) {
        const first = randomBytes(32).toString('hex');
        const place = await start(first);
        const life = alive(first);
        const atFirst = place.stored();
        for (let turn = 0; turn < runsBefore; turn += 1) await run(life, place, 'auto');
        const old = place.keys();
        life.made = 0;
        const died = await untilDeath(run(life, place, 'emergency', { at, when: 'after' }));
        if (died) await run(life, place, 'emergency');
        expect(old, `at ${at}`).not.toContain(life.app.signs);
        expect(life.app.accepts).toBeUndefined();
        expect(place.keys()).toEqual([life.app.signs]);
        expect(place.stored()).toEqual(atFirst);
        await github?.close();
        github = undefined;
        if (!died) {
          expect(at).toBeGreaterThan(2);
          return;
        }
        // The last change ends the emergency: who asks for another one afterwards gets it.
        if (life.made > 1) expect(life.phases.slice(-2)).toEqual(['emergency', 'emergency']);
      }
    },
  );
});
