import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HandedKeys } from '../../../src/inputs/types.ts';
import type { ErrorFinding, Outcome } from '../../../src/model/finding.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { connectForRotation } from '../../../src/rotation/github-secrets.ts';
import { GitHubStore } from '../../../src/rotation/github-store.ts';
import type { StoredKeys } from '../../../src/rotation/key-store.ts';
import type { Slot } from '../../../src/rotation/state.ts';
import { takeTurn } from '../../../src/rotation/workflow-run.ts';
import { problem } from '../../support/github/answers.ts';
import { type FakeGitHub, type Permissions, startFakeGitHub } from '../../support/github/fake-github.ts';
import { findLeaksIn } from '../../support/leaks/leaks.ts';

const ENVIRONMENT = 'production / eu';
const none: Permissions = { contents: 'read', issues: 'none', pullRequests: 'none' };
const TOKENS: Readonly<Record<string, Permissions>> = {
  environments: { ...none, environments: 'write' },
  secrets: { ...none, secrets: 'write', environments: 'read' },
  'secrets-alone': { ...none, secrets: 'write' },
  reader: { ...none, secrets: 'read', environments: 'read' },
  job: { ...none, actions: 'read' },
  powerless: none,
};

let github: FakeGitHub;
/** GitHub's clock, which is also the runner's: each sleep and each `later` moves it. */
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 4, 1);
  github = await startFakeGitHub({ tokens: TOKENS, environments: [ENVIRONMENT, 'staging'], now: () => now });
});
afterEach(() => github.close());

const clock = {
  now: () => now,
  sleep: async (milliseconds: number) => {
    now += milliseconds;
  },
};
const cancelled = new AbortController().signal;

const later = (seconds = 60): void => {
  now += seconds * 1000;
};

const api = (token: string) =>
  connectForRotation(token, {
    env: { GITHUB_REPOSITORY: 'acme/chat', GITHUB_API_URL: github.url },
    clock,
    cancelled,
  });

const randomKey = (name: string): Secret => new Secret(name, randomBytes(32).toString('base64'));

type Options = {
  readonly environment?: string;
  readonly token?: string;
  readonly jobToken?: string;
  readonly handed?: HandedKeys;
  readonly queuedAt?: number;
};

const storeOf = (options: Options = {}): GitHubStore => {
  const { environment = ENVIRONMENT } = options;
  return new GitHubStore({
    api: api(options.token ?? (environment === '' ? 'secrets' : 'environments')),
    jobApi: api(options.jobToken ?? 'job'),
    environment,
    secretName: 'JWT_SECRET_KEY',
    handed: options.handed ?? {},
    queuedAt: options.queuedAt ?? now,
    clock,
    cancelled,
    random: randomBytes,
  });
};

const names: Readonly<Record<Slot, string>> = {
  current: 'JWT_SECRET_KEY',
  next: 'JWT_SECRET_KEY_NEXT',
  previous: 'JWT_SECRET_KEY_PREVIOUS',
};

/** Stores the keys as people do, some time before the run is queued. */
const given = (keys: Partial<Record<Slot, Secret>>, scope = ENVIRONMENT): Partial<Record<Slot, Secret>> => {
  for (const slot of ['current', 'next', 'previous'] as const) {
    const key = keys[slot];
    if (key) github.secrets.set(names[slot], key.reveal(), scope);
  }
  later();
  return keys;
};

const refusalOf = (outcome: Outcome<unknown>): ErrorFinding => {
  if (outcome.ok) throw new Error('nothing was refused');
  return outcome.findings[0];
};

const opened = (outcome: Outcome<StoredKeys>): StoredKeys => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
};

/** Names and times of everything that is stored. */
const everything = (): string =>
  JSON.stringify(
    ['', ENVIRONMENT].flatMap((scope) =>
      github.secrets.names(scope).map((name) => [scope, name, github.secrets.updatedAt(name, scope)]),
    ),
  );

