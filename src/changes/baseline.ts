import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { hasCredentials } from '../cdk/child-environment.ts';
import { nestedStacksOf } from '../deployment/services.ts';
import { deployedTemplate, describeStack, refusalToDeploy, type StackState } from '../deployment/stack.ts';
import type { DryRunInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { isObject, type JsonObject } from '../lib/json.ts';
import type { Baseline } from '../model/changes.ts';
import { asWarning, type ErrorFinding, type Finding, isError } from '../model/finding.ts';
import { type DryAssembly, runAppWithStandIns } from '../pull-request/dry-assembly.ts';
import { runnerFilesChanged } from '../pull-request/findings.ts';
import type { RunContext } from '../run/context.ts';
import type { AssemblyStack, CloudAssembly } from '../template/assembly.ts';
import { wrongAccount } from '../template/findings.ts';
import { stacksNamed } from '../template/select.ts';
import {
  baseNotSynthesized,
  deployedNotAsked,
  notCompared,
  stacksLeft,
  templateNotRead,
} from './findings.ts';

/** What a review compares, and with what. */
export type Review = {
  readonly inputs: DryRunInputs;
  readonly dry: DryAssembly;
  readonly context: RunContext;
};

type OtherTemplate = { readonly path: readonly string[]; readonly body: JsonObject };

/** One stack as it is on the other side; `unknown` where that could not be found out. */
export type OtherSide = {
  /** What keeps a deployment from going through as it is. */
  readonly warning?: Finding;
} & (
  | {
      readonly kind: 'templates';
      readonly templates: readonly OtherTemplate[];
      /** What the base branch makes of the stack; only where that is not the other side itself. */
      readonly base?: readonly OtherTemplate[];
    }
  | { readonly kind: 'new' }
  | { readonly kind: 'unknown'; readonly finding: Finding }
);

/** Nested stacks whose templates are read; CloudFormation allows more, apps have a few. */
const MOST_NESTED_STACKS = 50;

const readTemplates = async (
  client: CloudFormationClient,
  stackName: string,
): Promise<readonly OtherTemplate[] | undefined> => {
  const nested = (await nestedStacksOf(client, stackName)).slice(0, MOST_NESTED_STACKS);
  const read = await Promise.all(
    [{ path: [], id: stackName }, ...nested].map(async ({ path, id }) => {
      const { body } = await deployedTemplate(client, id);
      return isObject(body) ? { path, body } : undefined;
    }),
  );
  return read.every((template) => template !== undefined) ? read : undefined;
};

/** The state in which a deployment would be refused; a dry-run has nothing to refuse. */
const stateWarning = (stackName: string, state: StackState): Pick<OtherSide, 'warning'> => {
  const refusal = refusalToDeploy(stackName, state);
  return refusal ? { warning: asWarning(refusal) } : {};
};

/** No template of these was ever in force. */
const NEVER_CAME_UP = /^(?:REVIEW_IN_PROGRESS|ROLLBACK_(?:COMPLETE|FAILED|IN_PROGRESS)|CREATE_FAILED)$/;

const unknownSide = ({ id }: AssemblyStack, why: Pick<Finding, 'detail' | 'remedy'>): OtherSide => ({
  kind: 'unknown',
  finding: templateNotRead(id, why),
});

/** Reads what is deployed of a stack; with permissions to read, and nothing else. */
const deployedSide = async (
  stack: AssemblyStack,
  region: string,
  { context }: Review,
): Promise<OtherSide> => {
  const { stackName } = stack;
  try {
    const client = await context.aws(region).cloudFormation();
    const state = await describeStack(client, stackName);
    if (state === undefined) return { kind: 'new' };
    const warning = stateWarning(stackName, state);
    if (NEVER_CAME_UP.test(state.status)) return { kind: 'new', ...warning };
    const templates = await readTemplates(client, stackName);
    if (templates) return { kind: 'templates', templates, ...warning };
    return unknownSide(stack, {
      detail: 'Its template is neither JSON nor YAML as the CDK CLI writes it, so the CDK did not make it.',
      remedy: 'Deploy it once with the CDK, which uploads JSON; until then look at cdk diff by hand.',
    });
  } catch (error) {
    if (context.world.cancelled.aborted) throw error;
    const { title, detail, remedy } = awsFailure(error, 'cloudformation:GetTemplate');
    return unknownSide(stack, { detail: `${title}: ${detail}.`, remedy });
  }
};

/** Where the templates of the other side come from. */
type OtherSides = {
  readonly baseline: Baseline;
  /** Why it is not what was asked for. */
  readonly findings: readonly Finding[];
  /** That of the credentials, where they were asked. */
  readonly account?: string;
  readonly sideOf: (stack: AssemblyStack) => Promise<OtherSide | undefined>;
};

const NOTHING: OtherSides = { baseline: 'nothing', findings: [], sideOf: async () => undefined };

/** Where something was asked and did not answer. */
const UNKNOWN: OtherSides = { ...NOTHING, baseline: 'unknown' };

type Refused = { readonly refused: ErrorFinding };

const IN_ANOTHER_ACCOUNT = {
  detail: 'It belongs to another account than the credentials of this job.',
  remedy: 'Compare it in a job of its own, with credentials of its account, and name it in stacks.',
};

/** What is deployed, as the credentials of the job may see it; undefined when there are none. */
const deployedSides = async (
  review: Review,
): Promise<OtherSides | Refused | { readonly failed: Finding } | undefined> => {
  const { inputs, context } = review;
  const { env, cancelled } = context.world;
  const region = regionOf(env);
  if (region === '' || !hasCredentials(env)) return undefined;
  let account: string;
  try {
    account = await context.aws(region).account();
  } catch (error) {
    if (cancelled.aborted) throw error;
    return { failed: deployedNotAsked(awsFailure(error, 'sts:GetCallerIdentity')) };
  }
  if (inputs.accountId !== '' && account !== inputs.accountId)
    return { refused: wrongAccount(account, inputs.accountId) };
  const isForeign = (stack: AssemblyStack): boolean => stack.account !== '' && stack.account !== account;
  return {
    baseline: 'deployed',
    findings: [],
    account,
    sideOf: async (stack) =>
      isForeign(stack)
        ? unknownSide(stack, IN_ANOTHER_ACCOUNT)
        : deployedSide(stack, stack.region || region, review),
  };
};

const placeOf = ({ stackName, account, region }: AssemblyStack): string =>
  JSON.stringify([stackName, account, region]);

/** Stacks that a deployment of the change does not touch any more, and does not delete either. */
const stacksOnlyIn = (
  base: DryAssembly,
  { stacks }: CloudAssembly,
  { stacks: names }: DryRunInputs,
): readonly AssemblyStack[] => {
  const places = new Set(stacks.map(placeOf));
  const meant = names.length === 0 ? base.stacks : stacksNamed(base.assembly.stacks, names);
  return meant.filter((stack) => !places.has(placeOf(stack)));
};

/** The same app as it is on the base branch, synthesized with the same stand-ins. */
const baseBranchSides = async (
  { inputs, dry: { standIns, assembly }, context }: Review,
  baseDirectory: string,
  isBesideDeployed = false,
): Promise<OtherSides | Refused> => {
  const place = { appDirectory: baseDirectory, directory: 'base.cdk.out' };
  const base = await runAppWithStandIns({ ...inputs, stacks: [] }, place, standIns, context);
  if (!base.ok) {
    const tampering = base.findings.filter(isError).find(({ code }) => code === runnerFilesChanged.code);
    if (tampering) return { refused: tampering };
    return { ...UNKNOWN, findings: [baseNotSynthesized(base.findings[0], isBesideDeployed)] };
  }
  // CloudFormation knows a stack by its name and place, whatever the app calls it.
  const byPlace = new Map(base.value.assembly.stacks.map((stack) => [placeOf(stack), stack]));
  return {
    baseline: 'base',
    findings: stacksLeft(stacksOnlyIn(base.value, assembly, inputs), assembly.stacks),
    sideOf: async (one) => {
      const stack = byPlace.get(placeOf(one));
      return stack ? { kind: 'templates', templates: stack.templates } : { kind: 'new' };
    },
  };
};

/** What is deployed, and beside it what the base branch makes: its texts may be shown. */
const withBase = async (deployed: OtherSides, review: Review): Promise<OtherSides | Refused> => {
  const { baseDirectory } = review.inputs;
  if (baseDirectory === undefined) return deployed;
  const base = await baseBranchSides(review, baseDirectory, true);
  if ('refused' in base) return base;
  return {
    ...deployed,
    findings: base.findings,
    sideOf: async (stack) => {
      const [side, known] = [await deployed.sideOf(stack), await base.sideOf(stack)];
      return side?.kind === 'templates' && known?.kind === 'templates'
        ? { ...side, base: known.templates }
        : side;
    },
  };
};

/** The other side of the comparison: the deployed templates, or else those of the base branch. */
export const readOtherSides = async (review: Review): Promise<OtherSides | Refused> => {
  const deployed = await deployedSides(review);
  if (deployed && 'refused' in deployed) return deployed;
  if (deployed && 'baseline' in deployed) return withBase(deployed, review);
  const failed = deployed ? [deployed.failed] : [];
  const { baseDirectory } = review.inputs;
  if (baseDirectory === undefined)
    return failed.length > 0 ? { ...UNKNOWN, findings: failed } : { ...NOTHING, findings: [notCompared()] };
  const base = await baseBranchSides(review, baseDirectory);
  return 'refused' in base ? base : { ...base, findings: [...failed, ...base.findings] };
};
