import { CONTROL_NAMES, type ControlName, controlOf, controls, type ProbeName } from './controls.ts';
import type { Observation } from './observation.ts';

/** Which probe comes next, and when enough has been seen. Pure: it follows from the observations so far and a roll. */

export type Plan = {
  /** How often in a row the right key must be accepted. */
  readonly needed: number;
  /** How often each control must be refused, after the last time the right key was not accepted. */
  readonly repeats: ReadonlyMap<ProbeName, number>;
  readonly previous: 'accept' | 'reject' | 'none';
  readonly requestCap: number;
};

/** Chance that a task with another key stays unseen, and fewest successes whatever the number of tasks. */
const MISS_CHANCE = 0.001;
const FEWEST_SUCCESSES = 10;
const REQUEST_CAP = 150;
/** How often a control may stay without a clear answer before it is given up. */
const SPARE_ATTEMPTS = 4;

/** The controls that tell most, so they are repeated most. */
const TELLING: readonly ControlName[] = ['no token', 'random key'];

/** N with (1 − 1/tasks)^N ≤ 0.1 %: one stale task among `targets` is hit at least once when requests are spread at random. */
export const neededSuccesses = (targets: number): number => {
  const tasks = Math.max(2, Math.floor(targets) || 0);
  return Math.max(FEWEST_SUCCESSES, Math.ceil(Math.log(MISS_CHANCE) / Math.log(1 - 1 / tasks)));
};

export const makePlan = (options: {
  readonly targets: number;
  readonly previous: Plan['previous'];
  readonly identity: boolean;
}): Plan => {
  const needed = neededSuccesses(options.targets);
  const often = Math.ceil(needed / 2);
  const repeats = new Map<ProbeName, number>();
  for (const { name, identity, forms } of controls) {
    if (identity && !options.identity) continue;
    repeats.set(name, TELLING.includes(name) ? often : Math.max(2, forms));
  }
  // The opposite of the right key: one task that still honours the retired key is as bad as one that honours no other.
  if (options.previous === 'reject') repeats.set('previous key', needed);
  const accepted = options.previous === 'accept' ? 2 * needed : needed;
  const planned = accepted + [...repeats.values()].reduce((sum, count) => sum + count, 0);
  return { needed, repeats, previous: options.previous, requestCap: Math.max(REQUEST_CAP, 2 * planned) };
};

/** The probes that the plan wants accepted. */
export const wantedProbes = (plan: Plan): readonly ProbeName[] =>
  plan.previous === 'accept' ? ['right key', 'previous key'] : ['right key'];

/** The probes that the plan wants refused. */
export const refusedProbes = (plan: Plan): readonly ProbeName[] => [...plan.repeats.keys()];

export const of = (observations: readonly Observation[], name: ProbeName): readonly Observation[] =>
  observations.filter((observation) => observation.probe === name);

/** A 429 says nothing about the task behind it, so it neither counts nor breaks a row. */
const countable = (observations: readonly Observation[], name: ProbeName): readonly Observation[] =>
  of(observations, name).filter(({ obstacle }) => obstacle !== 'rate-limit');

/** Acceptances in a row up to now. */
export const streak = (observations: readonly Observation[], name: ProbeName): number => {
  const answers = countable(observations, name);
  return answers.length - 1 - answers.findLastIndex(({ outcome }) => outcome !== 'accepted');
};

/**
 * Acceptances in a row that are asked for now. Every row that broke was one more chance to be lucky, and a refusal
 * shows that there is something to miss: each raises the bar until luck is four times less likely. So the chances of
 * all attempts together stay near that of the first.
 */
export const neededStreak = (plan: Plan, observations: readonly Observation[], name: ProbeName): number => {
  const answers = countable(observations, name);
  const broken = answers.filter(
    ({ outcome }, index) =>
      outcome === 'accepted' && (answers[index + 1]?.outcome ?? 'accepted') !== 'accepted',
  ).length;
  const warned = answers.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
  const quarter = 2 * Math.ceil(plan.needed / FEWEST_SUCCESSES);
  return plan.needed + (broken + warned) * quarter;
};

export const isSteady = (plan: Plan, observations: readonly Observation[], name: ProbeName): boolean =>
  streak(observations, name) >= neededStreak(plan, observations, name);

/** What was seen since the right key was last not accepted: before that, other tasks may have answered. */
export const sinceReset = (observations: readonly Observation[]): readonly Observation[] =>
  observations.slice(
    1 +
      observations.findLastIndex(
        ({ probe, outcome, obstacle }) =>
          probe === 'right key' && outcome !== 'accepted' && obstacle !== 'rate-limit',
      ),
  );

const verifierMustAnswer: ReadonlySet<ProbeName> = new Set(
  controls.filter((control) => control.verifierMustAnswer).map(({ name }) => name),
);

/** Whether one answer shows that the request was turned away, given that the right key is accepted on the same path. */
export const isRefusal = ({ probe, outcome, obstacle }: Observation): boolean => {
  if (outcome !== 'blocked') return outcome === 'refused';
  if (obstacle === 'rate-limit' || obstacle === 'unlisted-success') return false;
  return obstacle !== 'firewall' || !mustReachVerifier(probe);
};

const mustReachVerifier = (probe: ProbeName): boolean =>
  verifierMustAnswer.has(probe) || probe === 'previous key';

const refusals = (recent: readonly Observation[], name: ProbeName): number =>
  of(recent, name).filter(isRefusal).length;

const isOpen = (plan: Plan, recent: readonly Observation[], name: ProbeName): boolean => {
  const wanted = plan.repeats.get(name) ?? 0;
  return refusals(recent, name) < wanted && of(recent, name).length < wanted + SPARE_ATTEMPTS;
};

