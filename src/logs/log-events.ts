import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';

export type LogLine = {
  /** Milliseconds since the epoch, by the clock of whoever wrote the line. */
  readonly at: number;
  readonly text: string;
};

/** Milliseconds since the epoch, both included. */
export type LogWindow = { readonly from: number; readonly to: number };

/** A page has at most 1 MiB, and may be empty although more pages follow (API reference of FilterLogEvents). */
const MOST_PAGES = 40;
const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * Hands every line of a log group in the window to `each`. The lines are not filtered by CloudWatch, whose patterns take
 * only a few words at a time.
 *
 * @returns whether all of it was read, and not only as much as is reasonable
 * @throws what the AWS SDK throws; the call is `logs:FilterLogEvents`
 */
export const readLog = async (
  client: CloudWatchLogsClient,
  group: string,
  window: LogWindow,
  each: (line: LogLine) => void,
): Promise<boolean> => {
  if (window.from > window.to) return true;
  const { FilterLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const query = { logGroupName: group, startTime: Math.floor(window.from), endTime: Math.floor(window.to) };
  let nextToken: string | undefined;
  let characters = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await client.send(
      new FilterLogEventsCommand({ ...query, ...(nextToken && { nextToken }) }),
    );
    for (const { timestamp = 0, message = '' } of answer.events ?? []) {
      characters += message.length;
      if (characters > MOST_CHARACTERS) return false;
      each({ at: timestamp, text: message });
    }
    if (!answer.nextToken || answer.nextToken === nextToken) return true;
    nextToken = answer.nextToken;
  }
  return false;
};
