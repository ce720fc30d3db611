import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyBytes } from '../../../src/redaction/key-bytes.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 80 });

describe('keyBytes', () => {
  it('gives back the bytes of every encoding, with or without padding', () => {
    fc.assert(
      fc.property(bytes, (original) => {
        const buffer = Buffer.from(original);
        const texts = [
          ['hex', buffer.toString('hex')],
          ['hex', buffer.toString('hex').toUpperCase()],
          ['base64', buffer.toString('base64')],
          ['base64', buffer.toString('base64').replace(/=+$/, '')],
          ['base64url', buffer.toString('base64url')],
          ['base64url', buffer.toString('base64').replaceAll('+', '-').replaceAll('/', '_')],
        ] as const;
        for (const [encoding, text] of texts) {
          const read = keyBytes(text, encoding);
          expect(read.ok && Buffer.from(read.bytes).equals(buffer)).toBe(true);
        }
      }),
    );
  });

  it('takes a text as it is for utf8', () => {
    expect(keyBytes('é ', 'utf8')).toEqual({ ok: true, bytes: Buffer.from([0xc3, 0xa9, 0x20]) });
  });

  it.each([
    ['hex', '', 'it is empty'],
    ['hex', 'abc', 'it has an odd number of digits'],
    ['hex', 'abcg', 'it has characters other than 0-9 and a-f'],
    ['hex', '0xab', 'it has characters other than 0-9 and a-f'],
    ['base64', '', 'it is empty'],
    ['base64', '==', 'it is empty'],
    ['base64', 'ab_-', 'it has characters of base64url'],
    ['base64url', 'ab+/', 'it has characters of base64'],
    ['base64', 'ab c', 'it has characters of no base64 alphabet'],
    ['base64', 'abcd\n', 'it has characters of no base64 alphabet'],
    ['base64', 'abcde', 'its length is impossible: characters are missing'],
    ['base64', 'abc==', 'its padding is wrong'],
    ['base64url', 'ab=', 'its padding is wrong'],
    ['base64', 'a===', 'it has characters of no base64 alphabet'],
  ] as const)('refuses for %s the text %j, because %s', (encoding, text, reason) => {
    expect(keyBytes(text, encoding)).toEqual({ ok: false, reason });
  });
});
