import { runInNewContext } from 'node:vm';
import { type Baseline, isCompared, type KeyChange, type StackChanges } from '../model/changes.ts';
import type { Finding } from '../model/finding.ts';
import { type DiffLibrary, loadDiffLibrary } from '../template/diff-library.ts';
import { calloutFindings } from './callouts.ts';
import { type Concealment, markOf, type Side } from './concealment.ts';
import { redecidedResources, resourcesAtRisk } from './conditions.ts';
import { diffNotMade } from './findings.ts';
import { type KeySides, keyChanges } from './keys.ts';
import { isTooLarge, withoutDeepLevels, withoutNoise } from './normal-form.ts';
import { type Comparison, changedResources, resourceChanges, type TemplateComparison } from './resources.ts';
import { reveal } from './reveal.ts';

export type StackSides = {
  /** Hierarchical id, as the CDK CLI names it: `Prod/Main`. */
  readonly stackId: string;
  /** CloudFormation's name: `Prod-Main`. */
  readonly stackName: string;
  /** E.g. `us-west-2`; as in `AssemblyStack`, with '' where the app leaves them open. */
  readonly account?: string;
  readonly region?: string;
  /** Templates of the other side; undefined when there is no such stack. */
  readonly before: readonly Side[] | undefined;
  readonly after: readonly Side[];
  /** What the code of the base branch makes; only where that is not the other side itself. */
  readonly base?: readonly Side[];
  readonly comparedWith: Baseline;
  /** AWS accounts that are the stack's own, as far as they are known. */
  readonly accounts?: readonly string[];
};

export type ComparedStack = { readonly changes: StackChanges; readonly findings: readonly Finding[] };

/** Milliseconds; templates that CloudFormation takes need less than one second. */
const TIME_LIMIT = 20_000;

/** All stacks together may take as long as so many that need all of their time. */
const TOGETHER = 3;

/** Bytes of the diff that are kept; a pull request comment takes less. */
const MAX_DIFF = 200_000;

/**
 * What a deployment would change in each stack. Both sides are made alike where they only differ in stand-ins, and of
 * the other side only what `reveal` shows goes into the result. Never throws: `diff-not-made` says why there is none.
 *
 * @param timeLimit milliseconds for each comparison
 */
export async function compareStacks(
  all: readonly StackSides[],
  concealment: Concealment,
  timeLimit = TIME_LIMIT,
): Promise<readonly ComparedStack[]> {
  const end = performance.now() + TOGETHER * timeLimit;
  const attempt = <T extends object>(work: () => T): T | string => {
    const left = Math.ceil(end - performance.now());
    if (left <= 0) return `The stacks together took longer than ${(TOGETHER * timeLimit) / 1000} seconds.`;
    try {
      return runWithTimeLimit(Math.min(timeLimit, left), work);
    } catch (error) {
      // Messages of errors may quote the templates.
      const name = error instanceof Error ? error.name : 'unknown';
      return error instanceof OutOfTime
        ? `The comparison took longer than ${timeLimit / 1000} seconds.`
        : `CDK's diff library cannot compare them (${name}).`;
    }
  };
  const library = await loadDiffLibrary().catch(() => undefined);
  const differences = all.map((sides): Difference | string => {
    if (!library) return "CDK's diff library could not be loaded.";
    return [sides.before ?? [], sides.after].some((templates) =>
      isTooLarge(templates.map(({ body }) => body)),
    )
      ? 'The templates are larger than CloudFormation accepts.'
      : attempt(() => differenceOf(sides, concealment, library));
  });
  const types = library?.types ?? (() => undefined);
  const known = differences.filter((one) => typeof one !== 'string');
  const keys = attempt(() => keyChanges(known, known.length === all.length, concealment));
  return all.map((sides, index) => {
    const difference = differences[index] ?? '';
    if (typeof difference === 'string') return notMade(sides, difference);
    const result =
      typeof keys === 'string'
        ? keys
        : attempt(() => resultOf(difference, { keys: keys.get(sides.stackId) ?? [], types }, concealment));
    return typeof result === 'string' ? notMade(sides, result) : result;
  });
}

const emptyChanges = ({ stackId, comparedWith, before }: StackSides): StackChanges => ({
  stack: stackId,
  comparedWith,
  isNew: before === undefined && isCompared({ comparedWith }),
  resources: [],
  keys: [],
  diff: '',
});

export const notMade = (sides: StackSides, why: string): ComparedStack => ({
  changes: emptyChanges({ ...sides, comparedWith: 'unknown' }),
  findings: [diffNotMade(sides.stackId, why)],
});

/** How the templates of one stack differ. */
type Difference = KeySides & {
  readonly sides: StackSides;
  /** The diff for people. */
  readonly text: string;
};

