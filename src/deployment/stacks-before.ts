import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { DeployInputs } from '../inputs/types.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import type { ReadyAssembly } from '../template/stage.ts';
import { type DeployedKeys, textsOfVariables, valuesInText, valuesOfVariables } from './deployed-keys.ts';
import { type ServiceBefore, serviceBefore } from './rollout.ts';
import { describeService, ecsOfStack, type StackService } from './services.ts';
import {
  type DeployedTemplate,
  deployedTemplate,
  refusalToDeploy,
  type StackState,
  stackAtRest,
} from './stack.ts';

/** One stack before the deployment. */
export type StackBefore = {
  readonly stack: AssemblyStack;
  readonly region: string;
  readonly state: StackState | undefined;
  /** The texts of the keys that are deployed now, where the templates hold them. */
  readonly keys: DeployedKeys;
  /** All of them, of nested stacks too. */
  readonly deployedKeys: readonly Secret[];
  /** By `serviceKey`. */
  readonly services: ReadonlyMap<string, ServiceBefore>;
};

export type DeployedGuard = (deployed: DeployedKeys) => ErrorFinding | undefined;

const NO_KEYS: DeployedKeys = { signs: '', accepts: '', hours: '' };

export const serviceKey = ({ cluster, service }: StackService): string => `${cluster}/${service}`;

/** Nested stacks whose templates are read; CloudFormation allows more, apps have a few. */
const MOST_NESTED_STACKS = 50;

/** A nested stack may be none of the stacks that the policy of the job names; that is no reason not to deploy. */
const nestedTemplate = async (
  client: CloudFormationClient,
  arn: string,
  context: RunContext,
): Promise<DeployedTemplate> => {
  try {
    return await deployedTemplate(client, arn);
  } catch (error) {
    if (context.world.cancelled.aborted) throw error;
    return { text: '', body: undefined };
  }
};

type DeployedTemplates = {
  readonly client: CloudFormationClient;
  readonly stackName: string;
  readonly nestedStacks: readonly string[];
};

/** Masks the key that is about to be replaced: it is no secret of the repository any more, so the runner does not. */
const concealDeployedKeys = async (
  { client, stackName, nestedStacks }: DeployedTemplates,
  inputs: DeployInputs,
  context: RunContext,
): Promise<Pick<StackBefore, 'keys' | 'deployedKeys'>> => {
  const keyNames = [inputs.secretName, ...inputs.secretAliases];
  const previousNames = keyNames.map((name) => `${name}_PREVIOUS`);
  const ofKeys = new Set([...keyNames, ...previousNames]);
  const names = new Set([...ofKeys, ...inputs.otherSecrets.map(({ name }) => name)]);
  const templates = await Promise.all([
    deployedTemplate(client, stackName),
    ...nestedStacks.slice(0, MOST_NESTED_STACKS).map((arn) => nestedTemplate(client, arn, context)),
  ]);
  const values = templates.flatMap(({ text, body }) =>
    body === undefined ? valuesInText(text, names) : valuesOfVariables(body, names),
  );
  for (const value of values) context.conceal(value);
  const keys = templates.flatMap(({ text, body }) =>
    body === undefined ? valuesInText(text, ofKeys) : textsOfVariables(body, ofKeys),
  );
  const first = (...wanted: readonly string[]): string =>
    templates.flatMap(({ body }) => valuesOfVariables(body, new Set(wanted)))[0] ?? '';
  return {
    keys: {
      signs: first(...keyNames),
      accepts: first(...previousNames),
      hours: first('JWT_EXPIRATION_HOURS'),
    },
    deployedKeys: [...new Set(keys)].map((key) => new Secret(`the former key in ${stackName}`, key)),
  };
};

/** Reads one stack. A stack that cannot be deployed to is not looked into: its resources may be half gone. */
export const readStackBefore = async (
  stack: AssemblyStack,
  inputs: DeployInputs,
  context: RunContext,
): Promise<StackBefore> => {
  const { region } = stack;
  const aws = context.aws(region);
  const client = await aws.cloudFormation();
  const limit = inputs.waitsForStacks ? inputs.deployTimeoutMilliseconds : 0;
  const state = await stackAtRest(client, stack.stackName, { limit, context });
  const isNew = state === undefined || state.status === 'REVIEW_IN_PROGRESS';
  if (isNew || refusalToDeploy(stack.stackName, state))
    return { stack, region, state, keys: NO_KEYS, deployedKeys: [], services: new Map() };
  const { services, nestedStacks } = await ecsOfStack(client, stack.stackName);
  const found = await concealDeployedKeys(
    { client, stackName: stack.stackName, nestedStacks },
    inputs,
    context,
  );
  const ecs = await aws.ecs();
  const described = await Promise.all(
    services.map(async (at) => [serviceKey(at), serviceBefore(await describeService(ecs, at))] as const),
  );
  return { stack, region, state, ...found, services: new Map(described) };
};

/** What is deployed; `guard` looks at the deployed keys before anything is changed. */
export type DeploymentPlan = {
  readonly inputs: DeployInputs;
  readonly assembly: ReadyAssembly;
  readonly guard: DeployedGuard;
};

/** The stacks before anything is changed, or why they must not be changed. */
export const readStacksBefore = async (
  { inputs, assembly, guard }: DeploymentPlan,
  context: RunContext,
): Promise<Outcome<readonly StackBefore[]>> => {
  let before: readonly StackBefore[];
  try {
    before = await Promise.all(assembly.stacks.map((stack) => readStackBefore(stack, inputs, context)));
  } catch (error) {
    if (context.world.cancelled.aborted) throw error;
    return fail(awsFailure(error, 'cloudformation:DescribeStacks'));
  }
  const [first, ...rest] = before
    .flatMap(({ stack, state, keys }) => [refusalToDeploy(stack.stackName, state), guard(keys)])
    .filter((finding) => finding !== undefined);
  return first ? fail(first, ...rest) : succeed(before);
};
