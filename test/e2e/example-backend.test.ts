import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jwtVerify, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonEnvironment } from '../../scripts/python-environment.ts';

const example = fileURLToPath(new URL('../../examples/chat-app', import.meta.url));
const key = randomBytes(32).toString('hex');
const previousKey = randomBytes(32).toString('hex');
const sessionSecret = randomBytes(32).toString('hex');
const demoPassword = randomBytes(12).toString('hex');

type Running = { readonly process: ChildProcess; readonly output: () => string };
type Service = Running & { readonly url: string };
type Env = Readonly<Record<string, string>>;

const running: Running[] = [];

const start = (directory: string, command: string, args: readonly string[], env: Env): Running => {
  const { PATH = '' } = process.env;
  const child = spawn(command, args, { cwd: join(example, directory), env: { PATH, ...env } });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(String(chunk)));
  const started = { process: child, output: () => chunks.join('') };
  running.push(started);
  return started;
};

const startBackend = (env: Env): Running =>
  start('backend', join(pythonEnvironment(), 'gunicorn'), ['--bind', '127.0.0.1:0', 'app:app'], {
    PYTHONDONTWRITEBYTECODE: '1',
    ...env,
  });

const startFrontend = (env: Env): Running =>
  start('frontend', process.execPath, ['server.ts'], { HOST: '127.0.0.1', PORT: '0', ...env });

const exited = ({ process: child }: Running): Promise<number | null> =>
  child.exitCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve(child.exitCode);

/** Resolves when the output matches; its first group is the port. Throws the output when the process ends before. */
const listening = (started: Running, port: RegExp): Promise<Service> =>
  new Promise((resolve, reject) => {
    const look = () => {
      const match = port.exec(started.output());
      if (match) resolve({ ...started, url: `http://127.0.0.1:${match[1]}` });
    };
    for (const stream of [started.process.stdout, started.process.stderr]) stream?.on('data', look);
    started.process.once('exit', () => reject(new Error(`It ended:\n${started.output()}`)));
    started.process.once('error', reject);
  });

const minted = (secret: string, seconds = 60, claims: Readonly<Record<string, unknown>> = {}) => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ sub: 'user-test', jti: 'one', ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt(now - 5)
    .setExpirationTime(now + seconds)
    .sign(new TextEncoder().encode(secret));
};

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Tokens that jose rightly refuses to make. */
const handmade = (alg: string, secret: string, claims: unknown): string => {
  const content = `${encoded({ alg, typ: 'JWT' })}.${encoded(claims)}`;
  if (alg === 'none') return `${content}.`;
  const hash = `sha${alg.slice(2)}`;
  return `${content}.${createHmac(hash, secret).update(content).digest('base64url')}`;
};

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

let backend: Service;
let frontend: Service;

beforeAll(async () => {
  backend = await listening(
    startBackend({ JWT_SECRET_KEY: key, JWT_SECRET_KEY_PREVIOUS: previousKey }),
    /Listening at: http:\/\/127\.0\.0\.1:(\d+)/,
  );
  frontend = await listening(
    startFrontend({
      JWT_SECRET_KEY: key,
      JWT_EXPIRATION_HOURS: '24',
      NEXTAUTH_SECRET: sessionSecret,
      DEMO_PASSWORD: demoPassword,
      BACKEND_URL: backend.url,
    }),
    /port: (\d+)/,
  );
});

afterAll(async () => {
  for (const { process: child } of running) if (child.exitCode === null) child.kill('SIGTERM');
  await Promise.all(running.map(exited));
});

describe('the backend lets in', () => {
  const me = (token: string) => fetch(`${backend.url}/api/me`, { headers: bearer(token) });

  test('everybody to its health check', async () => {
    expect((await fetch(`${backend.url}/api/health`)).status).toBe(200);
  });

  test.each([
    ['current', key],
    ['previous', previousKey],
  ])('a token signed with the %s key', async (_, secret) => {
    const response = await me(await minted(secret));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ user: 'user-test' });
  });

  test('and logs whom it let in, on one line, but never the token', async () => {
    const token = await minted(key, 60, { sub: 'two\nlines', jti: 'job-42' });
    expect((await me(token)).status).toBe(200);
    await expect.poll(backend.output).toMatch(/token verified user='two\\nlines' jti='job-42'/);
    expect(backend.output()).not.toContain(token);
    expect(backend.output()).not.toContain(token.split('.')[2]);
  });
});

