import type { Phase } from '../model/report.ts';
import { type Emergency, type KeyName, type Position, REPLACED, type Slot } from './state.ts';

/** One change of the store. Each is done by itself, so a run may die between any two. */
export type Write =
  | { readonly act: 'put'; readonly slot: Slot; readonly key: KeyName }
  | { readonly act: 'remove'; readonly slot: Slot }
  /** The mark keeps the keys that are given up, until it is proven that they are refused. */
  | { readonly act: 'begin-emergency'; readonly givesUp: readonly Slot[] }
  | { readonly act: 'end-emergency' };

/** What one run does: change the store, deploy, prove, change the store again. */
export type Step = {
  readonly phase: Phase;
  /** An earlier run stopped half-way, or production went back behind it; this one makes no new key. */
  readonly resumes: boolean;
  readonly before: readonly Write[];
  /** What the app gets. Both must be accepted afterwards. */
  readonly deploy: { readonly signs: KeyName; readonly accepts?: KeyName };
  /** Must be refused afterwards. */
  readonly refuses: readonly KeyName[];
  /** Only after the proof. */
  readonly after: readonly Write[];
};

const put = (slot: Slot, key: KeyName): Write => ({ act: 'put', slot, key });
const remove = (slot: Slot): Write => ({ act: 'remove', slot });

/** The next key is stored, then deployed as one that verifiers accept too. */
export const stage = (isStored: boolean): Step => ({
  phase: 'stage',
  resumes: isStored,
  before: isStored ? [] : [put('next', 'fresh')],
  deploy: { signs: 'current', accepts: isStored ? 'next' : 'fresh' },
  refuses: [],
  after: [],
});

/**
 * The store is switched before the app, and in this order: the old key is saved before it is overwritten. The next key
 * stays until the proof, as the mark of a switch that is not proven; a switch that must be proven again gets it again.
 */
const SWITCH_WRITES: Readonly<Record<SwitchFrom, readonly Write[]>> = {
  staged: [put('previous', 'current'), put('current', 'next')],
  saved: [put('current', 'next')],
  unproven: [],
  switched: [put('next', 'current')],
};

type SwitchFrom = Exclude<Position, 'none' | 'steady' | 'contradiction'>;

export const switchFrom = (position: SwitchFrom): Step => {
  const isWritten = position === 'unproven' || position === 'switched';
  const old = isWritten ? 'previous' : 'current';
  return {
    phase: 'switch',
    resumes: position !== 'staged',
    before: SWITCH_WRITES[position],
    deploy: { signs: isWritten ? 'current' : 'next', accepts: old },
    refuses: [],
    // Written again for its time, which is then that of the proof: the lifetime of the tokens counts from it.
    after: [put('previous', old), remove('next')],
  };
};

/** The old key leaves the store last: a run that dies before can still be handed it and prove that it is refused. */
export const retire = (isDeployed: boolean): Step => ({
  phase: 'retire',
  resumes: isDeployed,
  before: [],
  deploy: { signs: 'current' },
  refuses: ['previous'],
  after: [remove('previous')],
});

/**
 * The first write says what is going on, so that any later run can finish it; the fresh key is in the store before it
 * is deployed; then goes all that a plain deployment would make the verifiers accept too.
 *
 * @param stored a slot for each different key of the store
 */
export const emergency = (stored: readonly Slot[], begun: Emergency | undefined): Step => {
  const isReplaced = begun?.replaced === true;
  const others = isReplaced ? stored.filter((slot) => slot !== 'current') : stored;
  return {
    phase: 'emergency',
    resumes: begun !== undefined,
    before: [
      ...(begun === undefined ? [{ act: 'begin-emergency', givesUp: stored } as const] : []),
      ...(isReplaced ? [] : [put('current', 'fresh')]),
      remove('next'),
      remove('previous'),
    ],
    deploy: { signs: isReplaced ? 'current' : 'fresh' },
    refuses: [...others, ...REPLACED.slice(0, begun?.kept ?? 0)],
    after: [{ act: 'end-emergency' }],
  };
};
