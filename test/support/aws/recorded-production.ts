import { randomBytes } from 'node:crypto';
import { CloudFormationClient, type StackResourceSummary } from '@aws-sdk/client-cloudformation';
import { type ContainerDefinition, ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client, type Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { analyseHere } from '../../../src/run/analyst.ts';
import type { RunContext } from '../../../src/run/context.ts';
import type { Runner } from '../../../src/run/world.ts';

/** One service of the stack, as ECS tells it. */
export type RecordedService = {
  readonly containers: readonly ContainerDefinition[];
  /** Logical ids of the nested stacks that lead to it and to its task definition. */
  readonly path?: readonly string[];
  readonly logicalId?: string;
  readonly rolloutState?: 'COMPLETED' | 'FAILED' | 'IN_PROGRESS';
  /** Of the task definition that runs; 1 when left out. */
  readonly revision?: number;
  /** Names of its target groups. */
  readonly targetGroups?: readonly string[];
};

/** A load balancer as AWS describes it; what `rules` leaves to no target group it answers itself. */
export type RecordedLoadBalancer = {
  readonly dnsName: string;
  readonly isInternal?: boolean;
  readonly isNetwork?: boolean;
  readonly port?: number;
  readonly rules: readonly Rule[];
};

/** What runs, by name of the service; a test may change it between two looks. */
export type Production = {
  services: Record<string, RecordedService>;
  /** Functions of the stack, by logical id. */
  readonly functions?: readonly string[];
  /** Load balancers by name. */
  readonly balancers?: Readonly<Record<string, RecordedLoadBalancer>>;
  /** Healthy targets by target group; 2 when left out. */
  readonly healthy?: Readonly<Record<string, number>>;
  /** A call of Elastic Load Balancing that AWS refuses. */
  readonly refused?: string;
  /** Of the stack. */
  readonly outputs?: Readonly<Record<string, string>>;
};

export const targetGroupArn = (name: string): string =>
  `arn:aws:elasticloadbalancing:us-west-2:111122223333:targetgroup/${name}/0123456789abcdef`;

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
                loadBalancers: (service.targetGroups ?? []).map((group) => ({
                  targetGroupArn: targetGroupArn(group),
                })),
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

const balancerAnswer = (operation: string, input: Input, production: Production): object => {
  const { balancers = {}, refused, healthy = {} } = production;
  if (operation === refused) {
    const message = `User: arn:aws:sts::111122223333:assumed-role/deploy/run is not authorized to perform: elasticloadbalancing:${operation}`;
    throw Object.assign(new Error(message), { name: 'AccessDenied' });
  }
  const at = (arn: unknown): RecordedLoadBalancer | undefined => balancers[String(arn)];
  switch (operation) {
    case 'DescribeTargetGroups':
      // Each group is behind all of them: the rules decide.
      return { TargetGroups: [{ LoadBalancerArns: Object.keys(balancers) }] };
    case 'DescribeLoadBalancers':
      return {
        LoadBalancers: textsOf(input.LoadBalancerArns).map((name) => ({
          LoadBalancerArn: name,
          LoadBalancerName: name,
          DNSName: at(name)?.dnsName,
          Scheme: at(name)?.isInternal ? 'internal' : 'internet-facing',
          Type: at(name)?.isNetwork ? 'network' : 'application',
        })),
      };
    case 'DescribeListeners': {
      const balancer = at(input.LoadBalancerArn);
      return {
        Listeners: [
          {
            ListenerArn: input.LoadBalancerArn,
            Port: balancer?.port ?? 443,
            DefaultActions: balancer?.rules.find(({ IsDefault }) => IsDefault)?.Actions,
          },
        ],
      };
    }
    case 'DescribeRules':
      if (at(input.ListenerArn)?.isNetwork) throw new Error('a network load balancer has no rules');
      return { Rules: at(input.ListenerArn)?.rules };
    case 'DescribeTargetHealth': {
      const name = String(input.TargetGroupArn).split('/').at(-2) ?? '';
      const states = [...Array.from({ length: healthy[name] ?? 2 }, () => 'healthy'), 'draining'];
      return { TargetHealthDescriptions: states.map((State) => ({ TargetHealth: { State } })) };
    }
    default:
      throw new Error(`not recorded: ${operation}`);
  }
};

const cloudFormationAnswer = (operation: string, input: Input, production: Production): object => {
  if (operation === 'DescribeStacks') {
    if (!production.outputs)
      throw Object.assign(new Error(`Stack with id ${input.StackName} does not exist`), {
        name: 'ValidationError',
      });
    const Outputs = Object.entries(production.outputs).map(([OutputKey, OutputValue]) => ({
      OutputKey,
      OutputValue,
    }));
    return { Stacks: [{ StackName: input.StackName, Outputs }] };
  }
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

/** In the place of a client's network: what the script answers. */
const scripted =
  (answer: (operation: string, input: Input) => object) =>
  (_next: unknown, { commandName }: { readonly commandName?: string }) =>
  async ({ input }: { readonly input: object }) => ({
    output: { $metadata: {}, ...answer(String(commandName).replace(/Command$/, ''), { ...input }) },
    response: {},
  });

const AT_ONCE = { step: 'initialize', priority: 'low' } as const;

/** Real AWS clients in front of a scripted production, and a clock that jumps ahead in place of waiting. */
export const handsOn = (production: Production, env: Readonly<Record<string, string>> = {}): RunContext => {
  let now = Date.now();
  const ecs = new ECSClient(CLIENT);
  const cloudFormation = new CloudFormationClient(CLIENT);
  const loadBalancing = new ElasticLoadBalancingV2Client(CLIENT);
  ecs.middlewareStack.add(
    scripted((operation, input) => ecsAnswer(operation, input, production)),
    AT_ONCE,
  );
  cloudFormation.middlewareStack.add(
    scripted((operation, input) => cloudFormationAnswer(operation, input, production)),
    AT_ONCE,
  );
  loadBalancing.middlewareStack.add(
    scripted((operation, input) => balancerAnswer(operation, input, production)),
    AT_ONCE,
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
    progress: () => undefined,
    conceal: () => undefined,
    concealToken: () => undefined,
    analyse: analyseHere,
    secrets: () => [],
    aws: (region) => ({
      region,
      cloudFormation: async () => cloudFormation,
      ecs: async () => ecs,
      loadBalancing: async () => loadBalancing,
      logs: () => Promise.reject(new Error('nothing here reads logs')),
      secretsManager: () => Promise.reject(new Error('nothing here reads secrets')),
      account: async () => '111122223333',
    }),
  };
};
