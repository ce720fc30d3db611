import { type Algorithm, type KeyEncoding, LEAST_KEY_BYTES } from '../redaction/key-bytes.ts';

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
