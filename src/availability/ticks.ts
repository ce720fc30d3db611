/** When the next request is due, by an absolute clock: a slow answer, or a late timer, moves no later request. */

/** One due time; `index` counts them all, those that were left out too. */
export type Tick = { readonly index: number; readonly due: number };

export type NextTick = Tick & {
  /** Due times that had passed by the time anybody looked, so that nothing was sent for them. */
  readonly missed: number;
  /** Milliseconds until it is due; 0 when it is a little late already. */
  readonly wait: number;
};

/**
 * The tick that follows, `interval` milliseconds after the one before. Where this process was held up for longer than
 * that, the times that have passed are left out instead of being caught up with in a burst. A clock that was set back
 * does not make anybody wait longer than one interval.
 */
export const nextTick = (last: Tick, interval: number, now: number): NextTick => {
  const due = last.due + interval;
  const missed = Math.max(0, Math.floor((now - due) / interval));
  const kept = Math.min(due + missed * interval, now + interval);
  return { index: last.index + 1 + missed, due: kept, missed, wait: Math.max(0, kept - now) };
};
