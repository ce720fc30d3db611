import type { Finding } from '../model/finding.ts';
import type { VerdictName } from '../model/verdict.ts';
import { type Door, isOtherKey, NO_TOKEN, type ProbeName, RANDOM_KEY } from './controls.ts';
import { openDoors } from './door-findings.ts';
import { type Evidence, letIn, type ShapeOf, seen, shapeOf, shapes, withOutcome } from './evidence.ts';
import * as failures from './failure-findings.ts';
import * as unclear from './inconclusive-findings.ts';
import type { Observation } from './observation.ts';
import { rightKeyNotEstablished } from './right-key-rules.ts';
import { inconclusive, type Rule, type Ruling, rule } from './ruling.ts';
import {
  endsWithStrangers,
  everyAddressAnswered,
  isEstablished,
  isSteady,
  refusedProbes,
  sinceReset,
  streak,
  wantedProbes,
} from './schedule.ts';

/**
 * From what was observed to the verdict (pure). The rules are tried in order, the first that applies decides, and
 * `match` is not reached by default: `provesMatch` asks for every condition once more.
 */

const identityProbes = ({ plan }: Evidence): readonly ProbeName[] =>
  plan.controls.filter(({ axis }) => axis === 'identity headers').map(({ name }) => name);

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
  const strangers = [...seen(evidence, NO_TOKEN), ...seen(evidence, RANDOM_KEY)];
  const all = [...right, ...strangers];
  if (right.length === 0 || strangers.length === 0) return undefined;
  const onePage =
    shapes(all, shape).size === 1 && all.every(({ html, outcome }) => html && outcome === 'accepted');
  return onePage ? inconclusive(unclear.samePage(evidence)) : undefined;
};

const VERDICT_OF: Readonly<Partial<Record<Door, VerdictName>>> = {
  'identity-headers-trusted': 'shadowed',
  'former-key-accepted': 'mismatch',
};

/** One finding for each open door; the widest gives the verdict. */
const doors: Rule = (evidence, shape) => {
  const steady = isSteady(evidence.plan, evidence.observations, 'right key');
  const open = letIn(evidence, shape).filter((control) => steady || !isOtherKey(control));
  if (open.length === 0) return undefined;
  const findings = openDoors(evidence, open);
  const widest = open.find(({ door }) => door === findings[0].code)?.door;
  return {
    name: (widest && VERDICT_OF[widest]) ?? 'not-enforced',
    cause: `${findings[0].title}.`,
    findings,
  };
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
  const expected = shapes([...seen(evidence, NO_TOKEN), ...seen(evidence, RANDOM_KEY)], shape);
  const identity = identityProbes(evidence);
  const answers = sinceReset(evidence.observations).filter(
    (each) => identity.includes(each.probe) && isJudged(each),
  );
  return answers.every((each) => expected.has(shape(each)));
};

const identityChangesAnswer: Rule = (evidence, shape) =>
  identityIsIgnored(evidence, shape) ? undefined : inconclusive(unclear.identityChangesAnswer(evidence));

/** Everything that green promises, asked for once more and independent of the rules before. */
const provesMatch = (evidence: Evidence, shape: ShapeOf): boolean => {
  const { plan, observations, ended } = evidence;
  return (
    ended === 'complete' &&
    wantedProbes(plan).every((name) => isSteady(plan, observations, name)) &&
    refusedProbes(plan).every(
      (name) =>
        isEstablished(plan, observations, name) && withOutcome(seen(evidence, name), 'accepted').length === 0,
    ) &&
    endsWithStrangers(plan, observations) &&
    everyAddressAnswered(plan, observations) &&
    identityIsIgnored(evidence, shape)
  );
};

const RULES: readonly Rule[] = [
  cancelled,
  unreachable,
  samePageForAll,
  doors,
  rightKeyNotEstablished,
  previousKey,
  controlsNotEstablished,
  identityChangesAnswer,
];

const matchNotices = (evidence: Evidence): readonly Finding[] => {
  const refusals = withOutcome(seen(evidence, 'right key'), 'refused').length;
  const identity = identityProbes(evidence).length > 0;
  return [
    ...(refusals > 0 ? [failures.refusedAtFirst(evidence, refusals)] : []),
    ...(identity ? [] : [unclear.identityNotTested(evidence)]),
    ...(evidence.untried.length > 0 ? [unclear.secretsNotTried(evidence)] : []),
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
  const controls = plan.controls.length;
  return {
    name: 'match',
    cause: `The right token was accepted ${times} times in a row on fresh connections; all ${controls} controls were refused.`,
    findings: matchNotices(evidence),
  };
};
