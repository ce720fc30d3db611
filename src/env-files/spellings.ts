import { BYTE_ORDER_MARK, type Definition, definitionsIn, usualLineBreak } from './layout.ts';

export type Variable = { readonly name: string; readonly value: string };

/**
 * Ways to write one definition of a variable into an env file, the one closest to the file first. Text and value are
 * bytes as Latin-1.
 */
export function* spellings(text: string, { name, value }: Variable): Generator<string> {
  const definitions = definitionsIn(text);
  const ours = definitions.filter((definition) => definition.name === name);
  const kept = ours.findLast(({ bare }) => !bare) ?? ours.at(-1);
  const heads = kept === undefined ? [newHead(definitions, name)] : headsOf(kept, ours);
  const quotes = new Set([kept?.quote ?? '', '', "'", '"']);
  const lineBreaks = kept === undefined ? new Set([usualLineBreak(text), '\n']) : [''];
  // Some readers take a byte order mark for a part of the first name, so a line break in between is worth a try.
  const firstLines = text.startsWith(BYTE_ORDER_MARK) ? ['', usualLineBreak(text)] : [''];
  for (const firstLine of firstLines) {
    const start = text.replace(BYTE_ORDER_MARK, BYTE_ORDER_MARK + firstLine);
    const places = definitionsIn(start).filter((definition) => definition.name === name);
    for (const head of heads) {
      for (const quote of quotes) {
        const definition = `${head}${quote}${value}${quote}`;
        if (kept) yield replaced(start, places, { index: ours.indexOf(kept), definition });
        else for (const lineBreak of lineBreaks) yield appended(start, definition, lineBreak);
      }
    }
  }
}

const EXPORTED = /^[ \t]*export[ \t]/;

const isExported = ({ head }: Definition): boolean => EXPORTED.test(head);

/** A file in which every line is exported is made for shells, and a line that is not would reach no process. */
const newHead = (definitions: readonly Definition[], name: string): string =>
  definitions.length > 0 && definitions.every(isExported) ? `export ${name}=` : `${name}=`;

/**
 * As it is; and as all readers take it, which know neither `NAME: value` nor, some of them, blanks around the sign. A
 * line `export NAME` goes, since python-dotenv takes it for a definition without value, so the one that stays exports.
 */
function headsOf(kept: Definition, ours: readonly Definition[]): readonly string[] {
  const exported = ours.some((one) => isExported(one) && (one.bare || one === kept));
  const plain = `${exported ? 'export ' : ''}${kept.name}=`;
  return kept.bare || exported !== isExported(kept) ? [plain] : [...new Set([kept.head, plain])];
}

type Replacement = { readonly index: number; readonly definition: string };

function replaced(text: string, places: readonly Definition[], { index, definition }: Replacement): string {
  let edited = '';
  let end = 0;
  places.forEach((one, place) => {
    edited += text.slice(end, one.start);
    if (place === index) edited += definition + one.tail + one.lineBreak;
    // Without the last line, the one before it ends the file, and a file without a final line break stays one.
    else if (one.end === text.length && one.lineBreak === '') edited = edited.replace(/(?:\r\n|\n|\r)$/, '');
    end = one.end;
  });
  return edited + text.slice(end);
}

function appended(text: string, definition: string, lineBreak: string): string {
  const isWhole = text === '' || text === BYTE_ORDER_MARK || /[\r\n]$/.test(text);
  return isWhole ? text + definition + lineBreak : text + lineBreak + definition;
}
