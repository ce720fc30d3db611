import { untrusted } from '../lib/text.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { SignedToken } from './exposed-tokens.ts';
import type { LoginResult } from './login.ts';

/** Findings for the login of the smoke user. */

type Failure = Exclude<LoginResult, { readonly kind: 'logged-in' | 'out-of-time' }>;

type Said = Pick<ErrorFinding, 'title' | 'detail' | 'remedy'>;

const refusedBy = (error: string): Said => ({
  title: 'The frontend refuses the login of the smoke user',
  detail: `It came back with error=${error}.`,
  remedy:
    error === 'CredentialsSignin'
      ? 'Check smoke-user-email and smoke-user-password, and that the frontend reaches the backend that checks them.'
      : 'Look at the log of the frontend at this time.',
});

const ledElsewhere = (target: string, sameOrigin: boolean): Said => ({
  title: sameOrigin
    ? 'The login leads to another page than login-redirect'
    : 'The login leads to another address than frontend-url',
  detail: `It leads to ${untrusted(target).slice(0, 200)}.`,
  remedy: sameOrigin
    ? 'Set login-redirect to the page that is meant, or look at the redirect callback.'
    : 'Set AUTH_URL (v5) or NEXTAUTH_URL (v4) of the frontend to its public address, or frontend-url to the address that people use.',
});

/** What an answer calls for that comes from a server in trouble, or from none; undefined for any other one. */
const trouble = (seen: string): string | undefined => {
  if (seen === '429')
    return 'Something limits the rate of requests: exempt the user agent cdk-jwt-deploy, or wait and run mode: verify.';
  if (/^[1-4]\d\d\b/.test(seen)) return undefined;
  return 'Whether the password is right is not known. Look whether the tasks of the frontend are healthy, whether the load balancer reaches them and they reach the backend, and at their log. Then run mode: verify.';
};

const said = (result: Failure): Said => {
  switch (result.kind) {
    case 'no-csrf':
      return {
        title: 'The login could not begin: no csrf token came',
        detail: `/api/auth/csrf gave ${result.seen}.`,
        remedy:
          trouble(result.seen) ?? 'Run the job again. If it comes back, look at the log of the frontend.',
      };
    case 'csrf-refused':
      return {
        title: 'The frontend refuses its own csrf token, twice',
        detail:
          'The task that made the token has another secret than the one that read it, or cookies are lost on the way.',
        remedy:
          'Wait until the old tasks are gone and run mode: verify. A proxy must hand Cookie and Set-Cookie on.',
      };
    case 'refused':
      return refusedBy(result.error);
    case 'unexpected':
      return {
        title: 'The login was not answered with a redirect',
        detail: `/api/auth/callback/credentials gave ${result.seen}.`,
        remedy:
          trouble(result.seen) ??
          'The app needs a credentials provider with the id credentials. Look at the log of the frontend.',
      };
    case 'elsewhere':
      return ledElsewhere(result.target, result.sameOrigin);
    case 'no-cookie':
      return {
        title: 'The login leads to the right page, but without a session cookie',
        detail: 'Who is sent on is not logged in.',
        remedy: 'Look at the callbacks of Auth.js, and whether a proxy hands Set-Cookie on.',
      };
    case 'no-session':
      return {
        title: 'The login works, but the frontend does not know its own session afterwards',
        detail: `/api/auth/session gave ${result.seen}.`,
        remedy:
          trouble(result.seen) ??
          'Tasks with different secrets behave so, and session callbacks that fail. Look at the log of the frontend.',
      };
    case 'other-user':
      return {
        title: 'The login of the smoke user gives the session of somebody else',
        detail: 'The email in the answer of /api/auth/session is not smoke-user-email.',
        remedy:
          'Look at what authorize returns and at the callbacks jwt and session. If the frontend writes the address in another way, give that one in smoke-user-email.',
      };
  }
};

export const loginFailed = defineFinding(
  'login-failed',
  { error: 'login-failed' },
  (result: Failure, where: string) => ({
    ...said(result),
    where,
  }),
);

/** The login came to its end, and a stranger is shown no session, so somebody was logged in. */
export const loginUserNotShown = defineFinding(
  'login-user-not-shown',
  'notice',
  (where: string) => ({
    title: 'Whether the session after the login is that of the smoke user was not established',
    detail: 'The answer of /api/auth/session shows a user, but no email to compare with smoke-user-email.',
    remedy: 'To have it compared, keep user.email in the session callback.',
    where,
  }),
  { leavesOpen: true },
);

/** Findings for what the frontend shows of sessions: to strangers, and for the cookie that was minted. */

/** Then nothing that it shows to a cookie or after a login proves anything. */
export const shownToAnybody = defineFinding(
  'session-shown-to-anybody',
  { error: 'frontend-not-established' },
  (who: string, where: string) => ({
    title: 'The frontend shows a session to anybody, so what it honours was not established',
    detail: `/api/auth/session shows a user ${who}. So neither a session cookie was tried nor a login.`,
    remedy:
      'Look for a session callback, a middleware or a cache before the frontend that answers without a session. It must say null (v5) or {} (v4).',
    where,
  }),
);

/** The answer was no answer about a session at all. `who`: half a sentence. */
export const sessionUnreadable = defineFinding(
  'frontend-session-unreadable',
  { error: 'frontend-not-established' },
  (who: string, seen: string, where: string) => ({
    title: 'The frontend does not say whether there is a session',
    detail: `/api/auth/session gave ${seen} ${who}, twice.`,
    remedy:
      'Look at the log of the frontend at this time; a session callback may fail for a user that it does not know.',
    where,
  }),
);

