import type { FailureReason, FindingText, FindingTraits } from './finding.ts';

/** How a finding counts: as an error, which fails the run for a reason, as a warning, or as a notice. */
export type Grade = { readonly error: FailureReason } | 'warning' | 'notice';

/** One grade, or all that are possible: then the text says in `as` which of them it is. */
type Grades = Grade | readonly [Grade, Grade, ...Grade[]];

type GradeIn<G extends Grades> = G extends Grade
  ? G
  : G extends readonly (infer One extends Grade)[]
    ? One
    : never;

type Text<G extends Grades> = FindingText & (G extends Grade ? unknown : { readonly as: GradeIn<G> });

type Graded<G extends Grade> = G extends { readonly error: infer Reason }
  ? { readonly severity: 'error'; readonly failureReason: Reason }
  : { readonly severity: G };

/** What is fixed about a finding: code that asks for one compares with `code`, docs/findings.md has both. */
export type Definition<Code extends string = string> = {
  readonly code: Code;
  readonly grades: readonly Grade[];
};

const defined: Definition[] = [];

/** Every finding of the catalogues that are loaded. */
export const definedFindings = (): readonly Definition[] => defined;

/**
 * Defines a finding once, in the catalogue (findings.ts) of its room: its code, how it counts, and what it says. Returns
 * the function that makes it from its facts.
 *
 * @param describe title, detail, remedy and place; a finding with several texts takes the text itself: `(text: FindingText) => text`
 * @param traits what the report makes of it beside its text
 */
export function defineFinding<
  const Code extends string,
  const G extends Grades,
  Facts extends readonly unknown[],
>(
  code: Code,
  grades: G,
  describe: (...facts: Facts) => Text<G>,
  traits?: FindingTraits,
): Definition<Code> &
  ((...facts: Facts) => FindingText & FindingTraits & { readonly code: Code } & Graded<GradeIn<G>>);
export function defineFinding(
  code: string,
  grades: Grades,
  describe: (...facts: readonly unknown[]) => FindingText & { readonly as?: Grade },
  traits?: FindingTraits,
): Definition {
  const all: readonly Grade[] = [grades].flat();
  const make = (...facts: readonly unknown[]) => {
    const { as = all[0], ...text } = describe(...facts);
    const graded = typeof as === 'object' ? { severity: 'error', failureReason: as.error } : { severity: as };
    return { code, ...graded, ...text, ...traits };
  };
  const definition = Object.assign(make, { code, grades: all });
  defined.push(definition);
  return definition;
}
