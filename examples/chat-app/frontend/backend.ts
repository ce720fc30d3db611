import 'server-only';
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { readSettings } from './settings.ts';
import type { User } from './users.ts';

export type Message = { readonly id: number; readonly user: string; readonly text: string };
export type StoredFile = { readonly name: string; readonly size: number; readonly sha256: string };

/** The backend did not do it; the message is for the user. */
export class BackendError extends Error {}

const TIMEOUT_MILLISECONDS = 10_000;

/** A token for one call in the user's name. It goes into the request below and nowhere else. */
const mint = async (user: User): Promise<string> => {
  const { signingKey, tokenLifetimeHours } = readSettings(process.env);
  return new SignJWT({ name: user.name, email: user.email })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(user.id)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${tokenLifetimeHours}h`)
    .sign(signingKey);
};

const call = async <Answer>(user: User, path: string, init: RequestInit = {}): Promise<Answer> => {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${await mint(user)}`);
  const response = await fetch(new URL(path, readSettings(process.env).backendUrl), {
    ...init,
    headers,
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  }).catch((error: unknown) => {
    console.error(`${path}: the backend does not answer:`, error);
    throw new BackendError('The backend does not answer');
  });
  if (response.ok) return (await response.json()) as Answer;
  if (response.status === 401) {
    // The user is logged in; it is our token that was refused, so this is our fault and not theirs.
    console.error('The backend refused our token: do both containers have the same JWT_SECRET_KEY?');
    throw new BackendError('The backend refused the frontend');
  }
  const { error } = (await response.json().catch(() => ({}))) as { readonly error?: unknown };
  throw new BackendError(typeof error === 'string' ? error : `The backend answered ${response.status}`);
};

/** @throws BackendError as do the other calls. */
export const listMessages = async (user: User): Promise<readonly Message[]> =>
  (await call<{ readonly messages: readonly Message[] }>(user, '/api/messages')).messages;

export const postMessage = (user: User, text: string): Promise<Message> =>
  call(user, '/api/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });

export const postFile = (user: User, file: File): Promise<StoredFile> => {
  const body = new FormData();
  body.set('file', file);
  return call(user, '/api/files', { method: 'POST', body });
};