describe('the keys in GitHub', () => {
  it('are those that the job was handed, with the times at which GitHub got them', async () => {
    const current = randomKey('current');
    const handed = given({
      current,
      next: randomKey('next'),
      previous: new Secret('previous', current.reveal()),
    });
    const { keys, state } = opened(await storeOf({ handed }).open());
    expect(keys).toEqual(handed);
    expect(state.slots.previous?.id).toBe(state.slots.current?.id);
    expect(state.slots.next?.id).not.toBe(state.slots.current?.id);
    expect(state.slots.current?.updatedAt).toBe(Date.UTC(2026, 4, 1));
    expect(state.emergency).toBeUndefined();
  });

  it.each(['', ENVIRONMENT])(
    'are written sealed, seen to be written, and never sent in clear (%j)',
    async (environment) => {
      const handed = given({ current: randomKey('current') }, environment);
      const store = storeOf({ environment, handed });
      opened(await store.open());
      later();
      const next = randomKey('next');
      expect(await store.put('next', next)).toMatchObject({ ok: true });
      expect(github.secrets.value('JWT_SECRET_KEY_NEXT', environment)).toBe(next.reveal());
      expect(
        findLeaksIn(github.places(), { next: next.reveal(), current: handed.current?.reveal() ?? '' }),
      ).toEqual([]);
      expect(await store.remove('next')).toMatchObject({ ok: true });
      expect(github.secrets.names(environment)).toEqual(['JWT_SECRET_KEY']);
      expect(await store.remove('next')).toMatchObject({ ok: true });
    },
  );

  it('get a new time when they are written again', async () => {
    const handed = given({ current: randomKey('current'), previous: randomKey('previous') });
    const store = storeOf({ handed });
    const { keys } = opened(await store.open());
    later();
    expect(await store.put('previous', keys.previous ?? randomKey('x'))).toMatchObject({ ok: true });
    expect(github.secrets.updatedAt('JWT_SECRET_KEY_PREVIOUS', ENVIRONMENT)).toBe(now);
  });

  it('tell by their times whether an emergency has replaced its key, where somebody else wrote the mark', async () => {
    const current = randomKey('current');
    given({ current });
    later();
    github.secrets.set('JWT_SECRET_KEY_EMERGENCY', 'by hand', ENVIRONMENT);
    later();
    const emergency = new Secret('mark', 'by hand');
    const begun = opened(await storeOf({ handed: { current, emergency } }).open());
    expect(begun.state.emergency).toEqual({ replaced: false, kept: 0, isComplete: false });
  });

  it('tell that an emergency was begun, and whether its key is stored', async () => {
    const current = randomKey('current');
    const first = storeOf({ handed: given({ current }) });
    opened(await first.open());
    later();
    expect(await first.beginEmergency([current])).toMatchObject({ ok: true });
    later();
    const emergency = new Secret('mark', github.secrets.value('JWT_SECRET_KEY_EMERGENCY', ENVIRONMENT) ?? '');
    const begun = opened(await storeOf({ handed: { current, emergency } }).open());
    expect(begun.state.emergency).toEqual({ replaced: false, kept: 0, isComplete: true });
    const fresh = randomKey('fresh');
    expect(await first.put('current', fresh)).toMatchObject({ ok: true });
    later();
    const again = storeOf({ handed: { current: fresh, emergency } });
    const resumed = opened(await again.open());
    expect(resumed.state.emergency).toEqual({ replaced: true, kept: 1, isComplete: true });
    expect(resumed.replaced.map((key) => key.reveal())).toEqual([current.reveal()]);
    expect(await again.endEmergency()).toMatchObject({ ok: true });
    expect(github.secrets.names(ENVIRONMENT)).toEqual(['JWT_SECRET_KEY']);
  });
});

