import { groupBy } from '../lib/groups.ts';
import { childrenOf, type Json } from '../lib/json.ts';
import type { KeyChange } from '../model/changes.ts';
import {
  compareSources,
  readAtDifferentTimes,
  SECRETS_AS_PARAMETERS,
  similarNames,
  splitPlace,
} from '../proof/compare.ts';
import { labelsOf } from '../proof/container-names.ts';
import type { KeySource } from '../proof/holder.ts';
import {
  allResources,
  type Container,
  findContainers,
  type Variable,
  variablesNamed,
} from '../proof/holders.ts';
import { describeSource, PARAMETER, type ReferenceSource, SECRET } from '../proof/key-source.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { type Expression, evaluate, expressionsIn, type Resource, type Scope } from '../template/evaluate.ts';
import { type Concealment, isReturnedFor, type Side } from './concealment.ts';
import { definitionsOf } from './conditions.ts';
import { type Changed, changedProperties, shortName, type TemplateComparison } from './resources.ts';

/** One stack as it is on both sides, and what changes besides: a secret that the app makes anew gets another value. */
export type KeySides = Pick<AssemblyStack, 'stackName' | 'account' | 'region'> &
  StackDifference & {
    readonly before: readonly Side[];
    readonly after: readonly Side[];
  };

/** All that a key may come from. */
type App = {
  readonly stores: readonly Store[];
  readonly differences: readonly StackDifference[];
  /** False where the other side of some stack is not known, and with it what has been made there. */
  readonly isWhole: boolean;
  /** Names that tell containers of one name apart. */
  readonly labels: ReadonlyMap<Container, string>;
};

/**
 * Containers and functions with the key's variable on either side, and whether they get another key; by the id of the
 * stack. The stacks are looked at together, because one may hold the secret that another one reads.
 *
 * @param areAll false where some stack of the app is missing
 */
export function keyChanges(
  stacks: readonly KeySides[],
  areAll: boolean,
  concealment: Concealment,
): ReadonlyMap<string, readonly KeyChange[]> {
  const sides = (['before', 'after'] as const).map((side) => stacks.map((one) => stackOf(one, one[side])));
  const found = sides.map(findContainers);
  const [old, fresh] = found.map((side) => groupBy(side, ({ stackId }) => stackId));
  const app: App = {
    stores: storesOf(sides, stacks),
    differences: stacks,
    labels: new Map(found.flatMap((side) => [...labelsOf(side)])),
    isWhole: areAll && stacks.every(({ isCompared }) => isCompared),
  };
  return new Map(
    stacks.map(({ stackId }) => {
      const both = pairs(old?.get(stackId) ?? [], fresh?.get(stackId) ?? []);
      return [
        stackId,
        both.flatMap((pair) =>
          [concealment.variable, ...(concealment.aliases ?? [])].flatMap((variable) =>
            keyChange(pair, app, { ...concealment, variable }),
          ),
        ),
      ];
    }),
  );
}

