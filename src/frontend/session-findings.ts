import type { ErrorFinding, Finding } from '../model/finding.ts';

/** Findings for what the frontend shows of sessions: to strangers, and for the cookie that was minted. */

/** Then nothing that it shows to a cookie or after a login proves anything. */
export const shownToAnybody = (who: string, where: string): ErrorFinding => ({
  code: 'session-shown-to-anybody',
  severity: 'error',
  failureReason: 'frontend-not-established',
  title: 'The frontend shows a session to anybody, so what it honours was not established',
  detail: `/api/auth/session shows a user ${who}. So neither a session cookie was tried nor a login.`,
  remedy:
    'Look for a session callback, a middleware or a cache before the frontend that answers without a session. It must say null (v5) or {} (v4).',
  where,
});

/** The answer was no answer about a session at all. `who`: half a sentence. */
export const sessionUnreadable = (who: string, seen: string, where: string): ErrorFinding => ({
  code: 'frontend-session-unreadable',
  severity: 'error',
  failureReason: 'frontend-not-established',
  title: 'The frontend does not say whether there is a session',
  detail: `/api/auth/session gave ${seen} ${who}, twice.`,
  remedy:
    'Look at the log of the frontend at this time; a session callback may fail for a user that it does not know.',
  where,
});

const asWarning = (loginWorks: boolean) =>
  loginWorks
    ? ({ severity: 'warning' } as const)
    : ({ severity: 'error', failureReason: 'frontend-not-established' } as const);

const remedyFor = (loginWorks: boolean): string =>
  loginWorks
    ? 'Nothing: the login of the smoke user works, and it proves more.'
    : 'Give smoke-user-email and smoke-user-password, so that a real login is tried; where it works, this is a warning.';

/** `loginWorks`: a real login proves more than a minted cookie can. */
export const mintedRefused = (loginWorks: boolean, seen: string, where: string): Finding => ({
  code: 'minted-session-refused',
  ...asWarning(loginWorks),
  title: 'The frontend shows no session for a cookie made with its own secret',
  detail: `/api/auth/session gave ${seen}. The secret is right, so the app makes its sessions otherwise: in a database, with an encode of its own, with other cookie names, or a callback refuses users that it does not know.`,
  remedy: remedyFor(loginWorks),
  where,
});

export const mintedOfAnother = (loginWorks: boolean, where: string): Finding => ({
  code: 'minted-session-of-another',
  ...asWarning(loginWorks),
  title: 'The frontend shows a session for the minted cookie, but not of the user in it',
  detail:
    'Neither the id nor the email that was put into the cookie is in the answer of /api/auth/session, so whether the frontend read the cookie was not established.',
  remedy: remedyFor(loginWorks),
  where,
});

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
