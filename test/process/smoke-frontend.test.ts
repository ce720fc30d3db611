import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { mintSessionCookie } from '../../src/frontend/session-cookie.ts';
import { SYNTHETIC_SUBJECT } from '../../src/inputs/profiles.ts';
import { type AppOptions, USER } from '../support/frontend/app.ts';
import { startAuthJs } from '../support/frontend/authjs.ts';
import { startMiddle } from '../support/frontend/middle.ts';
import { nextAuthV4, startNextAuth } from '../support/frontend/next-auth.ts';
import { type FrontendRun, LOGIN, runFrontend } from '../support/frontend/run.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { forward, json, startHttp, startRaw, startRoundRobin } from '../support/smoke/node-backend.ts';

const running: Backend[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((backend) => backend.stop()));
});

const started = async (backend: Promise<Backend>): Promise<URL> => {
  running.push(await backend);
  return (await backend).url;
};

const newSecret = (): string => randomBytes(32).toString('base64');

/** Where no session was seen, the key of the frontend is not known either. */
const NO_SESSION = 'frontend-key-not-established';

/** Everything that people or programs get to see of a run. */
const shown = ({ summary, findings, lines }: FrontendRun): string =>
  JSON.stringify({ summary, findings, lines });

describe.each([
  ['Auth.js v5', startAuthJs],
  ['NextAuth v4', startNextAuth],
] as const)('a frontend with %s', (name, start) => {
  const session = newSecret();
  const key = newSecret();
  const frontend = (options: Partial<AppOptions> = {}): Promise<URL> =>
    started(start({ secret: session, ...options }));

  test('is found to use its secret, and lets the smoke user in', async () => {
    const run = await runFrontend(await frontend({ signsWith: key }), { session, key }, LOGIN);
    expect(run.codes).toEqual(['frontend-key-not-established']);
    expect(run.summary).toBe(`${name}: NEXTAUTH_SECRET ×10; login works`);
  });

  test('shows a minted session to all of its tasks where no smoke user is given', async () => {
    const run = await runFrontend(await frontend(), { session, key });
    expect(run.codes).toEqual(['frontend-key-not-established']);
    expect(run.summary).toBe(`${name}: NEXTAUTH_SECRET ×10; minted session shown`);
    expect(run.lines).toContain('session at the tasks: the session ×10');
  });

  test('is found to sign with the right key where the session shows the token, and that is warned of', async () => {
    const run = await runFrontend(await frontend({ signsWith: key, shows: true }), { session, key }, LOGIN);
    expect(run.codes).toEqual(['backend-token-in-session']);
    expect(run.findings[0]?.detail).toContain('user.accessToken');
  });

  test('is a mismatch when it signs with another secret, and both are named', async () => {
    const url = await frontend({ signsWith: session, shows: true });
    const run = await runFrontend(url, { session, key }, LOGIN);
    expect(run.codes).toEqual(['frontend-signs-with-other-key', 'backend-token-in-session']);
    expect(run.findings[0]).toMatchObject({ severity: 'error', failureReason: 'key-mismatch' });
    expect(run.findings[0]?.title).toContain('JWT_SECRET_KEY');
    expect(run.summary).toBe(run.findings[0]?.title);
    expect(run.findings[0]?.detail).toContain('NEXTAUTH_SECRET');
  });

  test('is an error when its secret is unknown, and the names that were tried are listed', async () => {
    const others = { AUTH_SALT: newSecret() };
    const run = await runFrontend(await frontend({ secret: newSecret() }), { session, key, others });
    expect(run.codes).toEqual(['frontend-secret-unknown', NO_SESSION]);
    expect(run.findings[0]?.detail).toContain('NEXTAUTH_SECRET, AUTH_SALT, JWT_SECRET_KEY');
  });

  test('never gets a password, cookie or token into what is shown, and every session cookie was masked', async () => {
    const url = await frontend({ signsWith: session, shows: true });
    const run = await runFrontend(url, { session, key }, LOGIN);
    expect(run.masked.filter((text) => text.split('.').length === 5).length).toBeGreaterThanOrEqual(3);
    expect(run.masked.some((text) => text.split('.').length === 3)).toBe(true);
    for (const secret of [session, key, USER.password, USER.email, ...run.masked])
      expect(shown(run)).not.toContain(secret);
  });
});

