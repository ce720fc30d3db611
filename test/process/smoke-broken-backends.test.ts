import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { type ProbeLimits, probe, USER_AGENT } from '../../src/lib/http.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import {
  checkBearer,
  json,
  serve,
  startHttp,
  startRaw,
  startRoundRobin,
  verifier,
} from '../support/smoke/node-backend.ts';
import { newKey, runSmoke } from '../support/smoke/run.ts';

const running: Backend[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((backend) => backend.stop()));
});

const started = async (backend: Promise<Backend>): Promise<URL> => {
  running.push(await backend);
  return (await backend).url;
};

const http = (listener: RequestListener): Promise<URL> => started(startHttp(listener));

const SHORT = { timeoutMilliseconds: 1_500 } as const;

describe('a load balancer in front of two tasks', () => {
  test('is a mismatch when one task still has an old key, and the finding gives the ratio', async () => {
    const key = newKey();
    const tasks = [await http(verifier(key)), await http(verifier(newKey()))];
    const run = await runSmoke(await started(startRoundRobin(tasks)), key, SHORT);
    expect([run.verdict.name, run.codes]).toEqual(['mismatch', ['stale-task']]);
    expect(run.findings[0]?.title).toMatch(/^The signing key was refused in \d+ of \d+ requests/);
  });

  test('is a match once the old task is gone, and a warning gives the early refusals', async () => {
    const key = newKey();
    let refused = 0;
    // The order of the probes is drawn, so what the old task has seen decides when it goes, and not a number of requests.
    const old: RequestListener = (incoming, response) => {
      if (checkBearer(incoming, key) === 'good') refused += 1;
      verifier(newKey())(incoming, response);
    };
    const tasks = [await http(verifier(key)), await http(old)];
    const run = await runSmoke(await started(startRoundRobin(tasks, () => refused >= 2)), key);
    expect([run.verdict.name, run.codes]).toEqual(['match', ['right-key-refused-at-first']]);
  });

  test('is never a match when one task answers every token with an error', async () => {
    const key = newKey();
    const tasks = [
      await http(verifier(key)),
      await http((_, response) => json(response, 500, { error: 'key too short' })),
    ];
    const run = await runSmoke(await started(startRoundRobin(tasks)), key, SHORT);
    expect([run.verdict.name, run.codes]).toEqual(['inconclusive', ['backend-errors-on-token']]);
  });

  test('is not enforced when one task of two lets strangers in', async () => {
    const key = newKey();
    const tasks = [await http(verifier(key)), await http((_, response) => json(response, 200, { ok: true }))];
    const run = await runSmoke(await started(startRoundRobin(tasks)), key);
    expect(run.verdict.name).toBe('not-enforced');
    expect(['probe-path-open', 'token-not-verified']).toContain(run.codes[0]);
  });
});

