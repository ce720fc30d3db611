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
  deadTasks: 0,
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

  it('in which tasks died again and again is called by that, whether it was ended, gave up, or took too long', () => {
    const containers = [
      { container: 'Backend', exitCode: '3', stoppedReason: 'Essential container in task exited' },
    ];
    const loop = failure({ resource: 'chat', deadTasks: 2, containers });
    const ended = judge(exit(1), [stack('failed', 'UPDATE_ROLLBACK_COMPLETE')], {
      ...loop,
      resourceType: '',
    });
    const timedOut = judge(exit(null, { timedOut: true }), [stack('failed', 'UPDATE_IN_PROGRESS')], loop);
    for (const { error } of [ended, timedOut, judge(exit(1), [stack('failed')], loop)]) {
      expect(error).toMatchObject({
        code: 'rollout-failed',
        title: 'Backend of service chat ended with exit code 3',
      });
      expect(error?.detail).toContain('2 tasks of the new deployment died.');
    }
    expect(timedOut.error).toMatchObject({ failureReason: 'deploy-timed-out' });
    expect(timedOut.error?.remedy).toContain('cancel-update-stack --stack-name Chat');
    expect(ended.error?.failureReason).toBe('rollout-failed');
  });

  it('is not called by tasks that died while CloudFormation gave up for another resource', () => {
    const besides = failure({ resourceType: 'AWS::SQS::Queue', reason: 'no', deadTasks: 2 });
    expect(judge(exit(1), [stack('failed')], besides).error?.code).toBe('deploy-failed');
    const late = judge(exit(null, { timedOut: true }), [stack('failed', 'UPDATE_IN_PROGRESS')], besides);
    expect(late.error?.code).toBe('deploy-timed-out');
  });

  it('whose service was refused is no failed rollout', () => {
    const refused = failure({ reason: 'Unable to Start a service that is still Draining.' });
    expect(judge(exit(1), [stack('failed')], refused).error).toMatchObject({
      code: 'rollout-failed',
      failureReason: 'deploy-failed',
    });
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
