import type { Deployment, ECSClient, Service, Task } from '@aws-sdk/client-ecs';
import type { Clock } from '../lib/clock.ts';
import type { RolloutState } from '../model/report.ts';
import { describeService, type StackService, tasksOfService } from './services.ts';

/** What a service looked like before this run changed anything. */
export type ServiceBefore = { readonly deploymentId: string; readonly taskDefinition: string };

export const NOTHING_BEFORE: ServiceBefore = { deploymentId: '', taskDefinition: '' };

export const isRolloutComplete = (state: RolloutState): boolean =>
  state === 'complete' || state === 'no-change';

/** One look at a service; `settled` says whether waiting can still change the state. */
export type RolloutView = {
  readonly state: RolloutState;
  readonly settled: boolean;
  /** One sentence for the log and the report. */
  readonly reason: string;
  readonly taskDefinition: string;
  readonly running: number;
  readonly desired: number;
};

export const primaryOf = (service: Service): Deployment | undefined =>
  service.deployments?.find((deployment) => deployment.status === 'PRIMARY');

export const serviceBefore = (service: Service | undefined): ServiceBefore => {
  const primary = service && primaryOf(service);
  const taskSet = service?.taskSets?.find(({ status }) => status === 'PRIMARY');
  return {
    // Tasks say it in `startedBy`: the deployment that they are of, or the task set where CodeDeploy or another controller deploys.
    deploymentId: primary?.id ?? taskSet?.id ?? '',
    taskDefinition: primary?.taskDefinition ?? service?.taskDefinition ?? '',
  };
};

/** `chat-app:7` of a task definition's ARN: its usual name. */
export const revisionOf = (arn: string): string => arn.split('/').at(-1) ?? arn;

/**
 * A task that is about to run something else than `taskDefinition`, or that has lost a container. ECS stops a task whose
 * essential container ends; of the others only those that failed count, for init containers end with 0.
 */
const strayTask = (tasks: readonly Task[], taskDefinition: string): string | undefined => {
  const other = tasks.find((task) => task.taskDefinitionArn !== taskDefinition);
  if (other) return `A running task still uses ${revisionOf(other.taskDefinitionArn ?? '')}.`;
  const unhealthy = tasks.find((task) => task.healthStatus === 'UNHEALTHY');
  if (unhealthy) return 'A running task is unhealthy.';
  const dead = tasks
    .flatMap((task) => task.containers ?? [])
    .find(({ lastStatus, exitCode }) => lastStatus === 'STOPPED' && exitCode !== 0);
  return (
    dead && `Container ${dead.name} of a running task ended with exit code ${dead.exitCode ?? 'unknown'}.`
  );
};

/** What the rollout of a service is compared with. */
type RolloutExpectation = {
  /**
   * ARNs of the task definitions that the stack has after the deployment; one of them must be running. Empty where
   * nothing was deployed (verify mode): then the service's own one is taken.
   */
  readonly expected: readonly string[];
  readonly before: ServiceBefore;
};

type Judgement = Pick<RolloutView, 'state' | 'settled' | 'reason'>;

const settled = (state: RolloutState, reason: string): Judgement => ({ state, settled: true, reason });

/** A state that waiting cannot change; undefined where the rollout is complete or still may be. */
const settledFailure = (
  service: Service,
  { expected, before }: RolloutExpectation,
): Judgement | undefined => {
  const primary = primaryOf(service);
  const controller = service.deploymentController?.type;
  if ((controller ?? 'ECS') !== 'ECS' || primary === undefined)
    return settled(
      'not-established',
      `Its deployment controller is ${controller ?? 'unknown'}, which this action cannot follow.`,
    );
  const { taskDefinition = '' } = primary;
  if (expected.length > 0 && !expected.includes(taskDefinition)) {
    const revision = revisionOf(taskDefinition);
    return taskDefinition === before.taskDefinition
      ? settled('rolled-back', `The service runs ${revision} again, what it ran before this deployment.`)
      : settled('superseded', `The service was moved to ${revision}, which is not of this deployment.`);
  }
  if (primary.rolloutState === 'FAILED')
    return settled('failed', primary.rolloutStateReason ?? 'ECS gave the deployment up.');
  return (service.desiredCount ?? 0) === 0
    ? settled('scaled-to-zero', 'Its desired count is 0: nothing runs, so nothing can be proven.')
    : undefined;
};

