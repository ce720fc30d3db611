import type { ProbingInputs } from '../inputs/types.ts';
import { findLogEvidence, type LogTimes } from '../logs/stage.ts';
import type { Verdict } from '../model/verdict.ts';
import { sendOwnRequests } from '../requests/stage.ts';
import type { Run } from '../run/run.ts';
import type { Located } from './production.ts';

/** What the run saw before, and where the logs of the services are. */
type Seen = {
  readonly verdict: Verdict | undefined;
  readonly times: LogTimes;
  /** Regions of the stacks; absent for that of the job. */
  readonly stackRegions?: readonly string[] | undefined;
};

/** What else was asked for, once production has given its verdict: the frontend, requests of the user's own, the logs. */
export const followUp = async (
  { inputs, production }: Located<ProbingInputs>,
  { verdict, times, stackRegions }: Seen,
  run: Run,
): Promise<void> => {
  const { frontend, requests, logGroups } = inputs;
  const sessionCookie =
    frontend &&
    (await run.attempt('frontend', async () => {
      const { askFrontend } = await import('../frontend/stage.ts');
      return askFrontend(frontend, inputs, production.targets, run);
    }));
  if (requests.length > 0)
    await run.attempt('requests', () => sendOwnRequests({ inputs, verdict, sessionCookie }, run));
  if (logGroups.length > 0)
    await run.attempt('logs', () => findLogEvidence({ inputs, verdict, times, stackRegions }, run));
};
