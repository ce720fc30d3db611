/** Whether production answered while it was changed, as a report shows it. */

/**
 * The two ways to connect. One meets every decision of the load balancer, the other is cut as browsers are when a task
 * or a load balancer closes connections.
 */
export const LANES = ['fresh connections', 'kept connections'] as const;

export type LaneName = (typeof LANES)[number];

export const MEASURES = ['authenticated', 'reachability'] as const;

/** `authenticated`: each request has a valid token. `reachability`: none has one, and any answer of the service will do. */
export type Measure = (typeof MEASURES)[number];

/** From the last request that was served to the next one that was, with failures in between. */
export type Gap = {
  /** Milliseconds since the epoch, both of the moment at which a request was sent. */
  readonly from: number;
  readonly to: number;
  /** Nothing had been served again when the measurement ended. */
  readonly open: boolean;
};

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

export const lengthOf = ({ from, to }: Gap): number => Math.max(0, to - from);
