import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frontendBuild } from '../../../scripts/frontend-build.ts';
import { pythonEnvironment } from '../../../scripts/python-environment.ts';
import type { ImageCommand } from '../aws/emulator.ts';
import { quickStart } from '../node/quick-start.ts';

const directory = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const backend = directory('../../../examples/chat-app/backend');
const faulty = directory('./faults');

export const FRONTEND_IMAGE = 'chat-app/frontend:demo';

/** Answers health checks and nothing else: for runs in which nobody looks at the frontend. */
export const STAND_IN_FRONTEND_IMAGE = 'chat-app/frontend:stand-in';

/** The example's backend, and variants of it that are broken on purpose, by their tags. */
export const backendImage = (tag: string): string => `chat-app/backend:${tag}`;

/** Where the backend `remembers-keys` keeps its keys; the test that starts it removes the file. */
export const REMEMBERED_KEYS = join(tmpdir(), `chat-app-keys-${randomUUID()}`);

const ANSWER_HEALTH_CHECKS = `require('node:http').createServer((request, response) => response.end())
  .listen(Number(process.argv[1]), '127.0.0.1')`;

const gunicorn = (module: string): readonly string[] => ['gunicorn', '--bind', '127.0.0.1:{port}', module];

/** What local Fargate runs for the images of the example: the very programs that its Dockerfiles start. */
export const chatAppImages = (): Readonly<Record<string, ImageCommand>> => {
  const path = [pythonEnvironment()];
  const variant = (module: string): ImageCommand => ({
    command: gunicorn(`${module}:app`),
    cwd: backend,
    path,
    environment: { PYTHONPATH: `${backend}:${faulty}`, PYTHONDONTWRITEBYTECODE: '1' },
  });
  const remembering = variant('remembers_keys');
  const frontendImage: ImageCommand = {
    command: [process.execPath, 'server.js'],
    cwd: frontendBuild(),
    environment: {
      PORT: '{port}',
      HOSTNAME: '127.0.0.1',
      BACKEND_URL: 'http://127.0.0.1:8000',
      ...(process.env.VITEST && quickStart),
    },
  };
  return {
    [FRONTEND_IMAGE]: frontendImage,
    [STAND_IN_FRONTEND_IMAGE]: { command: [process.execPath, '-e', ANSWER_HEALTH_CHECKS, '{port}'] },
    [backendImage('demo')]: variant('app'),
    // What the stack takes when it is given no image: the newest one in the account's own registry.
    '*.dkr.ecr.*/chat-app-frontend:latest': frontendImage,
    '*.dkr.ecr.*/chat-app-backend:latest': variant('app'),
    [backendImage('wrong-variable')]: variant('wrong_variable'),
    [backendImage('identity-headers')]: variant('identity_headers'),
    [backendImage('no-auth')]: variant('no_auth'),
    [backendImage('crashes')]: variant('crashes'),
    [backendImage('remembers-keys')]: {
      ...remembering,
      environment: { ...remembering.environment, REMEMBERED_KEYS },
    },
  };
};
