import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { clip, untrusted, withoutCommands } from '../lib/text.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Runner } from '../run/world.ts';
import { annotations, asAnnotation } from './annotations.ts';
import { conclude, failureReasonOf } from './conclusion.ts';
import { reportJson } from './json.ts';
import { renderConclusion } from './log-conclusion.ts';
import { outputs } from './outputs.ts';
import { redactedReport } from './redacted.ts';
import { renderSummary, type SummaryOptions } from './summary.ts';

type Publication = SummaryOptions & {
  readonly runner: Runner;
  /** Replaces every registered secret, in any encoding, by `***`. */
  readonly redact: (text: string) => string;
  /** Throws when the text still holds a secret. */
  readonly assertClean: (text: string) => void;
  /** Where the JSON file goes; its folder is made if need be. */
  readonly reportFile: string;
  readonly colour?: boolean;
};

type Trouble = Finding & { readonly severity: 'warning' };

const withheld = (part: string): Trouble => ({
  code: 'report-part-withheld',
  severity: 'warning',
  title: `Not published: ${part} still held a secret after redaction`,
  detail: 'The last check before publishing found a secret in it, so nothing of it was written.',
  remedy: 'This is a bug in the action: please report it without the content. All other parts are complete.',
});

const unwritten = (part: string, reason: string): Trouble => ({
  code: 'report-part-not-written',
  severity: 'warning',
  title: `Could not be written: ${part}`,
  detail: `${reason === '' ? 'The runner did not take it.' : reason} The verdict is not affected by this.`,
  remedy: 'Read the other parts of the report; check the free disk space of the runner.',
});

/** What stands between the report and the outside: one place that redacts, checks and collects what went wrong. */
type Gate = {
  /** The redacted text, or nothing and a warning when a secret is still in it. */
  readonly safe: (part: string, text: string) => string | undefined;
  /** Whether the text can go out as it is. */
  readonly isClean: (text: string) => boolean;
  /** Runs one step of publishing; its failure is a warning and never the end of the others. */
  readonly attempt: (part: string, step: () => void | Promise<void>) => Promise<void>;
  readonly troubles: readonly Trouble[];
};

const gateOf = ({ redact, assertClean }: Publication): Gate => {
  const troubles: Trouble[] = [];
  const note = (trouble: Trouble) => {
    if (!troubles.some(({ title }) => title === trouble.title)) troubles.push(trouble);
  };
  const passes = (text: string): boolean => {
    try {
      assertClean(text);
      return true;
    } catch {
      return false;
    }
  };
  return {
    safe: (part, text) => {
      const redacted = redact(text);
      if (passes(redacted)) return redacted;
      note(withheld(part));
      return undefined;
    },
    isClean: (text) => redact(text) === text && passes(text),
    attempt: async (part, step) => {
      try {
        await step();
      } catch (error) {
        note(unwritten(part, clip(untrusted(redact(String(error))), 300)));
      }
    },
    troubles,
  };
};

/** A new file with mode 0600 put in place by a rename, which neither follows a symbolic link nor leaves half a file. */
const writePrivate = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = `${path}.${randomUUID()}`;
  try {
    await writeFile(fresh, text, { mode: 0o600, flag: 'wx' });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
};

const publishOutputs = async (original: Report, { runner }: Publication, gate: Gate): Promise<void> => {
  // From the report as it was: what holds a secret is left out instead of published with `***` in it.
  const values = outputs(original, (text) => !gate.isClean(text));
  for (const [name, value] of Object.entries(values)) {
    await gate.attempt(`output ${name}`, () => runner.setOutput(name, value));
  }
};

const publishFile = async (
  report: Report,
  { runner, reportFile }: Publication,
  gate: Gate,
): Promise<void> => {
  const json = gate.safe('JSON report', reportJson(report));
  if (json === undefined) return;
  await gate.attempt('JSON report', async () => {
    await writePrivate(reportFile, json);
    runner.setOutput('report', reportFile);
  });
};

const publishSummary = async (report: Report, publication: Publication, gate: Gate): Promise<void> => {
  const summary = gate.safe('job summary', renderSummary(report, publication));
  if (summary !== undefined)
    await gate.attempt('job summary', () => publication.runner.writeSummary(summary));
};

/** In a group: the block at the end tells the same in the log, where every annotation shows up as a line, too. */
const publishAnnotations = (report: Report, { runner }: Publication, gate: Gate): void => {
  const troubles = gate.troubles.map(asAnnotation);
  const all = [...annotations(report), ...troubles];
  if (all.length === 0) return;
  runner.startGroup('annotations');
  for (const { level, title, message } of all) {
    const safeTitle = gate.safe('title of an annotation', title);
    const safeMessage = gate.safe('text of an annotation', message);
    if (safeTitle !== undefined && safeMessage !== undefined) {
      runner.annotate(level, safeMessage, { title: safeTitle });
    }
  }
  runner.endGroup();
};

const publishConclusion = (report: Report, { runner, colour = false }: Publication, gate: Gate): void => {
  for (const line of renderConclusion(report, colour)) {
    runner.info(withoutCommands(gate.safe('line of the log', line) ?? '   (withheld)'));
  }
};

/**
 * Tells everybody: outputs, JSON file, job summary, annotations, the last block of the log, and only then the failure.
 * Nothing that goes wrong on the way hides the verdict: it becomes a warning, and the run is red exactly when the
 * report says so.
 *
 * @returns what went wrong while publishing
 */
export const publish = async (original: Report, publication: Publication): Promise<readonly Finding[]> => {
  const gate = gateOf(publication);
  const report = redactedReport(original, publication.redact);
  const reason = failureReasonOf(report);
  try {
    await publishOutputs(original, publication, gate);
    await publishFile(report, publication, gate);
    await gate.attempt('job summary', () => publishSummary(report, publication, gate));
    await gate.attempt('annotations', () => publishAnnotations(report, publication, gate));
    await gate.attempt('conclusion', () => publishConclusion(report, publication, gate));
  } finally {
    if (reason !== undefined) {
      const message = `${reason}: ${clip(untrusted(conclude(report).sentence), 300)}`;
      publication.runner.fail(gate.safe('failure message', message) ?? reason);
    }
  }
  return gate.troubles;
};
