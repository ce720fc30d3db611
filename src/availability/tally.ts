import { type Latencies, NO_LATENCIES, withLatency } from './latency.ts';

/**
 * How one request of the prober ended. `down`: nobody served it (no connection, no answer in time, 5xx, somebody else's
 * answer). `refused`: a valid token was turned away. `limited`: a rate limit or a firewall answered, which says nothing
 * about the service.
 */
export type SampleKind = 'good' | 'down' | 'refused' | 'limited';

export type Sample = {
  readonly kind: SampleKind;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  /** Milliseconds until the answer was complete. */
  readonly took: number;
  /** What was seen instead of a good answer, in fixed words; '' for a good one. */
  readonly cause: string;
};

/** From the last request that was served to the next one that was, with failures in between. */
export type Gap = {
  /** Milliseconds since the epoch, both of the moment at which a request was sent. */
  readonly from: number;
  readonly to: number;
  /** Nothing had been served again when the measurement ended. */
  readonly open: boolean;
};

/** All that is kept of the requests of one lane, however many they were. */
export type Tally = {
  readonly good: number;
  readonly down: number;
  readonly refused: number;
  readonly limited: number;
  /** Failures before the first good answer: nothing was there yet that could be interrupted. */
  readonly early: number;
  readonly earlyRefused: number;
  readonly firstGoodAt?: number;
  readonly lastGoodAt?: number;
  readonly firstFailureAt?: number;
  readonly lastFailureAt?: number;
  /** There was a failure since the last good answer. */
  readonly isFailing: boolean;
  readonly longestGap?: Gap;
  readonly causes: ReadonlyMap<string, number>;
  readonly latencies: Latencies;
};

export const EMPTY: Tally = {
  good: 0,
  down: 0,
  refused: 0,
  limited: 0,
  early: 0,
  earlyRefused: 0,
  isFailing: false,
  causes: new Map(),
  latencies: NO_LATENCIES,
};

/** Different causes that are told apart; statuses and error codes could be hundreds. */
const MOST_CAUSES = 10;
const OTHER = 'something else';

export const addCauses = (
  all: ReadonlyMap<string, number>,
  more: Iterable<readonly [string, number]>,
): ReadonlyMap<string, number> => {
  const sum = new Map(all);
  for (const [cause, count] of more) {
    const name = sum.has(cause) || sum.size < MOST_CAUSES ? cause : OTHER;
    sum.set(name, (sum.get(name) ?? 0) + count);
  }
  return sum;
};

export const lengthOf = ({ from, to }: Gap): number => Math.max(0, to - from);

export const longer = (one: Gap | undefined, other: Gap | undefined): Gap | undefined =>
  one === undefined || (other !== undefined && lengthOf(other) > lengthOf(one)) ? other : one;

const gapUntil = ({ isFailing, lastGoodAt }: Tally, to: number, open: boolean): Gap | undefined =>
  isFailing && lastGoodAt !== undefined ? { from: lastGoodAt, to, open } : undefined;

const withGap = (tally: Tally, gap: Gap | undefined): Tally => {
  const longestGap = longer(tally.longestGap, gap);
  return longestGap ? { ...tally, longestGap } : tally;
};

const addGood = (tally: Tally, { sentAt, took }: Sample): Tally => ({
  ...withGap(tally, gapUntil(tally, sentAt, false)),
  good: tally.good + 1,
  firstGoodAt: tally.firstGoodAt ?? sentAt,
  lastGoodAt: sentAt,
  isFailing: false,
  latencies: withLatency(tally.latencies, took),
});

/** One more request. They come in the order in which they were sent, not in that of their answers. */
export const add = (tally: Tally, sample: Sample): Tally => {
  const { kind, sentAt, cause } = sample;
  if (kind === 'good') return addGood(tally, sample);
  const causes = addCauses(tally.causes, [[cause, 1]]);
  if (kind === 'limited') return { ...tally, causes, limited: tally.limited + 1 };
  const isEarly = tally.firstGoodAt === undefined;
  return {
    ...tally,
    causes,
    [kind]: tally[kind] + 1,
    early: tally.early + Number(isEarly),
    earlyRefused: tally.earlyRefused + Number(isEarly && kind === 'refused'),
    firstFailureAt: tally.firstFailureAt ?? sentAt,
    lastFailureAt: sentAt,
    isFailing: true,
  };
};

/** The tally at its end: what still fails then is a gap, too. */
export const ended = (tally: Tally, now: number): Tally => withGap(tally, gapUntil(tally, now, true));

/** Requests that say something about the service. */
export const measured = ({ good, down, refused }: Tally): number => good + down + refused;

export const failuresOf = ({ down, refused }: Tally): number => down + refused;
