import type { Clock } from '../lib/clock.ts';
import { type Finding, fail, isError, type Outcome, succeed } from '../model/finding.ts';
import { type Purpose, withWayOn } from '../model/remedy.ts';
import type { Report, StageName, StageReport, StageStatus } from '../model/report.ts';
import { internalError, runCancelled } from './findings.ts';

/** What a stage hands to the journal: its outcome, one line for people, and a status when `passed` would say too much. */
export type StageResult<T> = {
  readonly outcome: Outcome<T>;
  readonly summary: string;
  readonly status?: StageStatus;
  /** What the stage established, for the report. */
  readonly facts?: Facts;
};

/** What became of a stage, for the run that goes on or ends. */
type Done<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** The parts of a report that stages fill in. */
type Facts = Partial<
  Pick<
    Report,
    | 'keyFingerprint'
    | 'holders'
    | 'stacks'
    | 'untouched'
    | 'failure'
    | 'services'
    | 'verdict'
    | 'availability'
    | 'changes'
    | 'pullRequest'
    | 'intent'
    | 'phase'
    | 'givenUp'
    | 'plan'
    | 'keyWrites'
    | 'url'
    | 'links'
  >
>;

/** The live voice of a run. */
export type Voice = {
  stageStarted(name: StageName): void;
  stageEnded(stage: StageReport, findings: readonly Finding[]): void;
};

/** The same result with more that was noticed. */
export const withFindings = <T>(result: StageResult<T>, findings: readonly Finding[]): StageResult<T> => ({
  ...result,
  outcome: result.outcome.ok
    ? succeed(result.outcome.value, [...result.outcome.findings, ...findings])
    : { ok: false, findings: [...result.outcome.findings, ...findings] },
});

const RANK = { error: 0, warning: 1, notice: 2 } as const;

/** An exception is a bug; the stage in which it came up still belongs to the story, for production may have changed. */
const broken = (error: unknown): StageResult<never> => ({
  outcome: fail(internalError(error)),
  summary: 'the action itself failed',
});

/** Keeps the story of one run: its stages in order, what they noticed and what they established. */
export class Journal {
  readonly #clock: Clock;
  readonly #cancelled: AbortSignal;
  readonly #voice: Voice;
  readonly #purpose: Purpose;
  readonly #startedAt: number;
  readonly #stages: StageReport[] = [];
  readonly #findings: Finding[] = [];
  #facts: Facts = {};

  constructor(purpose: Purpose, clock: Clock, cancelled: AbortSignal, voice: Voice) {
    this.#purpose = purpose;
    this.#clock = clock;
    this.#cancelled = cancelled;
    this.#voice = voice;
    this.#startedAt = clock.now();
  }

  /** Carries out one stage and returns its value; none where the stage failed or the run was cancelled. */
  async stage<T>(name: StageName, work: () => Promise<StageResult<T>>): Promise<Done<T>> {
    const startedAt = this.#clock.now();
    this.#voice.stageStarted(name);
    let result: StageResult<T> | undefined;
    try {
      result = await work();
    } catch (error) {
      if (!this.#cancelled.aborted) result = broken(error);
    }
    const wasCancelled = this.#cancelled.aborted;
    this.#facts = { ...this.#facts, ...result?.facts };
    const found = result?.outcome.findings ?? [];
    const isMissing = wasCancelled && !found.some(({ code }) => code === runCancelled.code);
    const findings = this.#forThisRun(isMissing ? [runCancelled(name), ...found] : found);
    const failed = findings.some(isError) || result?.outcome.ok === false;
    const stage: StageReport = {
      name,
      status: wasCancelled ? 'cancelled' : failed ? 'failed' : (result?.status ?? 'passed'),
      summary: result?.summary ?? 'cancelled',
      startedAt,
      finishedAt: this.#clock.now(),
    };
    this.#stages.push(stage);
    this.#findings.push(...findings);
    this.#voice.stageEnded(stage, findings);
    return !failed && !wasCancelled && result?.outcome.ok
      ? { ok: true, value: result.outcome.value }
      : { ok: false };
  }

  /** Whether the run is red already, or was cancelled. */
  get failed(): boolean {
    return this.#cancelled.aborted || this.#findings.some(isError);
  }

  /** Something noticed outside of the stages. */
  note(...findings: readonly Finding[]): void {
    this.#findings.push(...this.#forThisRun(findings));
  }

  /** Any run may turn out to finish an emergency that an earlier one has begun. */
  #forThisRun(findings: readonly Finding[]): readonly Finding[] {
    const { mode, isEmergency = this.#facts.phase === 'emergency' } = this.#purpose;
    return findings.map((finding) => withWayOn(finding, { mode, isEmergency }));
  }

  report(): Report {
    const findings = this.#findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
    const cause =
      findings.find((finding) => isError(finding) && finding.failureReason === 'cancelled') ??
      findings.find(isError);
    const failureReason = cause && isError(cause) ? cause.failureReason : undefined;
    return {
      schemaVersion: 1,
      mode: this.#purpose.mode,
      conclusion:
        failureReason === undefined ? 'success' : failureReason === 'cancelled' ? 'cancelled' : 'failure',
      ...(failureReason && { failureReason }),
      startedAt: this.#startedAt,
      finishedAt: this.#clock.now(),
      keyFingerprint: '',
      holders: [],
      stacks: [],
      services: [],
      url: '',
      links: [],
      ...this.#facts,
      stages: this.#stages,
      findings,
    };
  }
}