describe('the backend refuses', () => {
  const future = Math.floor(Date.now() / 1000) + 60;
  const claims = { sub: 'user-test', exp: future };

  test.each([
    ['a random key', () => minted(randomBytes(32).toString('hex')), 'Signature verification failed'],
    ['the right key, but expired', () => minted(key, -60), 'Signature has expired'],
    ['the previous key, but expired', () => minted(previousKey, -60), 'Signature has expired'],
    ['no algorithm', () => handmade('none', '', claims), 'The specified alg value is not allowed'],
    ['the right key, but HS512', () => handmade('HS512', key, claims), 'alg value is not allowed'],
    ['the empty key', () => handmade('HS256', '', claims), 'Signature verification failed'],
    ['no expiry', () => handmade('HS256', key, { sub: 'user-test' }), 'missing the "exp" claim'],
    ['no subject', () => handmade('HS256', key, { exp: future }), 'missing the "sub" claim'],
    ['garbage', () => 'not.a.token', ''],
  ])('a token with %s', async (_, token, reason) => {
    const response = await fetch(`${backend.url}/api/me`, { headers: bearer(await token()) });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(await response.json()).toEqual({ error: expect.stringContaining(reason) });
  });

  test.each([
    ['no token', {}],
    ['another scheme', { authorization: 'Basic dXNlcjpwYXNz' }],
    ['only headers that name a user', { 'x-user-id': 'user-ada', 'x-user-email': 'ada@example.com' }],
  ])('a request with %s, without an error code (RFC 6750 §3.1)', async (_, headers) => {
    const response = await fetch(`${backend.url}/api/messages`, { headers });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await response.json()).toEqual({ error: 'A bearer token is required' });
  });

  test.each([
    ['no key', {}, 'JWT_SECRET_KEY is not set'],
    ['an empty key', { JWT_SECRET_KEY: '' }, 'JWT_SECRET_KEY is not set'],
    ['a short key', { JWT_SECRET_KEY: 'x'.repeat(31) }, 'JWT_SECRET_KEY is shorter than 32 bytes'],
    [
      'a short previous key',
      { JWT_SECRET_KEY: key, JWT_SECRET_KEY_PREVIOUS: 'x'.repeat(31) },
      'JWT_SECRET_KEY_PREVIOUS is shorter than 32 bytes',
    ],
  ])('to start with %s', async (_, env, reason) => {
    const started = startBackend(env);
    expect(await exited(started)).toBeGreaterThan(0);
    expect(started.output()).toContain(reason);
  });
});

describe('with a token the backend', () => {
  test('takes a message and shows it', async () => {
    const headers = { ...bearer(await minted(key)), 'content-type': 'application/json' };
    const text = `hello ${randomBytes(4).toString('hex')}`;
    const body = JSON.stringify({ text });
    const sent = await fetch(`${backend.url}/api/messages`, { method: 'POST', headers, body });
    expect(sent.status).toBe(201);
    const list = await fetch(`${backend.url}/api/messages`, { headers });
    const message = expect.objectContaining({ user: 'user-test', text });
    expect(await list.json()).toEqual({ messages: expect.arrayContaining([message]) });
  });

  test('takes a file up to its limit and no larger one', async () => {
    const upload = async (bytes: number) => {
      const body = new FormData();
      body.set('file', new Blob([new Uint8Array(bytes)]), 'photo.bin');
      return fetch(`${backend.url}/api/files`, { method: 'POST', headers: bearer(await minted(key)), body });
    };
    const taken = await upload(100_000);
    expect(taken.status).toBe(201);
    expect(await taken.json()).toMatchObject({ name: 'photo.bin', size: 100_000 });
    const refused = await upload(1_100_000);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toHaveProperty('error');
  });
});

