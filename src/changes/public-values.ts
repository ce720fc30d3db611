import type { Shape } from '../template/resource-types.ts';

/** Places of a template in which nothing but public values can stand, by CloudFormation's schemas and by grammar. */

/** Anything may be there. */
export const OPEN: Shape = { kind: 'json' };

/** Names of things in the template, which CloudFormation has checked. */
const IDENTIFIER: Shape = { kind: 'identifier' };

type Members = Readonly<Record<string, Shape>>;

/** The same for all of these names. */
const each = (names: string, shape: Shape): Members =>
  Object.fromEntries(names.split(' ').map((name) => [name, shape]));

/** @param other what members of other names are; without it even these names may be anything */
const object = (members: Members, other?: Shape, kind = 'object'): Shape => ({
  kind,
  member: (name) => (Object.hasOwn(members, name) ? members[name] : other),
});

const named = (pattern: RegExp, inner: Shape): Shape => ({
  kind: 'object',
  member: (name) => (pattern.test(name) ? inner : undefined),
});

/** A section, whose members have logical ids, or are loops. */
const section = (inner: Shape): Shape => named(/^(?:Fn::ForEach::)?[A-Za-z0-9]{1,255}$/, inner);

const RESOURCE = object(
  each('Type Condition DependsOn DeletionPolicy UpdateReplacePolicy', IDENTIFIER),
  OPEN,
  'resource',
);

export const shapeOfTemplate = object(
  {
    Resources: section(RESOURCE),
    Parameters: section(object({ Type: IDENTIFIER, NoEcho: { kind: 'boolean' } }, OPEN)),
    Outputs: section(object({ Condition: IDENTIFIER }, OPEN)),
    Conditions: section({ kind: 'condition' }),
    ...each('Mappings Rules', section(OPEN)),
    Transform: IDENTIFIER,
  },
  OPEN,
);

const POLICY: Shape = { kind: 'policy' };
const PRINCIPAL = object(
  { ...each('AWS Service Federated', POLICY), CanonicalUser: OPEN },
  undefined,
  'policy',
);
const CONDITION_NAME = /^[A-Za-z][\w./:-]{0,255}$/;

/** A statement of a policy, wherever it stands. */
export const STATEMENT = object({
  ...each('Effect Action NotAction Resource NotResource', POLICY),
  ...each('Principal NotPrincipal', PRINCIPAL),
  Condition: named(CONDITION_NAME, named(CONDITION_NAME, { kind: 'string' })),
  Sid: OPEN,
});

/** What only CloudFormation knows. */
const HOLE = String.raw`\$\{[^{}]{1,255}\}`;
const ARN = new RegExp(
  `^arn:(?:aws[a-z-]*|${HOLE}):[a-z0-9-]+:(?:[a-z0-9-]*|${HOLE}):(?:\\d{12}|aws|\\*|${HOLE})?:(?:[\\w+=,.@:/*?#-]|${HOLE}){1,1024}$`,
);
const CIDR = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})(?:\/\d{1,3})$/i;
const TYPE = /^[A-Za-z0-9]+(?:::[A-Za-z0-9]+){2}$/;
const DYNAMIC = /^\{\{resolve:(?:secretsmanager|ssm|ssm-secure):[^{}]+\}\}$/;
const ACTION = /^(?:\*|[a-z0-9-]+:[A-Za-z0-9*?]+)$/;
const ACCOUNT = /^\d{12}$/;
const SERVICE = /^[a-z0-9.-]+\.(?:amazonaws\.com(?:\.cn)?|amazon\.com)$/;
const EFFECT = /^(?:Allow|Deny)$/;

/** What a variable, a tag or an option is called. */
const NAME = /^[A-Za-z_-][\w:./-]{0,127}$/;

/** Texts that can be nothing else, in a place of that kind. */
const GRAMMARS: Readonly<Record<string, readonly RegExp[]>> = {
  string: [ARN, CIDR, TYPE, DYNAMIC],
  policy: [ARN, CIDR, ACTION, ACCOUNT, SERVICE, EFFECT],
  identifier: [/^[\w:.@/<>() -]{1,255}$/],
  name: [NAME],
  boolean: [/^(?:true|false)$/i],
  integer: [/^-?\d{1,18}$/],
  number: [/^-?\d{1,18}(?:\.\d{1,18})?$/],
};

/** Whether a member of a map may be shown: the schema says that it is a name. */
export const isPublicName = (name: string, { kind, item }: Shape): boolean =>
  kind === 'map' && item !== undefined && NAME.test(name);

/** The shape of a member; beside a value it is a name. */
export function shapeOfMember(name: string, { member }: Shape): Shape | undefined {
  const shape = member?.(name);
  const isName = shape?.kind === 'string' && !shape.values && /^(?:Name|Key)$/.test(name);
  return isName && (member?.('Value') ?? member?.('ValueFrom')) ? { kind: 'name' } : shape;
}

/** Whether the place can hold nothing but public values, and the text is one of them. */
export const isPublic = (text: string, { kind, values }: Shape): boolean =>
  values?.map(String).includes(text) === true ||
  DYNAMIC.test(text) ||
  (GRAMMARS[kind] ?? []).some((grammar) => grammar.test(text));
