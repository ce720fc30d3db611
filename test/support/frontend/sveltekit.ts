import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Backend } from '../smoke/flask-backend.ts';
import { USER } from './app.ts';
import { svelteKitHome } from './install.ts';

/** A SvelteKit app with its real adapters for Auth.js and Node, built once, each in a process of its own. */

export type SvelteKitOptions = {
  /** Several as AUTH_SECRET and AUTH_SECRET_1 to _3, of which the last makes sessions. */
  readonly secret: string | readonly string[];
  readonly trustHost?: boolean;
  /** Takes the scheme from a proxy; without it the adapter takes itself for https. */
  readonly knowsScheme?: boolean;
};

const environmentOf = ({ secret, trustHost = true, knowsScheme = true }: SvelteKitOptions) => ({
  PATH: process.env.PATH,
  APP: JSON.stringify({ ...USER, trustHost }),
  ...(knowsScheme && { PROTOCOL_HEADER: 'x-forwarded-proto' }),
  ...Object.fromEntries(
    [secret].flat().map((text, index) => [index === 0 ? 'AUTH_SECRET' : `AUTH_SECRET_${index}`, text]),
  ),
});

export const startSvelteKit = async (options: SvelteKitOptions): Promise<Backend> => {
  const home = await svelteKitHome();
  const child = spawn(process.execPath, ['server.js'], {
    cwd: home,
    env: environmentOf(options),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  for await (const line of createInterface(child.stdout)) {
    const port = /^port (\d+)$/.exec(line)?.[1];
    if (port !== undefined) return { url: new URL(`http://127.0.0.1:${port}`), stop };
  }
  throw new Error('SvelteKit did not start.');
};
