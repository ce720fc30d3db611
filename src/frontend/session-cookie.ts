import { hkdfSync } from 'node:crypto';
import {
  base64url,
  calculateJwkThumbprint,
  compactDecrypt,
  compactVerify,
  decodeProtectedHeader,
  EncryptJWT,
} from 'jose';
import { SYNTHETIC_EMAIL, SYNTHETIC_NAME, SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';
import { tokenForms } from '../redaction/forms.ts';
import type { SessionSecret } from './candidates.ts';

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

/** A cookie as a browser sends it. */
export type SentCookie = {
  /** Without the number of a piece. */
  readonly name: string;
  /** Its part of the header `Cookie`. */
  readonly header: string;
  /** Pieces (`name.0`, `name.1`) put together. */
  readonly value: string;
};

/** The cookies of a header `Cookie`. */
export const cookiesIn = (header: string): readonly SentCookie[] => {
  const pairs = header.split('; ').flatMap((pair) => {
    const [, name, number = '0', value = ''] = /^(.+?)(?:\.(\d{1,2}))?=(.*)$/s.exec(pair) ?? [];
    return name === undefined ? [] : [{ name, number: Number(number), value, pair }];
  });
  return [...new Set(pairs.map(({ name }) => name))].map((name) => {
    const pieces = pairs
      .filter((each) => each.name === name)
      .toSorted((one, other) => one.number - other.number);
    return {
      name,
      header: pieces.map(({ pair }) => pair).join('; '),
      value: pieces.map(({ value }) => value).join(''),
    };
  });
};

/** Which of our secrets made a session cookie, seen offline; undefined where none of them did. */
export type Seal = { readonly secret: SessionSecret | undefined };

/** Encrypted as both libraries do it, or signed, as an `encode` of the app's own commonly does. */
const isMadeWith = async (
  { text, encrypts }: SessionSecret,
  { name, value }: SentCookie,
): Promise<boolean> => {
  const keys = [keyOfVersion4(encrypts), keyOfVersion5(encrypts, name, 32), keyOfVersion5(encrypts, name)];
  try {
    await Promise.any([
      compactVerify(value, Buffer.from(text)),
      ...keys.map((key) => compactDecrypt(value, key)),
    ]);
    return true;
  } catch {
    return false;
  }
};

const isJose = (cookie: string): boolean => {
  try {
    return typeof decodeProtectedHeader(cookie).alg === 'string';
  } catch {
    return false;
  }
};

/**
 * @param header value of the header `Cookie`
 * @param name of the session among them; '' where that is not known
 * @returns nothing where no secret makes such a cookie, as the id of a session in a database
 */
export const sealsIn = async (
  header: string,
  name: string,
  secrets: readonly SessionSecret[],
): Promise<readonly Seal[]> => {
  if (name === '') return [{ secret: undefined }];
  const cookie = cookiesIn(header).find((each) => each.name === name);
  if (!cookie || !isJose(cookie.value)) return [];
  for (const secret of secrets) if (await isMadeWith(secret, cookie)) return [{ secret }];
  return [{ secret: undefined }];
};
