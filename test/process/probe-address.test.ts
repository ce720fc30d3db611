import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemHostNames } from '../../src/address/host-names.ts';
import { probe } from '../../src/lib/http.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { json, serve, startHttp } from '../support/smoke/node-backend.ts';

const LIMITS = { connect: 2000, firstByte: 2000, total: 5000 };
const quiet = new AbortController().signal;
const running: (() => unknown)[] = [];

afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

const started = async (backend: Promise<Backend>): Promise<URL> => {
  const { url, stop } = await backend;
  running.push(stop);
  return url;
};

/** Says where it is, and what Host it was asked for. */
const at =
  (place: string): RequestListener =>
  ({ headers }, response) =>
    json(response, 200, { place, host: headers.host });

describe('a probe of one address of a name', () => {
  it('goes to that address, with the Host of the name', async () => {
    const { port } = await started(startHttp(at('first')));
    const second = createServer(at('second'));
    await new Promise<void>((resolve) => second.listen(Number(port), '127.0.0.2', resolve));
    running.push(() => second.close());
    const url = new URL(`http://localhost:${port}/me`);
    for (const [address, place] of [
      ['127.0.0.1', 'first'],
      ['127.0.0.2', 'second'],
    ] as const) {
      const answer = await probe(url, {}, LIMITS, quiet, { method: 'GET', address });
      expect(answer.kind === 'answer' && JSON.parse(answer.body)).toEqual({ place, host: url.host });
    }
  });

  it('asks for the certificate of the name, and for no other', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'certificate-'));
    const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-days', '1'];
    const form = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
    execFileSync('openssl', ['req', '-x509', ...form, ...subject, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    const asked: string[] = [];
    const server = createTlsServer(
      {
        key: readFileSync(key),
        cert: readFileSync(cert),
        SNICallback: (name, done) => {
          asked.push(name);
          done(null);
        },
      },
      at('tls'),
    );
    rmSync(directory, { recursive: true });
    const { port } = await started(serve(server));
    const sending = { method: 'GET', address: '127.0.0.1' };
    const answer = await probe(new URL(`https://localhost:${port}/`), {}, LIMITS, quiet, sending);
    expect(answer).toMatchObject({ kind: 'no-answer', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(asked).toEqual(['localhost']);
  });
});

describe('the names of the system', () => {
  it('resolve to all addresses, an address to itself, and a name that does not exist to none', async () => {
    expect(await systemHostNames.addresses('localhost')).toContain('127.0.0.1');
    expect(await systemHostNames.addresses('127.0.0.2')).toEqual(['127.0.0.2']);
    expect(await systemHostNames.addresses('nobody.invalid')).toEqual([]);
  });

  it('tell which addresses can be reached', async () => {
    const { port } = await started(startHttp(at('here')));
    expect(await systemHostNames.isReachable('127.0.0.1', Number(port))).toBe(true);
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port: free } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await systemHostNames.isReachable('127.0.0.1', free)).toBe(false);
  });
});
