/** From the key text, as it is stored, to the bytes that go into HMAC. */

export const KEY_ENCODINGS = ['utf8', 'base64', 'base64url', 'hex'] as const;
export type KeyEncoding = (typeof KEY_ENCODINGS)[number];

export const ALGORITHMS = ['HS256', 'HS384', 'HS512'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** Least size of the key in bytes: that of the hash's output (RFC 7518 §3.2). */
export const LEAST_KEY_BYTES: Readonly<Record<Algorithm, number>> = { HS256: 32, HS384: 48, HS512: 64 };

type KeyBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `reason` completes the sentence "It cannot be read as …, because …" and quotes nothing of the text. */
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): KeyBytes => ({ ok: false, reason });
const accept = (bytes: Uint8Array): KeyBytes => ({ ok: true, bytes });

/**
 * Decodes without guessing: a character outside of the alphabet, wrong padding or half a byte is refused, where
 * `Buffer.from` would skip or cut. Padding may be absent as a whole, as jjwt and JWK `k` have it. Spare bits in
 * the last character are ignored, as Python, Java and Node do (RFC 4648 §3.5 leaves it open).
 */
export function keyBytes(text: string, encoding: KeyEncoding): KeyBytes {
  switch (encoding) {
    case 'utf8':
      return accept(Buffer.from(text, 'utf8'));
    case 'hex':
      return fromHex(text);
    case 'base64':
      return fromBase64(text, /^[A-Za-z0-9+/]*$/, /[-_]/, 'base64url');
    case 'base64url':
      return fromBase64(text, /^[A-Za-z0-9_-]*$/, /[+/]/, 'base64');
  }
}

function fromHex(text: string): KeyBytes {
  if (text === '') return refuse('it is empty');
  if (!/^[0-9A-Fa-f]*$/.test(text)) return refuse('it has characters other than 0-9 and a-f');
  if (text.length % 2 === 1) return refuse('it has an odd number of digits');
  return accept(Buffer.from(text, 'hex'));
}

function fromBase64(text: string, alphabet: RegExp, others: RegExp, otherName: string): KeyBytes {
  const body = text.replace(/={1,2}$/, '');
  if (body === '') return refuse('it is empty');
  if (!alphabet.test(body)) {
    return refuse(
      others.test(body) ? `it has characters of ${otherName}` : 'it has characters of no base64 alphabet',
    );
  }
  if (body.length % 4 === 1) return refuse('its length is impossible: characters are missing');
  if (body.length !== text.length && text.length % 4 !== 0) return refuse('its padding is wrong');
  return accept(Buffer.from(body, 'base64url'));
}