const wasLetIn = (observations: readonly Observation[], name: ProbeName): boolean =>
  of(observations, name).some(({ outcome }) => outcome === 'accepted');

const isBreached = (plan: Plan, observations: readonly Observation[]): boolean =>
  refusedProbes(plan).some((name) => name !== 'previous key' && wasLetIn(observations, name));

/**
 * Which door is open is told by these: an open task must not pass for one that trusts identity headers or has a default
 * key. So once anything was let in, each goes on until it is let in too, or as often as finds one task among all.
 */
const untold = (plan: Plan, observations: readonly Observation[]): readonly ProbeName[] =>
  isBreached(plan, observations)
    ? TELLING.filter((name) => !wasLetIn(observations, name) && of(observations, name).length < plan.needed)
    : [];

export const isEstablished = (plan: Plan, observations: readonly Observation[], name: ProbeName): boolean =>
  refusals(sinceReset(observations), name) >= (plan.repeats.get(name) ?? 0);

type Lot = readonly [name: ProbeName, weight: number];

/** `roll` in [0, 1). */
const draw = (lots: readonly Lot[], roll: number): ProbeName => {
  let rest = roll * lots.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of lots) {
    rest -= weight;
    if (rest < 0) return name;
  }
  return 'right key';
};

const wantedLots = (plan: Plan, observations: readonly Observation[]): readonly Lot[] =>
  wantedProbes(plan).map((name) => [
    name,
    Math.max(0, neededStreak(plan, observations, name) - streak(observations, name)),
  ]);

const controlLots = (plan: Plan, recent: readonly Observation[]): readonly Lot[] =>
  refusedProbes(plan)
    .filter((name) => isOpen(plan, recent, name))
    .map((name) => [name, (plan.repeats.get(name) ?? 0) - refusals(recent, name)]);

/** How often a control is sent even if the right key never works: each of its forms, and those that tell most twice. */
const looks = (name: ProbeName): number =>
  TELLING.some((telling) => telling === name) ? 2 : (controlOf(name)?.forms ?? 1);

const unseen = (plan: Plan, observations: readonly Observation[]): readonly ProbeName[] =>
  refusedProbes(plan).filter((name) => of(observations, name).length < looks(name));

/** While a wanted probe fails: half of the requests find out whether it still does, the others look around. */
const lookAround = (plan: Plan, observations: readonly Observation[]): readonly Lot[] => {
  const missing = [...new Set([...unseen(plan, observations), ...untold(plan, observations)])];
  const around = missing.length > 0 ? missing : refusedProbes(plan);
  const wanted = wantedProbes(plan);
  const known =
    missing.length > 0 && wanted.every((name) => refusedInARow(observations, name) >= plan.needed);
  return [
    ...wanted.map((name): Lot => [name, known ? 0 : 1 / wanted.length]),
    ...around.map((name): Lot => [name, 1 / around.length]),
  ];
};

/**
 * Draws the next probe as from a shuffled deck of all that is still to be done. The order must be random: with a
 * fixed one, a load balancer that serves its tasks in turn would show the right key always to the same of them.
 */
export const nextProbe = (plan: Plan, observations: readonly Observation[], roll: number): ProbeName => {
  if (observations.length === 0) return 'no token';
  const failing = wantedProbes(plan).some((name) => {
    const last = of(observations, name).at(-1);
    return last === undefined || last.outcome !== 'accepted';
  });
  if (failing) return draw(lookAround(plan, observations), roll);
  const questions = untold(plan, observations).map(
    (name): Lot => [name, plan.needed - of(observations, name).length],
  );
  const lots = [...wantedLots(plan, observations), ...controlLots(plan, sinceReset(observations))];
  return draw([...lots, ...questions], roll);
};

/** Times in a row, up to now, that a probe was refused or blocked for good. */
const refusedInARow = (observations: readonly Observation[], name: ProbeName): number => {
  const seen = of(observations, name);
  const final = ({ outcome, obstacle }: Observation) =>
    outcome === 'refused' || (outcome === 'blocked' && obstacle !== 'rate-limit');
  return seen.length - 1 - seen.findLastIndex((observation) => !final(observation));
};

const everyProbeSeen = (plan: Plan, observations: readonly Observation[]): boolean =>
  wantedProbes(plan).every((name) => of(observations, name).length > 0) &&
  unseen(plan, observations).length === 0;

/** Whether more requests would not change the verdict. */
export const isSettled = (plan: Plan, observations: readonly Observation[]): boolean => {
  const last = observations.at(-1);
  if (last === undefined) return false;
  const { needed } = plan;
  const recent = sinceReset(observations);
  const controlsDone = refusedProbes(plan).every((name) => !isOpen(plan, recent, name));
  const allAccepted = wantedProbes(plan).every((name) => isSteady(plan, observations, name));
  const isTold = untold(plan, observations).length === 0;
  if (allAccepted && controlsDone && isTold && last.probe === 'right key' && last.outcome === 'accepted')
    return true;
  if (!everyProbeSeen(plan, observations)) return false;
  if (isBreached(plan, observations)) return isTold;
  if (refusedInARow(observations, 'right key') >= needed) return true;
  // What the previous key does is only worth stopping for once the right key is known to work.
  if (!isSteady(plan, observations, 'right key')) return false;
  return plan.previous === 'reject'
    ? wasLetIn(observations, 'previous key')
    : refusedInARow(observations, 'previous key') >= needed;
};

/** For the order of rows in reports. */
export const PROBE_ORDER: readonly ProbeName[] = ['right key', 'previous key', ...CONTROL_NAMES];
