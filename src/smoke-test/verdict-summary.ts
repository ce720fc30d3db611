import type { ErrorFinding, Finding } from '../model/finding.ts';
import { isGreen, type ProbeOutcome, type ProbeRow, type Verdict } from '../model/verdict.ts';
import type { ProbeName } from './axes.ts';
import type { Diagnosed } from './diagnosis.ts';
import {
  answersIn,
  chooseShape,
  type Evidence,
  isLetIn,
  layersText,
  reportRows,
  statusesText,
  withOutcome,
} from './evidence.ts';
import { transientErrorsSeen } from './findings.ts';
import {
  acceptedInARow,
  answersTo,
  controlOf,
  isEstablished,
  isSteady,
  neededStreak,
  sinceKeyTurnedAway,
  wantedProbes,
} from './schedule.ts';

/** From the worst to the expected, for probes that must be accepted and for those that must be refused. */
const WORST_FIRST: Readonly<Record<ProbeRow['expected'], readonly ProbeOutcome[]>> = {
  accepted: ['refused', 'blocked', 'server-error', 'no-answer', 'accepted'],
  refused: ['accepted', 'no-answer', 'server-error', 'blocked', 'refused'],
};

const wasLetIn = (evidence: Evidence, name: ProbeName): boolean => {
  const control = controlOf(evidence.plan, name);
  return control
    ? isLetIn(evidence, chooseShape(evidence), control)
    : withOutcome(answersIn(evidence, name), 'accepted').length > 0;
};

const hasProbePassed = (evidence: Evidence, name: ProbeName): boolean =>
  wantedProbes(evidence.plan).includes(name)
    ? isSteady(evidence.plan, evidence.observations, name)
    : !wasLetIn(evidence, name) && hasPassed(evidence, name);

const rowOf = (evidence: Evidence, title: string, names: readonly ProbeName[]): ProbeRow => {
  const { plan, observations } = evidence;
  const answers = names.flatMap((name) => answersIn(evidence, name));
  const expected = names.some((name) => wantedProbes(plan).includes(name)) ? 'accepted' : 'refused';
  const passed = names.every((name) => hasProbePassed(evidence, name));
  const decisive =
    passed && expected === 'accepted'
      ? names.flatMap((name) => answersTo(sinceKeyTurnedAway(observations), name))
      : answers;
  const outcome = WORST_FIRST[expected].find((each) => withOutcome(decisive, each).length > 0) ?? 'no-answer';
  const shown = passed ? (expected === 'accepted' ? 'accepted' : settledRefusal(decisive)) : outcome;
  return {
    name: title,
    expected,
    outcome: shown,
    statuses: statusesText(answers),
    requests: answers.length,
    controls: expected === 'refused' ? names.filter((name) => hasProbePassed(evidence, name)).length : 0,
    layer: layersText(answers),
    passed,
  };
};

/** A row for each axis, and one for each of its controls that did not pass. */
const rowsFor = (evidence: Evidence): readonly ProbeRow[] =>
  reportRows(evidence).flatMap(({ title, names }) => {
    const sent = names.filter((name) => answersIn(evidence, name).length > 0);
    if (sent.length === 0) return [];
    if (sent.length === 1) return [rowOf(evidence, title, sent)];
    const failed = sent.filter((name) => !hasProbePassed(evidence, name));
    const rest = sent.filter((name) => hasProbePassed(evidence, name));
    return [
      ...failed.map((name) => rowOf(evidence, `${title}: ${name}`, [name])),
      ...(rest.length > 0 ? [rowOf(evidence, title, rest)] : []),
    ];
  });

const settledRefusal = (answers: Evidence['observations']): ProbeOutcome =>
  withOutcome(answers, 'blocked').length > 0 ? 'blocked' : 'refused';

/** A control has passed when it is established, or, while the right key never worked, when every answer refused it. */
const hasPassed = (evidence: Evidence, name: ProbeName): boolean => {
  if (isEstablished(evidence.plan, evidence.observations, name)) return true;
  const answers = answersIn(evidence, name);
  return answers.length > 0 && answers.every(({ outcome }) => outcome === 'refused');
};

const isTransient = ({ outcome }: Evidence['observations'][number]): boolean =>
  outcome === 'no-answer' || outcome === 'server-error';

export const summarizeVerdict = (
  evidence: Evidence,
  { ruling, requests }: Diagnosed,
  seconds: number,
): { verdict: Verdict; findings: readonly Finding[] } => {
  const { plan, observations } = evidence;
  const { name, cause, findings } = ruling;
  const transientErrors = observations.filter(isTransient).length;
  const notices =
    isGreen(name) && transientErrors > 0
      ? [transientErrorsSeen(evidence, observations.filter(isTransient))]
      : [];
  return {
    verdict: {
      name,
      cause,
      diagnosis: isGreen(name) ? '' : (findings[0]?.code ?? ''),
      layer: layersText(answersIn(evidence, 'right key')),
      probes: rowsFor(evidence),
      requests: observations.length + requests,
      consecutiveSuccesses: acceptedInARow(observations, 'right key'),
      neededSuccesses: neededStreak(plan, observations, 'right key'),
      tasks: evidence.targets,
      tasksAssumed: evidence.targetsAssumed,
      transientErrors,
      seconds: Math.round(seconds * 10) / 10,
      acceptedIds: withOutcome(answersIn(evidence, 'right key'), 'accepted').flatMap(
        ({ tokenId }) => tokenId ?? [],
      ),
    },
    findings: [...findings, ...notices],
  };
};

/** When nothing could be sent. */
export const verdictWithoutRequests = (
  finding: ErrorFinding,
): { verdict: Verdict; findings: readonly Finding[] } => ({
  verdict: {
    name: 'inconclusive',
    cause: `${finding.title}.`,
    diagnosis: finding.code,
    layer: 'unknown',
    probes: [],
    requests: 0,
    consecutiveSuccesses: 0,
    neededSuccesses: 0,
    tasks: 0,
    tasksAssumed: true,
    transientErrors: 0,
    seconds: 0,
  },
  findings: [finding],
});
