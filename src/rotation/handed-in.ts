import { keysOfMark } from '../inputs/secrets.ts';
import { utc } from '../lib/text.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import type { StoredKeys } from './key-store.ts';
import { SLOTS, type Slot, type StoredKey } from './state.ts';

/** Whether what this job was handed is what GitHub stores: its values cannot be read back, only names and times. */

import type { HandedKeys } from '../inputs/types.ts';
/** Times at which the stored secrets were last written, by GitHub's clock; milliseconds since the epoch. */
export type StoredTimes = Readonly<Partial<Record<Slot | 'emergency', number>>>;

type HandedIn = {
  readonly handed: HandedKeys;
  readonly stored: StoredTimes;
  /** When the first attempt of this run was created; its secrets are not newer than that. */
  readonly queuedAt: number;
  /** Names of the secrets, e.g. `JWT_SECRET_KEY_NEXT`. */
  readonly names: Readonly<Record<Slot | 'emergency', string>>;
  /** For people, e.g. `the secrets of the environment production`. */
  readonly store: string;
};

const PLACES = [...SLOTS, 'emergency'] as const;

type Place = (typeof PLACES)[number];

const INPUT_OF: Readonly<Record<Place, string>> = {
  current: 'jwt-secret-key',
  next: 'next-jwt-secret-key',
  previous: 'previous-jwt-secret-key',
  emergency: 'emergency-jwt-secret-keys',
};

const stale = (slot: Place, { names, stored, queuedAt, store }: HandedIn): ErrorFinding => ({
  code: 'rotation-secrets-stale',
  severity: 'error',
  failureReason: 'rotation-stale',
  title: 'The secrets were changed after this run was queued, so it may hold old ones',
  detail: `This run is from ${utc(queuedAt)}; ${names[slot]} in ${store} was written at ${utc(stored[slot] ?? 0)}. A run, and every re-run of it, may carry the values from when it was queued. Nothing was changed.`,
  remedy:
    'Start a new run instead of re-running this one, e.g. gh workflow run rotate.yml: it goes on from what is stored.',
});

const notHandedIn = (slot: Place, { names, store }: HandedIn): ErrorFinding => ({
  code: 'rotation-key-not-handed-in',
  severity: 'error',
  failureReason: 'rotation-refused',
  title: `${names[slot]} is stored, and this job was not given it`,
  detail: `${store} has it, and the input ${INPUT_OF[slot]} is empty: the job lacks its environment, or the input. Nothing was changed.`,
  remedy: `In rotate.yml give the job its environment: and the step ${INPUT_OF[slot]}: \${{ secrets.${names[slot]} }}.`,
  where: INPUT_OF[slot],
});

const notStored = (slot: Place, { names, store }: HandedIn): ErrorFinding => ({
  code: 'rotation-key-not-in-store',
  severity: 'error',
  failureReason: 'rotation-refused',
  title: `This job was given a ${slot} key that is not in ${store}`,
  detail: `${INPUT_OF[slot]} holds a key and there is no ${names[slot]}: it comes from another place (organization, repository, another environment), was removed after this run was queued, or is stored under another name. Nothing was changed.`,
  remedy:
    'Set secret-environment to the environment that has the keys, or leave it out if the repository has them. Keys of an organization cannot be rotated: store the key in the repository or an environment.',
  where: INPUT_OF[slot],
});

const isGiven = (key: Secret | undefined): key is Secret => key !== undefined && key.reveal() !== '';

const contradictionOf = (input: HandedIn): ErrorFinding | undefined => {
  const { handed, stored, queuedAt } = input;
  const changed = PLACES.find((slot) => (stored[slot] ?? 0) >= queuedAt);
  if (changed) return stale(changed, input);
  const missing = PLACES.find((slot) => stored[slot] !== undefined && !isGiven(handed[slot]));
  if (missing) return notHandedIn(missing, input);
  const elsewhere = PLACES.find((slot) => stored[slot] === undefined && isGiven(handed[slot]));
  return elsewhere && notStored(elsewhere, input);
};

/** Ids of the keys: the slot that has the same text first. */
const identify = (keys: HandedKeys, stored: StoredTimes): Partial<Record<Slot, StoredKey>> => {
  const slots: Partial<Record<Slot, StoredKey>> = {};
  for (const slot of SLOTS) {
    const [key, updatedAt] = [keys[slot], stored[slot]];
    if (key === undefined || updatedAt === undefined) continue;
    const id = SLOTS.find((other) => keys[other]?.equals(key)) ?? slot;
    slots[slot] = { id, updatedAt };
  }
  return slots;
};

/** The stored keys, if it is certain that the values at hand are theirs. */
export const takeHandedIn = (input: HandedIn): Outcome<StoredKeys> => {
  const contradiction = contradictionOf(input);
  if (contradiction) return fail(contradiction);
  const { handed, stored } = input;
  const keys = Object.fromEntries(
    SLOTS.filter((slot) => isGiven(handed[slot])).map((slot) => [slot, handed[slot]]),
  );
  const slots = identify(keys, stored);
  if (stored.emergency === undefined) return succeed({ keys, state: { slots }, replaced: [] });
  const givenUp = keysOfMark(handed.emergency?.reveal() ?? '');
  const current = handed.current;
  // Without the keys in the mark only the times tell whether the current one is the fresh one.
  const replaced = givenUp
    ? current !== undefined && !givenUp.some((key) => key.equals(current))
    : (stored.current ?? 0) >= stored.emergency;
  const kept = (givenUp ?? []).filter((key) => !SLOTS.some((slot) => handed[slot]?.equals(key)));
  return succeed({
    keys,
    state: { slots, emergency: { replaced, kept: kept.length, isComplete: givenUp !== undefined } },
    replaced: kept,
  });
};
