import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretFinder, sessionSecrets } from '../../../src/frontend/candidates.ts';
import { CacheWatch, isSecretOf, readCsrf, sampleOf, sessionCookieName } from '../../../src/frontend/csrf.ts';
import { judgeOracle } from '../../../src/frontend/oracle-findings.ts';
import { isHopeless, type Sample, settle } from '../../../src/frontend/samples.ts';
import type { Answer } from '../../../src/lib/http.ts';
import { knownOf } from '../../support/frontend/run.ts';

const secret = randomBytes(32).toString('base64');
const token = randomBytes(32).toString('hex');
const hash = createHash('sha256').update(`${token}${secret}`).digest('hex');

const answer = (cookie: string, body: unknown = { csrfToken: token }, status = 200): Answer => ({
  kind: 'answer',
  status,
  headers: { 'set-cookie': cookie },
  body: JSON.stringify(body),
  bodyProblem: '',
});

describe('the csrf cookie', () => {
  test.each([
    ['authjs.csrf-token', 5, false, 'authjs.session-token'],
    ['__Host-authjs.csrf-token', 5, true, '__Secure-authjs.session-token'],
    ['next-auth.csrf-token', 4, false, 'next-auth.session-token'],
    ['__Host-next-auth.csrf-token', 4, true, '__Secure-next-auth.session-token'],
    ['__Host-chat.csrf', undefined, true, undefined],
  ] as const)('%s tells the version and the name of the session cookie', (name, version, secure, session) => {
    const csrf = readCsrf(
      answer(`other=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT\n${name}=${token}%7C${hash}; Path=/`),
    );
    expect(csrf).toMatchObject({ version, secure });
    expect(csrf && sessionCookieName(csrf)).toBe(session);
    expect(csrf && [isSecretOf(csrf, secret), isSecretOf(csrf, `${secret}\n`)]).toEqual([true, false]);
  });

  test.each([
    [
      'another token in the body',
      answer(`authjs.csrf-token=${token}%7C${hash}`, { csrfToken: 'f'.repeat(64) }),
    ],
    ['no token in the body', answer(`authjs.csrf-token=${token}%7C${hash}`, null)],
    ['another status', answer(`authjs.csrf-token=${token}%7C${hash}`, { csrfToken: token }, 201)],
    ['half a value', answer(`authjs.csrf-token=${token}`)],
    ['no answer', { kind: 'no-answer', code: 'ECONNREFUSED' } as const],
  ])('is not one with %s', (_, given) => {
    expect(readCsrf(given)).toBeUndefined();
  });
});

const url = new URL('https://chat.example.com/api/auth/csrf');
const nothing = () => undefined;

describe('an answer without the csrf cookie', () => {
  test.each([
    ['the token alone', answer('a=b'), { kind: 'cookie-lost' }],
    ['csrf switched off', answer('authjs.csrf-token=; Max-Age=0; Path=/', '', 404), { kind: 'csrf-off' }],
    ['a path that Auth.js does not know', answer('', 'Bad request.', 400), { kind: 'other-path' }],
    [
      'a redirect',
      { ...answer('', '', 308), headers: { location: 'https://www.example.com/api/x9?token=1' } },
      { kind: 'other-answer', status: 308, layer: 'unknown', place: 'https://www.example.com/api/…' },
    ],
    [
      'none',
      { kind: 'no-answer', code: 'ECONNRESET' } as const,
      { kind: 'no-answer', problem: 'ECONNRESET' },
    ],
  ])('is told apart: %s', (_, given, sample) => {
    expect(sampleOf(given, url, nothing)).toEqual(sample);
  });
});

test('a token that came before is that of a cache, in the body or in the cookie alone', () => {
  const cache = new CacheWatch();
  const first = answer(`authjs.csrf-token=${token}%7C${hash}`);
  const other = randomBytes(32).toString('hex');
  expect(cache.isRepeated(first)).toBe(false);
  expect(cache.isRepeated(answer('', { csrfToken: other }))).toBe(false);
  expect(cache.isRepeated(answer('', null))).toBe(false);
  expect(cache.isRepeated(answer('', null))).toBe(false);
  expect(cache.isRepeated(answer(`authjs.csrf-token=${token}%7C${hash}`, null))).toBe(true);
  expect(cache.isRepeated(answer('', { csrfToken: other }))).toBe(true);
});

const of = (name: string, role: 'expected' | 'other' = 'other'): Sample => ({
  kind: 'secret',
  secret: { name, text: 't', encrypts: 't', role },
});
const right = of('NEXTAUTH_SECRET', 'expected');
const wrong = of('JWT_SECRET_KEY');
const limited: Sample = { kind: 'other-answer', status: 429, layer: 'awselb/2.0', place: '' };
const times = (count: number, sample: Sample): Sample[] => Array(count).fill(sample);

