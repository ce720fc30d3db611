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

export type Answer = readonly [status: number, body: Json];

/** The steps of a verifier. A hole is another step in the place of one of these. */
export type Verifier = {
  /** The text in the place where the token travels. */
  readonly tokenIn: (headers: IncomingHttpHeaders) => string | undefined;
  /** The answer, where something other than a token decides it. */
  readonly answers: (headers: IncomingHttpHeaders) => Answer | undefined;
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
  tokenIn: bearerToken,
  answers: () => undefined,
  isSigned: (token) =>
    token.segments.length === 3 &&
    token.header.alg === 'HS256' &&
    keys.some((key) => token.signature === rightSignature(token, key)),
  isGood: (claims) => isCurrent(claims) && hasClaims(claims, expected),
});

export const WELCOME: Answer = [200, { ok: true }];

const answerToToken = (text: string | undefined, { isSigned, isGood }: Verifier): Answer => {
  if (text === undefined) return [401, { error: 'Token is missing' }];
  const token = readToken(text);
  return isSigned(token) && isGood(token.claims) ? WELCOME : [401, { error: 'Token is invalid' }];
};

export const answerOf = (headers: IncomingHttpHeaders, verifier: Verifier): Answer =>
  verifier.answers(headers) ?? answerToToken(verifier.tokenIn(headers), verifier);

export const serveVerifier =
  (verifier: Verifier): RequestListener =>
  ({ headers, url }, response) =>
    json(response, ...(url === '/api/health' ? WELCOME : answerOf(headers, verifier)));

const PAGE = '<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>';

/** Blocks a token whose `kid` is a path, as rules against path traversal do; `bans`: and all that comes after it. */
export const firewall =
  (bans: boolean) =>
  (behind: RequestListener): RequestListener => {
    let banned = false;
    return (incoming, response) => {
      const { kid = '' } = readToken(bearerToken(incoming.headers) ?? '').header;
      const isAttack = /\.\.\/|^\/|\/dev\//.test(String(kid));
      banned ||= bans && isAttack;
      if (!isAttack && !banned) return behind(incoming, response);
      response.writeHead(403, { server: 'awselb/2.0', 'content-type': 'text/html' });
      return response.end(PAGE);
    };
  };
