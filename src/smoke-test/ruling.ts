import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { VerdictName } from '../model/verdict.ts';
import type { Evidence, ShapeOf } from './evidence.ts';

export type Ruling = {
  readonly name: VerdictName;
  readonly cause: string;
  readonly findings: readonly Finding[];
};

/** Gives its ruling, or nothing when it does not apply. */
export type Rule = (evidence: Evidence, shape: ShapeOf) => Ruling | undefined;

export const rule = (name: VerdictName, finding: ErrorFinding): Ruling => ({
  name,
  cause: `${finding.title}.`,
  findings: [finding],
});

export const inconclusive = (finding: ErrorFinding): Ruling => rule('inconclusive', finding);
