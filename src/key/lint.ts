/** Is this text fit to be a signing key? One root cause per run: what follows from it is not said as well. */

import type { ErrorFinding, Finding } from '../finding.ts';
import { damageIn, isStandIn } from './damage.ts';
import { maskable } from './encodings.ts';
import { commandForKey } from './generate.ts';
import { guessable, type KeyInUse, weak } from './guessable.ts';
import { keyBytes, LEAST_KEY_BYTES } from './key-bytes.ts';
import { type Publication, publicationOf } from './known-keys.ts';
import type { Secret } from './secret.ts';

export type SigningKeyToLint = KeyInUse & {
  readonly otherSecrets: readonly Secret[];
  readonly previousKey?: Secret;
};

/**
 * What is wrong with the signing key: at most one error, or else warnings. No finding quotes the key, and only a
 * key that is too short has its size told. Rules: RFC 7518 §3.2 (size), RFC 8725 §3.5 (no passwords), NIST SP
 * 800-131A (112 bits), and what broke logins elsewhere.
 */
export function lintSigningKey(options: SigningKeyToLint): readonly Finding[] {
  const error =
    missing(options) ?? published(options) ?? damaged(options) ?? unfitBytes(options) ?? guessable(options);
  return error ? [error] : [...weak(options), ...envFileCharacters(options), ...equalities(options)];
}

function missing(options: SigningKeyToLint): ErrorFinding | undefined {
  const text = options.key.reveal();
  if (text.trim() === '') {
    return {
      code: 'key-missing',
      severity: 'error',
      failureReason: 'key-missing',
      title: 'The signing key is empty',
      detail:
        'Nothing but white space arrived. A GitHub secret that does not exist reads as empty text, without an error: it may be misspelt, belong to an environment that this job does not name, or be withheld from a fork or from Dependabot.',
      remedy: `See whether it exists with \`gh secret list\` (and \`--env <environment>\`), then make it: ${commandForKey(options)}`,
      where: options.input,
    };
  }
  if (!isStandIn(text)) return undefined;
  return {
    code: 'key-unresolved',
    severity: 'error',
    failureReason: 'key-rejected-by-lint',
    title: 'The signing key is a placeholder that nobody filled in',
    detail:
      'The text is the word for a missing value, a reference, or an expression that was not evaluated, and not a value.',
    remedy: `Hand the secret over in the step: jwt-secret-key: \${{ secrets.JWT_SECRET_KEY }}, without further quotes.`,
    where: options.input,
  };
}

function published(options: SigningKeyToLint): ErrorFinding | undefined {
  const publication = publicationOf(options.key.reveal());
  return publication && publicationFinding(publication, options);
}

/** What is said about a key that was found to be public. */
export function publicationFinding(publication: Publication, options: KeyInUse): ErrorFinding {
  if (publication === 'documentation') {
    return {
      code: 'key-published-in-documentation',
      severity: 'error',
      failureReason: 'key-rejected-by-lint',
      title: 'This signing key was printed in public documentation and is burnt for ever',
      detail:
        'An application printed it in its documentation with the advice to use it in production. Everyone can sign tokens with it, as any user.',
      remedy: `Replace it at once, and treat every session since it came into use as forgeable: ${commandForKey(options)}`,
      where: options.input,
    };
  }
  return {
    code: 'key-published',
    severity: 'error',
    failureReason: 'key-rejected-by-lint',
    title: 'The signing key is publicly known: a default or an example from the internet',
    detail:
      'It (or its text without quotes, or what it decodes to) is on the list of published keys: defaults of frameworks, examples of tutorials, keys in public repositories. Everyone can sign tokens with it, as any user.',
    remedy: `Make a new one: ${commandForKey(options)}`,
    where: options.input,
  };
}

function damaged(options: SigningKeyToLint): ErrorFinding | undefined {
  const damage = damageIn(options.key.reveal());
  if (damage === undefined) return undefined;
  return {
    code: damage.code,
    severity: 'error',
    failureReason: 'key-rejected-by-lint',
    title: `The signing key ${damage.title}`,
    detail: damage.detail,
    remedy: `${damage.remedy} Or make a new one: ${commandForKey(options)}`,
    where: options.input,
  };
}

function unfitBytes(options: SigningKeyToLint): ErrorFinding | undefined {
  const { key, input, algorithm, encoding } = options;
  const read = keyBytes(key.reveal(), encoding);
  if (!read.ok) {
    return {
      code: 'key-not-decodable',
      severity: 'error',
      failureReason: 'key-rejected-by-lint',
      title: `The signing key is not valid ${encoding}`,
      detail: `It cannot be read as ${encoding}, because ${read.reason}.`,
      remedy: `Set \`key-encoding\` to what the backend does with the text (\`utf8\`: it takes it as it is), or make a new key: ${commandForKey(options)}`,
      where: input,
    };
  }
  const needed = LEAST_KEY_BYTES[algorithm];
  if (read.bytes.length >= needed) return undefined;
  return {
    code: 'key-too-short',
    severity: 'error',
    failureReason: 'key-rejected-by-lint',
    title: `The signing key is too short for ${algorithm}: ${read.bytes.length} bytes, ${needed} are needed`,
    detail: `${encoding === 'utf8' ? 'The text is used as it is' : `The text is decoded from ${encoding}`}, and RFC 7518 §3.2 wants a key of at least the size of the hash. PyJWT, jose and others refuse or warn.`,
    remedy: `Make a new one: ${commandForKey(options)}`,
    where: input,
  };
}

