import { describe, expect, it } from 'vitest';
import { followRollout, NOTHING_BEFORE } from '../../../src/deployment/ecs-rollout.ts';
import { explainFailure } from '../../../src/deployment/failure.ts';
import { valuesInText } from '../../../src/deployment/old-secrets.ts';
import { asReturned } from '../../../src/deployment/stack.ts';
import { type Recorded, recordedEcs } from '../../support/aws/recorded-ecs.ts';

const ARN = 'arn:aws:ecs:us-west-2:123456789012:task-definition/chat-app';
const at = { stackName: 'Chat', cluster: 'main', service: 'chat' };

const service = (revision: number, change: object = {}) => ({
  services: [
    {
      status: 'ACTIVE',
      serviceName: 'chat',
      desiredCount: 1,
      deployments: [
        {
          id: `ecs-svc/${revision}`,
          status: 'PRIMARY',
          rolloutState: 'COMPLETED',
          taskDefinition: `${ARN}:${revision}`,
          runningCount: 1,
        },
      ],
      ...change,
    },
  ],
});

const tasks = (revision: number, containers: object[] = []) => ({
  tasks: [{ lastStatus: 'RUNNING', taskDefinitionArn: `${ARN}:${revision}`, containers }],
});

const follow = async (answers: Recorded, deadline = 60_000) => {
  let now = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
  };
  const clock = { now: () => now, sleep };
  const view = await followRollout(recordedEcs({ ListTasks: [{ taskArns: ['t'] }], ...answers }), at, {
    expected: [`${ARN}:8`],
    before: NOTHING_BEFORE,
    deadline,
    clock,
    cancelled: new AbortController().signal,
    progress: () => undefined,
  });
  return { state: view.state, waited: now };
};

describe('following a rollout', () => {
  it('does not take one stale read for somebody else’s deployment', async () => {
    const answers = { DescribeServices: [service(7), service(8)], DescribeTasks: [tasks(7), tasks(8)] };
    expect(await follow(answers)).toMatchObject({ state: 'complete' });
  });

  it('believes bad news that is told twice', async () => {
    expect(await follow({ DescribeServices: [service(9)], DescribeTasks: [tasks(9)] })).toMatchObject({
      state: 'superseded',
    });
  });

  it('goes on waiting when the bad news changes', async () => {
    const gone = { services: [] };
    const answers = { DescribeServices: [gone, service(9), service(8)], DescribeTasks: [tasks(8)] };
    expect(await follow(answers)).toMatchObject({ state: 'complete' });
  });

  it('stops at the deadline and says that it was not enough time', async () => {
    const slow = service(8, {
      deployments: [{ status: 'PRIMARY', rolloutState: 'IN_PROGRESS', taskDefinition: `${ARN}:8` }],
    });
    const { state, waited } = await follow({ DescribeServices: [slow], DescribeTasks: [tasks(8)] });
    expect(state).toBe('timed-out');
    expect(waited).toBeLessThanOrEqual(60_000);
  });

  it('accepts an init container that has done its work, and no container that failed', async () => {
    const ended = (exitCode: number) => tasks(8, [{ name: 'migrate', lastStatus: 'STOPPED', exitCode }]);
    expect(await follow({ DescribeServices: [service(8)], DescribeTasks: [ended(0)] })).toMatchObject({
      state: 'complete',
    });
    expect(await follow({ DescribeServices: [service(8)], DescribeTasks: [ended(1)] })).toMatchObject({
      state: 'timed-out',
    });
  });

  it('goes by the counts behind a load balancer for which ECS tells no rollout state', async () => {
    const classic = service(8, {
      deployments: [{ status: 'PRIMARY', taskDefinition: `${ARN}:8`, runningCount: 1 }],
    });
    expect(await follow({ DescribeServices: [classic], DescribeTasks: [tasks(8)] })).toMatchObject({
      state: 'complete',
    });
  });
});

describe('the explanation of a failure', () => {
  const stopped = (stoppedReason: string, stopCode: string, exitCode: number, second: number) => ({
    stoppedReason,
    stopCode,
    stoppedAt: new Date(second * 1000),
    containers: [{ name: 'backend', exitCode }],
  });

  it('shows the task that failed, not the one that was scaled away after it', async () => {
    const client = recordedEcs({
      DescribeServices: [service(8)],
      ListTasks: [{ taskArns: ['t'] }],
      DescribeTasks: [
        {
          tasks: [
            stopped('Essential container in task exited', 'EssentialContainerExited', 3, 10),
            stopped('Scaling activity initiated by deployment', 'ServiceSchedulerInitiated', 0, 20),
          ],
        },
      ],
    });
    const failure = await explainFailure(client, [at], undefined, 0);
    expect(failure).toMatchObject({
      reason: 'Essential container in task exited',
      containers: [{ container: 'backend', exitCode: '3' }],
    });
  });

  it('keeps what CloudFormation said when the service cannot be asked any more', async () => {
    const gone = Object.assign(new Error('Cluster not found.'), { name: 'ClusterNotFoundException' });
    const client = recordedEcs({ DescribeServices: [gone], ListTasks: [gone] });
    const event = {
      LogicalResourceId: 'Service',
      ResourceType: 'AWS::ECS::Service',
      ResourceStatusReason: 'it broke',
    };
    expect(await explainFailure(client, [at], event as never, 0)).toMatchObject({
      resource: 'Service',
      reason: 'it broke',
    });
  });
});

it('two templates are the same when CloudFormation only lost what is not ASCII', () => {
  const own = { Description: 'Größe ✓', Value: 'plain' };
  const returned = { Description: 'Gr??e ?', Value: 'plain' };
  expect(asReturned(returned)).toEqual(asReturned(own));
  expect(asReturned({ ...own, Value: 'other' })).not.toEqual(asReturned(own));
});

it('an old key is found in a template that is not JSON', () => {
  const template = [
    '      Environment:',
    '        - Name: KEY',
    '          Value: one',
    "        - Value: 'two'",
    '          Name: KEY',
    '        - Name: OTHER',
    '          Value: no',
    '      Variables:',
    '        KEY: "three"',
  ].join('\n');
  expect(valuesInText(template, new Set(['KEY'])).toSorted()).toEqual(['one', 'three', 'two']);
});
