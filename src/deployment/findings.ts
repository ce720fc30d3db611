import { busyStack, stackToRecreate, stackToRepair } from '../cdk/failure-findings.ts';
import type { ProbingInputs, VerifyInputs } from '../inputs/types.ts';
import { clip, count, utc } from '../lib/text.ts';
import { defineFinding } from '../model/define-finding.ts';
import { type ErrorFinding, type Finding, SAME_KEY_UNKNOWN } from '../model/finding.ts';
import { AGAIN, COMMAND_OF_EMERGENCY } from '../model/remedy.ts';
import type { DeployedStack, DeploymentFailure, RolloutState } from '../model/report.ts';
import type { KeyRole } from '../signing-key/signing-key.ts';
import { type RolloutView, revisionOf } from './rollout.ts';
import { causeOf } from './service-causes.ts';
import type { StackService } from './services.ts';

export const stackNeedsRecreation = (name: string, status: string): ErrorFinding =>
  stackToRecreate({
    title: `Stack ${name} never came up and would be deleted`,
    detail: `It is in ${status}: its first creation failed. The CDK CLI would delete it without asking, with all that it still holds, and create it again.`,
    remedy: `Look at what failed, then delete the stack yourself: aws cloudformation delete-stack --stack-name ${name}`,
    where: name,
  });

/** The command of the repair, for `npx cdk rollback` does not help everywhere. */
const REPAIR: Readonly<Record<string, string>> = {
  UPDATE_ROLLBACK_FAILED: 'aws cloudformation continue-update-rollback --stack-name',
  DELETE_FAILED: 'aws cloudformation delete-stack --stack-name',
};

export const stackNeedsRepair = (name: string, status: string, statusReason: string): ErrorFinding =>
  stackToRepair({
    title: `Stack ${name} is stuck in ${status}`,
    detail:
      `An earlier operation failed half-way, and CloudFormation waits for a person. ${statusReason}`.trim(),
    remedy: `${REPAIR[status] ?? 'npx cdk rollback'} ${name}`,
    where: name,
  });

export const stackBusy = (name: string, status: string): ErrorFinding =>
  busyStack({
    title: `Another operation is changing stack ${name}`,
    detail: `It is in ${status}. Nothing was deployed.`,
    remedy: `Wait until it is done, then ${AGAIN}. A concurrency group in the workflow keeps two of its runs apart.`,
    where: name,
  });

const NEW_RUN =
  'Start a new run, which gets the secrets of now, e.g. gh workflow run ecs-deploy.yml; do not re-run this one.';

const RETURNING: Readonly<Record<KeyRole, readonly [input: string, remedy: string]>> = {
  current: [
    'jwt-secret-key',
    `If the stored secret itself is this key, a person has put it back. After a leak: ${COMMAND_OF_EMERGENCY}. Only if it never leaked and must come back: give the key that production signs with as previous-jwt-secret-key, and previous-key: reject if that one is to end.`,
  ],
  next: ['next-jwt-secret-key', `If the stored secret itself is this key, remove it: gh secret delete.`],
  previous: [
    'previous-jwt-secret-key',
    'If the stored secret itself is this key, remove it: gh secret delete. Only if it never leaked and users hold tokens of it: previous-key: any brings it back.',
  ],
};

/** @param returning the key of this run that production has signed with and gave up; none where it only was not switched yet */
export const secretsFromBefore = defineFinding(
  'rotation-deployment-stale',
  { error: 'rotation-stale' },
  (returning?: KeyRole) => {
    if (!returning)
      return {
        title: 'Production already signs with a newer key than the one this run was given',
        detail:
          'The signing key of this run is the one that production still accepts as the previous one: the key was rotated after this run was queued. Nothing was deployed.',
        remedy: `${NEW_RUN} If that says the same, a run of the rotation has died half-way: gh workflow run rotate.yml goes on, and with -f phase=abandon goes back.`,
        where: 'jwt-secret-key',
      };
    const [where, remedy] = RETURNING[returning];
    return {
      title: 'This run was given a key that production has given up',
      detail: `An earlier task definition of production signed with the key in ${where}, and the present one neither signs with it nor accepts it: it was retired, given up in an emergency, or replaced, after this run was queued. This deployment would bring it back. Nothing was deployed.`,
      remedy: `${NEW_RUN} ${remedy}`,
      where,
    };
  },
);

