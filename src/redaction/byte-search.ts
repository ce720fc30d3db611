/** Where any of many texts occurs, whole or in pieces, in one pass and in linear time. */

/** From `start` to before `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** Everything that is looked for is found by eight characters of it, and these by four that begin at a multiple of four. */
const GRAM = 8;
const BLOCK = 4;
const SLOTS = 1 << 16;

/** How long a piece has to be to be hidden. */
export type Least = 8 | 16 | 64;
const LEASTS: readonly Least[] = [8, 16, 64];

export type ByteSearch = {
  /** Finds every piece of the text that has at least so many characters. */
  addPieces(text: string, least: Least): void;
  /** Finds the text as a whole, and nothing less. */
  addWhole(text: string): void;
  /** All places, in order of their ends. */
  spansIn(text: string): readonly Span[];
};

const slotOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 0x1f3f1) ^
    (text.charCodeAt(at + 1) * 0x2e35) ^
    (text.charCodeAt(at + 2) * 0x349) ^
    text.charCodeAt(at + 3)) &
  (SLOTS - 1);

/** Made when the first secret comes. */
type Index = {
  readonly blocks: Uint8Array;
  readonly grams: Map<string, Least>;
  readonly wholes: Map<string, string[]>;
};

export function createByteSearch(): ByteSearch {
  let index: Index | undefined;
  const indexed = (): Index => {
    index ??= { blocks: new Uint8Array(SLOTS), grams: new Map(), wholes: new Map() };
    return index;
  };
  const mark = (text: string, end: number): void => {
    for (let at = 0; at + BLOCK <= end; at += 1) indexed().blocks[slotOf(text, at)] = 1;
  };
  return {
    addPieces(text, least) {
      if (text.length < least) return;
      mark(text, text.length);
      const { grams } = indexed();
      for (let at = 0; at + GRAM <= text.length; at += 1) {
        const gram = text.slice(at, at + GRAM);
        if (least < (grams.get(gram) ?? Number.POSITIVE_INFINITY)) grams.set(gram, least);
      }
    },
    addWhole(text) {
      const gram = text.slice(0, GRAM);
      mark(gram, GRAM);
      const known = indexed().wholes.get(gram);
      if (!known) indexed().wholes.set(gram, [text]);
      else if (!known.includes(text)) known.push(text);
    },
    spansIn: (text) => (index === undefined || text.length < GRAM ? [] : searched(index, text)),
  };
}

function searched(index: Index, text: string): readonly Span[] {
  const { blocks } = index;
  const spans: Span[] = [];
  let look: ((start: number) => void) | undefined;
  let next = 0;
  for (let at = 0; at + BLOCK <= text.length; at += BLOCK) {
    if (blocks[slotOf(text, at)] === 0) continue;
    look ??= lookFor(index, text, spans);
    const last = Math.min(at, text.length - GRAM);
    for (let start = Math.max(next, at + BLOCK - GRAM); start <= last; start += 1) look(start);
    next = last + 1;
  }
  return spans;
}

/** What begins at a place, for places from left to right. */
function lookFor({ grams, wholes }: Index, text: string, spans: Span[]): (start: number) => void {
  const found = (start: number, end: number): void => {
    const last = spans.at(-1);
    if (last && start <= last.end && start >= last.start)
      spans[spans.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else spans.push({ start, end });
  };
  /** Where the row of grams began that goes on to here, for each length. */
  const rows = LEASTS.map((least) => ({ least, from: 0, next: -1 }));
  return (start) => {
    const gram = text.slice(start, start + GRAM);
    for (const whole of wholes.get(gram) ?? [])
      if (text.startsWith(whole, start)) found(start, start + whole.length);
    const known = grams.get(gram);
    if (known === undefined) return;
    for (const row of rows) {
      if (known > row.least) continue;
      if (row.next !== start) row.from = start;
      row.next = start + 1;
      if (start + GRAM - row.from >= row.least) found(row.from, start + GRAM);
    }
  };
}
