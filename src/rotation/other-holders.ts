import { readStackBefore } from '../deployment/stacks-before.ts';
import type { DeployInputs } from '../inputs/types.ts';
import { fail, isError, succeed } from '../model/finding.ts';
import { finderOf } from '../proof/companions.ts';
import { samenessOf } from '../proof/compare.ts';
import type { KeySource } from '../proof/holder.ts';
import { findContainers, holdersIn } from '../proof/holders.ts';
import { outcomeOf } from '../proof/stage.ts';
import type { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import type { ReadyAssembly } from '../template/stage.ts';
import { backendsNotAsked, leakedKeyInUse, otherHoldersUnknown, stackLeftOut } from './findings.ts';

/** Who has a key beside the containers that this run deploys: of one that an emergency gave up, or of an ordinary rotation. */

type Holding = {
  readonly inputs: DeployInputs;
  readonly assembly: ReadyAssembly;
  /** The keys that are given up, or that are stored. */
  readonly keys: readonly Secret[];
};

type Finder = (text: string) => boolean;

/** Secrets of another name with the leaked value: those that the job was handed, and variables of the app's containers. */
const secretsWith = (isLeaked: Finder, { inputs, assembly }: Holding): readonly string[] => {
  const handed = inputs.otherSecrets.filter((secret) => isLeaked(secret.reveal())).map(({ name }) => name);
  const variables = findContainers(assembly.assembly.stacks).flatMap(({ container, variables: all }) =>
    all
      .filter(({ texts }) => texts.some((text) => isLeaked(text.reveal())))
      .map(({ name }) => ({ name, container })),
  );
  const inContainers = variables
    .filter(({ name }) => !handed.includes(name))
    .map(({ name, container }) => `${name} of ${container}`);
  return [...new Set([...handed, ...inContainers])];
};

const keySources = (
  stacks: readonly AssemblyStack[],
  { secretName, secretAliases }: DeployInputs,
): readonly KeySource[] =>
  findContainers(stacks).flatMap((container) =>
    [secretName, ...secretAliases].flatMap((name) => holdersIn(container, name).map(({ source }) => source)),
  );

const isReference = ({ kind }: KeySource): boolean => kind !== 'literal' && kind !== 'intrinsic';

type StackAnswer = 'has it' | 'other' | 'unknown';

/** What a stack that this run did not deploy has the key from, by what is deployed now. */
const askStack = async (
  stack: AssemblyStack,
  { given, has }: { readonly given: Holding; readonly has: Finder },
  context: RunContext,
): Promise<StackAnswer> => {
  const { inputs, assembly } = given;
  const sources = keySources([stack], inputs);
  if (sources.length === 0) return 'other';
  const taken = new Set(keySources(assembly.stacks, inputs).filter(isReference).map(samenessOf));
  const isShared = sources.some((source) => taken.has(samenessOf(source)));
  if (sources.every(isReference) && !isShared) return 'other';
  const [first] = assembly.stacks;
  if (stack.account !== '' && stack.account !== first?.account) return 'unknown';
  try {
    const region = stack.region || (first?.region ?? '');
    // One that is busy is not known: this run has done its own work.
    const asked = { ...inputs, waitsForStacks: false };
    const { state, deployedKeys } = await readStackBefore({ ...stack, region }, asked, context);
    if (state === undefined) return 'other';
    if (isShared || deployedKeys.some((key) => has(key.reveal()))) return 'has it';
    return deployedKeys.length > 0 ? 'other' : 'unknown';
  } catch (error) {
    if (context.world.cancelled.aborted) throw error;
    return 'unknown';
  }
};

/** What is known of the stacks that this run does not deploy. */
const askLeftOut = async (given: Holding, context: RunContext) => {
  const { assembly, keys } = given;
  const has = finderOf(...keys);
  const leftOut = assembly.assembly.stacks.filter(({ id }) => assembly.stacks.every((one) => one.id !== id));
  const answers = await Promise.all(
    leftOut.map(async (stack) => ({
      name: stack.stackName,
      answer: await askStack(stack, { given, has }, context),
    })),
  );
  return (wanted: StackAnswer): readonly string[] =>
    answers.filter(({ answer }) => answer === wanted).map(({ name }) => name);
};

/** Fails where a stack that an ordinary rotation does not deploy has one of its keys: that one would be lost with it. */
export const findStacksLeftOut = async (given: Holding, context: RunContext): Promise<StageResult<true>> => {
  const having = (await askLeftOut(given, context))('has it');
  return having.length > 0
    ? { outcome: fail(stackLeftOut(having)), summary: `not deployed with the others: ${having.join(', ')}` }
    : { outcome: succeed(true), summary: 'every stack of this app with the key is deployed' };
};

/** Fails where something still has the leaked key: then the emergency is not finished, and its mark stays. */
export const findOtherHolders = async (
  emergency: Holding,
  context: RunContext,
): Promise<StageResult<true>> => {
  const { inputs, assembly, keys } = emergency;
  const stacksThat = await askLeftOut(emergency, context);
  const [secrets, leaked, unknown] = [
    secretsWith(finderOf(...keys), emergency),
    stacksThat('has it'),
    stacksThat('unknown'),
  ];
  const deployed = assembly.stacks.filter((stack) => keySources([stack], inputs).length > 0);
  const findings = [
    ...(secrets.length + leaked.length > 0 ? [leakedKeyInUse(secrets, leaked)] : []),
    ...(unknown.length > 0 ? [otherHoldersUnknown(unknown)] : []),
    ...(deployed.length > 1 && inputs.backend
      ? [
          backendsNotAsked(
            inputs.backend.url.host,
            deployed.map(({ stackName }) => stackName),
          ),
        ]
      : []),
  ];
  return {
    outcome: findings.some(isError) ? outcomeOf(true as const, findings) : succeed(true, findings),
    summary:
      secrets.length + leaked.length > 0
        ? `${[...secrets, ...leaked.map((name) => `stack ${name}`)].join(', ')} still ${secrets.length + leaked.length === 1 ? 'has' : 'have'} the leaked key`
        : unknown.length > 0
          ? `not known of ${unknown.join(', ')}`
          : 'nothing else has the leaked key, as far as this app shows',
  };
};
