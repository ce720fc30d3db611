import { isIP } from 'node:net';
import type { Answer } from '../lib/http.ts';
import { seenIn } from './seen.ts';

/**
 * What a browser makes of http:// on the host of an https frontend. HSTS leads it to https before anything is sent; without
 * it, plain http says where it leads, and is asked the same without anything that is worth keeping.
 */

export type Method = 'GET' | 'POST';

/** Where an address leads. `note`: in words, what plain http answered where it leads to no https; else ''. */
export type Target = { readonly url: URL; readonly isOurs: boolean; readonly note: string };

export const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
/** After any other one the form is left behind (RFC 9110 §15.4.8, §15.4.9). */
const KEEPING_THE_FORM: readonly number[] = [307, 308];

export const redirectsFor = (method: Method): readonly number[] =>
  method === 'POST' ? KEEPING_THE_FORM : REDIRECTS;

/** The same path and query on the origin of the base. A path may begin as another address does, and is none. */
export const onOrigin = (base: URL, { pathname, search }: URL): Target => {
  const url = new URL(base.origin);
  url.pathname = pathname;
  url.search = search;
  return { url, isOurs: true, note: '' };
};

export class PlainHttp {
  readonly #base: URL;
  readonly #ask: (url: URL, method: Method) => Promise<Answer>;
  readonly #answers = new Map<string, Answer>();
  #hasHsts = false;
  #ledOn = false;

  constructor(base: URL, ask: (url: URL, method: Method) => Promise<Answer>) {
    this.#base = base;
    this.#ask = ask;
  }

  /** Browsers keep no HSTS for an address without a name (RFC 6797 §8.1.1). */
  learn(answer: Answer): void {
    if (answer.kind === 'no-answer' || isIP(this.#base.hostname.replace(/^\[|\]$/g, '')) !== 0) return;
    const [, seconds] =
      /(?:^|;)\s*max-age\s*=\s*"?(\d+)/i.exec(answer.headers['strict-transport-security'] ?? '') ?? [];
    if (seconds !== undefined) this.#hasHsts = Number(seconds) > 0;
  }

  /** HSTS keeps the port (RFC 6797 §8.3). */
  isOfHost(target: URL): boolean {
    return target.protocol === 'http:' && this.#base.protocol === 'https:' && target.host === this.#base.host;
  }

  /** Whether a browser was led on to https. */
  ledOn(): boolean {
    return this.#ledOn;
  }

  #toHttps(target: URL): Target {
    this.#ledOn = true;
    return onOrigin(this.#base, target);
  }

  async lead(target: URL, method: Method): Promise<Target> {
    if (this.#hasHsts) return this.#toHttps(target);
    const key = `${method} ${target.pathname}`;
    let answer = this.#answers.get(key) ?? (await this.#ask(target, method));
    // A first answer may be lost.
    if (answer.kind === 'no-answer' && !this.#answers.has(key)) answer = await this.#ask(target, method);
    this.#answers.set(key, answer);
    const next = nextOf(answer, target, method);
    if (next?.origin === this.#base.origin)
      // The query was not sent, and what leads to the same path keeps it.
      return this.#toHttps(next.pathname === target.pathname ? target : next);
    if (next && !this.isOfHost(next)) return { url: next, isOurs: false, note: '' };
    return { url: target, isOurs: false, note: ` (by plain http: ${seenIn(answer).text})` };
  }
}

const nextOf = (answer: Answer, from: URL, method: Method): URL | undefined => {
  if (answer.kind === 'no-answer' || !redirectsFor(method).includes(answer.status)) return undefined;
  const location = answer.headers.location ?? '';
  return location !== '' && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
};
