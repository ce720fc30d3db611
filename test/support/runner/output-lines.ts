import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { StreamName } from './step-log.ts';

/** Cuts text into lines as .NET's StreamReader does: at `\n`, `\r` and `\r\n`; the last line needs no end. */
export class LineSplitter {
  #rest = '';

  push(text: string): string[] {
    this.#rest += text;
    // A `\r` at the very end may be half of `\r\n`: it waits for the next piece.
    const complete = this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest;
    const lines = complete.split(/\r\n|\r|\n/);
    this.#rest = (lines.pop() ?? '') + this.#rest.slice(complete.length);
    return lines;
  }

  end(): string[] {
    const last = this.#rest.replace(/\r$/, '');
    const lines = this.#rest === '' ? [] : [last];
    this.#rest = '';
    return lines;
  }
}

export type OutputSink = {
  /** Every piece of text as it came. */
  readonly onText: (stream: StreamName, text: string) => void;
  readonly onLine: (stream: StreamName, line: string) => void;
};

/**
 * Reads both streams of a process. Lines that wait at the same time are handed on stderr first, as the runner does it
 * (ProcessInvoker.cs, ProcessOutput), so a mask on stdout can come too late for a line on stderr.
 */
export const readOutput = (stdout: Readable, stderr: Readable, sink: OutputSink) => {
  const waiting: Record<StreamName, string[]> = { stderr: [], stdout: [] };
  let scheduled = false;
  const drain = () => {
    scheduled = false;
    for (const stream of ['stderr', 'stdout'] as const) {
      for (const line of waiting[stream].splice(0)) sink.onLine(stream, line);
    }
  };
  const queue = (stream: StreamName, lines: string[]) => {
    waiting[stream].push(...lines);
    if (!scheduled && lines.length > 0) {
      scheduled = true;
      setImmediate(drain);
    }
  };
  const follow = (stream: StreamName, readable: Readable) => {
    const decoder = new StringDecoder('utf8');
    const splitter = new LineSplitter();
    const accept = (text: string) => {
      if (text !== '') sink.onText(stream, text);
      return splitter.push(text);
    };
    readable.on('data', (bytes: Buffer) => queue(stream, accept(decoder.write(bytes))));
    return () => queue(stream, [...accept(decoder.end()), ...splitter.end()]);
  };
  const finishers = [follow('stdout', stdout), follow('stderr', stderr)];
  return {
    /** Hands on what is left; nothing is read afterwards. */
    finish(): void {
      for (const finish of finishers) finish();
      drain();
      stdout.removeAllListeners('data').destroy();
      stderr.removeAllListeners('data').destroy();
    },
  };
};
