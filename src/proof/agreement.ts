import { groupBy } from '../lib/groups.ts';
import { memoized } from '../lib/memoized.ts';
import type { HolderRow } from '../model/report.ts';
import {
  areInTwoRegions,
  compareSources,
  distinct,
  explainDifference,
  identityOf,
  readAtDifferentTimes,
  splitPlace,
} from './compare.ts';
import type { Expectation, KeySource } from './holder.ts';
import { type Container, type Variable, variablesNamed } from './holders.ts';
import { describeSource, isMadeUp } from './key-source.ts';

/** What was found out about one container's copy. */
export type JudgedCopy = {
  readonly container: Container;
  readonly variable: Variable;
  readonly result: HolderRow['result'];
  /** Half a sentence, e.g. `has a trailing newline`. */
  readonly why: string;
};

/** Name and place of a container, for people. */
export function nameOf({ container, stackId, logicalId, kind }: Container): string {
  if (kind === 'function') return `function ${container} in ${stackId}`;
  return `${container} in ${stackId}${stackId === logicalId ? '' : ` (${logicalId})`}`;
}

/** Compares the copies of all holders with the key, or with one another where the assembly does not show them. */
export function judgeCopies(holders: readonly Container[], expectation: Expectation): readonly JudgedCopy[] {
  const copies = holders.flatMap((container) =>
    variablesNamed(container, expectation.variable).map((variable) => ({ container, variable })),
  );
  const shown = copies.some(({ variable }) => variable.source.kind === 'literal');
  const sources = copies.filter(({ variable }) => !variable.isAddress).map(({ variable }) => variable.source);
  const baseline = mostCommon(sources);
  const regions = baseline !== undefined && distinct(sources).some((one) => areInTwoRegions(one, baseline));
  const judge = memoized((variable: Variable) =>
    shown || variable.isAddress || !baseline
      ? judgeText(variable, expectation)
      : judgeReference(variable.source, { baseline, count: sources.length, regions }),
  );
  return copies.map(({ container, variable }) => ({ container, variable, ...judge(variable) }));
}

type Result = Pick<JudgedCopy, 'result' | 'why'>;

function judgeText({ source, isAddress }: Variable, expectation: Expectation): Result {
  if (isAddress) return { result: 'differs', why: 'is the ARN or name of a secret, not what is in it' };
  if (isMadeUp(source))
    return { result: 'not established', why: 'comes from a lookup that was not answered here' };
  if (source.kind !== 'literal') {
    return {
      result: 'not established',
      why: `comes from ${describeSource(source)}, which cannot be compared with a text`,
    };
  }
  const why = explainDifference(source.value.reveal(), expectation);
  return why === undefined ? { result: 'same', why: 'is the key' } : { result: 'differs', why };
}

/** Said of a copy whose name is that of the others, in another region. */
export const OTHER_REGION = ', and others from ';

const regionOf = (source: KeySource): string =>
  ('reference' in source ? splitPlace(source.reference).place[0] : undefined) || 'the region of the stack';

type Others = { readonly baseline: KeySource; readonly count: number; readonly regions: boolean };

function judgeReference(source: KeySource, { baseline, count, regions }: Others): Result {
  const why = `comes from ${describeSource(source)}${regions ? ` in ${regionOf(source)}` : ''}`;
  if (areInTwoRegions(source, baseline))
    return { result: 'not established', why: `${why}${OTHER_REGION}${regionOf(baseline)}` };
  const comparison = compareSources(source, baseline);
  if (comparison === 'different') return { result: 'differs', why };
  if (comparison === 'unknown') return { result: 'not established', why };
  if (readAtDifferentTimes(source, baseline)) {
    const moment =
      'injected' in source && source.injected === 'deployment' ? 'at deployment' : 'when a task starts';
    return { result: 'not established', why: `${why}, read ${moment}` };
  }
  // One reference alone is the same as nothing: what it leads to is for the smoke test to find out.
  return { result: count > 1 ? 'same' : 'not established', why };
}

/** The first one of those that most copies come from. */
function mostCommon(sources: readonly KeySource[]): KeySource | undefined {
  const groups = [...groupBy(sources, memoized(identityOf)).values()];
  return groups.reduce((most, group) => (group.length > most.length ? group : most), groups[0] ?? [])[0];
}
