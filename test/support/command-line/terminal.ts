import { fileURLToPath } from 'node:url';
import type { CommandContext, Flags } from '../../../src/command-line/command.ts';
import { createTerminal } from '../../../src/command-line/terminal.ts';
import { terminalVoice } from '../../../src/command-line/voice.ts';
import type { Clock } from '../../../src/lib/clock.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { createContext } from '../../../src/run/context.ts';

/** A command line whose streams are kept as text. */

export type Asked = {
  readonly flags?: Flags;
  readonly operands?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly clock?: Clock;
  /** What the redactor knows. */
  readonly secrets?: readonly string[];
};

export const terminalFor = ({ flags = {}, env = {}, isTerminal = false, secrets = [] }: Asked = {}) => {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: isTerminal,
    write: (text: string, done?: () => void) => {
      written[name] += text;
      done?.();
      return true;
    },
  });
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  const terminal = createTerminal({
    env,
    redactor,
    // Of a stream, a terminal uses no more than this.
    stdout: stream('stdout') as never,
    stderr: stream('stderr') as never,
    isJson: flags.json === true,
    noColour: flags['no-color'] === true,
  });
  return { terminal, redactor, written };
};

export const contextFor = (asked: Asked = {}) => {
  const { terminal, redactor, written } = terminalFor(asked);
  const world = {
    env: asked.env ?? {},
    runner: terminal.runner,
    clock: asked.clock ?? systemClock,
    random: (bytes: number) => new Uint8Array(bytes),
    cancelled: new AbortController().signal,
    temporaryDirectory: '',
    codeDirectory: '',
  };
  const { voice, progress } = terminalVoice(world, redactor, terminal);
  const context: CommandContext = {
    ...createContext({ world, redactor, progress }),
    voice,
    terminal,
    operands: asked.operands ?? [],
    packageDirectory: fileURLToPath(new URL('../../../', import.meta.url)),
  };
  return { context, written };
};
