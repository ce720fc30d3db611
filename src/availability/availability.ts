import { upperBound } from './bound.ts';
import { percentile, together } from './latency.ts';
import type { LaneName, LaneTally } from './prober.ts';
import type { Measure } from './sample.ts';
import { addCauses, failuresOf, type Gap, lengthOf, longer, measured } from './tally.ts';

/** What the prober saw of one way to connect. */
export type LaneReport = {
  readonly name: LaneName;
  /** Those that say something about the service. */
  readonly requests: number;
  readonly down: number;
  readonly refused: number;
  readonly limited: number;
  readonly unsent: number;
  readonly resent: number;
  /** Milliseconds; 0 without a gap. */
  readonly longestGap: number;
  /** Milliseconds within which 95 % and 99 % of the good answers came. */
  readonly p95: number;
  readonly p99: number;
};

/** Whether production answered while it was changed. Times in milliseconds, moments since the epoch. */
export type Availability = {
  readonly measure: Measure;
  /** Whose tokens were sent: the name of an input or a secret; '' when none were. */
  readonly key: string;
  /** Why no tokens were sent, as the end of a sentence; '' when they were. */
  readonly reason: string;
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly baseline: { readonly requests: number; readonly failures: number };
  readonly lanes: readonly LaneReport[];
  readonly requests: number;
  /** `down` and `refused` of all lanes. */
  readonly failures: number;
  /** Failures after production had answered on the same lane: interruptions. Those before are none. */
  readonly interruptions: { readonly down: number; readonly refused: number };
  readonly longestGap?: Gap;
  /** Between two requests of a lane: what is shorter may go unseen. */
  readonly resolution: number;
  /** Upper bound of the rate of failures at 95 % confidence, in [0, 1]. */
  readonly bound: number;
  readonly p95: number;
  readonly p99: number;
  readonly firstFailureAt?: number;
  readonly lastFailureAt?: number;
  /** What was seen instead of good answers, most frequent first. */
  readonly causes: readonly { readonly cause: string; readonly times: number }[];
};

const laneReport = (lane: LaneTally): LaneReport => ({
  name: lane.name,
  requests: measured(lane),
  down: lane.down,
  refused: lane.refused,
  limited: lane.limited,
  unsent: lane.unsent,
  resent: lane.resent,
  longestGap: lane.longestGap ? lengthOf(lane.longestGap) : 0,
  p95: percentile(lane.latencies, 0.95),
  p99: percentile(lane.latencies, 0.99),
});

const sumOf = (lanes: readonly LaneTally[], of: (lane: LaneTally) => number): number =>
  lanes.reduce((sum, lane) => sum + of(lane), 0);

const present = (moments: readonly (number | undefined)[]): readonly number[] =>
  moments.filter((moment) => moment !== undefined);

export const requestsIn = (lanes: readonly LaneTally[]): Availability['baseline'] => ({
  requests: sumOf(lanes, measured),
  failures: sumOf(lanes, failuresOf),
});

/** All that the lanes saw, in one. */
export const summarizeLanes = (
  lanes: readonly LaneTally[],
  about: Pick<
    Availability,
    'measure' | 'key' | 'reason' | 'startedAt' | 'finishedAt' | 'baseline' | 'resolution'
  >,
): Availability => {
  const { requests, failures } = requestsIn(lanes);
  const early = sumOf(lanes, (lane) => lane.early);
  const refused = sumOf(lanes, (lane) => lane.refused - lane.earlyRefused);
  const longestGap = lanes.map((lane) => lane.longestGap).reduce(longer, undefined);
  const first = present(lanes.map(({ firstFailureAt }) => firstFailureAt));
  const last = present(lanes.map(({ lastFailureAt }) => lastFailureAt));
  const latencies = together(...lanes.map((lane) => lane.latencies));
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