function differenceOf(sides: StackSides, concealment: Concealment, library: DiffLibrary): Difference {
  const cut = ({ path, body }: Side): Side => ({
    path,
    body: withoutDeepLevels(body, (digest) => markOf(concealment.tagKey, digest)),
  });
  const before = (sides.before ?? []).map(cut);
  const after = sides.after.map(cut);
  const base = sides.base?.map(cut) ?? [];
  const { stackId, stackName, account = '', region = '' } = sides;
  const both = { sides, stackId, stackName, account, region, before, after, isCompared: isCompared(sides) };
  if (!both.isCompared) return { ...both, templates: [], changed: [], text: '' };
  const templates = compareTemplates({ ...sides, before, after, base }, concealment, library);
  const text = templates.flatMap(({ path, diff }) => textOf(stackId, path, library.format(diff))).join('\n');
  return { ...both, templates, changed: changedResources(templates), text };
}

function resultOf(
  { sides, templates, changed, text }: Difference,
  { keys, types }: Pick<Comparison, 'keys' | 'types'>,
  concealment: Concealment,
): ComparedStack {
  const { stackId: stack, before, accounts = [] } = sides;
  if (!isCompared(sides))
    return { changes: { ...emptyChanges(sides), keys: keys.map(asUnknown) }, findings: [] };
  return {
    changes: {
      ...emptyChanges(sides),
      resources: resourceChanges(changed),
      keys: before === undefined ? keys.map(asUnknown) : keys,
      diff: shortened(concealment.redact(text)),
    },
    findings: calloutFindings({
      stack,
      templates,
      changed,
      keys,
      types,
      variables: [concealment.variable, ...(concealment.aliases ?? [])],
      accounts,
      isNew: before === undefined,
    }).map((finding) => ({
      ...finding,
      title: concealment.redact(finding.title),
      detail: concealment.redact(finding.detail),
    })),
  };
}

/** Nothing can be said of a change where there is nothing to compare with. */
const asUnknown = (key: KeyChange): KeyChange => ({ ...key, key: 'unknown' });

const nameOf = (path: readonly string[]): string => JSON.stringify(path);

/** Both sides of each template as they may be shown, and how they differ; a side that lacks it has an empty one. */
function compareTemplates(
  { before, after, base, comparedWith }: StackSides & Required<Pick<StackSides, 'before' | 'base'>>,
  concealment: Concealment,
  library: DiffLibrary,
): readonly TemplateComparison[] {
  const [old, fresh, known] = [before ?? [], after, base].map(
    (templates) => new Map(templates.map(({ path, body }) => [nameOf(path), { path, body }])),
  );
  const all = new Map([...(fresh ?? []), ...(old ?? [])]);
  return [...all].map(([name, { path }]) => {
    const nested = new Set(
      [...all.entries()]
        .filter(
          ([inner, side]) => nameOf(side.path.slice(0, -1)) === name && old?.has(inner) && fresh?.has(inner),
        )
        .flatMap(([, side]) => side.path.slice(-1)),
    );
    const [one, other, code] = [old, fresh, known].map((sides) => sides?.get(name)?.body);
    const sides = {
      before: withoutNoise(one ?? {}, nested),
      after: withoutNoise(other ?? {}, nested),
      base: code && withoutNoise(code, nested),
    };
    const isFromCheckout = comparedWith === 'base';
    const shown = reveal(sides, concealment, { types: library.types, isFromCheckout });
    return {
      path,
      ...shown,
      unseen: sides.before,
      diff: library.compare(shown.before, shown.after),
      atRisk: resourcesAtRisk(shown.before, shown.after),
      redecided: redecidedResources(shown.before, shown.after),
    };
  });
}

function textOf(stackId: string, path: readonly string[], lines: readonly string[]): readonly string[] {
  if (lines.every((line) => line === '')) return [];
  const end = lines.findLastIndex((line) => line !== '') + 1;
  return [`Stack ${[stackId, ...path].join('/')}`, ...lines.slice(0, end), ''];
}

/** Cut at the end of a line, for half a line could mislead. */
function shortened(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= MAX_DIFF) return text;
  const end = bytes.lastIndexOf('\n', MAX_DIFF);
  const kept = bytes.subarray(0, Math.max(0, end)).toString('utf8');
  const left = text
    .slice(kept.length)
    .split('\n')
    .filter((line) => line !== '').length;
  return `${kept}\n(${left} more lines are left out.)\n`;
}

/** Work that did not come to its end. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/**
 * Runs work that does not wait for anything and stops it when it takes too long: the diff library compares every part
 * with every other in places, and the author of the templates chooses how many there are. Node can only end code that
 * was started through `node:vm`; what that calls is ended too.
 *
 * @throws OutOfTime, and whatever the work throws
 */
export function runWithTimeLimit<T>(milliseconds: number, work: () => T): T {
  const results: T[] = [];
  const run = (): void => {
    results.push(work());
  };
  try {
    runInNewContext('run()', { run }, { timeout: milliseconds });
  } catch (error) {
    // The error is one of the other context, so it is no `instanceof` anything here.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new OutOfTime(`more than ${milliseconds} ms`) : error;
  }
  const [result] = results;
  if (result === undefined) throw new OutOfTime('no result');
  return result;
}
