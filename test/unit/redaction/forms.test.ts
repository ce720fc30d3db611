import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maskable,
  runnerForms,
  SHORTEST_FORM,
  secretForms,
  signingKeyForms,
  tokenForms,
} from '../../../src/redaction/forms.ts';
import { SecretMasker } from '../../support/runner/masker.ts';
import { strongKey } from '../signing-key/random-keys.ts';

/** What the runner shows of the text once the values were registered with `::add-mask::`. */
const runnerMask = (registered: readonly string[], text: string): string => {
  const masker = new SecretMasker();
  for (const value of registered) masker.addMask(value);
  return masker.mask(text);
};

/** Everything but the unreserved characters of RFC 3986. */
const strict = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');

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

describe('secretForms', () => {
  it('has no form that is short or common, no duplicates, and the longest first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }), (text) => {
        const forms = secretForms(text);
        expect(new Set(forms).size).toBe(forms.length);
        expect(forms.every((form) => form.length >= SHORTEST_FORM && maskable(form))).toBe(true);
        expect(forms.map((form) => form.length)).toEqual(
          forms.map((form) => form.length).toSorted((a, b) => b - a),
        );
        expect(forms.length > 0).toBe(maskable(text));
      }),
      { numRuns: 50 },
    );
  });

  it('counts each line of a text as a secret, but not its short lines', () => {
    const lines = [strongKey(), strongKey()];
    const forms = secretForms(`{\r\n  ${lines[0]}\n\t${lines[1]}  \n}\n`);
    for (const line of lines) expect(forms).toContain(line);
    expect(forms).not.toContain('{');
  });

  it.each([
    ['JSON', (text: string) => JSON.stringify(text).slice(1, -1)],
    ['JSON in JSON', (text: string) => JSON.stringify(JSON.stringify(text)).slice(3, -3)],
    ['a URL', (text: string) => encodeURIComponent(text)],
    ['a form', (text: string) => new URLSearchParams({ a: text }).toString().slice(2)],
    [
      'XML',
      (text: string) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c),
    ],
    ['a shell', (text: string) => text.replaceAll("'", "'\\''")],
    ['YAML', (text: string) => text.replaceAll("'", "''")],
    ['hex', (text: string) => Buffer.from(text).toString('hex')],
    ['HEX', (text: string) => Buffer.from(text).toString('hex').toUpperCase()],
    ['base64url', (text: string) => Buffer.from(text).toString('base64url')],
    ['Python in a URL', (text: string) => strict(text).replaceAll('%2F', '/')],
    ['Python in a query', (text: string) => strict(text).replaceAll('%20', '+')],
    [
      'a URL as its password',
      (text: string) => Object.assign(new URL('https://user@host'), { password: text }).password,
    ],
    ['a workflow command', (text: string) => text.replaceAll('%', '%25')],
  ])('knows the text as %s writes it', (_, encode) => {
    const text = `${strongKey()} "<&'>%+/\\${strongKey()}`;
    expect(secretForms(text)).toContain(encode(text));
  });

  it('knows what a text stands for that is hex or base64 itself', () => {
    const bytes = randomBytes(32);
    const all = ['hex', 'base64', 'base64url'] as const;
    for (const encoding of all) {
      const forms = secretForms(bytes.toString(encoding));
      for (const other of all) expect(forms).toContain(bytes.toString(other));
    }
    const plain = `${strongKey()} in plain text`;
    expect(secretForms(Buffer.from(plain).toString('base64'))).toContain(plain);
  });
});

