import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AskedPhase } from '../../src/inputs/types.ts';
import { type Production, startProduction } from '../support/act/production.ts';
import type { WorkflowRun } from '../support/act/workflow-run.ts';
import { WebSession } from '../support/chat-app/web-session.ts';
import { findLeaksIn } from '../support/leaks/leaks.ts';

/**
 * The example's rotate.yml as it is written, run by act. The tests are one story, told in order: each finds production
 * as the one before left it. GitHub's clock is behind until the old tokens have to have expired, for no test can wait.
 */
const EIGHT_DAYS = 8 * 24 * 3_600_000;
const ENVIRONMENT = 'production';

let behind = EIGHT_DAYS;
let production: Production;
/** Somebody who logged in before the rotation and stays. */
let session: WebSession;
/** Every key that was ever stored, by where it was then. */
const everStored: Record<string, string> = {};

beforeAll(async () => {
  production = await startProduction({ now: () => Date.now() - behind });
  const deployed = await production.push();
  expect(deployed.conclusion, deployed.everything).toBe('success');
  session = new WebSession(production.url);
  const { location } = await session.login('ada@example.com', production.secrets.DEMO_PASSWORD);
  expect(location).toBe('/chat');
});

afterAll(async () => {
  await production?.stop();
});

const stored = (suffix = ''): string | undefined =>
  production.github.secrets.value(`JWT_SECRET_KEY${suffix}`, ENVIRONMENT);

/** Suffixes of the names under which keys are stored, '' for the current one. */
const storedKeys = (): readonly string[] =>
  production.github.secrets
    .names(ENVIRONMENT)
    .flatMap((name) => /^JWT_SECRET_KEY(_\w+)?$/.exec(name)?.slice(0, 1) ?? [])
    .map((name) => name.replace('JWT_SECRET_KEY', ''));

/** Keys change with every step, and none of them may be seen anywhere. */
const note = (): void => {
  for (const suffix of ['', '_NEXT', '_PREVIOUS']) {
    const key = stored(suffix);
    if (key !== undefined && !Object.values(everStored).includes(key))
      everStored[`KEY_${Object.keys(everStored).length}`] = key;
  }
};

const rotate = async (phase?: AskedPhase, planOnly = false): Promise<WorkflowRun> => {
  note();
  const run = await production.rotate(phase, { planOnly });
  note();
  return run;
};

/** The statuses that clients with tokens of this key get, one on each of a few fresh connections. */
const answersTo = async (key: string | undefined): Promise<readonly number[]> => {
  const token = await new SignJWT({ sub: 'user-test' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(new TextEncoder().encode(key));
  const headers = { authorization: `Bearer ${token}`, connection: 'close' };
  const ask = async () => (await fetch(`${production.url}/api/me`, { headers })).status;
  return [...new Set(await Promise.all(Array.from({ length: 6 }, ask)))];
};

const chatWorks = async (): Promise<boolean> => {
  const { status, body } = await session.open('/chat');
  return status === 200 && !body.includes('The backend refused the frontend');
};

const leaksOf = (run: WorkflowRun) => {
  const shown = { place: 'output of act', bytes: Buffer.from(run.everything) };
  return findLeaksIn([shown, ...production.github.places()], { ...production.secrets, ...everStored });
};

const expectGreen = (run: WorkflowRun): void => {
  expect(run.conclusion, run.everything).toBe('success');
  expect(run.step('rotate')?.outputs).toMatchObject({ 'failure-reason': '' });
  expect(leaksOf(run)).toEqual([]);
};

const [DAILY, MONTHLY] = ['41 5 * * *', '11 4 1 * *'];

const runBy = async (cron: string, variables?: Readonly<Record<string, string>>): Promise<WorkflowRun> => {
  note();
  const run = await production.rotateBy(cron, variables);
  note();
  return run;
};

describe('a rotation', () => {
  const keys: { current?: string | undefined; next?: string | undefined } = {};

  test('is begun by the schedule every month: production accepts a next key, which is stored', async () => {
    keys.current = stored();
    const run = await runBy(MONTHLY);
    expectGreen(run);
    expect(run.step('token')?.result).toBe('success');
    expect(storedKeys()).toEqual(['', '_NEXT']);
    keys.next = stored('_NEXT');
    expect(stored()).toBe(keys.current);
    for (const key of [keys.current, keys.next]) expect(await answersTo(key)).toEqual([200]);
    expect(await chatWorks()).toBe(true);
  });

  test('is gone on with by the daily run: production signs with that key, and still accepts the old one', async () => {
    expectGreen(await runBy(DAILY));
    expect(storedKeys()).toEqual(['', '_PREVIOUS']);
    expect([stored(), stored('_PREVIOUS')]).toEqual([keys.next, keys.current]);
    for (const key of [keys.current, keys.next]) expect(await answersTo(key)).toEqual([200]);
    expect(await chatWorks()).toBe(true);
  });

  /** As if the switch had been proven so many milliseconds ago. */
  const switchedAgo = (milliseconds: number): void => {
    behind = milliseconds;
    production.github.secrets.set('JWT_SECRET_KEY_PREVIOUS', keys.current ?? '', ENVIRONMENT);
    behind = 0;
  };

  test('is ended by a run that a person starts: exactly the old key is useless', async () => {
    switchedAgo(EIGHT_DAYS);
    await production.emulator.control.ageSecrets(EIGHT_DAYS / 1000);
    expectGreen(await rotate());
    expect(storedKeys()).toEqual(['']);
    expect(stored()).toBe(keys.next);
    expect(await answersTo(keys.next)).toEqual([200]);
    expect(await answersTo(keys.current)).toEqual([401]);
    expect(await chatWorks()).toBe(true);
  });
});

test('an emergency makes all older keys useless at once, and leaves the session alone', async () => {
  const leaked = stored();
  expectGreen(await rotate('emergency'));
  expect(storedKeys()).toEqual(['']);
  expect(stored()).not.toBe(leaked);
  expect(await answersTo(stored())).toEqual([200]);
  expect(await answersTo(leaked)).toEqual([401]);
  expect(await chatWorks()).toBe(true);
});

describe('the schedule', () => {
  test('begins nothing by itself every day', async () => {
    const key = stored();
    expectGreen(await runBy(DAILY));
    expect(storedKeys()).toEqual(['']);
    expect(stored()).toBe(key);
  });

  test('does nothing at all where the variable is off', async () => {
    const run = await runBy(MONTHLY, { ROTATION_SCHEDULE: 'off' });
    expect(run.steps, run.everything).toEqual([]);
    expect(storedKeys()).toEqual(['']);
  });
});
