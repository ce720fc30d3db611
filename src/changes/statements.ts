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
import { type Changed, shortName } from './resources.ts';

/** Statements of policies that CDK's library does not read, and of those that an expression hides from it. */

/** As CDK's library has it. */
export type Targets = { readonly values: readonly string[]; readonly not: boolean };

export type Statement = {
  /** `Allow`, `Deny`, or anything else where an expression decides. */
  readonly effect: string;
  readonly actions: Targets;
  readonly resources: Targets;
  readonly principals: Targets;
  readonly condition?: unknown;
};

type Found = { readonly statement: JsonObject; readonly isHidden: boolean };

const isExpression = (value: Json | undefined): boolean => {
  if (!isObject(value)) return false;
  const [name = '', ...others] = Object.keys(value);
  return others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'));
};

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
      for (const member of Object.values(value)) yield* statementsIn(member, isHidden || isExpression(value));
  }
}

/** Types that are a statement themselves. */
const IS_STATEMENT = /^AWS::(?:Events::EventBusPolicy|Lambda::LayerVersionPermission)$/;

function foundIn(type: string, properties: JsonObject): readonly Found[] {
  const { Action, Principal } = properties;
  return [
    ...statementsIn(properties),
    ...(IS_STATEMENT.test(type) && Action !== undefined && Principal !== undefined
      ? [{ statement: { Effect: 'Allow', Action, Principal }, isHidden: true }]
      : []),
  ];
}

function textOfValue(value: Json): string {
  if (typeof value === 'string') return value;
  if (isObject(value) && isExpression(value)) {
    const { Ref: reference, 'Fn::GetAtt': attribute } = value;
    if (typeof reference === 'string') return `\${${reference}}`;
    if (isList(attribute)) return `\${${attribute.map(String).join('.')}}`;
  }
  return canonicalJson(value);
}

function valuesOf(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.map(textOfValue);
  if (!isObject(value) || isExpression(value)) return [textOfValue(value)];
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

/** The library takes the statements of a managed policy for those of whom it names, and sees none where it names nobody. */
const isReadByLibrary = (type: string, sides: readonly JsonObject[]): boolean =>
  type === 'AWS::IAM::ManagedPolicy'
    ? sides.every((side) => ['Roles', 'Users', 'Groups'].some((name) => listOf(side[name]).length > 0))
    : READ_BY_LIBRARY.test(type);

export type StatementChanges = {
  readonly additions: readonly Statement[];
  readonly removals: readonly Statement[];
};

const propertiesOf = (value: unknown): JsonObject => objectOf(memberAt({ value }, ['value']));

/** Statements of one resource that only one of the sides has, where CDK's library does not see them. */
export function unreadStatements({ resource, type, difference }: Changed): StatementChanges {
  const before = propertiesOf(difference.oldProperties);
  const after = propertiesOf(difference.newProperties);
  const [old, fresh] = [foundIn(type, before), foundIn(type, after)];
  const isHidden = [...old, ...fresh].some((found) => found.isHidden);
  const sides = [...(difference.isAddition ? [] : [before]), ...(difference.isRemoval ? [] : [after])];
  if (!isHidden && isReadByLibrary(type, sides)) return { additions: [], removals: [] };
  const names = (all: readonly Found[]) => new Set(all.map(({ statement }) => canonicalJson(statement)));
  const [oldNames, freshNames] = [names(old), names(fresh)];
  const self = `${resource} (${type})`;
  const without = (all: readonly Found[], others: ReadonlySet<string>): readonly Statement[] =>
    all
      .filter(({ statement }) => !others.has(canonicalJson(statement)))
      .map(({ statement }) => read(statement, self));
  return { additions: without(fresh, oldNames), removals: without(old, freshNames) };
}

const POLICY =
  /^(?:(?:AssumeRole)?PolicyDocument|(?:Key|Resource|Access|FileSystem|Bucket)?Polic(?:y|ies)|RepositoryPolicyText)$/;

/** Names of policies that become an expression in which no statement can be seen. */
export function opaquePolicies({ difference }: Changed): readonly string[] {
  const before = propertiesOf(difference.oldProperties);
  return Object.entries(propertiesOf(difference.newProperties))
    .filter(
      ([name, value]) =>
        POLICY.test(name) &&
        isExpression(value) &&
        [...statementsIn(value)].length === 0 &&
        canonicalJson(before[name] ?? null) !== canonicalJson(value),
    )
    .map(([name]) => shortName(name));
}

const isAbsent = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (isObject(value) && value.Ref === 'AWS::NoValue');

/** What becomes of the limit of a role's or a user's rights; undefined where it stays. */
export function boundaryChange({ difference }: Changed): 'removed' | 'another' | undefined {
  if (difference.isAddition || difference.isRemoval) return undefined;
  const before = propertiesOf(difference.oldProperties).PermissionsBoundary;
  const after = propertiesOf(difference.newProperties).PermissionsBoundary;
  if (isAbsent(before)) return undefined;
  if (isAbsent(after)) return 'removed';
  return canonicalJson(before ?? null) === canonicalJson(after ?? null) ? undefined : 'another';
}
