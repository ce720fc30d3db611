import { plainLine, untrustedLines, withoutCommands } from '../lib/text.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { type Colour, painter, wantsColour } from '../report/log.ts';
import type { Runner, World } from '../run/world.ts';

/** One of the two streams of the process. */
type Stream = Pick<NodeJS.WriteStream, 'write'> & Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>>;

export type Terminal = {
  /** For the code of the action; what only GitHub listens to goes nowhere. */
  readonly runner: Runner;
  /** Text for people, on stderr with `--json`. Redacted, and without control characters that were in the text. */
  readonly print: (text: string, ...colours: readonly Colour[]) => void;
  /** The same on stderr, for what went wrong. */
  readonly complain: (text: string) => void;
  /** The one JSON document of a command with `--json`, on stdout. The caller has redacted it. Rejects when nothing takes it. */
  readonly printJson: (json: string) => Promise<void>;
  /** The one way past the redactor, on stdout: for a secret that the user asked to see. */
  readonly printSecret: (text: string) => void;
  readonly colour: boolean;
  /** Columns for prose. */
  readonly columns: number;
};

type Settings = {
  readonly env: World['env'];
  readonly redactor: Redactor;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** stdout is for JSON alone. */
  readonly isJson: boolean;
  readonly noColour: boolean;
};

const WIDEST = 100;
const NARROWEST = 40;

const ignored = (): void => undefined;

/** The colours of `painter`, and nothing else that a terminal obeys. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
const COLOUR = /(\u001b\[(?:(?:0|1|3[1-6]|90)(?:;(?=\d))?)+m)/;

/** A line that this program has coloured, without any other control character. */
const harmless = (line: string): string =>
  line
    .split(COLOUR)
    .map((part, index) => (index % 2 === 1 ? part : plainLine(part)))
    .join('');

/** The runner of a terminal: headings for groups, and no workflow commands, because no runner reads along. */
const terminalRunner = (info: (line: string) => void, heading: (title: string) => void): Runner => ({
  mask: ignored,
  setOutput: ignored,
  saveState: ignored,
  state: () => '',
  info,
  startGroup: heading,
  endGroup: ignored,
  annotate: ignored,
  writeSummary: async () => undefined,
  fail: ignored,
});

export const createTerminal = ({ env, redactor, stdout, stderr, isJson, noColour }: Settings): Terminal => {
  const people = isJson ? stderr : stdout;
  const colour = !noColour && wantsColour(env, people.isTTY === true);
  const paint = painter(colour);
  const info = (line: string): void => {
    people.write(`${withoutCommands(harmless(redactor.redact(line)))}\n`);
  };
  const plain = (text: string): readonly string[] => untrustedLines(redactor.redact(text));
  return {
    runner: terminalRunner(info, (title) => info(paint(title, 'bold'))),
    print: (text, ...colours) => {
      for (const line of plain(text)) info(paint(line, ...colours));
    },
    complain: (text) => {
      for (const line of plain(text)) stderr.write(`${withoutCommands(redactor.redact(line))}\n`);
    },
    printJson: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    printSecret: (text) => {
      stdout.write(`${text}\n`);
    },
    colour,
    columns: Math.min(WIDEST, Math.max(NARROWEST, people.columns ?? WIDEST)),
  };
};

/** Whether there is someone to ask. Questions stand on stderr, so that stdout has the results alone. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/**
 * A question with the answers yes and no; Enter says yes.
 *
 * @returns `undefined` where it was left with Ctrl-C or Escape, or the command was cancelled
 */
export async function askYesOrNo(message: string, cancelled: AbortSignal): Promise<boolean | undefined> {
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message, signal: cancelled, output: process.stderr });
  return isCancel(answer) ? undefined : answer;
}

type Asking = { readonly cancelled: AbortSignal; readonly complain: Terminal['complain'] };

/** @returns the exit code where the changes are not to be made */
export async function refusalOfChanges(
  { isAgreed }: { readonly isAgreed: boolean },
  { cancelled, complain }: Asking,
): Promise<1 | 2 | undefined> {
  if (isAgreed) return undefined;
  if (!canAsk()) {
    complain('Nothing was changed, because there is no terminal to ask on. To make the changes, add --yes.');
    return 2;
  }
  if (await askYesOrNo('Make these changes?', cancelled)) return undefined;
  complain('Nothing was changed.');
  return 1;
}
