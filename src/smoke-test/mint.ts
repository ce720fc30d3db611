import { createHmac } from 'node:crypto';
import { SignJWT } from 'jose';
import { mergeClaims, type Profile, type ProfileName, profiles } from '../inputs/profiles.ts';
import type { TokenLocation } from '../inputs/token-location.ts';
import type { Clock } from '../lib/clock.ts';
import { tokenForms } from '../redaction/forms.ts';
import { type Algorithm, type KeyEncoding, keyBytes } from '../redaction/key-bytes.ts';

/**
 * Makes the tokens of the smoke test. Every token goes through `mask`, whole and its signature alone, before it is
 * used: some servers log or echo what they were sent.
 */

/** Longest life of a usable token, in seconds. */
const LIFETIME = 120;
/** PyJWT, Authlib and golang-jwt refuse an `iat` even one second ahead of their own clock. */
const BACKDATED = 5;
/** For how long a token can be used from the moment on at which it is made, in milliseconds. */
export const USABLE = (LIFETIME - BACKDATED) * 1000;
/** Beyond every leeway a verifier may grant (Spring Security: 60 s). */
const EXPIRED_FOR = 3600;

export type Minting = {
  readonly profile: Profile;
  /** Merged over the profile's claims; `iat`, `nbf`, `exp` and `jti` in it have no effect. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Merged over the JOSE header; `alg` in it has no effect. */
  readonly tokenHeader: Readonly<Record<string, unknown>>;
  readonly location: TokenLocation;
  readonly algorithm: Algorithm;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** Gets each text that has to be hidden, as it is: a token, or a signature alone. */
  readonly mask: (text: string) => void;
};

export type Claims = Readonly<Record<string, unknown>>;

export const mintingFor = (
  backend: { readonly profile: ProfileName } & Pick<
    Minting,
    'claims' | 'tokenHeader' | 'location' | 'algorithm'
  >,
  run: { readonly clock: Clock } & Pick<Minting, 'random' | 'mask'>,
): Minting => ({
  profile: profiles[backend.profile],
  claims: backend.claims,
  tokenHeader: backend.tokenHeader,
  location: backend.location,
  algorithm: backend.algorithm,
  now: run.clock.now,
  random: run.random,
  mask: run.mask,
});

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

const masked = (minting: Minting, token: string): string => {
  for (const form of tokenForms(token)) minting.mask(form);
  return token;
};

/** All claims of one token that is usable from five seconds ago on, for at most 120 seconds. */
const claimsOf = (minting: Minting, age = 0): Claims => {
  const issued = Math.floor(minting.now() / 1000) - BACKDATED - age;
  const { nbf, ...wanted } = mergeClaims(minting.profile.claims, minting.claims);
  const notBefore = minting.profile.notBefore || nbf !== undefined ? { nbf: issued } : {};
  const jti = Buffer.from(minting.random(16)).toString('hex');
  return { ...wanted, smoke: true, ...notBefore, jti, iat: issued, exp: issued + LIFETIME };
};

/** The JOSE header of every token of this run, but for what `change` changes; `null` in it removes a member. */
export const headerOf = ({ algorithm: alg, tokenHeader }: Minting, change: Claims = {}): Claims =>
  mergeClaims(mergeClaims({ alg, typ: 'JWT' }, { ...tokenHeader, alg }), change);

const signClaims = async (minting: Minting, key: Uint8Array, claims: Claims): Promise<string> => {
  const header = { ...headerOf(minting), alg: minting.algorithm };
  return masked(minting, await new SignJWT({ ...claims }).setProtectedHeader(header).sign(key));
};

/** A token that a verifier with this key must accept. */
export const mintToken = (minting: Minting, key: Uint8Array): Promise<string> =>
  signClaims(minting, key, claimsOf(minting));

/** How a token differs from a usual good one, to find out what a verifier misses. */
export type Variation = {
  readonly algorithm?: Algorithm;
  /** Added to the usual claims, which win over them. */
  readonly claims?: Claims;
  /** Without `iat` and `nbf`, which a verifier whose clock is behind takes for the future. */
  readonly undated?: true;
  readonly notBefore?: true;
  /** Seconds by which the whole life of the token lies in the future; it is 120 seconds all the same. */
  readonly later?: number;
};

