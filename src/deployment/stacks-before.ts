import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { DeployInputs } from '../inputs/types.ts';
import type { Aws } from '../lib/aws/clients.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import type { ReadyAssembly } from '../template/stage.ts';
import {
  type DeployedKeys,
  type FormerKeys,
  type GuardAnswer,
  hoursIn,
  isKeyIn,
  type KeyNames,
  previousNames,
  textNamed,
  textsOfVariables,
  valuesInText,
  valuesOfVariables,
} from './deployed-keys.ts';
import { keyHistoryIncomplete } from './findings.ts';
import { KeyHistory, type KeyVariables } from './key-history.ts';
import { revisionOf, type ServiceBefore, serviceBefore } from './rollout.ts';
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
  /** The keys that are deployed now, as far as ECS and the templates tell. */
  readonly keys: DeployedKeys;
  /** Reads what was deployed before. */
  readonly history: () => Promise<readonly FormerKeys[]>;
  /** Task definitions of before that ECS did not show when it was asked; more when the history was read. */
  readonly unread: ReadonlySet<string>;
  /** All of them, of nested stacks too, and those of versions that the run may read. */
  readonly deployedKeys: readonly Secret[];
  /** By `serviceKey`. */
  readonly services: ReadonlyMap<string, ServiceBefore>;
};

/** Why what is deployed must not be changed by this run. */
export type DeployedGuard = (deployed: DeployedKeys) => GuardAnswer;

const NO_KEYS: DeployedKeys = { signs: '', accepts: '', hours: '', definition: '' };

export const serviceKey = ({ cluster, service }: StackService): string => `${cluster}/${service}`;

/** What the guard says of one stack. */
const askGuard = async (
  guard: DeployedGuard,
  { keys, history, stack }: Pick<StackBefore, 'keys' | 'history' | 'stack'>,
): Promise<ErrorFinding | undefined> => {
  const deployed = { ...keys, gets: (key: KeyNames) => isKeyIn(stack.templates, key) };
  const answer = guard(deployed);
  const settled = answer === 'needs history' ? guard({ ...deployed, history: await history() }) : answer;
  return settled === 'needs history' ? undefined : settled;
};

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
  readonly aws: Aws;
  readonly ecs: ECSClient;
  readonly stackName: string;
  readonly nestedStacks: readonly string[];
  readonly services: StackBefore['services'];
  readonly stackSince: number;
};

const textsIn = ({ text, body }: DeployedTemplate, names: ReadonlySet<string>): readonly string[] =>
  body === undefined ? valuesInText(text, names) : textsOfVariables(body, names);

/**
 * A verifier tells more than a signer, which is never given a second key, and one that is remembered for longer tells more
 * than a new one; what is older than all that it tells is told by the others.
 */
const oneHistory = (all: readonly (readonly FormerKeys[])[]): readonly FormerKeys[] => {
  const isVerifier = (one: readonly FormerKeys[]): number =>
    Number(one.some(({ accepts }) => accepts !== ''));
  const reach = (one: readonly FormerKeys[]): number => one.at(-1)?.since ?? Number.POSITIVE_INFINITY;
  const [first = [], ...others] = all.toSorted(
    (one, other) => isVerifier(other) - isVerifier(one) || (reach(one) < reach(other) ? -1 : 1),
  );
  const older = others.flat().filter(({ until }) => until <= reach(first));
  return [...first, ...older.toSorted((one, other) => other.until - one.until)];
};

/** What the services run has the last word; the template tells where no service has the key. */
const deployedKeys = async (
  services: StackBefore['services'],
  { asked, variables, expirationHours, stackSince, inTemplate }: KeySources,
  context: RunContext,
): Promise<Pick<StackBefore, 'keys' | 'history' | 'unread'> & { readonly texts: readonly string[] }> => {
  const registered = new KeyHistory(asked, variables, context);
  const arns = [...new Set([...services.values()].map(({ taskDefinition }) => taskDefinition))];
  const found = await Promise.all(arns.map(async (arn) => ({ arn, keys: await registered.now(arn) })));
  const all = found.flatMap(({ arn, keys }) => (keys && (keys.signs || keys.accepts) ? [{ arn, keys }] : []));
  const named = all.filter(({ keys }) => keys.isNamed);
  const holding = named.length > 0 ? named : all;
  const first = (what: 'signs' | 'accepts' | 'hours'): string | undefined =>
    holding.map(({ keys }) => keys[what]).find((found) => found !== '');
  const keyIn = (names: readonly string[]): string => textNamed(inTemplate(names), variables.encoding);
  const since = holding.find(({ keys }) => keys.accepts !== '')?.keys.since ?? stackSince;
  return {
    keys: {
      since,
      signs: first('signs') ?? keyIn(variables.signs),
      accepts: first('accepts') ?? keyIn(variables.accepts),
      // The proof of the deployment before has compared it with what its inputs said, where the app tells it at all.
      hours: first('hours') || hoursIn(inTemplate(['JWT_EXPIRATION_HOURS'])) || expirationHours,
      definition: revisionOf(holding[0]?.arn ?? ''),
    },
    history: async () => {
      const histories: (readonly FormerKeys[])[] = [];
      // One after the other: ECS refuses those who ask too much at once, and what it refuses is not remembered.
      for (const { arn } of holding) histories.push(await registered.before(arn));
      return oneHistory(histories);
    },
    unread: registered.unread,
    texts: [...registered.texts],
  };
};

