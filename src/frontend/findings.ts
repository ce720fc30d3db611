import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, Finding, FindingText } from '../model/finding.ts';
import type { RefusedCookie } from './cookie-jar.ts';
import type { SignedToken } from './exposed-tokens.ts';
import type { Seen } from './seen.ts';

/** Findings for what the frontend shows of sessions: to strangers, and for the cookie that was minted. */

/** `route` writes the address of a route of Auth.js, e.g. `/api/auth/session`. */
export type Place = { readonly where: string; readonly route: (name: string) => string };

export const HTTPS_ADDRESS =
  'Set AUTH_URL (v5) or NEXTAUTH_URL (v4) to the https address, or pass X-Forwarded-Proto on.';

export const keepOutOfCaches = (what: string): string =>
  `Keep ${what} out of the cache: CachePolicy.CACHING_DISABLED in CloudFront, no proxy_cache in nginx, no page rule in Cloudflare.`;

const shownToOthers = defineFinding(
  'session-shown-to-anybody',
  { error: 'frontend-not-established' },
  (text: FindingText) => text,
);

/** Then nothing that it shows to a cookie or after a login proves anything. `who`: half a sentence. */
export const shownToAnybody = (who: string, { where, route }: Place): ErrorFinding =>
  shownToOthers({
    title: 'The frontend shows a session to anybody, so what it honours was not established',
    detail: `${route('session')} shows a session ${who}. So neither a session cookie was tried nor a login.`,
    remedy:
      'Look for a session callback, a middleware or a cache before the frontend that answers without a session. It must say null (v5) or {} (v4).',
    where,
  });

/** Strangers were turned away before a user had asked. */
export const keptForStrangers = (what: 'session' | 'page', { where, route }: Place): ErrorFinding =>
  shownToOthers({
    title: `A stranger is shown the ${what} of a user who asked before`,
    detail: `Without any cookie ${what === 'page' ? 'the page of login-redirect' : route('session')} shows what it showed a user, and did not before that user had asked.`,
    remedy: keepOutOfCaches(what === 'page' ? 'pages that need a login' : route('*')),
    where,
  });

/** `seen`: what was shown for the cookie of one user. */
export const sessionMixedUp = (seen: string, { where, route }: Place): ErrorFinding =>
  shownToOthers({
    title: 'The frontend shows the session of another user',
    detail: `${route('session')} was asked with the cookie of one user: ${seen}.`,
    remedy: `${keepOutOfCaches(route('*'))} If there is none, look for a variable of the frontend that outlives a request.`,
    where,
  });

/** The answer was no answer about a session at all. `who`: half a sentence. */
export const sessionUnreadable = defineFinding(
  'frontend-session-unreadable',
  { error: 'frontend-not-established' },
  (who: string, seen: Seen, { where, route }: Place) => ({
    title: 'The frontend does not say whether there is a session',
    detail: `${route('session')} gave ${seen.text} ${who}, twice.`,
    remedy:
      'Look at the log of the frontend at this time; a session callback may fail for a user that it does not know.',
    where,
  }),
);

const TRY_A_LOGIN =
  'Give smoke-user-email and smoke-user-password: a real login decides it, whatever the sessions are made of.';

export const mintedRefused = defineFinding(
  'minted-session-refused',
  { error: 'frontend-not-established' },
  ({ where, route }: Place) => ({
    title: 'The frontend shows no session for a cookie made with its own secret',
    detail: `${route('session')} shows no user, with none of the secrets. So the app makes its sessions in another way: in a database, with an encode or a secret of its own, with other cookie names, or a callback refuses users that it does not know.`,
    remedy: TRY_A_LOGIN,
    where,
  }),
);

export const mintedOfAnother = defineFinding(
  'minted-session-of-another',
  { error: 'frontend-not-established' },
  ({ where, route }: Place) => ({
    title: 'The frontend shows a session for the minted cookie, but not of the user in it',
    detail: `Neither the id nor the email that was put into the cookie is in the answer of ${route('session')}, so whether the frontend read the cookie was not established.`,
    remedy: TRY_A_LOGIN,
    where,
  }),
);

export const cookieNamesUnknown = defineFinding(
  'frontend-cookie-names-unknown',
  'warning',
  ({ where }: Place) => ({
    title: 'No session cookie was minted, because the frontend has cookie names of its own',
    detail: 'The names tell the version and are part of the key, so without them no session can be made.',
    remedy: TRY_A_LOGIN,
    where,
  }),
  { leavesOpen: true },
);

export const cookiesNotSecure = defineFinding(
  'frontend-cookies-not-secure',
  'warning',
  ({ where }: Place) => ({
    title: 'The frontend is reached over https but makes cookies for plain http',
    detail: 'Its cookies lack the prefix of secure ones, so it does not know that the browser uses https.',
    remedy: HTTPS_ADDRESS,
    where,
  }),
);

/** Findings for what stands between the frontend and a browser. */

export const cookieRefused = defineFinding(
  'frontend-cookie-refused',
  { error: 'login-failed' },
  ({ name, reason }: RefusedCookie, { where, route }: Place) => ({
    title: 'A browser refuses the csrf cookie of the frontend, so no user can log in',
    detail: `${route('csrf')} sets ${name}, which is refused for ${reason}.`,
    remedy:
      'Look at cookies in the configuration of Auth.js, and at what changes Set-Cookie on the way: a __Host- cookie has Secure, Path=/ and no Domain.',
    where,
  }),
);

