import type { Deployment, Service, Task } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { followRollout, judgeRollout, NOTHING_BEFORE } from '../../../src/deployment/rollout.ts';
import { type Recorded, recordedEcs } from '../../support/aws/recorded-ecs.ts';

const ARN = 'arn:aws:ecs:us-west-2:123456789012:task-definition/chat-app';
const ours = `${ARN}:8`;
const old = `${ARN}:7`;
const before = { deploymentId: 'ecs-svc/1', taskDefinition: old };

const deployment = (change: Partial<Deployment> = {}): Deployment => ({
  id: 'ecs-svc/2',
  status: 'PRIMARY',
  rolloutState: 'COMPLETED',
  taskDefinition: ours,
  runningCount: 2,
  desiredCount: 2,
  ...change,
});

const service = (change: Partial<Service> = {}): Service => ({
  serviceName: 'chat',
  desiredCount: 2,
  deployments: [deployment()],
  ...change,
});

const task = (change: Partial<Task> = {}): Task => ({
  lastStatus: 'RUNNING',
  healthStatus: 'HEALTHY',
  taskDefinitionArn: ours,
  containers: [{ name: 'BackendContainer', lastStatus: 'RUNNING' }],
  ...change,
});

const judge = (change: Partial<Service> = {}, tasks: readonly Task[] = [task(), task()]) => {
  const { state, settled } = judgeRollout(service(change), tasks, { expected: [ours], before });
  return { state, settled };
};

describe('a rollout', () => {
  it('is complete when our deployment is the only one and every running task is of it', () => {
    expect(judge()).toEqual({ state: 'complete', settled: true });
  });

  it('is waited for while ECS says so, while two deployments run, or while tasks are missing', () => {
    const waiting = { state: 'timed-out', settled: false };
    expect(judge({ deployments: [deployment({ rolloutState: 'IN_PROGRESS' })] })).toEqual(waiting);
    expect(judge({ deployments: [deployment(), deployment({ id: 'ecs-svc/1', status: 'ACTIVE' })] })).toEqual(
      waiting,
    );
    expect(judge({ deployments: [deployment({ runningCount: 1 })] })).toEqual(waiting);
    expect(judge({}, [task()])).toEqual(waiting);
  });

  it('is not complete while one running task is old, unhealthy, or has a dead container', () => {
    const waiting = { state: 'timed-out', settled: false };
    expect(judge({}, [task(), task(), task({ taskDefinitionArn: old })])).toEqual(waiting);
    expect(judge({}, [task(), task({ healthStatus: 'UNHEALTHY' })])).toEqual(waiting);
    expect(
      judge({}, [
        task(),
        task({ containers: [{ name: 'BackendContainer', lastStatus: 'STOPPED', exitCode: 1 }] }),
      ]),
    ).toEqual(waiting);
  });

  it('has rolled back when the service runs what it ran before', () => {
    expect(judge({ deployments: [deployment({ taskDefinition: old })] })).toEqual({
      state: 'rolled-back',
      settled: true,
    });
  });

  it('is superseded when the service runs what is neither ours nor the one before', () => {
    expect(judge({ deployments: [deployment({ taskDefinition: `${ARN}:9` })] })).toEqual({
      state: 'superseded',
      settled: true,
    });
  });

  it('is never a success with nothing running', () => {
    expect(judge({ desiredCount: 0 }, [])).toEqual({ state: 'scaled-to-zero', settled: true });
  });

  it('has failed when ECS gave up or the service is gone', () => {
    expect(judge({ deployments: [deployment({ rolloutState: 'FAILED' })] })).toEqual({
      state: 'failed',
      settled: true,
    });
    expect(judgeRollout(undefined, [], { expected: [ours], before })).toMatchObject({
      state: 'failed',
      settled: true,
    });
  });

  it('is named as no change when the deployment is the one of before', () => {
    const unchanged = { deploymentId: 'ecs-svc/2', taskDefinition: ours };
    expect(judgeRollout(service(), [task(), task()], { expected: [ours], before: unchanged })).toMatchObject({
      state: 'no-change',
      settled: true,
    });
  });

  it('of a controller that we cannot follow is not established, never complete', () => {
    expect(judge({ deploymentController: { type: 'CODE_DEPLOY' } })).toEqual({
      state: 'not-established',
      settled: true,
    });
  });
});

const at = { stackName: 'Chat', cluster: 'main', service: 'chat' };

const serviceAt = (revision: number, change: object = {}) => ({
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

const tasksAt = (revision: number, containers: object[] = []) => ({
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
    const answers = {
      DescribeServices: [serviceAt(7), serviceAt(8)],
      DescribeTasks: [tasksAt(7), tasksAt(8)],
    };
    expect(await follow(answers)).toMatchObject({ state: 'complete' });
  });

  it('believes bad news that is told twice', async () => {
    expect(await follow({ DescribeServices: [serviceAt(9)], DescribeTasks: [tasksAt(9)] })).toMatchObject({
      state: 'superseded',
    });
  });

  it('goes on waiting when the bad news changes', async () => {
    const gone = { services: [] };
    const answers = { DescribeServices: [gone, serviceAt(9), serviceAt(8)], DescribeTasks: [tasksAt(8)] };
    expect(await follow(answers)).toMatchObject({ state: 'complete' });
  });

  it('stops at the deadline and says that it was not enough time', async () => {
    const slow = serviceAt(8, {
      deployments: [{ status: 'PRIMARY', rolloutState: 'IN_PROGRESS', taskDefinition: `${ARN}:8` }],
    });
    const { state, waited } = await follow({ DescribeServices: [slow], DescribeTasks: [tasksAt(8)] });
    expect(state).toBe('timed-out');
    expect(waited).toBeLessThanOrEqual(60_000);
  });

  it('accepts an init container that has done its work, and no container that failed', async () => {
    const ended = (exitCode: number) => tasksAt(8, [{ name: 'migrate', lastStatus: 'STOPPED', exitCode }]);
    expect(await follow({ DescribeServices: [serviceAt(8)], DescribeTasks: [ended(0)] })).toMatchObject({
      state: 'complete',
    });
    expect(await follow({ DescribeServices: [serviceAt(8)], DescribeTasks: [ended(1)] })).toMatchObject({
      state: 'timed-out',
    });
  });

  it('goes by the counts behind a load balancer for which ECS tells no rollout state', async () => {
    const classic = serviceAt(8, {
      deployments: [{ status: 'PRIMARY', taskDefinition: `${ARN}:8`, runningCount: 1 }],
    });
    expect(await follow({ DescribeServices: [classic], DescribeTasks: [tasksAt(8)] })).toMatchObject({
      state: 'complete',
    });
  });
});
