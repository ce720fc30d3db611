import { canonicalJson, isObject, type Json, objectOf, valuesIn } from '../lib/json.ts';
import { isHarmless } from './harmless.ts';
import { hasJudgedRules, isJudgedExposure } from './network.ts';
import { isJudgedPolicy } from './permissions.ts';
import { type Difference, differencesOf, expressionIn, joinedText } from './places.ts';
import { type Changed, type Comparison, nameIn, shortName, type TemplateComparison } from './resources.ts';

/** Changes that are not known to be harmless, and that nothing else judges. */

/** What `callouts.ts` looks at in a rolling update. */
const ROLLOUT =
  /^Properties\.(?:DesiredCount|DeploymentConfiguration\.(?:MinimumHealthyPercent|MaximumPercent|DeploymentCircuitBreaker)|DeploymentController)\b/;

/** What stands in the table of the keys, which names the container. */
const isKey = (path: readonly string[], variables: readonly string[]): boolean =>
  path.some((step) => variables.includes(step)) && /\.(?:Environment|Secrets)\./.test(path.join('.'));

const isJudged = (changed: Changed, difference: Difference, variables: readonly string[]): boolean => {
  const { type } = changed;
  const { path, after } = difference;
  if (path[0] === 'Condition') return after !== undefined;
  return (
    isKey(path, variables) ||
    (type === 'AWS::ECS::Service' && ROLLOUT.test(path.join('.'))) ||
    isJudgedExposure(type, path) ||
    (hasJudgedRules(changed) &&
      (!type.endsWith('::SecurityGroup') || /^SecurityGroup/.test(path[1] ?? ''))) ||
    isJudgedPolicy(changed, path)
  );
};

/** Few enough to be read; the rest is counted. */
const MOST_PLACES = 3;
const LONGEST_VALUE = 60;

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

const placesIn = (all: readonly Difference[]): string => {
  const more = all.length > MOST_PLACES ? ` and ${all.length - MOST_PLACES} more` : '';
  return `${all.slice(0, MOST_PLACES).map(placeOf).join(', ')}${more}`;
};

/** Of a resource that is added, its properties are enough. */
const propertiesOf = (differences: readonly Difference[]): string => {
  const names = [...new Set(differences.map(({ path }) => shortName(path[1] ?? path[0] ?? '')))];
  const more = names.length > MOST_PLACES ? ` and ${names.length - MOST_PLACES} more` : '';
  return `${names.slice(0, MOST_PLACES).join(', ')}${more}`;
};

const unjudgedIn = (changed: Changed, variables: readonly string[]): readonly Difference[] => {
  const { difference, type, kind } = changed;
  if (kind === 'removed' || kind === 'orphaned') return [];
  const [before, after] = [difference.oldValue, difference.newValue].map(asJson);
  const all =
    kind === 'added' && isObject(after)
      ? differencesOf({ Type: after.Type ?? null, Properties: {} }, after)
      : differencesOf(before, after);
  return all.filter((one) => !isHarmless(type, one) && !isJudged(changed, one, variables));
};

const asJson = (value: unknown): Json | undefined =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/** Sections beside the resources that say what these become. Conditions, mappings and defaults are judged by what they decide. */
const QUIET_SECTIONS: ReadonlySet<string> = new Set([
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Resources',
  'Outputs',
  'Conditions',
  'Mappings',
]);

const sectionLines = ({ path, before, after }: TemplateComparison): readonly string[] => {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((section) => !QUIET_SECTIONS.has(section))
    .flatMap((section) => {
      const all = differencesOf(before[section], after[section], [section]).filter(
        ({ path: steps }) =>
          !(section === 'Parameters' && /^(?:Default|Description)$/.test(steps.at(-1) ?? '')),
      );
      return all.length === 0 ? [] : [`${nameIn(path, 'template')}: ${placesIn(all)}`];
    });
};

/** One line for each resource; of a new stack, whose resources are all new, one line for all. */
export function unjudgedLines(
  { templates, changed, isNew, variables }: Comparison,
  first: RegExp,
): readonly string[] {
  const found = changed
    .map((one) => ({ one, places: unjudgedIn(one, variables) }))
    .filter(({ places }) => places.length > 0);
  if (isNew) {
    const types = [...new Set(found.map(({ one }) => one.type))].sort();
    const named = `${types.slice(0, 8).join(', ')}${types.length > 8 ? ` and ${types.length - 8} more types` : ''}`;
    return found.length === 0 ? [] : [`the stack is new, with ${found.length} resources of ${named}`];
  }
  const inOrder = [
    ...found.filter(({ one }) => first.test(one.type)),
    ...found.filter(({ one }) => !first.test(one.type)),
  ];
  return [
    ...templates.flatMap(sectionLines),
    ...inOrder.map(({ one: { resource, type, kind }, places }) =>
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
export function accountLines({ templates, changed, accounts }: Comparison): readonly string[] {
  const newIn = (all: readonly Difference[]): readonly string[] => [
    ...new Set(
      all.flatMap(({ before, after }) => {
        const old = accountsIn(before);
        return accountsIn(after).filter((id) => !old.includes(id) && !accounts.includes(id));
      }),
    ),
  ];
  const line = (where: string) => (id: string) => `${where} names account ${id}`;
  return [
    ...changed.flatMap(({ resource, type, difference }) =>
      newIn(differencesOf(asJson(difference.oldValue), asJson(difference.newValue))).map(
        line(`${resource} (${type})`),
      ),
    ),
    ...templates.flatMap(({ path, before, after }) =>
      [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((section) => section !== 'Resources')
        .flatMap((section) =>
          newIn(differencesOf(objectOf(before)[section], objectOf(after)[section])).map(
            line(nameIn(path, section)),
          ),
        ),
    ),
  ];
}
