import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { Backend } from './backend.ts';
import { endedSessionCookie, sessionCookie, sessionUser } from './session.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';
import { authenticate, type User } from './users.ts';

const JSON_TYPE = 'application/json';
const MAXIMUM_BODY_BYTES = 16 * 1024;

type Reply = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly cookie?: string;
};
type Handler = (request: IncomingMessage) => Promise<Reply>;

const json = (status: number, value: unknown, cookie?: string): Reply => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(value),
  ...(cookie === undefined ? {} : { cookie }),
});

/** The body of a JSON request; `undefined` when it is not JSON or too large. Other sites' forms cannot send JSON. */
const jsonBody = async (request: IncomingMessage): Promise<string | undefined> => {
  if (!request.headers['content-type']?.startsWith(JSON_TYPE)) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // Read to the end even when it is too large: what is left unread would block the connection for its next request.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAXIMUM_BODY_BYTES) chunks.push(chunk);
  }
  return size <= MAXIMUM_BODY_BYTES ? Buffer.concat(chunks).toString('utf8') : undefined;
};

const parsedObject = (text: string | undefined): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** Behind the load balancer TLS ends before us; it says so in this header. */
const isSecure = (request: IncomingMessage): boolean => request.headers['x-forwarded-proto'] === 'https';

const routes = (settings: Settings): ReadonlyMap<string, Handler> => {
  const backend = new Backend({
    url: settings.backendUrl,
    signingKey: settings.signingKey,
    tokenLifetimeHours: settings.tokenLifetimeHours,
  });
  const file = (name: string, type: string): Handler => {
    const body = readFileSync(new URL(`public/${name}`, import.meta.url), 'utf8');
    return async () => ({ status: 200, type, body });
  };
  const asUser =
    (handle: (user: User, request: IncomingMessage) => Promise<Reply>): Handler =>
    async (request) => {
      const user = await sessionUser(request.headers.cookie, settings.sessionSecret);
      return user === undefined ? json(401, { error: 'Log in first' }) : handle(user, request);
    };
  const login: Handler = async (request) => {
    const { email, password } = parsedObject(await jsonBody(request));
    const user = authenticate(email, password, settings.demoPassword);
    if (user === undefined) return json(401, { error: 'Wrong email address or password' });
    return json(200, { user }, await sessionCookie(user, settings.sessionSecret, isSecure(request)));
  };
  return new Map<string, Handler>([
    ['GET /healthz', async () => json(200, { status: 'ok' })],
    ['GET /', file('index.html', 'text/html; charset=utf-8')],
    ['GET /app.js', file('app.js', 'text/javascript; charset=utf-8')],
    ['POST /api/auth/login', login],
    ['POST /api/auth/logout', async (request) => json(200, {}, endedSessionCookie(isSecure(request)))],
    [
      'GET /messages',
      asUser(async (user) => ({ type: JSON_TYPE, ...(await backend.messages(user, 'GET')) })),
    ],
    [
      'POST /messages',
      asUser(async (user, request) => {
        const body = await jsonBody(request);
        if (body === undefined) return json(400, { error: 'Send a small JSON body' });
        return { type: JSON_TYPE, ...(await backend.messages(user, 'POST', body)) };
      }),
    ],
  ]);
};

const send = (response: ServerResponse, reply: Reply): void => {
  response
    .writeHead(reply.status, {
      'content-type': reply.type,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      ...(reply.cookie === undefined ? {} : { 'set-cookie': reply.cookie }),
    })
    .end(reply.body);
};

const listener = (settings: Settings): RequestListener => {
  const handlers = routes(settings);
  return async (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0];
    const handler = handlers.get(`${request.method} ${path}`);
    try {
      send(response, handler ? await handler(request) : json(404, { error: 'Not found' }));
    } catch (error) {
      console.error(`${request.method} ${path} failed:`, error);
      send(response, json(502, { error: 'The backend does not answer' }));
    }
  };
};

const start = (settings: Settings): void => {
  const server = createServer(listener(settings));
  // Longer than the load balancer's idle timeout (60 s): whoever closes first must not be us, else it answers 502.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  server.listen(settings.port, settings.host, () => console.log('Listening on', server.address()));
  process.once('SIGTERM', () => server.close());
  if (settings.demoPassword === undefined) console.warn('DEMO_PASSWORD is not set: nobody can log in.');
};

try {
  start(readSettings(process.env));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(`chat-app: ${error.message}`);
  process.exitCode = 1;
}
