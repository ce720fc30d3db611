import { distinctiveParts } from '../redaction/secret-pieces.ts';
import type { RunContext } from '../run/context.ts';
import type { World } from '../run/world.ts';
import { keysOfMark, type SecretInputs } from './secrets.ts';

/**
 * Credentials of the job that are no input, but that our libraries use or print: what is mostly random under a name that
 * says so. A name alone may belong to a flag, an ARN or a path with something random at its end, and random text alone to
 * a commit.
 */
const isCredential = (name: string, value: string): boolean =>
  /secret|token|passw/i.test(name) &&
  !/^(?:INPUT|STATE)_/.test(name) &&
  distinctiveParts(value).join('').length > value.length / 2;

export const credentialsIn = (env: World['env']): readonly string[] =>
  Object.entries(env).flatMap(([name, value = '']) => (isCredential(name, value) ? [value] : []));

/** Before anything is printed and any child is started. */
export const concealSecrets = (secrets: SecretInputs, context: RunContext): void => {
  const { env, runner } = context.world;
  const givenUp = keysOfMark(secrets.emergencyMark?.reveal() ?? '') ?? [];
  for (const key of [secrets.key, secrets.previousKey, secrets.nextKey, ...givenUp])
    context.conceal(key?.reveal() ?? '');
  for (const text of secrets.texts) context.conceal(text);
  for (const value of credentialsIn(env)) {
    runner.mask(value);
    context.redactor.add(value);
  }
};
