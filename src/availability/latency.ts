/** How long answers took, in a few hundred counters however many there were. */

/** Answers counted by the step of a scale on which each step is 5 % longer than the one before. */
export type Latencies = ReadonlyMap<number, number>;

export const NO_LATENCIES: Latencies = new Map();

const STEP = 1.05;

/** Step 0 is everything up to one millisecond. */
const stepOf = (milliseconds: number): number =>
  milliseconds <= 1 ? 0 : Math.ceil(Math.log(milliseconds) / Math.log(STEP) - 1e-9);

export const withLatency = (all: Latencies, milliseconds: number): Latencies => {
  const step = stepOf(milliseconds);
  return new Map(all).set(step, (all.get(step) ?? 0) + 1);
};

export const together = (...each: readonly Latencies[]): Latencies => {
  const sum = new Map<number, number>();
  for (const [step, count] of each.flatMap((all) => [...all])) sum.set(step, (sum.get(step) ?? 0) + count);
  return sum;
};

/**
 * The time within which this share of the answers came, in whole milliseconds: never less than the true one, and at
 * most 5 % and one millisecond more. 0 without answers.
 */
export const percentile = (all: Latencies, share: number): number => {
  const total = [...all.values()].reduce((sum, count) => sum + count, 0);
  let left = Math.ceil(total * share);
  for (const [step, count] of [...all].toSorted(([one], [other]) => one - other)) {
    left -= count;
    if (left <= 0) return Math.ceil(STEP ** step);
  }
  return 0;
};
