import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { USER } from '../support/frontend/app.ts';
import { startAuthJs } from '../support/frontend/authjs.ts';
import { type Answered, type Middle, startMiddle } from '../support/frontend/middle.ts';
import { LOGIN, runFrontend } from '../support/frontend/run.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';

/** What a frontend writes reaches a report only as words of closed lists, and of the addresses that the user gave. */

const session = randomBytes(32).toString('base64');
const key = randomBytes(32).toString('base64');

let middle: Middle = {};
let frontend: Backend;
/** Each cookie that the frontend set. */
const cookies = new Set<string>();

beforeAll(async () => {
  frontend = await startMiddle(
    {
      instead: (incoming) => middle.instead?.(incoming),
      cookie: (line) => {
        cookies.add((line.split(';')[0] ?? '').replace(/^[^=]*=/, ''));
        return line;
      },
      change: (answer, incoming) => middle.change?.(answer, incoming) ?? {},
    },
    startAuthJs({ secret: session }),
  );
});

afterAll(() => frontend?.stop());

const LETTERS = 'abcdefghkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** As identifiers look: letters alone, as one in eight of nanoid's does, with a digit among them, or in small ones. */
const marker = fc
  .tuple(
    fc.array(fc.constantFrom(...LETTERS), { minLength: 9, maxLength: 24 }),
    fc.constantFrom<(text: string) => string>(
      String,
      (text) => text.toLowerCase(),
      (text) => `${text.slice(0, 4)}7${text.slice(4)}`,
    ),
  )
  .map(([letters, change]) => change(letters.join('')));

/** In clear, as an address, as a workflow command, and with the words that are known. */
const FORMS: readonly ((text: string) => string)[] = [
  String,
  (text) => `/${text}/${text}`,
  (text) => `/chat/${text}`,
  (text) => `/en/login-${text}.html`,
  (text) => `https://${text}.example.com/login`,
  (text) => `http://127.0.0.1.${text}:3000/${text}`,
  (text) => `//${text}/api/auth`,
  (text) => `/login/${text}?error=${text}&code=${text}`,
  (text) => `/chat?error=CredentialsSignin%0A::error::${text}`,
  (text) => `/2fa-${text}`,
  (text) => `javascript:${text}`,
  (text) => `https://chat.example.com/${text}?${text}#${text}`,
];

const signed = (text: string): string => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${encode({ alg: 'HS256' })}.${encode({ text })}`;
  return `${token}.${createHmac('sha256', key).update(token).digest('base64url')}`;
};

/** All that an answer may be made of. */
const answers: readonly ((text: string, form: string) => Partial<Answered>)[] = [
  (_, form) => ({ status: 302, headers: { location: encodeURI(form) }, body: Buffer.from(form) }),
  (text, form) => ({
    status: 403,
    headers: { server: text, 'x-powered-by': text, 'www-authenticate': text, 'content-type': text },
    body: Buffer.from(form),
  }),
  (text, form) => ({
    status: 500,
    headers: { server: `nginx/${text}`, [text]: text },
    body: Buffer.from(form),
  }),
  (text) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(
      JSON.stringify({ user: { email: `${text}@example.com`, [text]: { [text]: signed(text) } } }),
    ),
  }),
  (text) => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ csrfToken: text })),
  }),
  (_, form) => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from(`<meta http-equiv="refresh" content="0;url=${encodeURI(form)}">`),
  }),
  (text) => ({
    headers: {
      'set-cookie': [`${text}=${text}; Domain=${text}.example.com`, `__Host-${text}=${text}; Path=/${text}`],
    },
  }),
];

const ROUTES = [
  '/api/auth/csrf',
  '/api/auth/session',
  '/api/auth/callback/credentials',
  '/chat',
  '/login',
] as const;

type Place = {
  readonly text: string;
  readonly route: (typeof ROUTES)[number];
  readonly form: number;
  readonly answer: number;
  readonly login: boolean;
};

test('no byte that a frontend writes reaches a report outside of the closed lists, and no cookie at all', async () => {
  const indexes = { form: fc.nat(FORMS.length - 1), answer: fc.nat(answers.length - 1) };
  const place: fc.Arbitrary<Place> = fc.record({
    text: marker,
    route: fc.constantFrom(...ROUTES),
    ...indexes,
    login: fc.boolean(),
  });
  // What a redirect says, after the form and at the page: too rare to be left to chance.
  const examples = (['/api/auth/callback/credentials', '/chat', '/login'] as const).flatMap((route) =>
    FORMS.map((_, form) => [{ text: 'zebracrossing', route, form, answer: 0, login: true }] as [Place]),
  );
  await fc.assert(
    fc.asyncProperty(place, async ({ text, route, form, answer, login }) => {
      const change = answers[answer]?.(text, FORMS[form]?.(text) ?? text) ?? {};
      middle = { change: (_, { url }) => (url?.split('?')[0] === route ? change : {}) };
      const options = { timeoutMilliseconds: 2_000, ...(login && LOGIN) };
      const { findings, summary, lines } = await runFrontend(frontend.url, { session, key }, options);
      const shown = JSON.stringify({ findings, summary, lines });
      expect(shown.toLowerCase()).not.toContain(text.toLowerCase());
      expect(shown).not.toContain('::error');
      for (const secret of [session, key, USER.password, USER.email]) expect(shown).not.toContain(secret);
      for (const cookie of cookies) if (cookie.length > 8) expect(shown).not.toContain(cookie);
      cookies.clear();
    }),
    { numRuns: 40, examples },
  );
});
