import { parseArgs } from 'node:util';
import type { InputName } from '../inputs/table.ts';
import { nearestOf } from '../lib/nearest.ts';
import { count, untrusted } from '../lib/text.ts';
import type { FlagFacts, Flags, FlagTable } from './command.ts';
import { COMMANDS, COMMON_FLAGS, type CommandFacts, type CommandName } from './commands.ts';
import { variableInsteadOf } from './input-flags.ts';

/** What the words behind `cdk-jwt-deploy` ask for. */
export type CommandLine =
  | {
      readonly kind: 'command';
      readonly name: CommandName;
      readonly flags: Flags;
      readonly operands: readonly string[];
    }
  | { readonly kind: 'help'; readonly name?: CommandName }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'wrong';
      readonly name?: CommandName;
      readonly problems: readonly [string, ...string[]];
    };

const NAMES = Object.keys(COMMANDS) as CommandName[];

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);

/** A word as it may be shown: what follows `=` may be a secret, and so may a word that is no name, or too long for one. */
const shownName = (word: string): string | undefined => {
  const name = word.split('=', 1)[0] ?? '';
  return /^[a-z][a-z\d_-]{0,29}$/i.test(name) ? name : undefined;
};

const guess = (word: string, words: readonly string[], prefix = ''): string => {
  const nearest = nearestOf(word.toLowerCase(), words);
  return nearest === undefined ? '' : ` Did you mean ${prefix}${nearest}?`;
};

const KEY = 'jwt-secret-key' satisfies InputName;

const unknownFlag = (word: string, table: FlagTable, command: CommandName): string => {
  const name = shownName(word);
  if (name === undefined) return `${command} has no such flag. See cdk-jwt-deploy ${command} --help.`;
  const variable = variableInsteadOf(name);
  if (variable !== undefined)
    return `There is no flag --${name}, because other programs on this machine can read the arguments of a command. Put the secret into the variable ${variable}${name === KEY ? ' or into an .env file that verify reads' : ''}. If you gave a real one, replace it.`;
  return `${command} has no flag --${name}.${guess(name, Object.keys(table), '--')}`;
};

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type FlagToken = Extract<Token, { kind: 'option' }>;

/** What is wrong with one flag as it was given; nothing for one that can be used. */
const problemOfFlag = (token: FlagToken, facts: FlagFacts, isRepeated: boolean): string | undefined => {
  const flag = `--${token.name}`;
  if (facts.value === undefined) return token.value === undefined ? undefined : `${flag} takes no value.`;
  const isFlagBehind = token.inlineValue === false && token.value.startsWith('--');
  if (token.value === undefined || isFlagBehind) return `${flag} needs a value: ${flag}=${facts.value}`;
  if (isRepeated && !facts.isList) return `${flag} is given twice.`;
  if (facts.choices && !facts.choices.includes(token.value))
    return `${flag} has no such value. It takes one of: ${facts.choices.join(', ')}.`;
  return undefined;
};

type Read = {
  readonly flags: Flags;
  readonly operands: readonly string[];
  readonly problems: readonly string[];
};

const readWords = (args: readonly string[], table: FlagTable, command: CommandName): Read => {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(table).map(([name, { value }]) => [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' && { short: 'h' }),
        },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags = new Map<string, string | true>();
  const operands: string[] = [];
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const facts = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    const before = flags.get(token.name);
    const problem = facts
      ? problemOfFlag(token, facts, before !== undefined)
      : unknownFlag(token.name, table, command);
    if (problem !== undefined) problems.push(problem);
    const value = token.value ?? true;
    flags.set(token.name, typeof before === 'string' ? `${before}\n${value}` : value);
  }
  return { flags: Object.fromEntries(flags), operands, problems };
};

const problemOfOperands = (operands: readonly string[], command: CommandName): string | undefined => {
  const { operands: needed }: CommandFacts = COMMANDS[command];
  if (operands.length === needed.length) return undefined;
  const given = `${operands.length === 0 ? 'none' : operands.length} was given`;
  return needed.length === 0
    ? `${command} takes flags only, but was given ${count(operands.length, 'other word')}.`
    : `${command} needs ${needed.join(' ')}, and ${operands.length > 1 ? `${operands.length} words were given` : given}.`;
};

const readCommand = (name: CommandName, args: readonly string[]): CommandLine => {
  const { flags, operands, problems } = readWords(args, { ...COMMANDS[name].flags, ...COMMON_FLAGS }, name);
  if (flags.help) return { kind: 'help', name };
  const [first, ...rest] = [...problems, problemOfOperands(operands, name) ?? []].flat();
  if (first !== undefined) return { kind: 'wrong', name, problems: [first, ...rest] };
  return { kind: 'command', name, flags, operands };
};

const unknownCommand = (word: string): CommandLine => {
  const name = shownName(word);
  const what = name === undefined ? 'There is no such command.' : `There is no command ${untrusted(name)}.`;
  const hint = name === undefined ? '' : guess(name, NAMES);
  return { kind: 'wrong', problems: [`${what}${hint || ` The commands are ${NAMES.join(', ')}.`}`] };
};

/** Reads the words behind `cdk-jwt-deploy`. It reports all that is wrong with them at once, and quotes no value. */
export const readCommandLine = (words: readonly string[]): CommandLine => {
  const [word = '', ...args] = words;
  if (word === '--help' || word === '-h') return { kind: 'help' };
  if (word === '--version') return { kind: 'version' };
  if (word === 'help') {
    const [about = ''] = args;
    return isCommand(about) ? { kind: 'help', name: about } : { kind: 'help' };
  }
  if (word === '') return { kind: 'wrong', problems: [`Say what to do: ${NAMES.join(', ')}.`] };
  return isCommand(word) ? readCommand(word, args) : unknownCommand(word.replace(/^--?/, ''));
};
