import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/redaction/secret.ts';
import { fingerprint } from '../../../src/signing-key/signing-key.ts';
import { strongKey } from './random-keys.ts';

describe('fingerprint', () => {
  it('never changes for a key: this pair has to hold in every release', async () => {
    expect(await fingerprint(new Secret('key', 'not a key, only a text for this test'))).toBe('3F91-BAMS');
  });

  it('is the same for the same text under another name, and another for another text', async () => {
    const key = strongKey();
    const [first, second, third] = await Promise.all(
      [new Secret('a', key), new Secret('b', key), new Secret('a', `${key}\n`)].map(fingerprint),
    );
    expect(first).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});
