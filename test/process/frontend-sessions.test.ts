import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { SYNTHETIC_EMAIL, SYNTHETIC_SUBJECT } from '../../src/inputs/profiles.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { type AppOptions, USER } from '../support/frontend/app.ts';
import { startAuthJs } from '../support/frontend/authjs.ts';
import { type Middle, startMiddle } from '../support/frontend/middle.ts';
import { startNextAuth } from '../support/frontend/next-auth.ts';
import { type FrontendRun, LOGIN, runFrontend } from '../support/frontend/run.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { forward, json, startHttp } from '../support/smoke/node-backend.ts';

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

type Session = Readonly<Record<string, unknown>>;
/** What is answered in place of the session that the real frontend knows, if it knows one. */
type Change = (known: Session | null, incoming: IncomingMessage) => unknown;

const isSession = ({ url }: IncomingMessage): boolean => url === '/api/auth/session';
const cookieOf = ({ headers }: IncomingMessage): string => headers.cookie ?? '';

/** A real frontend behind something that changes what it says of sessions. */
const changing = async (change: Change): Promise<URL> => {
  const frontend = await started(startAuthJs({ secret: session }));
  return started(
    startHttp(async (incoming, response) => {
      if (!isSession(incoming)) return forward(frontend, incoming, response);
      const known = await fetch(new URL('/api/auth/session', frontend), {
        headers: { cookie: cookieOf(incoming) },
      });
      json(response, 200, change((await known.json()) as Session | null, incoming));
    }),
  );
};

/** A real frontend of which some requests are answered by `listener`. */
const replacing = async (
  isReplaced: (incoming: IncomingMessage) => boolean,
  listener: RequestListener,
): Promise<URL> => {
  const frontend = await started(startAuthJs({ secret: session }));
  return started(
    startHttp((incoming, response) =>
      isReplaced(incoming) ? listener(incoming, response) : forward(frontend, incoming, response),
    ),
  );
};

const runWith = (url: URL, options = {}, context = {}): Promise<FrontendRun> =>
  runFrontend(url, { session, key }, options, context);

const findingOf = ({ findings }: FrontendRun, wanted: string) => findings.find(({ code }) => code === wanted);

describe('a frontend that shows the same session to all visitors', () => {
  const ours = { user: { id: SYNTHETIC_SUBJECT, email: SYNTHETIC_EMAIL }, expires: '2099-01-01T00:00:00Z' };

  test.each([
    ['of a demo user', { user: { name: 'Demo' } }],
    ['of the very user that is minted', ours],
    ['of the smoke user', { user: { email: USER.email } }],
  ])('has established nothing, whether it is %s', async (_, shown) => {
    let posts = 0;
    const url = await replacing(
      (incoming) => isSession(incoming) || (incoming.method === 'POST' && ++posts > 0),
      (_incoming, response) => json(response, 200, shown),
    );
    const run = await runWith(url, LOGIN);
    expect(findingOf(run, 'session-shown-to-anybody')).toMatchObject({
      severity: 'error',
      failureReason: 'frontend-not-established',
      detail: expect.stringContaining('without any cookie'),
    });
    expect(run.codes).not.toContain('login-failed');
    expect(run.lines.join()).not.toMatch(/minted session cookie: shown|logged-in/);
    expect(run.session).toBeUndefined();
    expect(posts).toBe(0);
  });

  test('is found out too where a cookie is needed, but any will do', async () => {
    const run = await runWith(
      await changing((_known, incoming) => (cookieOf(incoming) === '' ? null : ours)),
    );
    expect(findingOf(run, 'session-shown-to-anybody')?.detail).toContain('made with a random secret');
  });

  test('has its tokens judged all the same', async () => {
    const run = await runWith(await changing(() => ({ user: { token: tokenOf(session) } })));
    expect(run.codes).toContain('frontend-signs-with-other-key');
  });
});

/** Signed with the wrong one of the known secrets. */
const tokenOf = (secret: string): string => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${encode({ alg: 'HS256' })}.${encode({ sub: '1' })}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};

