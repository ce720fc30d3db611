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

/** A line that only prints or stores the document that begins on it. */
const KEEPS_DOCUMENT = /^\s*(?:sudo\s+)?(?:cat|tee|echo)\b[^|;&]*$/;

/** Lines that a command gets as its input (`<<END`) become blanks: they are text and no commands. */
const withoutHereDocuments = (text: string): { readonly plain: string; readonly programs: string } => {
  const lines = text.split('\n');
  const lastOf = new Map(lines.map((line, index) => [line.trim(), index]));
  const programs: string[] = [];
  let open: { readonly end: string; readonly isKept: boolean } | undefined;
  const kept = lines.map((line, index) => {
    if (open) {
      if (line.trim() === open.end) open = undefined;
      else if (!open.isKept) programs.push(line);
      return ' '.repeat(line.length);
    }
    const end = HERE_DOCUMENT.exec(line)?.[2];
    if (end !== undefined && (lastOf.get(end) ?? -1) > index)
      open = { end, isKept: KEEPS_DOCUMENT.test(line) };
    return line;
  });
  return { plain: kept.join('\n'), programs: programs.join('\n') };
};

const plainOf = (script: string): ReturnType<typeof withoutHereDocuments> =>
  withoutHereDocuments(withoutComments(withoutExpressions(script).replaceAll('\\\n', '  ')));

/** The lines that programs other than `cat` get as their input: a shell or an interpreter runs them. */
export const inputOfPrograms = (script: string): string => plainOf(script).programs;

