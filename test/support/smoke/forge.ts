import { createHmac, randomBytes } from 'node:crypto';
import { mergeClaims, profiles } from '../../../src/inputs/profiles.ts';
import { type Algorithm, keyBytes } from '../../../src/redaction/key-bytes.ts';
import type { SmokeOptions } from '../../../src/smoke-test/stage.ts';
import type { Keys } from '../../bench/backends/entry.ts';

/** Tokens made by hand, so that what proves a hole does not share code with what has to find it. */

export type Json = Readonly<Record<string, unknown>>;

/** The headers of one request. */
export type Sent = Readonly<Record<string, string>>;

export const encodeJson = (value: unknown): string =>
  Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

/** `{}` for what is no JSON object. */
export const decodeJson = (text: string, encoding: 'base64' | 'base64url' = 'base64url'): Json => {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, encoding).toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const HASHES: Readonly<Record<Algorithm, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };

export const hmacOf = (signed: string, key: string | Uint8Array, algorithm: Algorithm = 'HS256'): Buffer =>
  createHmac(HASHES[algorithm], key).update(signed).digest();

export const readKey = (text: string, encoding: SmokeOptions['keyEncoding'] = 'utf8'): Uint8Array => {
  const read = keyBytes(text, encoding);
  if (!read.ok) throw new Error(`The key cannot be read: ${read.reason}.`);
  return read.bytes;
};

/** What a token is made of; all that is left out is as in a good one. */
type Parts = {
  readonly header?: Json;
  readonly claims?: Json;
  readonly key?: string | Uint8Array;
  readonly algorithm?: Algorithm;
  /** In the place of the HMAC. */
  readonly sign?: (signed: string) => string;
};

export type Forge = {
  readonly keys: Keys;
  /** A token that is good but for these parts; without any, a good one. */
  readonly token: (parts?: Parts) => string;
};

const SECONDS_OF_LIFE = 60;

export const secondsFromNow = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

export const forgeFor = (options: Partial<SmokeOptions>, keys: Keys): Forge => {
  const profile = profiles[options.profile ?? 'flask-pyjwt'];
  const wanted = mergeClaims(profile.claims, options.claims ?? {});
  const usual = (): Json => ({
    ...wanted,
    iat: secondsFromNow(-5),
    nbf: secondsFromNow(-5),
    exp: secondsFromNow(SECONDS_OF_LIFE),
    jti: randomBytes(16).toString('hex'),
  });
  return {
    keys,
    token: (parts = {}) => {
      const { algorithm = options.algorithm ?? 'HS256', key = readKey(keys.key, options.keyEncoding) } =
        parts;
      const header = { alg: algorithm, typ: 'JWT', ...parts.header };
      const signed = `${encodeJson(header)}.${encodeJson({ ...usual(), ...parts.claims })}`;
      return `${signed}.${parts.sign?.(signed) ?? hmacOf(signed, key, algorithm).toString('base64url')}`;
    },
  };
};

export const bearer = (token: string): Sent => ({ authorization: `Bearer ${token}` });

const UNKNOWN_USERS = ['user_not_found', 'User not found'];

/** Whether a request got past the check, which it also did where the user of its token was looked up and not found. */
const isLetIn = async (url: URL, headers: Sent): Promise<boolean> => {
  const answer = await fetch(url, { headers, redirect: 'manual' });
  const body = await answer.text();
  return answer.ok || UNKNOWN_USERS.some((text) => body.includes(text));
};

/** Who is let in. Several forged requests are sent one after the other, and the last is the one that counts. */
export type Admitted = { readonly right: boolean; readonly random: boolean; readonly forged: boolean };

export const whoIsLetIn = async (url: URL, forge: Forge, forged: readonly Sent[]): Promise<Admitted> => {
  const right = await isLetIn(url, bearer(forge.token()));
  const random = await isLetIn(url, bearer(forge.token({ key: randomBytes(32) })));
  let last = false;
  for (const headers of forged) last = await isLetIn(url, headers);
  return { right, random, forged: last };
};
