import { constants } from 'node:os';

/** How long a command may take to end by itself, longer than `child-process.ts` needs to end the CDK CLI. */
const GRACE_MILLISECONDS = 10_000;

/** Ctrl-C, a terminal that closes, `kill`; on Windows Ctrl-Break and the console that closes. */
const SIGNALS = ['SIGINT', 'SIGHUP', 'SIGTERM', 'SIGBREAK'] as const;

export type Interruption = {
  /** Aborted by the first signal. */
  readonly cancelled: AbortSignal;
  /** What a shell says of a process that a signal ended, 128 and its number; `undefined` before one came. */
  readonly exitCode: () => number | undefined;
};

/** The first signal asks the command to end, a second one or the end of the grace ends the process. */
export const watchSignals = (): Interruption => {
  const controller = new AbortController();
  let exitCode: number | undefined;
  const onSignal = (name: NodeJS.Signals): void => {
    if (exitCode !== undefined) process.exit(exitCode);
    exitCode = 128 + (constants.signals[name] ?? 2);
    setTimeout(() => process.exit(exitCode), GRACE_MILLISECONDS).unref();
    controller.abort(new Error(`cancelled by ${name}`));
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return { cancelled: controller.signal, exitCode: () => exitCode };
};
