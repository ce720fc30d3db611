import type { Shape } from '../template/resource-types.ts';

/** Places of a template in which nothing but public values can stand, by CloudFormation's schemas and by grammar. */

/** Anything may be there. */
export const OPEN: Shape = { kind: 'json' };

/** Names of things in the template, which CloudFormation has checked. */
const IDENTIFIER: Shape = { kind: 'identifier' };

type ObjectShape = Shape & Required<Pick<Shape, 'member'>>;

/** @param other what members of other names are; without it even these names may be anything */
const object = (members: Readonly<Record<string, Shape>>, other?: Shape): ObjectShape => ({
  kind: 'object',
  member: (name) => (Object.hasOwn(members, name) ? members[name] : other),
});

/** A section, whose members have logical ids, or are loops. */
const section = (inner: Shape): Shape => ({
  kind: 'object',
  member: (name) =>
    /^[A-Za-z0-9]{1,255}$/.test(name)
      ? inner
      : /^Fn::ForEach::[A-Za-z0-9]{1,255}$/.test(name)
        ? OPEN
        : undefined,
});

const RESOURCE: Shape = {
  ...object(
    {
      Type: IDENTIFIER,
      Condition: IDENTIFIER,
      DependsOn: IDENTIFIER,
      DeletionPolicy: IDENTIFIER,
      UpdateReplacePolicy: IDENTIFIER,
    },
    OPEN,
  ),
  kind: 'resource',
};

export const shapeOfTemplate: Shape = object(
  {
    Resources: section(RESOURCE),
    Parameters: section(object({ Type: IDENTIFIER, NoEcho: { kind: 'boolean' } }, OPEN)),
    Outputs: section(object({ Condition: IDENTIFIER }, OPEN)),
    Conditions: section(OPEN),
    Mappings: section(OPEN),
    Rules: section(OPEN),
    Transform: IDENTIFIER,
  },
  OPEN,
);

const POLICY: Shape = { kind: 'policy' };
const CONDITION_NAME = /^[A-Za-z][\w.-]*(?::[\w./:-]+)*$/;
const conditionMember = (inner: Shape): Shape => ({
  kind: 'object',
  member: (name) => (CONDITION_NAME.test(name) ? inner : undefined),
});
const PRINCIPAL: Shape = {
  ...object({ AWS: POLICY, Service: POLICY, Federated: POLICY, CanonicalUser: OPEN }),
  kind: 'policy',
};

/** A statement of a policy, wherever it stands. */
export const STATEMENT = object({
  Sid: OPEN,
  Effect: POLICY,
  Action: POLICY,
  NotAction: POLICY,
  Resource: POLICY,
  NotResource: POLICY,
  Principal: PRINCIPAL,
  NotPrincipal: PRINCIPAL,
  Condition: conditionMember(conditionMember({ kind: 'string' })),
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
