import { describe, expect, test } from 'vitest';
import { createClient } from '../../../src/frontend/client.ts';
import { BrowserJar, mayHoldSession } from '../../../src/frontend/cookie-jar.ts';
import { judgeRedirect } from '../../../src/frontend/login.ts';
import { loginFailed } from '../../../src/frontend/login-findings.ts';
import { readSession } from '../../../src/frontend/session.ts';
import { cookiesIn } from '../../../src/frontend/session-cookie.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import type { Answer } from '../../../src/lib/http.ts';

const answer = (status: number, headers: Readonly<Record<string, string>>, body = ''): Answer => ({
  kind: 'answer',
  status,
  headers,
  body,
  bodyProblem: '',
});

const base = new URL('https://chat.example.com');
const client = createClient(
  { base, authPath: '/api/auth', timeoutMilliseconds: 1_000 },
  { clock: systemClock, cancelled: new AbortController().signal },
);

describe('the answer to the credentials', () => {
  const asked = new URL('https://chat.example.com/api/auth/callback/credentials');
  const judge = (given: Answer) => judgeRedirect(given, asked, { client, provider: 'credentials' });

  test.each([
    ['https://chat.example.com/chat', '/chat'],
    ['/chat/', '/chat/'],
    ['welcome?new=1', '/api/auth/callback/welcome?new=1'],
    ['https://chat.example.com//evil.example/chat', '//evil.example/chat'],
  ])('that leads to %j leads on', async (location, path) => {
    const start = await judge(answer(302, { location }));
    expect(start instanceof URL && start.href).toBe(`https://chat.example.com${path}`);
  });

  test.each([
    [
      '/chat?error=CredentialsSignin&code=credentials',
      { kind: 'refused', error: 'CredentialsSignin', code: 'credentials' },
    ],
    ['/login?error=MissingCSRF', { kind: 'csrf-refused' }],
    ['/api/auth/signin?csrf=true', { kind: 'csrf-refused' }],
    // Not asked what plain http makes of it.
    ['http://chat.example.com/login?error=Configuration', { kind: 'refused', error: 'Configuration' }],
    ['//evil.example/chat', { kind: 'other-origin', place: 'https://….example/chat' }],
    ['http://www.example.com/chat', { kind: 'other-origin', place: 'http://www.example.com/chat' }],
    ['http://chat.example.com:3000/', { kind: 'other-origin', place: 'http://chat.example.com:3000/' }],
    ['https://[', { kind: 'unexpected' }],
    ['', { kind: 'unexpected' }],
  ])('that leads to %j is a login that failed', async (location, result) => {
    expect(await judge(answer(302, { location }))).toMatchObject(result);
  });

  test.each([200, 401, 500])('is no login with status %d', async (status) => {
    const failure = await judge(answer(status, { location: '/chat' }));
    expect(failure).toMatchObject({ kind: 'unexpected', seen: { status } });
  });
});

describe('what is said of a failed login', () => {
  const place = { where: 'https://chat.example.com', route: (name: string) => `/api/auth/${name}` };
  const refused = (error: string, code = '') => loginFailed({ kind: 'refused', error, code }, place);

  test('is the word of the library, and of a word of the app its kind and length alone', () => {
    expect(refused('CredentialsSignin').detail).toBe('It came back with error=CredentialsSignin.');
    expect(refused('zebra').detail).toBe('It came back with error=a word of its own of 5 characters.');
    expect(refused('a\n::error::b').detail).toBe(
      'It came back with error=a text of its own of 12 characters.',
    );
  });

  test.each([
    ['CredentialsSignin', 'mfa_required', /second factor/],
    ['TwoFactorRequired', '', /second factor/],
    ['Please%20enter%20your%20OTP', '', /second factor/],
    ['Too many attempts', '', /limit is over/],
    ['CredentialsSignin', 'AccountLocked', /Unlock the smoke user/],
    ['NoFootprintInHotpot', '', /log of the frontend/],
    ['AccessDenied', '', /signIn/],
    ['Configuration', '', /log of the frontend/],
  ])('has a remedy of its own: error=%s, code=%s', (error, code, remedy) => {
    expect(refused(error, code).remedy).toMatch(remedy);
  });

  test('never asks whether the password is right once the frontend has taken it', () => {
    const noUser = loginFailed({ kind: 'no-session', seen: undefined, isCached: false }, place);
    expect(noUser.remedy).toMatch(/^Tasks with different secrets behave so/);
    const broken = { status: 500, text: '500 from nginx' };
    expect(loginFailed({ kind: 'no-session', seen: broken, isCached: false }, place).remedy).not.toContain(
      'password',
    );
    expect(loginFailed({ kind: 'no-csrf', seen: broken }, place).remedy).toContain(
      'Whether the password is right is not known.',
    );
  });
});

