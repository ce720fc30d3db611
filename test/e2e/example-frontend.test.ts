import { randomBytes } from 'node:crypto';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChatAppServices, exited, type Service } from '../support/chat-app/services.ts';
import { WebSession } from '../support/chat-app/web-session.ts';

const key = randomBytes(32).toString('hex');
const sessionSecret = randomBytes(32).toString('hex');
const demoPassword = randomBytes(12).toString('hex');
const services = new ChatAppServices();

let backend: Service;
let frontend: Service;

beforeAll(async () => {
  backend = await services.backend({ JWT_SECRET_KEY: key });
  frontend = await services.frontend({
    JWT_SECRET_KEY: key,
    JWT_EXPIRATION_HOURS: '24',
    NEXTAUTH_SECRET: sessionSecret,
    DEMO_PASSWORD: demoPassword,
    BACKEND_URL: backend.url,
  });
});

afterAll(() => services.stop());

const loggedIn = async (url: string, email = 'ada@example.com'): Promise<WebSession> => {
  const session = new WebSession(url);
  const answer = await session.login(email, demoPassword);
  expect([answer.status, answer.location]).toEqual([303, '/chat']);
  return session;
};

describe('a user without JavaScript', () => {
  test('logs in, is sent to the chat, writes a message and sees it there', async () => {
    const session = await loggedIn(frontend.url);
    const text = `through the frontend ${randomBytes(4).toString('hex')}`;
    expect((await session.submit('/chat', 'text', text)).status).toBe(200);
    expect((await session.open('/chat')).body).toContain(text);
    await expect.poll(backend.output).toContain("token verified user='user-ada'");
  });

  test('sends a file, and is told what the backend got', async () => {
    const session = await loggedIn(frontend.url);
    const { body } = await session.submit('/chat', 'file', new File([new Uint8Array(90_000)], 'photo.bin'));
    expect(body.replaceAll('<!-- -->', '')).toContain('photo.bin arrived: 90000 bytes');
  });

  test('is told that a file is too large', async () => {
    const session = await loggedIn(frontend.url);
    const file = new File([new Uint8Array(1_048_576)], 'film.bin');
    const { status, body } = await session.submit('/chat', 'file', file);
    expect([status, body]).toEqual([200, expect.stringContaining('exceeds the capacity limit')]);
  });

  test('is logged out when he says so', async () => {
    const session = await loggedIn(frontend.url);
    await session.submit('/chat', undefined, '');
    expect((await session.open('/chat')).location).toBe('/login');
  });
});