const cached = defineFinding(
  'frontend-cached',
  { error: 'frontend-not-established' },
  ({ what, ...text }: Omit<FindingText, 'title' | 'remedy'> & { readonly what: string }) => ({
    title: 'A cache answers in place of the frontend, so all users get the same answer',
    remedy: keepOutOfCaches(what),
    ...text,
  }),
);

export const answerCached = (name: string, { where, route }: Place): ErrorFinding =>
  cached({
    what: route('*'),
    detail: `${route(name)} gave a csrf token that was given before; the library draws a new one for each request. So what the tasks do is not known, and the token protects nobody.`,
    where,
  });

/** `page`: in words. */
export const pageCached = (page: string, where: string): ErrorFinding =>
  cached({
    what: 'pages that need a login',
    detail: `${page} came from a cache (Age, X-Cache) when it was asked for with a session that had just begun. So the page is not that of the smoke user.`,
    where,
  });

/** Findings for the tokens that a session shows to the browser, and for the key that they were signed with. */

type TokenContext = {
  readonly keyName: string;
  /** `jwt-expiration-hours`: a token of exactly this life is the backend's. */
  readonly expirationHours: number;
  /** Whether the frontend showed a session of a login: only a login can make a token of the backend. */
  readonly loginSeen: boolean;
  readonly sessionSeen: boolean;
  readonly place: Place;
};

const paths = (tokens: readonly SignedToken[]): string =>
  [...new Set(tokens.map(({ path }) => path))].join(', ');

const tokenExposed = defineFinding(
  'backend-token-in-session',
  'warning',
  (tokens: readonly SignedToken[], { where, route }: Place) => ({
    title: 'The frontend hands a token signed with one of your keys to the browser',
    detail: `In the answer of ${route('session')}: ${paths(tokens)}. Every script of the page can read it and use it until it ends.`,
    remedy:
      'Keep the token in the JWT of Auth.js and call the backend from the server; do not copy it in the session callback.',
    where,
  }),
);

const otherKey = defineFinding(
  'frontend-signs-with-other-key',
  { error: 'key-mismatch' },
  (tokens: readonly SignedToken[], { keyName, place }: TokenContext) => {
    const names = [...new Set(tokens.flatMap(({ signedWith }) => signedWith?.name ?? []))].join(', ');
    return {
      title: `The frontend signs with another key than ${keyName}`.slice(0, 100),
      detail: `The token at ${paths(tokens)} of its session was signed with ${names}.`,
      remedy: `Let the frontend sign with ${keyName}, as the backend is meant to verify: look at which variable its code reads, and at a fallback beside it.`,
      where: place.where,
    };
  },
);

const unknownKey = defineFinding(
  'frontend-signs-with-unknown-key',
  [{ error: 'frontend-mismatch' }, 'warning'],
  (tokens: readonly SignedToken[], isBackends: boolean, { keyName, place }: TokenContext) => ({
    as: isBackends ? { error: 'frontend-mismatch' } : 'warning',
    title: 'The session holds a token signed with none of the given keys',
    detail: `It stands at ${paths(tokens)}.${isBackends ? ' It lives exactly jwt-expiration-hours, as tokens for the backend do.' : ' Whether it is meant for the backend is not known.'}`,
    remedy: `If the frontend made it for the backend, it has another ${keyName}: compare the task definition. If it belongs to another service, give its key in other-secrets.`,
    where: place.where,
  }),
  { leavesOpen: true },
);

const notShown = defineFinding(
  'frontend-key-not-established',
  'notice',
  ({ loginSeen, sessionSeen, place: { where } }: TokenContext) => ({
    title: 'Which key the frontend signs with was not established',
    detail: loginSeen
      ? 'No session showed a token of the backend, which is as it should be, so there was nothing to compare.'
      : sessionSeen
        ? 'The session was minted by this run, and only a login makes a token of the backend, so there was nothing to compare.'
        : 'No session was shown, so there was nothing to compare.',
    remedy:
      'To know it, ask for something through the frontend that only a good token gets from the backend.',
    where,
  }),
  { leavesOpen: true },
);

/**
 * Pure. `tokens` are the HMAC tokens of all sessions seen. Each is judged: the tasks of a frontend, and the tokens that one
 * task makes, need not have the same key.
 */
export const judgeTokens = (tokens: readonly SignedToken[], context: TokenContext): readonly Finding[] => {
  if (tokens.length === 0) return [notShown(context)];
  const ours = tokens.filter(({ signedWith }) => signedWith);
  const others = ours.filter(({ signedWith }) => signedWith?.role !== 'expected');
  const unknown = tokens.filter(({ signedWith }) => !signedWith);
  const isBackends = ({ lifetime }: SignedToken): boolean => lifetime === context.expirationHours * 3600;
  const backends = unknown.filter(isBackends);
  const strangers = unknown.filter((token) => !isBackends(token));
  return [
    ...(others.length > 0 ? [otherKey(others, context)] : []),
    ...(backends.length > 0 ? [unknownKey(backends, true, context)] : []),
    ...(strangers.length > 0 ? [unknownKey(strangers, false, context)] : []),
    ...(ours.length > 0 ? [tokenExposed(ours, context.place)] : []),
  ];
};
