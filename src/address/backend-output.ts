import { describeStack } from '../deployment/stack.ts';
import { type BackendInputs, type BackendOutput, parseBackendUrl } from '../inputs/backend.ts';
import type { DeployInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { RunContext } from '../run/context.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { outputNoAddress, outputOfNoStack, outputOfUndeployedStack, stackWithoutOutput } from './findings.ts';

/** The outputs of one stack, under all names that it has. */
export type StackOutputs = {
  readonly names: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
};

/** The address may be a bare host name, which is what a load balancer's or a distribution's attribute is. */
const urlIn = (from: BackendOutput, text: string): Outcome<URL> => {
  const isBare = /^[A-Za-z0-9.-]+$/.test(text);
  const parsed = parseBackendUrl(isBare ? `https://${text}` : text);
  return parsed instanceof URL ? succeed(parsed) : fail(outputNoAddress(from, parsed));
};

/** The backend at the address that one of these stacks has as an output. */
export const backendIn = (from: BackendOutput, stacks: readonly StackOutputs[]): Outcome<BackendInputs> => {
  const { stack, output, ...backend } = from;
  const found = stacks.find(({ names }) => names.includes(stack));
  if (!found)
    return fail(
      outputOfNoStack(
        stack,
        stacks.map(({ names: [name = ''] }) => name),
      ),
    );
  const text = found.outputs[output];
  if (text === undefined) return fail(stackWithoutOutput(from, Object.keys(found.outputs)));
  const url = urlIn(from, text.trim());
  return url.ok ? succeed({ ...backend, url: url.value }) : url;
};

/** The same, before anything is deployed: whether the templates have the output at all. */
export const missingOutput = (
  from: BackendOutput | undefined,
  stacks: readonly AssemblyStack[],
): readonly ErrorFinding[] => {
  if (!from) return [];
  const stack = stacks.find(({ id, stackName }) => id === from.stack || stackName === from.stack);
  if (!stack)
    return [
      outputOfNoStack(
        from.stack,
        stacks.map(({ id }) => id),
      ),
    ];
  const { Outputs = {}, Transform } = stack.templates[0]?.body ?? {};
  // A macro may add outputs.
  if (Transform !== undefined || Object.hasOwn(Object(Outputs), from.output)) return [];
  return [stackWithoutOutput(from, Object.keys(Object(Outputs)))];
};

/** By CloudFormation's name, or by an id of the CDK, which names it so unless the app gives another name. */
const cloudFormationName = (stack: string): string => stack.replaceAll('/', '-');

type DeployedStackName = { readonly region: string; readonly stackName?: string | undefined };

/** The backend of what is deployed, for a run that has not deployed it. */
export const deployedBackend = async (
  from: BackendOutput,
  { region, stackName = cloudFormationName(from.stack) }: DeployedStackName,
  context: RunContext,
): Promise<Outcome<BackendInputs>> => {
  const undeployed = outputOfUndeployedStack(cloudFormationName(from.stack), region);
  if (region === '') return fail(undeployed);
  try {
    const state = await describeStack(await context.aws(region).cloudFormation(), stackName);
    return state ? backendIn(from, [{ names: [from.stack], outputs: state.outputs }]) : fail(undeployed);
  } catch (error) {
    if (context.world.cancelled.aborted) throw error;
    return fail(awsFailure(error, 'cloudformation:DescribeStacks'));
  }
};

/** The backend as it is reached before the deployment. */
export const backendBefore = async (
  { backend, backendOutput }: DeployInputs,
  stacks: readonly AssemblyStack[],
  context: RunContext,
): Promise<Outcome<BackendInputs> | undefined> => {
  if (backend || !backendOutput) return backend && succeed(backend);
  const stack = stacks.find(({ id, stackName }) => [id, stackName].includes(backendOutput.stack));
  const region = stack?.region ?? regionOf(context.world.env);
  return deployedBackend(backendOutput, { region, stackName: stack?.stackName }, context);
};
