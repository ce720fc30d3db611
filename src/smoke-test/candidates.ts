import { type KeyEncoding, keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import { type AlteredText, alteredTexts } from '../signing-key/alterations.ts';
import { defaultKeys } from '../signing-key/default-keys.ts';
import { hmacIdentity, keyReadings } from './mint.ts';

/**
 * The keys that a verifier may be using in place of the right one: other secrets, and what a key becomes on its way from
 * where it was made to where it is used. The other way round too: what one side has lost, the other may have kept. Pure.
 */

/** Which finding names what became of the key. */
type DamageCode = `verifier-key-${AlteredText['kind']}`;

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

const damagedKeys = ({ key, keyEncoding, variable }: KeyMaterial): readonly Candidate[] => {
  const text = key.reveal();
  return [
    {
      code: 'verifier-key-encoding',
      words: `the text of the key, not decoded from ${keyEncoding}`,
      bytes: Buffer.from(text, 'utf8'),
    },
    ...alteredTexts(text, variable).map(
      ({ kind, words, form }): Candidate => ({
        code: `verifier-key-${kind}`,
        words: `the key ${words}`,
        bytes: Buffer.from(form),
      }),
    ),
  ];
};

const knownSecrets = ({ previousKey, otherSecrets, keyEncoding }: KeyMaterial): readonly Candidate[] => [
  ...otherSecrets.flatMap((secret) =>
    keyReadings(secret.reveal(), keyEncoding).map(
      (bytes): Candidate => ({ code: 'verifier-uses-other-secret', words: secret.name, bytes }),
    ),
  ),
  ...(previousKey ? keyReadings(previousKey.reveal(), keyEncoding) : []).map(
    (bytes): Candidate => ({ code: 'previous-key-in-use', words: 'the previous key', bytes }),
  ),
];

const defaults = ({ keyEncoding }: KeyMaterial): readonly Candidate[] =>
  defaultKeys().flatMap((text) =>
    keyReadings(text, keyEncoding).map(
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
  const known = new Set<string>(right.ok ? [hmacIdentity(right.bytes)] : []);
  return [...knownSecrets(material), ...damagedKeys(material), ...defaults(material)].filter(
    ({ code, bytes }) => {
      if (bytes.length === 0 || known.has(hmacIdentity(bytes)) || isGuessable(code, bytes)) return false;
      known.add(hmacIdentity(bytes));
      return true;
    },
  );
};

const FEWEST_BYTES = 16;

/** A short key can be guessed from a token, so none is made of a short secret or of a short piece of the key. */
const isGuessable = (code: CandidateCode, bytes: Uint8Array): boolean =>
  code !== 'verifier-uses-default-key' && bytes.length < FEWEST_BYTES;
