import { hkdfSync } from 'node:crypto';
import { base64url, calculateJwkThumbprint, compactDecrypt, decodeProtectedHeader, EncryptJWT } from 'jose';
import { SYNTHETIC_EMAIL, SYNTHETIC_NAME, SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';
import { tokenForms } from '../redaction/forms.ts';
import type { SessionSecret } from './candidates.ts';
import { signatureOf } from './exposed-tokens.ts';

/** Session cookies of NextAuth v4 and Auth.js v5: made for a user that exists nowhere, and opened to see who made them. */

/** Seconds. Both versions grant 15 s more (`clockTolerance`). */
const LIFETIME = 120;
const BACKDATED = 5;

export type SessionMinting = {
  readonly version: 4 | 5;
  /** Part of the key in v5, so that a session under another name cannot be read. */
  readonly cookieName: string;
  /** The one that encrypts, where there are several. */
  readonly secret: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** Gets the cookie's value before anybody else does. */
  readonly mask: (text: string) => void;
};

const derive = (secret: string, salt: string, info: string, bytes: number): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, salt, info, bytes));

/** next-auth 4: `jwt/index.ts`, getDerivedEncryptionKey. */
const keyOfVersion4 = (secret: string): Uint8Array =>
  derive(secret, '', 'NextAuth.js Generated Encryption Key', 32);

/** @auth/core: `jwt.ts`, getDerivedEncryptionKey: 64 bytes for A256CBC-HS512, 32 for A256GCM. */
const keyOfVersion5 = (secret: string, cookieName: string, bytes: 32 | 64 = 64): Uint8Array =>
  derive(secret, cookieName, `Auth.js Generated Encryption Key (${cookieName})`, bytes);

/** What callbacks of apps commonly read. No role but that of an ordinary user. */
const CLAIMS = {
  sub: SYNTHETIC_SUBJECT,
  id: SYNTHETIC_SUBJECT,
  email: SYNTHETIC_EMAIL,
  name: SYNTHETIC_NAME,
  role: 'user',
  smoke: true,
} as const;

/** The value of a session cookie that ends after at most 120 seconds. */
export const mintSessionCookie = async (minting: SessionMinting): Promise<string> => {
  const issued = Math.floor(minting.now() / 1000) - BACKDATED;
  const key =
    minting.version === 5 ? keyOfVersion5(minting.secret, minting.cookieName) : keyOfVersion4(minting.secret);
  const header =
    minting.version === 5
      ? {
          alg: 'dir',
          enc: 'A256CBC-HS512',
          kid: await calculateJwkThumbprint({ kty: 'oct', k: base64url.encode(key) }, 'sha512'),
        }
      : { alg: 'dir', enc: 'A256GCM' };
  const cookie = await new EncryptJWT({ ...CLAIMS })
    .setProtectedHeader(header)
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFETIME)
    .setJti(Buffer.from(minting.random(16)).toString('hex'))
    .encrypt(key);
  for (const form of tokenForms(cookie)) minting.mask(form);
  return cookie;
};

/** Who made a session cookie, seen offline. */
export type Seal =
  | { readonly kind: 'known'; readonly secret: SessionSecret }
  /** It is encrypted as the libraries do, with none of our secrets. */
  | { readonly kind: 'unknown' }
  /** Nothing that a secret makes, as the id of a session in a database. */
  | { readonly kind: 'opaque' };

const OPAQUE: Seal = { kind: 'opaque' };

const keysFor = (enc: unknown, secret: string, cookieName: string): readonly Uint8Array[] =>
  enc === 'A256GCM'
    ? [keyOfVersion4(secret), keyOfVersion5(secret, cookieName, 32)]
    : [keyOfVersion5(secret, cookieName)];

const opens = async (cookie: string, key: Uint8Array): Promise<boolean> => {
  try {
    await compactDecrypt(cookie, key);
    return true;
  } catch {
    return false;
  }
};

const encryptionOf = (cookie: string): unknown => {
  try {
    const { alg, enc } = decodeProtectedHeader(cookie);
    return alg === 'dir' ? enc : undefined;
  } catch {
    return undefined;
  }
};

/** An `encode` of the app's own commonly signs instead. */
const signerOf = (cookie: string, secrets: readonly SessionSecret[]): SessionSecret | undefined => {
  const candidates = secrets.map((secret) => ({
    ...secret,
    bytes: Buffer.from(secret.text),
    role: 'other' as const,
  }));
  const signed = signatureOf({ path: '', token: cookie }, candidates);
  return secrets.find(({ name }) => name === signed?.signedWith?.name);
};

/** @param name of the cookie, without the number of a piece */
export const sealOf = async (
  name: string,
  cookie: string,
  secrets: readonly SessionSecret[],
): Promise<Seal> => {
  const parts = cookie.split('.').length;
  const signer = parts === 3 ? signerOf(cookie, secrets) : undefined;
  if (signer) return { kind: 'known', secret: signer };
  const enc = parts === 5 ? encryptionOf(cookie) : undefined;
  if (enc !== 'A256GCM' && enc !== 'A256CBC-HS512') return OPAQUE;
  for (const secret of secrets)
    for (const key of keysFor(enc, secret.encrypts, name))
      if (await opens(cookie, key)) return { kind: 'known', secret };
  return { kind: 'unknown' };
};

/** Of several cookies the one that tells most: beside the session there may be those of a load balancer. */
export const sealOfAny = async (
  cookies: ReadonlyMap<string, string>,
  secrets: readonly SessionSecret[],
): Promise<Seal> => {
  const seals = await Promise.all([...cookies].map(([name, value]) => sealOf(name, value, secrets)));
  return seals.find(({ kind }) => kind === 'known') ?? seals.find(({ kind }) => kind === 'unknown') ?? OPAQUE;
};
