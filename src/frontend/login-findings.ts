import { untrusted } from '../lib/text.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
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

export const loginFailed = (result: Failure, where: string): ErrorFinding => ({
  code: 'login-failed',
  severity: 'error',
  failureReason: 'login-failed',
  ...said(result),
  where,
});

/** The login came to its end, and a stranger is shown no session, so somebody was logged in. */
export const loginUserNotShown = (where: string): Finding => ({
  code: 'login-user-not-shown',
  severity: 'notice',
  title: 'Whether the session after the login is that of the smoke user was not established',
  detail: 'The answer of /api/auth/session shows a user, but no email to compare with smoke-user-email.',
  remedy: 'To have it compared, keep user.email in the session callback.',
  where,
});
