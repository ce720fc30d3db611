import { secondKey } from '../inputs/secrets.ts';
import type { RotateInputs } from '../inputs/types.ts';
import {
  asWarning,
  type ErrorFinding,
  errorsFirst,
  type Finding,
  fail,
  isError,
  succeed,
} from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import { planOnly } from '../report/findings.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { findPublishedKey } from '../signing-key/checkout-search.ts';
import { KNOWN_KEYS, type KnownKeys } from '../signing-key/known-keys.ts';
import { lintOtherSecret, lintSigningKey } from '../signing-key/lint.ts';
import { forgeableKey } from '../signing-key/publication.ts';
import {
  commandToReplace,
  fingerprint,
  freshKey,
  type JudgedKey,
  type KeyRole,
} from '../signing-key/signing-key.ts';
import { testKey, UNKNOWN_PRODUCTION } from '../smoke-test/stage.ts';
import { replacedKeyGone, rotationNotYet } from './findings.ts';
import { keyNamed, type StoredKeys } from './key-store.ts';
import type { OpenStore } from './open-store.ts';
import { planNextStep, type RotationPlan, type RotationStep } from './plan.ts';
import { describePlan } from './plan-words.ts';
import {
  isAtRest,
  type KeyName,
  type Production,
  productionSeenBy,
  SLOTS,
  type StoreState,
} from './state.ts';

const HOUR = 3_600_000;

const UNASKED: Production = { current: 'unknown', other: 'unknown' };

/**
 * Which of the stored keys production accepts now. That it refuses one is no failure here: the plan judges it. An
 * emergency does not wait for this.
 */
export const askProduction = async (
  inputs: RotateInputs,
  { keys, state }: StoredKeys,
  context: RunContext,
): Promise<StageResult<Production>> => {
  const { current } = keys;
  if (inputs.phase === 'continue' && isAtRest(state))
    return { outcome: succeed(UNASKED), summary: 'not asked: no rotation is under way', status: 'skipped' };
  if (inputs.phase === 'emergency' || !current) {
    const summary = current ? 'not asked: an emergency does not wait' : 'not asked: there is no current key';
    return { outcome: succeed(UNASKED), summary, status: 'skipped' };
  }
  const second = secondKey(current, keys.next, keys.previous);
  const asked = {
    ...inputs,
    mode: 'verify',
    key: current,
    ...(second && { previous: { key: second, expectation: 'accept' as const } }),
  } as const;
  const tested = await testKey({ inputs: asked, production: UNKNOWN_PRODUCTION }, context);
  const verdict = tested.outcome.ok ? tested.outcome.value : undefined;
  const production = productionSeenBy(verdict);
  const other = second ? `, the other one is ${production.other}` : '';
  return {
    outcome: succeed(production),
    summary: `the current key is ${production.current}${other}${
      production.current === 'unknown' ? ` (${verdict?.cause ?? 'no verdict'})` : ''
    }`,
  };
};

/** A key that is gone cannot be tried. */
const unprovable = ({ emergency }: StoreState, { phase }: RotationStep): boolean =>
  phase === 'emergency' && emergency?.replaced === true && !emergency.isComplete;

const roleOf = (name: KeyName): KeyRole => (name === 'next' || name === 'previous' ? name : 'current');

/** The stored keys that production accepts after this run, or may accept where it does nothing. */
const keysKept = (made: RotationPlan): readonly KeyName[] => {
  if (made.kind !== 'step') return SLOTS;
  const { signs, accepts } = made.step.deploy;
  return accepts ? [signs, accepts] : [signs];
};

/**
 * A key that everyone knows is not kept for the sake of the tokens that it signed: an emergency ends it now. To retire it ends it
 * too, once that is due.
 */
const forgeableAmong = (
  made: RotationPlan,
  stored: StoredKeys,
  { algorithm, keyEncoding: encoding, secretName, secretAliases }: RotateInputs,
  known: KnownKeys,
): readonly ErrorFinding[] => {
  const kept = keysKept(made).flatMap((name) => {
    const key = name === 'fresh' ? undefined : keyNamed(stored, name);
    return key && key.reveal() !== '' ? [{ key, role: roleOf(name) }] : [];
  });
  const different = kept.filter(({ key }, at) => !kept.slice(0, at).some((one) => one.key.equals(key)));
  const isEmergency = made.kind === 'step' && made.step.phase === 'emergency';
  const rotation = isEmergency ? 'emergency' : 'certain';
  const variables = [secretName, ...secretAliases];
  return different.flatMap(({ key, role }) => {
    const use = { key, input: key.name, algorithm, encoding, variables, role, rotation, known } as const;
    return forgeableKey(use) ?? [];
  });
};

type RotationToPlan = {
  readonly inputs: RotateInputs;
  readonly opened: OpenStore;
  readonly production: Production;
  /** Default: the list of published keys. */
  readonly known?: KnownKeys;
};

