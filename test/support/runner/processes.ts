/** The processes of a run: the one that the runner starts, reads and signals, and all that come from it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

type OutputSink = {
  /** Every piece of text as it came. */
  readonly onText: (stream: StreamName, text: string) => void;
  readonly onLine: (stream: StreamName, line: string) => void;
};

/**
 * Reads both streams of a process. Lines that wait at the same time are handed on stderr first, as the runner does it
 * (ProcessInvoker.cs, ProcessOutput), so a mask on stdout can come too late for a line on stderr.
 */
const readOutput = (stdout: Readable, stderr: Readable, sink: OutputSink) => {
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

/** How patient the runner is; all in milliseconds (actions/runner, ProcessInvoker.cs). */
export type Patience = {
  /** From SIGINT to SIGTERM. */
  readonly afterInterrupt: number;
  /** From SIGTERM to SIGKILL. */
  readonly afterTerminate: number;
  /** From the end of the process to giving up on streams that a child of it still holds open. */
  readonly openStreams: number;
};

export const RUNNER_PATIENCE: Patience = { afterInterrupt: 7500, afterTerminate: 2500, openStreams: 5000 };

export type StageRun = {
  /** null when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  readonly cancellation?: {
    readonly reason: CancelReason;
    /** Signals that the node process was sent, in order; none of its children gets any. */
    readonly signals: readonly NodeJS.Signals[];
    /** From the first signal to the end of the process. */
    readonly milliseconds: number;
  };
};

export type CancelReason = 'cancelled' | 'timed-out';

export type StageOptions = OutputSink & {
  readonly script: string;
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  readonly patience: Patience;
  readonly onStart: (pid: number) => void;
  /** Aborted with a `CancelReason`. */
  readonly cancel?: AbortSignal;
  /** Aborted when the machine is gone; what runs as a process is killed by then. */
  readonly vanished?: AbortSignal;
};

type End = { readonly exitCode: number | null; readonly signal: NodeJS.Signals | null; readonly at: number };

/** True when the promise settled in time. */
const settlesWithin = async (promise: Promise<unknown>, milliseconds: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const inTime = promise.then(() => true);
  return Promise.race([inTime, late]).finally(() => clearTimeout(timer));
};

/** Resolves when the process has ended and its streams are closed, or a child has held them for too long. */
const whenDone = async (child: ChildProcess, exited: Promise<End>, patience: Patience): Promise<void> => {
  const closed = once(child, 'close');
  await exited;
  await settlesWithin(closed, patience.openStreams);
};

/** SIGINT, SIGTERM, SIGKILL to the node process alone: on Linux the runner does not touch its children. */
const escalate = async (
  child: ChildProcess,
  done: Promise<void>,
  patience: Patience,
  sent: NodeJS.Signals[],
) => {
  const send = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null && child.kill(signal)) sent.push(signal);
  };
  send('SIGINT');
  if (await settlesWithin(done, patience.afterInterrupt)) return;
  send('SIGTERM');
  if (await settlesWithin(done, patience.afterTerminate)) return;
  send('SIGKILL');
};

/** Runs one stage of a JavaScript action: `node <script>` in the workspace, stdin at its end, both streams read. */
export const runStage = async (options: StageOptions): Promise<StageRun> => {
  const { script, workspace, env, patience, cancel } = options;
  const startedAt = performance.now();
  const child = spawn(process.execPath, [script], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = readOutput(child.stdout, child.stderr, options);
  const exited = new Promise<End>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal, at: performance.now() }));
  });
  const done = whenDone(child, exited, patience);
  if (child.pid !== undefined) options.onStart(child.pid);

  const signals: NodeJS.Signals[] = [];
  let cancelledAt: number | undefined;
  const onCancel = () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    cancelledAt = performance.now();
    void escalate(child, done, patience, signals).catch(() => undefined);
  };
  if (cancel?.aborted) onCancel();
  cancel?.addEventListener('abort', onCancel, { once: true });
  await done;
  cancel?.removeEventListener('abort', onCancel);
  output.finish();

  const { exitCode, signal, at } = await exited;
  const run = { exitCode, signal, milliseconds: at - startedAt };
  if (cancelledAt === undefined) return run;
  const reason: CancelReason = cancel?.reason === 'timed-out' ? 'timed-out' : 'cancelled';
  return { ...run, cancellation: { reason, signals, milliseconds: at - cancelledAt } };
};

/** Looks at running processes through Linux's /proc. On other systems nothing is observed. */

export type ObservedProcess = {
  readonly pid: number;
  readonly parent: number;
  readonly argv: readonly string[];
  /** Names only: the values are secrets more often than not. */
  readonly environmentNames: readonly string[];
};

export type Orphan = {
  readonly pid: number;
  readonly argv: readonly string[];
  /** False: it lost RUNNER_TRACKING_ID, so the real runner would not find it and it would outlive the job. */
  readonly tracked: boolean;
};

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // It ended, or it belongs to another user.
  }
};

const listed = (text: string): string[] => text.split('\0').filter((item) => item !== '');

const pids = (): number[] => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
};

/** The number that the newest process or thread was given: the last field of proc_loadavg(5). */
const newestNumber = (): number => {
  try {
    return Number(readFileSync('/proc/loadavg', 'utf8').split(' ').at(-1));
  } catch {
    return 0;
  }
};

/** What `/proc` lists has a number of its own, and every thread of it has another one, which can be read as well. */
const isProcess = (pid: number): boolean => read(pid, 'status').includes(`\nTgid:\t${pid}\n`);

/** The start time tells a process from a later one with the same number. */
type Identity = { readonly parent: number; readonly group: number; readonly startTime: string };

