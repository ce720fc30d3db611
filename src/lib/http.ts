import { type Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import * as zlib from 'node:zlib';
import { errorCode } from './error-code.ts';
import { isProbeable } from './probe-address.ts';

/** The same as `version` in package.json. */
export const VERSION = '0.1.0';
export const USER_AGENT = `cdk-jwt-deploy/${VERSION} smoke-test`;

/** The body is read as far as this many bytes. */
export const BODY_LIMIT = 64 * 1024;
const HEADER_LIMIT = 16 * 1024;

/** Milliseconds. `connect` includes name resolution and TLS; `firstByte` and `total` count from the start. */
export type ProbeLimits = { readonly connect: number; readonly firstByte: number; readonly total: number };

export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Lower-case names; several values joined by a comma, those of `set-cookie` by a line feed. */
      readonly headers: Readonly<Record<string, string>>;
      /** The first 64 KiB, unpacked; bytes that are not UTF-8 are replaced. */
      readonly body: string;
      /** What went wrong after the headers, as an error code; '' when the body ended or was long enough. */
      readonly bodyProblem: string;
    }
  /**
   * `code`: Node's error code, or one of `describeNetworkError`. `reused`: the request went out on a connection that was
   * kept open, which the other side may have closed at the same moment. `untrusted`: the certificate is why.
   */
  | {
      readonly kind: 'no-answer';
      readonly code: string;
      readonly reused?: true;
      readonly untrusted?: true;
    };

/**
 * What a request sends beside headers; a probe is a GET without a body. `agent`: keeps connections open and uses them
 * again; without one, each request has a connection of its own. `address`: the IP address to connect to, of those that
 * the name has; certificate and Host stay those of the name. It needs connections of its own.
 */
export type Sending = {
  readonly method: string;
  readonly body?: Uint8Array | string;
  readonly agent?: Agent;
  readonly address?: string;
};

const GET: Sending = { method: 'GET' };

/**
 * For a request whose good answer proves something of the server: a cache that heeds it must ask there. Without it a
 * request gets what a browser gets, be it from a cache.
 */
export const ASKS_THE_SERVER = { 'cache-control': 'no-cache' } as const;

/** Resolves every name to this one address. */
const lookupOf =
  (address: string): LookupFunction =>
  (_name, options, callback) => {
    const family = isIP(address);
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };

const requestOptions = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  { method, agent, address }: Sending,
): RequestOptions => ({
  method,
  protocol: url.protocol,
  hostname: url.hostname.replace(/^\[|\]$/g, ''),
  path: url.pathname + url.search,
  agent: agent ?? false,
  maxHeaderSize: HEADER_LIMIT,
  insecureHTTPParser: false,
  // Set here, because NODE_TLS_REJECT_UNAUTHORIZED=0 in the job's environment turns the default off.
  rejectUnauthorized: true,
  headers: {
    host: url.host,
    'user-agent': USER_AGENT,
    accept: 'application/json, */*;q=0.5',
    'accept-encoding': 'identity',
    connection: agent ? 'keep-alive' : 'close',
    ...headers,
  },
  ...(url.port === '' ? {} : { port: Number(url.port) }),
  ...(address === undefined ? {} : { lookup: lookupOf(address) }),
});

const headersOf = (response: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [
      name,
      // A cookie's Expires has a comma; a line feed is in no header (RFC 9110 §5.5).
      Array.isArray(value) ? value.join(name === 'set-cookie' ? '\n' : ', ') : (value ?? ''),
    ]),
  );

const readBody = (response: IncomingMessage, done: (bodyProblem: string) => void, chunks: Buffer[]): void => {
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk.subarray(0, BODY_LIMIT - size));
    size += chunk.length;
    if (size >= BODY_LIMIT) done('');
  });
  response.on('end', () => done(''));
  response.on('error', (error) => done(errorCode(error)));
  response.on('close', () => done('CLOSED'));
};

/** A body is unpacked as far as this, so that a small one cannot become a large one. */
const UNPACKED_LIMIT = 1024 * 1024;

const UNPACKERS: Readonly<Record<string, ((bytes: Buffer) => Buffer) | undefined>> = {
  gzip: (bytes) =>
    zlib.gunzipSync(bytes, { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: UNPACKED_LIMIT }),
  br: (bytes) =>
    zlib.brotliDecompressSync(bytes, {
      finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
      maxOutputLength: UNPACKED_LIMIT,
    }),
  // Node.js 20, on which the command line runs too, has none.
  zstd: (bytes) =>
    zlib.zstdDecompressSync(bytes, {
      finishFlush: zlib.constants.ZSTD_e_flush,
      maxOutputLength: UNPACKED_LIMIT,
    }),
};

