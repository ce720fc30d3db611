import type { VerdictName } from '../../src/model/verdict.ts';
import { type BackendEntry, wrongWords } from './backends/entry.ts';
import type { Outcome } from './backends/run.ts';
import { type Spread, spreadOf } from './statistics.ts';
import { table } from './table.ts';

const VERDICT_NAMES: readonly VerdictName[] = [
  'match',
  'mismatch',
  'refused',
  'not-enforced',
  'shadowed',
  'unreachable',
  'inconclusive',
];

/** All that was tried on one backend, each on a fresh start of it. `request` and `health`: whether that check was green. */
export type BackendRun = {
  readonly entry: Pick<BackendEntry, 'name' | 'stack' | 'verdict' | 'diagnosis' | 'words' | 'limits'>;
  readonly outcome: Outcome;
  readonly request: boolean;
  readonly health: boolean;
};

/** The diagnoses that rank what may be the cause, because it cannot be told from outside. */
export const CANNOT_TELL: readonly string[] = ['key-refused', 'refused-alike'];

export type Score = {
  readonly right: number;
  /** Green where the backend is broken. */
  readonly falseGreens: number;
  /** Not green where the backend is right. */
  readonly falseReds: number;
};

export type VerdictFigures = {
  readonly backends: number;
  readonly smokeTest: Score;
  readonly request: Score;
  readonly health: Score;
  readonly diagnoses: {
    readonly wanted: number;
    readonly right: number;
    /** How many of the right ones only say that it cannot be told. */
    readonly cannotTell: number;
  };
  /** Expected verdict, then the one that came out, to the number of backends. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly requests: Spread;
  readonly seconds: Spread;
  /** Backends of which the findings did not say what they must, or said what they must not, or too late. */
  readonly wronglySaid: readonly string[];
  readonly wrong: readonly string[];
};

const isRight = ({ entry }: BackendRun): boolean => entry.verdict === 'match';

const scoreOf = (
  runs: readonly BackendRun[],
  green: (run: BackendRun) => boolean,
  right: (run: BackendRun) => boolean,
): Score => ({
  right: runs.filter(right).length,
  falseGreens: runs.filter((run) => green(run) && !isRight(run)).length,
  falseReds: runs.filter((run) => !green(run) && isRight(run)).length,
});

const hasRightVerdict = ({ entry, outcome }: BackendRun): boolean => outcome.verdict.name === entry.verdict;
const hasRightDiagnosis = ({ entry, outcome }: BackendRun): boolean => outcome.diagnosis === entry.diagnosis;

const said = (verdict: string, diagnosis: string): string => `${verdict} ${diagnosis}`.trim();

const wrongLine = ({ entry, outcome }: BackendRun): string =>
  `${entry.name} (${entry.stack}): ${said(outcome.verdict.name, outcome.diagnosis)} instead of ${said(entry.verdict, entry.diagnosis)}`;

const wronglySaidLines = ({ entry, outcome: { said: text, verdict } }: BackendRun): readonly string[] => {
  const { requests, seconds } = entry.limits ?? {
    requests: Number.POSITIVE_INFINITY,
    seconds: Number.POSITIVE_INFINITY,
  };
  return [
    ...wrongWords(entry, text),
    ...(verdict.requests > requests ? [`took ${verdict.requests} requests, more than ${requests}`] : []),
    ...(verdict.seconds > seconds ? [`took ${verdict.seconds} s, more than ${seconds}`] : []),
  ].map((line) => `${entry.name} (${entry.stack}): ${line}`);
};

const confusionOf = (runs: readonly BackendRun[]): VerdictFigures['confusion'] =>
  Object.fromEntries(
    VERDICT_NAMES.map((expected) => {
      const ofThese = runs.filter(({ entry }) => entry.verdict === expected);
      const count = (name: VerdictName) =>
        ofThese.filter(({ outcome }) => outcome.verdict.name === name).length;
      return [expected, Object.fromEntries(VERDICT_NAMES.map((name) => [name, count(name)]))];
    }),
  );

