import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { Backend } from '../smoke/flask-backend.ts';
import { forward, serve } from '../smoke/node-backend.ts';

/** A key and a certificate that it signed itself, for one day. */
const selfSigned = (): { readonly key: Buffer; readonly cert: Buffer } => {
  const directory = mkdtempSync(join(tmpdir(), 'self-signed-'));
  const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const names = [
    '-subj',
    '/CN=chat.example.com',
    '-addext',
    'subjectAltName=DNS:*.example.com,DNS:localhost,IP:127.0.0.1',
  ];
  const made = spawnSync('openssl', ['req', ...kind, ...names, '-keyout', key, '-out', cert], {
    encoding: 'utf8',
  });
  try {
    if (made.status !== 0) throw new Error(`openssl made no certificate.\n${made.stderr ?? ''}`);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

/** This process takes the certificate, until the answer is called; others may come and go meanwhile. */
const trust = (cert: Buffer): (() => void) => {
  const text = cert.toString().trim();
  setDefaultCACertificates([...getCACertificates('default'), text]);
  return () => setDefaultCACertificates(getCACertificates('default').filter((one) => one.trim() !== text));
};

/** The same for this process, which takes the certificate; stopping it ends that. */
export const startTrustedHttps = async (listener: RequestListener): Promise<Backend> => {
  const pair = selfSigned();
  const distrust = trust(pair.cert);
  const { url, stop } = await serve(createServer(pair, listener));
  return {
    url: new URL(`https://${url.host}`),
    stop: async () => {
      distrust();
      await stop();
    },
  };
};

/** HTTPS on a free port of loopback; for a browser that takes any certificate. */
export const startHttps = (listener: RequestListener): Promise<Backend> =>
  serve(createServer(selfSigned(), listener));

const leadToHttps: RequestListener = ({ headers, url }, response) =>
  response.writeHead(301, { location: `https://${headers.host}${url}` }).end();

/** One port for both, as 443 and 80 of one host are to a browser: plain HTTP is led to https, or not answered at all. */
export const startTls = async (
  backend: Backend,
  plain: 'alone' | 'beside plain http' | RequestListener,
): Promise<Backend> => {
  const own = selfSigned();
  // For this process, which asks as the product and as a browser.
  const distrust = trust(own.cert);
  const secure = createServer(own, (incoming, response) => forward(backend.url, incoming, response));
  const leading = createHttpServer(typeof plain === 'string' ? leadToHttps : plain);
  const both = createTcpServer((socket) => {
    socket.once('readable', () => {
      const first = socket.read(1);
      if (first === null) return socket.destroy();
      socket.unshift(first);
      if (first[0] === 22) return secure.emit('connection', socket);
      return plain === 'alone' ? socket.destroy() : leading.emit('connection', socket);
    });
  });
  const front = await serve(both);
  const stop = async (): Promise<void> => {
    distrust();
    await Promise.all([front.stop(), backend.stop()]);
  };
  return { url: new URL(`https://127.0.0.1:${front.url.port}`), stop };
};