/**
 * Fields 3, 4, 5 and 22 of proc_pid_stat(5), counted from behind the name in parentheses, which may hold anything.
 * Nothing for a process that has ended, also when its parent has not asked for its end yet.
 */
const identity = (pid: number): Identity | undefined => {
  const stat = read(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', parent, group] = fields;
  return stat === '' || state === 'Z' || state === 'X'
    ? undefined
    : { parent: Number(parent), group: Number(group), startTime: fields[19] ?? '' };
};

const running = (): readonly (Identity & { readonly pid: number })[] => {
  if (!existsSync('/proc/self/stat')) throw new Error('Only /proc says whether a process runs.');
  return pids().flatMap((pid) => {
    const found = identity(pid);
    return found === undefined ? [] : [{ ...found, pid }];
  });
};

export const isRunning = (pid: number): boolean => running().some((found) => found.pid === pid);

/** Whether any process of the group runs. */
export const groupIsRunning = (group: number): boolean => running().some((found) => found.group === group);

const carries = (environment: string, trackingId: string): boolean =>
  listed(environment).includes(`RUNNER_TRACKING_ID=${trackingId}`);

const TICKS_OF_YOUTH = 5;
const TICKS_BETWEEN_LOOKS = 10;

/**
 * Observes every descendant of a process and whatever carries the tracking id, until it is stopped.
 * A process that lives for less than the interval may be missed.
 */
export class ProcessWatch {
  readonly #trackingId: string;
  readonly #own = new Map<number, string>();
  /** What was there before the run, this process too, is none of it. */
  readonly #foreign = new Set<number>(pids());
  readonly #unclear = new Set<number>();
  readonly #seen = new Map<string, ObservedProcess>();
  readonly #timer: NodeJS.Timeout;
  /** The processes that began during each of the last ticks. */
  readonly #young: (readonly number[])[] = [];
  #newest = newestNumber();
  #ticks = 0;

  constructor(trackingId: string, intervalMilliseconds = 20) {
    this.#trackingId = trackingId;
    this.#timer = setInterval(() => this.#tick(), intervalMilliseconds);
    this.#timer.unref();
  }

  /** A root: all that descends from it is observed too. */
  follow(pid: number): void {
    this.#own.set(pid, identity(pid)?.startTime ?? '');
    this.look();
  }

  /**
   * To look at all processes costs thirty times as much as to look at the new ones. A process that becomes another program
   * keeps its number: that happens soon after its start, or rarely.
   */
  #tick(): void {
    const before = this.#newest;
    this.#newest = newestNumber();
    const count = this.#newest - before;
    const numbers = Array.from({ length: Math.max(count, 0) }, (_, index) => before + 1 + index);
    this.#young.push(numbers.filter(isProcess));
    if (this.#young.length > TICKS_OF_YOUTH) this.#young.shift();
    this.#ticks += 1;
    // The numbers begin again when they have come to their end.
    if (count < 0 || this.#ticks % TICKS_BETWEEN_LOOKS === 0) this.look();
    else this.#lookAt(this.#young.flat());
  }

  look(): void {
    const running = pids();
    const numbers = new Set(running);
    // Their numbers may be given to others.
    for (const pid of this.#own.keys()) if (!numbers.has(pid)) this.#own.delete(pid);
    for (const pid of this.#foreign) if (!numbers.has(pid)) this.#foreign.delete(pid);
    this.#lookAt(running);
  }

  #lookAt(running: readonly number[]): void {
    for (const pid of running) {
      if (this.#foreign.has(pid)) continue;
      const id = identity(pid);
      if (id === undefined) continue;
      const isRelated = this.#own.has(pid) || this.#own.has(id.parent);
      const environment = isRelated ? '' : read(pid, 'environ');
      if (!isRelated && !carries(environment, this.#trackingId)) {
        // In the middle of an exec the environment reads as empty: such a process is looked at once more.
        if (environment !== '' || this.#unclear.delete(pid)) this.#foreign.add(pid);
        else this.#unclear.add(pid);
        continue;
      }
      this.#own.set(pid, id.startTime);
      this.#note(pid, id.parent, id.startTime);
    }
  }

  /** Between fork and exec a process still shows its parent's arguments: each change is a sighting of its own. */
  #note(pid: number, parent: number, startTime: string): void {
    const commandLine = read(pid, 'cmdline');
    const key = `${pid}/${startTime}/${commandLine}`;
    if (commandLine === '' || this.#seen.has(key)) return;
    const environmentNames = listed(read(pid, 'environ')).map((entry) => entry.slice(0, entry.indexOf('=')));
    this.#seen.set(key, { pid, parent, argv: listed(commandLine), environmentNames });
  }

  /** What has been seen so far, in the order of first sight. */
  get observed(): ObservedProcess[] {
    return [...this.#seen.values()];
  }

  /** Ends everything that is observed, until nothing of it runs: a process may start another one while it is ended. */
  kill(): void {
    for (;;) {
      this.look();
      const left = this.#running();
      if (left.length === 0) return;
      for (const pid of left) end(pid);
    }
  }

  #running(): readonly number[] {
    return [...this.#own].flatMap(([pid, startTime]) =>
      identity(pid)?.startTime === startTime ? [pid] : [],
    );
  }

  /** Ends the watch and ends every process that is left, as the runner does at the end of a job. */
  stop(): Orphan[] {
    this.look();
    clearInterval(this.#timer);
    return this.#running().map((pid) => {
      const orphan = {
        pid,
        argv: listed(read(pid, 'cmdline')),
        tracked: carries(read(pid, 'environ'), this.#trackingId),
      };
      end(pid);
      return orphan;
    });
  }
}

const end = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
};
