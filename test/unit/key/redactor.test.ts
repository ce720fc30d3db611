import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskable, secretForms } from '../../../src/key/encodings.ts';
import { createRedactor, LeakPrevented } from '../../../src/key/redactor.ts';
import { letters, strongKey } from './random-keys.ts';

const redactorOf = (...secrets: readonly string[]) => {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
};

/** The plain definition that the fast search must agree with. */
const holdsPlainly = (secrets: readonly string[], text: string): boolean =>
  secrets.flatMap(secretForms).some((form) => text.includes(form));

const base64Of = (text: string): string => Buffer.from(text).toString('base64');
const EMBEDDINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  JSON: (text) => JSON.stringify({ text }),
  'JSON in JSON': (text) => JSON.stringify({ text: JSON.stringify({ text }) }),
  base64: base64Of,
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'base64 of base64': (text) => base64Of(base64Of(text)),
  hex: (text) => Buffer.from(text).toString('hex'),
  HEX: (text) => Buffer.from(text).toString('hex').toUpperCase(),
  URL: (text) => encodeURIComponent(text),
  form: (text) => new URLSearchParams({ text }).toString(),
  'a header': (text) => `Authorization: Basic ${base64Of(`user:${text}`)}`,
};

const secretText = fc
  .oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 60 }),
    fc.string({ unit: 'grapheme', minLength: 8, maxLength: 60 }),
    fc.uint8Array({ minLength: 16, maxLength: 48 }).map((bytes) => Buffer.from(bytes).toString('base64')),
    fc.uint8Array({ minLength: 16, maxLength: 48 }).map((bytes) => Buffer.from(bytes).toString('hex')),
  )
  .filter((text) => maskable(text));

describe('redact', () => {
  it.each(Object.entries(EMBEDDINGS))(
    'leaves no form of any secret, whatever is around it, embedded as %s',
    (_, embed) => {
      fc.assert(
        fc.property(secretText, fc.string(), fc.string(), (secret, prefix, suffix) => {
          const text = embed(prefix + secret + suffix);
          const redactor = redactorOf(secret);
          const redacted = redactor.redact(text);
          expect(redacted).toContain('***');
          expect(holdsPlainly([secret], redacted)).toBe(false);
          expect(redactor.holds(redacted)).toBe(false);
          expect(redactor.holds(text)).toBe(true);
        }),
      );
    },
  );

  it('leaves of a base64 only the characters that the surroundings decide', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.boolean(), (before, behind, url) => {
        const secret = letters(40);
        const encoding = url ? 'base64url' : 'base64';
        const text = Buffer.from(`${'p'.repeat(before)}${secret}${'s'.repeat(behind)}`).toString(encoding);
        const redacted = redactorOf(secret).redact(text);
        expect(redacted.indexOf('***')).toBeLessThanOrEqual(Math.ceil((before * 8) / 6));
        const left = text.length - Math.floor(((before + secret.length) * 8) / 6);
        expect(redacted.length - redacted.indexOf('***') - 3).toBeLessThanOrEqual(left);
      }),
    );
  });

  it('agrees with the plain definition on texts full of pieces of secrets', () => {
    const secrets = Array.from({ length: 5 }, () => letters(12));
    const piece = fc.oneof(
      fc.constantFrom(...secrets),
      fc.constantFrom(...secrets).map((secret) => secret.slice(0, 11)),
      fc.constantFrom(...secrets).map((secret) => secret.slice(4)),
      fc.constantFrom('', ' ', 'x', 'words between'),
    );
    const redactor = redactorOf(...secrets);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(redactor.holds(text)).toBe(holdsPlainly(secrets, text));
        expect(holdsPlainly(secrets, redactor.redact(text))).toBe(false);
        if (!holdsPlainly(secrets, text)) expect(redactor.redact(text)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no end of either of two secrets that overlap', () => {
    const [head, middle, tail] = [letters(10), letters(10), letters(10)] as const;
    const redactor = redactorOf(head + middle, middle + tail, head + middle + tail.slice(0, 2));
    expect(redactor.redact(`a ${head}${middle}${tail} b`)).toBe('a *** b');
  });

  it('hides a secret of several lines in a text that shows them one by one', () => {
    const lines = [strongKey(), strongKey(), strongKey()];
    const log = lines.map((line, at) => `12:00:0${at} | ${line}`).join('\n');
    expect(redactorOf(lines.join('\n')).redact(log)).toBe('12:00:00 | ***\n12:00:01 | ***\n12:00:02 | ***');
  });

  it('does not let its own asterisks complete a secret', () => {
    const other = letters(12);
    const redactor = redactorOf('abcd***efgh', other);
    expect(redactor.holds(redactor.redact(`abcd${other}efgh`))).toBe(false);
  });

  it('leaves harmless text alone, also when a secret is short or common', () => {
    const text = 'true: password in production, UPDATE_COMPLETE eyJohn.example.org keyJsonWriter.write.text';
    expect(redactorOf('true', 'password', 'production', '', strongKey()).redact(text)).toBe(text);
    expect(createRedactor().redact(text)).toBe(text);
  });

  it('hides tokens that nobody registered, but does not count them as secrets held', () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const header = part({ alg: 'HS256', typ: 'JWT' });
    const signed = `${header}.${part({ sub: '1' })}.${randomBytes(32).toString('base64url')}`;
    const encrypted = `${part({ alg: 'dir', enc: 'A256GCM' })}..${letters(16)}.${letters(60)}.${letters(22)}`;
    const redactor = createRedactor();
    for (const token of [signed, encrypted, `${header}.${part({ sub: '1' })}.`]) {
      expect(redactor.redact(`Bearer ${token}\n{"a":"${token}"} key${token} `)).toBe(
        'Bearer ***\n{"a":"***"} key*** ',
      );
      expect(redactor.holds(token)).toBe(false);
    }
  });

  it('gets through a text made to be slow', () => {
    // Were its ends the same letter, the repeated rest would hold it again and again.
    const secret = `a${letters(38)}z`;
    const redactor = redactorOf(secret);
    expect(redactor.redact('eyJ'.repeat(300_000)).length).toBe(900_000);
    expect(redactor.redact(secret.slice(0, -1).repeat(20_000)).length).toBe(39 * 20_000);
    expect(redactor.redact(`${secret}.`.repeat(20_000))).toBe('***.'.repeat(20_000));
  });
});

describe('assertClean', () => {
  it('throws for a text that holds a secret, and says which text without quoting it', () => {
    const secret = strongKey();
    const redactor = redactorOf(secret);
    const text = `before ${Buffer.from(secret).toString('hex')}`;
    expect(() => redactor.assertClean('the comment', text)).toThrow(LeakPrevented);
    try {
      redactor.assertClean('the comment', text);
    } catch (error) {
      expect(String(error)).toMatch(/the comment/);
      expect(redactor.holds(String(error))).toBe(false);
    }
    expect(() => redactor.assertClean('the comment', redactor.redact(text))).not.toThrow();
  });
});
