import { createHmac, randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChatAppServices, exited, type Service } from '../support/chat-app/services.ts';

const key = randomBytes(32).toString('hex');
const previousKey = randomBytes(32).toString('hex');

const services = new ChatAppServices();

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

beforeAll(async () => {
  backend = await services.backend({ JWT_SECRET_KEY: key, JWT_SECRET_KEY_PREVIOUS: previousKey });
});

afterAll(() => services.stop());

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
    [
      'a random key, and expired',
      () => minted(randomBytes(32).toString('hex'), -60),
      'Signature verification',
    ],
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
    const started = services.startBackend(env);
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
    // Again and again: a backend that hangs up on the rest of the file loses its answer only now and then.
    for (let attempt = 0; attempt < 20; attempt++) {
      const refused = await upload(8_000_000);
      expect(refused.status).toBe(413);
      expect(await refused.json()).toHaveProperty('error');
    }
  });
});
