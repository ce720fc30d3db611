import { isDeepStrictEqual } from 'node:util';
import { stackConsoleUrl } from '../lib/aws/console-links.ts';
import type { DeployedStack, DeploymentFailure } from '../model/report.ts';
import type { Hands } from '../run/hands.ts';
import { explainFailure } from './failure.ts';
import { ABSENT, type StackAfter, type TemplateComparison } from './judgement.ts';
import { ecsOfStack } from './services.ts';
import {
  asReturned,
  deployedTemplate,
  describeStack,
  failedResource,
  isDeployed,
  type StackState,
} from './stack.ts';
import type { StackBefore } from './stacks-before.ts';

/** A stack that rolled an earlier update back is sound: it runs what it ran before that update. */
const isSound = (status: string): boolean => isDeployed(status) || status === 'UPDATE_ROLLBACK_COMPLETE';

/** Whether the template that is deployed is the one that was proven; the CLI's word that nothing changed is not enough. */
const compareTemplates = async ({ stack }: StackBefore, hands: Hands): Promise<TemplateComparison> => {
  const client = await hands.aws(stack.region).cloudFormation();
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

export const lookAfter = async (one: StackBefore, startedAt: number, hands: Hands): Promise<StackAfter> => {
  const { stack, region } = one;
  const after = await describeStack(await hands.aws(region).cloudFormation(), stack.stackName);
  const deployed: DeployedStack = {
    name: stack.stackName,
    region,
    status: after?.status ?? ABSENT,
    change: changeOf(one, after),
    seconds: (hands.world.clock.now() - startedAt) / 1000,
    consoleUrl: stackConsoleUrl(region, after?.id || stack.stackName),
    outputs: after?.outputs ?? {},
  };
  return { stack: deployed, template: after === undefined ? 'unknown' : await compareTemplates(one, hands) };
};

/** Whether every stack was changed by this run to the template that was proven, and is complete. */
export const isInForce = async (before: readonly StackBefore[], hands: Hands): Promise<boolean> => {
  const looks = before.map(async (one) => {
    const { stack, region, state } = one;
    const after = await describeStack(await hands.aws(region).cloudFormation(), stack.stackName);
    if (after === undefined || !isDeployed(after.status)) return false;
    const changed = after.id !== state?.id || after.updatedAt !== state.updatedAt;
    return changed && (await compareTemplates(one, hands)) === 'same';
  });
  return (await Promise.all(looks)).every(Boolean);
};

/** The first failing resource and what its service says, over all stacks that failed. */
export const explainStacks = async (
  before: readonly StackBefore[],
  failed: readonly DeployedStack[],
  startedAt: number,
  hands: Hands,
): Promise<DeploymentFailure | undefined> => {
  const there = failed.filter(({ status }) => status !== ABSENT);
  const one = before.find(({ stack }) => there.some(({ name }) => name === stack.stackName));
  if (one === undefined) return undefined;
  try {
    const aws = hands.aws(one.region);
    const client = await aws.cloudFormation();
    const resource = await failedResource(client, one.stack.stackName, startedAt);
    const services = (await ecsOfStack(client, one.stack.stackName)).services;
    return await explainFailure(await aws.ecs(), services, resource, startedAt);
  } catch {
    return undefined;
  }
};
