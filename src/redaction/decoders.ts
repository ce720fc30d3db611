/**
 * What parts of a text stand for. Programs print bytes in ways without number, but there are few kinds: letters of a larger
 * alphabet in one row (hex, base32, base64), and numbers or characters one after the other. Bytes are handed on as texts of
 * one character each (latin1), so that what was decoded can be decoded once more.
 */

/** A part of a text, from `start` to before `end`, and everything that it may stand for. */
export type Encoded = { readonly start: number; readonly end: number; readonly meanings: readonly string[] };

/** A secret has eight bytes at least. */
const FEWEST_BYTES = 8;
/** Eight bytes in base32. In hex they have sixteen digits. */
const SHORTEST_ROW = 13;
/** Blanks, quotes and brackets between two numbers. */
const WIDEST_GAP = 48;
const LONGEST_NUMBER = 16;
const MOST_NUMBERS = 50_000;

const [OTHER, MARK, LETTER, HEX_LETTER, DIGIT] = [0, 1, 2, 3, 4] as const;
/** What a character is: of a number, of a word, of an alphabet for bytes, or of none. For all there are: a miss is slow. */
const KINDS = new Uint8Array(1 << 16);
for (const [characters, kind] of [
  ['+-/_', MARK],
  ['ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ', LETTER],
  ['abcdefABCDEF', HEX_LETTER],
  ['0123456789', DIGIT],
] as const)
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? OTHER;

/** Every part that may be encoded, in no order. @param withRows whether bytes in a row without gaps are among them */
export function encodedIn(text: string, withRows = true): readonly Encoded[] {
  const found: Encoded[] = [];
  // Few lines have any, and there are very many lines.
  let list: ReturnType<typeof listReader> | undefined;
  let spelling: ReturnType<typeof spellingReader> | undefined;
  let [row, word, hex, letters] = [-1, -1, -1, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at < text.length ? kindAt(text, at) : OTHER;
    if (kind >= HEX_LETTER) {
      if (hex < 0) hex = at;
    } else {
      if (withRows && hex >= 0 && at - hex >= 2 * FEWEST_BYTES)
        found.push({ start: hex, end: at, meanings: fromHex(text.slice(hex, at)) });
      hex = -1;
    }
    if (kind >= LETTER) {
      if (word < 0) {
        word = at;
        letters = 0;
      }
      if (kind === LETTER) letters += 1;
    } else if (word >= 0) {
      if (list || letters < 2) list ??= listReader(text, found);
      list?.word(word, at, letters);
      word = -1;
    }
    if (kind !== OTHER) {
      if (row < 0) row = at;
    } else if (row >= 0) {
      if (withRows && at - row >= SHORTEST_ROW) addRow(text, row, at, found);
      if (spelling || at - row === 1) spelling ??= spellingReader(text, found);
      spelling?.row(row, at);
      row = -1;
    }
  }
  list?.close();
  spelling?.close();
  return text.includes('000') ? [...found, ...dumpsIn(text)] : found;
}

/**
 * The rows that go on at one of these places, where lines were joined. What breaks a row into lines fills all of them but the
 * last, on which nothing but the row stands.
 */