/** @throws RangeError when there is no run */
export const verdictFigures = (runs: readonly BackendRun[]): VerdictFigures => {
  const broken = runs.filter((run) => !isRight(run));
  const diagnosed = broken.filter(hasRightDiagnosis);
  const binary = (green: (run: BackendRun) => boolean): Score =>
    scoreOf(runs, green, (run) => green(run) === isRight(run));
  return {
    backends: runs.length,
    smokeTest: scoreOf(runs, ({ outcome }) => outcome.verdict.name === 'match', hasRightVerdict),
    request: binary(({ request }) => request),
    health: binary(({ health }) => health),
    diagnoses: {
      wanted: broken.length,
      right: diagnosed.length,
      cannotTell: diagnosed.filter(({ entry }) => CANNOT_TELL.includes(entry.diagnosis)).length,
    },
    confusion: confusionOf(runs),
    requests: spreadOf(runs.map(({ outcome }) => outcome.verdict.requests)),
    seconds: spreadOf(runs.map(({ outcome }) => outcome.verdict.seconds)),
    wronglySaid: runs.flatMap(wronglySaidLines),
    wrong: runs.filter((run) => !hasRightVerdict(run) || !hasRightDiagnosis(run)).map(wrongLine),
  };
};

const FEWEST_RIGHT_DIAGNOSES = 0.95;

/** What the benchmark must not show: a wrong verdict, a false green, a wrong word, or too many wrong diagnoses. */
export const isGoodEnough = ({ backends, smokeTest, diagnoses, wronglySaid }: VerdictFigures): boolean =>
  smokeTest.right === backends &&
  wronglySaid.length === 0 &&
  smokeTest.falseGreens === 0 &&
  diagnoses.right >= FEWEST_RIGHT_DIAGNOSES * diagnoses.wanted;

const scoreRow = (name: string, score: Score, figures: VerdictFigures, rest: readonly string[]) => [
  name,
  `${score.right} of ${figures.backends}`,
  `${score.falseGreens}`,
  `${score.falseReds}`,
  ...rest,
];

const diagnosesText = ({ diagnoses: { right, wanted, cannotTell } }: VerdictFigures): string =>
  `${right} of ${wanted}${cannotTell > 0 ? `, of which ${cannotTell} rank what it may be` : ''}`;

const scoreTable = (figures: VerdictFigures): string =>
  table(
    ['check', 'right verdicts', 'false greens', 'false reds', 'right diagnoses'],
    [
      scoreRow('this action’s smoke test', figures.smokeTest, figures, [diagnosesText(figures)]),
      scoreRow('one request with a good token', figures.request, figures, ['none']),
      scoreRow('a health check that tries again', figures.health, figures, ['none']),
    ],
  );

const confusionTable = ({ confusion }: VerdictFigures): string =>
  table(
    ['must be ↓, came out →', ...VERDICT_NAMES],
    VERDICT_NAMES.map((expected) => [
      expected,
      ...VERDICT_NAMES.map((name) => `${confusion[expected]?.[name] || ''}`),
    ]),
  );

const green = (is: boolean): string => (is ? 'green' : 'red');

const backendTable = (runs: readonly BackendRun[]): string =>
  table(
    ['backend', 'made with', 'smoke test', 'diagnosis', 'requests', 'seconds', 'one request', 'health check'],
    runs.map(({ entry, outcome, request, health }) => [
      entry.name,
      entry.stack,
      outcome.verdict.name,
      outcome.diagnosis === '' ? '' : `\`${outcome.diagnosis}\``,
      `${outcome.verdict.requests}`,
      outcome.verdict.seconds.toFixed(1),
      green(request),
      green(health),
    ]),
  );

/** Seconds that so many requests take at five a second, if each is answered at once. */
const paced = (requests: number): string => ((requests - 1) / 5).toFixed(1);

const effort = ({ requests, seconds }: VerdictFigures): string =>
  `Requests for each backend: ${requests.median} in the median, ${requests.max} at most. ` +
  `Seconds on loopback: ${seconds.median.toFixed(1)} in the median, ${seconds.max.toFixed(1)} at most; at the pace of five a second ` +
  `to any other address, ${paced(requests.median)} in the median and ${paced(requests.max)} at most.`;

/** The results as Markdown. `leftOut`: one line for every backend that could not run here. */
export const renderVerdicts = (
  runs: readonly BackendRun[],
  about: { readonly machine: string; readonly leftOut: readonly string[] },
): string => {
  const figures = verdictFigures(runs);
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title, lines.map((line) => `- ${line}`).join('\n')];
  return [
    `${about.machine}.`,
    scoreTable(figures),
    effort(figures),
    'Verdicts of the smoke test:',
    confusionTable(figures),
    ...list('Wrong:', [...figures.wrong, ...figures.wronglySaid]),
    ...list('Left out:', about.leftOut),
    'Each backend:',
    backendTable(runs),
  ].join('\n\n');
};
