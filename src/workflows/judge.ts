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
  readonly secret?: string;
  readonly findings: readonly Finding[];
};

/** Whether GitHub has a secret of that name for the job; `undefined` where that is not known. */
export type HasSecret = (name: string, use: KeyUse) => boolean | undefined;

export const judgeUse = (use: KeyUse, hasSecret: HasSecret = () => undefined): JudgedUse => {
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
  const absent = pieceIn(value, 'absent');
  const variable = pieceIn(value, 'variable');
  const secret = onlySecret(value);
  if (variable !== undefined) return [keyInVariable(use, key, variable)];
  if (value.some(isWritten)) return [keyWritten(use, key)];
  if (value.every((possible) => possible.length === 0)) return [keyNotHandedOver(use)];
  if (absent !== undefined) {
    // The environment of a called job may have a secret of that name.
    return use.environment
      ? [
          keyUndecided(
            use,
            key,
            `its caller does not hand over ${absent}, and the environment of the job may have it`,
          ),
        ]
      : [secretNotPassed(use, absent)];
  }
  if (secret === undefined) return [undecidedOrAltered(use, key)];
  return use.inherited && !isSameSecret(use.inherited.value, secret)
    ? [besideInput(use, key, use.inherited)]
    : wrongName(use, key, secret, hasSecret);
};

/** Or nothing at all. */
const isSameSecret = (value: Value, secret: string): boolean =>
  value.every((possible) => possible.length === 0) || onlySecret(value) === secret;

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
const onlySecret = (value: Value): string | undefined => {
  const [only, more] = value;
  return more === undefined && only?.length === 1 && only[0]?.kind === 'secret' ? only[0].text : undefined;
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
  const why =
    unknown === undefined
      ? `it gets ${candidates}${mayBeEmpty ? ', or nothing where a condition is not met' : ''}`
      : `${placeText(key.place)} takes what no file of the repository decides${candidates === '' ? '' : `, beside ${candidates}`}`;
  return keyUndecided(use, key, why);
};

const SLOTS = ['_PREVIOUS', '_NEXT', '_EMERGENCY'];

/** A secret may have any name, so only GitHub can say that one does not exist; but a slip of the fingers shows. */
const wrongName = (use: KeyUse, key: Given, secret: string, hasSecret: HasSecret): readonly Finding[] => {
  const expected = use.variable.toUpperCase();
  if (SLOTS.some((slot) => secret === `${expected}${slot}`)) return [secretOfOtherSlot(use, key, secret)];
  const isStored = hasSecret(secret, use);
  if (secret === expected || isStored === true) return [];
  if (isSlip(secret, expected)) return [secretMisspelt(use, key, secret, expected)];
  // That it is not stored is said where the stored ones are looked at.
  const why = `whether GitHub has a secret of the name ${secret}, and whether it is this key, is not known`;
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