describe('through the frontend', () => {
  const login = (email: string, password: string) =>
    fetch(`${frontend.url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
  const sessionOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  /** Everything that a browser would get to see of a response. */
  const seen = async (response: Response): Promise<string> =>
    `${[...response.headers].join('\n')}\n${await response.text()}`;

  test('a login leads to the messages, and no answer hands the browser a backend token', async () => {
    const loggedIn = await login('ada@example.com', demoPassword);
    const [cookie = ''] = loggedIn.headers.getSetCookie();
    expect(loggedIn.status).toBe(200);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    const headers = { cookie: sessionOf(loggedIn), 'content-type': 'application/json' };

    const text = `through the frontend ${randomBytes(4).toString('hex')}`;
    const body = JSON.stringify({ text });
    const sent = await fetch(`${frontend.url}/messages`, { method: 'POST', headers, body });
    const list = await fetch(`${frontend.url}/messages`, { headers });
    const page = await fetch(frontend.url, { headers });
    expect([sent.status, list.status, page.status]).toEqual([201, 200, 200]);

    const answers = (await Promise.all([loggedIn, sent, list, page].map(seen))).join('\n');
    expect(answers).toContain(text);
    const tokens = answers.match(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g) ?? [];
    expect(tokens).toEqual([sessionOf(loggedIn).replace(/^[^=]*=/, '')]);
    for (const token of tokens) {
      await expect(jwtVerify(token, new TextEncoder().encode(key))).rejects.toThrow('signature');
      expect((await fetch(`${backend.url}/api/me`, { headers: bearer(token) })).status).toBe(401);
    }
    await expect.poll(backend.output).toContain("token verified user='user-ada'");
  });

  test('a message too large for it gets an answer, not a broken connection', async () => {
    const headers = {
      cookie: sessionOf(await login('ada@example.com', demoPassword)),
      'content-type': 'application/json',
    };
    const body = JSON.stringify({ text: 'x'.repeat(500_000) });
    expect((await fetch(`${frontend.url}/messages`, { method: 'POST', headers, body })).status).toBe(400);
  });

  test('a wrong password, an unknown user and a forged session get nothing', async () => {
    expect((await login('ada@example.com', `${demoPassword}x`)).status).toBe(401);
    expect((await login('mallory@example.com', demoPassword)).status).toBe(401);
    const forged = [
      await minted(randomBytes(32).toString('hex'), 60, { aud: 'chat-app-session' }),
      await minted(key, 60, { aud: 'chat-app-session' }),
      await minted(sessionSecret),
      '',
    ];
    for (const cookie of forged.map((value) => `chat-app.session=${value}`)) {
      expect((await fetch(`${frontend.url}/messages`, { headers: { cookie } })).status).toBe(401);
    }
  });

  test('a frontend with another key than the backend is an error of the server, and says so in its log', async () => {
    const other = await listening(
      startFrontend({
        JWT_SECRET_KEY: randomBytes(32).toString('hex'),
        NEXTAUTH_SECRET: sessionSecret,
        BACKEND_URL: backend.url,
      }),
      /port: (\d+)/,
    );
    const headers = { cookie: sessionOf(await login('grace@example.com', demoPassword)) };
    expect((await fetch(`${other.url}/messages`, { headers })).status).toBe(502);
    await expect.poll(other.output).toContain('do both containers have the same JWT_SECRET_KEY?');
  });

  test.each([
    ['no key', {}, 'JWT_SECRET_KEY is not set'],
    ['a short key', { JWT_SECRET_KEY: 'x'.repeat(31) }, 'JWT_SECRET_KEY is shorter than 32 bytes'],
    ['one key for two things', { JWT_SECRET_KEY: key, NEXTAUTH_SECRET: key }, 'NEXTAUTH_SECRET is the same'],
  ])('it refuses to start with %s', async (_, env, reason) => {
    const started = startFrontend(env);
    expect(await exited(started)).toBe(1);
    expect(started.output()).toContain(reason);
  });
});
