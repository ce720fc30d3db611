import type { VerifyInputs } from '../inputs/inputs.ts';
import type { Journal } from '../report/journal.ts';
import { askFrontend } from '../stages/frontend.ts';
import type { Hands } from '../stages/hands.ts';
import { findRunning } from '../stages/rollout.ts';
import { checkSigningKey } from '../stages/signing-key.ts';
import { testKey } from '../stages/verdict.ts';

/** Does production still honour the key? Changes nothing; asks ECS where there are credentials, and the backend always. */
export const verify = async (inputs: VerifyInputs, hands: Hands, journal: Journal): Promise<void> => {
  const key = await journal.stage('signing key', () => checkSigningKey(inputs, hands));
  if (!key) return;

  const rollout = await journal.stage('rollout', (progress) => findRunning(inputs, hands, progress));
  if (hands.world.cancelled.aborted) return;

  await journal.stage('verdict', (progress) => testKey(inputs, rollout?.targets ?? 0, hands, progress));

  const { frontend } = inputs;
  if (!frontend || hands.world.cancelled.aborted) return;
  await journal.stage('frontend', (progress) =>
    askFrontend(frontend, inputs, rollout?.targets ?? 0, hands, progress),
  );
};
