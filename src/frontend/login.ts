import type { Credentials } from '../inputs/frontend.ts';
import { groupBy } from '../lib/groups.ts';
import type { Answer } from '../lib/http.ts';
import { Secret } from '../redaction/secret.ts';
import { isFirewall, layerOf } from '../smoke-test/observation.ts';
import type { Client, Cookies } from './client.ts';
import { BrowserJar, mayHoldSession, type RefusedCookie } from './cookie-jar.ts';
import { type CacheWatch, csrfToken, refusedCsrf } from './csrf.ts';
import { askForPage, type End, lostForm, type PageResult } from './page.ts';
import { REDIRECTS } from './plain-http.ts';
import { type Seen, seenIn } from './seen.ts';
import { isOfUser, readSession, type Session, type SessionAnswer } from './session.ts';
import { placeOf, type Topic, topicOf } from './words.ts';

/** Logs a user in as a person does: the page, csrf token, credentials, the session, and the page that must come of it. */

/** Who stood in the way of the form, by what the answer shows. */
export type Obstacle = 'methods' | 'firewall' | 'origin' | 'small-buffers' | 'none';

type LoggedIn = {
  readonly kind: 'logged-in';
  readonly session: Session;
  /** Whether the session shows the address that logged in; other ones show none. */
  readonly showsEmail: boolean;
  /** `Cookie` header for the routes of Auth.js: what may be the session alone, as the login made it. */
  readonly sessionHeader: string;
};

/** Before the page: where the answer to the form led, and the browser, with and without the cookies that the login made. */
type WithoutPage = LoggedIn & {
  readonly start: URL;
  readonly jar: BrowserJar;
  readonly visitor: Cookies;
};

/** How far a login came. Nothing in it was written by the frontend, except what is named so. */
export type LoginResult =
  | (LoggedIn & {
      /** `Cookie` header for the page. */
      readonly cookie: Secret;
      readonly page: PageResult;
      /** Asks for the page once more, with these cookies whatever an answer takes back. */
      readonly askAgain: () => Promise<PageResult>;
    })
  /** The session shows the address of another user. */
  | { readonly kind: 'other-user'; readonly session: Session }
  /** Our own time was over before the end. */
  | { readonly kind: 'out-of-time' }
  | { readonly kind: 'no-csrf'; readonly seen: Seen }
  | { readonly kind: 'csrf-refused' }
  | { readonly kind: 'cookie-refused'; readonly cookie: RefusedCookie }
  /** `error` and `code`: as the frontend wrote them. */
  | { readonly kind: 'refused'; readonly error: string; readonly code: string }
  | {
      readonly kind: 'unexpected';
      readonly seen: Seen;
      readonly obstacle: Obstacle;
      readonly provider: string;
    }
  /** `place`: in words. */
  | { readonly kind: 'other-origin'; readonly place: string }
  /** The login leads to a page that asks for more, or says why there is no session. */
  | { readonly kind: 'led-away'; readonly place: string; readonly topic: Topic }
  | { readonly kind: 'no-cookie' }
  | { readonly kind: 'no-session'; readonly seen: Seen | undefined; readonly isCached: boolean };

export type Failure = Exclude<LoginResult, { readonly kind: 'logged-in' | 'out-of-time' }>;

export type Attempt = {
  readonly client: Client;
  readonly cache: CacheWatch;
  readonly credentials: Credentials;
  /** The page that must be shown after the login. */
  readonly expected: URL;
  /** Whether the frontend wants a csrf token. */
  readonly wantsCsrf: boolean;
  readonly mask: (text: string) => void;
};

/** `stranger`: where a walk to the page ended before. */
export type WholeAttempt = Attempt & { readonly stranger: End };

/** By phrases of CloudFront, SvelteKit and Astro. nginx turns headers that are too large for its buffers into a 502. */
const obstacleIn = (answer: Answer & { kind: 'answer' }): Obstacle => {
  const { status, body } = answer;
  if (/not configured to allow the HTTP request method/i.test(body)) return 'methods';
  if (status === 405 || (status === 403 && layerOf(answer, body).startsWith('Amazon S3'))) return 'methods';
  if (/Cross-site POST form submissions are forbidden/i.test(body)) return 'origin';
  if (isFirewall(answer, body)) return 'firewall';
  return status === 502 && layerOf(answer, body).startsWith('nginx') ? 'small-buffers' : 'none';
};

