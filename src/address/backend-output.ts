import { describeStack } from '../deployment/stack.ts';
import { type BackendInputs, type BackendOutput, parseBackendUrl } from '../inputs/backend.ts';
import type { DeployInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { Hands } from '../run/hands.ts';
import type { AssemblyStack } from '../template/assembly.ts';

/** The outputs of one stack, under all names that it has. */
export type StackOutputs = {
  readonly names: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
};

const unusable = (title: string, detail: string, remedy: string): ErrorFinding => ({
  code: 'backend-url-output-unusable',
  severity: 'error',
  failureReason: 'invalid-input',
  title: `backend-url-output: ${title}`,
  detail,
  remedy,
  where: 'backend-url-output',
});

const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));

const noStack = (stack: string, stacks: readonly string[]): ErrorFinding =>
  unusable(
    'there is no such stack',
    `${stack} is not among the stacks: ${list(stacks)}.`,
    `Correct the part before the dot: backend-url-output: ${stacks[0] ?? 'Stack'}.Url`,
  );

const noOutput = ({ stack, output }: BackendOutput, outputs: readonly string[]): ErrorFinding =>
  unusable(
    'the stack has no such output',
    `Stack ${stack} has no output ${output}. It has: ${list(outputs)}.`,
    `Name one of them, or add it to the app: new CfnOutput(this, '${output}', { value: 'https://…' })`,
  );

/** The address may be a bare host name, which is what a load balancer's or a distribution's attribute is. */
const urlIn = ({ stack, output }: BackendOutput, text: string): Outcome<URL> => {
  const isBare = /^[A-Za-z0-9.-]+$/.test(text);
  const parsed = parseBackendUrl(isBare ? `https://${text}` : text);
  if (parsed instanceof URL) return succeed(parsed);
  const detail = `Output ${output} of stack ${stack} is no address that a token may be sent to.`;
  return fail(unusable(`the value is ${parsed.title.replace(/^(is|has) /, '')}`, detail, parsed.remedy));
};

/** The backend at the address that one of these stacks has as an output. */
export const backendIn = (from: BackendOutput, stacks: readonly StackOutputs[]): Outcome<BackendInputs> => {
  const { stack, output, ...backend } = from;
  const found = stacks.find(({ names }) => names.includes(stack));
  if (!found)
    return fail(
      noStack(
        stack,
        stacks.map(({ names: [name = ''] }) => name),
      ),
    );
  const text = found.outputs[output];
  if (text === undefined) return fail(noOutput(from, Object.keys(found.outputs)));
  const url = urlIn(from, text.trim());
  return url.ok ? succeed({ ...backend, url: url.value }) : url;
};

/** The same, before anything is deployed: whether the templates have the output at all. */
export const promisedOutput = (
  from: BackendOutput | undefined,
  stacks: readonly AssemblyStack[],
): readonly ErrorFinding[] => {
  if (!from) return [];
  const stack = stacks.find(({ id, stackName }) => id === from.stack || stackName === from.stack);
  if (!stack)
    return [
      noStack(
        from.stack,
        stacks.map(({ id }) => id),
      ),
    ];
  const { Outputs = {}, Transform } = stack.templates[0]?.body ?? {};
  // A macro may add outputs.
  if (Transform !== undefined || Object.hasOwn(Object(Outputs), from.output)) return [];
  return [noOutput(from, Object.keys(Object(Outputs)))];
};

/** By CloudFormation's name, or by an id of the CDK, which names it so unless the app says another name. */
const cloudFormationName = (stack: string): string => stack.replaceAll('/', '-');

/** The backend of what is deployed, for a run that has not deployed it. */
export const deployedBackend = async (
  from: BackendOutput,
  region: string,
  hands: Hands,
  stackName = cloudFormationName(from.stack),
): Promise<Outcome<BackendInputs>> => {
  if (region === '') return fail(noDeployedStack(from, region));
  try {
    const state = await describeStack(await hands.aws(region).cloudFormation(), stackName);
    return state
      ? backendIn(from, [{ names: [from.stack], outputs: state.outputs }])
      : fail(noDeployedStack(from, region));
  } catch (error) {
    if (hands.world.cancelled.aborted) throw error;
    return fail(awsFailure(error, 'cloudformation:DescribeStacks'));
  }
};

/** The backend as it is reached before the deployment. */
export const backendBefore = async (
  { backend, backendOutput }: DeployInputs,
  stacks: readonly AssemblyStack[],
  hands: Hands,
): Promise<Outcome<BackendInputs> | undefined> => {
  if (backend || !backendOutput) return backend && succeed(backend);
  const stack = stacks.find(({ id, stackName }) => [id, stackName].includes(backendOutput.stack));
  const region = stack?.region ?? regionOf(hands.world.env);
  return deployedBackend(backendOutput, region, hands, stack?.stackName);
};

const noDeployedStack = ({ stack }: BackendOutput, region: string): ErrorFinding =>
  unusable(
    'the stack is not deployed',
    `CloudFormation in ${region || 'an unknown region'} has no stack ${cloudFormationName(stack)}.`,
    `Correct the part before the dot, or AWS_REGION: aws cloudformation list-stacks --region ${region || 'REGION'}`,
  );
