import { canonicalJson, isObject, type Json, objectOf, textOf, valuesIn } from '../lib/json.ts';
import { count } from '../lib/text.ts';
import { bringsSomethingIn, isHarmless } from './harmless.ts';
import { hasJudgedRules, isJudgedExposure, memberAt } from './network.ts';
import { isJudgedPolicy } from './permissions.ts';
import { type Difference, differencesOf, expressionIn, joinedText } from './places.ts';
import {
  type Changed,
  type Comparison,
  GRANTS,
  inOrder,
  nameIn,
  shortName,
  type TemplateComparison,
} from './resources.ts';

/** Changes that are not known to be harmless, and that nothing else judges. */

/** What `callouts.ts` looks at in a rolling update. */
const ROLLOUT =
  /^Properties\.(?:DesiredCount|DeploymentConfiguration\.(?:MinimumHealthyPercent|MaximumPercent|DeploymentCircuitBreaker)|DeploymentController)\b/;

/** Where the variables of a container or a function are. */
const VARIABLES =
  /^Properties\.(?:ContainerDefinitions\.[^.]*\.(?:Environment|Secrets)|Environment\.Variables)$/;

/** What stands in the table of the keys, which names the container. */
const isKey = (path: readonly string[], variables: readonly string[]): boolean =>
  path.some((step, index) => variables.includes(step) && VARIABLES.test(path.slice(0, index).join('.')));

const isJudged = (changed: Changed, difference: Difference, { variables }: Comparison): boolean => {
  const { type } = changed;
  const { path, after } = difference;
  if (path[0] === 'Condition') return after !== undefined;
  return (
    isKey(path, variables) ||
    (type === 'AWS::ECS::Service' && ROLLOUT.test(path.join('.')) && !isObject(after)) ||
    isJudgedExposure(type, difference) ||
    (hasJudgedRules(changed) &&
      (!type.endsWith('::SecurityGroup') || /^SecurityGroup/.test(path[1] ?? ''))) ||
    isJudgedPolicy(changed, difference)
  );
};

/** Few enough to be read; the rest is counted. */
const MOST_PLACES = 5;
const LONGEST_VALUE = 60;

const few = (all: readonly string[]): string =>
  `${all.slice(0, MOST_PLACES).join(', ')}${all.length > MOST_PLACES ? ` and ${all.length - MOST_PLACES} more` : ''}`;

const shownValue = (value: Json | undefined): string => {
  if (value === undefined) return 'none';
  const text = typeof value === 'object' && value !== null ? joinedText(value) : String(value);
  return text === undefined || text.length > LONGEST_VALUE ? '…' : shortName(text);
};

const placeOf = ({ path, before, after }: Difference): string => {
  const steps = path[0] === 'Properties' ? path.slice(1) : path;
  const [old, fresh] = [shownValue(before), shownValue(after)];
  return `${shortName(steps.join('.'))}${old === '…' && fresh === '…' ? '' : ` ${old} → ${fresh}`}`;
};

/** What is gone, off or none now comes before all that is new. */
const isLoss = ({ before, after }: Difference): boolean =>
  before !== undefined && (after === undefined || /^(?:false|none|disabled|0)$/i.test(String(after)));

/** Losses first, then larger parts: a container more than one of its variables. */
const placesIn = (all: readonly Difference[]): string =>
  few(
    all
      .toSorted(
        (one, other) => Number(isLoss(other)) - Number(isLoss(one)) || one.path.length - other.path.length,
      )
      .map(placeOf),
  );

/** Of a resource that is added, its properties are enough. */
const propertiesOf = (differences: readonly Difference[]): string =>
  few([...new Set(differences.map(({ path }) => shortName(path[1] ?? path[0] ?? '')))]);

const unjudgedIn = (changed: Changed, comparison: Comparison): readonly Difference[] => {
  const { difference, type, kind } = changed;
  if (kind === 'removed' || kind === 'orphaned') return [];
  const [before, after] = [difference.oldValue, difference.newValue].map((value) =>
    memberAt({ value }, ['value']),
  );
  const nothing = { ...objectOf(after), Properties: {} };
  return differencesOf(kind === 'added' && isObject(after) ? nothing : before, after).filter(
    (one) =>
      !isHarmless(type, one, { types: comparison.types, isAdded: kind === 'added' }) &&
      !isJudged(changed, one, comparison),
  );
};

/** Sections beside the resources that say what these become. Conditions, mappings and defaults are judged by what they decide. */
const QUIET =
  /^(?:(?:AWSTemplateFormatVersion|Description|Metadata|Resources|Outputs|Conditions|Mappings)(?:\..*)?|Parameters\.[^.]*\.(?:Default|Description))$/;

const sectionLines = ({ path, before, after }: TemplateComparison): readonly string[] => {
  const all = differencesOf(before, after).filter(
    (one) => !QUIET.test(one.path.join('.')) || (one.path[0] === 'Outputs' && bringsSomethingIn(one.after)),
  );
  return all.length === 0 ? [] : [`${nameIn(path, 'template')}: ${placesIn(all)}`];
};

/** One line for each resource; of a new stack, whose resources are all new, one line for all. */
export function unjudgedLines(comparison: Comparison): readonly string[] {
  const { templates, changed, isNew } = comparison;
  const found = inOrder(changed, GRANTS)
    .map((one) => ({ ...one, places: unjudgedIn(one, comparison) }))
    .filter(({ places }) => places.length > 0)
    .toSorted((one, other) => Number(other.places.some(isLoss)) - Number(one.places.some(isLoss)));
  if (isNew) {
    const types = [...new Set(found.map(({ type }) => type))].sort();
    return found.length === 0
      ? []
      : [`the stack is new, with ${count(found.length, 'resource')} of ${few(types)}`];
  }
  return [
    ...templates.flatMap(sectionLines),
    ...found.map(({ resource, type, kind, places }) =>
      kind === 'added'
        ? `${resource} (${type}) is added, with ${propertiesOf(places)}`
        : `${resource} (${type}): ${placesIn(places)}`,
    ),
  ];
}

const ACCOUNT = /(?<!\w)\d{12}(?!\w)/g;

const accountsIn = (value: Json | undefined): readonly string[] => {
  if (value === undefined) return [];
  const joined = valuesIn(value).flatMap((one) => (expressionIn(one) ? (joinedText(one) ?? []) : []));
  return [canonicalJson(value), ...joined].flatMap((text) => text.match(ACCOUNT) ?? []);
};

/** Accounts that are not the stack's own, wherever one stands that did not stand there before. */
export function accountLines({ templates, accounts }: Comparison): readonly string[] {
  const lines = templates.flatMap(({ path, unseen, after }) =>
    differencesOf({ Resources: {}, ...unseen }, after).flatMap(({ path: [section = '', id], ...sides }) => {
      const old = accountsIn(sides.before);
      const type = shortName(textOf(objectOf(objectOf(after.Resources)[id ?? '']).Type) ?? '');
      const where =
        section === 'Resources' && id !== undefined ? `${nameIn(path, id)} (${type})` : nameIn(path, section);
      return accountsIn(sides.after)
        .filter((account) => !old.includes(account) && !accounts.includes(account))
        .map((account) => `${where} names account ${account}`);
    }),
  );
  return [...new Set(lines)];
}
