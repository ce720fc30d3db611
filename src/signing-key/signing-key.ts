import { type ScryptOptions, scrypt } from 'node:crypto';
import { COMMAND_OF_EMERGENCY } from '../model/remedy.ts';
import { type Algorithm, type KeyEncoding, LEAST_KEY_BYTES } from '../redaction/key-bytes.ts';
import { Secret } from '../redaction/secret.ts';
import type { KnownKeys } from './known-keys.ts';

/** A signing key: what it is for, how it is replaced, and what it is called. */

/** `next`: staged by a rotation; `previous`: on its way out. Verifiers accept both beside the current one. */
export type KeyRole = 'current' | 'next' | 'previous';

export type JudgedKey = {
  readonly key: Secret;
  /** Where it was given, for `where`, e.g. `input jwt-secret-key`. */
  readonly input: string;
  readonly algorithm: Algorithm;
  readonly encoding: KeyEncoding;
  /** Default: `current`. */
  readonly role?: KeyRole;
  /**
   * Whether a rotation is under way; default: `no`. Then only the rotation may replace a key: one that is set by hand
   * does not fit the others. Only the key that an emergency goes on with can be set by hand.
   */
  readonly rotation?: 'no' | 'possible' | 'certain' | 'emergency';
  /** Names of the variables that hold the key: where one is not set, its name may become the key. */
  readonly variables?: readonly string[];
  /** The command that replaces the key; default: one that stores a secret in GitHub. */
  readonly replaceWith?: string;
  /** Default: the list of published keys. */
  readonly known?: KnownKeys;
};

const SUBJECTS: Readonly<Record<KeyRole, string>> = {
  current: 'The signing key',
  next: 'The next key',
  previous: 'The previous key',
};

/** Begins a title. */
export const subjectOf = ({ role = 'current' }: Pick<JudgedKey, 'role'>): string => SUBJECTS[role];

/** The command that puts another key in the place of this one. */
export function commandToReplace(options: JudgedKey): string {
  if (options.replaceWith !== undefined) return options.replaceWith;
  const command = commandForKey(options);
  switch (options.rotation ?? 'no') {
    case 'no':
      return command;
    case 'possible':
      return `${COMMAND_OF_EMERGENCY}, or without rotate.yml: ${command}`;
    case 'certain':
      return COMMAND_OF_EMERGENCY;
    case 'emergency':
      return `${command}, then ${COMMAND_OF_EMERGENCY}`;
  }
}

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

/** Fixed, because the same key must give the same fingerprint in every run and on every machine. */
const SALT = 'cdk-jwt-deploy signing key fingerprint v1';
/** 16 MiB and some 50 ms per guess, off the main thread. Part of the fingerprint's definition: never change it. */
const COST: ScryptOptions = { N: 2 ** 14, r: 8, p: 1 };
const BYTES = 5;
/** Crockford's base32: no I, L, O, U, so nothing is misread or spells a word by accident. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A short name of a key, such as `A7KQ-2M9X`: two people can compare what they deployed without seeing it. 40 bits,
 * so two keys share one by chance once in 10^12.
 *
 * Only for keys that passed the lint. A fingerprint lets anyone test guesses offline, and with a fixed salt once for
 * all users; a key of 112 bits and more cannot be guessed at any price, a password can, scrypt or not. Being cut to
 * 40 bits it cannot be inverted, and it is no proof that two keys are the same against someone who searches.
 */
export async function fingerprint(key: Secret): Promise<string> {
  const digest = await new Promise<Buffer>((resolve, reject) => {
    scrypt(key.reveal(), SALT, BYTES, COST, (error, derived) => (error ? reject(error) : resolve(derived)));
  });
  const number = digest.readUIntBE(0, BYTES);
  const letters = Array.from({ length: 8 }, (_, at) =>
    ALPHABET.charAt(Math.floor(number / 32 ** (7 - at)) % 32),
  );
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
