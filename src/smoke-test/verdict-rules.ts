import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { VerdictName } from '../model/verdict.ts';
import { type Control, type Door, isOtherKey, NO_TOKEN, type ProbeName, RANDOM_KEY } from './axes.ts';
import {
  answersIn,
  chooseShape,
  commonMeaning,
  controlsLetIn,
  distinctShapes,
  type Evidence,
  type ShapeOf,
  withOutcome,
  wrongKeyAnswers,
} from './evidence.ts';
import * as findings from './findings.ts';
import * as unclear from './inconclusive-findings.ts';
import type { Observation } from './observation.ts';
import * as refusals from './refusal-findings.ts';
import {
  acceptedInARow,
  endsWithStrangers,
  everyAddressAnswered,
  isEstablished,
  isSteady,
  refusedProbes,
  sinceKeyTurnedAway,
  wantedProbes,
} from './schedule.ts';

/**
 * From what was observed to the verdict (pure). The rules are tried in order, the first that applies decides, and
 * `match` is not reached by default: `provesMatch` asks for every condition once more.
 */

export type Ruling = {
  readonly name: VerdictName;
  readonly cause: string;
  readonly findings: readonly Finding[];
};

/** Gives its ruling, or nothing when it does not apply. */
type Rule = (evidence: Evidence, shape: ShapeOf) => Ruling | undefined;

export const rulingFor = (name: VerdictName, finding: ErrorFinding): Ruling => ({
  name,
  cause: `${finding.title}.`,
  findings: [finding],
});

const inconclusive = (finding: ErrorFinding): Ruling => rulingFor('inconclusive', finding);

const identityProbes = ({ plan }: Evidence): readonly ProbeName[] =>
  plan.controls.filter(({ axis }) => axis === 'identity headers').map(({ name }) => name);

const cancelled: Rule = (evidence) =>
  evidence.ended === 'cancelled' ? inconclusive(unclear.smokeTestCancelled(evidence)) : undefined;

const isGatewayError = ({ status }: Observation): boolean =>
  [502, 503, 504].includes(status) || (status >= 520 && status <= 530);

const unreachable: Rule = (evidence) => {
  const { observations } = evidence;
  if (observations.length === 0) return inconclusive(unclear.outOfTime(evidence));
  if (observations.every(({ status }) => status === 0))
    return rulingFor('unreachable', findings.backendNoAnswer(evidence));
  const nothingBehind = observations.every((each) => each.status === 0 || isGatewayError(each));
  return nothingBehind ? rulingFor('unreachable', findings.backendGatewayError(evidence)) : undefined;
};

/** A frontend's page with status 200 for every request is the wrong layer, not an open backend. */
const samePageForAll: Rule = (evidence, shape) => {
  const right = answersIn(evidence, 'right key');
  const strangers = [...answersIn(evidence, NO_TOKEN), ...answersIn(evidence, RANDOM_KEY)];
  const all = [...right, ...strangers];
  if (right.length === 0 || strangers.length === 0) return undefined;
  const onePage =
    distinctShapes(all, shape).size === 1 && all.every(({ html, outcome }) => html && outcome === 'accepted');
  return onePage ? inconclusive(unclear.answeredByPage(evidence)) : undefined;
};

const VERDICT_OF: Readonly<Partial<Record<Door, VerdictName>>> = {
  'identity-headers-trusted': 'shadowed',
  'former-key-accepted': 'mismatch',
};

/** What else is wrong beside the open doors: a right key that is refused, unless a door shows which key is in its place. */
const secondFault = (evidence: Evidence, shape: ShapeOf, open: readonly Control[]): readonly Finding[] => {
  const isAccepted = withOutcome(answersIn(evidence, 'right key'), 'accepted').length > 0;
  if (isAccepted || open.some(({ axis }) => axis === 'key')) return [];
  return rightKeyRefused(evidence, shape)?.findings ?? [];
};

