import type { KeyChange } from '../changes.ts';
import { compareSources, readAtDifferentTimes } from '../compare.ts';
import type { KeySource } from '../holder.ts';
import { type Container, findContainers, variablesNamed } from '../holders.ts';
import { describeSource } from '../key-source.ts';
import type { AssemblyStack } from '../read.ts';
import { asAscii, type Concealment } from './concealment.ts';
import type { Side } from './deployed-values.ts';
import { memberAt } from './network.ts';
import { type Changed, changedProperties, shortName, type TemplateComparison } from './resources.ts';

/** One stack as it is on both sides. */
export type KeySides = Pick<AssemblyStack, 'stackName' | 'account' | 'region'> & {
  readonly stackId: string;
  readonly before: readonly Side[];
  readonly after: readonly Side[];
  /** What changes besides, for a secret that the app makes itself gets another value when it is made anew. */
  readonly changed: readonly Changed[];
  readonly templates: readonly TemplateComparison[];
};

/**
 * Containers and functions with the key's variable on either side, and whether they get another key; by the id of the
 * stack. The stacks are looked at together, because one may hold the secret that another one reads.
 */
export function keyChanges(
  stacks: readonly KeySides[],
  concealment: Concealment,
): ReadonlyMap<string, readonly KeyChange[]> {
  const [old, fresh] = (['before', 'after'] as const).map((side) =>
    Map.groupBy(findContainers(stacks.map((one) => stackOf(one, one[side]))), ({ stackId }) => stackId),
  );
  return new Map(
    stacks.map(({ stackId }) => {
      const both = pairs(old?.get(stackId) ?? [], fresh?.get(stackId) ?? []);
      return [stackId, both.flatMap((pair) => keyChange(stackId, pair, stacks, concealment))];
    }),
  );
}

function keyChange(
  stack: string,
  [before, after]: Pair,
  stacks: readonly KeySides[],
  concealment: Concealment,
): readonly KeyChange[] {
  const { variable } = concealment;
  const [one, other] = [before, after].map(
    (container) => container && variablesNamed(container, variable).at(-1)?.source,
  );
  if (!one && !other) return [];
  return [
    {
      stack,
      container: shortName(concealment.redact((after ?? before)?.container ?? '')),
      variable,
      before: described(one, concealment),
      after: described(other, concealment),
      key: one && other ? changeOf(one, other, stacks, concealment) : 'changes',
    },
  ];
}

const stackOf = (
  { stackId, stackName, account, region }: KeySides,
  templates: readonly Side[],
): AssemblyStack => ({
  id: stackId,
  stackName,
  account,
  region,
  templates: templates.map((template) => ({ ...template, file: '' })),
  dependencies: [],
  tags: {},
});

const described = (source: KeySource | undefined, { redact }: Concealment): string =>
  source ? shortName(redact(describeSource(source))) : '';

type Pair = readonly [Container | undefined, Container | undefined];

const placeOf = ({ path, logicalId, container }: Container): string =>
  JSON.stringify([path, logicalId, container]);

/** The same container on both sides: by its place, or by its name where the task definition got another logical id. */
function pairs(before: readonly Container[], after: readonly Container[]): readonly Pair[] {
  const left = new Map(before.map((one) => [placeOf(one), one]));
  const take = (one: Container | undefined): Container | undefined => {
    if (one) left.delete(placeOf(one));
    return one;
  };
  const byPlace = after.map((one): Pair => [take(left.get(placeOf(one))), one]);
  const names = new Map([...left.values()].map((one) => [one.container, one]));
  const all = byPlace.map(([old, one]): Pair => {
    const sameName = one && names.get(one.container);
    return old || !sameName || !left.has(placeOf(sameName)) ? [old, one] : [take(sameName), one];
  });
  return [...all, ...[...left.values()].map((one): Pair => [one, undefined])];
}

function changeOf(
  before: KeySource,
  after: KeySource,
  stacks: readonly KeySides[],
  concealment: Concealment,
): KeyChange['key'] {
  if (before.kind === 'literal' && after.kind === 'literal')
    return literalChange(before.value.reveal(), after.value.reveal(), concealment);
  const isReference = [before, after].map((source) => 'reference' in source);
  const isLiteral = before.kind === 'literal' || after.kind === 'literal';
  if (isLiteral) return isReference.includes(true) ? 'changes' : 'unknown';
  const comparison = compareSources(before, after);
  if (comparison === 'same')
    return readAtDifferentTimes(before, after) ? 'unknown' : contentChange(after, stacks);
  return comparison === 'different' ? 'changes' : 'unknown';
}

/** The same secret, but perhaps with another content. */
function contentChange(source: KeySource, stacks: readonly KeySides[]): KeyChange['key'] {
  if (!('reference' in source)) return 'same';
  const { reference } = source;
  const isReferred = (stackId: string, path: readonly string[], logicalId: string): boolean =>
    reference.includes(`{${logicalId} in ${[stackId, ...path].join('/')}}`);
  const resources = stacks.flatMap(({ stackId, changed }) =>
    changed.filter((one) => isReferred(stackId, one.path, one.logicalId) || isNamed(one, reference)),
  );
  const isAtRisk = stacks.some(({ stackId, templates }) =>
    templates.some(({ path, atRisk }) =>
      atRisk.some(({ logicalId }) => isReferred(stackId, path, logicalId)),
    ),
  );
  if (resources.some(({ kind }) => kind === 'replaced' || kind === 'removed')) return 'changes';
  return isAtRisk || resources.some(mayRenew) ? 'unknown' : 'same';
}

/** What makes another content likely, although the secret stays. */
const mayRenew = (resource: Changed): boolean =>
  resource.kind === 'maybe replaced' ||
  resource.kind === 'added' ||
  changedProperties(resource).some((name) => /SecretString$|^Value$/.test(name));

/** A secret or parameter that goes by its own name; ARNs of secrets end in six more characters. */
function isNamed({ type, difference }: Changed, reference: string): boolean {
  if (!/::(?:Secret|Parameter)$/.test(type)) return false;
  const wanted = reference.split(':').at(-1) ?? '';
  return [difference.oldValue, difference.newValue].some((resource) => {
    const name = memberAt(resource, ['Properties', 'Name']);
    return typeof name === 'string' && (wanted === name || wanted.replace(/-[A-Za-z0-9]{6}$/, '') === name);
  });
}

/** The new text may be a stand-in: then only the key of production, where it is known, tells what will be deployed. */
function literalChange(
  before: string,
  after: string,
  { variable, key, standIns }: Concealment,
): KeyChange['key'] {
  if (before === after) return 'same';
  const isStandIn = after === standIns.get(variable);
  const coming = isStandIn ? key?.reveal() : after;
  if (coming === undefined) return 'unknown';
  if (before === coming) return 'same';
  // GetTemplate shows every other character as a question mark.
  return before === asAscii(coming) ? 'unknown' : 'changes';
}
