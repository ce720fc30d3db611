import { isDeepStrictEqual } from 'node:util';
import { classifyCdkFailure, type FailedCommand } from '../cdk/failures.ts';
import { stackConsoleUrl } from '../lib/aws/console-links.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { DeployedStack, DeploymentFailure } from '../model/report.ts';
import type { RunContext } from '../run/context.ts';
import {
  deployedTemplateDiffers,
  deployedTemplateNotCompared,
  deployTimedOut,
  exitCodeIgnored,
  serviceFailed,
  stackNotDeployed,
} from './findings.ts';
import { NOTHING_BEFORE } from './rollout.ts';
import { explainHistories, readHistories } from './service-history.ts';
import type { ServiceWatch } from './service-watch.ts';
import { ecsOfStack, type StackService } from './services.ts';
import {
  asReturned,
  deployedTemplate,
  describeStack,
  failedResource,
  isDeployed,
  type StackState,
} from './stack.ts';
import { type StackBefore, serviceKey } from './stacks-before.ts';

/** Stands for the status of a stack that CloudFormation does not know. */
const ABSENT = 'does not exist';

/** Of the deployed template with the one that was proven; `unknown` where it cannot be read. */
type TemplateComparison = 'same' | 'different' | 'unknown';

export type StackAfter = { readonly stack: DeployedStack; readonly template: TemplateComparison };

/** A stack that rolled an earlier update back is sound: it runs what it ran before that update. */
const isSound = (status: string): boolean => isDeployed(status) || status === 'UPDATE_ROLLBACK_COMPLETE';

/** Compares the deployed template with the proven one; the CLI's word that nothing changed is not enough. */
const compareTemplates = async ({ stack }: StackBefore, context: RunContext): Promise<TemplateComparison> => {
  const client = await context.aws(stack.region).cloudFormation();
  const { body } = await deployedTemplate(client, stack.stackName);
  if (body === undefined) return 'unknown';
  return isDeepStrictEqual(asReturned(body), asReturned(stack.templates[0]?.body)) ? 'same' : 'different';
};

const changeOf = ({ state: before }: StackBefore, after: StackState | undefined): DeployedStack['change'] => {
  if (after === undefined) return 'failed';
  const untouched =
    before?.id === after.id && before.updatedAt === after.updatedAt && before.status === after.status;
  if (untouched) return isSound(after.status) ? 'no change' : 'failed';
  if (!isDeployed(after.status)) return 'failed';
  return before === undefined || before.status === 'REVIEW_IN_PROGRESS' || before.id !== after.id
    ? 'created'
    : 'updated';
};

export const readStackAfter = async (
  one: StackBefore,
  startedAt: number,
  context: RunContext,
): Promise<StackAfter> => {
  const { stack, region } = one;
  const after = await describeStack(await context.aws(region).cloudFormation(), stack.stackName);
  const deployed: DeployedStack = {
    name: stack.stackName,
    region,
    status: after?.status ?? ABSENT,
    change: changeOf(one, after),
    seconds: (context.world.clock.now() - startedAt) / 1000,
    consoleUrl: stackConsoleUrl(region, after?.id || stack.stackName),
    outputs: after?.outputs ?? {},
  };
  return {
    stack: deployed,
    template: after === undefined ? 'unknown' : await compareTemplates(one, context),
  };
};

/** Whether every stack was changed by this run to the template that was proven, and is complete. */
export const isInForce = async (before: readonly StackBefore[], context: RunContext): Promise<boolean> => {
  const looks = before.map(async (one) => {
    const { stack, region, state } = one;
    const after = await describeStack(await context.aws(region).cloudFormation(), stack.stackName);
    if (after === undefined || !isDeployed(after.status)) return false;
    const changed = after.id !== state?.id || after.updatedAt !== state.updatedAt;
    return changed && (await compareTemplates(one, context)) === 'same';
  });
  return (await Promise.all(looks)).every(Boolean);
};

