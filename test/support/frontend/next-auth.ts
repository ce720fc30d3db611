import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Backend } from '../smoke/flask-backend.ts';
import { json, startHttp } from '../smoke/node-backend.ts';
import { type AppOptions, authorize, servePage } from './app.ts';

/** The real handler of NextAuth v4 on a node server, called as an API route of Next.js calls it. */

const wanted = fileURLToPath(new URL('next-auth-v4/', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));

/**
 * Installs NextAuth v4 from its own lock file (once). Not among our own packages: it asks for Next.js and React as peers,
 * and its handler needs neither.
 */
const install = (): string => {
  const lock = readFileSync(join(wanted, 'package-lock.json'));
  const home = join(cache, `next-auth-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  if (existsSync(home)) return home;
  const fresh = `${home}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(wanted, file), join(fresh, file));
  const options = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', ['ci', ...options], { cwd: fresh, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci of next-auth failed.\n${stderr ?? ''}`);
  try {
    renameSync(fresh, home);
  } catch {
    // Another test was faster.
    rmSync(fresh, { recursive: true, force: true });
  }
  return home;
};

export type NextAuthV4 = {
  /** `next-auth/jwt`: decodes a session cookie as the library does. */
  readonly decode: (options: {
    token: string;
    secret: string;
  }) => Promise<Readonly<Record<string, unknown>> | null>;
  readonly handler: (request: unknown, response: unknown, options: unknown) => Promise<void>;
  readonly credentials: (options: unknown) => unknown;
};

let loaded: NextAuthV4 | undefined;

export const nextAuthV4 = (): NextAuthV4 => {
  loaded ??= loadNextAuth();
  return loaded;
};

const loadNextAuth = (): NextAuthV4 => {
  const load = createRequire(join(install(), 'package.json'));
  return {
    decode: load('next-auth/jwt').decode,
    handler: load('next-auth').default,
    credentials: load('next-auth/providers/credentials').default,
  };
};

const configOf = ({ credentials }: NextAuthV4, options: AppOptions) => ({
  secret: options.secret,
  ...(options.cookies && { cookies: options.cookies }),
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
    jwt: ({ token, user }: { token: object; user?: object }) =>
      user && 'accessToken' in user ? { ...token, accessToken: user.accessToken } : token,
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

export const startNextAuth = (options: AppOptions): Promise<Backend> => {
  const library = nextAuthV4();
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
