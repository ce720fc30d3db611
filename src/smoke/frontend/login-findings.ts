import type { ErrorFinding, Finding } from '../../finding.ts';
import { untrusted } from '../../runtime/untrusted-text.ts';
import type { LoginResult } from './login.ts';

/** Findings for the session cookie that was minted and for the login of the smoke user. */

/** The answer was no answer about a session at all; a login that works has read one. */
export const sessionUnreadable = (seen: string, where: string): ErrorFinding => ({
  code: 'frontend-session-unreadable',
  severity: 'error',
  failureReason: 'frontend-not-established',
  title: 'The frontend does not say whether a cookie made with its secret is a session',
  detail: `/api/auth/session gave ${seen}, twice.`,
  remedy:
    'Look at the log of the frontend at this time; a session callback may fail for a user that it does not know.',
  where,
});

/** `loginWorks`: a real login proves more than a minted cookie can. */
export const mintedRefused = (loginWorks: boolean, seen: string, where: string): Finding => {
  const text = {
    title: 'The frontend shows no session for a cookie made with its own secret',
    detail: `/api/auth/session gave ${seen}. The secret is right, so the app makes its sessions otherwise: in a database, with an encode of its own, with other cookie names, or a callback refuses users that it does not know.`,
    remedy: loginWorks
      ? 'Nothing: the login of the smoke user works, and it proves more.'
      : 'Give smoke-user-email and smoke-user-password, so that a real login is tried; where it works, this is a warning.',
    where,
  };
  const code = { code: 'minted-session-refused' };
  return loginWorks
    ? { ...code, severity: 'warning', ...text }
    : { ...code, severity: 'error', failureReason: 'frontend-not-established', ...text };
};

export const cookieNamesUnknown = (where: string): Finding => ({
  code: 'frontend-cookie-names-unknown',
  severity: 'warning',
  title: 'No session cookie was minted, because the frontend has cookie names of its own',
  detail: 'The names tell the version and are part of the key, so without them no session can be made.',
  remedy: 'Give smoke-user-email and smoke-user-password, so that a real login is tried.',
  where,
});

export const cookiesNotSecure = (where: string): Finding => ({
  code: 'frontend-cookies-not-secure',
  severity: 'warning',
  title: 'The frontend is reached over https but makes cookies for plain http',
  detail: 'Its cookies lack the prefix of secure ones, so it does not know that the browser uses https.',
  remedy: 'Set AUTH_URL (v5) or NEXTAUTH_URL (v4) to the https address, or pass X-Forwarded-Proto on.',
  where,
});

type Failure = Exclude<LoginResult, { readonly kind: 'logged-in' }>;

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

const said = (result: Failure): Said => {
  switch (result.kind) {
    case 'no-csrf':
      return {
        title: 'The login could not begin: no csrf token came',
        detail: `/api/auth/csrf gave ${result.seen}.`,
        remedy: 'Run the job again. If it comes back, look at the log of the frontend.',
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
          'Tasks with different secrets behave so, and session callbacks that fail. Look at the log of the frontend.',
      };
  }
};

export const loginFailed = (result: Failure, where: string): ErrorFinding => ({
  code: 'login-failed',
  severity: 'error',
  failureReason: 'login-failed',
  ...said(result),
  where,
});
