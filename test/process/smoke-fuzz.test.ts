import { createHash, createHmac } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../support/smoke/node-backend.ts';
import { runSmoke } from '../support/smoke/run.ts';
import { rollsFrom } from '../unit/smoke-test/simulation.ts';

/**
 * Backends that answer each kind of token in a way that was drawn at random: status, headers, body, timing, broken
 * HTTP. Whatever comes of it, only a backend that accepts exactly the right token may be a match.
 */

const CASES = 200;
/** Another one for other backends; a case that fails names its number and is the same each time. */
const SEED = Number(process.env.FUZZ_SEED ?? 20261126);
const AT_A_TIME = 12;

type Roll = () => number;

const pick = <T>(roll: Roll, values: readonly [T, ...T[]]): T =>
  values[Math.floor(roll() * values.length)] ?? values[0];

/** What the backend sees of a request. */
const KINDS = ['none', 'garbage', 'unsigned', 'wrong', 'empty key', 'expired', 'right'] as const;
type Kind = (typeof KINDS)[number];

const hmac = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url');

const kindOf = (request: string, key: string): { kind: Kind; identity: boolean } => {
  const token = /^authorization: Bearer (.+)$/im.exec(request)?.[1]?.trim();
  const identity = /^(?:x-user-id|remote-user):/im.test(request);
  if (token === undefined) return { kind: 'none', identity };
  const [header = '', payload = '', signature] = token.split('.');
  if (!header.startsWith('eyJ')) return { kind: 'garbage', identity };
  if (signature === '') return { kind: 'unsigned', identity };
  if (signature === hmac('', `${header}.${payload}`)) return { kind: 'empty key', identity };
  if (signature !== hmac(key, `${header}.${payload}`)) return { kind: 'wrong', identity };
  const { exp, nbf = 0 } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const now = Date.now() / 1000;
  return { kind: exp > now && nbf <= now ? 'right' : 'expired', identity };
};

type Reply = { readonly status: number; readonly write: (socket: Socket, token: string) => void };

const BODIES = [
  '{"ok":true}',
  '',
  '<!doctype html><title>Sign in</title>',
  '{"error":"Signature verification failed"}',
  '\u0000\u0001\u001b[31m::error::gotcha\n::add-mask::x',
  '\xff\xfe\xfd'.repeat(50),
  `{"token":"TOKEN"}`,
  'x'.repeat(200_000),
] as const;

const HEADERS = [
  'Server: gunicorn',
  'Server: awselb/2.0',
  'Content-Type: text/html',
  'Content-Encoding: gzip',
  'WWW-Authenticate: Bearer error="invalid_token"',
  'Retry-After: 0',
  'Location: https://evil.example/?t=TOKEN',
  'Set-Cookie: a=TOKEN; Domain=evil.example',
  'X-Cache: Hit from cloudfront',
  'Date: Thu, 01 Jan 1970 00:00:00 GMT',
  `X-Long: ${'y'.repeat(5_000)}`,
  'X-Binary: \xff\xfe',
] as const;

const ACCEPTED = [200, 201, 204, 206, 299] as const;
const REFUSED = [401, 401, 401, 403, 400, 422] as const;
const STRANGE = [101, 199, 301, 302, 304, 404, 410, 413, 418, 429, 431, 498, 500, 502, 503, 599] as const;

const drawReply = (roll: Roll, statuses: readonly [number, ...number[]]): Reply => {
  const status = pick(roll, statuses);
  const headers = [...HEADERS].filter(() => roll() < 0.15);
  const body = pick(roll, BODIES);
  const framing = pick(roll, ['length', 'length', 'close', 'chunked', 'cut', 'bad chunk']);
  const told = (text: string, token: string) => Buffer.from(text.replaceAll('TOKEN', token), 'latin1');
  const write = (socket: Socket, token: string): void => {
    const content = told(body, token);
    const size = {
      length: `Content-Length: ${content.length}`,
      cut: `Content-Length: ${content.length + 9}`,
    };
    const encoding = /chunk/.test(framing) ? 'Transfer-Encoding: chunked' : 'Connection: close';
    const frame = framing === 'length' || framing === 'cut' ? size[framing] : encoding;
    socket.write(told(`${[`HTTP/1.1 ${status} X`, frame, ...headers].join('\r\n')}\r\n\r\n`, token));
    if (framing === 'chunked') socket.write(`${content.length.toString(16)}\r\n`);
    if (framing === 'bad chunk') socket.write('zz\r\n');
    socket.write(content);
    socket.end(framing === 'chunked' ? `\r\n0\r\n\r\n` : '');
  };
  return { status, write };
};

