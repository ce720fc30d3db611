import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signingCandidates } from '../../../src/frontend/candidates.ts';
import { signatureOf, tokensIn } from '../../../src/frontend/exposed-tokens.ts';
import { judgeTokens } from '../../../src/frontend/findings.ts';
import { knownOf } from '../../support/frontend/run.ts';

const session = randomBytes(32).toString('base64');
const key = randomBytes(48).toString('base64');
const previous = randomBytes(32).toString('hex');
const known = knownOf({ session, key, previous });
const candidates = signingCandidates(known);

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (secret: string | Uint8Array, header: unknown = { alg: 'HS256' }, hash = 'sha256'): string => {
  const text = `${encode(header)}.${encode({ iat: 100, exp: 100 + 168 * 3600 })}`;
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
};
const signer = (token: string): string | undefined =>
  signatureOf({ path: 'p', token }, candidates)?.signedWith?.name;

describe('a token in a session', () => {
  test('is found at any depth, and its place is named', () => {
    const token = signed(key);
    const found = tokensIn({
      user: { list: [{ accessToken: token }], 'odd name!': `Bearer ${token}` },
      no: 'eyJ',
    });
    expect(found).toEqual([
      { path: 'user.?', token },
      { path: 'user.list.0.accessToken', token },
    ]);
  });

  test('tells offline which key signed it', () => {
    expect(signer(signed(key))).toBe('JWT_SECRET_KEY');
    expect(signer(signed(key, { alg: 'HS512' }, 'sha512'))).toBe('JWT_SECRET_KEY');
    expect(signer(signed(Buffer.from(key, 'base64')))).toBe('JWT_SECRET_KEY read as base64');
    expect(signer(signed(`${key}\n`))).toBe('JWT_SECRET_KEY with a line break at its end');
    expect(signer(signed(session))).toBe('NEXTAUTH_SECRET');
    expect(signer(signed(previous))).toBe('previous-jwt-secret-key');
    expect(signer(signed(randomBytes(32)))).toBeUndefined();
  });

  test.each(['RS256', 'none', 'constructor', { toString: 1 }, null])(
    'of the algorithm %j is not one',
    (alg) => {
      expect(signatureOf({ path: 'p', token: signed(key, { alg }) }, candidates)).toBeUndefined();
    },
  );

  test('may be anything without harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => tokensIn(value).every(({ token }) => token.startsWith('eyJ'))),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (header, payload) => {
        const token = `eyJ${header}.${payload}.x`;
        signatureOf({ path: 'p', token }, candidates);
      }),
    );
  });
});

describe('what the tokens mean', () => {
  const context = {
    keyName: 'JWT_SECRET_KEY',
    expirationHours: 168,
    loginSeen: true,
    sessionSeen: true,
    place: { where: 'https://chat.example.com', route: (name: string) => `/api/auth/${name}` },
  };
  const codes = (...tokens: string[]) =>
    judgeTokens(
      tokens.flatMap((token) => signatureOf({ path: 'user.accessToken', token }, candidates) ?? []),
      context,
    ).map(({ code, severity }) => `${code} ${severity}`);

  const RIGHT = () => signed(key);
  const OTHER = () => signed(session);
  const STRANGE = () => signed(randomBytes(32));
  const BRIEF = () => {
    const text = `${encode({ alg: 'HS256' })}.${encode({ iat: 100, exp: 200 })}`;
    return `${text}.${createHmac('sha256', randomBytes(32)).update(text).digest('base64url')}`;
  };

  test.each([
    [[RIGHT], ['backend-token-in-session warning']],
    [[OTHER], ['frontend-signs-with-other-key error', 'backend-token-in-session warning']],
    [[STRANGE], ['frontend-signs-with-unknown-key error']],
    [[BRIEF], ['frontend-signs-with-unknown-key warning']],
    [[], ['frontend-key-not-established notice']],
  ])('is said of one token, and of none: %#', (tokens, expected) => {
    expect(codes(...tokens.map((make) => make()))).toEqual(expected);
  });

  test.each([
    [{ loginSeen: true, sessionSeen: true }, 'as it should be'],
    [{ loginSeen: false, sessionSeen: true }, 'only a login makes a token of the backend'],
    [{ loginSeen: false, sessionSeen: false }, 'No session was shown'],
  ])('is praised as missing only where a login could have shown it: %j', (seen, words) => {
    expect(judgeTokens([], { ...context, ...seen })[0]?.detail).toContain(words);
  });

  test('is said of each token: a right one hides no other', () => {
    expect(codes(RIGHT(), OTHER())).toEqual([
      'frontend-signs-with-other-key error',
      'backend-token-in-session warning',
    ]);
    expect(codes(OTHER(), RIGHT())).toEqual(codes(RIGHT(), OTHER()));
    expect(codes(RIGHT(), STRANGE())).toEqual([
      'frontend-signs-with-unknown-key error',
      'backend-token-in-session warning',
    ]);
    expect(codes(BRIEF(), OTHER(), STRANGE(), RIGHT())).toEqual([
      'frontend-signs-with-other-key error',
      'frontend-signs-with-unknown-key error',
      'frontend-signs-with-unknown-key warning',
      'backend-token-in-session warning',
    ]);
  });

  test('names the place of the token that is wrong, and not that of the right one', () => {
    const tokens = [
      { path: 'user.good', token: RIGHT() },
      { path: 'user.bad', token: OTHER() },
    ];
    const [finding] = judgeTokens(
      tokens.flatMap((each) => signatureOf(each, candidates) ?? []),
      context,
    );
    expect(finding?.detail).toContain('user.bad');
    expect(finding?.detail).not.toContain('user.good');
  });
});
