import { createHmac, timingSafeEqual } from 'node:crypto';
import { isObject, parseJson } from '../lib/json.ts';
import type { SigningCandidate } from './candidates.ts';
import { textsIn } from './session.ts';

/** Looks for signed tokens in what the frontend tells the browser, and finds out offline who signed them. */

type ExposedToken = {
  /** Where it stands in the session, e.g. `user.accessToken`. */
  readonly path: string;
  readonly token: string;
};

export type SignedToken = {
  readonly path: string;
  /** Undefined when it was signed with none of the keys. */
  readonly signedWith: SigningCandidate | undefined;
  /** Seconds from `iat` to `exp`; 0 when it does not say. */
  readonly lifetime: number;
};

const COMPACT_JWS = /^(?:Bearer )?(eyJ[\w-]+\.[\w-]+\.[\w-]+)$/;
const HASHES: ReadonlyMap<unknown, string> = new Map([
  ['HS256', 'sha256'],
  ['HS384', 'sha384'],
  ['HS512', 'sha512'],
]);
const MOST_TOKENS = 20;

/** All compact JWS in a JSON value. */
export const tokensIn = (session: unknown): readonly ExposedToken[] =>
  textsIn(session)
    .flatMap(({ path, text }) => {
      const token = COMPACT_JWS.exec(text)?.[1];
      return token === undefined ? [] : [{ path, token }];
    })
    .slice(0, MOST_TOKENS);

const jsonPart = (part: string): Readonly<Record<string, unknown>> => {
  const value = parseJson(Buffer.from(part, 'base64url').toString('utf8'));
  return isObject(value) ? value : {};
};

const lifetimeOf = ({ iat, exp }: Readonly<Record<string, unknown>>): number =>
  typeof iat === 'number' && typeof exp === 'number' && exp > iat ? exp - iat : 0;

/** Which of the keys signed it; undefined when it is not an HMAC token at all, for such a token is not the backend's. */
export const signatureOf = (
  { path, token }: ExposedToken,
  candidates: readonly SigningCandidate[],
): SignedToken | undefined => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const hash = HASHES.get(jsonPart(header).alg);
  if (hash === undefined) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const signedWith = candidates.find(({ bytes }) => {
    const expected = createHmac(hash, bytes).update(`${header}.${payload}`).digest();
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  return { path, signedWith, lifetime: lifetimeOf(jsonPart(payload)) };
};
