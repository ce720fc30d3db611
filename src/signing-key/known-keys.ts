import { createHash } from 'node:crypto';
import { defaultKeys } from './default-keys.ts';
import { PUBLISHED_KEY_HASHES } from './known-keys-data.ts';
import { bytesOf, readingsOf, withoutPadding } from './readings.ts';

/** Published keys, recognised by their hashes. */

/** SHA-256 of a key that a documentation recommended as the production secret. */
export const BURNT_KEY_HASH = 'f9fe121397e1753676ff511b8bad382ea3fcd715f5fa9527103c7d7764b7d5db';

/** `documentation`: the burnt key; `published`: a default or an example of a framework, tutorial or repository. */
export type Publication = 'documentation' | 'published';

/** Where a key was published, by the SHA-256 of one of its spellings in hex. */
export type KnownKeys = (hash: string) => Publication | undefined;

export const KNOWN_KEYS: KnownKeys = (hash) => {
  if (hash === BURNT_KEY_HASH) return 'documentation';
  return DEFAULT_KEY_HASHES.has(hash) || isListed(hash.slice(0, DIGITS)) ? 'published' : undefined;
};

/** Where the key was published that the text stands for, in whatever form; if it was. */
export function publicationOf(text: string, known: KnownKeys = KNOWN_KEYS): Publication | undefined {
  const publications = [...spellingsOf(text)].map((spelling) => known(sha256(spelling)));
  return publications.find((one) => one === 'documentation') ?? publications.find((one) => one !== undefined);
}

/**
 * The hash under which a published key is listed: that of its plain spelling. Of some listed keys only the hash of the
 * text is known.
 */
export const hashOfKnownKey = (key: string): string => sha256(plainSpelling(key));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same for texts that differ in letter case, padding, white space and the alphabet of base64. */
const plainSpelling = (text: string): string =>
  withoutPadding(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ''))
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .toLowerCase();

/** What the smoke test tries to forge tokens with must not be accepted as a key. */
const DEFAULT_KEY_HASHES: ReadonlySet<string> = new Set(defaultKeys().map(hashOfKnownKey));

/**
 * The texts by which this key may have been published. Hashes cannot be decoded, so the key is spelt in every way in
 * which a text or its bytes are printed, the plain spelling among them.
 */
function spellingsOf(text: string): ReadonlySet<string> {
  const readings = readingsOf(text);
  const printed = readings
    .flatMap(bytesOf)
    .flatMap((bytes) => [bytes.toString('hex'), bytes.toString('base64')]);
  return new Set([...readings, ...printed].flatMap(variantsOf));
}

const variantsOf = (text: string): readonly string[] => {
  const body = withoutPadding(text);
  const padded = [text, body, `${body}=`, `${body}==`];
  const inAlphabets = padded.flatMap((one) => [
    one,
    one.replaceAll('+', '-').replaceAll('/', '_'),
    one.replaceAll('-', '+').replaceAll('_', '/'),
  ]);
  return [...inAlphabets.flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()]), plainSpelling(text)];
};

const DIGITS = 12;
const STRIDE = DIGITS + 1;

/** Binary search in the sorted text, so that nothing has to be built at import. */
function isListed(prefix: string): boolean {
  let low = 0;
  let high = Math.ceil(PUBLISHED_KEY_HASHES.length / STRIDE);
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = PUBLISHED_KEY_HASHES.slice(middle * STRIDE, middle * STRIDE + DIGITS);
    if (entry === prefix) return true;
    if (entry < prefix) low = middle + 1;
    else high = middle;
  }
  return false;
}
