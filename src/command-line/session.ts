import { randomBytes } from 'node:crypto';
import { systemClock } from '../lib/clock.ts';
import { createRedactor } from '../redaction/redactor.ts';
import { createContext } from '../run/context.ts';
import { makeTemporaryDirectory } from '../run/temporary-directory.ts';
import type { World } from '../run/world.ts';
import { removeAssembly } from '../template/scrub.ts';
import type { CommandLine } from './arguments.ts';
import type { CommandContext } from './command.ts';
import { COMMANDS } from './commands.ts';
import { environmentWith } from './input-flags.ts';
import { watchSignals } from './interruption.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import { terminalVoice } from './voice.ts';

/** One command on a laptop, from its words to its exit code. */

type Asked = Extract<CommandLine, { kind: 'command' }>;

/** Made when a command first needs it, and removed on every way out that a process can see. */
export const scratchDirectory = (env: World['env'], { complain }: Pick<Terminal, 'complain'>) => {
  let path: string | undefined;
  const remove = (): void => {
    const left = path === undefined ? [] : removeAssembly(path);
    path = undefined;
    for (const { title, detail, remedy } of left) complain(`${title}: ${detail} ${remedy}`);
  };
  const make = (): string => {
    process.once('exit', remove);
    const made = makeTemporaryDirectory(env);
    if (!made.ok) throw new Error(made.findings[0].detail);
    return made.value;
  };
  return {
    path: (): string => {
      path ??= make();
      return path;
    },
    remove,
  };
};

const worldOf = (env: World['env'], terminal: Terminal, cancelled: AbortSignal) => {
  const directory = scratchDirectory(env, terminal);
  const world: World = {
    env,
    runner: terminal.runner,
    clock: systemClock,
    random: (bytes) => randomBytes(bytes),
    cancelled,
    get temporaryDirectory() {
      return directory.path();
    },
    codeDirectory: '',
  };
  return { world, remove: directory.remove };
};

const bugIn = (error: unknown): string => {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `cdk-jwt-deploy itself failed. This is a bug: please report it with these lines.\n${what}`;
};

/** @returns the exit code of the process */
export const carryOutCommand = async (
  { name, flags, operands }: Asked,
  packageDirectory: string,
): Promise<number> => {
  const redactor = createRedactor();
  const { stdout, stderr, env: variables } = process;
  const env = environmentWith(flags, variables);
  const isJson = flags.json === true;
  const noColour = flags['no-color'] === true;
  const terminal = createTerminal({ env, redactor, stdout, stderr, isJson, noColour });
  const { cancelled, exitCode } = watchSignals();
  const { world, remove } = worldOf(env, terminal, cancelled);
  const { voice, progress } = terminalVoice(world, redactor, terminal);
  const context: CommandContext = {
    ...createContext({ world, redactor, progress }),
    voice,
    terminal,
    operands,
    packageDirectory,
  };
  try {
    const command = await COMMANDS[name].load();
    const code = await command(flags, context);
    return exitCode() ?? code;
  } catch (error) {
    if (!cancelled.aborted) terminal.complain(bugIn(error));
    return exitCode() ?? 1;
  } finally {
    remove();
  }
};
