import { shellWord } from '../lib/text.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import { type EnvFileFacts, LIFETIME } from './setup-facts.ts';

/** What `setup` notices of the env files. None quotes a value. */

export const isGitUnknown = ({ path }: EnvFileFacts): ErrorFinding => ({
  code: 'env-file-unchecked',
  severity: 'error',
  failureReason: 'key-rejected-by-lint',
  title: 'It is not known whether git tracks an env file',
  detail: `There is a repository around ${path}, but git gives no answer about it. A key in a tracked file would be committed.`,
  remedy: `See what git says: git ls-files --error-unmatch ${shellWord(path)}`,
  where: path,
});

/** @param refusal its words continue "it …" */
export const envFileRefused = (
  path: string,
  { reason, remedy }: { readonly reason: string; readonly remedy: string },
): ErrorFinding => ({
  code: 'env-file-not-usable',
  severity: 'error',
  failureReason: 'invalid-input',
  title: 'An env file cannot be set up',
  detail: `${path}: ${reason}.`,
  remedy,
  where: path,
});

/** @param reason why the key in the file may not stay; absent where there is none */
export const noKeyThere = (path: string, reason: string | undefined): ErrorFinding => ({
  code: 'env-key-not-usable',
  severity: 'error',
  failureReason: 'invalid-input',
  title: 'The env file whose key the others should get has none that may stay',
  detail: reason === undefined ? `${path} has no key, or is none of the files.` : `${path}: ${reason}.`,
  remedy: 'Name another file with --key-from, or make a new key with --new.',
  where: '--key-from',
});

/**
 * @param paths of the files that have a good key
 * @param from the file whose key stays; absent where a new one takes the place of all
 */
export const keysDiffer = (paths: readonly string[], from: string | undefined): Finding => ({
  code: 'env-keys-differ',
  severity: 'warning',
  title: 'The env files have different keys',
  detail: `${paths.join(' and ')} each have a good key, but not the same one, so one service refuses the tokens of the other. ${from === undefined ? 'A new key takes their place.' : `The key of ${from} stays.`}`,
  remedy: 'To keep the key of a certain file: --key-from PATH',
  where: from ?? paths.join(', '),
});

/** @param hours what all of them get */
export function lifetimesDiffer(files: readonly EnvFileFacts[], hours: string): readonly Finding[] {
  const others = files.filter((file) => file.hours.kind === 'value' && file.hours.value !== hours);
  const [first] = others;
  if (first === undefined) return [];
  return [
    {
      code: 'env-lifetimes-differ',
      severity: 'notice',
      title: `${LIFETIME} is not the same everywhere`,
      detail: `${others.map(({ path }) => path).join(' and ')} had another lifetime than ${hours} hours, or none that is a whole number in range.`,
      remedy: 'For another lifetime: --jwt-expiration-hours NUMBER',
      where: first.path,
    },
  ];
}
