import type { Answer } from '../lib/http.ts';

/** Cookies of one host, as a browser would keep them for one login. A cookie is never sent to any other origin. */

type Cookie = { readonly name: string; readonly value: string; readonly gone: boolean };

/** What a login needs, with room to spare; a hostile server must not fill our memory or make us send huge headers. */
const MOST_COOKIES = 40;
const LONGEST_COOKIE = 4096;

/** RFC 6265 §4.1.1: characters of a name, and of a value without its quotes. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;

const attribute = (parts: readonly string[], name: string): string | undefined =>
  parts.find((part) => part.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);

/** Max-Age wins over Expires (RFC 6265 §5.3). A date that cannot be read counts as none. */
const isGone = (parts: readonly string[]): boolean => {
  const maxAge = attribute(parts, 'max-age');
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0;
  // Servers take a cookie back with the year 1970; the runner's clock need not be right for that.
  return Date.parse(attribute(parts, 'expires') ?? '') < Date.UTC(2000, 0);
};

const parseCookie = (line: string): Cookie | undefined => {
  const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
  const separator = pair.indexOf('=');
  const name = pair.slice(0, Math.max(0, separator)).trim();
  const value = pair
    .slice(separator + 1)
    .trim()
    .replace(/^"(.*)"$/, '$1');
  if (!NAME.test(name) || !VALUE.test(value) || pair.length > LONGEST_COOKIE) return undefined;
  return { name, value, gone: isGone(rest) };
};

/** The cookies that an answer sets or takes back; those that are not well-formed are left out. */
export const cookiesOf = (answer: Answer): readonly Cookie[] =>
  answer.kind === 'no-answer'
    ? []
    : (answer.headers['set-cookie'] ?? '').split('\n').flatMap((line) => parseCookie(line) ?? []);

/** A session in one piece or in numbered ones: `authjs.session-token`, `__Secure-next-auth.session-token.0`. */
export const isSessionCookie = (name: string, wanted?: string): boolean =>
  wanted === undefined
    ? /session-token(?:\.\d+)?$/.test(name)
    : name === wanted || (name.startsWith(`${wanted}.`) && /^\d+$/.test(name.slice(wanted.length + 1)));

/**
 * The attributes Domain and Path are ignored: one login asks a single host below `/api/auth`, and the requests of a jar
 * go nowhere else.
 */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  take(answer: Answer): void {
    for (const { name, value, gone } of cookiesOf(answer)) {
      if (gone || value === '') this.#cookies.delete(name);
      else if (this.#cookies.has(name) || this.#cookies.size < MOST_COOKIES) this.#cookies.set(name, value);
    }
  }

  names(): readonly string[] {
    return [...this.#cookies.keys()];
  }

  /** The values of those whose names fit. */
  values(fits: (name: string) => boolean): readonly string[] {
    return [...this.#cookies].filter(([name]) => fits(name)).map(([, value]) => value);
  }

  /** The value of the header `Cookie`; '' when there is nothing to send. */
  header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
