import { deployedBackend } from '../address/backend-output.ts';
import { followRunningServices, recheckServices } from '../deployment/rollout-stage.ts';
import type { VerifyInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { withFindings } from '../run/journal.ts';
import type { Run } from '../run/run.ts';
import { checkSigningKey } from '../signing-key/stage.ts';
import { testKey } from '../smoke-test/stage.ts';
import { followUp, sessionForVerdict } from './follow-up.ts';
import { locateProduction } from './production.ts';
import { withStoredKeys } from './stored-keys.ts';

/** Does production still honour the key? Changes nothing; asks ECS where there are credentials, and the backend always. */
export const verify = async (asked: VerifyInputs, run: Run): Promise<void> => {
  const withKeys = await withStoredKeys(asked, run);
  await run.step('signing key', () => checkSigningKey(withKeys, run));
  const rollout = await run.attempt('rollout', () => followRunningServices(withKeys, run));
  if (run.world.cancelled.aborted) return;

  const region = regionOf(run.world.env);
  const located = await locateProduction(
    withKeys,
    rollout,
    (from) => deployedBackend(from, { region }, run),
    run,
  );
  const { inputs, production } = located;

  const times = { probed: run.world.clock.now() };
  const session = await sessionForVerdict(located, run);
  const verdict = await run.attempt('verdict', async () => {
    const { formerKeys = [] } = inputs;
    const tested = await testKey({ inputs, production: { ...production, formerKeys }, session }, run);
    return rollout ? withFindings(tested, await recheckServices(rollout, run)) : tested;
  });
  await followUp(located, { verdict, session, times }, run);
};
