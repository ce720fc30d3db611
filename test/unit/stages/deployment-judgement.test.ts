import { describe, expect, it } from 'vitest';
import type { DeployedStack, DeploymentFailure } from '../../../src/report/report.ts';
import { judgeDeployment } from '../../../src/stages/deployment-judgement.ts';

const exit = (code: number | null, change = {}) => ({
  code,
  signal: null,
  cancelled: false,
  timedOut: false,
  tail: '',
  ...change,
});

const stack = (change: DeployedStack['change'], status = 'UPDATE_COMPLETE'): DeployedStack => ({
  name: 'Chat',
  region: 'us-west-2',
  status,
  change,
  seconds: 1,
  consoleUrl: '',
  outputs: {},
});

const failure = (change: Partial<DeploymentFailure> = {}): DeploymentFailure => ({
  resource: 'Service',
  resourceType: 'AWS::ECS::Service',
  reason: 'ECS Deployment Circuit Breaker was triggered',
  serviceEvents: [],
  containers: [],
  ...change,
});

const reason = (...args: Parameters<typeof judgeDeployment>) => judgeDeployment(...args).error?.failureReason;

describe('a deployment', () => {
  it('succeeded when the CLI and every stack say so', () => {
    expect(judgeDeployment(exit(0), [stack('updated'), stack('no change')], undefined, 60_000)).toEqual({
      findings: [],
    });
  });

  it('failed when the CLI is content but a stack is not where it should be', () => {
    expect(reason(exit(0), [stack('updated'), stack('failed', 'UPDATE_FAILED')], undefined, 60_000)).toBe(
      'deploy-failed',
    );
    expect(reason(exit(0), [stack('unknown', '')], undefined, 60_000)).toBe('deploy-failed');
  });

  it('goes on with a warning when the CLI failed at the very end but every stack was changed and is complete', () => {
    const { error, findings } = judgeDeployment(
      exit(1),
      [stack('updated'), stack('created')],
      undefined,
      60_000,
    );
    expect(error).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['cdk-exit-code-ignored']);
  });

  it('failed when the CLI failed and one stack was not touched', () => {
    expect(reason(exit(1), [stack('updated'), stack('no change')], undefined, 60_000)).toBe('deploy-failed');
  });

  it('is a failed rollout when the service was the first to fail, and only then', () => {
    expect(reason(exit(1), [stack('failed')], failure(), 60_000)).toBe('rollout-failed');
    expect(reason(exit(1), [stack('failed')], failure({ resourceType: 'AWS::SQS::Queue' }), 60_000)).toBe(
      'deploy-failed',
    );
    expect(reason(exit(0), [stack('failed')], failure({ reason: '' }), 60_000)).toBe('deploy-failed');
  });

  it('that took too long is a failure, whatever the stacks say', () => {
    expect(reason(exit(null, { timedOut: true }), [stack('updated')], undefined, 60_000)).toBe(
      'deploy-timed-out',
    );
  });
});
