import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Flags } from '../../../src/command-line/command.ts';
import { environmentWith } from '../../../src/command-line/input-flags.ts';
import { createTerminal } from '../../../src/command-line/terminal.ts';
import { verify } from '../../../src/command-line/verify.ts';
import { terminalVoice } from '../../../src/command-line/voice.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { createContext, type RunContext } from '../../../src/run/context.ts';
import type { World } from '../../../src/run/world.ts';

type Finding = {
  readonly code: string;
  readonly severity: string;
  readonly where: string | null;
  readonly detail: string;
  readonly remedy: string;
};

type Stage = { readonly name: string; readonly status: string; readonly summary: string };

export type VerifyRun = {
  readonly code: number;
  /** All that was written to both streams. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly stages: readonly Stage[];
  /** Codes, errors and warnings alone. */
  readonly codes: readonly string[];
  /** Status of a link. */
  readonly status: (name: string) => string | undefined;
};

type Options = {
  readonly flags?: Flags;
  readonly env?: Readonly<Record<string, string>>;
  readonly cancelled?: AbortSignal;
  readonly aws?: RunContext['aws'];
};

/** `verify` from the sources, in this process, with `--json`. */
export const runVerify = async (
  directory: string,
  { flags = {}, env: more = {}, cancelled = new AbortController().signal, aws }: Options = {},
): Promise<VerifyRun> => {
  const temporaryDirectory = mkdtempSync(join(tmpdir(), 'verify-test-'));
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) =>
    ({
      write: (text: string, done?: (error?: Error) => void) => {
        written[name] += text;
        done?.();
        return true;
      },
    }) as NodeJS.WriteStream;
  const { PATH = '', HOME = '' } = process.env;
  const env = { ...environmentWith(flags, { PATH, HOME, ...more }), GITHUB_WORKSPACE: directory };
  const redactor = createRedactor();
  const terminal = createTerminal({
    env,
    redactor,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    isJson: true,
    noColour: true,
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
    const code = await verify(
      { ...flags, json: true },
      { ...context, ...(aws && { aws }), voice, terminal, operands: [], packageDirectory: '' },
    );
    const { findings, stages } = JSON.parse(written.stdout);
    const serious = (findings as readonly Finding[]).filter(({ severity }) => severity !== 'notice');
    return {
      code,
      text: written.stdout + written.stderr,
      findings,
      stages,
      codes: serious.map((finding) => finding.code),
      status: (name) => (stages as readonly Stage[]).find((stage) => stage.name === name)?.status,
    };
  } finally {
    rmSync(temporaryDirectory, { recursive: true, force: true });
  }
};
