import {
  canonicalJson,
  isList,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
} from '../lib/json.ts';
import { memberAt } from './network.ts';
import { type Difference, expressionIn, itemsByStep } from './places.ts';
import { type Changed, shortName, shortReference, type TemplateComparison } from './resources.ts';
import { ANOTHER, withoutGuesses } from './reveal.ts';

type IamChanges = TemplateComparison['diff']['iamChanges'];

/** The most dangerous first: only so many lines are shown. */
const RANK = { anybody: 0, wide: 1, limit: 2, statement: 3 } as const;
type Line = { readonly text: string; readonly rank: (typeof RANK)[keyof typeof RANK] };

/**
 * Rights that an identity gets anew: those that anybody gets, and the others, first those with wildcards and all that a
 * wide policy gives, then what loses a limit or gets a policy, then single statements. Of a new stack only the first.
 */
export function permissionLines(
  templates: readonly TemplateComparison[],
  changed: readonly Changed[],
  isNew: boolean,
): { readonly anybody: readonly string[]; readonly wider: readonly string[] } {
  const lines = [
    ...templates.flatMap(({ path, diff: { iamChanges: changes } }) => {
      const nested = path.length === 0 ? '' : ` in ${path.map(shortName).join('/')}`;
      return [...statementLines(changes.statements), ...attachmentLines(changes)].map(
        ({ text, rank }): Line => ({ text: `${text}${nested}`, rank }),
      );
    }),
    ...changed.flatMap(unreadLines),
  ].toSorted((one, other) => one.rank - other.rank);
  const textsOf = (isMeant: (rank: Line['rank']) => boolean): readonly string[] => [
    ...new Set(lines.filter(({ rank }) => isMeant(rank)).map(({ text }) => text)),
  ];
  return {
    anybody: textsOf((rank) => rank === RANK.anybody),
    wider: textsOf((rank) => (isNew ? rank === RANK.wide : rank > RANK.anybody)),
  };
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
          rank: rankOf(statement),
        }),
      ),
    ...removals
      .filter(({ effect }) => effect === 'Deny')
      .filter((statement) => !denied.some((fresh) => includes(fresh, statement)))
      .map((statement): Line => ({ text: described('is no longer denied', statement), rank: RANK.limit })),
  ];
}

/** Of what CDK's library does not read, and of what cannot be read. */
function unreadLines(one: Changed): readonly Line[] {
  const which = `${one.resource} (${one.type})`;
  const boundary = boundaryChange(one);
  return [
    ...statementLines(unreadStatements(one)),
    ...(boundary === 'removed'
      ? [{ text: `${which} loses its permissions boundary`, rank: RANK.wide }]
      : boundary === 'another'
        ? [{ text: `${which} gets another permissions boundary`, rank: RANK.limit }]
        : []),
  ];
}

/** Policies of AWS that let an identity give itself all the others. */
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

const rankOf = (statement: Statement): Line['rank'] => {
  const { principals, condition } = statement;
  const isForAnybody = principals.not || principals.values.some(isEveryone);
  if (isForAnybody && condition === undefined) return RANK.anybody;
  return hasWildcard(statement) ? RANK.wide : RANK.statement;
};

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

/** Statements of policies that CDK's library does not read, and of those that an expression hides from it. */

/** As CDK's library has it. */
type Targets = { readonly values: readonly string[]; readonly not: boolean };

type Statement = {
  /** `Allow`, `Deny`, or anything else where an expression decides. */
  readonly effect: string;
  readonly actions: Targets;
  readonly resources: Targets;
  readonly principals: Targets;
  readonly condition?: unknown;
};

type Found = { readonly statement: JsonObject; readonly isHidden: boolean };

const isStatement = (value: JsonObject): boolean =>
  Object.hasOwn(value, 'Effect') && (Object.hasOwn(value, 'Action') || Object.hasOwn(value, 'NotAction'));