function keyChange([before, after]: Pair, app: App, concealment: Concealment): readonly KeyChange[] {
  const { variable } = concealment;
  const [one, other] = [before, after].map(
    (container) => container && variablesNamed(container, variable).at(-1),
  );
  const shown = after ?? before;
  if (!shown || (!one && !other)) return [];
  return [
    {
      stack: shown.stackId,
      container: shortName(concealment.redact(app.labels.get(shown) ?? shown.container)),
      variable,
      before: described(one?.source, concealment),
      after: described(other?.source, concealment),
      key: one && other ? changeOf([one, other], app, concealment) : 'changes',
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

function changeOf(both: readonly [Variable, Variable], app: App, concealment: Concealment): KeyChange['key'] {
  const [before, after] = [both[0].source, both[1].source];
  if (before.kind === 'literal' && after.kind === 'literal')
    return literalChange(before.value.reveal(), after.value.reveal(), concealment);
  const isReference = [before, after].map((source) => 'reference' in source);
  const isLiteral = before.kind === 'literal' || after.kind === 'literal';
  if (isLiteral) return isReference.includes(true) ? 'changes' : 'unknown';
  const comparison = compareSources(before, after);
  if (comparison === 'same')
    return readAtDifferentTimes(before, after) ? 'unknown' : contentChange(both, app);
  return comparison === 'different' ? 'changes' : 'unknown';
}

/** The same secret, but perhaps with another content. */
function contentChange([before, after]: readonly [Variable, Variable], app: App): KeyChange['key'] {
  const [old, fresh] = [dependenciesOf(before.expressions), dependenciesOf(after.expressions)];
  const reference = 'reference' in after.source ? after.source : undefined;
  const named = app.stores
    .map((store) => ({ fate: store.fate, leads: reference ? leadsTo(reference, store) : 'no' }))
    .filter(({ leads }) => leads !== 'no');
  const isOwn = ({ type }: Resource): boolean => !!reference && (type === SECRET || type === PARAMETER);
  const resources = [...old.resources, ...fresh.resources];
  const fates = [
    ...named.map(({ fate, leads }) => atMost(fate, leads === 'yes')),
    ...resources.map((one) => atMost(fateOf(one, app.differences), isOwn(one))),
    ...[...old.attributes, ...fresh.attributes].map((one) => attributeFate(one, app.differences)),
  ];
  if (fates.includes('changes')) return 'changes';
  const isElsewhere = named.length === 0 && !resources.some(isOwn);
  if (isElsewhere && !app.isWhole) return 'unknown';
  return fates.includes('may change') || old.definitions !== fresh.definitions ? 'unknown' : 'same';
}

/** What is sure only where the key is sure to come from there. */
const atMost = (fate: Fate, isSure: boolean): Fate => (fate === 'changes' && !isSure ? 'may change' : fate);

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
  return isReturnedFor(before, coming) ? 'unknown' : 'changes';
}

/** What expressions are worked out from. */
type Dependencies = {
  /** Those whose `Ref` is in them. */
  readonly resources: readonly Resource[];
  /** Those whose other attributes are in them. */
  readonly attributes: readonly Resource[];
  /** Conditions, mappings and defaults of parameters, as one text. */
  readonly definitions: string;
};

function dependenciesOf(expressions: readonly Expression[]): Dependencies {
  const all = expressions.flatMap(withInner);
  return {
    resources: all.flatMap(({ resource }) => resource ?? []),
    attributes: all.flatMap(({ attributeOf }) => attributeOf ?? []),
    definitions: all
      .map(({ whole }) => (whole ? definitionsOf(whole.value, whole.scope.template.body) : ''))
      .join('\n'),
  };
}

const withInner = (expression: Expression): readonly Expression[] => {
  const { whole } = expression;
  return [
    expression,
    ...(whole ? childrenOf(whole.value).flatMap((member) => inside(member, whole.scope)) : []),
  ];
};

const inside = (value: Json, scope: Scope): readonly Expression[] =>
  expressionsIn(evaluate(value, scope)).flatMap(withInner);

/** How a stack changes. */
type StackDifference = {
  readonly stackId: string;
  /** False where the deployed side is not known. */
  readonly isCompared: boolean;
  readonly changed: readonly Changed[];
  readonly templates: readonly TemplateComparison[];
};

/** What becomes of the content of a secret or parameter, or of what `Ref` gives for another resource. */
type Fate = 'stays' | 'may change' | 'changes';

/** A secret or parameter that the app makes, as others may name it. */
type Store = {
  readonly type: string;
  /** The region and the account; each '' where the app leaves it open. */
  readonly place: readonly string[];
  readonly name: Name;
  readonly fate: Fate;
};

/** A name, or what it begins with where only CloudFormation knows the rest. */
type Name = { readonly text: string; readonly isWhole: boolean };

/** Of both sides: a resource that has another name there is two. */
const storesOf = (
  sides: readonly (readonly AssemblyStack[])[],
  differences: readonly StackDifference[],
): readonly Store[] =>
  sides
    .flatMap((stacks) => allResources(stacks))
    .filter(({ type }) => type === SECRET || type === PARAMETER)
    .map((resource) => ({
      type: resource.type,
      place: [resource.scope.stack.region, resource.scope.stack.account],
      name: nameOf(resource),
      fate: fateOf(resource, differences),
    }));

function nameOf({ type, logicalId, properties, scope }: Resource): Name {
  // CloudFormation makes a name from the logical id, and ends it as it likes.
  if (properties.Name === undefined)
    return { text: type === SECRET ? `${logicalId}-` : `CFN-${logicalId}-`, isWhole: false };
  const [first = '', ...more] = evaluate(properties.Name, scope);
  const isText = typeof first === 'string';
  return { text: isText ? first : '', isWhole: isText && more.length === 0 };
}

function fateOf({ scope, logicalId }: Resource, differences: readonly StackDifference[]): Fate {
  const stack = differences.find(({ stackId }) => stackId === scope.stack.id);
  if (!stack?.isCompared) return 'may change';
  const spot = [...scope.template.path, logicalId];
  // A nested stack takes along what is in it.
  const holds = ({ path, logicalId: last }: Pick<Changed, 'path' | 'logicalId'>): boolean =>
    [...path, last].every((id, level) => id === spot[level]);
  const changed = stack.changed.filter(holds);
  if (changed.some(({ kind }) => kind === 'replaced' || kind === 'removed')) return 'changes';
  const isAtRisk = stack.templates.some(({ path, atRisk }) =>
    atRisk.some((one) => holds({ path, logicalId: one.logicalId })),
  );
  return isAtRisk || changed.some(mayRenew) ? 'may change' : 'stays';
}

/** What makes another content likely, although the secret stays. */
const mayRenew = (resource: Changed): boolean =>
  resource.kind === 'maybe replaced' ||
  resource.kind === 'added' ||
  changedProperties(resource).some((name) => /SecretString$|^Value$/.test(name));

/** Any change of a resource may give its attributes other values. */
function attributeFate(resource: Resource, differences: readonly StackDifference[]): Fate {
  const { scope, logicalId } = resource;
  const path = scope.template.path.join('/');
  const isChanged = differences.some(
    ({ stackId, changed }) =>
      stackId === scope.stack.id &&
      changed.some((one) => one.path.join('/') === path && one.logicalId === logicalId),
  );
  return isChanged || fateOf(resource, differences) !== 'stays' ? 'may change' : 'stays';
}

/** Whether a reference by name leads to the secret or parameter; `maybe` where a name is known in part only. */
function leadsTo({ kind, reference }: ReferenceSource, store: Store): 'yes' | 'maybe' | 'no' {
  if (/^\{(?!expression )/.test(reference)) return 'no';
  const { name, place } = splitPlace(reference);
  const isSecret = kind === 'secrets-manager' || name.startsWith(SECRETS_AS_PARAMETERS);
  const isElsewhere = place.some((part, index) => part && store.place[index] && part !== store.place[index]);
  if (isElsewhere || store.type !== (isSecret ? SECRET : PARAMETER)) return 'no';
  const [text = '', ...more] = name.replace(SECRETS_AS_PARAMETERS, '').split('{expression ');
  const wanted: Name = { text, isWhole: more.length === 0 };
  if (wanted.isWhole && store.name.isWhole) return similarNames(text, store.name.text) ? 'yes' : 'no';
  return mayBe(wanted, store.name) || mayBe(store.name, wanted) ? 'maybe' : 'no';
}

/** Whether the second name may go on where the first one is no longer known. A parameter's ARN lacks the leading slash. */
const mayBe = (start: Name, other: Name): boolean =>
  !start.isWhole && other.text.replace(/^\//, '').startsWith(start.text.replace(/^\//, ''));
