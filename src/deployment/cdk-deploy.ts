import type { CloudFormationClient, StackEvent } from '@aws-sdk/client-cloudformation';
import type { CdkApp } from '../cdk/find-app.ts';
import type { CdkCli } from '../cdk/find-cli.ts';
import type { DeployInputs } from '../inputs/types.ts';
import { type Child, type ChildOptions, type Exit, startChild } from '../lib/child-process.ts';
import type { Clock } from '../lib/clock.ts';
import type { RunContext } from '../run/context.ts';
import { type ReadyAssembly, withoutKey } from '../template/stage.ts';
import { type ServiceWatch, watchServices } from './service-watch.ts';
import { isDeployed, stackEvents } from './stack.ts';
import { isInForce } from './stacks-after.ts';
import type { StackBefore } from './stacks-before.ts';

type CdkDeployOptions = Pick<
  ChildOptions,
  'env' | 'onLine' | 'cancelled' | 'redact' | 'timeoutMilliseconds'
> & {
  readonly app: CdkApp;
  readonly cli: CdkCli;
  /** The cloud assembly that was checked. */
  readonly assembly: string;
  /** Names as in the assembly's manifest, e.g. `Prod/Main`; without any the CLI would choose. */
  readonly stacks: readonly string[];
  /** From `parseCdkArguments`, checked by the caller to hold no secret. */
  readonly cdkArguments: readonly string[];
};

/**
 * Arguments of `cdk deploy`. The stacks come first, because options that take lists would swallow them. `--build=`
 * is empty on purpose: the CLI runs the `build` command of cdk.json at every start, even for a finished assembly.
 */
export const deployArguments = (
  options: Pick<CdkDeployOptions, 'assembly' | 'stacks' | 'cdkArguments'>,
): readonly string[] => [
  'deploy',
  ...options.stacks,
  '--app',
  options.assembly,
  '--build=',
  '--require-approval',
  'never',
  '--progress',
  'events',
  '--ci',
  '--no-notices',
  '--no-color',
  ...options.cdkArguments,
];

/**
 * Starts the deployment. Its exit code is a hint: the status of the stacks is the truth, also after a cancel, which
 * ends the CLI but not CloudFormation's work. `classifyCdkFailure` says what a failure means.
 */
export function startCdkDeploy(options: CdkDeployOptions): Child {
  return startChild({
    ...options,
    command: options.cli.command,
    args: [...options.cli.args, ...deployArguments(options)],
    cwd: options.app.directory,
  });
}

/** Short deployments are seen early, and long ones do not use up the account's rate of requests. */
const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 2000;
/** From pause to pause; the longest is reached after a quarter of a minute. */
const SLOWER = 1.1;

const lineOf = (stack: string, event: StackEvent): string => {
  const what =
    event.LogicalResourceId === stack ? 'stack' : `${event.LogicalResourceId} (${event.ResourceType})`;
  const reason = event.ResourceStatusReason ? `: ${event.ResourceStatusReason}` : '';
  return `${stack}: ${what} ${event.ResourceStatus}${reason}`;
};

/** Failures, the stack's own steps, and what takes long; every resource of a large stack would bury them. */
const isWorthALine = (stack: string, event: StackEvent): boolean =>
  /FAILED|ROLLBACK/.test(event.ResourceStatus ?? '') ||
  event.LogicalResourceId === stack ||
  event.ResourceType === 'AWS::ECS::Service' ||
  event.ResourceType === 'AWS::ECS::TaskDefinition';

/** Whether the newest of the stack's own events, not of its resources, is that of a finished deployment. Pure. */
export const endsDeployed = (newestFirst: readonly StackEvent[]): boolean => {
  const own = newestFirst.find((event) => event.PhysicalResourceId === event.StackId);
  return isDeployed(own?.ResourceStatus ?? '');
};

