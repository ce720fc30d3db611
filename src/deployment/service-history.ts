import type { StackEvent } from '@aws-sdk/client-cloudformation';
import type { Deployment, ECSClient, ServiceEvent, Task } from '@aws-sdk/client-ecs';
import type { ContainerFailure, DeploymentFailure } from '../model/report.ts';
import { primaryOf, type ServiceBefore } from './rollout.ts';
import { describeService, type StackService, tasksOfService } from './services.ts';

/** What ECS says of one service since a time. It is kept while a deployment goes on: a rollback may take the service away. */
export type ServiceHistory = {
  readonly at: StackService;
  readonly events: readonly ServiceEvent[];
  readonly stopped: readonly Task[];
  /** What ECS is moving the service to, or has moved it to; undefined where another controller does that. */
  readonly primary: Deployment | undefined;
};

/** @param since milliseconds since the epoch; what is older belongs to something else */
export const readHistory = async (
  client: ECSClient,
  at: StackService,
  since: number,
): Promise<ServiceHistory> => {
  const [service, stopped] = await Promise.all([
    describeService(client, at),
    tasksOfService(client, at, 'STOPPED'),
  ]);
  return {
    at,
    events: (service?.events ?? []).filter(({ createdAt }) => (createdAt?.getTime() ?? 0) >= since),
    stopped: stopped.filter(({ stoppedAt }) => (stoppedAt?.getTime() ?? since) >= since),
    primary: service && primaryOf(service),
  };
};

/** Both together, each event and task once, as it was seen last. */
export const joinHistories = (earlier: ServiceHistory | undefined, later: ServiceHistory): ServiceHistory => {
  const join = <T>(of: (history: ServiceHistory) => readonly T[], key: (one: T) => unknown): readonly T[] => {
    const all = [...(earlier ? of(earlier) : []), ...of(later)];
    return [...new Map(all.map((one) => [key(one), one])).values()];
  };
  return {
    at: later.at,
    primary: later.primary ?? earlier?.primary,
    events: join(
      ({ events }) => events,
      (event) => event.id ?? event,
    ),
    stopped: join(
      ({ stopped }) => stopped,
      (task) => task.taskArn ?? task,
    ),
  };
};

/** Ended by what is in it, or because it did not become healthy; other tasks were scaled away, replaced, or stopped by a person. */
const hasDied = ({ stopCode, stoppedReason = '' }: Task): boolean =>
  stopCode === 'EssentialContainerExited' ||
  stopCode === 'TaskFailedToStart' ||
  /failed .*health checks/i.test(stoppedReason);

/** The tasks of new deployments that died. A task says in `startedBy` of which deployment it is. */
export const deadTasks = (
  { stopped }: Pick<ServiceHistory, 'stopped'>,
  { deploymentId }: Pick<ServiceBefore, 'deploymentId'>,
): readonly Task[] =>
  stopped.filter((task) => hasDied(task) && (deploymentId === '' || task.startedBy !== deploymentId));

const timeOf = (date: Date | undefined): number => date?.getTime() ?? Number.NaN;

/** How long a task was up; one that never was, not at all. */
const lifeOf = ({ startedAt, stoppingAt, stoppedAt }: Task): number =>
  startedAt === undefined ? 0 : timeOf(stoppingAt ?? stoppedAt) - startedAt.getTime();

/**
 * Whether the rollout that ECS is at has no prospect: one of its tasks was started after another had died, and died too. Two of
 * many that die once, of what they started with or of their host, are no loop, nor are those of a deployment that ECS has
 * finished or taken back. Pure.
 */
export const isLooping = (
  { primary, stopped }: Pick<ServiceHistory, 'primary' | 'stopped'>,
  before: Pick<ServiceBefore, 'deploymentId'>,
): boolean => {
  if (primary?.rolloutState !== 'IN_PROGRESS' || primary.id === before.deploymentId) return false;
  const dead = deadTasks({ stopped }, before).filter(({ startedBy }) => startedBy === primary.id);
  return dead.some((successor) =>
    dead.some((one) => timeOf(successor.createdAt) >= timeOf(one.stoppingAt ?? one.stoppedAt)),
  );
};

