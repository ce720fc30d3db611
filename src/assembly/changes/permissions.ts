import { canonicalJson } from '../json.ts';
import { memberAt } from './network.ts';
import { shortName, shortReference, type TemplateComparison } from './resources.ts';

type IamChanges = TemplateComparison['diff']['iamChanges'];
type Statement = IamChanges['statements']['additions'][number];
type Targets = Statement['actions'];

/** Rights that somebody gets who had them not, the ones with wildcards first; of a new stack only these. */
export function permissionLines(templates: readonly TemplateComparison[], isNew: boolean): readonly string[] {
  const lines = templates.flatMap(({ path, diff: { iamChanges: changes } }) => {
    const nested = path.length === 0 ? '' : ` in ${path.map(shortName).join('/')}`;
    return [...statementLines(changes), ...attachmentLines(changes)].map((line) => `${line}${nested}`);
  });
  const isWide = (line: string): boolean => line.startsWith(WILDCARD);
  return [...lines.filter(isWide), ...(isNew ? [] : lines.filter((line) => !isWide(line)))];
}

const WILDCARD = 'With a wildcard: ';

function statementLines({ statements: { additions, removals } }: IamChanges): readonly string[] {
  const allowed = removals.filter(({ effect }) => effect === 'Allow');
  const denied = additions.filter(({ effect }) => effect === 'Deny');
  return [
    ...additions
      .filter(({ effect }) => effect !== 'Deny')
      .filter((statement) => !allowed.some((old) => includes(old, statement)))
      .map((statement) => `${hasWildcard(statement) ? WILDCARD : ''}${described('may', statement)}`),
    ...removals
      .filter(({ effect }) => effect === 'Deny')
      .filter((statement) => !denied.some((fresh) => includes(fresh, statement)))
      .map((statement) => described('is no longer denied', statement)),
  ];
}

const attachmentLines = (changes: IamChanges): readonly string[] => [
  ...changes.managedPolicies.additions.map(
    ({ identityArn, managedPolicyArn }) =>
      `${shortReference(String(identityArn))} gets the policy ${shortReference(String(managedPolicyArn))}`,
  ),
  ...(changes.ssoAssignments.hasAdditions || changes.ssoPermissionSets.hasAdditions
    ? ['Assignments or permission sets of IAM Identity Center are added']
    : []),
];

const hasWildcard = ({ actions, resources, principals }: Statement): boolean =>
  actions.not ||
  resources.not ||
  principals.not ||
  actions.values.some((action) => action.includes('*')) ||
  resources.values.includes('*') ||
  principals.values.some((principal) => /^(?:AWS:)?\*$/.test(principal));

const MOST_VALUES = 5;

function few({ values, not }: Targets): string {
  const more = values.length > MOST_VALUES ? ` and ${values.length - MOST_VALUES} more` : '';
  return `${not ? 'all but ' : ''}${values.slice(0, MOST_VALUES).map(shortReference).join(', ')}${more}`;
}

function described(verb: string, { principals, actions, resources, condition }: Statement): string {
  const who = principals.empty ? 'The identity' : few(principals);
  const what = actions.empty ? 'what an expression says' : few(actions);
  const where = resources.empty ? '' : ` on ${few(resources)}`;
  const when = condition === undefined ? '' : ', under a condition';
  return `${who} ${verb} ${what}${where}${when}`;
}

/** Whether the old statement already said all that the new one says. */
const includes = (old: Statement, statement: Statement): boolean =>
  within(old.actions, statement.actions) &&
  within(old.resources, statement.resources) &&
  within(old.principals, statement.principals) &&
  (old.condition === undefined || conditionOf(old) === conditionOf(statement));

const conditionOf = ({ condition }: Statement): string =>
  canonicalJson(memberAt({ condition }, ['condition']) ?? null);

function within(wide: Targets, narrow: Targets): boolean {
  if (wide.not !== narrow.not) return false;
  // Of "all but these", the one with fewer exceptions says more.
  const [patterns, values] = wide.not ? [narrow.values, wide.values] : [wide.values, narrow.values];
  return values.every((value) => patterns.some((pattern) => pattern === value || matches(pattern, value)));
}

/** IAM's wildcards. Only a star at the end is understood; in doubt nothing matches, and the change is shown. */
function matches(pattern: string, value: string): boolean {
  const start = pattern.slice(0, -1);
  return pattern.endsWith('*') && !/[*?]/.test(start) && value.toLowerCase().startsWith(start.toLowerCase());
}
