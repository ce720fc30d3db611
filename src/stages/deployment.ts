import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Holder } from '../assembly/holder.ts';
import type { AssemblyStack } from '../assembly/read.ts';
import { awsFailure } from '../aws/errors.ts';
import { explainFailure } from '../aws/failure.ts';
import { valuesOfVariables } from '../aws/old-secrets.ts';
import { type ServiceBefore, serviceBefore } from '../aws/rollout.ts';
import { describeService, type StackService, servicesOfStack } from '../aws/services.ts';
import {
  deployable,
  deployedTemplate,
  describeStack,
  firstFailure,
  isDeployed,
  type StackState,
  stackEvents,
} from '../aws/stack.ts';
import { watchStacks } from '../aws/watch.ts';
import type { Exit } from '../cdk/child-process.ts';
import { classifyFailure } from '../cdk/classify-failure.ts';
import { startDeployment } from '../cdk/deploy.ts';
import { fail, type Outcome, succeed } from '../finding.ts';
import type { DeployInputs } from '../inputs/inputs.ts';
import { stackConsoleUrl } from '../report/console-links.ts';
import type { StageResult } from '../report/journal.ts';
import type { DeployedStack, DeploymentFailure } from '../report/report.ts';
import { saveDeployment } from '../runtime/state.ts';
import type { ReadyAssembly } from './cloud-assembly.ts';
import { judgeDeployment } from './deployment-judgement.ts';
import type { Hands } from './hands.ts';
import type { Followed } from './service-rollout.ts';

/** One stack before the deployment. */
type Before = {
  readonly stack: AssemblyStack;
  readonly region: string;
  readonly state: StackState | undefined;
  readonly services: ReadonlyMap<string, ServiceBefore>;
};

export type Deployment = {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly stacks: readonly DeployedStack[];
  /** What the services of each stack were before, by stack and service name. */
  readonly before: readonly Before[];
};

/** Clocks of runner and AWS may differ by a little. */
const SKEW_MILLISECONDS = 2000;

const serviceKey = ({ cluster, service }: StackService): string => `${cluster}/${service}`;

/** Reads what is there, and masks the key that is about to be replaced: nobody else knows it for a secret any more. */
const lookBefore = async (stack: AssemblyStack, inputs: DeployInputs, hands: Hands): Promise<Before> => {
  const { region } = stack;
  const aws = hands.aws(region);
  const client = await aws.cloudFormation();
  const state = await describeStack(client, stack.stackName);
  if (state === undefined || state.status === 'REVIEW_IN_PROGRESS')
    return { stack, region, state, services: new Map() };
  const names = new Set([
    inputs.secretName,
    `${inputs.secretName}_PREVIOUS`,
    ...inputs.otherSecrets.map(({ name }) => name),
  ]);
  const template = await deployedTemplate(client, stack.stackName);
  for (const value of valuesOfVariables(template, names)) hands.conceal(value);
  const services = await servicesOfStack(client, stack.stackName);
  const ecs = await aws.ecs();
  const described = await Promise.all(
    services.map(async (at) => [serviceKey(at), serviceBefore(await describeService(ecs, at))] as const),
  );
  return { stack, region, state, services: new Map(described) };
};

const preflight = async (
  inputs: DeployInputs,
  ready: ReadyAssembly,
  hands: Hands,
): Promise<Outcome<readonly Before[]>> => {
  const types = await ready.types;
  if (!types.ok) return types;
  let before: readonly Before[];
  try {
    before = await Promise.all(ready.stacks.map((stack) => lookBefore(stack, inputs, hands)));
  } catch (error) {
    if (hands.world.cancelled.aborted) throw error;
    return fail(awsFailure(error, 'cloudformation:DescribeStacks'));
  }
  const [first, ...rest] = before
    .map(({ stack, state }) => deployable(stack.stackName, state))
    .filter((finding) => finding !== undefined);
  return first ? fail(first, ...rest) : succeed(before);
};

/** A stack that rolled an earlier update back is sound: it runs what it ran before that update. */
const isSound = (status: string): boolean => isDeployed(status) || status === 'UPDATE_ROLLBACK_COMPLETE';

/** Whether the template that is deployed is the one that was proven; the CLI's word that nothing changed is not enough. */
const isProvenTemplate = async ({ stack }: Before, hands: Hands): Promise<boolean> => {
  const client = await hands.aws(stack.region).cloudFormation();
  return isDeepStrictEqual(await deployedTemplate(client, stack.stackName), stack.templates[0]?.body);
};

const changeOf = async (
  one: Before,
  after: StackState | undefined,
  exit: Exit,
  hands: Hands,
): Promise<DeployedStack['change']> => {
  const { state: before } = one;
  if (after === undefined) return 'failed';
  const untouched =
    before?.id === after.id && before.updatedAt === after.updatedAt && before.status === after.status;
  if (untouched) {
    const proven = exit.code !== 0 || (isSound(after.status) && (await isProvenTemplate(one, hands)));
    return proven ? 'no change' : 'failed';
  }
  if (!isDeployed(after.status)) return 'failed';
  return before === undefined || before.status === 'REVIEW_IN_PROGRESS' || before.id !== after.id
    ? 'created'
    : 'updated';
};

