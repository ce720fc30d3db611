/**
 * Pieces of a secret that occur nowhere by chance. Programs cut what they show ("starts with abcdef…"), and break it into
 * lines, so that a search for whole texts would let most of a key through.
 */

/**
 * Random text jumps between small and capital letters and digits at almost every second character, names and addresses do
 * not. A secret may have both, such as a URL with a password, so its parts are judged one by one, and then all pieces of
 * it. A part without digits and capitals may be words and is only hidden as a whole.
 *
 * @returns the longest parts of which every piece of `PIECE` characters may be hidden
 */
export function distinctiveParts(text: string): readonly string[] {
  const jumps = jumpsUpTo(text);
  const inRandomPart = partsOf(text).filter(({ part }) => isRandom(part));
  const isDistinctive = (start: number): boolean =>
    new Set(text.slice(start, start + PIECE)).size >= FEWEST_CHARACTERS &&
    (jumpsBetween(jumps, start, start + PIECE) >= JUMPS_OF_RANDOM_PIECE ||
      inRandomPart.some(({ start: from, part }) => start >= from && start + PIECE <= from + part.length));
  return partsOfPieces(text, PIECE, isDistinctive);
}

/** The longest parts of which every piece of that size is one of these, by where it begins. */
function partsOfPieces(text: string, size: number, isOne: (start: number) => boolean): readonly string[] {
  const parts: string[] = [];
  let from: number | undefined;
  for (let start = 0; start + size <= text.length + 1; start += 1) {
    if (start + size <= text.length && isOne(start)) from ??= start;
    else if (from !== undefined) {
      parts.push(text.slice(from, start - 1 + size));
      from = undefined;
    }
  }
  return parts;
}

/**
 * The parts of what a random text in hex or base64 stands for of which every piece of eight bytes may be hidden. Eight
 * random bytes are 64 bits: a job that prints 10^9 bytes, of which each of 10^4 pieces of its secrets could be seen by
 * chance, does so once in 10^6 jobs (10^9 · 10^4 / 2^64). With four bytes it would in every job, with six in one of 28.
 */
export function distinctiveBytes(text: string, bytes: string): readonly string[] {
  if (!isRandom(text)) return [];
  const jumps = jumpsUpTo(text);
  const characters = text.replace(/=+$/, '').length / bytes.length;
  const isDistinctive = (start: number): boolean =>
    jumpsBetween(jumps, Math.floor(start * characters), Math.ceil((start + BYTES) * characters)) >= 2;
  return partsOfPieces(bytes, BYTES, isDistinctive);
}

const PIECE = 16;
const BYTES = 8;

type Part = { readonly start: number; readonly part: string };

/** What stands between the parts of documents, URLs, host names and ARNs; not `/` and `+`, which base64 has too. */
const partsOf = (text: string): readonly Part[] =>
  STRUCTURED.test(text)
    ? [...text.matchAll(/[^\s:@"{}.,?&=]+/g)].map(({ 0: part, index: start }) => ({ start, part }))
    : [{ start: 0, part: text }];

const STRUCTURED = /\s|:\/\/|["{}]|[a-z]{3}\.[a-z]{2}|^arn:/;
const JUMPS_OF_RANDOM_PIECE = 4;
const FEWEST_CHARACTERS = 6;
/** A share of all neighbours that are letters or digits: 42 % in base64, 47 % in hex. One key in 10,000 has fewer. */
const JUMPS_OF_RANDOM_TEXT = 0.1;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean => isCapital(code) || isSmall(code);

const isJump = (one: number, next: number): boolean =>
  (isSmall(one) && isCapital(next)) || (isLetter(one) && isDigit(next)) || (isDigit(one) && isLetter(next));

/** For each character, how many jumps there are up to it. A capital before a small letter is none: names begin so. */
function jumpsUpTo(text: string): Uint32Array {
  const sums = new Uint32Array(text.length);
  for (let at = 1; at < text.length; at += 1) {
    const jump = isJump(text.charCodeAt(at - 1), text.charCodeAt(at));
    sums[at] = (sums[at - 1] ?? 0) + (jump ? 1 : 0);
  }
  return sums;
}

const jumpsBetween = (sums: Uint32Array, start: number, end: number): number =>
  (sums[Math.min(end, sums.length) - 1] ?? 0) - (sums[start] ?? 0);

/** Whether the text, all of it taken together, looks like the work of a machine. */
export function isRandom(text: string): boolean {
  const neighbours = text.match(/[A-Za-z\d](?=[A-Za-z\d])/g)?.length ?? 0;
  return neighbours >= 8 && (jumpsUpTo(text).at(-1) ?? 0) >= neighbours * JUMPS_OF_RANDOM_TEXT;
}
