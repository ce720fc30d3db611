import { type Control, isOtherKey, NO_TOKEN, type ProbeName, RANDOM_KEY } from './axes.ts';
import type { Observation } from './observation.ts';

/** Which probe comes next, and when enough has been seen. Pure: it follows from the observations so far and a roll. */

export type ProbePlan = {
  /** How often in a row the right key must be accepted. */
  readonly needed: number;
  readonly controls: readonly Control[];
  readonly byName: ReadonlyMap<ProbeName, Control>;
  /** How often each probe must be refused, after the last time the right key was turned away. */
  readonly repeats: ReadonlyMap<ProbeName, number>;
  readonly previous: 'accept' | 'reject' | 'none';
  /** The previous key is one that comes: it has signed nothing yet. */
  readonly isStaged: boolean;
  /** IP addresses of the backend's name, each of which gets its share; empty: only the system knows them. */
  readonly addresses: readonly string[];
  readonly requestCap: number;
};

/** Chance that a task with another key stays unseen, and fewest successes whatever the number of tasks. */
const MISS_CHANCE = 0.001;
const FEWEST_SUCCESSES = 10;
const REQUEST_CAP = 150;
/** How often a control may stay without a clear answer before it is given up. */
const SPARE_ATTEMPTS = 4;

/** The strangers that come once more at the end: a verifier may open after so many requests. */
const TELLING: readonly ProbeName[] = [NO_TOKEN, RANDOM_KEY];

/** N with (1 − 1/tasks)^N ≤ 0.1 %: one stale task among `targets` is hit at least once when requests are spread at random. */
export const neededSuccesses = (targets: number): number => {
  const tasks = Math.max(2, Math.floor(targets) || 0);
  return Math.max(FEWEST_SUCCESSES, Math.ceil(Math.log(MISS_CHANCE) / Math.log(1 - 1 / tasks)));
};

export const makePlan = (options: {
  readonly targets: number;
  readonly previous: ProbePlan['previous'];
  readonly isStaged?: boolean;
  readonly controls: readonly Control[];
  readonly addresses?: readonly string[];
}): ProbePlan => {
  const { controls, previous, isStaged = false, addresses = [] } = options;
  const needed = neededSuccesses(options.targets);
  const repeats = new Map<ProbeName, number>(
    controls.map(({ name }) => [name, TELLING.includes(name) ? Math.max(1, addresses.length) : 1]),
  );
  // The opposite of the right key: one task that still honours the retired key is as bad as one that honours no other.
  if (previous === 'reject') repeats.set('previous key', needed);
  const accepted = previous === 'accept' ? 2 * needed : needed;
  const planned = accepted + [...repeats.values()].reduce((sum, count) => sum + count, TELLING.length);
  const byName = new Map(controls.map((control) => [control.name, control]));
  const requestCap = Math.max(REQUEST_CAP, Math.ceil(1.4 * planned));
  return { needed, controls, byName, repeats, previous, isStaged, addresses, requestCap };
};

export const controlOf = (plan: ProbePlan, name: ProbeName): Control | undefined => plan.byName.get(name);

/** The probes that the plan wants accepted. */
export const wantedProbes = (plan: ProbePlan): readonly ProbeName[] =>
  plan.previous === 'accept' ? ['right key', 'previous key'] : ['right key'];

/** The probes that the plan wants refused. */
export const refusedProbes = (plan: ProbePlan): readonly ProbeName[] => [...plan.repeats.keys()];

export const answersTo = (observations: readonly Observation[], name: ProbeName): readonly Observation[] =>
  observations.filter((observation) => observation.probe === name);

/** A 429 says nothing about the task behind it, so it neither counts nor breaks a row. */
const withoutRateLimits = (observations: readonly Observation[], name: ProbeName): readonly Observation[] =>
  answersTo(observations, name).filter(({ obstacle }) => obstacle !== 'rate-limit');

/** Acceptances in a row up to now. */
export const acceptedInARow = (observations: readonly Observation[], name: ProbeName): number => {
  const answers = withoutRateLimits(observations, name);
  return answers.length - 1 - answers.findLastIndex(({ outcome }) => outcome !== 'accepted');
};

/**
 * Acceptances in a row that are asked for now. Every row that broke was one more chance to be lucky, and a refusal
 * shows that there is something to miss: each raises the bar until luck is four times less likely. So the chances of
 * all attempts together stay near that of the first.
 */
