import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { clip, count, untrusted, untrustedLines, withoutCommands } from '../lib/text.ts';
import { differs, isCompared, type StackChanges } from '../model/changes.ts';
import { type Finding, isError, type Severity } from '../model/finding.ts';
import type { DeployedStack, Report } from '../model/report.ts';
import type { AnnotationLevel, Runner } from '../run/world.ts';
import { availabilityDocument } from './availability.ts';
import { conclude, failureReasonOf } from './conclusion.ts';
import { type Gate, type Guards, gateOf } from './gate.ts';
import { reportJson } from './json.ts';
import { renderConclusion } from './log.ts';
import { redactedReport } from './redacted.ts';
import { renderSummary, type SummaryOptions } from './summary.ts';

type Publication = SummaryOptions &
  Guards & {
    readonly runner: Runner;
    /** Where the JSON file goes; its folder is made if need be. */
    readonly reportFile: string;
    readonly colour?: boolean;
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
 * Publishes to all: outputs, JSON file, job summary, annotations, the last block of the log, and only then the failure.
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

type Annotation = {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
};

/** GitHub shows ten of a level for one step and cuts the message at 4,096 characters (actions/runner, ExecutionContext.cs). */
const MOST = 10;
const MESSAGE = 4096;
const TITLE = 120;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

const joined = (text: string): string =>
  untrustedLines(text)
    .filter((line) => line !== '')
    .join('\n');

/** One finding as an annotation, within GitHub's limits. */
const asAnnotation = (finding: Finding): Annotation => {
  const where = finding.where === undefined || finding.where === '' ? '' : `\n(${untrusted(finding.where)})`;
  const remedy = clip(joined(finding.remedy), 1500);
  const detail = clip(joined(finding.detail), MESSAGE - 1500 - 300);
  return {
    level: finding.severity,
    title: clip(untrusted(finding.title), TITLE),
    message: clip(`${detail}${clip(where, 200)}\n→ ${remedy}`.trim(), MESSAGE),
  };
};

/**
 * At most ten annotations, most severe first. A run that fails says so in one more error of its own, so there are at
 * most nine then. The last one counts what is left out.
 */
export const annotations = (report: Report): readonly Annotation[] => {
  const most = conclude(report).failureReason === undefined ? MOST : MOST - 1;
  const sorted = report.findings.toSorted((one, other) => RANK[one.severity] - RANK[other.severity]);
  if (sorted.length <= most) return sorted.map(asAnnotation);
  const left = sorted.slice(most - 1);
  const more: Annotation = {
    level: left.some(isError) ? 'error' : (left[0]?.severity ?? 'notice'),
    title: `… and ${count(left.length, 'more finding')}`,
    message: 'The job summary and the JSON report have all of them.',
  };
  return [...sorted.slice(0, most - 1).map(asAnnotation), more];
};

/** Below GitHub's 1 MB for all outputs of a job (UTF-16), with room for the outputs of other steps. */
const STACK_OUTPUTS = 200_000;

/** `{ "StackName": "updated" }` with the words of `DeployedStack.change`; '' when no stack was deployed. */
const changes = (stacks: readonly DeployedStack[], holds: (text: string) => boolean): string => {
  const shown = stacks.filter(({ name }) => !holds(name)).map(({ name, change }) => [name, change]);
  return shown.length === 0 ? '' : JSON.stringify(Object.fromEntries(shown));
};

/** The same for a dry-run, with `would create`, `would update`, `no change` or `unknown`, by the stacks' ids. */
const wouldChange = (stacks: readonly StackChanges[], holds: (text: string) => boolean): string => {
  const shown = stacks
    .filter(({ stack }) => !holds(stack))
    .map((one) => {
      const { stack, isNew } = one;
      if (!isCompared(one)) return [stack, 'unknown'];
      return [stack, isNew ? 'would create' : differs(one) ? 'would update' : 'no change'];
    });
  return shown.length === 0 ? '' : JSON.stringify(Object.fromEntries(shown));
};

/** `{ "StackName": { "OutputKey": "value" } }`, as `cdk deploy --outputs-file` writes it, without what holds a secret. */
const stackOutputs = (stacks: readonly DeployedStack[], holds: (text: string) => boolean): string => {
  let json = '{}';
  const shown: Record<string, Record<string, string>> = Object.create(null);
  for (const { name, outputs } of stacks) {
    const safe = Object.entries(outputs).filter(([key, value]) => !holds(key) && !holds(value));
    if (holds(name)) continue;
    shown[name] = Object.fromEntries(safe);
    const longer = JSON.stringify(shown);
    if (longer.length > STACK_OUTPUTS || holds(longer)) delete shown[name];
    else json = longer;
  }
  return json;
};

/**
 * The step's outputs, except `report` (the path of the JSON file). Empty text stands for `not known`. An output that
 * holds a secret is dropped here; GitHub would drop it from job outputs too, but show it to later steps.
 */
export const outputs = (
  report: Report,
  holds: (text: string) => boolean,
): Readonly<Record<string, string>> => {
  const all = {
    verdict: report.verdict?.name ?? '',
    'failure-reason': failureReasonOf(report) ?? '',
    'key-fingerprint': report.keyFingerprint,
    phase: report.phase ?? '',
    'stack-outputs': stackOutputs(report.stacks, holds),
    changes: report.changes ? wouldChange(report.changes, holds) : changes(report.stacks, holds),
    'task-definition':
      report.services.find(({ taskDefinition }) => taskDefinition !== '')?.taskDefinition ?? '',
    url: report.url,
    availability: report.availability ? JSON.stringify(availabilityDocument(report.availability)) : '',
  };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, holds(value) ? '' : value]));
};
