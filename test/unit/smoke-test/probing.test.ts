import { randomBytes } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../../src/inputs/profiles.ts';
import { BEARER } from '../../../src/inputs/token-location.ts';
import type { Clock } from '../../../src/lib/clock.ts';
import { startPace } from '../../../src/lib/pace.ts';
import type { ProbeName } from '../../../src/smoke-test/axes.ts';
import type { Ended } from '../../../src/smoke-test/evidence.ts';
import type { Observation } from '../../../src/smoke-test/observation.ts';
import { probeUntilSettled, type Send, type SmokeSession } from '../../../src/smoke-test/probing.ts';
import { makePlan, type ProbePlan } from '../../../src/smoke-test/schedule.ts';
import { decideVerdict } from '../../../src/smoke-test/verdict-rules.ts';
import { evidenceOf, healthy, observation, rollsFrom, usualControls } from './simulation.ts';

/** A clock on which time passes only while everything waits for it. */
const makeClock = (): Clock & { readonly drive: <T>(work: Promise<T>) => Promise<T> } => {
  let now = 0;
  const sleeping: { readonly until: number; readonly wake: () => void }[] = [];
  const isOver = async (work: Promise<unknown>): Promise<boolean> => {
    await turn();
    return (await Promise.race([work.then(() => 'over'), turn('open')])) === 'over';
  };
  return {
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((wake) => void sleeping.push({ until: now + milliseconds, wake: () => wake() })),
    drive: async (work) => {
      while (!(await isOver(work))) {
        const [next] = sleeping.toSorted((one, other) => one.until - other.until);
        if (!next) throw new Error('Everything waits, and not for the clock.');
        sleeping.splice(sleeping.indexOf(next), 1);
        now = next.until;
        next.wake();
      }
      return work;
    },
  };
};

type Backend = {
  readonly plan?: ProbePlan;
  readonly seed?: number;
  /** Milliseconds until the answer to the request of this number. */
  readonly latency: (index: number) => number;
  readonly answer?: (probe: ProbeName, index: number) => Observation;
};

type Run = {
  readonly observations: readonly Observation[];
  readonly ended: Ended;
  readonly verdict: string;
  readonly codes: readonly string[];
  readonly seconds: number;
  /** Requests on their way at once, at most. */
  readonly most: number;
  readonly sent: readonly ProbeName[];
};

const usualPlan = makePlan({ targets: 2, previous: 'none', controls: usualControls() });
const right = (probe: ProbeName): Observation => observation(probe, healthy(probe));

/** The loop of the smoke test on that clock, against a backend that answers in so much time. */
const run = async ({ plan = usualPlan, seed = 1, latency, answer = right }: Backend): Promise<Run> => {
  const clock = makeClock();
  const rolls = rollsFrom(seed);
  const cancelled = new AbortController().signal;
  const sent: ProbeName[] = [];
  let [most, onTheWay] = [0, 0];
  const send: Send = async ({ name }) => {
    const index = sent.push(name) - 1;
    onTheWay += 1;
    most = Math.max(most, onTheWay);
    await clock.sleep(latency(index));
    onTheWay -= 1;
    return { observation: answer(name, index), token: 'token' };
  };
  const random = (bytes: number): Uint8Array => {
    const drawn = Buffer.alloc(bytes);
    drawn.writeUInt32BE(Math.floor(rolls() * 2 ** 32));
    return drawn;
  };
  const session: SmokeSession = {
    context: { clock, cancelled, random, mask: () => undefined, progress: () => undefined },
    url: new URL('https://api.example.com/api/me'),
    plan,
    keys: { right: randomBytes(32), previous: new Uint8Array() },
    minting: {
      profile: profiles.generic,
      claims: {},
      tokenHeader: {},
      location: BEARER,
      algorithm: 'HS256',
      now: clock.now,
      random,
      mask: () => undefined,
    },
    accept: [[200, 299]],
    pace: startPace({ clock, cancelled }, 120_000),
    limits: { connect: 5_000, firstByte: 10_000, total: 15_000 },
    pause: 1_000,
  };
  const { observations, ended } = await clock.drive(probeUntilSettled(session, send));
  const { name, findings } = decideVerdict(evidenceOf(plan, observations, ended));
  const codes = findings.map(({ code }) => code);
  return { observations, ended, verdict: name, codes, seconds: clock.now() / 1000, most, sent };
};

