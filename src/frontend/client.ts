import { type Answer, type ProbeLimits, probe } from '../lib/http.ts';
import { paceTo, startPace } from '../lib/pace.ts';
import { isLoopback, probeUrl } from '../lib/probe-address.ts';
import type { SmokeContext } from '../smoke-test/probing.ts';

/** Requests to one frontend: paced, bounded in time, to no other origin, and never in clear but on this machine. */

/** What a request brings and what it leaves: a jar, or cookies that stay as they are. */
export type Cookies = {
  readonly header: (url: URL) => string;
  readonly take: (answer: Answer, url: URL) => void;
};

export const NO_COOKIES: Cookies = { header: () => '', take: () => undefined };

export type Client = {
  /**
   * `route` is below `auth-path`, e.g. `/csrf`. Redirects to another spelling of the same route are followed, as with
   * `trailingSlash` of Next.js.
   */
  readonly get: (route: string, cookies?: Cookies) => Promise<Answer>;
  readonly post: (route: string, cookies: Cookies, form: URLSearchParams) => Promise<Answer>;
  /** Any address of the origin, asked for as a browser asks for a page; no redirect is followed. */
  readonly page: (url: URL, cookies: Cookies) => Promise<Answer>;
  /** Waits after an answer that may be better soon. */
  readonly pause: () => Promise<void>;
  /** Whether a request was cut off, or not sent at all, because the time was over; that is no fault of the frontend. */
  readonly ranOut: () => boolean;
  readonly url: (route: string) => URL;
  /** The address on our origin, where the text leads to it from `from`; else the address of another origin, or nothing. */
  readonly resolve: (location: string, from: URL) => Target | undefined;
  /** Whether an address of our host led to plain http, in whose place https was asked. */
  readonly wasLedToHttp: () => boolean;
};

export type Target = { readonly url: URL; readonly isOurs: boolean };

/** What a request gets that is not sent any more. */
const NOT_SENT: Answer = { kind: 'no-answer', code: 'OUT_OF_TIME' };

const timedOut = (answer: Answer): boolean =>
  (answer.kind === 'no-answer' ? answer.code : answer.bodyProblem).startsWith('TIMEOUT_');

const limitsFor = (timeout: number, left: number): ProbeLimits => ({
  connect: Math.min(5_000, timeout / 4, left),
  firstByte: Math.min(10_000, timeout / 4, left),
  total: Math.min(15_000, timeout / 3, left),
});

const MOST_SPELLINGS = 3;

export const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Next.js writes localhost where 127.0.0.1 was asked; both are this machine, and only here are they the same. */
const isSameOrigin = (one: URL, other: URL): boolean =>
  one.origin === other.origin ||
  (isLoopback(one) && isLoopback(other) && one.protocol === other.protocol && one.port === other.port);

export const withoutSlash = (path: string): string => path.replace(/\/+$/, '');

type Request = {
  readonly url: URL;
  readonly cookies: Cookies;
  readonly form?: URLSearchParams;
  readonly asPage?: true;
};

const PAGE_HEADERS = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } as const;

const headersOf = ({ url, cookies, form, asPage }: Request): Readonly<Record<string, string>> => {
  const header = cookies.header(url);
  return {
    ...(header !== '' && { cookie: header }),
    // Browsers name the page's own origin, and SvelteKit and Astro refuse a form without it.
    ...(form && { 'content-type': 'application/x-www-form-urlencoded', origin: url.origin, ...PAGE_HEADERS }),
    ...(asPage && PAGE_HEADERS),
  };
};

/** Where a browser may get by HSTS, which keeps the port (RFC 6797 §8.3), or by a redirect to https. */
const isPlainForm = (target: URL, base: URL): boolean =>
  target.protocol === 'http:' && base.protocol === 'https:' && target.host === base.host;

const resolveIn =
  (base: URL, ledToHttp: () => void): Client['resolve'] =>
  (location, from) => {
    if (location === '' || !URL.canParse(location, from.href)) return undefined;
    const target = new URL(location, from);
    if (isPlainForm(target, base)) ledToHttp();
    else if (!isSameOrigin(target, base)) return { url: target, isOurs: false };
    return { url: new URL(target.pathname + target.search, base.origin), isOurs: true };
  };

type Sending = Pick<Client, 'resolve'> & { readonly send: (request: Request) => Promise<Answer> };

/** A form is sent once more only where the status says so (RFC 9110 §15.4.8, §15.4.9). */
const followSpellings = async (
  first: Request,
  route: string,
  { send, resolve }: Sending,
): Promise<Answer> => {
  let request = first;
  let answer = await send(request);
  for (let spellings = 0; spellings < MOST_SPELLINGS; spellings += 1) {
    if (answer.kind === 'no-answer') break;
    const { status, headers } = answer;
    if (!(first.form ? [307, 308] : REDIRECTS).includes(status)) break;
    const target = resolve(headers.location ?? '', request.url);
    if (!target?.isOurs || !withoutSlash(target.url.pathname).endsWith(route)) break;
    request = { ...request, url: target.url };
    answer = await send(request);
  }
  return answer;
};

export type Place = { readonly base: URL; readonly authPath: string; readonly timeoutMilliseconds: number };

export const createClient = (
  { base, authPath, timeoutMilliseconds }: Place,
  context: Pick<SmokeContext, 'clock' | 'cancelled'>,
): Client => {
  const { now, left, wait } = startPace(context, timeoutMilliseconds);
  const url = (route: string) => probeUrl(base, `${authPath}${route}`);
  // Whatever was asked before, perhaps of the same host, counts too.
  let last = now();
  let cut = false;
  const send = async (request: Request): Promise<Answer> => {
    await wait(last + paceTo(base) - now());
    last = now();
    const remaining = left();
    if (remaining <= 0) cut = true;
    if (cut) return NOT_SENT;
    const sending = request.form && { method: 'POST', body: request.form.toString() };
    const limits = limitsFor(timeoutMilliseconds, remaining);
    const answer = await probe(request.url, headersOf(request), limits, context.cancelled, sending);
    // A timer may be a millisecond early.
    if (timedOut(answer) && left() <= 1) cut = true;
    request.cookies.take(answer, request.url);
    return answer;
  };
  let isLedToHttp = false;
  const resolve = resolveIn(base, () => {
    isLedToHttp = true;
  });
  const follow = (request: Request, route: string): Promise<Answer> =>
    followSpellings(request, route, { send, resolve });
  return {
    get: (route, cookies = NO_COOKIES) => follow({ url: url(route), cookies }, route),
    post: (route, cookies, form) => follow({ url: url(route), cookies, form }, route),
    page: (address, cookies) => send({ url: address, cookies, asPage: true }),
    pause: () => wait(Math.min(1_000, Math.max(20, timeoutMilliseconds / 100))),
    ranOut: () => cut,
    wasLedToHttp: () => isLedToHttp,
    url,
    resolve,
  };
};
