import { NO_TOKEN, RANDOM_KEY } from './controls.ts';
import { type Evidence, type ShapeOf, seen, shapes, withOutcome, wrongKeyAnswers } from './evidence.ts';
import * as failures from './failure-findings.ts';
import * as unclear from './inconclusive-findings.ts';
import type { Observation } from './observation.ts';
import { inconclusive, type Rule, rule } from './ruling.ts';
import { isSteady, streak } from './schedule.ts';

/** What it means that the right key was not accepted often enough in a row. */

/** Refusals needed before they are called a pattern. */
const FEWEST_REFUSALS = 3;

/** Whether something that reads the header answered: another answer with a token than without. */
const headerIsRead = (evidence: Evidence, shape: ShapeOf): boolean => {
  const withoutToken = shapes(seen(evidence, NO_TOKEN), shape);
  const carriers = evidence.plan.controls.filter(({ axis }) => axis === 'identity headers');
  const bare = new Set([NO_TOKEN, ...carriers.map(({ name }) => name)]);
  const withToken = evidence.observations.filter(({ probe }) => !bare.has(probe));
  return (
    withoutToken.size > 0 && withOutcome(withToken, 'refused').some((each) => !withoutToken.has(shape(each)))
  );
};

/** A 400 is also the answer to a bad request; it is a verifier's only where a request without a token gets another status. */
const isVerifierStatus = (evidence: Evidence, { status }: Observation): boolean =>
  status !== 400 || seen(evidence, NO_TOKEN).every((each) => each.status !== 400);

/** Seconds. Verifiers refuse an `iat` ahead of their clock and an `exp` behind it; `mint.ts` leaves this much room. */
const ROOM = { behind: -4, ahead: 110 } as const;

const clocksDisagree = (refused: readonly Observation[]): boolean =>
  refused.every(({ clockSkew }) => clockSkew < ROOM.behind || clockSkew > ROOM.ahead);

/** Chance below which the last successes in a row are no accident. */
const ACCIDENT = 0.001;

/** Whether the key is accepted more steadily at the end than before, as when an old task has just gone. */
const isRecovering = (evidence: Evidence): boolean => {
  const answers = seen(evidence, 'right key');
  const last = streak(evidence.observations, 'right key');
  const before = answers.slice(0, answers.length - last);
  const share = withOutcome(before, 'accepted').length / before.length;
  return last > 0 && share ** last < ACCIDENT;
};

const rightKeyRefused: Rule = (evidence, shape) => {
  const right = seen(evidence, 'right key');
  const refused = withOutcome(right, 'refused');
  const wrong = shapes(withOutcome(wrongKeyAnswers(evidence), 'refused'), shape);
  const likeWrong = refused.filter((each) => wrong.has(shape(each)) && isVerifierStatus(evidence, each));
  const accepted = withOutcome(right, 'accepted').length;
  if (accepted > 0) {
    if (likeWrong.length === 0) return inconclusive(unclear.answersVary(evidence));
    return isRecovering(evidence)
      ? undefined
      : rule('mismatch', failures.staleTask(evidence, likeWrong.length));
  }
  if (refused.length < FEWEST_REFUSALS || wrong.size === 0) return undefined;
  if (!headerIsRead(evidence, shape)) return inconclusive(unclear.headerNotSeen(evidence));
  if (refused.every((each) => !wrong.has(shape(each))))
    return inconclusive(unclear.keyKnownButRefused(evidence));
  const previousWorks = withOutcome(seen(evidence, 'previous key'), 'accepted').length > 0;
  if (clocksDisagree(refused)) return inconclusive(unclear.clocksDisagree(evidence));
  return likeWrong.length === refused.length
    ? rule('mismatch', previousWorks ? failures.previousInUse(evidence) : failures.keyRefused(evidence))
    : inconclusive(unclear.answersVary(evidence));
};

const rightKeyBlocked: Rule = (evidence) => {
  const blocked = withOutcome(seen(evidence, 'right key'), 'blocked');
  const last = blocked.at(-1);
  if (last === undefined) return undefined;
  switch (last.obstacle) {
    case 'redirect':
      return inconclusive(unclear.redirected(evidence, last.redirect));
    case 'not-found': {
      const strangers = [...seen(evidence, NO_TOKEN), ...seen(evidence, RANDOM_KEY)];
      const distinguished = strangers.length > 0 && strangers.every(({ outcome }) => outcome === 'refused');
      return inconclusive(
        distinguished ? unclear.authenticatedNotFound(evidence) : unclear.pathNotFound(evidence),
      );
    }
    case 'firewall':
      return inconclusive(unclear.firewall(evidence));
    case 'rate-limit':
      return inconclusive(unclear.rateLimited(evidence));
    case 'too-large':
      return inconclusive(unclear.tooLarge(evidence));
    default:
      return inconclusive(unclear.unexpectedStatus(evidence));
  }
};

/** Errors fewer than one for this many successes are not what kept the test from ending. */
const RARE = 4;

const OUTCOMES_BY_WEIGHT = ['refused', 'blocked', 'server-error', 'no-answer'] as const;

/** Decides by the most frequent answer to the right key that is no acceptance. */
export const rightKeyNotEstablished: Rule = (evidence, shape) => {
  if (isSteady(evidence.plan, evidence.observations, 'right key')) return undefined;
  const right = seen(evidence, 'right key');
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
    return inconclusive(unclear.errorsOnToken(evidence));
  } else if (worst === 'no-answer') {
    return inconclusive(unclear.unsteady(evidence));
  }
  return inconclusive(unclear.outOfTime(evidence));
};
