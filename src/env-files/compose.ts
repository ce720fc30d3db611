import { substitute } from './compose-template.ts';
import { ABSENT, FROM_OUTSIDE, known, type Parsed, type Reading, unreadable } from './reading.ts';

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
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0] ?? '';
    at += match.length;
    return match;
  };
  for (take(LEADING_SPACE); at < text.length; take(LEADING_SPACE)) {
    if (take(COMMENT) !== '') continue;
    take(EXPORT);
    if (at === text.length) return undefined;
    const start = at;
    const name = take(NAME).replace(TRAILING_SPACE, '');
    const end = text[at];
    if (end !== undefined && (name.includes(' ') || !'=:\n'.includes(end))) return undefined;
    // A name that ends the file without `=` is taken for the value of a variable without name.
    if (end === undefined) at = start;
    else at += 1;
    take(BLANKS);
    if (end === '\n') {
      statements.push({ name, text: undefined, quote: '' });
      continue;
    }
    const value = takeValue(take, text[at]);
    if (value === undefined) return undefined;
    statements.push({ name: end === undefined ? '' : name, ...value });
  }
  return statements;
}

function takeValue(take: (pattern: RegExp) => string, first: string | undefined) {
  if (first !== '"' && first !== "'") {
    const line = take(LINE).replace(/\n$/, '').replace(/ #.*$/s, '');
    return { text: line.replace(TRAILING_SPACE, ''), quote: '' };
  }
  const quoted = take(QUOTED);
  return quoted === ''
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
