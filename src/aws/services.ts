import type { CloudFormationClient, StackResourceSummary } from '@aws-sdk/client-cloudformation';
import type { ECSClient, Service, Task, TaskDefinition } from '@aws-sdk/client-ecs';

/** One ECS service of a stack, with the task definitions that the stack now has. */
export type StackService = {
  readonly stackName: string;
  readonly cluster: string;
  readonly service: string;
  /** All task definitions of the stack; the service must run one of them. */
  readonly taskDefinitions: readonly { readonly logicalId: string; readonly arn: string }[];
};

/** `arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/NAME`; old ARNs without the cluster belong to `default`. */
const serviceOf = (physicalId: string): { cluster: string; service: string } => {
  const path = physicalId.split(':').at(-1)?.split('/') ?? [];
  return path.length >= 3
    ? { cluster: path[1] ?? '', service: path[2] ?? '' }
    : { cluster: 'default', service: path.at(-1) ?? '' };
};

/** Paged: DescribeStackResources stops at 100 resources without a word (its API reference). */
const resourcesOf = async (
  client: CloudFormationClient,
  stack: string,
): Promise<readonly StackResourceSummary[]> => {
  const { paginateListStackResources } = await import('@aws-sdk/client-cloudformation');
  const own: StackResourceSummary[] = [];
  for await (const page of paginateListStackResources({ client }, { StackName: stack })) {
    own.push(...(page.StackResourceSummaries ?? []));
  }
  const alive = own.filter(({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE');
  const nested = alive.filter(({ ResourceType }) => ResourceType === 'AWS::CloudFormation::Stack');
  const inner = await Promise.all(
    nested.map(({ PhysicalResourceId }) =>
      PhysicalResourceId ? resourcesOf(client, PhysicalResourceId) : [],
    ),
  );
  return [...alive, ...inner.flat()];
};

/** The ECS services of a stack and of the stacks nested in it, found by their resources and not by their names. */
export const servicesOfStack = async (
  client: CloudFormationClient,
  stackName: string,
): Promise<readonly StackService[]> => {
  const resources = await resourcesOf(client, stackName);
  const ofType = (type: string): readonly StackResourceSummary[] =>
    resources.filter(
      (resource) => resource.ResourceType === type && resource.PhysicalResourceId !== undefined,
    );
  const taskDefinitions = ofType('AWS::ECS::TaskDefinition').map((resource) => ({
    logicalId: resource.LogicalResourceId ?? '',
    arn: resource.PhysicalResourceId ?? '',
  }));
  return ofType('AWS::ECS::Service').map((resource) => ({
    stackName,
    ...serviceOf(resource.PhysicalResourceId ?? ''),
    taskDefinitions,
  }));
};

export const describeService = async (client: ECSClient, at: StackService): Promise<Service | undefined> => {
  const { DescribeServicesCommand } = await import('@aws-sdk/client-ecs');
  const { services } = await client.send(
    new DescribeServicesCommand({ cluster: at.cluster, services: [at.service] }),
  );
  return services?.find((service) => service.status !== 'INACTIVE');
};

/** Tasks of a service, described; at most 1000. */
export const tasksOfService = async (
  client: ECSClient,
  at: StackService,
  desiredStatus: 'RUNNING' | 'STOPPED',
): Promise<readonly Task[]> => {
  const { DescribeTasksCommand, ListTasksCommand } = await import('@aws-sdk/client-ecs');
  const tasks: Task[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < 10; page += 1) {
    const listed = await client.send(
      new ListTasksCommand({
        cluster: at.cluster,
        serviceName: at.service,
        desiredStatus,
        ...(nextToken ? { nextToken } : {}),
      }),
    );
    if (listed.taskArns?.length) {
      const described = await client.send(
        new DescribeTasksCommand({ cluster: at.cluster, tasks: listed.taskArns }),
      );
      tasks.push(...(described.tasks ?? []));
    }
    nextToken = listed.nextToken;
    if (nextToken === undefined) break;
  }
  return tasks;
};

export const describeTaskDefinition = async (
  client: ECSClient,
  arn: string,
): Promise<TaskDefinition | undefined> => {
  const { DescribeTaskDefinitionCommand } = await import('@aws-sdk/client-ecs');
  return (await client.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn }))).taskDefinition;
};