/** Whether a running task of the rollout is healthy, or has been up for longer than any that died. Pure. */
export const someTaskHolds = (
  { primary, stopped }: Pick<ServiceHistory, 'primary' | 'stopped'>,
  running: readonly Task[],
  now: number,
): boolean => {
  const ofRollout = ({ startedBy }: Task): boolean => startedBy === primary?.id;
  const longest = Math.max(0, ...stopped.filter((task) => ofRollout(task) && hasDied(task)).map(lifeOf));
  return running.some(
    (task) =>
      ofRollout(task) &&
      task.lastStatus === 'RUNNING' &&
      (task.healthStatus === 'HEALTHY' || !(now - timeOf(task.startedAt) <= longest)),
  );
};

/** What the runtime says of a container, or of its task. */
const containersOf = (task: Task): readonly ContainerFailure[] =>
  (task.containers ?? []).map((container) => ({
    container: container.name ?? '',
    stoppedReason: container.reason ?? task.stoppedReason ?? '',
    exitCode: container.exitCode === undefined ? '' : String(container.exitCode),
  }));

/** Tasks that ECS stopped because the service was scaled or replaced say nothing about why it failed. */
const stoppedByItself = ({ stopCode, containers }: Task): boolean =>
  stopCode !== 'ServiceSchedulerInitiated' ||
  (containers ?? []).some(({ exitCode }) => (exitCode ?? 0) !== 0);

const mostTelling = (tasks: readonly Task[]): Task | undefined => {
  const newestFirst = tasks.toSorted((a, b) => (b.stoppedAt?.getTime() ?? 0) - (a.stoppedAt?.getTime() ?? 0));
  return newestFirst.find(hasDied) ?? newestFirst.find(stoppedByItself) ?? newestFirst[0];
};

/** The service that CloudFormation names, where its event has the ARN. */
const concerning = (
  histories: readonly ServiceHistory[],
  resource: StackEvent | undefined,
): readonly ServiceHistory[] => {
  const arn = resource?.ResourceType === 'AWS::ECS::Service' ? (resource.PhysicalResourceId ?? '') : '';
  const named = histories.filter(({ at }) => arn.endsWith(`/${at.service}`));
  return named.length > 0 ? named : histories;
};

type Explained = {
  /** The first that failed, where CloudFormation names one. */
  readonly resource?: StackEvent | undefined;
  /** What each service was before, by its history. */
  readonly before: (at: StackService) => Pick<ServiceBefore, 'deploymentId'>;
};

/**
 * What explains a failed deployment or rollout. Texts come from AWS as they are: they may quote environment values and must
 * be redacted before they are shown. Pure.
 */
export const explainHistories = (
  all: readonly ServiceHistory[],
  { resource, before }: Explained,
): DeploymentFailure => {
  const histories = concerning(all, resource);
  const events = histories
    .flatMap((history) => history.events)
    .toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
  // Tasks of a rollout that came to its end explain no failure, however many died on the way.
  const dead = histories.flatMap((history) =>
    deadTasks(history, before(history.at)).filter(
      ({ startedBy }) => history.primary?.rolloutState !== 'COMPLETED' || startedBy !== history.primary.id,
    ),
  );
  const task = mostTelling(dead) ?? mostTelling(histories.flatMap(({ stopped }) => stopped));
  const service = histories.find(({ stopped }) => task !== undefined && stopped.includes(task))?.at.service;
  return {
    resource: resource?.LogicalResourceId ?? service ?? histories[0]?.at.service ?? '',
    resourceType: resource?.ResourceType ?? '',
    reason: resource?.ResourceStatusReason ?? task?.stoppedReason ?? '',
    serviceEvents: events.map(({ message }) => message ?? '').slice(0, 10),
    containers: task === undefined ? [] : containersOf(task),
    deadTasks: dead.length,
  };
};

/** Asks ECS about the services; one that cannot be asked (any more) is as it was seen while the deployment went on. */
export const readHistories = async (
  client: ECSClient,
  services: readonly StackService[],
  { since, seen = [] }: { readonly since: number; readonly seen?: readonly ServiceHistory[] },
): Promise<readonly ServiceHistory[]> => {
  const isSame = (one: StackService, other: StackService): boolean =>
    one.cluster === other.cluster && one.service === other.service;
  const gone = seen.filter(({ at }) => !services.some((service) => isSame(service, at)));
  const asked = services.map(async (at) => {
    const earlier = seen.find((history) => isSame(history.at, at));
    const later = await readHistory(client, at, since).catch(() => ({
      at,
      events: [],
      stopped: [],
      primary: undefined,
    }));
    return joinHistories(earlier, later);
  });
  return [...(await Promise.all(asked)), ...gone];
};
