import type { DeployInputs } from '../inputs/types.ts';
import { childrenOf, isList, isObject, type Json, objectOf, valuesIn } from '../lib/json.ts';
import type { ErrorFinding } from '../model/finding.ts';
import { type KeyEncoding, keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import type { KeyRole } from '../signing-key/signing-key.ts';
import { piecesOfSub } from '../template/evaluate.ts';
import { honouredKeyDropped, secretsFromBefore } from './findings.ts';

/** Keys by what a task definition has of them: their texts, or the ids of their versions; '' for what is not there, or not to be read. */
export type FormerKeys = {
  readonly signs: string;
  readonly accepts: string;
  /** JWT_EXPIRATION_HOURS, where that is a number. */
  readonly hours: string;
  /** When it was registered; milliseconds since the epoch. */
  readonly since: number;
  /** When the next one was, which took its place. */
  readonly until: number;
};

/** What is deployed now. */
export type DeployedKeys = Omit<FormerKeys, 'since' | 'until'> & {
  /** Since when the second key is there, at the latest: milliseconds since the epoch. */
  readonly since?: number;
  /** The task definition, e.g. `chat-app:12`; '' where the template alone tells. */
  readonly definition: string;
  /** What was deployed before it, newest first; absent until a guard asks for it, for it takes many requests. */
  readonly history?: readonly FormerKeys[];
  /** Whether the template that is about to be deployed has this key anywhere; absent where that was not looked at. */
  readonly gets?: (key: KeyNames) => boolean;
};

/** Why what is deployed must not be changed; or the guard must be asked again with the history. */
export type GuardAnswer = ErrorFinding | 'needs history' | undefined;

/** One key as a task definition may have it: its text, and the name of its version where there is one; empty for no key. */
export type KeyNames = readonly string[];

/** How a version of a secret is named among keys. @param id '' for none */
export const versionNamed = (id: string): string => (id === '' ? '' : `version ${id}`);

/** How a text is called among keys: the same for the same bytes, however they are spelled. */
export const textNamed = (text: string, encoding: KeyEncoding): string => {
  const trimmed = text.trim();
  const read = encoding === 'utf8' ? undefined : keyBytes(trimmed, encoding);
  return read?.ok ? `bytes ${Buffer.from(read.bytes).toString('hex')}` : trimmed;
};

/** Years of tokens that live for ever; a time beyond cannot be told. */
const MOST_HOURS = 100_000_000;

/** '' for what is no number of hours. */
export const hoursIn = (text: string): string =>
  /^\s*\d+(\.\d+)?\s*$/.test(text) ? String(Math.min(Number(text), MOST_HOURS)) : '';

const isVersion = (name: string): boolean => name.startsWith('version ');

/** Whether one of these templates has the key, by its text or by the id of its version. */
export const isKeyIn = (templates: readonly { readonly body: Json }[], key: KeyNames): boolean => {
  const texts = key.map((name) => JSON.stringify(name.replace(/^version /, '')).slice(1, -1));
  return templates.some(({ body }) => texts.some((text) => JSON.stringify(body).includes(text)));
};

/** Whether these keys can be compared with what is deployed: a text says nothing of a version. */
export const areComparable = (deployed: string, keys: readonly KeyNames[]): boolean =>
  !isVersion(deployed) || keys.some((names) => names.some(isVersion));

/** The keys that a run was given. */
export type GivenKeys = {
  readonly current: KeyNames;
  /** The second key, whatever is expected of it. */
  readonly previous: KeyNames;
  /** It must be accepted beside the current one. */
  readonly isAccepted: boolean;
  readonly next: KeyNames;
  /** A key that production honours and that is none of these may end. */
  readonly endsOthers: boolean;
  /** Whether the templates that are deployed have this second key by themselves; default: they have none. */
  readonly isInTemplates?: (key: string) => boolean;
};

/** The variables of the second key. */
export const previousNames = ({ secretName, secretAliases }: DeployInputs): readonly string[] =>
  [secretName, ...secretAliases].map((name) => `${name}_PREVIOUS`);

/**
 * The names of keys of a run whose app gets them by variables: `NAME_VERSION_ID` and `NAME_PREVIOUS_VERSION_ID`.
 *
 * @param templates that are about to be deployed
 */
export const givenKeys = (
  inputs: DeployInputs,
  templates: readonly { readonly body: Json }[] = [],
): GivenKeys => {
  const { key, previous, nextKey, secretName, storeVariables, endsOthers = false, keyEncoding } = inputs;
  const named = (one: Secret | undefined, variable = ''): KeyNames =>
    [
      textNamed(one?.reveal() ?? '', keyEncoding),
      versionNamed(one ? (storeVariables[variable] ?? '') : ''),
    ].filter((name) => name !== '');
  return {
    current: named(key, `${secretName}_VERSION_ID`),
    previous: named(previous?.key, `${secretName}_PREVIOUS_VERSION_ID`),
    isAccepted: previous?.expectation === 'accept',
    next: named(nextKey),
    endsOthers,
    isInTemplates: (wanted) =>
      templates.some(({ body }) =>
        textsOfVariables(body, new Set(previousNames(inputs))).some(
          (text) => textNamed(text, keyEncoding) === wanted,
        ),
      ),
  };
};

/** Clocks and rolling updates: so much later a key that was replaced may still have signed; milliseconds. */
const LATE = 3_600_000;

/** Until when tokens of this key live, if it stopped when its successor was registered; `undefined` where it never signed. */
const tokensLiveUntil = (
  isIt: (signs: string) => boolean,
  { hours, history = [] }: Pick<DeployedKeys, 'hours' | 'history'>,
): number | undefined => {
  const signed = history.filter(({ signs }) => isIt(signs));
  if (signed.length === 0) return undefined;
  return Math.max(...signed.map((one) => one.until + Number(one.hours || hours || 0) * 3_600_000));
};

/**
 * The same of a key that production only accepts. Where it was accepted all the while that is remembered, it signed before,
 * or never: one that came beside another one was staged.
 */
const acceptedTokensLiveUntil = (deployed: DeployedKeys): number | undefined => {
  const { accepts, hours, history = [] } = deployed;
  const signed = tokensLiveUntil((signs) => signs === accepts, deployed);
  const oldest = history.at(-1) ?? deployed;
  if (signed !== undefined || oldest.since === undefined || history.some((one) => one.accepts !== accepts))
    return signed;
  return oldest.since + Number(oldest.hours || hours || 0) * 3_600_000;
};

/**
 * Whether production had this key and gave it up: it left together with the one that signed then, for one that was new, by
 * an emergency or a replacement by hand. A key that left alone was retired, lost by mistake, or only staged; one that left
 * for an older key was lost when something sent production back.
 */
export const wasGivenUp = (key: KeyNames, deployed: DeployedKeys): boolean => {
  const all = [deployed, ...(deployed.history ?? [])];
  const last = all.findIndex(({ signs, accepts }) => key.includes(signs) || key.includes(accepts));
  const [left, after] = [all[last], all[last - 1]];
  if (!left || !after || [after.signs, after.accepts].includes(left.signs)) return false;
  return !all.slice(last).some(({ signs }) => signs === after.signs);
};

/** Whether production had this key, and has ended it for good: no token of it is valid any more, or none was to be. */
const hasEnded = (key: KeyNames, deployed: DeployedKeys, now: number): boolean => {
  const until = tokensLiveUntil((signs) => key.includes(signs), deployed);
  return wasGivenUp(key, deployed) || (until !== undefined && until <= now);
};

/** The keys of a run that production neither signs with nor accepts. */
const addedKeys = (
  { signs, accepts }: DeployedKeys,
  { current, previous, isAccepted, next }: GivenKeys,
): readonly (readonly [KeyRole, KeyNames])[] => {
  if (signs === '') return [];
  // Secrets that hold the key that signs now as the previous one are newer than it, or from a switch that was abandoned.
  const isNewer = previous.includes(signs) && !current.includes(signs);
  const all = [
    ['current', current],
    ['next', isNewer ? [] : next],
    ['previous', isAccepted ? previous : []],
  ] as const;
  return all.filter(([, key]) => key.length > 0 && !key.includes(signs) && !key.includes(accepts));
};

/**
 * A key is about to be dropped that production accepts. Only where its tokens have expired is that no harm: a staged key has
 * signed nothing, but tokens of it come as soon as the rotation goes on.
 *
 * @param given all that is handed on; `isGone`: it is all that is stored, so nothing will ever be signed with another key
 */
export const refusalToDrop = (
  deployed: DeployedKeys,
  { given, isGone }: { readonly given: readonly KeyNames[]; readonly isGone: boolean },
  now: number,
): GuardAnswer => {
  const { accepts, history } = deployed;
  if (accepts === '' || given.some((key) => key.includes(accepts))) return undefined;
  if (!history) return 'needs history';
  const lived = acceptedTokensLiveUntil(deployed);
  if (lived === undefined && isGone && history.length > 0) return undefined;
  const until = lived === undefined ? undefined : lived + LATE;
  return until !== undefined && until <= now ? undefined : honouredKeyDropped(until);
};

/**
 * Refuses an ordinary deployment that was given secrets of another time. Either they are from before a switch: its current
 * key is the one that production only still accepts, and it does not know the key that production signs with as the
 * previous one; secrets from the stage betray themselves by their next key, which production signs with by now. Or one of
 * its keys is one that production had and gave up, in an emergency, a retirement, or a rotation that was abandoned. Or it was not given a key
 * whose tokens users hold: the previous one, or while a rotation is under way the one that signs.
 */
export const refusalOfSecrets = (found: DeployedKeys, given: GivenKeys, now: number): GuardAnswer => {
  const { current, previous, next, endsOthers, isInTemplates } = given;
  const isGiven = [current, previous, next].some((key) => key.includes(found.accepts));
  const isKept = found.accepts !== '' && !isGiven && isInTemplates?.(found.accepts);
  const deployed = isKept ? { ...found, accepts: '' } : found;
  const { signs, accepts, history } = deployed;
  if (![signs, accepts].every((key) => areComparable(key, [current, previous, next]))) return undefined;
  const isAhead = signs !== '' && !current.includes(signs);
  const isKnown = previous.includes(signs);
  if (isAhead && ((current.includes(accepts) && !isKnown) || next.includes(signs)))
    return secretsFromBefore();
  const added = addedKeys(deployed, given);
  if (added.length > 0 && !history) return 'needs history';
  // A key that signed may come back by hand, with the one that signs now as the previous; one that was only staged, and then
  // abandoned, must not sign before it is staged again: no task that runs knows it.
  const signed = new Set(history?.map((former) => former.signs));
  const staged = new Set(history?.map((former) => former.accepts));
  const isBack = (name: string): boolean => (signed.has(name) ? !isKnown : staged.has(name));
  const returning = added.find(([role, key]) =>
    role === 'current' ? key.some(isBack) : hasEnded(key, deployed, now),
  );
  if (returning) return secretsFromBefore(returning[0]);
  if (endsOthers) return undefined;
  // To replace the one key that there is by hand ends it, as everyone knows; in a rotation it is a mistake.
  const isUnderWay = accepts !== '' || previous.length > 0 || next.length > 0;
  if (isAhead && !isKnown && isUnderWay) return honouredKeyDropped(undefined);
  return refusalToDrop(deployed, { given: [current, previous, next], isGone: false }, now);
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
  const idOf = (one: Secret): string => textNamed(one.reveal(), keyEncoding);
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
    ])
    // CloudFormation takes a number for its digits.
    .map((value) => (typeof value === 'number' ? String(value) : value));

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
