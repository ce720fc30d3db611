import { clip, count, duration, untrusted, untrustedLines, withoutCommands, wrapped } from '../lib/text.ts';
import { type Finding, isError, SEVERITIES, type Severity } from '../model/finding.ts';
import type { Report, StageName, StageReport, StageStatus } from '../model/report.ts';
import { type Conclusion, conclude, notEstablished, stateOfProduction } from './conclusion.ts';

type LogSettings = {
  readonly info: (line: string) => void;
  readonly startGroup: (title: string) => void;
  readonly endGroup: () => void;
  readonly colour: boolean;
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch; with it, progress lines tell how long the stage has been running. */
  readonly now?: () => number;
};

type Log = {
  /** Begins a stage. Its group opens with its first line; the group before is closed, should it still be open. */
  readonly stage: (name: StageName, what?: string) => void;
  /** One line inside the stage. Untrusted text is fine; line breaks become spaces. */
  readonly progress: (text: string) => void;
  readonly finding: (finding: Finding) => void;
  /** Closes the group and tells the result outside of it, so that the folded log still tells the story. */
  readonly result: (
    stage: Pick<StageReport, 'name' | 'status' | 'summary' | 'startedAt' | 'finishedAt'>,
  ) => void;
};

const NAME_COLUMNS = 'cloud assembly'.length;
const SUMMARY_COLUMNS = 66;

const HINT: Readonly<Record<StageStatus, string>> = {
  passed: '',
  failed: 'failed',
  cancelled: 'cancelled',
  'not-established': 'not established',
  skipped: 'skipped',
};

/** The voice of the live log. Every line is redacted, and none is a workflow command. */
export const createLog = (settings: LogSettings): Log => {
  const { redact, now } = settings;
  const paint = painter(settings.colour);
  let current: { readonly title: string; readonly startedAt: number | undefined; open: boolean } | undefined;

  // Redacted before as well: taking out control characters or cutting could change the shape of a secret that is still in it.
  const clean = (text: string) => redact(untrusted(redact(text)));
  const print = (line: string) => settings.info(withoutCommands(redact(line)));
  /** A stage that says nothing gets no fold: the group opens with its first line. */
  const say = (line: string) => {
    if (current && !current.open) {
      settings.startGroup(current.title);
      current.open = true;
    }
    print(line);
  };
  const close = () => {
    if (current?.open) settings.endGroup();
    current = undefined;
  };
  const elapsed = (): string => {
    const since = current?.startedAt;
    return now && since !== undefined ? paint(padded(duration(now() - since), 12), 'dim') : '';
  };

  return {
    stage: (name, what = '') => {
      close();
      const title = withoutCommands(redact(`${name}${what === '' ? '' : ` · ${clean(what)}`}`));
      current = { title, startedAt: now?.(), open: false };
    },
    progress: (text) => say(`  ${elapsed()}${clip(clean(text), 2000)}`),
    finding: (finding) => {
      for (const line of findingLines(redactedFinding(finding, clean, redact), paint)) say(line);
    },
    result: ({ name, status, summary, startedAt, finishedAt }) => {
      close();
      const { glyph, colour } = STAGE_SIGN[status];
      const took = status === 'skipped' ? '' : duration(finishedAt - startedAt);
      const text = clip(summary === '' ? HINT[status] : clean(summary), 200);
      const words = status === 'skipped' ? paint(text, 'dim') : text;
      const gap = ' '.repeat(Math.max(0, SUMMARY_COLUMNS - [...text].length));
      const line = `${paint(glyph, colour)} ${paint(padded(name, NAME_COLUMNS), 'bold')}  ${words}`;
      print(took === '' ? line : `${line}${gap}  ${paint(took, 'dim')}`);
    },
  };
};

const redactedFinding = (
  finding: Finding,
  line: (text: string) => string,
  text: (text: string) => string,
): Finding => ({
  ...finding,
  title: line(finding.title),
  detail: text(finding.detail),
  remedy: text(finding.remedy),
  ...(finding.where === undefined ? {} : { where: line(finding.where) }),
});

/** Colours of the log: the 16 ANSI colours, which GitHub's viewer and every terminal show in their own theme. */

export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan';

const SGR: Readonly<Record<Colour, number>> = {
  bold: 1,
  dim: 90,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  cyan: 36,
};

/** Colours one harmless text; gives it back unchanged when colours are off. */
type Paint = (text: string, ...colours: readonly Colour[]) => string;

export const painter =
  (colour: boolean): Paint =>
  (text, ...colours) =>
    colour && text !== '' && colours.length > 0
      ? `\u001b[${colours.map((name) => SGR[name]).join(';')}m${text}\u001b[0m`
      : text;

/** Whether to colour: NO_COLOR (no-color.org) wins, then FORCE_COLOR, then GitHub's viewer or a terminal. */
export const wantsColour = (
  env: Readonly<Record<string, string | undefined>>,
  isTerminal = false,
): boolean => {
  if ((env.NO_COLOR ?? '') !== '') return false;
  if ((env.FORCE_COLOR ?? '') !== '') return env.FORCE_COLOR !== '0';
  return env.GITHUB_ACTIONS === 'true' || (isTerminal && env.TERM !== 'dumb');
};

