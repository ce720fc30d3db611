/**
 * Where the definitions of a variable stand in an env file. It works on bytes (as Latin-1 text), so that what is no
 * UTF-8 stays as it is. Whether the readers see it the same way is proven afterwards, by reading.
 */

export type Definition = {
  readonly name: string;
  /** From the beginning of the line to behind its line break. */
  readonly start: number;
  readonly end: number;
  /** Indentation, `export`, name and equals sign, with the blanks around them. */
  readonly head: string;
  /** `'`, `"`, a backtick, or nothing. */
  readonly quote: string;
  /** What stands behind the value: blanks and a comment. */
  readonly tail: string;
  readonly lineBreak: string;
  /** `export NAME`, or the name alone. */
  readonly bare: boolean;
};

export const BYTE_ORDER_MARK = '\xef\xbb\xbf';

const HEAD =
  /([ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]*)[ \t]*)(?:((?:=|:(?=[ \t]))[ \t]*)|(?=#|[\r\n]|$))/y;
const QUOTED = /(["'`])(?:\\[\s\S]|(?!\1)[^\\])*\1([ \t]*(?:#[^\r\n]*)?)(\r\n|\n|\r|$)/y;
const PLAIN = /[^\r\n]*?([ \t]*(?:(?<=[ \t])#[^\r\n]*)?)(\r\n|\n|\r|$)/y;
const OTHER_LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** All definitions in the order of the file; a value in quotes may have several lines. */
export function definitionsIn(text: string): readonly Definition[] {
  const definitions: Definition[] = [];
  let at = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  while (at < text.length) {
    const definition = definitionAt(text, at);
    if (definition) definitions.push(definition);
    at = definition?.end ?? at + (matchAt(OTHER_LINE, text, at)?.[0].length ?? 0);
  }
  return definitions;
}

function definitionAt(text: string, start: number): Definition | undefined {
  const head = matchAt(HEAD, text, start);
  if (!head) return undefined;
  const [whole, left = '', name = '', sign] = head;
  const at = start + whole.length;
  const quoted = matchAt(QUOTED, text, at);
  const plain = quoted ?? matchAt(PLAIN, text, at);
  if (!plain) return undefined;
  const [quote, behind = '', lineBreak] = quoted ? quoted.slice(1) : ['', ...plain.slice(1)];
  const full = left + (sign ?? '');
  // The blanks behind an empty value are not those before one.
  const isEmpty = !quoted && plain[0].length === behind.length + (lineBreak ?? '').length;
  const trimmed = isEmpty ? full.trimEnd() : full;
  return {
    name,
    start,
    end: at + plain[0].length,
    head: trimmed,
    quote: quote ?? '',
    tail: full.slice(trimmed.length) + behind,
    lineBreak: lineBreak ?? '',
    bare: sign === undefined,
  };
}

/** The line break that the file has most often, `\n` where it has none. */
export function usualLineBreak(text: string): string {
  const counts = new Map([['\n', 0]]);
  for (const [found] of text.matchAll(/\r\n|\n|\r/g)) counts.set(found, (counts.get(found) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
