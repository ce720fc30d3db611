import { asWarning, type ErrorFinding, type Finding } from '../model/finding.ts';
import { maskable } from '../redaction/forms.ts';
import { keyBytes, LEAST_KEY_BYTES } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import { damageIn, isPlaceholder, isReference } from './damage.ts';
import type { KnownKeys } from './known-keys.ts';
import { forgeableKey, forgeableSecret } from './publication.ts';
import { isNameOfSecret, readingsOf } from './readings.ts';
import { COMMAND_OF_EMERGENCY, commandToReplace, type JudgedKey, subjectOf } from './signing-key.ts';
import { type Strength, strengthOf } from './strength.ts';

/** Is this text fit to be a signing key? One root cause per run: what follows from it is not said as well. */

type SigningKeyToLint = JudgedKey & {
  readonly otherSecrets: readonly Secret[];
  readonly previousKey?: Secret;
};

/**
 * What is wrong with the signing key: at most one error, or else warnings. No finding quotes the key, and only
 * that of a key that is too short gives its size. Rules: RFC 7518 §3.2 (size), RFC 8725 §3.5 (no passwords), NIST SP
 * 800-131A (112 bits), and what broke logins elsewhere.
 */
export function lintSigningKey(options: SigningKeyToLint): readonly Finding[] {
  const error =
    missing(options) ??
    forgeableKey(options) ??
    damaged(options) ??
    unfitBytes(options) ??
    guessableKey(options);
  return error ? [error] : [...weakKey(options), ...envFileCharacters(options), ...equalities(options)];
}

