import type { Clock } from '../lib/clock.ts';
/** Everything of the outside world that the stages use, handed in by the entry points; never imported below. */

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** What the GitHub runner listens to. */
export type Runner = {
  /** Registers one text with the runner's log masker. Comes before any other output. */
  mask(text: string): void;
  setOutput(name: string, value: string): void;
  /** Handed to the post step; plain text, never a secret. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /** One line of the log. */
  info(line: string): void;
  startGroup(title: string): void;
  endGroup(): void;
  /** `title` is not masked by the runner: it must be clean already. */
  annotate(
    level: AnnotationLevel,
    message: string,
    properties: { readonly title?: string; readonly file?: string },
  ): void;
  /** Appends Markdown to the job summary (1 MiB at most for one step). */
  writeSummary(markdown: string): Promise<void>;
  /** Makes the run red: exit code 1. */
  fail(message: string): void;
};

export type World = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Runner;
  readonly clock: Clock;
  /** Cryptographically strong random bytes. */
  readonly random: (bytes: number) => Uint8Array;
  /** Aborted when the runner cancels the step; the reason is the signal's name. */
  readonly cancelled: AbortSignal;
  /** A 0700 directory for this run outside the checkout; removed by the post step. */
  readonly temporaryDirectory: string;
  /**
   * Where the files of this program are, which foreign code of the same user could change; '' when they need no guard and
   * what an app wrote no process of its own.
   */
  readonly codeDirectory: string;
};
