import type { ProbingInputs } from '../inputs/types.ts';
import { takeStoredKeys } from '../rotation/open-store.ts';
import type { Run } from '../run/run.ts';

/** The inputs as they are where they hold the keys; else those of the secret that holds them. */
export const withStoredKeys = async <Inputs extends ProbingInputs>(
  inputs: Inputs,
  run: Run,
): Promise<Inputs> => {
  const { keysFrom } = inputs;
  return keysFrom ? run.step('key store', () => takeStoredKeys(inputs, keysFrom, run)) : inputs;
};