export const neededStreak = (
  plan: ProbePlan,
  observations: readonly Observation[],
  name: ProbeName,
): number => {
  const answers = withoutRateLimits(observations, name);
  const broken = answers.filter(
    ({ outcome }, index) =>
      outcome === 'accepted' && (answers[index + 1]?.outcome ?? 'accepted') !== 'accepted',
  ).length;
  const warned = answers.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
  const quarter = 2 * Math.ceil(plan.needed / FEWEST_SUCCESSES);
  return plan.needed + (broken + warned) * quarter;
};

export const isSteady = (plan: ProbePlan, observations: readonly Observation[], name: ProbeName): boolean =>
  acceptedInARow(observations, name) >= neededStreak(plan, observations, name);

const isTurnedAway = ({ probe, outcome, obstacle }: Observation): boolean =>
  probe === 'right key' && (outcome === 'refused' || outcome === 'blocked') && obstacle !== 'rate-limit';

/** What was seen since the right key was last turned away: before that, tasks with another key may have answered. */
export const sinceKeyTurnedAway = (observations: readonly Observation[]): readonly Observation[] =>
  observations.slice(1 + observations.findLastIndex(isTurnedAway));

/** Whether one answer shows that the request was turned away, given that the right key is accepted on the same path. */
const isRefusal = (plan: ProbePlan, { probe, outcome, obstacle }: Observation): boolean => {
  const control = controlOf(plan, probe);
  if (outcome === 'refused') return true;
  if (obstacle === 'rate-limit' || outcome === 'accepted') return false;
  if (control?.comesLast === true) return true;
  if (outcome !== 'blocked' || obstacle === 'unlisted-success') return false;
  return obstacle !== 'firewall' || control?.verifierMustAnswer === false;
};

const countRefusals = (plan: ProbePlan, recent: readonly Observation[], name: ProbeName): number =>
  answersTo(recent, name).filter((observation) => isRefusal(plan, observation)).length;

const wasLetIn = (observations: readonly Observation[], name: ProbeName): boolean =>
  answersTo(observations, name).some(({ outcome }) => outcome === 'accepted');

/** So many controls without a clear answer are how this backend is, and the rest would get none either. */
const MOST_UNCLEAR = 2;

/** How many more refusals each probe needs; without those that were let in or tried in vain, and empty where several were. */
const stillNeeded = (plan: ProbePlan, recent: readonly Observation[]): ReadonlyMap<ProbeName, number> => {
  const sent = new Map<ProbeName, number>();
  const refused = new Map<ProbeName, number>();
  const letIn = new Set<ProbeName>();
  for (const observation of recent) {
    const { probe, obstacle, outcome } = observation;
    if (outcome === 'accepted') letIn.add(probe);
    if (obstacle === 'rate-limit') continue;
    sent.set(probe, (sent.get(probe) ?? 0) + 1);
    if (isRefusal(plan, observation)) refused.set(probe, (refused.get(probe) ?? 0) + 1);
  }
  const missing = [...plan.repeats].flatMap(([name, wanted]) => {
    if (letIn.has(name)) return [];
    const rest = wanted - (refused.get(name) ?? 0);
    return rest > 0 ? [{ name, rest, inVain: (sent.get(name) ?? 0) >= wanted + SPARE_ATTEMPTS }] : [];
  });
  if (missing.filter(({ inVain }) => inVain).length >= MOST_UNCLEAR) return new Map();
  return new Map(missing.filter(({ inVain }) => !inVain).map(({ name, rest }) => [name, rest]));
};

/** Another key beside the right one is no open door for strangers, and is only judged once the right key is steady. */
const isBreached = (plan: ProbePlan, observations: readonly Observation[]): boolean =>
  observations.some(({ probe, outcome }) => {
    const control = outcome === 'accepted' ? controlOf(plan, probe) : undefined;
    return control !== undefined && !isOtherKey(control);
  });

/**
 * These show which door is open: an open task must not pass for one that trusts identity headers or has a default
 * key. So once anything was let in, each goes on until it is let in too, or as often as finds one task among all.
 */
const undecidedStrangers = (plan: ProbePlan, observations: readonly Observation[]): readonly ProbeName[] =>
  isBreached(plan, observations)
    ? TELLING.filter(
        (name) => !wasLetIn(observations, name) && answersTo(observations, name).length < plan.needed,
      )
    : [];

