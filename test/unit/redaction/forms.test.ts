import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskable, runnerForms, SHORTEST_FORM, tokenForms } from '../../../src/redaction/forms.ts';
import { SecretMasker } from '../../support/runner/masker.ts';
import { STRONG_KINDS, strongKey } from '../signing-key/random-keys.ts';

/** What the runner shows of the text once the values were registered with `::add-mask::`. */
const runnerMask = (registered: readonly string[], text: string): string => {
  const masker = new SecretMasker();
  for (const value of registered) masker.addMask(value);
  return masker.mask(text);
};

const toUrl = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

describe('maskable', () => {
  it.each([
    '',
    'abc1234',
    'true',
    'PASSWORD',
    ' password\n',
    'production',
    '--------',
    '00000000',
    'us-east-1',
  ])('is false for %j, for hiding it would destroy logs', (text) => expect(maskable(text)).toBe(false));

  it('is true for what is long and not a common word', () => {
    expect(maskable('x7Tq91bd')).toBe(true);
    expect(maskable(strongKey())).toBe(true);
  });
});

describe('runnerForms', () => {
  it('are a few dozen masks for a key, for the runner searches every line of the job for each', () => {
    for (const make of Object.values(STRONG_KINDS)) expect(runnerForms(make()).length).toBeLessThan(36);
  });

  it('have no form that is short or common, no duplicates, and the longest first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }), (text) => {
        const forms = runnerForms(text);
        expect(new Set(forms).size).toBe(forms.length);
        expect(forms.every((form) => form.length >= SHORTEST_FORM && maskable(form))).toBe(true);
        const lengths = forms.map((form) => form.length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
        expect(forms.length > 0).toBe(maskable(text));
      }),
      { numRuns: 50 },
    );
  });

  it('count each line of a text as a secret, but not its short lines', () => {
    const lines = [strongKey(), strongKey()];
    const forms = runnerForms(`{\r\n  ${lines[0]}\n\t${lines[1]}  \n}\n`);
    for (const line of lines) expect(forms).toContain(line);
    expect(forms).not.toContain('{');
  });

  it.each([
    ['JSON', (text: string) => JSON.stringify(text).slice(1, -1)],
    ['JSON in JSON', (text: string) => JSON.stringify(JSON.stringify(text)).slice(3, -3)],
    ['a URL', (text: string) => encodeURIComponent(text)],
    ['a form', (text: string) => new URLSearchParams({ a: text }).toString().slice(2)],
    ['a shell', (text: string) => text.replaceAll("'", "'\\''")],
    [
      'a URL as its password',
      (text: string) => Object.assign(new URL('https://user@host'), { password: text }).password,
    ],
  ])('hide the text as %s writes it', (_, encode) => {
    const text = `${strongKey()} "<&'>%+/\\${strongKey()}`;
    expect(runnerMask(runnerForms(text), encode(text))).toBe('***');
  });

  it('hide what a text stands for that is hex or base64 itself', () => {
    const bytes = randomBytes(32);
    const all = ['hex', 'base64', 'base64url'] as const;
    for (const encoding of all) {
      const masks = runnerForms(bytes.toString(encoding));
      for (const other of all) expect(runnerMask(masks, bytes.toString(other))).toBe('***');
      expect(runnerMask(masks, inspect(bytes))).toBe('<Buffer ***>');
    }
  });

  it('hide the lines of base64 as commands print them', () => {
    const key = strongKey() + strongKey();
    const masks = runnerForms(key);
    for (const columns of [64, 76]) {
      const printed = Buffer.from(`${key}\n`)
        .toString('base64')
        .match(new RegExp(`.{1,${columns}}`, 'g'));
      for (const line of printed ?? []) expect(runnerMask(masks, line)).toMatch(/^\*\*\*.{0,4}$/);
    }
  });
});

describe('tokenForms', () => {
  it('are the whole and the signature, and no more, for each is a line of every log', () => {
    expect(tokenForms('header.payload.signed-thus')).toEqual(['header.payload.signed-thus', 'signed-thus']);
    expect(tokenForms('header.payload.')).toEqual(['header.payload.']);
    expect(tokenForms('a.b.c')).toEqual([]);
  });
});

describe('what the runner does not mask', () => {
  const surround = fc.string({ unit: 'grapheme-ascii', minLength: 0, maxLength: 12 });
  const encoders: Readonly<Record<string, (prefix: string, key: string, suffix: string) => string>> = {
    hex: (prefix, key, suffix) => Buffer.from(prefix + key + suffix).toString('hex'),
    'base64 with something behind': (prefix, key, suffix) =>
      Buffer.from(`${prefix}${key}${suffix};`).toString('base64'),
    base64url: (prefix, key, suffix) => toUrl(Buffer.from(`${prefix}${key}${suffix};`).toString('base64')),
    'the decoded key as hex': (_, key) => Buffer.from(key, 'base64').toString('hex'),
  };

  it.each(Object.entries(encoders))('is masked by registering the forms: %s', (_, encode) => {
    let leaksWithoutForms = 0;
    fc.assert(
      fc.property(surround, surround, (prefix, suffix) => {
        const key = randomBytes(32).toString('base64');
        const text = encode(prefix, key, suffix);
        leaksWithoutForms += runnerMask([key], text) === text ? 1 : 0;
        expect(runnerMask(runnerForms(key), text)).toContain('***');
      }),
      { numRuns: 20 },
    );
    expect(leaksWithoutForms).toBeGreaterThan(0);
  });
});
