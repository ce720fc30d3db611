import { partsOf } from './expression.ts';

/** What a `run` script says of deployments and variables, as far as its text decides it. */

/** One simple command of a script. */
export type Command = {
  /** As it is written, with its expressions. */
  readonly text: string;
  /** Where it begins in the script. */
  readonly offset: number;
  /** The same text of the same length, with a letter for each character of an expression. */
  readonly plain: string;
  /** What stands between it and the command before it: signs of the shell. */
  readonly between: string;
};

/** An expression may hold blanks and signs of the shell; a run of letters in its place keeps the words apart. */
const withoutExpressions = (script: string): string =>
  partsOf(script)
    .map(({ offset, text, isExpression }, index, parts) =>
      isExpression ? 'X'.repeat((parts[index + 1]?.offset ?? script.length) - offset) : text,
    )
    .join('');

/** Comments become blanks: a `#` begins one at the beginning of a word, outside of quotes. */
const withoutComments = (text: string): string =>
  text.replace(/'[^'\n]*'|"(?:[^"\\\n]|\\.)*"|\\.|(?<=^|[\s;&|()])#[^\n]*/gm, (match) =>
    match.startsWith('#') ? ' '.repeat(match.length) : match,
  );

const HERE_DOCUMENT = /(?<!<)<<-?[ \t]*(["']?)([A-Za-z_]\w*)\1/;

/** Lines that a command gets as its input (`<<END`) become blanks: they are text and no commands. */
const withoutHereDocuments = (text: string): string => {
  const lines = text.split('\n');
  const lastOf = new Map(lines.map((line, index) => [line.trim(), index]));
  let end: string | undefined;
  const kept = lines.map((line, index) => {
    if (end !== undefined) {
      if (line.trim() === end) end = undefined;
      return ' '.repeat(line.length);
    }
    const word = HERE_DOCUMENT.exec(line)?.[2];
    if (word !== undefined && (lastOf.get(word) ?? -1) > index) end = word;
    return line;
  });
  return kept.join('\n');
};

/** The simple commands of a script in their order, without comments. */
export const commandsOf = (script: string): readonly Command[] => {
  const joined = withoutExpressions(script).replaceAll('\\\n', '  ');
  const plain = withoutHereDocuments(withoutComments(joined));
  let end = 0;
  return [...plain.matchAll(/(?:'[^']*'|"(?:[^"\\]|\\.)*"|[^;&|()\n])+/g)].map(({ 0: text, index }) => {
    const between = plain.slice(end, index);
    end = index + text.length;
    return { text: script.slice(index, end), offset: index, plain: text, between };
  });
};

/** A word of a command: as it is written, and with a letter for each character of an expression. */
export type Word = { readonly text: string; readonly plain: string };

export const wordsIn = ({ text, plain }: Pick<Command, 'text' | 'plain'>): readonly Word[] =>
  [...plain.matchAll(WORDS)].map(({ 0: word, index }) => ({
    text: withoutQuotes(text.slice(index, index + word.length)),
    plain: word,
  }));

const withoutQuotes = (word: string): string => word.replace(/(["'])(.*?)\1/gs, '$2');

const WORDS = /(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/g;

const wordsOf = (plain: string): readonly string[] => plain.match(WORDS) ?? [];

/** Reserved words of the shell (POSIX, XCU 2.4) that may stand in front of a command. */
const RESERVED = /^(?:!|\{|do|elif|else|if|then|until|while)$/;

const ASSIGNMENT = /^\w+=/;

/** The program that a command starts and the words behind it, without quotes. */
export const wordsRun = ({ plain }: Pick<Command, 'plain'>): readonly string[] => {
  const words = wordsOf(plain);
  const first = words.findIndex((word) => !RESERVED.test(word) && !ASSIGNMENT.test(word));
  return first === -1 ? [] : words.slice(first).map(withoutQuotes);
};

export const isCdk = (word: string): boolean => /^(?:\S*\/)?(?:aws-)?cdk(?:@\S+)?$/.test(word);

/** Where the words behind `deploy` begin in `npx cdk deploy`, `yarn cdk --app y deploy`, …; -1 where nothing deploys. */
export const deployAt = (words: readonly string[]): number => {
  if (/^(?:echo|printf)$/.test(words[0] ?? '')) return -1;
  const cdk = words.findIndex(isCdk);
  return cdk === -1 ? -1 : words.indexOf('deploy', cdk + 1) + 1 || -1;
};

/**
 * The text that the command at a place of the script gets for a variable; the last one counts. `undefined` where the
 * script gives it none, `null` where its text does not decide it.
 *
 * `NAME=x command` is for that command alone, and `NAME=x` reaches a command only if the name is exported, which may have
 * happened before the script.
 */
export const assignedIn = (script: string, name: string, until: number): string | null | undefined => {
  const commands = commandsOf(script).filter(({ offset }) => offset <= until);
  const isExported = commands.some((command) => exportsName(command, name));
  let found: string | null | undefined;
  for (const command of commands) {
    const assigned = assignmentIn(command, name);
    if (assigned?.reach === 'this command' && command.offset !== until) continue;
    if (assigned) found = assigned.reach === 'the shell' && !isExported ? null : assigned.text;
    if (/^\s*(?:source|\.)\s/.test(command.plain) && !ACTIVATES_PYTHON.test(command.plain)) found = null;
  }
  return found;
};

/** The script of a virtual environment sets what belongs to it alone. */
const ACTIVATES_PYTHON = /\/bin\/activate["']?\s*$/;

type Assignment = {
  readonly text: string | null;
  readonly reach: 'this command' | 'the shell' | 'all commands';
};

const assignmentIn = ({ text, plain }: Command, name: string): Assignment | undefined => {
  const words = [...plain.matchAll(WORDS)];
  const first = words.findIndex(({ 0: word }) => !ASSIGNMENT.test(word));
  const command = words[first]?.[0];
  const isDeclaration = command !== undefined && /^(?:export|declare|env)$/.test(command);
  const given = (isDeclaration || first === -1 ? words : words.slice(0, first)).find(({ 0: word }) =>
    word.startsWith(`${name}=`),
  );
  if (!given) return undefined;
  const { 0: word, index } = given;
  const value = text.slice(index + name.length + 1, index + word.length);
  return { text: unquoted(value, word), reach: reachOf(words, command) };
};

const reachOf = (words: readonly RegExpMatchArray[], command: string | undefined): Assignment['reach'] => {
  if (command === 'export' || (command === 'declare' && words.some(({ 0: word }) => word === '-x')))
    return 'all commands';
  return command === undefined || command === 'declare' ? 'the shell' : 'this command';
};

/** `export NAME`, or `set -a`, which exports whatever is assigned. */
const exportsName = ({ plain }: Command, name: string): boolean => {
  const [command, ...words] = wordsOf(plain);
  return (command === 'export' && words.includes(name)) || (command === 'set' && words.includes('-a'));
};

/** What the script writes into the environment of later steps under the name: as `assignedIn`. */
export const exportedBy = (script: string, name: string): string | null | undefined => {
  let found: string | null | undefined;
  for (const command of commandsOf(script)) {
    if (!command.plain.includes('GITHUB_ENV')) continue;
    const at = [...command.plain.matchAll(/\w+=/g)].find(([word]) => word === `${name}=`)?.index ?? -1;
    const end = at + command.plain.slice(at).search(/["'\s]|$/);
    if (at >= 0)
      found = unquoted(command.text.slice(at + name.length + 1, end), command.plain.slice(at, end));
    // A file, or the output of a program, may hold any name.
    else if (!/^\s*(?:echo|printf)\s+["']?\w+=/.test(command.plain)) found = null;
  }
  return found;
};

/** `null` where the shell puts something in. */
const unquoted = (text: string, plain: string): string | null => {
  if (/[$`\\]/.test(plain)) return null;
  const quote = text.charAt(0);
  const isQuoted = (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1) : text;
};