/** One finding for each open door; the widest gives the verdict. */
const doors: Rule = (evidence, shape) => {
  const steady = isSteady(evidence.plan, evidence.observations, 'right key');
  const open = controlsLetIn(evidence, shape).filter((control) => steady || !isOtherKey(control));
  if (open.length === 0) return undefined;
  const doorFindings = findings.openDoorFindings(evidence, open);
  const widest = open.find(({ door }) => door === doorFindings[0].code)?.door;
  return {
    name: (widest && VERDICT_OF[widest]) ?? 'not-enforced',
    cause: `${doorFindings[0].title}.`,
    findings: [...doorFindings, ...secondFault(evidence, shape, open)],
  };
};

/** Refusals needed before they are called a pattern. */
const FEWEST_REFUSALS = 3;

/** Whether something that reads the header answered: another answer with a token than without, where it travels as the right one does. */
const headerIsRead = (evidence: Evidence, shape: ShapeOf): boolean => {
  const withoutToken = distinctShapes(answersIn(evidence, NO_TOKEN), shape);
  const withToken = ['right key', 'garbage'].flatMap((name) => answersIn(evidence, name));
  return (
    withoutToken.size > 0 &&
    withOutcome([...withToken, ...wrongKeyAnswers(evidence)], 'refused').some(
      (each) => !withoutToken.has(shape(each)),
    )
  );
};

/** A 400 is also the answer to a bad request; it is a verifier's only where a request without a token gets another status. */
const isVerifierStatus = (evidence: Evidence, { status }: Observation): boolean =>
  status !== 400 || answersIn(evidence, NO_TOKEN).every((each) => each.status !== 400);

/** Seconds. Verifiers refuse an `iat` ahead of their clock and an `exp` behind it; `mint.ts` leaves this much room. */
const ROOM = { behind: -4, ahead: 110 } as const;

const clocksDisagree = (refused: readonly Observation[]): boolean =>
  refused.every(({ clockSkew }) => clockSkew < ROOM.behind || clockSkew > ROOM.ahead);

/** Chance below which the last successes in a row are no accident. */
const ACCIDENT = 0.001;

/** Whether the key is accepted more steadily at the end than before, as when an old task has just gone. */
const isRecovering = (evidence: Evidence): boolean => {
  const answers = answersIn(evidence, 'right key');
  const last = acceptedInARow(evidence.observations, 'right key');
  const before = answers.slice(0, answers.length - last);
  const share = withOutcome(before, 'accepted').length / before.length;
  return last > 0 && share ** last < ACCIDENT;
};

/** Layers that never verify a token of the app: what they say, they say by themselves. */
const isNoVerifier = (layer: string): boolean => /^(?:Amazon S3|awselb\/2\.0)/.test(layer);

/** It may verify tokens, and has not where it answers a request without one alike. */
const isFrontend = ({ layer }: Observation): boolean => layer.startsWith('Next.js');

/** The scheme in which the token was sent; '' for a header of its own. */
const schemeSent = ({ location }: Evidence): string =>
  /:\s*(\S+)\s+\{token\}/.exec(location)?.[1]?.toLowerCase() ?? '';

const asksFor = (answers: readonly Observation[], evidence: Evidence): ErrorFinding | undefined => {
  const sent = schemeSent(evidence);
  const isOther = answers.every(
    ({ schemes }) => schemes.length > 0 && schemes.every((each) => each.toLowerCase() !== sent),
  );
  if (!isOther) return undefined;
  const isGate = answers.every(({ schemes }) => schemes.includes('Basic'));
  return isGate ? refusals.basicGate(evidence) : refusals.otherSchemeWanted(evidence);
};

/**
 * Why it is not known whether the verifier saw the token, where all refusals of the right one say so: by the layer that
 * gave them, the scheme that they ask for, or words that are known by heart.
 */
const refusedBefore = (
  evidence: Evidence,
  refused: readonly Observation[],
  isRead: boolean,
): ErrorFinding | undefined => {
  const meaning = commonMeaning(refused);
  if (meaning === 'host') return refusals.hostNotAllowed(evidence);
  if (refused.every(({ layer, status }) => layer.startsWith('awselb') && status === 403))
    return refusals.originGuarded(evidence);
  if (refused.every(({ layer }) => isNoVerifier(layer))) return refusals.answeredElsewhere(evidence);
  if (meaning === 'no-route' || meaning === 'no-access' || meaning === 'auth-routes')
    return refusals.answeredElsewhere(evidence);
  if (meaning === 'cookie') return refusals.cookieWanted(evidence);
  if (meaning === 'scheme') return refusals.otherSchemeWanted(evidence);
  if (isRead) return undefined;
  const asks = asksFor(refused, evidence);
  if (asks) return asks;
  if (meaning === 'no-token' || refused.every(({ cached }) => cached)) return refusals.tokenNotSeen(evidence);
  if (meaning === 'own-page' || refused.every(isFrontend)) return refusals.answeredElsewhere(evidence);
  return refused.every(({ status }) => status === 400) ? refusals.hostNotAllowed(evidence) : undefined;
};

