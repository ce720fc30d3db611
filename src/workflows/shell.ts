import { partsOf } from './expression.ts';

/** What a `run` script says of deployments and variables, as far as its text decides it. */

/** One simple command of a script. */
type Command = {
  /** As it is written, with its expressions. */
  readonly text: string;
  /** Where it begins in the script. */
  readonly offset: number;
  /** The same text of the same length, with a letter for each character of an expression. */
  readonly plain: string;
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

/** The simple commands of a script in their order, without comments. */
const commandsOf = (script: string): readonly Command[] => {
  const plain = withoutComments(withoutExpressions(script).replaceAll('\\\n', '  '));
  return [...plain.matchAll(/(?:'[^']*'|"(?:[^"\\]|\\.)*"|[^;&|()\n])+/g)].map(({ 0: text, index }) => ({
    text: script.slice(index, index + text.length),
    offset: index,
    plain: text,
  }));
};

const WORDS = /(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/g;

const wordsOf = (plain: string): readonly string[] => plain.match(WORDS) ?? [];

const isCdk = (word: string): boolean => /^(?:\S*\/)?(?:aws-)?cdk(?:@\S+)?$/.test(word);

/** `npx cdk deploy`, `yarn --cwd x cdk --app y deploy`, …: not where the words are only printed. */
const deploys = ({ plain }: Command): boolean => {
  const words = wordsOf(plain);
  const [first = ''] = words.filter((word) => !/^\w+=/.test(word));
  if (/^(?:echo|printf)$/.test(first)) return false;
  // `bash -c 'npx cdk deploy'`
  const inner = /^(?:\S*\/)?(?:ba|da|z)?sh$/.test(first) ? words.filter((word) => /^["']/.test(word)) : [];
  if (inner.some((word) => commandsOf(word.slice(1, -1)).some(deploys))) return true;
  const cdk = words.findIndex(isCdk);
  return cdk >= 0 && words.slice(cdk + 1).includes('deploy');
};

/** The script of package.json that a command runs, if it runs one: `npm run deploy`, `yarn deploy`, … */
const packageScript = ({ plain }: Command): string | undefined =>
  /(?:^|\s)(?:npm\s+(?:--\S+\s+)*run(?:-script)?|yarn(?:\s+run)?|pnpm(?:\s+run)?)\s+(?:--\S+\s+)*([\w:.-]+)/.exec(
    plain,
  )?.[1];

export type DeployCommand = { readonly offset: number; readonly text: string };

/** The first command that deploys with the CDK. @param scripts of the package.json in whose directory it runs */
export const deployCommand = (
  script: string,
  scripts: Readonly<Record<string, string>> = {},
): DeployCommand | undefined =>
  commandsOf(script).find((command) => {
    const name = packageScript(command);
    const inner = name === undefined ? undefined : scripts[name];
    return deploys(command) || (inner !== undefined && commandsOf(inner).some(deploys));
  });

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
    if (/^\s*(?:source|\.)\s/.test(command.plain)) found = null;
  }
  return found;
};

type Assignment = {
  readonly text: string | null;
  readonly reach: 'this command' | 'the shell' | 'all commands';
};

const ASSIGNMENT = /^\w+=/;

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
