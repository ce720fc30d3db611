import { inspect } from 'node:util';

/** Asked of the runner by us alone, as one line: the output of children never goes this way. */
const MASK = /^::add-mask::[^\n]*\n?$/;

/**
 * Redacts everything that this process writes from now on, also what is not ours: warnings of Node, what `NODE_DEBUG` makes
 * it tell of requests and of children, what a library prints, and the trace of a crash, which Node would write past the
 * streams.
 */
export const redactOwnOutput = (redact: (text: string) => string): void => {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (chunk: unknown, ...more: unknown[]) => boolean;
    stream.write = (chunk: string | Uint8Array, ...more: unknown[]): boolean => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      const redacted = MASK.test(text) ? text : redact(text);
      return write(redacted === text ? chunk : redacted, ...more);
    };
  }
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${inspect(error)}\n`);
    process.exit(1);
  });
};
