import { backendBefore, backendIn, promisedOutput, type StackOutputs } from '../address/backend-output.ts';
import { judgeAvailability, watchDeployment } from '../availability/stage.ts';
import { compareWithReview } from '../changes/review-stage.ts';
import { formerKeys } from '../deployment/former-keys.ts';
import { olderSecrets } from '../deployment/older-secrets.ts';
import { followDeployment } from '../deployment/rollout-stage.ts';
import type { DeployedGuard } from '../deployment/stacks-before.ts';
import { type Deployment, deployAssembly } from '../deployment/stage.ts';
import { stillOurs } from '../deployment/still-ours.ts';
import { askFrontend } from '../frontend/stage.ts';
import type { DeployInputs } from '../inputs/inputs.ts';
import { findLogEvidence } from '../logs/stage.ts';
import type { Holder } from '../proof/holder.ts';
import { proveSameKey } from '../proof/stage.ts';
import type { Dying } from '../replay/replay.ts';
import { type Replay, startReplay, untriedBefore } from '../replay/stage.ts';
import { sendOwnRequests } from '../requests/stage.ts';
import type { Hands } from '../run/hands.ts';
import { type Journal, type StageResult, withFindings } from '../run/journal.ts';
import type { Verdict } from '../run/verdict.ts';
import { checkSigningKey } from '../signing-key/stage.ts';
import { testKey } from '../smoke-test/stage.ts';
import { type ReadyAssembly, synthesizeAssembly } from '../template/stage.ts';
import { type Located, locateProduction } from './production.ts';
import { withStoredKeys } from './stored-keys.ts';

/** The whole job: is the key fit, and then all the rest. */
export const deploy = async (asked: DeployInputs, hands: Hands, journal: Journal): Promise<void> => {
  const inputs = await withStoredKeys(asked, hands, journal);
  if (!inputs) return;

  const key = await journal.stage('signing key', () => checkSigningKey(inputs, hands));
  if (!key) return;
  const proven = await synthesizeAndProve(inputs, hands, journal);
  if (!proven) return;
  // A run that was queued before a rotation must not send production back.
  const done = await deployAndTest({ ...inputs, ...dyingIn(inputs) }, proven, hands, journal, (deployed) =>
    olderSecrets(deployed, inputs.key, inputs.previous?.key, inputs.nextKey),
  );
  await tryTokensAgain(done, journal);
};

/** The key that must be refused after this deployment. */
const dyingIn = ({ previous }: DeployInputs): { readonly dying?: Dying } =>
  previous?.expectation === 'reject'
    ? {
        dying: {
          keys: [{ role: 'the previous key', key: previous.key }],
          resumes: false,
          again: 'Then deploy again, with previous-key: reject.',
        },
      }
    : {};

export type Proven = { readonly assembly: ReadyAssembly; readonly holders: readonly Holder[] };

/** What is about to be deployed, and that its containers get the same key. Changes nothing. */
export const synthesizeAndProve = async (
  inputs: DeployInputs,
  hands: Hands,
  journal: Journal,
): Promise<Proven | undefined> => {
  const assembly = await journal.stage('cloud assembly', async (progress) => {
    const made = await synthesizeAssembly(inputs, hands, progress);
    return made.outcome.ok
      ? withFindings(made, promisedOutput(inputs.backendOutput, made.outcome.value.stacks))
      : made;
  });
  if (!assembly) return undefined;

  const proof = await journal.stage('holders', () => proveSameKey(inputs, assembly));
  if (!proof) return undefined;

  await journal.stage('review', () => compareWithReview(inputs, assembly, hands));
  return hands.world.cancelled.aborted ? undefined : { assembly, holders: proof.holders };
};

/**
 * Deploys an app whose key is known to be fit, and believes nothing that was not seen in production.
 *
 * @param guard looks at the keys that are deployed now, before anything is changed
 * @returns where production was asked; nothing where it did not come so far
 */
export const deployAndTest = async (
  inputs: DeployInputs,
  proven: Proven,
  hands: Hands,
  journal: Journal,
  guard: DeployedGuard,
): Promise<Done | undefined> => {
  const changed = await change(inputs, proven, hands, journal, guard);
  if (!changed) return undefined;
  await lookFurther(changed, hands, journal);
  const { located, replay, deployment } = changed;
  const changes = deployment.before.map(({ state }) => state?.updatedAt ?? 0);
  return { ...located, changedBefore: Math.max(0, ...changes), ...(replay && { replay }) };
};

