/** What a handful of measurements amount to. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number };

/** @throws RangeError when there is no value, for then nothing was measured. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || min === undefined || max === undefined)
    throw new RangeError('There is no value to take a median of.');
  return { median: (low + high) / 2, min, max };
};

/**
 * Ratios of two series, pair by pair: what slows the machine down for a while slows both of a pair, so their ratio
 * is steadier than either.
 *
 * @throws RangeError when the series differ in length or are empty
 */
export const ratiosOf = (values: readonly number[], bases: readonly number[]): Spread => {
  if (values.length !== bases.length) throw new RangeError('Only series of the same length can be compared.');
  return spreadOf(values.map((value, index) => value / (bases[index] ?? Number.NaN)));
};

/** `items` beginning at another one in each round, so that none always comes first. */
export const rotated = <T>(items: readonly T[], round: number): readonly T[] => {
  const start = items.length === 0 ? 0 : round % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
};
