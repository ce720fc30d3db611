import type { StageName } from '../model/report.ts';
import type { RunContext } from './context.ts';
import { internalError } from './findings.ts';
import type { Journal, StageResult } from './journal.ts';

type Work<T> = () => Promise<StageResult<T>>;

/** What a mode is given: the outside world, and the steps that the journal keeps. */
export type Run = RunContext & {
  /** Ends the run where the step fails, or the run is cancelled. */
  readonly step: <T>(name: StageName, work: Work<T>) => Promise<T>;
  /** Lets the run go on, whatever comes of it; not begun once the run is cancelled. */
  readonly attempt: <T>(name: StageName, work: Work<T>) => Promise<T | undefined>;
  readonly journal: Pick<Journal, 'failed' | 'report'>;
};

/** Thrown by a step that ends the run, so that what was begun on the way is closed by `finally`. */
class RunEnded extends Error {}

/** Carries out a mode up to its end, or to the step that ends it. An exception of another kind is a bug, and reported as one. */
export const carryOut = async (
  mode: (run: Run) => Promise<void>,
  context: RunContext,
  journal: Journal,
): Promise<void> => {
  const run: Run = {
    ...context,
    journal,
    step: async (name, work) => {
      const done = await journal.stage(name, work);
      if (!done.ok) throw new RunEnded(name);
      return done.value;
    },
    attempt: async (name, work) => {
      if (context.world.cancelled.aborted) return undefined;
      const done = await journal.stage(name, work);
      return done.ok ? done.value : undefined;
    },
  };
  try {
    await mode(run);
  } catch (error) {
    if (!(error instanceof RunEnded)) journal.note(internalError(error));
  }
};
