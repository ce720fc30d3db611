import type { IncomingMessage, ServerResponse } from 'node:http';
import { SignJWT } from 'jose';

/** The app that both versions of the frontend run: one user, and a token for the backend, shown or kept. */

export const USER = { email: 'smoke@example.com', password: 'correct horse & battery=staple%+' } as const;

export type AppOptions = {
  /** A list is possible in v5 only. */
  readonly secret: string | readonly string[];
  /** Key with which the frontend signs the token for the backend; without it there is none. */
  readonly signsWith?: string;
  /** Hours that such a token lives. */
  readonly tokenHours?: number;
  /** Whether the session shows that token to the browser. */
  readonly shows?: boolean;
  /** Makes names and attributes of cookies as behind https. */
  readonly secureCookies?: boolean;
  /** Where every login leads, whatever was asked for. */
  readonly redirectsTo?: string;
  /** Path of the library's routes. */
  readonly basePath?: string;
  /** Names and attributes of cookies, as the library takes them. */
  readonly cookies?: object;
  /** Secret of the sessions alone: `jwt.secret` of v4, an `encode` and `decode` of v5. */
  readonly jwtSecret?: string;
  /** Signs its sessions with `jwtSecret` instead of encrypting them. */
  readonly signsSessions?: boolean;
  /** Its cookies are ids of sessions that it keeps itself, as in a database. Only with v5. */
  readonly keepsSessions?: boolean;
  /** Names of the form's fields. */
  readonly fields?: { readonly email: string; readonly password: string };
  /** Id of the credentials provider. */
  readonly provider?: string;
  /** What `authorize` does for anybody, in place of the check. */
  readonly authorizes?: () => never;
  /** More claims of the session, for one that is large. */
  readonly claims?: Readonly<Record<string, string>>;
  /** The callback `signIn` says no. */
  readonly denies?: boolean;
  /** Leaves no path to the pages of the app. */
  readonly answersAll?: boolean;
  /** `skipCSRFCheck` of v5, as SvelteKit's adapter has it. */
  readonly withoutCsrf?: boolean;
  /** The page after the login: shown to users who are logged in (default), to none, or to all. */
  readonly page?: (isLoggedIn: boolean, path: string) => Page;
  /** What the callback `session` answers, in place of the library's session of the user and the token. */
  readonly sessionOf?: (session: object, token: object) => object | null;
  /** A frontend that lets in only users that it knows from its own sign-in. */
  readonly refusesStrangers?: boolean;
};

export type Page = { readonly status: number; readonly location?: string; readonly html?: string };

/** As a middleware does it: strangers are led to the login. */
const guardedPage = (isLoggedIn: boolean, path: string): Page => {
  if (path === '/login') return { status: 200, html: '<p>Log in</p>' };
  if (path !== '/chat') return { status: 404, html: '<p>Not found</p>' };
  return isLoggedIn
    ? { status: 200, html: '<p>Chat</p>' }
    : { status: 307, location: '/login?callbackUrl=%2Fchat' };
};

/** Answers all that is no route of the library. Who is logged in, its own session says, as in an app. */
export const servePage = async (
  { page = guardedPage, basePath = '/api/auth' }: AppOptions,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  // Its own address, whatever the one that a browser knows.
  const origin = `http://127.0.0.1:${incoming.socket.localPort}`;
  const session = await fetch(`${origin}${basePath}/session`, {
    headers: { cookie: incoming.headers.cookie ?? '' },
  });
  const said = session.ok ? ((await session.json()) as { user?: unknown } | null) : null;
  const {
    status,
    location,
    html = '',
  } = page(Boolean(said?.user), new URL(incoming.url ?? '/', origin).pathname);
  response
    .writeHead(status, { 'content-type': 'text/html', ...(location !== undefined && { location }) })
    .end(html);
};

export const backendToken = ({ signsWith = '', tokenHours = 168 }: AppOptions): Promise<string> =>
  new SignJWT({ id: 'user-1', email: USER.email })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime(`${tokenHours}h`)
    .sign(new TextEncoder().encode(signsWith));

/** What `authorize` returns: the user, or null for wrong credentials. */
export const authorize = async (
  options: AppOptions,
  given: Readonly<Record<string, unknown>> | undefined,
): Promise<{ id: string; email: string; accessToken?: string } | null> => {
  options.authorizes?.();
  const { fields = { email: 'email', password: 'password' } } = options;
  if (given?.[fields.email] !== USER.email || given[fields.password] !== USER.password) return null;
  const user = { id: 'user-1', email: USER.email };
  return options.signsWith === undefined ? user : { ...user, accessToken: await backendToken(options) };
};
