import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { isError } from '../../src/model/finding.ts';
import { type AppOptions, OWN_LOGIN, type Page } from '../support/frontend/app.ts';
import { startAuthJs } from '../support/frontend/authjs.ts';
import { startTls } from '../support/frontend/https.ts';
import { type Middle, startMiddle } from '../support/frontend/middle.ts';
import { startNextAuth } from '../support/frontend/next-auth.ts';
import { type FrontendRun, LOGIN, runFrontend } from '../support/frontend/run.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { forward, startHttp } from '../support/smoke/node-backend.ts';

/** The page after the login: it is called shown only where a person in a browser gets it, and a stranger does not. */

const running: Backend[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((backend) => backend.stop()));
});

const started = async (backend: Promise<Backend>): Promise<URL> => {
  running.push(await backend);
  return (await backend).url;
};

const newSecret = (): string => randomBytes(32).toString('base64');
const session = newSecret();
const key = newSecret();

const runWith = (url: URL, options = {}): Promise<FrontendRun> =>
  runFrontend(url, { session, key }, { ...LOGIN, ...options });

type Pages = AppOptions['page'];

const LIBRARIES = { 'Auth.js v5': startAuthJs, 'NextAuth v4': startNextAuth } as const;

const logIn = async (page: Pages, options = {}, start = startAuthJs): Promise<FrontendRun> =>
  runWith(await started(start({ secret: session, ...(page && { page }) })), options);

/** A real frontend behind something. */
const logInBehind = async (middle: Middle, app: Partial<AppOptions> = {}): Promise<FrontendRun> =>
  runWith(await started(startMiddle(middle, startAuthJs({ secret: session, ...app }))));

const shown = (html: string): Page => ({ status: 200, html });
const to = (location: string): Page => ({ status: 307, location });
const CHAT = shown('<h1>Chat</h1>');
const SIGN_IN = shown('<p>Log in</p>');
const FORM = '<form><input name="email"><input type=password name="password"></form>';
const nonce = (): string => randomBytes(16).toString('hex');

/** What the run says of the login, in one text. */
const saidOf = ({ findings, summary }: FrontendRun): string => {
  const said = findings.find(({ code }) => code.startsWith('login-'));
  if (!said) return summary.includes('; login works') ? 'login works' : summary;
  const grade = isError(said) ? 'red' : said.severity;
  return `${grade}: ${said.title}. ${said.detail} ${said.remedy}`;
};

const isOpen = (run: FrontendRun): boolean =>
  run.codes.includes('login-page-not-established') &&
  run.findings.some(({ code, leavesOpen }) => code === 'login-page-not-established' && leavesOpen === true);

/** Strangers are led to `/login`, and a user from the page to `place`. */
const leadingTo =
  (place: string): Pages =>
  (isLoggedIn, path) => {
    if (path === '/login') return SIGN_IN;
    if (path === place) return shown('<p>A place</p>');
    return to(isLoggedIn ? place : '/login');
  };

describe.each(Object.entries(LIBRARIES))('with %s', (_, start) => {
  test('a page that shows a user something and leads a stranger to the login is shown', async () => {
    expect(saidOf(await logIn(undefined, {}, start))).toBe('login works');
  });

  test.each([
    ['/403', /ends at another page than login-redirect.*ends at \/403/],
    ['/onboarding', /ends at another page than login-redirect.*ends at \/onboarding/],
    ['/mfa', /asks for a second factor.*ends at \/mfa/],
    ['/account-locked', /locked.*ends at \/account-locked.*Unlock/],
  ])('a user who ends at %s instead of the page is not shown it', async (place, says) => {
    const said = saidOf(await logIn(leadingTo(place), {}, start));
    expect(said).toMatch(/^red/);
    expect(said).toMatch(says);
    if (place !== '/mfa') expect(said).not.toContain('second factor');
  });

  test('a sign-in page below the page is one', async () => {
    const page: Pages = (_isLoggedIn, path) => (path === '/chat/login' ? SIGN_IN : to('/chat/login'));
    expect(saidOf(await logIn(page, {}, start))).toMatch(
      /^red: .* does not let them in.* leads to \/chat\/login/,
    );
  });
});

