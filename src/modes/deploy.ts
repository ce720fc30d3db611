import type { DeployInputs } from '../inputs/inputs.ts';
import { type Journal, withFindings } from '../report/journal.ts';
import { olderSecrets } from '../rotation/older-secrets.ts';
import { synthesizeAssembly } from '../stages/cloud-assembly.ts';
import { deployAssembly } from '../stages/deployment.ts';
import { askFrontend } from '../stages/frontend.ts';
import type { Hands } from '../stages/hands.ts';
import { proveSameKey } from '../stages/holders.ts';
import { findLogEvidence } from '../stages/logs.ts';
import { sendOwnRequests } from '../stages/requests.ts';
import { compareWithReview } from '../stages/review.ts';
import { followDeployment } from '../stages/rollout.ts';
import { checkSigningKey } from '../stages/signing-key.ts';
import type { DeployedGuard } from '../stages/stacks-before.ts';
import { stillOurs } from '../stages/still-ours.ts';
import { testKey } from '../stages/verdict.ts';

/** The whole job: is the key fit, and then all the rest. */
export const deploy = async (inputs: DeployInputs, hands: Hands, journal: Journal): Promise<void> => {
  const key = await journal.stage('signing key', () => checkSigningKey(inputs, hands));
  if (!key) return;
  // A run that was queued before a rotation must not send production back.
  await deployAndTest(inputs, hands, journal, (deployed) =>
    olderSecrets(deployed, inputs.key, inputs.previous?.key),
  );
};

/**
 * Deploys the app with a key that is known to be fit, and believes nothing that was not seen in production.
 *
 * @param guard looks at the keys that are deployed now, before anything is changed
 */
export const deployAndTest = async (
  inputs: DeployInputs,
  hands: Hands,
  journal: Journal,
  guard: DeployedGuard,
): Promise<void> => {
  const assembly = await journal.stage('cloud assembly', (progress) =>
    synthesizeAssembly(inputs, hands, progress),
  );
  if (!assembly) return;

  const proof = await journal.stage('holders', () => proveSameKey(inputs, assembly));
  if (!proof) return;

  await journal.stage('review', () => compareWithReview(inputs, assembly, hands));
  if (hands.world.cancelled.aborted) return;

  const deployment = await journal.stage('deployment', (progress) =>
    deployAssembly(inputs, assembly, hands, progress, guard),
  );
  if (!deployment) return;

  const rollout = await journal.stage('rollout', (progress) =>
    followDeployment(inputs, deployment, proof.holders, hands, progress),
  );
  if (!rollout) return;

  const times = { since: deployment.startedAt, probed: hands.world.clock.now() };
  const verdict = await journal.stage('verdict', async (progress) => {
    const tested = await testKey(inputs, rollout.targets, hands, progress);
    return withFindings(tested, await stillOurs(rollout, hands));
  });

  const { frontend } = inputs;
  const session =
    frontend && !hands.world.cancelled.aborted
      ? await journal.stage('frontend', (progress) =>
          askFrontend(frontend, inputs, rollout.targets, hands, progress),
        )
      : undefined;

  if (inputs.requests.length > 0 && !hands.world.cancelled.aborted)
    await journal.stage('requests', (progress) => sendOwnRequests(inputs, verdict, session, hands, progress));

  const regions = deployment.stacks.map(({ region }) => region);
  if (inputs.logGroups.length > 0 && !hands.world.cancelled.aborted)
    await journal.stage('logs', () => findLogEvidence(inputs, verdict, times, hands, regions));
};
