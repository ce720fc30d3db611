import { open } from 'node:fs/promises';
import { errorCode } from '../lib/error-code.ts';
import { eventOf, type GitHubEvent } from './event.ts';

/** GitHub sends no payload above 25 MB. */
const LARGEST_EVENT = 32 * 1024 * 1024;

type Payload = { readonly payload?: unknown; readonly problem?: string };

const read = async (path: string): Promise<Payload> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > LARGEST_EVENT) return { problem: `The event file is larger than ${LARGEST_EVENT} bytes.` };
    return { payload: JSON.parse(await file.readFile('utf8')) };
  } finally {
    await file.close();
  }
};

const payloadAt = async (path: string): Promise<Payload> => {
  if (path === '') return { problem: 'GITHUB_EVENT_PATH is not set.' };
  try {
    return await read(path);
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : `could not be read (${errorCode(error)})`;
    return { problem: `The event file ${why}.` };
  }
};

/** The event of this run; a file that is missing, broken or huge is a problem and never an exception. */
export const loadEvent = async (env: Readonly<Record<string, string | undefined>>): Promise<GitHubEvent> => {
  const { payload, problem } = await payloadAt(env.GITHUB_EVENT_PATH ?? '');
  const event = eventOf(env, payload);
  return event.problem === undefined || problem === undefined ? event : { ...event, problem };
};
