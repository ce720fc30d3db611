import { randomBytes } from 'node:crypto';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import type { Report } from '../../../src/model/report.ts';
import { verify } from '../../../src/modes/verify.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { createContext, type RunContext } from '../../../src/run/context.ts';
import { Journal } from '../../../src/run/journal.ts';
import { carryOut } from '../../../src/run/run.ts';
import type { Runner, World } from '../../../src/run/world.ts';

const nothing = (): void => undefined;

const silentRunner: Runner = {
  mask: nothing,
  setOutput: nothing,
  saveState: nothing,
  state: () => '',
  info: nothing,
  startGroup: nothing,
  endGroup: nothing,
  annotate: nothing,
  writeSummary: async () => undefined,
  fail: nothing,
};

const noAws: RunContext['aws'] = () => {
  throw new Error('AWS is not asked here.');
};

export type VerifyOptions = {
  readonly workspace: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly aws?: RunContext['aws'];
};

/** This machine, with a runner that says nothing. */
export const worldIn = (workspace: string): World => ({
  env: {},
  runner: silentRunner,
  clock: systemClock,
  random: (bytes) => randomBytes(bytes),
  cancelled: new AbortController().signal,
  temporaryDirectory: workspace,
  codeDirectory: '',
});

/** The whole of verify mode from the sources, in this process; `aws` stands for the account. */
export const verifyInProcess = async (
  inputs: Readonly<Record<string, string>>,
  { workspace, env: more = {}, aws = noAws }: VerifyOptions,
): Promise<Report> => {
  const given = { mode: 'verify', 'probe-path': '/api/me', ...inputs };
  const variables = Object.entries(given).map(([name, value]) => [inputVariable(name), value]);
  const env = { GITHUB_WORKSPACE: workspace, ...more, ...Object.fromEntries(variables) };
  const parsed = await parseInputs(env, readSecrets(env));
  if (!parsed.ok || parsed.value.mode !== 'verify') throw new Error(JSON.stringify(parsed.findings));
  const world = { ...worldIn(workspace), env };
  const redactor = createRedactor();
  const context = { ...createContext({ world, redactor, progress: nothing }), aws };
  const voice = { stageStarted: nothing, stageEnded: nothing };
  const journal = new Journal({ mode: 'verify' }, systemClock, world.cancelled, voice);
  const asked = parsed.value;
  await carryOut((run) => verify(asked, run), context, journal);
  return journal.report();
};
