import { substitute } from './compose-template.ts';
import { ABSENT, FROM_OUTSIDE, known, type Parsed, type Reading, unreadable } from './reading.ts';
import { type Scanner, scannerOf } from './scanner.ts';

/**
 * Docker Compose, for `env_file:` and for the `.env` beside compose.yaml. Rules: dotenv/parser.go, dotenv/godotenv.go and
 * template/template.go of compose-go 2.16.2.
 */

/** Go's unicode.IsSpace. */
const SPACE = /[\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const LEADING_SPACE = new RegExp(`(?:${SPACE.source})*`, 'y');
/** Tried only where a run of blanks begins, so that it takes no time by the square. */
const TRAILING_SPACE = new RegExp(`(?<!${SPACE.source})(?:${SPACE.source})+$`);
const BLANKS = /[\t\v\f\r \x85\xa0]*/y;
const EXPORT = /export(?=[\t\n\f\r ])[\t\v\f\r \x85\xa0]*/y;
const NAME = /(?:[\t\v\f\r \x85\xa0_.[\]-]|\p{L}|\p{N})*/uy;
const COMMENT = /#[^\n]*/y;
const LINE = /[^\n]*\n?/y;
const QUOTED = /(["'])((?:\\[\s\S]|(?!\1)[^\\])*)\1/y;

/** `text` is undefined for a name without a value, which Compose takes from its own environment. */
type Statement = { readonly name: string; readonly text: string | undefined; readonly quote: string };

export function parseCompose(text: string): Parsed {
  const statements = statementsOf(text.replace(/^\ufeff/, ''));
  if (statements === undefined) return unreadable('Docker Compose refuses a line of it');
  const values = resolved(statements);
  if (values === undefined) return unreadable('Docker Compose refuses a variable in it');
  return {
    kind: 'parsed',
    definitions: statements.map(({ name, text, quote }) => [
      name,
      text === undefined ? '' : `=${quote}${text}`,
    ]),
    read: (name) => values.get(name) ?? ABSENT,
  };
}

/** @returns undefined where Compose gives up the file */
function statementsOf(text: string): readonly Statement[] | undefined {
  const statements: Statement[] = [];
  const scanner = scannerOf(text);
  for (scanner.take(LEADING_SPACE); scanner.peek() !== undefined; scanner.take(LEADING_SPACE)) {
    if (scanner.take(COMMENT)) continue;
    const statement = statementOf(scanner);
    if (statement === undefined) return undefined;
    statements.push(statement);
  }
  return statements;
}

function statementOf(scanner: Scanner): Statement | undefined {
  scanner.take(EXPORT);
  const start = scanner.at();
  if (scanner.peek() === undefined) return undefined;
  const name = (scanner.take(NAME)?.[0] ?? '').replace(TRAILING_SPACE, '');
  const end = scanner.peek();
  // A name that ends the file without `=` is taken for the value of a variable without name.
  if (end === undefined) scanner.goTo(start);
  else if (name.includes(' ') || !'=:\n'.includes(end)) return undefined;
  else scanner.skip();
  scanner.take(BLANKS);
  if (end === '\n') return { name, text: undefined, quote: '' };
  const value = valueAt(scanner);
  return value && { name: end === undefined ? '' : name, ...value };
}

function valueAt({ take, peek }: Scanner): { readonly text: string; readonly quote: string } | undefined {
  const first = peek();
  if (first !== '"' && first !== "'") {
    const line = (take(LINE)?.[0] ?? '').replace(/\n$/, '').replace(/ #.*$/s, '');
    return { text: line.replace(TRAILING_SPACE, ''), quote: '' };
  }
  const quoted = take(QUOTED)?.[0];
  return quoted === undefined
    ? undefined
    : { text: quoted.slice(1, -1).replaceAll(`\\${first}`, first), quote: first };
}

/** @returns undefined where Compose gives up the file */
function resolved(statements: readonly Statement[]): ReadonlyMap<string, Reading> | undefined {
  const inFile = new Set(statements.filter(({ text }) => text !== undefined).map(({ name }) => name));
  const values = new Map<string, Reading>();
  const lookUp = (name: string): Reading => values.get(name) ?? (inFile.has(name) ? ABSENT : FROM_OUTSIDE);
  for (const { name, text, quote } of statements) {
    if (text === undefined) {
      if (!inFile.has(name)) values.set(name, FROM_OUTSIDE);
      continue;
    }
    const value = quote === "'" ? known(text) : substitute(quote === '' ? text : withEscapes(text), lookUp);
    if (value === undefined) return undefined;
    values.set(name, value);
  }
  return values;
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  $: '$$',
  '"': '"',
  '\\': '\\',
};

/** `\0` stands before three octal digits of a byte; where they are none, it loses its zero. */
const withEscapes = (text: string): string =>
  text.replace(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (whole, char: string | undefined, digits = '') => {
    if (char !== undefined) return ESCAPES[char] ?? whole;
    const isByte = /^[0-3][0-7]{2}$/.test(digits);
    return isByte ? String.fromCharCode(Number.parseInt(digits, 8)) : `\\${digits}`;
  });
