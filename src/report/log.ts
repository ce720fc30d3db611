import type { Finding } from '../finding.ts';
import { clip, duration, untrusted, untrustedLines, withoutCommands } from '../lib/text.ts';
import type { StageName, StageReport, StageStatus } from '../run/report.ts';
import { findingLines } from './log-conclusion.ts';
import { aligned, padded, painter, STAGE_SIGN } from './style.ts';

export { untrusted } from '../lib/text.ts';
export { renderConclusion } from './log-conclusion.ts';
export { wantsColour } from './style.ts';

export type LogSettings = {
  readonly info: (line: string) => void;
  readonly startGroup: (title: string) => void;
  readonly endGroup: () => void;
  readonly colour: boolean;
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch; with it, progress lines tell how long the stage has been running. */
  readonly now?: () => number;
};

export type Log = {
  /** Begins a stage. Its group opens with its first line; the group before is closed, should it still be open. */
  readonly stage: (name: StageName, what?: string) => void;
  /** One line inside the stage. Untrusted text is fine; line breaks become spaces. */
  readonly progress: (text: string) => void;
  /** Captured output of a program: each line indented behind a bar, at most `limit` lines (the last ones). */
  readonly output: (text: string, limit?: number) => void;
  /** Aligned columns; `head` is optional. */
  readonly table: (rows: readonly (readonly string[])[], head?: readonly string[]) => void;
  readonly finding: (finding: Finding) => void;
  /** Closes the group and tells the result outside of it, so that the folded log still tells the story. */
  readonly result: (
    stage: Pick<StageReport, 'name' | 'status' | 'summary' | 'startedAt' | 'finishedAt'>,
  ) => void;
  /** Lines that a renderer made, e.g. `renderConclusion`; outside any group. */
  readonly lines: (lines: readonly string[]) => void;
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

  // Redacted before as well: taking out control characters or cutting could otherwise change the shape of a secret.
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
    output: (text, limit = 400) => {
      const lines = untrustedLines(redact(text)).filter(
        (line, index, all) => line !== '' || all[index - 1] !== '',
      );
      const left = lines.length - limit;
      if (left > 0) say(`  ${paint(`│ … ${left} lines before`, 'dim')}`);
      for (const line of lines.slice(Math.max(0, left)))
        say(`  ${paint('│', 'dim')} ${clip(redact(line), 4000)}`);
    },
    table: (rows, head) => {
      const cells = rows.map((row) => row.map((cell) => clip(clean(cell), 120)));
      const lines = aligned(head ? [[...head], ...cells] : cells);
      lines.forEach((line, index) => {
        say(`  ${head && index === 0 ? paint(line, 'dim') : line}`);
      });
    },
    finding: (finding) => {
      for (const line of findingLines(redactedFinding(finding, clean, redact), paint)) say(line);
    },
    result: ({ name, status, summary, startedAt, finishedAt }) => {
      close();
      const { glyph, colour } = STAGE_SIGN[status];
      const took = status === 'skipped' ? '' : duration(finishedAt - startedAt);
      const text = clip(summary === '' ? HINT[status] : clean(summary), 200);
      const told = status === 'skipped' ? paint(text, 'dim') : text;
      const gap = ' '.repeat(Math.max(0, SUMMARY_COLUMNS - [...text].length));
      const line = `${paint(glyph, colour)} ${paint(padded(name, NAME_COLUMNS), 'bold')}  ${told}`;
      print(took === '' ? line : `${line}${gap}  ${paint(took, 'dim')}`);
    },
    lines: (lines) => {
      close();
      for (const line of lines) print(line);
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
