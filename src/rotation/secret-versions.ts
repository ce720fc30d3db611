import { isObject, type JsonObject, parseJson } from '../lib/json.ts';
import { asWarning, fail, type Outcome, succeed } from '../model/finding.ts';
import { Secret } from '../redaction/secret.ts';
import type { StoredKeys } from './key-store.ts';
import { SLOTS, type Slot, type StoredKey } from './state.ts';
import {
  foreignPendingVersion,
  rotatedByLambda,
  secretMissing,
  versionUnreadable,
} from './store-findings.ts';

/** What the versions of a secret in AWS Secrets Manager and their staging labels mean to a rotation. Pure. */

export const SLOT_LABELS: Readonly<Record<Slot, string>> = {
  current: 'AWSCURRENT',
  next: 'AWSPENDING',
  previous: 'AWSPREVIOUS',
};

/** Staged and demoted by this action. AWSPENDING alone comes from another rotation, and AWSPREVIOUS alone is any older version. */
export const OWN_LABELS = { next: 'cdk-jwt-deploy-next', previous: 'cdk-jwt-deploy-previous' } as const;

/** On the version that an emergency replaces, from its first instant until it is proven. */
export const EMERGENCY_LABEL = 'cdk-jwt-deploy-emergency';

/** On the other versions that it gives up. */
export const GIVEN_UP_LABELS = {
  next: 'cdk-jwt-deploy-emergency-next',
  previous: 'cdk-jwt-deploy-emergency-previous',
} as const;

/** From DescribeSecret. */
export type DescribedSecret = {
  readonly arn: string;
  readonly rotatedByLambda: boolean;
  readonly deleted: boolean;
  /** Milliseconds since the epoch. Any change of the secret counts, also of its labels. */
  readonly changedAt: number;
  /** Labels by version id. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
};

export const versionLabelled = ({ labels }: DescribedSecret, label: string): string | undefined =>
  Object.entries(labels).find(([, all]) => all.includes(label))?.[0];

/** One labelled version: its id, its key, and the whole value that holds it. */
export type ReadVersion = { readonly id: string; readonly key: Secret; readonly value: string };

export const VERSION_PLACES = [...SLOTS, 'emergency', 'given-up-next', 'given-up-previous'] as const;

/** A slot, or what an unfinished emergency gives up: the version that it replaces, and the others. */
type Place = (typeof VERSION_PLACES)[number];

export const LABEL_OF: Readonly<Record<Place, string>> = {
  current: SLOT_LABELS.current,
  next: OWN_LABELS.next,
  previous: OWN_LABELS.previous,
  emergency: EMERGENCY_LABEL,
  'given-up-next': GIVEN_UP_LABELS.next,
  'given-up-previous': GIVEN_UP_LABELS.previous,
};

export type ReadVersions = Readonly<Partial<Record<Place, ReadVersion>>>;

/** Version ids. */
type Versions = Readonly<Partial<Record<Place, string>>>;

export type ReadPurpose = 'reading' | 'rotation' | 'emergency';

/** Whether an emergency is under way that no run has finished. */
export const isEmergencyMarked = (described: DescribedSecret): boolean =>
  versionLabelled(described, EMERGENCY_LABEL) !== undefined;

/**
 * The versions that count, or why this secret cannot be used so.
 *
 * @param purpose an emergency does not wait for another rotation, be it under way or automatic; a run that only reads
 *   ignores other rotations
 */
export const versionsInUse = (
  described: DescribedSecret,
  name: string,
  purpose: ReadPurpose,
): Outcome<Versions> => {
  if (described.deleted) return fail(secretMissing(name));
  if (described.rotatedByLambda && purpose === 'rotation') return fail(rotatedByLambda(name));
  const found = VERSION_PLACES.flatMap((place) => {
    const id = versionLabelled(described, LABEL_OF[place]);
    return id === undefined ? [] : [[place, id] as const];
  });
  const versions: Versions = Object.fromEntries(found);
  const pending = versionLabelled(described, SLOT_LABELS.next);
  // Some rotations leave the label on the version that they have made current: that is no staged key.
  const isForeign = pending !== undefined && pending !== versions.next && pending !== versions.current;
  if (isForeign && purpose === 'rotation') return fail(foreignPendingVersion(name, pending));
  // A run that dies while it unstages leaves its own label alone.
  const { next, ...others } = versions;
  // A leaked key does not wait for that; what the function does later is said.
  const warned =
    described.rotatedByLambda && purpose === 'emergency' ? [asWarning(rotatedByLambda(name))] : [];
  return succeed(next !== undefined && next === pending ? versions : others, warned);
};

const jsonObject = (text: string): JsonObject | undefined => {
  const value = parseJson(text);
  return isObject(value) ? value : undefined;
};

/**
 * @param value SecretString; `undefined` for a binary one
 * @param jsonKey '' when the whole value is the key
 */
export const keyInValue = (
  value: string | undefined,
  jsonKey: string,
  at: { readonly name: string; readonly label: string; readonly version: string },
): Outcome<Secret> => {
  const refuse = (why: string) => fail(versionUnreadable(at, why));
  if (value === undefined) return refuse('is binary');
  if (jsonKey === '') return succeed(new Secret(at.label, value));
  const fields = jsonObject(value);
  if (fields === undefined) return refuse('is no JSON object');
  const key = fields[jsonKey];
  return typeof key === 'string' && key !== ''
    ? succeed(new Secret(at.label, key))
    : refuse(`has no text ${jsonKey}`);
};

/** The current value with another key; the other fields of a JSON secret stay as they are. */
export const valueWithKey = (current: string, jsonKey: string, key: string): string =>
  jsonKey === '' ? key : JSON.stringify({ ...jsonObject(current), [jsonKey]: key });

/** Whether two values differ in more than the key, in which case moving a label would bring old fields back. */
export const differsBesideKey = (one: string, other: string, jsonKey: string): boolean =>
  jsonKey !== '' && sorted(valueWithKey(one, jsonKey, '')) !== sorted(valueWithKey(other, jsonKey, ''));

const sorted = (json: string): string =>
  JSON.stringify(Object.entries(jsonObject(json) ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** All times are that of the last change of the secret, which is never too early. */
export const keysOfVersions = (read: ReadVersions, { changedAt }: DescribedSecret): StoredKeys => {
  const keys: Partial<Record<Slot, Secret>> = {};
  const slots: Partial<Record<Slot, StoredKey>> = {};
  for (const slot of SLOTS) {
    const key = read[slot]?.key;
    if (key === undefined) continue;
    const id = SLOTS.find((other) => read[other]?.key.equals(key)) ?? slot;
    keys[slot] = key;
    slots[slot] = { id, updatedAt: changedAt };
  }
  if (read.emergency === undefined) return { keys, state: { slots }, replaced: [] };
  const givenUp = [read.emergency, read['given-up-next'], read['given-up-previous']].flatMap(
    (version) => version?.key ?? [],
  );
  const replaced = givenUp.filter(
    (key, index) =>
      !SLOTS.some((slot) => keys[slot]?.equals(key)) &&
      !givenUp.slice(0, index).some((earlier) => earlier.equals(key)),
  );
  const isReplaced = read.emergency.id !== read.current?.id;
  return {
    keys,
    state: { slots, emergency: { replaced: isReplaced, kept: replaced.length, isComplete: true } },
    replaced,
  };
};
