import { isIP } from 'node:net';
import { type Cookie, CookieJar } from 'tough-cookie';
import type { Answer } from '../lib/http.ts';

/**
 * Cookies as a browser keeps them: RFC 6265bis by `tough-cookie` with the list of public suffixes, and what browsers
 * demand beyond it. What they refuse is remembered with the attribute that was to blame.
 */

export type RefusedCookie = {
  /** A name that the libraries give, or words in its place. */
  readonly name: string;
  /** A half sentence: `Domain with a __Host- name`. */
  readonly reason: string;
};

/** With what it would have been, which is no text for a report. */
type Refusal = { readonly name: string; readonly value: string; readonly cookie: RefusedCookie };

/** What a login needs, with room to spare; a hostile server must not fill our memory or make us send huge headers. */
const MOST_COOKIES = 60;
/** RFC 6265bis §5.6: bytes of name and value together. */
const LONGEST_PAIR = 4096;

const LIBRARY_NAME =
  /^(?:__Host-|__Secure-)?(?:authjs|next-auth)\.(?:csrf-token|callback-url|session-token(?:\.\d{1,2})?)$/;

/** The two other cookies of both libraries, which are never a session. */
export const mayHoldSession = (name: string): boolean => !/csrf|callback-url$/i.test(name);

/** The lines of the header `Set-Cookie`. */
const linesOf = (answer: Answer): readonly string[] =>
  answer.kind === 'no-answer' ? [] : (answer.headers['set-cookie'] ?? '').split('\n').filter(Boolean);

const splitLine = (line: string): { name: string; value: string; attributes: readonly string[] } => {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  return { name: pair.slice(0, Math.max(0, at)).trim(), value: pair.slice(at + 1).trim(), attributes };
};

/** Names and values that an answer sets, whether or not a browser takes them. */
export const cookiesOf = (answer: Answer): readonly { readonly name: string; readonly value: string }[] =>
  linesOf(answer)
    .map(splitLine)
    .filter(({ name, value }) => name !== '' && value !== '');

const attributeOf = (attributes: readonly string[], name: string): string | undefined => {
  const found = attributes.findLast((each) => each.split('=')[0]?.trim().toLowerCase() === name);
  return found === undefined ? undefined : found.slice(found.indexOf('=') + 1).trim();
};

/** What Chromium refuses beyond the RFC, or what the jar lets through. */
const refusedBeforehand = (line: string, { hostname }: URL): string | undefined => {
  const { name, value, attributes } = splitLine(line);
  const has = (attribute: string) => attributeOf(attributes, attribute) !== undefined;
  if (Buffer.byteLength(name) + Buffer.byteLength(value) > LONGEST_PAIR) return 'more than 4096 bytes';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers refuse them
  if (/[\0-\x08\x0a-\x1f\x7f]/.test(line)) return 'a control character in it';
  if (/^none$/i.test(attributeOf(attributes, 'samesite') ?? '') && !has('secure'))
    return 'SameSite=None without Secure';
  if (has('partitioned') && !has('secure')) return 'Partitioned without Secure';
  if (/^__secure-/i.test(name) && !has('secure')) return 'a __Secure- name without Secure';
  if (!/^__host-/i.test(name)) return undefined;
  if (!has('secure')) return 'a __Host- name without Secure';
  const domain = attributeOf(attributes, 'domain') ?? '';
  // The domain of an address is no more than the host.
  const isHost = domain === '' || (isIP(hostname) !== 0 && domain === hostname);
  if (!isHost) return 'a __Host- name with Domain';
  return attributeOf(attributes, 'path') === '/' ? undefined : 'a __Host- name without Path=/';
};

/** By the texts of tough-cookie's errors. */
const reasonOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : '';
  if (text.includes('public suffix')) return 'a Domain that many sites share';
  if (text.includes("this host's domain")) return 'the Domain of another host';
  if (text.includes('not a secure connection')) return 'Secure over plain http';
  return 'a form that cannot be read';
};

export class BrowserJar {
  // The rules of the prefixes are above: those of tough-cookie know no exception and no small letters.
  readonly #jar = new CookieJar(undefined, { prefixSecurity: 'unsafe-disabled' });
  readonly #refused: Refusal[] = [];
  readonly #mask: (text: string) => void;
  #taken = 0;

  /** @param mask gets each value that may be a session before it is used: the frontend gives it a life of its own choice */
  constructor(mask: (text: string) => void = () => undefined) {
    this.#mask = mask;
  }

  take(answer: Answer, url: URL): void {
    for (const line of linesOf(answer).slice(0, MOST_COOKIES)) this.#takeLine(line, url);
  }

  #takeLine(line: string, url: URL): void {
    const { name, value } = splitLine(line);
    if (value !== '' && mayHoldSession(name)) this.#mask(value);
    let reason = refusedBeforehand(line, url);
    try {
      if (reason === undefined && this.#taken < MOST_COOKIES) {
        this.#jar.setCookieSync(line, url.href);
        this.#taken += 1;
      }
    } catch (error) {
      reason = reasonOf(error);
    }
    if (reason === undefined) return;
    const shown = LIBRARY_NAME.test(name) ? name : 'a cookie with a name of its own';
    this.#refused.push({ name, value, cookie: { name: shown, reason } });
  }

  /** What a browser does not take, the last first. */
  refused(): readonly Refusal[] {
    return this.#refused.toReversed();
  }

  names(url: URL): ReadonlySet<string> {
    return new Set(this.#cookies(url).map(({ key }) => key));
  }

  #cookies(url: URL): readonly Cookie[] {
    return this.#jar.getCookiesSync(url.href);
  }

  /** The value of the header `Cookie`; '' when there is nothing to send. */
  header(url: URL, fits: (name: string) => boolean = () => true): string {
    return this.#cookies(url)
      .filter(({ key }) => fits(key))
      .map((cookie) => cookie.cookieString())
      .join('; ');
  }
}