describe('a frontend with Auth.js v5', () => {
  const session = newSecret();
  const key = newSecret();
  const frontend = (options: Partial<AppOptions> = {}): Promise<URL> =>
    started(startAuthJs({ secret: session, ...options }));

  test('is an error when a secret that is not of its numbered ones comes first in its list', async () => {
    const others = { NEXTAUTH_SECRET_PREVIOUS: newSecret() };
    const url = await frontend({ secret: [others.NEXTAUTH_SECRET_PREVIOUS, session] });
    const run = await runFrontend(url, { session, key, others });
    expect(run.codes).toEqual(['frontend-uses-other-secret', NO_SESSION]);
    expect(run.findings[0]?.detail).toContain('NEXTAUTH_SECRET_PREVIOUS');
  });

  test('is right once an old task is gone, and a warning says so', async () => {
    const old = await frontend({ secret: newSecret() });
    const current = await frontend();
    let requests = 0;
    const balancer = await started(
      startRoundRobin([current, old], () => {
        requests += 1;
        return requests > 4;
      }),
    );
    const run = await runFrontend(balancer, { session, key }, LOGIN);
    expect(run.codes).toEqual(['frontend-secret-differed-at-first', 'frontend-key-not-established']);
  });

  test('gets one more login where a task with another secret refuses the csrf token', async () => {
    const old = await frontend({ secret: newSecret() });
    const current = await frontend();
    let csrf = 0;
    let logins = 0;
    // The csrf cookie of the first login comes from the old task; all else from the new one.
    const isFirstLogin = (path: string) => path.endsWith('/csrf') && ++csrf === 11;
    const balancer = await started(
      startHttp((incoming, response) => {
        if (incoming.method === 'POST') logins += 1;
        forward(isFirstLogin(incoming.url ?? '') ? old : current, incoming, response);
      }),
    );
    const run = await runFrontend(balancer, { session, key }, LOGIN);
    expect([run.codes, logins]).toEqual([['frontend-key-not-established'], 2]);
  });

  test('fails the login that leads to another host, which is not asked', async () => {
    let asked = 0;
    const stranger = await started(startHttp((_, response) => json(response, 200, { asked: ++asked })));
    const host = await frontend({ redirectsTo: `${stranger.origin}/chat` });
    const run = await runFrontend(host, { session, key }, LOGIN);
    expect(run.findings[0]).toMatchObject({
      code: 'login-failed',
      title: 'The login leads to another address than frontend-url',
    });
    expect(asked).toBe(0);
  });

  test('that refuses unknown users is an error where no smoke user can show that it works', async () => {
    const run = await runFrontend(await frontend({ refusesStrangers: true }), { session, key });
    expect(run.findings[0]).toMatchObject({ code: 'minted-session-refused', severity: 'error' });
  });

  test('names both secrets where its tasks make sessions with different ones', async () => {
    const others = { OTHER_SECRET: newSecret() };
    const tasks = [{}, { jwtSecret: others.OTHER_SECRET }].map((options) =>
      startAuthJs({ secret: session, ...options }),
    );
    const run = await runFrontend(await started(startMiddle({}, ...tasks)), { session, key, others }, LOGIN);
    expect(run.codes).toContain('frontend-tasks-differ');
    expect(JSON.stringify(run.findings)).toMatch(
      /OTHER_SECRET and NEXTAUTH_SECRET|NEXTAUTH_SECRET and OTHER_SECRET/,
    );
  });

  test('is an error when the token it shows lives as long as those of the backend, but its key is unknown', async () => {
    const options = { signsWith: newSecret(), shows: true } as const;
    const same = await runFrontend(await frontend(options), { session, key }, LOGIN);
    expect(same.findings[0]).toMatchObject({ code: 'frontend-signs-with-unknown-key', severity: 'error' });
    const other = await runFrontend(await frontend({ ...options, tokenHours: 1 }), { session, key }, LOGIN);
    expect(other.findings[0]).toMatchObject({ code: 'frontend-signs-with-unknown-key', severity: 'warning' });
  });

  test('has its secret named, and not judged, where none was given for it', async () => {
    const run = await runFrontend(await frontend(), { key, others: { AUTH_SECRET: session } });
    expect(run.codes).toEqual(['frontend-secret-not-given', 'frontend-key-not-established']);
    expect(run.findings[0]?.detail).toContain('It uses AUTH_SECRET');
  });
});

