import { type Finding, isError, type Outcome, succeed } from '../finding.ts';
import type { ProbingInputs } from '../inputs/inputs.ts';
import { fingerprint } from '../key/fingerprint.ts';
import { lintOtherSecret, lintSigningKey } from '../key/lint.ts';
import { findPublishedKey } from '../key/published.ts';
import type { StageResult } from '../report/journal.ts';
import type { Hands } from './hands.ts';

const failed = (findings: readonly Finding[]): Outcome<never> | undefined => {
  const [first, ...rest] = findings.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
  return first && isError(first) ? { ok: false, findings: [first, ...rest] } : undefined;
};

/** Whether the key deserves its name; before any child process could see it. */
export const checkSigningKey = async (
  inputs: ProbingInputs,
  hands: Hands,
): Promise<StageResult<{ fingerprint: string }>> => {
  const previousKey = inputs.previous?.key;
  const names = [...inputs.stacks, ...inputs.containers, inputs.accountId];
  const lint = [
    ...lintSigningKey({
      key: inputs.key,
      input: inputs.keyInput,
      algorithm: inputs.algorithm,
      encoding: inputs.keyEncoding,
      otherSecrets: inputs.otherSecrets,
      ...(previousKey && { previousKey }),
    }),
    ...[...(previousKey ? [previousKey] : []), ...inputs.otherSecrets].flatMap((secret) =>
      lintOtherSecret(secret, secret.name, names),
    ),
  ];
  const refused = failed(lint);
  if (refused) return { outcome: refused, summary: 'the key is refused, nothing was started' };

  const published = await findPublishedKey(inputs.workspace, inputs.key, hands.world.cancelled);
  const exposed = failed([...published, ...lint]);
  if (exposed)
    return { outcome: exposed, summary: 'the key is published in the checkout, nothing was started' };

  const print = await fingerprint(inputs.key);
  return {
    outcome: succeed({ fingerprint: print }, [...lint, ...published]),
    summary: `fit for ${inputs.algorithm}, fingerprint ${print}`,
    facts: { keyFingerprint: print },
  };
};
