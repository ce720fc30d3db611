import { fileURLToPath } from 'node:url';
import { startPythonServer } from '../python/nursery.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** `log`: what it wrote so far. */
export type LoggingBackend = Backend & { readonly log: () => string };

export type Backend = { readonly url: URL; readonly stop: () => Promise<void> };

/** Starts gunicorn with one worker on a free port of loopback. `app`: `module:variable` in the directory. */
export const startGunicorn = async (
  directory: string,
  app: string,
  env: Readonly<Record<string, string>>,
): Promise<LoggingBackend> => {
  const command = ['gunicorn', ...['--bind', '127.0.0.1:0', '--graceful-timeout', '1', app]] as const;
  const environment = { PATH: process.env.PATH ?? '', ...env };
  const { url, stop, output } = await startPythonServer(command, directory, environment);
  return { url, stop, log: output };
};

/** `env`: see flask_backend.py. */
export const startFlask = (env: Readonly<Record<string, string>>): Promise<Backend> =>
  startGunicorn(here, 'flask_backend:app', env);

const example = fileURLToPath(new URL('../../../examples/chat-app/backend', import.meta.url));

/** The backend of the example application, as its container runs it. `env`: see its app.py. */
export const startExampleBackend = (env: Readonly<Record<string, string>>): Promise<LoggingBackend> =>
  startGunicorn(example, 'app:app', env);