describe('a backend that is not steady', () => {
  test('matches after some server errors, and they are counted', async () => {
    const key = newKey();
    let requests = 0;
    const url = await http((incoming, response) => {
      requests += 1;
      if (requests <= 5) json(response, 503, { error: 'starting' });
      else verifier(key)(incoming, response);
    });
    const run = await runSmoke(url, key);
    expect([run.verdict.name, run.verdict.transientErrors, run.codes]).toEqual([
      'match',
      5,
      ['transient-errors'],
    ]);
  });

  test('matches when single connections are reset on the way', async () => {
    const key = newKey();
    let requests = 0;
    const url = await http((incoming, response) => {
      requests += 1;
      if (requests === 3 || requests === 8) incoming.socket.destroy();
      else verifier(key)(incoming, response);
    });
    const run = await runSmoke(url, key);
    expect([run.verdict.name, run.verdict.transientErrors]).toEqual(['match', 2]);
  });

  test('matches although the clock of the runner is set back in the middle', async () => {
    const key = newKey();
    let requests = 0;
    const url = await http((incoming, response) => {
      requests += 1;
      verifier(key)(incoming, response);
    });
    const now = () => Date.now() - (requests > 20 ? 3_600_000 : 0);
    const run = await runSmoke(url, key, {}, { clock: { ...systemClock, now } });
    expect([run.verdict.name, run.codes]).toEqual(['match', []]);
    expect(run.verdict.seconds).toBeGreaterThanOrEqual(0);
  });

  test('that answers more slowly than the pace gets several requests at once, and never more than four', async () => {
    const key = newKey();
    let atOnce = 0;
    let most = 0;
    const url = await http((incoming, response) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      setTimeout(() => {
        atOnce -= 1;
        verifier(key)(incoming, response);
      }, 100);
    });
    // The pace of 200 ms takes 20 ms here.
    const sleep = (milliseconds: number, signal?: AbortSignal) =>
      systemClock.sleep(milliseconds / 10, signal);
    const run = await runSmoke(url, key, {}, { clock: { ...systemClock, sleep } });
    expect(run.verdict.name).toBe('match');
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  test('gets one request at a time while it gives no answer', async () => {
    const key = newKey();
    let requests = 0;
    let atOnce = 0;
    let most = 0;
    const url = await http((incoming, response) => {
      requests += 1;
      if (requests > 5) {
        verifier(key)(incoming, response);
        return;
      }
      atOnce += 1;
      most = Math.max(most, atOnce);
      setTimeout(() => {
        atOnce -= 1;
        json(response, 503, { error: 'starting' });
      }, 100);
    });
    const sleep = (milliseconds: number, signal?: AbortSignal) =>
      systemClock.sleep(milliseconds / 10, signal);
    const run = await runSmoke(url, key, {}, { clock: { ...systemClock, sleep } });
    expect([run.verdict.name, most]).toEqual(['match', 1]);
  });

  test('waits when it is asked to slow down', async () => {
    const key = newKey();
    let requests = 0;
    const url = await http((incoming, response) => {
      requests += 1;
      if (requests % 7 === 0) json(response, 429, { error: 'slow down' });
      else verifier(key)(incoming, response);
    });
    expect((await runSmoke(url, key)).verdict.name).toBe('match');
  });

  test('is inconclusive when the limit never ends', async () => {
    const key = newKey();
    const run = await runSmoke(await http((_, response) => json(response, 429, {})), key, SHORT);
    expect([run.verdict.name, run.codes]).toEqual(['inconclusive', ['rate-limited']]);
  });

  test.each([
    ['at once', () => true, () => '3600'],
    ['after some good answers', (requests: number) => requests > 5, () => '3600'],
    ['until a date', () => true, () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])(
    'is inconclusive when the limit ends after our own time, and the finding gives both: %s',
    async (_, isLimited, wait) => {
      const key = newKey();
      let requests = 0;
      const url = await http((incoming, response) => {
        requests += 1;
        if (!isLimited(requests)) return verifier(key)(incoming, response);
        response.setHeader('retry-after', wait());
        json(response, 429, {});
      });
      const run = await runSmoke(url, key, SHORT);
      expect([run.verdict.name, run.codes]).toEqual(['inconclusive', ['rate-limited']]);
      expect(run.findings[0]?.detail).toMatch(/It asks to wait 3(600|59\d) seconds \(Retry-After\)\./);
    },
  );

  test('is inconclusive when the time is over before it is sure', async () => {
    const key = newKey();
    const url = await http((incoming, response) => {
      setTimeout(() => verifier(key)(incoming, response), 200);
    });
    const run = await runSmoke(url, key, SHORT);
    expect([run.verdict.name, run.codes]).toEqual(['inconclusive', ['smoke-test-out-of-time']]);
  });

  test('is inconclusive when the run is cancelled, at once', async () => {
    const key = newKey();
    const cancelling = new AbortController();
    let requests = 0;
    const url = await http((incoming, response) => {
      requests += 1;
      if (requests === 5) cancelling.abort('SIGTERM');
      else verifier(key)(incoming, response);
    });
    const run = await runSmoke(url, key, {}, { cancelled: cancelling.signal });
    expect([run.verdict.name, run.codes, requests]).toEqual(['inconclusive', ['smoke-test-cancelled'], 5]);
  });
});

describe('something else answers', () => {
  test('a redirect is named and never followed', async () => {
    const key = newKey();
    const visits: string[] = [];
    const elsewhere = await http((incoming, response) => {
      visits.push(incoming.headers.authorization ?? '');
      json(response, 200, {});
    });
    const url = await http((_, response) => response.writeHead(302, { location: elsewhere.href }).end());
    const run = await runSmoke(url, key);
    expect([run.verdict.name, run.codes, visits]).toEqual(['inconclusive', ['probe-redirected'], []]);
    expect(run.findings[0]?.title).toContain('another port of the same host');
  });

  test('strangers who are sent to a login page are refused, so it can match', async () => {
    const key = newKey();
    const url = await http((incoming, response) => {
      if (checkBearer(incoming, key) === 'good') json(response, 200, {});
      else response.writeHead(302, { location: '/login?next=/api/me' }).end();
    });
    const { verdict } = await runSmoke(url, key);
    expect(verdict.name).toBe('match');
    expect(verdict.probes.find(({ name }) => name === 'no token')).toMatchObject({
      outcome: 'blocked',
      passed: true,
    });
  });

  test('a web page for all requests is no open backend', async () => {
    const page = '<!doctype html><script src="/_next/static/chunks/main.js"></script>';
    const url = await http((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(page),
    );
    const run = await runSmoke(url, newKey());
    expect([run.verdict.name, run.codes, run.verdict.layer]).toEqual([
      'inconclusive',
      ['answered-by-a-page'],
      'Next.js',
    ]);
  });

  test('a firewall page is not taken for a refusal', async () => {
    const page = '<html><body><h1>403 Forbidden</h1></body></html>';
    const url = await http((_, response) =>
      response.writeHead(403, { server: 'awselb/2.0', 'content-type': 'text/html' }).end(page),
    );
    const run = await runSmoke(url, newKey());
    expect([run.verdict.name, run.codes, run.verdict.layer]).toEqual([
      'inconclusive',
      ['blocked-by-firewall'],
      'awselb/2.0',
    ]);
  });

  test('a bot challenge with status 202 is not taken for an acceptance', async () => {
    const url = await http((_, response) =>
      response.writeHead(202, { 'x-amzn-waf-action': 'challenge' }).end(),
    );
    expect((await runSmoke(url, newKey())).codes).toEqual(['blocked-by-firewall']);
  });

  test('a load balancer without a healthy backend is unreachable', async () => {
    const url = await http((_, response) => response.writeHead(503, { server: 'awselb/2.0' }).end());
    const run = await runSmoke(url, newKey(), SHORT);
    expect([run.verdict.name, run.codes]).toEqual(['unreachable', ['backend-gateway-error']]);
  });
});

const LIMITS: ProbeLimits = { connect: 1_000, firstByte: 1_000, total: 1_000 };
const never = new AbortController().signal;
const get = (url: URL) => probe(url, {}, LIMITS, never);

describe('a single request', () => {
  const packed = async (encoding: string, body: Buffer) => {
    const url = await http((_, response) => {
      response.writeHead(401, { 'content-encoding': encoding }).end(body);
    });
    const answer = await get(url);
    return answer.kind === 'answer' ? answer.body : answer.code;
  };

  test.each([
    ['gzip', gzipSync, /^[0-9a-f]{1000}/],
    ['br', brotliCompressSync, /^[0-9a-f]{1000}/],
    // One block of it is longer than what is read of a body.
    ['zstd', zstdCompressSync, /^.{1000}/s],
  ] as const)('unpacks a body in %s, also one that is cut off', async (encoding, pack, start) => {
    const text = '{"error":"Signature verification failed"}';
    expect(await packed(encoding, pack(text))).toBe(text);
    const long = pack(randomBytes(200_000).toString('hex'));
    expect(long.length).toBeGreaterThan(64 * 1024);
    expect(await packed(encoding, long)).toMatch(start);
  });

  test('leaves a body as it is that cannot be unpacked, or becomes too large', async () => {
    expect(await packed('gzip', Buffer.from('plain'))).toBe('plain');
    expect(await packed('compress', Buffer.from('plain'))).toBe('plain');
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    expect((await packed('gzip', bomb)).length).toBeLessThanOrEqual(64 * 1024);
  });

  test('reads at most 64 KiB of a body that does not end', async () => {
    const chunk = Buffer.alloc(10_000, 'x');
    const url = await http((_, response) => {
      const write = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    });
    const answer = await get(url);
    expect(answer).toMatchObject({ kind: 'answer', status: 200, bodyProblem: '' });
    expect(answer.kind === 'answer' && answer.body.length).toBe(64 * 1024);
  });

  test.each<[name: string, bytes: string, after: 'end' | 'reset' | 'wait', code: string]>([
    ['no answer', '', 'wait', 'TIMEOUT_FIRST_BYTE'],
    ['half a status line', 'HTTP/1.1 20', 'wait', 'TIMEOUT_FIRST_BYTE'],
    ['a reset', '', 'reset', 'ECONNRESET'],
    ['a close', '', 'end', 'ECONNRESET'],
    ['another protocol', '+OK redis\r\n', 'end', 'HPE_INVALID_CONSTANT'],
    ['huge headers', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`, 'wait', 'HPE_HEADER_OVERFLOW'],
    [
      'two lengths',
      'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
      'end',
      'HPE_UNEXPECTED_CONTENT_LENGTH',
    ],
    ['only interim answers', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(50), 'wait', 'TIMEOUT_FIRST_BYTE'],
  ])('%s is no answer, by name', async (_, bytes, after, code) => {
    const url = await started(
      startRaw(bytes, (socket) => {
        if (after === 'end') socket.end();
        if (after === 'reset') socket.resetAndDestroy();
      }),
    );
    expect(await get(url)).toEqual({ kind: 'no-answer', code });
  });

  test.each<[name: string, bytes: string | Buffer, after: 'end' | 'wait', expected: object]>([
    [
      'slow bytes',
      'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab',
      'wait',
      { status: 200, bodyProblem: 'TIMEOUT_TOTAL' },
    ],
    [
      'a cut body',
      'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab',
      'end',
      { status: 200, bodyProblem: expect.stringMatching(/^(CLOSED|ECONNRESET)$/) },
    ],
    [
      'a broken chunk',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
      'end',
      { bodyProblem: 'HPE_INVALID_CHUNK_SIZE' },
    ],
    [
      'an upgrade',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
      'wait',
      { status: 101 },
    ],
    [
      'bytes that are no UTF-8',
      Buffer.from('HTTP/1.1 401 X\r\ncontent-length: 2\r\n\r\n\xff\xfe', 'latin1'),
      'end',
      { status: 401, body: '\ufffd\ufffd' },
    ],
  ])('%s keeps the status and says what was wrong', async (_, bytes, after, expected) => {
    const url = await started(startRaw(bytes, (socket) => after === 'end' && socket.end()));
    expect(await get(url)).toMatchObject({ kind: 'answer', ...expected });
  });

  test('uses a connection of its own, says who it is and asks for no compression', async () => {
    const seen: unknown[] = [];
    const url = await http((incoming, response) => {
      const { connection, 'user-agent': agent, 'accept-encoding': encoding } = incoming.headers;
      seen.push([incoming.method, connection, agent, encoding, incoming.socket.remotePort]);
      json(response, 200, {});
    });
    await get(url);
    await get(url);
    const ports = seen.map((each) => (Array.isArray(each) ? each[4] : undefined));
    expect(seen.map((each) => (Array.isArray(each) ? each.slice(0, 4) : each))).toEqual(
      Array(2).fill(['GET', 'close', USER_AGENT, 'identity']),
    );
    expect(new Set(ports).size).toBe(2);
  });

  test('names what a closed port and an unknown host are', async () => {
    const backend = await startHttp(() => undefined);
    await backend.stop();
    expect(await get(backend.url)).toEqual({ kind: 'no-answer', code: 'ECONNREFUSED' });
    const unknown = await get(new URL('https://no-such-host.invalid'));
    expect(unknown).toMatchObject({ kind: 'no-answer' });
  });

  test('is never sent over plain HTTP to another machine', () => {
    expect(() => get(new URL('http://192.0.2.1/'))).toThrow('https or to loopback');
  });
});

describe('TLS', () => {
  const selfSigned = (): { readonly key: Buffer; readonly cert: Buffer } => {
    const home = mkdtempSync(join(tmpdir(), 'smoke-tls-'));
    const options = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost -days 2';
    const files = { keyout: join(home, 'key.pem'), out: join(home, 'cert.pem') };
    execFileSync(
      'openssl',
      ['req', '-x509', ...options.split(' '), '-keyout', files.keyout, '-out', files.out],
      { stdio: 'ignore' },
    );
    const pair = { key: readFileSync(files.keyout), cert: readFileSync(files.out) };
    rmSync(home, { recursive: true });
    return pair;
  };
  afterEach(() => void vi.unstubAllEnvs());

  test.each([
    ['', undefined],
    [', also when the environment switches verification off', '0'],
  ])(
    'a certificate of no known authority makes the backend unreachable, with the reason%s',
    async (_, off) => {
      vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', off);
      const key = newKey();
      const { port } = await started(serve(createTlsServer(selfSigned(), verifier(key))));
      const run = await runSmoke(new URL(`https://localhost:${port}`), key, SHORT);
      expect([run.verdict.name, run.codes]).toEqual(['unreachable', ['backend-no-answer']]);
      expect(run.findings[0]?.detail).toContain(
        'DEPTH_ZERO_SELF_SIGNED_CERT: the TLS certificate is self-signed.',
      );
      expect(run.verdict.requests).toBe(3);
    },
  );
});

describe('what the smoke test keeps to itself', () => {
  test('every token is masked before it is sent, and neither it nor the key is in what comes back', async () => {
    const key = newKey();
    const sent: string[] = [];
    const masked: string[] = [];
    const unmasked: string[] = [];
    const url = await http((incoming, response) => {
      const token = incoming.headers.authorization?.split(' ').at(-1);
      if (token !== undefined && token.length > 20) {
        sent.push(token);
        if (!masked.includes(token)) unmasked.push(token);
      }
      // A careless server repeats what it was sent wherever it can.
      response.setHeader('server', token ?? 'none');
      response.setHeader('www-authenticate', `Bearer error="${token}"`);
      response.setHeader('location', `https://${(token ?? 'x').slice(0, 20)}.example/${token}`);
      json(response, 302, { token });
    });
    const run = await runSmoke(url, key, {}, { mask: (token) => masked.push(token) });
    const told = JSON.stringify([run.verdict, run.findings, run.lines]);
    expect(unmasked).toEqual([]);
    expect(sent.length).toBeGreaterThan(10);
    expect(new Set(sent).size).toBe(sent.length);
    for (const secret of [key, ...masked]) expect(told).not.toContain(secret);
  });
});
