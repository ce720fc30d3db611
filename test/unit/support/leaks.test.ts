import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeaksIn, jwtsIn, leakForms } from '../../support/leaks/leaks.ts';

const place = (text: string | Buffer) => [{ place: 'log', bytes: Buffer.from(text) }];
const formsFound = (text: string | Buffer, secret: string) =>
  findLeaksIn(place(text), { key: secret }).map(({ form }) => form);

const KEY = randomBytes(24).toString('base64');
const HEX_KEY = randomBytes(32).toString('hex');
const WORDY_KEY = `n/ot+a "word" = ${randomBytes(12).toString('hex')} é`;

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const token = (key: string | Buffer, algorithm: 'HS256' | 'HS384' | 'HS512' = 'HS256') => {
  const content = `${part({ alg: algorithm, typ: 'JWT' })}.${part({ sub: 'smoke', exp: 1 })}`;
  return `${content}.${createHmac(`sha${algorithm.slice(2)}`, key)
    .update(content)
    .digest('base64url')}`;
};

describe.each([
  ['a base64 key', KEY],
  ['a hex key', HEX_KEY],
  ['a key with signs that are escaped', WORDY_KEY],
  ['a key with a newline at its end', `${KEY}\n`],
])('the scanner with %s', (_, secret) => {
  it('finds each of its forms, and names it', () => {
    for (const { form, bytes } of leakForms(secret)) {
      const text = Buffer.concat([Buffer.from('seen: '), bytes, Buffer.from(' (end)')]);
      expect(formsFound(text, secret)).toContain(form);
    }
  });

  it('finds the whole of base64 and base64url of it after none, one and two other bytes', () => {
    for (const [shift, after] of ['', ' after one more byte', ' after two more bytes'].entries()) {
      const bytes = Buffer.concat([randomBytes(3 + shift), Buffer.from(secret.trim()), randomBytes(5)]);
      for (const encoding of ['base64', 'base64url'] as const) {
        const found = formsFound(bytes.toString(encoding), secret);
        // A body without + and / is the same in both alphabets and goes by the name of the first.
        expect(found).toEqual(
          expect.arrayContaining([
            expect.stringMatching(new RegExp(`^base64(url)?( of the trimmed key)?${after}$`)),
          ]),
        );
      }
    }
  });

  it('finds base64 and base64url of it between other bytes, at any distance', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 7 }), fc.uint8Array({ maxLength: 7 }), (before, after) => {
        const bytes = Buffer.concat([before, Buffer.from(secret.trim()), after]);
        expect(formsFound(bytes.toString('base64'), secret)).not.toEqual([]);
        expect(formsFound(bytes.toString('base64url'), secret)).not.toEqual([]);
      }),
    );
  });

  it('finds it in pieces of sixteen characters, wherever they are cut', () => {
    const trimmed = secret.trim();
    for (let start = 0; start + 16 <= trimmed.length; start += 1) {
      const text = `${'.'.repeat(start)} ${trimmed.slice(start, start + 16)} and no more`;
      expect(formsFound(text, secret)).toEqual([expect.stringContaining('characters of the')]);
    }
  });

  it('finds it when it was wrapped over two lines', () => {
    const trimmed = secret.trim();
    expect(formsFound(`a ${trimmed.slice(0, 9)}\n  ${trimmed.slice(9)} b`, secret)).toEqual(
      expect.arrayContaining([expect.stringMatching(/over several lines$/)]),
    );
  });

  it('shows in its excerpt that something was there, and nothing of it', () => {
    const text = `key=${secret.trim()}; again ${secret.trim()}`;
    const [leak] = findLeaksIn(place(text), { key: secret });
    expect(leak?.excerpt).toContain('key=«key»');
    expect(JSON.stringify(findLeaksIn(place(text), { key: secret }))).not.toContain(
      secret.trim().slice(3, 12),
    );
  });

  it('finds a token signed with it, however old', () => {
    for (const algorithm of ['HS256', 'HS384', 'HS512'] as const) {
      const text = `Authorization: Bearer ${token(secret.trim(), algorithm)}, sent`;
      expect(formsFound(text, secret)).toEqual(['a token signed with it']);
      expect(jwtsIn(text, secret)).toEqual([token(secret.trim(), algorithm)]);
    }
  });
});

describe('the scanner', () => {
  it('finds a token signed with the bytes that the key stands for', () => {
    expect(formsFound(token(Buffer.from(HEX_KEY, 'hex')), HEX_KEY)).toEqual(['a token signed with it']);
    expect(formsFound(token(Buffer.from(KEY, 'base64')), KEY)).toEqual(['a token signed with it']);
  });

  it('leaves tokens of other keys alone, for wrong keys are part of the smoke test', () => {
    expect(formsFound(`sent ${token(randomBytes(32))}`, KEY)).toEqual([]);
  });

  it('finds an encrypted session cookie, whichever key it was made with', () => {
    const blocks = [12, 48, 16].map((size) => randomBytes(size).toString('base64url'));
    const cookie = `${part({ alg: 'dir', enc: 'A256GCM' })}..${blocks.join('.')}`;
    expect(formsFound(`session=${cookie}; path=/`, KEY)).toEqual(['an encrypted token']);
  });

  it('finds nothing where there is nothing', () => {
    const prose = 'The key passed the lint: 64 hex characters, fingerprint 3f2a9c41.\n'.repeat(50);
    fc.assert(
      fc.property(fc.string(), (noise) => {
        expect(findLeaksIn(place(prose + noise), { KEY, HEX_KEY, WORDY_KEY })).toEqual([]);
      }),
    );
  });

  it('counts how often, one leak for each form', () => {
    const leaks = findLeaksIn(place(`${WORDY_KEY} | ${WORDY_KEY}\n${WORDY_KEY}`), { key: WORDY_KEY });
    expect(leaks).toMatchObject([{ place: 'log', form: 'raw', secret: 'key', times: 3 }]);
  });

  it('does not look for forms so short that chance would find them', () => {
    expect(leakForms('abc').map(({ form }) => form)).toEqual(['raw']);
    expect(formsFound('password=abc, hex 616263, base64 YWJj', 'abc')).toEqual(['raw']);
  });
});
