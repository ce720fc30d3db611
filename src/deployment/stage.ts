import { classifyCdkFailure, type FailedCommand } from '../cdk/failures.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { type ErrorFinding, fail, succeed } from '../model/finding.ts';
import type { DeployedStack } from '../model/report.ts';
import type { RunContext } from '../run/context.ts';
import { type StageResult, withFindings } from '../run/journal.ts';
import { saveDeployed, saveDeployment } from '../run/state.ts';
import { changedSince } from '../template/seal.ts';
import type { ReadyAssembly } from '../template/stage.ts';
import { type CdkDeployment, runCdkDeploy } from './cdk-deploy.ts';
import { assemblyChangedAfterProof } from './findings.ts';
import type { ServiceWatch } from './service-watch.ts';
import { explainStacks, judgeDeployment, readStackAfter, type StackAfter } from './stacks-after.ts';
import { type DeploymentPlan, readStacksBefore, type StackBefore } from './stacks-before.ts';

export type Deployment = {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly stacks: readonly DeployedStack[];
  /** What the services of each stack were before, by stack and service name. */
  readonly before: readonly StackBefore[];
};

/** Clocks of runner and AWS may differ by a little. */
const SKEW_MILLISECONDS = 2000;

const summaryOf = (stacks: readonly DeployedStack[]): string =>
  stacks.map(({ name, change, status }) => `${name} ${change === 'failed' ? status : change}`).join(', ');

/** Nothing may write to the assembly between the proof and the end of the deployment. */
const changedAfterProof = async (
  { assembly, seal }: ReadyAssembly,
  { world }: RunContext,
): Promise<ErrorFinding | undefined> => {
  const files = await changedSince(assembly.directory, seal, world.cancelled);
  return files.length === 0 ? undefined : assemblyChangedAfterProof(files);
};

/** Deploys the very assembly that was proven. */
export const deployAssembly = async (
  plan: DeploymentPlan,
  context: RunContext,
): Promise<StageResult<Deployment>> => {
  const { inputs, assembly } = plan;
  const changed = await changedAfterProof(assembly, context);
  const checked = changed ? fail(changed) : await readStacksBefore(plan, context);
  if (!checked.ok) return { outcome: checked, summary: 'nothing was deployed', facts: { untouched: true } };
  const before = checked.value;
  const { clock, runner } = context.world;
  const startedAt = clock.now() - SKEW_MILLISECONDS;
  saveDeployment(runner, {
    startedAt,
    stacks: before.map(({ stack, region }) => ({ name: stack.stackName, region })),
    onCancel: inputs.onCancel,
  });

  const started = { inputs, assembly, before, startedAt };
  const { exit, lines, watch } = await runCdkDeploy(started, context);
  const command = {
    step: 'deploy',
    exit,
    directory: assembly.app.directory,
    stacks: assembly.stacks,
  } as const;
  if (exit.cancelled)
    return {
      outcome: fail(classifyCdkFailure(command)),
      summary: 'cancelled, CloudFormation goes on',
    };
  saveDeployed(runner);
  if (exit.code !== 0) for (const line of lines) context.progress(`cdk: ${line}`);
  const result = await deploymentResult({ ...started, command, watch }, context);
  return withFindings(result, checked.findings);
};

type EndedDeployment = CdkDeployment & { readonly command: FailedCommand; readonly watch: ServiceWatch };

/** Asks CloudFormation what became of the stacks. */
const deploymentResult = async (
  { inputs, assembly, before, startedAt, command, watch }: EndedDeployment,
  context: RunContext,
): Promise<StageResult<Deployment>> => {
  let looks: readonly StackAfter[];
  try {
    looks = await Promise.all(before.map((one) => readStackAfter(one, startedAt, context)));
  } catch (error) {
    return {
      outcome: fail(awsFailure(error, 'cloudformation:DescribeStacks')),
      summary: 'the state of the stacks is unknown',
    };
  }
  const stacks = looks.map(({ stack }) => stack);
  const failed = stacks.filter(({ change }) => change === 'failed' || change === 'unknown');
  const failure =
    failed.length === 0 ? undefined : await explainStacks({ before, failed, watch }, startedAt, context);
  const tampered = await changedAfterProof(assembly, context);
  const timeoutMilliseconds = inputs.deployTimeoutMilliseconds;
  const { error, findings } = tampered
    ? { error: tampered, findings: [] }
    : judgeDeployment({ command, looks, failure, timeoutMilliseconds });
  return {
    outcome: error ? fail(error, ...findings) : succeed({ startedAt, stacks, before }, findings),
    summary: summaryOf(stacks),
    facts: {
      stacks,
      ...(failure && { failure }),
      links: stacks.map(({ name, consoleUrl }) => ({ title: `Stack ${name}`, url: consoleUrl })),
    },
  };
};
