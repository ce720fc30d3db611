import { randomBytes } from 'node:crypto';
import { type AppOptions, LOGIN_PAGE } from '../../support/frontend/app.ts';
import { startAuthJs, startExpress } from '../../support/frontend/authjs.ts';
import { type Middle, startMiddle } from '../../support/frontend/middle.ts';
import { startNextAuth } from '../../support/frontend/next-auth.ts';
import type { Backend } from '../../support/smoke/flask-backend.ts';

/** Fresh for each run. */
export type FrontendSecrets = {
  /** The one that sessions are meant to be made with. */
  readonly session: string;
  /** The signing key. */
  readonly key: string;
  /** Others of the same app, which are given too. */
  readonly other: string;
  readonly newer: string;
  readonly newest: string;
  /** One that is not given. */
  readonly foreign: string;
};

export type FrontendEntry = {
  /** Unique, and a name for people: what is special about this frontend. */
  readonly name: string;
  readonly stack: 'Auth.js v5' | 'NextAuth v4' | '@auth/express' | 'SvelteKit';
  readonly start: (secrets: FrontendSecrets) => Promise<Backend>;
  /** It is reached by TLS, and does not know it; by plain HTTP nothing answers, or what leads to https. */
  readonly tls?: 'alone' | 'beside plain http';
  /** What the user gives, beside the address and the secrets. */
  readonly given?: {
    readonly authPath?: string;
    readonly provider?: string;
    readonly fields?: { readonly email: string; readonly password: string };
    readonly password?: string;
    /** Without a smoke user. */
    readonly noLogin?: true;
    /** Without the secret of the sessions and those beside it. */
    readonly noSecrets?: true;
    /** Path of the page that must be shown. */
    readonly loginRedirect?: string;
    /** A path of `frontend-url`. */
    readonly prefix?: string;
  };
  /** Whether a person with a browser always gets to the page; a cause of configuration alone leaves it so. */
  readonly browser: boolean;
  /** What stands on the page where everybody sees the same. */
  readonly publicText?: string;
  /** Code of the first error finding; '' where the run must be green. */
  readonly cause: string;
  /** What its text must say, where the code alone does not name the cause. */
  readonly says?: RegExp;
  /** Codes of findings of which one must be there: what a green run must not leave unsaid. */
  readonly notes?: readonly string[];
};

export const newFrontendSecrets = (): FrontendSecrets => {
  const secret = () => randomBytes(32).toString('base64');
  return {
    session: secret(),
    key: secret(),
    other: secret(),
    newer: secret(),
    newest: secret(),
    foreign: secret(),
  };
};

const LOGIN = 'login-failed';

/** Either says that nothing was compared. */
export const NOT_GIVEN: readonly string[] = ['frontend-secret-not-given', 'frontend-session-secret-unknown'];

/** A frontend that every browser can use, and that is configured as it is meant to be. */
export const right = (
  name: string,
  start: FrontendEntry['start'],
  rest: Partial<FrontendEntry> = {},
): FrontendEntry => ({
  name: `right: ${name}`,
  stack: 'Auth.js v5',
  start,
  browser: true,
  cause: '',
  ...rest,
});

/** One that no browser can use, or whose configuration is not the one that is meant. */
export const broken = (
  name: string,
  start: FrontendEntry['start'],
  rest: Partial<FrontendEntry> = {},
): FrontendEntry => ({ name, stack: 'Auth.js v5', start, browser: false, cause: LOGIN, ...rest });

export type Make = (secrets: FrontendSecrets) => Partial<AppOptions>;

const usual: Make = () => ({});

/** One frontend whose secret is that of the sessions, unless the options say more. */
export const v5 =
  (make: Make = usual) =>
  (secrets: FrontendSecrets): Promise<Backend> =>
    startAuthJs({ secret: secrets.session, ...make(secrets) });

export const v4 =
  (make: Make = usual) =>
  (secrets: FrontendSecrets): Promise<Backend> =>
    startNextAuth({ secret: secrets.session, ...make(secrets) });

export const onExpress =
  (make: Make = usual) =>
  (secrets: FrontendSecrets): Promise<Backend> =>
    startExpress({ secret: secrets.session, ...make(secrets) });

const SHELL = `<html><body><script>
  fetch('/api/auth/session').then((answer) => answer.json()).then((session) => {
    if (session && session.user) document.body.append('Signed in as ' + session.user.email);
    else location.replace('/login');
  });
</script></body></html>`;

/** A page that is the same for everybody: its script asks who is logged in. */
export const shell: Make = () => ({
  page: (_, path) => (path === '/chat' ? { status: 200, html: SHELL } : LOGIN_PAGE),
});

/** The same behind something, one or several in turn. */
export const behind =
  (middle: Middle, ...starts: readonly FrontendEntry['start'][]) =>
  (secrets: FrontendSecrets): Promise<Backend> =>
    startMiddle(middle, ...starts.map((start) => start(secrets)));
