import { createHmac, timingSafeEqual } from 'node:crypto';
import { decodings } from './forms.ts';

export type Match = { readonly start: number; readonly end: number };

/** Length of the base64url signature of each algorithm (RFC 7518 section 3.2). */
const SIGNATURES = [
  { hash: 'sha256', length: 43 },
  { hash: 'sha384', length: 64 },
  { hash: 'sha512', length: 86 },
] as const;

/** A JOSE header starts with `{"`, which is `eyJ` in base64url. */
const JWS = /(eyJ[\w-]{8,}\.[\w-]{2,})\.([\w-]{43,})/g;
const JWE = /eyJ[\w-]{8,}\.[\w-]*\.[\w-]{8,}\.[\w-]{8,}\.[\w-]{20,}/g;

const keysOf = (secret: string): Buffer[] => [
  Buffer.from(secret),
  Buffer.from(secret.trim()),
  ...decodings(secret.trim()).map(({ bytes }) => bytes),
];

const isSignedBy = (content: string, signature: string, hash: string, key: Buffer): boolean => {
  const expected = Buffer.from(createHmac(hash, key).update(content).digest('base64url'));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
};

/** Where the text holds a JWT that is really signed with the secret, in any encoding of it, whatever its claims say. */
export const signedTokens = (text: string, secret: string): Match[] =>
  [...text.matchAll(JWS)].flatMap(({ index, 1: content = '', 2: rest = '' }) => {
    const found = SIGNATURES.find(({ hash, length }) =>
      keysOf(secret).some((key) => isSignedBy(content, rest.slice(0, length), hash, key)),
    );
    return found === undefined ? [] : [{ start: index, end: index + content.length + 1 + found.length }];
  });

/** The tokens themselves. They are secrets: a test compares their number and shows none. */
export const jwtsIn = (text: string, secret: string): string[] =>
  signedTokens(text, secret).map(({ start, end }) => text.slice(start, end));

/** Compact JWEs, e.g. Auth.js session cookies. Whoever has one is logged in, whichever key it was made with. */
export const encryptedTokens = (text: string): Match[] =>
  [...text.matchAll(JWE)].map(({ index, 0: token }) => ({ start: index, end: index + token.length }));
