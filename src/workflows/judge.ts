import { groupBy } from '../lib/groups.ts';
import { stepsBetween } from '../lib/nearest.ts';
import { type Finding, isError } from '../model/finding.ts';
import {
  keyAltered,
  keyInVariable,
  keyNotHandedOver,
  keyUndecided,
  keyWritten,
  secretMisspelt,
  secretNotPassed,
  secretOfOtherSlot,
  twoKeys,
  withoutSecrets,
} from './findings.ts';
import type { KeyUse } from './key-uses.ts';
import type { Given } from './scope.ts';
import type { Piece, Possible, Value } from './value.ts';
import { placeText } from './workflow.ts';

/** Whether the key reaches a step. */

export type JudgedUse = {
  readonly use: KeyUse;
  /** `reaches`: the step gets this secret and nothing else; GitHub may still not have it. */
  readonly result: 'reaches' | 'fault' | 'undecided';
  /** The secret that the step gets, where it is one. */
  readonly secret?: Piece;
  readonly findings: readonly Finding[];
};

/** Whether GitHub has the secret for the job; `undefined` where that is not known. */
export type HasSecret = (secret: Piece) => boolean | undefined;

/** Each step by itself, and then those that give one place two secrets. */
export const judgeUses = (uses: readonly KeyUse[], hasSecret?: HasSecret): readonly JudgedUse[] => {
  const judged = uses.map((use) => judgeUse(use, hasSecret));
  const groups = [...groupBy(judged, ({ use }) => `${use.environment?.name ?? ''} ${use.variable}`).values()];
  return judged.map((one) => {
    const group = groups.find((members) => members.includes(one)) ?? [];
    const other = group.find((member) => givesOther(one, member));
    return other ? inConflict(one, other) : one;
  });
};

/** Without an environment of GitHub, what another command deploys may be another place. */
const givesOther = (judged: JudgedUse, { use: other, result }: JudgedUse): boolean => {
  const { use: one } = judged;
  if (judged.result === 'fault' || result === 'fault') return false;
  const names = [one, other].map((use) => use.key && onlySecret(use.key.value)?.text);
  const isSamePlace = one.environment?.name !== undefined || one.what === other.what;
  return isSamePlace && names.every((name) => name !== undefined) && names[0] !== names[1];
};

const inConflict = (judged: JudgedUse, { use: other }: JudgedUse): JudgedUse => {
  const { use, findings } = judged;
  if (!use.key || !other.key) return judged;
  const place = use.environment?.name === undefined ? '' : ` in the environment ${use.environment.name}`;
  const why = `it gets secrets.${onlySecret(use.key.value)?.text} as ${use.variable}, and the step on ${placeText(other.place)} gets secrets.${onlySecret(other.key.value)?.text}${place}. Where they are not the same key, the step that runs last logs all users out`;
  return {
    ...judged,
    result: 'undecided',
    findings: [...findings, keyUndecided(use, use.key, why)],
  };
};

const judgeUse = (use: KeyUse, hasSecret: HasSecret = () => undefined): JudgedUse => {
  const onPullRequests = startsWithoutSecrets(use) ? [withoutSecrets(use)] : [];
  const [first] = use.key ? faultsOf(use, use.key, hasSecret) : [keyNotHandedOver(use)];
  const { key } = use;
  if (first)
    return { use, result: isError(first) ? 'fault' : 'undecided', findings: [first, ...onPullRequests] };
  const secret = key && onlySecret(key.value);
  return {
    use,
    result: onPullRequests.length > 0 ? 'undecided' : 'reaches',
    ...(secret !== undefined && { secret }),
    findings: onPullRequests,
  };
};

/** Nothing where it is one secret, whole and of the right name. */
const faultsOf = (use: KeyUse, key: Given, hasSecret: HasSecret): readonly Finding[] => {
  const { value } = key;
  const absent = value.flat().find(({ kind }) => kind === 'absent');
  const variable = pieceIn(value, 'variable');
  const secret = onlySecret(value);
  if (variable !== undefined) return [keyInVariable(use, key, variable)];
  if (value.some(isWritten)) return [keyWritten(use, key)];
  if (value.every((possible) => possible.length === 0)) return [keyNotHandedOver(use)];
  if (absent) return [secretNotPassed(use, absent)];
  if (secret === undefined) return [undecidedOrAltered(use, key)];
  return use.inherited && !isSameSecret(use.inherited.value, secret)
    ? [besideInput(use, key, use.inherited)]
    : wrongName(use, key, secret, hasSecret);
};

