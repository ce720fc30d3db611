import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCommandLine } from '../../../src/command-line/arguments.ts';
import type { Command, Flags } from '../../../src/command-line/command.ts';
import { COMMANDS } from '../../../src/command-line/commands.ts';
import { environmentWith } from '../../../src/command-line/input-flags.ts';
import { createTerminal } from '../../../src/command-line/terminal.ts';
import { terminalVoice } from '../../../src/command-line/voice.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { createContext, type RunContext } from '../../../src/run/context.ts';
import type { World } from '../../../src/run/world.ts';
import { type Ended, environmentOf, type Started } from './cli.ts';

const packageDirectory = fileURLToPath(new URL('../../..', import.meta.url));

type Streams = { stdout: string; stderr: string };

const streamInto = (written: Streams, name: keyof Streams): NodeJS.WriteStream =>
  ({
    write: (text: string, done?: (error?: Error) => void) => {
      written[name] += text;
      done?.();
      return true;
    },
  }) as NodeJS.WriteStream;

type Session = {
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cancelled?: AbortSignal;
  readonly aws?: RunContext['aws'] | undefined;
};

/** One command from the sources, in this process, with streams that are no terminals. */
export const commandHere = async (
  command: Command,
  flags: Flags,
  { directory, env: variables, cancelled = new AbortController().signal, aws }: Session,
): Promise<Ended> => {
  const temporaryDirectory = mkdtempSync(join(tmpdir(), 'command-test-'));
  const written: Streams = { stdout: '', stderr: '' };
  const env = { ...environmentWith(flags, variables), GITHUB_WORKSPACE: directory };
  const redactor = createRedactor();
  const terminal = createTerminal({
    env,
    redactor,
    stdout: streamInto(written, 'stdout'),
    stderr: streamInto(written, 'stderr'),
    isJson: flags.json === true,
    noColour: flags['no-color'] === true,
  });
  const world: World = {
    env,
    runner: terminal.runner,
    clock: systemClock,
    random: (bytes) => randomBytes(bytes),
    cancelled,
    temporaryDirectory,
    codeDirectory: '',
  };
  const { voice, progress } = terminalVoice(world, redactor, terminal);
  const context = createContext({ world, redactor, progress });
  try {
    const code = await command(flags, {
      ...context,
      ...(aws && { aws }),
      voice,
      terminal,
      operands: [],
      packageDirectory,
    });
    return { code, ...written };
  } finally {
    rmSync(temporaryDirectory, { recursive: true, force: true });
  }
};

/**
 * `runCli` without its process, most of whose CPU goes into loading the modules: for one command at a time, because this
 * process has one working directory.
 */
export const runCliHere = async (args: readonly string[], started: Started): Promise<Ended> => {
  const line = readCommandLine(args);
  if (line.kind !== 'command') throw new Error(`This is for commands alone: ${args.join(' ')}`);
  const before = process.cwd();
  process.chdir(started.directory);
  try {
    const command = await COMMANDS[line.name].load();
    return await commandHere(command, line.flags, { directory: process.cwd(), env: environmentOf(started) });
  } finally {
    process.chdir(before);
  }
};