/** @param until tokens of the key may be valid, in milliseconds since the epoch; not known without its history */
export const honouredKeyDropped = defineFinding(
  'previous-key-dropped',
  { error: 'previous-key-mismatch' },
  (until: number | undefined) => ({
    title: 'Production accepts a key that this run was not given, so its tokens would be refused',
    detail: `${until === undefined ? 'Users may hold tokens of that key, or will as soon as the rotation goes on' : `Users may hold tokens of that key until ${utc(until, 'minute')}`}: it is the previous key, the next one, or while a rotation is under way the one that signs. ecs-deploy.yml does not pass it, or it was stored after this run was queued. Nothing was changed.`,
    remedy:
      'Start a new run. If it says the same, pass in ecs-deploy.yml previous-jwt-secret-key: $' +
      '{{ secrets.JWT_SECRET_KEY_PREVIOUS }} and next-jwt-secret-key: $' +
      '{{ secrets.JWT_SECRET_KEY_NEXT }}. To end the key on purpose: gh workflow run rotate.yml -f phase=retire, or without rotate.yml previous-key: reject in ecs-deploy.yml. If it has leaked: ' +
      COMMAND_OF_EMERGENCY,
    where: 'previous-jwt-secret-key',
  }),
);

/** @param revisions e.g. `chat-app:12` */
export const keyHistoryIncomplete = defineFinding(
  'key-history-incomplete',
  'notice',
  (revisions: readonly string[]) => ({
    title: 'ECS did not show all earlier task definitions',
    detail: `Which keys production had then is not known, so one that was given up may not be recognized: ${count(revisions.length, 'revision')}, e.g. ${revisions[0]}.`,
    remedy:
      'Allow ecs:DescribeTaskDefinition on all task definitions, if the policy of the job has a condition. If ECS had too many requests at that time, the next run sees them.',
  }),
);

export const assemblyChangedAfterProof = defineFinding(
  'assembly-changed-after-proof',
  { error: 'holders-not-established' },
  (files: readonly string[]) => ({
    title: 'The cloud assembly was changed after it was proven',
    detail: `These files are not what cdk synth wrote: ${files.join(', ')}. A process that the app left running is the likely writer.`,
    remedy:
      'Find out what the app starts and does not end. What the deployed containers get is not established.',
  }),
);

/** How the deployment ended that a failed service is about. */
type ServiceFailureEnd = {
  readonly stack: string;
  /** The time that was over while CloudFormation still waited for the service. */
  readonly minutes?: number;
};

const SERVICE_REASONS = [
  { error: 'rollout-failed' },
  { error: 'deploy-failed' },
  { error: 'deploy-timed-out' },
] as const;

export const serviceFailed = defineFinding(
  'rollout-failed',
  SERVICE_REASONS,
  (failure: DeploymentFailure, { stack, minutes }: ServiceFailureEnd) => {
    const { title, remedy, isRefused } = causeOf(failure);
    const timedOut = minutes !== undefined;
    const [rolloutFailed, deployFailed, deployTimedOut] = SERVICE_REASONS;
    const as: (typeof SERVICE_REASONS)[number] = isRefused ? deployFailed : rolloutFailed;
    const last = failure.containers.find(({ stoppedReason }) => stoppedReason !== '');
    const why = last === undefined ? '' : ` ${last.container}: ${clip(last.stoppedReason, 300)}.`;
    const deaths =
      failure.deadTasks > 1 ? `${failure.deadTasks} tasks of the new deployment died.${why} ` : '';
    const gaveUp = failure.resourceType === '' ? 'The update was ended' : 'CloudFormation gave up';
    return {
      as: timedOut ? deployTimedOut : as,
      title,
      detail: timedOut
        ? `${deaths}The CDK CLI was stopped after ${count(minutes, 'minute')}. CloudFormation goes on and waits for tasks that die: ${failure.reason}`
        : `${deaths}${gaveUp}: ${failure.reason}`,
      remedy: timedOut
        ? `${remedy} To end the update: aws cloudformation cancel-update-stack --stack-name ${stack}`
        : remedy,
      where: stack,
    };
  },
);

