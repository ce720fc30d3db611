import { hkdfSync } from 'node:crypto';
import { base64url, calculateJwkThumbprint, EncryptJWT } from 'jose';
import { SYNTHETIC_EMAIL, SYNTHETIC_NAME, SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';
import { tokenForms } from '../redaction/forms.ts';

/** Makes session cookies as NextAuth v4 and Auth.js v5 do, for a user that exists nowhere. */

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
const keyOfVersion4 = ({ secret }: SessionMinting): Uint8Array =>
  derive(secret, '', 'NextAuth.js Generated Encryption Key', 32);

/** @auth/core: `jwt.ts`, getDerivedEncryptionKey for A256CBC-HS512. */
const keyOfVersion5 = ({ secret, cookieName }: SessionMinting): Uint8Array =>
  derive(secret, cookieName, `Auth.js Generated Encryption Key (${cookieName})`, 64);

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
  const key = minting.version === 5 ? keyOfVersion5(minting) : keyOfVersion4(minting);
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
