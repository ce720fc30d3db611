import { compareWithBaseline } from '../changes/stage.ts';
import type { DryRunInputs } from '../inputs/types.ts';
import { tellPullRequest } from '../pull-request/comment-stage.ts';
import { proveSameStandIn, synthesizeWithStandIns } from '../pull-request/dry-assembly.ts';
import { lookAtPullRequest } from '../pull-request/stage.ts';
import { makeStandIns } from '../pull-request/stand-ins.ts';
import type { Run } from '../run/run.ts';

/** Shows what a change would do to production, without its code ever being near the production key. */
const examine = async (inputs: DryRunInputs, run: Run): Promise<void> => {
  const standIns = await run.attempt('signing key', () => makeStandIns(inputs, run));
  if (!standIns) return;

  const assembly = await run.attempt('cloud assembly', () => synthesizeWithStandIns(inputs, standIns, run));
  if (!assembly) return;

  // What the change does to production is worth knowing even where the proof fails.
  await run.attempt('holders', () => proveSameStandIn(inputs, assembly, run));
  await run.attempt('changes', () => compareWithBaseline({ inputs, dry: assembly, context: run }));
};

/** Looks, and tells the pull request what was seen, also when something failed on the way. */
export const dryRun = async (inputs: DryRunInputs, run: Run): Promise<void> => {
  const { pullRequest } = await run.step('pull request', () => lookAtPullRequest(inputs, run));

  await examine(inputs, run);

  if (pullRequest && inputs.comment)
    await run.attempt('comment', () => tellPullRequest(inputs, pullRequest, run.journal.report(), run));
};
