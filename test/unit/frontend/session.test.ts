import { randomBytes } from 'node:crypto';
import { decode } from '@auth/core/jwt';
import { decodeProtectedHeader } from 'jose';
import { describe, expect, test } from 'vitest';
import { mintSessionCookie, type SessionMinting } from '../../../src/frontend/session.ts';
import { SYNTHETIC_SUBJECT } from '../../../src/inputs/profiles.ts';

const secret = randomBytes(32).toString('base64');

const mint = async (more: Partial<SessionMinting> = {}): Promise<{ cookie: string; masked: string[] }> => {
  const masked: string[] = [];
  const cookie = await mintSessionCookie({
    version: 5,
    cookieName: '__Secure-authjs.session-token',
    secret,
    now: Date.now,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    mask: (text) => masked.push(text),
    ...more,
  });
  return { cookie, masked };
};

describe('a session cookie for Auth.js v5', () => {
  const salt = '__Secure-authjs.session-token';

  test('is decoded by the library itself, and names a user that exists nowhere', async () => {
    const { cookie } = await mint();
    const claims = await decode({ token: cookie, secret, salt });
    expect(claims).toMatchObject({ sub: SYNTHETIC_SUBJECT, role: 'user', smoke: true });
  });

  test('lives at most 120 seconds and has an id of its own each time', async () => {
    const [one, two] = await Promise.all([mint(), mint()]);
    const [first, second] = [
      await decode({ token: one.cookie, secret, salt }),
      await decode({ token: two.cookie, secret, salt }),
    ];
    expect((first?.exp ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(120);
    expect((first?.exp ?? 0) - (first?.iat ?? 0)).toBe(120);
    expect(first?.jti).not.toBe(second?.jti);
  });

  test('is not decoded under another cookie name or with another secret', async () => {
    const { cookie } = await mint();
    await expect(decode({ token: cookie, secret, salt: 'authjs.session-token' })).rejects.toThrow();
    await expect(decode({ token: cookie, secret: `${secret}\n`, salt })).rejects.toThrow();
  });
});

test.each([4, 5] as const)(
  'a session cookie for version %d is masked whole before it is used',
  async (version) => {
    const { cookie, masked } = await mint({ version });
    expect(masked).toContain(cookie);
    expect(decodeProtectedHeader(cookie).alg).toBe('dir');
  },
);