describe('what is no frontend of this kind', () => {
  const session = newSecret();
  const key = newSecret();
  const SHORT = { ...LOGIN, timeoutMilliseconds: 1_500 } as const;

  test.each([
    ['a page for everything', 200, 'text/html', '<html></html>'],
    ['not found', 404, 'application/json', '{}'],
    ['a redirect', 302, 'text/plain', ''],
  ])('is said to be so, and gets no password: %s', async (_, status, type, body) => {
    const methods: (string | undefined)[] = [];
    const url = await started(
      startHttp((incoming, response) => {
        methods.push(incoming.method);
        response.writeHead(status, { 'content-type': type, location: 'http://127.0.0.2:1/' }).end(body);
      }),
    );
    const run = await runFrontend(url, { session, key }, SHORT);
    expect(run.codes).toEqual(['frontend-not-authjs', NO_SESSION]);
    // The last one is for /auth, where Auth.js is outside of Next.js.
    expect(methods).toEqual(Array(6).fill('GET'));
  });

  test('is not established when it answers with an error, as Auth.js does without a secret', async () => {
    const run = await runFrontend(await started(startAuthJs({ secret: [] })), { session, key }, SHORT);
    expect(run.codes).toEqual(['frontend-server-error', NO_SESSION]);
  });

  test('gives no answer when nothing listens, and when it hangs', async () => {
    const gone = await startHttp(() => undefined);
    await gone.stop();
    expect((await runFrontend(gone.url, { session, key }, SHORT)).codes).toEqual([
      'frontend-no-answer',
      NO_SESSION,
    ]);
    const hanging = await started(startHttp(() => undefined));
    expect((await runFrontend(hanging, { session, key }, SHORT)).codes).toEqual([
      'frontend-no-answer',
      NO_SESSION,
    ]);
  });

  test('may send what it likes without breaking the run', async () => {
    const hostile = [
      'HTTP/1.1 200 OK\r\nset-cookie: a=b\r\n\r\n',
      `HTTP/1.1 200 OK\r\n${'set-cookie: authjs.csrf-token=%7C; Domain=evil.example\r\n'.repeat(50)}\r\n{"csrfToken":{}}`,
      `HTTP/1.1 200 OK\r\n\r\n${'['.repeat(200_000)}`,
      'not HTTP at all',
    ];
    for (const bytes of hostile) {
      const url = await started(startRaw(bytes, (socket) => socket.end()));
      const [code] = (await runFrontend(url, { session, key }, SHORT)).codes;
      expect(['frontend-not-authjs', 'frontend-no-answer']).toContain(code);
    }
  });

  test('ends without a finding of its own when the run is cancelled', async () => {
    const cancel = new AbortController();
    const url = await started(startHttp(() => cancel.abort()));
    const run = await runFrontend(url, { session, key }, LOGIN, { cancelled: cancel.signal });
    expect(run.codes).toEqual([]);
  });
});

test('a minted session cookie for NextAuth v4 is decoded by the library itself', async () => {
  const secret = newSecret();
  const token = await mintSessionCookie({
    version: 4,
    cookieName: 'next-auth.session-token',
    secret,
    now: Date.now,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    mask: () => undefined,
  });
  const { decode } = await nextAuthV4();
  expect(await decode({ token, secret })).toMatchObject({ sub: SYNTHETIC_SUBJECT, smoke: true });
  await expect(decode({ token, secret: `${secret}\n` })).rejects.toThrow();
});