function envFileCharacters(options: SigningKeyToLint): readonly Finding[] {
  const text = options.key.reveal();
  const characters = [...'$#\\"\'`'].filter((character) => text.includes(character));
  if (characters.length === 0) return [];
  return [
    {
      code: 'key-has-env-file-characters',
      severity: 'warning',
      title: 'The signing key has characters that env files read differently',
      detail: `It has ${characters.join(' ')} in it. From the same line, Next.js and shells cut or replace from a $ on, dotenv and Next.js cut at a #, shells take away \\ and quotes, and Python keeps them: the services get different keys.`,
      remedy: `Use only letters and digits: ${commandForKey(options)}`,
      where: options.input,
    },
  ];
}

function equalities({ key, input, otherSecrets, previousKey }: SigningKeyToLint): readonly Finding[] {
  const value = key.reveal().trim();
  const same = otherSecrets.filter((other) => other.reveal().trim() === value).map(({ name }) => name);
  const findings: Finding[] = [];
  if (same.length > 0) {
    findings.push({
      code: 'key-equals-other-secret',
      severity: 'warning',
      title: 'The signing key is also used as another secret',
      detail: `It is the same as ${same.join(', ')}. One leak opens both, and a service that verifies with the wrong one cannot be found out.`,
      remedy: 'Give each purpose a key of its own (RFC 8725 §3.8 to §3.12).',
      where: input,
    });
  }
  if (previousKey !== undefined && previousKey.reveal().trim() === value) {
    findings.push({
      code: 'key-equals-previous-key',
      severity: 'warning',
      title: 'The signing key and the previous key are the same',
      detail:
        'Nothing was rotated, and nothing can be proven about a previous key that is still the current one.',
      remedy:
        'Leave `previous-jwt-secret-key` empty until there is a new key, or put the key before this one there.',
      where: input,
    });
  }
  return findings;
}

/**
 * What is wrong with a secret that is not the signing key: only that it cannot be hidden, or that it was damaged
 * on its way, or that hiding it hides a name. All are warnings, for the action does not deploy it.
 *
 * @param names of stacks, containers and the account, as they stand in the inputs
 */
export function lintOtherSecret(
  secret: Secret,
  input: string,
  names: readonly string[] = [],
): readonly Finding[] {
  const text = secret.reveal();
  if (text.trim() === '' || isStandIn(text)) {
    return [
      {
        code: 'secret-missing',
        severity: 'warning',
        title: `${secret.name} is empty or was not filled in`,
        detail:
          'No value arrived. A GitHub secret that does not exist reads as empty text, without an error.',
        remedy: 'Make the secret, or take the line out.',
        where: input,
      },
    ];
  }
  const damage = damageIn(text);
  const damageMatters = damage !== undefined && !DOCUMENTS.has(damage.code);
  return [
    ...(damageMatters ? [damagedSecret(secret, input, damage.title, damage.detail, damage.remedy)] : []),
    ...hard(secret, input),
    ...(names.includes(text.trim()) ? [nameForSecret(secret, input)] : []),
  ];
}

/** Other secrets may well be documents, tokens or texts in any script. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'key-is-json',
  'key-is-pem',
  'key-is-token',
  'key-has-line-break',
  'key-has-non-ascii-characters',
]);

const damagedSecret = (
  secret: Secret,
  input: string,
  title: string,
  detail: string,
  remedy: string,
): Finding => ({
  code: 'secret-damaged',
  severity: 'warning',
  title: `${secret.name} ${title}`,
  detail,
  remedy,
  where: input,
});

const nameForSecret = (secret: Secret, input: string): Finding => ({
  code: 'secret-is-a-name',
  severity: 'warning',
  title: `${secret.name} is the name of a stack, a container or an account`,
  detail:
    'It is hidden like every secret, so the log and the report have `***` wherever the name would stand.',
  remedy: 'Hand only real secrets to other-secrets; names and account ids are none.',
  where: input,
});

function hard(secret: Secret, input: string): readonly Finding[] {
  if (maskable(secret.reveal())) return [];
  return [
    {
      code: 'secret-not-maskable',
      severity: 'warning',
      title: `${secret.name} is too short or too common to be hidden in logs`,
      detail: 'Hiding it would replace harmless text everywhere, so it is neither masked nor redacted.',
      remedy: 'Replace it by a long random value, or do not hand it to this action.',
      where: input,
    },
  ];
}
