import { resolve } from 'node:path';
import { concealSecrets } from '../inputs/conceal-secrets.ts';
import type { LocalInputs } from '../inputs/inputs.ts';
import { readSecrets } from '../inputs/secrets.ts';
import type { DryRunInputs, VerifyInputs } from '../inputs/types.ts';
import { connectGitHubCli } from '../lib/github-cli.ts';
import { type Finding, succeed } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { withStoredKeys } from '../modes/stored-keys.ts';
import { proveSameStandIn, synthesizeWithStandIns } from '../pull-request/dry-assembly.ts';
import { makeStandIns } from '../pull-request/stand-ins.ts';
import { Secret } from '../redaction/secret.ts';
import { failureReasonOf } from '../report/conclusion.ts';
import { type Gate, gateOf } from '../report/gate.ts';
import { reportJson } from '../report/json.ts';
import { renderConclusion } from '../report/log.ts';
import { redactedReport } from '../report/redacted.ts';
import { Journal } from '../run/journal.ts';
import { carryOut, type Run } from '../run/run.ts';
import { workTreeAround } from '../signing-key/git-repository.ts';
import { searchHistory } from '../signing-key/history-search.ts';
import { checkSigningKey } from '../signing-key/stage.ts';
import { type JudgedUse, judgeUses } from '../workflows/judge.ts';
import { findKeyUses, type KeyUses } from '../workflows/key-uses.ts';
import { checkWorkflows } from '../workflows/stage.ts';
import { readWorkflows, type Workflows } from '../workflows/workflow.ts';
import type { Command, CommandContext, ExitCode, Flags } from './command.ts';
import { checkEnvFiles, type LocalKey, readEnvFiles } from './verify-env-files.ts';
import {
  askStoredSecrets,
  checkStoredSecrets,
  environmentsOf,
  hasSecretIn,
  type StoredSecrets,
} from './verify-github.ts';
import { checkProduction, notLookedAt } from './verify-production.ts';
import { readInputs, readSettings, type Settings } from './verify-settings.ts';

const OUT_OF_SCOPE =
  'Not part of this check: code of the services that falls back to another value where the variable is missing.';

/** The whole chain of the key from here, link by link: every fault at once, with the code and the words of the action. */
export const verify: Command = async (flags, run) => {
  let isOpen = false;
  const story = async (steps: Run): Promise<void> => {
    await checkChain(steps);
    isOpen = steps.journal.report().stages.some(({ status }) => status === 'not-established');
  };
  const code = await reportRun('verify', story, { flags, run });
  run.terminal.print(OUT_OF_SCOPE, 'dim');
  return code === 0 && isOpen ? 1 : code;
};

const tell = (report: Report, { terminal }: CommandContext, gate: Gate): void => {
  for (const line of renderConclusion(report, terminal.colour, 'terminal')) {
    terminal.runner.info(gate.safe('line of the report', line) ?? '   (withheld)');
  }
};

const tellTroubles = (troubles: readonly Finding[], { terminal }: CommandContext): void => {
  for (const { title, detail, remedy } of troubles) terminal.complain(`${title}. ${detail} ${remedy}`);
};

/**
 * Carries out the story of a command as the action does with that of a mode: the journal keeps its steps, and what it
 * established is told at the end, with `--json` as the report of the action on stdout.
 */
export const reportRun = async (
  mode: Report['mode'],
  story: (run: Run) => Promise<void>,
  { flags, run }: { readonly flags: Flags; readonly run: CommandContext },
): Promise<ExitCode> => {
  const { clock, cancelled } = run.world;
  const journal = new Journal({ mode }, clock, cancelled, run.voice);
  await carryOut(story, run, journal);
  const { redact, assertClean } = run.redactor;
  const gate = gateOf({ redact, assertClean: (text) => assertClean('the report', text) });
  const report = redactedReport(journal.report(), redact);
  await gate.attempt('report', () => tell(report, run, gate));
  const json = flags.json ? gate.safe('JSON report', reportJson(report)) : undefined;
  if (json !== undefined) await gate.attempt('JSON report', () => run.terminal.printJson(json));
  tellTroubles(gate.troubles, run);
  return failureReasonOf(report) === undefined && gate.troubles.length === 0 ? 0 : 1;
};

/** What is looked at: the repository around the folder of the terminal. */
type Repository = {
  readonly root: string;
  readonly workflows: Workflows;
  readonly found: KeyUses;
  readonly settings: Settings;
};

