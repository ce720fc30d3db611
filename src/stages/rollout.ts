import type { Holder } from '../assembly/holder.ts';
import { regionOf } from '../aws/clients.ts';
import { awsFailure } from '../aws/errors.ts';
import { explainFailure } from '../aws/failure.ts';
import { followRollout, type RolloutView, revisionOf, type ServiceBefore } from '../aws/rollout.ts';
import { servicesOfStack } from '../aws/services.ts';
import { type ErrorFinding, type Finding, fail, succeed } from '../finding.ts';
import type { DeployInputs, Inputs, VerifyInputs } from '../inputs/inputs.ts';
import type { StageResult } from '../report/journal.ts';
import type { DeploymentFailure, RolloutState, ServiceRollout } from '../report/report.ts';
import { wrongAccount } from './account.ts';
import { type Deployment, servicesToFollow } from './deployment.ts';
import type { Hands } from './hands.ts';
import { expectationOf } from './holders.ts';
import { type Followed, type Followup, followService } from './service-rollout.ts';

export type Rollout = {
  readonly services: readonly ServiceRollout[];
  /** Running tasks that answer behind the load balancer, 0 when unknown. */
  readonly targets: number;
  /** Asked again after the smoke test, so that nobody replaced what was proven. */
  readonly followed: readonly Followed[];
};

const summaryOf = (services: readonly ServiceRollout[]): string =>
  services
    .map(
      ({ service, state, taskDefinition, running, desired }) =>
        `${service} ${state.replaceAll('-', ' ')}, ${running}/${desired} tasks on ${revisionOf(taskDefinition)}`,
    )
    .join('; ');

const isGood = (state: RolloutState): boolean => state === 'complete' || state === 'no-change';

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

const noHolderRuns = ({ secretName, stacks }: Inputs): ErrorFinding => ({
  code: 'no-service-holds-the-key',
  severity: 'error',
  failureReason: 'no-holders',
  title: `No service of these stacks has ${secretName}`,
  detail: `None of the registered task definitions of ${stacks.join(', ')} has a container with that variable.`,
  remedy: 'Correct stacks, or jwt-secret-name if the containers know the key under another name.',
});

/** The services that results were kept for, in the same order. */
const looked = (followed: readonly Followed[], services: readonly ServiceRollout[]): readonly Followed[] =>
  services.flatMap(({ cluster, service }) =>
    followed.filter((one) => one.service.cluster === cluster && one.service.service === service).slice(0, 1),
  );

/** Follows the services until their rollouts are settled, and proves that the registered task definitions hold the key. */
const confirmRollout = async (
  followed: readonly Followed[],
  inputs: Inputs,
  options: { readonly since: number; readonly progress: (line: string) => void },
  hands: Hands,
): Promise<StageResult<Rollout>> => {
  if (followed.length === 0) {
    return {
      status: 'not-established',
      summary: 'no ECS service was found in the stacks',
      outcome: succeed({ services: [], targets: 0, followed }),
    };
  }
  const deadline = hands.world.clock.now() + inputs.rolloutTimeoutMilliseconds;
  let results: readonly Followup[];
  try {
    const looked = await Promise.all(
      followed.map((one) =>
        followService(one, expectationOf(inputs), { deadline, progress: options.progress }, hands),
      ),
    );
    results = looked.filter((result) => result !== undefined);
  } catch (error) {
    if (hands.world.cancelled.aborted) throw error;
    return {
      outcome: { ok: false, findings: [awsFailure(error, 'ecs:DescribeServices')] },
      summary: 'ECS could not be asked',
    };
  }
  if (results.length === 0)
    return { outcome: fail(noHolderRuns(inputs)), summary: `no service has ${inputs.secretName}` };
  const services = results.map(({ rollout }) => rollout);
  const good = services.every(({ state }) => isGood(state));
  const failure = good ? undefined : await explain(followed, options.since, hands);
  return {
    status: services.some(({ state }) => state === 'not-established') ? 'not-established' : 'passed',
    summary: summaryOf(services),
    facts: { services, ...(failure && { failure }) },
    outcome: succeed(
      {
        services,
        targets: services.reduce((sum, { running }) => sum + running, 0),
        followed: looked(followed, services),
      },
      results.flatMap(({ findings }) => findings),
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
  return confirmRollout(followed, inputs, { since: deployment.startedAt, progress }, hands);
};

const notLookedAt = (summary: string, findings: readonly Finding[] = []): StageResult<Rollout> => ({
  status: 'not-established',
  summary,
  outcome: succeed({ services: [], targets: 0, followed: [] }, findings),
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
  const nothing: ServiceBefore = { deploymentId: '', taskDefinition: '' };
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
    const services = (await Promise.all(inputs.stacks.map((stack) => servicesOfStack(client, stack)))).flat();
    const followed = services.map((service) => ({ service, region, before: nothing, promised: [] }));
    return await confirmRollout(followed, inputs, { since: hands.world.clock.now(), progress }, hands);
  } catch (error) {
    if (hands.world.cancelled.aborted) throw error;
    const failure = awsFailure(error, 'cloudformation:ListStackResources');
    return failure.failureReason === 'aws-credentials-missing'
      ? notLookedAt('ECS was not asked, because there are no AWS credentials')
      : { outcome: fail(failure), summary: 'AWS could not be asked' };
  }
};

/** How long a service may be busy after the smoke test, e.g. because it is scaling out. */
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

const notAskedAgain = (failure: ErrorFinding): Finding => ({
  code: 'not-asked-again',
  severity: 'warning',
  title: 'ECS could not be asked again after the smoke test',
  detail: `Whether the tasks that were tested are still the ones that run is not established. ${failure.detail}`,
  remedy: 'Run mode: verify.',
});

/** One more look after the smoke test: what was proven must still be what runs. */
export const stillOurs = async (rollout: Rollout, hands: Hands): Promise<readonly Finding[]> => {
  const { clock, cancelled } = hands.world;
  const deadline = clock.now() + SETTLE_MILLISECONDS;
  const looks = rollout.followed.map(async ({ service, region }, index): Promise<Finding | undefined> => {
    const { state, taskDefinition: proven } = rollout.services[index] ?? {
      state: 'not-established',
      taskDefinition: '',
    };
    if (!isGood(state)) return undefined;
    const view = await followRollout(await hands.aws(region).ecs(), service, {
      expected: [proven],
      before: { deploymentId: '', taskDefinition: '' },
      deadline,
      clock,
      cancelled,
      progress: () => undefined,
    });
    return view.state === 'complete'
      ? undefined
      : changed(`${service.cluster}/${service.service}`, proven, view);
  });
  try {
    return (await Promise.all(looks)).filter((finding) => finding !== undefined);
  } catch (error) {
    if (cancelled.aborted) throw error;
    return [notAskedAgain(awsFailure(error, 'ecs:DescribeServices'))];
  }
};
