import { clip, count, untrusted, untrustedLines } from '../lib/text.ts';
import { type Finding, isError, type Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { AnnotationLevel } from '../run/world.ts';
import { conclude } from './conclusion.ts';

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
export const asAnnotation = (finding: Finding): Annotation => {
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
