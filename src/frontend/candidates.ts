import { type KeyEncoding, keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import { alteredTexts } from '../signing-key/alterations.ts';

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

/** The first of our secrets that fits, alone or in a list. */
export type SecretFinder = (fits: (text: string) => boolean) => SessionSecret | undefined;

export type SigningCandidate = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly role: 'expected' | 'other';
};

/** Auth.js takes `AUTH_SECRET` and `AUTH_SECRET_1` to `_3` (@auth/core, lib/utils/env.ts). */
const LONGEST_LIST = 4;
/** Of so many secrets there are some 17,000 lists: a hundredth of a second for each answer. */
const MOST_IN_LISTS = 12;

type Named = { readonly name: string; readonly text: string };

/** What may have become of a secret on its way, as far as it is a text. */
const damagedForms = ({ name, text }: Named): readonly Named[] =>
  alteredTexts(text, name).flatMap(({ words, form }) =>
    typeof form === 'string' ? [{ name: `${name} ${words}`, text: form }] : [],
  );

const named = (secret: Secret, name = secret.name): Named => ({ name, text: secret.reveal() });

const withoutRepetitions = (all: readonly Named[]): readonly Named[] =>
  all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);

const everyOther = ({ others, key, keyName, previous }: KnownSecrets): readonly Named[] => [
  ...others.map((secret) => named(secret)),
  named(key, keyName),
  ...(previous ? [named(previous)] : []),
];

/**
 * Whether it is the one that is meant, or one of the numbered ones that Auth.js puts before it, the newest first:
 * `AUTH_SECRET_1` to `_3` beside `AUTH_SECRET`.
 */
const roleOf = ({ name, text }: Named, expected: Named | undefined): SessionSecret['role'] => {
  if (expected === undefined) return 'other';
  const isNumbered =
    name.startsWith(`${expected.name}_`) && /^_[1-3]$/.test(name.slice(expected.name.length));
  return text === expected.text || isNumbered ? 'expected' : 'other';
};

/** Secrets that may make sessions: each alone, and the one that is meant damaged. */
export const sessionSecrets = (known: KnownSecrets): readonly SessionSecret[] => {
  const expected = known.session && named(known.session);
  const single = withoutRepetitions([...(expected ? [expected] : []), ...everyOther(known)]);
  return [
    ...single.map((each) => ({ ...each, encrypts: each.text, role: roleOf(each, expected) })),
    ...(expected ? damagedForms(expected) : []).map((each) => ({
      ...each,
      encrypts: each.text,
      role: 'damaged' as const,
    })),
  ];
};

/** All lists of two and more, in any order, shorter ones first. */
function* listsOf(single: readonly SessionSecret[]): Generator<readonly SessionSecret[]> {
  let lists: readonly (readonly SessionSecret[])[] = single.map((each) => [each]);
  for (let length = 2; length <= LONGEST_LIST; length += 1) {
    lists = lists.flatMap((list) =>
      single.filter((each) => !list.includes(each)).map((each) => [...list, each]),
    );
    yield* lists;
  }
}

const joined = (list: readonly SessionSecret[]): SessionSecret => {
  const [first] = list;
  if (!first) throw new Error('a list has a first member');
  return {
    ...first,
    name: list.map(({ name }) => name).join(', then '),
    // The library makes its hash of the list as a text (@auth/core, csrf-token.ts).
    text: list.map(({ text }) => text).join(','),
  };
};

/** Alone, damaged, and as a list of v5, of which the first encrypts. What was found before is tried first. */
export const secretFinder = (known: KnownSecrets): SecretFinder => {
  const single = sessionSecrets(known);
  const listable = single.filter(({ role }) => role !== 'damaged').slice(0, MOST_IN_LISTS);
  const found: SessionSecret[] = [];
  return (fits) => {
    const before = found.find(({ text }) => fits(text)) ?? single.find(({ text }) => fits(text));
    if (before) return before;
    for (const list of listsOf(listable)) {
      if (!fits(list.map(({ text }) => text).join(','))) continue;
      const secret = joined(list);
      found.push(secret);
      return secret;
    }
    return undefined;
  };
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