type WatchedStacks = {
  readonly stacks: readonly { readonly before: StackBefore; readonly client: CloudFormationClient }[];
  /** Milliseconds since the epoch; older events belong to earlier deployments. */
  readonly since: number;
  readonly progress: (line: string) => void;
  readonly watch: ServiceWatch;
  /** Called at every beat at which all stacks seem to be deployed: events are a hint, not the truth. */
  readonly onDeployed: () => Promise<void>;
};

/**
 * Reports what CloudFormation does to the stacks, by polling their events until `until` aborts. The CLI's own progress
 * is meant for terminals and changes between its versions. A poll that fails is tried again at the next beat.
 */
const watchStacks = async (
  { stacks, since, progress, watch, onDeployed }: WatchedStacks,
  clock: Clock,
  until: AbortSignal,
): Promise<void> => {
  const seen = new Set<string>();
  const poll = async ({ before, client }: WatchedStacks['stacks'][number]): Promise<boolean> => {
    const name = before.stack.stackName;
    const events = await stackEvents(client, name, since);
    const fresh = events.filter((event) => !seen.has(event.EventId ?? ''));
    for (const event of fresh.toReversed()) {
      seen.add(event.EventId ?? '');
      if (isWorthALine(name, event)) progress(lineOf(name, event));
    }
    await watch.look(before, fresh.length > 0);
    return endsDeployed(events);
  };
  let pause = FIRST_PAUSE_MILLISECONDS;
  while (!until.aborted) {
    await clock.sleep(pause, until).catch(() => undefined);
    pause = Math.min(pause * SLOWER, LONGEST_PAUSE_MILLISECONDS);
    const polled = await Promise.allSettled(stacks.map(poll));
    const deployed = polled.every((result) => result.status === 'fulfilled' && result.value);
    if (deployed && !until.aborted) await onDeployed().catch(() => undefined);
  }
};

export type CdkDeployment = {
  readonly inputs: DeployInputs;
  readonly assembly: ReadyAssembly;
  readonly before: readonly StackBefore[];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
};

/**
 * Runs `cdk deploy` and reports meanwhile what happens to the stacks. The CLI looks at a stack every 5 s (`waitFor` of
 * toolkit-lib) and then takes its time to end: once everything is in force it has nothing left to do, so it is ended.
 *
 * @returns how the CLI ended, all lines that it wrote, redacted, and what was seen of the services meanwhile
 */
export const runCdkDeploy = async (
  { inputs, assembly, before, startedAt }: CdkDeployment,
  context: RunContext,
): Promise<{ readonly exit: Exit; readonly lines: readonly string[]; readonly watch: ServiceWatch }> => {
  const { clock, cancelled } = context.world;
  const stacks = await Promise.all(
    before.map(async (one) => ({
      before: one,
      client: await context.aws(one.region).cloudFormation(),
    })),
  );
  const lines: string[] = [];
  const inForce = new AbortController();
  const child = startCdkDeploy({
    app: assembly.app,
    cli: assembly.cli,
    assembly: assembly.assembly.directory,
    stacks: assembly.stacks.map(({ id }) => id),
    cdkArguments: inputs.cdkArguments,
    env: withoutKey(assembly.environment, inputs),
    cancelled: AbortSignal.any([cancelled, inForce.signal]),
    redact: context.redactor.redact,
    timeoutMilliseconds: inputs.deployTimeoutMilliseconds,
    onLine: (line) => lines.push(line),
  });
  const ended = new AbortController();
  const onDeployed = async (): Promise<void> => {
    if (await isInForce(before, context)) inForce.abort();
  };
  const { progress } = context;
  const watch = watchServices(inputs, startedAt, context);
  const watching = watchStacks(
    { stacks, since: startedAt, progress, watch, onDeployed },
    clock,
    ended.signal,
  );
  const exit = await child.exited;
  ended.abort();
  await watching;
  const endedByUs = exit.cancelled && inForce.signal.aborted && !cancelled.aborted;
  return { exit: endedByUs ? { ...exit, code: 0, signal: null, cancelled: false } : exit, lines, watch };
};