test('no other site may show the pages inside of its own, and they load nothing from elsewhere', async () => {
  const session = await loggedIn(frontend.url);
  await session.open('/chat');
  expect(session.seen).toMatch(/content-security-policy: default-src 'self';.* frame-ancestors 'none'/);
  expect(session.seen).toContain('x-content-type-options: nosniff');
  const { body } = await session.open('/chat');
  expect([...body.matchAll(/(?:src|href|action)="(\w+:)?\/\//g)]).toEqual([]);
});

test('the browser gets a cookie that scripts cannot read, and no token that the backend would take', async () => {
  const session = await loggedIn(frontend.url);
  await session.submit('/chat', 'text', 'hello');
  await session.open('/chat');
  const whoAmI = await session.open('/api/auth/session');
  expect(JSON.parse(whoAmI.body)).toEqual({
    expires: expect.any(String),
    user: { id: 'user-ada', name: 'Ada', email: 'ada@example.com' },
  });
  expect(session.seen).toMatch(/set-cookie: authjs\.session-token=.*HttpOnly; SameSite=Lax/);
  const tokens = session.seen.match(/eyJ[\w-]+\.[\w-]*\.[\w-]*/g) ?? [];
  expect(tokens).not.toEqual([]);
  for (const token of tokens) {
    await expect(jwtVerify(token, new TextEncoder().encode(key))).rejects.toThrow();
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${backend.url}/api/me`, { headers })).status).toBe(401);
  }
});

describe('while the session secret is being replaced', () => {
  const environment = { JWT_SECRET_KEY: key, DEMO_PASSWORD: demoPassword };
  const next = randomBytes(32).toString('hex');
  let both: Service;
  let nextAlone: Service;

  beforeAll(async () => {
    const shared = { ...environment, BACKEND_URL: backend.url };
    [both, nextAlone] = await Promise.all([
      services.frontend({ ...shared, NEXTAUTH_SECRET: next, NEXTAUTH_SECRET_PREVIOUS: sessionSecret }),
      services.frontend({ ...shared, AUTH_SECRET: next }),
    ]);
  });

  test('a session made with the previous secret is honoured, and renewed with the new one', async () => {
    const session = await loggedIn(frontend.url);
    expect((await session.at(both.url).open('/chat')).status).toBe(200);
    expect((await session.at(nextAlone.url).open('/chat')).location).toBe('/login');
    const renewed = (await loggedIn(frontend.url)).at(both.url);
    expect((await renewed.open('/api/auth/session')).body).toContain('user-ada');
    expect((await renewed.at(nextAlone.url).open('/chat')).status).toBe(200);
  });

  test('a new session is made with the new secret', async () => {
    const session = await loggedIn(both.url);
    expect((await session.at(nextAlone.url).open('/chat')).status).toBe(200);
    expect((await session.at(frontend.url).open('/chat')).location).toBe('/login');
  });

  test('a session made with a third secret is not honoured', async () => {
    const stranger = await services.frontend({
      ...environment,
      AUTH_SECRET: randomBytes(32).toString('hex'),
      AUTH_SECRET_PREVIOUS: sessionSecret,
    });
    const session = await loggedIn(stranger.url);
    expect((await session.at(both.url).open('/chat')).location).toBe('/login');
  });
});

test('tokens for the backend are signed with the current key, never with the previous one', async () => {
  const current = randomBytes(32).toString('hex');
  const [rotated, old] = await Promise.all([
    services.backend({ JWT_SECRET_KEY: current }),
    services.backend({ JWT_SECRET_KEY: key }),
  ]);
  const shared = {
    JWT_SECRET_KEY: current,
    JWT_SECRET_KEY_PREVIOUS: key,
    NEXTAUTH_SECRET: sessionSecret,
    DEMO_PASSWORD: demoPassword,
  };
  const [toRotated, toOld] = await Promise.all([
    services.frontend({ ...shared, BACKEND_URL: rotated.url }),
    services.frontend({ ...shared, BACKEND_URL: old.url }),
  ]);
  await (await loggedIn(toRotated.url)).open('/chat');
  await expect.poll(rotated.output).toContain("token verified user='user-ada'");
  await (await loggedIn(toOld.url)).open('/chat');
  await expect.poll(old.output).toContain('token refused path=/api/messages reason=InvalidSignatureError');
});

describe('nobody gets in', () => {
  test.each([
    ['a wrong password', 'ada@example.com', `${demoPassword}x`],
    ['an unknown user', 'mallory@example.com', demoPassword],
  ])('with %s', async (_, email, password) => {
    const session = new WebSession(frontend.url);
    const { status, body } = await session.login(email, password);
    expect([status, body]).toEqual([200, expect.stringContaining('Wrong email address or password')]);
    expect((await session.open('/chat')).location).toBe('/login');
  });

  test('with the session of a frontend that has another secret', async () => {
    const environment = { JWT_SECRET_KEY: key, DEMO_PASSWORD: demoPassword, BACKEND_URL: backend.url };
    const [other, third] = await Promise.all([
      services.frontend({ ...environment, NEXTAUTH_SECRET: randomBytes(32).toString('hex') }),
      services.frontend({ ...environment, AUTH_SECRET: sessionSecret, NEXTAUTH_SECRET: 'x'.repeat(32) }),
    ]);
    const session = await loggedIn(other.url);
    expect((await session.at(frontend.url).open('/chat')).location).toBe('/login');
    expect((await session.at(other.url).open('/chat')).status).toBe(200);
    // The new name of the secret goes before the old one.
    expect((await (await loggedIn(third.url)).at(frontend.url).open('/chat')).status).toBe(200);
  });

  test('to send a message without a session, even with the form of somebody who has one', async () => {
    const form = await (await loggedIn(frontend.url)).form('/chat', 'text');
    const answer = await new WebSession(frontend.url).post('/chat', form, { text: 'from nobody' });
    expect(answer.location).toBe('/login');
    expect((await (await loggedIn(frontend.url)).open('/chat')).body).not.toContain('from nobody');
  });
});

test('a frontend with another key than the backend is an error of the server, and says so in its log', async () => {
  const other = await services.frontend({
    JWT_SECRET_KEY: randomBytes(32).toString('hex'),
    NEXTAUTH_SECRET: sessionSecret,
    DEMO_PASSWORD: demoPassword,
    BACKEND_URL: backend.url,
  });
  const session = await loggedIn(other.url, 'grace@example.com');
  expect((await session.open('/chat')).body).toContain('The backend refused the frontend');
  await expect.poll(other.output).toContain('do both containers have the same JWT_SECRET_KEY?');
});

test.each([
  ['no key', {}, 'JWT_SECRET_KEY is not set'],
  ['a short key', { JWT_SECRET_KEY: 'x'.repeat(31) }, 'JWT_SECRET_KEY is shorter than 32 bytes'],
  ['one key for two things', { JWT_SECRET_KEY: key, NEXTAUTH_SECRET: key }, 'NEXTAUTH_SECRET is the same'],
  [
    'a short previous session secret',
    { JWT_SECRET_KEY: key, AUTH_SECRET: sessionSecret, AUTH_SECRET_PREVIOUS: 'x'.repeat(31) },
    'AUTH_SECRET_PREVIOUS is shorter than 32 bytes',
  ],
  [
    'one key for two things, one of them past',
    { JWT_SECRET_KEY: key, NEXTAUTH_SECRET: sessionSecret, NEXTAUTH_SECRET_PREVIOUS: key },
    'NEXTAUTH_SECRET_PREVIOUS is the same',
  ],
])('it refuses to start with %s', async (_, env, reason) => {
  const started = services.startFrontend({ PORT: '0', ...env });
  expect(await exited(started)).toBe(1);
  expect(started.output()).toContain(reason);
});