test.each([
  ['nothing of a user', { user: null, expires: 'never' }],
  ['an empty object', {}],
])('a frontend that shows strangers %s shows them no session', async (_, shown) => {
  const run = await runWith(await changing((known) => known ?? shown), LOGIN);
  expect(run.codes).toEqual(['frontend-key-not-established']);
  expect(run.summary).toContain('; login works');
});

test('a frontend that turns strangers away with a status shows them no session', async () => {
  const isStranger = (incoming: IncomingMessage) => isSession(incoming) && cookieOf(incoming) === '';
  const url = await replacing(isStranger, (_, response) => json(response, 401, {}));
  expect((await runWith(url, LOGIN)).codes).toEqual(['frontend-key-not-established']);
});

test('a frontend that fails for strangers has not said that it shows them no session', async () => {
  const isStranger = (incoming: IncomingMessage) => isSession(incoming) && cookieOf(incoming) === '';
  const url = await replacing(isStranger, (_, response) => json(response, 500, {}));
  const run = await runWith(url, LOGIN);
  expect(findingOf(run, 'frontend-session-unreadable')?.detail).toBe(
    '/api/auth/session gave 500 without any cookie, twice.',
  );
  expect(run.summary).not.toContain('session shown');
});

describe('a minted session', () => {
  test.each([
    ['another user', { user: { id: '7', email: 'somebody@example.com' } }, 'minted-session-of-another'],
    ['no user', { expires: '2099-01-01T00:00:00Z' }, 'minted-session-refused'],
  ])('that comes out with %s is not taken for ours', async (_, other, code) => {
    const url = await changing((known) => known && other);
    const run = await runWith(url);
    expect(findingOf(run, code)).toMatchObject({ severity: 'error' });
    expect(run.summary).not.toContain('minted session shown');
    expect(run.session).toBeUndefined();
    expect(JSON.stringify(run)).not.toContain('somebody@example.com');
  });

  test('is known by its id alone, at any depth', async () => {
    const run = await runWith(await changing((known) => known && { data: { who: SYNTHETIC_SUBJECT } }));
    expect(run.summary).toContain('minted session shown');
  });
});

describe('the session after the login', () => {
  const withEmail =
    (email: unknown): Change =>
    (known) => {
      if (!known || !JSON.stringify(known).includes(USER.email)) return known;
      return { ...known, user: { name: 'x', ...(email === undefined ? {} : { email }) } };
    };

  test.each([
    ['in the user', withEmail('somebody@example.com')],
    ['beside it', (known: Session | null) => known && { email: 'somebody@example.com', expires: 'never' }],
  ])('of another user is a failed login, and whose it is stays unsaid: %s', async (_, change) => {
    const run = await runWith(await changing(change), LOGIN);
    expect(findingOf(run, 'login-failed')).toMatchObject({
      title: 'The login of the smoke user gives the session of another user',
      failureReason: 'login-failed',
    });
    expect(run.summary).not.toContain('login works');
    expect(JSON.stringify({ ...run, masked: [] })).not.toContain('somebody@example.com');
  });

  test('may write the address in capitals', async () => {
    const run = await runWith(await changing(withEmail(USER.email.toUpperCase())), LOGIN);
    expect(run.codes).toEqual(['frontend-key-not-established']);
  });

  test.each([undefined, '', null, 7])('without an address (%j) leaves open whose it is', async (email) => {
    const run = await runWith(await changing(withEmail(email)), LOGIN);
    expect(run.codes).toEqual(['login-user-not-shown', 'frontend-key-not-established']);
  });
});

/** Answers to requests for the session, of which the first two are those of strangers and the third that of the login. */
const atTask = (number: number) => {
  let asked = 0;
  return (incoming: IncomingMessage) => isSession(incoming) && ++asked === number + 3;
};

const NULL = { headers: { 'content-type': 'application/json' }, body: Buffer.from('null') };

