import { randomBytes, randomUUID } from 'node:crypto';
import { concealSecrets } from './inputs/conceal-secrets.ts';
import { parseInputs } from './inputs/inputs.ts';
import { modeOf } from './inputs/mode.ts';
import { rawInput } from './inputs/reader.ts';
import { readSecrets } from './inputs/secrets.ts';
import type { Inputs } from './inputs/types.ts';
import { systemClock } from './lib/clock.ts';
import type { Outcome } from './model/finding.ts';
import type { Report } from './model/report.ts';
import { createRedactor } from './redaction/redactor.ts';
import { createLog, wantsColour } from './report/log.ts';
import { publish } from './report/publish.ts';
import { cancellation } from './run/cancellation.ts';
import { createContext, type RunContext } from './run/context.ts';
import { Journal, type Voice } from './run/journal.ts';
import { redactOwnOutput } from './run/own-output.ts';
import { carryOut, type Run } from './run/run.ts';
import { saveConclusion, saveDirectory } from './run/state.ts';
import { makeTemporaryDirectory, reportFileOf } from './run/temporary-directory.ts';
import type { Runner, World } from './run/world.ts';
import { removeAssembly } from './template/scrub.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the findings are explained, in the version of the action that runs. */
const findingsPage = (env: Environment): { findings?: string } => {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return server && repository && ref
    ? { findings: `${server}/${repository}/blob/${ref}/docs/findings.md` }
    : {};
};

const createRun = (
  env: Environment,
  runner: Runner,
  { codeDirectory, temporaryDirectory }: Pick<World, 'codeDirectory' | 'temporaryDirectory'>,
): { readonly context: RunContext; readonly voice: Voice } => {
  const cancelled = cancellation();
  const world: World = {
    env,
    runner,
    clock: systemClock,
    random: (bytes) => randomBytes(bytes),
    cancelled,
    temporaryDirectory,
    codeDirectory,
  };
  const redactor = createRedactor();
  redactOwnOutput(redactor.redact);
  const log = createLog({
    ...runner,
    colour: wantsColour(env),
    redact: redactor.redact,
    now: world.clock.now,
  });
  return { context: createContext({ world, redactor, progress: log.progress }), voice: voiceOf(log) };
};

const voiceOf = (log: ReturnType<typeof createLog>): Voice => ({
  stageStarted: (name) => log.stage(name),
  stageEnded: (stage, findings) => {
    for (const finding of findings) log.finding(finding);
    log.result(stage);
  },
});

/** A mode brings all of its features along, so it is loaded when there is something for it to do. */
const runMode = async (inputs: Inputs, run: Run): Promise<void> => {
  switch (inputs.mode) {
    case 'deploy':
      return (await import('./modes/deploy.ts')).deploy(inputs, run);
    case 'verify':
      return (await import('./modes/verify.ts')).verify(inputs, run);
    case 'dry-run':
      return (await import('./modes/dry-run.ts')).dryRun(inputs, run);
    case 'rotate':
      return (await import('./modes/rotate.ts')).rotate(inputs, run);
  }
};

const runToReport = async (parsed: Outcome<Inputs>, context: RunContext, voice: Voice): Promise<Report> => {
  const { clock, cancelled, env } = context.world;
  const mode = modeOf(env);
  const isEmergency = mode === 'rotate' && rawInput(env, 'phase').trim() === 'emergency';
  const journal = new Journal({ mode, ...(isEmergency && { isEmergency }) }, clock, cancelled, voice);
  const story = async (run: Run): Promise<void> => {
    const inputs = await run.step('inputs', async () => ({
      outcome: parsed,
      summary: parsed.ok ? `mode ${mode}` : 'nothing was started',
    }));
    await runMode(inputs, run);
  };
  await carryOut(story, context, journal);
  return journal.report();
};

/** The main step: inputs → mode → report. `codeDirectory`: where the bundle is. */
export const main = async (env: Environment, runner: Runner, codeDirectory: string): Promise<void> => {
  const place = makeTemporaryDirectory(env);
  const temporaryDirectory = place.ok ? place.value : '';
  const { context, voice } = createRun(env, runner, { codeDirectory, temporaryDirectory });
  const secrets = readSecrets(env);
  concealSecrets(secrets, context);
  if (place.ok) saveDirectory(runner, temporaryDirectory);

  const report = await runToReport(place.ok ? await parseInputs(env, secrets) : place, context, voice);
  // Now and not in the post step: later steps of the job could read the key in the templates.
  const left = place.ok ? removeAssembly(temporaryDirectory) : [];
  await publish(
    { ...report, findings: [...report.findings, ...left] },
    {
      runner,
      redact: context.redactor.redact,
      assertClean: (text) => context.redactor.assertClean('the report', text),
      reportFile: reportFileOf(env, randomUUID()),
      colour: wantsColour(env),
      ...findingsPage(env),
    },
  );
  saveConclusion(runner, report.failureReason === 'internal-error' ? '' : report.conclusion);
};
