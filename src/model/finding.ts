/** The currency between stages and reports: one thing the action noticed. */

export const SEVERITIES = ['error', 'warning', 'notice'] as const;

export type Severity = (typeof SEVERITIES)[number];

/**
 * Why a run failed: the value of the `failure-reason` output. Fixed words, documented in docs/findings.md;
 * people branch on them, so a word never changes its meaning.
 */
export const FAILURE_REASONS = [
  'invalid-input',
  'untrusted-code',
  'key-missing',
  'key-rejected-by-lint',
  'no-cdk-app',
  'cdk-cli-missing',
  'cdk-cli-unsupported',
  'synth-failed',
  'synth-incomplete',
  'type-check-failed',
  'assembly-unreadable',
  'no-holders',
  'holders-disagree',
  'holders-not-established',
  'plaintext-key',
  'change-refused',
  'aws-credentials-missing',
  'aws-credentials-expired',
  'aws-access-denied',
  'aws-wrong-account',
  'aws-unreachable',
  'not-bootstrapped',
  'stack-needs-recreation',
  'stack-needs-repair',
  'stack-busy',
  'deploy-failed',
  'deploy-timed-out',
  'rollout-failed',
  'rollout-rolled-back',
  'rollout-superseded',
  'rollout-scaled-to-zero',
  'rollout-timed-out',
  'rollout-not-established',
  'backend-not-tied',
  'key-mismatch',
  'token-refused',
  'previous-key-mismatch',
  'not-enforced',
  'verifier-shadowed',
  'backend-unreachable',
  'verdict-inconclusive',
  'request-failed',
  'frontend-mismatch',
  'login-failed',
  'frontend-not-established',
  'rotation-not-yet',
  'rotation-refused',
  'rotation-stale',
  'leaked-key-in-use',
  'key-store-denied',
  'key-store-unreachable',
  'cancelled',
  'runner-not-writable',
  'internal-error',
] as const;

export type FailureReason = (typeof FAILURE_REASONS)[number];

export type FindingText = {
  /** One line of at most 100 characters. Never holds a secret, not even a masked one. */
  readonly title: string;
  /** What was seen, in plain text; may have several lines. */
  readonly detail: string;
  /** What to do about it, ending in the command or the line to change where there is one. */
  readonly remedy: string;
  /** Where it was seen: an input, a stack, a container, a URL. */
  readonly where?: string;
};

/** What the report makes of a finding beside its text. */
export type FindingTraits = {
  /**
   * It leaves a question open although nothing failed. A text completes “… is not established”, and beside it no match
   * is called proven.
   */
  readonly leavesOpen?: true | string;
  /** A reviewer of a pull request must not overlook it, where it is a warning. */
  readonly isCallout?: true;
};

/** Of a container that may have another key: then a match of the one that answered does not prove them all. */
export const SAME_KEY_UNKNOWN: FindingTraits = { leavesOpen: 'That every holder has the same key' };

/** Made by `defineFinding`. */
type Coded = FindingText &
  FindingTraits & {
    /** Stable kebab-case name with an entry in docs/findings.md. */
    readonly code: string;
  };

/** An error fails the run, so it always says why in one of the fixed words. */
export type ErrorFinding = Coded & { readonly severity: 'error'; readonly failureReason: FailureReason };

export type Finding = ErrorFinding | (Coded & { readonly severity: 'warning' | 'notice' });

export const isError = (finding: Finding): finding is ErrorFinding => finding.severity === 'error';

export const errorsFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));

/** What a stage gives back: its value and what it noticed, or only what it noticed when it could not go on. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly [ErrorFinding, ...Finding[]] };

export const succeed = <T>(value: T, findings: readonly Finding[] = []): Outcome<T> => ({
  ok: true,
  value,
  findings,
});

export const fail = (first: ErrorFinding, ...rest: readonly Finding[]): Outcome<never> => ({
  ok: false,
  findings: [first, ...rest],
});

/** The same for whom it is no reason to stop. */
export const asWarning = (finding: Finding): Finding => {
  if (!isError(finding)) return finding;
  const { failureReason: _, ...text } = finding;
  return { ...text, severity: 'warning' };
};
