import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bearer, type Forge, hmacOf, type Json } from '../forge.ts';
import { rightSignature, signedPart, type Token } from '../hand-written-verifier.ts';
import type { Hole } from './hole.ts';

/** Verifiers that let the header of a token say how the token is to be verified. */

/** Tokens with such a header are taken as `isGood` says; all others are verified. */
const trusting = (
  name: string,
  diagnosis: string,
  isGood: (token: Token) => boolean,
  forged: (forge: Forge) => string,
): Hole => ({
  name: `header: ${name}`,
  diagnosis,
  opened: ({ isSigned }) => ({ isSigned: (token) => isGood(token) || isSigned(token) }),
  forged: (forge) => [bearer(forged(forge))],
});

const unsigned = (spelling: string): Hole =>
  trusting(
    `alg ${spelling} needs no signature`,
    'unsigned-token-accepted',
    ({ header, signature }) => header.alg === spelling && signature === '',
    (forge) => forge.token({ header: { alg: spelling }, sign: () => '' }),
  );

const anything = (): string => Buffer.alloc(64, 7).toString('base64url');

const withoutKey: readonly Hole[] = [
  ...['none', 'None', 'nOnE'].map(unsigned),
  trusting(
    'alg none with any signature is good enough',
    'unsigned-token-accepted',
    ({ header, signature }) => header.alg === 'none' && signature !== '',
    (forge) => forge.token({ header: { alg: 'none' }, sign: anything }),
  ),
  trusting(
    'without alg any signature is good enough',
    'unsigned-token-accepted',
    ({ segments, header }) => segments.length === 3 && header.typ === 'JWT' && !('alg' in header),
    (forge) => forge.token({ header: { alg: undefined }, sign: () => '' }),
  ),
];

const unpinned: readonly Hole[] = [
  ...['RS256', 'ES256'].map((alg) =>
    trusting(
      `${alg} with any signature is good enough, for the gateway verifies those`,
      'algorithm-not-pinned',
      ({ header, signature }) => header.alg === alg && signature !== '',
      (forge) => forge.token({ header: { alg }, sign: anything }),
    ),
  ),
  ...(['HS384', 'HS512'] as const).map((algorithm) =>
    trusting(
      `${algorithm} has an empty key`,
      'algorithm-not-pinned',
      (token) =>
        token.header.alg === algorithm &&
        token.signature === hmacOf(signedPart(token), '', algorithm).toString('base64url'),
      (forge) => forge.token({ algorithm, key: '' }),
    ),
  ),
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const jwkOf = ({ header }: Token): Json =>
  typeof header.jwk === 'object' && header.jwk !== null ? { ...header.jwk } : {};

const isSignedByOwnKey = (token: Token): boolean => {
  const key = createPublicKey({ key: jwkOf(token), format: 'jwk' });
  const signature = Buffer.from(token.signature, 'base64url');
  return verify('sha256', Buffer.from(signedPart(token)), { key, dsaEncoding: 'ieee-p1363' }, signature);
};

const ownPairs = {
  RSA: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  EC: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
} as const;

const selfSigned = (forge: Forge, type: 'RSA' | 'EC'): string => {
  const { publicKey, privateKey: key } = ownPairs[type];
  return forge.token({
    header: { alg: type === 'RSA' ? 'RS256' : 'ES256', jwk: publicKey.export({ format: 'jwk' }) },
    sign: (signed) =>
      sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url'),
  });
};

const ownKeys: readonly Hole[] = [
  trusting(
    'a secret in jwk is the key',
    'key-from-token-accepted',
    (token) =>
      token.header.alg === 'HS256' &&
      jwkOf(token).kty === 'oct' &&
      token.signature === rightSignature(token, Buffer.from(textOf(jwkOf(token).k), 'base64url')),
    (forge) => {
      const key = Buffer.alloc(32, 7);
      return forge.token({ header: { jwk: { kty: 'oct', k: key.toString('base64url') } }, key });
    },
  ),
  ...(['RSA', 'EC'] as const).map((type) =>
    trusting(
      `an ${type} key in jwk is the key`,
      'key-from-token-accepted',
      (token) => jwkOf(token).kty === type && isSignedByOwnKey(token),
      (forge) => selfSigned(forge, type),
    ),
  ),
];

/** Where `kid` names a file that is not there, there is no key. */
const keyInFile = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

const KEYS = '/srv/app/keys';

/** Tokens with `kid` are verified with the key that `keyOf` finds, if it finds one. */
const named = (
  name: string,
  keyOf: (kid: string) => string | Uint8Array | undefined,
  forgedWith: { readonly kid: string; readonly key: string },
): Hole =>
  trusting(
    name,
    'key-from-kid-accepted',
    (token) => {
      const key = token.header.alg === 'HS256' && 'kid' in token.header && keyOf(textOf(token.header.kid));
      return typeof key !== 'boolean' && key !== undefined && token.signature === rightSignature(token, key);
    },
    (forge) => forge.token({ header: { kid: forgedWith.kid }, key: forgedWith.key }),
  );

const namedKeys: readonly Hole[] = [
  named('kid is the path of the key', (kid) => keyInFile(resolve(KEYS, kid)), { kid: '/dev/null', key: '' }),
  named('kid is a path below the keys', (kid) => keyInFile(join(KEYS, kid)), {
    kid: '../../../../../../dev/null',
    key: '',
  }),
  named('an unknown kid gets an empty key', () => '', { kid: 'unknown', key: '' }),
  named('an unknown kid gets a default key', () => 'secret', { kid: 'unknown', key: 'secret' }),
  trusting(
    'an unknown kid is let through',
    'key-from-kid-accepted',
    ({ header, segments }) => segments.length === 3 && header.alg === 'HS256' && 'kid' in header,
    (forge) => forge.token({ header: { kid: 'unknown' }, key: 'foreign' }),
  ),
];

export const headerHoles: readonly Hole[] = [...withoutKey, ...unpinned, ...ownKeys, ...namedKeys];
