/** How long answers took, in a few hundred counters however many there were, and how often they may fail. */

/** Answers counted by the step of a scale on which each step is 5 % longer than the one before. */
export type Latencies = ReadonlyMap<number, number>;

export const NO_LATENCIES: Latencies = new Map();

const STEP = 1.05;

/** Step 0 is everything up to one millisecond. */
const stepOf = (milliseconds: number): number =>
  milliseconds <= 1 ? 0 : Math.ceil(Math.log(milliseconds) / Math.log(STEP) - 1e-9);

export const addLatency = (all: Latencies, milliseconds: number): Latencies => {
  const step = stepOf(milliseconds);
  return new Map(all).set(step, (all.get(step) ?? 0) + 1);
};

export const mergeLatencies = (...each: readonly Latencies[]): Latencies => {
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

/** One-sided. */
const CONFIDENCE = 0.95;

/** Halvings of an interval in [0, 1]; more than a double can tell apart. */
const HALVINGS = 60;

/** The chance of at most `failures` failures in `requests`, each with the chance `rate` in (0, 1); by logarithms, for neither powers nor binomials of thousands fit into a number. */
export const chanceOfAtMost = (failures: number, requests: number, rate: number): number => {
  const odds = Math.log(rate) - Math.log1p(-rate);
  let term = requests * Math.log1p(-rate);
  let [largest, sum] = [term, 1];
  for (let count = 1; count <= failures; count += 1) {
    term += Math.log((requests - count + 1) / count) + odds;
    if (term <= largest) sum += Math.exp(term - largest);
    else [largest, sum] = [term, sum * Math.exp(largest - term) + 1];
  }
  return Math.min(1, sum * Math.exp(largest));
};

/**
 * The highest rate of failures that is compatible with what was seen: a higher one would have shown more failures in 95
 * of 100 cases. Without a failure it is 3/n (Hanley and Lippman-Hand, JAMA 249, 1983), with some Clopper and Pearson's
 * exact bound. 1 when there is nothing to go by.
 */
export const upperBound = (failures: number, requests: number): number => {
  if (requests <= 0 || failures >= requests) return 1;
  if (failures === 0) return Math.min(1, 3 / requests);
  let [low, high] = [failures / requests, 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (chanceOfAtMost(failures, requests, middle) > 1 - CONFIDENCE) low = middle;
    else high = middle;
  }
  return high;
};