/** The name of the variable may stand in a step with the action, and then that of other steps has it too. */
const readRepository = async (directory: string, { world: { env } }: Run): Promise<Repository> => {
  const root = (await workTreeAround(directory)) ?? directory;
  const workflows = readWorkflows(root);
  const { actions } = findKeyUses(workflows, root, readSecrets(env).secretName);
  const settings = readSettings({ env, root, directory }, actions);
  const found = findKeyUses(workflows, root, readSecrets(settings.env).secretName);
  return { root, workflows, found, settings };
};

const checkChain = async (run: Run): Promise<void> => {
  const directory = resolve(run.world.env.GITHUB_WORKSPACE ?? '.');
  const repository = await readRepository(directory, run);
  const { root, found, settings } = repository;
  const secrets = readSecrets(settings.env);
  concealSecrets(secrets, run);
  const inputs = await run.step('inputs', async () => ({
    outcome: await readInputs(settings, secrets, found.actions),
    summary: [root, settings.taken].filter((part) => part !== '').join('; '),
    ...(settings.findings.length > 0 && { status: 'not-established' as const }),
  }));

  const stored = await withStoredKeys(inputs.verify, run);
  const local = await readEnvFiles({ root, directory }, stored);
  for (const { key } of local.services) if (key.reading.kind === 'value') run.conceal(key.reading.value);
  await run.attempt('env files', () => checkEnvFiles(local, inputs.verify.secretName, run));
  const { key } = local;
  const asked = { ...inputs, verify: stored };
  const keyed = key ? withKey(asked, key) : asked;
  await checkKey(keyed.verify, key, root, run);
  await checkHandover(repository, run);
  await checkApp(keyed.dryRun, run);
  await checkProduction(keyed.verify, key !== undefined, run);
};

const withKey = ({ verify: asked, dryRun }: LocalInputs, { text, place }: LocalKey): LocalInputs => ({
  verify: { ...asked, key: new Secret(place, text), keyInput: place },
  dryRun,
});

const checkKey = async (
  inputs: VerifyInputs,
  key: LocalKey | undefined,
  root: string,
  run: Run,
): Promise<void> => {
  if (!key) {
    await run.attempt('signing key', async () =>
      notLookedAt('no env file has one, and JWT_SECRET_KEY is not set'),
    );
    return;
  }
  await run.attempt('signing key', () => checkSigningKey(inputs, run, replacing(key)));
  await run.attempt('git history', () => searchHistory(root, inputs.key, run));
};

/** A key of the env files is replaced there: the command for a secret of GitHub would change that of production. */
const replacing = ({ isOfFile }: LocalKey) =>
  isOfFile ? { replaceWith: 'npx cdk-jwt-deploy setup --new' } : {};

type Handover = { readonly stored: StoredSecrets; readonly judged: readonly JudgedUse[] };

/** From GitHub to the step that deploys. */
const checkHandover = async ({ root, workflows, found }: Repository, run: Run): Promise<void> => {
  const { env, cancelled } = run.world;
  // The variable of the key may have any name.
  const withheld = Object.entries(env).flatMap(([name, value = '']) =>
    /^INPUT_|SECRET|PASSWORD/i.test(name) || run.redactor.holds(value) ? [name] : [],
  );
  const gh = connectGitHubCli({ env, directory: root, withheld, cancelled });
  const seen: Handover[] = [];
  await run.attempt('workflows', async () => {
    run.progress('asking gh which secrets there are');
    const stored = await askStoredSecrets(gh, environmentsOf(found.uses));
    const judged = judgeUses(found.uses, hasSecretIn(stored));
    seen.push({ stored, judged });
    return checkWorkflows({ workflows, found, judged }, run);
  });
  for (const handover of seen) await run.attempt('GitHub secret', () => checkStoredSecrets(handover, run));
};

/** The app is given a random key, and all containers must get it. */
const checkApp = async (inputs: DryRunInputs, run: Run): Promise<void> => {
  const keyless = { ...inputs, key: new Secret(inputs.keyInput, ''), otherSecrets: [] };
  const assembly = await run.attempt('cloud assembly', async () => {
    const { outcome, summary } = await makeStandIns(keyless, run);
    return outcome.ok ? synthesizeWithStandIns(keyless, outcome.value, run) : { outcome, summary };
  });
  await run.attempt('holders', async () =>
    assembly
      ? proveSameStandIn(keyless, assembly, run)
      : { ...notLookedAt('the app could not be synthesized'), outcome: succeed(true) },
  );
};
