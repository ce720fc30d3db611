import { join } from 'node:path';
import type { CdkApp } from '../cdk/find-app.ts';
import type { CdkCli } from '../cdk/find-cli.ts';
import { endLeftovers, RUN_VARIABLE } from '../cdk/leftovers.ts';
import { type Synth, synthesize } from '../cdk/synth.ts';
import { startTypeCheck } from '../cdk/type-check.ts';
import type { ErrorFinding, Outcome } from '../model/finding.ts';
import type { Hands } from '../run/hands.ts';
import { appErrorsFinding } from './app-errors.ts';
import type { AssemblyStack, CloudAssembly } from './assembly.ts';

type Synthesis = {
  readonly app: CdkApp;
  readonly cli: CdkCli;
  /** The whole environment of the app, with `RUN_VARIABLE`, by which processes that it leaves running are found. */
  readonly environment: Readonly<Record<string, string>>;
  readonly context: readonly string[];
  readonly synthSpeed: 'safe' | 'fast';
  readonly lookups?: boolean;
  /** Name of the assembly's directory in the run's own one. */
  readonly directory: string;
  readonly timeoutMilliseconds: number;
  readonly hands: Hands;
  readonly progress: (line: string) => void;
};

/** `cdk synth`, and with `synth-speed: fast` the type check beside it, which is given up when the synth fails. */
const synthesizeTyped = async (synthesis: Synthesis): Promise<Outcome<Synth>> => {
  const { app, cli, context, synthSpeed: speed, lookups = true, hands } = synthesis;
  const { cancelled, temporaryDirectory } = hands.world;
  const child = {
    env: synthesis.environment,
    cancelled,
    redact: hands.redactor.redact,
    onLine: synthesis.progress,
    timeoutMilliseconds: synthesis.timeoutMilliseconds,
  };
  const output = join(temporaryDirectory, synthesis.directory);
  const synthesized = synthesize({ ...child, app, cli, output, context, speed, lookups });
  if (speed === 'safe') return synthesized;
  const givenUp = new AbortController();
  const types = startTypeCheck({
    ...child,
    app,
    onLine: () => undefined,
    cancelled: AbortSignal.any([cancelled, givenUp.signal]),
  });
  const synth = await synthesized;
  if (!synth.ok) givenUp.abort();
  const checked = await types;
  return synth.ok && !checked.ok ? checked : synth;
};

/** Runs the app once; afterwards nothing of it runs any more, whatever it started. */
export const synthesizeOnce = async (synthesis: Synthesis): Promise<Outcome<Synth>> => {
  try {
    return await synthesizeTyped(synthesis);
  } finally {
    endLeftovers(synthesis.environment[RUN_VARIABLE] ?? '');
  }
};

type Judged = {
  readonly assembly: CloudAssembly;
  readonly stacks: readonly AssemblyStack[];
  readonly refusal?: ErrorFinding;
};

/** Why the CDK CLI would not deploy these stacks: their errors, or what it says itself where no stack has any. */
export const refusalOf = (
  { assembly, stacks, refusal }: Judged,
  redact: (text: string) => string,
): ErrorFinding | undefined => {
  const { missing } = assembly;
  const errors = appErrorsFinding({ stacks, missing, redact });
  if (errors) return errors;
  return assembly.stacks.every((stack) => stack.errors === undefined) ? refusal : undefined;
};
