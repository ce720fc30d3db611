/** Findings about keys that are long enough and still no match for a search. */

import type { ErrorFinding, Finding } from '../finding.ts';
import { commandForKey } from './generate.ts';
import { type Algorithm, type KeyEncoding, keyBytes } from './key-bytes.ts';
import type { Secret } from './secret.ts';
import { type Strength, strengthOf } from './strength.ts';

export type KeyInUse = {
  readonly key: Secret;
  /** Where it was given, for `where`, e.g. `input jwt-secret-key`. */
  readonly input: string;
  readonly algorithm: Algorithm;
  readonly encoding: KeyEncoding;
};

/** The weaker of the text and of what it decodes to, when that is plain text again. */
function weakest(text: string): Strength {
  const plain = (['hex', 'base64', 'base64url'] as const).flatMap((encoding) => {
    const read = keyBytes(text, encoding);
    const decoded = read.ok ? Buffer.from(read.bytes).toString('latin1') : '';
    return /^[ -~]{8,}$/.test(decoded) ? [decoded] : [];
  });
  const strengths = [text, ...plain].map(strengthOf);
  return strengths.reduce((least, one) => (one.bits < least.bits ? one : least));
}

/** Strength below which a key must not be used at all (NIST SP 800-131A), and below which it should not. */
const LEAST_BITS = 112;
const GOOD_BITS = 128;

const isHexOf128Bits = (text: string): boolean =>
  /^[\da-f]{32}$/i.test(text) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

export function guessable(options: KeyInUse): ErrorFinding | undefined {
  const text = options.key.reveal();
  const { bits, monotonous, tradeWords } = weakest(text);
  const base = { severity: 'error', failureReason: 'key-rejected-by-lint', where: options.input } as const;
  const remedy = `Let a machine make it: ${commandForKey(options)}`;
  if (monotonous) {
    return {
      ...base,
      code: 'key-monotonous',
      title: 'The signing key repeats itself: it is not random',
      detail:
        'It has only few different characters, or one character many times in a row. No random key looks so.',
      remedy,
    };
  }
  if (bits >= LEAST_BITS || isHexOf128Bits(text)) return undefined;
  if (tradeWords >= 2) {
    return {
      ...base,
      code: 'key-is-placeholder',
      title: 'The signing key is made of words, like a placeholder from an example',
      detail:
        'Without the words that everyone tries first, too little is left to resist guessing. It is long enough, but whoever holds one token can search for such a key offline.',
      remedy,
    };
  }
  return {
    ...base,
    code: 'key-guessable',
    title: 'The signing key can be guessed: it is a phrase, a pattern or a password',
    detail: `Fewer than ${LEAST_BITS} bits of it are unpredictable. RFC 8725 §3.5: a password that a person can remember must not be the key.`,
    remedy,
  };
}

/** A warning for what may be used, but has less than the strength of the algorithm. */
export function weak(options: KeyInUse): readonly Finding[] {
  const text = options.key.reveal();
  if (!isHexOf128Bits(text) && weakest(text).bits >= GOOD_BITS) return [];
  return [
    {
      code: 'key-weaker-than-needed',
      severity: 'warning',
      title: 'The signing key has fewer random bits than it should have',
      detail:
        'It is long enough, but 32 hex digits or a UUID hold 128 random bits at most, and a phrase holds less than its length promises. HS256 is worth 256 bits only with a key of as many.',
      remedy: `At the next rotation: ${commandForKey(options)}`,
      where: options.input,
    },
  ];
}
