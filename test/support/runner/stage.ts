import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type OutputSink, readOutput } from './output-lines.ts';

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