const NO_HTTP: readonly [Reply['write'], ...Reply['write'][]] = [
  (socket) => socket.resetAndDestroy(),
  (socket) => socket.end(),
  (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  (socket) => socket.end('HTTP/1.1 200'),
  // Says nothing; the client gives up.
  () => undefined,
];

const drawAny = (roll: Roll): Reply =>
  roll() < 0.12
    ? { status: 0, write: pick(roll, NO_HTTP) }
    : drawReply(roll, pick<readonly [number, ...number[]]>(roll, [ACCEPTED, REFUSED, REFUSED, STRANGE]));

type Backend = {
  readonly replyTo: (kind: Kind, identity: boolean) => Reply;
  /** Whether it lets in the right token, always, and nothing else, ever. */
  readonly exact: boolean;
};

const isAccepted = ({ status }: Reply): boolean => status >= 200 && status <= 299;

/** Half of them are nearly right: they refuse what they should, but for what was drawn. */
const drawBackend = (roll: Roll): Backend => {
  const nearlyRight = roll() < 0.6;
  const oddness = nearlyRight ? pick(roll, [0, 0.05, 0.15]) : 1;
  const one = (kind: Kind): Reply => {
    if (roll() < oddness) return drawAny(roll);
    return drawReply(roll, kind === 'right' ? ACCEPTED : REFUSED);
  };
  const table = new Map(KINDS.map((kind) => [kind, one(kind)] as const));
  // Now and then the right key is answered as any other one.
  if (roll() < 0.04) table.set('right', table.get('wrong') ?? drawAny(roll));
  const identity = roll() < 0.1 ? drawAny(roll) : undefined;
  const flicker = roll() < 0.1 ? drawAny(roll) : undefined;
  const replies = [...table].filter(([kind]) => kind !== 'right').map(([, reply]) => reply);
  const right = table.get('right') ?? drawAny(roll);
  const others = [...replies, ...(identity ? [identity] : [])];
  // A limit of the rate says nothing about the key: it is waited out.
  const isHarmless = !flicker || isAccepted(flicker) || flicker.status === 429;
  const exact = isAccepted(right) && !others.some(isAccepted) && isHarmless;
  // Every second request, not one in two by chance: ten in a row by chance are a match, and no false one.
  let rights = 0;
  return {
    exact,
    replyTo: (kind, hasIdentity) => {
      if (kind === 'right') rights += 1;
      if (flicker && kind === 'right' && rights % 2 === 0) return flicker;
      if (identity && hasIdentity) return identity;
      return table.get(kind) ?? right;
    },
  };
};

/** Speaks no HTTP whatever it is asked: a draw for each kind of token hardly ever gives one. */
const drawSpeechless = (roll: Roll): Backend => {
  const reply: Reply = { status: 0, write: pick(roll, NO_HTTP) };
  return { exact: false, replyTo: () => reply };
};

type Case = { readonly key: string; readonly backend: Backend };
const cases = new Map<string, Case>();
let url: URL;
let stop: () => Promise<void>;

beforeAll(async () => {
  const server = createServer((socket) => {
    let request = '';
    socket.on('data', (chunk) => {
      request += chunk.toString('latin1');
      if (!request.includes('\r\n\r\n')) return;
      const one = cases.get(/^GET \/case\/(\d+)/.exec(request)?.[1] ?? '');
      if (!one) throw new Error(`a request for nothing: ${request.slice(0, 40)}`);
      const { kind, identity } = kindOf(request, one.key);
      one.backend.replyTo(kind, identity).write(socket, /Bearer (\S+)/.exec(request)?.[1] ?? '');
    });
  });
  ({ url, stop } = await serve(server));
});

afterAll(() => stop());

/** Random bytes that are the same for the same case: the order of the probes belongs to it. */
const bytesFrom =
  (roll: Roll) =>
  (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, () => Math.floor(roll() * 256));

const runCase = async (number: number, timeoutMilliseconds = 1_500): Promise<string> => {
  const roll = rollsFrom(SEED * 7_919 + number);
  const key = createHash('sha256').update(`${SEED} ${number}`).digest('hex');
  const backend = number % 60 === 59 ? drawSpeechless(roll) : drawBackend(roll);
  cases.set(String(number), { key, backend });
  const run = await runSmoke(
    url,
    key,
    // Many never end their answer. A right backend that is slower, on a busy machine, is no match, which breaks no promise.
    { probePath: `/case/${number}`, timeoutMilliseconds },
    { random: bytesFrom(roll) },
  );
  const at = `case ${number} of FUZZ_SEED=${SEED}`;
  if (run.verdict.name === 'match') expect(backend.exact, at).toBe(true);
  expect(
    run.findings.some(({ severity }) => severity === 'error'),
    at,
  ).toBe(run.verdict.name !== 'match');
  const shown = JSON.stringify([run.verdict, run.findings, run.lines]);
  const secrets = [key, ...run.masked.filter((text) => text.length >= 12)];
  expect(
    secrets.filter((secret) => shown.includes(secret)),
    at,
  ).toEqual([]);
  expect(run.verdict.requests, at).toBeLessThanOrEqual(150);
  return `${run.verdict.name}${backend.exact ? ' (exact)' : ''}`;
};

test(`${CASES} backends made at random: none is a match that does not accept exactly the right token`, async () => {
  const outcomes = new Map<string, number>();
  const numbers = Array.from({ length: CASES }, (_, number) => number).values();
  const worker = async (): Promise<void> => {
    for (const number of numbers) {
      const outcome = await runCase(number);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  // The draw is only worth something if it has all of them. Whether a right one is seen in time is up to the machine, so
  // some get more of it, one after the other.
  let right = outcomes.get('match (exact)') ?? 0;
  const exact = [...cases].filter(([, { backend }]) => backend.exact).slice(0, 10);
  for (const [number] of exact) {
    if (right > 0) break;
    if ((await runCase(Number(number), 20_000)) === 'match (exact)') right += 1;
  }
  expect(right).toBeGreaterThan(0);
  for (const each of ['refused', 'not-enforced', 'shadowed', 'unreachable', 'inconclusive']) {
    expect(outcomes.get(each) ?? 0, JSON.stringify(Object.fromEntries(outcomes))).toBeGreaterThan(0);
  }
  expect(outcomes.get('match') ?? 0).toBe(0);
}, 300_000);
