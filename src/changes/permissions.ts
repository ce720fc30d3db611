import { canonicalJson } from '../lib/json.ts';
import { memberAt } from './network.ts';
import { type Changed, shortName, shortReference, type TemplateComparison } from './resources.ts';
import {
  boundaryChange,
  opaquePolicies,
  type Statement,
  type StatementChanges,
  type Targets,
  unreadStatements,
} from './statements.ts';

type IamChanges = TemplateComparison['diff']['iamChanges'];

/** The most dangerous first: only so many lines are shown. */
const RANK = { wide: 0, limit: 1, statement: 2 } as const;
type Line = { readonly text: string; readonly rank: (typeof RANK)[keyof typeof RANK] };

/**
 * Rights that somebody gets who had them not: first those with wildcards and all that a wide policy gives, then what loses
 * a limit or gets a policy, then single statements. Of a new stack only the first.
 */
export function permissionLines(
  templates: readonly TemplateComparison[],
  changed: readonly Changed[],
  isNew: boolean,
): readonly string[] {
  const lines = [
    ...templates.flatMap(({ path, diff: { iamChanges: changes } }) => {
      const nested = path.length === 0 ? '' : ` in ${path.map(shortName).join('/')}`;
      return [...statementLines(changes.statements), ...attachmentLines(changes)].map(
        ({ text, rank }): Line => ({ text: `${text}${nested}`, rank }),
      );
    }),
    ...changed.flatMap(unreadLines),
  ];
  const shown = isNew ? lines.filter(({ rank }) => rank === RANK.wide) : lines;
  return [...new Set(shown.toSorted((one, other) => one.rank - other.rank).map(({ text }) => text))];
}

function statementLines({ additions, removals }: StatementChanges): readonly Line[] {
  const allowed = removals.filter(({ effect }) => effect === 'Allow');
  const denied = additions.filter(({ effect }) => effect === 'Deny');
  return [
    ...additions
      .filter(({ effect }) => effect !== 'Deny')
      .filter((statement) => statement.effect !== 'Allow' || !allowed.some((old) => includes(old, statement)))
      .map(
        (statement): Line => ({
          text: `${hasWildcard(statement) ? 'With a wildcard: ' : ''}${described('may', statement)}`,
          rank: isWide(statement) ? RANK.wide : RANK.statement,
        }),
      ),
    ...removals
      .filter(({ effect }) => effect === 'Deny')
      .filter((statement) => !denied.some((fresh) => includes(fresh, statement)))
      .map((statement): Line => ({ text: described('is no longer denied', statement), rank: RANK.limit })),
  ];
}

/** Of what CDK's library does not read, and of what nobody can read. */
function unreadLines(one: Changed): readonly Line[] {
  const which = `${one.resource} (${one.type})`;
  const boundary = boundaryChange(one);
  return [
    ...statementLines(unreadStatements(one)),
    ...opaquePolicies(one).map(
      (name): Line => ({ text: `${which}: its ${name} becomes what an expression says`, rank: RANK.limit }),
    ),
    ...(boundary === 'removed'
      ? [{ text: `${which} loses its permissions boundary`, rank: RANK.wide }]
      : boundary === 'another'
        ? [{ text: `${which} gets another permissions boundary`, rank: RANK.limit }]
        : []),
  ];
}

/** Policies of AWS with which whoever has them gets all the others. */
const ADMINISTRATOR = /\bpolicy\/(?:job-function\/)?(?:AdministratorAccess|PowerUserAccess|IAMFullAccess)\b/;

const attachmentLines = (changes: IamChanges): readonly Line[] => [
  ...changes.managedPolicies.additions.map(({ identityArn, managedPolicyArn }): Line => {
    const policy = String(managedPolicyArn);
    return {
      text: `${shortReference(String(identityArn))} gets the policy ${shortReference(policy)}`,
      rank: ADMINISTRATOR.test(policy) ? RANK.wide : RANK.limit,
    };
  }),
  ...(changes.ssoAssignments.hasAdditions || changes.ssoPermissionSets.hasAdditions
    ? [{ text: 'Assignments or permission sets of IAM Identity Center are added', rank: RANK.limit }]
    : []),
];

const ALL_RESOURCES = /^(?:\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:\*)$/;

const hasWildcard = ({ actions, resources, principals }: Statement): boolean =>
  actions.not ||
  resources.not ||
  principals.not ||
  actions.values.some((action) => action.includes('*')) ||
  resources.values.some((resource) => ALL_RESOURCES.test(resource)) ||
  principals.values.some(isEveryone);

const isEveryone = (principal: string): boolean => /^(?:AWS:)?\*$/.test(principal);

/** Another account may act as the role; that of the stack itself is hardly ever written out. */
const trustsAccount = ({ actions, principals }: Statement): boolean =>
  actions.values.some((action) => /^sts:AssumeRole/i.test(action)) &&
  principals.values.some((principal) => /^AWS:(?:arn:[^:]*:iam::)?\d{12}\b/.test(principal));

const isWide = (statement: Statement): boolean => hasWildcard(statement) || trustsAccount(statement);

const MOST_VALUES = 5;
const LONGEST_VALUE = 120;

/** A wildcard is never among those that are left out. */
function few({ values, not }: Targets): string {
  const more = values.length > MOST_VALUES ? ` and ${values.length - MOST_VALUES} more` : '';
  const widest = values.toSorted((one, other) => Number(other.includes('*')) - Number(one.includes('*')));
  const shown = widest.slice(0, MOST_VALUES).map((value) => {
    const text = shortReference(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
  });
  return `${not ? 'all but ' : ''}${shown.join(', ')}${more}`;
}

function described(verb: string, { principals, actions, resources, condition }: Statement): string {
  const who = principals.values.length === 0 ? 'The identity' : few(principals);
  const what = actions.values.length === 0 ? 'what an expression says' : few(actions);
  const where = resources.values.length === 0 ? '' : ` on ${few(resources)}`;
  const when = condition === undefined ? '' : ', under a condition';
  return `${who} ${verb} ${what}${where}${when}`;
}

/** Whether the old statement already said all that the new one says. One without actions is not understood. */
const includes = (old: Statement, statement: Statement): boolean =>
  statement.actions.values.length > 0 &&
  within(lowerCase(old.actions), lowerCase(statement.actions)) &&
  within(old.resources, statement.resources) &&
  within(old.principals, statement.principals) &&
  (old.condition === undefined || conditionOf(old) === conditionOf(statement));

const conditionOf = ({ condition }: Statement): string =>
  canonicalJson(memberAt({ condition }, ['condition']) ?? null);

/** The case of actions means nothing; that of names does. */
const lowerCase = ({ values, not }: Targets): Targets => ({
  values: values.map((value) => value.toLowerCase()),
  not,
});

function within(wide: Targets, narrow: Targets): boolean {
  if (wide.not !== narrow.not || (wide.values.length === 0) !== (narrow.values.length === 0)) return false;
  // Of "all but these", the one with fewer exceptions says more.
  const [patterns, values] = wide.not ? [narrow.values, wide.values] : [wide.values, narrow.values];
  return values.every((value) => patterns.some((pattern) => pattern === value || matches(pattern, value)));
}

/** IAM's wildcards. Only a star at the end is understood; in doubt nothing matches, and the change is shown. */
function matches(pattern: string, value: string): boolean {
  const start = pattern.slice(0, -1);
  return pattern.endsWith('*') && !/[*?]/.test(start) && value.startsWith(start);
}
