import { type Availability, type LaneReport, lengthOf } from '../model/availability.ts';
import { upperBound } from './bound.ts';
import { percentile, together } from './latency.ts';
import type { LaneTally } from './prober.ts';
import { addCauses, failuresOf, longer, measured } from './tally.ts';

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