describe('when our own time is over', () => {
  /** A clock that jumps behind every deadline once the frontend has got such a request. */
  const overAt = async (
    isLast: (incoming: IncomingMessage) => boolean,
    options = {},
    starting = startAuthJs({ secret: session }),
  ): Promise<FrontendRun> => {
    let late = 0;
    const frontend = await started(starting);
    const url = await started(
      startHttp((incoming, response) => {
        expect(late).toBe(0); // Nothing is sent any more once the time is over.
        if (isLast(incoming)) late = 3_600_000;
        forward(frontend, incoming, response);
      }),
    );
    return runWith(url, options, {
      clock: { now: () => systemClock.now() + late, sleep: systemClock.sleep },
    });
  };
  const isOver = (run: FrontendRun): void => {
    expect(run.codes).toEqual(['frontend-out-of-time', 'frontend-key-not-established']);
    expect(run.findings[0]?.remedy).toMatch(/^Raise smoke-timeout-seconds/);
    expect(`${run.findings[0]?.detail}${run.findings[0]?.remedy}`).not.toMatch(
      /password|log of the frontend/,
    );
  };
  const atSession = (which: number) => {
    let asked = 0;
    return (incoming: IncomingMessage) => isSession(incoming) && ++asked === which;
  };

  test.each([
    ['after the first stranger', atSession(1)],
    ['before the login', atSession(2)],
    ['before the page', atSession(3)],
    ['before all tasks have seen the session', atSession(6)],
    ['during the login', ({ method }: IncomingMessage) => method === 'POST'],
  ])('that is said, and not that the frontend fails: %s', async (_, isLast) => {
    isOver(await overAt(isLast, LOGIN));
  });

  test('before the page was asked for once more, the page is not called closed', async () => {
    const isOld = atTask(2);
    const app = startAuthJs({ secret: session, page: () => ({ status: 307, location: '/login' }) });
    const middle = startMiddle({ instead: (incoming) => (isOld(incoming) ? NULL : undefined) }, app);
    let agreed = 0;
    // Two strangers, the login, one task, the old one, and the twenty answers that are needed after it.
    const isLast = (incoming: IncomingMessage) => isSession(incoming) && ++agreed === 2 + 1 + 1 + 1 + 20;
    const run = await overAt(isLast, LOGIN, middle);
    expect(run.codes).not.toContain('login-failed');
    expect(run.codes).toContain('frontend-out-of-time');
  });

  test('that is said too where a request was cut off by it', async () => {
    let jump = 0;
    let csrf = 0;
    const frontend = await started(startAuthJs({ secret: session }));
    const url = await started(
      startHttp((incoming, response) => {
        // The eleventh is that of the login, whose next request is never answered.
        if (incoming.url === '/api/auth/csrf' && ++csrf === 11) jump = 19_800;
        if (incoming.method !== 'POST') forward(frontend, incoming, response);
      }),
    );
    const clock = { now: () => systemClock.now() + jump, sleep: systemClock.sleep };
    isOver(await runWith(url, { ...LOGIN, timeoutMilliseconds: 20_000 }, { clock }));
  });
});

describe('a login that gets no usable answer', () => {
  const isLogin = ({ method }: IncomingMessage) => method === 'POST';

  test.each([
    ['a server error', (url: URL) => url, 503],
    ['a bad gateway', (url: URL) => url, 502],
  ])('is a question of what can be reached, not of the password: %s', async (_, _same, status) => {
    const run = await runWith(
      await replacing(isLogin, (_incoming, response) => json(response, status, {})),
      LOGIN,
    );
    expect(findingOf(run, 'login-failed')?.remedy).toContain('Whether the password is right is not known.');
    expect(findingOf(run, 'login-failed')?.remedy).toContain('reach');
    expect(findingOf(run, 'login-failed')?.detail).toContain(`${status}`);
  });

  test('is one too when the connection breaks', async () => {
    const run = await runWith(await replacing(isLogin, ({ socket }) => socket.destroy()), LOGIN);
    expect(findingOf(run, 'login-failed')?.remedy).toContain('Whether the password is right is not known.');
  });

  test('is one of the rate when it is limited', async () => {
    const run = await runWith(await replacing(isLogin, (_, response) => json(response, 429, {})), LOGIN);
    expect(findingOf(run, 'login-failed')?.remedy).toContain('limits the rate');
  });
});