describe('the page that must be shown', () => {
  test.each(['/en/chat', '/pt-BR/chat', '/chat/', '/de/chat/'])('may be %s', async (place) => {
    expect(saidOf(await logIn(leadingTo(place)))).toBe('login works');
  });

  test('may be without the language that login-redirect has', async () => {
    expect(saidOf(await logIn(leadingTo('/chat'), { loginRedirect: '/en/chat' }))).toBe('login works');
  });

  test('is not established where the login ends below it', async () => {
    const run = await logIn(leadingTo('/chat/new'));
    expect(saidOf(run)).toMatch(/^warning: .*ends at \/chat\/new.*set login-redirect/);
    expect(isOpen(run)).toBe(true);
    expect(run.summary).not.toContain('login works');
  });

  test.each(['/chats', '/chat-login', '/my/chat'])('is not %s', async (place) => {
    const said = saidOf(await logIn(leadingTo(place)));
    expect(said).toMatch(place === '/my/chat' ? /^login works/ : /^red/);
  });

  test('is not shown where its body breaks off', async () => {
    const frontend = await started(startAuthJs({ secret: session }));
    const listener: RequestListener = (incoming, response) => {
      if (incoming.url !== '/chat' || !/session-token/.test(incoming.headers.cookie ?? ''))
        return forward(frontend, incoming, response);
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1_000 });
      response.write('<h1>Ch', () => response.destroy());
    };
    const said = saidOf(await runWith(await started(startHttp(listener))));
    expect(said).toMatch(/^red: .* is not shown.* \/chat gave 200.*broke off/);
  });

  test('is not shown where a firewall challenges the visitor', async () => {
    const middle: Middle = {
      instead: ({ url, headers }) =>
        url === '/chat' && /session-token/.test(headers.cookie ?? '')
          ? { status: 202, headers: { 'x-amzn-waf-action': 'challenge' }, body: Buffer.from('<script>') }
          : undefined,
    };
    expect(saidOf(await logInBehind(middle))).toMatch(/^red: .* is not shown.* \/chat gave 202.*firewall/);
  });
});

