import { type Scanner, scannerOf } from './scanner.ts';

/** Splits a shell script that only assigns into statements and words: POSIX.1-2024, Shell Command Language, 2.2 and 2.3. */

export type Part = {
  /** `plain` stands without quotes, `open` for what only the shell knows, such as `$$`. */
  readonly kind: 'plain' | 'quoted' | 'variable' | 'open';
  /** The characters it stands for; for a variable the word after the operator. */
  readonly text?: string;
  readonly name?: string;
  /** `-`, `+`, `:-` or `:+` in `${name:-word}`. */
  readonly operator?: string;
  /** A variable between double quotes is not split. */
  readonly quoted?: boolean;
};

export type Word = { readonly parts: readonly Part[]; readonly source: string };

export const SHELL_PROGRAM =
  'to a shell it is more than assignments: a quote is open, or a line is a command';

const COMMENT = /#[^\n]*/y;
const BLANK = /(?:[ \t]|\\\n)+/y;
const PLAIN = /[^\s\\'"$`;&|<>()]+|[\f\r\v\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/y;
const ESCAPED = /\\([\s\S])/y;
const SINGLE = /'([^']*)'/y;
const IN_DOUBLE = /(?:[^"\\$`]|\\[\s\S])+/y;
const VARIABLE = /\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+])([^'"\\$`{}~\n]*))?\})/y;
const SPECIAL = /\$[0-9@*#?$!-]/y;
/** A dollar sign that begins nothing; before a quote, bash and sh differ. */
const DOLLAR = /\$(?![A-Za-z_0-9@*#?$!{('"[-])/y;

/** @returns undefined when the script does more, or cannot be parsed */
export function wordsOf(text: string): readonly (readonly Word[])[] | undefined {
  const statements: Word[][] = [];
  let words: Word[] = [];
  const scanner = scannerOf(text);
  for (;;) {
    scanner.take(BLANK);
    const next = scanner.peek();
    if (next === undefined || next === '\n' || next === ';') {
      // A `;` that nothing stands before is a syntax error.
      if (next === ';' && words.length === 0) return undefined;
      if (words.length > 0) statements.push(words);
      words = [];
      if (next === undefined) return statements;
      scanner.skip();
    } else if (next === '#') scanner.take(COMMENT);
    else {
      const word = wordOf(scanner, text);
      if (word === undefined) return undefined;
      words.push(word);
    }
  }
}

function wordOf(scanner: Scanner, text: string): Word | undefined {
  const start = scanner.at();
  const parts: Part[] = [];
  for (let next = scanner.peek(); next !== undefined && !' \t\n;'.includes(next); next = scanner.peek()) {
    const part = next === '"' ? doubleQuoted(scanner) : partOf(scanner);
    if (part === undefined) return undefined;
    parts.push(...part);
  }
  return { parts, source: text.slice(start, scanner.at()) };
}

/** @returns undefined for an operator, a command substitution or an open quote */
function partOf({ take }: Scanner): readonly Part[] | undefined {
  const plain = take(PLAIN);
  if (plain) return [{ kind: 'plain', text: plain[0] }];
  const escaped = take(ESCAPED);
  if (escaped) return escaped[1] === '\n' ? [] : [{ kind: 'quoted', text: escaped[1] ?? '' }];
  const single = take(SINGLE);
  if (single) return [{ kind: 'quoted', text: single[1] ?? '' }];
  return dollarOf(take, false);
}

function dollarOf(take: Scanner['take'], quoted: boolean): readonly Part[] | undefined {
  const variable = take(VARIABLE);
  if (variable) {
    const [, plain, braced, operator, text] = variable;
    const name = plain ?? braced ?? '';
    return [
      { kind: 'variable', name, quoted, ...(operator !== undefined && { operator, text: text ?? '' }) },
    ];
  }
  if (take(SPECIAL)) return [{ kind: 'open', quoted }];
  return take(DOLLAR) ? [{ kind: 'quoted', text: '$' }] : undefined;
}

function doubleQuoted(scanner: Scanner): readonly Part[] | undefined {
  const parts: Part[] = [{ kind: 'quoted', text: '' }];
  scanner.skip();
  for (let next = scanner.peek(); next !== '"'; next = scanner.peek()) {
    const literal = scanner.take(IN_DOUBLE)?.[0];
    // A dollar sign at the end of the quotes begins nothing.
    const found = literal === undefined ? dollarInQuotes(scanner) : [quotedText(literal)];
    if (found === undefined) return undefined;
    parts.push(...found);
  }
  scanner.skip();
  return parts;
}

const quotedText = (literal: string): Part => ({
  kind: 'quoted',
  text: literal.replace(/\\(?:(\n)|([\\"$`]))/g, (_, _newline, char = '') => char),
});

const BARE_DOLLAR = /\$(?=["'])/y;

const dollarInQuotes = ({ take }: Scanner): readonly Part[] | undefined =>
  take(BARE_DOLLAR) ? [{ kind: 'quoted', text: '$' }] : dollarOf(take, true);
