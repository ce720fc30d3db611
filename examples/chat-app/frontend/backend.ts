import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { User } from './users.ts';

/** What of the backend's answer goes on to the browser. */
export type BackendAnswer = { readonly status: number; readonly body: string };

type Options = {
  readonly url: string;
  readonly signingKey: Uint8Array;
  readonly tokenLifetimeHours: number;
};

/** A token is replaced this long before it expires, so that it does not do so on its way. */
const RENEWAL_MARGIN_SECONDS = 60;
const TIMEOUT_MILLISECONDS = 10_000;

/** Calls the backend in a user's name. The tokens stay in here: nothing returns one. */
export class Backend {
  readonly #options: Options;
  readonly #tokens = new Map<string, { readonly token: string; readonly expiresAt: number }>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** @throws when the backend cannot be reached in time. */
  async messages(user: User, method: 'GET' | 'POST', body?: string): Promise<BackendAnswer> {
    const response = await fetch(new URL('/api/messages', this.#options.url), {
      method,
      headers: { authorization: `Bearer ${await this.#token(user)}`, 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (response.status !== 401) return { status: response.status, body: text };
    // The user is logged in; it is our token that was refused, so this is our fault and not theirs.
    this.#tokens.delete(user.id);
    console.error('The backend refused our token: do both containers have the same JWT_SECRET_KEY?');
    return { status: 502, body: JSON.stringify({ error: 'The backend refused the frontend' }) };
  }

  async #token(user: User): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const known = this.#tokens.get(user.id);
    if (known !== undefined && known.expiresAt - RENEWAL_MARGIN_SECONDS > now) return known.token;
    const expiresAt = now + this.#options.tokenLifetimeHours * 60 * 60;
    const token = await new SignJWT({ name: user.name, email: user.email })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(user.id)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setExpirationTime(expiresAt)
      .sign(this.#options.signingKey);
    this.#tokens.set(user.id, { token, expiresAt });
    return token;
  }
}
