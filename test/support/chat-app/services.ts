import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { frontendBuild } from '../../../scripts/frontend-build.ts';
import { pythonEnvironment } from '../../../scripts/python-environment.ts';

const backendFolder = fileURLToPath(new URL('../../../examples/chat-app/backend', import.meta.url));

export type Env = Readonly<Record<string, string>>;
export type Running = { readonly process: ChildProcess; readonly output: () => string };
export type Service = Running & { readonly url: string };

/** The two services of the example as processes of their own, without AWS around them. */
export class ChatAppServices {
  readonly #running: Running[] = [];

  startBackend(env: Env): Running {
    const gunicorn = join(pythonEnvironment(), 'gunicorn');
    return this.#start(backendFolder, gunicorn, ['--bind', '127.0.0.1:0', 'app:app'], {
      PYTHONDONTWRITEBYTECODE: '1',
      ...env,
    });
  }

  async backend(env: Env): Promise<Service> {
    const started = this.startBackend(env);
    const port = await said(started, /Listening at: http:\/\/127\.0\.0\.1:(\d+)/);
    return { ...started, url: `http://127.0.0.1:${port}` };
  }

  startFrontend(env: Env): Running {
    return this.#start(frontendBuild(), process.execPath, ['server.js'], { HOSTNAME: '127.0.0.1', ...env });
  }

  async frontend(env: Env): Promise<Service> {
    const PORT = await freePort();
    const started = this.startFrontend({ PORT, ...env });
    const url = `http://127.0.0.1:${PORT}`;
    while (
      !(await fetch(`${url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      if (started.process.exitCode !== null) throw new Error(`It ended:\n${started.output()}`);
      await setTimeout(50);
    }
    return { ...started, url };
  }

  async stop(): Promise<void> {
    for (const { process: child } of this.#running) if (child.exitCode === null) child.kill('SIGTERM');
    await Promise.all(this.#running.map(exited));
  }

  #start(cwd: string, command: string, args: readonly string[], env: Env): Running {
    const { PATH = '' } = process.env;
    const child = spawn(command, args, { cwd, env: { PATH, ...env } });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => chunks.push(String(chunk)));
    const started = { process: child, output: () => chunks.join('') };
    this.#running.push(started);
    return started;
  }
}

export const exited = ({ process: child }: Running): Promise<number | null> =>
  child.exitCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve(child.exitCode);

/** First group of the pattern, once the output matches it. Throws the output when the process ends before. */
const said = (started: Running, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    const look = () => {
      const match = pattern.exec(started.output());
      if (match) resolve(match[1] ?? '');
    };
    for (const stream of [started.process.stdout, started.process.stderr]) stream?.on('data', look);
    started.process.once('exit', () => reject(new Error(`It ended:\n${started.output()}`)));
    started.process.once('error', reject);
  });

/** Next.js takes port 0 for its default, so the free one is looked for here. */
const freePort = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return String(address.port);
};
