/**
 * A text made from another one by taking escapes, quotes or line breaks away, and where in that one each of its characters
 * begins and ends.
 */
export type Derived = { readonly text: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

const ESCAPE =
  /%([\da-f]{2})|\\x([\da-f]{1,2})|\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\U([\da-f]{8})|&#x([\da-f]{1,6});|\\([0-7]{1,3})|&#(\d{1,7});|&(amp|lt|gt|quot|apos);|\\(.)/gis;
const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

/** The text with what stands for its escapes; nothing where it has none. Each kind of escape may occur beside any other. */
export function withoutEscapes(text: string): Derived | undefined {
  if (!/[%\\&]/.test(text)) return undefined;
  const derivation = derive(text);
  for (const match of text.matchAll(ESCAPE)) {
    const [whole, percent, x, brace, u, U, entity, octal, decimal, name, other] = match;
    const hex = percent ?? x ?? brace ?? u ?? U ?? entity;
    const code =
      hex !== undefined
        ? Number.parseInt(hex, 16)
        : octal !== undefined
          ? Number.parseInt(octal, 8)
          : Number(decimal);
    const meaning = name
      ? NAMES[name.toLowerCase()]
      : other !== undefined
        ? (CONTROLS[other] ?? other)
        : fromCode(code);
    derivation.replace(match.index, match.index + whole.length, meaning ?? '');
  }
  return derivation.end();
}

const fromCode = (code: number): string => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '');

const QUOTES = /["'`\\$^\s]+/g;

/** Without blanks, and the characters that shells, YAML and others double or put in front of one another. */
export const withoutQuotes = (text: string): string => text.replace(QUOTES, '');

export function derivedWithoutQuotes(text: string): Derived | undefined {
  const derivation = derive(text);
  for (const { 0: quotes, index } of text.matchAll(QUOTES))
    derivation.replace(index, index + quotes.length, '');
  return derivation.end();
}

/** Also what literals of one line each have at their ends: a quote, and a comma or a plus. */
const LINE_END = /(?:["'`][ \t]{0,8}[+,.]?)?$/;
const LINE_START = /[\r\n]+[ \t]{0,64}(?:[|>][ \t]*)?(?:b?["'`])?/g;

/** The text in one line, as it was before something broke it into columns. */
export function inOneLine(text: string): Derived | undefined {
  if (!/[\r\n]/.test(text)) return undefined;
  const derivation = derive(text);
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(LINE_START)) {
    let start = index;
    while (start > from && /[ \t]/.test(text.charAt(start - 1))) start -= 1;
    start -= LINE_END.exec(text.slice(Math.max(from, start - 10), start))?.[0].length ?? 0;
    from = index + gap.length;
    derivation.replace(start, from, '');
  }
  return derivation.end();
}

/** Builds a text from another one by replacing parts of it, from left to right, by something that is not longer. */
function derive(text: string) {
  const parts: string[] = [];
  let [length, from] = [0, 0];
  let places: { readonly starts: Uint32Array; readonly ends: Uint32Array } | undefined;
  const keep = (until: number) => {
    places ??= { starts: new Uint32Array(text.length), ends: new Uint32Array(text.length) };
    for (let at = from; at < until; at += 1, length += 1) {
      places.starts[length] = at;
      places.ends[length] = at + 1;
    }
    parts.push(text.slice(from, until));
    return places;
  };
  return {
    replace(start: number, end: number, by: string): void {
      const { starts, ends } = keep(start);
      for (let at = 0; at < by.length; at += 1, length += 1) {
        starts[length] = start;
        ends[length] = end;
      }
      parts.push(by);
      from = end;
    },
    end(): Derived | undefined {
      if (places === undefined) return undefined;
      return { ...keep(text.length), text: parts.join('') };
    },
  };
}
