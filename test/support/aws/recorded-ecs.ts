import { ECSClient } from '@aws-sdk/client-ecs';

/** Answers by operation, e.g. `DescribeServices`: one for each call, the last one for all further calls. */
export type Recorded = Readonly<Record<string, readonly (object | Error)[]>>;

/**
 * A real ECS client whose network is a script. It stands in for AWS where the emulator cannot be brought into a state
 * at will: stale reads, services that vanish between two calls, stop codes.
 */
export const recordedEcs = (answers: Recorded): ECSClient => {
  const client = new ECSClient({
    region: 'us-west-2',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const calls = new Map<string, number>();
  client.middlewareStack.add(
    (_next, context) => async () => {
      const operation = String(context.commandName).replace(/Command$/, '');
      const call = calls.get(operation) ?? 0;
      calls.set(operation, call + 1);
      const script = answers[operation] ?? [];
      const answer = script[Math.min(call, script.length - 1)] ?? {};
      if (answer instanceof Error) throw answer;
      return { output: { $metadata: {}, ...answer }, response: {} };
    },
    { step: 'initialize', priority: 'low' },
  );
  return client;
};
