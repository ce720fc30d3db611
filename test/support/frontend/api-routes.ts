import type { IncomingMessage, ServerResponse } from 'node:http';
import { SignJWT } from 'jose';
import type { Backend } from '../smoke/flask-backend.ts';
import { forward, json, startHttp } from '../smoke/node-backend.ts';
import { startAuthJs } from './authjs.ts';

/** A frontend that answers all of /api itself, as Next.js does with route handlers: only it reaches the backend. */

type Frontend = {
  /** Of the sessions. */
  readonly secret: string;
  /** Signs the tokens for the backend. */
  readonly key: string;
  readonly backend: URL;
  /** What a route handler looks at before it asks the backend. */
  readonly checks?: 'the session' | 'that there is a cookie';
};

const tokenFor = (user: string, key: string): Promise<string> =>
  new SignJWT({ sub: user })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(Buffer.from(key));

/** The user's address, in the token and in a header beside it, as some frontends do. */
const askBackend = async (path: string, user: string, { backend, key }: Frontend): Promise<Response> =>
  fetch(new URL(path, backend), {
    headers: { authorization: `Bearer ${await tokenFor(user, key)}`, 'x-user-email': user },
  });

export const startApiRoutes = async (frontend: Frontend): Promise<Backend> => {
  const auth = await startAuthJs({ secret: frontend.secret });
  const userOf = async ({ headers: { cookie = '' } }: IncomingMessage): Promise<string | undefined> => {
    if (frontend.checks === 'that there is a cookie')
      return /session-token=/.test(cookie) ? 'somebody@example.com' : undefined;
    const answer = await fetch(new URL('/api/auth/session', auth.url), { headers: { cookie } });
    const session: unknown = await answer.json();
    const user =
      typeof session === 'object' && session !== null && 'user' in session ? session.user : undefined;
    return typeof user === 'object' && user !== null && 'email' in user ? String(user.email) : undefined;
  };
  const route = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const user = await userOf(incoming);
    if (user === undefined) return json(response, 401, { error: 'Unauthorized' });
    const answer = await askBackend(incoming.url ?? '/', user, frontend);
    return json(response, answer.status, await answer.json());
  };
  const front = await startHttp((incoming, response) => {
    const isOwn = /^\/api\/(?!auth\/)/.test(incoming.url ?? '');
    if (isOwn) route(incoming, response).catch(() => json(response, 500, { error: 'Internal Server Error' }));
    else forward(auth.url, incoming, response);
  });
  const stop = async (): Promise<void> => {
    await front.stop();
    await auth.stop();
  };
  return { url: front.url, stop };
};
