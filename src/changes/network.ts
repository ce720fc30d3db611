import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { isObject, type Json } from '../lib/json.ts';
import type { Difference } from './places.ts';
import { type Changed, shortName, shortReference, type TemplateComparison } from './resources.ts';

/** A rule of a security group, as CDK's library has it; only what is read. */
type Rule = TemplateComparison['diff']['securityGroupChanges']['ingress']['additions'][number];

/** Ways into the network, or out of it, that were not there before; of a new stack only those from everywhere, or from nobody knows where. */
export function networkLines(
  templates: readonly TemplateComparison[],
  changed: readonly Changed[],
  isNew: boolean,
): { readonly anybody: readonly string[]; readonly wider: readonly string[] } {
  const rules = templates.flatMap(({ path, diff: { securityGroupChanges: groups } }) => {
    const nested = path.length === 0 ? '' : ` in ${path.map(shortName).join('/')}`;
    const lines = (direction: string, { additions, removals }: typeof groups.ingress): readonly string[] =>
      additions
        .filter((rule) => !isNowhere(rule) && !removals.some((old) => includes(old, rule)))
        .map((rule) => `${lineOf(direction, rule)}${nested}`);
    return [...lines(IN, groups.ingress), ...lines('out to', groups.egress)];
  });
  const unreadable = changed.flatMap(unreadableRules);
  const all = [...rules, ...unreadable];
  const isOpen = (line: string): boolean => line.includes(`${IN} Everyone`);
  return {
    anybody: [...all.filter(isOpen), ...changed.flatMap(exposures)],
    wider: (isNew ? unreadable : all).filter((line) => !isOpen(line)),
  };
}

const IN = 'in from';

/** How CDK says that nothing may go out: CloudFormation allows everything where there is no rule. */
const isNowhere = ({ peer }: Rule): boolean => peer?.kind === 'cidr-ip' && peer.ip === '255.255.255.255/32';

function lineOf(direction: string, rule: Rule): string {
  const group = shortReference(String(rule.groupId));
  return `${group}: ${rule.describeProtocol()} ${direction} ${shortReference(String(rule.describePeer()))}`;
}

/** Whether all that the second rule allows was already allowed by the first. */
function includes(old: Rule, rule: Rule): boolean {
  if (old.groupId !== rule.groupId) return false;
  const isAll = String(old.ipProtocol) === '-1';
  if (!isAll && old.ipProtocol !== rule.ipProtocol) return false;
  const [from, to] = [Number(old.fromPort), Number(old.toPort)];
  const portsFit = from <= Number(rule.fromPort) && Number(rule.toPort) <= to;
  const samePorts = old.fromPort === rule.fromPort && old.toPort === rule.toPort;
  if (!isAll && !portsFit && !samePorts) return false;
  if (old.peer?.kind === 'cidr-ip' && rule.peer?.kind === 'cidr-ip')
    return coversRange(String(old.peer.ip), String(rule.peer.ip));
  return JSON.stringify(old.peer) === JSON.stringify(rule.peer);
}

type Exposure = readonly [type: RegExp, property: string, open: string, shut: string, says: string];
const PUBLIC_IP = 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp';

/** Properties that open something to the internet: of what, which, the value that does, the value that keeps it shut. */
const EXPOSURES: readonly Exposure[] = [
  [/V2::LoadBalancer$/, 'Scheme', 'internet-facing', 'internal', 'becomes reachable from the internet'],
  [/^AWS::ECS::Service$/, PUBLIC_IP, 'ENABLED', '', 'gives its tasks public addresses'],
  [
    /^AWS::(?:RDS|DocDB|Redshift|DMS|Neptune)::/,
    'PubliclyAccessible',
    'true',
    'false',
    'becomes publicly accessible',
  ],
  [/^AWS::Lambda::Url$/, 'AuthType', 'NONE', 'AWS_IAM', 'can be called by everyone'],
  [/^AWS::EC2::Subnet$/, 'MapPublicIpOnLaunch', 'true', '', 'gives out public addresses'],
  ...['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'].map(
    (name): Exposure => [
      /^AWS::S3::(?:Bucket|AccessPoint)$/,
      `PublicAccessBlockConfiguration.${name}`,
      'false',
      'true',
      `turns ${name} off`,
    ],
  ),
];

