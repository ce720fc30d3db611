import { type ByteSearch, createByteSearch, type Span } from './byte-search.ts';
import { type Encoded, encodedIn, rowsAcross } from './decoders.ts';
import {
  type Derived,
  derivedWithoutQuotes,
  inOneLine,
  withoutEscapes,
  withoutQuotes,
} from './derived-text.ts';
import { base64Middle, coresOf, isText, maskable, meaningsOf, toUrlAlphabet } from './forms.ts';
import { distinctiveBytes, distinctiveParts } from './secret-pieces.ts';

/**
 * Finds secrets in a text in whatever way it was written. It does not look for spellings, which never end: whatever can be
 * decoded is decoded, and the bytes are searched. A hit counts for all that was decoded.
 */

/** Decoders one inside another: base64 of JSON, hex of base64. What a secret itself stands for comes on top. */
const DEPTH = 2;

export type SecretSearch = {
  /** The text, its lines, what they stand for, and all pieces that occur nowhere by chance. */
  add(text: string): void;
  /** The text as a whole. */
  addWhole(text: string): void;
  spansIn(text: string): readonly Span[];
};

/** What is looked for. */
type Known = {
  readonly plain: ByteSearch;
  /** The secrets that have quotes, blanks and the like in them, without these. */
  readonly unquoted: ByteSearch;
  hasQuotes: boolean;
};

export function createSecretSearch(): SecretSearch {
  const known: Known = { plain: createByteSearch(), unquoted: createByteSearch(), hasQuotes: false };
  return {
    add: (text) => addSecret(known, text, DEPTH),
    addWhole(text) {
      for (const form of [text, ...base64Forms(text)]) known.plain.addWhole(form);
    },
    spansIn(text) {
      const line = inOneLine(text);
      const spans = find(known, text, DEPTH);
      return line ? [...spans, ...inSource(line, findAcross(known, line))] : spans;
    },
  };
}

function addSecret(known: Known, text: string, depth: number): void {
  for (const core of new Set([text, ...coresOf(text)])) {
    addVariants(known, core);
    if (depth === 0) continue;
    for (const bytes of meaningsOf(core)) {
      const meaning = bytes.toString('utf8');
      if (isText(meaning)) addSecret(known, meaning, depth - 1);
      else addBytes(known.plain, core, bytes.toString('latin1'));
    }
  }
}

function addVariants(known: Known, text: string): void {
  for (const one of [text, text.replaceAll(' ', '+')])
    for (const variant of new Set([one, latin1(one)])) addText(known.plain, variant);
  const bare = withoutQuotes(text);
  if (bare === text || !maskable(bare)) return;
  known.hasQuotes = true;
  addLong(known.unquoted, bare);
}

function addBytes(search: ByteSearch, text: string, bytes: string): void {
  addLong(search, bytes);
  for (const part of distinctiveBytes(text, bytes)) {
    search.addPieces(part, 8);
    for (const form of base64Forms(part)) search.addPieces(form, 16);
  }
}

function addText(search: ByteSearch, text: string): void {
  addLong(search, text);
  if (/[\r\n]/.test(text)) return;
  for (const part of distinctiveParts(text))
    for (const form of [part, ...base64Forms(part)]) search.addPieces(form, 16);
}

/** As a whole, or what is longer by any piece of that size. */
function addLong(search: ByteSearch, text: string): void {
  for (const form of [text, ...base64Forms(text)])
    if (form.length < LONGEST_WHOLE) search.addWhole(form);
    else search.addPieces(form, LONGEST_WHOLE);
}

const LONGEST_WHOLE = 64;

function find(known: Known, text: string, depth: number): readonly Span[] {
  const spans = spansOf(known, text);
  if (depth === 0) return spans;
  const encoded = encodedIn(text);
  const unescaped = withoutEscapes(text);
  if (encoded.length === 0 && !unescaped) return spans;
  return [
    ...spans,
    ...encoded.filter((one) => isHeld(known, one, depth - 1)),
    ...(unescaped ? inSource(unescaped, find(known, unescaped.text, depth - 1)) : []),
  ];
}

/** Rows only where they go over the end of a line: all others were found before, and end where their line does. */
function findAcross(known: Known, line: Derived): readonly Span[] {
  const encoded = [...encodedIn(line.text, false), ...rowsAcross(line.text, jointsOf(line))];
  const unescaped = withoutEscapes(line.text);
  return [
    ...spansOf(known, line.text),
    ...encoded.filter((one) => isHeld(known, one, DEPTH - 1)),
    ...(unescaped ? inSource(unescaped, find(known, unescaped.text, DEPTH - 1)) : []),
  ];
}

function spansOf({ plain, unquoted, hasQuotes }: Known, text: string): readonly Span[] {
  if (!hasQuotes) return plain.spansIn(text);
  const bare = derivedWithoutQuotes(text);
  return [...plain.spansIn(text), ...inSource(bare, unquoted.spansIn(bare?.text ?? text))];
}

/** UTF-16 of most texts is each of their bytes and a zero. */
const isHeld = (known: Known, { meanings }: Encoded, depth: number): boolean =>
  meanings.some(
    (meaning) =>
      find(known, meaning, hasText(meaning) ? depth : 0).length > 0 ||
      (meaning.includes('\0') && find(known, meaning.replaceAll('\0', ''), depth).length > 0),
  );

const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** As it stands in base64, where what is in front of it shifts it by up to two bytes. */
const base64Forms = (bytes: string): readonly string[] =>
  [0, 1, 2].flatMap((shift) => {
    if (/[^\0-\xff]/.test(bytes)) return [];
    const form = base64Middle(Buffer.from(bytes, 'latin1'), shift);
    return form.length < 8 ? [] : [form, toUrlAlphabet(form)];
  });

/** Places right behind those that were taken away. */
function jointsOf({ text, starts, ends }: Derived): readonly number[] {
  const joints: number[] = [];
  for (let at = 1; at < text.length; at += 1) if (starts[at] !== ends[at - 1]) joints.push(at);
  return joints;
}

const inSource = (derived: Derived | undefined, spans: readonly Span[]): readonly Span[] =>
  derived
    ? spans.map(({ start, end }) => ({ start: derived.starts[start] ?? 0, end: derived.ends[end - 1] ?? 0 }))
    : spans;

/** Whether there are eleven characters in a row that can be printed; without them nothing in it can be decoded again. */
function hasText(bytes: string): boolean {
  for (let at = TEXT - 1; at < bytes.length; at += TEXT) {
    if (!isPrintable(bytes, at)) continue;
    let [start, end] = [at, at + 1];
    while (start > 0 && isPrintable(bytes, start - 1)) start -= 1;
    while (end < bytes.length && end - start < TEXT && isPrintable(bytes, end)) end += 1;
    if (end - start >= TEXT) return true;
  }
  return false;
}

const TEXT = 11;
const isPrintable = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 32 && text.charCodeAt(at) < 127;
