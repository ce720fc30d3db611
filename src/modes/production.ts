import { tieAddress } from '../address/stage.ts';
import type { Rollout } from '../deployment/rollout-stage.ts';
import type { BackendInputs, BackendOutput } from '../inputs/backend.ts';
import { type Outcome, succeed } from '../model/finding.ts';
import type { Run } from '../run/run.ts';
import { type KnownProduction, UNKNOWN_PRODUCTION } from '../smoke-test/stage.ts';

type Asked = { readonly backend?: BackendInputs; readonly backendOutput?: BackendOutput };

/** The inputs with the address of the backend, and what is known of production behind it. */
export type Located<T> = { readonly inputs: T; readonly production: KnownProduction };

/**
 * Where production answers, and whether that is what was followed.
 *
 * @param find the backend whose address is an output of a stack
 */
export const locateProduction = async <T extends Asked>(
  inputs: T,
  rollout: Rollout | undefined,
  find: (from: BackendOutput) => Promise<Outcome<BackendInputs>>,
  run: Run,
): Promise<Located<T>> => {
  const { backend: given, backendOutput } = inputs;
  const targets = rollout?.targets ?? 0;
  const locate = backendOutput ? () => find(backendOutput) : given && (async () => succeed(given));
  if (!locate) return { inputs, production: { ...UNKNOWN_PRODUCTION, targets } };
  return run.step('address', async () => {
    const found = await locate();
    if (!found.ok) return { outcome: found, summary: 'the address is not known' };
    const backend = found.value;
    const { outcome, ...result } = await tieAddress({ backend, rollout }, run);
    if (!outcome.ok) return { ...result, outcome };
    const located = { inputs: { ...inputs, backend }, production: outcome.value };
    return { ...result, outcome: succeed(located, outcome.findings) };
  });
};