/** What comes next, or why nothing does. Without a value there is nothing to do in this run. */
export const planRotation = async (
  { inputs, opened, production, known = KNOWN_KEYS }: RotationToPlan,
  context: RunContext,
): Promise<StageResult<RotationStep | undefined>> => {
  const { stored, now } = opened;
  const { state } = stored;
  const made = planNextStep({
    store: state,
    production,
    asked: inputs.phase,
    lifetime: Number(inputs.expirationHours) * HOUR,
    now,
  });
  const [forgeable, ...more] = forgeableAmong(made, stored, inputs, known);
  if (forgeable) return { outcome: fail(forgeable, ...more), summary: 'nothing was changed' };
  const lines = describePlan(made);
  for (const line of lines) context.progress(line);
  const facts = { plan: lines };
  const summary = lines[0] ?? '';
  if (made.kind === 'refused') return { outcome: fail(made.finding), summary: 'nothing was changed', facts };
  if (made.kind === 'nothing') return { outcome: succeed(undefined), summary, facts };
  if (made.kind === 'not-yet') {
    const finding = rotationNotYet(made, inputs.phase);
    return { outcome: isError(finding) ? fail(finding) : succeed(undefined, [finding]), summary, facts };
  }
  if (inputs.planOnly) return { outcome: succeed(undefined, [planOnly()]), summary, facts };
  const findings = unprovable(state, made.step) ? [replacedKeyGone()] : [];
  return { outcome: succeed(made.step, findings), summary, facts: { ...facts, phase: made.step.phase } };
};

/** The keys by their names in the plan, as they were before the first write; the fresh one is made once. */
export type Keys = (name: KeyName) => Secret;

const lacking = (name: KeyName): never => {
  throw new Error(`the plan names a ${name} key that is not there`);
};

export const keysFor = (stored: StoredKeys, inputs: RotateInputs, context: RunContext): Keys => {
  let fresh: Secret | undefined;
  const make = (): Secret => {
    const key = freshKey(context.world.random, { algorithm: inputs.algorithm, encoding: inputs.keyEncoding });
    context.conceal(key.reveal());
    return key;
  };
  return (name) => {
    if (name !== 'fresh') return keyNamed(stored, name) ?? lacking(name);
    fresh ??= make();
    return fresh;
  };
};

/** A key that is on its way out may be weak, which may be why it goes: that is said, and is no reason to keep it. */
const asWarnings = (findings: readonly Finding[]): readonly Finding[] => findings.map(asWarning);

const lintOtherSecrets = (inputs: RotateInputs): readonly Finding[] => {
  const { otherSecrets, stacks, containers, accountId } = inputs;
  const names = [...stacks, ...containers, accountId];
  return otherSecrets.flatMap((secret) => lintOtherSecret(secret, secret.name, names));
};

/** Whether the key that comes deserves its name, before it is stored or deployed anywhere. */
export const checkRotatedKeys = async (
  step: RotationStep,
  keyOf: Keys,
  inputs: RotateInputs,
  context: RunContext,
): Promise<StageResult<true>> => {
  const { signs, accepts } = step.deploy;
  const isEmergency = step.phase === 'emergency';
  const names = [signs, ...(accepts ? [accepts] : [])];
  const comes = names.find((name) => name === 'fresh' || name === 'next') ?? signs;
  const use = (name: KeyName): JudgedKey => ({
    key: keyOf(name),
    input: name === 'fresh' ? 'the fresh key' : keyOf(name).name,
    algorithm: inputs.algorithm,
    encoding: inputs.keyEncoding,
    variables: [inputs.secretName, ...inputs.secretAliases],
    role: roleOf(name),
    rotation: isEmergency ? 'emergency' : 'certain',
  });
  const lint = (name: KeyName): readonly Finding[] =>
    lintSigningKey({ ...use(name), otherSecrets: inputs.otherSecrets });
  const options = { ...context.world, command: commandToReplace(use(comes)) };
  const published = await findPublishedKey(inputs.workspace, keyOf(comes), options);
  const secrets = lintOtherSecrets(inputs);
  // A leaked key does not wait for a secret that is none of the keys.
  const own = [...lint(comes), ...published, ...(isEmergency ? asWarnings(secrets) : secrets)];
  const others = names.filter((name) => name !== comes).flatMap((name) => asWarnings(lint(name)));
  const [first, ...rest] = errorsFirst(own);
  if (first && isError(first))
    return {
      outcome: fail(first, ...rest, ...others),
      summary: `the ${comes} key or another secret is refused, nothing was changed`,
    };
  const printOf = async (name: KeyName): Promise<string> =>
    lint(name).some(isError) ? '' : fingerprint(keyOf(name));
  const print = await printOf(signs);
  const givenUp = isEmergency ? await Promise.all(step.refuses.map(printOf)) : [];
  return {
    outcome: succeed(true, [...own, ...others]),
    summary: `the ${comes} key is fit for ${inputs.algorithm}${print === '' ? '' : `; the ${signs} key signs, fingerprint ${print}`}`,
    facts: { keyFingerprint: print, ...(givenUp.length > 0 && { givenUp }) },
  };
};
