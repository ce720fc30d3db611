import { createHash, timingSafeEqual } from 'node:crypto';
import type { Answer } from '../lib/http.ts';
import { cookiesOf } from './cookie-jar.ts';

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

const VALUE = /^([0-9a-f]{64})(?:\||%7C)([0-9a-f]{64})$/i;

const versionOf = (name: string): CsrfCookie['version'] => {
  if (name === 'authjs.csrf-token') return 5;
  return name === 'next-auth.csrf-token' ? 4 : undefined;
};

const tokenInBody = (body: string): string => {
  try {
    const parsed: unknown = JSON.parse(body);
    const token =
      typeof parsed === 'object' && parsed !== null && 'csrfToken' in parsed ? parsed.csrfToken : '';
    return typeof token === 'string' ? token : '';
  } catch {
    return '';
  }
};

/** The cookie of one answer; undefined when this is no answer of NextAuth or Auth.js. */
export const readCsrf = (answer: Answer): CsrfCookie | undefined => {
  if (answer.kind !== 'answer' || answer.status !== 200) return undefined;
  const said = tokenInBody(answer.body);
  for (const { name, value } of cookiesOf(answer)) {
    const [, token = '', hash = ''] = VALUE.exec(value) ?? [];
    if (token === '' || token !== said) continue;
    const plain = name.replace(/^__(?:Host|Secure)-/, '');
    return { version: versionOf(plain), secure: plain !== name, token, hash: hash.toLowerCase() };
  }
  return undefined;
};

export const isSecretOf = ({ token, hash }: CsrfCookie, secret: string): boolean =>
  timingSafeEqual(createHash('sha256').update(`${token}${secret}`).digest(), Buffer.from(hash, 'hex'));

/** Name of the cookie that holds the session; undefined where the app has names of its own. */
export const sessionCookieName = ({
  version,
  secure,
}: Pick<CsrfCookie, 'version' | 'secure'>): string | undefined =>
  version && `${secure ? '__Secure-' : ''}${version === 5 ? 'authjs' : 'next-auth'}.session-token`;
