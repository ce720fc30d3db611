import { describe, expect, it } from 'vitest';
import { causeOf } from '../../../src/deployment/service-causes.ts';

const failure = (reason: string, containers: readonly (readonly [string, string, string])[] = []) => ({
  resource: 'ChatService',
  resourceType: 'AWS::ECS::Service',
  reason,
  serviceEvents: [],
  containers: containers.map(([container, exitCode, stoppedReason]) => ({
    container,
    exitCode,
    stoppedReason,
  })),
  deadTasks: 0,
});

const BREAKER = "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.";

describe('a service that ECS refuses', () => {
  it.each([
    [
      'InvalidParameterException: The target group with targetGroupArn arn:x does not have an associated load balancer.',
      /no listener leads/,
    ],
    ['The container web did not have a container port 8080 defined.', /web has no port 8080/],
    ['The container web does not exist in the task definition.', /no container web/],
    [
      'Unable to assume the service linked role. Please verify that the ECS service linked role exists.',
      /service-linked role/,
    ],
    ['Unable to Start a service that is still Draining.', /still draining/],
    ['Creation of service was not idempotent.', /another one has its name/],
    ['Unable to find task definition: nothing', /task definition does not exist/],
  ])('with %j is not called tasks that did not stay up', (reason, title) => {
    const cause = causeOf(failure(reason));
    expect(cause).toMatchObject({ isRefused: true, title: expect.stringMatching(title) });
    expect(cause.title).toContain('ChatService');
    expect(cause.title.length).toBeLessThanOrEqual(100);
  });
});

describe('tasks that die', () => {
  const RESOURCES =
    'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ';
  it.each([
    [
      `${RESOURCES}unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key jwt`,
      /no JSON key jwt/,
    ],
    [
      `${RESOURCES}unable to retrieve secret from asm: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
      /does not exist/,
    ],
    [
      `${RESOURCES}unable to retrieve secret from asm: AccessDeniedException: User: x is not authorized`,
      /may not read its secrets/,
    ],
    [
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref example/chat:1: not found',
      /image of service ChatService cannot be pulled/,
    ],
    [
      'ResourceInitializationError: failed to validate logger args: The specified log group does not exist.',
      /log group/,
    ],
    ['ResourceInitializationError: failed to invoke EFS utils commands', /cannot be prepared/],
    [
      'OutOfMemoryError: Container killed due to memory usage',
      /Backend of service ChatService runs out of memory/,
    ],
    ['CannotStartContainerError: exec: "nope": executable file not found', /Backend .* cannot be started/],
    ['Task failed ELB health checks in (target-group arn:x)', /load balancer finds/],
    ['Task failed container health checks', /health check of a container/],
    ['Essential container in task exited', /Backend of service ChatService ended with exit code 3/],
    ['Something new', /did not stay up/],
  ])('of %j are called so', (reason, title) => {
    const containers = [
      ['Frontend', '143', 'Essential container in task exited'],
      ['Backend', '3', reason],
    ] as const;
    const cause = causeOf(
      failure(BREAKER, reason.startsWith('Something') ? [['Backend', '3', reason]] : containers),
    );
    expect(cause.title).toMatch(title);
    expect(cause).toMatchObject({ isRefused: false });
    expect(cause.remedy).not.toBe('');
  });
});
