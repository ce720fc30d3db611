import type { RunContext } from '../run/context.ts';
import { keysOfMark, type SecretInputs } from './secrets.ts';

/** Secrets of the job that nobody handed to us as an input, but that a child's output could show. */
const AMBIENT_SECRETS = [
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];

/** Before anything is printed and any child is started. */
export const concealSecrets = (secrets: SecretInputs, context: RunContext): void => {
  const givenUp = keysOfMark(secrets.emergencyMark?.reveal() ?? '') ?? [];
  for (const key of [secrets.key, secrets.previousKey, secrets.nextKey, ...givenUp])
    context.concealSigningKey(key?.reveal() ?? '');
  for (const text of secrets.texts) context.conceal(text);
  for (const name of AMBIENT_SECRETS) context.redactor.add(context.world.env[name] ?? '');
};