describe('nothing is changed, and the reason is said, when', () => {
  const refused = async (options: Options): Promise<ErrorFinding> => {
    const before = everything();
    const finding = refusalOf(await storeOf(options).open());
    expect(everything()).toBe(before);
    expect(finding.title.length).toBeLessThanOrEqual(100);
    const secrets = Object.entries(options.handed ?? {}).map(([name, key]) => [name, key?.reveal() ?? '']);
    const places = [{ place: 'finding', bytes: Buffer.from(JSON.stringify(finding)) }, ...github.places()];
    expect(findLeaksIn(places, Object.fromEntries(secrets))).toEqual([]);
    return finding;
  };

  it.each([
    ['powerless', ENVIRONMENT, 'Environments: read'],
    ['powerless', '', 'Secrets: read'],
    ['reader', ENVIRONMENT, 'Environments: write'],
    ['reader', '', 'Secrets: write'],
    ['secrets-alone', '', 'Environments: read'],
  ])('the token is %s and the place is %j: it needs %s', async (token, environment, permission) => {
    const handed = given({ current: randomKey('current') }, environment);
    const finding = await refused({ token, environment, handed });
    expect(finding).toMatchObject({ code: 'key-store-denied', failureReason: 'key-store-denied' });
    expect(finding.title).toContain(permission);
    expect(finding.remedy).toMatch(/GitHub App.*fine-grained.*GITHUB_TOKEN can never/);
  });

  it('the token is not known to GitHub', async () => {
    const handed = given({ current: randomKey('current') });
    expect(await refused({ token: 'ghs_unknown', handed })).toMatchObject({
      code: 'key-store-token-unknown',
    });
  });

  it('there is no such environment', async () => {
    const handed = given({ current: randomKey('current') });
    const finding = await refused({ environment: 'produktion', handed });
    expect(finding).toMatchObject({ code: 'key-store-not-found', where: 'secret-environment' });
  });

  it('an environment hides a secret of the repository', async () => {
    const handed = given({ current: randomKey('current') }, '');
    github.secrets.set('JWT_SECRET_KEY_PREVIOUS', 'of the environment', ENVIRONMENT);
    const finding = await refused({ environment: '', handed });
    expect(finding.code).toBe('key-store-shadowed');
    expect(finding.detail).toContain('JWT_SECRET_KEY_PREVIOUS');
  });

  it('the rate limit is used up', async () => {
    const handed = given({ current: randomKey('current') });
    github.answerNext('GET', '/repos/acme/chat/environments', {
      ...problem(403, 'API rate limit exceeded for installation.'),
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.UTC(2026, 4, 2) / 1000) },
    });
    const finding = await refused({ handed });
    expect(finding).toMatchObject({ code: 'key-store-rate-limited', failureReason: 'key-store-unreachable' });
    expect(finding.detail).toContain('2026-05-02T00:00:00');
  });

  it('GitHub stays away, but not when it only stumbles', async () => {
    const handed = given({ current: randomKey('current') });
    const stumble = (times: number): void => {
      for (let time = 0; time < times; time += 1)
        github.answerNext('GET', '/repos/acme/chat/environments', problem(502, 'Server Error'));
    };
    stumble(4);
    const finding = await refused({ handed });
    expect(finding).toMatchObject({ code: 'key-store-unreachable', failureReason: 'key-store-unreachable' });
    stumble(3);
    opened(await storeOf({ handed }).open());
  });

  it('a stored key was not handed to the job', async () => {
    given({ current: randomKey('current'), next: randomKey('next') });
    const finding = await refused({ handed: { current: randomKey('current') } });
    expect(finding).toMatchObject({ code: 'rotation-key-not-handed-in', where: 'next-jwt-secret-key' });
  });

  it('the job was handed a key that comes from elsewhere', async () => {
    const finding = await refused({ handed: { current: randomKey('of the organization') } });
    expect(finding).toMatchObject({ code: 'rotation-key-not-in-store', where: 'jwt-secret-key' });
  });

  it('a secret was written after the run was queued, for then it may hold the old one', async () => {
    const queuedAt = now;
    const handed = given({ current: randomKey('current') });
    const finding = await refused({ handed, queuedAt });
    expect(finding).toMatchObject({ code: 'rotation-secrets-stale', failureReason: 'rotation-stale' });
    expect(finding.remedy).toContain('nothing is left to do');
  });

  it('another run has staged a key since, which is no reason to think that all is done', async () => {
    const queuedAt = now;
    const handed = given({ current: randomKey('current'), next: randomKey('next') });
    const finding = await refused({ handed, queuedAt });
    expect(finding).toMatchObject({ code: 'rotation-secrets-stale' });
    expect(finding.remedy).not.toContain('nothing is left to do');
  });
});

