import type { Flags } from '../../../src/command-line/command.ts';
import { verify } from '../../../src/command-line/verify.ts';
import type { RunContext } from '../../../src/run/context.ts';
import { commandHere } from './here.ts';

type Finding = {
  readonly code: string;
  readonly severity: string;
  readonly where: string | null;
  readonly detail: string;
  readonly remedy: string;
};

type Stage = { readonly name: string; readonly status: string; readonly summary: string };

export type VerifyRun = {
  readonly code: number | null;
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
  { flags = {}, env: more = {}, ...session }: Options = {},
): Promise<VerifyRun> => {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ...more };
  const all = { ...flags, json: true, 'no-color': true } as const;
  const { code, stdout, stderr } = await commandHere(verify, all, { directory, env, ...session });
  const { findings, stages } = JSON.parse(stdout);
  const serious = (findings as readonly Finding[]).filter(({ severity }) => severity !== 'notice');
  return {
    code,
    text: stdout + stderr,
    findings,
    stages,
    codes: serious.map((finding) => finding.code),
    status: (name) => (stages as readonly Stage[]).find((stage) => stage.name === name)?.status,
  };
};