type KeySources = {
  readonly asked: ConstructorParameters<typeof KeyHistory>[0];
  readonly variables: KeyVariables;
  /** By the inputs. */
  readonly expirationHours: string;
  /** Since when the templates are in force; milliseconds since the epoch. */
  readonly stackSince: number;
  /** The first value of these variables in the templates; '' where there is none. */
  readonly inTemplate: (names: readonly string[]) => string;
};

/** Masks the key that is about to be replaced: it is no secret of the repository any more, so the runner does not. */
const concealDeployedKeys = async (
  { client, aws, ecs, stackName, nestedStacks, services, stackSince }: DeployedTemplates,
  inputs: DeployInputs,
  context: RunContext,
): Promise<Pick<StackBefore, 'keys' | 'history' | 'unread' | 'deployedKeys'>> => {
  const keyNames = [inputs.secretName, ...inputs.secretAliases];
  const ofKeys = new Set([...keyNames, ...previousNames(inputs)]);
  const names = new Set([...ofKeys, ...inputs.otherSecrets.map(({ name }) => name)]);
  const templates = await Promise.all([
    deployedTemplate(client, stackName),
    ...nestedStacks.slice(0, MOST_NESTED_STACKS).map((arn) => nestedTemplate(client, arn, context)),
  ]);
  const values = templates.flatMap(({ text, body }) =>
    body === undefined ? valuesInText(text, names) : valuesOfVariables(body, names),
  );
  for (const value of values) context.conceal(value);
  const keys = templates.flatMap((template) => textsIn(template, ofKeys));
  const inTemplate = (wanted: readonly string[]): string =>
    templates.flatMap((template) => textsIn(template, new Set(wanted)))[0] ?? '';
  const { containers, keyEncoding: encoding, expirationHours } = inputs;
  const variables = { signs: keyNames, accepts: previousNames(inputs), containers, encoding };
  // Only a run whose keys are versions of a secret may read it.
  const isStored = Object.keys(inputs.storeVariables).length > 0;
  const asked = { ecs, secrets: isStored ? aws.secretsManager : undefined };
  const sources = { asked, variables, expirationHours, stackSince, inTemplate };
  const { texts, ...found } = await deployedKeys(services, sources, context);
  return {
    ...found,
    deployedKeys: [...new Set([...keys, ...texts])].map(
      (key) => new Secret(`the former key in ${stackName}`, key),
    ),
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
    return {
      stack,
      region,
      state,
      keys: NO_KEYS,
      history: async () => [],
      unread: new Set(),
      deployedKeys: [],
      services: new Map(),
    };
  const { services, nestedStacks } = await ecsOfStack(client, stack.stackName);
  const ecs = await aws.ecs();
  const described = await Promise.all(
    services.map(async (at) => [serviceKey(at), serviceBefore(await describeService(ecs, at))] as const),
  );
  const before = new Map(described);
  const found = await concealDeployedKeys(
    {
      client,
      aws,
      ecs,
      stackName: stack.stackName,
      nestedStacks,
      services: before,
      stackSince: state.updatedAt,
    },
    inputs,
    context,
  );
  return { stack, region, state, ...found, services: before };
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
  const refusals = await Promise.all(
    before.map(async (one) => [refusalToDeploy(one.stack.stackName, one.state), await askGuard(guard, one)]),
  );
  const [first, ...rest] = refusals.flat().filter((finding) => finding !== undefined);
  const unread = before.flatMap((one) => [...one.unread]);
  const gaps = unread.length > 0 ? [keyHistoryIncomplete(unread.map(revisionOf))] : [];
  return first ? fail(first, ...rest, ...gaps) : succeed(before, gaps);
};