export const isEstablished = (
  plan: ProbePlan,
  observations: readonly Observation[],
  name: ProbeName,
): boolean => countRefusals(plan, sinceKeyTurnedAway(observations), name) >= (plan.repeats.get(name) ?? 0);

type Lot = readonly [name: ProbeName, weight: number];

/** `roll` in [0, 1). */
const drawProbe = (lots: readonly Lot[], roll: number): ProbeName | undefined => {
  const possible = lots.filter(([, weight]) => weight > 0);
  let rest = roll * possible.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of possible) {
    rest -= weight;
    if (rest < 0) return name;
  }
  return possible.at(-1)?.[0];
};

const wantedLots = (plan: ProbePlan, observations: readonly Observation[]): readonly Lot[] =>
  wantedProbes(plan).map((name) => [
    name,
    neededStreak(plan, observations, name) - acceptedInARow(observations, name),
  ]);

/** Without what is kept for the end. */
const controlLots = (plan: ProbePlan, recent: readonly Observation[]): readonly Lot[] =>
  [...stillNeeded(plan, recent)].filter(([name]) => controlOf(plan, name)?.comesLast !== true);

/** How often a control is sent even if the right key never works: the strangers that tell most twice. */
const leastAttempts = (plan: ProbePlan, name: ProbeName): number => {
  if (TELLING.includes(name)) return 2;
  return controlOf(plan, name)?.needsAcceptance === true ? 0 : 1;
};

const unseenControls = (plan: ProbePlan, observations: readonly Observation[]): readonly ProbeName[] => {
  const answers = new Map<ProbeName, number>();
  for (const { probe } of observations) answers.set(probe, (answers.get(probe) ?? 0) + 1);
  return refusedProbes(plan).filter((name) => (answers.get(name) ?? 0) < leastAttempts(plan, name));
};

/** While a wanted probe fails: half of the requests find out whether it still does, the others look around, until all controls have been seen. */
const lotsWhileFailing = (plan: ProbePlan, { answered, sent }: Progress): readonly Lot[] => {
  const missing = [...new Set([...unseenControls(plan, sent), ...undecidedStrangers(plan, sent)])];
  const around =
    missing.length > 0 ? missing : refusedProbes(plan).filter((name) => leastAttempts(plan, name) > 0);
  const open = wantedProbes(plan).map((name): Lot => [name, answersMissing(plan, answered, name)]);
  const most = open.reduce((sum, [, answers]) => sum + answers, 0);
  if (most === 0 && missing.length > 0) return missing.map((name): Lot => [name, 1]);
  // Each control has been seen: what is not sure yet comes more often than one of them again.
  const rarely = missing.length > 0 ? 1 : AROUND_AGAIN;
  return [
    ...open.map(([name, answers]): Lot => [name, most === 0 ? 1 : answers / most]),
    ...around.map((name): Lot => [name, rarely / around.length]),
  ];
};

/** Share of the controls, beside 1 of what must be accepted, once all of them have been seen. */
const AROUND_AGAIN = 0.2;

/** Answers alike that are still missing until it is sure that a probe is accepted, or that it is refused. */
const answersMissing = (plan: ProbePlan, answered: readonly Observation[], name: ProbeName): number =>
  Math.max(
    0,
    Math.min(
      neededStreak(plan, answered, name) - acceptedInARow(answered, name),
      plan.needed - refusedInARow(answered, name),
    ),
  );

const isClosingProbe = (plan: ProbePlan, name: ProbeName): boolean =>
  TELLING.includes(name) || controlOf(plan, name)?.comesLast === true;

/** Answers since the last probe that does not come at the end. */
const closingAnswers = (plan: ProbePlan, observations: readonly Observation[]): readonly Observation[] =>
  observations.slice(1 + observations.findLastIndex(({ probe }) => !isClosingProbe(plan, probe)));

/** What comes after all else: the strangers once more, then what a firewall may ban for. */
const nextClosingProbe = (plan: ProbePlan, observations: readonly Observation[]): ProbeName | undefined => {
  const end = closingAnswers(plan, observations);
  const needed = stillNeeded(plan, sinceKeyTurnedAway(observations));
  return (
    TELLING.find(
      (name) =>
        plan.repeats.has(name) &&
        countRefusals(plan, end, name) === 0 &&
        withoutRateLimits(end, name).length < SPARE_ATTEMPTS,
    ) ?? plan.controls.find(({ comesLast, name }) => comesLast && needed.has(name))?.name
  );
};

