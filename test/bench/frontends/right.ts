import { LOGIN_PAGE, SIGNED_IN } from '../../support/frontend/app.ts';
import { behind, type FrontendEntry, onExpress, right as rightEntry, v4, v5 } from './entry.ts';

/** Frontends that every browser can use, and that are configured as they are meant to be. */

const OWN_NAME = {
  sessionToken: { name: 'chat.sid', options: { httpOnly: true, path: '/', sameSite: 'lax' } },
};

const right = (
  name: string,
  stack: FrontendEntry['stack'],
  start: FrontendEntry['start'],
  given?: FrontendEntry['given'],
): FrontendEntry => rightEntry(name, start, { stack, ...(given && { given }) });

const LONG_NAME = 'x'.repeat(5_000);

/** `trailingSlash: true` of Next.js. */
const withTrailingSlash = behind(
  {
    instead: ({ url = '' }) => {
      const [path = '', query] = url.split('?');
      if (path.endsWith('/')) return undefined;
      return { status: 308, headers: { location: `${path}/${query === undefined ? '' : `?${query}`}` } };
    },
  },
  v5(() => ({
    page: (isLoggedIn, path) =>
      path === '/chat/' && !isLoggedIn ? { status: 307, location: '/login/' } : SIGNED_IN,
  })),
);

const pageAt = (place: string): FrontendEntry['start'] =>
  v5(() => ({
    page: (isLoggedIn, path) => {
      if (path === '/login') return LOGIN_PAGE;
      if (!isLoggedIn) return { status: 307, location: '/login' };
      return path === place ? SIGNED_IN : { status: 307, location: place };
    },
  }));

export const RIGHT: readonly FrontendEntry[] = [
  right('as it comes', 'Auth.js v5', v5()),
  right('as it comes', 'NextAuth v4', v4()),
  right('on Express', '@auth/express', onExpress(), { authPath: '/auth' }),
  right(
    'names of secure cookies',
    'Auth.js v5',
    v5(() => ({ secureCookies: true })),
  ),
  right(
    'names of secure cookies',
    'NextAuth v4',
    v4(() => ({ secureCookies: true })),
  ),
  right(
    'without csrf tokens',
    'Auth.js v5',
    v5(() => ({ withoutCsrf: true })),
  ),
  right('every path has a slash at its end', 'Auth.js v5', withTrailingSlash),
  right(
    'a name of its own for the session',
    'Auth.js v5',
    v5(() => ({ cookies: OWN_NAME })),
  ),
  right(
    'a name of its own for the session',
    'NextAuth v4',
    v4(() => ({ cookies: OWN_NAME })),
  ),
  right(
    'a list of three secrets',
    'Auth.js v5',
    v5(({ session, newer, newest }) => ({ secret: [newest, newer, session] })),
  ),
  right(
    'a list with an old secret that is not given',
    'Auth.js v5',
    v5(({ session, foreign }) => ({ secret: [session, foreign] })),
  ),
  right(
    'the same list, and no smoke user',
    'Auth.js v5',
    v5(({ session, foreign }) => ({ secret: [session, foreign] })),
    { noLogin: true },
  ),
  right(
    'fields and provider of its own',
    'Auth.js v5',
    v5(() => ({ provider: 'ldap', fields: { email: 'username', password: 'secret' } })),
    { provider: 'ldap', fields: { email: 'username', password: 'secret' } },
  ),
  right(
    'jwt.secret is the one that is meant',
    'NextAuth v4',
    v4(({ session, other }) => ({ secret: other, jwtSecret: session })),
  ),
  right(
    'encode signs with the one that is meant',
    'Auth.js v5',
    v5(({ session }) => ({ jwtSecret: session, signsSessions: true })),
  ),
  right(
    'jwt.secret is one that is not given',
    'NextAuth v4',
    v4(({ foreign }) => ({ jwtSecret: foreign })),
  ),
  right('the page leads to one below it', 'Auth.js v5', pageAt('/chat/new')),
  right('the page leads to one with a language', 'Auth.js v5', pageAt('/en/chat')),
  right(
    'unknown users are turned away',
    'Auth.js v5',
    v5(() => ({ refusesStrangers: true })),
  ),
  right(
    'a session in pieces',
    'Auth.js v5',
    v5(({ key }) => ({ signsWith: key, claims: { filler: LONG_NAME } })),
  ),
  right('no smoke user', 'Auth.js v5', v5(), { noLogin: true }),
  right('no smoke user', 'NextAuth v4', v4(), { noLogin: true }),
];