function missing(options: SigningKeyToLint): ErrorFinding | undefined {
  if (options.key.reveal().trim() !== '') return undefined;
  return {
    code: 'key-missing',
    severity: 'error',
    failureReason: 'key-missing',
    title: `${subjectOf(options)} is empty`,
    detail:
      'Nothing but white space arrived. A GitHub secret that does not exist reads as empty text, without an error: it may be misspelt, belong to an environment that this job does not name, or be withheld from a fork or from Dependabot.',
    remedy: `See whether it exists with \`gh secret list\` (and \`--env <environment>\`), then make it: ${commandToReplace(options)}`,
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
    title: `${subjectOf(options)} ${damage.title}`,
    detail: damage.detail,
    remedy: `${damage.remedy} Or make a new one: ${commandToReplace(options)}`,
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
      title: `${subjectOf(options)} is not valid ${encoding}`,
      detail: `It cannot be read as ${encoding}, because ${read.reason}.`,
      remedy: `Set \`key-encoding\` to what the backend does with the text (\`utf8\`: it takes it as it is), or make a new key: ${commandToReplace(options)}`,
      where: input,
    };
  }
  const needed = LEAST_KEY_BYTES[algorithm];
  if (read.bytes.length >= needed) return undefined;
  return {
    code: 'key-too-short',
    severity: 'error',
    failureReason: 'key-rejected-by-lint',
    title: `${subjectOf(options)} is too short for ${algorithm}: ${read.bytes.length} bytes, ${needed} are needed`,
    detail: `${encoding === 'utf8' ? 'The text is used as it is' : `The text is decoded from ${encoding}`}, and RFC 7518 §3.2 wants a key of at least the size of the hash. PyJWT, jose and others refuse or warn.`,
    remedy: `Make a new one: ${commandToReplace(options)}`,
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
      title: `${subjectOf(options)} has characters that env files read differently`,
      detail: `It has ${characters.join(' ')} in it. From the same line, Next.js and shells cut or replace from a $ on, dotenv and Next.js cut at a #, shells take away \\ and quotes, and Python keeps them: the services get different keys.`,
      remedy: `Use only letters and digits: ${commandToReplace(options)}`,
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

const AS_IT_GOES = `Finish the rotation as soon as the tokens of this key have expired. If it has leaked: ${COMMAND_OF_EMERGENCY}`;

/**
 * What is wrong with a key that verifiers accept beside the signing key. It may be weak or damaged, which may be why it
 * goes: a warning. But one that everyone knows must not be accepted for a single day.
 */
export function lintSecondKey(options: JudgedKey, names: readonly string[] = []): readonly Finding[] {
  const forgeable = forgeableKey(options);
  if (forgeable) return [forgeable];
  const weakness = guessableKey(options);
  return [
    ...lintTransport(options.key, options.input, names),
    ...(weakness ? [{ ...asWarning(weakness), remedy: AS_IT_GOES }] : []),
  ];
}

/**
 * What is wrong with a secret that is no signing key. One that everyone knows is an error. One that cannot be hidden, was damaged
 * on its way, or hides a name is a warning, because the action does not deploy it.
 *
 * @param names of stacks, containers and the account, as they stand in the inputs
 */
export function lintOtherSecret(
  secret: Secret,
  input: string,
  names: readonly string[] = [],
  known?: KnownKeys,
): readonly Finding[] {
  const forgeable = forgeableSecret(secret, input, known);
  return forgeable ? [forgeable] : lintTransport(secret, input, names);
}

/** It signs or encrypts the sessions of the frontend, so a guess at it opens them. */
export function lintSessionSecret(secret: Secret): readonly Finding[] {
  const weakness = guessableKey({ key: secret, input: secret.name, algorithm: 'HS256', encoding: 'utf8' });
  if (weakness === undefined) return [];
  return [
    {
      code: 'session-secret-guessable',
      severity: 'warning',
      title: `${secret.name} can be guessed, and with it every session`,
      detail:
        'It is a phrase, a pattern or a password. Whoever holds one session cookie can search for such a secret offline, and then make sessions of any user.',
      remedy: `Let a machine make it; all users have to log in again: openssl rand -base64 48 | tr -d '\\n' | gh secret set ${secret.name}`,
      where: secret.name,
    },
  ];
}

/** Only whether it arrived and can be hidden; all that is asked of a key that must be refused. */
export function lintTransport(
  secret: Secret,
  input: string,
  names: readonly string[] = [],
): readonly Finding[] {
  const text = secret.reveal();
  if (text.trim() === '' || isPlaceholder(text) || isReference(text)) {
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
    ...notMaskable(secret, input),
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
  'key-lost-letter-case',
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

function notMaskable(secret: Secret, input: string): readonly Finding[] {
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

/** Shorter pieces may be left of a random text by chance. */
const LEAST_CHARACTERS = 8;

/** The weakest of the text and of what it stands for. */
function weakest(text: string): Strength {
  const inner = readingsOf(text, isNameOfSecret).filter((reading) => reading.length >= LEAST_CHARACTERS);
  const strengths = [text, ...inner].map(strengthOf);
  return strengths.reduce((least, one) => (one.bits < least.bits ? one : least));
}

/** Strength below which a key must not be used at all (NIST SP 800-131A), and below which it should not. */
const LEAST_BITS = 112;
const GOOD_BITS = 128;

const isHexOf128Bits = (text: string): boolean =>
  /^[\da-f]{32}$/i.test(text) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

export function guessableKey(options: JudgedKey): ErrorFinding | undefined {
  const text = options.key.reveal();
  const { bits, monotonous, tradeWords } = weakest(text);
  const base = { severity: 'error', failureReason: 'key-rejected-by-lint', where: options.input } as const;
  const remedy = `Let a machine make it: ${commandToReplace(options)}`;
  if (monotonous) {
    return {
      ...base,
      code: 'key-monotonous',
      title: `${subjectOf(options)} repeats itself: it is not random`,
      detail:
        'It has only few different characters, or one character many times in a row. No random key looks so.',
      remedy,
    };
  }
  if (bits >= LEAST_BITS || isHexOf128Bits(text)) return undefined;
  if (tradeWords >= 2) {
    return {
      ...base,
      code: 'key-is-placeholder',
      title: `${subjectOf(options)} is made of words, like a placeholder from an example`,
      detail:
        'Without the words that everyone tries first, too little is left to resist guessing. It is long enough, but whoever holds one token can search for such a key offline.',
      remedy,
    };
  }
  return {
    ...base,
    code: 'key-guessable',
    title: `${subjectOf(options)} can be guessed: it is a phrase, a pattern or a password`,
    detail: `Fewer than ${LEAST_BITS} bits of it are unpredictable. RFC 8725 §3.5: a password that a person can remember must not be the key.`,
    remedy,
  };
}

/** A warning for what may be used, but has less than the strength of the algorithm. */
export function weakKey(options: JudgedKey): readonly Finding[] {
  const text = options.key.reveal();
  if (!isHexOf128Bits(text) && weakest(text).bits >= GOOD_BITS) return [];
  return [
    {
      code: 'key-weaker-than-needed',
      severity: 'warning',
      title: `${subjectOf(options)} has fewer random bits than it should have`,
      detail:
        'It is long enough, but 32 hex digits or a UUID hold 128 random bits at most, and a phrase holds less than its length promises. HS256 is worth 256 bits only with a key of as many.',
      remedy:
        (options.rotation ?? 'no') === 'no'
          ? `At the next rotation: ${commandToReplace(options)}`
          : 'Finish this rotation. If this key is then still in use, rotate once more.',
      where: options.input,
    },
  ];
}
