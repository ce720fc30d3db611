import type { Exit } from '../cdk/child-process.ts';
import { classifyFailure } from '../cdk/classify-failure.ts';
import type { ErrorFinding, Finding } from '../finding.ts';
import type { DeployedStack, DeploymentFailure } from '../report/report.ts';

const rolloutFailed = (failure: DeploymentFailure, stack: string): ErrorFinding => ({
  code: 'rollout-failed',
  severity: 'error',
  failureReason: 'rollout-failed',
  title: `The new tasks of ${failure.resource} did not stay up`,
  detail: `CloudFormation gave up: ${failure.reason}`,
  remedy:
    'The failure table shows the last service events and how the containers ended. Mend the container or its health check, then deploy again.',
  where: stack,
});

const timedOut = (minutes: number): ErrorFinding => ({
  code: 'deploy-timed-out',
  severity: 'error',
  failureReason: 'deploy-timed-out',
  title: `cdk deploy did not finish within ${minutes} minutes`,
  detail: 'The CDK CLI was stopped. CloudFormation goes on with what it had begun.',
  remedy: 'Look at the stack in the console. If it only needs longer, raise deploy-timeout-minutes.',
});

const notDeployed = ({ name, status }: DeployedStack): ErrorFinding => ({
  code: 'stack-not-deployed',
  severity: 'error',
  failureReason: 'deploy-failed',
  title: `Stack ${name} is not in the state of a finished deployment`,
  detail: `The CDK CLI ended without an error, but CloudFormation says ${status || 'that there is no such stack'}.`,
  remedy: `aws cloudformation describe-stack-events --stack-name ${name}`,
  where: name,
});

const exitIgnored = (code: number | null): Finding => ({
  code: 'cdk-exit-code-ignored',
  severity: 'warning',
  title: `cdk deploy ended with exit code ${code ?? 'none'}, but the stacks are deployed`,
  detail: 'CloudFormation says that every stack was changed by this run and is complete, so the run went on.',
  remedy: 'Read the lines of the CDK CLI above; expired credentials at the very end are a common cause.',
});

export type Judged = { readonly error?: ErrorFinding; readonly findings: readonly Finding[] };

/** The CLI's exit code is a hint; what the stacks say is the truth. Pure. */
export const judgeDeployment = (
  exit: Exit,
  stacks: readonly DeployedStack[],
  failure: DeploymentFailure | undefined,
  timeoutMilliseconds: number,
): Judged => {
  const failed = stacks.find(({ change }) => change === 'failed' || change === 'unknown');
  if (exit.timedOut) return { error: timedOut(timeoutMilliseconds / 60_000), findings: [] };
  if (failure && failed && failure.resourceType === 'AWS::ECS::Service' && failure.reason !== '')
    return { error: rolloutFailed(failure, failed.name), findings: [] };
  if (exit.code === 0) return failed ? { error: notDeployed(failed), findings: [] } : { findings: [] };
  const allNew = stacks.every(({ change }) => change === 'created' || change === 'updated');
  return allNew
    ? { findings: [exitIgnored(exit.code)] }
    : { error: classifyFailure('deploy', exit), findings: [] };
};
