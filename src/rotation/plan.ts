import type { DeployedKeys } from '../deployment/deployed-keys.ts';
import type { AskedPhase } from '../inputs/types.ts';
import type { ErrorFinding } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import * as refusals from './refusals.ts';
import { type Production, positionOf, SLOTS, type Slot, type StoreState } from './state.ts';
import { emergency, retire, type Step, stage, switchFrom } from './step.ts';

/** Clocks of GitHub, AWS, runner and backend may differ by so much; milliseconds. */
export const SKEW = 5 * 60_000;

const HOUR = 3_600_000;

/** When tokens of a key that signed last at that time have expired everywhere. @param hours that they live */
const dueAt = (signedLast: number, hours: number): number => signedLast + hours * HOUR + SKEW;

export type Situation = {
  readonly store: StoreState;
  readonly production: Production;
  readonly asked: AskedPhase;
  /** Milliseconds that a token lives; `undefined` when nobody knows. */
  readonly lifetime: number | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

export type Plan =
  | { readonly kind: 'step'; readonly step: Step }
  /** Nothing to do before `until`, in milliseconds since the epoch. */
  | { readonly kind: 'not-yet'; readonly until: number; readonly why: string }
  | { readonly kind: 'refused'; readonly finding: ErrorFinding };

/** Nothing speaks against going on with the phases in their order. */
type InOrder = Situation & { readonly lifetime: number; readonly asked: Exclude<AskedPhase, 'emergency'> };

const go = (step: Step): Plan => ({ kind: 'step', step });
const refuse = (finding: ErrorFinding): Plan => ({ kind: 'refused', finding });

/** One slot for each different key. */
const differentKeys = ({ slots }: StoreState): readonly Slot[] =>
  SLOTS.filter((slot, index) => {
    const id = slots[slot]?.id;
    return id !== undefined && !SLOTS.slice(0, index).some((earlier) => slots[earlier]?.id === id);
  });

/** No key is staged yet, or it is and the store still signs with the old one. */
const beforeSwitch = (position: 'steady' | 'staged' | 'saved', situation: InOrder): Plan => {
  const { asked, production } = situation;
  if (asked === 'retire' || (asked === 'switch' && position === 'steady'))
    return refuse(refusals.outOfOrder(asked, position));
  if (production.current === 'refused') return refuse(refusals.currentRefused());
  if (production.current === 'unknown') return refuse(refusals.productionUnknown('current'));
  if (position === 'steady') return go(stage(false));
  if (asked === 'stage') return go(stage(true));
  if (production.other === 'accepted') return go(switchFrom(position));
  if (production.other === 'unknown') return refuse(refusals.productionUnknown('next'));
  return asked === 'auto' ? go(stage(true)) : refuse(refusals.nextRefused());
};

/** The store signs with the new key, and the old one is still there. */
const afterSwitch = (position: 'unproven' | 'switched', situation: InOrder): Plan => {
  const { asked, production, lifetime, now, store } = situation;
  if (asked === 'stage' || (asked === 'retire' && position === 'unproven'))
    return refuse(refusals.outOfOrder(asked, position));
  if (production.current === 'unknown') return refuse(refusals.productionUnknown('current'));
  if (asked === 'switch' || position === 'unproven') return go(switchFrom(position));
  // Production went back behind the switch. That it signs with the old key again is seen later, by `refusalToRetire`.
  if (production.current === 'refused')
    return asked === 'retire' ? refuse(refusals.wentBack()) : go(switchFrom(position));
  const until = dueAt(store.slots.previous?.updatedAt ?? now, lifetime / HOUR);
  if (now >= until) return go(retire(production.other === 'refused'));
  // Too early: some deployment was not given the previous key.
  if (asked === 'auto' && production.other === 'refused') return go(switchFrom(position));
  return {
    kind: 'not-yet',
    until,
    why: 'Tokens that were signed with the previous key are still valid, and retiring it would log their owners out.',
  };
};

const writtenInFuture = ({ slots }: StoreState, now: number): Slot | undefined =>
  SLOTS.find((slot) => (slots[slot]?.updatedAt ?? now) > now + SKEW);

/**
 * The next step of a rotation, from what is stored, what production honours, and the time. Production decides where the
 * store alone cannot tell whether a step was finished. See docs/design.md, “Rotation”.
 */
export const plan = (situation: Situation): Plan => {
  const { store, asked, now, lifetime } = situation;
  const position = positionOf(store.slots);
  if (position === 'none') return refuse(refusals.currentMissing(Object.keys(store.slots)));
  if (asked === 'emergency' || (asked === 'auto' && store.emergency))
    return go(emergency(differentKeys(store), store.emergency));
  if (store.emergency) return refuse(refusals.emergencyUnderWay(asked));
  const future = writtenInFuture(store, now);
  if (future) return refuse(refusals.clockSkew(future, (store.slots[future]?.updatedAt ?? now) - now));
  if (position === 'contradiction') return refuse(refusals.contradiction(store.slots));
  if (lifetime === undefined || !(lifetime > 0)) return refuse(refusals.lifetimeUnknown());
  const inOrder = { ...situation, lifetime, asked };
  return position === 'unproven' || position === 'switched'
    ? afterSwitch(position, inOrder)
    : beforeSwitch(position, inOrder);
};

/**
 * Why the previous key must not be retired: production signs with it again, for something has sent it back since the
 * switch, or tokens of it live longer than the rotation reckons with. Only of use where the template holds the keys.
 *
 * @param now milliseconds since the epoch, as `signedLast`
 */
export const refusalToRetire = (
  { signs, hours }: DeployedKeys,
  previous: { readonly key: Secret; readonly signedLast: number },
  now: number,
): ErrorFinding | undefined => {
  if (signs === previous.key.reveal()) return refusals.wentBack();
  const until = dueAt(previous.signedLast, Number(hours || 0));
  return now < until ? refusals.livesLonger(Number(hours), until) : undefined;
};
