import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProgram, freePort, type Running, spawnProgram } from './processes.ts';
import { nginxProgram } from './toolchains.ts';

/** Beside `proxy_pass`: `location` for the probed path, `server` for all. */
export type Directives = { readonly location?: string; readonly server?: string };

/** One process and no daemon, with every file that it writes in its own directory. */
const configuration = (
  port: number,
  upstreams: readonly URL[],
  { location = '', server = '' }: Directives,
): string => `
master_process off;
daemon off;
pid nginx.pid;
error_log stderr crit;
events {}
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  proxy_cache_path cache keys_zone=answers:1m;
  limit_req_zone $binary_remote_addr zone=strict:1m rate=1r/m;
  upstream tasks {
    ${upstreams.map(({ host }) => `server ${host} max_fails=0;`).join('\n    ')}
  }
  server {
    listen 127.0.0.1:${port};
    ${server}
    location / { proxy_pass http://tasks; }
    location /api/me { proxy_pass http://tasks; ${location} }
  }
}
`;

const isOpen = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

const ATTEMPTS = 300;

/**
 * The real nginx before these backends.
 *
 * @throws Error when it ends instead of listening
 */
export const startNginx = async (
  upstreams: readonly URL[],
  directives: Directives = {},
): Promise<Running> => {
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), 'bestiary-nginx-'));
  await writeFile(join(home, 'nginx.conf'), configuration(port, upstreams, directives));
  const child = spawnProgram([nginxProgram(), '-p', home, '-c', 'nginx.conf', '-e', 'stderr'], {}, home);
  let printed = '';
  child.stdout?.resume();
  child.stderr?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const stop = async (): Promise<void> => {
    await endProgram(child);
    await rm(home, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < ATTEMPTS && child.exitCode === null; attempt += 1) {
    if (await isOpen(port)) return { url: new URL(`http://127.0.0.1:${port}`), stop };
    await sleep(50);
  }
  await stop();
  throw new Error(`nginx did not listen:\n${printed}`);
};
