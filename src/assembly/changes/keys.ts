import type { KeyChange } from '../changes.ts';
import { compareSources, readAtDifferentTimes } from '../compare.ts';
import type { KeySource } from '../holder.ts';
import { type Container, findContainers, variablesNamed } from '../holders.ts';
import { describeSource } from '../key-source.ts';
import type { AssemblyStack } from '../read.ts';
import { asAscii, type Concealment } from './concealment.ts';
import type { Side } from './deployed-values.ts';
import { memberAt } from './network.ts';
import { type Changed, changedProperties, shortName } from './resources.ts';

export type KeySides = {
  readonly stackId: string;
  readonly stackName: string;
  readonly before: readonly Side[];
  readonly after: readonly Side[];
  /** What changes besides, for a secret that the app makes itself gets another value when it is made anew. */
  readonly changed: readonly Changed[];
};

/** Containers and functions with the key's variable on either side, and whether they get another key. */
export function keyChanges(sides: KeySides, concealment: Concealment): readonly KeyChange[] {
  const { variable } = concealment;
  const [old, fresh] = [sides.before, sides.after].map((templates) =>
    findContainers([stackOf(sides, templates)]),
  );
  return pairs(old ?? [], fresh ?? []).flatMap(([before, after]): readonly KeyChange[] => {
    const sources = [before, after].map((one) => one && variablesNamed(one, variable).at(-1)?.source);
    const [one, other] = sources;
    if (!one && !other) return [];
    return [
      {
        stack: sides.stackId,
        container: shortName(concealment.redact((after ?? before)?.container ?? '')),
        variable,
        before: described(one, concealment),
        after: described(other, concealment),
        key: one && other ? changeOf(one, other, sides, concealment) : 'changes',
      },
    ];
  });
}

const stackOf = ({ stackId, stackName }: KeySides, templates: readonly Side[]): AssemblyStack => ({
  id: stackId,
  stackName,
  account: '',
  region: '',
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
  sides: KeySides,
  concealment: Concealment,
): KeyChange['key'] {
  if (before.kind === 'literal' && after.kind === 'literal')
    return literalChange(before.value.reveal(), after.value.reveal(), concealment);
  const isReference = [before, after].map((source) => 'reference' in source);
  const isLiteral = before.kind === 'literal' || after.kind === 'literal';
  if (isLiteral) return isReference.includes(true) ? 'changes' : 'unknown';
  const comparison = compareSources(before, after);
  if (comparison === 'same')
    return readAtDifferentTimes(before, after) ? 'unknown' : contentChange(after, sides);
  return comparison === 'different' ? 'changes' : 'unknown';
}

/** The same secret, but perhaps with another content. */
function contentChange(source: KeySource, { stackId, changed }: KeySides): KeyChange['key'] {
  if (!('reference' in source)) return 'same';
  const resource = changed.find((one) => {
    const id = one.resource.split('/').at(-1);
    const template = [stackId, ...one.resource.split('/').slice(0, -1)].join('/');
    const name = memberAt(one.difference.newValue, ['Properties', 'Name']);
    const isNamed = /::(?:Secret|Parameter)$/.test(one.type) && name === source.reference.split(':').at(-1);
    return isNamed || source.reference.includes(`{${id} in ${template}}`);
  });
  if (!resource) return 'same';
  if (resource.kind === 'replaced') return 'changes';
  const isRenewed = changedProperties(resource).some((name) => /SecretString$|^Value$/.test(name));
  return resource.kind === 'maybe replaced' || isRenewed ? 'unknown' : 'same';
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
