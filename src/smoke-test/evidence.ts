import type { Framework } from '../inputs/profiles.ts';
import { type Control, NO_TOKEN, type ProbeName, RANDOM_KEY } from './axes.ts';
import type { Observation } from './observation.ts';
import { answersTo, controlOf, type ProbePlan } from './schedule.ts';

/** Why the smoke test ended. Only `complete` can lead to `match`. `locked-out`: a limit that outlasts the run. */
export type Ended = 'complete' | 'deadline' | 'request-cap' | 'cancelled' | 'locked-out';

/** All that the verdict rests on. */
export type Evidence = {
  readonly plan: ProbePlan;
  /** In the order in which they were made. */
  readonly observations: readonly Observation[];
  readonly ended: Ended;
  /** The probed URL without its query. */
  readonly url: string;
  /** The value of `accept-status`. */
  readonly acceptText: string;
  /** Tasks that the plan reckons with, and whether so many are only assumed. */
  readonly targets: number;
  readonly targetsAssumed: boolean;
  /** Names of other secrets that no token was signed with, because they are too weak. */
  readonly untried: readonly string[];
  /** How the backend's framework verifies tokens. */
  readonly framework: Framework;
};

export const answersIn = (evidence: Evidence, name: ProbeName): readonly Observation[] =>
  answersTo(evidence.observations, name);

export const withOutcome = (
  observations: readonly Observation[],
  outcome: Observation['outcome'],
): readonly Observation[] => observations.filter((observation) => observation.outcome === outcome);

const FEWEST_FOR_PATTERN = 3;

/** Answers to tokens that were signed with a wrong key, whichever. */
export const wrongKeyAnswers = (evidence: Evidence): readonly Observation[] =>
  evidence.observations.filter(({ probe }) => controlOf(evidence.plan, probe)?.axis === 'key');

/** Answers to requests that a verifier cannot tell apart: tokens of the right key, and those of any wrong one. */
const alike = (evidence: Evidence): readonly (readonly Observation[])[] => [
  answersIn(evidence, 'right key'),
  answersIn(evidence, NO_TOKEN),
  withOutcome(wrongKeyAnswers(evidence), 'refused'),
];

/** Whether a server writes something new into every body, so that bodies cannot be compared. */
const bodiesNeverRepeat = (evidence: Evidence): boolean =>
  alike(evidence).some((group) => {
    const answers = group.filter(({ status }) => status !== 0);
    const shapes = new Set(answers.map(({ shape }) => shape));
    const coarse = new Set(answers.map(({ coarseShape }) => coarseShape));
    return answers.length >= FEWEST_FOR_PATTERN && shapes.size === answers.length && coarse.size === 1;
  });

export type ShapeOf = (observation: Observation) => string;

/** How to compare answers of this server: with their bodies, or without when bodies never repeat. */
export const chooseShape = (evidence: Evidence): ShapeOf =>
  bodiesNeverRepeat(evidence) ? ({ coarseShape }) => coarseShape : ({ shape }) => shape;

export const distinctShapes = (observations: readonly Observation[], shape: ShapeOf): ReadonlySet<string> =>
  new Set(observations.map(shape));

const counted = (texts: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => `${text} ×${count}`).join(', ');
};

/** Statuses or error codes with their counts, e.g. `200 ×10, ECONNRESET ×1`. */
export const statusesText = (observations: readonly Observation[]): string =>
  counted(observations.map(({ status, problem }) => (status === 0 ? problem : `${status}`)));

/** The layers that gave these answers, most frequent first, e.g. `gunicorn` or `gunicorn, awselb/2.0`. */
export const layersText = (observations: readonly Observation[]): string => {
  const names = observations.filter(({ status }) => status !== 0).map(({ layer }) => layer);
  const count = (name: string) => names.filter((other) => other === name).length;
  return [...new Set(names)].toSorted((one, other) => count(other) - count(one)).join(', ') || 'unknown';
};

/** One line for each kind of probe, for the detail of a finding. */
export const observationLines = (evidence: Evidence, names: readonly ProbeName[]): string =>
  names
    .filter((name) => answersIn(evidence, name).length > 0)
    .map(
      (name) =>
        `${name}: ${statusesText(answersIn(evidence, name))} (${layersText(answersIn(evidence, name))})`,
    )
    .join('\n');

/** The rows of a report: the keys, the two strangers that tell most, and the other controls axis by axis. */
export const reportRows = ({
  plan,
}: Evidence): readonly { readonly title: string; readonly names: readonly ProbeName[] }[] => {
  const alone = ['right key', 'previous key', NO_TOKEN, RANDOM_KEY];
  const others = plan.controls.filter(({ name }) => !alone.includes(name));
  return [
    ...alone.map((name) => ({ title: name, names: [name] })),
    ...[...new Set(others.map(({ axis }) => axis))].map((axis) => ({
      title: axis,
      names: others.filter((control) => control.axis === axis).map(({ name }) => name),
    })),
  ];
};

/** One line for each row of the report, for the detail of a finding. */
export const axisLines = (evidence: Evidence): string =>
  reportRows(evidence)
    .map(({ title, names }) => ({ title, answers: names.flatMap((name) => answersIn(evidence, name)) }))
    .filter(({ answers }) => answers.length > 0)
    .map(({ title, answers }) => `${title}: ${statusesText(answers)} (${layersText(answers)})`)
    .join('\n');

/**
 * Whether the request got past the check of tokens: it was accepted, or the application did not find the user that it
 * names, where strangers are not sent away with the same answer.
 */
export const isLetIn = (evidence: Evidence, shape: ShapeOf, control: Control): boolean => {
  const answers = answersIn(evidence, control.name);
  if (withOutcome(answers, 'accepted').length > 0) return true;
  if (control.comesLast || control.name === NO_TOKEN || control.name === RANDOM_KEY) return false;
  const strangers = [...answersIn(evidence, NO_TOKEN), ...answersIn(evidence, RANDOM_KEY)];
  if (!strangers.every(({ outcome }) => outcome === 'refused') || strangers.length === 0) return false;
  const layers = new Set(strangers.map(({ layer }) => layer));
  const usual = distinctShapes(strangers, shape);
  return answers.some(
    (each) => each.obstacle === 'not-found' && layers.has(each.layer) && !usual.has(shape(each)),
  );
};

/** The controls that were let in, in the order of the plan. */
export const controlsLetIn = (evidence: Evidence, shape: ShapeOf): readonly Control[] =>
  evidence.plan.controls.filter((control) => isLetIn(evidence, shape, control));
