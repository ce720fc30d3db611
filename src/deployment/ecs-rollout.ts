import type { Deployment, ECSClient, Service, Task } from '@aws-sdk/client-ecs';
import type { Clock } from '../lib/clock.ts';
import type { RolloutState } from '../model/report.ts';
import { describeService, type StackService, tasksOfService } from './services.ts';

/** What a service looked like before we changed anything. */
export type ServiceBefore = { readonly deploymentId: string; readonly taskDefinition: string };

export const NOTHING_BEFORE: ServiceBefore = { deploymentId: '', taskDefinition: '' };

export const isGood = (state: RolloutState): boolean => state === 'complete' || state === 'no-change';

/** One look at a service; `settled` says whether waiting can still change the state. */
export type RolloutView = {
  readonly state: RolloutState;
  readonly settled: boolean;
  /** One sentence for people. */
  readonly reason: string;
  readonly taskDefinition: string;
  readonly running: number;
  readonly desired: number;
};

const primaryOf = (service: Service): Deployment | undefined =>
  service.deployments?.find((deployment) => deployment.status === 'PRIMARY');

export const serviceBefore = (service: Service | undefined): ServiceBefore => {
  const primary = service && primaryOf(service);
  return {
    deploymentId: primary?.id ?? '',
    taskDefinition: primary?.taskDefinition ?? service?.taskDefinition ?? '',
  };
};

/** `chat-app:7` of a task definition's ARN: what people call it. */
export const revisionOf = (arn: string): string => arn.split('/').at(-1) ?? arn;

/**
 * A task that is about to run something else than `taskDefinition`, or that has lost a container. ECS stops a task whose
 * essential container ends; of the others only those that failed count, for init containers end with 0.
 */
const strayTask = (tasks: readonly Task[], taskDefinition: string): string => {
  const other = tasks.find((task) => task.taskDefinitionArn !== taskDefinition);
  if (other) return `A running task still uses ${revisionOf(other.taskDefinitionArn ?? '')}.`;
  const unhealthy = tasks.find((task) => task.healthStatus === 'UNHEALTHY');
  if (unhealthy) return 'A running task is unhealthy.';
  const dead = tasks
    .flatMap((task) => task.containers ?? [])
    .find(({ lastStatus, exitCode }) => lastStatus === 'STOPPED' && exitCode !== 0);
  return dead
    ? `Container ${dead.name} of a running task ended with exit code ${dead.exitCode ?? 'unknown'}.`
    : '';
};

/**
 * Judges one description of a service. Pure.
 *
 * @param expected ARNs of the task definitions that the stack has after the deployment; one of them must be running.
 *   Empty where nothing was deployed (verify mode): then the service's own one is taken.
 */
export const judgeRollout = (
  service: Service | undefined,
  tasks: readonly Task[],
  expected: readonly string[],
  before: ServiceBefore,
): RolloutView => {
  const primary = service && primaryOf(service);
  const taskDefinition = primary?.taskDefinition ?? '';
  const counts = { taskDefinition, running: primary?.runningCount ?? 0, desired: service?.desiredCount ?? 0 };
  const view = (state: RolloutState, settled: boolean, reason: string): RolloutView => ({
    state,
    settled,
    reason,
    ...counts,
  });
  const revision = revisionOf(taskDefinition);

  if (service === undefined) return view('failed', true, 'The service does not exist.');
  if ((service.deploymentController?.type ?? 'ECS') !== 'ECS' || primary === undefined) {
    return view(
      'not-established',
      true,
      `Its deployment controller is ${service.deploymentController?.type ?? 'unknown'}, which this action cannot follow.`,
    );
  }
  if (expected.length > 0 && !expected.includes(taskDefinition)) {
    return taskDefinition === before.taskDefinition
      ? view('rolled-back', true, `The service runs ${revision} again, what it ran before this deployment.`)
      : view('superseded', true, `The service was moved to ${revision}, which is not of this deployment.`);
  }
  if (primary.rolloutState === 'FAILED')
    return view('failed', true, primary.rolloutStateReason ?? 'ECS gave the deployment up.');
  if (counts.desired === 0)
    return view('scaled-to-zero', true, 'Its desired count is 0: nothing runs, so nothing can be proven.');
  // Behind a Classic Load Balancer there is no rollout state (API reference of Deployment): then the counts decide.
  const finished = (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED';
  if (!finished || (service.deployments ?? []).length > 1) {
    return view('timed-out', false, primary.rolloutStateReason ?? 'The deployment is still in progress.');
  }
  const running = tasks.filter((task) => task.lastStatus === 'RUNNING');
  const enough = counts.running >= counts.desired && running.length >= counts.desired;
  if (!enough)
    return view(
      'timed-out',
      false,
      `${Math.min(counts.running, running.length)} of ${counts.desired} tasks are running.`,
    );
  const stray = strayTask(tasks, taskDefinition);
  if (stray !== '') return view('timed-out', false, stray);
  const unchanged = before.deploymentId !== '' && primary.id === before.deploymentId;
  return view(
    unchanged ? 'no-change' : 'complete',
    true,
    `${running.length} of ${counts.desired} tasks run ${revision}${unchanged ? ', as before' : ''}.`,
  );
};

const look = async (
  client: ECSClient,
  at: StackService,
  expected: readonly string[],
  before: ServiceBefore,
): Promise<RolloutView> => {
  const [service, tasks] = await Promise.all([
    describeService(client, at),
    tasksOfService(client, at, 'RUNNING'),
  ]);
  return judgeRollout(service, tasks, expected, before);
};

/** ECS answers are eventually consistent: bad news counts when it is told twice in a row. */
const isFinal = (view: RolloutView, previous: RolloutView | undefined): boolean =>
  view.settled && (isGood(view.state) || view.state === previous?.state);

/** Waits until the rollout of one service is settled or the deadline (milliseconds since the epoch) has passed. */
export const followRollout = async (
  client: ECSClient,
  at: StackService,
  options: {
    readonly expected: readonly string[];
    readonly before: ServiceBefore;
    readonly deadline: number;
    readonly clock: Clock;
    readonly cancelled: AbortSignal;
    readonly progress: (line: string) => void;
  },
): Promise<RolloutView> => {
  const { clock, cancelled, deadline } = options;
  let previous: RolloutView | undefined;
  let view = await look(client, at, options.expected, options.before);
  let pause = 250;
  let said = '';
  while (!isFinal(view, previous) && (view.settled || clock.now() + pause < deadline)) {
    const line = `${at.service}: ${view.running}/${view.desired} running. ${view.reason}`;
    if (line !== said) options.progress(line);
    said = line;
    await clock.sleep(pause, cancelled);
    pause = Math.min(pause * 1.5, 5000);
    previous = view;
    view = await look(client, at, options.expected, options.before);
  }
  return view;
};