/** Whether a probe that must be accepted was last answered in another way, or not yet. */
const isFailing = (plan: ProbePlan, answered: readonly Observation[]): boolean =>
  wantedProbes(plan).some((name) => answersTo(answered, name).at(-1)?.outcome !== 'accepted');

/** A probe that was sent: as the plan wants it answered, and its answer, once it is there. */
export type Sent = { readonly presumed: Observation; answer?: Observation };

/** All in the order of sending, so that it does not matter which of several answers comes first. */
type Progress = {
  readonly answered: readonly Observation[];
  /** The same, and each probe that is on its way as if it had been answered as the plan wants it. */
  readonly sent: readonly Observation[];
  readonly onTheWay: readonly Observation[];
};

export const progressOf = (sent: readonly Sent[]): Progress => ({
  answered: sent.flatMap(({ answer }) => answer ?? []),
  sent: sent.map(({ presumed, answer }) => answer ?? presumed),
  onTheWay: sent.flatMap(({ presumed, answer }) => (answer ? [] : presumed)),
});

/**
 * Draws the next probe as from a shuffled deck of all that is still to be done. The order must be random: with a
 * fixed one, a load balancer that serves its tasks in turn would show the right key always to the same of them.
 *
 * @returns nothing while what is on its way may be all that is wanted
 */
export const nextProbe = (plan: ProbePlan, progress: Progress, roll: number): ProbeName | undefined => {
  const { answered, sent, onTheWay } = progress;
  if (sent.length === 0) return NO_TOKEN;
  if (isFailing(plan, answered)) return drawProbe(lotsWhileFailing(plan, progress), roll);
  const questions = undecidedStrangers(plan, sent).map(
    (name): Lot => [name, plan.needed - answersTo(sent, name).length],
  );
  const lots = [...wantedLots(plan, sent), ...controlLots(plan, sinceKeyTurnedAway(sent))];
  const next = drawProbe([...lots, ...questions], roll);
  if (next !== undefined) return next;
  // What is still on its way would be answered after the end, which would have to come again.
  const isOver = onTheWay.every(({ probe }) => isClosingProbe(plan, probe));
  return isOver ? nextClosingProbe(plan, sent) : undefined;
};

/** Times in a row, up to now, that a probe was refused or blocked for good. */
const refusedInARow = (observations: readonly Observation[], name: ProbeName): number => {
  const answers = answersTo(observations, name);
  const final = ({ outcome, obstacle }: Observation) =>
    outcome === 'refused' || (outcome === 'blocked' && obstacle !== 'rate-limit');
  return answers.length - 1 - answers.findLastIndex((observation) => !final(observation));
};

const isEveryProbeSeen = (plan: ProbePlan, observations: readonly Observation[]): boolean =>
  wantedProbes(plan).every((name) => answersTo(observations, name).length > 0) &&
  unseenControls(plan, observations).length === 0;

/** Whether the strangers that came after all else were turned away. */
export const endsWithStrangers = (plan: ProbePlan, observations: readonly Observation[]): boolean => {
  const end = closingAnswers(plan, observations);
  return TELLING.every((name) => !plan.repeats.has(name) || countRefusals(plan, end, name) > 0);
};

const isEveryControlSent = (plan: ProbePlan, observations: readonly Observation[]): boolean => {
  const sent = new Set(observations.map(({ probe }) => probe));
  return plan.controls.every(({ name, comesLast }) => comesLast || sent.has(name));
};

/** The last answers that are alike in this, as many as there are. */
const alikeAtTheEnd = (
  answers: readonly Observation[],
  of: (answer: Observation) => string | number,
): readonly Observation[] => {
  const last = answers.at(-1);
  return last ? answers.slice(1 + answers.findLastIndex((each) => of(each) !== of(last))) : [];
};

/** Refusals of other keys until it is sure that a verifier gives them. */
const FEWEST_REFUSED = 2;

/**
 * Whether the right token steadily gets one server error, and every token that only has another key is refused: so the
 * right one has passed the verifier.
 */
export const failsBehindVerifier = (plan: ProbePlan, observations: readonly Observation[]): boolean => {
  const errors = alikeAtTheEnd(answersTo(observations, 'right key'), ({ status }) => status);
  const otherKeys = observations.filter(({ probe }) => controlOf(plan, probe)?.axis === 'key');
  return (
    errors.length >= FEWEST_SUCCESSES &&
    errors.every(({ outcome }) => outcome === 'server-error') &&
    otherKeys.length >= FEWEST_REFUSED &&
    otherKeys.every(({ outcome }) => outcome === 'refused')
  );
};