describe.each([
  ['Auth.js v5', startAuthJs],
  ['NextAuth v4', startNextAuth],
] as const)('the session callback of %s', (_, start) => {
  const expires = new Date(Date.now() + 3_600_000).toISOString();

  test('may leave the user out and show what the app likes', async () => {
    const sessionOf = (_session: object, token: object) => ({ userId: 7, token, expires });
    const page = () => ({ status: 200, html: '<p>Chat</p>' });
    const url = await started(start({ secret: session, sessionOf, page }));
    const withLogin = await runWith(url, LOGIN);
    expect(withLogin.codes).toEqual(['login-page-not-established', 'frontend-key-not-established']);
    expect(withLogin.summary).toContain('; login gives a session');
    expect((await runWith(url)).summary).toContain('; minted session shown');
  });

  test.each([
    ['undefined', undefined],
    ['null', null],
  ])('that sets the user to %s lets nobody in', async (_user, user) => {
    const sessionOf = (given: object) => ({ ...given, user });
    const run = await runWith(await started(start({ secret: session, sessionOf })), LOGIN);
    expect(findingOf(run, 'login-failed')?.title).toContain('does not know its own session');
  });
});

describe('one answer of a task that differs', () => {
  const AWAY = { status: 307, headers: { location: '/login' } };

  test('does not hide that the page is not shown', async () => {
    const isOld = atTask(2);
    const app = startAuthJs({
      secret: session,
      page: (_, path) => (path === '/login' ? { status: 200 } : { status: 307, location: '/login' }),
    });
    const url = await started(
      startMiddle({ instead: (incoming) => (isOld(incoming) ? NULL : undefined) }, app),
    );
    const run = await runWith(url, LOGIN);
    expect(findingOf(run, 'login-failed')?.title).toContain('does not let them in');
    expect(run.codes).toContain('frontend-secret-differed-at-first');
  });

  test('is not the page that counts, which is asked for again once the tasks agree', async () => {
    const isOld = atTask(2);
    let pages = 0;
    const isFirstPage = ({ url, headers }: IncomingMessage) =>
      url === '/chat' && /session-token/.test(headers.cookie ?? '') && ++pages === 1;
    const url = await started(
      startMiddle(
        {
          instead: (incoming) => (isOld(incoming) ? NULL : isFirstPage(incoming) ? AWAY : undefined),
        },
        startAuthJs({ secret: session }),
      ),
    );
    expect((await runWith(url, LOGIN)).codes).toEqual([
      'frontend-secret-differed-at-first',
      'frontend-key-not-established',
    ]);
  });

  test.each([
    ['of the smoke user', LOGIN, 2],
    ['that was minted', {}, 3],
  ])('with the session of another user is an error, for the session %s', async (_, options, which) => {
    const isMixed = atTask(which);
    const other = Buffer.from(JSON.stringify({ user: { email: 'somebody@example.com' }, expires: 'never' }));
    const headers = { 'content-type': 'application/json' };
    const url = await started(
      startMiddle(
        { instead: (incoming) => (isMixed(incoming) ? { headers, body: other } : undefined) },
        startAuthJs({ secret: session }),
      ),
    );
    const run = await runWith(url, options);
    expect(findingOf(run, 'session-shown-to-anybody')).toMatchObject({
      severity: 'error',
      title: 'The frontend shows the session of another user',
    });
    expect(JSON.stringify(run)).not.toContain('somebody@example.com');
  });
});

