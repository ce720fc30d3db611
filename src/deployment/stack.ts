import type { CloudFormationClient, Stack, StackEvent } from '@aws-sdk/client-cloudformation';
import type { Clock } from '../lib/clock.ts';
import { startPace } from '../lib/pace.ts';
import { count } from '../lib/text.ts';
import type { ErrorFinding } from '../model/finding.ts';
import type { RunContext } from '../run/context.ts';
import { stackBusy, stackNeedsRecreation, stackNeedsRepair } from './findings.ts';

/** What CloudFormation says of one stack; the truth about a deployment, whatever the CLI's exit code was. */
export type StackState = {
  readonly id: string;
  readonly status: string;
  readonly statusReason: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch; of the creation when it was never updated. */
  readonly updatedAt: number;
};

const stateOf = (stack: Stack): StackState => ({
  id: stack.StackId ?? '',
  status: stack.StackStatus ?? '',
  statusReason: stack.StackStatusReason ?? '',
  outputs: Object.fromEntries(
    (stack.Outputs ?? []).map((output) => [output.OutputKey ?? '', output.OutputValue ?? '']),
  ),
  updatedAt: (stack.LastUpdatedTime ?? stack.CreationTime)?.getTime() ?? 0,
});

/** CloudFormation has no error type of its own for this (API reference of DescribeStacks, `StackName`). */
export const isAbsentStack = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError' && /does not exist/.test(error.message);

/** `nameOrId`: an id also finds a stack that has been deleted. Undefined when there is no such stack. */
export const describeStack = async (
  client: CloudFormationClient,
  nameOrId: string,
): Promise<StackState | undefined> => {
  const { DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: nameOrId }));
    return Stacks?.[0] && stateOf(Stacks[0]);
  } catch (error) {
    if (isAbsentStack(error)) return undefined;
    throw error;
  }
};

const NEEDS_REPAIR =
  /^(UPDATE_ROLLBACK_FAILED|UPDATE_FAILED|CREATE_FAILED|DELETE_FAILED|IMPORT_ROLLBACK_FAILED)$/;

/**
 * Why a stack must not be deployed to. The CDK CLI silently deletes and re-creates a stack in ROLLBACK_COMPLETE
 * (deploy-stack.ts), fails at once for one that is being updated, and cannot go on from a paused failure.
 */
export const refusalToDeploy = (name: string, state: StackState | undefined): ErrorFinding | undefined => {
  const { status = '', statusReason = '' } = state ?? {};
  if (/^ROLLBACK_(COMPLETE|FAILED)$/.test(status)) return stackNeedsRecreation(name, status);
  if (NEEDS_REPAIR.test(status)) return stackNeedsRepair(name, status, statusReason);
  return isBusy(state) ? stackBusy(name, status) : undefined;
};

/** CloudFormation is changing it; a stack in review is a change set that was not executed. */
const isBusy = (state: StackState | undefined): state is StackState =>
  state !== undefined && !isSettled(state.status) && state.status !== 'REVIEW_IN_PROGRESS';

/**
 * The stack once CloudFormation has done with it, or as it is when the time is over.
 *
 * @param limit milliseconds; 0 for a stack that is not waited for
 * @throws the reason of the signal when the run is cancelled meanwhile
 */
export const stackAtRest = async (
  client: CloudFormationClient,
  name: string,
  { limit, context }: { readonly limit: number; readonly context: Pick<RunContext, 'world' | 'progress'> },
): Promise<StackState | undefined> => {
  let state = await describeStack(client, name);
  if (limit === 0 || !isBusy(state)) return state;
  const { world, progress } = context;
  const pace = startPace(world, limit);
  progress(
    `Stack ${name} is in ${state.status}: waiting until CloudFormation has ended that, at most ${count(Math.ceil(limit / 60_000), 'minute')}`,
  );
  while (isBusy(state) && pace.left() > 0) {
    await pace.wait(5000);
    world.cancelled.throwIfAborted();
    state = await describeStack(client, name);
  }
  return state;
};

const isSettled = (status: string): boolean => status !== '' && !status.endsWith('_IN_PROGRESS');

/** Settled, and the change that was asked for is in force. */
export const isDeployed = (status: string): boolean =>
  /^(CREATE_COMPLETE|UPDATE_COMPLETE|IMPORT_COMPLETE)$/.test(status);

