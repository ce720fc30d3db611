import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { decodeJson, hmacOf, type Json } from './forge.ts';
import { json } from './node-backend.ts';

/** A token as it came: nothing in it is believed yet. */
export type Token = {
  readonly segments: readonly string[];
  readonly signature: string;
  readonly header: Json;
  readonly claims: Json;
};

/** The steps of a verifier. A hole is another step in the place of one of these. */
export type Verifier = {
  /** A status, where something other than a token decides. */
  readonly answers: (headers: IncomingHttpHeaders) => number | undefined;
  readonly isSigned: (token: Token) => boolean;
  readonly isGood: (claims: Json) => boolean;
};

export const readToken = (text: string): Token => {
  const segments = text.split('.');
  const [header = '', claims = '', signature = ''] = segments;
  return { segments, signature, header: decodeJson(header), claims: decodeJson(claims) };
};

export const bearerToken = ({ authorization = '' }: IncomingHttpHeaders): string | undefined =>
  /^Bearer (.+)$/.exec(authorization)?.[1];

export const signedPart = ({ segments }: Token): string => segments.slice(0, 2).join('.');

export const rightSignature = (token: Token, key: string | Uint8Array): string =>
  hmacOf(signedPart(token), key).toString('base64url');

/** Whether a token may be used now. `leeway`: seconds for which it may be used after its end. */
export const isCurrent = ({ exp, nbf }: Json, leeway = 0): boolean => {
  const now = Date.now() / 1000;
  return Number(exp) + leeway > now && !(Number(nbf) > now);
};

export const hasClaims = (claims: Json, expected: Json): boolean =>
  Object.entries(expected).every(([name, value]) => claims[name] === value);

/** `expected`: claims that must have exactly these values. */
export const rightVerifier = (keys: readonly (string | Uint8Array)[], expected: Json = {}): Verifier => ({
  answers: () => undefined,
  isSigned: (token) =>
    token.segments.length === 3 &&
    token.header.alg === 'HS256' &&
    keys.some((key) => token.signature === rightSignature(token, key)),
  isGood: (claims) => isCurrent(claims) && hasClaims(claims, expected),
});

const TEXTS: Readonly<Record<number, Json>> = { 200: { ok: true }, 404: { error: 'User not found' } };

export const serveVerifier =
  ({ answers, isSigned, isGood }: Verifier): RequestListener =>
  ({ headers, url }, response) => {
    if (url === '/api/health') return json(response, 200, { status: 'ok' });
    const status = answers(headers);
    if (status !== undefined) return json(response, status, TEXTS[status] ?? { error: 'Unauthorized' });
    const text = bearerToken(headers);
    if (text === undefined) return json(response, 401, { error: 'Token is missing' });
    const token = readToken(text);
    if (isSigned(token) && isGood(token.claims)) return json(response, 200, { ok: true });
    return json(response, 401, { error: 'Token is invalid' });
  };
