/**
 * Ways in which programs print the bytes of a text. Written from what the programs do, without a line of the product: a
 * mistake there must not be repeated here.
 */

import { inspect } from 'node:util';

type Spelling = (text: string) => string;

const bytes = (text: string): number[] => [...Buffer.from(text)];
const each =
  (write: (byte: number) => string, between = ''): Spelling =>
  (text) =>
    bytes(text).map(write).join(between);
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
const octal = (byte: number): string => byte.toString(8).padStart(3, '0');
const printable = (byte: number): boolean => byte > 31 && byte < 127;

/** Rows of so many bytes. */
const rows = (text: string, size: number, row: (some: number[], place: number) => string): string =>
  Array.from({ length: Math.ceil(bytes(text).length / size) }, (_, at) =>
    row(bytes(text).slice(at * size, at * size + size), at * size),
  ).join('\n');
const place = (at: number, digits: number, base = 16): string => at.toString(base).padStart(digits, '0');
const column = (some: number[]): string =>
  some.map((byte) => (printable(byte) ? String.fromCharCode(byte) : '.')).join('');
const wrapped =
  (columns: number): Spelling =>
  (text) =>
    text.replace(new RegExp(`.{${columns}}(?=.)`, 'g'), '$&\n');
/** Two bytes as one number, the second one first. */
const words = (some: number[]): number[] =>
  Array.from(
    { length: Math.ceil(some.length / 2) },
    (_, at) => (some[2 * at] ?? 0) + 256 * (some[2 * at + 1] ?? 0),
  );

const base32 = (text: string): string => {
  const bits = bytes(text)
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(group.padEnd(5, '0'), 2)))
    .join('');
};

/** What one layer makes of a text; two of them are put one inside another. */
export const LAYERS: Readonly<Record<string, Spelling>> = {
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'base64 behind something else': (text) => Buffer.from(`NAME=${text}\n`).toString('base64'),
  base32,
  hex: each(hex),
  HEX: (text) => Buffer.from(text).toString('hex').toUpperCase(),
  JSON: (text) => JSON.stringify({ text }),
  '`\\u0063` for every character': (text) =>
    [...text].map((one) => `\\u${place(one.charCodeAt(0), 4)}`).join(''),
  '`\\x63`': each((byte) => `\\x${hex(byte)}`),
  '`\\143`, octal': each((byte) => `\\${octal(byte)}`),
  'Python’s `bytes`, printf': each((byte) =>
    printable(byte) && byte !== 92 ? String.fromCharCode(byte) : `\\x${hex(byte)}`,
  ),
  '`%63` for every character': each((byte) => `%${hex(byte)}`),
  'a URL': (text) => encodeURIComponent(text),
  '`&#99;`': each((byte) => `&#${byte};`),
  'XML, HTML': (text) => text.replace(/[<>&"']/g, (one) => `&#x${one.charCodeAt(0).toString(16)};`),
  'UTF-16 in base64': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  'numbers of `Uint8Array`, `list(…)`, `%v`': each(String, ', '),
};

/** How programs print bytes at the end. */
export const PRINTERS: Readonly<Record<string, Spelling>> = {
  'as it is': (text) => text,
  'broken into lines': wrapped(20),
  'one character on each line': wrapped(1),
  'characters one by one: `[...key]`, `{...key}`': (text) => inspect([...text], { maxArrayLength: null }),
  'Node: `console.log` of a `Buffer`': (text) => inspect(Buffer.from(text)),
  'Node: `console.log` of a `Uint8Array`': (text) => inspect(new TextEncoder().encode(text)),
  'Node: `{...bytes}`': (text) => inspect({ ...Buffer.from(text) }),
  'Node: JSON of a `Buffer` or `Uint8Array`, indented too': (text) =>
    JSON.stringify(new TextEncoder().encode(text), null, 2),
  'Java, Scala: bytes with a sign': (text) => `[${[...Int8Array.from(bytes(text))].join(', ')}]`,
  'Go: `%#v`, C: `0x63, 0x47`, `xxd -i`': each((byte) => `0x${byte.toString(16)}`, ', '),
  'Go, .NET: `63 47`, `63-47`, `63:47`': each((byte) => hex(byte).toUpperCase(), '-'),
  'PHP: `var_dump`, `print_r`': (text) =>
    bytes(text)
      .map((byte, at) => `  [${at}]=>\n  int(${byte})`)
      .join('\n'),
  'crypto-js: words': (text) => {
    const all = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4));
    return inspect({
      words: Array.from({ length: all.length / 4 }, (_, at) => all.readInt32BE(4 * at)),
      sigBytes: text.length,
    });
  },
  'bits: `01100011 01000111`': each((byte) => byte.toString(2).padStart(8, '0'), ' '),
  '`base64`, `openssl base64`, PEM': (text) =>
    wrapped(64)(Buffer.from(`A=b\nNAME=${text}\n`).toString('base64')),
  '`xxd`': (text) =>
    rows(
      text,
      16,
      (some, at) =>
        `${place(at, 8)}: ${(
          some
            .map(hex)
            .join('')
            .match(/.{1,4}/g) ?? []
        )
          .join(' ')
          .padEnd(39)}  ${column(some)}`,
    ),
  '`xxd -p`': (text) => wrapped(60)(Buffer.from(text).toString('hex')),
  '`hexdump -C`': (text) =>
    rows(
      text,
      16,
      (some, at) =>
        `${place(at, 8)}  ${some.slice(0, 8).map(hex).join(' ')}  ${some.slice(8).map(hex).join(' ')}  |${column(some)}|`,
    ),
  '`hexdump`': (text) =>
    rows(
      text,
      16,
      (some, at) =>
        `${place(at, 7)} ${words(some)
          .map((word) => place(word, 4))
          .join(' ')}`,
    ),
  '`od`': (text) =>
    rows(
      text,
      16,
      (some, at) =>
        `${place(at, 7, 8)} ${words(some)
          .map((word) => place(word, 6, 8))
          .join(' ')}`,
    ),
  '`od -c`': (text) =>
    rows(
      text,
      16,
      (some, at) =>
        `${place(at, 7, 8)}${some.map((byte) => (printable(byte) ? String.fromCharCode(byte) : octal(byte)).padStart(4)).join('')}`,
    ),
  '`od -t x1`, `od -t u1`, `od -b`': (text) =>
    rows(text, 16, (some, at) => `${place(at, 7, 8)} ${some.map(octal).join(' ')}`),
};

/** What stands between the characters is not known, so marks of the text go with it: of a key itself, in no layer. */
export const SPELLED: Readonly<Record<string, Spelling>> = {
  'characters one by one: as a list of YAML': (text) => [...text].map((one) => `- ${one}`).join('\n'),
  'characters one by one: `c.G.o`, `c => G`': (text) => [...text].join(' => '),
  'characters one by one: with their places, as `console.table`': (text) =>
    [...text].map((one, at) => `│ ${at} │ '${one}' │`).join('\n'),
};

/** What nothing finds. */
export const NOT_COVERED: Readonly<Record<string, Spelling>> = {
  'reversed, in other letters, or with another letter in between': (text) => [...text].reverse().join(''),
  'encrypted, hashed, compressed': (text) =>
    Buffer.from(bytes(text).map((byte) => byte ^ 0x5a)).toString('base64'),
  'bits in one row, base85, base58, uuencode, all bytes as one number': (text) =>
    BigInt(`0x${Buffer.from(text).toString('hex')}`).toString(),
};