describe('the cookie that is the session', () => {
  /** A frontend whose login sets a token for the backend too, in a cookie before or after the session. */
  const withBackendCookie = (
    app: Partial<AppOptions>,
    isFirst: boolean,
    instead: NonNullable<Middle['instead']> = () => undefined,
  ) =>
    started(
      startMiddle(
        {
          instead,
          change: ({ headers }, { method }) => {
            if (method !== 'POST') return {};
            const lines = [headers['set-cookie'] ?? []].flat().map(String);
            const token = `access_token=${tokenOf(key)}; Path=/; HttpOnly`;
            return {
              headers: { ...headers, 'set-cookie': isFirst ? [token, ...lines] : [...lines, token] },
            };
          },
        },
        startAuthJs({ secret: session, ...app }),
      ),
    );

  test.each([true, false])(
    'is not the token of the backend beside it (before it: %s), whatever the session is made of',
    async (isFirst) => {
      const right = await runWith(await withBackendCookie({}, isFirst), LOGIN);
      expect(right.codes).toEqual(['frontend-key-not-established']);
      const foreign = { jwtSecret: newSecret() };
      for (const app of [foreign, { ...foreign, signsSessions: true }]) {
        const run = await runWith(await withBackendCookie(app, isFirst), LOGIN);
        expect(run.codes).toEqual(['frontend-session-secret-unknown', 'frontend-key-not-established']);
      }
    },
  );

  test('is opened beside the token of the backend too, in one piece or in several', async () => {
    for (const claims of [{}, { filler: 'x'.repeat(6_000) }]) {
      const run = await runWith(await withBackendCookie({ jwtSecret: key, claims }, true), LOGIN);
      expect(findingOf(run, 'frontend-uses-other-secret')?.detail).toContain('JWT_SECRET_KEY');
    }
  });

  test('is found though the first task that is asked with it alone does not know it', async () => {
    let alone = 0;
    const instead = (incoming: IncomingMessage) =>
      isSession(incoming) && /^authjs\.session-token=[^;]+$/.test(cookieOf(incoming)) && ++alone === 2
        ? NULL
        : undefined;
    const run = await runWith(await withBackendCookie({ jwtSecret: key }, true, instead), LOGIN);
    expect(findingOf(run, 'frontend-uses-other-secret')?.detail).toContain('JWT_SECRET_KEY');
    expect(run.codes).not.toContain('frontend-secret-differed-at-first');
  });

  test('is shown to all tasks without the cookie of a load balancer that comes with the login alone', async () => {
    const tasks = [{ jwtSecret: newSecret() }, {}].map((app) => startAuthJs({ secret: session, ...app }));
    let draw = 0;
    const backends = await Promise.all(tasks);
    running.push(...backends);
    const url = await started(
      startHttp((incoming, response) => {
        const stuck = /AWSALB=(\d)/.exec(cookieOf(incoming))?.[1];
        const task = stuck === undefined ? ++draw % 2 : Number(stuck);
        if (incoming.method === 'POST') {
          const { writeHead } = response;
          response.writeHead = ((status: number, headers: Record<string, unknown>) =>
            writeHead.call(response, status, {
              ...headers,
              'set-cookie': [headers['set-cookie'] ?? [], `AWSALB=${task}; Path=/`].flat() as string[],
            })) as typeof writeHead;
        }
        forward(backends[task]?.url as URL, incoming, response);
      }),
    );
    expect((await runWith(url, LOGIN)).codes).toContain('frontend-tasks-differ');
  });
});

describe('without csrf tokens and without a secret that is named as that of the sessions', () => {
  test.each([
    ['a secret that was given', { AUTH_SECRET: session }, 'frontend-secret-not-given', /uses AUTH_SECRET/],
    ['one that was not', {}, 'frontend-session-secret-unknown', /JWT_SECRET_KEY/],
  ])('a frontend with %s has not established it', async (_, others, code, detail) => {
    const url = await started(startAuthJs({ secret: session, withoutCsrf: true }));
    const run = await runFrontend(url, { key, others }, LOGIN);
    expect(run.codes).toEqual([code, 'frontend-key-not-established']);
    expect(run.findings[0]?.detail).toMatch(detail);
  });
});

test.each([
  ['is right where the csrf cookie shows the secret', {}, []],
  ['has not shown it without csrf tokens', { withoutCsrf: true }, ['frontend-session-secret-unknown']],
])('a frontend whose sessions are ids %s', async (_, app, codes) => {
  const url = await started(startAuthJs({ secret: session, keepsSessions: true, ...app }));
  expect((await runWith(url, LOGIN)).codes).toEqual([...codes, 'frontend-key-not-established']);
});

test('sessions signed with a secret that is not given are not taken for such of a database', async () => {
  const url = await started(startAuthJs({ secret: session, jwtSecret: newSecret(), signsSessions: true }));
  expect((await runWith(url, LOGIN)).codes).toEqual([
    'frontend-session-secret-unknown',
    'frontend-key-not-established',
  ]);
});
