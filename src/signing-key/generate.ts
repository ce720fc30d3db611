import { type Algorithm, type KeyEncoding, LEAST_KEY_BYTES } from '../redaction/key-bytes.ts';
import { Secret } from '../redaction/secret.ts';

/** Starts the emergency of a rotation, with the workflow that docs/rotation.md describes. */
export const COMMAND_OF_EMERGENCY = 'gh workflow run rotate.yml -f phase=emergency';

/** A shell command that makes a key of the right size, in the right encoding and in one line, and stores it. */
export function commandForKey({
  algorithm,
  encoding,
}: {
  readonly algorithm: Algorithm;
  readonly encoding: KeyEncoding;
}): string {
  const bytes = LEAST_KEY_BYTES[algorithm];
  const store = 'gh secret set JWT_SECRET_KEY';
  switch (encoding) {
    case 'utf8':
    case 'hex':
      return `openssl rand -hex ${bytes} | tr -d '\\n' | ${store}`;
    case 'base64':
      return `openssl rand -base64 ${bytes} | tr -d '\\n' | ${store}`;
    case 'base64url':
      return `openssl rand -base64 ${bytes} | tr -d '=\\n' | tr '+/' '-_' | ${store}`;
  }
}

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
