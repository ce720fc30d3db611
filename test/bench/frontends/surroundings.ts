import type { IncomingMessage } from 'node:http';
import { CredentialsSignin } from '@auth/core/errors';
import {
  type AppOptions,
  backendToken,
  LOGIN_PAGE,
  OWN_LOGIN,
  SIGNED_IN,
} from '../../support/frontend/app.ts';
import type { Answered, Middle } from '../../support/frontend/middle.ts';
import { behind, broken, type FrontendEntry, NOT_GIVEN, right, shell, v4, v5 } from './entry.ts';

/** What stands beside a session or before the frontend: other cookies, caches, other tasks, TLS, and words of the app. */

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?')[0] ?? '';
const isSession = (path: string): boolean => path === '/api/auth/session';
const isLogin = ({ method }: IncomingMessage): boolean => method === 'POST';
const hasSession = ({ headers }: IncomingMessage): boolean => /session-token/.test(headers.cookie ?? '');

const json = (body: unknown): Partial<Answered> => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(body)),
});

/** A login also sets the token for the backend, which scripts cannot read. */
const withTokenCookie =
  (start: FrontendEntry['start'], isSet: (incoming: IncomingMessage) => boolean): FrontendEntry['start'] =>
  async (secrets) => {
    const token = await backendToken({ secret: '', signsWith: secrets.key });
    const adds: Middle['adds'] = (incoming) =>
      isSet(incoming) ? [`api_token=${token}; Path=/; HttpOnly; SameSite=Lax`] : [];
    return behind({ adds }, start)(secrets);
  };

/** The pieces of a session put together again, as an app does that writes its cookie itself. */
const inOnePiece: Middle['change'] = ({ headers }) => {
  const lines = [headers['set-cookie'] ?? []].flat();
  const pieces = lines.filter((line) => /session-token\.\d=/.test(line));
  const [first] = pieces;
  if (first === undefined) return {};
  const value = pieces.map((line) => line.slice(line.indexOf('=') + 1, line.indexOf(';'))).join('');
  const attributes = first.slice(first.indexOf(';'));
  const rest = lines.filter((line) => !pieces.includes(line));
  return { headers: { ...headers, 'set-cookie': [...rest, `authjs.session-token=${value}${attributes}`] } };
};

const REFUSED_HINT: Middle = { adds: () => ['csrf-hint=1; Path=/; Domain=www.example.org'] };
const REFUSED_COUNT: Middle = { adds: () => ['_ga=GA1.1.1; Path=/; Domain=www.example.org'] };

const COOKIES: readonly FrontendEntry[] = [
  right('a token of the backend in a cookie beside the session', withTokenCookie(v5(), isLogin)),
  right('a token of the backend in a cookie beside the session', withTokenCookie(v4(), isLogin), {
    stack: 'NextAuth v4',
  }),
  right(
    'a token of the backend in a cookie, renewed with each session',
    withTokenCookie(v5(), (incoming) => isLogin(incoming) || isSession(pathOf(incoming))),
  ),
  right('a cookie that counts visits and is refused', behind(REFUSED_COUNT, v5())),
  right('a refused cookie with csrf in its name', behind(REFUSED_HINT, v5())),
  right('a refused cookie with csrf in its name', behind(REFUSED_HINT, v4()), { stack: 'NextAuth v4' }),
  broken(
    'a session that is not known, beside a refused cookie that counts visits',
    behind(
      { ...REFUSED_COUNT, instead: (incoming) => (isSession(pathOf(incoming)) ? json(null) : undefined) },
      v5(() => ({
        page: (_, path) => (path === '/login' ? { status: 200 } : { status: 307, location: '/login' }),
      })),
    ),
    { says: /does not know its own session/ },
  ),
  broken(
    'a session cookie that is too large',
    behind(
      { change: inOnePiece },
      v5(() => ({ claims: { filler: 'x'.repeat(5_000) } })),
    ),
    { says: /4096 bytes/ },
  ),
  broken(
    'a session cookie that is over when it comes',
    behind(
      {
        cookie: (line) =>
          line.includes('session-token=')
            ? line
                .replace(/Expires=[^;]+/, 'Expires=Thu, 01 Jan 2015 00:00:00 GMT')
                .replace(/Max-Age=\d+/, 'Max-Age=0')
            : line,
      },
      v5(),
    ),
    { says: /no cookie that it would send/ },
  ),
  broken(
    'several Set-Cookie become one',
    behind(
      {
        change: ({ headers }) => ({
          headers: {
            ...headers,
            'set-cookie': [[headers['set-cookie'] ?? []].flat().join(', ')].filter(Boolean),
          },
        }),
      },
      v5(),
    ),
    { says: /no cookie that it would send/ },
  ),
  right(
    'a session in pieces',
    v4(() => ({ claims: { filler: 'x'.repeat(5_000) } })),
    { stack: 'NextAuth v4' },
  ),
];

