import { classifyFailure } from '../cdk/classify-failure.ts';
import type { Exit } from '../lib/child-process.ts';
import { count } from '../lib/text.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { DeployedStack, DeploymentFailure } from '../model/report.ts';

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

const timedOut = (minutes: number, stack: string): ErrorFinding => ({
  code: 'deploy-timed-out',
  severity: 'error',
  failureReason: 'deploy-timed-out',
  title: `cdk deploy did not finish within ${count(minutes, 'minute')}`,
  detail: 'The CDK CLI was stopped. CloudFormation goes on with what it had begun.',
  remedy: `See what it waits for: aws cloudformation describe-stack-events --stack-name ${stack}. If it only needs longer, raise deploy-timeout-minutes.`,
  where: stack,
});

/** Stands for the status of a stack that CloudFormation does not know. */
export const ABSENT = 'does not exist';

const notDeployed = ({ name, status }: DeployedStack): ErrorFinding => ({
  code: 'stack-not-deployed',
  severity: 'error',
  failureReason: 'deploy-failed',
  title: `Stack ${name} is not in the state of a finished deployment`,
  detail: `The CDK CLI ended without an error, but CloudFormation says ${status === ABSENT || status === '' ? 'that there is no such stack' : status}.`,
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

/** Whether the template that is deployed is the one that was proven; `unknown` where it is not JSON. */
export type TemplateComparison = 'same' | 'different' | 'unknown';

export type StackAfter = { readonly stack: DeployedStack; readonly template: TemplateComparison };

const notTheProven = ({ name, status }: DeployedStack): ErrorFinding => ({
  code: 'deployed-template-differs',
  severity: 'error',
  failureReason: 'deploy-failed',
  title: `Stack ${name} has another template than the one that was proven`,
  detail: `CloudFormation says ${status}, but the template it has is not the one of this run: somebody else deployed at the same time, or the cloud assembly was changed after the proof.`,
  remedy:
    'Give all workflows that deploy this stack one concurrency group, look for processes that the app leaves behind, and run the job again.',
  where: name,
});

const notCompared = ({ name }: DeployedStack): Finding => ({
  code: 'deployed-template-not-compared',
  severity: 'warning',
  title: `Whether stack ${name} has the template that was proven is not established`,
  detail: 'CloudFormation returned a template that is not JSON, so the two could not be compared.',
  remedy: 'Nothing, if nobody else deploys this stack. The default synthesizer of the CDK uploads JSON.',
  where: name,
});

type Judged = { readonly error?: ErrorFinding; readonly findings: readonly Finding[] };

const judgeStacks = (looks: readonly StackAfter[]): Judged => {
  const other = looks.find(({ template }) => template === 'different');
  const unknown = looks
    .filter(({ template }) => template === 'unknown')
    .map(({ stack }) => notCompared(stack));
  return other ? { error: notTheProven(other.stack), findings: unknown } : { findings: unknown };
};

/** The CLI's exit code is a hint; what the stacks say is the truth. Pure. */
export const judgeDeployment = (
  exit: Exit,
  looks: readonly StackAfter[],
  failure: DeploymentFailure | undefined,
  timeoutMilliseconds: number,
): Judged => {
  const stacks = looks.map(({ stack }) => stack);
  const failed = stacks.find(({ change }) => change === 'failed' || change === 'unknown');
  if (exit.timedOut) {
    const waitedFor = (failed ?? stacks[0])?.name ?? '';
    return { error: timedOut(timeoutMilliseconds / 60_000, waitedFor), findings: [] };
  }
  if (failure && failed && failure.resourceType === 'AWS::ECS::Service' && failure.reason !== '')
    return { error: rolloutFailed(failure, failed.name), findings: [] };
  if (exit.code === 0) return failed ? { error: notDeployed(failed), findings: [] } : judgeStacks(looks);
  const allNew = stacks.every(({ change }) => change === 'created' || change === 'updated');
  if (!allNew) return { error: classifyFailure('deploy', exit), findings: [] };
  const { error, findings } = judgeStacks(looks);
  const proven = looks.every(({ template }) => template === 'same');
  return proven
    ? { findings: [exitIgnored(exit.code)] }
    : { error: error ?? classifyFailure('deploy', exit), findings };
};
