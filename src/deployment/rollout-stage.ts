import type { DeployInputs, ProbingInputs, VerifyInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { awsFailure, lacksCredentials } from '../lib/aws/errors.ts';
import { type ErrorFinding, type Finding, fail, succeed } from '../model/finding.ts';
import type { DeploymentFailure, ServiceRollout } from '../model/report.ts';
import type { Holder } from '../proof/holder.ts';
import type { RunningTaskDefinition } from '../proof/prove.ts';
import { expectationOf } from '../proof/stage.ts';
import type { Hands } from '../run/hands.ts';
import type { StageResult } from '../run/journal.ts';
import { wrongAccount } from '../template/account.ts';
import { isGood, NOTHING_BEFORE, revisionOf } from './ecs-rollout.ts';
import { explainFailure } from './failure.ts';
import { type Followed, type Followup, followService } from './service-rollout.ts';
import { ecsOfStack } from './services.ts';
import { judgeTogether, namesNotFound } from './services-together.ts';
import { isAbsentStack } from './stack.ts';
import { type Deployment, servicesToFollow } from './stage.ts';

export type Rollout = {
  /** Running tasks that answer behind the load balancer, 0 when unknown. */
  readonly targets: number;
  /** Asked again after the smoke test, so that nobody replaced what was proven. */
  readonly services: readonly Followup[];
  /** The services of the same stacks that have nothing to do with the key. */
  readonly others: readonly Followed[];
  /** Whether ECS was asked at all. */
  readonly isAsked: boolean;
};

const summaryOf = (services: readonly ServiceRollout[]): string =>
  services
    .map(
      ({ service, state, taskDefinition, running, desired }) =>
        `${service} ${state.replaceAll('-', ' ')}, ${running}/${desired} tasks on ${revisionOf(taskDefinition)}`,
    )
    .join('; ');

/** Why the tasks did not stay up; nothing when that cannot be found out, for it must not hide the failure itself. */
const explain = async (
  followed: readonly Followed[],
  since: number,
  hands: Hands,
): Promise<DeploymentFailure | undefined> => {
  const region = followed[0]?.region ?? '';
  try {
    const services = followed.filter((one) => one.region === region).map(({ service }) => service);
    return await explainFailure(await hands.aws(region).ecs(), services, undefined, since);
  } catch {
    return undefined;
  }
};

const noHolderRuns = ({ secretName, stacks }: ProbingInputs): ErrorFinding => ({
  code: 'no-service-holds-the-key',
  severity: 'error',
  failureReason: 'no-holders',
  title: `No service of these stacks has ${secretName}`,
  detail: `None of the registered task definitions of ${stacks.join(', ')} has a container with that variable.`,
  remedy: 'Correct stacks, or jwt-secret-name if the containers know the key under another name.',
});

const nobodyRunsIt = (inputs: ProbingInputs): Finding => ({
  code: 'no-service-runs-the-key',
  severity: 'warning',
  title: 'No ECS service of these stacks runs a container with the key',
  detail: `The templates give ${inputs.secretName} to containers, but no service of the deployed stacks starts them. Whether what runs has the key was not established by ECS.`,
  remedy:
    'If a service of another stack runs that task definition, add its stack to stacks. Scheduled tasks have no service.',
});

/** Follows the services until their rollouts are settled, and proves that the registered task definitions hold the key. */
const confirmRollout = async (
  followed: readonly Followed[],
  inputs: ProbingInputs,
  options: {
    readonly since: number;
    readonly progress: (line: string) => void;
    /** What it means that no service has to do with the key. */
    readonly none: () => StageResult<Rollout>;
    /** What is asked of all services together before anything else is said. */
    readonly first: (results: readonly Followup[]) => readonly Finding[];
  },
  hands: Hands,
): Promise<StageResult<Rollout>> => {
  const deadline = hands.world.clock.now() + inputs.rolloutTimeoutMilliseconds;
  let looks: readonly (Followup | RunningTaskDefinition)[];
  try {
    looks = await Promise.all(
      followed.map((one) =>
        followService(one, expectationOf(inputs), { deadline, progress: options.progress }, hands),
      ),
    );
  } catch (error) {
    if (hands.world.cancelled.aborted) throw error;
    return {
      outcome: { ok: false, findings: [awsFailure(error, 'ecs:DescribeServices')] },
      summary: 'ECS could not be asked',
    };
  }
  const results = looks.filter((look) => 'followed' in look);
  if (results.length === 0) return options.none();
  const others = looks.filter((look) => 'place' in look);
  const together = judgeTogether(results, others, inputs);
  const services = together.results.map(({ rollout }) => rollout);
  const good = services.every(({ state }) => isGood(state));
  const failure = good ? undefined : await explain(followed, options.since, hands);
  return {
    status: services.some(({ state }) => state === 'not-established') ? 'not-established' : 'passed',
    summary: summaryOf(services),
    facts: { services, ...(failure && { failure }) },
    outcome: succeed(
      {
        services: results,
        others: followed.filter((one) => !results.some((result) => result.followed === one)),
        targets: services.reduce((sum, { running }) => sum + running, 0),
        isAsked: true,
      },
      [...options.first(results), ...together.findings],
    ),
  };
};

/** Follows the services of the stacks that were just deployed. */
export const followDeployment = async (
  inputs: DeployInputs,
  deployment: Deployment,
  holders: readonly Holder[],
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<Rollout>> => {
  let followed: readonly Followed[];
  try {
    followed = await servicesToFollow(deployment, holders, hands);
  } catch (error) {
    if (hands.world.cancelled.aborted) throw error;
    return {
      outcome: fail(awsFailure(error, 'cloudformation:ListStackResources')),
      summary: 'the services are unknown',
    };
  }
  const none = (): StageResult<Rollout> =>
    holders.some(({ kind }) => kind === 'container')
      ? notLookedAt('no ECS service runs a container with the key', [nobodyRunsIt(inputs)], true)
      : {
          ...notLookedAt('only functions have the key; there is no rollout to follow', [], true),
          status: 'skipped',
        };
  const first = () => [];
  return confirmRollout(followed, inputs, { since: deployment.startedAt, progress, none, first }, hands);
};

const notLookedAt = (
  summary: string,
  findings: readonly Finding[] = [],
  isAsked = false,
): StageResult<Rollout> => ({
  status: 'not-established',
  summary,
  outcome: succeed({ services: [], others: [], targets: 0, isAsked }, findings),
});

const noSuchStack = ({ stacks }: VerifyInputs, region: string): ErrorFinding => ({
  code: 'stack-not-in-region',
  severity: 'error',
  failureReason: 'invalid-input',
  title: 'The input stacks names a stack that does not exist',
  detail: `CloudFormation in ${region} does not know all of: ${stacks.join(', ')}.`,
  remedy: `In verify mode stacks are CloudFormation's names, e.g. Prod-Main for the CDK id Prod/Main: aws cloudformation list-stacks --region ${region}`,
  where: 'stacks',
});

/** What runs now, in verify mode: only where there are AWS credentials and the stacks are named. */
export const findRunning = async (
  inputs: VerifyInputs,
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<Rollout>> => {
  const region = regionOf(hands.world.env);
  if (inputs.stacks.length === 0) return notLookedAt('ECS was not asked, because stacks is empty');
  if (region === '') return notLookedAt('ECS was not asked, because AWS_REGION is not set');
  try {
    const aws = hands.aws(region);
    const account = await aws.account();
    if (inputs.accountId !== '' && account !== inputs.accountId) {
      return {
        outcome: fail(wrongAccount(account, inputs.accountId)),
        summary: 'these credentials are of another account',
      };
    }
    const client = await aws.cloudFormation();
    const found = await Promise.all(inputs.stacks.map((stack) => ecsOfStack(client, stack)));
    const followed = found
      .flatMap(({ services }) => services)
      .map((service) => ({ service, region, before: NOTHING_BEFORE, deployed: [], promised: [] }));
    const none = (): StageResult<Rollout> => ({
      outcome: fail(noHolderRuns(inputs)),
      summary: `no service has ${inputs.secretName}`,
    });
    const functions = found.flatMap((ecs) => ecs.functions);
    const first = (results: readonly Followup[]) => namesNotFound(results, functions, inputs);
    const since = hands.world.clock.now();
    return await confirmRollout(followed, inputs, { since, progress, none, first }, hands);
  } catch (error) {
    if (hands.world.cancelled.aborted) throw error;
    if (isAbsentStack(error))
      return { outcome: fail(noSuchStack(inputs, region)), summary: 'a stack does not exist' };
    const failure = awsFailure(error, 'cloudformation:ListStackResources');
    return lacksCredentials(error)
      ? notLookedAt('ECS was not asked, because there are no AWS credentials')
      : { outcome: fail(failure), summary: 'AWS could not be asked' };
  }
};
