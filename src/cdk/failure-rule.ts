import type { ErrorFinding } from '../model/finding.ts';

export type Step = 'synth' | 'deploy';

/** What can be told from the output; `excerpt` is the finding's detail. */
export type Rule = (tail: string, step: Step, excerpt: string) => ErrorFinding | undefined;

export type Explained = Pick<ErrorFinding, 'code' | 'failureReason' | 'title' | 'remedy'> & {
  readonly where?: string;
};

/** A rule that knows a failure by a pattern in the output. */
export const when =
  (pattern: RegExp, explain: (match: RegExpExecArray, step: Step) => Explained): Rule =>
  (tail, step, excerpt) => {
    const match = pattern.exec(tail);
    return match === null ? undefined : { ...explain(match, step), severity: 'error', detail: excerpt };
  };

export const failureOf = (step: Step) => (step === 'synth' ? 'synth-failed' : 'deploy-failed');

/** Keeps titles within their 100 characters. */
export const brief = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text);