/** Some servers pack what they were asked not to. What cannot be unpacked stays as it is. */
const unpacked = (bytes: Buffer, encoding = ''): Buffer => {
  try {
    const whole = UNPACKERS[encoding.trim().toLowerCase()]?.(bytes) ?? bytes;
    // Of a body that is cut off within its first block, zstd gives nothing.
    return whole.length === 0 ? bytes : whole.subarray(0, BODY_LIMIT);
  } catch {
    return bytes;
  }
};

const answerOf = (response: IncomingMessage, chunks: readonly Buffer[], bodyProblem: string): Answer => ({
  kind: 'answer',
  status: response.statusCode ?? 0,
  headers: headersOf(response),
  body: unpacked(Buffer.concat(chunks), response.headers['content-encoding']).toString('utf8'),
  bodyProblem,
});

/** Node keeps on the socket why it did not accept the certificate, whatever the reason. */
const isUntrusted = ({ socket }: ClientRequest): boolean =>
  socket !== null && 'authorizationError' in socket && Boolean(socket.authorizationError);

/** Calls `settle` with what came of the request, however it ends; only the first call counts. */
const follow = (outgoing: ClientRequest, limits: ProbeLimits, settle: (answer: Answer) => void): void => {
  const chunks: Buffer[] = [];
  let response: IncomingMessage | undefined;
  const finish = (problem: string): void => {
    for (const timer of timers) clearTimeout(timer);
    const why = {
      ...(outgoing.reusedSocket && { reused: true as const }),
      ...(isUntrusted(outgoing) && { untrusted: true as const }),
    };
    settle(
      response === undefined
        ? { kind: 'no-answer', code: problem, ...why }
        : answerOf(response, chunks, problem),
    );
  };
  const connectTimer = setTimeout(() => finish('TIMEOUT_CONNECT'), limits.connect);
  const firstByteTimer = setTimeout(() => finish('TIMEOUT_FIRST_BYTE'), limits.firstByte);
  const timers = [connectTimer, firstByteTimer, setTimeout(() => finish('TIMEOUT_TOTAL'), limits.total)];
  outgoing.on('socket', (socket) => {
    if (outgoing.reusedSocket) return clearTimeout(connectTimer);
    const ready = 'encrypted' in socket ? 'secureConnect' : 'connect';
    socket.once(ready, () => clearTimeout(connectTimer));
    return undefined;
  });
  outgoing.on('response', (received) => {
    response = received;
    clearTimeout(connectTimer);
    clearTimeout(firstByteTimer);
    readBody(received, finish, chunks);
  });
  outgoing.on('upgrade', (received, socket) => {
    response = received;
    socket.destroy();
    finish('');
  });
  outgoing.on('error', (error) => finish(errorCode(error)));
  outgoing.on('close', () => finish('CLOSED'));
};

type Outgoing = { readonly options: RequestOptions; readonly body?: Uint8Array | string | undefined };

const sendOnce = ({ options, body }: Outgoing, limits: ProbeLimits, signal: AbortSignal): Promise<Answer> => {
  if (signal.aborted) return Promise.resolve({ kind: 'no-answer', code: 'ABORTED' });
  return new Promise((resolve) => {
    let outgoing: ClientRequest;
    try {
      outgoing = (options.protocol === 'https:' ? httpsRequest : httpRequest)(options);
    } catch (error) {
      return resolve({ kind: 'no-answer', code: errorCode(error) });
    }
    let settled = false;
    const settle = (answer: Answer): void => {
      if (settled) return;
      settled = true;
      signal.removeEventListener('abort', abort);
      resolve(answer);
      outgoing.destroy();
    };
    const abort = (): void => settle({ kind: 'no-answer', code: 'ABORTED' });
    signal.addEventListener('abort', abort);
    follow(outgoing, limits, settle);
    outgoing.end(body);
  });
};

/**
 * Sends one request, once, on a connection of its own unless `sending` has an agent, and follows no redirect. Trouble of the network is an answer of
 * the kind `no-answer`; nothing is thrown for it. An aborted signal ends the request with the code `ABORTED`.
 *
 * @throws Error when the URL is neither https nor loopback, before anything is sent.
 */
export const probe = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: ProbeLimits,
  signal: AbortSignal,
  sending: Sending = GET,
): Promise<Answer> => {
  if (!isProbeable(url)) throw new Error('A token may only be sent over https or to loopback.');
  return sendOnce({ options: requestOptions(url, headers, sending), body: sending.body }, limits, signal);
};

/** The same by any scheme, with nothing in it but the method and the path: no query, no header of the caller, no body. */
export const probeBare = (
  { url, method }: { readonly url: URL; readonly method: string },
  limits: ProbeLimits,
  signal: AbortSignal,
): Promise<Answer> =>
  sendOnce({ options: { ...requestOptions(url, {}, { method }), path: url.pathname } }, limits, signal);
