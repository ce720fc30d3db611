import { randomBytes } from 'node:crypto';
import type { AppOptions } from '../../support/frontend/app.ts';
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
  readonly stack: 'Auth.js v5' | 'NextAuth v4' | '@auth/express';
  readonly start: (secrets: FrontendSecrets) => Promise<Backend>;
  /** What the user gives, beside the address and the secrets. */
  readonly given?: {
    readonly authPath?: string;
    readonly provider?: string;
    readonly fields?: { readonly email: string; readonly password: string };
    readonly password?: string;
    /** Without a smoke user. */
    readonly noLogin?: true;
  };
  /** Whether a person with a browser always gets to the page; a cause of configuration alone leaves it so. */
  readonly browser: boolean;
  /** Code of the first error finding; '' where the run must be green. */
  readonly cause: string;
  /** What its text must say, where the code alone does not name the cause. */
  readonly says?: RegExp;
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

type Make = (secrets: FrontendSecrets) => Partial<AppOptions>;

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

/** The same behind something, one or several in turn. */
export const behind =
  (middle: Middle, ...starts: readonly FrontendEntry['start'][]) =>
  (secrets: FrontendSecrets): Promise<Backend> =>
    startMiddle(middle, ...starts.map((start) => start(secrets)));
