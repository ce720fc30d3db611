import { setTimeout as wait } from 'node:timers/promises';

export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since any moment, never set back; absent where `now` is never set back either. */
  monotonic?(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason when the signal aborts first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, signal ? { signal } : {}),
};

/** The same clock, whose time of day goes on as time passes, even where that of the machine is set meanwhile. */
export const anchored = (clock: Clock): Clock => {
  const passed = () => clock.monotonic?.() ?? clock.now();
  const ahead = clock.now() - passed();
  return {
    now: () => passed() + ahead,
    monotonic: passed,
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
  };
};