export function memberAt(value: unknown, path: readonly string[]): Json | undefined {
  let at = value;
  for (const name of path) at = isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return isJson(at) ? at : undefined;
}

const isJson = (value: unknown): value is Json =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  isObject(value) ||
  Array.isArray(value);

function exposures({ resource, type, difference, unseen }: Changed): readonly string[] {
  // Of a new subnet this is to be expected.
  if (difference.isRemoval || (type === 'AWS::EC2::Subnet' && difference.isAddition)) return [];
  return EXPOSURES.filter(([types, property, open, shut]) => {
    const [before, after] = [unseen, difference.newProperties].map((side) =>
      String(memberAt(side, property.split('.')) ?? ''),
    );
    return types.test(type) && before !== after && (after === open || (shut !== '' && before === shut));
  }).map(([, , , , says]) => `${resource} (${type}) ${says}`);
}

/** Whether one of these lines says what the change of this property means: the value is one of those that they know. */
export const isJudgedExposure = (type: string, { path, after }: Difference): boolean =>
  EXPOSURES.some(
    ([types, property, open, shut]) =>
      types.test(type) &&
      `Properties.${property}` === path.join('.') &&
      (after === undefined || [open, shut].includes(String(after))),
  );

const RULES = /^AWS::EC2::SecurityGroup(?:Ingress|Egress)?$/;

/** Whether all rules of a security group are such as CDK's library reads. */
export const hasJudgedRules = ({ type, difference, unseen }: Changed): boolean =>
  RULES.test(type) &&
  [unseen, difference.newProperties].every((properties) => {
    const own = type.endsWith('::SecurityGroup') ? ['SecurityGroupIngress', 'SecurityGroupEgress'] : [];
    const lists = own.length === 0 ? [[]] : own.map((name) => [name]);
    return lists.every((path) => expressionsIn(memberAt({ ...properties }, path) ?? []) === '');
  });

const EVERYONE = /"(?:0\.0\.0\.0|::)\/0"/;

/** Rules that CDK's library does not see, because an expression gives them or who is let in. */
function unreadableRules({ resource, type, difference, unseen }: Changed): readonly string[] {
  if (difference.isRemoval || !/^AWS::EC2::SecurityGroup(?:Ingress)?$/.test(type)) return [];
  const path = type.endsWith('Ingress') ? [] : ['SecurityGroupIngress'];
  const [old, fresh] = [unseen, difference.newProperties].map((properties) =>
    expressionsIn(memberAt({ ...properties }, path) ?? null),
  );
  if (!fresh || fresh === old) return [];
  const isOpen = EVERYONE.test(fresh) && !EVERYONE.test(old ?? '');
  return [
    `${resource}: ${isOpen ? 'in from Everyone where an expression says so' : 'an expression says who is let in'}`,
  ];
}

/** The rules of a list that are no plain ones, as one text; '' where all are. */
function expressionsIn(rules: Json): string {
  const all = Array.isArray(rules) ? rules : [rules];
  const unclear = all.filter((rule) => {
    const names = Object.keys(isObject(rule) ? rule : {});
    const cidr = isObject(rule) ? [rule.CidrIp, rule.CidrIpv6] : [];
    return names.some((name) => /^(?:Fn::|Ref$)/.test(name)) || cidr.some(isObject);
  });
  return unclear.length === 0 ? '' : JSON.stringify(unclear);
}

type Range = { readonly address: string; readonly bits: number; readonly family: 'ipv4' | 'ipv6' };

function rangeOf(text: string): Range | undefined {
  const [, address = '', length] = /^([\da-fA-F.:]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
  const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined;
  if (!family) return undefined;
  const most = family === 'ipv4' ? 32 : 128;
  const bits = Number(length ?? most);
  return bits <= most ? { address, bits, family } : undefined;
}

/** Whether all addresses of the second range (`10.1.0.0/16`) are in the first (`10.0.0.0/8`); equal texts always are. */
export function coversRange(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [outer, inner] = [rangeOf(wide), rangeOf(narrow)];
  if (!outer || !inner || outer.family !== inner.family || outer.bits > inner.bits) return false;
  const list = new BlockList();
  list.addSubnet(outer.address, outer.bits, outer.family);
  return list.check(inner.address, inner.family);
}
