import { hkdfSync } from 'node:crypto';
import { base64url, calculateJwkThumbprint, EncryptJWT } from 'jose';
import { SYNTHETIC_EMAIL, SYNTHETIC_NAME, SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';
import type { Answer } from '../lib/http.ts';
import { tokenForms } from '../redaction/forms.ts';
import type { Client } from './client.ts';
import { cookiesOf, isSessionCookie } from './cookie-jar.ts';

/** What `GET /api/auth/session` says, and whose session it is. */

export type Session = Readonly<Record<string, unknown>>;

/** v5 answers `null` and v4 `{}` when there is no session; neither ever says 401. */
export type SessionAnswer =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'none' }
  /** `seen`: a status or an error code. */
  | { readonly kind: 'unreadable'; readonly seen: string };

export const readSession = (answer: Answer): SessionAnswer => {
  if (answer.kind === 'no-answer') return { kind: 'unreadable', seen: answer.code };
  if (answer.status !== 200) return { kind: 'unreadable', seen: `${answer.status}` };
  let body: unknown;
  try {
    body = JSON.parse(answer.body);
  } catch {
    return { kind: 'unreadable', seen: '200 without JSON' };
  }
  if (body === null) return { kind: 'none' };
  if (typeof body !== 'object' || Array.isArray(body))
    return { kind: 'unreadable', seen: '200 with other JSON' };
  const session = { ...body } as Session;
  return Object.keys(session).length === 0 ? { kind: 'none' } : { kind: 'session', session };
};

/** @param cookies value of the header `Cookie`; '' for none */
export const askSession = async (
  client: Client,
  cookies: string,
  mask: (text: string) => void,
): Promise<SessionAnswer> => {
  const answer = await client.get('/session', cookies);
  // The frontend renews the session, for as long as it lets sessions live.
  for (const { name, value } of cookiesOf(answer)) if (value !== '' && isSessionCookie(name)) mask(value);
  return readSession(answer);
};

export const hasUser = ({ user }: Session): boolean => typeof user === 'object' && user !== null;

/** Whether it is of the user that exists nowhere: what was put into the cookie comes out again. */
export const isOfSyntheticUser = (session: Session): boolean =>
  textsIn(session).some(({ text }) => text === SYNTHETIC_SUBJECT || text.toLowerCase() === SYNTHETIC_EMAIL);

/** Whether it is of the user with that address; undefined when it shows none. */
export const isOfUser = ({ user }: Session, email: string): boolean | undefined => {
  const shown = typeof user === 'object' && user !== null && 'email' in user ? user.email : undefined;
  if (typeof shown !== 'string' || shown === '') return undefined;
  return shown.trim().toLowerCase() === email.trim().toLowerCase();
};

/** A text in a session, and where it stands, e.g. `user.accessToken`. */
type SessionText = { readonly path: string; readonly text: string };

const MOST_VALUES = 5_000;

/** Names of members are the app's own, so only what looks like an identifier is repeated. */
const step = (name: string): string => (/^[A-Za-z_$][\w$-]{0,39}$|^\d{1,3}$/.test(name) ? name : '?');

/** All texts in a JSON value. A loop and not a recursion: what a server nests must not become our call stack. */
export const textsIn = (session: unknown): readonly SessionText[] => {
  const found: SessionText[] = [];
  const open: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: session }];
  for (let seen = 0; seen < MOST_VALUES; seen += 1) {
    const next = open.shift();
    if (next === undefined) break;
    const { path, value } = next;
    if (typeof value === 'string') found.push({ path, text: value });
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      if (open.length >= MOST_VALUES) break;
      open.push({ path: (path === '' ? step(name) : `${path}.${step(name)}`).slice(0, 80), value: member });
    }
  }
  return found;
};

/** Makes session cookies as NextAuth v4 and Auth.js v5 do, for a user that exists nowhere. */

/** Seconds. Both versions grant 15 s more (`clockTolerance`). */
const LIFETIME = 120;
const BACKDATED = 5;

export type SessionMinting = {
  readonly version: 4 | 5;
  /** Part of the key in v5, so that a session under another name cannot be read. */
  readonly cookieName: string;
  /** The one that encrypts, where there are several. */
  readonly secret: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** Gets the cookie's value before anybody else does. */
  readonly mask: (text: string) => void;
};

const derive = (secret: string, salt: string, info: string, bytes: number): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, salt, info, bytes));

/** next-auth 4: `jwt/index.ts`, getDerivedEncryptionKey. */
const keyOfVersion4 = ({ secret }: SessionMinting): Uint8Array =>
  derive(secret, '', 'NextAuth.js Generated Encryption Key', 32);

/** @auth/core: `jwt.ts`, getDerivedEncryptionKey for A256CBC-HS512. */
const keyOfVersion5 = ({ secret, cookieName }: SessionMinting): Uint8Array =>
  derive(secret, cookieName, `Auth.js Generated Encryption Key (${cookieName})`, 64);

/** What callbacks of apps commonly read. No role but that of an ordinary user. */
const CLAIMS = {
  sub: SYNTHETIC_SUBJECT,
  id: SYNTHETIC_SUBJECT,
  email: SYNTHETIC_EMAIL,
  name: SYNTHETIC_NAME,
  role: 'user',
  smoke: true,
} as const;

/** The value of a session cookie that ends after at most 120 seconds. */
export const mintSessionCookie = async (minting: SessionMinting): Promise<string> => {
  const issued = Math.floor(minting.now() / 1000) - BACKDATED;
  const key = minting.version === 5 ? keyOfVersion5(minting) : keyOfVersion4(minting);
  const header =
    minting.version === 5
      ? {
          alg: 'dir',
          enc: 'A256CBC-HS512',
          kid: await calculateJwkThumbprint({ kty: 'oct', k: base64url.encode(key) }, 'sha512'),
        }
      : { alg: 'dir', enc: 'A256GCM' };
  const cookie = await new EncryptJWT({ ...CLAIMS })
    .setProtectedHeader(header)
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFETIME)
    .setJti(Buffer.from(minting.random(16)).toString('hex'))
    .encrypt(key);
  for (const form of tokenForms(cookie)) minting.mask(form);
  return cookie;
};
