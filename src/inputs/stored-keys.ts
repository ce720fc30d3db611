import type { InputReader } from './reader.ts';
import type { SecretInputs } from './secrets.ts';

/** A secret of AWS Secrets Manager with the key in it. */
export type SecretsManagerInputs = {
  readonly kind: 'secrets-manager';
  /** Name or ARN. */
  readonly secretId: string;
  /** '' when the whole value is the key. */
  readonly jsonKey: string;
};

/** Where the keys are, in every mode that needs them. */
export const readStoreKind = (reader: InputReader): 'github' | 'secrets-manager' => {
  const kind = reader.choice('secret-store');
  if (kind === 'github' && reader.text('secret-id') !== '') {
    reader.refuse('secret-id', {
      title: 'is for secret-store: secrets-manager alone',
      detail: 'The keys of this run are secrets of GitHub.',
      remedy: 'Set secret-store: secrets-manager, or remove it.',
    });
  }
  return kind;
};

export const readSecretsManager = (reader: InputReader): SecretsManagerInputs | undefined => {
  const secretId = reader.text('secret-id');
  if (secretId === '') {
    reader.refuse('secret-id', {
      title: 'is missing',
      detail: 'It is not known which secret of AWS Secrets Manager holds the key.',
      remedy: 'Give the name or the ARN of the secret, e.g. chat-app/jwt.',
    });
    return undefined;
  }
  return { kind: 'secrets-manager', secretId, jsonKey: reader.text('secret-json-key') };
};

/**
 * The secret from which a deployment or a verification takes its keys, where they are not inputs. A key that is given
 * too could be another one, and which of them counts nobody would know.
 */
export const readStoredKeys = (
  reader: InputReader,
  secrets: SecretInputs,
): SecretsManagerInputs | undefined => {
  if (readStoreKind(reader) === 'github') return undefined;
  const given = [
    [secrets.keyInput, secrets.key.reveal()],
    ['next-jwt-secret-key', secrets.nextKey?.reveal() ?? ''],
    ['previous-jwt-secret-key', secrets.previousKey?.reveal() ?? ''],
    ['previous-key', reader.text('previous-key')],
  ] as const;
  for (const [input, text] of given) {
    if (text === '') continue;
    reader.refuse(input, {
      title: 'is not for secret-store: secrets-manager',
      detail: 'The keys are read from the secret, which also says which of them must be accepted.',
      remedy: 'Remove it, or set secret-store: github.',
    });
  }
  return readSecretsManager(reader);
};
