import { describe, expect, test } from 'vitest';
import { CookieJar, isSessionCookie } from '../../../src/frontend/cookie-jar.ts';
import { judgeRedirect } from '../../../src/frontend/login.ts';
import { readSession } from '../../../src/frontend/session.ts';
import type { Answer } from '../../../src/lib/http.ts';

const answer = (status: number, headers: Readonly<Record<string, string>>, body = ''): Answer => ({
  kind: 'answer',
  status,
  headers,
  body,
  bodyProblem: '',
});

describe('the answer to the credentials', () => {
  const asked = new URL('https://chat.example.com/api/auth/callback/credentials');
  const expected = new URL('https://chat.example.com/chat');

  test.each([
    ['https://chat.example.com/chat', undefined],
    ['/chat/', undefined],
    ['/chat?error=CredentialsSignin&code=credentials', { kind: 'refused', error: 'CredentialsSignin' }],
    ['/api/auth/error?error=a%0A::error::b', { kind: 'refused', error: 'an error' }],
    ['/login?error=MissingCSRF', { kind: 'csrf-refused' }],
    ['/api/auth/signin?csrf=true', { kind: 'csrf-refused' }],
    ['/login', { kind: 'elsewhere', target: 'https://chat.example.com/login', sameOrigin: true }],
    ['/chat?next=1', { kind: 'elsewhere', target: 'https://chat.example.com/chat', sameOrigin: true }],
    ['//evil.example/chat', { kind: 'elsewhere', target: 'https://evil.example/chat', sameOrigin: false }],
    [
      'http://chat.example.com/chat',
      { kind: 'elsewhere', target: 'http://chat.example.com/chat', sameOrigin: false },
    ],
    ['https://[', { kind: 'unexpected', seen: '302' }],
    ['', { kind: 'unexpected', seen: '302' }],
  ])('that leads to %j is judged by origin, page and error', (location, result) => {
    expect(judgeRedirect(answer(302, { location }), asked, expected)).toEqual(result);
  });

  test.each([200, 401, 500])('is no login with status %d', (status) => {
    const given = answer(status, { location: '/chat' });
    expect(judgeRedirect(given, asked, expected)).toEqual({ kind: 'unexpected', seen: `${status}` });
  });
});

describe('the cookie jar', () => {
  const jarAfter = (...lines: string[]): CookieJar => {
    const jar = new CookieJar();
    for (const line of lines) jar.take(answer(200, { 'set-cookie': line }));
    return jar;
  };

  test('keeps cookies, replaces them, and lets go of those that are taken back', () => {
    expect(jarAfter('a=1; Path=/; HttpOnly\nb="2"; Expires=Thu, 01 Jan 2099 00:00:00 GMT').header()).toBe(
      'a=1; b=2',
    );
    expect(jarAfter('a=1', 'a=2').header()).toBe('a=2');
    expect(jarAfter('a=1\nb=2', 'a=; Max-Age=0\nb=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT').header()).toBe(
      '',
    );
  });

  test('takes nothing that could break a header, and not without end', () => {
    expect(jarAfter('a b=1\nc=1\r2\n=3\nnothing', `d=${'x'.repeat(5000)}`).header()).toBe('');
    const many = Array.from({ length: 500 }, (_, index) => `n${index}=1`).join('\n');
    expect(jarAfter(many).names()).toHaveLength(40);
  });

  test('knows a session cookie, whole or in pieces', () => {
    expect(isSessionCookie('authjs.session-token.1', 'authjs.session-token')).toBe(true);
    expect(isSessionCookie('authjs.session-token', '__Secure-authjs.session-token')).toBe(false);
    expect(isSessionCookie('authjs.session-token.x', 'authjs.session-token')).toBe(false);
  });
});

test.each([
  ['null', 'none'],
  ['{}', 'none'],
  ['{"user":{"name":"x"}}', 'session'],
  ['[]', 'unreadable'],
  ['<html>', 'unreadable'],
])('the session %s is read as %s', (body, kind) => {
  expect(readSession(answer(200, {}, body)).kind).toBe(kind);
});
