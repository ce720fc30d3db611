import { randomBytes } from 'node:crypto';
import { decode, encode } from '@auth/core/jwt';
import { CompactEncrypt, decodeProtectedHeader, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { sessionSecrets } from '../../../src/frontend/candidates.ts';
import { mintSessionCookie, type SessionMinting, sealsIn } from '../../../src/frontend/session-cookie.ts';
import { SYNTHETIC_SUBJECT } from '../../../src/inputs/profiles.ts';
import { knownOf } from '../../support/frontend/run.ts';

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

describe('a session cookie that the frontend made', () => {
  const key = randomBytes(32).toString('hex');
  const secrets = sessionSecrets(knownOf({ session: secret, key }));
  const name = 'chat.sid';
  const nameOf = async (cookie: string) => {
    const [seal] = await sealsIn(`other=1; ${name}=${cookie}`, name, secrets);
    return seal ? (seal.secret?.name ?? 'unknown') : 'none';
  };
  const made = (by: string | string[]) => encode({ token: { sub: '1' }, secret: by, salt: name });

  test('names its secret, whatever the cookie is called', async () => {
    expect(await nameOf(await made(secret))).toBe('NEXTAUTH_SECRET');
    expect(await nameOf(await made([key, secret]))).toBe('JWT_SECRET_KEY');
    expect(await nameOf(await made(`${secret}\n`))).toBe('NEXTAUTH_SECRET with a line break at its end');
    const { cookie } = await mint({ version: 4, secret: key });
    expect(await nameOf(cookie)).toBe('JWT_SECRET_KEY');
  });

  test('names the secret that signed it where the app signs its sessions', async () => {
    const token = new SignJWT({ sub: '1' }).setProtectedHeader({ alg: 'HS256' });
    expect(await nameOf(await token.sign(new TextEncoder().encode(key)))).toBe('JWT_SECRET_KEY');
  });

  test('of another secret is unknown, encrypted or signed, and what no secret makes has none', async () => {
    const foreign = randomBytes(32);
    expect(await nameOf(await made(foreign.toString('hex')))).toBe('unknown');
    for (const alg of ['HS256', 'HS512'])
      expect(await nameOf(await new SignJWT({ sub: '1' }).setProtectedHeader({ alg }).sign(foreign))).toBe(
        'unknown',
      );
    const wrapped = new CompactEncrypt(Buffer.from('{}')).setProtectedHeader({
      alg: 'A256KW',
      enc: 'A128GCM',
    });
    expect(await nameOf(await wrapped.encrypt(foreign))).toBe('unknown');
    for (const text of ['', 'a.b.c', 'a.b.c.d.e', '8c1f3c0e-77aa-4f6e-9d5b-000000000000', 'x'.repeat(4_000)])
      expect(await nameOf(text)).toBe('none');
  });
});