export const deployTimedOut = defineFinding(
  'deploy-timed-out',
  { error: 'deploy-timed-out' },
  (minutes: number, stack: string) => ({
    title: `cdk deploy did not finish within ${count(minutes, 'minute')}`,
    detail: 'The CDK CLI was stopped. CloudFormation goes on with what it had begun.',
    remedy: `See what it waits for: aws cloudformation describe-stack-events --stack-name ${stack}. If it only needs longer, raise deploy-timeout-minutes.`,
    where: stack,
  }),
);

/** `status`: undefined when CloudFormation does not know the stack. */
export const stackNotDeployed = defineFinding(
  'stack-not-deployed',
  { error: 'deploy-failed' },
  (name: string, status: string | undefined) => ({
    title: `Stack ${name} is not in the state of a finished deployment`,
    detail: `The CDK CLI ended without an error, but CloudFormation says ${status ?? 'that there is no such stack'}.`,
    remedy: `aws cloudformation describe-stack-events --stack-name ${name}`,
    where: name,
  }),
);

export const exitCodeIgnored = defineFinding('cdk-exit-code-ignored', 'warning', (code: number | null) => ({
  title: `cdk deploy ended with exit code ${code ?? 'none'}, but the stacks are deployed`,
  detail: 'CloudFormation says that every stack was changed by this run and is complete, so the run went on.',
  remedy: 'Read the lines of the CDK CLI above; expired credentials at the very end are a common cause.',
}));

export const deployedTemplateDiffers = defineFinding(
  'deployed-template-differs',
  { error: 'deploy-failed' },
  ({ name, status }: DeployedStack) => ({
    title: `Stack ${name} has another template than the one that was proven`,
    detail: `CloudFormation says ${status}, but the template it has is not the one of this run: something else deployed the stack at the same time, or the cloud assembly was changed after the proof.`,
    remedy: `Give all workflows that deploy this stack one concurrency group, look for processes that the app leaves behind, then ${AGAIN}`,
    where: name,
  }),
);

export const deployedTemplateNotCompared = defineFinding(
  'deployed-template-not-compared',
  'warning',
  ({ name }: DeployedStack) => ({
    title: `Whether stack ${name} has the template that was proven is not established`,
    detail:
      'CloudFormation returned a template that is neither JSON nor YAML as the CDK CLI writes it, so the two could not be compared.',
    remedy: 'Nothing, if nothing else deploys this stack. The default synthesizer of the CDK uploads JSON.',
    where: name,
  }),
  { leavesOpen: true },
);

export const noServiceHoldsKey = defineFinding(
  'no-service-holds-the-key',
  { error: 'no-holders' },
  ({ secretName, stacks }: ProbingInputs) => ({
    title: `No service of these stacks has ${secretName}`,
    detail: `None of the registered task definitions of ${stacks.join(', ')} has a container with that variable.`,
    remedy: 'Correct stacks, or jwt-secret-name if the containers know the key under another name.',
  }),
);

export const noServiceRunsKey = defineFinding(
  'no-service-runs-the-key',
  'warning',
  ({ secretName }: ProbingInputs) => ({
    title: 'No ECS service of these stacks runs a container with the key',
    detail: `The templates give ${secretName} to containers, but no service of the deployed stacks starts them. Whether what runs has the key was not established by ECS.`,
    remedy:
      'If a service of another stack runs that task definition, add its stack to stacks. Scheduled tasks have no service.',
  }),
);

export const stackNotInRegion = defineFinding(
  'stack-not-in-region',
  { error: 'invalid-input' },
  ({ stacks }: VerifyInputs, region: string) => ({
    title: 'The input stacks names a stack that does not exist',
    detail: `CloudFormation in ${region} does not know all of: ${stacks.join(', ')}.`,
    remedy: `A stack to which the app gives a name of its own is known by that name alone: aws cloudformation list-stacks --region ${region}`,
    where: 'stacks',
  }),
);

const ROLLOUT_REASONS = [
  { error: 'rollout-failed' },
  { error: 'rollout-rolled-back' },
  { error: 'rollout-superseded' },
  { error: 'rollout-scaled-to-zero' },
  { error: 'rollout-timed-out' },
] as const;

type RolloutFailure = (typeof ROLLOUT_REASONS)[number];

const ROLLOUT_FAILURE: Readonly<Partial<Record<RolloutState, RolloutFailure>>> = {
  failed: { error: 'rollout-failed' },
  'rolled-back': { error: 'rollout-rolled-back' },
  superseded: { error: 'rollout-superseded' },
  'scaled-to-zero': { error: 'rollout-scaled-to-zero' },
  'timed-out': { error: 'rollout-timed-out' },
};

