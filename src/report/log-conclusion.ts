import { clip, count, duration, untrusted, untrustedLines, withoutCommands } from '../lib/text.ts';
import { type Finding, isError } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { conclude, notEstablished, stateOfProduction } from './conclusion.ts';
import { aligned, FINDING_SIGN, type Paint, painter, TONE_SIGN, wrapped } from './style.ts';

const COLUMNS = 96;
const RULE = '━'.repeat(COLUMNS);
const SHOWN = 10;

const indented = (text: string, indent: string): string[] =>
  untrustedLines(clip(text, 4000))
    .filter((line) => line !== '')
    .flatMap((line) => {
      // Indented lines are commands and excerpts: whoever copies them wants them whole.
      const lines = line.startsWith('  ') ? [line] : wrapped(line, COLUMNS - indent.length);
      return lines.map((part) => `${indent}${part}`);
    });

/** One finding as lines for people: sign and title, where, what was seen, what to do. */
export const findingLines = (finding: Finding, paint: Paint): string[] => {
  const { glyph, colour } = FINDING_SIGN[finding.severity];
  const where = finding.where === undefined || finding.where === '' ? '' : ` · ${untrusted(finding.where)}`;
  const remedy = indented(finding.remedy, '     ');
  return [
    ` ${paint(glyph, colour, 'bold')} ${paint(clip(untrusted(finding.title), 200), 'bold')}`,
    `   ${paint(`${finding.code}${where}`, 'dim')}`,
    ...indented(finding.detail, '   '),
    ...remedy.map((line, index) => (index === 0 ? `   ${paint('→', colour)} ${line.trimStart()}` : line)),
  ];
};

const headline = (report: Report, paint: Paint): string[] => {
  const { tone, word, sentence } = conclude(report);
  const { glyph, colour } = TONE_SIGN[tone];
  // The first error says why, right below, so the first thing to know here is what became of production.
  const told = report.findings.some(isError) ? stateOfProduction(report) : sentence;
  const key = report.keyFingerprint === '' ? '' : `key ${untrusted(report.keyFingerprint)}`;
  const facts = [key, untrusted(report.url), duration(report.finishedAt - report.startedAt)];
  return [
    ` ${paint(`${glyph} ${word.toUpperCase()}`, colour, 'bold')}  ${paint(facts.filter((fact) => fact !== '').join(' · '), 'dim')}`,
    ...wrapped(untrusted(told), COLUMNS - 3).map((line) => `   ${line}`),
  ];
};

const findings = (report: Report, paint: Paint): string[] => {
  const rank = { error: 0, warning: 1, notice: 2 };
  const sorted = report.findings.toSorted((one, other) => rank[one.severity] - rank[other.severity]);
  const told = sorted.filter(({ severity }) => severity !== 'notice').slice(0, SHOWN);
  const left = sorted.length - told.length;
  const lines = told.flatMap((finding) => ['', ...findingLines(finding, paint)]);
  return left > 0
    ? [...lines, '', `   ${paint(`… and ${count(left, 'more finding')} in the job summary`, 'dim')}`]
    : lines;
};

/** What failed first in AWS, for those who do not open the summary. */
const failure = (report: Report, paint: Paint): string[] => {
  if (!report.failure) return [];
  const { resource, resourceType, reason, containers } = report.failure;
  const stopped = containers
    .slice(0, SHOWN)
    .map((container) => [
      untrusted(container.container),
      container.exitCode === '' ? '' : `exit code ${untrusted(container.exitCode)}`,
      clip(untrusted(container.stoppedReason), 200),
    ]);
  return [
    '',
    `   ${paint('What failed first:', 'bold')} ${untrusted(resource)} ${paint(untrusted(resourceType), 'dim')}`,
    ...indented(clip(reason, 1000), '     '),
    ...aligned(stopped).map((line) => `     ${line}`),
  ];
};

const notes = (report: Report): string[] => {
  const open = notEstablished(report).map(untrusted);
  if (open.length === 0) return [];
  const shown = open
    .slice(0, SHOWN)
    .flatMap((note) =>
      wrapped(note, COLUMNS - 5).map((line, index) => (index === 0 ? `   · ${line}` : `     ${line}`)),
    );
  const left = open.length - SHOWN;
  return ['', '   Not established:', ...shown, ...(left > 0 ? [`   · … and ${left} more`] : [])];
};

/**
 * The last block of the log: the verdict, why, what state production is in, what to do next. Errors first, in the
 * order in which they were found, so that the first one to read is the cause and not an effect.
 */
export const renderConclusion = (report: Report, colour = false): string[] => {
  const paint = painter(colour);
  const rule = paint(RULE, TONE_SIGN[conclude(report).tone].colour);
  const parts = [headline(report, paint), findings(report, paint), failure(report, paint), notes(report)];
  // Once more at the end, because wrapping may have moved `::` to the start of a line.
  return ['', rule, ...parts.flat(), rule].map(withoutCommands);
};
