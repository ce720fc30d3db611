import { deployedBackend } from '../address/backend-output.ts';
import { findRunning } from '../deployment/rollout-stage.ts';
import { stillOurs } from '../deployment/still-ours.ts';
import { askFrontend } from '../frontend/stage.ts';
import type { VerifyInputs } from '../inputs/inputs.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { findLogEvidence } from '../logs/stage.ts';
import { sendOwnRequests } from '../requests/stage.ts';
import type { Hands } from '../run/hands.ts';
import { type Journal, withFindings } from '../run/journal.ts';
import { checkSigningKey } from '../signing-key/stage.ts';
import { testKey } from '../smoke-test/stage.ts';
import { locateProduction } from './production.ts';
import { withStoredKeys } from './stored-keys.ts';

/** Does production still honour the key? Changes nothing; asks ECS where there are credentials, and the backend always. */
export const verify = async (asked: VerifyInputs, hands: Hands, journal: Journal): Promise<void> => {
  const withKeys = await withStoredKeys(asked, hands, journal);
  if (!withKeys) return;

  const key = await journal.stage('signing key', () => checkSigningKey(withKeys, hands));
  if (!key) return;

  const rollout = await journal.stage('rollout', (progress) => findRunning(withKeys, hands, progress));
  if (hands.world.cancelled.aborted) return;

  const region = regionOf(hands.world.env);
  const located = await locateProduction(
    withKeys,
    rollout,
    (from) => deployedBackend(from, region, hands),
    hands,
    journal,
  );
  if (!located) return;
  const { inputs, production } = located;

  const times = { probed: hands.world.clock.now() };
  const verdict = await journal.stage('verdict', async (progress) => {
    const { formerKeys = [] } = inputs;
    const tested = await testKey(inputs, { ...production, formerKeys }, hands, progress);
    return rollout ? withFindings(tested, await stillOurs(rollout, hands)) : tested;
  });

  const { frontend } = inputs;
  const session =
    frontend && !hands.world.cancelled.aborted
      ? await journal.stage('frontend', (progress) =>
          askFrontend(frontend, inputs, production.targets, hands, progress),
        )
      : undefined;

  if (inputs.requests.length > 0 && !hands.world.cancelled.aborted)
    await journal.stage('requests', (progress) => sendOwnRequests(inputs, verdict, session, hands, progress));

  if (inputs.logGroups.length > 0 && !hands.world.cancelled.aborted)
    await journal.stage('logs', () => findLogEvidence(inputs, verdict, times, hands));
};
