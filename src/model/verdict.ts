/** The outcome of the smoke test, in the words of the specification. */

export const VERDICT_NAMES = [
  'match',
  'mismatch',
  'refused',
  'not-enforced',
  'shadowed',
  'unreachable',
  'inconclusive',
  'works',
] as const;

export type VerdictName = (typeof VERDICT_NAMES)[number];

/** Verdicts that leave a run green. `works`: the frontend and the backend behind it, which no token of ours reaches. */
export const isGreen = (name: VerdictName): name is 'match' | 'works' => name === 'match' || name === 'works';

/** How one probe was answered. `blocked`: something before the verifier answered (redirect, WAF, 404 page, …). */
export const PROBE_OUTCOMES = ['accepted', 'refused', 'blocked', 'server-error', 'no-answer'] as const;

export type ProbeOutcome = (typeof PROBE_OUTCOMES)[number];

/** Probes that have a row of their own; forged requests are counted by axis. */
export const PROBE_NAMES = ['right key', 'previous key', 'no token', 'random key'] as const;

/** The axes along which a forged request differs from one that production accepts. */
export const AXIS_NAMES = [
  'carrier',
  'identity headers',
  'key',
  'signature',
  'JOSE header',
  'claims',
] as const;

export type Axis = (typeof AXIS_NAMES)[number];

/** One line of the smoke test's table: all requests along one axis, counted together, or one that was not turned away. */
export type ProbeRow = {
  /** E.g. `right key`, `no token`, `random key`, `signature`, `claims: expired`. */
  readonly name: string;
  readonly expected: 'accepted' | 'refused';
  /** The outcome that decided, i.e. the worst against `expected`. */
  readonly outcome: ProbeOutcome;
  /** HTTP statuses seen with their counts, e.g. `200 ×10`. */
  readonly statuses: string;
  readonly requests: number;
  /** How many different forged requests of this row were turned away; 0 for a key that must be accepted. */
  readonly controls: number;
  /** Who answered, as far as headers and bodies tell: `gunicorn`, `awselb/2.0`, `Werkzeug`, `Next.js`, … or `unknown`. */
  readonly layer: string;
  readonly passed: boolean;
};

export type Verdict = {
  readonly name: VerdictName;
  /** One sentence for people: why this verdict. */
  readonly cause: string;
  /** Code of the finding that says why it is no `match`; '' for a match. */
  readonly diagnosis: string;
  /** The layer that answered the probes with the right key. */
  readonly layer: string;
  readonly probes: readonly ProbeRow[];
  readonly requests: number;
  readonly consecutiveSuccesses: number;
  readonly neededSuccesses: number;
  /** Tasks behind the address that the test reckoned with, and whether so many were only assumed. */
  readonly tasks: number;
  readonly tasksAssumed: boolean;
  /** Connection errors and 5xx answers that were retried. */
  readonly transientErrors: number;
  readonly seconds: number;
  /** The `jti` of every accepted token that was signed with the right key. */
  readonly acceptedIds?: readonly string[];
};
