import { type KeyEncoding, keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import { defaultKeys } from '../signing-key/default-keys.ts';
import { hmacIdentity, keyReadings } from './mint.ts';

/**
 * The keys that a verifier may be using in place of the right one: other secrets, and what a key becomes on its way from
 * where it was made to where it is used. The other way round too: what one side has lost, the other may have kept. Pure.
 */

/** Which finding names the damage. */
type DamageCode =
  | 'verifier-key-whitespace'
  | 'verifier-key-quoted'
  | 'verifier-key-encoding'
  | 'verifier-key-wrapped'
  | 'verifier-key-cut'
  | 'verifier-key-altered';

type KeyDamage = {
  readonly code: DamageCode;
  /** Completes "The backend verifies with …". */
  readonly words: string;
  /** The damaged key; several where programs differ. The same text where this damage does nothing. */
  readonly apply: (text: string, variable: string) => readonly (string | Uint8Array)[];
};

const damage = (code: DamageCode, words: string, apply: KeyDamage['apply']): KeyDamage => ({
  code,
  words,
  apply,
});

const bytesOf = (text: string, pattern: RegExp, encoding: 'base64' | 'hex'): readonly Uint8Array[] =>
  pattern.test(text) ? [Buffer.from(text, encoding)] : [];

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** What a text is cut to at the first of these characters; the text itself where there is none. */
const before = (text: string, mark: RegExp): string => text.split(mark, 1)[0] ?? text;

const PERCENT = /%[0-9A-Fa-f]{2}/;

const unescapeUrl = (text: string): readonly string[] => {
  if (!PERCENT.test(text)) return [];
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
};

/** Escapes that env files in double quotes know. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Most frequent first, for the budget of requests may end before the list does. */
const DAMAGES: readonly KeyDamage[] = [
  damage('verifier-key-whitespace', 'the key with a line break at its end', (text) => [`${text}\n`]),
  damage('verifier-key-quoted', 'the key in double quotes', (text) => [`"${text}"`]),
  damage('verifier-key-encoding', 'the key decoded from base64', (text) =>
    bytesOf(text, /^[A-Za-z0-9+/_-]{4,}={0,2}$/, 'base64'),
  ),
  damage('verifier-key-encoding', 'the base64 of the key', (text) => [base64(text)]),
  damage('verifier-key-whitespace', 'the key with a Windows line break at its end', (text) => [
    `${text}\r\n`,
  ]),
  damage('verifier-key-quoted', 'the key in single quotes', (text) => [`'${text}'`]),
  damage(
    'verifier-key-cut',
    'the key up to its first $, as shells and env files expand variables',
    (text) => [
      before(text, /\$/),
      text.replace(/\$(?:\{\w*\}|[A-Za-z_]\w*|\d)/g, ''),
      text.replaceAll('$$', '$'),
    ],
  ),
  damage('verifier-key-cut', 'the key up to its first #, where some env files begin a comment', (text) => [
    before(text, /#/),
    before(text, /\s+#/),
  ]),
  damage('verifier-key-cut', 'the key without its backslashes', (text) => [
    text.replace(/\\(.)/g, '$1'),
    text.replace(/\\([nrt])/g, (_, letter: string) => ESCAPES[letter] ?? letter),
    text.replaceAll('\\', ''),
  ]),
  damage('verifier-key-encoding', 'the key decoded from hex', (text) =>
    bytesOf(text, /^(?:[0-9A-Fa-f]{2}){4,}$/, 'hex'),
  ),
  damage('verifier-key-wrapped', 'a whole JSON document with the key in it', (text, variable) =>
    [variable, 'key', 'secret'].flatMap((name) => [
      JSON.stringify({ [name]: text }),
      `{${JSON.stringify(name)}: ${JSON.stringify(text)}}`,
    ]),
  ),
  damage('verifier-key-wrapped', 'the name of the variable and the key', (text, variable) => [
    `${variable}=${text}`,
    `${variable}="${text}"`,
    `${variable}: ${text}`,
  ]),
  damage('verifier-key-whitespace', 'the key and a blank around it', (text) => [
    `${text} `,
    ` ${text}`,
    ` ${text} `,
    `\n${text}`,
    `${text}\t`,
  ]),
  damage('verifier-key-encoding', 'the base64 of the key and a line break', (text) => [base64(`${text}\n`)]),
  damage('verifier-key-encoding', 'the base64 of the base64 of the key', (text) => [base64(base64(text))]),
  damage('verifier-key-encoding', 'the key in another spelling of base64', (text) => [
    Buffer.from(text, 'utf8').toString('base64url'),
    text.replaceAll('+', '-').replaceAll('/', '_'),
    text.replaceAll('-', '+').replaceAll('_', '/'),
  ]),
  damage('verifier-key-encoding', 'the hex of the key', (text) => [
    Buffer.from(text, 'utf8').toString('hex'),
  ]),
  damage('verifier-key-cut', 'the key without the = at its end', (text) => [
    text.replace(/=+$/, ''),
    before(text, /=/),
  ]),
  damage('verifier-key-encoding', 'the key decoded as if it stood in a URL', (text) => [
    ...unescapeUrl(text),
    text.replaceAll('+', ' '),
  ]),
  damage('verifier-key-encoding', 'the key encoded as for a URL', (text) => [encodeURIComponent(text)]),
  damage('verifier-key-cut', 'the beginning of the key', (text) =>
    [text.length - 1, 32, 64, 72].filter((size) => size < text.length).map((size) => text.slice(0, size)),
  ),
  damage('verifier-key-cut', 'the key without its first character', (text) => [text.slice(1)]),
  damage('verifier-key-altered', 'the key in small letters', (text) => [text.toLowerCase()]),
  damage('verifier-key-altered', 'the key in capitals', (text) => [text.toUpperCase()]),
  damage('verifier-key-quoted', 'the key in backquotes', (text) => [`\`${text}\``]),
];

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
  const unread = {
    code: 'verifier-key-encoding',
    words: `the text of the key, not decoded from ${keyEncoding}`,
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
