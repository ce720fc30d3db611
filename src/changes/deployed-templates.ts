import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { valuesOfVariables } from '../deployment/deployed-keys.ts';
import { nestedStacksOf } from '../deployment/services.ts';
import { deployedTemplate, describeStack, refusalToDeploy, type StackState } from '../deployment/stack.ts';
import type { DryRunInputs } from '../inputs/types.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { isObject, type JsonObject } from '../lib/json.ts';
import type { Finding } from '../model/finding.ts';
import type { Hands } from '../run/hands.ts';
import type { AssemblyStack } from '../template/assembly.ts';

type OtherTemplate = { readonly path: readonly string[]; readonly body: JsonObject };

/** One stack as it is on the other side; `unknown` where that could not be found out. */
export type OtherSide = {
  /** What keeps a deployment from going through as it is. */
  readonly warning?: Finding;
} & (
  | {
      readonly kind: 'templates';
      readonly templates: readonly OtherTemplate[];
      /** What the deployed containers have in the place of the stand-ins. */
      readonly secrets: readonly string[];
    }
  | { readonly kind: 'new' }
  | { readonly kind: 'unknown'; readonly finding: Finding }
);

/** Nested stacks whose templates are read; CloudFormation allows more, apps have a few. */
const MOST_NESTED_STACKS = 50;

const notRead = (stack: string, detail: string, remedy: string): OtherSide => ({
  kind: 'unknown',
  finding: {
    code: 'deployed-template-not-read',
    severity: 'warning',
    title: `What is deployed of stack ${stack} could not be read`,
    detail: `${detail} What the change does to it is not established.`,
    remedy,
    where: stack,
  },
});

/**
 * The values of the variables that have a stand-in here. They are hidden in what is deployed and nowhere else: whatever this
 * run masked in the text of a pull request would tell its author that he guessed right.
 */
const deployedSecrets = (
  body: JsonObject,
  { secretName, secretAliases, standIns }: DryRunInputs,
): readonly string[] =>
  valuesOfVariables(
    body,
    new Set([
      ...[secretName, ...secretAliases].flatMap((name) => [name, `${name}_PREVIOUS`]),
      ...standIns.map(({ name }) => name),
    ]),
  );

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
  if (!refusal) return {};
  const { failureReason: _, ...finding } = refusal;
  return { warning: { ...finding, severity: 'warning' } };
};

/** No template of these was ever in force. */
const NEVER_CAME_UP = /^(?:REVIEW_IN_PROGRESS|ROLLBACK_(?:COMPLETE|FAILED|IN_PROGRESS)|CREATE_FAILED)$/;

/** Reads what is deployed of a stack; with permissions to read, and nothing else. */
export const deployedSide = async (
  stack: AssemblyStack,
  region: string,
  inputs: DryRunInputs,
  hands: Hands,
): Promise<OtherSide> => {
  const { stackName } = stack;
  try {
    const client = await hands.aws(region).cloudFormation();
    const state = await describeStack(client, stackName);
    if (state === undefined) return { kind: 'new' };
    const warning = stateWarning(stackName, state);
    if (NEVER_CAME_UP.test(state.status)) return { kind: 'new', ...warning };
    const templates = await readTemplates(client, stackName);
    if (templates) {
      const secrets = templates.flatMap(({ body }) => deployedSecrets(body, inputs));
      return { kind: 'templates', templates, secrets, ...warning };
    }
    const remedy = 'Deploy it once with the CDK, which uploads JSON; until then look at cdk diff by hand.';
    return notRead(stack.id, 'Its template is not JSON, so it was not made by the CDK.', remedy);
  } catch (error) {
    if (hands.world.cancelled.aborted) throw error;
    const { title, detail, remedy } = awsFailure(error, 'cloudformation:GetTemplate');
    return notRead(stack.id, `${title}: ${detail}.`, remedy);
  }
};