describe('a write', () => {
  const openStore = async (): Promise<GitHubStore> => {
    const store = storeOf({ handed: given({ current: randomKey('current') }) });
    opened(await store.open());
    later();
    return store;
  };

  it.each(['JWT_SECRET_KEY', 'JWT_SECRET_KEY_PREVIOUS', 'JWT_SECRET_KEY_EMERGENCY'])(
    'does not happen when somebody else has written %s in the meantime',
    async (name) => {
      const store = await openStore();
      github.secrets.set(name, 'by somebody else', ENVIRONMENT);
      expect(refusalOf(await store.put('next', randomKey('next')))).toMatchObject({
        code: 'rotation-overtaken',
        failureReason: 'rotation-stale',
      });
      expect(github.secrets.value('JWT_SECRET_KEY_NEXT', ENVIRONMENT)).toBeUndefined();
    },
  );

  it('that GitHub takes and does not keep is not believed', async () => {
    const store = await openStore();
    github.answerNext('PUT', '/repos/acme/chat/environments', { status: 204 });
    expect(refusalOf(await store.put('next', randomKey('next')))).toMatchObject({
      code: 'key-store-not-confirmed',
    });
    expect(await store.put('current', randomKey('next'))).toMatchObject({ ok: true });
    later(3);
    const date = new Date(now).toUTCString();
    github.answerNext('PUT', '/repos/acme/chat/environments', { status: 204, headers: { date } });
    expect(refusalOf(await store.put('current', randomKey('next')))).toMatchObject({
      code: 'key-store-not-confirmed',
    });
  });

  it('that is refused after all says what is missing', async () => {
    const store = await openStore();
    github.answerNext('PUT', '/repos/acme/chat/environments', problem(403, 'Resource not accessible'));
    const finding = refusalOf(await store.put('next', randomKey('next')));
    expect(finding.title).toContain('Environments: write');
  });
});

describe('the turn of a run', () => {
  const turn = (run: { readonly id: number }, token = 'job') => takeTurn(api(token), String(run.id));

  it('is its own when no other run of the workflow is ahead, and it tells when it was queued', async () => {
    const done = github.runs.start();
    github.runs.complete(done);
    github.runs.start(78);
    later();
    const run = github.runs.start();
    const queuedAt = now;
    later();
    expect(await turn(github.runs.rerun(run))).toMatchObject({ ok: true, value: { queuedAt } });
  });

  it.each(['in_progress', 'queued', 'waiting', 'pending', 'requested'] as const)(
    'is not its own when an earlier one is %s, and the earlier one goes on',
    async (status) => {
      const earlier = github.runs.start(77, status);
      const second = github.runs.start();
      const finding = refusalOf(await turn(second));
      expect(finding).toMatchObject({ code: 'rotation-already-running', failureReason: 'rotation-refused' });
      expect(finding.remedy).toContain(`gh run cancel ${earlier.id}`);
      expect(await turn(earlier)).toMatchObject({ ok: true });
    },
  );

  it('is not its own when it is an old run that was started again beside a younger one', async () => {
    const old = github.runs.complete(github.runs.start());
    later();
    const younger = github.runs.start();
    later();
    expect(refusalOf(await turn(github.runs.rerun(old))).code).toBe('rotation-already-running');
    expect(await turn(younger)).toMatchObject({ ok: true });
  });

  it('needs a token that may read runs', async () => {
    const finding = refusalOf(await turn(github.runs.start(), 'powerless'));
    expect(finding).toMatchObject({ code: 'rotation-run-unreadable', failureReason: 'key-store-denied' });
    expect(finding.remedy).toContain('actions: read');
  });
});