/** Fewest answers from the turn on before it counts as one. */
const FEWEST_AFTER_TURN = 3;

/**
 * Whether all changed at one moment: the right key was accepted until then and refused from then on. Either every
 * request gets one answer since that none got before, or chance hardly ever sorts the answers of several tasks like that.
 */
const hasTurned = (evidence: Evidence, shape: ShapeOf): boolean => {
  const { observations } = evidence;
  const right = answersIn(evidence, 'right key').filter(
    ({ outcome }) => outcome === 'accepted' || outcome === 'refused',
  );
  const turn = right.findIndex(({ outcome }) => outcome === 'refused');
  const first = right[turn];
  if (first === undefined || right.slice(turn).some(({ outcome }) => outcome === 'accepted')) return false;
  const share = turn / right.length;
  if (share ** turn * (1 - share) ** (right.length - turn) < ACCIDENT) return true;
  const since = observations.slice(observations.findIndex((each) => shape(each) === shape(first)));
  return since.length >= FEWEST_AFTER_TURN && since.every((each) => shape(each) === shape(first));
};

const refusal = (finding: ErrorFinding): Ruling =>
  rulingFor(finding.failureReason === 'key-mismatch' ? 'mismatch' : 'refused', finding);

/** Some tasks refuse the key. By their clocks alone, where these are wrong and those of the others are not. */
const someRefused = (
  evidence: Evidence,
  shape: ShapeOf,
  likeWrong: readonly Observation[],
): Ruling | undefined => {
  if (hasTurned(evidence, shape)) return inconclusive(refusals.lockedOut(evidence));
  if (likeWrong.length === 0) return inconclusive(unclear.answersVary(evidence));
  if (isRecovering(evidence)) return undefined;
  const accepted = withOutcome(answersIn(evidence, 'right key'), 'accepted');
  if (clocksDisagree(likeWrong) && !accepted.some((each) => clocksDisagree([each])))
    return refusal(refusals.clocksDisagree(evidence));
  return rulingFor('mismatch', findings.staleTask(evidence, likeWrong.length));
};

/**
 * `mismatch` needs a proof: the previous key is accepted, some tasks accept the key, or the backend says of this token
 * that its signature is wrong and of an unsigned one something else. The search in `diagnosis.ts` adds a candidate
 * that is recognised. All else that is refused steadily is `refused`.
 */
const rightKeyRefused: Rule = (evidence, shape) => {
  const right = answersIn(evidence, 'right key');
  const refused = withOutcome(right, 'refused');
  const wrong = distinctShapes(withOutcome(wrongKeyAnswers(evidence), 'refused'), shape);
  const likeWrong = refused.filter((each) => wrong.has(shape(each)) && isVerifierStatus(evidence, each));
  if (withOutcome(right, 'accepted').length > 0) return someRefused(evidence, shape, likeWrong);
  if (refused.length < FEWEST_REFUSALS || wrong.size === 0) return undefined;
  const isRead = headerIsRead(evidence, shape);
  const before = refusedBefore(evidence, refused, isRead);
  if (before) return inconclusive(before);
  if (withOutcome(answersIn(evidence, 'previous key'), 'accepted').length > 0)
    return rulingFor('mismatch', findings.previousKeyInUse(evidence));
  if (isRead && refused.every((each) => !wrong.has(shape(each))))
    return refusal(refusals.keyRightButRefused(evidence));
  if (clocksDisagree(refused)) return refusal(refusals.clocksDisagree(evidence));
  if (!isRead) return refusal(refusals.refusedAlike(evidence));
  return likeWrong.length === refused.length
    ? refusal(refusals.keyRefused(evidence))
    : inconclusive(unclear.answersVary(evidence));
};

