import { asWarning, type ErrorFinding, type Finding } from '../model/finding.ts';
import { COMMAND_OF_EMERGENCY } from '../model/remedy.ts';
import { maskable } from '../redaction/forms.ts';
import { keyBytes, LEAST_KEY_BYTES } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import { damageIn, isPlaceholder, isReference } from './damage.ts';
import {
  keyHasLineBreak,
  keyHasNonAsciiCharacters,
  keyIsJson,
  keyIsPem,
  keyIsToken,
  keyLostLetterCase,
} from './damage-findings.ts';
import {
  keyEqualsOtherSecret,
  keyEqualsPreviousKey,
  keyGuessable,
  keyHasEnvFileCharacters,
  keyIsPlaceholder,
  keyMissing,
  keyMonotonous,
  keyNotDecodable,
  keyTooShort,
  keyWeakerThanNeeded,
  secretDamaged,
  secretIsName,
  secretMissing,
  secretNotMaskable,
  sessionSecretGuessable,
} from './findings.ts';
import type { KnownKeys } from './known-keys.ts';
import { forgeableKey, forgeableSecret } from './publication.ts';
import { isNameOfSecret, readingsOf } from './readings.ts';
import type { JudgedKey } from './signing-key.ts';
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
  return options.key.reveal().trim() === '' ? keyMissing(options) : undefined;
}

const damaged = (options: SigningKeyToLint): ErrorFinding | undefined =>
  damageIn(options.key.reveal())?.(options);

function unfitBytes(options: SigningKeyToLint): ErrorFinding | undefined {
  const { key, algorithm, encoding } = options;
  const read = keyBytes(key.reveal(), encoding);
  if (!read.ok) return keyNotDecodable(options, read.reason);
  const needed = LEAST_KEY_BYTES[algorithm];
  return read.bytes.length >= needed ? undefined : keyTooShort(options, read.bytes.length, needed);
}

function envFileCharacters(options: SigningKeyToLint): readonly Finding[] {
  const text = options.key.reveal();
  const characters = [...'$#\\"\'`'].filter((character) => text.includes(character));
  return characters.length === 0 ? [] : [keyHasEnvFileCharacters(options, characters)];
}

function equalities({ key, input, otherSecrets, previousKey }: SigningKeyToLint): readonly Finding[] {
  const value = key.reveal().trim();
  const same = otherSecrets.filter((other) => other.reveal().trim() === value).map(({ name }) => name);
  return [
    ...(same.length > 0 ? [keyEqualsOtherSecret(same, input)] : []),
    ...(previousKey !== undefined && previousKey.reveal().trim() === value
      ? [keyEqualsPreviousKey(input)]
      : []),
  ];
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
  return weakness === undefined ? [] : [sessionSecretGuessable(secret)];
}

/** Only whether it arrived and can be hidden; all that is asked of a key that must be refused. */
export function lintTransport(
  secret: Secret,
  input: string,
  names: readonly string[] = [],
): readonly Finding[] {
  const text = secret.reveal();
  if (text.trim() === '' || isPlaceholder(text) || isReference(text)) return [secretMissing(secret, input)];
  const damage = damageIn(text);
  return [
    ...(damage && !DOCUMENTS.has(damage.code) ? [secretDamaged(secret, input, damage.words)] : []),
    ...(maskable(text) ? [] : [secretNotMaskable(secret, input)]),
    ...(names.includes(text.trim()) ? [secretIsName(secret, input)] : []),
  ];
}

/** Other secrets may well be documents, tokens or texts in any script. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  [keyIsJson, keyIsPem, keyIsToken, keyHasLineBreak, keyHasNonAsciiCharacters, keyLostLetterCase].map(
    ({ code }) => code,
  ),
);

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
  if (monotonous) return keyMonotonous(options);
  if (bits >= LEAST_BITS || isHexOf128Bits(text)) return undefined;
  return tradeWords >= 2 ? keyIsPlaceholder(options) : keyGuessable(options, LEAST_BITS);
}

/** A warning for what may be used, but has less than the strength of the algorithm. */
export function weakKey(options: JudgedKey): readonly Finding[] {
  const text = options.key.reveal();
  return isHexOf128Bits(text) || weakest(text).bits < GOOD_BITS ? [keyWeakerThanNeeded(options)] : [];
}
