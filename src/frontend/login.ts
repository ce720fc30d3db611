import type { Answer } from '../lib/http.ts';
import { isLoopback } from '../lib/probe-address.ts';
import { Secret } from '../redaction/secret.ts';
import type { Client } from './client.ts';
import { CookieJar, isSessionCookie } from './cookie-jar.ts';
import { readCsrf, sessionCookieName } from './csrf.ts';
import { hasUser, isOfUser, readSession, type Session, type SessionAnswer } from './session.ts';

/** Logs a user in as the sign-in form does: csrf token, credentials, and the session that must come of it. */

export type Credentials = { readonly email: string; readonly password: Secret };

/** How far a login came. Nothing in it was written by the frontend, except what is named so. */
export type LoginResult =
  | {
      readonly kind: 'logged-in';
      readonly session: Session;
      /** Whether the session shows the address that logged in; other ones show none. */
      readonly showsEmail: boolean;
      /** `Cookie` header of the session. */
      readonly cookie: Secret;
    }
  /** The session shows the address of somebody else. */
  | { readonly kind: 'other-user'; readonly session: Session }
  /** Our own time was over before the end. */
  | { readonly kind: 'out-of-time' }
  | { readonly kind: 'no-csrf'; readonly seen: string }
  | { readonly kind: 'csrf-refused' }
  /** `error`: the frontend's word, letters only. */
  | { readonly kind: 'refused'; readonly error: string }
  /** `seen`: a status or an error code. */
  | { readonly kind: 'unexpected'; readonly seen: string }
  /** `target`: origin and path as the frontend wrote them. */
  | { readonly kind: 'elsewhere'; readonly target: string; readonly sameOrigin: boolean }
  | { readonly kind: 'no-cookie' }
  | { readonly kind: 'no-session'; readonly seen: string };

type Step = Exclude<LoginResult, { readonly kind: 'logged-in' }> | undefined;

const REDIRECTS: readonly number[] = [302, 303, 307, 308];

const seenIn = (answer: Answer): string => (answer.kind === 'answer' ? `${answer.status}` : answer.code);

const withoutSlash = (path: string): string => path.replace(/(?<=.)\/$/, '');

/** An `error` names the fault; v4 says `csrf=true` where the token does not fit its cookie. */
const refusalIn = (target: URL): Step => {
  const error = target.searchParams.get('error') ?? '';
  if (
    error === 'MissingCSRF' ||
    (target.searchParams.get('csrf') === 'true' && /\/signin$/.test(target.pathname))
  )
    return { kind: 'csrf-refused' };
  if (!target.searchParams.has('error')) return undefined;
  return { kind: 'refused', error: /^[A-Za-z]{1,40}$/.test(error) ? error : 'an error' };
};

/** Next.js writes localhost where 127.0.0.1 was asked; both are this machine, and only here are they the same. */
const isSameOrigin = (one: URL, other: URL): boolean =>
  one.origin === other.origin ||
  (isLoopback(one) && isLoopback(other) && one.protocol === other.protocol && one.port === other.port);

/** What is wrong with the answer to the credentials; undefined when it is as it must be, but for the cookie. */
export const judgeRedirect = (answer: Answer, asked: URL, expected: URL): Step => {
  if (answer.kind === 'no-answer' || !REDIRECTS.includes(answer.status))
    return { kind: 'unexpected', seen: seenIn(answer) };
  const location = answer.headers.location ?? '';
  if (location === '' || !URL.canParse(location, asked.href))
    return { kind: 'unexpected', seen: `${answer.status}` };
  const target = new URL(location, asked);
  const refused = refusalIn(target);
  if (refused) return refused;
  const sameOrigin = isSameOrigin(target, expected);
  const samePage =
    withoutSlash(target.pathname) === withoutSlash(expected.pathname) && target.search === expected.search;
  if (sameOrigin && samePage) return undefined;
  return { kind: 'elsewhere', target: `${target.origin}${target.pathname}`, sameOrigin };
};

type Attempt = {
  readonly client: Client;
  readonly credentials: Credentials;
  /** Where the frontend must lead after the login. */
  readonly expected: URL;
  /** Gets each session cookie before it is used: the frontend gives it a life of its own choice. */
  readonly mask: (text: string) => void;
};

const CALLBACK = '/callback/credentials';

const takeAndMask = (jar: CookieJar, answer: Answer, mask: Attempt['mask']): void => {
  jar.take(answer);
  for (const value of jar.values((name) => isSessionCookie(name))) mask(value);
};

/** A whole attempt with a jar of its own. */
const attempt = async ({ client, credentials, expected, mask }: Attempt): Promise<LoginResult> => {
  const jar = new CookieJar();
  const first = await client.get('/csrf');
  const csrf = readCsrf(first);
  if (!csrf) return { kind: 'no-csrf', seen: seenIn(first) };
  jar.take(first);
  const form = new URLSearchParams({
    csrfToken: csrf.token,
    email: credentials.email,
    password: credentials.password.reveal(),
    callbackUrl: expected.pathname + expected.search,
  });
  const answer = await client.post(CALLBACK, jar.header(), form);
  takeAndMask(jar, answer, mask);
  const wrong = judgeRedirect(answer, client.url(CALLBACK), expected);
  if (wrong) return wrong;
  const cookieName = sessionCookieName(csrf);
  if (!jar.names().some((name) => isSessionCookie(name, cookieName))) return { kind: 'no-cookie' };
  return judgeSession(await askInJar(client, jar, mask), jar, credentials.email);
};

const askInJar = async (client: Client, jar: CookieJar, mask: Attempt['mask']): Promise<SessionAnswer> => {
  const asked = await client.get('/session', jar.header());
  takeAndMask(jar, asked, mask);
  return readSession(asked);
};

const judgeSession = (said: SessionAnswer, jar: CookieJar, email: string): LoginResult => {
  if (said.kind !== 'session' || !hasUser(said.session))
    return { kind: 'no-session', seen: said.kind === 'unreadable' ? said.seen : 'no user in it' };
  const { session } = said;
  const isTheirs = isOfUser(session, email);
  if (isTheirs === false) return { kind: 'other-user', session };
  const cookie = new Secret('session cookie', jar.header());
  return { kind: 'logged-in', session, showsEmail: isTheirs === true, cookie };
};

/** Once more from the start where the csrf cookie was refused: another task, with the secret before, may have made it. */
export const logIn = async (options: Attempt): Promise<LoginResult> => {
  const first = await attempt(options);
  const result = first.kind === 'csrf-refused' ? await attempt(options) : first;
  return result.kind !== 'logged-in' && options.client.ranOut() ? { kind: 'out-of-time' } : result;
};