export const mintVariedToken = (minting: Minting, key: Uint8Array, variation: Variation): Promise<string> => {
  const { iat, nbf, ...rest } = claimsOf(minting, -(variation.later ?? 0));
  // Few verifiers look whether `iat` is in the future, so without `nbf` a later token would be good all the while.
  const bound = nbf !== undefined || variation.notBefore === true || variation.later !== undefined;
  const dated = { iat, ...(bound && { nbf: nbf ?? iat }) };
  const claims = { ...variation.claims, ...rest, ...(variation.undated ? {} : dated) };
  return signClaims({ ...minting, algorithm: variation.algorithm ?? minting.algorithm }, key, claims);
};

/** The `jti` of a token of ours: no secret, and what a verifier may write into its log. */
export const tokenId = (token: string): string => {
  const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return String(payload.jti);
};

/** Signed well, but its life ended an hour ago. */
export const mintExpiredToken = (minting: Minting, key: Uint8Array): Promise<string> =>
  signClaims(minting, key, claimsOf(minting, LIFETIME + EXPIRED_FOR));

/** Signed with random bytes, as many as a long key has. */
export const mintRandomKeyToken = (minting: Minting): Promise<string> =>
  mintToken(minting, minting.random(64));

/** What a token says, and its signature as it stands. */
export type TokenParts = { readonly header: Claims; readonly claims: Claims; readonly signature: string };

const decode = (part: string): Claims => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

/** @throws SyntaxError for a text that is no token of ours */
export const tokenParts = (token: string): TokenParts => {
  const [header = '', claims = '', signature = ''] = token.split('.');
  return { header: decode(header), claims: decode(claims), signature };
};

/** Claims of a token like any other of this run, with a `jti` of its own. */
export const freshClaims = (minting: Minting): Claims => claimsOf(minting);

const HASHES = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' } as const;

/** The signature that `key` gives; it may be empty, which jose refuses and node:crypto does not. */
export const hmacOf =
  (algorithm: Algorithm, key: Uint8Array) =>
  (signed: string): string =>
    createHmac(HASHES[algorithm], key).update(signed).digest('base64url');

/**
 * A token with any header, claims and signature.
 *
 * @param signatureOf gets `header.payload`; what it returns stands behind it after a point, `undefined` for no third part
 */
export const forgeToken = (
  minting: Minting,
  { header, claims }: Pick<TokenParts, 'header' | 'claims'>,
  signatureOf: (signed: string) => string | undefined,
): string => {
  const signed = `${encode(header)}.${encode(claims)}`;
  const signature = signatureOf(signed);
  return masked(minting, signature === undefined ? signed : `${signed}.${signature}`);
};

/** A token like any other of this run, but for these claims and what is changed in its header. */
export const forgeSignedToken = (
  minting: Minting,
  key: Uint8Array,
  { header = {}, claims = freshClaims(minting) }: Partial<Pick<TokenParts, 'header' | 'claims'>> = {},
): string => {
  return forgeToken(minting, { header: headerOf(minting, header), claims }, hmacOf(minting.algorithm, key));
};

/** What a verifier may make of a text: decoded where it can be decoded, and as it stands. */
export const keyReadings = (
  text: string,
  encoding: KeyEncoding,
): readonly [Uint8Array, ...(readonly Uint8Array[])] => {
  const decoded = keyBytes(text, encoding);
  const plain = Buffer.from(text, 'utf8');
  return decoded.ok ? [decoded.bytes, plain] : [plain];
};

/** As the verifier reads a text. */
export const readingOf = (text: string, encoding: KeyEncoding): Uint8Array => keyReadings(text, encoding)[0];

/** HMAC fills short keys up with zeros, so a NUL at the end makes no other key (RFC 2104 §2). */
export const hmacIdentity = (key: Uint8Array): string =>
  Buffer.from(key)
    .toString('hex')
    .replace(/(?:00)+$/, '');
