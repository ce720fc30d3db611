import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { Auth, type AuthConfig, skipCSRFCheck } from '@auth/core';
import { decode, encode, type JWT } from '@auth/core/jwt';
import Credentials from '@auth/core/providers/credentials';
import { ExpressAuth } from '@auth/express';
import { jwtVerify, SignJWT } from 'jose';
import type { Backend } from '../smoke/flask-backend.ts';
import { startHttp } from '../smoke/node-backend.ts';
import { type AppOptions, authorize, servePage } from './app.ts';

/** The real handler of Auth.js v5 on a node server, as the route handler of Next.js calls it. */

/** Sessions by their ids, of all frontends. */
const kept = new Map<string, JWT>();

/** `jwt` of a config whose sessions have a secret of their own. */
const jwtOf = (options: AppOptions): Pick<AuthConfig, 'jwt'> => {
  const { jwtSecret: secret, signsSessions = false, keepsSessions = false } = options;
  if (keepsSessions)
    return {
      jwt: {
        encode: ({ token }) => {
          const id = randomUUID();
          kept.set(id, { ...token });
          return id;
        },
        decode: ({ token = '' }) => kept.get(token) ?? null,
      },
    };
  if (secret === undefined) return {};
  if (!signsSessions)
    return {
      jwt: {
        encode: (given) => encode({ ...given, secret }),
        decode: (given) => decode({ ...given, secret }),
      },
    };
  const key = new TextEncoder().encode(secret);
  return {
    jwt: {
      encode: ({ token }) =>
        new SignJWT({ ...token }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(key),
      decode: async ({ token = '' }) => (await jwtVerify(token, key)).payload,
    },
  };
};

const configOf = (options: AppOptions): AuthConfig => ({
  basePath: options.basePath ?? '/api/auth',
  ...(options.cookies && { cookies: options.cookies }),
  ...(options.withoutCsrf && { skipCSRFCheck }),
  ...jwtOf(options),
  trustHost: true,
  secret: typeof options.secret === 'string' ? options.secret : [...options.secret],
  useSecureCookies: options.secureCookies ?? false,
  session: { strategy: 'jwt' },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  providers: [
    Credentials({
      id: options.provider ?? 'credentials',
      credentials: Object.fromEntries(
        Object.values(options.fields ?? { email: 'email', password: 'password' }).map((name) => [name, {}]),
      ),
      authorize: (given) => authorize(options, given),
    }),
  ],
  callbacks: {
    ...(options.denies && { signIn: () => false }),
    jwt: ({ token, user }) => {
      if (user && 'accessToken' in user)
        return { ...token, ...options.claims, known: true, accessToken: user.accessToken };
      if (user) return { ...token, known: true };
      return options.refusesStrangers && token.known !== true ? null : token;
    },
    session: ({ session, token }) =>
      (options.sessionOf?.(session, token) as typeof session | undefined) ?? {
        ...session,
        user: { ...session.user, ...(options.shows ? { accessToken: token.accessToken } : {}) },
      },
    ...(options.redirectsTo !== undefined && { redirect: () => options.redirectsTo ?? '' }),
  },
});

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.from(Buffer.concat(chunks));
};

const headersOf = (incoming: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  return headers;
};

const hasRoute = ({ basePath = '/api/auth' }: AppOptions, url = '/'): boolean =>
  url.startsWith(`${basePath}/`);

type ExpressRequest = IncomingMessage & { readonly params: Readonly<Record<string, unknown>> };
type Handler = (incoming: ExpressRequest, response: ServerResponse, next: () => void) => unknown;
type Express = RequestListener & { readonly use: (...given: (string | Handler)[]) => void };

/** It comes without types. */
const express: () => Express = createRequire(import.meta.url)('express');

/** The adapter for Express, as its documentation mounts it. */
export const startExpress = (options: AppOptions): Promise<Backend> => {
  const app = express();
  const auth = ExpressAuth(configOf(options)) as unknown as Handler;
  app.use(`${options.basePath ?? '/auth'}/*splat`, (incoming, response, next) => {
    // Express 5 names the rest of the path; the adapter still reads it as that of Express 4.
    Object.assign(incoming.params, { 0: [incoming.params.splat].flat().join('/') });
    return auth(incoming, response, next);
  });
  app.use((incoming, response) => servePage({ basePath: '/auth', ...options }, incoming, response));
  return startHttp(app);
};

export const startAuthJs = (options: AppOptions): Promise<Backend> =>
  startHttp(async (incoming, response) => {
    if (!options.answersAll && !hasRoute(options, incoming.url))
      return servePage(options, incoming, response);
    const body = await bodyOf(incoming);
    const answer = await Auth(
      new Request(
        `${incoming.headers['x-forwarded-proto'] ?? 'http'}://${incoming.headers.host}${incoming.url}`,
        {
          method: incoming.method ?? 'GET',
          headers: headersOf(incoming),
          ...(body.length > 0 && { body }),
        },
      ),
      configOf(options),
    );
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
    response.setHeader('set-cookie', answer.headers.getSetCookie());
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
