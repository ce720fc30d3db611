import type { DeployInputs, RotateInputs } from '../inputs/inputs.ts';
import type { Secret } from '../key/secret.ts';
import type { Journal } from '../report/journal.ts';
import { wentBack } from '../rotation/refusals.ts';
import type { KeyName } from '../rotation/state.ts';
import type { Step } from '../rotation/step.ts';
import type { Hands } from '../stages/hands.ts';
import { type OpenStore, openKeyStore, writeKeys } from '../stages/key-store.ts';
import {
  askProduction,
  checkRotatedKeys,
  type Keys,
  keysFor,
  planRotation,
} from '../stages/rotation-plan.ts';
import type { DeployedGuard } from '../stages/stacks-before.ts';
import { testKey } from '../stages/verdict.ts';
import { deployAndTest } from './deploy.ts';

/**
 * Whose tokens no task may refuse during this step: first those that users hold. In an emergency they are refused on
 * purpose, and nothing accepts the fresh key before.
 */
const steadyKeys = ({ phase, deploy: { signs, accepts } }: Step, keyOf: Keys): readonly Secret[] => {
  if (phase === 'emergency') return [];
  return phase === 'switch' && accepts ? [keyOf(accepts), keyOf(signs)] : [keyOf(signs)];
};

/** What the app is given, and what the smoke test must then see. */
const deploymentOf = (step: Step, keyOf: Keys, inputs: RotateInputs, { store }: OpenStore): DeployInputs => {
  const { signs, accepts } = step.deploy;
  const [refused] = step.refuses;
  const second = accepts
    ? ({ key: keyOf(accepts), expectation: 'accept' } as const)
    : refused && ({ key: keyOf(refused), expectation: 'reject' } as const);
  return {
    ...inputs,
    mode: 'deploy',
    key: keyOf(signs),
    ...(second && { previous: second }),
    ...(inputs.availability && { availability: { keys: steadyKeys(step, keyOf) } }),
    storeVariables: store.variables(keyOf(signs), accepts && keyOf(accepts)),
  };
};

/** Retiring is for a production that signs with the new key; something may have sent it back since. */
const guardOf = ({ phase, refuses }: Step, keyOf: Keys): DeployedGuard => {
  const [old] = refuses;
  return ({ signs }) => (phase === 'retire' && old && signs === keyOf(old).reveal() ? wentBack() : undefined);
};

/** One key after the other: it must be refused by what is deployed now. */
const proveRefused = async (
  names: readonly KeyName[],
  deployed: DeployInputs,
  keyOf: Keys,
  hands: Hands,
  journal: Journal,
): Promise<void> => {
  for (const name of names) {
    if (journal.failed) return;
    const previous = { key: keyOf(name), expectation: 'reject' } as const;
    await journal.stage('old keys', (progress) => testKey({ ...deployed, previous }, 0, hands, progress));
  }
};

/** One step of a rotation: a key is stored before it is deployed, and forgotten after production has forgotten it. */
export const rotate = async (inputs: RotateInputs, hands: Hands, journal: Journal): Promise<void> => {
  const opened = await journal.stage('key store', () => openKeyStore(inputs, hands));
  if (!opened) return;
  const { store, stored } = opened;

  const production = await journal.stage('production', (progress) =>
    askProduction(inputs, stored, hands, progress),
  );
  if (!production) return;

  const step = await journal.stage('plan', (progress) =>
    planRotation(inputs, stored, production, hands, progress),
  );
  if (!step) return;

  const keyOf = keysFor(stored, inputs, hands);
  const fit = await journal.stage('signing key', () => checkRotatedKeys(step, keyOf, inputs, hands));
  if (!fit) return;

  const written = await journal.stage('keys stored', (progress) =>
    writeKeys(store, step.before, keyOf, [], progress),
  );
  if (!written) return;

  const deployment = deploymentOf(step, keyOf, inputs, opened);
  await deployAndTest(deployment, hands, journal, guardOf(step, keyOf));
  await proveRefused(step.refuses.slice(1), deployment, keyOf, hands, journal);
  if (journal.failed) return;

  await journal.stage('keys settled', (progress) => writeKeys(store, step.after, keyOf, written, progress));
};