const OPEN = [{ error: 'frontend-not-established' }, 'warning'] as const;

const openUnless = (loginWorks: boolean): (typeof OPEN)[number] => (loginWorks ? 'warning' : OPEN[0]);

const remedyFor = (loginWorks: boolean): string =>
  loginWorks
    ? 'Nothing: the login of the smoke user works, and it proves more.'
    : 'Give smoke-user-email and smoke-user-password, so that a real login is tried; where it works, this is a warning.';

/** `loginWorks`: a real login proves more than a minted cookie can. */
export const mintedRefused = defineFinding(
  'minted-session-refused',
  OPEN,
  (loginWorks: boolean, seen: string, where: string) => ({
    as: openUnless(loginWorks),
    title: 'The frontend shows no session for a cookie made with its own secret',
    detail: `/api/auth/session gave ${seen}. The secret is right, so the app makes its sessions otherwise: in a database, with an encode of its own, with other cookie names, or a callback refuses users that it does not know.`,
    remedy: remedyFor(loginWorks),
    where,
  }),
);

export const mintedOfAnother = defineFinding(
  'minted-session-of-another',
  OPEN,
  (loginWorks: boolean, where: string) => ({
    as: openUnless(loginWorks),
    title: 'The frontend shows a session for the minted cookie, but not of the user in it',
    detail:
      'Neither the id nor the email that was put into the cookie is in the answer of /api/auth/session, so whether the frontend read the cookie was not established.',
    remedy: remedyFor(loginWorks),
    where,
  }),
  { leavesOpen: true },
);

export const cookieNamesUnknown = defineFinding(
  'frontend-cookie-names-unknown',
  'warning',
  (where: string) => ({
    title: 'No session cookie was minted, because the frontend has cookie names of its own',
    detail: 'The names tell the version and are part of the key, so without them no session can be made.',
    remedy: 'Give smoke-user-email and smoke-user-password, so that a real login is tried.',
    where,
  }),
  { leavesOpen: true },
);

export const cookiesNotSecure = defineFinding('frontend-cookies-not-secure', 'warning', (where: string) => ({
  title: 'The frontend is reached over https but makes cookies for plain http',
  detail: 'Its cookies lack the prefix of secure ones, so it does not know that the browser uses https.',
  remedy: 'Set AUTH_URL (v5) or NEXTAUTH_URL (v4) to the https address, or pass X-Forwarded-Proto on.',
  where,
}));

/** Findings for the tokens that a session shows to the browser, and for the key that they were signed with. */

type TokenContext = {
  readonly keyName: string;
  /** `jwt-expiration-hours`: a token of exactly this life is the backend's. */
  readonly expirationHours: number;
  /** Whether the frontend showed any session. */
  readonly sessionSeen: boolean;
  readonly where: string;
};

const paths = (tokens: readonly SignedToken[]): string =>
  [...new Set(tokens.map(({ path }) => path))].join(', ');

const exposed = defineFinding(
  'backend-token-in-session',
  'warning',
  (tokens: readonly SignedToken[], where: string) => ({
    title: 'The frontend hands a token signed with one of your keys to the browser',
    detail: `In the answer of /api/auth/session: ${paths(tokens)}. Every script of the page can read it and use it until it ends.`,
    remedy:
      'Keep the token in the JWT of Auth.js and call the backend from the server; do not copy it in the session callback.',
    where,
  }),
);

const otherKey = defineFinding(
  'frontend-signs-with-other-key',
  { error: 'key-mismatch' },
  (tokens: readonly SignedToken[], context: TokenContext) => {
    const names = [...new Set(tokens.flatMap(({ signedWith }) => signedWith?.name ?? []))].join(', ');
    return {
      title: `The frontend signs with another key than ${context.keyName}`.slice(0, 100),
      detail: `The token at ${paths(tokens)} of its session was signed with ${names}.`,
      remedy: `Let the frontend sign with ${context.keyName}, as the backend is meant to verify: look at which variable its code reads, and at a fallback beside it.`,
      where: context.where,
    };
  },
);

const unknownKey = defineFinding(
  'frontend-signs-with-unknown-key',
  [{ error: 'frontend-mismatch' }, 'warning'],
  (tokens: readonly SignedToken[], isBackends: boolean, { keyName, where }: TokenContext) => ({
    as: isBackends ? { error: 'frontend-mismatch' } : 'warning',
    title: 'The session holds a token signed with none of the given keys',
    detail: `It stands at ${paths(tokens)}.${isBackends ? ' It lives exactly jwt-expiration-hours, as tokens for the backend do.' : ' Whether it is meant for the backend is not known.'}`,
    remedy: `If the frontend made it for the backend, it has another ${keyName}: compare the task definition. If it belongs to somebody else, give its key in other-secrets.`,
    where,
  }),
  { leavesOpen: true },
);

const notShown = defineFinding(
  'frontend-key-not-established',
  'notice',
  ({ sessionSeen, where }: TokenContext) => ({
    title: 'Which key the frontend signs with was not established',
    detail: sessionSeen
      ? 'No session showed a token of the backend, which is as it should be, so there was nothing to compare.'
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
    ...(ours.length > 0 ? [exposed(ours, context.where)] : []),
  ];
};
