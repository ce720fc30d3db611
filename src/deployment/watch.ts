import type { CloudFormationClient, StackEvent } from '@aws-sdk/client-cloudformation';
import type { Clock } from '../lib/clock.ts';
import { isDeployed, stackEvents } from './stack.ts';

export type Watched = { readonly name: string; readonly client: CloudFormationClient };

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

/**
 * Tells what CloudFormation does to the stacks, by polling their events until `until` aborts. The CLI's own progress
 * is meant for terminals and changes between its versions. A poll that fails is tried again at the next beat.
 *
 * @param since milliseconds since the epoch; older events belong to earlier deployments
 * @param onDeployed called at every beat at which all stacks seem to be deployed: events are a hint, not the truth
 */
export const watchStacks = async (
  stacks: readonly Watched[],
  since: number,
  clock: Clock,
  until: AbortSignal,
  progress: (line: string) => void,
  onDeployed: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const seen = new Set<string>();
  const poll = async ({ name, client }: Watched): Promise<boolean> => {
    const events = await stackEvents(client, name, since);
    const fresh = events.filter((event) => !seen.has(event.EventId ?? ''));
    for (const event of fresh.toReversed()) {
      seen.add(event.EventId ?? '');
      if (isWorthALine(name, event)) progress(lineOf(name, event));
    }
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
