import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../../src/inputs/profiles.ts';
import { BEARER } from '../../../src/inputs/token-location.ts';
import type { Answer } from '../../../src/lib/http.ts';
import {
  canBeProven,
  countEarlierTokens,
  type History,
  isProvenDead,
  mintSpanToken,
  othersLiveUntil,
  type Reply,
  readReply,
  spanBeginning,
  spanLength,
  UNKNOWN_HISTORY,
  withNewToken,
  withRepeatedToken,
} from '../../../src/replay/history.ts';
import type { Minting } from '../../../src/smoke-test/mint.ts';
import { observeAnswer } from '../../../src/smoke-test/observation.ts';

const profile = profiles['flask-pyjwt'];
const NOW = Date.UTC(2026, 10, 30, 12);

const minting = (): Minting => ({
  profile,
  claims: { role: 'reader' },
  tokenHeader: {},
  location: BEARER,
  algorithm: 'HS256',
  now: Date.now,
  random: (bytes) => randomBytes(bytes),
  mask: () => undefined,
});

const partOf = (token: string, index: number) =>
  JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString('utf8'));

describe('the token of a span', () => {
  const [key, other] = [randomBytes(32), randomBytes(32)];

  it('is the same in every run, and another for another key or span', async () => {
    const tokens = await Promise.all([
      mintSpanToken(minting(), key, NOW),
      mintSpanToken(minting(), key, NOW),
      mintSpanToken(minting(), key, NOW + 30_000),
      mintSpanToken(minting(), other, NOW),
    ]);
    expect(tokens[1]).toBe(tokens[0]);
    expect(new Set(tokens).size).toBe(3);
    expect(new Set(tokens.map((token) => partOf(token, 1).jti)).size).toBe(3);
  });

  it('is valid through all of its span, and for 120 seconds in all', async () => {
    const { iat, exp } = partOf(await mintSpanToken(minting(), key, NOW), 1);
    expect(iat).toBeLessThanOrEqual(NOW / 1000);
    expect(exp).toBeGreaterThan((NOW + spanLength(new URL('https://api.example.com'))) / 1000 + 60);
    expect(exp - iat).toBeLessThanOrEqual(120);
  });
});

describe('spans', () => {
  it('begin at the same times in every run', () => {
    fc.assert(
      fc.property(fc.nat(4e12), fc.constantFrom(2_000, 30_000), (moment, span) => {
        const begins = spanBeginning(moment, span);
        expect(begins % span).toBe(0);
        expect(moment - begins).toBeGreaterThanOrEqual(0);
        expect(moment - begins).toBeLessThan(span);
      }),
    );
  });

  it('are looked back at for as long as API Gateway keeps an answer at most, where a rotation goes on', () => {
    const dying = { keys: [], again: '' };
    const url = new URL('https://api.example.com');
    const seconds = spanLength(url) / 1000;
    expect(countEarlierTokens({ ...dying, resumes: true }, url) * seconds).toBe(3_600);
    expect(countEarlierTokens({ ...dying, resumes: false }, url) * seconds).toBe(600);
  });
});

