import { awsFailure } from '../lib/aws/errors.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { Hands } from '../run/hands.ts';
import { followRollout, isGood, NOTHING_BEFORE, type RolloutView, revisionOf } from './ecs-rollout.ts';
import type { Rollout } from './rollout-stage.ts';
import type { Followup } from './service-rollout.ts';

/** How long a service may be busy after the smoke test. */
const SETTLE_MILLISECONDS = 120_000;

const changed = (at: string, proven: string, view: RolloutView): ErrorFinding => ({
  code: 'changed-during-smoke-test',
  severity: 'error',
  failureReason: view.state === 'superseded' ? 'rollout-superseded' : 'rollout-failed',
  title: 'A service changed while it was being tested',
  detail: `${revisionOf(proven)} was proven, and after the smoke test: ${view.reason}`,
  remedy: 'Look at the events of the service, then run mode: verify.',
  where: at,
});

const scaling = (at: string, { reason }: RolloutView): Finding => ({
  code: 'scaling-after-smoke-test',
  severity: 'warning',
  title: 'A service was scaling out after the smoke test',
  detail: `What was proven still runs, but not yet as often as is wanted now. ${reason}`,
  remedy: 'Nothing, if the autoscaling meant it. Otherwise look at the events of the service.',
  where: at,
});

const notAskedAgain = (failure: ErrorFinding): Finding => ({
  code: 'not-asked-again',
  severity: 'warning',
  title: 'ECS could not be asked again after the smoke test',
  detail: `Whether the tasks that were tested are still the ones that run is not established. ${failure.detail}`,
  remedy: 'Run mode: verify.',
});

const lookAgain = async (
  { followed, rollout }: Followup,
  deadline: number,
  hands: Hands,
): Promise<Finding | undefined> => {
  const { service, region } = followed;
  if (!isGood(rollout.state)) return undefined;
  const view = await followRollout(await hands.aws(region).ecs(), service, {
    expected: [rollout.taskDefinition],
    before: NOTHING_BEFORE,
    deadline,
    clock: hands.world.clock,
    cancelled: hands.world.cancelled,
    progress: () => undefined,
  });
  if (isGood(view.state)) return undefined;
  const at = `${service.cluster}/${service.service}`;
  const wantsMore =
    view.state === 'timed-out' && view.desired > rollout.desired && view.running >= rollout.desired;
  return wantsMore ? scaling(at, view) : changed(at, rollout.taskDefinition, view);
};

/** One more look after the smoke test: what was proven must still be what runs, and no task may have died meanwhile. */
export const stillOurs = async ({ services }: Rollout, hands: Hands): Promise<readonly Finding[]> => {
  const deadline = hands.world.clock.now() + SETTLE_MILLISECONDS;
  try {
    const looks = await Promise.all(services.map((each) => lookAgain(each, deadline, hands)));
    return looks.filter((finding) => finding !== undefined);
  } catch (error) {
    if (hands.world.cancelled.aborted) throw error;
    return [notAskedAgain(awsFailure(error, 'ecs:DescribeServices'))];
  }
};
