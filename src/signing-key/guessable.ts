/** Findings about keys that are long enough and still no match for a search. */

import type { ErrorFinding, Finding } from '../model/finding.ts';
import { type KeyInUse, newKey, subjectOf } from './key-in-use.ts';
import { isNameOfSecret, readingsOf } from './readings.ts';
import { type Strength, strengthOf } from './strength.ts';

/** Shorter pieces may be left of a random text by chance. */
const LEAST_CHARACTERS = 8;

/** The weakest of the text and of what it stands for. */
function weakest(text: string): Strength {
  const inner = readingsOf(text, isNameOfSecret).filter((reading) => reading.length >= LEAST_CHARACTERS);
  const strengths = [text, ...inner].map(strengthOf);
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
  const remedy = `Let a machine make it: ${newKey(options)}`;
  if (monotonous) {
    return {
      ...base,
      code: 'key-monotonous',
      title: `${subjectOf(options)} repeats itself: it is not random`,
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
      title: `${subjectOf(options)} is made of words, like a placeholder from an example`,
      detail:
        'Without the words that everyone tries first, too little is left to resist guessing. It is long enough, but whoever holds one token can search for such a key offline.',
      remedy,
    };
  }
  return {
    ...base,
    code: 'key-guessable',
    title: `${subjectOf(options)} can be guessed: it is a phrase, a pattern or a password`,
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
      title: `${subjectOf(options)} has fewer random bits than it should have`,
      detail:
        'It is long enough, but 32 hex digits or a UUID hold 128 random bits at most, and a phrase holds less than its length promises. HS256 is worth 256 bits only with a key of as many.',
      remedy:
        (options.rotation ?? 'no') === 'no'
          ? `At the next rotation: ${newKey(options)}`
          : 'Finish this rotation. If this key is then still in use, rotate once more.',
      where: options.input,
    },
  ];
}