describe('an answer to a token of a dying key', () => {
  const url = new URL('https://api.example.com/me');
  const read = (status: number, headers: Readonly<Record<string, string>> = {}): Reply => {
    const answer: Answer = { kind: 'answer', status, headers, body: '', bodyProblem: '' };
    const sent = { accept: [[200, 299]], profile, url, token: 'a.b.c', now: NOW } as const;
    const observation = observeAnswer('previous key', answer, sent);
    return readReply(answer, observation, NOW);
  };

  it.each<readonly [string, Reply['kind'], number, Readonly<Record<string, string>>]>([
    ['200', 'accepted', 200, {}],
    ['401', 'refused', 401, {}],
    ['403 of an authorizer', 'refused', 403, { 'apigw-requestid': 'x' }],
    ['a redirect to a login', 'refused', 302, { location: '/login' }],
    ['429', 'unclear', 429, {}],
    ['403 of a firewall', 'unclear', 403, { 'x-amzn-waf-action': 'captcha' }],
    ['503', 'unclear', 503, {}],
  ])('%s is %s', (_what, kind, status, headers) => {
    expect(read(status, headers).kind).toBe(kind);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, number | undefined]>([
    ['the rest of its max-age', { age: '100', 'cache-control': 'public, max-age=300' }, 200],
    ['s-maxage before max-age', { age: '100', 'cache-control': 'max-age=60, s-maxage=600' }, 500],
    [
      'all of it where it has no Age',
      { 'x-cache': 'Hit from cloudfront', 'cache-control': 'max-age=300' },
      300,
    ],
    ['nothing without a max-age', { age: '100' }, undefined],
    ['nothing where no cache answered', { 'cache-control': 'private, max-age=300' }, undefined],
  ])('says until when a cache keeps it: %s', (_what, headers, seconds) => {
    const { cachedUntil } = read(200, headers);
    expect(cachedUntil === undefined ? undefined : (cachedUntil - NOW) / 1000).toBe(seconds);
  });
});

describe('what is known of a dying key', () => {
  const reply = (kind: Reply['kind'], at: number, clock = at): Reply => ({ kind, at, clock });
  const refused = (history: History, ...times: readonly number[]): History =>
    times.reduce((before, at) => withRepeatedToken(before, reply('refused', at)), history);
  const every = (milliseconds: number, from: number, times = 10): number[] =>
    Array.from({ length: times }, (_, index) => from + index * milliseconds);

  it('is the newest token that was accepted', () => {
    let history: History = UNKNOWN_HISTORY;
    for (let span = 1; span <= 8; span += 1) history = withNewToken(history, span, reply('accepted', span));
    expect(history.newest).toBe(8);
  });

  it('counts its death from the first refusal after which no new token was accepted', () => {
    let history = withNewToken(UNKNOWN_HISTORY, 1, reply('refused', 10));
    history = withNewToken(history, 2, reply('accepted', 20));
    expect(history.diedAt).toBeUndefined();
    for (const at of [30, 40, 50])
      history = withNewToken(history, at, reply(at === 40 ? 'unclear' : 'refused', at));
    expect(history.diedAt).toBe(30);
  });

  it('takes tokens of before for refused since the first refusal after which none was accepted', () => {
    let history = withRepeatedToken({ newest: 1, refusals: 0 }, reply('refused', 10));
    history = withRepeatedToken(history, reply('accepted', 20));
    expect(history.refusedSince).toBeUndefined();
    for (const at of [30, 40, 50])
      history = withRepeatedToken(history, reply(at === 40 ? 'unclear' : 'refused', at));
    expect(history.refusedSince).toBe(30);
  });

  it('proves its death by ten refusals in a row of a token that is unexpired', () => {
    const history: History = { newest: NOW, refusals: 0 };
    expect(isProvenDead(refused(history, ...every(1_000, NOW, 9)))).toBe(false);
    expect(isProvenDead(refused(history, ...every(1_000, NOW, 10)))).toBe(true);
    const again = withRepeatedToken(
      refused(history, ...every(1_000, NOW, 10)),
      reply('accepted', NOW + 20_000),
    );
    expect(isProvenDead(again)).toBe(false);
  });

  it('proves nothing by refusals of a token that has expired, or may have by the clock of the server', () => {
    const exp = async () => partOf(await mintSpanToken(minting(), randomBytes(32), NOW), 1).exp * 1000;
    return exp().then((expiry) => {
      const history: History = { newest: NOW, refusals: 0 };
      expect(canBeProven(history, expiry - 30_000)).toBe(true);
      expect(canBeProven(history, expiry)).toBe(false);
      expect(refused(history, ...every(1_000, expiry, 50))).toEqual(history);
      expect(withRepeatedToken(history, reply('refused', expiry - 60_000, expiry))).toEqual(history);
    });
  });

  it('lets a token of others that was cached just before the death live on for as long as ours did, from then', () => {
    const accepted = withNewToken(UNKNOWN_HISTORY, NOW, reply('accepted', NOW));
    const died = withNewToken(accepted, NOW + 30_000, reply('refused', NOW + 30_000));
    expect(othersLiveUntil(died)).toBe(0);
    expect(othersLiveUntil(refused(died, NOW + 50_000))).toBe(NOW + 80_000);
  });
});
