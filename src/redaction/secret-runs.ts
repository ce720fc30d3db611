/**
 * Pieces of secrets. Programs cut what they show ("starts with abcdef…"), so that a redactor for whole texts would let
 * most of a key through. Sixteen characters are looked for in any place, of the text itself, not of its encodings.
 */

/** From `start` to before `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** Shortest piece that is hidden, in characters. */
export const SHORTEST_RUN = 16;
/** Every piece of that size covers one whole window of the searched text that begins at a multiple of this. */
const WINDOW = SHORTEST_RUN / 2;

export type RunIndex = {
  /** All pieces of `SHORTEST_RUN` characters that occur nowhere by chance. */
  readonly runs: ReadonlySet<string>;
  /** All windows in them; a few more do no harm. */
  readonly windows: ReadonlySet<string>;
};

export const NO_RUNS: RunIndex = { runs: new Set(), windows: new Set() };

/** The index with the pieces of one more secret. */
export function withRunsOf(index: RunIndex, secret: string): RunIndex {
  const runs = new Set(index.runs);
  const windows = new Set(index.windows);
  for (const line of secret.split(/[\r\n]+/)) {
    const more = distinctiveRuns(line.trim());
    for (const run of more) runs.add(run);
    if (more.length > 0) for (const window of piecesOf(line.trim(), WINDOW)) windows.add(window);
  }
  return { runs, windows };
}

const piecesOf = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));

/** The places of all pieces, in order; they overlap where a piece is longer than the shortest. Takes linear time. */
export function runSpans({ runs, windows }: RunIndex, text: string): readonly Span[] {
  if (runs.size === 0) return [];
  const found: Span[] = [];
  let next = 0;
  for (let at = 0; at + WINDOW <= text.length; at += WINDOW) {
    if (!windows.has(text.slice(at, at + WINDOW))) continue;
    const first = Math.max(next, at + WINDOW - SHORTEST_RUN);
    for (let start = first; start <= at; start += 1) {
      next = start + 1;
      const end = start + SHORTEST_RUN;
      if (runs.has(text.slice(start, end))) found.push({ start, end });
    }
  }
  return found;
}

/**
 * Random text jumps between small and capital letters and digits at almost every second character, names and
 * addresses do not. A secret may have both, such as a URL with a password, so its parts are judged one by one, and then
 * all pieces of it. A part without digits and capitals may be words and is only hidden as a whole.
 */
function distinctiveRuns(text: string): readonly string[] {
  const parts = STRUCTURED.test(text) ? text.split(SEPARATORS) : [text];
  const ofRandomParts = parts
    .filter((part) => isRandom(part, jumpsUpTo(part)))
    .flatMap((part) => piecesOf(part, SHORTEST_RUN));
  const jumps = jumpsUpTo(text);
  const randomByThemselves = piecesOf(text, SHORTEST_RUN).filter(
    (_, start) => jumpsIn(jumps, start) >= JUMPS_OF_RANDOM_RUN,
  );
  return [...ofRandomParts, ...randomByThemselves].filter((run) => new Set(run).size >= FEWEST_CHARACTERS);
}

/** Documents, URLs, host names and ARNs. */
const STRUCTURED = /\s|:\/\/|["{}]|[a-z]{3}\.[a-z]{2}|^arn:/;
/** What stands between their parts; not `/` and `+`, which base64 has too. */
const SEPARATORS = /[\s:@"{}.,?&=]+/;
const JUMPS_OF_RANDOM_RUN = 4;
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

const jumpsIn = (sums: Uint32Array, start: number): number =>
  (sums[start + SHORTEST_RUN - 1] ?? 0) - (sums[start] ?? 0);

function isRandom(text: string, sums: Uint32Array): boolean {
  const neighbours = text.match(/[A-Za-z\d](?=[A-Za-z\d])/g)?.length ?? 0;
  return neighbours >= 8 && (sums.at(-1) ?? 0) >= neighbours * JUMPS_OF_RANDOM_TEXT;
}
