import { wrapped } from '../lib/text.ts';
import type { FlagFacts } from './command.ts';
import { COMMANDS, COMMON_FLAGS, type CommandFacts, type CommandName } from './commands.ts';

const NAMES = Object.keys(COMMANDS) as CommandName[];

const COLUMNS = 80;
const INDENT = ' '.repeat(6);

/** The text of Markdown as a terminal shows it: links by their words. */
const plain = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

const prose = (markdown: string, indent: string): string =>
  wrapped(plain(markdown), COLUMNS - indent.length)
    .map((line) => `${indent}${line}`)
    .join('\n');

const flagHelp = ([name, { value, default: usual, description }]: [string, FlagFacts]): string => {
  const short = name === 'help' ? '-h, ' : '';
  const head = `  ${short}--${name}${value === undefined ? '' : `=${value}`}`;
  const without = usual === undefined ? '' : ` Default is \`${usual}\`.`;
  return `${head}\n${prose(`${description}${without}`, INDENT)}`;
};

const usageOf = (name: CommandName): string => {
  const { operands, flags }: CommandFacts = COMMANDS[name];
  const words = [
    'cdk-jwt-deploy',
    name,
    ...operands,
    ...(Object.keys(flags).length === 0 ? [] : ['[flags]']),
  ];
  return `Usage: ${words.join(' ')}`;
};

/** The text of `--help`, for one command or for all. */
export const helpText = (name?: CommandName): string => {
  if (name !== undefined) {
    const { summary, about, flags }: CommandFacts = COMMANDS[name];
    const all = Object.entries({ ...flags, ...COMMON_FLAGS }).map(flagHelp);
    const parts = [usageOf(name), `${name} ${summary}.\n\n${prose(about, '')}`, `Flags:\n${all.join('\n')}`];
    return `${parts.join('\n\n')}\n`;
  }
  const rows = NAMES.map((command) => `  ${command.padEnd(8)} ${COMMANDS[command].summary}`);
  return [
    'Usage: cdk-jwt-deploy <command> [flags]',
    '',
    ...rows,
    '',
    'cdk-jwt-deploy <command> --help shows the flags of a command, --version prints the version.',
    'Exit code: 0 all is well, 1 a fault was found or the work failed, 2 the command line was wrong.',
    '',
  ].join('\n');
};
