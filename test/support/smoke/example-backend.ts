import { fileURLToPath } from 'node:url';
import { type LoggingBackend, startGunicorn } from './flask-backend.ts';

const directory = fileURLToPath(new URL('../../../examples/chat-app/backend', import.meta.url));

/** The backend of the example application, as its container runs it. `env`: see its app.py. */
export const startExampleBackend = (env: Readonly<Record<string, string>>): Promise<LoggingBackend> =>
  startGunicorn(directory, 'app:app', env);