/** Newest first, back to `since` (milliseconds since the epoch), at most ten pages. */
export const stackEvents = async (
  client: CloudFormationClient,
  nameOrId: string,
  since: number,
): Promise<readonly StackEvent[]> => {
  const { DescribeStackEventsCommand } = await import('@aws-sdk/client-cloudformation');
  const events: StackEvent[] = [];
  let NextToken: string | undefined;
  for (let page = 0; page < 10; page += 1) {
    const answer = await client.send(
      new DescribeStackEventsCommand({ StackName: nameOrId, ...(NextToken ? { NextToken } : {}) }),
    );
    const fresh = (answer.StackEvents ?? []).filter((event) => (event.Timestamp?.getTime() ?? 0) >= since);
    events.push(...fresh);
    NextToken = answer.NextToken;
    if (NextToken === undefined || fresh.length < (answer.StackEvents ?? []).length) break;
  }
  return events;
};

/** The resource whose failure made the others fail: the oldest failure that is not a mere consequence. */
export const firstFailure = (newestFirst: readonly StackEvent[]): StackEvent | undefined =>
  newestFirst.findLast(
    (event) =>
      /^(CREATE|UPDATE|DELETE|IMPORT)_FAILED$/.test(event.ResourceStatus ?? '') &&
      !/cancelled|canceled/i.test(event.ResourceStatusReason ?? '') &&
      event.PhysicalResourceId !== event.StackId,
  );

/** The first failure of a stack, and where that is a nested stack, the first failure inside of it. */
export const failedResource = async (
  client: CloudFormationClient,
  nameOrId: string,
  since: number,
): Promise<StackEvent | undefined> => {
  const failure = firstFailure(await stackEvents(client, nameOrId, since));
  const nested =
    failure?.ResourceType === 'AWS::CloudFormation::Stack' ? failure.PhysicalResourceId : undefined;
  return nested && nested !== nameOrId ? ((await failedResource(client, nested, since)) ?? failure) : failure;
};

/** A template as it was uploaded; `body` is undefined where it is neither JSON nor YAML without short forms (`!Ref`). */
export type DeployedTemplate = { readonly text: string; readonly body: unknown };

/** The CDK CLI uploads JSON where the app has assets, and YAML 1.1 where it has none. */
const parsedTemplate = async (text: string): Promise<unknown> => {
  try {
    return JSON.parse(text);
  } catch {
    const { parseDocument } = await import('yaml');
    const document = parseDocument(text, { version: '1.1' });
    return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
  }
};

export const deployedTemplate = async (
  client: CloudFormationClient,
  name: string,
): Promise<DeployedTemplate> => {
  const { GetTemplateCommand } = await import('@aws-sdk/client-cloudformation');
  const { TemplateBody: text = '' } = await client.send(
    new GetTemplateCommand({ StackName: name, TemplateStage: 'Original' }),
  );
  return { text, body: await parsedTemplate(text) };
};

/** GetTemplate gives `?` for what is not ASCII (aws/aws-cdk issue 25912); with this both sides look alike. */
export const asReturned = (template: unknown): unknown =>
  template === undefined
    ? undefined
    : JSON.parse(JSON.stringify(template).replace(/[?\u0080-\uffff]+/g, '?'));

type CancelledUpdate = { readonly asked: boolean; readonly status: string };

/**
 * Cancels a running update and waits for its rollback. A creation cannot be cancelled (API reference of CancelUpdateStack).
 *
 * @param since milliseconds since the epoch; an update that began earlier is not of this run and is left alone
 */
export const cancelUpdate = async (
  client: CloudFormationClient,
  name: string,
  { clock, since, deadline }: { readonly clock: Clock; readonly since: number; readonly deadline: number },
): Promise<CancelledUpdate> => {
  const before = await describeStack(client, name);
  if (before?.status !== 'UPDATE_IN_PROGRESS' || before.updatedAt < since)
    return { asked: false, status: before?.status ?? '' };
  const { CancelUpdateStackCommand } = await import('@aws-sdk/client-cloudformation');
  await client.send(new CancelUpdateStackCommand({ StackName: name }));
  let status: string = before.status;
  while (!isSettled(status) && clock.now() < deadline) {
    await clock.sleep(2000);
    status = (await describeStack(client, name))?.status ?? '';
  }
  return { asked: true, status };
};
