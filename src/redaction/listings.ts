/** Bytes as tools print them: one by one, in groups, and in lines. Such lists are cut short, so pieces are known too. */

/** The places at which pieces of that size begin. */
const pieces = (length: number, size: number): readonly number[] =>
  Array.from({ length: Math.ceil(length / size) }, (_, index) => index * size);

/** The lines of a text that is broken after so many columns, without a short last one, which is no loss. */
export const brokenLines = (text: string, columns: number): readonly string[] =>
  text.length <= columns
    ? []
    : pieces(text.length, columns)
        .map((at) => text.slice(at, at + columns))
        .filter((line) => line.length >= SHORTEST_LAST_LINE);

const SHORTEST_LAST_LINE = 16;

const hexPairs = (bytes: Buffer): readonly string[] =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));

/** `console.log` of a Buffer shows its first 50 bytes (`buffer.INSPECT_MAX_BYTES`). */
export const inspected = (bytes: Buffer): string => hexPairs(bytes.subarray(0, 50)).join(' ');

const LISTED_TOGETHER = 8;
const MOST_LISTED = 4096;

/** Columns of `xxd -p`. */
const HEX_COLUMNS = 60;

/**
 * Bytes one by one: in hex with blanks (a Buffer, hexdump) or colons (openssl) or `\x` (C, printf), in pairs (xxd), in
 * decimal (JSON of a Buffer, Python's `list`). Eight at a time; the last eight overlap those before them. And the lines
 * of `xxd -p`, when the bytes stand at its beginning.
 */
export function listings(all: Buffer): readonly string[] {
  const bytes = all.subarray(0, MOST_LISTED);
  const lines = brokenLines(bytes.toString('hex'), HEX_COLUMNS);
  const lists = pieces(bytes.length, LISTED_TOGETHER).flatMap((at) => {
    const start = Math.max(0, Math.min(at, bytes.length - LISTED_TOGETHER));
    const some = bytes.subarray(start, start + LISTED_TOGETHER);
    const pairs = hexPairs(some);
    const hex = [pairs.join(' '), pairs.join(':')];
    return [
      ...hex,
      ...hex.map((text) => text.toUpperCase()),
      ...inPairs(pairs),
      pairs.map((pair) => `\\x${pair}`).join(''),
      [...some].join(','),
      [...some].join(', '),
    ];
  });
  return [...lists, ...lines, ...lines.map((line) => line.toUpperCase())];
}

/** Two bytes together, when the first one stands in front of its pair, and when it stands behind another. */
const inPairs = (pairs: readonly string[]): readonly string[] =>
  [0, 1].map((behind) => pairs.map((pair, at) => (at > 0 && at % 2 === behind ? ` ${pair}` : pair)).join(''));

/**
 * What Python shows of `bytes`, between the quotes; and the pieces between those bytes that other languages, or another
 * quote around it, show in another way. A piece without any `\x` could be words.
 */
export function pythonForms(bytes: Buffer): readonly string[] {
  const shown = [...bytes].map((byte) => PYTHON_ESCAPES[byte] ?? pythonByte(byte));
  const parts = shown
    .map((text) => (text.startsWith('\\x') || /^[^\\'"]$/.test(text) ? text : '\n'))
    .join('');
  return [shown.join(''), ...parts.split('\n').filter((part) => part.includes('\\x'))];
}

const PYTHON_ESCAPES: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };

const pythonByte = (byte: number): string =>
  byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
