import { describe, expect, it } from 'vitest';
import { startPace } from '../../../src/lib/pace.ts';

/** A clock that only sleeping moves, and whose time of day can be set. */
const fakeClock = () => {
  let [elapsed, timeOfDay] = [0, Date.UTC(2026, 0, 1)];
  const slept: number[] = [];
  return {
    slept,
    setBack: () => {
      timeOfDay -= 3_600_000;
    },
    clock: {
      now: () => timeOfDay + elapsed,
      monotonic: () => elapsed,
      sleep: async (milliseconds: number, signal?: AbortSignal) => {
        signal?.throwIfAborted();
        slept.push(milliseconds);
        elapsed += milliseconds;
      },
    },
  };
};

const running = new AbortController().signal;

describe('a pace with a deadline', () => {
  it('waits as long as it is asked to, and not beyond the deadline', async () => {
    const { clock, slept } = fakeClock();
    const pace = startPace({ clock, cancelled: running }, 1_000);
    for (const milliseconds of [400, 0, -5, 400, 400, 400]) await pace.wait(milliseconds);
    expect(slept).toEqual([400, 400, 200]);
    expect(pace.left()).toBe(0);
  });

  it('keeps its deadline when the time of day is set back', async () => {
    const { clock, setBack } = fakeClock();
    const pace = startPace({ clock, cancelled: running }, 1_000);
    await pace.wait(300);
    setBack();
    expect(pace.left()).toBe(700);
  });

  it('goes by the time of day where the clock has no other', async () => {
    const { clock } = fakeClock();
    const pace = startPace({ clock: { now: clock.now, sleep: clock.sleep }, cancelled: running }, 1_000);
    await pace.wait(300);
    expect(pace.left()).toBe(700);
  });

  it('ends a wait without an error when the run, or a signal of its own, is aborted', async () => {
    const { clock, slept } = fakeClock();
    const aborted = AbortSignal.abort();
    await startPace({ clock, cancelled: aborted }).wait(500);
    await startPace({ clock, cancelled: running }).wait(500, aborted);
    expect(slept).toEqual([]);
  });
});
