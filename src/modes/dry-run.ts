import { compareWithBaseline } from '../changes/stage.ts';
import type { DryRunInputs } from '../inputs/inputs.ts';
import { tellPullRequest } from '../pull-request/comment-stage.ts';
import { proveSameStandIn, synthesizeWithStandIns } from '../pull-request/dry-assembly.ts';
import { lookAtPullRequest } from '../pull-request/stage.ts';
import { makeStandIns } from '../pull-request/stand-ins.ts';
import type { Hands } from '../run/hands.ts';
import type { Journal } from '../run/journal.ts';

/** Shows what a change would do to production, without its code ever being near the production key. */
const examine = async (inputs: DryRunInputs, hands: Hands, journal: Journal): Promise<void> => {
  const standIns = await journal.stage('signing key', () => makeStandIns(inputs, hands));
  if (!standIns) return;

  const assembly = await journal.stage('cloud assembly', (progress) =>
    synthesizeWithStandIns(inputs, standIns, hands, progress),
  );
  if (!assembly) return;

  // What the change does to production is worth knowing even where the proof fails.
  await journal.stage('holders', () => proveSameStandIn(inputs, assembly));
  if (hands.world.cancelled.aborted) return;

  await journal.stage('changes', (progress) => compareWithBaseline(inputs, assembly, hands, progress));
};

/** Looks, and tells the pull request what was seen, also when something failed on the way. */
export const dryRun = async (inputs: DryRunInputs, hands: Hands, journal: Journal): Promise<void> => {
  const proposal = await journal.stage('pull request', () => lookAtPullRequest(inputs, hands));
  if (!proposal) return;

  await examine(inputs, hands, journal);

  const { pullRequest } = proposal;
  if (pullRequest && inputs.comment && !hands.world.cancelled.aborted)
    await journal.stage('comment', () => tellPullRequest(inputs, pullRequest, journal.report(), hands));
};
