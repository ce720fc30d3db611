import { defineFinding } from '../model/define-finding.ts';
import { AGAIN } from '../model/remedy.ts';
import type { StageName } from '../model/report.ts';

/** Findings about the run itself. */

export const runCancelled = defineFinding('cancelled', { error: 'cancelled' }, (name: StageName) => ({
  title: `The run was cancelled during the stage “${name}”`,
  detail:
    'The job was cancelled, or it ran into its time limit. What had been started in AWS goes on without this run.',
  remedy: `The post step of this job says what state the stacks and services are in. To get a verdict, ${AGAIN}`,
}));

export const noTemporaryDirectory = defineFinding(
  'no-temporary-directory',
  { error: 'runner-not-writable' },
  (parent: string, why: string) => ({
    title: 'The runner has no place for the files of this run',
    detail: `No directory could be made in ${parent} (${why}). Nothing was started.`,
    remedy: `Give the user of the runner free space and the permission to write there: df -h ${parent} && ls -ld ${parent}`,
    where: 'RUNNER_TEMP',
  }),
);

export const internalError = defineFinding(
  'internal-error',
  { error: 'internal-error' },
  (error: unknown) => ({
    title: 'The action itself failed',
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    remedy:
      'This is a bug in the action: please report it with the lines above. What was deployed stays deployed.',
  }),
);
