import type { StageReport, StageStatus } from '../model/report.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { createLog } from '../report/log.ts';
import type { RunContext } from '../run/context.ts';
import type { Voice } from '../run/journal.ts';
import type { World } from '../run/world.ts';
import type { Terminal } from './terminal.ts';

/** A step that is over sooner needs no lines of its own. */
const LONG_STEP_MILLISECONDS = 2_000;

type Speaking = { readonly voice: Voice; readonly progress: RunContext['progress'] };

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
export const terminalVoice = (
  { clock, runner, cancelled }: World,
  { redact }: Pick<Redactor, 'redact'>,
  { colour }: Pick<Terminal, 'colour'>,
): Speaking => {
  const log = createLog({ ...runner, colour, redact, now: clock.now });
  let step = { isLong: false, latest: '', ended: new AbortController() };
  const voice: Voice = {
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
    // The findings come once, at the end: a terminal has no folds that would hide them here.
    stageEnded: (stage) => {
      step.ended.abort();
      log.result(inWords(stage));
    },
  };
  const progress = (line: string): void => {
    step.latest = line;
    if (step.isLong) log.progress(line);
  };
  return { voice, progress };
};