/** An `error` names the fault; v4 says `csrf=true` where the token does not fit its cookie. */
const refusalIn = (target: URL): Failure | undefined => {
  const error = target.searchParams.get('error') ?? '';
  const isCsrf = target.searchParams.get('csrf') === 'true' && /\/signin\/?$/.test(target.pathname);
  if (error === 'MissingCSRF' || isCsrf) return { kind: 'csrf-refused' };
  if (!target.searchParams.has('error')) return undefined;
  return { kind: 'refused', error, code: target.searchParams.get('code') ?? '' };
};

/** Where the answer to the credentials leads, or what is wrong with it. */
export const judgeRedirect = async (
  answer: Answer,
  asked: URL,
  {
    client,
    provider,
    expected = asked,
  }: { readonly client: Pick<Client, 'resolve'>; readonly provider: string; readonly expected?: URL },
): Promise<URL | Failure> => {
  const location =
    answer.kind === 'answer' && REDIRECTS.includes(answer.status) ? (answer.headers.location ?? '') : '';
  const refusal = URL.canParse(location, asked.href) && refusalIn(new URL(location, asked));
  if (refusal) return refusal;
  const target = await client.resolve(location, asked);
  if (!target) {
    const obstacle = answer.kind === 'answer' ? obstacleIn(answer) : 'none';
    return { kind: 'unexpected', seen: seenIn(answer), obstacle, provider };
  }
  if (target.isOurs) return target.url;
  return { kind: 'other-origin', place: placeOf(target.url.href, asked, expected) + target.note };
};

const fieldsOf = ({ credentials }: Attempt): [string, string][] =>
  Object.entries(credentials.fields).map(([name, value]) => [
    name,
    value.replace(/\{(email|password)\}/g, (_, which) =>
      which === 'email' ? credentials.email : credentials.password.reveal(),
    ),
  ]);

/** `before`: names of the cookies that were there before the form was sent. */
type Sent = { readonly start: URL; readonly before: ReadonlySet<string> };

const sendForm = async (attempt: Attempt, jar: BrowserJar): Promise<Sent | Failure> => {
  const { client, credentials, expected, wantsCsrf } = attempt;
  const first = await client.get('/csrf', jar);
  const token = wantsCsrf ? csrfToken(first) : '';
  if (wantsCsrf && token === '') return { kind: 'no-csrf', seen: seenIn(first) };
  const route = `/callback/${credentials.provider}`;
  const refused = wantsCsrf ? refusedCsrf(jar, token, client.url(route)) : undefined;
  if (refused) return { kind: 'cookie-refused', cookie: refused };
  const form = new URLSearchParams(fieldsOf(attempt));
  form.set('callbackUrl', expected.pathname + expected.search);
  if (token !== '') form.set('csrfToken', token);
  const before = jar.names(client.url('/session'));
  const answer = await client.post(route, jar, form);
  const judging = { client, provider: credentials.provider, expected };
  const start = await judgeRedirect(answer, client.url(route), judging);
  return start instanceof URL ? { start, before } : start;
};

/**
 * What the login made: cookies that were not there before. One that a load balancer sets to lead back to the same task
 * came with the form, and must not be shown to the others.
 */
const isMade = (jar: BrowserJar, url: URL, before: ReadonlySet<string>): ((name: string) => boolean) => {
  const isNew = (name: string) => mayHoldSession(name) && !before.has(name);
  return [...jar.names(url)].some(isNew) ? isNew : mayHoldSession;
};

/** A session that grows comes in more pieces. */
const withoutPiece = (name: string): string => name.replace(/\.\d{1,2}$/, '');

/** What a browser sends without the cookies of these names. */
const without = (jar: BrowserJar, names: readonly string[]): Cookies => {
  const left = new Set(names.map(withoutPiece));
  return {
    header: (url) => jar.header(url, (name) => !left.has(withoutPiece(name))),
    take: () => undefined,
  };
};

/** How many cookies that a browser refuses are tried as the session. */
const MOST_REFUSED = 5;