describe('at the same address for a stranger', () => {
  test.each([
    ['text', () => ''],
    ['text, and one that changes with each request', () => `<script nonce="${nonce()}"></script>`],
  ])('another %s shows the page', async (_, more) => {
    const page: Pages = (isLoggedIn) => shown(`${more()}${isLoggedIn ? '<h1>Chat</h1>' : '<h1>Log in</h1>'}`);
    expect(saidOf(await logIn(page))).toBe('login works');
  });

  test('words that only the stranger gets show the page', async () => {
    const page: Pages = (isLoggedIn) => shown(`<div id="root"></div>${isLoggedIn ? '' : '<a>Log in</a>'}`);
    expect(saidOf(await logIn(page))).toBe('login works');
  });

  test('a refusal shows the page', async () => {
    const page: Pages = (isLoggedIn) => (isLoggedIn ? CHAT : { status: 401, html: 'Log in first' });
    expect(saidOf(await logIn(page))).toBe('login works');
  });

  test.each([
    ['shell', () => ''],
    ['shell with a part that changes with each request', () => `<script nonce="${nonce()}"></script>`],
  ])('the same %s leaves open whether anything is shown', async (_, more) => {
    const run = await logIn(() => shown(`${more()}<div id="root"></div>`));
    expect(saidOf(run)).toMatch(/^warning: .*not established.*The session is valid/);
    expect(isOpen(run)).toBe(true);
    expect(run.summary).not.toContain('login works');
  });

  test('another language is no difference', async () => {
    const page: Pages = (isLoggedIn, path) => {
      if (path === '/chat') return to(isLoggedIn ? '/de/chat' : '/en/chat');
      return shown(path === '/de/chat' ? '<p>Gleich geht es los</p>' : '<p>One moment</p>');
    };
    expect(isOpen(await logIn(page))).toBe(true);
  });

  test('what belongs to the cookies of the visitor, and not to the session, is no difference', async () => {
    const middle: Middle = {
      // A form with the csrf token of the visitor in it, as a page of the app's own renders it.
      change: ({ body, headers }, { url, headers: { cookie = '' } }) =>
        url === '/chat'
          ? { headers, body: Buffer.from(`${body}${/csrf-token=([^%;]*)/.exec(cookie)?.[1]}`) }
          : {},
    };
    const run = await logInBehind(middle, { page: () => shown('<div id="root"></div>') });
    expect(isOpen(run)).toBe(true);
  });

  test('the same form for a password lets nobody in', async () => {
    const said = saidOf(await logIn(() => shown(`${FORM}<script nonce="${nonce()}"></script>`)));
    expect(said).toMatch(/^red: .* does not let them in.*asks for a password/);
  });

  test('an error leaves open whether anything is shown', async () => {
    const page: Pages = (isLoggedIn) => (isLoggedIn ? CHAT : { status: 503, html: '' });
    const run = await logIn(page);
    expect(saidOf(run)).toMatch(/^warning: .*not established.* 503/);
    expect(isOpen(run)).toBe(true);
    expect(run.summary).not.toContain('login works');
  });

  test('no answer leaves open whether anything is shown', async () => {
    const frontend = await started(startAuthJs({ secret: session }));
    const isStranger = ({ url, headers }: IncomingMessage) =>
      url === '/chat' && !/session-token/.test(headers.cookie ?? '');
    const url = await started(
      startHttp((incoming, response) =>
        isStranger(incoming) ? incoming.socket.destroy() : forward(frontend, incoming, response),
      ),
    );
    expect(isOpen(await runWith(url))).toBe(true);
  });
});

describe('the sign-in page, to which a stranger is led,', () => {
  /** A user is shown the page; a stranger is led to `/login`, which is `signIn`. */
  const signingInAt =
    (signIn: Page): Pages =>
    (isLoggedIn, path) => {
      if (path === '/login') return signIn;
      return isLoggedIn ? CHAT : to('/login');
    };

  test.each([
    ['leads to itself', to('/login'), /in a circle.*matcher/],
    ['is not there', { status: 404, html: '' }, /not shown.* \/login, which gave 404.*pages\.signIn/],
    ['fails', { status: 500, html: '' }, /not shown.* \/login, which gave 500/],
    ['turns all away', { status: 403, html: '' }, /not shown.* \/login, which gave 403/],
    [
      'is at another address',
      to('http://0.0.0.0:3000/login'),
      /another address.* http:\/\/0\.0\.0\.0:3000\/login/,
    ],
  ])('must be shown: one that %s lets nobody in', async (_, signIn, says) => {
    const said = saidOf(await logIn(signingInAt(signIn)));
    expect(said).toMatch(/^red/);
    expect(said).toMatch(says);
  });
});

test.each([429, 202])(
  'a sign-in page that something before it answers with %s is not known',
  async (status) => {
    const middle: Middle = {
      instead: ({ url = '' }) =>
        url.startsWith('/login')
          ? { status, headers: status === 202 ? { 'x-amzn-waf-action': 'challenge' } : {} }
          : undefined,
    };
    const run = await logInBehind(middle);
    expect(saidOf(run)).toMatch(/^warning: .*not established.* \/login gave (?:202|429)/);
    expect(isOpen(run)).toBe(true);
  },
);

