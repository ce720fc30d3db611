import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListClustersCommand,
  ListServicesCommand,
  RegisterTaskDefinitionCommand,
  type TaskDefinition,
  UpdateServiceCommand,
  waitUntilServicesStable,
} from '@aws-sdk/client-ecs';
import type { Emulator } from '../aws/emulator.ts';

const first = (values: readonly string[] | undefined, what: string): string => {
  const value = values?.[0];
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
};

/** The task definition with another value of one variable in one container, ready to be registered. */
const withVariable = (definition: TaskDefinition, container: string, name: string, value: string) => ({
  family: definition.family,
  networkMode: definition.networkMode,
  requiresCompatibilities: definition.requiresCompatibilities,
  cpu: definition.cpu,
  memory: definition.memory,
  executionRoleArn: definition.executionRoleArn,
  taskRoleArn: definition.taskRoleArn,
  containerDefinitions: definition.containerDefinitions?.map((of) => {
    if (of.name !== container) return of;
    return {
      ...of,
      environment: of.environment?.map((pair) => (pair.name === name ? { name, value } : pair)),
    };
  }),
});

/**
 * What somebody does in the ECS console, past the CDK app: a new revision of the only service's task definition with
 * another value of one variable in one container. Resolves when its tasks have replaced the others.
 */
export const changeByHand = async (
  { sdk }: Emulator,
  container: string,
  name: string,
  value: string,
): Promise<void> => {
  const ecs = new ECSClient(sdk);
  const cluster = first((await ecs.send(new ListClustersCommand({}))).clusterArns, 'cluster');
  const service = first((await ecs.send(new ListServicesCommand({ cluster }))).serviceArns, 'service');
  const { services } = await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
  const running = services?.[0]?.taskDefinition;
  const { taskDefinition } = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: running }));
  if (taskDefinition === undefined) throw new Error('the service has no task definition');
  const changed = withVariable(taskDefinition, container, name, value);
  const registered = await ecs.send(new RegisterTaskDefinitionCommand(changed));
  const next = registered.taskDefinition?.taskDefinitionArn;
  await ecs.send(new UpdateServiceCommand({ cluster, service, taskDefinition: next }));
  const patience = { client: ecs, maxWaitTime: 120, minDelay: 1, maxDelay: 1 };
  await waitUntilServicesStable(patience, { cluster, services: [service] });
};
