import type { DeployInputs, ProbingInputs, VerifyInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { awsFailure, lacksCredentials } from '../lib/aws/errors.ts';
import { type Finding, fail, succeed } from '../model/finding.ts';
import type { DeploymentFailure, ServiceRollout } from '../model/report.ts';
import type { Holder } from '../proof/holder.ts';
import type { RunningTaskDefinition } from '../proof/registered.ts';
import { expectationOf } from '../proof/stage.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { wrongAccount } from '../template/findings.ts';
import {
  changedDuringSmokeTest,
  noServiceHoldsKey,
  noServiceRunsKey,
  scalingAfterSmokeTest,
  servicesNotAskedAgain,
  stackNotInRegion,
} from './findings.ts';
import { followRollout, isRolloutComplete, NOTHING_BEFORE, revisionOf } from './rollout.ts';
import { explainHistories, readHistories } from './service-history.ts';
import {
  compareServices,
  containersNotFound,
  type FollowedService,
  proveService,
  type ServiceProof,
} from './service-proof.ts';
import { ecsOfStack, type StackService } from './services.ts';
import { isAbsentStack } from './stack.ts';
import { serviceKey } from './stacks-before.ts';
import type { Deployment } from './stage.ts';

export type Rollout = {
  /** Running tasks that answer behind the load balancer, 0 when unknown. */
  readonly targets: number;
  /** Asked again after the smoke test: they must still be what was proven. */
  readonly services: readonly ServiceProof[];
  /** The services of the same stacks that have nothing to do with the key. */
  readonly others: readonly FollowedService[];
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
const explainRollout = async (
  followed: readonly FollowedService[],
  since: number,
  context: RunContext,
): Promise<DeploymentFailure | undefined> => {
  const region = followed[0]?.region ?? '';
  try {
    const here = followed.filter((one) => one.region === region);
    const services = here.map(({ service }) => service);
    const histories = await readHistories(await context.aws(region).ecs(), services, { since });
    const before = (at: StackService) => here.find(({ service }) => service === at)?.before ?? NOTHING_BEFORE;
    return explainHistories(histories, { before });
  } catch {
    return undefined;
  }
};

/** The services of the stacks, and what is asked of them. */
type Following = {
  readonly followed: readonly FollowedService[];
  readonly inputs: ProbingInputs;
  /** Milliseconds since the epoch; what is older explains no failure. */
  readonly since: number;
  /** The result when no service has to do with the key. */
  readonly withoutHolders: () => StageResult<Rollout>;
  /** Findings that come before those of the comparison. */
  readonly firstFindings?: (proofs: readonly ServiceProof[]) => readonly Finding[];
};

/** Follows the services until their rollouts are settled, and proves that the registered task definitions hold the key. */
const confirmRollout = async (following: Following, context: RunContext): Promise<StageResult<Rollout>> => {
  const { followed, inputs, withoutHolders } = following;
  const deadline = context.world.clock.now() + inputs.rolloutTimeoutMilliseconds;
  const options = { expectation: expectationOf(inputs), deadline, progress: context.progress };
  let looks: readonly (ServiceProof | RunningTaskDefinition)[];
  try {
    looks = await Promise.all(followed.map((one) => proveService(one, options, context)));
  } catch (error) {
    if (context.world.cancelled.aborted) throw error;
    return { outcome: fail(awsFailure(error, 'ecs:DescribeServices')), summary: 'ECS could not be asked' };
  }
  const proofs = looks.filter((look) => 'followed' in look);
  const others = looks.filter((look) => 'place' in look);
  return proofs.length === 0 ? withoutHolders() : resultOf({ ...following, proofs, others }, context);
};

type Proofs = Following & {
  readonly proofs: readonly ServiceProof[];
  readonly others: readonly RunningTaskDefinition[];
};

const resultOf = async (
  { followed, inputs, since, firstFindings, proofs, others }: Proofs,
  context: RunContext,
): Promise<StageResult<Rollout>> => {
  const compared = compareServices(proofs, others, inputs);
  const services = compared.proofs.map(({ rollout }) => rollout);
  const isComplete = services.every(({ state }) => isRolloutComplete(state));
  const failure = isComplete ? undefined : await explainRollout(followed, since, context);
  return {
    status: services.some(({ state }) => state === 'not-established') ? 'not-established' : 'passed',
    summary: summaryOf(services),
    facts: { services, ...(failure && { failure }) },
    outcome: succeed(
      {
        services: proofs,
        others: followed.filter((one) => !proofs.some((proof) => proof.followed === one)),
        targets: services.reduce((sum, { running }) => sum + running, 0),
        isAsked: true,
      },
      [...(firstFindings?.(proofs) ?? []), ...compared.findings],
    ),
  };
};

type Deployed = {
  readonly inputs: DeployInputs;
  readonly deployment: Deployment;
  readonly holders: readonly Holder[];
};

/** The services of the stacks that were deployed, with what they must run now. */
const servicesToFollow = async (
  { deployment, holders }: Deployed,
  context: RunContext,
): Promise<readonly FollowedService[]> => {
  const found = await Promise.all(
    deployment.before.map(async (one) => ({
      one,
      ecs: await ecsOfStack(await context.aws(one.region).cloudFormation(), one.stack.stackName),
    })),
  );
  // A service may run the task definition of another stack of the app.
  const deployedTo = (region: string): FollowedService['deployed'] =>
    found.filter(({ one }) => one.region === region).flatMap(({ ecs }) => ecs.taskDefinitions);
  const promised = holders.filter(({ kind }) => kind === 'container');
  return found.flatMap(({ one: { region, services }, ecs }) =>
    ecs.services.map((service) => ({
      service,
      region,
      before: services.get(serviceKey(service)) ?? NOTHING_BEFORE,
      deployed: deployedTo(region),
      promised,
    })),
  );
};

/** Follows the services of the stacks that were just deployed. */
export const followDeployment = async (
  deployed: Deployed,
  context: RunContext,
): Promise<StageResult<Rollout>> => {
  const { inputs, deployment, holders } = deployed;
  let followed: readonly FollowedService[];
  try {
    followed = await servicesToFollow(deployed, context);
  } catch (error) {
    if (context.world.cancelled.aborted) throw error;
    return {
      outcome: fail(awsFailure(error, 'cloudformation:ListStackResources')),
      summary: 'the services are unknown',
    };
  }
  const withoutHolders = (): StageResult<Rollout> =>
    holders.some(({ kind }) => kind === 'container')
      ? notLookedAt('no ECS service runs a container with the key', [noServiceRunsKey(inputs)], true)
      : {
          ...notLookedAt('only functions have the key; there is no rollout to follow', [], true),
          status: 'skipped',
        };
  return confirmRollout({ followed, inputs, since: deployment.startedAt, withoutHolders }, context);
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

/** The services of the stacks as they run now. */
const runningServices = async (
  inputs: VerifyInputs,
  region: string,
  context: RunContext,
): Promise<Following> => {
  const client = await context.aws(region).cloudFormation();
  const found = await Promise.all(inputs.stacks.map((stack) => ecsOfStack(client, stack)));
  const functions = found.flatMap((ecs) => ecs.functions);
  return {
    followed: found
      .flatMap(({ services }) => services)
      .map((service) => ({ service, region, before: NOTHING_BEFORE, deployed: [], promised: [] })),
    inputs,
    since: context.world.clock.now(),
    withoutHolders: () => ({
      outcome: fail(noServiceHoldsKey(inputs)),
      summary: `no service has ${inputs.secretName}`,
    }),
    firstFindings: (proofs) => containersNotFound(proofs, functions, inputs),
  };
};

/** Follows what runs now, in verify mode: only where there are AWS credentials and the stacks are named. */
export const followRunningServices = async (
  inputs: VerifyInputs,
  context: RunContext,
): Promise<StageResult<Rollout>> => {
  const region = regionOf(context.world.env);
  if (inputs.stacks.length === 0) return notLookedAt('ECS was not asked, because stacks is empty');
  if (region === '') return notLookedAt('ECS was not asked, because AWS_REGION is not set');
  try {
    const account = await context.aws(region).account();
    if (inputs.accountId !== '' && account !== inputs.accountId) {
      return {
        outcome: fail(wrongAccount(account, inputs.accountId)),
        summary: 'the credentials belong to another account',
      };
    }
    return await confirmRollout(await runningServices(inputs, region, context), context);
  } catch (error) {
    if (context.world.cancelled.aborted) throw error;
    if (isAbsentStack(error))
      return { outcome: fail(stackNotInRegion(inputs, region)), summary: 'a stack does not exist' };
    const failure = awsFailure(error, 'cloudformation:ListStackResources');
    return lacksCredentials(error)
      ? notLookedAt('ECS was not asked, because there are no AWS credentials')
      : { outcome: fail(failure), summary: 'AWS could not be asked' };
  }
};

/** How long a service may be busy after the smoke test. */
const SETTLE_MILLISECONDS = 120_000;

const recheckService = async (
  { followed, rollout }: ServiceProof,
  deadline: number,
  context: RunContext,
): Promise<Finding | undefined> => {
  const { service, region } = followed;
  if (!isRolloutComplete(rollout.state)) return undefined;
  const view = await followRollout(await context.aws(region).ecs(), service, {
    expected: [rollout.taskDefinition],
    before: NOTHING_BEFORE,
    deadline,
    clock: context.world.clock,
    cancelled: context.world.cancelled,
    progress: () => undefined,
  });
  if (isRolloutComplete(view.state)) return undefined;
  const at = `${service.cluster}/${service.service}`;
  const wantsMore =
    view.state === 'timed-out' && view.desired > rollout.desired && view.running >= rollout.desired;
  return wantsMore
    ? scalingAfterSmokeTest(at, view)
    : changedDuringSmokeTest(at, rollout.taskDefinition, view);
};

/** One more look after the smoke test: the proven tasks must still be those that run, and none may have died meanwhile. */
export const recheckServices = async (
  { services }: Rollout,
  context: RunContext,
): Promise<readonly Finding[]> => {
  const deadline = context.world.clock.now() + SETTLE_MILLISECONDS;
  try {
    const looks = await Promise.all(services.map((each) => recheckService(each, deadline, context)));
    return looks.filter((finding) => finding !== undefined);
  } catch (error) {
    if (context.world.cancelled.aborted) throw error;
    return [servicesNotAskedAgain(awsFailure(error, 'ecs:DescribeServices'))];
  }
};
