import { clip, duration, untrusted, withoutCommands } from '../lib/text.ts';
import type { Finding } from '../model/finding.ts';
import type { StageName, StageReport, StageStatus } from '../model/report.ts';
import { findingLines } from './log-conclusion.ts';
import { padded, painter, STAGE_SIGN } from './style.ts';

export { wantsColour } from './style.ts';

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
