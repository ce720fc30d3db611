import type { Task } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { NOTHING_BEFORE, serviceBefore } from '../../../src/deployment/rollout.ts';
import {
  deadTasks,
  explainHistories,
  joinHistories,
  readHistories,
} from '../../../src/deployment/service-history.ts';
import { recordedEcs } from '../../support/aws/recorded-ecs.ts';

const at = { stackName: 'Chat', cluster: 'main', service: 'chat' };
const before = () => NOTHING_BEFORE;
const primary = undefined;

const stopped = (stoppedReason: string, stopCode: Task['stopCode'], more: Task = {}): Task => ({
  taskArn: `${stoppedReason} ${stopCode}`,
  stoppedReason,
  stopCode,
  stoppedAt: new Date(10_000),
  startedBy: 'ecs-svc/2',
  containers: [{ name: 'backend', exitCode: 3 }],
  ...more,
});

const died = stopped('Essential container in task exited', 'EssentialContainerExited');

const scaledAway = stopped(
  'Scaling activity initiated by (deployment ecs-svc/2)',
  'ServiceSchedulerInitiated',
  {
    stoppedAt: new Date(20_000),
    containers: [{ name: 'backend', exitCode: 143 }],
  },
);

describe('the tasks that died', () => {
  it('are those of new deployments that ended by themselves or did not become healthy', () => {
    const sick = stopped('Task failed ELB health checks in (target-group x)', 'ServiceSchedulerInitiated');
    const unstarted = stopped('CannotPullContainerError: not found', 'TaskFailedToStart');
    const byHand = stopped('Task stopped by user', 'UserInitiated');
    const old = { ...died, taskArn: 'old', startedBy: 'ecs-svc/1' };
    const all = { stopped: [died, scaledAway, sick, unstarted, byHand, old] };
    expect(deadTasks(all, { deploymentId: 'ecs-svc/1' })).toEqual([died, sick, unstarted]);
    expect(deadTasks(all, { deploymentId: '' })).toEqual([died, sick, unstarted, old]);
  });
});

describe('the deployment of before', () => {
  it('is the task set where another controller deploys, by which its tasks are known too', () => {
    const taskSets = [
      { id: 'ecs-svc/9', status: 'ACTIVE' },
      { id: 'ecs-svc/1', status: 'PRIMARY' },
    ];
    const old = serviceBefore({ taskSets, deployments: [] });
    expect(deadTasks({ stopped: [{ ...died, startedBy: 'ecs-svc/1' }] }, old)).toEqual([]);
  });
});

describe('the explanation of a failure', () => {
  const resource = {
    LogicalResourceId: 'Service',
    ResourceType: 'AWS::ECS::Service',
    ResourceStatusReason: 'it broke',
  } as never;

  it('shows the task that died, not the one that was scaled away after it', async () => {
    const client = recordedEcs({
      DescribeServices: [{ services: [{ status: 'ACTIVE' }] }],
      ListTasks: [{ taskArns: ['t'] }],
      DescribeTasks: [{ tasks: [died, scaledAway] }],
    });
    const histories = await readHistories(client, [at], { since: 0 });
    expect(explainHistories(histories, { before })).toMatchObject({
      resource: 'chat',
      reason: 'Essential container in task exited',
      containers: [{ container: 'backend', exitCode: '3' }],
      deadTasks: 1,
    });
  });

  it('keeps what CloudFormation said and what was seen before when the service cannot be asked any more', async () => {
    const gone = Object.assign(new Error('Cluster not found.'), { name: 'ClusterNotFoundException' });
    const client = recordedEcs({ DescribeServices: [gone], ListTasks: [gone] });
    const seen = [{ at, primary, events: [], stopped: [died, { ...died, taskArn: 'another' }] }];
    for (const services of [[at], []]) {
      const histories = await readHistories(client, services, { since: 0, seen });
      expect(explainHistories(histories, { resource, before })).toMatchObject({
        resource: 'Service',
        reason: 'it broke',
        containers: [{ exitCode: '3' }],
        deadTasks: 2,
      });
    }
  });

  it('is about the service that CloudFormation names', () => {
    const other = { ...at, service: 'web' };
    const histories = [
      { at: other, primary, events: [], stopped: [stopped('CannotPullContainerError', 'TaskFailedToStart')] },
      { at, primary, events: [], stopped: [died] },
    ];
    const named = {
      ...(resource as object),
      PhysicalResourceId: 'arn:aws:ecs:r:1:service/main/chat',
    } as never;
    expect(explainHistories(histories, { resource: named, before }).containers[0]?.exitCode).toBe('3');
  });

  it('is none of the tasks that died on the way to a rollout that ECS has finished', () => {
    const dead = [died, { ...died, taskArn: 'another' }];
    const deadOf = (rolloutState: 'COMPLETED' | 'IN_PROGRESS', id: string): number =>
      explainHistories([{ at, primary: { id, rolloutState }, events: [], stopped: dead }], { before })
        .deadTasks;
    expect(deadOf('COMPLETED', 'ecs-svc/2')).toBe(0);
    expect(deadOf('IN_PROGRESS', 'ecs-svc/2')).toBe(2);
    // ECS took the rollout back: what is finished is another one.
    expect(deadOf('COMPLETED', 'ecs-svc/3')).toBe(2);
  });

  it('counts a task once that was seen twice, as it was seen last', () => {
    const later = { ...died, stoppedReason: 'more is known' };
    const joined = joinHistories(
      { at, primary, events: [], stopped: [died] },
      { at, primary, events: [], stopped: [later] },
    );
    expect(joined.stopped).toEqual([later]);
  });
});