/** A cookie that a browser refuses, and for which alone the frontend shows the session: it shows none to strangers. */
const refusedSession = async (client: Client, jar: BrowserJar): Promise<RefusedCookie | undefined> => {
  const refusals = jar.refused().filter(({ name, value }) => value !== '' && mayHoldSession(name));
  const byName = groupBy(refusals, ({ name }) => withoutPiece(name));
  for (const pieces of [...byName.values()].slice(0, MOST_REFUSED)) {
    const pairs = pieces.toReversed().map(({ name, value }) => `${name}=${value}`);
    const cookies: Cookies = { header: () => pairs.join('; '), take: () => undefined };
    const said = readSession(await client.get('/session', cookies));
    if (said.kind === 'session') return pieces[0]?.cookie;
  }
  return undefined;
};

type Outcome = { readonly session: Session } | { readonly failure: Failure };

/** How often a session that was just made is shown where the answer knows none: perhaps to another task. */
const MOST_SHOWN = 4;

/** The session that the cookies of the jar stand for. `header` has no csrf cookie, so that a cache shows itself. */
const askWithJar = async (
  { client, cache, credentials }: Attempt,
  jar: BrowserJar,
  header: string,
): Promise<Outcome> => {
  let isCached = false;
  const ask = async (take: BrowserJar['take']): Promise<SessionAnswer> => {
    const answer = await client.get('/session', { header: () => header, take });
    isCached = cache.isRepeated(answer);
    return readSession(answer);
  };
  let said = await ask((answer, url) => jar.take(answer, url));
  for (let shown = 1; said.kind === 'none' && header !== '' && !isCached && shown < MOST_SHOWN; shown += 1)
    said = await ask(() => undefined);
  if (!isCached && said.kind === 'session') {
    const { session } = said;
    const isOther = isOfUser(session, credentials.email) === false;
    return isOther ? { failure: { kind: 'other-user', session } } : { session };
  }
  const refused = isCached ? undefined : await refusedSession(client, jar);
  if (refused) return { failure: { kind: 'cookie-refused', cookie: refused } };
  if (header === '') return { failure: { kind: 'no-cookie' } };
  const seen = said.kind === 'unreadable' ? said.seen : undefined;
  return { failure: { kind: 'no-session', seen, isCached } };
};

/** A whole attempt with a jar of its own, as far as the session. */
export const attemptLogin = async (attempt: Attempt): Promise<WithoutPage | Failure> => {
  const { client, credentials, expected, mask } = attempt;
  const jar = new BrowserJar(mask);
  const sent = await sendForm(attempt, jar);
  if ('kind' in sent) return sent;
  const { start, before } = sent;
  const url = client.url('/session');
  const fits = isMade(jar, url, before);
  const sessionHeader = jar.header(url, fits);
  const made = [...jar.names(url)].filter(fits);
  const outcome = await askWithJar(attempt, jar, sessionHeader);
  if ('failure' in outcome) {
    const topic = outcome.failure.kind.startsWith('no-') ? topicOf(start.pathname) : undefined;
    return topic ? { kind: 'led-away', place: placeOf(start.href, expected), topic } : outcome.failure;
  }
  const { session } = outcome;
  const showsEmail = isOfUser(session, credentials.email) === true;
  const visitor = without(jar, made);
  return { kind: 'logged-in', session, showsEmail, sessionHeader, start, jar, visitor };
};

/** The page, as `stranger` ended there before the login and as the browser does now. */
const withPage = async (
  { start, jar, visitor, ...login }: WithoutPage,
  { client, credentials, expected, stranger }: WholeAttempt,
): Promise<LoginResult> => {
  const asked = { start, expected, stranger, visitor };
  const lost = await lostForm(client, asked, credentials.provider);
  const page = lost ?? (await askForPage(client, asked, jar));
  const cookie = new Secret('session cookie', jar.header(expected));
  const fixed: Cookies = { header: () => cookie.reveal(), take: () => undefined };
  const askAgain = async () => lost ?? askForPage(client, { ...asked, start: expected }, fixed);
  return { ...login, cookie, page, askAgain };
};

/** Once more from the start where the csrf cookie was refused: another task, with the secret before, may have made it. */
export const logIn = async (options: WholeAttempt): Promise<LoginResult> => {
  const first = await attemptLogin(options);
  const login = first.kind === 'csrf-refused' ? await attemptLogin(options) : first;
  const result = login.kind === 'logged-in' ? await withPage(login, options) : login;
  return options.client.ranOut() ? { kind: 'out-of-time' } : result;
};
