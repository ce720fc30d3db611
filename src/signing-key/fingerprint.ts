import { type ScryptOptions, scrypt } from 'node:crypto';
import type { Secret } from '../redaction/secret.ts';

/** Fixed, because the same key must give the same fingerprint in every run and on every machine. */
const SALT = 'cdk-jwt-deploy signing key fingerprint v1';
/** 16 MiB and some 50 ms per guess, off the main thread. Part of the fingerprint's definition: never change it. */
const COST: ScryptOptions = { N: 2 ** 14, r: 8, p: 1 };
const BYTES = 5;
/** Crockford's base32: no I, L, O, U, so nothing is misread or spells a word by accident. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A short name of a key, such as `A7KQ-2M9X`: two people can compare what they deployed without seeing it. 40 bits,
 * so two keys share one by chance once in 10^12.
 *
 * Only for keys that passed the lint. A fingerprint lets anyone test guesses offline, and with a fixed salt once for
 * all users; a key of 112 bits and more cannot be guessed at any price, a password can, scrypt or not. Being cut to
 * 40 bits it cannot be inverted, and it is no proof that two keys are the same against someone who searches.
 */
export async function fingerprint(key: Secret): Promise<string> {
  const digest = await new Promise<Buffer>((resolve, reject) => {
    scrypt(key.reveal(), SALT, BYTES, COST, (error, derived) => (error ? reject(error) : resolve(derived)));
  });
  const number = digest.readUIntBE(0, BYTES);
  const letters = Array.from({ length: 8 }, (_, at) =>
    ALPHABET.charAt(Math.floor(number / 32 ** (7 - at)) % 32),
  );
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