describe('the tasks of a frontend', () => {
  test('agree after enough answers in a row, and after twice as many once they differed', () => {
    expect(settle(times(9, right), 10)).toBeUndefined();
    expect(settle(times(10, right), 10)).toBe(right);
    expect(settle([wrong, ...times(19, right)], 10)).toBeUndefined();
    expect(settle([wrong, ...times(20, right)], 10)).toBe(right);
  });

  /** Requests until it is settled or hopeless, and whether it is settled. */
  const asked = (needed: number, answer: (index: number) => Sample): readonly [number, boolean] => {
    const samples: Sample[] = [];
    for (;;) {
      if (settle(samples, needed)) return [samples.length, true];
      if (isHopeless(samples, needed)) return [samples.length, false];
      samples.push(answer(samples.length));
    }
  };

  test('are asked as often as it needs, and not on and on where they keep differing', () => {
    expect(asked(10, () => right)).toEqual([10, true]);
    expect(asked(342, () => right)).toEqual([342, true]);
    const [few, many] = [10, 342].map((needed) =>
      asked(needed, (index) => (index % 2 === 0 ? right : wrong)),
    );
    expect(few).toEqual([32, false]);
    expect(many).toEqual([344, false]);
    expect(asked(342, (index) => (index % 20 === 19 ? limited : right))).toEqual([701, false]);
  });

  test('are found right whenever the last one with another secret goes within the first answers', () => {
    fc.assert(
      fc.property(fc.constantFrom(10, 38, 342), fc.nat({ max: 341 }), (needed, gone) => {
        const last = gone % needed;
        const result = asked(needed, (index) => (index === last ? wrong : right));
        expect(result).toEqual([last + 1 + 2 * needed, true]);
      }),
      { numRuns: 30 },
    );
  });

  test('never get more requests than three times what is needed, or fifty', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(10, 38, 342),
        fc.infiniteStream(fc.constantFrom(right, right, right, wrong, limited)),
        (needed, answers) => {
          const [count] = asked(needed, () => answers.next().value);
          expect(count).toBeLessThanOrEqual(Math.max(50, 3 * needed));
        },
      ),
    );
  });

  const place = {
    known: knownOf({ session: secret, key: 'k'.repeat(40) }),
    where: 'https://chat.example.com',
    route: (name: string) => `/api/auth/${name}`,
  };
  const cached: Sample = { kind: 'cached' };
  const codes = (samples: Sample[], ranOut = true) =>
    judgeOracle(
      { samples, settled: settle(samples, 10), ranOut, csrf: undefined, refused: undefined },
      place,
    ).map(({ code }) => code);

  test('are judged by what they agree on, and never found right when they do not', () => {
    expect(codes(times(10, right))).toEqual([]);
    expect(codes(times(10, wrong))).toEqual(['frontend-uses-other-secret']);
    expect(codes([...times(5, right), ...times(5, wrong)])).toEqual(['frontend-tasks-differ']);
    expect(codes([...times(5, right), ...times(10, limited)])).toEqual(['frontend-out-of-time']);
    expect(codes([...times(5, right), ...times(10, limited)], false)).toEqual(['frontend-unsteady']);
    expect(codes(times(10, limited))).toEqual(['frontend-not-authjs']);
    expect(codes(times(3, right))).toEqual(['frontend-out-of-time']);
    expect(codes([])).toEqual(['frontend-out-of-time']);
  });

  test('that are asked less often for a limit of the rate call for an exemption', () => {
    const samples = [...times(5, right), ...times(10, limited)];
    const reading = {
      samples,
      settled: settle(samples, 10),
      ranOut: false,
      csrf: undefined,
      refused: undefined,
    };
    expect(judgeOracle(reading, place)[0]?.remedy).toContain('limits the rate');
  });

  test('are not proven by what a cache repeats, and a wrong secret stays a wrong one', () => {
    expect(settle([right, ...times(4, cached)], 10)).toBeUndefined();
    expect(settle([right, ...times(5, cached)], 10)).toBe(cached);
    expect(codes([right, ...times(5, cached)])).toEqual(['frontend-cached']);
    expect(codes([...times(10, right), cached, ...times(10, right)])).toEqual(['frontend-cached']);
    expect(codes([wrong, ...times(5, cached)])).toEqual(['frontend-cached', 'frontend-uses-other-secret']);
    expect(codes([right, cached, wrong, ...times(5, cached)])).toEqual([
      'frontend-cached',
      'frontend-tasks-differ',
    ]);
  });
});

describe('the candidates for the session secret', () => {
  const random = () => randomBytes(32).toString('base64');
  const others = {
    AUTH_SALT: random(),
    COPY: secret,
    NEXTAUTH_SECRET_1: random(),
    NEXTAUTH_SECRET_2: random(),
  };
  const known = knownOf({ session: secret, key: randomBytes(32).toString('hex'), others });
  const find = secretFinder(known);
  const foundFor = (text: string) => {
    const made = createHash('sha256').update(`${token}${text}`).digest('hex');
    const sample = sampleOf(answer(`authjs.csrf-token=${token}%7C${made}`), url, find);
    return sample.kind === 'secret' ? sample.secret : undefined;
  };

  test('are the secrets alone, the right one damaged, and lists as v5 hashes them', () => {
    expect(foundFor(secret)?.name).toBe('NEXTAUTH_SECRET');
    expect(foundFor(known.key.reveal())?.name).toBe('JWT_SECRET_KEY');
    expect(foundFor(`"${secret}"`)?.name).toBe('NEXTAUTH_SECRET in double quotes');
    expect(foundFor(String([secret, others.AUTH_SALT]))?.name).toBe('NEXTAUTH_SECRET, then AUTH_SALT');
    expect(foundFor(randomBytes(32).toString('hex'))).toBeUndefined();
  });

  test('are right in the order of Auth.js, the highest number first, and wrong where another comes first', () => {
    const { NEXTAUTH_SECRET_1: one, NEXTAUTH_SECRET_2: two, AUTH_SALT: salt } = others;
    expect(foundFor(String([two, one, secret]))).toMatchObject({ role: 'expected', encrypts: two });
    expect(foundFor(String([secret, one]))).toMatchObject({ role: 'expected', encrypts: secret });
    expect(foundFor(String([salt, secret]))).toMatchObject({ role: 'other', encrypts: salt });
    expect(foundFor(String([two, one, salt, secret]))).toMatchObject({ role: 'expected' });
    expect(sessionSecrets(known).filter(({ role }) => role === 'expected')).toHaveLength(3);
  });
});