describe('a page leads on', () => {
  const leading =
    (html: string): Pages =>
    (isLoggedIn, path) => {
      if (path === '/login') return SIGN_IN;
      return isLoggedIn ? shown(`<h1>Chat</h1>${html}`) : to('/login');
    };
  const META = '<meta http-equiv="refresh" content="0;url=/login">';

  test.each([
    ['after half an hour', '<meta http-equiv="refresh" content="1800;url=/login">'],
    ['where there are no scripts', `<noscript>${META}</noscript>`],
    ['in a comment', `<!-- ${META} -->`],
    ['in a script', `<script>const page = '${META}';</script>`],
    ['in an attribute', `<p title='${META}'>Chat</p>`],
    ['in a template', `<template>${META}</template>`],
    ['to itself, to be fresh', '<meta http-equiv="refresh" content="1">'],
  ])('not %s', async (_, html) => {
    expect(saidOf(await logIn(leading(html)))).toBe('login works');
  });

  test.each([
    ['as Next.js writes it', '<meta id="__next-page-redirect" http-equiv="refresh" content="1;url=/login"/>'],
    ['with other quotes', '<META content=\'0; URL="/login"\' HTTP-EQUIV=Refresh>'],
    ['after a comment', `<!-- a --><script>'<!--'</script><p title=">">${META}`],
  ])('at once %s', async (_, html) => {
    expect(saidOf(await logIn(leading(html)))).toMatch(/^red: .* does not let them in/);
  });
});

test('a header Refresh leads on at once as well', async () => {
  const refresh: Middle['change'] = ({ headers }, { url }) =>
    url === '/chat' ? { headers: { ...headers, refresh: '0;url=/login' } } : {};
  expect(saidOf(await logInBehind({ change: refresh }))).toMatch(/^red: .* does not let them in/);
});

describe('a cookie that a browser refuses is the cause only where it was needed:', () => {
  const adding = (lines: readonly string[], is: (incoming: IncomingMessage) => boolean): Middle => ({
    change: ({ headers }, incoming) =>
      is(incoming)
        ? { headers: { ...headers, 'set-cookie': [...[headers['set-cookie'] ?? []].flat(), ...lines] } }
        : {},
  });
  const OTHERS = [
    '_ga=GA1.1.7; Domain=analytics.example; Path=/',
    'csrf-of-the-shop=7; SameSite=None; Path=/',
  ];
  const isPost = ({ method }: IncomingMessage) => method === 'POST';

  test('not a cookie of something else, with csrf in its name or without', async () => {
    expect(saidOf(await logInBehind(adding(OTHERS, () => true)))).toBe('login works');
  });

  test('not a cookie of something else where the frontend drops its own session', async () => {
    const middle = adding(OTHERS, isPost);
    const run = await logInBehind({
      ...middle,
      cookie: (line) => line.replace(/(session-token=)[^;]+/, '$1gone'),
    });
    expect(saidOf(run)).toMatch(/^red: The login works, but the frontend does not know its own session/);
  });

  test('not a csrf cookie that comes a second time, as a browser takes it', async () => {
    const twice: Middle = {
      change: ({ headers }) => {
        const lines = [headers['set-cookie'] ?? []].flat();
        return {
          headers: { ...headers, 'set-cookie': lines.flatMap((line) => [line, `${line}; Domain=a.example`]) },
        };
      },
    };
    expect(saidOf(await logInBehind(twice))).toBe('login works');
  });

  test('the csrf cookie under a name of its own', async () => {
    const csrfToken = { name: '__Host-form', options: { path: '/', secure: false } };
    const run = await logInBehind(
      adding(OTHERS, () => true),
      { cookies: { csrfToken } },
    );
    expect(run.codes).toContain('frontend-cookie-refused');
    expect(run.findings.find(isError)?.detail).toContain('a __Host- name without Secure');
  });

  test('the session cookie among others, under any name', async () => {
    const sessionToken = { name: 'chat.sid', options: { path: '/', sameSite: 'none', secure: false } };
    const run = await logInBehind(adding(OTHERS, isPost), { cookies: { sessionToken } });
    expect(saidOf(run)).toMatch(/^red: A browser refuses the session cookie.*SameSite=None without Secure/);
  });
});

