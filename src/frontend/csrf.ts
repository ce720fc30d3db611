import { createHash, timingSafeEqual } from 'node:crypto';
import type { Answer } from '../lib/http.ts';
import { isObject, parseJson, textOf } from '../lib/json.ts';
import type { SecretFinder } from './candidates.ts';
import type { Client } from './client.ts';
import { BrowserJar, cookiesOf, type RefusedCookie } from './cookie-jar.ts';
import { otherSample, type Sample, type Samples, sampleTasks } from './samples.ts';

/**
 * What `GET /api/auth/csrf` tells anybody. NextAuth v4 and Auth.js v5 answer with a token, and set a cookie of that token
 * and the SHA-256 of token and secret, so one answer tells offline whether a secret is the one in use.
 */

export type CsrfCookie = {
  /** Major version by the cookie's name; undefined where the app has names of its own. */
  readonly version: 4 | 5 | undefined;
  /** Whether the frontend believes that it is reached over https: it decides the names of all its cookies. */
  readonly secure: boolean;
  readonly token: string;
  /** Hexadecimal. */
  readonly hash: string;
};

export type CsrfReading = Samples & {
  /** The last cookie that was seen. */
  readonly csrf: CsrfCookie | undefined;
  /** The csrf cookie that a browser does not take. */
  readonly refused: RefusedCookie | undefined;
};

const VALUE = /^"?([0-9a-f]{64})(?:\||%7C)([0-9a-f]{64})"?$/i;

const versionOf = (name: string): CsrfCookie['version'] => {
  if (name === 'authjs.csrf-token') return 5;
  return name === 'next-auth.csrf-token' ? 4 : undefined;
};

/** The cookie in any answer of the libraries to a request without one. */
const csrfCookie = (answer: Answer): CsrfCookie | undefined => {
  for (const { name, value } of cookiesOf(answer)) {
    const [, token = '', hash = ''] = VALUE.exec(value) ?? [];
    if (token === '') continue;
    const plain = name.replace(/^__(?:Host|Secure)-/, '');
    return { version: versionOf(plain), secure: plain !== name, token, hash: hash.toLowerCase() };
  }
  return undefined;
};

/** The token that the answer hands to the page; '' where there is none. */
export const csrfToken = (answer: Answer): string => {
  if (answer.kind === 'no-answer' || answer.status !== 200) return '';
  const said = parseJson(answer.body);
  const token = isObject(said) ? (textOf(said.csrfToken) ?? '') : '';
  return /^[0-9a-f]{64}$/i.test(token) ? token : '';
};

/** The cookie of one answer; undefined when this is no answer of NextAuth or Auth.js. */
export const readCsrf = (answer: Answer): CsrfCookie | undefined => {
  const cookie = csrfCookie(answer);
  return cookie && cookie.token === csrfToken(answer) ? cookie : undefined;
};

export const isSecretOf = ({ token, hash }: Pick<CsrfCookie, 'token' | 'hash'>, secret: string): boolean =>
  timingSafeEqual(createHash('sha256').update(`${token}${secret}`).digest(), Buffer.from(hash, 'hex'));

/** Name of the cookie that holds the session; undefined where the app has names of its own. */
export const sessionCookieName = ({
  version,
  secure,
}: Pick<CsrfCookie, 'version' | 'secure'>): string | undefined =>
  version && `${secure ? '__Secure-' : ''}${version === 5 ? 'authjs' : 'next-auth'}.session-token`;

/** Knows an answer that was given before: the libraries draw a fresh token for each request without a csrf cookie. */
export class CacheWatch {
  readonly #tokens = new Set<string>();

  /** For the answer to a request without a csrf cookie. */
  isRepeated(answer: Answer): boolean {
    const token = csrfToken(answer) || csrfCookie(answer)?.token;
    if (token === undefined) return false;
    const isKnown = this.#tokens.has(token);
    this.#tokens.add(token);
    return isKnown;
  }
}

/** `GET /csrf` where `skipCSRFCheck` is set: it takes the cookie back (@auth/core, lib/pages/index.ts). */
const isSwitchedOff = (answer: Answer & { kind: 'answer' }): boolean =>
  answer.status === 404 && /authjs\.csrf-token=;/.test(answer.headers['set-cookie'] ?? '');

/** What Auth.js answers to a path that is not below its `basePath` (@auth/core, index.ts). */
const isOtherPath = ({ status, body }: Answer & { kind: 'answer' }): boolean =>
  status === 400 && body.trim() === '"Bad request."';

/** Whether an Auth.js answers there, with a token or without any. */
export const isAuthJs = (answer: Answer): boolean =>
  csrfToken(answer) !== '' || (answer.kind === 'answer' && isSwitchedOff(answer));

/** What one answer to `GET /csrf` tells. */
export const sampleOf = (answer: Answer, url: URL, find: SecretFinder): Sample => {
  const cookie = readCsrf(answer);
  if (cookie) return { kind: 'secret', secret: find((text) => isSecretOf(cookie, text)) };
  if (csrfToken(answer) !== '') return { kind: 'cookie-lost' };
  if (answer.kind === 'answer' && isSwitchedOff(answer)) return { kind: 'csrf-off' };
  if (answer.kind === 'answer' && isOtherPath(answer)) return { kind: 'other-path' };
  return otherSample(answer, url);
};

/**
 * The cookie of this token, where a browser refuses it and so sends none; what else it refuses keeps no form from being
 * taken.
 */
export const refusedCsrf = (jar: BrowserJar, token: string, url: URL): RefusedCookie | undefined =>
  jar.header(url).includes(token)
    ? undefined
    : jar.refused().find(({ value }) => value.includes(token))?.cookie;

export type Asking = { readonly client: Client; readonly cancelled: AbortSignal; readonly cache: CacheWatch };

/** @param targets running tasks behind the address, 0 when unknown */
export const readCsrfOracle = async (
  asking: Asking,
  find: SecretFinder,
  targets: number,
): Promise<CsrfReading> => {
  const { client, cache } = asking;
  let csrf: CsrfCookie | undefined;
  let refused: RefusedCookie | undefined;
  const ask = async (): Promise<Sample> => {
    const jar = new BrowserJar();
    const answer = await client.get('/csrf', jar);
    if (cache.isRepeated(answer)) return { kind: 'cached' };
    const cookie = readCsrf(answer);
    if (cookie) {
      csrf = cookie;
      refused = refusedCsrf(jar, cookie.token, client.url('/csrf')) ?? refused;
    }
    return sampleOf(answer, client.url('/csrf'), find);
  };
  const samples = await sampleTasks(ask, targets, asking);
  return { ...samples, csrf, refused };
};
