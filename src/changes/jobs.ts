import { createRedactor } from '../redaction/redactor.ts';
import type { Job } from '../run/analyst.ts';
import { type ComparedStack, compareStacks, type StackSides } from './compare-stack.ts';
import type { Concealment } from './concealment.ts';
import { type IntentNames, type IntentStack, intentHash } from './intent-hash.ts';

/** What of the comparison is done where the author of the templates cannot hold up the run. */

/** A function cannot go to another process, so the redactor is made there, of what it has to hide. */
type Hidden = Omit<Concealment, 'redact'> & { readonly secrets: readonly string[] };

export const COMPARISON: Job<[sides: readonly StackSides[], hidden: Hidden], readonly ComparedStack[]> = {
  name: 'comparison',
  work: (sides, { secrets, ...concealment }) => {
    const { add, redact } = createRedactor();
    for (const secret of secrets) add(secret);
    return compareStacks(sides, { ...concealment, redact });
  },
};

export const INTENT: Job<[stacks: readonly IntentStack[], names: IntentNames], string> = {
  name: 'intent',
  work: intentHash,
};