const rightKeyBlocked: Rule = (evidence) => {
  const blocked = withOutcome(answersIn(evidence, 'right key'), 'blocked');
  const last = blocked.at(-1);
  if (last === undefined) return undefined;
  switch (last.obstacle) {
    case 'redirect':
      return inconclusive(unclear.probeRedirected(evidence, last.redirect));
    case 'not-found': {
      const strangers = [...answersIn(evidence, NO_TOKEN), ...answersIn(evidence, RANDOM_KEY)];
      const distinguished = strangers.length > 0 && strangers.every(({ outcome }) => outcome === 'refused');
      return inconclusive(
        distinguished ? unclear.authenticatedNotFound(evidence) : unclear.probePathNotFound(evidence),
      );
    }
    case 'firewall':
      return inconclusive(unclear.blockedByFirewall(evidence));
    case 'cached':
      return inconclusive(unclear.answeredByCache(evidence));
    case 'rate-limit':
      return inconclusive(unclear.rateLimited(evidence));
    case 'too-large':
      return inconclusive(unclear.tokenTooLarge(evidence));
    default:
      return inconclusive(unclear.unexpectedStatus(evidence));
  }
};

/** Errors fewer than one for this many successes are not what kept the test from ending. */
const RARE = 4;

const OUTCOMES_BY_WEIGHT = ['refused', 'blocked', 'server-error', 'no-answer'] as const;

/** A store of files honours no token: its page stands in the place of what the backend has said, whatever that was. */
const pageForAnswers: Rule = (evidence) => {
  const honoured = withOutcome(answersIn(evidence, 'right key'), 'accepted');
  if (honoured.length === 0) return undefined;
  const isHidden =
    honoured.every(({ html, layer }) => html && isNoVerifier(layer)) ||
    evidence.observations.some(({ html, obstacle }) => html && obstacle === 'unlisted-success');
  return isHidden ? inconclusive(unclear.pageForAnswers(evidence)) : undefined;
};

/** Decides by the most frequent answer to the right key that is no acceptance. */
const rightKeyNotEstablished: Rule = (evidence, shape) => {
  if (isSteady(evidence.plan, evidence.observations, 'right key')) return undefined;
  const right = answersIn(evidence, 'right key');
  const count = (outcome: Observation['outcome']) => withOutcome(right, outcome).length;
  const [worst] = OUTCOMES_BY_WEIGHT.filter((outcome) => count(outcome) > 0).toSorted(
    (a, b) => count(b) - count(a),
  );
  if (count('refused') > 0 && (worst === 'refused' || count('accepted') > 0)) {
    const ruling = rightKeyRefused(evidence, shape);
    if (ruling) return ruling;
  } else if (worst === 'blocked') {
    return rightKeyBlocked(evidence, shape);
  } else if (worst !== undefined && count(worst) * RARE < count('accepted')) {
    return inconclusive(unclear.outOfTime(evidence));
  } else if (worst === 'server-error') {
    return inconclusive(unclear.backendErrorsOnToken(evidence));
  } else if (worst === 'no-answer') {
    return inconclusive(unclear.backendUnsteady(evidence));
  }
  return inconclusive(unclear.outOfTime(evidence));
};

const previousKey: Rule = (evidence) => {
  const { plan, observations } = evidence;
  const answers = answersIn(evidence, 'previous key');
  if (plan.previous === 'reject' && withOutcome(answers, 'accepted').length > 0) {
    return rulingFor('mismatch', findings.previousKeyStillAccepted(evidence));
  }
  if (plan.previous !== 'accept' || isSteady(plan, observations, 'previous key')) return undefined;
  const refused = withOutcome(answers, 'refused').length > 0;
  return refused
    ? rulingFor('mismatch', findings.previousKeyRefused(evidence))
    : inconclusive(unclear.controlNotEstablished(evidence, ['previous key']));
};

