import type { StackEvent } from '@aws-sdk/client-cloudformation';
import type { ECSClient, ServiceEvent, Task } from '@aws-sdk/client-ecs';
import type { ContainerFailure, DeploymentFailure } from '../model/report.ts';
import { describeService, type StackService, tasksOfService } from './services.ts';

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
  return newestFirst.find(stoppedByItself) ?? newestFirst[0];
};

type Look = { readonly events: readonly ServiceEvent[]; readonly stopped: readonly Task[] };

const NOTHING: Look = { events: [], stopped: [] };

const lookAt = async (client: ECSClient, at: StackService, since: number): Promise<Look> => {
  const [service, stopped] = await Promise.all([
    describeService(client, at),
    tasksOfService(client, at, 'STOPPED'),
  ]);
  return {
    events: (service?.events ?? []).filter(({ createdAt }) => (createdAt?.getTime() ?? 0) >= since),
    stopped: stopped.filter(({ stoppedAt }) => (stoppedAt?.getTime() ?? since) >= since),
  };
};

/**
 * Collects what explains a failed deployment or rollout. Texts come from AWS as they are: they may quote environment
 * values and must be redacted before they are shown. A service that cannot be asked (any more) is left out.
 *
 * @param resource the first failing resource, where CloudFormation named one
 * @param since milliseconds since the epoch; older service events and stopped tasks belong to something else
 */
export const explainFailure = async (
  client: ECSClient,
  services: readonly StackService[],
  resource: StackEvent | undefined,
  since: number,
): Promise<DeploymentFailure> => {
  const looks = await Promise.all(services.map((at) => lookAt(client, at, since).catch(() => NOTHING)));
  const events = looks
    .flatMap((look) => look.events)
    .toSorted((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
  const task = mostTelling(looks.flatMap((look) => look.stopped));
  return {
    resource: resource?.LogicalResourceId ?? services[0]?.service ?? '',
    resourceType: resource?.ResourceType ?? '',
    reason: resource?.ResourceStatusReason ?? task?.stoppedReason ?? '',
    serviceEvents: events.map(({ message }) => message ?? '').slice(0, 10),
    containers: task === undefined ? [] : containersOf(task),
  };
};
