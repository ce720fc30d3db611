import type { ProbingInputs } from '../inputs/inputs.ts';
import { takeStoredKeys } from '../rotation/store-stage.ts';
import type { Hands } from '../run/hands.ts';
import type { Journal } from '../run/journal.ts';

/** The inputs as they are where they hold the keys; else those of the secret that holds them. */
export const withStoredKeys = async <Inputs extends ProbingInputs>(
  inputs: Inputs,
  hands: Hands,
  journal: Journal,
): Promise<Inputs | undefined> => {
  const { keysFrom } = inputs;
  return keysFrom ? journal.stage('key store', () => takeStoredKeys(inputs, keysFrom, hands)) : inputs;
};
