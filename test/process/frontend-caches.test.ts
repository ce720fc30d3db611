import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { isError } from '../../src/model/finding.ts';
import { type AppOptions, USER } from '../support/frontend/app.ts';
import { startAuthJs } from '../support/frontend/authjs.ts';
import { type Answered, type Middle, startMiddle } from '../support/frontend/middle.ts';
import { startNextAuth } from '../support/frontend/next-auth.ts';
import { LOGIN, runFrontend } from '../support/frontend/run.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';

/** What a cache before the frontend gives to whom, as a browser would find it. */

const running: Backend[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((backend) => backend.stop()));
});

const session = randomBytes(32).toString('base64');
const key = randomBytes(32).toString('base64');

/** As caches do that keep what has no `Set-Cookie`: it is taken off. */
const withoutCookies: NonNullable<Middle['change']> = ({ headers }, { method }) =>
  method === 'GET' ? { headers: { ...headers, 'set-cookie': undefined } } : {};

const runBehind = async (middle: Middle, app: Partial<AppOptions> = {}, options: object = LOGIN) => {
  const frontend = await startMiddle(middle, startAuthJs({ secret: session, ...app }));
  running.push(frontend);
  return runFrontend(frontend.url, { session, key }, options);
};

const holds = ({ body }: Answered, text: string): boolean => body.toString('utf8').includes(text);

describe('a cache that answers anew where that is asked for', () => {
  test.each([
    ['Auth.js v5', startAuthJs],
    ['NextAuth v4', startNextAuth],
  ] as const)('is seen as browsers see it, which do not ask so: %s', async (_, start) => {
    const keeps = (path: string) => path === '/api/auth/csrf';
    const frontend = await startMiddle({ keeps, obeys: true }, start({ secret: session }));
    running.push(frontend);
    const run = await runFrontend(frontend.url, { session, key }, LOGIN);
    expect(run.codes[0]).toBe('frontend-cached');
  });
});

describe('a cache that keeps what a user was shown', () => {
  const keepsSession: Middle = {
    keeps: (path, answer) => path === '/api/auth/session' && holds(answer, '"user"'),
    change: (answer, incoming) =>
      incoming.url === '/api/auth/session' ? withoutCookies(answer, incoming) : {},
  };

  test.each([
    ['the smoke user', LOGIN],
    ['a minted session', {}],
  ])('and gives the session to strangers is an error: %s', async (_, options) => {
    const run = await runBehind(keepsSession, {}, options);
    expect(run.findings.find(({ code }) => code === 'session-shown-to-anybody')).toMatchObject({
      severity: 'error',
      title: 'A stranger is shown the session of a user who asked before',
      detail: expect.stringContaining('/api/auth/session'),
    });
  });

  test.each([
    ['from which strangers were led away', {}],
    [
      'that names the user',
      {
        page: (isLoggedIn: boolean) => ({
          status: 200,
          html: isLoggedIn ? `<p>Hello ${USER.email.toUpperCase()}</p>` : '<p>Hello</p>',
        }),
      },
    ],
  ])('and gives strangers the page %s is an error', async (_, app) => {
    const keeps: Middle['keeps'] = (path, { status, ...answer }) =>
      path === '/chat' &&
      status === 200 &&
      (holds({ status, ...answer }, 'Chat') ||
        holds({ status, ...answer }, '@') ||
        holds({ status, ...answer }, USER.email.toUpperCase()));
    const run = await runBehind({ keeps }, app);
    expect(run.findings.find(({ code }) => code === 'session-shown-to-anybody')).toMatchObject({
      severity: 'error',
      title: 'A stranger is shown the page of a user who asked before',
    });
    expect(JSON.stringify(run.findings)).not.toContain(USER.email);
  });

  test('accuses no key, though any cookie of the login is shown the session', async () => {
    const token = new SignJWT({}).setProtectedHeader({ alg: 'HS256' });
    const backend = `access_token=${await token.sign(Buffer.from(key))}; Path=/`;
    const run = await runBehind({
      ...keepsSession,
      change: (answer, incoming) =>
        incoming.method === 'POST'
          ? {
              headers: {
                ...answer.headers,
                'set-cookie': [backend, answer.headers['set-cookie'] ?? []].flat(),
              },
            }
          : (keepsSession.change?.(answer, incoming) ?? {}),
    });
    expect(run.codes).toContain('session-shown-to-anybody');
    expect(JSON.stringify(run.findings)).not.toContain('made with JWT_SECRET_KEY');
  });

  const HIT = { 'content-type': 'text/html', age: '120', 'x-cache': 'Hit from cloudfront' };
  const OTHERS = '<p>Signed in as other@example.com</p>';
  const SCRIPT = '<div id="root"></div><script src="/app.js"></script>';

  /** The page out of a cache: for those who bring a session, or for all. */
  const kept = (html: string, headers: Answered['headers'], isForAll = false): Middle => ({
    instead: ({ url, headers: { cookie = '' } }) =>
      url === '/chat' && (isForAll || cookie.includes('session-token'))
        ? { status: 200, headers, body: Buffer.from(html) }
        : undefined,
  });

  test.each([
    ['to all who bring a session', kept(OTHERS, HIT)],
    ['to all', kept(OTHERS, HIT, true)],
    ['to all who bring a session, and tells by Age alone', kept(OTHERS, { age: '1' })],
  ])('and gives one user the page of another, %s, is an error', async (_, middle) => {
    const run = await runBehind(middle);
    expect(run.findings.find(isError)).toMatchObject({
      code: 'frontend-cached',
      detail: expect.stringContaining('/chat came from a cache'),
    });
    expect(run.summary).not.toContain('login works');
  });

  test.each([
    ['to all who bring a session', kept(SCRIPT, HIT)],
    ['to all', kept(SCRIPT, HIT, true)],
  ])('and gives a page that scripts fill, %s, leaves it open', async (_, middle) => {
    const run = await runBehind(middle);
    expect(run.codes).toEqual(['login-page-not-established', 'frontend-key-not-established']);
    expect(run.summary).toContain('login gives a session');
  });

  test('and did not keep the page is no matter', async () => {
    const run = await runBehind(kept(OTHERS, { age: '0', 'x-cache': 'Miss from cloudfront' }));
    expect(run.summary).toContain('login works');
  });

  test('does no harm where the page is the same for all', async () => {
    const run = await runBehind(
      { keeps: (path) => path === '/chat' },
      { page: () => ({ status: 200, html: '<p>Chat</p>' }) },
    );
    expect(run.codes).toEqual(['login-page-not-established', 'frontend-key-not-established']);
  });
});
