import { namesBackend } from './backend.ts';
import type { InputReader } from './reader.ts';
import type { SecretInputs } from './secrets.ts';
import type { DeployInputs, RotateInputs, SecretsManagerInputs, StoreInputs } from './types.ts';

/** Where the keys are, in every mode that needs them. */
const readStoreKind = (reader: InputReader): 'github' | 'secrets-manager' => {
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

const readSecretsManager = (reader: InputReader): SecretsManagerInputs | undefined => {
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
 * too could be another one, and it would be unclear which of them counts.
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

const gitHubStore = (reader: InputReader, secrets: SecretInputs): StoreInputs | undefined => {
  const { secretsToken, githubToken } = secrets;
  if (!secretsToken) {
    reader.refuse('secrets-token', {
      title: 'is missing',
      detail: 'The keys are GitHub secrets, and the token of the workflow can never write those.',
      remedy:
        'Give a token of a GitHub App (actions/create-github-app-token) with the permission Environments: write, or Secrets: write for secrets of the repository; second best a fine-grained personal access token.',
    });
  }
  if (!githubToken) {
    reader.refuse('github-token', {
      title: 'is missing',
      detail:
        'Without it this run cannot find out when it was queued, and so whether its secrets are the latest.',
      remedy:
        'Remove the input, so that the token of the workflow is taken, and give the job permissions: actions: read.',
    });
  }
  if (secretsToken && githubToken && secretsToken.equals(githubToken)) {
    reader.refuse('secrets-token', {
      title: 'is the token of the workflow',
      detail: 'That one can never write secrets, whatever its permissions say.',
      remedy: 'Give a token of a GitHub App (actions/create-github-app-token).',
    });
  }
  return secretsToken && githubToken
    ? { kind: 'github', environment: reader.text('secret-environment'), secretsToken, githubToken }
    : undefined;
};

/** A rotation that is asked for in another mode would silently be something else: in the worst case a deployment of the leaked key. */
export const refuseRotation = (reader: InputReader, mode: string): void => {
  const phase = reader.choice('phase');
  const planOnly = reader.flag('plan-only');
  for (const [input, asked] of [
    ['phase', phase !== 'auto'],
    ['plan-only', planOnly],
  ] as const) {
    if (!asked) continue;
    reader.refuse(input, {
      title: 'is for mode: rotate alone',
      detail: `This is mode ${mode}, which has no phases and would do something else.`,
      remedy: `Set mode: rotate, or remove ${input}.`,
    });
  }
};

/** What else a rotation must be given, and must not. */
const checkRotation = (reader: InputReader, kind: StoreInputs['kind']): void => {
  if (kind === 'secrets-manager' && reader.text('secret-environment') !== '') {
    reader.refuse('secret-environment', {
      title: 'is for secret-store: github alone',
      detail: 'The keys of this rotation are in AWS Secrets Manager.',
      remedy: 'Remove it, or set secret-store: github.',
    });
  }
  if (reader.text('previous-key') !== '') {
    reader.refuse('previous-key', {
      title: 'is not for rotations',
      detail: 'The phase says which key must be accepted and which refused.',
      remedy: 'Remove it.',
    });
  }
  if (!namesBackend(reader)) {
    reader.refuse('backend-url', {
      title: 'is missing',
      detail: 'A rotation goes on only from what production is seen to accept and refuse.',
      remedy: 'Give the address of the backend, e.g. https://api.example.com.',
    });
  }
};

/** What a rotation needs besides that of a deployment. */
export const readRotate = (
  reader: InputReader,
  deploy: DeployInputs,
  secrets: SecretInputs,
): RotateInputs | undefined => {
  const phase = reader.choice('phase');
  const planOnly = reader.flag('plan-only');
  const kind = readStoreKind(reader);
  const store = kind === 'github' ? gitHubStore(reader, secrets) : readSecretsManager(reader);
  checkRotation(reader, kind);
  const { previous: _, ...rest } = deploy;
  if (!store) return undefined;
  return {
    ...rest,
    mode: 'rotate',
    phase,
    planOnly,
    store,
    handed: {
      current: secrets.key,
      ...(secrets.nextKey && { next: secrets.nextKey }),
      ...(secrets.previousKey && { previous: secrets.previousKey }),
      ...(secrets.emergencyMark && { emergency: secrets.emergencyMark }),
    },
  };
};