const lookAfter = async (
  one: Before,
  startedAt: number,
  exit: Exit,
  hands: Hands,
): Promise<DeployedStack> => {
  const { stack, region } = one;
  const after = await describeStack(await hands.aws(region).cloudFormation(), stack.stackName);
  return {
    name: stack.stackName,
    region,
    status: after?.status ?? '',
    change: await changeOf(one, after, exit, hands),
    seconds: (hands.world.clock.now() - startedAt) / 1000,
    consoleUrl: stackConsoleUrl(region, after?.id || stack.stackName),
    outputs: after?.outputs ?? {},
  };
};

const runCli = async (
  inputs: DeployInputs,
  ready: ReadyAssembly,
  before: readonly Before[],
  startedAt: number,
  hands: Hands,
  progress: (line: string) => void,
): Promise<{ readonly exit: Exit; readonly lines: readonly string[] }> => {
  const lines: string[] = [];
  const child = startDeployment({
    app: ready.app,
    cli: ready.cli,
    assembly: ready.assembly.directory,
    stacks: ready.stacks.map(({ id }) => id),
    cdkArguments: inputs.cdkArguments,
    outputsFile: join(hands.world.temporaryDirectory, 'stack-outputs.json'),
    env: ready.environment,
    cancelled: hands.world.cancelled,
    redact: hands.redactor.redact,
    timeoutMilliseconds: inputs.deployTimeoutMilliseconds,
    onLine: (line) => lines.push(line),
  });
  const done = new AbortController();
  const watched = await Promise.all(
    before.map(async ({ stack, region }) => ({
      name: stack.stackName,
      client: await hands.aws(region).cloudFormation(),
    })),
  );
  const watching = watchStacks(watched, startedAt, hands.world.clock, done.signal, progress);
  const exit = await child.exited;
  done.abort();
  await watching;
  return { exit, lines };
};

/** The first failing resource and what its service says, over all stacks that failed. */
const explain = async (
  before: readonly Before[],
  failed: readonly DeployedStack[],
  startedAt: number,
  hands: Hands,
): Promise<DeploymentFailure | undefined> => {
  const one = before.find(({ stack }) => failed.some(({ name }) => name === stack.stackName));
  if (one === undefined) return undefined;
  try {
    const aws = hands.aws(one.region);
    const client = await aws.cloudFormation();
    const resource = firstFailure(await stackEvents(client, one.stack.stackName, startedAt));
    const services = await servicesOfStack(client, one.stack.stackName);
    return await explainFailure(await aws.ecs(), services, resource, startedAt);
  } catch {
    return undefined;
  }
};

const summaryOf = (stacks: readonly DeployedStack[]): string =>
  stacks.map(({ name, change, status }) => `${name} ${change === 'failed' ? status : change}`).join(', ');

/** Deploys the very assembly that was proven. */
export const deployAssembly = async (
  inputs: DeployInputs,
  ready: ReadyAssembly,
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<Deployment>> => {
  const checked = await preflight(inputs, ready, hands);
  if (!checked.ok) return { outcome: checked, summary: 'nothing was deployed' };
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
    return { outcome: fail(classifyFailure('deploy', exit)), summary: 'cancelled, CloudFormation goes on' };
  if (exit.code !== 0) for (const line of lines) progress(`cdk: ${line}`);

  let stacks: readonly DeployedStack[];
  try {
    stacks = await Promise.all(before.map((one) => lookAfter(one, startedAt, exit, hands)));
  } catch (error) {
    return {
      outcome: fail(awsFailure(error, 'cloudformation:DescribeStacks')),
      summary: 'the state of the stacks is unknown',
    };
  }
  const broken = stacks.filter(({ change }) => change === 'failed' || change === 'unknown');
  const failure = broken.length === 0 ? undefined : await explain(before, broken, startedAt, hands);
  const { error, findings } = judgeDeployment(exit, stacks, failure, inputs.deployTimeoutMilliseconds);
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

/** The services to follow after a deployment: those that run a task definition with a holder. */
export const servicesToFollow = async (
  { before }: Deployment,
  holders: readonly Holder[],
  hands: Hands,
): Promise<readonly Followed[]> => {
  const nothing: ServiceBefore = { deploymentId: '', taskDefinition: '' };
  const found = before.map(async ({ stack, region, services }) => {
    const all = await servicesOfStack(await hands.aws(region).cloudFormation(), stack.stackName);
    const ofStack = holders.filter(
      ({ stackName, kind }) => stackName === stack.stackName && kind === 'container',
    );
    return all.map((service) => ({
      service,
      region,
      before: services.get(serviceKey(service)) ?? nothing,
      promised: ofStack,
    }));
  });
  return (await Promise.all(found)).flat().filter(({ promised }) => promised.length > 0);
};