const withoutUser: AppOptions['sessionOf'] = (session, token) => ({
  expires: 'expires' in session ? session.expires : '',
  id: 'user-1',
  email: 'email' in token ? token.email : '',
});

const SESSIONS: readonly FrontendEntry[] = [
  right(
    'a session without a user',
    v5(() => ({ sessionOf: withoutUser })),
  ),
  right(
    'a session without a user',
    v4(() => ({ sessionOf: withoutUser })),
    { stack: 'NextAuth v4' },
  ),
  right(
    'csrf tokens are switched off, and no secret is given',
    v5(() => ({ withoutCsrf: true })),
    { given: { noSecrets: true }, notes: NOT_GIVEN },
  ),
  right('no secret is given', v5(), { given: { noSecrets: true }, notes: NOT_GIVEN }),
  right(
    'encode signs with a secret that is not given',
    v5(({ foreign }) => ({ jwtSecret: foreign, signsSessions: true })),
    { notes: ['frontend-session-secret-unknown'] },
  ),
  right(
    'csrf tokens are switched off, and encode signs with a secret that is not given',
    v5(({ foreign }) => ({ withoutCsrf: true, jwtSecret: foreign, signsSessions: true })),
    { notes: ['frontend-session-secret-unknown'] },
  ),
];

const OTHER = { user: { name: 'Other', email: 'other@example.com' }, expires: '2099-01-01T00:00:00.000Z' };
const HIT = { 'content-type': 'text/html', age: '120', 'x-cache': 'Hit from cloudfront' };

const CACHES: readonly FrontendEntry[] = [
  broken(
    'a cache has the session of another user for all who bring one',
    behind(
      {
        instead: (incoming) =>
          isSession(pathOf(incoming)) && hasSession(incoming) ? { ...json(OTHER) } : undefined,
      },
      v5(shell),
    ),
    { cause: 'session-shown-to-anybody' },
  ),
  broken(
    'a cache has the page of another user',
    behind(
      {
        instead: (incoming) =>
          pathOf(incoming) === '/chat'
            ? { status: 200, headers: HIT, body: Buffer.from('<p>Signed in as other@example.com</p>') }
            : undefined,
      },
      v5(),
    ),
    { cause: 'frontend-cached' },
  ),
  broken(
    'a cache has the page of another user for all who bring a session',
    behind(
      {
        instead: (incoming) =>
          pathOf(incoming) === '/chat' && hasSession(incoming)
            ? { status: 200, headers: HIT, body: Buffer.from('<p>Signed in as other@example.com</p>') }
            : undefined,
      },
      v5(),
    ),
    { cause: 'frontend-cached' },
  ),
  right(
    'one page for everybody out of a cache, whose script asks for the session',
    behind(
      {
        change: ({ headers }, incoming) =>
          pathOf(incoming) === '/chat' ? { headers: { ...headers, ...HIT } } : {},
      },
      v5(shell),
    ),
  ),
  broken(
    'a cache keeps the session, except for who wants no cache',
    behind({ keeps: isSession, obeys: true }, v5(shell)),
    { cause: 'frontend-cached' },
  ),
  broken(
    'a cache keeps the csrf token, except for who wants no cache',
    behind({ keeps: (path) => path === '/api/auth/csrf', obeys: true }, v5()),
    { browser: true, cause: 'frontend-cached' },
  ),
];

/** The first requests with a session meet a task that knows none. */
const draining = (requests: number): Middle => {
  let left = requests;
  return {
    instead: (incoming) => {
      if (!isSession(pathOf(incoming)) || !hasSession(incoming) || left === 0) return undefined;
      left -= 1;
      return json(null);
    },
  };
};