describe('requests side by side', () => {
  it.each([
    [5, 16],
    [50, 16],
    [400, 17],
    [1_500, 31],
  ])('to a backend that answers after %i ms take at most %i seconds to a match', async (latency, most) => {
    const { verdict, seconds, sent } = await run({ latency: () => latency });
    expect(verdict).toBe('match');
    expect(seconds).toBeLessThanOrEqual(most);
    expect(seconds).toBeGreaterThanOrEqual((sent.length - 1) * 0.2);
  });

  it('are at most four, however slow the backend is, and in no order but that of sending', async () => {
    const latency = fc.func(fc.integer({ min: 1, max: 5_000 }));
    await fc.assert(
      fc.asyncProperty(latency, fc.integer(), async (latencyOf, seed) => {
        const { verdict, most, observations, sent } = await run({ latency: latencyOf, seed });
        expect(most).toBeLessThanOrEqual(4);
        expect(observations.map(({ probe }) => probe)).toEqual(sent);
        expect(verdict).toBe('match');
      }),
      { numRuns: 20 },
    );
  });

  it('count by when they were sent: what a task that is gone answers late breaks no later row', async () => {
    // The old task answers the first three that it gets, and takes its time.
    const isOld = (index: number) => index < 3;
    const { observations, verdict, codes } = await run({
      latency: (index) => (isOld(index) ? 4_000 : 10),
      answer: (probe, index) => (isOld(index) ? observation(probe, 'invalid') : right(probe)),
    });
    expect(observations.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
    expect(verdict).toBe('match');
    expect(codes.filter((code) => code !== 'right-key-refused-at-first')).toEqual([]);
  });
});

describe('the asking ends at once', () => {
  it('where a lockout outlasts the run, and the finding says what a lockout counts', async () => {
    const locked = (probe: ProbeName) => ({ ...observation(probe, 'slow-down'), retryAfter: 900 });
    const { ended, sent, seconds, verdict, codes, observations } = await run({
      latency: () => 50,
      answer: (probe, index) => (index < 20 ? right(probe) : locked(probe)),
    });
    expect(seconds).toBeLessThan(20 * 0.2 + 1);
    expect([ended, sent.length, verdict, codes]).toEqual([
      'locked-out',
      21,
      'inconclusive',
      ['rate-limited'],
    ]);
    const [finding] = decideVerdict(evidenceOf(usualPlan, observations, ended)).findings;
    expect(finding?.detail).toContain('refused requests that a lockout counts');
  });

  it('not where a limit ends in time', async () => {
    const limited = (probe: ProbeName) => ({ ...observation(probe, 'slow-down'), retryAfter: 9 });
    const { ended, verdict } = await run({
      latency: () => 50,
      answer: (probe, index) => (index === 20 ? limited(probe) : right(probe)),
    });
    expect([ended, verdict]).toEqual(['complete', 'match']);
  });

  it('where the right key gets an error and other keys are refused, though a mangled token gets an error too', async () => {
    const { sent, ended } = await run({
      latency: () => 50,
      answer: (probe) =>
        ['right key', 'garbage'].includes(probe) ? observation(probe, 'error') : right(probe),
    });
    expect(ended).toBe('complete');
    expect(sent.filter((probe) => probe === 'right key').length).toBeLessThanOrEqual(13);
  });

  it('where the right key steadily gets an error and strangers are refused: it has passed the verifier', async () => {
    const { sent, seconds, verdict, codes, observations, ended } = await run({
      latency: () => 50,
      answer: (probe) => (probe === 'right key' ? observation(probe, 'error') : right(probe)),
    });
    expect(sent.filter((probe) => probe === 'right key').length).toBeLessThanOrEqual(13);
    expect(seconds).toBeLessThan(25);
    expect([verdict, codes]).toEqual(['inconclusive', ['backend-errors-on-token']]);
    const [finding] = decideVerdict(evidenceOf(usualPlan, observations, ended)).findings;
    expect(finding?.title).toContain('passes the verifier');
  });

  it('not for an error that every token gets, which says nothing of a verifier', async () => {
    const { ended, observations } = await run({
      latency: () => 50,
      answer: (probe) => observation(probe, probe === 'no token' ? 'missing' : 'error'),
    });
    expect(ended).toBe('deadline');
    const [finding] = decideVerdict(evidenceOf(usualPlan, observations, ended)).findings;
    expect(finding?.title).not.toContain('passes the verifier');
  });

  it('after three tries where no certificate is trusted', async () => {
    const { sent, seconds, verdict } = await run({
      latency: () => 50,
      answer: (probe) => ({
        ...observation(probe, 'no-answer'),
        problem: 'CERT_HAS_EXPIRED',
        untrusted: true,
      }),
    });
    expect([sent.length, verdict]).toEqual([3, 'unreachable']);
    expect(seconds).toBeLessThan(4);
  });

  it('where from one moment on everything gets one answer that nothing got before', async () => {
    const { sent, verdict, codes } = await run({
      latency: () => 50,
      answer: (probe, index) => (index < 30 ? right(probe) : observation(probe, 'firewall')),
    });
    expect(sent.length).toBeLessThan(50);
    expect([verdict, codes]).toEqual(['inconclusive', ['blocked-by-firewall']]);
  });
});
