import { CredentialsSignin } from '@auth/core/errors';
import { LOGIN_PAGE, SIGNED_IN } from '../../support/frontend/app.ts';
import type { Middle } from '../../support/frontend/middle.ts';
import { behind, broken, type FrontendEntry, onExpress, shell, v4, v5 } from './entry.ts';

/** Frontends that no browser can use, or whose configuration is not the one that is meant. */

const LOGIN = 'login-failed';

const session = (options: object) => ({
  sessionToken: {
    name: 'authjs.session-token',
    options: { path: '/', httpOnly: true, sameSite: 'lax', ...options },
  },
});

/** Changes the attributes of the cookies with this in their name. */
const altered = (name: string, alter: (line: string) => string): Middle => ({
  cookie: (line) => (line.includes(name) ? alter(line) : line),
});

const COOKIES: readonly FrontendEntry[] = [
  broken(
    'a csrf cookie with a __Host- name and Domain',
    behind(
      altered('csrf-token', (line) => `${line}; Domain=chat.example.com`),
      v5(() => ({ secureCookies: true })),
    ),
    {
      cause: 'frontend-cookie-refused',
      says: /__Host- name with Domain/,
    },
  ),
  broken(
    'the same, and no smoke user',
    behind(
      altered('csrf-token', (line) => `${line}; Domain=chat.example.com`),
      v4(() => ({ secureCookies: true })),
    ),
    {
      stack: 'NextAuth v4',
      given: { noLogin: true },
      cause: 'frontend-cookie-refused',
      says: /__Host- name with Domain/,
    },
  ),
  broken(
    'a session cookie for another domain',
    v5(() => ({ cookies: session({ domain: 'chat.example.com' }) })),
    { cause: LOGIN, says: /Domain of another host/ },
  ),
  broken(
    'a session cookie for another domain',
    v4(() => ({
      cookies: {
        sessionToken: { name: 'next-auth.session-token', options: { path: '/', domain: 'chat.example.com' } },
      },
    })),
    { stack: 'NextAuth v4', cause: LOGIN, says: /Domain of another host/ },
  ),
  broken(
    'a __Secure- name without Secure',
    behind(
      altered('session-token', (line) => line.replace('; Secure', '')),
      v5(() => ({ secureCookies: true })),
    ),
    { cause: LOGIN, says: /__Secure- name without Secure/ },
  ),
  broken(
    'SameSite=None without Secure',
    v5(() => ({ cookies: session({ sameSite: 'none' }) })),
    { cause: LOGIN, says: /SameSite=None without Secure/ },
  ),
  broken(
    'a session cookie for another path',
    v5(() => ({ cookies: session({ path: '/admin' }) })),
    { cause: LOGIN, says: /no cookie that it would send/ },
  ),
  broken(
    'a session cookie for the routes alone',
    v5(() => ({ cookies: session({ path: '/api' }) })),
    { cause: LOGIN, says: /does not let them in/ },
  ),
  broken('Set-Cookie is taken off on the way', behind({ cookie: () => '' }, v5()), {
    cause: 'frontend-set-cookie-lost',
  }),
];

const PAGES: readonly FrontendEntry[] = [
  broken(
    'a middleware that knows no session',
    v5(() => ({ page: (_, path) => (path === '/login' ? LOGIN_PAGE : { status: 307, location: '/login' }) })),
    { cause: LOGIN, says: /does not let them in/ },
  ),
  broken(
    'a middleware that knows no session',
    v4(() => ({ page: (_, path) => (path === '/login' ? LOGIN_PAGE : { status: 307, location: '/login' }) })),
    { stack: 'NextAuth v4', cause: LOGIN, says: /does not let them in/ },
  ),
  broken(
    'a page that sends everybody away when it is too late for a status',
    v5(() => ({
      page: (_, path) =>
        path === '/login'
          ? LOGIN_PAGE
          : {
              status: 200,
              html: '<meta id="__next-page-redirect" http-equiv="refresh" content="1;url=/login"/>',
            },
    })),
    { cause: LOGIN, says: /does not let them in/ },
  ),
  broken(
    'a circle of two pages',
    v5(() => ({ page: (_, path) => ({ status: 307, location: path === '/login' ? '/chat' : '/login' }) })),
    { cause: LOGIN, says: /in a circle/ },
  ),
  broken(
    'a page that fails',
    v5(() => ({ page: () => ({ status: 500, html: 'Internal Server Error' }) })),
    { cause: LOGIN, says: /is not shown/ },
  ),
  broken(
    'another page than login-redirect',
    v5(() => ({
      redirectsTo: '/welcome',
      page: (isLoggedIn, path) =>
        isLoggedIn && path === '/chat' ? SIGNED_IN : { status: 200, html: '<p>Welcome</p>' },
    })),
    { cause: LOGIN, says: /another page than login-redirect/ },
  ),
  broken(
    'another address than frontend-url',
    v5(() => ({ redirectsTo: 'http://127.0.0.2:1/chat' })),
    { cause: LOGIN, says: /another address/ },
  ),
];

