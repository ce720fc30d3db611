import { type KeyEncoding, keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';

/** Secrets that a deployed frontend might be using. Compared offline: none of them leaves the runner. */

export type KnownSecrets = {
  /** The one that the frontend is meant to use; absent when `frontend-secret-name` is not among `other-secrets`. */
  readonly session?: Secret;
  /** `other-secrets`; may have the session secret among them. */
  readonly others: readonly Secret[];
  readonly key: Secret;
  /** How people call the signing key, e.g. JWT_SECRET_KEY. */
  readonly keyName: string;
  readonly keyEncoding: KeyEncoding;
  readonly previous?: Secret;
};

export type SessionSecret = {
  /** For people; never the text. */
  readonly name: string;
  readonly text: string;
  /** The part that encrypts sessions. */
  readonly encrypts: string;
  readonly role: 'expected' | 'damaged' | 'other';
};

export type SigningCandidate = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly role: 'expected' | 'other';
};

/** Beyond that, pairs are no longer worth their number. */
const MOST_IN_PAIRS = 16;

type Named = { readonly name: string; readonly text: string };

/** What commonly happens to a secret on its way through files and shells. */
const damagedForms = ({ name, text }: Named): readonly Named[] =>
  [
    { name: `${name} with a line break at its end`, text: `${text}\n` },
    { name: `${name} with CR and LF at its end`, text: `${text}\r\n` },
    { name: `${name} with a blank at its end`, text: `${text} ` },
    { name: `${name} in double quotes`, text: `"${text}"` },
    { name: `${name} in single quotes`, text: `'${text}'` },
    { name: `${name} without white space around it`, text: text.trim() },
    { name: `${name} cut at its first $`, text: text.split('$')[0] ?? '' },
    { name: `${name} cut at its first #`, text: text.split('#')[0] ?? '' },
  ].filter((form) => form.text !== '' && form.text !== text);

const named = (secret: Secret, name = secret.name): Named => ({ name, text: secret.reveal() });

const withoutRepetitions = (all: readonly Named[]): readonly Named[] =>
  all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);

const everyOther = ({ others, key, keyName, previous }: KnownSecrets): readonly Named[] => [
  ...others.map((secret) => named(secret)),
  named(key, keyName),
  ...(previous ? [named(previous)] : []),
];

/**
 * Alone, damaged, and in pairs: v5 takes a list of secrets, of which the first encrypts, and its csrf hash is made of the
 * list written with commas.
 */
export const sessionSecrets = (known: KnownSecrets): readonly SessionSecret[] => {
  const expected = known.session && named(known.session);
  const single = withoutRepetitions([...(expected ? [expected] : []), ...everyOther(known)]);
  const pairable = single.slice(0, MOST_IN_PAIRS);
  const roleOf = ({ text }: Named) => (text === expected?.text ? ('expected' as const) : ('other' as const));
  return [
    ...single.map((each) => ({ ...each, encrypts: each.text, role: roleOf(each) })),
    ...(expected ? damagedForms(expected) : []).map((each) => ({
      ...each,
      encrypts: each.text,
      role: 'damaged' as const,
    })),
    ...pairable.flatMap((first) =>
      pairable
        .filter((second) => second !== first)
        .map((second) => ({
          name: `${first.name}, then ${second.name}`,
          text: `${first.text},${second.text}`,
          encrypts: first.text,
          role: roleOf(first),
        })),
    ),
  ];
};

const bytesOf = (text: string, encoding: KeyEncoding): Uint8Array => {
  const read = keyBytes(text, encoding);
  return read.ok ? read.bytes : new Uint8Array();
};

/** Keys that the frontend may sign the backend's tokens with, the right one first. */
export const signingCandidates = (known: KnownSecrets): readonly SigningCandidate[] => {
  const key = named(known.key, known.keyName);
  const other = (name: string, bytes: Uint8Array): SigningCandidate => ({ name, bytes, role: 'other' });
  const all: readonly SigningCandidate[] = [
    { name: key.name, bytes: bytesOf(key.text, known.keyEncoding), role: 'expected' },
    ...everyOther(known)
      .filter(({ text }) => text !== key.text)
      .flatMap(({ name, text }) =>
        [...new Set<KeyEncoding>(['utf8', known.keyEncoding])].map((encoding) =>
          other(name, bytesOf(text, encoding)),
        ),
      ),
    ...(['utf8', 'base64', 'base64url', 'hex'] as const)
      .filter((encoding) => encoding !== known.keyEncoding)
      .map((encoding) => other(`${key.name} read as ${encoding}`, bytesOf(key.text, encoding))),
    ...damagedForms(key).map(({ name, text }) => other(name, Buffer.from(text))),
  ];
  return all.filter(({ bytes }) => bytes.length > 0);
};
