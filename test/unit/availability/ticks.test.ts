import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTick, type Tick } from '../../../src/availability/ticks.ts';

const START: Tick = { index: 0, due: 1_000_000 };

describe('the next tick', () => {
  it('is one interval after the last one, however late that was noticed', () => {
    expect(nextTick(START, 500, START.due + 1)).toEqual({ index: 1, due: 1_000_500, missed: 0, wait: 499 });
    expect(nextTick(START, 500, START.due + 480)).toEqual({ index: 1, due: 1_000_500, missed: 0, wait: 20 });
    expect(nextTick(START, 500, START.due + 730)).toEqual({ index: 1, due: 1_000_500, missed: 0, wait: 0 });
  });

  it('leaves out what has passed instead of catching up in a burst', () => {
    expect(nextTick(START, 500, START.due + 3_200)).toEqual({ index: 6, due: 1_003_000, missed: 5, wait: 0 });
  });

  it('never waits longer than one interval, also when the clock was set back', () => {
    expect(nextTick(START, 500, START.due - 3_600_000)).toMatchObject({ index: 1, missed: 0, wait: 500 });
  });

  it('keeps to the absolute clock over any number of delays, and accounts for every due time', () => {
    const delays = fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(delays, fc.integer({ min: 1, max: 700 }), (all, interval) => {
        let [tick, now, sent, missed] = [START, START.due, 0, 0];
        for (const delay of all) {
          now += delay;
          const next = nextTick(tick, interval, now);
          expect((next.due - START.due) % interval).toBe(0);
          expect(next.wait).toBeLessThanOrEqual(interval);
          now += next.wait;
          // Late by less than an interval, for then the one after would be the one to send.
          expect(now - next.due).toBeGreaterThanOrEqual(0);
          expect(now - next.due).toBeLessThan(interval);
          sent += 1;
          missed += next.missed;
          tick = next;
        }
        expect(tick.index).toBe(sent + missed);
        expect(tick.due).toBe(START.due + tick.index * interval);
      }),
    );
  });
});
