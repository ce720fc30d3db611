import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonEnvironment } from '../../../scripts/python-environment.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** `log`: what it wrote to its standard error so far. */
export type LoggingBackend = Backend & { readonly log: () => string };

export type Backend = { readonly url: URL; readonly stop: () => Promise<void> };

/** Starts gunicorn with one worker on a free port of loopback. `app`: `module:variable` in the directory. */
export const startGunicorn = async (
  directory: string,
  app: string,
  env: Readonly<Record<string, string>>,
): Promise<LoggingBackend> => {
  const bin = pythonEnvironment();
  const args = ['--bind', '127.0.0.1:0', '--chdir', directory, '--graceful-timeout', '1', app];
  const child = spawn(join(bin, 'gunicorn'), args, {
    env: { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  let log = '';
  const port = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      const listening = /Listening at: http:\/\/127\.0\.0\.1:(\d+)/.exec(log);
      if (listening?.[1]) resolve(listening[1]);
    });
    child.once('exit', () => reject(new Error(`gunicorn ended:\n${log}`)));
    child.once('error', reject);
  });
  return { url: new URL(`http://127.0.0.1:${port}`), stop, log: () => log };
};

/** `env`: see flask_backend.py. */
export const startFlask = (env: Readonly<Record<string, string>>): Promise<Backend> =>
  startGunicorn(here, 'flask_backend:app', env);

const example = fileURLToPath(new URL('../../../examples/chat-app/backend', import.meta.url));

/** The backend of the example application, as its container runs it. `env`: see its app.py. */
export const startExampleBackend = (env: Readonly<Record<string, string>>): Promise<LoggingBackend> =>
  startGunicorn(example, 'app:app', env);
