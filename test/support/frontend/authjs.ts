import type { IncomingMessage } from 'node:http';
import { Auth, type AuthConfig } from '@auth/core';
import Credentials from '@auth/core/providers/credentials';
import type { Backend } from '../smoke/flask-backend.ts';
import { startHttp } from '../smoke/node-backend.ts';
import { type AppOptions, authorize } from './app.ts';

/** The real handler of Auth.js v5 on a node server, as the route handler of Next.js calls it. */

const configOf = (options: AppOptions): AuthConfig => ({
  basePath: '/api/auth',
  trustHost: true,
  secret: typeof options.secret === 'string' ? options.secret : [...options.secret],
  useSecureCookies: options.secureCookies ?? false,
  session: { strategy: 'jwt' },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: (given) => authorize(options, given),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => {
      if (user && 'accessToken' in user) return { ...token, known: true, accessToken: user.accessToken };
      if (user) return { ...token, known: true };
      return options.refusesStrangers && token.known !== true ? null : token;
    },
    session: ({ session, token }) => ({
      ...session,
      user: { ...session.user, ...(options.shows ? { accessToken: token.accessToken } : {}) },
    }),
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

export const startAuthJs = (options: AppOptions): Promise<Backend> =>
  startHttp(async (incoming, response) => {
    const body = await bodyOf(incoming);
    const answer = await Auth(
      new Request(`http://${incoming.headers.host}${incoming.url}`, {
        method: incoming.method ?? 'GET',
        headers: headersOf(incoming),
        ...(body.length > 0 && { body }),
      }),
      configOf(options),
    );
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
    response.setHeader('set-cookie', answer.headers.getSetCookie());
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