const ROLLOUT_REMEDY: Readonly<Partial<Record<RolloutState, string>>> = {
  failed:
    'The failure table says why the tasks did not stay up. Fix the container or its health check, and deploy that.',
  'rolled-back':
    'Production runs what it ran before. The failure table says why the new tasks did not stay up.',
  superseded:
    'Something else deployed to this service at the same time. Give all workflows that do so one concurrency group.',
  'scaled-to-zero': 'Raise the desired count (and the minimum of the autoscaling), then run mode: verify.',
  'timed-out': 'Look at the events of the service. If it only needs longer, raise rollout-timeout-minutes.',
};

const rolloutIncomplete = defineFinding(
  'rollout-not-complete',
  ROLLOUT_REASONS,
  (at: StackService, { state, reason }: RolloutView, as: RolloutFailure) => ({
    as,
    title: `Service ${at.service}: the rollout ${state === 'timed-out' ? 'did not finish in time' : `is ${state.replaceAll('-', ' ')}`}`,
    detail: reason,
    remedy: ROLLOUT_REMEDY[state] ?? '',
    where: `${at.cluster}/${at.service}`,
  }),
);

/** What cdk deploy changes is not what runs there: after a deployment a green run would mean nothing. */
const rolloutUnknown = defineFinding(
  'rollout-not-established',
  [{ error: 'rollout-not-established' }, 'warning'],
  (at: StackService, { reason }: RolloutView, isDeployed: boolean) => ({
    as: isDeployed ? { error: 'rollout-not-established' } : 'warning',
    title: `Service ${at.service}: the rollout could not be followed`,
    detail: reason,
    remedy: 'Check it with the tool that controls its deployments, then run mode: verify.',
    where: `${at.cluster}/${at.service}`,
  }),
);

/**
 * A rollout that is not complete; undefined for one that is.
 *
 * @param isDeployed whether this run deployed the service
 */
export const rolloutNotComplete = (
  at: StackService,
  view: RolloutView,
  isDeployed: boolean,
): Finding | undefined => {
  const failure = ROLLOUT_FAILURE[view.state];
  if (failure !== undefined) return rolloutIncomplete(at, view, failure);
  return view.state === 'not-established' ? rolloutUnknown(at, view, isDeployed) : undefined;
};

export const functionsNotLookedAt = defineFinding(
  'function-not-looked-at',
  'warning',
  (names: readonly string[]) => ({
    title: `The key of function ${names[0]} was not looked at`,
    detail: `The input \`containers\` names ${names.join(', ')}. Verify mode asks ECS, which does not know the environment of functions.`,
    remedy: 'Leave it out of `containers` in verify mode. Deploy mode proves it from the templates.',
    where: 'containers',
  }),
  SAME_KEY_UNKNOWN,
);

export const changedDuringSmokeTest = defineFinding(
  'changed-during-smoke-test',
  [{ error: 'rollout-superseded' }, { error: 'rollout-failed' }],
  (at: string, proven: string, view: RolloutView) => ({
    as: { error: view.state === 'superseded' ? 'rollout-superseded' : 'rollout-failed' },
    title: 'A service changed while it was being tested',
    detail: `${revisionOf(proven)} was proven, and after the smoke test: ${view.reason}`,
    remedy: 'Look at the events of the service, then run mode: verify.',
    where: at,
  }),
);

export const scalingAfterSmokeTest = defineFinding(
  'scaling-after-smoke-test',
  'warning',
  (at: string, { reason }: RolloutView) => ({
    title: 'A service was scaling out after the smoke test',
    detail: `What was proven still runs, but not yet as often as is wanted now. ${reason}`,
    remedy: 'Nothing, if autoscaling did it. If not, look at the events of the service.',
    where: at,
  }),
);

export const servicesNotAskedAgain = defineFinding(
  'not-asked-again',
  'warning',
  (failure: ErrorFinding) => ({
    title: 'ECS could not be asked again after the smoke test',
    detail: `Whether the tasks that were tested are still the ones that run is not established. ${failure.detail}`,
    remedy: 'Run mode: verify.',
  }),
  { leavesOpen: true },
);