const controlsNotEstablished: Rule = (evidence) => {
  const open = refusedProbes(evidence.plan).filter(
    (name) => !isEstablished(evidence.plan, evidence.observations, name),
  );
  if (open.length === 0) return undefined;
  const answers = open.flatMap((name) =>
    answersIn({ ...evidence, observations: sinceKeyTurnedAway(evidence.observations) }, name),
  );
  if (answers.some(({ obstacle }) => obstacle === 'rate-limit'))
    return inconclusive(unclear.rateLimited(evidence));
  if (answers.some(({ outcome }) => outcome === 'server-error'))
    return inconclusive(unclear.errorsOnWrongTokens(evidence, open));
  if (answers.some(({ obstacle }) => obstacle === 'firewall'))
    return inconclusive(unclear.blockedByFirewall(evidence));
  return inconclusive(
    answers.length === 0 || evidence.ended !== 'complete'
      ? unclear.outOfTime(evidence)
      : unclear.controlNotEstablished(evidence, open),
  );
};

/** Whether a request got as far as an application that judged it. */
const isJudged = ({ status, obstacle }: Observation): boolean =>
  status !== 0 && status < 500 && obstacle !== 'rate-limit' && obstacle !== 'firewall';

/** Whether identity headers were passed over: they got the same answers as other requests that are refused. */
const identityIsIgnored = (evidence: Evidence, shape: ShapeOf): boolean => {
  const expected = distinctShapes(
    [...answersIn(evidence, NO_TOKEN), ...answersIn(evidence, RANDOM_KEY)],
    shape,
  );
  const identity = identityProbes(evidence);
  const answers = sinceKeyTurnedAway(evidence.observations).filter(
    (each) => identity.includes(each.probe) && isJudged(each),
  );
  return answers.every((each) => expected.has(shape(each)));
};

const identityChangesAnswer: Rule = (evidence, shape) =>
  identityIsIgnored(evidence, shape) ? undefined : inconclusive(unclear.identityHeadersRead(evidence));

/** Everything that green promises, asked for once more and independent of the rules before. */
export const provesMatch = (evidence: Evidence, shape: ShapeOf): boolean => {
  const { plan, observations, ended } = evidence;
  return (
    ended === 'complete' &&
    wantedProbes(plan).every((name) => isSteady(plan, observations, name)) &&
    refusedProbes(plan).every(
      (name) =>
        isEstablished(plan, observations, name) &&
        withOutcome(answersIn(evidence, name), 'accepted').length === 0,
    ) &&
    endsWithStrangers(plan, observations) &&
    everyAddressAnswered(plan, observations) &&
    pageForAnswers(evidence, shape) === undefined &&
    identityIsIgnored(evidence, shape)
  );
};

const RULES: readonly Rule[] = [
  cancelled,
  unreachable,
  samePageForAll,
  doors,
  pageForAnswers,
  rightKeyNotEstablished,
  previousKey,
  controlsNotEstablished,
  identityChangesAnswer,
];

/** What holds whoever is asked, and with what: nobody answers, or everybody gets one page. */
export const layersRuling: Rule = (evidence, shape) =>
  cancelled(evidence, shape) ?? unreachable(evidence, shape) ?? samePageForAll(evidence, shape);

const matchNotices = (evidence: Evidence): readonly Finding[] => {
  const refusals = withOutcome(answersIn(evidence, 'right key'), 'refused').length;
  const identity = identityProbes(evidence).length > 0;
  return [
    ...(refusals > 0 ? [findings.rightKeyRefusedAtFirst(evidence, refusals)] : []),
    ...(identity ? [] : [unclear.identityHeadersNotTested(evidence)]),
    ...(evidence.untried.length > 0 ? [unclear.secretNotTried(evidence)] : []),
  ];
};

export const decideVerdict = (evidence: Evidence): Ruling => {
  const shape = chooseShape(evidence);
  for (const each of RULES) {
    const ruling = each(evidence, shape);
    if (ruling) return ruling;
  }
  if (!provesMatch(evidence, shape)) return inconclusive(unclear.outOfTime(evidence));
  const { plan, observations } = evidence;
  const times = acceptedInARow(observations, 'right key');
  const controls = plan.controls.length;
  return {
    name: 'match',
    cause: `The right token was accepted ${times} times in a row on fresh connections; all ${controls} controls were refused.`,
    findings: matchNotices(evidence),
  };
};
