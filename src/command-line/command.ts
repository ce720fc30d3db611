import type { RunContext } from '../run/context.ts';
import type { Voice } from '../run/journal.ts';
import type { Terminal } from './terminal.ts';

/** 0: all is well. 1: a fault was found, or the work failed. 2: the command line itself was wrong. */
export type ExitCode = 0 | 1 | 2;

export type FlagFacts = {
  /** What stands for the value in the help, e.g. `PATH`; absent for a switch, which takes none. */
  readonly value?: string;
  /** The only values that there are. */
  readonly choices?: readonly string[];
  /** What happens without the flag; for people. */
  readonly default?: string;
  /** Given more than once, each value is one more line. */
  readonly isList?: true;
  /** One paragraph of Markdown, as in the table of inputs. */
  readonly description: string;
};

/** By name, without the two hyphens. Data and nothing else, because `--help` loads it. */
export type FlagTable = Readonly<Record<string, FlagFacts>>;

/** What was given, by the name of the flag: the text of its value, `true` for a switch. */
export type Flags = Readonly<Record<string, string | true | undefined>>;

/** What a command is given beside its flags. */
export type CommandContext = RunContext & {
  readonly terminal: Terminal;
  /** Tells the steps of a command that has some. */
  readonly voice: Voice;
  /** Words that are no flags; as many as the command takes. */
  readonly operands: readonly string[];
  /** Absolute path of the installed package, where `package.json`, `docs/` and `schema/` are. */
  readonly packageDirectory: string;
};

export type Command = (flags: Flags, run: CommandContext) => Promise<ExitCode>;
