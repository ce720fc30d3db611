import {
  type DeployedKeys,
  type GuardAnswer,
  type KeyNames,
  refusalToDrop,
  wasGivenUp,
} from '../deployment/deployed-keys.ts';
import type { AskedPhase } from '../inputs/types.ts';
import type { ErrorFinding } from '../model/finding.ts';
import type { Phase } from '../model/report.ts';
import * as refusals from './findings.ts';
import {
  type Emergency,
  type KeyName,
  type Position,
  type Production,
  positionOf,
  REPLACED_NAMES,
  SLOTS,
  type Slot,
  type StoreState,
} from './state.ts';

/** One change of the store. Each is done by itself, so a run may die between any two. */
export type StoreWrite =
  | { readonly act: 'put'; readonly slot: Slot; readonly key: KeyName }
  | { readonly act: 'remove'; readonly slot: Slot }
  /** The mark keeps the keys that are given up, until it is proven that they are refused. */
  | { readonly act: 'begin-emergency'; readonly givesUp: readonly Slot[] }
  | { readonly act: 'end-emergency' };

/** What one run does: change the store, deploy, prove, change the store again. */
export type RotationStep = {
  readonly phase: Phase;
  /** An earlier run stopped half-way, or production went back behind it; this one makes no new key. */
  readonly resumes: boolean;
  readonly before: readonly StoreWrite[];
  /** What the app gets. Both must be accepted afterwards. */
  readonly deploy: { readonly signs: KeyName; readonly accepts?: KeyName };
  /** Must be refused afterwards. */
  readonly refuses: readonly KeyName[];
  /** Only after the proof. */
  readonly after: readonly StoreWrite[];
};

/** Whether a fresh key is stored. */
export const makesKey = ({ before }: RotationStep): boolean =>
  before.some((write) => write.act === 'put' && write.key === 'fresh');

const put = (slot: Slot, key: KeyName): StoreWrite => ({ act: 'put', slot, key });
const remove = (slot: Slot): StoreWrite => ({ act: 'remove', slot });

