import type { PreviousKey, ProbingInputs } from '../inputs/types.ts';
import { errorsFirst, type Finding, isError, type Outcome, succeed } from '../model/finding.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { findPublishedKey } from './checkout-search.ts';
import { KNOWN_KEYS, type KnownKeys } from './known-keys.ts';
import { lintOtherSecret, lintSecondKey, lintSessionSecret, lintSigningKey, lintTransport } from './lint.ts';
import { fingerprint, type JudgedKey } from './signing-key.ts';

const failed = (findings: readonly Finding[]): Outcome<never> | undefined => {
  const [first, ...rest] = errorsFirst(findings);
  return first && isError(first) ? { ok: false, findings: [first, ...rest] } : undefined;
};

type Rotation = NonNullable<JudgedKey['rotation']>;

/** Only a staged key or a store of the keys shows a rotation; a previous key may be given without one. */
const rotationOf = (inputs: ProbingInputs): Rotation => {
  const { previous, keysFrom } = inputs;
  if (keysFrom || previous?.isStaged || (inputs.mode === 'deploy' && inputs.nextKey)) return 'certain';
  return previous ? 'possible' : 'no';
};

/** `replaceWith`: the command that replaces the key; default: one that stores a secret in GitHub. */
type Judging = { readonly known?: KnownKeys; readonly replaceWith?: string };

const lintAll = (inputs: ProbingInputs, { known, replaceWith }: Judging): readonly Finding[] => {
  const { key, keyInput, previous, otherSecrets } = inputs;
  const names = [...inputs.stacks, ...inputs.containers, inputs.accountId];
  const use = {
    algorithm: inputs.algorithm,
    encoding: inputs.keyEncoding,
    variables: [inputs.secretName, ...inputs.secretAliases],
    rotation: rotationOf(inputs),
    known: known ?? KNOWN_KEYS,
  };
  const current = {
    ...use,
    key,
    input: keyInput,
    otherSecrets,
    ...(replaceWith !== undefined && { replaceWith }),
  };
  return [
    ...lintSigningKey({ ...current, ...(previous && { previousKey: previous.key }) }),
    ...(previous ? lintBeside(previous, use, names) : []),
    ...otherSecrets.flatMap((secret) => lintOtherSecret(secret, secret.name, names, known)),
    ...(inputs.frontend?.sessionSecret ? lintSessionSecret(inputs.frontend.sessionSecret) : []),
  ];
};

/**
 * A key beside the current one. One that must be refused may be anything: proving that is what the run is for. The next
 * one must be as good as the current one.
 */
const lintBeside = (
  { key, expectation, isStaged = false }: PreviousKey,
  use: Omit<JudgedKey, 'key' | 'input'>,
  names: readonly string[],
): readonly Finding[] => {
  if (expectation === 'reject') return lintTransport(key, key.name, names);
  const options = { ...use, key, input: key.name, role: isStaged ? 'next' : 'previous' } as const;
  return isStaged && expectation === 'accept'
    ? lintSigningKey({ ...options, otherSecrets: [] })
    : lintSecondKey(options, names);
};

/** Whether the keys deserve their name; before any child process could see them. */
export const checkSigningKey = async (
  inputs: ProbingInputs,
  context: RunContext,
  judging: Judging = {},
): Promise<StageResult<{ fingerprint: string }>> => {
  const { replaceWith: command } = judging;
  const lint = lintAll(inputs, judging);
  const refused = failed(lint);
  if (refused) return { outcome: refused, summary: 'a key or secret is refused, nothing was started' };

  const published = await findPublishedKey(inputs.workspace, inputs.key, {
    ...context.world,
    ...(command !== undefined && { command }),
  });
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