type Sign = { readonly glyph: string; readonly colour: Colour };

/** Glyphs one column wide in every monospaced font, distinguishable without colour. */
const STAGE_SIGN: Readonly<Record<StageStatus, Sign>> = {
  passed: { glyph: '✔', colour: 'green' },
  failed: { glyph: '✖', colour: 'red' },
  cancelled: { glyph: '■', colour: 'yellow' },
  'not-established': { glyph: '?', colour: 'yellow' },
  skipped: { glyph: '○', colour: 'dim' },
};

const FINDING_SIGN: Readonly<Record<Severity, Sign>> = {
  error: { glyph: '✖', colour: 'red' },
  warning: { glyph: '▲', colour: 'yellow' },
  notice: { glyph: '•', colour: 'cyan' },
};

const TONE_SIGN: Readonly<Record<Conclusion['tone'], Sign>> = {
  proven: { glyph: '✔', colour: 'green' },
  unproven: { glyph: '○', colour: 'cyan' },
  failed: { glyph: '✖', colour: 'red' },
  cancelled: { glyph: '■', colour: 'yellow' },
};

const width = (text: string): number => [...text].length;

const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

/** Columns as wide as their longest cell, two blanks apart; the last one is not padded. */
const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const COLUMNS = 96;
const RULE = '━'.repeat(COLUMNS);
const SHOWN = 10;

/** @param breaks gives the lines of a paragraph, from the columns that it may have */
const indented = (
  text: string,
  indent: string,
  breaks: (line: string, columns: number) => readonly string[] = wrapped,
): string[] =>
  untrustedLines(clip(text, 4000))
    .filter((line) => line !== '')
    .flatMap((line) => {
      // Indented lines are commands and excerpts: they are copied, so they stay whole.
      const lines = line.startsWith('  ') ? [line] : breaks(line, COLUMNS - indent.length);
      return lines.map((part) => `${indent}${part}`);
    });

/** A remedy has commands in its sentences, and a command that is copied with a line break in it is another one. */
const bySentences = (line: string, columns: number): readonly string[] =>
  wrapped(line, columns).length === 1 ? [line] : line.split(/(?<=[.:]) (?=[A-Z])/);

/** Who reads the last block, and so how much of it there is. */
type Audience = {
  readonly severities: readonly Severity[];
  readonly most: number;
  /** Where the findings are that are left out. */
  readonly others: string;
};

const AUDIENCES = {
  /** The job summary has all findings. */
  'log of a job': { severities: ['error', 'warning'], most: SHOWN, others: 'job summary' },
  /** There is no summary, so nothing is left out, unless nobody could read so much. */
  terminal: { severities: SEVERITIES, most: 200, others: 'JSON report' },
} as const satisfies Readonly<Record<string, Audience>>;

/** One finding as lines for people: sign and title, where, what was seen, what to do. */
const findingLines = (finding: Finding, paint: Paint): string[] => {
  const { glyph, colour } = FINDING_SIGN[finding.severity];
  const where = finding.where === undefined || finding.where === '' ? '' : ` · ${untrusted(finding.where)}`;
  const remedy = indented(finding.remedy, '     ', bySentences);
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
  const outcome = report.findings.some(isError) ? stateOfProduction(report) : sentence;
  const key = report.keyFingerprint === '' ? '' : `key ${untrusted(report.keyFingerprint)}`;
  const facts = [key, untrusted(report.url), duration(report.finishedAt - report.startedAt)];
  return [
    ` ${paint(`${glyph} ${word.toUpperCase()}`, colour, 'bold')}  ${paint(facts.filter((fact) => fact !== '').join(' · '), 'dim')}`,
    ...wrapped(untrusted(outcome), COLUMNS - 3).map((line) => `   ${line}`),
  ];
};

const findings = (report: Report, paint: Paint, { severities, most, others }: Audience): string[] => {
  const rank = { error: 0, warning: 1, notice: 2 };
  const sorted = report.findings.toSorted((one, other) => rank[one.severity] - rank[other.severity]);
  const shown = sorted.filter(({ severity }) => severities.includes(severity)).slice(0, most);
  const left = sorted.length - shown.length;
  const lines = shown.flatMap((finding) => ['', ...findingLines(finding, paint)]);
  return left > 0
    ? [...lines, '', `   ${paint(`… and ${count(left, 'more finding')} in the ${others}`, 'dim')}`]
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
export const renderConclusion = (
  report: Report,
  colour = false,
  audience: keyof typeof AUDIENCES = 'log of a job',
): string[] => {
  const paint = painter(colour);
  const rule = paint(RULE, TONE_SIGN[conclude(report).tone].colour);
  const told = findings(report, paint, AUDIENCES[audience]);
  const parts = [headline(report, paint), told, failure(report, paint), notes(report)];
  // Once more at the end, because wrapping may have moved `::` to the start of a line.
  return ['', rule, ...parts.flat(), rule].map(withoutCommands);
};
