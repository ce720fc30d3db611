import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectAws } from '../../src/lib/aws/clients.ts';
import { startTrustedHttps } from '../support/frontend/https.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';

/** A proxy that leads every name to one port of this machine, and keeps what it was asked for. */
const startProxy = async (port: number): Promise<{ readonly server: Server; readonly asked: string[] }> => {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, asked };
};

const IDENTITY =
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';

describe('behind a proxy', () => {
  let aws: Backend;
  let proxy: Awaited<ReturnType<typeof startProxy>>;

  beforeEach(async () => {
    aws = await startTrustedHttps((_, response) =>
      response.writeHead(200, { 'content-type': 'text/xml' }).end(IDENTITY),
    );
    proxy = await startProxy(Number(aws.url.port));
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${(proxy.server.address() as AddressInfo).port}`);
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    proxy.server.closeAllConnections();
    proxy.server.close();
    await aws.stop();
  });

  const account = (): Promise<string> => connectAws('eu-central-1', new AbortController().signal).account();

  it('AWS is asked by way of HTTPS_PROXY', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', 'https://aws.example.com');
    expect(await account()).toBe('111122223333');
    expect(proxy.asked).toEqual(['aws.example.com:443']);
  });

  it('a host of NO_PROXY is asked without it', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', `https://localhost:${aws.url.port}`);
    vi.stubEnv('NO_PROXY', 'localhost');
    expect(await account()).toBe('111122223333');
    expect(proxy.asked).toEqual([]);
  });
});