/** The simple commands of a script in their order, without comments. */
export const commandsOf = (script: string): readonly Command[] => {
  // What a text takes from the output of commands (`"$(...)"`) is run as if it stood there alone.
  const plain = plainOf(script).plain.replace(/"\$\(([^"()]*\bcdk\b[^"()]*)\)"/g, '  ($1) ');
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

export const withoutQuotes = (word: string): string => word.replace(/(["'])(.*?)\1/gs, '$2');

const WORDS = /(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/g;

const wordsOf = (plain: string): readonly string[] => plain.match(WORDS) ?? [];

/** Reserved words of the shell (POSIX, XCU 2.4) that may stand in front of a command. */
const RESERVED = /^(?:!|\{|do|elif|else|if|then|until|while)$/;

const ASSIGNMENT = /^\w+=/;

/** The program that a command starts and the words behind it, without quotes. */
export const wordsRun = ({ plain }: Pick<Command, 'plain'>): readonly string[] =>
  wordsRunIn({ text: plain, plain }).map(withoutQuotes);

/** The same words as they are written, with their quotes and expressions. */
export const wordsRunIn = ({ text, plain }: Pick<Command, 'text' | 'plain'>): readonly string[] => {
  const words = [...plain.matchAll(WORDS)];
  const first = words.findIndex(({ 0: word }) => !RESERVED.test(word) && !ASSIGNMENT.test(word));
  const run = first === -1 ? [] : words.slice(first);
  return run.map(({ 0: word, index }) => text.slice(index, index + word.length));
};

export const isCdk = (word: string): boolean => /^(?:\S*\/)?(?:aws-)?cdk(?:@\S+)?$/.test(word);

/**
 * Which of the words is the command of the CDK (`deploy` in `npx cdk --app y deploy`), -1 for none. A word behind an
 * option is its value.
 */
const commandAt = (words: readonly string[]): number => {
  if (PRINTS.test(words[0] ?? '')) return -1;
  const cdk = words.findIndex(isCdk);
  if (cdk === -1) return -1;
  return words.findIndex((word, index) => {
    if (index <= cdk || word.startsWith('-') || isCdk(word)) return false;
    return word === 'deploy' || !words[index - 1]?.startsWith('-') || words[index - 1] === '--';
  });
};

const PRINTS = /^(?:echo|printf)$/;

/** Where the words behind `deploy` begin in `npx cdk deploy`, `yarn cdk --app y deploy`, …; -1 where nothing deploys. */
export const deployAt = (words: readonly string[]): number => {
  const at = commandAt(words);
  return words[at] === 'deploy' ? at + 1 : -1;
};

/** Whether it deploys under another name, or only the run decides what it does. */
export const mayBeDeploy = (words: readonly string[]): boolean =>
  /^watch$|[$`]|X{5}/.test(words[commandAt(words)] ?? '');

/** Programs that start another one in the environment that they have, and a time that some of them take. */
const HANDS_ON =
  /^(?:time|timeout|command|exec|nice|nohup|env|npx|bunx?|npm|pnpm|yarn|corepack|workspace|run|dlx|x|poetry|uv|node|\d+[smhd]?|\w+=.*)$/s;
const NAMES_PLACE = /^(?:-[CFpw]|(?:--)?workspace|--(?:cwd|dir|prefix|package|filter))$/;

/**
 * Why it is not known that a command that deploys gives its environment to the app: by what stands in front of `cdk`, or
 * because the app ran before.
 */
export const whyUndecided = (words: readonly string[]): string | undefined => {
  const cdk = words.findIndex(isCdk);
  const front = words.slice(0, cdk);
  const isEnv = front.includes('env');
  const other = front.find((word, index) => {
    if (word.startsWith('-')) return isEnv || /env/i.test(word);
    return !HANDS_ON.test(word) && !NAMES_PLACE.test(front[index - 1] ?? '');
  });
  if (other !== undefined) return `what stands in front of cdk may run it in another environment`;
  const app = words.findIndex((word, index) => index > cdk && /^(?:-a|--app)(?:=|$)/.test(word));
  const named = words[app]?.includes('=') ? words[app].replace(/^[^=]*=/, '') : words[app + 1];
  return app === -1 || named?.includes(' ')
    ? undefined
    : 'it deploys what an earlier cdk synth has made (--app), and that one needs the key';
};

/** Builtins of bash and POSIX that set, unset or hand on variables, or run what they read. */
const SETS =
  /^(?:export|declare|typeset|local|readonly|unset|read|readarray|mapfile|printf|getopts|let|eval|source|\.)$/;

/** Words that begin what may run never, later or more than once. */
const BRANCHES = /^\s*(?:if|for|while|until|case|select|function|\{)(?:\s|$)/;

/**
 * The text that the command at a place of the script gets for a variable; the last one counts. `undefined` where the
 * script gives it none, `null` where its text does not decide it: what stands in a branch, a loop, a function or a subshell,
 * or behind another command with `&&`, may not run, or not in this order.
 *
 * `NAME=x command` is for that command alone, and `NAME=x` reaches a command only if the name is exported, which may have
 * happened before the script.
 */
export const assignedIn = (
  commands: readonly Command[],
  name: string,
  until: number,
): string | null | undefined => {
  const branch = commands.findIndex(({ plain, between }) => BRANCHES.test(plain) || /[(]/.test(between));
  const own = commands.findIndex(({ offset }) => offset === until);
  const isBranched = branch !== -1 && branch <= own;
  const isExported = commands.some(({ offset, plain }) => offset <= until && exportsName(plain, name));
  let found: string | null | undefined;
  for (const [index, command] of commands.entries()) {
    const change = changeIn(command, name);
    if (change?.reach === 'this command') {
      if (index === own) return change.text;
      // It may be a function of the script.
      if (isBranched) found = null;
    } else if (change && (index <= own || isBranched)) {
      const isCertain = (branch === -1 || index < branch) && /^[;\n\s]*$/.test(command.between);
      found = !isCertain || (change.reach === 'the shell' && !isExported) ? null : change.text;
    }
  }
  return found;
};

/** The script of a virtual environment sets what belongs to it alone. */
const ACTIVATES_PYTHON = /\/bin\/activate["']?\s*$/;

type Change = {
  readonly text: string | null;
  readonly reach: 'this command' | 'the shell' | 'all commands';
};

/** What a command does to a variable; `undefined` where it leaves it alone. */
const changeIn = ({ text, plain }: Command, name: string): Change | undefined => {
  const words = [...plain.matchAll(WORDS)].filter(({ 0: word }) => !RESERVED.test(word));
  const first = words.findIndex(({ 0: word }) => !ASSIGNMENT.test(word));
  const program = words[first]?.[0] ?? '';
  const isBuiltin = SETS.test(program);
  const given = (isBuiltin || program === 'env' || first === -1 ? words : words.slice(0, first)).find(
    ({ 0: word }) => word.startsWith(`${name}=`),
  );
  if (given && (first === -1 || /^(?:export|declare|typeset)$/.test(program) || !isBuiltin)) {
    const { 0: word, index } = given;
    const value = text.slice(index + name.length + 1, index + word.length);
    return { text: unquoted(value, word), reach: reachOf(words, first === -1 ? undefined : program) };
  }
  const operands = words.slice(first + 1).map(({ 0: word }) => word);
  const isChanged = program.startsWith(`${name}+=`) || (isBuiltin && mayChange(program, operands, name));
  return isChanged && !ACTIVATES_PYTHON.test(plain) ? { text: null, reach: 'all commands' } : undefined;
};

/** `export NAME` only hands on what is there. */
const mayChange = (program: string, operands: readonly string[], name: string): boolean => {
  if (/^(?:eval|source|\.)$/.test(program)) return true;
  if (program === 'printf') return operands[0] === '-v';
  const named = operands.map(withoutQuotes);
  const isOpen = named.some((word) => !/^(?:-\w*|\w+(?:=.*)?|<.*)$/s.test(word));
  if (isOpen && !/^read/.test(program)) return true;
  const handsOn = program === 'export' && !named.includes('-n');
  return named.some((word) => word.split('=')[0] === name && !(handsOn && word === name));
};

const reachOf = (words: readonly RegExpMatchArray[], program: string | undefined): Change['reach'] => {
  if (program === 'export' || (program !== undefined && words.some(({ 0: word }) => word === '-x')))
    return 'all commands';
  return program === undefined || /^(?:declare|typeset)$/.test(program) ? 'the shell' : 'this command';
};

/** `export NAME`, or `set -a`, which exports whatever is assigned. */
const exportsName = (plain: string, name: string): boolean => {
  const [command, ...words] = wordsOf(plain);
  return (command === 'export' && words.includes(name)) || (command === 'set' && words.includes('-a'));
};

/** What the script writes into the environment of later steps under the name: as `assignedIn`. */
export const exportedBy = (script: string, name: string): string | null | undefined => {
  let found: string | null | undefined;
  const commands = commandsOf(script);
  const branch = commands.findIndex(({ plain }) => BRANCHES.test(plain));
  for (const [index, command] of commands.entries()) {
    if (!command.plain.includes('GITHUB_ENV')) continue;
    const line = script.slice(script.lastIndexOf('\n', command.offset) + 1);
    if (isForOther(line, name)) continue;
    const [program, operand] = wordsIn(command);
    const [, written, value] = /^(\w+)=([^\n]*)$/.exec(operand?.text ?? '') ?? [];
    const isCertain = (branch === -1 || index < branch) && /^[;\n\s]*$/.test(command.between);
    // A file, or the output of a program, may hold any name.
    const isPlain =
      PRINTS.test(program?.plain ?? '') && written === name && !/[$`\\]/.test(operand?.plain ?? '$');
    found = isCertain && isPlain ? value : null;
  }
  return found;
};

/** `echo OTHER=...`, all in one line. */
const isForOther = (line: string, name: string): boolean => {
  const written = /^\s*echo\s+["']?(\w+)=[^\n]*GITHUB_ENV/.exec(line)?.[1];
  return (
    written !== undefined && written !== name && !line.slice(0, line.indexOf('GITHUB_ENV')).includes('\\n')
  );
};

/** `null` where the shell puts something in. */
const unquoted = (text: string, plain: string): string | null => {
  if (/[$`\\]/.test(plain)) return null;
  const quote = text.charAt(0);
  const isQuoted = (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1) : text;
};
