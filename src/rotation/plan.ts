import {
  areComparable,
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
 * Back behind the switch: the key of before signs again, and the new one is accepted as long as its tokens live. The
 * previous key stays until the proof, as the mark of this step, and the next one then gets its time.
 */
const backStep = (position: Exclude<SwitchFrom, 'staged'>): RotationStep => {
  const isWritten = position === 'saved';
  const [old, fresh] = isWritten ? (['current', 'next'] as const) : (['previous', 'current'] as const);
  return {
    phase: 'abandon',
    resumes: isWritten,
    before: [
      ...(position === 'switched' ? [put('next', 'current')] : []),
      ...(isWritten ? [] : [put('current', 'previous')]),
    ],
    deploy: { signs: old, accepts: fresh },
    refuses: [],
    after: [put('next', fresh), remove('previous')],
  };
};

/** The staged key goes, and the key of before is alone; also where production still accepts one that is stored no more. */
const unstageStep = (isStored: boolean): RotationStep => ({
  phase: 'abandon',
  resumes: false,
  before: [],
  deploy: { signs: 'current' },
  refuses: isStored ? ['next'] : [],
  after: isStored ? [remove('next')] : [],
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
  /** No rotation has begun, and this run was to begin none. */
  | { readonly kind: 'nothing' }
  /** Nothing to do before `until`, in milliseconds since the epoch. */
  | { readonly kind: 'not-yet'; readonly until: number; readonly why: string }
  | { readonly kind: 'refused'; readonly finding: ErrorFinding };

/** Nothing speaks against going on with the phases in their order. */
type InOrder = RotationSituation & {
  readonly lifetime: number;
  readonly asked: Exclude<AskedPhase, 'emergency' | 'continue'>;
};

const go = (step: RotationStep): RotationPlan => ({ kind: 'step', step });
const refuse = (finding: ErrorFinding): RotationPlan => ({ kind: 'refused', finding });

/** One slot for each different key. */
const differentKeys = ({ slots }: StoreState): readonly Slot[] =>
  SLOTS.filter((slot, index) => {
    const id = slots[slot]?.id;
    return id !== undefined && !SLOTS.slice(0, index).some((earlier) => slots[earlier]?.id === id);
  });

/** Back to the key of before: at once where nothing was signed with the new one, else in two steps. */
const abandon = (
  position: Exclude<Position, 'none' | 'contradiction'>,
  { asked, production }: InOrder,
): RotationPlan => {
  if (position === 'steady' || position === 'staged' || position === 'saved') {
    if (production.current === 'refused') return refuse(refusals.currentKeyRefused());
    if (production.current === 'unknown') return refuse(refusals.productionUnknown('current'));
    return go(position === 'saved' ? backStep(position) : unstageStep(position === 'staged'));
  }
  if (production.other === 'unknown') return refuse(refusals.productionUnknown('previous'));
  return production.other === 'refused'
    ? refuse(refusals.phaseOutOfOrder(asked, position))
    : go(backStep(position));
};

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
    return asked === 'retire' ? refuse(refusals.productionWentBack('switch')) : go(switchStep(position));
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
  const { store, now, lifetime } = situation;
  const asked = situation.asked === 'continue' ? 'auto' : situation.asked;
  const position = positionOf(store.slots);
  if (position === 'none') return refuse(refusals.currentKeyMissing(Object.keys(store.slots)));
  if (asked === 'emergency' || (asked === 'auto' && store.emergency))
    return go(emergencyStep(differentKeys(store), store.emergency));
  if (store.emergency) return refuse(refusals.emergencyUnfinished(asked));
  const future = writtenInFuture(store, now);
  if (future)
    return refuse(refusals.keyWrittenInFuture(future, (store.slots[future]?.updatedAt ?? now) - now));
  if (situation.asked === 'continue' && position === 'steady') return { kind: 'nothing' };
  if (position === 'contradiction') return refuse(refusals.storedKeysContradict(store.slots));
  if (lifetime === undefined || !(lifetime > 0)) return refuse(refusals.tokenLifetimeUnknown());
  const inOrder = { ...situation, lifetime, asked };
  if (asked === 'abandon') return abandon(position, inOrder);
  return position === 'unproven' || position === 'switched'
    ? afterSwitch(position, inOrder)
    : beforeSwitch(position, inOrder);
};

/** A step that is about to be carried out, for a look at what is deployed. */
export type StepToCheck = {
  readonly step: RotationStep;
  /** Of each stored key: its text, and the id of its version. */
  readonly stored: Readonly<Partial<Record<Slot, KeyNames>>>;
  /** When the key that goes signed last at the latest, by the store; milliseconds since the epoch. */
  readonly signedLast: number;
  /** Hours that a token lives, by the inputs. */
  readonly lifetime: number;
  /** `auto` takes it that production went back, because it refuses the current key. */
  readonly isGuess: boolean;
};

const isSlot = (name: KeyName | undefined): name is Slot => SLOTS.some((slot) => slot === name);

type TokenAges = Pick<StepToCheck, 'signedLast' | 'lifetime'>;

/** When the last token of a key has expired, at the latest: by the store and the inputs, and by what ECS remembers. */
const tokensDueAt = (
  { hours, history = [] }: DeployedKeys,
  key: KeyNames,
  { signedLast, lifetime }: TokenAges,
): { readonly hours: number; readonly until: number } => {
  const signed = history.filter(({ signs }) => key.includes(signs));
  const lived = [hours, ...signed.map((former) => former.hours)].map((text) => Number(text || 0));
  const longest = Math.max(lifetime, ...lived);
  return {
    hours: longest,
    until: dueAt(Math.max(signedLast, ...signed.map(({ until }) => until)), longest),
  };
};

/** Whether this key was given up; a next key also where it signed before the one that signs now, for then it is an old one. */
const isReturning = (slot: Slot, key: KeyNames, deployed: DeployedKeys): boolean => {
  const { signs, history = [] } = deployed;
  const older = history.slice(history.findIndex((former) => key.includes(former.signs)));
  const isOld = key.includes(older[0]?.signs ?? '') && !older.some((former) => former.signs === signs);
  return wasGivenUp(key, deployed) || (slot === 'next' && isOld);
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
  found: DeployedKeys,
  { step: { phase, deploy, refuses }, stored, signedLast, lifetime, isGuess }: StepToCheck,
  now: number,
): GuardAnswer => {
  const keys = SLOTS.map((slot) => stored[slot] ?? []);
  const known = (key: string): string => (areComparable(key, keys) ? key : '');
  const deployed = { ...found, signs: known(found.signs), accepts: known(found.accepts) };
  const { signs, definition } = deployed;
  if (phase === 'emergency') {
    const { current = [] } = stored;
    if (signs === '' || deploy.signs === 'fresh' || current.includes(signs)) return undefined;
    if (!deployed.history) return 'needs history';
    const hadIt = deployed.history.some((former) => current.includes(former.signs));
    return hadIt ? refusals.keyGivenUp('current') : undefined;
  }
  if (signs === '' && isGuess) return refusals.productionWentBack('switch');
  if (signs !== '' && !keys.some((key) => key.includes(signs))) return refusals.signerNotStored(definition);
  const coming = [deploy.signs, deploy.accepts].filter(
    (name): name is Slot =>
      isSlot(name) && !(stored[name] ?? []).some((key) => key === signs || key === deployed.accepts),
  );
  if (signs !== '' && coming.length > 0) {
    if (!deployed.history) return 'needs history';
    const returning = coming.find((slot) => isReturning(slot, stored[slot] ?? [], deployed));
    if (returning) return refusals.keyGivenUp(returning);
    // One of several stacks may lack the stage: the backend that was asked is that of another. A mere signer gets no second key.
    const isVerifier = deploy.accepts === 'current' && deployed.gets?.(stored.current ?? []);
    if (deploy.signs === 'next' && coming.includes('next') && isVerifier) return refusals.nextKeyRefused();
  }
  const { previous = [] } = stored;
  if (phase === 'retire') {
    if (previous.includes(signs)) return refusals.productionWentBack('switch');
    if (!deployed.history) return 'needs history';
    const { hours, until } = tokensDueAt(deployed, previous, { signedLast, lifetime });
    if (now < until) return refusals.tokensLiveLonger(hours, until);
  }
  const isUnstaged = phase === 'abandon' && refuses.includes('next');
  const unstaged = { next: stored.next ?? [], signedLast, lifetime };
  const refusal = isUnstaged ? refusalToUnstage(deployed, unstaged, now) : undefined;
  if (refusal) return refusal;
  return refusalToDrop(deployed, { given: keys, isGone: true }, now);
};

type NextKey = TokenAges & { readonly next: KeyNames };

/** A staged key that has signed, before the rotation went back, is needed as long as its tokens live. */
const refusalToUnstage = (deployed: DeployedKeys, { next, ...ages }: NextKey, now: number): GuardAnswer => {
  const { signs, history } = deployed;
  if (next.includes(signs)) return refusals.productionWentBack('stage');
  if (signs !== '' && !history) return 'needs history';
  const hasSigned = signs === '' || history?.some((former) => next.includes(former.signs));
  const { until } = tokensDueAt(deployed, next, ages);
  const why =
    'Tokens that were signed with the next key are still valid, and to give it up would refuse them.';
  return hasSigned && now < until ? refusals.phaseTooEarly({ until, why }, 'abandon') : undefined;
};