describe('runnerForms', () => {
  it('stays a handful of masks for an ordinary key, for the runner searches every line for each', () => {
    for (const bytes of [32, 48, 64]) {
      expect(runnerForms(randomBytes(bytes).toString('base64')).length).toBeLessThan(50);
    }
  });

  it('has nothing that secretForms does not hide too', () => {
    const key = `${strongKey()}/+${strongKey()}`;
    const known = secretForms(key);
    const missing = runnerForms(key).filter((form) => runnerMask(known, form) === form);
    expect(missing).toEqual([]);
  });

  it('has the Buffer that console.log shows, of which later steps may make use', () => {
    for (const key of [strongKey(), strongKey() + strongKey()]) {
      const shown = runnerMask(runnerForms(key), inspect(Buffer.from(key)));
      expect(shown).toMatch(/^<Buffer \*\*\*( \.\.\. \d+ more bytes)?>$/);
    }
  });

  it('has the Buffer of the bytes that the text stands for', () => {
    for (const encoding of ['base64', 'hex', 'base64url'] as const) {
      const bytes = randomBytes(48);
      expect(runnerMask(runnerForms(bytes.toString(encoding)), inspect(bytes))).toBe('<Buffer ***>');
    }
  });

  it('has the lines of base64 as commands print them', () => {
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

describe('signingKeyForms', () => {
  /** Sixteen bytes a line, from the beginning of the input on. */
  const dump = (bytes: Buffer, line: (some: Buffer) => string): string =>
    Array.from({ length: Math.ceil(bytes.length / 16) }, (_, row) =>
      line(bytes.subarray(row * 16, row * 16 + 16)),
    ).join('\n');
  const column = (some: Buffer): string => some.toString('latin1').replace(/[^ -~]/g, '.');
  const printers: Readonly<Record<string, (bytes: Buffer) => string>> = {
    'console.log': (bytes) => inspect(bytes),
    'JSON.stringify': (bytes) => JSON.stringify(bytes),
    'Python, as a list': (bytes) => `[${[...bytes].join(', ')}]`,
    'Python, as bytes': (bytes) =>
      `b'${[...bytes].map((byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte).replace('\\', '\\\\') : ({ 9: '\\t', 10: '\\n', 13: '\\r' }[byte] ?? `\\x${byte.toString(16).padStart(2, '0')}`))).join('')}'`,
    'hexdump -C': (bytes) =>
      dump(
        bytes,
        (some) =>
          `${some
            .toString('hex')
            .replace(/../g, '$& ')
            .replace(/^.{24}/, '$& ')} |${column(some)}|`,
      ),
    xxd: (bytes) =>
      dump(bytes, (some) => `${some.toString('hex').replace(/....\B/g, '$& ')}  ${column(some)}`),
    'xxd -p': (bytes) => bytes.toString('hex').replace(/.{60}/g, '$&\n'),
  };
  /** What is left without the masks and what the tool itself adds. */
  const left = (shown: string): number =>
    shown
      .replace(/^(<Buffer|b|\{"type":"Buffer","data":)|\.\.\. \d+ more bytes|\*\*\*/g, '')
      .replace(/[^\w+/]/g, '').length;

  it.each(Object.entries(printers))('leave next to nothing of the key or its bytes to %s', (_, print) => {
    for (const size of [32, 48, 64])
      for (const encoding of ['base64', 'hex', 'base64url'] as const) {
        const bytes = randomBytes(size);
        const key = bytes.toString(encoding);
        const masks = signingKeyForms(key);
        // Where the last row is short, up to seven bytes of it, and their characters.
        expect(left(runnerMask(masks, print(Buffer.from(key))))).toBeLessThanOrEqual(7 * 3);
        // Beside the bytes stand those that happen to be letters, one in three.
        const beside = print === printers.xxd || print === printers['hexdump -C'] ? size : 22;
        expect(left(runnerMask(masks, print(bytes)))).toBeLessThan(beside);
      }
  });

  it('are still a number of masks that no job notices, even for a document in the place of a key', () => {
    expect(signingKeyForms(randomBytes(48).toString('base64')).length).toBeLessThan(200);
    const lines = Array.from({ length: 40 }, () => randomBytes(48).toString('base64'));
    expect(signingKeyForms(lines.join('\n')).length).toBeLessThan(40 * 50);
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
    'base64 of base64': (prefix, key) =>
      Buffer.from(`${prefix}${Buffer.from(key).toString('base64')};`).toString('base64'),
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
