import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyAnswer, isOurOwnDelay, nextTick, type Tick } from '../../../src/availability/prober.ts';
import { profiles } from '../../../src/inputs/profiles.ts';
import type { Answer } from '../../../src/lib/http.ts';
import type { Measure } from '../../../src/model/availability.ts';

const answer = (
  status: number,
  headers: Record<string, string> = {},
  body = '',
  bodyProblem = '',
): Answer => ({
  kind: 'answer',
  status,
  headers,
  body,
  bodyProblem,
});

const silence = (code: string): Answer => ({ kind: 'no-answer', code });

const classified = (given: Answer, measure: Measure) =>
  classifyAnswer(given, measure, {
    accept: [[200, 299]],
    profile: profiles['django-simplejwt'],
    url: new URL('https://api.example.com/api/me'),
    token: 'header.payload.signature',
    now: 0,
  });

const firewall = { server: 'awselb/2.0', 'content-type': 'text/html' };

describe('a request of the prober', () => {
  it.each([
    ['200', answer(200), 'good', 'good'],
    ['a 200 that broke off', answer(200, {}, '{', 'ECONNRESET'), 'down', 'down'],
    ['502 of the load balancer', answer(502, { server: 'awselb/2.0' }), 'down', 'down'],
    ['503 with a wish', answer(503, { 'retry-after': '2' }), 'down', 'down'],
    ['no connection', silence('ECONNREFUSED'), 'down', 'down'],
    ['no answer in time', silence('TIMEOUT_FIRST_BYTE'), 'down', 'down'],
    ['401', answer(401), 'refused', 'good'],
    ['403 of the application', answer(403), 'refused', 'good'],
    ['403 of a firewall', answer(403, firewall, '<html>'), 'limited', 'limited'],
    ['429', answer(429, { 'retry-after': '7' }), 'limited', 'limited'],
    ['a redirect', answer(302, { location: 'https://evil.example/' }), 'down', 'good'],
    ['404 of the load balancer', answer(404, { server: 'awselb/2.0' }), 'down', 'good'],
    [
      'a user that nobody knows, behind a good signature',
      answer(401, {}, '{"code":"user_not_found"}'),
      'good',
      'good',
    ],
  ])('that met %s is %s with a token and %s without', (_what, given, withToken, without) => {
    expect(classified(given, 'authenticated').kind).toBe(withToken);
    expect(classified(given, 'reachability').kind).toBe(without);
  });

  it('keeps fixed words of what it met, and nothing of the answer', () => {
    const leaky = answer(500, { server: 'header.payload.signature', 'x-secret': 'shh' }, 'shh');
    expect(classified(leaky, 'authenticated')).toEqual({ kind: 'down', cause: '500', retryAfter: 0 });
    expect(classified(answer(502, { server: 'awselb/2.0' }), 'authenticated').cause).toBe(
      '502 from awselb/2.0',
    );
    expect(classified(silence('ECONNREFUSED'), 'authenticated').cause).toContain('refused');
    expect(classified(answer(200), 'authenticated').cause).toBe('');
    expect(classified(answer(429, { 'retry-after': '7' }), 'authenticated').retryAfter).toBe(7);
  });

  it('says nothing where this process was too busy to see the answer in time', () => {
    expect(isOurOwnDelay(silence('TIMEOUT_FIRST_BYTE'), 7_000, 5_000)).toBe(true);
    expect(isOurOwnDelay(silence('TIMEOUT_FIRST_BYTE'), 5_010, 5_000)).toBe(false);
    expect(isOurOwnDelay(silence('ECONNRESET'), 7_000, 5_000)).toBe(false);
    expect(isOurOwnDelay(answer(502), 7_000, 5_000)).toBe(false);
  });
});

const START: Tick = { index: 0, due: 1_000_000 };

describe('the next tick', () => {
  it('is one interval after the last one, however late that was noticed', () => {
    expect(nextTick(START, 500, START.due + 1)).toEqual({ index: 1, due: 1_000_500, wait: 499 });
    expect(nextTick(START, 500, START.due + 480)).toEqual({ index: 1, due: 1_000_500, wait: 20 });
    expect(nextTick(START, 500, START.due + 730)).toEqual({ index: 1, due: 1_000_500, wait: 0 });
  });

  it('leaves out what has passed instead of catching up in a burst', () => {
    expect(nextTick(START, 500, START.due + 3_200)).toEqual({ index: 6, due: 1_003_000, wait: 0 });
  });

  it('never waits longer than one interval, also when the clock was set back', () => {
    expect(nextTick(START, 500, START.due - 3_600_000)).toMatchObject({ index: 1, wait: 500 });
  });

  it('keeps to the absolute clock over any number of delays, and accounts for every due time', () => {
    const delays = fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(delays, fc.integer({ min: 1, max: 700 }), (all, interval) => {
        let [tick, now] = [START, START.due];
        for (const delay of all) {
          now += delay;
          const next = nextTick(tick, interval, now);
          expect((next.due - START.due) % interval).toBe(0);
          expect(next.wait).toBeLessThanOrEqual(interval);
          now += next.wait;
          // Late by less than an interval, for then the one after would be the one to send.
          expect(now - next.due).toBeGreaterThanOrEqual(0);
          expect(now - next.due).toBeLessThan(interval);
          expect(next.index).toBeGreaterThan(tick.index);
          tick = next;
        }
        expect(tick.due).toBe(START.due + tick.index * interval);
      }),
    );
  });
});