type Failed = {
  readonly before: readonly StackBefore[];
  readonly failed: readonly DeployedStack[];
  readonly watch: ServiceWatch;
};

/** The first failing resource and what its service says, over all stacks that failed. */
export const explainStacks = async (
  { before, failed, watch }: Failed,
  startedAt: number,
  context: RunContext,
): Promise<DeploymentFailure | undefined> => {
  const isFailed = ({ stack }: StackBefore, present: boolean): boolean =>
    failed.some(({ name, status }) => name === stack.stackName && (!present || status !== ABSENT));
  const one = before.find((each) => isFailed(each, true)) ?? before.find((each) => isFailed(each, false));
  if (one === undefined) return undefined;
  const was = (at: StackService) => one.services.get(serviceKey(at)) ?? NOTHING_BEFORE;
  const seen = watch.seen(one.stack.stackName);
  try {
    const aws = context.aws(one.region);
    const client = await aws.cloudFormation();
    const resource = await failedResource(client, one.stack.stackName, startedAt);
    const { services } = await ecsOfStack(client, one.stack.stackName);
    const histories = await readHistories(await aws.ecs(), services, { since: startedAt, seen });
    return explainHistories(histories, { resource, before: was });
  } catch {
    return seen.length === 0 ? undefined : explainHistories(seen, { before: was });
  }
};

type DeploymentJudgement = { readonly error?: ErrorFinding; readonly findings: readonly Finding[] };

const judgeTemplates = (looks: readonly StackAfter[]): DeploymentJudgement => {
  const other = looks.find(({ template }) => template === 'different');
  const unknown = looks
    .filter(({ template }) => template === 'unknown')
    .map(({ stack }) => deployedTemplateNotCompared(stack));
  return other ? { error: deployedTemplateDiffers(other.stack), findings: unknown } : { findings: unknown };
};

const notFinished = ({ name, status }: DeployedStack): ErrorFinding =>
  stackNotDeployed(name, status === ABSENT || status === '' ? undefined : status);

type EndedDeployment = {
  /** How the CDK CLI ended, whether it failed or not. */
  readonly command: FailedCommand;
  readonly looks: readonly StackAfter[];
  readonly failure: DeploymentFailure | undefined;
  readonly timeoutMilliseconds: number;
};

/** The CLI's exit code is a hint; what the stacks say is the truth. Pure. */
export const judgeDeployment = ({
  command,
  looks,
  failure,
  timeoutMilliseconds,
}: EndedDeployment): DeploymentJudgement => {
  const { exit } = command;
  const stacks = looks.map(({ stack }) => stack);
  const failed = stacks.find(({ change }) => change === 'failed' || change === 'unknown');
  // Tasks may die besides, while it is another resource that CloudFormation gives up for.
  const isOfTasks =
    failure !== undefined && /^$|^AWS::(?:ECS::Service|CloudFormation::Stack)$/.test(failure.resourceType);
  const isCrashLoop = isOfTasks && failure.deadTasks > 1;
  if (exit.timedOut) {
    const stack = (failed ?? stacks[0])?.name ?? '';
    const minutes = timeoutMilliseconds / 60_000;
    const error = isCrashLoop ? serviceFailed(failure, { stack, minutes }) : deployTimedOut(minutes, stack);
    return { error, findings: [] };
  }
  const isOfService = failure?.resourceType === 'AWS::ECS::Service' && failure.reason !== '';
  if (failure && failed && (isOfService || isCrashLoop))
    return { error: serviceFailed(failure, { stack: failed.name }), findings: [] };
  if (exit.code === 0) return failed ? { error: notFinished(failed), findings: [] } : judgeTemplates(looks);
  const allNew = stacks.every(({ change }) => change === 'created' || change === 'updated');
  if (!allNew) return { error: classifyCdkFailure(command), findings: [] };
  const { error, findings } = judgeTemplates(looks);
  const proven = looks.every(({ template }) => template === 'same');
  return proven
    ? { findings: [exitCodeIgnored(exit.code)] }
    : { error: error ?? classifyCdkFailure(command), findings };
};
