import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Backend } from '../smoke/flask-backend.ts';
import { json, startHttp } from '../smoke/node-backend.ts';
import { type AppOptions, authorize, servePage } from './app.ts';
import { nextAuthHome } from './install.ts';

/** The real handler of NextAuth v4 on a node server, called as an API route of Next.js calls it. */

export type NextAuthV4 = {
  /** `next-auth/jwt`: decodes a session cookie as the library does. */
  readonly decode: (options: {
    token: string;
    secret: string;
  }) => Promise<Readonly<Record<string, unknown>> | null>;
  readonly handler: (request: unknown, response: unknown, options: unknown) => Promise<void>;
  readonly credentials: (options: unknown) => unknown;
};

let loaded: Promise<NextAuthV4> | undefined;

export const nextAuthV4 = (): Promise<NextAuthV4> => {
  loaded ??= loadNextAuth();
  return loaded;
};

const loadNextAuth = async (): Promise<NextAuthV4> => {
  const load = createRequire(join(await nextAuthHome(), 'package.json'));
  return {
    decode: load('next-auth/jwt').decode,
    handler: load('next-auth').default,
    credentials: load('next-auth/providers/credentials').default,
  };
};

const configOf = ({ credentials }: NextAuthV4, options: AppOptions) => ({
  secret: options.secret,
  ...(options.cookies && { cookies: options.cookies }),
  ...(options.signInPage !== undefined && { pages: { signIn: options.signInPage } }),
  ...(options.jwtSecret !== undefined && { jwt: { secret: options.jwtSecret } }),
  useSecureCookies: options.secureCookies ?? false,
  session: { strategy: 'jwt' },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  providers: [
    credentials({
      id: options.provider ?? 'credentials',
      credentials: { email: {}, password: {} },
      authorize: (given: Record<string, unknown> | undefined) => authorize(options, given),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }: { token: object; user?: object }) => ({
      ...token,
      ...(user && options.claims),
      ...(user && 'accessToken' in user && { accessToken: user.accessToken }),
    }),
    session: ({ session, token }: { session: { user: object }; token: { accessToken?: string } }) =>
      options.sessionOf?.(session, token) ?? {
        ...session,
        user: { ...session.user, ...(options.shows ? { accessToken: token.accessToken } : {}) },
      },
  },
});

const textOf = async (incoming: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  return text;
};

const cookiesOf = (incoming: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (incoming.headers.cookie ?? '')
      .split('; ')
      .map((pair) => [pair.split('=')[0] ?? '', decodeURIComponent(pair.slice(pair.indexOf('=') + 1))]),
  );

/** What Next.js adds to node's response for API routes. */
const apiResponse = (response: ServerResponse) =>
  Object.assign(response, {
    status(code: number) {
      response.statusCode = code;
      return response;
    },
    json: (body: unknown) => json(response, response.statusCode, body),
    send: (body: unknown) =>
      typeof body === 'string' ? response.end(body) : json(response, response.statusCode, body),
  });

export const startNextAuth = async (options: AppOptions): Promise<Backend> => {
  const library = await nextAuthV4();
  // It trusts the Host header only where it is told to (utils/detect-origin).
  process.env.AUTH_TRUST_HOST = 'true';
  return startHttp(async (incoming, response) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    if (!url.pathname.startsWith('/api/auth/')) return servePage(options, incoming, response);
    const request = {
      method: incoming.method,
      headers: { ...incoming.headers, 'x-forwarded-proto': 'http' },
      cookies: cookiesOf(incoming),
      body: Object.fromEntries(new URLSearchParams(await textOf(incoming))),
      query: { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split('/').slice(3) },
    };
    return library.handler(request, apiResponse(response), configOf(library, options));
  });
};
