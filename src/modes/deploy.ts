import { backendBefore, backendIn, missingOutput, type StackOutputs } from '../address/backend-output.ts';
import { judgeAvailability, watchDeployment } from '../availability/stage.ts';
import { compareWithReview } from '../changes/review.ts';
import { formerKeys, givenKeys, refusalOfSecrets } from '../deployment/deployed-keys.ts';
import { followDeployment, recheckServices } from '../deployment/rollout-stage.ts';
import type { DeployedGuard } from '../deployment/stacks-before.ts';
import { type Deployment, deployAssembly } from '../deployment/stage.ts';
import type { DeployInputs, Dying } from '../inputs/types.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Holder } from '../proof/holder.ts';
import { proveSameKey } from '../proof/stage.ts';
import { type Replay, startReplay, untriedBefore } from '../replay/stage.ts';
import { withFindings } from '../run/journal.ts';
import type { Run } from '../run/run.ts';
import { checkSigningKey } from '../signing-key/stage.ts';
import { testKey } from '../smoke-test/stage.ts';
import type { FrontendSession } from '../smoke-test/through-frontend.ts';
import { type ReadyAssembly, synthesizeAssembly } from '../template/stage.ts';
import { followUp, sessionForVerdict } from './follow-up.ts';
import { type Located, locateProduction } from './production.ts';
import { withStoredKeys } from './stored-keys.ts';

/** The whole job: is the key fit, and then all the rest. */
export const deploy = async (asked: DeployInputs, run: Run): Promise<void> => {
  const inputs = await withStoredKeys(asked, run);
  await run.step('signing key', () => checkSigningKey(inputs, run));
  const proven = await synthesizeAndProve(inputs, run);
  // A run that was queued before a rotation must not send production back, and none may forget a key of users.
  const templates = proven.assembly.stacks.flatMap((stack) => stack.templates);
  const given = givenKeys(inputs, templates);
  const guard: DeployedGuard = (deployed) => refusalOfSecrets(deployed, given, run.world.clock.now());
  const tested = await deployAndTest({ inputs: { ...inputs, ...dyingIn(inputs) }, ...proven, guard }, run);
  await tryTokensAgain(tested, run);
};

/** The key that must be refused after this deployment. */
const dyingIn = ({ previous }: DeployInputs): { readonly dying?: Dying } =>
  previous?.expectation === 'reject'
    ? {
        dying: {
          keys: [{ role: 'the previous key', key: previous.key }],
          resumes: false,
        },
      }
    : {};

export type Proven = { readonly assembly: ReadyAssembly; readonly holders: readonly Holder[] };

/** What is about to be deployed, and that its containers get the same key. Changes nothing. */
export const synthesizeAndProve = async (inputs: DeployInputs, run: Run): Promise<Proven> => {
  const assembly = await run.step('cloud assembly', async () => {
    const made = await synthesizeAssembly(inputs, run);
    return made.outcome.ok
      ? withFindings(made, missingOutput(inputs.backendOutput, made.outcome.value.stacks))
      : made;
  });
  const { holders } = await run.step('holders', () => proveSameKey(inputs, assembly, run));
  await run.step('review', () => compareWithReview(inputs, assembly, run));
  return { assembly, holders };
};

/** What is deployed. `guard` looks at the keys that are deployed now, before anything is changed. */
type Planned = Proven & { readonly inputs: DeployInputs; readonly guard: DeployedGuard };

type Changed = {
  readonly deployment: Deployment;
  readonly located: Located<DeployInputs>;
  readonly verdict: Verdict | undefined;
  readonly session: FrontendSession | undefined;
  readonly replay: Replay | undefined;
  /** When the smoke test began. */
  readonly probed: number;
};

/** Changes production and asks it for its verdict, watched all the while where the inputs ask for that. */
const changeProduction = async (planned: Planned, run: Run): Promise<Changed> => {
  const { inputs, assembly, holders } = planned;
  const { watch } = inputs.availability
    ? await run.step('baseline', () => watchDeployment({ inputs, stacks: assembly.stacks }, run))
    : {};
  let replay: Replay | undefined;
  let isTested = false;
  try {
    replay = await tryTokensBefore(planned, run);
    const deployment = await run.step('deployment', () => deployAssembly(planned, run));
    const rollout = await run.step('rollout', () => followDeployment({ inputs, deployment, holders }, run));
    const outputs = outputsOf(deployment);
    const located = await locateProduction(inputs, rollout, async (from) => backendIn(from, outputs), run);

    const probed = run.world.clock.now();
    const session = await sessionForVerdict(located, run);
    const verdict = await run.attempt('verdict', async () => {
      const production = { ...located.production, formerKeys: formerKeys(inputs, deployment.before) };
      const tested = await testKey({ inputs: located.inputs, production, session }, run);
      return withFindings(tested, await recheckServices(rollout, run));
    });
    isTested = !run.journal.failed;
    return { deployment, located, verdict, session, replay, probed };
  } finally {
    // The tokens expire, so they are tried during the follow-up too.
    if (!isTested) await replay?.stop();
    const seen = await watch?.stop();
    if (watch && seen) await run.attempt('availability', async () => judgeAvailability(seen, watch.url));
  }
};

/** Tokens of the key that is given up, which production still accepts. */
const tryTokensBefore = async ({ inputs, assembly }: Planned, run: Run): Promise<Replay | undefined> => {
  const { dying } = inputs;
  const before = dying && (await backendBefore(inputs, assembly.stacks, run));
  if (!dying || !before) return undefined;
  return run.step('tokens before', async () =>
    before.ok
      ? startReplay({ inputs, dying, backend: before.value }, run)
      : untriedBefore(before.findings[0]),
  );
};

const outputsOf = ({ before, stacks }: Deployment): readonly StackOutputs[] =>
  before.map(({ stack: { id, stackName } }) => ({
    names: [id, stackName],
    outputs: stacks.find(({ name }) => name === stackName)?.outputs ?? {},
  }));

/** Where production was asked, and what was tried before it was changed. */
type Tested = Located<DeployInputs> & {
  readonly replay: Replay | undefined;
  /** When its stacks were last changed before, in milliseconds since the epoch. */
  readonly changedBefore: number;
};

/** Deploys an app whose key is known to be fit, and believes nothing that was not seen in production. */
export const deployAndTest = async (planned: Planned, run: Run): Promise<Tested> => {
  const { deployment, located, verdict, session, replay, probed } = await changeProduction(planned, run);
  const times = { since: deployment.startedAt, probed, own: replay?.refusedAt() ?? [] };
  const stackRegions = deployment.stacks.map(({ region }) => region);
  await followUp(located, { verdict, session, times, stackRegions }, run);
  const changes = deployment.before.map(({ state }) => state?.updatedAt ?? 0);
  return { ...located, replay, changedBefore: Math.max(0, ...changes) };
};

/** The last word on keys that were given up, when all else is proven: a cache may honour tokens for some minutes. */
export const tryTokensAgain = async ({ replay, changedBefore }: Tested, run: Run): Promise<void> => {
  if (!replay) return;
  await replay.stop();
  if (!run.journal.failed) await run.attempt('tokens after', () => replay.prove(changedBefore));
};
