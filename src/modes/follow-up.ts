import type { ProbingInputs } from '../inputs/types.ts';
import { findLogEvidence, type LogTimes } from '../logs/stage.ts';
import { isGreen, type Verdict } from '../model/verdict.ts';
import { sendOwnRequests } from '../requests/stage.ts';
import type { Run } from '../run/run.ts';
import type { FrontendSession } from '../smoke-test/through-frontend.ts';
import type { Located } from './production.ts';

/** Goes through the frontend, where there is a `frontend-url`. */
const askForSession = async (
  { inputs, production }: Located<ProbingInputs>,
  run: Run,
  made: (session: FrontendSession | undefined) => void = () => undefined,
): Promise<FrontendSession | undefined> => {
  const { frontend } = inputs;
  if (!frontend) return undefined;
  return run.attempt('frontend', async () => {
    const { askFrontend } = await import('../frontend/stage.ts');
    const asked = await askFrontend(frontend, inputs, production.targets, run);
    if (asked.outcome.ok) made(asked.outcome.value);
    return asked;
  });
};

/**
 * The session with which the backend is asked, where only the frontend reaches it; made before the verdict. It is one
 * even where something else is wrong with the frontend.
 */
export const sessionForVerdict = async (
  located: Located<ProbingInputs>,
  run: Run,
): Promise<FrontendSession | undefined> => {
  if (located.inputs.backend?.probeAs !== 'session') return undefined;
  let made: FrontendSession | undefined;
  await askForSession(located, run, (session) => {
    made = session;
  });
  return made;
};

/** What the verdict is where its stage failed; a match that something else has spoilt is none. */
const spoiltVerdict = (run: Run): Verdict | undefined => {
  const { verdict } = run.journal.report();
  return verdict && isGreen(verdict.name) ? undefined : verdict;
};

/** What the run saw before, and where the logs of the services are. */
type Seen = {
  readonly verdict: Verdict | undefined;
  /** With which the verdict was found, if it was. */
  readonly session?: FrontendSession | undefined;
  readonly times: LogTimes;
  /** Regions of the stacks; absent for that of the job. */
  readonly stackRegions?: readonly string[] | undefined;
};

/** What else was asked for, once production has given its verdict: the frontend, requests of the user's own, the logs. */
export const followUp = async (
  located: Located<ProbingInputs>,
  { verdict, session: before, times, stackRegions }: Seen,
  run: Run,
): Promise<void> => {
  const { inputs } = located;
  const isAsked = inputs.backend?.probeAs === 'session';
  const session = isAsked ? before : await askForSession(located, run);
  if (inputs.requests.length > 0)
    await run.attempt('requests', () =>
      sendOwnRequests(
        { inputs, verdict: verdict ?? spoiltVerdict(run), sessionCookie: session?.cookie },
        run,
      ),
    );
  if (inputs.logGroups.length > 0 || verdict?.name === 'works')
    await run.attempt('logs', () =>
      findLogEvidence({ inputs, verdict, users: session?.users ?? [], times, stackRegions }, run),
    );
};
