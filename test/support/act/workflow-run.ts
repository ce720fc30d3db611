/** What a run under act was, read from the JSON lines that act prints with `--json`. */

/** One line of act; the names are act's own. */
type Line = {
  readonly msg?: string;
  readonly stage?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  /** A workflow command, or what a command file said. */
  readonly command?: string;
  readonly name?: string;
  /** Already decoded, unlike `raw`, which is not read here. */
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>> | null;
  readonly content?: string;
  readonly raw_output?: boolean;
};

/** One stage of one step that ran. Steps that were skipped are missing. */
export type StepRun = {
  /** The step's `id`, or its number from 0. */
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the stage wrote to the job summary. */
  readonly summary: string;
  /** What the stage printed, masked by act, commands left out. */
  readonly log: string;
};

export type WorkflowRun = {
  readonly conclusion: 'success' | 'failure';
  readonly steps: readonly StepRun[];
  /** `undefined` when that stage did not run. */
  readonly step: (id: string, stage?: 'Main' | 'Post') => StepRun | undefined;
  /**
   * All that act printed, decoded: the messages, which act masks, and the values of outputs, commands and summaries,
   * which it does not. Lines that register a secret with the masker are left out.
   */
  readonly everything: string;
};

const parsed = (text: string): Line => {
  try {
    return JSON.parse(text) as Line;
  } catch {
    // act prints some errors as plain text.
    return { msg: text };
  }
};

const stepRun = (id: string, stage: string, lines: readonly Line[]): StepRun => {
  const outputs = lines.filter(({ command }) => command === 'set-output');
  const shown = lines.filter((line) => line.raw_output);
  const summaries = lines.filter(({ command }) => command === 'summary');
  return {
    id,
    stage,
    name: lines[0]?.step ?? '',
    result: lines.find(({ stepResult }) => stepResult !== undefined)?.stepResult ?? 'unfinished',
    outputs: Object.fromEntries(outputs.map(({ name = '', arg = '' }) => [name, arg])),
    summary: summaries.map(({ content = '' }) => content).join('\n'),
    log: shown.map(({ msg = '' }) => msg).join(''),
  };
};

const stepRuns = (lines: readonly Line[]): StepRun[] => {
  const stages = Map.groupBy(
    lines.filter(({ stage, stepID }) => stage !== undefined && stepID !== undefined),
    ({ stage, stepID }) => `${stage} ${stepID?.join('/')}`,
  );
  return [...stages].map(([key, of]) => {
    const [stage = '', id = ''] = key.split(' ', 2);
    return stepRun(id, stage, of);
  });
};

const texts = ({ msg, arg, content, kvPairs }: Line): string[] =>
  [msg, arg, content, ...Object.values(kvPairs ?? {})].filter((text) => text !== undefined);

/** @param status Exit status of act. */
export const workflowRun = (output: string, status: number | null): WorkflowRun => {
  const lines = output.split('\n').filter(Boolean).map(parsed);
  const steps = stepRuns(lines);
  const jobs = lines.flatMap(({ jobResult }) => jobResult ?? []);
  const green = status === 0 && jobs.length > 0 && jobs.every((result) => result === 'success');
  return {
    conclusion: green ? 'success' : 'failure',
    steps,
    step: (id, stage = 'Main') => steps.find((step) => step.id === id && step.stage === stage),
    everything: lines
      .filter(({ command }) => command !== 'add-mask')
      .flatMap(texts)
      .map((text) => (text.endsWith('\n') ? text : `${text}\n`))
      .join(''),
  };
};
