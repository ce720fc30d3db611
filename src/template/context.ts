import type { ErrorFinding } from '../model/finding.ts';

/** A lookup that was not answered: the templates hold made-up values in its place. */
export type MissingContext = {
  readonly key: string;
  readonly provider: string;
  /** Directory of the nested assembly, or '' for the root. */
  readonly assembly: string;
};

/** The root manifest repeats what its stages miss. */
export const withoutRepeats = (missing: readonly MissingContext[]): readonly MissingContext[] =>
  missing.filter(({ key }, index) => missing.findIndex((other) => other.key === key) === index);

/** The error that stops a deployment whose templates hold made-up lookup results; undefined when nothing is missing. */
export function missingContextFinding(missing: readonly MissingContext[]): ErrorFinding | undefined {
  if (missing.length === 0) return undefined;
  const lines = missing.map(({ key, assembly }) => `${assembly === '' ? '' : `${assembly}: `}${key}`);
  return {
    code: 'context-missing',
    severity: 'error',
    failureReason: 'synth-incomplete',
    title: 'The templates hold made-up values in place of lookups',
    detail: `These lookups were not answered, so the CDK filled in dummy values:\n${lines.join('\n')}`,
    remedy: 'Run cdk synth once with credentials for the account and commit cdk.context.json.',
  };
}
