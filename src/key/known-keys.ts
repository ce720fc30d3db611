/** Keys that everybody can know, recognised by their hashes. */

import { createHash } from 'node:crypto';
import { keyBytes } from './key-bytes.ts';
import { PUBLISHED_KEY_HASHES } from './known-keys-data.ts';

/** A documentation told its readers to paste this key as the production secret: the SHA-256 of its text. */
export const BURNT_KEY_HASH = 'f9fe121397e1753676ff511b8bad382ea3fcd715f5fa9527103c7d7764b7d5db';

/** `documentation`: the burnt key; `published`: a default or an example of a framework, tutorial or repository. */
export type Publication = 'documentation' | 'published';

/** Where the text, without its wrapping or decoded from base64 or hex, has been published; if it was. */
export function publicationOf(text: string, burntKeyHash = BURNT_KEY_HASH): Publication | undefined {
  const hashes = spellings(text).map((spelling) => createHash('sha256').update(spelling).digest('hex'));
  if (hashes.includes(burntKeyHash)) return 'documentation';
  return hashes.some((hash) => isListed(hash.slice(0, DIGITS))) ? 'published' : undefined;
}

/** What may have been published where this text is used: it, it unwrapped, and what both stand for. */
function spellings(text: string): readonly (string | Uint8Array)[] {
  const trimmed = text.trim();
  const unquoted = trimmed.replace(/^(["'`])(.*)\1$/s, '$2');
  const value = trimmed.replace(/^(?:export\s+)?[A-Za-z_]\w*=(?=[^=])/, '').replace(/^(["'`])(.*)\1$/s, '$2');
  const texts = [...new Set([text, trimmed, unquoted, value])].filter((one) => one !== '');
  return [...texts, ...texts.flatMap(decoded)];
}

const decoded = (text: string): readonly Uint8Array[] =>
  (['hex', 'base64', 'base64url'] as const).flatMap((encoding) => {
    const result = keyBytes(text, encoding);
    return result.ok ? [result.bytes] : [];
  });

const DIGITS = 12;
const STRIDE = DIGITS + 1;

/** Binary search in the sorted text, so that nothing has to be built at import. */
function isListed(prefix: string): boolean {
  let low = 0;
  let high = Math.ceil(PUBLISHED_KEY_HASHES.length / STRIDE);
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = PUBLISHED_KEY_HASHES.slice(middle * STRIDE, middle * STRIDE + DIGITS);
    if (entry === prefix) return true;
    if (entry < prefix) low = middle + 1;
    else high = middle;
  }
  return false;
}
