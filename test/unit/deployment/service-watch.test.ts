import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from 'vitest';
import { watchServices } from '../../../src/deployment/service-watch.ts';
import type { StackBefore } from '../../../src/deployment/stacks-before.ts';
import type { RunContext } from '../../../src/run/context.ts';
import { type Recorded, recordedEcs } from '../../support/aws/recorded-ecs.ts';

/** A stack of one service, whose CloudFormation notes what it is asked. */
const stackOf = (status: string, asked: string[], refusal?: Error): CloudFormationClient => {
  const client = new CloudFormationClient({
    region: 'us-west-2',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const resource = {
    ResourceType: 'AWS::ECS::Service',
    LogicalResourceId: 'Service',
    PhysicalResourceId: 'arn:aws:ecs:us-west-2:123456789012:service/main/chat',
    ResourceStatus: 'UPDATE_IN_PROGRESS',
  };
  const answers: Readonly<Record<string, object>> = {
    ListStackResources: { StackResourceSummaries: [resource] },
    DescribeStacks: { Stacks: [{ StackStatus: status, LastUpdatedTime: new Date(5000) }] },
  };
  client.middlewareStack.add(
    (_next, context) => async () => {
      const operation = String(context.commandName).replace(/Command$/, '');
      asked.push(operation);
      if (refusal && operation === 'CancelUpdateStack') throw refusal;
      return { output: { $metadata: {}, ...answers[operation] }, response: {} };
    },
    { step: 'initialize', priority: 'low' },
  );
  return client;
};

/** A task that was up for a second, begun at that time. */
const dead = (taskArn: string, startedBy = 'ecs-svc/2', created = taskArn === 'a' ? 6000 : 8000) => ({
  taskArn,
  startedBy,
  createdAt: new Date(created),
  startedAt: new Date(created),
  stopCode: 'EssentialContainerExited',
  stoppedReason: 'Essential container in task exited',
  stoppedAt: new Date(created + 1000),
  containers: [{ name: 'backend', exitCode: 3 }],
});

const running = (startedAt: number, startedBy = 'ecs-svc/2', more = {}) => ({
  ...{ taskArn: 'r', startedBy, lastStatus: 'RUNNING', createdAt: new Date(startedAt) },
  ...{ startedAt: new Date(startedAt), ...more },
});

/** What ECS says of a service that it moves to a new deployment. */
const moving = (primary: object = {}) => ({
  services: [
    {
      ...{ status: 'ACTIVE', events: [] },
      deployments: [{ id: 'ecs-svc/2', status: 'PRIMARY', rolloutState: 'IN_PROGRESS', ...primary }],
    },
  ],
});

const watchOf = (
  tasks: readonly (readonly object[])[],
  {
    refusal = undefined as Error | undefined,
    onCrashLoop = 'wait' as 'wait' | 'cancel-update',
    status = 'UPDATE_IN_PROGRESS',
    more = {} as Recorded,
  } = {},
) => {
  let now = 5000;
  const [asked, lines] = [[] as string[], [] as string[]];
  const count = { looks: 0 };
  const cloudFormation = stackOf(status, asked, refusal);
  const ecs = recordedEcs({
    DescribeServices: [moving()],
    ListTasks: [{ taskArns: ['t'] }],
    DescribeTasks: tasks.map((some) => ({ tasks: some })),
    ...more,
  });
  const context = {
    world: { clock: { now: () => now, sleep: async () => undefined } },
    aws: () => {
      count.looks += 1;
      return { cloudFormation: async () => cloudFormation, ecs: async () => ecs };
    },
    progress: (line: string) => lines.push(line),
  } as unknown as RunContext;
  const before = (stackName: string) =>
    ({
      stack: { stackName },
      region: 'us-west-2',
      services: new Map([['main/chat', { deploymentId: 'ecs-svc/1', taskDefinition: 'x' }]]),
    }) as unknown as StackBefore;
  const watch = watchServices({ onCrashLoop }, 5000, context);
  return {
    lines,
    asked,
    seen: () => watch.seen('Chat'),
    count,
    look: async (hasNews = true, stacks: readonly string[] = ['Chat']): Promise<void> => {
      now += 2000;
      for (const name of stacks) await watch.look(before(name), hasNews);
    },
  };
};

describe('the watch over the services of a deployment', () => {
  it('says the second death at the look that sees it, with container and reason, and only once', async () => {
    const { look, lines, asked } = watchOf([[dead('a')], [dead('a'), dead('b')]]);
    await look();
    expect(lines).toEqual([]);
    await look(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^Chat: 2 new tasks of chat died\. backend of service chat ended with exit code 3\./,
    );
    await look(false);
    expect(lines).toHaveLength(1);
    expect(asked).not.toContain('CancelUpdateStack');
  });

  it('does not count the tasks of the deployment before', async () => {
    const { look, lines } = watchOf([[dead('a', 'ecs-svc/1'), dead('b', 'ecs-svc/1'), dead('c')]]);
    await look();
    expect(lines).toEqual([]);
  });

  it('counts a task that ECS lists no more', async () => {
    const { look, lines } = watchOf([[dead('a')], [dead('b')]]);
    await look();
    await look(false);
    expect(lines).toHaveLength(1);
  });

  it('cancels the update where that is allowed, and says so where there is none to cancel or AWS refuses', async () => {
    const update = watchOf([[dead('a'), dead('b')]], { onCrashLoop: 'cancel-update' });
    await update.look();
    expect(update.asked).toContain('CancelUpdateStack');
    expect(update.lines.at(-1)).toContain('the update is cancelled');
    const creation = watchOf([[dead('a'), dead('b')]], {
      onCrashLoop: 'cancel-update',
      status: 'CREATE_IN_PROGRESS',
    });
    await creation.look();
    expect(creation.asked).not.toContain('CancelUpdateStack');
    expect(creation.lines.at(-1)).toContain('no update that could be cancelled');
    const refusal = Object.assign(new Error('no'), { name: 'AccessDenied' });
    const denied = watchOf([[dead('a'), dead('b')]], { onCrashLoop: 'cancel-update', refusal });
    await denied.look();
    expect(denied.lines.at(-1)).toMatch(/could not be cancelled .*cloudformation:CancelUpdateStack/);
  });

  it('lists the resources of the stack only where there is news, and keeps what it saw of a service that is gone', async () => {
    const gone = Object.assign(new Error('Service not found.'), { name: 'ServiceNotFoundException' });
    const { look, asked, seen } = watchOf([[dead('a')]], {
      more: { DescribeServices: [moving(), gone] },
    });
    await look();
    await look(false);
    await look(false);
    expect(asked.filter((operation) => operation === 'ListStackResources')).toHaveLength(1);
    expect(seen().flatMap(({ stopped }) => stopped)).toHaveLength(1);
  });

  it('asks ECS about two services in a second, in however many stacks they are', async () => {
    const { look, count } = watchOf([[]]);
    const stacks = ['A', 'B', 'C', 'D', 'E', 'F'];
    await look(true, stacks);
    expect(count.looks).toBe(6);
    await look(false, stacks);
    expect(count.looks).toBe(6);
    await look(false, stacks);
    expect(count.looks).toBe(12);
  });

  it('says once that it may not ask, and the deployment goes on', async () => {
    const refused = Object.assign(
      new Error('User: x is not authorized to perform: ecs:ListTasks on resource: y'),
      { name: 'AccessDeniedException' },
    );
    const { look, lines } = watchOf([], { more: { ListTasks: [refused] } });
    await look();
    await look(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Chat: its services are not watched\. AWS refused ecs:ListTasks/);
  });
});

describe('with on-crash-loop: cancel-update, an update goes on', () => {
  const goesOn = async (tasks: Parameters<typeof watchOf>[0], more: Recorded = {}): Promise<void> => {
    const { look, asked, lines } = watchOf(tasks, { onCrashLoop: 'cancel-update', more });
    await look();
    await look(false);
    expect(asked.filter((operation) => operation === 'CancelUpdateStack')).toEqual([]);
    expect(lines.join()).not.toContain('cancelled');
  };
  const loop = [dead('a'), dead('b')];

  it('when two of many tasks died that were started together, of whatever they met then', () =>
    goesOn([[dead('a', 'ecs-svc/2', 6000), dead('b', 'ecs-svc/2', 6500)]]));

  it('when a task of the rollout has been up for longer than those that died', () =>
    goesOn([loop, [running(5500)], loop, [running(5500)]]));

  it('when a task of the rollout is healthy by its own check', () =>
    goesOn([loop, [running(8900, 'ecs-svc/2', { healthStatus: 'HEALTHY' })]]));

  it('when ECS has finished the rollout, given it up, or taken it back by itself', async () => {
    for (const rolloutState of ['COMPLETED', 'FAILED', undefined])
      await goesOn([loop], { DescribeServices: [moving({ rolloutState })] });
    await goesOn([loop], { DescribeServices: [moving({ id: 'ecs-svc/3' })] });
  });

  it('when the tasks are of a deployment of before, however many there were', async () => {
    const old = [dead('a', 'ecs-svc/0'), dead('b', 'ecs-svc/0')];
    await goesOn([old]);
    await goesOn([loop], { DescribeServices: [moving({ id: 'ecs-svc/1' })] });
  });

  it('when another controller than ECS deploys the service', () =>
    goesOn([loop], {
      DescribeServices: [
        { services: [{ status: 'ACTIVE', taskSets: [{ id: 'ecs-svc/2', status: 'PRIMARY' }] }] },
      ],
    }));

  it('when tasks end for good reasons: scaled in, interrupted, drained, stopped by a person, their host gone', () =>
    goesOn([
      [
        ['ServiceSchedulerInitiated', 'Scaling activity initiated by (deployment ecs-svc/2)'],
        ['SpotInterruption', 'Your Spot Task was interrupted.'],
        ['TerminationNotice', 'Your Spot instance was interrupted.'],
        ['UserInitiated', 'Task stopped by user'],
        ['ServiceSchedulerInitiated', 'ECS is performing maintenance on the underlying infrastructure'],
        [undefined, 'Host EC2 (instance i-0) terminated.'],
      ].map(([stopCode, stoppedReason], index) => ({
        ...dead(`t${index}`, 'ecs-svc/2', 6000 + index * 2000),
        ...{ stopCode, stoppedReason },
      })),
    ]));

  it('when the running tasks cannot be asked for', () =>
    goesOn([loop], { ListTasks: [{ taskArns: ['t'] }, new Error('Rate exceeded')] }));
});

describe('with on-crash-loop: cancel-update, an update is cancelled', () => {
  it('once only, when a task died that was started for a dead one, whatever the old deployment runs', async () => {
    const loop = [dead('a'), dead('b')];
    const holds = [running(5500)];
    const { look, asked } = watchOf([loop, holds, loop, [running(1000, 'ecs-svc/1'), running(8500)]], {
      onCrashLoop: 'cancel-update',
    });
    await look();
    expect(asked.filter((operation) => operation === 'CancelUpdateStack')).toHaveLength(0);
    await look(false);
    await look(false);
    expect(asked.filter((operation) => operation === 'CancelUpdateStack')).toHaveLength(1);
  });
});
