import type { Verdict } from '../model/verdict.ts';

/** What a rotation knows of the stored keys. Pure: keys are distinguished by ids; their texts do not matter here. */

export const SLOTS = ['current', 'next', 'previous'] as const;

/** Where a store keeps a key: the one that signs, the one that is staged, the one that is being retired. */
export type Slot = (typeof SLOTS)[number];

/** Keys that an unfinished emergency gives up and that are in no slot any more. */
export const REPLACED_NAMES = ['replaced', 'second replaced', 'third replaced'] as const;

/** A key by the slot in which it was when the plan was made, the one that this run makes, or one that was replaced. */
export type KeyName = Slot | 'fresh' | (typeof REPLACED_NAMES)[number];

export type StoredKey = {
  /** The same for the same key; tells nothing about it. */
  readonly id: string;
  /** When the slot was last written, by the store's clock; milliseconds since the epoch. */
  readonly updatedAt: number;
};

/** An emergency that was begun and not proven. */
export type Emergency = {
  /** The current key is already the one that was made for it. */
  readonly replaced: boolean;
  /** How many of the keys that it gives up are at hand, beside those in the slots. */
  readonly kept: number;
  /** Every key that it gives up is at hand. */
  readonly isComplete: boolean;
};

export type StoreState = {
  readonly slots: Readonly<Partial<Record<Slot, StoredKey>>>;
  readonly emergency?: Emergency;
};

/** What the running backend does with a token of a key. */
export type Honoured = 'accepted' | 'refused' | 'unknown';

/** What the smoke test saw production do. */
export type Production = {
  readonly current: Honoured;
  /** The stored key that is not the current one; `unknown` when there is none. */
  readonly other: Honoured;
};

/**
 * How far a rotation has come, by the stored keys alone. K1 is the old key, K2 the new one.
 *
 * | position    | current | next | previous |
 * | ----------- | ------- | ---- | -------- |
 * | `steady`    | K1      |      |          |
 * | `staged`    | K1      | K2   |          |
 * | `saved`     | K1      | K2   | K1       |
 * | `unproven`  | K2      | K2   | K1       |
 * | `switched`  | K2      |      | K1       |
 *
 * `none`: no current key. `contradiction`: no run of this action leaves the keys so, unless in an emergency.
 */
export type Position = 'none' | 'steady' | 'staged' | 'saved' | 'unproven' | 'switched' | 'contradiction';

export const positionOf = ({ current, next, previous }: StoreState['slots']): Position => {
  if (current === undefined) return 'none';
  if (next === undefined && previous === undefined) return 'steady';
  if (next?.id === current.id) {
    return previous === undefined || previous.id === current.id ? 'contradiction' : 'unproven';
  }
  if (previous === undefined) return 'staged';
  if (next === undefined) return previous.id === current.id ? 'contradiction' : 'switched';
  return previous.id === current.id ? 'saved' : 'contradiction';
};

/** One key alone is stored, and no emergency is unfinished. */
export const isAtRest = ({ slots, emergency }: StoreState): boolean =>
  positionOf(slots) === 'steady' && emergency === undefined;

/**
 * A verifier that lets everybody in accepts any key, and one that refuses the right token may do so for another reason
 * than the key (`refused`), so their answers say nothing.
 */
const TELLING: ReadonlySet<Verdict['name']> = new Set(['match', 'mismatch']);

/**
 * What a smoke test of the current key, with the other stored key as the previous one that must be accepted, says to
 * the plan. A key that only some tasks accept counts as refused: a token may meet any of them.
 *
 * @param verdict `undefined` when there was no test
 */
export const productionSeenBy = (verdict: Verdict | undefined): Production => {
  const honoured = (name: 'right key' | 'previous key'): Honoured => {
    const row = verdict?.probes.find((probe) => probe.name === name);
    if (verdict === undefined || row === undefined || !TELLING.has(verdict.name)) return 'unknown';
    if (row.outcome === 'accepted') return row.passed ? 'accepted' : 'unknown';
    return row.outcome === 'refused' ? 'refused' : 'unknown';
  };
  return { current: honoured('right key'), other: honoured('previous key') };
};
