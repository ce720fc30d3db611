import {
  ABSENT,
  FROM_OUTSIDE,
  joined,
  known,
  type Parsed,
  type Reading,
  unknown,
  unreadable,
} from './reading.ts';
import { type Scanner, scannerOf } from './scanner.ts';

/**
 * python-dotenv, as `load_dotenv()` and `dotenv_values()` read a file. Rules: parser.py, variables.py and main.py of
 * python-dotenv 1.2.4.
 */

/** `\s` of Python, which is not that of JavaScript. Without line breaks: `open()` makes one `\n` of each. */
const BLANK = String.raw`[\t\v\f\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
const SPACE = `(?:${BLANK}|\\n)`;
const NO_SPACE = String.raw`[^=#\n\t\v\f\x1c-\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;

const START = new RegExp(`${SPACE}*`, 'y');
const EXPORT = new RegExp(`export${BLANK}+`, 'y');
const KEY = new RegExp(`'([^']+)'|(?!')(${NO_SPACE}+)`, 'y');
const BLANKS = new RegExp(`${BLANK}*`, 'y');
const VALUE = /'((?:\\[\s\S]|[^'\\])*)'|"((?:\\[\s\S]|[^"\\])*)"|([^'"\n][^\n]*)|(?=\n|$)/y;
const END = new RegExp(`${BLANK}*(?:#[^\\n]*)?(?:\\n|$)`, 'y');
const REST = /[^\n]*\n?/y;

const INLINE_COMMENT = new RegExp(`${BLANK}#.*$`, 's');
/** Tried only where a run of blanks begins, so that it takes no time by the square. */
const TRAILING = new RegExp(`(?<!${BLANK})${BLANK}+$`);
const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Each may be looked for up to the end of the value. */
const MAXIMUM_REFERENCES = 1000;

/** `value` is undefined for a name without `=`. */
type Binding = { readonly name: string; readonly value: string | undefined };

export function parsePythonDotenv(text: string): Parsed {
  if (text.includes('\ufffd'))
    return unreadable('it has bytes that are not UTF-8, which python-dotenv refuses');
  const bindings = bindingsOf(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const values = resolved(bindings);
  return {
    kind: 'parsed',
    definitions: bindings.map(({ name, value }) => [name, value === undefined ? '' : `=${value}`]),
    read: (name) => values.get(name) ?? ABSENT,
  };
}

/** A statement that does not parse is left out, from its beginning to the end of the line where the parser stopped. */
function bindingsOf(text: string): readonly Binding[] {
  const bindings: Binding[] = [];
  const scanner = scannerOf(text);
  for (scanner.take(START); scanner.peek() !== undefined; scanner.take(START)) {
    const binding = scanner.peek() === '#' ? undefined : bindingOf(scanner);
    if (binding) bindings.push(binding);
    else scanner.take(REST);
  }
  return bindings;
}

function bindingOf(scanner: Scanner): Binding | undefined {
  scanner.take(EXPORT);
  const key = scanner.take(KEY);
  if (!key) return undefined;
  scanner.take(BLANKS);
  const value = scanner.peek() === '=' ? valueAfterSign(scanner) : { text: undefined };
  if (!value || !scanner.take(END)) return undefined;
  return { name: key[1] ?? key[2] ?? '', value: value.text };
}

function valueAfterSign(scanner: Scanner): { readonly text: string } | undefined {
  scanner.skip();
  const isSpaced = scanner.take(BLANKS)?.[0] !== '';
  if (isSpaced && scanner.peek() === '#') return { text: '' };
  const value = scanner.take(VALUE);
  return value && { text: decoded(value) };
}

function decoded([, single, double, plain]: RegExpExecArray): string {
  if (single !== undefined) return single.replace(/\\([\\'])/g, '$1');
  if (double !== undefined)
    return double.replace(/\\([\\'"abfnrtv])/g, (_, char: string) => ESCAPES[char] ?? char);
  return (plain ?? '').replace(INLINE_COMMENT, '').replace(TRAILING, '');
}

/** `${NAME}` and `${NAME:-default}`, in quotes of any kind too; a name that comes later in the file counts as not set. */
function resolved(bindings: readonly Binding[]): ReadonlyMap<string, Reading> {
  const inFile = new Set(bindings.filter(({ value }) => value !== undefined).map(({ name }) => name));
  const values = new Map<string, Reading>();
  const lookUp = (name: string, fallback: string): Reading => {
    const found = values.get(name);
    if (found && found.kind !== 'absent') return found;
    if (name !== '' && !inFile.has(name)) return FROM_OUTSIDE;
    return known(found ? '' : fallback);
  };
  for (const { name, value } of bindings) {
    if (value === undefined) {
      values.set(name, ABSENT);
      continue;
    }
    if (value.split('${').length > MAXIMUM_REFERENCES) {
      values.set(name, unknown('its value refers to too many variables'));
      continue;
    }
    const parts: Reading[] = [];
    let end = 0;
    for (const match of value.matchAll(/\$\{([^}:]*)(?::-([^}]*))?\}/g)) {
      parts.push(known(value.slice(end, match.index)), lookUp(match[1] ?? '', match[2] ?? ''));
      end = match.index + match[0].length;
    }
    values.set(name, joined([...parts, known(value.slice(end))]));
  }
  return values;
}