export function rowsAcross(text: string, joints: readonly number[]): readonly Encoded[] {
  const found: Encoded[] = [];
  const at = (index: number): number => (index < 0 ? 0 : (joints[index] ?? text.length));
  /** How much longer the line behind a joint is than the one before it. */
  const growth = (index: number): number => at(index + 1) - 2 * at(index) + at(index - 1);
  for (let index = 0; index < joints.length; index += 1) {
    const from = index;
    let [start, end] = [at(index), at(index)];
    while (start > at(index - 1) && kindAt(text, start - 1) !== OTHER) start -= 1;
    for (; growth(index) <= QUOTES && end === at(index); index += 1) {
      let until = end;
      while (until < at(index + 1) && kindAt(text, until) !== OTHER) until += 1;
      if (until === at(index + 1) || /["'`=,;|<)]/.test(text.charAt(until))) end = until;
      if (growth(index) < -QUOTES || end < at(index + 1) || end === text.length) break;
    }
    if (index > from) index -= 1;
    if (end === at(from) || end - start < SHORTEST_ROW) continue;
    addRow(text, start, end, found);
    for (const { 0: hex } of text.slice(start, end).matchAll(/[\da-f]{16,}/gi))
      found.push({ start, end, meanings: fromHex(hex) });
  }
  return found;
}

const QUOTES = 2;

/** Something may stand in front of the bytes in the same row, so that they can begin at any character. */
function addRow(text: string, start: number, end: number, found: Encoded[]): void {
  const meanings: string[] = [];
  for (let skipped = 0; skipped < 4; skipped += 1)
    if (isTextInBase64(text, start + skipped, end))
      meanings.push(Buffer.from(text.slice(start + skipped, end), 'base64').toString('latin1'));
  for (const letters of text.slice(start, end).match(/[A-Z2-7]{13,}/g) ?? [])
    for (let skipped = 0; skipped < 8; skipped += 1) meanings.push(fromBase32(letters.slice(skipped)));
  if (meanings.length > 0) found.push({ start, end, meanings });
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEXTETS = Uint8Array.from({ length: 128 }, (_, code) =>
  BASE64.indexOf(String.fromCharCode(code).replace('-', '+').replace('_', '/')),
);
const sextetAt = (text: string, at: number): number => SEXTETS[text.charCodeAt(at)] ?? 0;

/** Groups of four characters in a row that stand for ASCII. Random ones do so once in 10,000 places, paths less often. */
const GROUPS_OF_TEXT = 3;

/**
 * Whether text may be found in it. Bytes of a secret that are no text need no decoding: they are searched for as they stand
 * in base64.
 */
function isTextInBase64(text: string, start: number, end: number): boolean {
  let groups = 0;
  for (let at = start; at + 4 <= end; at += 4) {
    const isAscii =
      sextetAt(text, at) < 32 && (sextetAt(text, at + 1) & 8) === 0 && (sextetAt(text, at + 2) & 2) === 0;
    groups = isAscii ? groups + 1 : 0;
    if (groups >= GROUPS_OF_TEXT) return true;
  }
  return false;
}

const fromHex = (digits: string): readonly string[] => [ofHex(digits), ofHex(digits.slice(1))];
const ofHex = (digits: string): string => Buffer.from(digits, 'hex').toString('latin1');

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function fromBase32(letters: string): string {
  let [bits, held, bytes] = [0, 0, ''];
  for (const letter of letters) {
    bits = ((bits << 5) | BASE32.indexOf(letter)) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes += String.fromCharCode((bits >> held) & 0xff);
  }
  return bytes;
}

/** Numbers that follow one another, with nothing in between but marks and one word that is always the same. */
function listReader(text: string, found: Encoded[]) {
  /** Where the digits of each number begin and end. */
  let places: number[] = [];
  let [start, end, digits, filler] = [0, 0, 0, ''];
  const close = (): void => {
    if (places.length === 0) return;
    if (places.length > 2 && digits >= FEWEST_BYTES) found.push(...listOf(text, { start, end, places }));
    places = [];
    digits = 0;
    filler = '';
  };
  const word = (from: number, to: number, letters: number): void => {
    if (places.length > 0 && (from - end > WIDEST_GAP || places.length >= MOST_NUMBERS)) close();
    const prefix = letters === 0 ? 0 : letters === 1 ? prefixOf(text, from) : -1;
    const length = to - from - prefix;
    if (prefix >= 0 && length > 0 && length <= LONGEST_NUMBER) {
      if (places.length === 0) start = from;
      places.push(from + prefix, to);
      digits += length;
      end = to;
    } else if (places.length > 0) {
      const other = text.slice(from, to);
      if (filler === '') filler = other;
      else if (filler !== other) close();
    }
  };
  return { word, close };
}

/** What stands before the digits of `0x6f`, `x6f` and `u006f`; -1 where it is another word. */
const prefixOf = (text: string, from: number): number =>
  kindAt(text, from) === LETTER ? 1 : text[from] === '0' && kindAt(text, from + 1) === LETTER ? 2 : -1;

/** Characters one by one, with whatever has no letters in between. Numbers may tell their places. */
function spellingReader(text: string, found: Encoded[]) {
  let [start, end, count] = [0, 0, 0];
  let rows: string[] = [];
  const close = (): void => {
    if (count >= FEWEST_BYTES) {
      const spelled = text.slice(start, end);
      found.push({
        start,
        end,
        meanings: [
          ...[spelled, spelled.replace(/(["'`]?)\b\d{1,5}\1 ?:/g, '')].map(withoutGaps),
          rows.join(''),
          withoutPlaces(rows),
          ...[0, 1].map((first) => rows.filter((_, at) => at % 2 === first).join('')),
        ],
      });
    }
    count = 0;
    rows = [];
  };
  const row = (from: number, to: number): void => {
    if (count > 0 && from - end > WIDEST_GAP) close();
    const isOne = to - from === 1;
    if (!isOne && (count === 0 || !/^\d{1,5}$/.test(text.slice(from, to)))) {
      close();
      return;
    }
    rows.push(text.slice(from, to));
    if (!isOne) return;
    if (count === 0) start = from;
    count += 1;
    end = to;
  };
  return { row, close };
}

const withoutPlaces = (rows: readonly string[]): string => {
  let place = Number(rows[0]);
  const isPlace = (row: string): boolean => {
    if (row !== String(place)) return false;
    place += 1;
    return true;
  };
  return rows.filter((row) => !isPlace(row)).join('');
};

const withoutGaps = (text: string): string => text.replace(/[\s,;|"'`]+/g, '');

type Places = { readonly start: number; readonly end: number; readonly places: readonly number[] };

function listOf(text: string, { start, end, places }: Places): readonly Encoded[] {
  const numbers: string[] = [];
  let longest = 0;
  for (let at = 0; at < places.length; at += 2) {
    const from = places[at] ?? 0;
    const isNegative = text[from - 1] === '-' && (from < 2 || kindAt(text, from - 2) < LETTER);
    numbers.push(text.slice(isNegative ? from - 1 : from, places[at + 1]));
    longest = Math.max(longest, numbers.at(-1)?.length ?? 0);
  }
  // As many bytes as a number has digits, at most two for three.
  if (numbers.length < FEWEST_BYTES && longest < 4) return [];
  return [{ start, end, meanings: numbersAsBytes(numbers) }];
}

/** Base, digits and bytes of one number. */
const NOTATIONS = [
  [16, 2, 1],
  [16, 4, 2],
  [16, 8, 4],
  [16, 16, 8],
  [8, 3, 1],
  [8, 6, 2],
  [2, 8, 1],
] as const;
const DIGITS = { 2: /^[01]+$/, 8: /^[0-7]+$/, 16: /^[\da-f]+$/i } as const;

/** Every way to read them, also where every other number is the place of the next one. */
function numbersAsBytes(numbers: readonly string[]): readonly string[] {
  const everyOther =
    numbers.length < 2 * FEWEST_BYTES
      ? []
      : [0, 1].map((first) => numbers.filter((_, at) => at % 2 === first));
  return [numbers, ...everyOther].flatMap((some) => [
    ...decimalsAsBytes(some),
    ...NOTATIONS.flatMap(([base, width, size]) => {
      const bare = some.map((number) => (number.startsWith('-') ? number.slice(1) : number));
      const fitting = bare.filter(({ length }) => (size === 1 ? length <= width : length === width));
      if (fitting.length * 2 < some.length || fitting.length * size < FEWEST_BYTES) return [];
      if (!fitting.every((number) => DIGITS[base].test(number))) return [];
      if (size === 8)
        return [fitting.map(ofHex), fitting.map((number) => reversed(ofHex(number)))].map((all) =>
          all.join(''),
        );
      return asTexts(
        fitting.map((number) => Number.parseInt(number, base)),
        size,
      );
    }),
  ]);
}

function decimalsAsBytes(numbers: readonly string[]): readonly string[] {
  const decimals = numbers.filter((number) => /^-?\d{1,10}$/.test(number)).map(Number);
  const bytes = decimals.filter((number) => number >= -128 && number < 256);
  const words = decimals.length > bytes.length + 1 ? [2, 4].flatMap((size) => asTexts(decimals, size)) : [];
  return bytes.length < FEWEST_BYTES ? words : [...asTexts(bytes, 1), ...words];
}

const reversed = (text: string): string => [...text].reverse().join('');

/** The bytes of whole numbers of that size, the most significant one first, and the other way round. */
function asTexts(numbers: readonly number[], size: number): readonly string[] {
  const [big, little] = [Buffer.alloc(numbers.length * size), Buffer.alloc(numbers.length * size)];
  for (const [index, number] of numbers.entries())
    for (let at = 0; at < size; at += 1) {
      const byte = Math.floor(number / 2 ** (8 * at)) & 0xff;
      little[index * size + at] = byte;
      big[index * size + size - 1 - at] = byte;
    }
  return size === 1 ? [big.toString('latin1')] : [big.toString('latin1'), little.toString('latin1')];
}

const DUMP_ROW = /^[ \t]*(?:0x)?[\da-f]{4,16}:?[ \t]+(\S.*)$/gim;

/** What xxd, od and hexdump print: in each line a place, then numbers or characters, then the same as text. */
function dumpsIn(text: string): readonly Encoded[] {
  const dumps: { start: number; end: number; rows: string[] }[] = [];
  for (const { 0: line, 1: row = '', index } of text.matchAll(DUMP_ROW)) {
    const last = dumps.at(-1);
    const end = index + line.length;
    if (last && index - last.end <= 2) {
      last.rows.push(row);
      last.end = end;
    } else dumps.push({ start: index, end, rows: [row] });
  }
  return dumps.map(({ start, end, rows }) => ({
    start,
    end,
    meanings: [
      ...numbersAsBytes(inColumn(rows.map(numbersOfRow)).flat()),
      ofHex(inColumn(rows.map(digitsOfRow)).join('')),
      rows.map(charactersOfRow).join(''),
    ],
  }));
}

/**
 * Without what the text beside the numbers adds to some rows, where its first characters happen to be digits: all rows but
 * the last have equally many.
 */
function inColumn<Row extends string | readonly string[]>(rows: readonly Row[]): readonly Row[] {
  const most = Math.min(...rows.slice(0, -1).map(({ length }) => length));
  return rows.map((row) => row.slice(0, most) as Row);
}

/** Those that have as many digits as the first. */
function numbersOfRow(row: string): readonly string[] {
  const width = /^-?[\da-f]+/i.exec(row)?.[0].length ?? 0;
  const parts = row.split(/(?<=\S) {1,2}(?=\S)|\t| {3,}/);
  const end = parts.findIndex(
    (part) => !/^-?[\da-f]+$/i.test(part) || (part.length !== width && !/^-?\d+$/.test(part)),
  );
  return end === -1 ? parts : parts.slice(0, end);
}

/** Two digits for each byte, in groups of which the last may be shorter. */
const digitsOfRow = (row: string): string =>
  /^(?:(?:[\da-f]{2})+ {1,2})*/i.exec(`${row}  `)?.[0].replaceAll(' ', '') ?? '';

/** `od -c`: one character, an escape or three octal digits in each column. */
const charactersOfRow = (row: string): string =>
  row
    .split(/[ \t]+/)
    .map((one) => (/^[0-7]{3}$/.test(one) ? String.fromCharCode(Number.parseInt(one, 8) & 0xff) : one))
    .join('');
