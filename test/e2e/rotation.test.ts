import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedPhase } from '../../src/inputs/types.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { fingerprint } from '../../src/signing-key/signing-key.ts';
import { type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { SteadyClient } from '../support/chat-app/steady-client.ts';
import { WebSession } from '../support/chat-app/web-session.ts';
import {
  ENVIRONMENT,
  type RotatingRepository,
  startRotatingRepository,
} from '../support/github/rotating-repository.ts';
import { findLeaks, findLeaksIn } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';

/**
 * A rotation of the example's key, on real parts: its own frontend and backend, emulated AWS, a fake GitHub that stores
 * the keys (test/workflows/rotation.test.ts has the CDK and its CLI too). One story, told in order, with two customers who
 * never stop: a client that holds a token of the first key, and a browser that logged in before.
 */
const LIFETIME = 168 * 3_600_000;

/** While a deployment goes on there are two tasks, of which one has the keys of before. */
const context = 'keyForm=plaintext\ndesiredCount=1';

let scenario: Scenario;
let repository: RotatingRepository;
let client: SteadyClient;
let session: WebSession;
let browser: SteadyClient;

const tokenOf = (key: string): Promise<string> =>
  new SignJWT({ sub: 'user-test' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('168h')
    .sign(new TextEncoder().encode(key));

const ask = async (token: string): Promise<string> => {
  const headers = { authorization: `Bearer ${token}`, connection: 'close' };
  return String((await fetch(`${scenario.url}/api/me`, { headers })).status);
};

const answerTo = async (key: string | undefined): Promise<string> => ask(await tokenOf(key ?? ''));

/** Opens the page on which the frontend calls the backend with a token that it signs. */
const chat = async (): Promise<string> => {
  const { status, body } = await session.open('/chat');
  return body.includes('The backend refused the frontend') ? 'refused by the backend' : String(status);
};

beforeAll(async () => {
  scenario = await startScenario('plaintext', { app: 'recorded', cli: 'stand-in' });
  repository = await startRotatingRepository(scenario.secrets.JWT_SECRET_KEY);
  const deployed = await (await scenario.run({ inputs: { context } })).finished;
  expect(deployed.outputs, deployed.log.join('\n')).toMatchObject({ verdict: 'match' });
  await deployed.dispose();

  const token = await tokenOf(scenario.secrets.JWT_SECRET_KEY);
  session = new WebSession(scenario.url);
  const { location } = await session.login('ada@example.com', scenario.secrets.DEMO_PASSWORD);
  expect(location).toBe('/chat');
  client = new SteadyClient(() => ask(token));
  browser = new SteadyClient(chat);
});

afterAll(async () => {
  await client?.stop();
  await browser?.stop();
  await scenario?.stop();
  await repository?.close();
});

type Rotation = ActionRun & { readonly from: number };

const rotate = async (phase: AskedPhase = 'auto', inputs: Record<string, string> = {}): Promise<Rotation> => {
  const from = Date.now();
  const { queued, ...given } = repository.queue(phase);
  const run = await (
    await scenario.run({
      ...given,
      inputs: { ...given.inputs, availability: 'true', context, ...inputs },
      secrets: { ...scenario.secrets, ...given.secrets },
    })
  ).finished;
  repository.github.runs.complete(queued);
  const keys = Object.fromEntries(repository.everStored().map((key, index) => [`KEY_${index}`, key]));
  const secrets = { ...scenario.secrets, ...given.secrets, ...keys };
  expect(findLeaks(run, secrets)).toEqual([]);
  expect(findLeaksIn(repository.github.places(), secrets)).toEqual([]);
  expect(run.orphans).toEqual([]);
  await run.dispose();
  return { ...run, from };
};

const expectGreen = (run: Rotation, phase: string): void => {
  expect(run.conclusion, run.log.join('\n')).toBe('success');
  expect(run.outputs).toMatchObject({ 'failure-reason': '', phase });
};

const keys: { first: string; second: string; third: string } = { first: '', second: '', third: '' };

/** What the prober of the action saw itself, with a token of the key that it says it watched. */
const expectAvailable = (run: Rotation, watched: string): void => {
  const seen = JSON.parse(run.outputs.availability ?? '');
  expect(seen, run.log.join('\n')).toMatchObject({
    measured: 'authenticated',
    failures: 0,
    interruptions: { down: 0, refused: 0 },
    longestGapSeconds: 0,
    baseline: { failures: 0 },
    causes: [],
  });
  expect(seen.requests).toBeGreaterThan(seen.baseline.requests);
  expect(seen.failureRateBelow).toBeCloseTo(3 / seen.requests);
  expect(run.summary).toContain(`Each request had a valid token of ${watched},`);
  expect(
    run.annotations.filter(({ properties }) => /availab|interrupted/i.test(properties.title ?? '')),
  ).toEqual([]);
};

/** Nobody was logged out, nor turned away for any other reason. */
const expectServed = ({ from }: Rotation): void => {
  expect(client.since(from)).toEqual(['200']);
  expect(browser.since(from)).toEqual(['200']);
};

describe('a rotation of the key of the example', () => {
  it('is only looked at with plan-only', async () => {
    keys.first = repository.key() ?? '';
    const run = await rotate('auto', { 'plan-only': 'true' });
    expectGreen(run, '');
    expect(run.log.join('\n')).toContain('phase stage:');
    expect(repository.stored()).toEqual(['']);
    expect(repository.key()).toBe(keys.first);
  });

  it('stages a fresh key, which production accepts beside the current one', async () => {
    const run = await rotate();
    expectGreen(run, 'stage');
    expect(run.outputs.verdict).toBe('match');
    expect(repository.stored()).toEqual(['', '_NEXT']);
    expect(repository.key()).toBe(keys.first);
    keys.second = repository.key('_NEXT') ?? '';
    expect(keys.second).not.toBe(keys.first);
    expect([await answerTo(keys.first), await answerTo(keys.second)]).toEqual(['200', '200']);
    expectServed(run);
    expectAvailable(run, 'jwt-secret-key');
  });

  it('switches to it, and production still accepts the old one', async () => {
    const run = await rotate();
    expectGreen(run, 'switch');
    expect(repository.stored()).toEqual(['', '_PREVIOUS']);
    expect([repository.key(), repository.key('_PREVIOUS')]).toEqual([keys.second, keys.first]);
    expect([await answerTo(keys.first), await answerTo(keys.second)]).toEqual(['200', '200']);
    expectServed(run);
    // The old key is the one that users hold tokens of.
    expectAvailable(run, 'jwt-secret-key');
  });

  it('changes nothing while tokens of the old key may be valid, and says until when', async () => {
    const run = await rotate();
    expectGreen(run, '');
    expect(run.summary).toMatch(/can be retired from \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    expect(repository.stored()).toEqual(['', '_PREVIOUS']);
    expect(run.processes.filter(({ argv }) => argv.join(' ').includes('cdk'))).toEqual([]);
    expect(run.outputs.availability).toBe('');
    expectServed(run);
  });

  it('retires the old key when its last token has expired: exactly that one is refused then', async () => {
    repository.github.secrets.letTimePass(LIFETIME + 600_000, ENVIRONMENT);
    await scenario.emulator.control.ageSecrets(LIFETIME / 1000 + 600);
    const run = await rotate();
    expectGreen(run, 'retire');
    expect(repository.stored()).toEqual(['']);
    expect(repository.key()).toBe(keys.second);
    expect(client.answers.filter(({ at, answer }) => at < run.from && answer !== '200')).toEqual([]);
    expect(client.since(run.from).filter((answer) => !['200', '401'].includes(answer))).toEqual([]);
    expect([await answerTo(keys.first), await answerTo(keys.second)]).toEqual(['401', '200']);
    expect(browser.since(0)).toEqual(['200']);
    expectAvailable(run, 'jwt-secret-key');
  });

  it('in an emergency replaces the key at once: tokens of the leaked one are refused, sessions live on', async () => {
    const run = await rotate('emergency');
    expectGreen(run, 'emergency');
    expect(repository.stored()).toEqual(['']);
    keys.third = repository.key() ?? '';
    expect(repository.everStored()).toEqual([keys.first, keys.second, keys.third]);
    const print = await fingerprint(new Secret('leaked', keys.second));
    expect(run.summary).toContain(`refuses the key that was given up (fingerprint ${print})`);
    expect([await answerTo(keys.first), await answerTo(keys.second), await answerTo(keys.third)]).toEqual([
      '401',
      '401',
      '200',
    ]);
    expect(await chat()).toBe('200');
    // No key is accepted all the while, on purpose: whether anything answers is all that can be watched.
    expect(JSON.parse(run.outputs.availability ?? '')).toMatchObject({
      measured: 'reachability',
      failures: 0,
      baseline: { failures: 0 },
    });
    expect(run.summary).toContain('Authenticated availability could not be measured: the keys');
  });
});
