import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addLatency,
  chanceOfAtMost,
  mergeLatencies,
  NO_LATENCIES,
  percentile,
  upperBound,
} from '../../../src/availability/statistics.ts';

/** The chance of at most k failures by the definition, for numbers that are small enough. */
const slowChance = (failures: number, requests: number, rate: number): number => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  return Array.from({ length: failures + 1 }, (_, k) => k).reduce(
    (sum, k) => sum + choose(requests, k) * rate ** k * (1 - rate) ** (requests - k),
    0,
  );
};

describe('the upper bound of the rate of failures', () => {
  it.each([
    [0, 300, 0.01],
    [0, 3000, 0.001],
    // Clopper and Pearson, one-sided: qbeta(0.95, k + 1, n - k) in R
    [1, 10, 0.394163],
    [1, 100, 0.046559],
    [3, 20, 0.343664],
    [5, 1000, 0.010476],
  ])('for %i failures in %i requests is %f', (failures, requests, bound) => {
    expect(upperBound(failures, requests)).toBeCloseTo(bound, 4);
  });

  it('is 1 where nothing, or nothing good, was seen', () => {
    expect([upperBound(0, 0), upperBound(0, 1), upperBound(7, 7)]).toEqual([1, 1, 1]);
  });

  it('is above what was seen, at most 1, and not lower with more failures or fewer requests', () => {
    // Below four requests 3/n is coarser than the exact bound, which is all the more careful.
    const counts = fc
      .integer({ min: 4, max: 4_000 })
      .chain((requests) => fc.tuple(fc.integer({ min: 0, max: requests }), fc.constant(requests)));
    fc.assert(
      fc.property(counts, ([failures, requests]) => {
        const bound = upperBound(failures, requests);
        expect(bound).toBeLessThanOrEqual(1);
        expect(bound).toBeGreaterThanOrEqual(failures / requests);
        expect(upperBound(Math.min(failures + 1, requests), requests)).toBeGreaterThanOrEqual(bound);
        expect(upperBound(failures, requests + 1)).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves what was seen a chance of 5 % where the true rate is just that bound', () => {
    const counts = fc
      .integer({ min: 2, max: 50_000 })
      .chain((requests) =>
        fc.tuple(fc.integer({ min: 1, max: Math.min(requests - 1, 500) }), fc.constant(requests)),
      );
    fc.assert(
      fc.property(counts, ([failures, requests]) => {
        const bound = upperBound(failures, requests);
        expect(chanceOfAtMost(failures, requests, bound)).toBeCloseTo(0.05, 6);
      }),
      { numRuns: 100 },
    );
  });

  it('goes by the binomial distribution', () => {
    const some = fc.tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 12, max: 40 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    );
    fc.assert(
      fc.property(some, ([failures, requests, rate]) => {
        expect(chanceOfAtMost(failures, requests, rate)).toBeCloseTo(slowChance(failures, requests, rate), 8);
      }),
    );
  });

  it('is there within a moment for a day of requests that all but one failed', () => {
    expect(upperBound(129_999, 130_000)).toBeGreaterThan(0.99999);
    expect(upperBound(65_000, 130_000)).toBeCloseTo(0.5023, 3);
  });
});

const times = fc.array(fc.integer({ min: 0, max: 6_000 }), { minLength: 1, maxLength: 300 });

describe('the latencies', () => {
  it('tell a percentile at most 5 % and a millisecond too high, and never too low', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(0.5, 0.95, 0.99, 1), (all, share) => {
        const told = percentile(all.reduce(addLatency, NO_LATENCIES), share);
        const truth = all.toSorted((one, other) => one - other)[Math.ceil(all.length * share) - 1] ?? 0;
        expect(told).toBeGreaterThanOrEqual(truth);
        expect(told).toBeLessThanOrEqual(Math.max(1, truth * 1.05) + 1);
      }),
    );
  });

  it('are the same whether they were counted together or apart', () => {
    fc.assert(
      fc.property(times, times, (one, other) => {
        const apart = mergeLatencies(
          one.reduce(addLatency, NO_LATENCIES),
          other.reduce(addLatency, NO_LATENCIES),
        );
        expect(percentile(apart, 0.95)).toBe(
          percentile([...one, ...other].reduce(addLatency, NO_LATENCIES), 0.95),
        );
      }),
    );
  });

  it('take a few hundred counters at most, and none for nothing', () => {
    const all = Array.from({ length: 20_000 }, (_, index) => index);
    expect(all.reduce(addLatency, NO_LATENCIES).size).toBeLessThan(250);
    expect(percentile(NO_LATENCIES, 0.99)).toBe(0);
  });
});
