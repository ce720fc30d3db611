import { deployedBackend } from '../address/backend-output.ts';
import { type DeployedGuard, lookAtStacks } from '../deployment/stacks-before.ts';
import { succeed } from '../finding.ts';
import type { DeployInputs, RotateInputs } from '../inputs/inputs.ts';
import { regionOf } from '../lib/aws/clients.ts';
import type { Secret } from '../redaction/secret.ts';
import type { Dying } from '../replay/replay.ts';
import { dueAt } from '../rotation/plan.ts';
import { askProduction, checkRotatedKeys, type Keys, keysFor, planRotation } from '../rotation/plan-stage.ts';
import { livesLonger, wentBack } from '../rotation/refusals.ts';
import type { KeyName } from '../rotation/state.ts';
import type { Step } from '../rotation/step.ts';
import { type OpenStore, openKeyStore, writeKeys } from '../rotation/store-stage.ts';
import type { Hands } from '../run/hands.ts';
import type { Journal } from '../run/journal.ts';
import { testKey } from '../smoke-test/stage.ts';
import { checkTools } from '../template/stage.ts';
import { deployAndTest, type Proven, synthesizeAndProve, tryTokensAgain } from './deploy.ts';
import type { Located } from './production.ts';

/**
 * Whose tokens no task may refuse during this step: first those that users hold. In an emergency they are refused on
 * purpose, and nothing accepts the fresh key before.
 */
const steadyKeys = ({ phase, deploy: { signs, accepts } }: Step, keyOf: Keys): readonly Secret[] => {
  if (phase === 'emergency') return [];
  return phase === 'switch' && accepts ? [keyOf(accepts), keyOf(signs)] : [keyOf(signs)];
};

/** By what it was before the first write, for the fresh key is the current one after it. */
const roleOf = (name: KeyName): string =>
  name.endsWith(' replaced')
    ? `the ${name.replace(' replaced', '')} key that was replaced`
    : `the key that was ${name}`;

const dyingOf = ({ phase, resumes, refuses }: Step, keyOf: Keys): Dying => ({
  keys: refuses.map((name) => ({ role: roleOf(name), key: keyOf(name) })),
  resumes,
  again:
    phase === 'emergency'
      ? 'Then run the emergency again, which goes on with the same fresh key and tries the same tokens: gh workflow run rotate.yml -f phase=emergency'
      : 'Then run the rotation again, which tries the same tokens: gh workflow run rotate.yml -f phase=retire',
});

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
    triedLater: step.refuses.slice(1).map(keyOf),
    ...(step.refuses.length > 0 && { dying: dyingOf(step, keyOf) }),
    ...(inputs.availability && { availability: { keys: steadyKeys(step, keyOf) } }),
    storeVariables: store.variables(keyOf(signs), accepts && keyOf(accepts)),
  };
};

/** Retiring is for a production that signs with the new key, and whose old tokens have expired. */
const guardOf = ({ phase, refuses }: Step, keyOf: Keys, { stored, now }: OpenStore): DeployedGuard => {
  const [old] = refuses;
  if (phase !== 'retire' || !old) return () => undefined;
  return ({ signs, hours }) => {
    // Something may have sent production back since the switch.
    if (signs === keyOf(old).reveal()) return wentBack();
    const until = dueAt(stored.state.slots.previous?.updatedAt ?? now, Number(hours || 0));
    return now < until ? livesLonger(Number(hours), until) : undefined;
  };
};

/** No key is stored for a deployment that cannot begin: in an emergency it takes the place of the one before. */
const storeKeys = async (
  step: Step,
  keyOf: Keys,
  inputs: RotateInputs,
  opened: OpenStore,
  proven: Proven | undefined,
  hands: Hands,
  progress: (line: string) => void,
): ReturnType<typeof writeKeys> => {
  if (step.before.length > 0) {
    const deployment = deploymentOf(step, keyOf, inputs, opened);
    const able = await (proven
      ? lookAtStacks(deployment, proven.assembly, hands, guardOf(step, keyOf, opened))
      : checkTools(deployment, hands));
    if (!able.ok) return { outcome: able, summary: 'unchanged, for the app could not be deployed' };
  }
  return writeKeys(opened.store, step.before, keyOf, [], hands, progress);
};

/** One key after the other: it must be refused by what is deployed now. */
const proveRefused = async (
  names: readonly KeyName[],
  { inputs: deployed, production }: Located<DeployInputs>,
  keyOf: Keys,
  hands: Hands,
  journal: Journal,
): Promise<void> => {
  for (const name of names) {
    if (journal.failed) return;
    const previous = { key: keyOf(name), expectation: 'reject' } as const;
    await journal.stage('old keys', (progress) =>
      testKey({ ...deployed, previous }, production, hands, progress),
    );
  }
};

/** A rotation begins with what production accepts now, so its address is that of what is deployed. */
const withBackend = async (
  inputs: RotateInputs,
  hands: Hands,
  journal: Journal,
): Promise<RotateInputs | undefined> => {
  const { backendOutput } = inputs;
  if (!backendOutput) return inputs;
  return journal.stage('address', async () => {
    const found = await deployedBackend(backendOutput, regionOf(hands.world.env), hands);
    return found.ok
      ? { outcome: succeed({ ...inputs, backend: found.value }), summary: found.value.url.host }
      : { outcome: found, summary: 'the address is not known' };
  });
};

/** One step of a rotation: a key is stored before it is deployed, and forgotten after production has forgotten it. */
export const rotate = async (asked: RotateInputs, hands: Hands, journal: Journal): Promise<void> => {
  const inputs = await withBackend(asked, hands, journal);
  if (!inputs) return;
  const opened = await journal.stage('key store', () => openKeyStore(inputs, hands));
  if (!opened) return;
  const { store, stored } = opened;

  const production = await journal.stage('production', (progress) =>
    askProduction(inputs, stored, hands, progress),
  );
  if (!production) return;

  const step = await journal.stage('plan', (progress) => planRotation(inputs, opened, production, progress));
  if (!step) return;

  const keyOf = keysFor(stored, inputs, hands);
  const fit = await journal.stage('signing key', () => checkRotatedKeys(step, keyOf, inputs, hands));
  if (!fit) return;

  const prove = () => synthesizeAndProve(deploymentOf(step, keyOf, inputs, opened), hands, journal);
  const early = store.isReadByApp ? undefined : await prove();
  if (!early && !store.isReadByApp) return;

  const written = await journal.stage('keys stored', (progress) =>
    storeKeys(step, keyOf, inputs, opened, early, hands, progress),
  );
  if (!written) return;

  const proven = early ?? (await prove());
  if (!proven) return;

  const deployment = deploymentOf(step, keyOf, inputs, opened);
  const guard = guardOf(step, keyOf, opened);
  const done = await deployAndTest(deployment, proven, hands, journal, guard);
  if (done) await proveRefused(step.refuses.slice(1), done, keyOf, hands, journal);
  await tryTokensAgain(done, journal);
  if (journal.failed) return;

  await journal.stage('keys settled', (progress) =>
    writeKeys(store, step.after, keyOf, written, hands, progress),
  );
};