const isCsrf = (path: string) => path === '/api/auth/csrf';
const isSession = (path: string) => path === '/api/auth/session';

const ON_THE_WAY: readonly FrontendEntry[] = [
  broken(
    'a cache keeps the csrf token, and half of the tasks have another secret',
    behind(
      { keeps: isCsrf },
      v5(),
      v5(({ foreign }) => ({ secret: foreign })),
    ),
    { cause: 'frontend-cached', says: /csrf token that was given before/ },
  ),
  broken('a cache keeps the csrf token', behind({ keeps: isCsrf }, v4()), {
    stack: 'NextAuth v4',
    browser: true,
    cause: 'frontend-cached',
  }),
  broken('a cache keeps the session', behind({ keeps: isSession }, v5(shell)), {
    cause: 'frontend-cached',
    says: /auth\/session/,
  }),
  broken(
    'CloudFront lets GET through alone',
    behind(
      {
        instead: ({ method }) =>
          method === 'POST'
            ? {
                status: 403,
                headers: { server: 'CloudFront', 'content-type': 'text/html' },
                body: Buffer.from(
                  '<HTML>This distribution is not configured to allow the HTTP request method that was used for this request.</HTML>',
                ),
              }
            : undefined,
      },
      v5(),
    ),
    { cause: LOGIN, says: /allowedMethods/ },
  ),
  broken(
    'a firewall refuses the form',
    behind(
      {
        instead: ({ method }) =>
          method === 'POST'
            ? {
                status: 403,
                headers: { server: 'awselb/2.0', 'content-type': 'text/html' },
                body: Buffer.from('<html><body>403 Forbidden</body></html>'),
              }
            : undefined,
      },
      v5(),
    ),
    { cause: LOGIN, says: /A firewall stands/ },
  ),
  broken(
    'nginx has small buffers',
    behind(
      {
        change: ({ headers }, { method }) =>
          method === 'POST' && headers['set-cookie']
            ? {
                status: 502,
                headers: { server: 'nginx', 'content-type': 'text/html' },
                body: Buffer.from('<html>502 Bad Gateway</html>'),
              }
            : {},
      },
      v5(),
    ),
    { cause: LOGIN, says: /proxy_buffer_size/ },
  ),
  broken(
    'the form is refused for its origin',
    behind(
      {
        instead: ({ method }) =>
          method === 'POST'
            ? {
                status: 403,
                headers: { 'content-type': 'text/plain' },
                body: Buffer.from('Cross-site POST form submissions are forbidden'),
              }
            : undefined,
      },
      v5(),
    ),
    { cause: LOGIN, says: /ORIGIN/ },
  ),
  broken(
    'AUTH_URL has another path',
    behind(
      {},
      v5(() => ({ basePath: '/auth', answersAll: true })),
    ),
    { cause: 'frontend-other-auth-path', says: /AUTH_URL/ },
  ),
  broken('the routes are at /auth, and auth-path is not given', onExpress(), {
    stack: '@auth/express',
    cause: 'frontend-other-auth-path',
    says: /auth-path: \/auth/,
  }),
  broken(
    'a page for everything',
    behind(
      {
        instead: () => ({
          status: 200,
          headers: { 'content-type': 'text/html' },
          body: Buffer.from('<html></html>'),
        }),
      },
      v5(),
    ),
    { cause: 'frontend-not-authjs' },
  ),
  broken(
    'a session for anybody',
    behind(
      {
        instead: ({ url }) =>
          isSession(url ?? '')
            ? {
                status: 200,
                headers: { 'content-type': 'application/json' },
                body: Buffer.from('{"user":{"name":"Demo"}}'),
              }
            : undefined,
      },
      v5(shell),
    ),
    { cause: 'session-shown-to-anybody' },
  ),
];

const codeOf = (code: string) => (): never => {
  const error = new CredentialsSignin();
  error.code = code;
  throw error;
};

const refusing = (text: string) => (): never => {
  throw new Error(text);
};

