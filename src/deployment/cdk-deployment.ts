import { startDeployment } from '../cdk/deploy.ts';
import type { DeployInputs } from '../inputs/types.ts';
import type { Exit } from '../lib/child-process.ts';
import type { Hands } from '../run/hands.ts';
import { type ReadyAssembly, withoutKey } from '../template/stage.ts';
import { type Watched, watchStacks } from './watch.ts';

export type CdkDeployment = {
  readonly exit: Exit;
  /** All that the CLI wrote, redacted. */
  readonly lines: readonly string[];
};

type WatchOptions = {
  readonly stacks: readonly Watched[];
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** Asks CloudFormation itself whether every stack is what it was meant to become. */
  readonly isInForce: () => Promise<boolean>;
  readonly progress: (line: string) => void;
};

/**
 * Runs `cdk deploy` and tells meanwhile what happens to the stacks. The CLI looks at a stack every 5 s (`waitFor` of
 * toolkit-lib) and then takes its time to end: once everything is in force it has nothing left to do, so it is ended.
 */
export const runCdkDeployment = async (
  inputs: DeployInputs,
  ready: ReadyAssembly,
  watch: WatchOptions,
  hands: Hands,
): Promise<CdkDeployment> => {
  const { clock, cancelled } = hands.world;
  const lines: string[] = [];
  const inForce = new AbortController();
  const child = startDeployment({
    app: ready.app,
    cli: ready.cli,
    assembly: ready.assembly.directory,
    stacks: ready.stacks.map(({ id }) => id),
    cdkArguments: inputs.cdkArguments,
    env: withoutKey(ready.environment, inputs),
    cancelled: AbortSignal.any([cancelled, inForce.signal]),
    redact: hands.redactor.redact,
    timeoutMilliseconds: inputs.deployTimeoutMilliseconds,
    onLine: (line) => lines.push(line),
  });
  const ended = new AbortController();
  const watching = watchStacks(watch.stacks, watch.since, clock, ended.signal, watch.progress, async () => {
    if (await watch.isInForce()) inForce.abort();
  });
  const exit = await child.exited;
  ended.abort();
  await watching;
  const endedByUs = exit.cancelled && inForce.signal.aborted && !cancelled.aborted;
  return { exit: endedByUs ? { ...exit, code: 0, signal: null, cancelled: false } : exit, lines };
};
