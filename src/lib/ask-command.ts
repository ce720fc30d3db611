/** Short commands whose output is an answer, such as `git ls-files`. Nothing of it reaches the log. */

import { type ChildOptions, startChild } from './child-process.ts';

/** A million paths of a repository fit in. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

export type Question = Pick<ChildOptions, 'command' | 'args' | 'cwd' | 'env' | 'cancelled' | 'input'> & {
  readonly timeoutMilliseconds: number;
  readonly maximumBytes?: number;
};

export type Answer = {
  /** Exit code; 127 when the command could not be started. */
  readonly code: number;
  readonly stdout: Buffer;
  /** Clean lines, but not redacted: to be judged, not to be shown. */
  readonly stderr: string;
};

/**
 * Asks a command and waits until it and all processes that it started have ended.
 *
 * @returns undefined when there is no whole answer: the time was over, the run was cancelled, a signal ended the
 * command, or it wrote more than `maximumBytes`
 */
export async function askCommand({
  maximumBytes = MAXIMUM_BYTES,
  ...question
}: Question): Promise<Answer | undefined> {
  const excess = new AbortController();
  const chunks: Buffer[] = [];
  let bytes = 0;
  const { exited } = startChild({
    ...question,
    cancelled: AbortSignal.any([question.cancelled, excess.signal]),
    onStdout: (chunk) => {
      bytes += chunk.length;
      if (bytes <= maximumBytes) chunks.push(chunk);
      else excess.abort();
    },
    onLine: () => undefined,
    redact: (text) => text,
  });
  const { code, cancelled, timedOut, tail } = await exited;
  if (code === null || cancelled || timedOut || bytes > maximumBytes) return undefined;
  return { code, stdout: Buffer.concat(chunks), stderr: tail };
}
