import type { Finding } from '../model/finding.ts';
import type { Report, StageReport, StageStatus } from '../model/report.ts';
import { failureReasonOf } from '../report/conclusion.ts';
import { type Gate, gateOf } from '../report/gate.ts';
import { reportJson } from '../report/json.ts';
import { createLog, renderConclusion } from '../report/log.ts';
import { redactedReport } from '../report/redacted.ts';
import { Journal, type Voice } from '../run/journal.ts';
import { carryOut, type Run } from '../run/run.ts';
import type { CommandContext, ExitCode, Flags } from './command.ts';

/** A step that is over sooner needs no lines of its own. */
const LONG_STEP_MILLISECONDS = 2_000;

/** Signs alone would have to be learnt. */
const WORDS: Readonly<Record<StageStatus, string>> = {
  passed: 'ok',
  failed: 'fault',
  cancelled: 'cancelled',
  'not-established': 'not established',
  skipped: 'not looked at',
};

const inWords = (stage: StageReport): StageReport => ({
  ...stage,
  summary: stage.status === 'cancelled' ? '' : `${WORDS[stage.status]}: ${stage.summary}`,
});

/** One line for each step when it is over; what it says on the way only while a step is long. */
export const terminalVoice = ({ world, redactor, terminal }: CommandContext): Voice => {
  const { clock, runner, cancelled } = world;
  const log = createLog({ ...runner, colour: terminal.colour, redact: redactor.redact, now: clock.now });
  let step = { isLong: false, latest: '', ended: new AbortController() };
  return {
    stageStarted: (name) => {
      const current = { isLong: false, latest: '', ended: new AbortController() };
      step = current;
      log.stage(name);
      const until = AbortSignal.any([cancelled, current.ended.signal]);
      clock.sleep(LONG_STEP_MILLISECONDS, until).then(
        () => {
          if (current.ended.signal.aborted) return;
          current.isLong = true;
          if (current.latest !== '') log.progress(current.latest);
        },
        () => undefined,
      );
    },
    progress: (line) => {
      step.latest = line;
      if (step.isLong) log.progress(line);
    },
    // The findings come once, at the end: a terminal has no folds that would hide them here.
    stageEnded: (stage) => {
      step.ended.abort();
      log.result(inWords(stage));
    },
  };
};

const tell = (report: Report, { terminal }: CommandContext, gate: Gate): void => {
  for (const line of renderConclusion(report, terminal.colour, 'terminal')) {
    terminal.runner.info(gate.safe('line of the report', line) ?? '   (withheld)');
  }
};

const tellTroubles = (troubles: readonly Finding[], { terminal }: CommandContext): void => {
  for (const { title, detail, remedy } of troubles) terminal.complain(`${title}. ${detail} ${remedy}`);
};

/**
 * Carries out the story of a command as the action does with that of a mode: the journal keeps its steps, and what it
 * established is told at the end, with `--json` as the report of the action on stdout.
 */
export const reportRun = async (
  mode: Report['mode'],
  story: (run: Run) => Promise<void>,
  { flags, run }: { readonly flags: Flags; readonly run: CommandContext },
): Promise<ExitCode> => {
  const { clock, cancelled } = run.world;
  const journal = new Journal(mode, clock, cancelled, terminalVoice(run));
  await carryOut(story, run, journal);
  const { redact, assertClean } = run.redactor;
  const gate = gateOf({ redact, assertClean: (text) => assertClean('the report', text) });
  const report = redactedReport(journal.report(), redact);
  await gate.attempt('report', () => tell(report, run, gate));
  const json = flags.json ? gate.safe('JSON report', reportJson(report)) : undefined;
  if (json !== undefined) await gate.attempt('JSON report', () => run.terminal.printJson(json));
  tellTroubles(gate.troubles, run);
  return failureReasonOf(report) === undefined && gate.troubles.length === 0 ? 0 : 1;
};