/** The next key is stored, then deployed as one that verifiers accept too. */
export const stageStep = (isStored: boolean): RotationStep => ({
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
const SWITCH_WRITES: Readonly<Record<SwitchFrom, readonly StoreWrite[]>> = {
  staged: [put('previous', 'current'), put('current', 'next')],
  saved: [put('current', 'next')],
  unproven: [],
  switched: [put('next', 'current')],
};

type SwitchFrom = Exclude<Position, 'none' | 'steady' | 'contradiction'>;

const switchStep = (position: SwitchFrom): RotationStep => {
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
const retireStep = (isDeployed: boolean): RotationStep => ({
  phase: 'retire',
  resumes: isDeployed,
  before: [],
  deploy: { signs: 'current' },
  refuses: ['previous'],
  after: [remove('previous')],
});

/**
 * The first write marks the emergency, so that any later run can finish it; the fresh key is in the store before it
 * is deployed; then goes all that a plain deployment would make the verifiers accept too.
 *
 * @param stored a slot for each different key of the store
 */
export const emergencyStep = (stored: readonly Slot[], begun: Emergency | undefined): RotationStep => {
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
    refuses: [...others, ...REPLACED_NAMES.slice(0, begun?.kept ?? 0)],
    after: [{ act: 'end-emergency' }],
  };
};

/** Clocks of GitHub, AWS, runner and backend may differ by so much; milliseconds. */
export const CLOCK_SKEW = 5 * 60_000;

const HOUR = 3_600_000;

/** When tokens of a key that signed last at that time have expired everywhere. @param hours that they live */
const dueAt = (signedLast: number, hours: number): number => signedLast + hours * HOUR + CLOCK_SKEW;

export type RotationSituation = {
  readonly store: StoreState;
  readonly production: Production;
  readonly asked: AskedPhase;
  /** Milliseconds that a token lives; `undefined` when it is not known. */
  readonly lifetime: number | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

export type RotationPlan =
  | { readonly kind: 'step'; readonly step: RotationStep }
  /** Nothing to do before `until`, in milliseconds since the epoch. */
  | { readonly kind: 'not-yet'; readonly until: number; readonly why: string }
  | { readonly kind: 'refused'; readonly finding: ErrorFinding };

/** Nothing speaks against going on with the phases in their order. */
type InOrder = RotationSituation & {
  readonly lifetime: number;
  readonly asked: Exclude<AskedPhase, 'emergency'>;
};

const go = (step: RotationStep): RotationPlan => ({ kind: 'step', step });
const refuse = (finding: ErrorFinding): RotationPlan => ({ kind: 'refused', finding });

/** One slot for each different key. */
const differentKeys = ({ slots }: StoreState): readonly Slot[] =>
  SLOTS.filter((slot, index) => {
    const id = slots[slot]?.id;
    return id !== undefined && !SLOTS.slice(0, index).some((earlier) => slots[earlier]?.id === id);
  });

/** No key is staged yet, or it is and the store still signs with the old one. */
const beforeSwitch = (position: 'steady' | 'staged' | 'saved', situation: InOrder): RotationPlan => {
  const { asked, production } = situation;
  if (asked === 'retire' || (asked === 'switch' && position === 'steady'))
    return refuse(refusals.phaseOutOfOrder(asked, position));
  if (production.current === 'refused') return refuse(refusals.currentKeyRefused());
  if (production.current === 'unknown') return refuse(refusals.productionUnknown('current'));
  if (position === 'steady') return go(stageStep(false));
  if (asked === 'stage') return go(stageStep(true));
  if (production.other === 'accepted') return go(switchStep(position));
  if (production.other === 'unknown') return refuse(refusals.productionUnknown('next'));
  return asked === 'auto' ? go(stageStep(true)) : refuse(refusals.nextKeyRefused());
};

/** The store signs with the new key, and the old one is still there. */
const afterSwitch = (position: 'unproven' | 'switched', situation: InOrder): RotationPlan => {
  const { asked, production, lifetime, now, store } = situation;
  if (asked === 'stage' || (asked === 'retire' && position === 'unproven'))
    return refuse(refusals.phaseOutOfOrder(asked, position));
  if (production.current === 'unknown') return refuse(refusals.productionUnknown('current'));
  if (asked === 'switch' || position === 'unproven') return go(switchStep(position));
  // Production went back behind the switch, or someone has set the key by hand: `refusalByDeployed` asks what it signs with.
  if (production.current === 'refused')
    return asked === 'retire' ? refuse(refusals.productionWentBack()) : go(switchStep(position));
  const until = dueAt(store.slots.previous?.updatedAt ?? now, lifetime / HOUR);
  if (now >= until) return go(retireStep(production.other === 'refused'));
  // Too early: some deployment was not given the previous key.
  if (asked === 'auto' && production.other === 'refused') return go(switchStep(position));
  return {
    kind: 'not-yet',
    until,
    why: 'Tokens that were signed with the previous key are still valid, and retiring it would log their owners out.',
  };
};

const writtenInFuture = ({ slots }: StoreState, now: number): Slot | undefined =>
  SLOTS.find((slot) => (slots[slot]?.updatedAt ?? now) > now + CLOCK_SKEW);

/**
 * The next step of a rotation, from what is stored, what production honours, and the time. Production decides where the
 * store alone cannot tell whether a step was finished. See docs/design.md, “Rotation”.
 */
export const planNextStep = (situation: RotationSituation): RotationPlan => {
  const { store, asked, now, lifetime } = situation;
  const position = positionOf(store.slots);
  if (position === 'none') return refuse(refusals.currentKeyMissing(Object.keys(store.slots)));
  if (asked === 'emergency' || (asked === 'auto' && store.emergency))
    return go(emergencyStep(differentKeys(store), store.emergency));
  if (store.emergency) return refuse(refusals.emergencyUnfinished(asked));
  const future = writtenInFuture(store, now);
  if (future)
    return refuse(refusals.keyWrittenInFuture(future, (store.slots[future]?.updatedAt ?? now) - now));
  if (position === 'contradiction') return refuse(refusals.storedKeysContradict(store.slots));
  if (lifetime === undefined || !(lifetime > 0)) return refuse(refusals.tokenLifetimeUnknown());
  const inOrder = { ...situation, lifetime, asked };
  return position === 'unproven' || position === 'switched'
    ? afterSwitch(position, inOrder)
    : beforeSwitch(position, inOrder);
};

/** A step that is about to be carried out, for a look at what is deployed. */
export type StepToCheck = {
  readonly step: RotationStep;
  /** Of each stored key: its text, and the id of its version. */
  readonly stored: Readonly<Partial<Record<Slot, KeyNames>>>;
  /** When the previous key signed last, by the store; milliseconds since the epoch. */
  readonly signedLast: number;
  /** `auto` takes it that production went back, because it refuses the current key. */
  readonly isGuess: boolean;
};

/** Longest lifetime that production gave to tokens of the previous key, or gives to those of now. */
const longestHours = ({ hours, history = [] }: DeployedKeys, previous: KeyNames): number => {
  const signed = history.filter(({ signs }) => previous.includes(signs));
  return Math.max(...[hours, ...signed.map((former) => former.hours)].map((text) => Number(text || 0)));
};

/**
 * Why what is deployed now must not be changed by this step. Production signs with a key that is stored nowhere, so it
 * would be lost; or it accepts one of which users may hold tokens. Before a retirement: something has sent production back
 * since the switch, or tokens of the previous key live longer than the rotation reckons with, because they were given a
 * longer life while it signed, or are now. Only of use where the task definitions or templates tell the keys.
 *
 * @param now milliseconds since the epoch
 */
export const refusalByDeployed = (
  deployed: DeployedKeys,
  { step: { phase, deploy }, stored, signedLast, isGuess }: StepToCheck,
  now: number,
): GuardAnswer => {
  if (phase === 'emergency') return undefined;
  const { signs, definition } = deployed;
  const keys = SLOTS.map((slot) => stored[slot] ?? []);
  if (signs === '' && isGuess) return refusals.productionWentBack();
  if (signs !== '' && !keys.some((key) => key.includes(signs))) return refusals.signerNotStored(definition);
  const returning = deploy.accepts && deploy.accepts in stored ? (deploy.accepts as Slot) : undefined;
  const second = (returning && stored[returning]) ?? [];
  if (returning && second.length > 0 && !second.includes(signs) && !second.includes(deployed.accepts)) {
    if (!deployed.history) return 'needs history';
    if (wasGivenUp(second, deployed)) return refusals.keyGivenUp(returning);
  }
  const { previous = [] } = stored;
  if (phase === 'retire') {
    if (previous.includes(signs)) return refusals.productionWentBack();
    if (!deployed.history) return 'needs history';
    const hours = longestHours(deployed, previous);
    const until = dueAt(signedLast, hours);
    if (now < until) return refusals.tokensLiveLonger(hours, until);
  }
  return refusalToDrop(deployed, keys, now);
};
