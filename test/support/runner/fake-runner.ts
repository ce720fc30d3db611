/**
 * Runs a JavaScript action as the GitHub runner on Linux does: environment, command files, workflow commands,
 * masking, cancellation, post step, clean-up of orphans. Modelled on actions/runner 2.336.
 */
import { rm } from 'node:fs/promises';
import { readActionMetadata } from './action-metadata.ts';
import type { ActionRun, RunningAction, RunOptions } from './action-run.ts';
import { Job } from './job.ts';
import type { CancelReason } from './stage.ts';
import { RUNNER_PATIENCE } from './stage.ts';
import type { LogLine } from './step-log.ts';

export type { ActionRun, Conclusion, RunningAction, RunOptions, WrittenLine } from './action-run.ts';

const SHUT_DOWN = 'the action has ended';

/** Starts the action; `finished` never rejects because the action failed. Throws when the action cannot be started. */
export const startAction = (options: RunOptions): RunningAction => {
  const metadata = readActionMetadata(options.action);
  const cancellation = new AbortController();
  const cancel = (reason: CancelReason) => {
    if (!cancellation.signal.aborted) cancellation.abort(reason);
  };
  const onLine = (line: LogLine) => {
    options.onLine?.(line);
    if (line.stage === 'main' && options.cancelWhen?.(line)) cancel('cancelled');
  };
  const patience = { ...RUNNER_PATIENCE, ...options.patience };
  const job = new Job({ ...options, onLine }, metadata, patience);
  let vanished = false;
  const timer =
    options.timeoutMilliseconds === undefined
      ? undefined
      : setTimeout(() => cancel('timed-out'), options.timeoutMilliseconds);
  return {
    cancel: () => cancel('cancelled'),
    vanish: () => {
      vanished = true;
      job.vanish();
    },
    processes: () => job.observe(),
    workspace: job.directories.workspace,
    finished: finish(job, cancellation, () => vanished, timer),
  };
};

const finish = async (
  job: Job,
  cancellation: AbortController,
  hasVanished: () => boolean,
  timer?: NodeJS.Timeout,
): Promise<ActionRun> => {
  try {
    const main = await job.runStage('main', cancellation.signal);
    clearTimeout(timer);
    const post = job.hasPost(main) && !hasVanished() ? await job.runStage('post') : undefined;
    const orphans = job.cleanUp();
    const record = job.result();
    return {
      ...record,
      conclusion: main.conclusion,
      main,
      ...(post === undefined ? {} : { post }),
      orphans,
      dispose: () => rm(job.directories.root, { recursive: true, force: true }),
    };
  } finally {
    clearTimeout(timer);
    job.cleanUp();
    if (!cancellation.signal.aborted) cancellation.abort(SHUT_DOWN);
  }
};

/** Starts the action and waits for the end of its post step. */
export const runAction = (options: RunOptions): Promise<ActionRun> => startAction(options).finished;
