import type { Finding } from '../finding.ts';
import type { ProbeName } from './controls.ts';
import { type Evidence, type ShapeOf, seen, shapeOf, shapes, withOutcome } from './evidence.ts';
import * as failures from './failure-findings.ts';
import * as unclear from './inconclusive-findings.ts';
import type { Observation } from './observation.ts';
import { rightKeyNotEstablished } from './right-key-rules.ts';
import { inconclusive, type Rule, type Ruling, rule } from './ruling.ts';
import { isEstablished, isSteady, refusedProbes, sinceReset, streak, wantedProbes } from './schedule.ts';

/**
 * From what was observed to the verdict (pure). The rules are tried in order, the first that applies decides, and
 * `match` is not reached by default: `provesMatch` asks for every condition once more.
 */

const isIdentity = (name: ProbeName): boolean => name.startsWith('identity headers');

const cancelled: Rule = (evidence) =>
  evidence.ended === 'cancelled' ? inconclusive(unclear.cancelled(evidence)) : undefined;

const isGatewayError = ({ status }: Observation): boolean =>
  [502, 503, 504].includes(status) || (status >= 520 && status <= 530);

const unreachable: Rule = (evidence) => {
  const { observations } = evidence;
  if (observations.length === 0) return inconclusive(unclear.outOfTime(evidence));
  if (observations.every(({ status }) => status === 0))
    return rule('unreachable', failures.noAnswer(evidence));
  const nobodyBehind = observations.every((each) => each.status === 0 || isGatewayError(each));
  return nobodyBehind ? rule('unreachable', failures.gatewayError(evidence)) : undefined;
};

/** facts: a frontend's page with status 200 for everybody is the wrong layer, not an open backend. */
const samePageForAll: Rule = (evidence, shape) => {
  const right = seen(evidence, 'right key');
  const strangers = [...seen(evidence, 'no token'), ...seen(evidence, 'random key')];
  const all = [...right, ...strangers];
  if (right.length === 0 || strangers.length === 0) return undefined;
  const onePage =
    shapes(all, shape).size === 1 && all.every(({ html, outcome }) => html && outcome === 'accepted');
  return onePage ? inconclusive(unclear.samePage(evidence)) : undefined;
};

const notEnforced: Rule = (evidence) => {
  const accepted = refusedProbes(evidence.plan).filter(
    (name) =>
      name !== 'previous key' &&
      !isIdentity(name) &&
      withOutcome(seen(evidence, name), 'accepted').length > 0,
  );
  return accepted.length > 0 ? rule('not-enforced', failures.accepted(evidence, accepted)) : undefined;
};

const shadowed: Rule = (evidence) => {
  const accepted = refusedProbes(evidence.plan).some(
    (name) => isIdentity(name) && withOutcome(seen(evidence, name), 'accepted').length > 0,
  );
  return accepted ? rule('shadowed', failures.identityTrusted(evidence)) : undefined;
};

const previousKey: Rule = (evidence) => {
  const { plan, observations } = evidence;
  const answers = seen(evidence, 'previous key');
  if (plan.previous === 'reject' && withOutcome(answers, 'accepted').length > 0) {
    return rule('mismatch', failures.previousAccepted(evidence));
  }
  if (plan.previous !== 'accept' || isSteady(plan, observations, 'previous key')) return undefined;
  const refused = withOutcome(answers, 'refused').length > 0;
  return refused
    ? rule('mismatch', failures.previousRefused(evidence))
    : inconclusive(unclear.notEstablished(evidence, ['previous key']));
};

const controlsNotEstablished: Rule = (evidence) => {
  const open = refusedProbes(evidence.plan).filter(
    (name) => !isEstablished(evidence.plan, evidence.observations, name),
  );
  if (open.length === 0) return undefined;
  const answers = open.flatMap((name) =>
    seen({ ...evidence, observations: sinceReset(evidence.observations) }, name),
  );
  if (answers.some(({ obstacle }) => obstacle === 'rate-limit'))
    return inconclusive(unclear.rateLimited(evidence));
  if (answers.some(({ outcome }) => outcome === 'server-error'))
    return inconclusive(unclear.errorsOnWrongTokens(evidence, open));
  if (answers.some(({ obstacle }) => obstacle === 'firewall'))
    return inconclusive(unclear.firewall(evidence));
  return inconclusive(
    answers.length === 0 || evidence.ended !== 'complete'
      ? unclear.outOfTime(evidence)
      : unclear.notEstablished(evidence, open),
  );
};

/** Whether a request got as far as an application that judged it. */
const isJudged = ({ status, obstacle }: Observation): boolean =>
  status !== 0 && status < 500 && obstacle !== 'rate-limit' && obstacle !== 'firewall';

/** Whether identity headers were passed over: they got the same answers as other requests that are refused. */
const identityIsIgnored = (evidence: Evidence, shape: ShapeOf): boolean => {
  const expected = shapes([...seen(evidence, 'no token'), ...seen(evidence, 'random key')], shape);
  const answers = sinceReset(evidence.observations).filter(
    (each) => isIdentity(each.probe) && isJudged(each),
  );
  return answers.every((each) => expected.has(shape(each)));
};

const identityChangesAnswer: Rule = (evidence, shape) =>
  identityIsIgnored(evidence, shape) ? undefined : inconclusive(unclear.identityChangesAnswer(evidence));

/** Everything that green promises, asked for once more and independent of the rules before. */
const provesMatch = (evidence: Evidence, shape: ShapeOf): boolean => {
  const { plan, observations, ended } = evidence;
  const last = observations.at(-1);
  return (
    ended === 'complete' &&
    last?.probe === 'right key' &&
    last.outcome === 'accepted' &&
    wantedProbes(plan).every((name) => isSteady(plan, observations, name)) &&
    refusedProbes(plan).every(
      (name) =>
        isEstablished(plan, observations, name) && withOutcome(seen(evidence, name), 'accepted').length === 0,
    ) &&
    identityIsIgnored(evidence, shape)
  );
};

const RULES: readonly Rule[] = [
  cancelled,
  unreachable,
  samePageForAll,
  notEnforced,
  shadowed,
  rightKeyNotEstablished,
  previousKey,
  controlsNotEstablished,
  identityChangesAnswer,
];

const matchNotices = (evidence: Evidence): readonly Finding[] => {
  const refusals = withOutcome(seen(evidence, 'right key'), 'refused').length;
  const identity = evidence.plan.repeats.has('identity headers');
  return [
    ...(refusals > 0 ? [failures.refusedAtFirst(evidence, refusals)] : []),
    ...(identity ? [] : [unclear.identityNotTested(evidence)]),
  ];
};

export const judge = (evidence: Evidence): Ruling => {
  const shape = shapeOf(evidence);
  for (const each of RULES) {
    const ruling = each(evidence, shape);
    if (ruling) return ruling;
  }
  if (!provesMatch(evidence, shape)) return inconclusive(unclear.outOfTime(evidence));
  const { plan, observations } = evidence;
  const times = streak(observations, 'right key');
  const controls = refusedProbes(plan).length;
  return {
    name: 'match',
    cause: `The right token was accepted ${times} times in a row on fresh connections; all ${controls} controls were refused.`,
    findings: matchNotices(evidence),
  };
};
