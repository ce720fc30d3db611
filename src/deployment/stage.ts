import { classifyCdkFailure } from '../cdk/failures.ts';
import type { DeployInputs } from '../inputs/types.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { type ErrorFinding, fail, succeed } from '../model/finding.ts';
import type { DeployedStack } from '../model/report.ts';
import type { Holder } from '../proof/holder.ts';
import type { Hands } from '../run/hands.ts';
import type { StageResult } from '../run/journal.ts';
import { saveDeployed, saveDeployment } from '../run/state.ts';
import { changedSince } from '../template/seal.ts';
import type { ReadyAssembly } from '../template/stage.ts';
import { type CdkDeployment, runCdkDeployment } from './cdk-deployment.ts';
import { NOTHING_BEFORE } from './ecs-rollout.ts';
import { judgeDeployment, type StackAfter } from './judgement.ts';
import type { Followed } from './service-rollout.ts';
import { ecsOfStack } from './services.ts';
import { explainStacks, isInForce, lookAfter } from './stacks-after.ts';
import { type DeployedGuard, lookAtStacks, type StackBefore, serviceKey } from './stacks-before.ts';

export type Deployment = {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly stacks: readonly DeployedStack[];
  /** What the services of each stack were before, by stack and service name. */
  readonly before: readonly StackBefore[];
};

/** Clocks of runner and AWS may differ by a little. */
const SKEW_MILLISECONDS = 2000;

const runCli = async (
  inputs: DeployInputs,
  ready: ReadyAssembly,
  before: readonly StackBefore[],
  startedAt: number,
  hands: Hands,
  progress: (line: string) => void,
): Promise<CdkDeployment> => {
  const stacks = await Promise.all(
    before.map(async ({ stack, region }) => ({
      name: stack.stackName,
      client: await hands.aws(region).cloudFormation(),
    })),
  );
  const watch = { stacks, since: startedAt, isInForce: () => isInForce(before, hands), progress };
  return runCdkDeployment(inputs, ready, watch, hands);
};

const summaryOf = (stacks: readonly DeployedStack[]): string =>
  stacks.map(({ name, change, status }) => `${name} ${change === 'failed' ? status : change}`).join(', ');

/** Nothing may write to the assembly between the proof and the end of the deployment. */
const changedAfterProof = ({ assembly, seal }: ReadyAssembly): ErrorFinding | undefined => {
  const files = changedSince(assembly.directory, seal);
  if (files.length === 0) return undefined;
  return {
    code: 'assembly-changed-after-proof',
    severity: 'error',
    failureReason: 'holders-not-established',
    title: 'The cloud assembly was changed after it was proven',
    detail: `These files are not what cdk synth wrote: ${files.join(', ')}. A process that the app left running is the likely writer.`,
    remedy:
      'Find out what the app starts and does not end. What the deployed containers get is not established.',
  };
};

/** Deploys the very assembly that was proven. */
export const deployAssembly = async (
  inputs: DeployInputs,
  ready: ReadyAssembly,
  hands: Hands,
  progress: (line: string) => void,
  guard: DeployedGuard,
): Promise<StageResult<Deployment>> => {
  const changed = changedAfterProof(ready);
  const checked = changed ? fail(changed) : await lookAtStacks(inputs, ready, hands, guard);
  if (!checked.ok) return { outcome: checked, summary: 'nothing was deployed', facts: { untouched: true } };
  const before = checked.value;
  const { clock, runner } = hands.world;
  const startedAt = clock.now() - SKEW_MILLISECONDS;
  saveDeployment(runner, {
    startedAt,
    stacks: before.map(({ stack, region }) => ({ name: stack.stackName, region })),
    onCancel: inputs.onCancel,
  });

  const { exit, lines } = await runCli(inputs, ready, before, startedAt, hands, progress);
  if (exit.cancelled)
    return {
      outcome: fail(classifyCdkFailure('deploy', exit)),
      summary: 'cancelled, CloudFormation goes on',
    };
  saveDeployed(runner);
  if (exit.code !== 0) for (const line of lines) progress(`cdk: ${line}`);

  let looks: readonly StackAfter[];
  try {
    looks = await Promise.all(before.map((one) => lookAfter(one, startedAt, hands)));
  } catch (error) {
    return {
      outcome: fail(awsFailure(error, 'cloudformation:DescribeStacks')),
      summary: 'the state of the stacks is unknown',
    };
  }
  const stacks = looks.map(({ stack }) => stack);
  const broken = stacks.filter(({ change }) => change === 'failed' || change === 'unknown');
  const failure = broken.length === 0 ? undefined : await explainStacks(before, broken, startedAt, hands);
  const tampered = changedAfterProof(ready);
  const { error, findings } = tampered
    ? { error: tampered, findings: [] }
    : judgeDeployment(exit, looks, failure, inputs.deployTimeoutMilliseconds);
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

/** The services of the stacks that were deployed, with what they must run now. */
export const servicesToFollow = async (
  { before }: Deployment,
  holders: readonly Holder[],
  hands: Hands,
): Promise<readonly Followed[]> => {
  const found = await Promise.all(
    before.map(async (one) => ({
      one,
      ecs: await ecsOfStack(await hands.aws(one.region).cloudFormation(), one.stack.stackName),
    })),
  );
  // A service may run the task definition of another stack of the app.
  const deployedTo = (region: string): Followed['deployed'] =>
    found.filter(({ one }) => one.region === region).flatMap(({ ecs }) => ecs.taskDefinitions);
  const promised = holders.filter(({ kind }) => kind === 'container');
  return found.flatMap(({ one: { region, services }, ecs }) =>
    ecs.services.map((service) => ({
      service,
      region,
      before: services.get(serviceKey(service)) ?? NOTHING_BEFORE,
      deployed: deployedTo(region),
      promised,
    })),
  );
};
