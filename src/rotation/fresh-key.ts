import { type Algorithm, type KeyEncoding, LEAST_KEY_BYTES } from '../redaction/key-bytes.ts';
import { Secret } from '../redaction/secret.ts';

/**
 * A new signing key of the algorithm's size, in letters and digits where the encoding leaves the choice: no `.env`
 * dialect, shell or YAML reads those differently.
 *
 * @param random cryptographically strong random bytes
 */
export const freshKey = (
  random: (bytes: number) => Uint8Array,
  { algorithm, encoding }: { readonly algorithm: Algorithm; readonly encoding: KeyEncoding },
): Secret => {
  const form = encoding === 'utf8' ? 'hex' : encoding;
  return new Secret('the fresh key', Buffer.from(random(LEAST_KEY_BYTES[algorithm])).toString(form));
};