const LOGINS: readonly FrontendEntry[] = [
  broken('a wrong password', v5(), {
    given: { password: 'not the right one' },
    cause: LOGIN,
    says: /CredentialsSignin/,
  }),
  broken('a wrong password', v4(), {
    stack: 'NextAuth v4',
    given: { password: 'not the right one' },
    cause: LOGIN,
    says: /CredentialsSignin/,
  }),
  broken(
    'a second factor',
    v5(() => ({ authorizes: codeOf('two_factor_required') })),
    { cause: LOGIN, says: /second factor/ },
  ),
  broken(
    'a second factor',
    v4(() => ({ authorizes: refusing('2FA code missing') })),
    { stack: 'NextAuth v4', cause: LOGIN, says: /second factor/ },
  ),
  broken(
    'too many attempts',
    v5(() => ({ authorizes: codeOf('rate_limited') })),
    { cause: LOGIN, says: /until the limit is over/ },
  ),
  broken(
    'words of its own',
    v4(() => ({ authorizes: refusing('Nope, zebra') })),
    { stack: 'NextAuth v4', cause: LOGIN, says: /a text of its own of 11 characters/ },
  ),
  broken(
    'authorize fails',
    v5(() => ({ authorizes: refusing('no backend') })),
    { cause: LOGIN, says: /reaches the backend/ },
  ),
  broken(
    'the callback signIn says no',
    v5(() => ({ denies: true })),
    { cause: LOGIN, says: /signIn turned the user away/ },
  ),
  broken(
    'another id of the provider',
    v5(() => ({ provider: 'ldap' })),
    { cause: LOGIN, says: /login-provider/ },
  ),
];

const SECRETS: readonly FrontendEntry[] = [
  broken(
    'jwt.secret is the signing key',
    v4(({ key }) => ({ jwtSecret: key })),
    {
      stack: 'NextAuth v4',
      browser: true,
      cause: 'frontend-uses-other-secret',
      says: /session cookie was made with JWT_SECRET_KEY/,
    },
  ),
  broken(
    'jwt.secret is the signing key, and no smoke user',
    v4(({ key }) => ({ jwtSecret: key })),
    {
      stack: 'NextAuth v4',
      given: { noLogin: true },
      browser: true,
      cause: 'frontend-uses-other-secret',
      says: /session cookie was made with JWT_SECRET_KEY/,
    },
  ),
  broken(
    'encode has the signing key',
    v5(({ key }) => ({ jwtSecret: key })),
    {
      browser: true,
      cause: 'frontend-uses-other-secret',
      says: /session cookie was made with JWT_SECRET_KEY/,
    },
  ),
  broken(
    'encode signs with the signing key',
    v5(({ key }) => ({ jwtSecret: key, signsSessions: true })),
    {
      browser: true,
      cause: 'frontend-uses-other-secret',
      says: /session cookie was made with JWT_SECRET_KEY/,
    },
  ),
  broken(
    'two tasks with different jwt.secret',
    behind(
      {},
      v4(({ other }) => ({ jwtSecret: other })),
      v4(),
    ),
    {
      stack: 'NextAuth v4',
      cause: 'frontend-tasks-differ',
      says: /OTHER_SECRET and NEXTAUTH_SECRET|NEXTAUTH_SECRET and OTHER_SECRET/,
    },
  ),
  broken(
    'the same behind a load balancer that leads back to the same task',
    behind(
      { isSticky: true },
      v4(({ other }) => ({ jwtSecret: other })),
      v4(),
    ),
    { stack: 'NextAuth v4', browser: true, cause: 'frontend-tasks-differ', says: /Asked with one session/ },
  ),
  broken(
    'two tasks with different secrets',
    behind(
      {},
      v5(),
      v5(({ foreign }) => ({ secret: foreign })),
    ),
    { cause: 'frontend-tasks-differ' },
  ),
  broken(
    'the signing key is the secret',
    v5(({ key }) => ({ secret: key })),
    { browser: true, cause: 'frontend-uses-other-secret' },
  ),
  broken(
    'a line break at the end of the secret',
    v4(({ session: secret }) => ({ secret: `${secret}\n` })),
    { stack: 'NextAuth v4', browser: true, cause: 'frontend-secret-damaged' },
  ),
  broken(
    'a secret that is not given',
    v5(({ foreign }) => ({ secret: foreign })),
    { browser: true, cause: 'frontend-secret-unknown' },
  ),
  broken(
    'a list whose first secret is not given',
    v5(({ session: secret, foreign }) => ({ secret: [foreign, secret] })),
    { browser: true, cause: 'frontend-secret-unknown' },
  ),
  broken(
    'the same list, and no smoke user',
    v5(({ session: secret, foreign }) => ({ secret: [foreign, secret] })),
    { given: { noLogin: true }, browser: true, cause: 'frontend-secret-unknown' },
  ),
];

export const BROKEN: readonly FrontendEntry[] = [...COOKIES, ...PAGES, ...ON_THE_WAY, ...LOGINS, ...SECRETS];
