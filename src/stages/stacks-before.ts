import type { AssemblyStack } from '../assembly/read.ts';
import { awsFailure } from '../aws/errors.ts';
import { valuesInText, valuesOfVariables } from '../aws/old-secrets.ts';
import { type ServiceBefore, serviceBefore } from '../aws/rollout.ts';
import { describeService, ecsOfStack, type StackService } from '../aws/services.ts';
import { deployable, deployedTemplate, describeStack, type StackState } from '../aws/stack.ts';
import { fail, type Outcome, succeed } from '../finding.ts';
import type { DeployInputs } from '../inputs/inputs.ts';
import type { ReadyAssembly } from './cloud-assembly.ts';
import type { Hands } from './hands.ts';

/** One stack before the deployment. */
export type StackBefore = {
  readonly stack: AssemblyStack;
  readonly region: string;
  readonly state: StackState | undefined;
  /** By `serviceKey`. */
  readonly services: ReadonlyMap<string, ServiceBefore>;
};

export const serviceKey = ({ cluster, service }: StackService): string => `${cluster}/${service}`;

/** Masks the key that is about to be replaced: nobody else knows it for a secret any more. */
const concealOld = async (stack: AssemblyStack, inputs: DeployInputs, hands: Hands): Promise<void> => {
  const names = new Set([
    inputs.secretName,
    `${inputs.secretName}_PREVIOUS`,
    ...inputs.otherSecrets.map(({ name }) => name),
  ]);
  const { text, body } = await deployedTemplate(
    await hands.aws(stack.region).cloudFormation(),
    stack.stackName,
  );
  const values = body === undefined ? valuesInText(text, names) : valuesOfVariables(body, names);
  for (const value of values) hands.conceal(value);
};

/** Reads what is there. A stack that cannot be deployed to is not looked into: its resources may be half gone. */
const lookBefore = async (stack: AssemblyStack, inputs: DeployInputs, hands: Hands): Promise<StackBefore> => {
  const { region } = stack;
  const aws = hands.aws(region);
  const client = await aws.cloudFormation();
  const state = await describeStack(client, stack.stackName);
  const isNew = state === undefined || state.status === 'REVIEW_IN_PROGRESS';
  if (isNew || deployable(stack.stackName, state)) return { stack, region, state, services: new Map() };
  await concealOld(stack, inputs, hands);
  const { services } = await ecsOfStack(client, stack.stackName);
  const ecs = await aws.ecs();
  const described = await Promise.all(
    services.map(async (at) => [serviceKey(at), serviceBefore(await describeService(ecs, at))] as const),
  );
  return { stack, region, state, services: new Map(described) };
};

/** What is there before anything is changed, or why nothing may be. */
export const lookAtStacks = async (
  inputs: DeployInputs,
  ready: ReadyAssembly,
  hands: Hands,
): Promise<Outcome<readonly StackBefore[]>> => {
  let before: readonly StackBefore[];
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
