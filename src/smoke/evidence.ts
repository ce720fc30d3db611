import type { ProbeName } from './controls.ts';
import type { Observation } from './observation.ts';
import { of, type Plan } from './schedule.ts';

/** Why the smoke test ended. Only `complete` can lead to `match`. */
export type Ended = 'complete' | 'deadline' | 'request-cap' | 'cancelled';

/** All that the verdict rests on. */
export type Evidence = {
  readonly plan: Plan;
  /** In the order in which they were made. */
  readonly observations: readonly Observation[];
  readonly ended: Ended;
  /** The probed URL without its query. */
  readonly url: string;
  /** The value of `accept-status`. */
  readonly acceptText: string;
};

export const seen = (evidence: Evidence, name: ProbeName): readonly Observation[] =>
  of(evidence.observations, name);

export const withOutcome = (
  observations: readonly Observation[],
  outcome: Observation['outcome'],
): readonly Observation[] => observations.filter((observation) => observation.outcome === outcome);

const FEWEST_FOR_PATTERN = 3;

/** Whether a server writes something new into every body, so that bodies cannot be compared. */
const bodiesNeverRepeat = (evidence: Evidence): boolean =>
  (['right key', 'no token', 'random key'] as const).some((name) => {
    const answers = seen(evidence, name).filter(({ status }) => status !== 0);
    const shapes = new Set(answers.map(({ shape }) => shape));
    const coarse = new Set(answers.map(({ coarseShape }) => coarseShape));
    return answers.length >= FEWEST_FOR_PATTERN && shapes.size === answers.length && coarse.size === 1;
  });

export type ShapeOf = (observation: Observation) => string;

/** How to compare answers of this server: with their bodies, or without when bodies never repeat. */
export const shapeOf = (evidence: Evidence): ShapeOf =>
  bodiesNeverRepeat(evidence) ? ({ coarseShape }) => coarseShape : ({ shape }) => shape;

export const shapes = (observations: readonly Observation[], shape: ShapeOf): ReadonlySet<string> =>
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
    .filter((name) => seen(evidence, name).length > 0)
    .map((name) => `${name}: ${statusesText(seen(evidence, name))} (${layersText(seen(evidence, name))})`)
    .join('\n');
