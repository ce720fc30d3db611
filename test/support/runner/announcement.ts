import type { StepLog } from './step-log.ts';

export type Announced = {
  readonly action: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly env: Readonly<Record<string, string>>;
  /** Names given in `with:` that the action does not have, and those that it has. */
  readonly unexpectedInputs: readonly string[];
  readonly validInputs: readonly string[];
};

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/**
 * What the runner prints before the action starts (Handler.cs, PrintActionDetails): `with:` and `env:` are in the log
 * before the action can mask anything.
 */
export const announceStep = (log: StepLog, step: Announced): void => {
  if (step.unexpectedInputs.length > 0) {
    const [given, valid] = [quoted(step.unexpectedInputs), quoted(step.validInputs)];
    log.addIssue('warning', `Unexpected input(s) ${given}, valid inputs are [${valid}]`);
  }
  log.startGroup(`Run ${step.action}`);
  const show = (title: string, entries: Iterable<readonly [string, string]>) => {
    const shown = [...entries].filter(([, value]) => value !== '');
    if (shown.length > 0) log.write(title, 'output');
    for (const [name, value] of shown) log.write(`  ${name}: ${value}`, 'output');
  };
  show('with:', step.inputs);
  show('env:', Object.entries(step.env));
  log.endGroup();
};
