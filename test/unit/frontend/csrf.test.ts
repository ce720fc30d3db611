import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionSecrets } from '../../../src/frontend/candidates.ts';
import {
  type CsrfSample,
  isHopeless,
  isSecretOf,
  readCsrf,
  sampleOf,
  sessionCookieName,
  settle,
} from '../../../src/frontend/csrf.ts';
import { judgeOracle } from '../../../src/frontend/oracle-findings.ts';
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

const csrf = { version: 5, secure: false, token, hash } as const;
const of = (name: string, role: 'expected' | 'other' = 'other'): CsrfSample => ({
  kind: 'secret',
  csrf,
  secret: { name, text: 't', encrypts: 't', role },
});
const right = of('NEXTAUTH_SECRET', 'expected');
const wrong = of('JWT_SECRET_KEY');
const limited: CsrfSample = { kind: 'other-answer', status: 429, layer: 'awselb/2.0' };
const times = (count: number, sample: CsrfSample): CsrfSample[] => Array(count).fill(sample);

describe('the tasks of a frontend', () => {
  test('agree after enough answers in a row, and after twice as many once they differed', () => {
    expect(settle(times(9, right), 10)).toBeUndefined();
    expect(settle(times(10, right), 10)).toBe(right);
    expect(settle([wrong, ...times(19, right)], 10)).toBeUndefined();
    expect(settle([wrong, ...times(20, right)], 10)).toBe(right);
  });

  /** Requests until it is settled or hopeless, and whether it is settled. */
  const asked = (needed: number, answer: (index: number) => CsrfSample): readonly [number, boolean] => {
    const samples: CsrfSample[] = [];
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
  };
  const codes = (samples: CsrfSample[], ranOut = true) =>
    judgeOracle({ samples, settled: settle(samples, 10), ranOut }, place).map(({ code }) => code);

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
});

describe('the candidates for the session secret', () => {
  const others = { AUTH_SALT: randomBytes(32).toString('base64'), COPY: secret };
  const known = knownOf({ session: secret, key: randomBytes(32).toString('hex'), others });
  const nameOf = (text: string): string | undefined => {
    const made = createHash('sha256').update(`${token}${text}`).digest('hex');
    const sample = sampleOf(answer(`authjs.csrf-token=${token}%7C${made}`), sessionSecrets(known));
    return sample.kind === 'secret' ? sample.secret?.name : sample.kind;
  };

  test('are the secrets alone, the right one damaged, and pairs as v5 writes a list', () => {
    expect(nameOf(secret)).toBe('NEXTAUTH_SECRET');
    expect(nameOf(known.key.reveal())).toBe('JWT_SECRET_KEY');
    expect(nameOf(`"${secret}"`)).toBe('NEXTAUTH_SECRET in double quotes');
    expect(nameOf(String([secret, others.AUTH_SALT]))).toBe('NEXTAUTH_SECRET, then AUTH_SALT');
    expect(nameOf(randomBytes(32).toString('hex'))).toBeUndefined();
  });
});
