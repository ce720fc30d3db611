import { type AppOptions, LOGIN_PAGE, type Page, SIGNED_IN } from '../../support/frontend/app.ts';
import { behind, broken, type FrontendEntry, type Make, right, shell, v4, v5 } from './entry.ts';

/** What comes after the login: where it leads, and what a person sees there. */

type Show = NonNullable<AppOptions['page']>;

const to = (location: string): Page => ({ status: 307, location });
const shown = (html: string): Page => ({ status: 200, html });

/** A middleware that leads strangers to `login` and users to the page or to `users`. */
const guard =
  (expected: string, login: string, users?: string): Show =>
  (isLoggedIn, path) => {
    if (path === login) return LOGIN_PAGE;
    if (path === users) return shown('<p>One more step</p>');
    if (!isLoggedIn) return to(login);
    if (path !== expected) return { status: 404, html: '<p>Not found</p>' };
    return users === undefined ? SIGNED_IN : to(users);
  };

/** A middleware that takes everybody for a stranger. */
const closed =
  (login: string): Show =>
  (_, path) =>
    path === login ? LOGIN_PAGE : to(login);

const showing =
  (page: Show): Make =>
  () => ({ page });

const LOGIN_BELOW: readonly FrontendEntry[] = [
  right('the login is below the page', v5(showing(guard('/admin', '/admin/login'))), {
    given: { loginRedirect: '/admin' },
  }),
  broken(
    'the login is below the page, whose middleware knows no session',
    v5(showing(closed('/admin/login'))),
    {
      given: { loginRedirect: '/admin' },
      says: /does not let them in/,
    },
  ),
  broken(
    'the login is below the page, whose middleware knows no session',
    v4(showing(closed('/chat/login'))),
    {
      stack: 'NextAuth v4',
      says: /does not let them in/,
    },
  ),
  broken(
    'the login is below the page and has a language',
    v5(showing((_, path) => (path === '/en/chat/login' ? LOGIN_PAGE : to('/en/chat/login')))),
    { says: /does not let them in/ },
  ),
  broken('the middleware leads everybody to a login with a language', v5(showing(closed('/en/login'))), {
    says: /does not let them in/,
  }),
];

/** Strangers end at /login, and the user elsewhere, but not at the page. */
const ELSEWHERE: readonly FrontendEntry[] = [
  broken('users are led to a second factor', v5(showing(guard('/chat', '/login', '/mfa'))), {
    says: /second factor/,
  }),
  broken('users are led to a second factor', v4(showing(guard('/chat', '/login', '/auth/two-factor'))), {
    stack: 'NextAuth v4',
    says: /second factor/,
  }),
  broken('users are led to a page that refuses them', v5(showing(guard('/chat', '/login', '/403'))), {
    says: /another page|does not let them in|is not shown/,
  }),
  broken('users are led to a first step', v5(showing(guard('/chat', '/login', '/onboarding'))), {
    says: /\/onboarding/,
  }),
  broken(
    'a landing page that leads nowhere',
    v5(() => ({
      redirectsTo: '/home',
      page: (isLoggedIn, path) =>
        path === '/home' ? shown('<p>Welcome</p>') : guard('/chat', '/login')(isLoggedIn, path),
    })),
    { says: /another page than login-redirect/ },
  ),
  right(
    'a landing page that leads on',
    v5(() => ({
      redirectsTo: '/home',
      page: (isLoggedIn, path) =>
        path === '/home'
          ? shown('<meta http-equiv="refresh" content="2; url=/chat"><p>Welcome</p>')
          : guard('/chat', '/login')(isLoggedIn, path),
    })),
  ),
];

const FORM = '<form method="post"><input name="email"><input name="password" type="password"></form>';

const NEWS = 'News for everybody';

const SAME_ADDRESS: readonly FrontendEntry[] = [
  right(
    'strangers see the login in place of the page',
    v5(showing((isLoggedIn) => (isLoggedIn ? SIGNED_IN : shown(FORM)))),
  ),
  broken('everybody sees the login in place of the page', v5(showing(() => shown(FORM))), {}),
  broken('everybody sees the login in place of the page', v4(showing(() => shown(FORM))), {
    stack: 'NextAuth v4',
  }),
  right('a page for everybody that greets users', v5(showing(() => SIGNED_IN))),
  right('a page that is the same for everybody', v5(showing(() => shown(`<p>${NEWS}</p>`))), {
    publicText: NEWS,
  }),
  right('one page for everybody, whose script asks for the session', v5(shell)),
  right('one page for everybody, whose script asks for the session', v4(shell), { stack: 'NextAuth v4' }),
];