const TASKS: readonly FrontendEntry[] = [
  right('a task that knows no session is going away', (secrets) => behind(draining(3), v5())(secrets)),
  right(
    'a task that knows no session is going away, and no smoke user',
    (secrets) => behind(draining(3), v5())(secrets),
    {
      given: { noLogin: true },
    },
  ),
  broken(
    'one of two tasks knows no session',
    behind(
      {},
      v5(shell),
      behind({ instead: (incoming) => (isSession(pathOf(incoming)) ? json(null) : undefined) }, v5(shell)),
    ),
    { cause: 'frontend-tasks-differ' },
  ),
  broken(
    'two tasks with different secrets behind a load balancer that leads back to the same task',
    behind(
      { isSticky: true },
      v5(),
      v5(({ foreign }) => ({ secret: foreign })),
    ),
    { browser: true, cause: 'frontend-tasks-differ' },
  ),
];

/** A login page of its own, whose form leads to the same origin. */
const ownLogin = (): Partial<AppOptions> => ({
  signInPage: '/login',
  page: (isLoggedIn, path) => {
    if (path === '/login') return OWN_LOGIN;
    return isLoggedIn ? SIGNED_IN : { status: 307, location: '/login' };
  },
});

/** Below a path of its host, as with `basePath` of Next.js. */
const belowPath = v5(() => ({
  basePath: '/app/api/auth',
  page: (isLoggedIn, path) => {
    if (path === '/app/login') return LOGIN_PAGE;
    return isLoggedIn && path === '/app/chat' ? SIGNED_IN : { status: 307, location: '/app/login' };
  },
}));

const PLACES: readonly FrontendEntry[] = [
  right('a login page of its own', v5(ownLogin)),
  right('a login page of its own', v4(ownLogin), { stack: 'NextAuth v4' }),
  right('below a path of its host', belowPath, { given: { prefix: '/app', loginRedirect: '/app/chat' } }),
  right('redirects to http:// of its own host, which leads to https', v5(ownLogin), {
    tls: 'beside plain http',
  }),
  right('redirects to http:// of its own host, which leads to https', v4(ownLogin), {
    stack: 'NextAuth v4',
    tls: 'beside plain http',
  }),
  // A form that is led on from http:// arrives as GET.
  broken('the form itself leads to http:// of its own host', v5(), {
    tls: 'beside plain http',
    says: /http:|X-Forwarded-Proto|AUTH_URL/,
  }),
  broken('the form itself leads to http:// of its own host', v4(), {
    stack: 'NextAuth v4',
    tls: 'beside plain http',
    says: /form of the sign-in page/,
  }),
  broken('redirects to http:// of its own host, where nothing answers', v5(ownLogin), {
    tls: 'alone',
    says: /another address[\s\S]*by plain http/,
  }),
];

const codeOf = (code: string) => (): never => {
  const error = new CredentialsSignin();
  error.code = code;
  throw error;
};

const refusing = (text: string) => (): never => {
  throw new Error(text);
};

const isNoLimit = /^(?![\s\S]*until the limit)[\s\S]*lock/;

const WORDS: readonly FrontendEntry[] = [
  broken(
    'the account is locked',
    v5(() => ({ authorizes: codeOf('account_locked') })),
    { says: isNoLimit },
  ),
  broken(
    'the account is locked',
    v4(() => ({ authorizes: refusing('Your account is locked. Ask your administrator.') })),
    { stack: 'NextAuth v4', says: isNoLimit },
  ),
  broken(
    'a word in which otp is no word',
    v4(() => ({ authorizes: refusing('device footprint unknown') })),
    { stack: 'NextAuth v4', says: /^(?![\s\S]*second factor)/ },
  ),
  broken(
    'a word that speaks of attempts and is no limit',
    v5(() => ({ authorizes: codeOf('unlocked_features_missing') })),
    { says: /^(?![\s\S]*until the limit)/ },
  ),
];

export const SURROUNDINGS: readonly FrontendEntry[] = [
  ...COOKIES,
  ...SESSIONS,
  ...CACHES,
  ...TASKS,
  ...PLACES,
  ...WORDS,
];