/** Some types take their policy as a text. */
function parsed(text: string): Json | undefined {
  if (!/^\s*\{/.test(text) || !text.includes('Effect')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* statementsIn(value: Json | undefined, isHidden = false): Generator<Found> {
  if (typeof value === 'string') yield* statementsIn(parsed(value), true);
  else if (isList(value)) for (const item of value) yield* statementsIn(item, isHidden);
  else if (isObject(value)) {
    if (isStatement(value)) yield { statement: value, isHidden };
    else
      for (const member of Object.values(value))
        yield* statementsIn(member, isHidden || expressionIn(value) !== undefined);
  }
}

/** Types that are a statement themselves. */
const IS_STATEMENT = /^AWS::(?:Events::EventBusPolicy|Lambda::LayerVersionPermission)$/;

/** Where CDK's library looks for them. */
const POLICY = /Polic(?:y|ies)(?:Document|Text)?$/;

function foundIn(type: string, properties: JsonObject): readonly Found[] {
  const { Action, Principal } = properties;
  return [
    ...(isStatement(properties)
      ? statementsIn(properties)
      : Object.entries(properties).flatMap(([name, value]) => [...statementsIn(value, !POLICY.test(name))])),
    ...(IS_STATEMENT.test(type) && Action !== undefined && Principal !== undefined
      ? [{ statement: { Effect: 'Allow', Action, Principal }, isHidden: true }]
      : []),
  ];
}

function textOfValue(value: Json): string {
  if (typeof value === 'string') return value;
  if (isObject(value) && expressionIn(value)) {
    const { Ref: reference, 'Fn::GetAtt': attribute } = value;
    if (typeof reference === 'string') return `\${${reference}}`;
    if (isList(attribute)) return `\${${attribute.map(String).join('.')}}`;
  }
  return canonicalJson(value);
}

function valuesOf(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.map(textOfValue);
  if (!isObject(value) || expressionIn(value) !== undefined) return [textOfValue(value)];
  return Object.entries(value).flatMap(([kind, inner]) => valuesOf(inner).map((one) => `${kind}:${one}`));
}

const targets = (statement: JsonObject, name: string): Targets => {
  const not = Object.hasOwn(statement, `Not${name}`);
  return { not, values: [...valuesOf(statement[not ? `Not${name}` : name])].sort() };
};

/** @param self stands where the statement leaves open who may, or on what */
function read(statement: JsonObject, self: string): Statement {
  const [principals, resources] = [targets(statement, 'Principal'), targets(statement, 'Resource')];
  const or = (some: Targets): Targets => (some.values.length > 0 ? some : { not: false, values: [self] });
  const { Condition: condition } = statement;
  return {
    effect: String(statement.Effect),
    actions: targets(statement, 'Action'),
    principals: or(principals),
    resources: principals.values.length > 0 ? or(resources) : resources,
    ...(condition !== undefined && { condition }),
  };
}

/** Types of which CDK's library reads every policy that is written out. */
const READ_BY_LIBRARY =
  /^AWS::(?:IAM::(?:Policy|Role|User|Group)|S3::(?:BucketPolicy|AccessPoint)|SNS::TopicPolicy|SQS::QueuePolicy|KMS::(?:Replica)?Key|ECR::Repository|EFS::FileSystem|EC2::VPCEndpoint|Events::EventBus|ApiGateway::RestApi|Backup::BackupVault|Lambda::Permission)$/;

/** The library takes the statements of a managed policy for those of the identities that it names, and sees none where it names none. */
const isReadByLibrary = (type: string, sides: readonly JsonObject[]): boolean =>
  type === 'AWS::IAM::ManagedPolicy'
    ? sides.every((side) => ['Roles', 'Users', 'Groups'].some((name) => listOf(side[name]).length > 0))
    : READ_BY_LIBRARY.test(type);

type StatementChanges = {
  readonly additions: readonly Statement[];
  readonly removals: readonly Statement[];
};

const propertiesOf = (value: unknown): JsonObject => objectOf(memberAt({ value }, ['value']));

/** Statements of one resource that only one of the sides has, where CDK's library does not see them. */
function unreadStatements({ resource, type, difference, unseen: before }: Changed): StatementChanges {
  const after = propertiesOf(difference.newProperties);
  const [old, fresh] = [foundIn(type, before), foundIn(type, after)];
  const isHidden = [...old, ...fresh].some((found) => found.isHidden);
  const sides = [...(difference.isAddition ? [] : [before]), ...(difference.isRemoval ? [] : [after])];
  if (!isHidden && isReadByLibrary(type, sides)) return { additions: [], removals: [] };
  const byName = (all: readonly Found[]) => new Map(all.map((one) => [canonicalJson(one.statement), one]));
  const namesIn = (all: readonly Found[]): ReadonlySet<string> => new Set(byName(all).keys());
  const [oldNames, freshNames] = [namesIn(old), namesIn(fresh)];
  // A statement may have a secret in its condition, so what is not named must not say which of many was right.
  const isGuessing = fresh.length > 0 && withoutGuesses(byName(fresh), oldNames).size === 0;
  const shown = namesIn(foundIn(type, propertiesOf(difference.oldProperties)));
  const self = `${resource} (${type})`;
  const without = (all: readonly Found[], others: ReadonlySet<string>) =>
    all.filter(({ statement }) => !others.has(canonicalJson(statement)));
  return {
    additions: without(fresh, isGuessing ? new Set() : oldNames).map(({ statement }) =>
      read(statement, self),
    ),
    // What is denied no longer is named, so it has to be such as may be shown.
    removals: (isGuessing
      ? old.filter(({ statement }) => statement.Effect !== 'Allow')
      : without(old, freshNames)
    ).map(({ statement }) =>
      statement.Effect === 'Deny' && !shown.has(canonicalJson(statement))
        ? read({ Effect: 'Deny', Action: ANOTHER }, self)
        : read(statement, self),
    ),
  };
}

const isAbsent = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (isObject(value) && value.Ref === 'AWS::NoValue');

/** What becomes of the limit of a role's or a user's rights; undefined where it stays. */
function boundaryChange({ difference, unseen }: Changed): 'removed' | 'another' | undefined {
  if (difference.isAddition || difference.isRemoval) return undefined;
  const before = unseen.PermissionsBoundary;
  const after = propertiesOf(difference.newProperties).PermissionsBoundary;
  if (isAbsent(before)) return undefined;
  if (isAbsent(after)) return 'removed';
  return canonicalJson(before ?? null) === canonicalJson(after ?? null) ? undefined : 'another';
}

/** Statements, and nothing besides: a label that holds a policy does not say what else is in a container. */
const isPolicy = (value: Json | undefined): boolean => {
  if (typeof value === 'string') return isPolicy(parsed(value));
  if (isList(value)) return value.every(isPolicy);
  if (!isObject(value)) return false;
  const isPart = ([name, inner]: readonly [string, Json]): boolean =>
    /^(?:Version|Id|PolicyName)$/.test(name) || isPolicy(inner);
  return isStatement(value) || Object.entries(value).every(isPart);
};

const isInStatement = (side: Json | undefined, [step, ...steps]: readonly string[]): boolean => {
  if (isObject(side) && isStatement(side)) return true;
  if (side === undefined || step === undefined) return false;
  return isInStatement(isList(side) ? itemsByStep(side).get(step) : objectOf(side)[step], steps);
};

/** Who gets a policy, and which ones an identity gets. */
const JUDGED_NAMES =
  /^AWS::IAM::(?:(?:Managed)?Policy\.(?:Roles|Users|Groups)|\w+\.(?:ManagedPolicyArns|PermissionsBoundary))$/;

/** Whether the lines say what the change of this place means. What an expression hides altogether they cannot judge. */
export function isJudgedPolicy(
  { type, difference, unseen }: Changed,
  { path, ...place }: Difference,
): boolean {
  if (type === 'AWS::Lambda::Permission' || IS_STATEMENT.test(type)) return true;
  const [section, name = '', ...inner] = path;
  if (section !== 'Properties') return false;
  const [old, fresh] = [difference.oldProperties, difference.newProperties].map(propertiesOf);
  if (JUDGED_NAMES.test(`${type}.${name}`)) return expressionIn(fresh?.[name]) === undefined;
  if ([old, fresh].some((side) => isInStatement(side?.[name], inner))) return true;
  // Of a policy that is a text nothing is shown.
  const sides = [inner.length === 0 ? unseen[name] : place.before, place.after].filter(
    (side) => side !== undefined,
  );
  return sides.every(isPolicy) && sides.some((side) => [...statementsIn(side)].length > 0);
}