/** Or nothing at all. */
const isSameSecret = (value: Value, secret: Piece): boolean =>
  value.every((possible) => possible.length === 0) || onlySecret(value)?.text === secret.text;

/** The action refuses to choose between two keys. */
const besideInput = (use: KeyUse, key: Given, inherited: Given): Finding =>
  pieceIn(inherited.value, 'unknown') === undefined
    ? twoKeys(use, inherited)
    : keyUndecided(
        use,
        key,
        `the variable ${use.variable} (${placeText(inherited.place)}) may hold another key than the input`,
      );

/** A text of the file, and not blank. */
const isWritten = (possible: Possible): boolean =>
  possible.length > 0 &&
  possible.every(({ kind }) => kind === 'literal') &&
  possible.some(({ text }) => text.trim() !== '');

const pieceIn = (value: Value, kind: Piece['kind']): string | undefined =>
  value.flat().find((piece) => piece.kind === kind)?.text;

/** The one secret that the value is, whatever happens. */
export const onlySecret = (value: Value): Piece | undefined => {
  const [only, more] = value;
  return more === undefined && only?.length === 1 && only[0]?.kind === 'secret' ? only[0] : undefined;
};

const undecidedOrAltered = (use: KeyUse, key: Given): Finding => {
  const { value } = key;
  const secret = pieceIn(value, 'secret');
  const unknown = pieceIn(value, 'unknown');
  const secrets = [...new Set(value.flat().flatMap(({ kind, text }) => (kind === 'secret' ? [text] : [])))];
  const isWhole = value.every((possible) => possible.length <= 1);
  if (secret !== undefined && unknown === undefined && !isWhole) return keyAltered(use, key, secret);
  const mayBeEmpty = value.some((possible) => possible.length === 0);
  const candidates = secrets.map((name) => `secrets.${name}`).join(' or ');
  const said = value.flat().flatMap((piece) => piece.why ?? [])[0];
  const why =
    said ??
    (unknown === undefined
      ? `it gets ${candidates}${mayBeEmpty ? ', or nothing where a condition is not met' : ''}`
      : `${placeText(key.place)} takes what no file of the repository decides${candidates === '' ? '' : `, beside ${candidates}`}`);
  return keyUndecided(use, key, why);
};

const SLOTS = ['_PREVIOUS', '_NEXT', '_EMERGENCY'];

/** A secret may have any name, so only GitHub can say that one does not exist; but a slip of the fingers shows. */
const wrongName = (use: KeyUse, key: Given, secret: Piece, hasSecret: HasSecret): readonly Finding[] => {
  const { text: name } = secret;
  const expected = use.names.map((one) => one.toUpperCase());
  if (expected.some((one) => SLOTS.some((slot) => name === `${one}${slot}`)))
    return [secretOfOtherSlot(use, key, name)];
  const isStored = hasSecret(secret);
  if (expected.includes(name) || isStored === true) return [];
  const meant = expected.find((one) => isSlip(name, one));
  if (meant !== undefined) return [secretMisspelt(use, key, name, meant)];
  // That it is not stored is said where the stored ones are looked at.
  const why = `whether GitHub has a secret of the name ${name}, and whether it is this key, is not known`;
  return isStored === false ? [] : [keyUndecided(use, key, why)];
};

/** Two slips at most; a number at the end tells one secret from another on purpose. */
const isSlip = (name: string, expected: string): boolean =>
  stepsBetween(name, expected) <= 2 &&
  !/^_?\d+$/.test(name.startsWith(expected) ? name.slice(expected.length) : '');

const startsWithoutSecrets = ({ kind, triggers, isConditional, isDryOnPullRequests }: KeyUse): boolean => {
  if (kind === 'action' && isDryOnPullRequests) return false;
  const onlyThere = triggers.every((name) => name === 'pull_request');
  return onlyThere || (triggers.includes('pull_request') && !isConditional);
};