/** Where production was asked, and what was tried before it was changed. */
export type Done = Located<DeployInputs> & {
  readonly replay?: Replay;
  /** When its stacks were last changed before, in milliseconds since the epoch. */
  readonly changedBefore: number;
};

type Changed = {
  readonly deployment: Deployment;
  readonly located: Located<DeployInputs>;
  readonly verdict: Verdict | undefined;
  readonly replay: Replay | undefined;
  /** When the smoke test began. */
  readonly probed: number;
};

/** Changes production and asks it for its verdict, watched all the while where that was asked for. */
const change = async (
  inputs: DeployInputs,
  { assembly, holders }: Proven,
  hands: Hands,
  journal: Journal,
  guard: DeployedGuard,
): Promise<Changed | undefined> => {
  const watched = inputs.availability
    ? await journal.stage('baseline', (progress) => watchDeployment(inputs, assembly.stacks, hands, progress))
    : {};
  if (!watched) return undefined;
  const { watch } = watched;

  let replay: Replay | undefined;
  let isTested = false;
  try {
    const { dying } = inputs;
    const before = dying && (await backendBefore(inputs, assembly.stacks, hands));
    if (dying && before) {
      const tryBefore = async (): Promise<StageResult<Replay | undefined>> =>
        before.ok ? startReplay(inputs, dying, before.value, hands) : untriedBefore(before.findings[0]);
      replay = await journal.stage('tokens before', tryBefore);
      if (journal.failed) return undefined;
    }
    const deployment = await journal.stage('deployment', (progress) =>
      deployAssembly(inputs, assembly, hands, progress, guard),
    );
    if (!deployment) return undefined;

    const rollout = await journal.stage('rollout', (progress) =>
      followDeployment(inputs, deployment, holders, hands, progress),
    );
    if (!rollout) return undefined;

    const outputs = outputsOf(deployment);
    const located = await locateProduction(
      inputs,
      rollout,
      async (from) => backendIn(from, outputs),
      hands,
      journal,
    );
    if (!located) return undefined;

    const probed = hands.world.clock.now();
    const verdict = await journal.stage('verdict', async (progress) => {
      const production = { ...located.production, formerKeys: formerKeys(inputs, deployment.before) };
      const tested = await testKey(located.inputs, production, hands, progress);
      return withFindings(tested, await stillOurs(rollout, hands));
    });
    isTested = !journal.failed;
    return { deployment, located, verdict, replay, probed };
  } finally {
    // The tokens expire, so they are tried while the run looks further too.
    if (!isTested) await replay?.stop();
    const seen = await watch?.stop();
    if (watch && seen && !hands.world.cancelled.aborted)
      await journal.stage('availability', async () => judgeAvailability(seen, watch.url));
  }
};

const outputsOf = ({ before, stacks }: Deployment): readonly StackOutputs[] =>
  before.map(({ stack: { id, stackName } }) => ({
    names: [id, stackName],
    outputs: stacks.find(({ name }) => name === stackName)?.outputs ?? {},
  }));

/** What else was asked for, once production has been changed. */
const lookFurther = async (
  { deployment, located: { inputs, production }, verdict, replay, probed }: Changed,
  hands: Hands,
  journal: Journal,
): Promise<void> => {
  const { frontend } = inputs;
  const session =
    frontend && !hands.world.cancelled.aborted
      ? await journal.stage('frontend', (progress) =>
          askFrontend(frontend, inputs, production.targets, hands, progress),
        )
      : undefined;

  if (inputs.requests.length > 0 && !hands.world.cancelled.aborted)
    await journal.stage('requests', (progress) => sendOwnRequests(inputs, verdict, session, hands, progress));

  const regions = deployment.stacks.map(({ region }) => region);
  const times = { since: deployment.startedAt, probed, own: replay?.refusedAt() ?? [] };
  if (inputs.logGroups.length > 0 && !hands.world.cancelled.aborted)
    await journal.stage('logs', () => findLogEvidence(inputs, verdict, times, hands, regions));
};

/** The last word on keys that were given up, when all else is proven: a cache may honour tokens for some minutes. */
export const tryTokensAgain = async (done: Done | undefined, journal: Journal): Promise<void> => {
  if (!done?.replay) return;
  const { replay, changedBefore } = done;
  await replay.stop();
  if (!journal.failed)
    await journal.stage('tokens after', (progress) => replay.prove(progress, changedBefore));
};
