import { runInNewContext } from 'node:vm';
import type { JsonObject } from '../lib/json.ts';
import { type Baseline, isCompared, type KeyChange, type StackChanges } from '../model/changes.ts';
import type { Finding } from '../model/finding.ts';
import { maskable } from '../redaction/forms.ts';
import { type DiffLibrary, loadDiffLibrary } from '../template/diff-library.ts';
import { calloutFindings } from './callouts.ts';
import {
  type Concealment,
  concealTemplate,
  newValues,
  oldValues,
  placeholdersFor,
  type Side,
  secretsIn,
  tagger,
} from './concealment.ts';
import { redecidedResources, resourcesAtRisk } from './conditions.ts';
import { diffNotMade } from './findings.ts';
import { type KeySides, keyChanges } from './keys.ts';
import { isTooLarge, withoutDeepLevels, withoutNoise } from './normal-form.ts';
import { changedResources, resourceChanges, type TemplateComparison } from './resources.ts';

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
  /** Texts that are known to be secret on the other side, e.g. those that are deployed in the place of stand-ins. */
  readonly secretsBefore?: readonly string[];
  readonly comparedWith: Baseline;
};

export type ComparedStack = { readonly changes: StackChanges; readonly findings: readonly Finding[] };

/** Milliseconds; templates that CloudFormation takes need less than one second. */
const TIME_LIMIT = 20_000;

/** All stacks together may take as long as so many that need all of their time. */
const TOGETHER = 3;

/** Bytes of the diff that are kept; a pull request comment takes less. */
const MAX_DIFF = 200_000;

/**
 * What a deployment would change in each stack. Both sides are made alike where they only differ in stand-ins, and no value of
 * a variable and nothing that looks like a secret goes into the result. Never throws: `diff-not-made` says why there is none.
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
  const known = differences.filter((one) => typeof one !== 'string');
  const keys = attempt(() => keyChanges(known, known.length === all.length, concealment));
  return all.map((sides, index) => {
    const difference = differences[index] ?? '';
    if (typeof difference === 'string') return notMade(sides, difference);
    const result =
      typeof keys === 'string'
        ? keys
        : attempt(() => resultOf(difference, keys.get(sides.stackId) ?? [], concealment));
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
  const tag = tagger(concealment.tagKey);
  const cut = ({ path, body }: Side): Side => ({
    path,
    body: withoutDeepLevels(body, (digest) => `<too deep ${tag(digest).slice('<value '.length)}`),
  });
  const before = (sides.before ?? []).map(cut);
  const after = sides.after.map(cut);
  const { stackId, stackName, account = '', region = '' } = sides;
  const both = { sides, stackId, stackName, account, region, before, after, isCompared: isCompared(sides) };
  if (!both.isCompared) return { ...both, templates: [], changed: [], text: '' };
  const templates = compareTemplates(concealedPairs({ ...sides, before, after }, concealment), library);
  const text = templates.flatMap(({ path, diff }) => textOf(stackId, path, library.format(diff))).join('\n');
  return { ...both, templates, changed: changedResources(templates), text };
}

function resultOf(
  { sides, templates, changed, text }: Difference,
  keys: readonly KeyChange[],
  concealment: Concealment,
): ComparedStack {
  const { stackId: stack, before } = sides;
  if (!isCompared(sides))
    return { changes: { ...emptyChanges(sides), keys: keys.map(asUnknown) }, findings: [] };
  return {
    changes: {
      ...emptyChanges(sides),
      resources: resourceChanges(changed),
      keys: before === undefined ? keys.map(asUnknown) : keys,
      diff: shortened(concealment.redact(text)),
    },
    findings: calloutFindings({ stack, templates, changed, keys, isNew: before === undefined }).map(
      (finding) => ({
        ...finding,
        title: concealment.redact(finding.title),
        detail: concealment.redact(finding.detail),
      }),
    ),
  };
}

/** Nothing can be said of a change where there is nothing to compare with. */
const asUnknown = (key: KeyChange): KeyChange => ({ ...key, key: 'unknown' });

type Pair = { readonly path: readonly string[]; readonly before: JsonObject; readonly after: JsonObject };

const nameOf = (path: readonly string[]): string => JSON.stringify(path);

/** Both sides of each template as they may be shown; a side that lacks the template has an empty one. */
function concealedPairs(
  { before, after, comparedWith, secretsBefore = [] }: StackSides & { readonly before: readonly Side[] },
  concealment: Concealment,
): readonly Pair[] {
  const ascii = comparedWith === 'deployed';
  const fresh = newValues(concealment);
  const secretsOf = (templates: readonly Side[]) => templates.flatMap(({ body }) => [...secretsIn(body)]);
  const secrets = new Set(secretsOf(after));
  const newSide = { concealment, ascii, secrets, placeholders: placeholdersFor(fresh) };
  const oldSide = {
    concealment,
    ascii,
    secrets: new Set([...secretsOf(before), ...secrets, ...secretsBefore.filter(maskable)]),
    placeholders: placeholdersFor([...fresh, ...oldValues(before, after, concealment)]),
  };
  const [old, current] = [before, after].map(
    (templates) => new Map(templates.map(({ path, body }) => [nameOf(path), { path, body }])),
  );
  const all = new Map([...(current ?? []), ...(old ?? [])]);
  return [...all].map(([name, { path }]) => {
    const nested = new Set(
      [...all.entries()]
        .filter(
          ([inner, side]) =>
            nameOf(side.path.slice(0, -1)) === name && old?.has(inner) && current?.has(inner),
        )
        .flatMap(([, side]) => side.path.slice(-1)),
    );
    return {
      path,
      before: concealTemplate(withoutNoise(old?.get(name)?.body ?? {}, nested), oldSide),
      after: concealTemplate(withoutNoise(current?.get(name)?.body ?? {}, nested), newSide),
    };
  });
}

const compareTemplates = (pairs: readonly Pair[], library: DiffLibrary): readonly TemplateComparison[] =>
  pairs.map(({ path, before, after }) => ({
    path,
    diff: library.compare(before, after),
    atRisk: resourcesAtRisk(before, after),
    redecided: redecidedResources(before, after),
  }));

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
