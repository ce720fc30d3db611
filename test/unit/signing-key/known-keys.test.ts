import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultKeys } from '../../../src/signing-key/default-keys.ts';
import { BURNT_KEY_HASH, KNOWN_KEYS, publicationOf } from '../../../src/signing-key/known-keys.ts';
import { PUBLISHED_KEY_HASHES } from '../../../src/signing-key/known-keys-data.ts';
import {
  formsOf,
  IN_LINES,
  IN_OTHER_LETTERS,
  listing,
  listingPrinted,
  printedKeys,
  RESPELT,
  WRAPPED,
} from './published-keys.ts';
import { STRONG_KINDS, strongKey } from './random-keys.ts';

/** Put together here, so that no published key stands in a file of this repository. */
const listed = ['your', 'secret', 'key'].join('-');

describe('publicationOf', () => {
  it('finds a listed key however it is wrapped', () => {
    const bytes = Buffer.from(listed);
    const wrapped = [
      listed,
      `${listed}\r\n`,
      `"${listed}"`,
      ` '${listed}' `,
      `JWT_SECRET_KEY=${listed}`,
      `export JWT_SECRET_KEY="${listed}"\n`,
      listed.toUpperCase(),
      listed.replaceAll('-', '%2D'),
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      Buffer.from(bytes.toString('base64')).toString('hex'),
    ];
    for (const text of wrapped) expect(publicationOf(text), text).toBe('published');
  });

  it('finds a listed key in every form that people and tools make of it, one inside another', () => {
    const forms = formsOf([...RESPELT, ...IN_OTHER_LETTERS], [...WRAPPED, ...IN_LINES]);
    fc.assert(
      fc.property(printedKeys, forms, (key, { write }) => {
        expect(publicationOf(write(key), listing(key))).toBe('published');
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a key of which only the hash is known in every form that keeps its letters', () => {
    fc.assert(
      fc.property(printedKeys, formsOf(RESPELT, [...WRAPPED, ...IN_LINES]), (key, { write }) => {
        expect(publicationOf(write(key), listingPrinted(key))).toBe('documentation');
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a key of which only the hash is known in other letters, where it was printed in one letter case', () => {
    const hex = fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => Buffer.from(bytes).toString('hex'));
    fc.assert(
      fc.property(hex, fc.boolean(), (key, isCapital) => {
        const [printed, used] = isCapital ? [key.toUpperCase(), key] : [key, key.toUpperCase()];
        expect(publicationOf(used, listingPrinted(printed))).toBe('documentation');
      }),
    );
  });

  it('finds every entry, the first and the last included', () => {
    const entries = PUBLISHED_KEY_HASHES.split(/\s/);
    expect(entries.length).toBeGreaterThan(8000);
    expect(entries.every((entry) => /^[0-9a-f]{12}$/.test(entry))).toBe(true);
    expect(entries).toEqual([...new Set(entries)].sort());
    expect(PUBLISHED_KEY_HASHES.length).toBe(entries.length * 13 - 1);
    for (const entry of entries) expect(KNOWN_KEYS(entry)).toBe('published');
  });

  it('knows the defaults that the applications of this shape fall back to', () => {
    const defaults = [
      ['jwt', 'secret', 'key', 'change', 'in', 'production'],
      ['development', 'secret', 'change', 'in', 'production'],
      ['dev', 'secret', 'key', 'change', 'in', 'production'],
      ['your', 'jwt', 'secret', 'key', 'change', 'this', 'in', 'production'],
      ['your', 'super', 'secret', 'key', 'change', 'this', 'in', 'production'],
      ['a', 'string', 'secret', 'at', 'least', '256', 'bits', 'long'],
      ['super', 'secret', 'jwt', 'token', 'with', 'at', 'least', '32', 'characters', 'long'],
    ].map((words) => words.join('-'));
    for (const text of defaults) {
      expect(publicationOf(text)).toBe('published');
      expect(publicationOf(text.toUpperCase())).toBe('published');
    }
  });

  it('knows every default key that the smoke test tries, in capitals too', () => {
    for (const text of defaultKeys()) {
      expect(publicationOf(text), text).toBe('published');
      expect(publicationOf(text.toUpperCase()), text).toBe('published');
    }
  });

  it('tells the burnt key from the others, by its hash', () => {
    expect(BURNT_KEY_HASH).toBe('f9fe121397e1753676ff511b8bad382ea3fcd715f5fa9527103c7d7764b7d5db');
    expect(KNOWN_KEYS(BURNT_KEY_HASH)).toBe('documentation');
    expect(KNOWN_KEYS(createHash('sha256').update(strongKey()).digest('hex'))).toBeUndefined();
  });

  it('knows no random key', () => {
    for (const make of Object.values(STRONG_KINDS)) {
      for (let count = 0; count < 300; count++) expect(publicationOf(make())).toBeUndefined();
    }
  });

  it('comes to an end with what is no key', () => {
    const texts = [
      '='.repeat(1_000_000),
      `${'"'.repeat(16_000)}x${'"'.repeat(16_000)}`,
      '%25'.repeat(5_000),
      'A=B='.repeat(4_000),
      `${' '.repeat(16_000)}x`,
      '\n'.repeat(16_000),
      Buffer.from('4'.repeat(16_000)).toString('base64'),
    ];
    for (const text of texts) expect(publicationOf(text)).toBeUndefined();
  });
});
