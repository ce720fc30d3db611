import type { DeployInputs } from '../inputs/types.ts';
import { childrenOf, isList, isObject, type Json, objectOf, valuesIn } from '../lib/json.ts';
import type { ErrorFinding } from '../model/finding.ts';
import { keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import { piecesOfSub } from '../template/evaluate.ts';
import { secretsFromBeforeSwitch } from './findings.ts';

/** What the templates that are deployed now hold in plain text; '' for what is not there, or not to be read. */
export type DeployedKeys = {
  readonly signs: string;
  readonly accepts: string;
  /** JWT_EXPIRATION_HOURS */
  readonly hours: string;
};

/** The keys that a run was given. */
type GivenKeys = {
  readonly current: Secret;
  readonly previous?: Secret | undefined;
  readonly next?: Secret | undefined;
};

/**
 * Refuses an ordinary deployment that was given secrets from before a switch: its current key is the one that production
 * only still accepts, and it does not know the key that production signs with as the previous one. Such a deployment
 * would sign with the old key again, and perhaps refuse every token of the new one. Secrets from the stage betray
 * themselves by their next key, which production signs with by now.
 *
 * Only of use where the task definition holds the keys themselves. It does not notice secrets from before a retirement
 * or an emergency: those look like a key that was replaced by hand.
 */
export const refusalOfOlderSecrets = (
  { signs, accepts }: DeployedKeys,
  { current, previous, next }: GivenKeys,
): ErrorFinding | undefined => {
  const isAhead = signs !== '' && signs !== current.reveal();
  const isKnown = signs === previous?.reveal();
  const isOlder = isAhead && ((accepts === current.reveal() && !isKnown) || signs === next?.reveal());
  return isOlder ? secretsFromBeforeSwitch() : undefined;
};

/**
 * The keys that production had before and that this run does not let it keep, each once. Not among them: the key that
 * signs; the one beside it, which is tested, or which `previous-key: any` exempts from judgement; and those that
 * a rotation tries one by one.
 */
export const formerKeys = (
  inputs: DeployInputs,
  before: readonly { readonly deployedKeys: readonly Secret[] }[],
): readonly Secret[] => {
  const { key, previous, nextKey, triedLater = [], keyEncoding } = inputs;
  const idOf = (one: Secret): string => {
    const text = one.reveal().trim();
    const read = keyBytes(text, keyEncoding);
    return Buffer.from(read.ok ? read.bytes : text).toString('hex');
  };
  const seen = new Set(
    [key, previous?.key, nextKey, ...triedLater].flatMap((one) => (one ? [idOf(one)] : [])),
  );
  const known = [...(inputs.formerKeys ?? []), ...before.flatMap(({ deployedKeys }) => deployedKeys)];
  return known.filter((one) => {
    const id = idOf(one);
    if (id === '' || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
};

/**
 * The literal texts in the values that a deployed template gives to the named environment variables, of containers
 * (`{Name, Value}`) and of functions (`Variables: {NAME: value}`). The old key is no longer a secret of the
 * repository, so the runner does not mask it, and a failing deployment prints log lines in which it may stand.
 */
export const valuesOfVariables = (template: unknown, names: ReadonlySet<string>): readonly string[] =>
  expressionsOf(template, names).flatMap(literalsOf);

/** Only values that are one literal text, and no part of one. */
export const textsOfVariables = (template: unknown, names: ReadonlySet<string>): readonly string[] =>
  expressionsOf(template, names).flatMap((value) => {
    const texts = typeof value === 'string' ? withoutReferences(value) : [];
    return texts.filter((text) => text === value);
  });

const expressionsOf = (template: unknown, names: ReadonlySet<string>): readonly Json[] =>
  valuesIn(isObject(template) ? template : {})
    .map(objectOf)
    .flatMap((object) => [
      ...(typeof object.Name === 'string' && names.has(object.Name) ? [object.Value ?? null] : []),
      ...Object.entries(object).flatMap(([name, value]) => (names.has(name) ? [value] : [])),
    ]);

/** Stands for what only CloudFormation knows; no template can hold it. */
const UNKNOWN = '\u0000';

/** What these take are names of other things, and no text that ends up in the value. */
const NAMING: ReadonlySet<string> = new Set([
  'Ref',
  'Condition',
  'Fn::GetAtt',
  'Fn::ImportValue',
  'Fn::FindInMap',
  'Fn::GetAZs',
  'Fn::Transform',
]);

/** All literal texts that the value of an expression may consist of. */
const literalsOf = (value: Json): readonly string[] => {
  if (typeof value === 'string') return withoutReferences(value);
  if (!isObject(value)) return childrenOf(value).flatMap(literalsOf);
  return Object.entries(value).flatMap(([name, argument]) => {
    if (NAMING.has(name)) return [];
    const [first = null, second = null] = isList(argument) ? argument : [argument];
    if (name === 'Fn::Sub') return substituted(String(first), second);
    if (name === 'Fn::Join' && isList(argument)) return joined(first, second);
    return literalsOf(name === 'Fn::If' && isList(argument) ? argument.slice(1) : argument);
  });
};

const joined = (delimiter: Json, list: Json): readonly string[] => {
  if (!isList(list)) return literalsOf(list);
  const parts = list.map((part) => (typeof part === 'string' ? part : UNKNOWN));
  const others = list.filter((part) => typeof part !== 'string');
  return [...withoutReferences(parts.join(String(delimiter))), ...others.flatMap(literalsOf)];
};

const substituted = (text: string, variables: Json): readonly string[] => [
  ...withoutReferences(
    piecesOfSub(text)
      .map((piece) => (typeof piece === 'string' ? piece : UNKNOWN))
      .join(''),
  ),
  ...Object.values(objectOf(variables)).flatMap(literalsOf),
];

/** Parts of a host name of AWS stand beside what CloudFormation fills in; hiding them would hide every address. */
const PART_OF_HOST = /^[\w.-]*\.amazonaws\.com(:\d+)?\/?$/;

/** Dynamic references name a secret and do not hold it; CDK makes them of several parts. */
const withoutReferences = (text: string): readonly string[] =>
  text
    .replace(/\{\{resolve:[^}]*\}\}/g, UNKNOWN)
    .split(UNKNOWN)
    .filter((literal) => literal !== '' && !PART_OF_HOST.test(literal));

/** The same for a template that is not JSON: `Name: X` followed by `Value: Y`, or `X: Y` below `Variables:`. */
export const valuesInText = (template: string, names: ReadonlySet<string>): readonly string[] => {
  const lines = template.split(/\r?\n/).map((line) => /^\s*(-\s+)?([\w-]+):\s+(.*?)\s*$/.exec(line));
  return lines.flatMap((line, index) => {
    const [, first, field = '', value = ''] = line ?? [];
    if (names.has(field)) return literalsOfScalar(value);
    const beside = lines[first === undefined ? index - 1 : index + 1];
    const isNamed = field === 'Name' && names.has(unquoted(value)) && beside?.[2] === 'Value';
    return isNamed ? literalsOfScalar(beside[3] ?? '') : [];
  });
};

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;

/** A text, `!Sub text`, or another function on one line, such as `!Join ['', ['text', !Ref X]]`. */
const literalsOfScalar = (scalar: string): readonly string[] => {
  const [, tag, argument = scalar] = /^!([\w:]+)\s+(.*)$/.exec(scalar) ?? [];
  if (tag === undefined) return withoutReferences(unquoted(scalar));
  if (tag === 'Sub' && !argument.startsWith('[')) return substituted(unquoted(argument), null);
  return [...argument.matchAll(/(["'])(.*?)\1/g)].flatMap(([, , text]) => substituted(text ?? '', null));
};
