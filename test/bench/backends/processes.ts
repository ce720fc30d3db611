import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPythonServer } from '../../support/python/nursery.ts';

const apps = fileURLToPath(new URL('apps/', import.meta.url));

export type Env = Readonly<Record<string, string>>;

/** A backend that serves on loopback until it is stopped. */
export type Running = { readonly url: URL; readonly stop: () => Promise<void> };

/** What the programs in `apps/` print once they listen. */
const LISTENING = /Listening at: http:\/\/127\.0\.0\.1:(\d+)/;

const START_MILLISECONDS = 60_000;
const TAIL_CHARACTERS = 4_000;

export const endProgram = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const killing = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(killing);
};

/** The environment of a backend: nothing of ours, so that no key of this process can reach it by accident. */
const surroundings = (env: Env): Env => ({
  PATH: process.env.PATH ?? '',
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONPATH: apps,
  ...env,
});

export const spawnProgram = (command: readonly string[], env: Env, cwd = apps): ChildProcess => {
  const [program = '', ...args] = command;
  return spawn(program, args, { cwd, env: { ...surroundings(env) }, stdio: ['ignore', 'pipe', 'pipe'] });
};

/**
 * Starts a program and waits until it says that it listens.
 *
 * @throws Error when it ends or stays silent instead; it holds the end of what it printed
 */
export const startProgram = async (command: readonly string[], env: Env = {}): Promise<Running> => {
  const child = spawnProgram(command, env);
  let printed = '';
  const port = await new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${command[0]} ${why}:\n${printed}`));
    const silence = setTimeout(() => fail('did not listen in time'), START_MILLISECONDS);
    const read = (chunk: Buffer): void => {
      printed = (printed + chunk.toString()).slice(-TAIL_CHARACTERS);
      const found = LISTENING.exec(printed)?.[1];
      if (found === undefined) return;
      clearTimeout(silence);
      resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => fail('ended'));
    child.once('error', reject);
  }).catch(async (error: unknown) => {
    await endProgram(child);
    throw error;
  });
  return { url: new URL(`http://127.0.0.1:${port}`), stop: () => endProgram(child) };
};

/** A Python module with a WSGI application `app`, in gunicorn with one worker. */
export const startGunicorn = (module: string, env: Env, ...args: readonly string[]): Promise<Running> =>
  startPythonServer(
    ['gunicorn', '--bind=127.0.0.1:0', `--chdir=${apps}`, '--graceful-timeout=1', ...args, `${module}:app`],
    apps,
    surroundings(env),
  );

/** A Python module with an ASGI application `app`. */
export const startUvicorn = (module: string, env: Env): Promise<Running> =>
  startPythonServer(['uvicorn', '--port=0', `${module}:app`], apps, surroundings(env));

/** A program of Node in `apps/`. `options` go to Node itself. */
export const startNode = (file: string, env: Env, ...options: readonly string[]): Promise<Running> =>
  startProgram([process.execPath, ...options, join(apps, file)], env);

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
};

/** A program of Node whose port refuses connections until it opens by itself, some time after this has returned. */
export const startNodeLater = async (file: string, env: Env): Promise<Running> => {
  const port = await freePort();
  const child = spawnProgram([process.execPath, join(apps, file)], { ...env, PORT: `${port}` });
  child.stdout?.resume();
  child.stderr?.resume();
  return { url: new URL(`http://127.0.0.1:${port}`), stop: () => endProgram(child) };
};

/** What `apps/front.mjs` does in this mode, before these backends. */
export const startFront = (mode: string, upstreams: readonly URL[] = []): Promise<Running> =>
  startNode('front.mjs', { MODE: mode, UPSTREAMS: upstreams.map(({ origin }) => origin).join(',') });

/** Nobody listens there. */
export const startNothing = async (): Promise<Running> => ({
  url: new URL(`http://127.0.0.1:${await freePort()}`),
  stop: async () => undefined,
});

/** Some backends, and before them what `front` starts when it knows their addresses. */
export const startBehind = async (
  starting: readonly Promise<Running>[],
  front: (urls: readonly URL[]) => Promise<Running>,
): Promise<Running> => {
  const settled = await Promise.allSettled(starting);
  const backends = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const stopAll = async (): Promise<void> => {
    await Promise.all(backends.map((backend) => backend.stop()));
  };
  try {
    const failed = settled.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
    const before = await front(backends.map(({ url }) => url));
    return { url: before.url, stop: () => before.stop().finally(stopAll) };
  } catch (error) {
    await stopAll();
    throw error;
  }
};
