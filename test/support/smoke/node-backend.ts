import { createHmac } from 'node:crypto';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  request,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { Backend } from './flask-backend.ts';

/** Serves on a free port of loopback; stopping cuts every connection. */
export const serve = async (server: Server): Promise<Backend> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { url: new URL(`http://127.0.0.1:${port}`), stop };
};

export const startHttp = (listener: RequestListener): Promise<Backend> => serve(createServer(listener));

/** Answers every connection with these bytes, once the request has begun, and does `then` with the socket. */
export const startRaw = (bytes: string | Buffer, then: (socket: Socket) => void): Promise<Backend> =>
  serve(
    createTcpServer((socket) => {
      socket.once('data', () => {
        socket.write(bytes);
        then(socket);
      });
    }),
  );

export const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

export type Checked = 'none' | 'bad' | 'good';

/** An independent check of the bearer token by hand: HS256 with this key, and its time has come and not gone. */
export const checkBearer = (incoming: IncomingMessage, key: string): Checked => {
  const token = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '')?.[1];
  if (token === undefined) return 'none';
  const [header = '', payload = '', signature = '', ...more] = token.split('.');
  const expected = createHmac('sha256', key).update(`${header}.${payload}`).digest('base64url');
  if (signature !== expected || more.length > 0) return 'bad';
  const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
  if (alg !== 'HS256') return 'bad';
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  const now = Date.now() / 1000;
  return claims.exp > now && (claims.nbf ?? 0) <= now ? 'good' : 'bad';
};

/** A correct verifier that accepts these keys, for tests that put something before or around it. */
export const verifier =
  (...keys: readonly string[]): RequestListener =>
  (incoming, response) => {
    const checks = keys.map((key) => checkBearer(incoming, key));
    if (checks.includes('good')) json(response, 200, { ok: true });
    else json(response, 401, { error: checks.includes('none') ? 'Token is missing' : 'Token is invalid' });
  };

/** Hands a request on as it is, as a load balancer does. */
export const forward = (backend: URL, incoming: IncomingMessage, response: ServerResponse): void => {
  const forwarded = request(
    {
      hostname: backend.hostname,
      port: backend.port,
      method: incoming.method,
      path: incoming.url,
      headers: incoming.headers,
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  forwarded.on('error', () => json(response, 502, { error: 'bad gateway' }));
  incoming.pipe(forwarded);
};

/** Sends each connection's request to the next backend in turn, as a load balancer does with its tasks. */
export const startRoundRobin = (
  backends: readonly URL[],
  skip: () => boolean = () => false,
): Promise<Backend> => {
  let turn = 0;
  return startHttp((incoming, response) => {
    const backend = skip() ? backends[0] : backends[turn++ % backends.length];
    if (!backend) throw new Error('no backend');
    forward(backend, incoming, response);
  });
};
