import type { DeployInputs } from '../inputs/types.ts';
import { keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import type { StackBefore } from './stacks-before.ts';

/**
 * The keys that production had before and that this run does not let it keep, each once. Not among them: the key that
 * signs; the one beside it, which is tested, or of which `previous-key: any` says that it is not judged; and those that
 * a rotation tries one by one.
 */
export const formerKeys = (inputs: DeployInputs, before: readonly StackBefore[]): readonly Secret[] => {
  const { key, previous, nextKey, triedLater = [], keyEncoding } = inputs;
  const idOf = (one: Secret): string => {
    const text = one.reveal().trim();
    const read = keyBytes(text, keyEncoding);
    return Buffer.from(read.ok ? read.bytes : text).toString('hex');
  };
  const seen = new Set(
    [key, previous?.key, nextKey, ...triedLater].flatMap((one) => (one ? [idOf(one)] : [])),
  );
  const known = [...(inputs.formerKeys ?? []), ...before.flatMap(({ deployedKeys }) => deployedKeys)];
  return known.filter((one) => {
    const id = idOf(one);
    if (id === '' || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
};
