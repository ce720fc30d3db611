import type { CloudFormationClient, StackEvent } from '@aws-sdk/client-cloudformation';
import type { Clock } from '../runtime/world.ts';
import { stackEvents } from './stack.ts';

export type Watched = { readonly name: string; readonly client: CloudFormationClient };

const PAUSE_MILLISECONDS = 2000;

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

/**
 * Tells what CloudFormation does to the stacks, by polling their events until `until` aborts. The CLI's own progress
 * is meant for terminals and changes between its versions. A poll that fails is tried again at the next beat.
 *
 * @param since milliseconds since the epoch; older events belong to earlier deployments
 */
export const watchStacks = async (
  stacks: readonly Watched[],
  since: number,
  clock: Clock,
  until: AbortSignal,
  progress: (line: string) => void,
): Promise<void> => {
  const seen = new Set<string>();
  const poll = async ({ name, client }: Watched): Promise<void> => {
    const fresh = (await stackEvents(client, name, since)).filter((event) => !seen.has(event.EventId ?? ''));
    for (const event of fresh.toReversed()) {
      seen.add(event.EventId ?? '');
      if (isWorthALine(name, event)) progress(lineOf(name, event));
    }
  };
  const pollAll = (): Promise<unknown> => Promise.allSettled(stacks.map(poll));
  while (!until.aborted) {
    await clock.sleep(PAUSE_MILLISECONDS, until).catch(() => undefined);
    await pollAll();
  }
};
