import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskable } from '../../../src/redaction/forms.ts';
import { createRedactor, LeakPrevented } from '../../../src/redaction/redactor.ts';
import { letters, STRONG_KINDS, strongKey } from '../signing-key/random-keys.ts';

const redactorOf = (...secrets: readonly string[]) => {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
};

const holdsPlainly = (secrets: readonly string[], text: string): boolean =>
  secrets.some((secret) => text.includes(secret));

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
          expect(redacted).not.toContain(secret);
          expect(redactor.holds(redacted)).toBe(false);
          expect(redactor.holds(text)).toBe(true);
        }),
      );
    },
  );

  it('agrees with the plain definition on texts full of pieces of secrets', () => {
    const secrets = Array.from({ length: 5 }, () => letters(12));
    const piece = fc.oneof(
      fc.constantFrom(...secrets),
      fc.constantFrom(...secrets).map((secret) => secret.slice(0, 9)),
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

  it.each([10, 99, 9000, 50_000])(
    'gets to the end of a secret with asterisks that stands in itself %i times',
    (times) => {
      const redactor = redactorOf('abcd***efgh');
      const nested = `${'abcd'.repeat(times)}***${'efgh'.repeat(times)}`;
      expect(redactor.redact(nested)).toBe('***');
    },
  );

  it('leaves the words of the report alone, so that it stays one', () => {
    const words = [
      'signing key',
      'cloud assembly',
      'right key',
      'Random Key',
      'accepted',
      'server-error',
      'mismatch',
      'inconclusive',
      'rolled-back',
      'not established',
      'key-rejected-by-lint',
    ];
    const text = words.join(': ');
    expect(redactorOf(...words).redact(text)).toBe(text);
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
    // With another `a` in it, a repeated part could hold a piece of it again and again.
    const secret = `a${letters(38).replaceAll('a', 'b')}z`;
    const redactor = redactorOf(secret);
    expect(redactor.redact('eyJ'.repeat(300_000)).length).toBe(900_000);
    expect(redactor.redact(secret.slice(0, 15).repeat(50_000)).length).toBe(15 * 50_000);
    expect(redactor.redact(`${secret.slice(8, 23)} `.repeat(50_000)).length).toBe(16 * 50_000);
    expect(redactor.redact(secret.slice(0, -1).repeat(20_000))).toBe('***');
    expect(redactor.redact(`${secret}.`.repeat(20_000))).toBe('***.'.repeat(20_000));
    const periodic = redactorOf('ab7'.repeat(16_000));
    expect(periodic.redact('ab7'.repeat(300_000))).toBe('***');
  });
});

describe('a secret whose bytes are listed', () => {
  const printers: Readonly<Record<string, (bytes: Buffer) => string>> = {
    'by console.log': (bytes) => inspect(bytes),
    'in JSON': (bytes) => JSON.stringify(bytes),
    'by Python as a list': (bytes) => `[${[...bytes].join(', ')}]`,
    'in hex with colons': (bytes) => bytes.toString('hex').replace(/..\B/g, '$&:'),
    'in hex with blanks and capitals': (bytes) => bytes.toString('hex').toUpperCase().replace(/..\B/g, '$& '),
  };

  it.each(Object.entries(printers))('is hidden, but for a rest where the list is cut: %s', (_, print) => {
    const around = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });
    fc.assert(
      fc.property(around, around, (before, behind) => {
        const secret = strongKey();
        const text = print(Buffer.from(before + secret + behind));
        const shown = redactorOf(secret).redact(text);
        const kept = print(Buffer.from(before + behind)).length;
        const rest = 7 * ', 122'.length + '********'.length * 6;
        expect(shown.length).toBeLessThanOrEqual(kept + rest);
        expect(shown).toContain('***');
      }),
    );
  });

  it('is hidden when the text decodes to them', () => {
    const bytes = randomBytes(48);
    for (const encoding of ['base64', 'hex'] as const) {
      const shown = redactorOf(bytes.toString(encoding)).redact(inspect(bytes));
      expect(shown.replaceAll('*** ', '')).toBe('<Buffer ***>');
    }
  });

  it('is hidden in hex that is broken into lines or groups', () => {
    const bytes = randomBytes(48);
    for (const secret of [bytes.toString('base64'), bytes.toString('hex')])
      for (const printed of [Buffer.from(secret), bytes]) {
        const hex = printed.toString('hex');
        const redactor = redactorOf(secret);
        const plain = redactor.redact(hex.replace(/.{60}/g, '$&\n'));
        expect(plain.replace(/[*\n]/g, '').length).toBeLessThan(16);
        for (const groups of [/....\B/g, /^..\B|(?<=^..(....)*)....\B/g]) {
          expect(redactor.redact(hex.replace(groups, '$& ')).replace(/[* ]/g, '')).toBe('');
        }
      }
  });

  it('is hidden in the bytes of Python', () => {
    const high = randomBytes(40).map((byte) => byte | 0x80);
    const bytes = Buffer.concat([Buffer.from([9, 10, 13, 92, 127, 0, 65]), high]);
    const python = String.raw`\t\n\r\\\x7f\x00A`;
    const rest = Buffer.from(high).toString('hex').replace(/../g, '\\x$&');
    const shown = redactorOf(bytes.toString('base64')).redact(`b'${python}${rest}'`);
    expect(shown).toBe("b'***'");
    // As C writes them, with a quote in the middle.
    const halves = [high.subarray(0, 20), Buffer.from("'\\"), high.subarray(20)];
    const [left, right] = [rest.slice(0, 80), rest.slice(80)];
    const other = redactorOf(Buffer.concat(halves).toString('base64')).redact(`${left}\\'\\x5c${right}`);
    expect(other).toBe('***');
  });

  it('is hidden in base64 that is broken into lines', () => {
    const secret = strongKey() + strongKey();
    for (const columns of [64, 76]) {
      const lines = Buffer.from(secret)
        .toString('base64')
        .match(new RegExp(`.{1,${columns}}`, 'g'));
      for (const line of lines ?? []) expect(redactorOf(secret).redact(line)).toMatch(/^\*\*\*=?.?=?$/);
    }
  });
});

