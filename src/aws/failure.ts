import type { StackEvent } from '@aws-sdk/client-cloudformation';
import type { ECSClient, Task } from '@aws-sdk/client-ecs';
import type { ContainerFailure, DeploymentFailure } from '../report/report.ts';
import { describeService, type StackService, tasksOfService } from './services.ts';

const containersOf = (task: Task): readonly ContainerFailure[] =>
  (task.containers ?? []).map((container) => ({
    container: container.name ?? '',
    stoppedReason: container.reason ?? task.stoppedReason ?? '',
    exitCode: container.exitCode === undefined ? '' : String(container.exitCode),
  }));

const newest = (tasks: readonly Task[]): Task | undefined =>
  [...tasks].sort((a, b) => (b.stoppedAt?.getTime() ?? 0) - (a.stoppedAt?.getTime() ?? 0))[0];

/**
 * Collects what explains a failed deployment or rollout. Texts come from AWS as they are: they may quote environment
 * values and must be redacted before they are shown.
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
  const looked = await Promise.all(
    services.map(async (at) => {
      const [service, stopped] = await Promise.all([
        describeService(client, at),
        tasksOfService(client, at, 'STOPPED'),
      ]);
      const events = (service?.events ?? [])
        .filter((event) => (event.createdAt?.getTime() ?? 0) >= since)
        .map((event) => event.message ?? '');
      return { events, stopped: stopped.filter((task) => (task.stoppedAt?.getTime() ?? since) >= since) };
    }),
  );
  const task = newest(looked.flatMap(({ stopped }) => stopped));
  return {
    resource: resource?.LogicalResourceId ?? services[0]?.service ?? '',
    resourceType: resource?.ResourceType ?? (services.length > 0 ? 'AWS::ECS::Service' : ''),
    reason: resource?.ResourceStatusReason ?? task?.stoppedReason ?? '',
    serviceEvents: looked.flatMap(({ events }) => events).slice(0, 10),
    containers: task === undefined ? [] : containersOf(task),
  };
};
