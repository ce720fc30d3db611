import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BURNT_KEY_HASH, publicationOf } from '../../../src/key/known-keys.ts';
import { PUBLISHED_KEY_HASHES } from '../../../src/key/known-keys-data.ts';
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
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('hex'),
    ];
    for (const text of wrapped) expect(publicationOf(text)).toBe('published');
  });

  it('finds every entry, the first and the last included', () => {
    const entries = PUBLISHED_KEY_HASHES.split(/\s/);
    expect(entries.length).toBeGreaterThan(8000);
    expect(entries.every((entry) => /^[0-9a-f]{12}$/.test(entry))).toBe(true);
    expect(entries).toEqual([...new Set(entries)].sort());
    expect(PUBLISHED_KEY_HASHES.length).toBe(entries.length * 13 - 1);
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
    for (const text of defaults) expect(publicationOf(text)).toBe('published');
  });

  it('tells the burnt key from the others, by its hash', () => {
    const key = strongKey();
    const hash = createHash('sha256').update(key).digest('hex');
    expect(publicationOf(key)).toBeUndefined();
    expect(publicationOf(key, hash)).toBe('documentation');
    expect(publicationOf(`"${key}"\n`, hash)).toBe('documentation');
    expect(publicationOf(Buffer.from(key).toString('base64'), hash)).toBe('documentation');
    expect(BURNT_KEY_HASH).toBe('f9fe121397e1753676ff511b8bad382ea3fcd715f5fa9527103c7d7764b7d5db');
  });

  it('knows no random key', () => {
    for (const make of Object.values(STRONG_KINDS)) {
      for (let count = 0; count < 300; count++) expect(publicationOf(make())).toBeUndefined();
    }
  });
});