describe('a piece of a secret', () => {
  // Not never: one key in thousands happens to look like words.
  it.each(Object.entries(STRONG_KINDS))(
    'of 16 characters or more is hidden wherever it is, with hardly an exception: %s',
    (_, make) => {
      const shown: string[] = [];
      fc.assert(
        fc.property(fc.nat(40), fc.nat(30), fc.nat(20), (start, more, before) => {
          const secret = make();
          const from = Math.min(start, secret.length - 16);
          const redactor = redactorOf(secret);
          const text = `${' '.repeat(before)}${secret.slice(from, from + 16 + more)}…`;
          const redacted = redactor.redact(text);
          expect(redactor.holds(text)).toBe(redacted !== text);
          if (redacted !== `${' '.repeat(before)}***…`) shown.push(text);
        }),
        { numRuns: 200 },
      );
      expect(shown.length).toBeLessThanOrEqual(2);
    },
  );

  it('is not hidden when it is shorter', () => {
    const secret = letters(64);
    const redactor = redactorOf(secret);
    for (let at = 0; at + 15 <= secret.length; at += 1) {
      const text = `${secret.slice(at, at + 15)}…`;
      expect(redactor.redact(text)).toBe(text);
    }
  });

  it('is hidden in a URL, a document or a line of many', () => {
    const password = letters(32);
    const pem = Array.from({ length: 3 }, () => randomBytes(48).toString('base64'));
    const redactor = redactorOf(
      `postgresql://chat:${password}@chat.cluster-abc.us-west-2.rds.amazonaws.com:5432/chat`,
      ['-----BEGIN PRIVATE KEY-----', ...pem, '-----END PRIVATE KEY-----'].join('\n'),
    );
    for (const length of [16, 28])
      expect(redactor.redact(`begins with ${password.slice(0, length)}`)).toBe('begins with ***');
    expect(redactor.redact(`begins with ${pem[1]?.slice(0, 20)}`)).toBe('begins with ***');
  });

  it('is no ordinary text, even when secrets are addresses, names and documents', () => {
    const account = '111122223333';
    const redactor = redactorOf(
      `arn:aws:iam::${account}:role/chat-app-deploy-role`,
      `https://abc123.execute-api.us-west-2.amazonaws.com/production`,
      `x1y2z3.execute-api.us-west-2.amazonaws.com`,
      `${account}.dkr.ecr.us-west-2.amazonaws.com/chat-app`,
      `postgresql://chat:${letters(24)}@chat.cluster-abc.us-west-2.rds.amazonaws.com:5432/chat`,
      JSON.stringify({
        type: 'service_account',
        project_id: 'chat-app-production',
        private_key_id: randomBytes(20).toString('hex'),
        auth_uri: 'https://accounts.google.com/o/oauth2/auth',
        client_x509_cert_url: 'https://www.googleapis.com/robot/v1/metadata/x509/chat-app',
      }),
      `-----BEGIN PRIVATE KEY-----\n${randomBytes(48).toString('base64')}\n-----END PRIVATE KEY-----\n`,
      'chat-app-production-signing-key',
      'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
      ...Object.values(STRONG_KINDS).map((make) => make()),
    );
    const pages = ['README.md', 'docs/findings.md', 'docs/permissions.md', 'package-lock.json'].map((page) =>
      readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8'),
    );
    const lines = [
      `arn:aws:iam::${account}:role/cdk-hnb659fds-deploy-role-${account}-us-west-2`,
      `arn:aws:ecs:us-west-2:${account}:service/chat-app-production/Backend`,
      'https://def456.execute-api.us-west-2.amazonaws.com/staging',
      `${account}.dkr.ecr.us-west-2.amazonaws.com/cdk-hnb659fds-container-assets`,
      'postgresql://chat:***@other.cluster-def.us-west-2.rds.amazonaws.com:5432/other',
      'see https://accounts.google.com/o/oauth2/token and https://www.googleapis.com/robot/v1/metadata/x509/other',
      '-----BEGIN PRIVATE KEY or CERTIFICATE-----',
      'chat-app-production-signing and UPDATE_ROLLBACK_COMPLETE_CLEANUP',
    ];
    for (const text of [...pages, ...lines]) expect(redactor.redact(text)).toBe(text);
  });
});

describe('a form that is hidden as a whole', () => {
  it('is hidden in whatever it is written, and not in pieces', () => {
    const form = letters(40);
    const redactor = createRedactor();
    redactor.addForms([form, 'short', 'production']);
    expect(redactor.redact(`a ${form} b short production`)).toBe('a *** b short production');
    expect(redactor.redact(form.slice(0, 30))).toBe(form.slice(0, 30));
    for (const encoding of ['hex', 'base64'] as const)
      expect(redactor.redact(Buffer.from(form).toString(encoding))).toMatch(/^\*\*\*.{0,4}$/);
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
