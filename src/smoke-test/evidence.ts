import type { Framework } from '../inputs/profiles.ts';
import { groupBy } from '../lib/groups.ts';
import { MEANINGS, type Meaning } from './answer-words.ts';
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
  /** How the token travels: a header line with `{token}` in it. */
  readonly location: string;
  /** The token names the user who exists nowhere; otherwise one whom `claims` names. */
  readonly isUserMadeUp: boolean;
};

/**
 * A page with 2xx is no acceptance where the right token gets something else than pages: an error page of a content
 * delivery network, or a page of a frontend, in the place of a refusal. It is no refusal either, for any other failure
 * may become the same page.
 */
export const withoutPages = (observations: readonly Observation[]): readonly Observation[] => {
  const honoured = withOutcome(answersTo(observations, 'right key'), 'accepted');
  if (honoured.length === 0 || honoured.some(({ html }) => html)) return observations;
  return observations.map((each) =>
    each.html && each.outcome === 'accepted'
      ? { ...each, outcome: 'blocked', obstacle: 'unlisted-success' }
      : each,
  );
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

const answerText = ({ status, problem, layer, says, schemes }: Observation): string => {
  if (status === 0) return `no answer (${problem})`;
  const by = layer === 'unknown' ? '' : ` from ${layer}`;
  const asks = schemes.length > 0 ? `, asks for ${schemes.join(' or ')}` : '';
  return `${status}${by}${asks}${says ? `, says “${says.text.trim()}” (${says.by}): ${MEANINGS[says.meaning]}` : ''}`;
};

/** The requests that show most beside the right key. */
const TELLING_PROBES: readonly ProbeName[] = ['right key', 'previous key', RANDOM_KEY, 'garbage', NO_TOKEN];

/** The most lines that answers take in a detail: beside them stand a cause and what was tried. */
const MOST_LINES = 3;

const namesText = (probes: readonly { readonly name: ProbeName }[]): string => {
  const names = probes.slice(0, MOST_NAMES).map(({ name }) => name);
  return `${names.join(', ')}${probes.length > MOST_NAMES ? ` and ${probes.length - MOST_NAMES} more` : ''}`;
};

const MOST_NAMES = 4;

/**
 * What the answers say, for the detail of a finding: in the order of the names, one line for all that got the same. How
 * often is in the table of the report.
 */
export const answerLines = (evidence: Evidence, names: readonly ProbeName[] = TELLING_PROBES): string => {
  const asked = names
    .map((name) => ({
      name,
      texts: [...new Set(answersIn(evidence, name).map(answerText))].slice(-2).join('; or '),
    }))
    .filter(({ texts }) => texts !== '');
  const lines = [...groupBy(asked, ({ texts }) => texts)];
  return lines
    .slice(0, MOST_LINES)
    .map(([texts, probes]) => `${namesText(probes)}: ${texts}`)
    .join('\n');
};

/** What all answers to the right key say; nothing where one says something else, or nothing. */
export const commonMeaning = (answers: readonly Observation[]): Meaning | undefined => {
  const [first, ...rest] = answers.map(({ says }) => says?.meaning);
  return rest.every((each) => each === first) ? first : undefined;
};

/**
 * Why the right token is refused, in the backend's own words. Words that a text gets that is no token at all are those
 * for everything, and tell nothing.
 */
export const meaningOfRefusal = (evidence: Evidence): Meaning | undefined => {
  const meaning = commonMeaning(withOutcome(answersIn(evidence, 'right key'), 'refused'));
  const garbage = answersIn(evidence, 'garbage');
  return garbage.length > 0 && garbage.every(({ says }) => says?.meaning !== meaning) ? meaning : undefined;
};

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