describe('the cookie jar', () => {
  const url = new URL('https://chat.example.com/api/auth/session');
  const jarAfter = (...lines: string[]): BrowserJar => {
    const jar = new BrowserJar();
    for (const line of lines) jar.take(answer(200, { 'set-cookie': line }), url);
    return jar;
  };

  test('keeps cookies, replaces them, and lets go of those that are taken back', () => {
    expect(jarAfter('a=1; Path=/; HttpOnly\nb=2; Expires=Thu, 01 Jan 2099 00:00:00 GMT').header(url)).toBe(
      'b=2; a=1',
    );
    expect(jarAfter('a=1', 'a=2').header(url)).toBe('a=2');
    const gone = jarAfter('a=1\nb=2', 'a=; Max-Age=0\nb=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT');
    expect(gone.header(url)).toBe('');
  });

  test('sends a cookie to its path and host alone', () => {
    const jar = jarAfter('a=1; Path=/api\nb=2; Domain=example.com; Path=/\nc=3; Path=/');
    expect(jar.header(new URL('https://chat.example.com/chat'))).toBe('b=2; c=3');
    expect(jar.header(new URL('https://www.example.com/'))).toBe('b=2');
  });

  test('takes nothing that could break a header, and not without end', () => {
    expect(jarAfter('c=1\r2\n=3\nnothing', `d=${'x'.repeat(5000)}`).header(url)).toBe('');
    const many = Array.from({ length: 500 }, (_, index) => `n${index}=1`).join('\n');
    expect(jarAfter(many).header(url).split('; ')).toHaveLength(60);
  });

  test('puts the pieces of a session together in their order', () => {
    const pieces = Array.from({ length: 12 }, (_, index) => `s.${index}=${index}.; Path=/`).toReversed();
    const jar = jarAfter(...pieces, '__Host-authjs.csrf-token=x; Secure; Path=/');
    const [session] = cookiesIn(jar.header(url, mayHoldSession));
    expect(session).toMatchObject({ name: 's', value: '0.1.2.3.4.5.6.7.8.9.10.11.' });
    expect(session?.header.split('; ').map((pair) => pair.split('=')[0])).toEqual(
      Array.from({ length: 12 }, (_, index) => `s.${index}`),
    );
  });

  test('says of a refused cookie its attribute, and a name only where it is one of the libraries', () => {
    const refused = (line: string) => jarAfter(line).refused()[0]?.cookie;
    expect(refused('authjs.session-token=1; Domain=example.org')).toEqual({
      name: 'authjs.session-token',
      reason: 'the Domain of another host',
    });
    expect(refused('__Host-my7sid=1; Secure')).toMatchObject({
      name: 'a cookie with a name of its own',
      reason: 'a __Host- name without Path=/',
    });
  });

  test('knows which cookies may hold a session', () => {
    const names = ['authjs.session-token.1', 'sid', '__Host-authjs.csrf-token', 'next-auth.callback-url'];
    expect(names.filter(mayHoldSession)).toEqual(['authjs.session-token.1', 'sid']);
  });
});

test.each([
  ['null', 'none'],
  ['{}', 'none'],
  ['{"user":{"name":"x"}}', 'session'],
  ['{"user":{},"expires":"2099-01-01"}', 'session'],
  ['{"userId":7}', 'session'],
  ['{"user":null,"expires":"2099-01-01"}', 'none'],
  ['{"expires":"2099-01-01"}', 'none'],
  ['[]', 'unreadable'],
  ['<html>', 'unreadable'],
])('the session %s is read as %s', (body, kind) => {
  expect(readSession(answer(200, {}, body)).kind).toBe(kind);
});
