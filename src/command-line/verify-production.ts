import { deployedBackend } from '../address/backend-output.ts';
import { followRunningServices, type Rollout, recheckServices } from '../deployment/rollout-stage.ts';
import type { VerifyInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { succeed } from '../model/finding.ts';
import type { StageName } from '../model/report.ts';
import { followUp } from '../modes/follow-up.ts';
import { type Located, locateProduction } from '../modes/production.ts';
import { Secret } from '../redaction/secret.ts';
import { type StageResult, withFindings } from '../run/journal.ts';
import type { Run } from '../run/run.ts';
import { testKey, UNKNOWN_PRODUCTION } from '../smoke-test/stage.ts';
import { otherKeyThere } from './findings.ts';

/** What runs, as far as flags and credentials lead to it. */

export const notLookedAt = (summary: string): StageResult<undefined> => ({
  status: 'skipped',
  summary,
  outcome: succeed(undefined),
});

const skip = (run: Run, name: StageName, summary: string): Promise<undefined> =>
  run.attempt(name, async () => notLookedAt(summary));

/** @param key the key of this machine; absent where none was found */
export const checkProduction = async (inputs: VerifyInputs, hasKey: boolean, run: Run): Promise<void> => {
  const rollout =
    inputs.stacks.length === 0
      ? await skip(
          run,
          'rollout',
          'name the stacks with --stacks, and have AWS credentials in the environment',
        )
      : await run.attempt('rollout', () => followWithOwnKey(inputs, run));
  if (run.world.cancelled.aborted) return;
  const isAsked = inputs.backend ?? inputs.backendOutput ?? inputs.frontend;
  if (!isAsked || !hasKey) {
    const why = hasKey
      ? 'start the backend and give its address, e.g. --backend-url http://127.0.0.1:5001'
      : 'there is no key to try';
    await skip(run, 'verdict', why);
    return;
  }
  await testProduction(inputs, rollout, run);
};

const testProduction = async (
  inputs: VerifyInputs,
  rollout: Rollout | undefined,
  run: Run,
): Promise<void> => {
  const located = await locate(inputs, rollout, run);
  const times = { probed: run.world.clock.now() };
  const verdict =
    located.inputs.backend &&
    (await run.attempt('verdict', async () => {
      const { inputs: asked, production } = located;
      const tested = await testKey({ inputs: asked, production }, run);
      const named = { ...tested, summary: `${tested.summary} (the key of ${inputs.key.name} was tried)` };
      return rollout ? withFindings(named, await recheckServices(rollout, run)) : named;
    }));
  await followUp(located, { verdict, times }, run);
};

/** Without stacks there is nothing that an address could be tied to. */
const locate = (
  inputs: VerifyInputs,
  rollout: Rollout | undefined,
  run: Run,
): Promise<Located<VerifyInputs>> => {
  if (!rollout && !inputs.backendOutput) return Promise.resolve({ inputs, production: UNKNOWN_PRODUCTION });
  const region = regionOf(run.world.env);
  return locateProduction(inputs, rollout, (from) => deployedBackend(from, { region }, run), run);
};

/**
 * The services as they run, compared with the key that they have: a laptop should have another one. Only where all have
 * one and the same readable key that differs from ours do they get a second look.
 */
const followWithOwnKey = async (inputs: VerifyInputs, run: Run): Promise<StageResult<Rollout>> => {
  const first = await followRunningServices(inputs, run);
  const [own, ...others] = first.outcome.ok ? readableKeys(first.outcome.value, inputs) : [];
  const isOther = own !== undefined && others.length === 0 && own !== inputs.key.reveal();
  if (own !== undefined) run.conceal(own);
  const result = isOther
    ? withFindings(
        await followRunningServices({ ...inputs, key: new Secret('the task definition', own) }, run),
        [otherKeyThere(inputs.key.name)],
      )
    : first;
  for (const { service, holders } of result.facts?.services ?? [])
    for (const { container, variable, source, result: found } of holders)
      run.progress(`${service}/${container}: ${variable} from ${source || 'nowhere'} (${found})`);
  return result;
};

const readableKeys = (
  { services }: Rollout,
  { secretName, secretAliases }: VerifyInputs,
): readonly string[] => [
  ...new Set(
    services
      .flatMap(({ registered }) => registered?.containerDefinitions ?? [])
      .flatMap(({ environment }) => environment ?? [])
      .flatMap((variable) =>
        [secretName, ...secretAliases].includes(variable.name ?? '') ? [variable.value ?? ''] : [],
      ),
  ),
];
