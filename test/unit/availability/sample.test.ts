import { describe, expect, it } from 'vitest';
import { isOurOwnDelay, judge, type Measure } from '../../../src/availability/sample.ts';
import { profiles } from '../../../src/inputs/profiles.ts';
import type { Answer } from '../../../src/lib/http.ts';

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

const judged = (given: Answer, measure: Measure) =>
  judge(
    given,
    measure,
    { accept: [[200, 299]], profile: profiles['django-simplejwt'] },
    { url: new URL('https://api.example.com/api/me'), token: 'header.payload.signature', now: 0 },
  );

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
    expect(judged(given, 'authenticated').kind).toBe(withToken);
    expect(judged(given, 'reachability').kind).toBe(without);
  });

  it('keeps fixed words of what it met, and nothing of the answer', () => {
    const leaky = answer(500, { server: 'header.payload.signature', 'x-secret': 'shh' }, 'shh');
    expect(judged(leaky, 'authenticated')).toEqual({ kind: 'down', cause: '500', retryAfter: 0 });
    expect(judged(answer(502, { server: 'awselb/2.0' }), 'authenticated').cause).toBe('502 from awselb/2.0');
    expect(judged(silence('ECONNREFUSED'), 'authenticated').cause).toContain('refused');
    expect(judged(answer(200), 'authenticated').cause).toBe('');
    expect(judged(answer(429, { 'retry-after': '7' }), 'authenticated').retryAfter).toBe(7);
  });

  it('says nothing where this process was too busy to see the answer in time', () => {
    expect(isOurOwnDelay(silence('TIMEOUT_FIRST_BYTE'), 7_000, 5_000)).toBe(true);
    expect(isOurOwnDelay(silence('TIMEOUT_FIRST_BYTE'), 5_010, 5_000)).toBe(false);
    expect(isOurOwnDelay(silence('ECONNRESET'), 7_000, 5_000)).toBe(false);
    expect(isOurOwnDelay(answer(502), 7_000, 5_000)).toBe(false);
  });
});
