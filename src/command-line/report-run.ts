import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { failureReasonOf } from '../report/conclusion.ts';
import { type Gate, gateOf } from '../report/gate.ts';
import { reportJson } from '../report/json.ts';
import { renderConclusion } from '../report/log.ts';
import { redactedReport } from '../report/redacted.ts';
import { Journal } from '../run/journal.ts';
import { carryOut, type Run } from '../run/run.ts';
import type { CommandContext, ExitCode, Flags } from './command.ts';

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
  const journal = new Journal({ mode }, clock, cancelled, run.voice);
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