/** Tries of a connection whose certificate is not trusted: no certificate becomes another one in that time. */
const UNTRUSTED = 3;

/** Answers alike to requests of all kinds after which nothing else is to be expected, some of them to the right key. */
const SHUT_OUT = { answers: 8, ofRightKey: 2 } as const;

/** Whether the right key was accepted, and from one moment on everything gets one answer that nothing got before. */
const isShutOut = (observations: readonly Observation[]): boolean => {
  const end = alikeAtTheEnd(observations, ({ coarseShape }) => coarseShape);
  const before = observations.slice(0, observations.length - end.length);
  return (
    end.length >= SHUT_OUT.answers &&
    answersTo(end, 'right key').length >= SHUT_OUT.ofRightKey &&
    end.every(({ outcome, obstacle }) =>
      outcome === 'blocked' ? obstacle !== 'rate-limit' : outcome === 'refused',
    ) &&
    wasLetIn(before, 'right key') &&
    before.every(({ coarseShape }) => coarseShape !== end[0]?.coarseShape)
  );
};

/** Whether what was seen will not change, however long one goes on asking. */
const isInVain = (plan: ProbePlan, observations: readonly Observation[]): boolean =>
  failsBehindVerifier(plan, observations) ||
  isShutOut(observations) ||
  (observations.length >= UNTRUSTED && observations.every(({ untrusted }) => untrusted));

/** Whether more requests would not change the verdict. */
export const isSettled = (plan: ProbePlan, observations: readonly Observation[]): boolean => {
  if (observations.length === 0) return false;
  if (isInVain(plan, observations)) return true;
  const { needed } = plan;
  const isDecided = undecidedStrangers(plan, observations).length === 0;
  if (wantedProbes(plan).every((name) => isSteady(plan, observations, name))) {
    const open = controlLots(plan, sinceKeyTurnedAway(observations)).some(([, weight]) => weight > 0);
    return !open && isDecided && nextClosingProbe(plan, observations) === undefined;
  }
  if (!isEveryProbeSeen(plan, observations)) return false;
  if (isBreached(plan, observations)) {
    // One narrow door does not say that there is no other; an open path says all.
    const isWide = TELLING.some((name) => wasLetIn(observations, name));
    return isDecided && (isWide || isFailing(plan, observations) || isEveryControlSent(plan, observations));
  }
  if (refusedInARow(observations, 'right key') >= needed) return true;
  // What the previous key does is only worth stopping for once the right key is known to work.
  if (!isSteady(plan, observations, 'right key')) return false;
  return plan.previous === 'reject'
    ? wasLetIn(observations, 'previous key')
    : refusedInARow(observations, 'previous key') >= needed;
};

/** Those that each address must have answered as is wanted: the keys, and the strangers that tell most. */
const eachAddressAnswers = (plan: ProbePlan, name: ProbeName): boolean =>
  wantedProbes(plan).includes(name) || TELLING.includes(name);

const isAsWanted = (plan: ProbePlan, observation: Observation): boolean =>
  wantedProbes(plan).includes(observation.probe)
    ? observation.outcome === 'accepted'
    : isRefusal(plan, observation);

/** Whether each address of the name was seen to accept what is to be accepted, and to refuse strangers. */
export const everyAddressAnswered = (plan: ProbePlan, observations: readonly Observation[]): boolean =>
  [...wantedProbes(plan), ...TELLING.filter((name) => plan.repeats.has(name))].every((name) => {
    const answered = answersTo(observations, name).filter((each) => isAsWanted(plan, each));
    return plan.addresses.every((address) => answered.some((each) => each.address === address));
  });

/** Where the next request goes: to the address with fewest answers of this kind, where one that is not wanted counts half. */
export const nextAddress = (
  plan: ProbePlan,
  observations: readonly Observation[],
  name: ProbeName,
): string | undefined => {
  const alone = eachAddressAnswers(plan, name);
  const alike = observations.filter(({ probe }) =>
    alone ? probe === name : !eachAddressAnswers(plan, probe),
  );
  const answers = (address: string): number =>
    alike
      .filter((one) => one.address === address)
      .reduce((sum, one) => sum + (!alone || isAsWanted(plan, one) ? 1 : 0.5), 0);
  return plan.addresses.toSorted((one, other) => answers(one) - answers(other))[0];
};
