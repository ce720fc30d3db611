import { type Answer, type ProbeLimits, probe, probeBare } from '../lib/http.ts';
import { paceTo, startPace } from '../lib/pace.ts';
import { isLoopback, probeUrl } from '../lib/probe-address.ts';
import type { SmokeContext } from '../smoke-test/probing.ts';
import { type Method, onOrigin, PlainHttp, redirectsFor, type Target } from './plain-http.ts';

/** Requests to one frontend: paced, bounded in time, to no other origin, and nothing of a user in clear but on this machine. */

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
  /** The address on our origin, where the text leads a browser to it from `from`; else the one where it ends, or nothing. */
  readonly resolve: (location: string, from: URL, method?: Method) => Promise<Target | undefined>;
  /** Whether an address of our host led to plain http, and a browser from there to https. */
  readonly wasLedToHttp: () => boolean;
};

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

const resolveIn =
  (base: URL, plain: PlainHttp): Client['resolve'] =>
  async (location, from, method = 'GET') => {
    if (location === '' || !URL.canParse(location, from.href)) return undefined;
    const target = new URL(location, from);
    if (plain.isOfHost(target)) return plain.lead(target, method);
    return isSameOrigin(target, base) ? onOrigin(base, target) : { url: target, isOurs: false, note: '' };
  };

type Sending = Pick<Client, 'resolve'> & { readonly send: (request: Request) => Promise<Answer> };

const followSpellings = async (
  first: Request,
  route: string,
  { send, resolve }: Sending,
): Promise<Answer> => {
  const method = first.form ? 'POST' : 'GET';
  let request = first;
  let answer = await send(request);
  for (let spellings = 0; spellings < MOST_SPELLINGS; spellings += 1) {
    if (answer.kind === 'no-answer') break;
    const { status, headers } = answer;
    if (!redirectsFor(method).includes(status)) break;
    const target = await resolve(headers.location ?? '', request.url, method);
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
  const paced = async (ask: (limits: ProbeLimits) => Promise<Answer>): Promise<Answer> => {
    await wait(last + paceTo(base) - now());
    last = now();
    const remaining = left();
    if (remaining <= 0) cut = true;
    if (cut) return NOT_SENT;
    const answer = await ask(limitsFor(timeoutMilliseconds, remaining));
    // A timer may be a millisecond early.
    if (timedOut(answer) && left() <= 1) cut = true;
    return answer;
  };
  const plain = new PlainHttp(base, (address, method) =>
    paced((limits) => probeBare({ url: address, method }, limits, context.cancelled)),
  );
  const send = async (request: Request): Promise<Answer> => {
    const sending = request.form && { method: 'POST', body: request.form.toString() };
    const answer = await paced((limits) =>
      probe(request.url, headersOf(request), limits, context.cancelled, sending),
    );
    request.cookies.take(answer, request.url);
    plain.learn(answer);
    return answer;
  };
  const resolve = resolveIn(base, plain);
  const follow = (request: Request, route: string): Promise<Answer> =>
    followSpellings(request, route, { send, resolve });
  return {
    get: (route, cookies = NO_COOKIES) => follow({ url: url(route), cookies }, route),
    post: (route, cookies, form) => follow({ url: url(route), cookies, form }, route),
    page: (address, cookies) => send({ url: address, cookies, asPage: true }),
    pause: () => wait(Math.min(1_000, Math.max(20, timeoutMilliseconds / 100))),
    ranOut: () => cut,
    wasLedToHttp: () => plain.ledOn(),
    url,
    resolve,
  };
};