describe('a frontend behind https that takes itself to be reached by plain http', () => {
  type Plain = Parameters<typeof startTls>[1];

  /** What plain http was asked, and what it brought. */
  const seen: IncomingMessage[] = [];

  const leading =
    (get: number, location: (path: string) => string, post = get): RequestListener =>
    (incoming, response) => {
      seen.push(incoming);
      const status = incoming.method === 'POST' ? post : get;
      response.writeHead(status, { location: location(`${incoming.headers.host}${incoming.url}`) }).end();
    };
  const toHttps = (path: string) => `https://${path}`;

  const OWN: Partial<AppOptions> = {
    signInPage: '/login',
    page: (isLoggedIn, path) => {
      if (path === '/login') return OWN_LOGIN;
      return isLoggedIn ? CHAT : to('/login');
    },
  };

  const runBehindTls = async (
    plain: Plain,
    { app = OWN, hsts, host = '127.0.0.1' }: { app?: Partial<AppOptions>; hsts?: string; host?: string } = {},
  ): Promise<FrontendRun> => {
    seen.length = 0;
    const change: Middle['change'] = ({ headers }) => ({
      headers: { ...headers, 'strict-transport-security': hsts },
    });
    const frontend = await startMiddle({ change }, startAuthJs({ secret: session, ...app }));
    const url = await started(startTls(frontend, plain));
    url.hostname = host;
    return runWith(url);
  };

  const WARNED = ['frontend-leads-to-http', 'frontend-key-not-established'];

  test.each([301, 302, 307, 308])('is warned of where plain http leads to https by %d', async (status) => {
    const run = await runBehindTls(leading(status, toHttps));
    expect(run.codes).toEqual(WARNED);
    expect(run.findings[0]).toMatchObject({ severity: 'warning', leavesOpen: true });
    expect(run.summary).toContain('; login works');
    // One request for each path, in which nothing is of a user.
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /chat']);
    for (const { headers } of seen) expect(Object.keys(headers)).not.toContain('cookie');
  });

  const toLogin = { page: (isLoggedIn: boolean, path: string) => guarded(isLoggedIn, path) };
  const guarded = (isLoggedIn: boolean, path: string): Page => {
    if (path.startsWith('/login')) return OWN_LOGIN;
    return isLoggedIn ? CHAT : to('http://127.0.0.1/login?callbackUrl=/chat');
  };

  test('is asked in clear for a path without its query', async () => {
    const app = await startAuthJs({ secret: session, ...toLogin });
    const change: Middle['change'] = ({ headers }, incoming) => {
      const location = `${headers.location ?? ''}`.replace('//127.0.0.1/', `//${incoming.headers.host}/`);
      return headers.location === undefined ? {} : { headers: { ...headers, location } };
    };
    seen.length = 0;
    const behind = await startMiddle({ change }, Promise.resolve(app));
    const run = await runWith(await started(startTls(behind, leading(301, toHttps))));
    expect(run.codes).toEqual(WARNED);
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /login', 'GET /chat']);
  });

  test('is asked again where no answer comes at first', async () => {
    let isFirst = true;
    const run = await runBehindTls((incoming, response) => {
      if (!isFirst) return leading(301, toHttps)(incoming, response);
      isFirst = false;
      return incoming.socket.destroy();
    });
    expect([run.codes, saidOf(run)]).toEqual([WARNED, 'login works']);
  });

  test('is asked in clear once for each path, however often it leads there', async () => {
    seen.length = 0;
    const tasks = [{ jwtSecret: newSecret() }, {}].map((app) =>
      startAuthJs({ secret: session, ...OWN, ...app }),
    );
    const run = await runWith(
      await started(startTls(await startMiddle({}, ...tasks), leading(301, toHttps))),
    );
    expect(run.codes).toContain('frontend-tasks-differ');
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /chat']);
  });

  test.each<readonly [string, Plain, RegExp]>([
    ['answers nothing', 'alone', /leads to http:\/\/127\.0\.0\.1:\S+\/chat \(by plain http: \w+\)/],
    ['has a page of its own', leading(200, toHttps), /\(by plain http: 200\)/],
    ['leads to itself', leading(301, (path) => `http://${path}`), /\(by plain http: 301\)/],
    ['leads to nowhere', leading(301, () => ''), /\(by plain http: 301\)/],
    ['leads to another host', leading(301, () => 'https://www.example.com/'), /It leads to https:\/\/www\./],
  ])('is red where plain http %s', async (_, plain, says) => {
    const said = saidOf(await runBehindTls(plain));
    expect(said).toMatch(/^red: The login leads to another address than frontend-url.*X-Forwarded-Proto/);
    expect(said).toMatch(says);
  });

  test('is red where plain http forgets the path', async () => {
    const page: AppOptions['page'] = (isLoggedIn, path) =>
      path === '/' ? shown('<p>Welcome</p>') : (OWN.page?.(isLoggedIn, path) ?? CHAT);
    const run = await runBehindTls(
      leading(301, (path) => `https://${path.replace(/\/.*/, '/')}`),
      { app: { ...OWN, page } },
    );
    expect(saidOf(run)).toMatch(/^red: The login ends at another page than login-redirect/);
  });

  describe('with a form that is sent there', () => {
    const form = (action: string): Partial<AppOptions> => ({
      page: (isLoggedIn, path) => {
        if (path !== '/login') return isLoggedIn ? CHAT : to('/login');
        return shown(`<form method=post action="${action}"><input name=password type=password></form>`);
      },
    });

    test.each<readonly [string, Plain, string]>([
      ['307', leading(307, toHttps), 'login works'],
      ['308', leading(308, toHttps), 'login works'],
      ['307 for a form alone, as CloudFront does', leading(301, toHttps, 307), 'login works'],
      [
        '301',
        leading(301, toHttps),
        'red: Nobody can log in: the form of the sign-in page is sent to plain http',
      ],
      [
        '302',
        leading(302, toHttps),
        'red: Nobody can log in: the form of the sign-in page is sent to plain http',
      ],
      [
        '307 to another path',
        (incoming, response) =>
          leading(307, (path) => `https://${path}${incoming.method === 'POST' ? '/x' : ''}`)(
            incoming,
            response,
          ),
        'red: Nobody can log in: the form',
      ],
      ['307 for all but a form', leading(307, toHttps, 302), 'red: Nobody can log in: the form'],
    ])('is led on by %s', async (_, plain, said) => {
      // The library writes the address of its form.
      const run = await runBehindTls(plain, { app: {} });
      expect(saidOf(run).slice(0, said.length)).toBe(said);
      const posts = seen.filter(({ method }) => method === 'POST');
      expect(
        posts.map(({ url, headers }) => [url, headers['content-length'] ?? '0', headers.cookie]),
      ).toEqual([['/api/auth/callback/credentials', '0', undefined]]);
    });

    test('is no matter where the page has a form of its own', async () => {
      const run = await runBehindTls(leading(301, toHttps), { app: form('/api/auth/callback/credentials') });
      expect(saidOf(run)).toBe('login works');
    });
  });

  describe('with HSTS', () => {
    const NAMED = { host: 'localhost', hsts: 'max-age=31536000; includeSubDomains' };

    test('is reached by browsers without plain http, forms too', async () => {
      const run = await runBehindTls('alone', { ...NAMED, app: {} });
      expect([run.codes, saidOf(run)]).toEqual([WARNED, 'login works']);
    });

    test.each([
      ['by an address without a name', { ...NAMED, host: '127.0.0.1' }],
      ['that is taken back', { ...NAMED, hsts: 'max-age=0' }],
      ['that cannot be read', { ...NAMED, hsts: 'includeSubDomains' }],
    ])('%s is not', async (_, options) => {
      expect(saidOf(await runBehindTls('alone', options))).toMatch(
        /^red: The login leads to another address/,
      );
    });
  });
});