const runningOf = (tasks: readonly Task[]): readonly Task[] =>
  tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');

/** What the rollout still lacks; undefined when it is complete. */
const reasonToWait = (service: Service, tasks: readonly Task[]): string | undefined => {
  const primary = primaryOf(service);
  // Behind a Classic Load Balancer there is no rollout state (API reference of Deployment): then the counts decide.
  const finished = (primary?.rolloutState ?? 'COMPLETED') === 'COMPLETED';
  if (!finished || (service.deployments ?? []).length > 1)
    return primary?.rolloutStateReason ?? 'The deployment is still in progress.';
  const { desiredCount: desired = 0 } = service;
  const running = Math.min(primary?.runningCount ?? 0, runningOf(tasks).length);
  return running < desired
    ? `${running} of ${desired} tasks are running.`
    : strayTask(runningOf(tasks), primary?.taskDefinition ?? '');
};

const judgeService = (
  service: Service,
  tasks: readonly Task[],
  expectation: RolloutExpectation,
): Judgement => {
  const failure = settledFailure(service, expectation);
  if (failure) return failure;
  const waiting = reasonToWait(service, tasks);
  if (waiting !== undefined) return { state: 'timed-out', settled: false, reason: waiting };
  const { id, taskDefinition = '' } = primaryOf(service) ?? {};
  const { before } = expectation;
  const unchanged = before.deploymentId !== '' && id === before.deploymentId;
  const counts = `${runningOf(tasks).length} of ${service.desiredCount ?? 0} tasks`;
  return settled(
    unchanged ? 'no-change' : 'complete',
    `${counts} run ${revisionOf(taskDefinition)}${unchanged ? ', as before' : ''}.`,
  );
};

/** Judges one description of a service. Pure. */
export const judgeRollout = (
  service: Service | undefined,
  tasks: readonly Task[],
  expectation: RolloutExpectation,
): RolloutView => {
  const primary = service && primaryOf(service);
  return {
    ...(service
      ? judgeService(service, tasks, expectation)
      : settled('failed', 'The service does not exist.')),
    taskDefinition: primary?.taskDefinition ?? '',
    running: primary?.runningCount ?? 0,
    desired: service?.desiredCount ?? 0,
  };
};

const lookAtRollout = async (
  client: ECSClient,
  at: StackService,
  expectation: RolloutExpectation,
): Promise<RolloutView> => {
  const [service, tasks] = await Promise.all([
    describeService(client, at),
    tasksOfService(client, at, 'RUNNING'),
  ]);
  return judgeRollout(service, tasks, expectation);
};

/** ECS answers are eventually consistent: bad news counts when it comes twice in a row. */
const isFinal = (view: RolloutView, previous: RolloutView | undefined): boolean =>
  view.settled && (isRolloutComplete(view.state) || view.state === previous?.state);

/** Waits until the rollout of one service is settled or the deadline (milliseconds since the epoch) has passed. */
export const followRollout = async (
  client: ECSClient,
  at: StackService,
  options: RolloutExpectation & {
    readonly deadline: number;
    readonly clock: Clock;
    readonly cancelled: AbortSignal;
    readonly progress: (line: string) => void;
  },
): Promise<RolloutView> => {
  const { clock, cancelled, deadline } = options;
  let previous: RolloutView | undefined;
  let view = await lookAtRollout(client, at, options);
  let pause = 250;
  let said = '';
  while (!isFinal(view, previous) && (view.settled || clock.now() + pause < deadline)) {
    const line = `${at.service}: ${view.running}/${view.desired} running. ${view.reason}`;
    if (line !== said) options.progress(line);
    said = line;
    await clock.sleep(pause, cancelled);
    pause = Math.min(pause * 1.5, 5000);
    previous = view;
    view = await lookAtRollout(client, at, options);
  }
  return view;
};
