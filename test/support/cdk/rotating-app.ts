import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import type { Emulator, ImageCommand } from '../aws/emulator.ts';
import { quickStart } from '../node/quick-start.ts';
import type { RunOptions } from '../runner/action-run.ts';
import { type RunningAction, startAction } from '../runner/fake-runner.ts';
import { faster } from './small-app.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** For `startEmulator`. */
const backend = [process.execPath, fileURLToPath(new URL('two-key-backend.ts', import.meta.url)), '{port}'];

const environment = quickStart;

export const rotatingImages: Readonly<Record<string, ImageCommand>> = {
  'rotating/api:1': { command: backend, environment },
  // Ignores the previous key.
  'rotating/deaf:1': { command: [...backend, 'deaf'], environment },
  // Lets everyone in.
  'rotating/open:1': { command: [...backend, 'open'], environment },
};

/** The app `apps/rotating` in production, under a name of its own. */
export type RotatingApp = {
  /** Address of its load balancer. */
  readonly url: string;
  /** Runs the action on it; `inputs` say what the action is to do. */
  readonly run: (options: Partial<RunOptions>) => RunningAction;
  /** Waits until no deployment is under way. */
  readonly settled: () => Promise<void>;
  /** Whether production accepts a token of this key. */
  readonly accepts: (key: string) => Promise<boolean>;
};

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const tokenOf = (key: string): string => {
  const iat = Math.floor(Date.now() / 1000);
  const signed = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded({ sub: 'somebody', iat, exp: iat + 300 })}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
};

export const rotatingApp = async (emulator: Emulator, name: string): Promise<RotatingApp> => {
  const url = await emulator.albUrl(name);
  const client = new CloudFormationClient(emulator.sdk);
  const status = async (): Promise<string> => {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
    return Stacks?.[0]?.StackStatus ?? '';
  };
  return {
    url,
    run: (options) =>
      startAction({
        action: root,
        workspace: fileURLToPath(new URL('apps/rotating', import.meta.url)),
        ...options,
        inputs: {
          'backend-url': url,
          'probe-path': '/me',
          containers: 'api',
          'plaintext-key': 'allow',
          'jwt-expiration-hours': '1',
          ...options.inputs,
        },
        env: { ...emulator.environment, ...faster, ROTATING_NAME: name, ...options.env },
      }),
    settled: async () => {
      while (!(await status()).endsWith('_COMPLETE')) await delay(100);
    },
    accepts: async (key) => {
      const headers = { authorization: `Bearer ${tokenOf(key)}`, connection: 'close' };
      const { status: answer } = await fetch(`${url}/me`, { headers });
      if (answer !== 200 && answer !== 401) throw new Error(`${url}/me answers ${answer}`);
      return answer === 200;
    },
  };
};
