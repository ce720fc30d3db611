import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';

/**
 * A real client of CloudWatch Logs whose network is a function of the query. It stands in for AWS where the emulator
 * cannot be brought into a state at will: refusals, many pages, lines at given times.
 */
export const recordedLogs = (
  answer: (query: Readonly<Record<string, unknown>>) => object | Error,
): CloudWatchLogsClient => {
  const client = new CloudWatchLogsClient({
    region: 'us-west-2',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  client.middlewareStack.add(
    () => async (call) => {
      const given = answer({ ...call.input });
      if (given instanceof Error) throw given;
      return { output: { $metadata: {}, ...given }, response: {} };
    },
    { step: 'initialize', priority: 'low' },
  );
  return client;
};
