import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNNER_ENCODERS, SecretMasker } from '../../support/runner/masker.ts';

const encode = (name: string, value: string): string | undefined => RUNNER_ENCODERS[name]?.(value);

const masker = (...values: string[]): SecretMasker => {
  const made = new SecretMasker();
  for (const value of values) made.addMask(value);
  return made;
};

/** Made up for these tests. */
const KEY = 'q7"f\'2d&+x9~<k>w';

describe('the eleven encoders of the runner', () => {
  it('are eleven', () => {
    expect(Object.keys(RUNNER_ENCODERS)).toHaveLength(11);
  });

  it.each([
    ['base64', 'abcd', 'YWJjZA=='],
    ['base64 without the first byte', 'abcd', 'YmNk'],
    ['base64 without the first two bytes', 'abcd', 'Y2Q='],
    ['base64 without the first two bytes', 'a', 'YQ=='],
    ['command line argument', 'a"b\\c', 'a\\"b\\c'],
    ['expression string', "it's", "it''s"],
    ['JSON string', 'a"b\\c\n\u2028é', 'a\\"b\\\\c\\n\\u2028é'],
    ['URI data', "a b+c!'()*~é", 'a%20b%2Bc%21%27%28%29%2A~%C3%A9'],
    ['XML', `<a href="x" & 'y'>`, '&lt;a href=&quot;x&quot; &amp; &apos;y&apos;&gt;'],
    ['without double quotes', '"1234567"', '1234567'],
    ['without double quotes', '"123456"', ''],
    ['PowerShell before the ampersand', 'first&second&third', 'first&second&'],
    ['PowerShell before the ampersand', 'first&+second&third', 'first&+'],
    ['PowerShell before the ampersand', '1234&x', ''],
    ['PowerShell after the ampersand', 'first&second&thirds', 'thirds'],
    ['PowerShell after the ampersand', 'first&+second&third', 'econd&third'],
    ['PowerShell after the ampersand', 'first&third', ''],
  ])('%s of %j is %j', (name, value, expected) => {
    expect(encode(name, value)).toBe(expected);
  });
});

describe('the masker', () => {
  it('hides a registered value and each of its encodings', () => {
    for (const encoding of Object.values(RUNNER_ENCODERS)) {
      const text = encoding(KEY);
      if (text !== '') expect(masker(KEY).mask(`before ${text} after`)).toBe('before *** after');
    }
  });

  it('hides base64 of a prefix and the key, in part, because the key is last', () => {
    const basic = Buffer.from(`ab${KEY}`).toString('base64');
    expect(masker(KEY).mask(basic)).toMatch(/^.{1,4}\*\*\*$/);
  });

  const PLAIN = 'ab>>??cd~~ef';
  it.each([
    ['hex', Buffer.from(PLAIN).toString('hex')],
    ['the key without its last character', PLAIN.slice(0, -1)],
    ['the key in reverse', [...PLAIN].reverse().join('')],
    ['base64url', Buffer.from(PLAIN).toString('base64url')],
    ['base64 of the key and a newline', Buffer.from(`-${PLAIN}\n`).toString('base64')],
    ['base64 of base64', Buffer.from(Buffer.from(PLAIN).toString('base64')).toString('base64')],
  ])('does not hide %s', (_, text) => {
    expect(masker(PLAIN).mask(text)).toBe(text);
  });

  it('hides each line of a value, trimmed, and the whole value untrimmed', () => {
    const made = masker('  first line  \nsecond line');
    expect(made.mask('[first line] [second line]')).toBe('[***] [***]');
  });

  it('trims a secret of the job before it hides it, but not the text of add-mask', () => {
    const secret = new SecretMasker();
    secret.addSecret('spaced key \n');
    expect(secret.mask('<spaced key>')).toBe('<***>');
    expect(masker('spaced key ').mask('"spaced key "')).toBe('"***"');
  });

  it('makes one replacement of hits that overlap or touch', () => {
    expect(masker('aaa', 'bbb').mask('-aaaabbb-')).toBe('-***-');
  });

  it('hides very short values as well, whatever that does to the log', () => {
    expect(masker('e').mask('green')).toBe('gr***n');
  });

  it('leaves a text alone that holds nothing of a value', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{0,40}$/), (text) => {
        expect(masker('abcdefgh').mask(text)).toBe(text);
      }),
    );
  });

  it('never leaves a registered value in a text', () => {
    const word = fc.stringMatching(/^[a-z"'&+ ]{4,20}$/).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (value, before, after) => {
        expect(masker(value).mask(before + value + after)).not.toContain(value);
      }),
    );
  });
});
