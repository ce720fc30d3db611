import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/redaction/secret.ts';
import { isPlaceholder } from '../../../src/signing-key/damage.ts';
import { guessableKey, weakKey } from '../../../src/signing-key/lint.ts';

/** Always the same bytes for a seed, without a pattern. */
function randomBytesFrom(seed: string, count: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(count / 64) }, (_, at) =>
    createHash('sha512').update(`${seed} ${at}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, count);
}

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS_AND_DIGITS = `${SMALL}${SMALL.toUpperCase()}0123456789`;
const OF_DJANGO = `${SMALL}0123456789!@#$%^&*(-_=+)`;

const charactersOf =
  (alphabet: string, count: number) =>
  (seed: string): string =>
    [...randomBytesFrom(seed, count * 4)]
      .filter((byte) => byte < 256 - (256 % alphabet.length))
      .slice(0, count)
      .map((byte) => alphabet.charAt(byte % alphabet.length))
      .join('');

const encoded =
  (encoding: 'hex' | 'base64' | 'base64url', bytes: number) =>
  (seed: string): string =>
    randomBytesFrom(seed, bytes).toString(encoding);

const KINDS: Readonly<Record<string, (seed: string) => string>> = {
  'get_random_secret_key() of Django': charactersOf(OF_DJANGO, 50),
  '32 bytes in hex': encoded('hex', 32),
  '64 bytes in hex': encoded('hex', 64),
  '32 bytes in base64': encoded('base64', 32),
  '64 bytes in base64': encoded('base64', 64),
  '32 bytes in base64 without padding': (seed) => encoded('base64', 32)(seed).replace(/=+$/, ''),
  '32 bytes in base64url': encoded('base64url', 32),
  '32 bytes in base64url with padding': (seed) => `${encoded('base64url', 32)(seed)}=`,
  '32 letters and digits': charactersOf(LETTERS_AND_DIGITS, 32),
  '50 letters and digits': charactersOf(LETTERS_AND_DIGITS, 50),
  '64 letters and digits': charactersOf(LETTERS_AND_DIGITS, 64),
};

const judge = (text: string) => {
  const use = { key: new Secret('k', text), input: 'i', algorithm: 'HS256', encoding: 'utf8' } as const;
  const error = guessableKey(use);
  return [...(error ? [error] : []), ...weakKey(use)].map(({ code }) => code);
};

describe('the strength of a key', () => {
  it.each(Object.entries(KINDS))('is enough whatever a machine makes: %s', (kind, make) => {
    const keys = Array.from({ length: 1000 }, (_, at) => make(`${kind} ${at}`));
    expect(keys.filter((text) => judge(text).length > 0)).toEqual([]);
  });

  it('is that of the whole where random characters before a `=` read like a name in small letters', () => {
    expect(judge('z-kl3k8tp418=r48uzgv7k-lg=piv^*xmu2k31i+cxcuq%$@0b')).toEqual([]);
  });

  it('lets random characters in brackets behind a `$` be a key, and a name there a placeholder', () => {
    expect(isPlaceholder('$(sl$#gjfd^c6a=_bga0sr3xz%k8-e7w@724_=g=c70flz%+b)')).toBe(false);
    expect(isPlaceholder('$(JWT_SECRET_KEY)')).toBe(true);
  });

  it.each(['jwt-secret: ', 'JWT_SECRET_KEY=', 'export DJANGO="', 'apiToken='])(
    'is that of the value behind the name of a secret or a variable: %s',
    (head) => {
      const phrase = ['velvet', 'harbor', 'onion', 'tractor', 'lemon', 'saddle', 'orbit'].join('-');
      expect(judge(`${head}${phrase}`)).toContain('key-guessable');
    },
  );
});
