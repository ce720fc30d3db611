import { SECRETS_AS_PARAMETERS, similarNames, splitPlace } from '../proof/compare.ts';
import { allResources } from '../proof/holders.ts';
import { PARAMETER, type ReferenceSource, SECRET } from '../proof/key-source.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { evaluate, type Resource } from '../template/evaluate.ts';
import { type Changed, changedProperties, type TemplateComparison } from './resources.ts';

/** How a stack changes. */
export type StackDifference = {
  readonly stackId: string;
  /** False where nobody knows what is there now. */
  readonly isCompared: boolean;
  readonly changed: readonly Changed[];
  readonly templates: readonly TemplateComparison[];
};

/** What becomes of the content of a secret or parameter, or of what `Ref` gives for another resource. */
export type Fate = 'stays' | 'may change' | 'changes';

/** A secret or parameter that the app makes, as others may name it. */
export type Store = {
  readonly type: string;
  /** The region and the account; each '' where the app leaves it open. */
  readonly place: readonly string[];
  readonly name: Name;
  readonly fate: Fate;
};

/** A name, or what it begins with where only CloudFormation knows the rest. */
type Name = { readonly text: string; readonly isWhole: boolean };

/** Of both sides: a resource that has another name there is two. */
export const storesOf = (
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

export function fateOf({ scope, logicalId }: Resource, differences: readonly StackDifference[]): Fate {
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
export function attributeFate(resource: Resource, differences: readonly StackDifference[]): Fate {
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
export function leadsTo({ kind, reference }: ReferenceSource, store: Store): 'yes' | 'maybe' | 'no' {
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
