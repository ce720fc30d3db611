import type { CloudFormationClient, StackResourceSummary } from '@aws-sdk/client-cloudformation';
import type { ECSClient, Service, Task, TaskDefinition } from '@aws-sdk/client-ecs';

/** One ECS service of a stack. */
export type StackService = {
  readonly stackName: string;
  readonly cluster: string;
  readonly service: string;
};

/** A task definition as a stack has it now. */
export type StackTaskDefinition = {
  readonly stackName: string;
  /** Logical ids of the nested stacks that lead to it. */
  readonly path: readonly string[];
  readonly logicalId: string;
  readonly arn: string;
};

type StackEcs = {
  /** ARNs of the stacks nested in it, at any depth. */
  readonly nestedStacks: readonly string[];
  readonly services: readonly StackService[];
  readonly taskDefinitions: readonly StackTaskDefinition[];
  /** Logical ids of the Lambda functions. */
  readonly functions: readonly string[];
};

/** `arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/NAME`; old ARNs without the cluster belong to `default`. */
const serviceOf = (physicalId: string): { cluster: string; service: string } => {
  const path = physicalId.split(':').at(-1)?.split('/') ?? [];
  return path.length >= 3
    ? { cluster: path[1] ?? '', service: path[2] ?? '' }
    : { cluster: 'default', service: path.at(-1) ?? '' };
};

type NestedResource = StackResourceSummary & Pick<StackTaskDefinition, 'path'>;

/** Paged: DescribeStackResources stops at 100 resources without a word (its API reference). */
const resourcesOf = async (
  client: CloudFormationClient,
  stack: string,
  path: readonly string[] = [],
): Promise<readonly NestedResource[]> => {
  const { paginateListStackResources } = await import('@aws-sdk/client-cloudformation');
  const own: StackResourceSummary[] = [];
  for await (const page of paginateListStackResources({ client }, { StackName: stack })) {
    own.push(...(page.StackResourceSummaries ?? []));
  }
  const alive = own.filter(({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE');
  const nested = alive.filter(({ ResourceType }) => ResourceType === 'AWS::CloudFormation::Stack');
  const inner = await Promise.all(
    nested.map(({ PhysicalResourceId, LogicalResourceId = '' }) =>
      PhysicalResourceId ? resourcesOf(client, PhysicalResourceId, [...path, LogicalResourceId]) : [],
    ),
  );
  return [...alive.map((resource) => ({ ...resource, path })), ...inner.flat()];
};

/** The stacks nested in one, at any depth: the logical ids that lead there, and the physical id. */
export const nestedStacksOf = async (
  client: CloudFormationClient,
  stackName: string,
): Promise<readonly { readonly path: readonly string[]; readonly id: string }[]> =>
  (await resourcesOf(client, stackName)).flatMap((resource) => {
    const { ResourceType, PhysicalResourceId: id, LogicalResourceId = '', path } = resource;
    return ResourceType === 'AWS::CloudFormation::Stack' && id
      ? [{ path: [...path, LogicalResourceId], id }]
      : [];
  });

/** The ECS resources of a stack and of the stacks nested in it, found by their types and not by their names. */
export const ecsOfStack = async (client: CloudFormationClient, stackName: string): Promise<StackEcs> => {
  const resources = await resourcesOf(client, stackName);
  const ofType = (type: string): readonly NestedResource[] =>
    // While a resource is being created its physical id may still be empty.
    resources.filter((resource) => resource.ResourceType === type && resource.PhysicalResourceId);
  return {
    nestedStacks: ofType('AWS::CloudFormation::Stack').map(
      ({ PhysicalResourceId = '' }) => PhysicalResourceId,
    ),
    services: ofType('AWS::ECS::Service').map(({ PhysicalResourceId = '' }) => ({
      stackName,
      ...serviceOf(PhysicalResourceId),
    })),
    taskDefinitions: ofType('AWS::ECS::TaskDefinition').map(
      ({ path, LogicalResourceId: logicalId = '', PhysicalResourceId: arn = '' }) => ({
        stackName,
        path,
        logicalId,
        arn,
      }),
    ),
    functions: ofType('AWS::Lambda::Function').map(({ LogicalResourceId = '' }) => LogicalResourceId),
  };
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
