import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { Backend } from '../smoke/flask-backend.ts';
import { serve } from '../smoke/node-backend.ts';

/** A key and a certificate that it signed itself, for one day. */
const selfSigned = (): { readonly key: Buffer; readonly cert: Buffer } => {
  const directory = mkdtempSync(join(tmpdir(), 'self-signed-'));
  const [key, cert] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const names = ['-subj', '/CN=chat.example.com', '-addext', 'subjectAltName=DNS:*.example.com,IP:127.0.0.1'];
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

/** The same for this process, which takes the certificate; stopping it ends that. */
export const startTrustedHttps = async (listener: RequestListener): Promise<Backend> => {
  const pair = selfSigned();
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, pair.cert.toString()]);
  const { url, stop } = await serve(createServer(pair, listener));
  return {
    url: new URL(`https://${url.host}`),
    stop: async () => {
      setDefaultCACertificates(before);
      await stop();
    },
  };
};

/** HTTPS on a free port of loopback; for a browser that takes any certificate. */
export const startHttps = (listener: RequestListener): Promise<Backend> =>
  serve(createServer(selfSigned(), listener));
