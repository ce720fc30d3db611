import type { Secret } from '../redaction/secret.ts';

/**
 * The key that verifiers must accept beside the current one: the stored key that is another one. There is at most one,
 * for the keys of a rotation are two, wherever they are stored.
 *
 * An ordinary deployment that signs with the current key and accepts this one too does no harm in any state of a
 * rotation, finished or not. A secret that is not set arrives as an empty text.
 */
export const secondKey = (current: Secret, ...others: readonly (Secret | undefined)[]): Secret | undefined =>
  others.find((key) => key !== undefined && key.reveal() !== '' && !key.equals(current));
