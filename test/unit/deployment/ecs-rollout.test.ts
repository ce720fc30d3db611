import type { Deployment, Service, Task } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { judgeRollout } from '../../../src/deployment/ecs-rollout.ts';

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
  const { state, settled } = judgeRollout(service(change), tasks, [ours], before);
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
    expect(judgeRollout(undefined, [], [ours], before)).toMatchObject({ state: 'failed', settled: true });
  });

  it('is named as no change when the deployment is the one of before', () => {
    const unchanged = { deploymentId: 'ecs-svc/2', taskDefinition: ours };
    expect(judgeRollout(service(), [task(), task()], [ours], unchanged)).toMatchObject({
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
