import { describe, expect, it } from 'vitest';
import { judgeDeployment, type StackAfter } from '../../../src/deployment/stacks-after.ts';
import type { DeployedStack, DeploymentFailure } from '../../../src/model/report.ts';

const exit = (code: number | null, change = {}) => ({
  code,
  signal: null,
  cancelled: false,
  timedOut: false,
  tail: '',
  errors: '',
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

const judge = (
  ended: ReturnType<typeof exit>,
  stacks: readonly DeployedStack[],
  why: DeploymentFailure | undefined,
  template: StackAfter['template'] = 'same',
) =>
  judgeDeployment({
    command: { step: 'deploy', exit: ended, directory: '' },
    looks: stacks.map((each) => ({ stack: each, template })),
    failure: why,
    timeoutMilliseconds: 60_000,
  });

const reason = (...args: Parameters<typeof judge>) => judge(...args).error?.failureReason;

describe('a deployment', () => {
  it('succeeded when the CLI and every stack say so', () => {
    expect(judge(exit(0), [stack('updated'), stack('no change')], undefined)).toEqual({
      findings: [],
    });
  });

  it('failed when the CLI is content but a stack is not where it should be', () => {
    expect(reason(exit(0), [stack('updated'), stack('failed', 'UPDATE_FAILED')], undefined)).toBe(
      'deploy-failed',
    );
    expect(reason(exit(0), [stack('unknown', '')], undefined)).toBe('deploy-failed');
  });

  it('goes on with a warning when the CLI failed at the very end but every stack was changed and is complete', () => {
    const { error, findings } = judge(exit(1), [stack('updated'), stack('created')], undefined);
    expect(error).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['cdk-exit-code-ignored']);
  });

  it('failed when the CLI failed and one stack was not touched', () => {
    expect(reason(exit(1), [stack('updated'), stack('no change')], undefined)).toBe('deploy-failed');
  });

  it('is a failed rollout when the service was the first to fail, and only then', () => {
    expect(reason(exit(1), [stack('failed')], failure())).toBe('rollout-failed');
    expect(reason(exit(1), [stack('failed')], failure({ resourceType: 'AWS::SQS::Queue' }))).toBe(
      'deploy-failed',
    );
    expect(reason(exit(0), [stack('failed')], failure({ reason: '' }))).toBe('deploy-failed');
  });

  it('that took too long is a failure, whatever the stacks say', () => {
    expect(reason(exit(null, { timedOut: true }), [stack('updated')], undefined)).toBe('deploy-timed-out');
  });

  it('of another template is a failure, whatever the CLI and CloudFormation say', () => {
    expect(judge(exit(0), [stack('updated')], undefined, 'different').error?.code).toBe(
      'deployed-template-differs',
    );
    expect(judge(exit(0), [stack('no change')], undefined, 'different').error?.code).toBe(
      'deployed-template-differs',
    );
    expect(judge(exit(1), [stack('updated')], undefined, 'different').error?.code).toBe(
      'deployed-template-differs',
    );
  });

  it('whose template cannot be compared is only believed with a good exit code, and says so', () => {
    const { error, findings } = judge(exit(0), [stack('updated')], undefined, 'unknown');
    expect(error).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['deployed-template-not-compared']);
    expect(reason(exit(1), [stack('updated')], undefined, 'unknown')).toBe('deploy-failed');
  });
});
