import {
  type Availability,
  type Gap,
  type LaneName,
  type LaneReport,
  lengthOf,
} from '../model/availability.ts';
import {
  addLatency,
  type Latencies,
  mergeLatencies,
  NO_LATENCIES,
  percentile,
  upperBound,
} from './statistics.ts';

/**
 * How one request of the prober ended. `down`: it was not served (no connection, no answer in time, 5xx, the answer of
 * another server). `refused`: a valid token was turned away. `limited`: a rate limit or a firewall answered, which says nothing
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

export const EMPTY_TALLY: Tally = {
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

/** Different causes that are counted apart; statuses and error codes could be hundreds. */
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

const longerGap = (one: Gap | undefined, other: Gap | undefined): Gap | undefined =>
  one === undefined || (other !== undefined && lengthOf(other) > lengthOf(one)) ? other : one;

const gapUntil = ({ isFailing, lastGoodAt }: Tally, to: number, open: boolean): Gap | undefined =>
  isFailing && lastGoodAt !== undefined ? { from: lastGoodAt, to, open } : undefined;

const withGap = (tally: Tally, gap: Gap | undefined): Tally => {
  const longestGap = longerGap(tally.longestGap, gap);
  return longestGap ? { ...tally, longestGap } : tally;
};

const addGood = (tally: Tally, { sentAt, took }: Sample): Tally => ({
  ...withGap(tally, gapUntil(tally, sentAt, false)),
  good: tally.good + 1,
  firstGoodAt: tally.firstGoodAt ?? sentAt,
  lastGoodAt: sentAt,
  isFailing: false,
  latencies: addLatency(tally.latencies, took),
});

/** One more request. They come in the order in which they were sent, not in that of their answers. */
export const addSample = (tally: Tally, sample: Sample): Tally => {
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
export const closeTally = (tally: Tally, now: number): Tally => withGap(tally, gapUntil(tally, now, true));

/** Requests that say something about the service. */
export const countMeasured = ({ good, down, refused }: Tally): number => good + down + refused;

export const countFailures = ({ down, refused }: Tally): number => down + refused;

/** What one lane did. */
export type LaneTally = Tally & {
  readonly name: LaneName;
  /** Due requests that were not sent, or that this process had no time to wait for: they say nothing. */
  readonly unsent: number;
  /** Requests whose kept connection was closed just then; they were sent again, as browsers do. */
  readonly resent: number;
};

const laneReport = (lane: LaneTally): LaneReport => ({
  name: lane.name,
  requests: countMeasured(lane),
  down: lane.down,
  refused: lane.refused,
  limited: lane.limited,
  unsent: lane.unsent,
  resent: lane.resent,
  longestGap: lane.longestGap ? lengthOf(lane.longestGap) : 0,
  p95: percentile(lane.latencies, 0.95),
  p99: percentile(lane.latencies, 0.99),
});

const sumOf = (lanes: readonly LaneTally[], amount: (lane: LaneTally) => number): number =>
  lanes.reduce((sum, lane) => sum + amount(lane), 0);

const present = (moments: readonly (number | undefined)[]): readonly number[] =>
  moments.filter((moment) => moment !== undefined);

export const countRequests = (lanes: readonly LaneTally[]): Availability['baseline'] => ({
  requests: sumOf(lanes, countMeasured),
  failures: sumOf(lanes, countFailures),
});

/** All that the lanes saw, in one. */
export const summarizeLanes = (
  lanes: readonly LaneTally[],
  about: Pick<
    Availability,
    'measure' | 'key' | 'reason' | 'startedAt' | 'finishedAt' | 'baseline' | 'resolution'
  >,
): Availability => {
  const { requests, failures } = countRequests(lanes);
  const early = sumOf(lanes, (lane) => lane.early);
  const refused = sumOf(lanes, (lane) => lane.refused - lane.earlyRefused);
  const longestGap = lanes.map((lane) => lane.longestGap).reduce(longerGap, undefined);
  const first = present(lanes.map(({ firstFailureAt }) => firstFailureAt));
  const last = present(lanes.map(({ lastFailureAt }) => lastFailureAt));
  const latencies = mergeLatencies(...lanes.map((lane) => lane.latencies));
  const causes = lanes.reduce(
    (all, lane) => addCauses(all, lane.causes),
    new Map<string, number>() as ReadonlyMap<string, number>,
  );
  return {
    ...about,
    lanes: lanes.map(laneReport),
    requests,
    failures,
    interruptions: { down: failures - early - refused, refused },
    ...(longestGap && { longestGap }),
    bound: upperBound(failures, requests),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    ...(first.length > 0 && { firstFailureAt: Math.min(...first) }),
    ...(last.length > 0 && { lastFailureAt: Math.max(...last) }),
    causes: [...causes]
      .toSorted(([, one], [, other]) => other - one)
      .map(([cause, times]) => ({ cause, times })),
  };
};
