import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { mergeClaims, PROFILE_NAMES, profiles, resolveKeyEncoding } from '../../../src/inputs/profiles.ts';
import { BEARER } from '../../../src/inputs/token-location.ts';
import {
  forgeToken,
  freshClaims,
  hmacOf,
  type Minting,
  mintExpiredToken,
  mintRandomKeyToken,
  mintToken,
  mintVariedToken,
} from '../../../src/smoke-test/mint.ts';

const NOW = 1_800_000_000_000;
const key = new Uint8Array(randomBytes(64));

const minting = (more: Partial<Minting> = {}): Minting & { masked: string[] } => {
  const masked: string[] = [];
  return {
    profile: profiles['flask-pyjwt'],
    claims: {},
    tokenHeader: {},
    location: BEARER,
    algorithm: 'HS256',
    now: () => NOW,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    mask: (token) => masked.push(token),
    masked,
    ...more,
  };
};

const part = (token: string, index: number) =>
  JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString('utf8'));

const verify = (token: string, secret: Uint8Array = key) =>
  jwtVerify(token, secret, { currentDate: new Date(NOW) });

describe('a token for the right key', () => {
  test.each(PROFILE_NAMES)(
    'of the profile %s verifies, lives at most 120 seconds and names nobody',
    async (name) => {
      const { payload, protectedHeader } = await verify(
        await mintToken(minting({ profile: profiles[name] }), key),
      );
      expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'JWT' });
      expect(payload.iat).toBe(NOW / 1000 - 5);
      expect(payload.exp).toBeLessThanOrEqual(NOW / 1000 + 120);
      expect(payload).toMatchObject({
        smoke: true,
        jti: expect.stringMatching(/^[0-9a-f]{32}$/),
        ...profiles[name].claims,
      });
    },
  );

  test('keeps its life and its jti, whatever claims are given', async () => {
    const claims = {
      exp: 9_999_999_999,
      iat: 1,
      nbf: 9_999_999_999,
      jti: 'mine',
      aud: 'chat-app',
      sub: 'someone',
    };
    const { payload } = await verify(await mintToken(minting({ claims }), key));
    expect(payload).toMatchObject({
      iat: NOW / 1000 - 5,
      nbf: NOW / 1000 - 5,
      exp: NOW / 1000 + 115,
      aud: 'chat-app',
      sub: 'someone',
    });
    expect(payload.jti).not.toBe('mine');
  });

  test('says in its header what it is given, but for the algorithm', async () => {
    const given = minting({ tokenHeader: { kid: 'a', typ: 'at+jwt', alg: 'none' } });
    const { protectedHeader } = await verify(await mintToken(given, key));
    expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'at+jwt', kid: 'a' });
    const bare = minting({ tokenHeader: { typ: null }, algorithm: 'HS512' });
    expect(part(await mintToken(bare, key), 0)).toEqual({ alg: 'HS512' });
  });

  test('has its own jti every time', async () => {
    const one = minting();
    expect(part(await mintToken(one, key), 1).jti).not.toBe(part(await mintToken(one, key), 1).jti);
  });

  test.each(['HS384', 'HS512'] as const)('can be signed with %s', async (algorithm) => {
    expect((await verify(await mintToken(minting({ algorithm }), key))).protectedHeader.alg).toBe(algorithm);
  });
});

describe('a token that must be refused', () => {
  test('is well signed but expired beyond every leeway', async () => {
    const token = await mintExpiredToken(minting(), key);
    await expect(verify(token)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
    const { payload } = await jwtVerify(token, key, { currentDate: new Date(NOW - 3_700_000) });
    expect(payload.exp).toBeLessThan(NOW / 1000 - 3_000);
  });

  test('is signed with a key that is new every time', async () => {
    const tokens = [await mintRandomKeyToken(minting()), await mintRandomKeyToken(minting())];
    for (const token of tokens)
      await expect(verify(token)).rejects.toMatchObject({ code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' });
  });
});

test('every token is masked, whole and its signature alone, and nothing short is', async () => {
  const one = minting();
  const tokens = [
    await mintToken(one, key),
    await mintExpiredToken(one, key),
    await mintRandomKeyToken(one),
    forgeToken(
      one,
      { header: { alg: 'HS256' }, claims: freshClaims(one) },
      hmacOf('HS256', new Uint8Array()),
    ),
    forgeToken(one, { header: { alg: 'none' }, claims: freshClaims(one) }, () => ''),
  ];
  for (const token of tokens) {
    expect(one.masked).toContain(token);
    const signature = token.split('.')[2];
    if (signature !== '') expect(one.masked).toContain(signature);
  }
  expect(Math.min(...one.masked.map(({ length }) => length))).toBeGreaterThan(40);
});

describe('claims', () => {
  test('merge as RFC 7396 says: objects merge, null removes, the rest replaces', () => {
    const base = { a: 1, b: { c: 2, d: 3 }, e: [1] };
    expect(mergeClaims(base, { a: null, b: { c: null, x: 4 }, e: [2], f: { g: null, h: 1 } })).toEqual({
      b: { d: 3, x: 4 },
      e: [2],
      f: { h: 1 },
    });
  });

  test('merge without touching what was given, whatever is given', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (base, patch) => {
          const before = JSON.stringify([base, patch]);
          const merged = mergeClaims(base, patch);
          expect(JSON.stringify([base, patch])).toBe(before);
          for (const [name, value] of Object.entries(patch))
            expect(Object.hasOwn(merged, name)).toBe(value !== null);
        },
      ),
    );
  });
});

test('only the profile of Spring reads the key as base64, and a named encoding wins', () => {
  expect(PROFILE_NAMES.filter((name) => resolveKeyEncoding(name, 'auto') !== 'utf8')).toEqual(['spring']);
  expect(resolveKeyEncoding('spring', 'hex')).toBe('hex');
});

describe('a token that differs to find out what a verifier misses', () => {
  test('can be used for 120 seconds and no more, whenever its life begins and whatever the profile is', async () => {
    for (const name of PROFILE_NAMES) {
      for (const later of [undefined, 110, 1870, 32_400]) {
        const one = minting({ profile: profiles[name] });
        const claims = part(await mintVariedToken(one, key, later === undefined ? {} : { later }), 1);
        const begins = claims.nbf ?? Math.floor(one.now() / 1000);
        expect(claims.exp - begins).toBeLessThanOrEqual(120);
        if (later !== undefined) expect(claims.nbf).toBe(Math.floor(one.now() / 1000) - 5 + later);
      }
    }
  });
});
