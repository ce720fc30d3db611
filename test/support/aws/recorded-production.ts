import { randomBytes } from 'node:crypto';
import { CloudFormationClient, type StackResourceSummary } from '@aws-sdk/client-cloudformation';
import { type ContainerDefinition, ECSClient } from '@aws-sdk/client-ecs';
import { createRedactor } from '../../../src/key/redactor.ts';
import type { Runner } from '../../../src/runtime/world.ts';
import type { Hands } from '../../../src/stages/hands.ts';

/** One service of the stack, as ECS tells it. */
export type RecordedService = {
  readonly containers: readonly ContainerDefinition[];
  /** Logical ids of the nested stacks that lead to it and to its task definition. */
  readonly path?: readonly string[];
  readonly logicalId?: string;
  readonly rolloutState?: 'COMPLETED' | 'FAILED' | 'IN_PROGRESS';
  /** Of the task definition that runs; 1 when left out. */
  readonly revision?: number;
};

/** What runs, by name of the service; a test may change it between two looks. */
export type Production = {
  services: Record<string, RecordedService>;
  /** Functions of the stack, by logical id. */
  readonly functions?: readonly string[];
};

const arnOf = (service: string, { revision = 1 }: Partial<RecordedService> = {}): string =>
  `arn:aws:ecs:us-west-2:111122223333:task-definition/${service}:${revision}`;

const summaryOf = (ResourceType: string, id: string, physical: string): StackResourceSummary => ({
  ResourceType,
  LogicalResourceId: id,
  PhysicalResourceId: physical,
  LastUpdatedTimestamp: new Date(0),
  ResourceStatus: 'UPDATE_COMPLETE',
});

/** The nested stacks right below `path`, and what belongs to `path` itself. */
const resourcesAt = (production: Production, path: readonly string[]): readonly StackResourceSummary[] => {
  const inside = Object.entries(production.services).map(([name, service]) => ({
    name,
    logicalId: service.logicalId ?? `${name}Task`,
    at: service.path ?? [],
  }));
  const below = inside.flatMap(({ at }) =>
    at.length > path.length && path.every((id, index) => at[index] === id) ? [at[path.length] ?? ''] : [],
  );
  return [
    ...[...new Set(below)].map((id) =>
      summaryOf('AWS::CloudFormation::Stack', id, ['Chat', ...path, id].join('/')),
    ),
    ...inside
      .filter(({ at }) => at.join('/') === path.join('/'))
      .flatMap(({ name, logicalId }) => [
        summaryOf(
          'AWS::ECS::Service',
          `${logicalId}Service`,
          `arn:aws:ecs:us-west-2:111122223333:service/main/${name}`,
        ),
        summaryOf('AWS::ECS::TaskDefinition', logicalId, arnOf(name, production.services[name])),
      ]),
    ...(path.length > 0 ? [] : (production.functions ?? [])).map((id) =>
      summaryOf('AWS::Lambda::Function', id, id),
    ),
  ];
};

type Input = Readonly<Record<string, unknown>>;

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const ecsAnswer = (operation: string, input: Input, { services }: Production): object => {
  const [name = ''] = textsOf(input.services);
  const service = services[name];
  const at = { taskDefinition: arnOf(name, service), desiredCount: 1, runningCount: 1, status: 'PRIMARY' };
  switch (operation) {
    case 'DescribeServices':
      return service === undefined
        ? { services: [] }
        : {
            services: [
              {
                ...at,
                status: 'ACTIVE',
                serviceName: name,
                deployments: [{ ...at, id: 'ecs-svc/1', rolloutState: service.rolloutState ?? 'COMPLETED' }],
              },
            ],
          };
    case 'ListTasks':
      return { taskArns: [String(input.serviceName)] };
    case 'DescribeTasks':
      return {
        tasks: textsOf(input.tasks).map((task) => ({
          lastStatus: 'RUNNING',
          taskDefinitionArn: arnOf(task, services[task]),
          containers: [],
        })),
      };
    case 'DescribeTaskDefinition': {
      const arn = String(input.taskDefinition);
      const [, found] = Object.entries(services).find(([each, at]) => arnOf(each, at) === arn) ?? [];
      return { taskDefinition: { taskDefinitionArn: arn, containerDefinitions: found?.containers } };
    }
    default:
      throw new Error(`not recorded: ${operation}`);
  }
};

const cloudFormationAnswer = (operation: string, input: Input, production: Production): object => {
  if (operation !== 'ListStackResources') throw new Error(`not recorded: ${operation}`);
  const [, ...path] = String(input.StackName).split('/');
  return { StackResourceSummaries: resourcesAt(production, path) };
};

const CLIENT = { region: 'us-west-2', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };

const silentRunner: Runner = {
  mask: () => undefined,
  setOutput: () => undefined,
  saveState: () => undefined,
  state: () => '',
  info: () => undefined,
  startGroup: () => undefined,
  endGroup: () => undefined,
  annotate: () => undefined,
  writeSummary: async () => undefined,
  fail: () => undefined,
};

/** Real AWS clients in front of a scripted production, and a clock that jumps ahead in place of waiting. */
export const handsOn = (production: Production, env: Readonly<Record<string, string>> = {}): Hands => {
  let now = Date.now();
  const ecs = new ECSClient(CLIENT);
  ecs.middlewareStack.add(
    (_next, context) => async (args) => ({
      output: {
        $metadata: {},
        ...ecsAnswer(String(context.commandName).replace(/Command$/, ''), { ...args.input }, production),
      },
      response: {},
    }),
    { step: 'initialize', priority: 'low' },
  );
  const cloudFormation = new CloudFormationClient(CLIENT);
  cloudFormation.middlewareStack.add(
    (_next, context) => async (args) => ({
      output: {
        $metadata: {},
        ...cloudFormationAnswer(
          String(context.commandName).replace(/Command$/, ''),
          { ...args.input },
          production,
        ),
      },
      response: {},
    }),
    { step: 'initialize', priority: 'low' },
  );
  return {
    world: {
      env: { AWS_REGION: 'us-west-2', ...env },
      runner: silentRunner,
      clock: {
        now: () => now,
        sleep: async (milliseconds) => {
          now += milliseconds;
        },
      },
      random: (bytes) => randomBytes(bytes),
      cancelled: new AbortController().signal,
      temporaryDirectory: '',
      codeDirectory: '',
    },
    redactor: createRedactor(),
    conceal: () => undefined,
    concealSigningKey: () => undefined,
    concealToken: () => undefined,
    aws: (region) => ({
      region,
      cloudFormation: async () => cloudFormation,
      ecs: async () => ecs,
      logs: () => Promise.reject(new Error('nothing here reads logs')),
      secretsManager: () => Promise.reject(new Error('nothing here reads secrets')),
      account: async () => '111122223333',
    }),
  };
};
