import { type KeyEncoding, keyBytes } from '../../redaction/key-bytes.ts';
import type { Secret } from '../../redaction/secret.ts';
import { defaultKeys } from '../../signing-key/default-keys.ts';
import { DAMAGES, type DamageCode } from './damages.ts';

/** The keys that a verifier may be using in place of the right one (pure). */

type CandidateCode =
  | DamageCode
  | 'verifier-uses-other-secret'
  | 'previous-key-in-use'
  | 'verifier-uses-default-key';

export type Candidate = {
  readonly code: CandidateCode;
  /** Completes "The backend verifies with …"; never holds a key. */
  readonly words: string;
  /** What goes into HMAC; never empty. */
  readonly bytes: Uint8Array;
};

export type KeyMaterial = {
  readonly key: Secret;
  readonly keyEncoding: KeyEncoding;
  /** Name of the variable that holds the key in the containers. */
  readonly variable: string;
  readonly previousKey?: Secret;
  readonly otherSecrets: readonly Secret[];
};

/** The bytes of a text: as the verifier is said to read it, and as it stands. */
const readings = (text: string, encoding: KeyEncoding): readonly Uint8Array[] => {
  const decoded = keyBytes(text, encoding);
  return [...(decoded.ok ? [decoded.bytes] : []), Buffer.from(text, 'utf8')];
};

const damagedKeys = ({ key, keyEncoding, variable }: KeyMaterial): readonly Candidate[] => {
  const text = key.reveal();
  const unread = {
    code: 'verifier-key-encoding',
    words: `the key as it stands, not decoded from ${keyEncoding}`,
  };
  const damaged = DAMAGES.flatMap(({ code, words, apply }) =>
    apply(text, variable)
      .filter((value) => value !== text)
      .flatMap((value) => (typeof value === 'string' ? [Buffer.from(value, 'utf8')] : [value]))
      .map((bytes): Candidate => ({ code, words, bytes })),
  );
  return [{ ...unread, code: 'verifier-key-encoding', bytes: Buffer.from(text, 'utf8') }, ...damaged];
};

const knownSecrets = ({ previousKey, otherSecrets, keyEncoding }: KeyMaterial): readonly Candidate[] => [
  ...otherSecrets.flatMap((secret) =>
    readings(secret.reveal(), keyEncoding).map(
      (bytes): Candidate => ({ code: 'verifier-uses-other-secret', words: secret.name, bytes }),
    ),
  ),
  ...(previousKey ? readings(previousKey.reveal(), keyEncoding) : []).map(
    (bytes): Candidate => ({ code: 'previous-key-in-use', words: 'the previous key', bytes }),
  ),
];

const defaults = ({ keyEncoding }: KeyMaterial): readonly Candidate[] =>
  defaultKeys().flatMap((text) =>
    readings(text, keyEncoding).map(
      (bytes): Candidate => ({
        code: 'verifier-uses-default-key',
        words: 'a default key that anybody can guess',
        bytes,
      }),
    ),
  );

/** In the order in which they are tried; no two alike, none empty, and none that is the right key itself. */
export const candidateKeys = (material: KeyMaterial): readonly Candidate[] => {
  const right = keyBytes(material.key.reveal(), material.keyEncoding);
  const seen = new Set<string>(right.ok ? [hex(right.bytes)] : []);
  return [...knownSecrets(material), ...damagedKeys(material), ...defaults(material)].filter(
    ({ code, bytes }) => {
      if (bytes.length === 0 || seen.has(hex(bytes)) || isGuessable(code, bytes)) return false;
      seen.add(hex(bytes));
      return true;
    },
  );
};

const FEWEST_BYTES = 16;

/** Whoever sees a token can guess a short key of it, so none is made of a short secret or of a short piece of the key. */
const isGuessable = (code: CandidateCode, bytes: Uint8Array): boolean =>
  code !== 'verifier-uses-default-key' && bytes.length < FEWEST_BYTES;

/** HMAC fills short keys up with zeros, so a NUL at the end makes no other key (RFC 2104 §2). */
const hex = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/(?:00)+$/, '');
