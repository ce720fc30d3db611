import type { Clock } from './clock.ts';
import { isLoopback } from './probe-address.ts';

/** At most five requests a second, except to this machine. */
export const PACE_MILLISECONDS = 200;

/** Requests on their way at once. A backend that answers one at a time must answer the last of them in time, too. */
export const MOST_AT_ONCE = 4;

/** Milliseconds between two requests to this address. */
export const paceTo = (url: URL): number => (isLoopback(url) ? 0 : PACE_MILLISECONDS);

/** A clock that is never set back, with a deadline. All times in milliseconds. */
export type Pace = {
  /** Since any moment: only differences mean something. */
  readonly now: () => number;
  /** Until the deadline; 0 or less once it has passed. */
  readonly left: () => number;
  /** Waits so long, but not beyond the deadline. An aborted signal ends it early, without an error. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
};

/** @param limit from now until the deadline; without one there is none */
export const startPace = (
  { clock, cancelled }: { readonly clock: Clock; readonly cancelled: AbortSignal },
  limit = Number.POSITIVE_INFINITY,
): Pace => {
  const now = () => clock.monotonic?.() ?? clock.now();
  const deadline = now() + limit;
  const left = () => deadline - now();
  return {
    now,
    left,
    wait: async (milliseconds, signal = cancelled) => {
      const bounded = Math.ceil(Math.min(milliseconds, left()));
      if (bounded > 0) await clock.sleep(bounded, signal).catch(() => undefined);
    },
  };
};