test('a frontend whose routes are elsewhere is not asked for them when the time is over', async () => {
  const seen: string[] = [];
  let late = 0;
  const middle: Middle = {
    instead: ({ url = '' }) => {
      if (seen.push(url) === 5) late = 3_600_000;
      return undefined;
    },
  };
  const url = await started(startMiddle(middle, startAuthJs({ secret: session, basePath: '/auth' })));
  const clock = { now: () => systemClock.now() + late, sleep: systemClock.sleep };
  const run = await runFrontend(url, { session, key }, LOGIN, { clock });
  expect(seen).toEqual(Array(5).fill('/api/auth/csrf'));
  expect(run.codes).toContain('frontend-not-authjs');
});

describe('what is sent for a login', () => {
  /** The paths of the requests after those for the csrf cookie, in their order. */
  const requestsOf = async (
    middle: Middle,
    ...apps: readonly Partial<AppOptions>[]
  ): Promise<readonly string[]> => {
    const seen: string[] = [];
    const count: Middle['instead'] = (incoming) => {
      seen.push(`${incoming.method === 'POST' ? 'POST ' : ''}${incoming.url?.split('?')[0]}`);
      return middle.instead?.(incoming);
    };
    const starting = apps.map((app) => startAuthJs({ secret: session, ...app }));
    await runWith(await started(startMiddle({ ...middle, instead: count }, ...starting)));
    return seen.slice(seen.indexOf('/api/auth/session'));
  };
  const times = (count: number, path: string): readonly string[] => Array(count).fill(path);
  const [CSRF, POST, SESSION] = [
    '/api/auth/csrf',
    'POST /api/auth/callback/credentials',
    '/api/auth/session',
  ];

  test('is the page as a stranger, the form, the session, the page, the session for the tasks, and a stranger again', async () => {
    expect(await requestsOf({}, {})).toEqual([
      ...times(2, SESSION),
      ...['/chat', '/login', CSRF, POST, SESSION, '/chat'],
      ...times(10, SESSION),
      ...['/chat', SESSION],
    ]);
  });

  test('is the page twice more where a stranger ends there too', async () => {
    const sent = await requestsOf({}, { page: () => shown('<div id="root"></div>') });
    expect(sent.filter((path) => path === '/chat')).toHaveLength(5);
  });

  test('has the page in the first login alone, where more of them find the secrets of the tasks', async () => {
    const sent = await requestsOf({}, {}, { jwtSecret: newSecret() }, { jwtSecret: newSecret() });
    expect(sent.filter((path) => path === POST).length).toBeGreaterThan(1);
    // Before, after the first login, once more because the tasks differ, and as a stranger at the end.
    expect(sent.filter((path) => path === '/chat')).toHaveLength(4);
  });

  test('is the session four times where none is known, and once with each refused cookie that may be one', async () => {
    const middle: Middle = {
      cookie: (line) => (line.includes('session-token') ? '' : line),
      change: ({ headers }, { method }) => {
        const lines = Array.from({ length: 40 }, (_, index) => `made-${index}=7; Path=/`);
        const refused = lines.map((line) => `refused-${line}; Domain=other.example`);
        if (method !== 'POST') return {};
        return { headers: { ...headers, 'set-cookie': [...lines, ...refused].toSorted() } };
      },
    };
    const sent = await requestsOf(middle, {});
    expect(sent.slice(sent.indexOf(POST))).toEqual([POST, ...times(4 + 5, SESSION)]);
  });
});