const hasSession = (cookie = ''): boolean => /session-token/.test(cookie);

const UNSTEADY: readonly FrontendEntry[] = [
  broken(
    'the page breaks off in the middle',
    behind({ breaks: ({ url }) => (url === '/chat' ? 'amidst' : undefined) }, v5()),
  ),
  broken(
    'a stranger gets no answer, and the user is led to the login',
    behind(
      {
        breaks: ({ url, headers }) => (url === '/chat' && !hasSession(headers.cookie) ? 'before' : undefined),
      },
      v5(showing(closed('/login'))),
    ),
  ),
  right(
    'a stranger gets no answer, and the page is below the one that is asked for',
    behind(
      {
        breaks: ({ url, headers }) => (url === '/chat' && !hasSession(headers.cookie) ? 'before' : undefined),
      },
      v5(showing((isLoggedIn, path) => (isLoggedIn && path === '/chat/new' ? SIGNED_IN : to('/chat/new')))),
    ),
  ),
  broken(
    'the middleware guards its own login',
    v5(() => ({
      signInPage: '/login',
      page: (isLoggedIn, path) => (isLoggedIn && path === '/chat' ? SIGNED_IN : to('/login?from=/login')),
    })),
    { says: /circle/ },
  ),
  right('the page takes three seconds', behind({ waits: (path) => (path === '/chat' ? 3_000 : 0) }, v5())),
  right('every answer takes a quarter of a second', behind({ waits: () => 250 }, v5())),
  right(
    'HEAD is not allowed',
    behind({ instead: ({ method }) => (method === 'HEAD' ? { status: 405 } : undefined) }, v5()),
  ),
  right(
    'the page is for those who accept HTML',
    behind(
      {
        instead: ({ url, headers }) =>
          url === '/chat' && !headers.accept?.includes('text/html') ? { status: 406 } : undefined,
      },
      v5(),
    ),
  ),
];

/** A page of users with this in it. */
const withPart = (part: string): Make =>
  showing((isLoggedIn, path) =>
    isLoggedIn && path === '/chat'
      ? shown(`${part}${SIGNED_IN.html}`)
      : guard('/chat', '/login')(isLoggedIn, path),
  );

/** Leads everybody away by a page with this in it. */
const leading = (part: string, refresh?: string): Make =>
  showing((_, path) =>
    path === '/login'
      ? LOGIN_PAGE
      : { ...shown(`${part}<p>One moment</p>`), ...(refresh !== undefined && { refresh }) },
  );

const REFRESH: readonly FrontendEntry[] = [
  right(
    'the page ends the session after half an hour',
    v5(withPart('<meta http-equiv="refresh" content="1800;url=/login">')),
  ),
  right('the page loads itself anew each minute', v5(withPart('<meta http-equiv="refresh" content="60">'))),
  right(
    'a refresh for browsers without scripts',
    v5(withPart('<noscript><meta http-equiv="refresh" content="0;url=/login"></noscript>')),
  ),
  right(
    'a refresh in a comment',
    v5(withPart('<!-- <meta http-equiv="refresh" content="0;url=/login"> -->')),
  ),
  right(
    'a refresh in the text of a script',
    v5(
      withPart(
        `<script type="text/template">var away = '<meta http-equiv="refresh" content="0;url=/login">'</script>`,
      ),
    ),
  ),
  broken(
    'a refresh whose address is in quotes',
    v5(leading(`<meta http-equiv="refresh" content="0; URL='/login'">`)),
    { says: /does not let them in/ },
  ),
  broken(
    'a refresh whose attributes are the other way round',
    v5(leading('<meta content="0;url=/login" http-equiv=refresh>')),
    {
      says: /does not let them in/,
    },
  ),
  broken('a refresh in single quotes', v4(leading("<META HTTP-EQUIV='Refresh' CONTENT='1; url=/login'>")), {
    stack: 'NextAuth v4',
    says: /does not let them in/,
  }),
  broken('a refresh in a header', v5(leading('', '0; url=/login')), { says: /does not let them in/ }),
];

export const PAGES: readonly FrontendEntry[] = [
  ...LOGIN_BELOW,
  ...ELSEWHERE,
  ...SAME_ADDRESS,
  ...UNSTEADY,
  ...REFRESH,
];
