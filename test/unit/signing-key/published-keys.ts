import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hashOfKnownKey, type KnownKeys, type Publication } from '../../../src/signing-key/known-keys.ts';

/** A list of published keys that has this one alone, made as the list of the action is made. */
export const listing = (key: string, publication: Publication = 'published'): KnownKeys => {
  const listed = hashOfKnownKey(key);
  return (hash) => (hash === listed ? publication : undefined);
};

/** The same where nothing but the hash of the text as it was printed is known, as of the burnt key. */
export const listingPrinted = (key: string, publication: Publication = 'documentation'): KnownKeys => {
  const listed = createHash('sha256').update(key).digest('hex');
  return (hash) => (hash === listed ? publication : undefined);
};

const randomKeyBytes = fc.uint8Array({ minLength: 32, maxLength: 64 }).map((bytes) => Buffer.from(bytes));

/** Texts that somebody might print: what machines make, and phrases. */
export const printedKeys = fc.oneof(
  randomKeyBytes.map((bytes) => bytes.toString('hex')),
  randomKeyBytes.map((bytes) => bytes.toString('hex').toUpperCase()),
  randomKeyBytes.map((bytes) => bytes.toString('base64')),
  randomKeyBytes.map((bytes) => bytes.toString('base64url')),
  fc
    .array(fc.stringMatching(/^[A-Za-z]{3,9}$/), { minLength: 5, maxLength: 7 })
    .map((words) => words.join('-')),
);

export type Form = { readonly name: string; readonly write: (text: string) => string };

/** What the text is an encoding of, in hex or base64; else its own. */
const bytesOfKey = (key: string): Buffer => {
  if (/^(?:[\da-f]{2})+$/i.test(key)) return Buffer.from(key, 'hex');
  const bytes = Buffer.from(key, 'base64');
  const isEncoded = bytes.toString('base64') === key || bytes.toString('base64url') === key;
  return isEncoded ? bytes : Buffer.from(key);
};

/** In the place of the key itself. */
export const RESPELT: readonly Form[] = [
  { name: 'as it is', write: (key) => key },
  { name: 'without padding', write: (key) => key.replace(/=+$/, '') },
  { name: 'hex of its bytes', write: (key) => bytesOfKey(key).toString('hex') },
  { name: 'base64 of its bytes', write: (key) => bytesOfKey(key).toString('base64') },
  { name: 'base64url of its bytes', write: (key) => bytesOfKey(key).toString('base64url') },
];

export const IN_OTHER_LETTERS: readonly Form[] = [
  { name: 'in lower case', write: (key) => key.toLowerCase() },
  { name: 'in upper case', write: (key) => key.toUpperCase() },
];

const everyPercent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** Around the key, one inside another, in any order. */
export const WRAPPED: readonly Form[] = [
  { name: 'in double quotes', write: (text) => `"${text}"` },
  { name: 'in single quotes', write: (text) => `'${text}'` },
  { name: 'in white space', write: (text) => ` ${text} ` },
  { name: 'behind its name', write: (text) => `JWT_SECRET_KEY=${text}` },
  { name: 'exported', write: (text) => `export SECRET_KEY="${text}"` },
  { name: 'in YAML', write: (text) => `jwt-secret: ${text}` },
  { name: 'percent-encoded', write: encodeURIComponent },
  { name: 'percent-encoded as a whole', write: everyPercent },
  { name: 'in hex', write: (text) => Buffer.from(text).toString('hex') },
  { name: 'in capital hex', write: (text) => Buffer.from(text).toString('hex').toUpperCase() },
  { name: 'in base64', write: (text) => Buffer.from(text).toString('base64') },
  { name: 'in base64url', write: (text) => Buffer.from(text).toString('base64url') },
];

export const IN_LINES: readonly Form[] = [
  { name: 'with a line break behind', write: (text) => `${text}\r\n` },
  { name: 'in lines', write: (text) => text.replace(/.{20}(?=.)/gs, '$&\n') },
];

/** A spelling and up to three wrappings, as one form. */
export const formsOf = (spellings: readonly Form[], wrappings: readonly Form[]): fc.Arbitrary<Form> =>
  fc
    .tuple(fc.constantFrom(...spellings), fc.array(fc.constantFrom(...wrappings), { maxLength: 3 }))
    .map(([spelling, around]) => ({
      name: [spelling, ...around].map(({ name }) => name).join(', '),
      write: (key) => around.reduce((text, { write }) => write(text), spelling.write(key)),
    }));
