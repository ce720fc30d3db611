import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { keepTail, splitLines } from './child-output.ts';
import { errorCode } from './error-code.ts';

/** Both beats fit into the 7.5 s that the runner leaves between SIGINT and SIGTERM (ProcessInvoker.cs). */
const TERMINATE_AFTER_MILLISECONDS = 3000;
const KILL_AFTER_MILLISECONDS = 5500;

/** How long a process that left the group may hold the pipes open after the child is gone. */
const CLOSE_WITHIN_MILLISECONDS = 2000;

const TAIL_CHARACTERS = 64 * 1024;
const MAXIMUM_LINES = 20_000;
const MAXIMUM_CHARACTERS = 4 * 1024 * 1024;

/** What shells say when a command cannot be started. */
const NOT_STARTED = 127;

type StreamName = 'stdout' | 'stderr';

export type ChildOptions = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment; nothing is added. */
  readonly env: Readonly<Record<string, string>>;
  /** Gets redacted lines without terminal control and without workflow commands. */
  readonly onLine: (line: string, stream: StreamName) => void;
  /** Gets the bytes of stdout as they come. They are then no part of the lines or of the tail. */
  readonly onStdout?: (chunk: Buffer) => void;
  /** What the child reads from stdin; without it stdin is empty. */
  readonly input?: string;
  readonly cancelled: AbortSignal;
  readonly redact: (text: string) => string;
  readonly timeoutMilliseconds?: number;
};

export type Exit = {
  /** Exit code; null when a signal ended the child or it never started; 127 when it could not be started. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly cancelled: boolean;
  readonly timedOut: boolean;
  /** The last lines of both streams in the order in which they came, about 64 KiB, as clean as what `onLine` got. */
  readonly tail: string;
  /** The same of stderr alone. */
  readonly errors: string;
};

export type Child = {
  /** Also the id of the process group; undefined when nothing was started. */
  readonly pid: number | undefined;
  /** Never rejects. Once it resolves, every process of the group has ended or been killed. */
  readonly exited: Promise<Exit>;
};

/**
 * Starts a foreign command in its own process group. The runner signals the action's process alone
 * (ProcessInvoker.cs), so the whole group is stopped here: SIGINT at once, SIGTERM after 3 s, SIGKILL after 5.5 s.
 */
export function startChild(options: ChildOptions): Child {
  const tail = keepTail(TAIL_CHARACTERS);
  const errors = keepTail(TAIL_CHARACTERS);
  const ended = (end: Partial<Exit>): Exit => ({
    code: null,
    signal: null,
    cancelled: false,
    timedOut: false,
    tail: tail.text(),
    errors: errors.text(),
    ...end,
  });
  if (options.cancelled.aborted) {
    return { pid: undefined, exited: Promise.resolve(ended({ cancelled: true })) };
  }
  const notStarted = (error: unknown): Exit => {
    const line = `${options.command} could not be started (${errorCode(error)})`;
    return ended({ code: NOT_STARTED, tail: options.redact(line), errors: options.redact(line) });
  };
  const child = spawnGroup(options);
  if (!child.ok) return { pid: undefined, exited: Promise.resolve(notStarted(child.error)) };
  const { process } = child;
  const streams = readStreams(process, options, (line, stream) => {
    tail.add(line);
    if (stream === 'stderr') errors.add(line);
  });
  const stopper = stopOn(process, options.cancelled, options.timeoutMilliseconds);
  const exited = once(process, 'exit').then(
    async ([code, signal]: unknown[]) => {
      const stopped = stopper.release();
      signalGroup(process, 'SIGKILL');
      await streams.finished();
      return ended({
        code: typeof code === 'number' ? code : null,
        signal: typeof signal === 'string' ? (signal as NodeJS.Signals) : null,
        ...stopped,
      });
    },
    (error: unknown) => {
      stopper.release();
      return notStarted(error);
    },
  );
  return { pid: process.pid, exited };
}

type Spawned =
  | { readonly ok: true; readonly process: ChildProcess }
  | { readonly ok: false; readonly error: unknown };

/** Node quotes an environment value that it refuses in its error, so only the error's code is used afterwards. */
function spawnGroup(options: ChildOptions): Spawned {
  try {
    const child = spawn(options.command, [...options.args], {
      cwd: options.cwd,
      env: { ...options.env },
      detached: process.platform !== 'win32',
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    // A child may end before it has read everything; its exit code says what became of it.
    child.stdin?.on('error', () => undefined).end(options.input);
    return { ok: true, process: child };
  } catch (error) {
    return { ok: false, error };
  }
}

/** A group that is gone is the expected case. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH' && errorCode(error) !== 'EPERM') throw error;
  }
}

type Stopped = { readonly cancelled: boolean; readonly timedOut: boolean };

function stopOn(child: ChildProcess, cancelled: AbortSignal, timeout: number | undefined) {
  const timers: NodeJS.Timeout[] = [];
  let stopped: Stopped = { cancelled: false, timedOut: false };
  const stop = (reason: Stopped): void => {
    if (stopped.cancelled || stopped.timedOut) return;
    stopped = reason;
    signalGroup(child, 'SIGINT');
    timers.push(setTimeout(() => signalGroup(child, 'SIGTERM'), TERMINATE_AFTER_MILLISECONDS));
    timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_AFTER_MILLISECONDS));
  };
  const onAbort = (): void => stop({ cancelled: true, timedOut: false });
  cancelled.addEventListener('abort', onAbort, { once: true });
  if (timeout !== undefined) {
    timers.push(setTimeout(() => stop({ cancelled: false, timedOut: true }), timeout));
  }
  return {
    release: (): Stopped => {
      for (const timer of timers) clearTimeout(timer);
      cancelled.removeEventListener('abort', onAbort);
      return stopped;
    },
  };
}

function readStreams(child: ChildProcess, options: ChildOptions, keep: ChildOptions['onLine']) {
  const closed = once(child, 'close').catch(() => undefined);
  const { onStdout } = options;
  if (onStdout) child.stdout?.on('data', onStdout);
  const shown = onStdout ? (['stderr'] as const) : (['stdout', 'stderr'] as const);
  const splitters = shown.map((name) => {
    const splitter = splitLines({
      redact: options.redact,
      maximumLines: MAXIMUM_LINES,
      maximumCharacters: MAXIMUM_CHARACTERS,
      onLine: (line) => {
        keep(line, name);
        options.onLine(line, name);
      },
    });
    child[name]?.on('data', (chunk: Buffer) => splitter.write(chunk));
    return splitter;
  });
  return {
    finished: async (): Promise<void> => {
      const deadline = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, CLOSE_WITHIN_MILLISECONDS);
      await closed;
      clearTimeout(deadline);
      for (const splitter of splitters) splitter.end();
    },
  };
}

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
 * Asks a short command whose output is an answer, such as `git ls-files`; nothing of it reaches the log. Waits until it and all processes that it started have ended.
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
