import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyBytes } from '../../../src/redaction/key-bytes.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { candidateKeys } from '../../../src/smoke-test/candidates.ts';
import { strongKey } from '../signing-key/random-keys.ts';

const material = (key: string, otherSecrets: readonly Secret[] = []) => ({
  key: new Secret('jwt-secret-key', key),
  keyEncoding: 'utf8' as const,
  variable: 'JWT_SECRET_KEY',
  otherSecrets,
});

describe('the keys that a verifier may be using', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
    fc.constant('').map(() => strongKey()),
  );

  it('are never the right one, never empty and never twice the same, whatever the key is', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('utf8', 'base64', 'hex'), (text, keyEncoding) => {
        const right = keyBytes(text, keyEncoding);
        // HMAC fills short keys up with zeros, so that these two are one key.
        const name = (bytes: Uint8Array) =>
          Buffer.from(bytes)
            .toString('hex')
            .replace(/(?:00)+$/, '');
        const names = candidateKeys({ ...material(text), keyEncoding }).map(({ bytes }) => name(bytes));
        expect(new Set(names).size).toBe(names.length);
        expect(names).not.toContain('');
        if (right.ok) expect(names).not.toContain(name(right.bytes));
      }),
    );
  });

  it('are described without a word of them', () => {
    const key = strongKey();
    const other = strongKey();
    const candidates = candidateKeys(material(key, [new Secret('NEXTAUTH_SECRET', other)]));
    const words = candidates.map((candidate) => candidate.words).join('\n');
    expect(words).toContain('NEXTAUTH_SECRET');
    for (const text of [key, other]) expect(words).not.toContain(text.slice(0, 8));
  });

  it('are so few that expired and live tokens of nearly all fit into the budget of one run', () => {
    expect(candidateKeys(material(strongKey(), [new Secret('A', strongKey())])).length).toBeLessThan(65);
  });

  it('begin with what is most often the case: another secret of the app', () => {
    const [first] = candidateKeys(material(strongKey(), [new Secret('NEXTAUTH_SECRET', strongKey())]));
    expect(first?.code).toBe('verifier-uses-other-secret');
  });
});
