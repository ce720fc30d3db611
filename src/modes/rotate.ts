import { deployedBackend } from '../address/backend-output.ts';
import { textNamed, versionNamed } from '../deployment/deployed-keys.ts';
import { type DeployedGuard, readStacksBefore } from '../deployment/stacks-before.ts';
import type { DeployInputs, Dying, RotateInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { succeed } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import { type OpenStore, openKeyStore, writeKeys } from '../rotation/open-store.ts';
import { findOtherHolders, findStacksLeftOut } from '../rotation/other-holders.ts';
import { makesKey, type RotationStep, refusalByDeployed } from '../rotation/plan.ts';
import { askProduction, checkRotatedKeys, type Keys, keysFor, planRotation } from '../rotation/stage.ts';
import { type KeyName, SLOTS } from '../rotation/state.ts';
import type { Run } from '../run/run.ts';
import { testKey } from '../smoke-test/stage.ts';
import { checkTools } from '../template/stage.ts';
import { deployAndTest, type Proven, synthesizeAndProve, tryTokensAgain } from './deploy.ts';
import type { Located } from './production.ts';

/**
 * Whose tokens no task may refuse during this step: first those that users hold. In an emergency they are refused on
 * purpose, and nothing accepts the fresh key before.
 */
const steadyKeys = ({ phase, deploy: { signs, accepts } }: RotationStep, keyOf: Keys): readonly Secret[] => {
  if (phase === 'emergency') return [];
  return phase === 'switch' && accepts ? [keyOf(accepts), keyOf(signs)] : [keyOf(signs)];
};

/** By what it was before the first write, for the fresh key is the current one after it. */
const roleOf = (name: KeyName): string =>
  name.endsWith(' replaced')
    ? `the ${name.replace(' replaced', '')} key that was replaced`
    : `the key that was ${name}`;

const dyingOf = ({ resumes, refuses }: RotationStep, keyOf: Keys): Dying => ({
  keys: refuses.map((name) => ({ role: roleOf(name), key: keyOf(name) })),
  resumes,
});

/** What the app is given, and what the smoke test must then see. */
const deploymentOf = (
  step: RotationStep,
  keyOf: Keys,
  inputs: RotateInputs,
  { store }: OpenStore,
): DeployInputs => {
  const { signs, accepts } = step.deploy;
  const [refused] = step.refuses;
  const second = accepts
    ? ({ key: keyOf(accepts), expectation: 'accept', isStaged: step.phase === 'stage' } as const)
    : refused && ({ key: keyOf(refused), expectation: 'reject' } as const);
  return {
    ...inputs,
    mode: 'deploy',
    key: keyOf(signs),
    ...(second && { previous: second }),
    triedLater: step.refuses.slice(1).map(keyOf),
    // Nothing was signed with a staged key, or all of it has expired.
    ...(step.refuses.length > 0 && step.phase !== 'abandon' && { dying: dyingOf(step, keyOf) }),
    // What was ahead of an emergency may have been cancelled, and CloudFormation goes on with what it had begun.
    waitsForStacks: step.phase === 'emergency',
    ...(inputs.availability && { availability: { keys: steadyKeys(step, keyOf) } }),
    storeVariables: store.variables(keyOf(signs), accepts && keyOf(accepts)),
  };
};

/** No step but an emergency takes a key from production that is stored nowhere, or whose tokens are valid. */
const guardOf = (
  step: RotationStep,
  { inputs, opened: { store, stored, now } }: Pick<Rotation, 'inputs' | 'opened'>,
  isRefused: boolean,
): DeployedGuard => {
  const named = SLOTS.map((slot) => {
    const key = stored.keys[slot];
    return [
      slot,
      key
        ? [
            textNamed(key.reveal(), inputs.keyEncoding),
            ...Object.values(store.variables(key, undefined)).map(versionNamed),
          ]
        : [],
    ] as const;
  });
  const { previous, next } = stored.state.slots;
  const signedLast = (previous ?? next)?.updatedAt ?? now;
  const isGuess = isRefused && step.phase === 'switch' && !stored.keys.next;
  const lifetime = Number(inputs.expirationHours);
  const checked = { step, stored: Object.fromEntries(named), signedLast, lifetime, isGuess };
  return (deployed) => refusalByDeployed(deployed, checked, now);
};

/** What a step of a rotation is made of. */
type Rotation = {
  readonly step: RotationStep;
  readonly keyOf: Keys;
  readonly inputs: RotateInputs;
  readonly opened: OpenStore;
  readonly guard: DeployedGuard;
};

/** No key is stored for a deployment that cannot begin: in an emergency it takes the place of the one before. */
const storeKeys = async (
  { step, keyOf, inputs, opened, guard }: Rotation,
  proven: Proven | undefined,
  run: Run,
): ReturnType<typeof writeKeys> => {
  if (step.before.length > 0) {
    const deployed = deploymentOf(step, keyOf, inputs, opened);
    const able = await (proven
      ? readStacksBefore({ inputs: deployed, assembly: proven.assembly, guard }, run)
      : checkTools(deployed, run));
    if (!able.ok) return { outcome: able, summary: 'unchanged, for the app could not be deployed' };
  }
  return writeKeys(opened.store, step.before, keyOf, [], run);
};

/** One key after the other: it must be refused by what is deployed now. */
const proveRefused = async (
  names: readonly KeyName[],
  { inputs: deployed, production }: Located<DeployInputs>,
  keyOf: Keys,
  run: Run,
): Promise<void> => {
  for (const name of names) {
    if (run.journal.failed) return;
    const previous = { key: keyOf(name), expectation: 'reject' } as const;
    await run.attempt('old keys', () => testKey({ inputs: { ...deployed, previous }, production }, run));
  }
};

/** A rotation begins with what production accepts now, so its address is that of what is deployed. */
const withBackend = async (inputs: RotateInputs, run: Run): Promise<RotateInputs> => {
  const { backendOutput } = inputs;
  if (!backendOutput) return inputs;
  return run.step('address', async () => {
    const found = await deployedBackend(backendOutput, { region: regionOf(run.world.env) }, run);
    return found.ok
      ? { outcome: succeed({ ...inputs, backend: found.value }), summary: found.value.url.host }
      : { outcome: found, summary: 'the address is not known' };
  });
};

/** What is about to be deployed, and in an ordinary step that every stack with the key is. */
const proveStep = async (
  { step, keyOf, inputs, opened }: Omit<Rotation, 'guard'>,
  run: Run,
): Promise<Proven> => {
  const deployment = deploymentOf(step, keyOf, inputs, opened);
  const proven = await synthesizeAndProve(deployment, run);
  const { assembly } = proven;
  if (step.phase !== 'emergency' && assembly.stacks.length < assembly.assembly.stacks.length) {
    const keys = SLOTS.flatMap((slot) => opened.stored.keys[slot] ?? []);
    await run.step('other holders', () => findStacksLeftOut({ inputs: deployment, assembly, keys }, run));
  }
  return proven;
};

/** One step of a rotation: a key is stored before it is deployed, and forgotten after production has forgotten it. */
export const rotate = async (asked: RotateInputs, run: Run): Promise<void> => {
  const inputs = await withBackend(asked, run);
  const opened = await run.step('key store', () => openKeyStore(inputs, run));
  const { store, stored } = opened;
  const production = await run.step('production', () => askProduction(inputs, stored, run));
  const step = await run.step('plan', () => planRotation({ inputs, opened, production }, run));
  if (!step) return;

  const keyOf = keysFor(stored, inputs, run);
  await run.step('signing key', () => checkRotatedKeys(step, keyOf, inputs, run));

  const guard = guardOf(
    step,
    { inputs, opened },
    ['auto', 'continue'].includes(inputs.phase) && production.current === 'refused',
  );
  const prove = () => proveStep({ step, keyOf, inputs, opened }, run);
  // A key that the app refers to must be stored before the app can be synthesized.
  const isLate = store.isReadByApp && makesKey(step);
  const early = isLate ? undefined : await prove();
  const written = await run.step('keys stored', () =>
    storeKeys({ step, keyOf, inputs, opened, guard }, early, run),
  );
  const proven = early ?? (await prove());

  const deployment = deploymentOf(step, keyOf, inputs, opened);
  const tested = await deployAndTest({ inputs: deployment, ...proven, guard }, run);
  await proveRefused(step.refuses.slice(1), tested, keyOf, run);
  await tryTokensAgain(tested, run);
  if (run.journal.failed) return;
  if (step.phase === 'emergency') {
    const given = { inputs: tested.inputs, assembly: proven.assembly, keys: step.refuses.map(keyOf) };
    await run.step('other holders', () => findOtherHolders(given, run));
  }

  await run.step('keys settled', () => writeKeys(store, step.after, keyOf, written, run));
};
