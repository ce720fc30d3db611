import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import { Secret } from '../redaction/secret.ts';
import type { StoredKeys } from './key-store.ts';
import { SLOTS, type Slot, type StoredKey } from './state.ts';

/** What the versions of a secret in AWS Secrets Manager and their staging labels mean to a rotation. Pure. */

export const LABELS: Readonly<Record<Slot, string>> = {
  current: 'AWSCURRENT',
  next: 'AWSPENDING',
  previous: 'AWSPREVIOUS',
};

/** Staged and demoted by this action. AWSPENDING alone is somebody else's, and AWSPREVIOUS alone is any older version. */
export const OWN_LABELS = { next: 'cdk-jwt-deploy-next', previous: 'cdk-jwt-deploy-previous' } as const;

/** On the version that an emergency replaces, from its first instant until it is proven. */
export const EMERGENCY_LABEL = 'cdk-jwt-deploy-emergency';

/** On the other versions that it gives up. */
export const GIVEN_UP_LABELS = {
  next: 'cdk-jwt-deploy-emergency-next',
  previous: 'cdk-jwt-deploy-emergency-previous',
} as const;

/** From DescribeSecret. */
export type Described = {
  readonly arn: string;
  readonly rotatedByLambda: boolean;
  readonly deleted: boolean;
  /** Milliseconds since the epoch. Any change of the secret counts, also of its labels. */
  readonly changedAt: number;
  /** Labels by version id. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
};

export const holderOf = ({ labels }: Described, label: string): string | undefined =>
  Object.entries(labels).find(([, all]) => all.includes(label))?.[0];

/** One labelled version: its id, its key, and the whole value that holds it. */
export type Version = { readonly id: string; readonly key: Secret; readonly value: string };

export const PLACES = [...SLOTS, 'emergency', 'given-up-next', 'given-up-previous'] as const;

/** A slot, or what an unfinished emergency gives up: the version that it replaces, and the others. */
type Place = (typeof PLACES)[number];

export const LABEL_OF: Readonly<Record<Place, string>> = {
  current: LABELS.current,
  next: OWN_LABELS.next,
  previous: OWN_LABELS.previous,
  emergency: EMERGENCY_LABEL,
  'given-up-next': GIVEN_UP_LABELS.next,
  'given-up-previous': GIVEN_UP_LABELS.previous,
};

export type ReadVersions = Readonly<Partial<Record<Place, Version>>>;

/** Version ids. */
type Versions = Readonly<Partial<Record<Place, string>>>;

const lambda = (name: string): ErrorFinding => ({
  code: 'key-store-rotates-itself',
  severity: 'error',
  failureReason: 'rotation-refused',
  title: 'Secrets Manager rotates this secret by itself, so two rotations would get in each other’s way',
  detail: `Automatic rotation is enabled for ${name}: its Lambda function moves the same staging labels. Nothing was changed.`,
  remedy: `Disable it: aws secretsmanager cancel-rotate-secret --secret-id ${name}`,
  where: 'secret-id',
});

const foreign = (name: string, version: string): ErrorFinding => ({
  code: 'key-store-pending-foreign',
  severity: 'error',
  failureReason: 'rotation-refused',
  title: 'The secret has a pending version that this action did not make',
  detail: `AWSPENDING is on version ${version} of ${name}, left by another rotation. Nothing was changed.`,
  remedy: `If nobody needs it: aws secretsmanager update-secret-version-stage --secret-id ${name} --version-stage AWSPENDING --remove-from-version-id ${version}`,
  where: 'secret-id',
});

const deleted = (name: string): ErrorFinding => ({
  code: 'key-store-secret-missing',
  severity: 'error',
  failureReason: 'invalid-input',
  title: 'The secret does not exist, or is marked for deletion',
  detail: `Secrets Manager has no usable secret ${name} in this region and account.`,
  remedy: 'Correct secret-id, or aws secretsmanager restore-secret if it was deleted by mistake.',
  where: 'secret-id',
});

export const secretMissing = deleted;

export type Purpose = 'reading' | 'rotation' | 'emergency';

/** Whether an emergency is under way that no run has finished. */
export const hasMark = (described: Described): boolean => holderOf(described, EMERGENCY_LABEL) !== undefined;

/**
 * The versions that count, or why this secret cannot be used so.
 *
 * @param purpose in an emergency nobody waits for somebody else's pending version, and whoever only reads minds no other
 *   rotation at all
 */
export const versionsOf = (described: Described, name: string, purpose: Purpose): Outcome<Versions> => {
  if (described.deleted) return fail(deleted(name));
  if (described.rotatedByLambda && purpose !== 'reading') return fail(lambda(name));
  const found = PLACES.flatMap((place) => {
    const id = holderOf(described, LABEL_OF[place]);
    return id === undefined ? [] : [[place, id] as const];
  });
  const versions: Versions = Object.fromEntries(found);
  const pending = holderOf(described, LABELS.next);
  // Some rotations leave the label on the version that they have made current: that is no staged key.
  const isForeign = pending !== undefined && pending !== versions.next && pending !== versions.current;
  if (isForeign && purpose === 'rotation') return fail(foreign(name, pending));
  // A run that dies while it unstages leaves its own label alone.
  const { next, ...others } = versions;
  return succeed(next !== undefined && next === pending ? versions : others);
};

const unreadable = (name: string, label: string, version: string, why: string): ErrorFinding => ({
  code: 'key-store-version-unreadable',
  severity: 'error',
  failureReason: 'rotation-refused',
  title: `The ${label} version of the secret does not hold a key as expected`,
  detail: `Version ${version} of ${name} ${why}. Nothing was changed.`,
  remedy:
    label === LABELS.current
      ? 'Correct secret-json-key, or store the key as the task definition reads it.'
      : `If nobody needs that version: aws secretsmanager update-secret-version-stage --secret-id ${name} --version-stage ${label} --remove-from-version-id ${version}`,
  where: 'secret-json-key',
});

const jsonObject = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * @param value SecretString; `undefined` for a binary one
 * @param jsonKey '' when the whole value is the key
 */
export const keyIn = (
  value: string | undefined,
  jsonKey: string,
  at: { readonly name: string; readonly label: string; readonly version: string },
): Outcome<Secret> => {
  const refuse = (why: string) => fail(unreadable(at.name, at.label, at.version, why));
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
export const valueWith = (current: string, jsonKey: string, key: string): string =>
  jsonKey === '' ? key : JSON.stringify({ ...jsonObject(current), [jsonKey]: key });

/** Whether two values differ in more than the key, in which case moving a label would bring old fields back. */
export const differsBeside = (one: string, other: string, jsonKey: string): boolean =>
  jsonKey !== '' && sorted(valueWith(one, jsonKey, '')) !== sorted(valueWith(other, jsonKey, ''));

const sorted = (json: string): string =>
  JSON.stringify(Object.entries(jsonObject(json) ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const fieldsChanged = (name: string): ErrorFinding => ({
  code: 'key-store-fields-changed',
  severity: 'error',
  failureReason: 'rotation-refused',
  title: 'Other fields of the secret were changed since the next key was staged',
  detail: `The pending version of ${name} has the other fields as they were; making it current would bring them back. Nothing was changed.`,
  remedy: `Put the same fields into both versions, or, if production does not sign with the next key yet, remove AWSPENDING from its version and stage again.`,
  where: 'secret-id',
});

/** All times are that of the last change of the secret, which is never too early. */
export const storedKeys = (read: ReadVersions, { changedAt }: Described): StoredKeys => {
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
