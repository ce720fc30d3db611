import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonEnvironment } from '../../../scripts/python-environment.ts';

type Env = Readonly<Record<string, string>>;

export type PythonServer = {
  readonly url: URL;
  /** What it has printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
};

let nursery: Promise<string> | undefined;

/** The socket of the nursery of this process, which ends with it. */
const startNursery = async (): Promise<string> => {
  const socket = join(mkdtempSync(join(tmpdir(), 'nursery-')), 'socket');
  const script = fileURLToPath(new URL('nursery.py', import.meta.url));
  const child = spawn(join(pythonEnvironment(), 'python'), [script, socket], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error('The nursery of Python servers did not start.');
    }),
  ]);
  // None of these keeps this process alive.
  child.unref();
  for (const stream of [child.stdin, child.stdout])
    (stream as unknown as { readonly unref: () => void }).unref();
  return socket;
};

/** What gunicorn and uvicorn print once they listen. */
const LISTENING = /(?:Listening at:|running on) http:\/\/127\.0\.0\.1:(\d+)/;

/**
 * Starts a server and waits until it listens.
 *
 * @throws Error when it ends before, with what it printed
 */
export const startPythonServer = async (
  [program, ...args]: readonly ['gunicorn' | 'uvicorn', ...string[]],
  directory: string,
  environment: Env,
): Promise<PythonServer> => {
  nursery ??= startNursery();
  const connection = connect(await nursery);
  connection.write(`${JSON.stringify({ program, arguments: args, environment, directory })}\n`);
  let output = '';
  const ended = once(connection, 'close');
  const port = await new Promise<string>((resolve, reject) => {
    connection.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = LISTENING.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    connection.once('error', reject);
    void ended.then(() => reject(new Error(`${program} ended:\n${output}`)));
  });
  const id = Number(/^process (\d+)$/m.exec(output)?.[1]);
  const stop = async (): Promise<void> => {
    if (connection.closed) return;
    process.kill(id, 'SIGTERM');
    await ended;
  };
  return { url: new URL(`http://127.0.0.1:${port}`), output: () => output, stop };
};
