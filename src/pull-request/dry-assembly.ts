import { join } from 'node:path';
import { hasCredentials } from '../cdk/child-environment.ts';
import { dryRunEnvironment } from '../cdk/dry-run-environment.ts';
import { findCdkApp } from '../cdk/find-app.ts';
import { findCdkCli } from '../cdk/find-cli.ts';
import { endLeftovers, RUN_VARIABLE } from '../cdk/leftovers.ts';
import { runCdkSynth } from '../cdk/synth.ts';
import type { DryRunInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import {
  asWarning,
  type ErrorFinding,
  type Finding,
  fail,
  isError,
  type Outcome,
  succeed,
} from '../model/finding.ts';
import { keyNotLookedUp, valueNotInAssembly } from '../proof/agreement-findings.ts';
import type { Expectation } from '../proof/holder.ts';
import { outcomeOf, proofSummary, proveApart } from '../proof/stage.ts';
import type { Job } from '../run/analyst.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { type AssemblyStack, type CloudAssembly, readApart } from '../template/assembly.ts';
import { loadDiffLibrary } from '../template/diff-library.ts';
import { missingContextFinding } from '../template/findings.ts';
import { selectStacks } from '../template/select.ts';
import { refusalOf } from '../template/stage.ts';
import { changedFilesFinding, guardCommandFiles } from './command-files.ts';
import { dryRunPartial } from './findings.ts';
import type { FileGuard } from './guarded-files.ts';
import type { StandIns } from './stand-ins.ts';
import { withheldVariables, withMissingVariables } from './withheld.ts';

/** An assembly that saw stand-ins only; it is looked at and never deployed. */
export type DryAssembly = {
  readonly assembly: CloudAssembly;
  readonly stacks: readonly AssemblyStack[];
  readonly standIns: StandIns;
  /** What the CDK CLI says of errors of the app. */
  readonly refusal?: ErrorFinding;
};

const environmentFor = (
  inputs: DryRunInputs,
  standIns: StandIns,
  context: RunContext,
): ReturnType<typeof dryRunEnvironment> => {
  const { env, temporaryDirectory } = context.world;
  const region = regionOf(env);
  const { env: environment, withheld } = dryRunEnvironment(env, {
    name: inputs.secretName,
    key: standIns.key,
    standIns: [...standIns.texts].map(([name, value]) => ({ name, value })),
    expirationHours: inputs.expirationHours,
    lookups: inputs.lookups,
    ...(region !== '' && { region }),
    ...(inputs.accountId !== '' && { accountId: inputs.accountId }),
  });
  return { env: { ...environment, [RUN_VARIABLE]: temporaryDirectory }, withheld };
};

/** Dummy values stand where the app would have asked AWS: enough to look at, and said so. */
const partial = (
  { missing }: CloudAssembly,
  { lookups }: DryRunInputs,
  { env }: RunContext['world'],
): readonly Finding[] => {
  const finding = missingContextFinding(missing);
  return finding ? [dryRunPartial(finding, { lookups, hasCredentials: hasCredentials(env) })] : [];
};

/**
 * Without lookups or without credentials for them the CLI fails after the app has written a whole assembly with dummy values
 * (aws-cdk, `cloud-executable.ts`).
 */
const isOfLookups = ({ failureReason }: ErrorFinding, { missing }: CloudAssembly): boolean =>
  missing.length > 0 && /^synth-incomplete|^aws-credentials|^aws-unreachable/.test(failureReason);

/** The process that is to look at what the app writes is started, and has all that it needs, before the app runs. */
export const LOADING: Job<[], undefined> = {
  name: 'loading',
  work: async () => {
    await loadDiffLibrary();
    return undefined;
  },
};

/** Foreign code could change the files of this program, so what is needed afterwards is loaded before it runs. */
const loadEverything = async ({ analyse }: RunContext): Promise<void> => {
  await Promise.all([
    import('@actions/github').catch(() => undefined),
    import('@aws-sdk/client-cloudformation'),
    import('@aws-sdk/client-sts'),
    import('../lib/aws/stoppable-handler.ts'),
    analyse(LOADING, [], () => undefined),
  ]);
};

/** Ends what the code left running and puts back what it changed; whatever else failed, the run must say so. */
const tamperingOf = (guard: FileGuard, environment: Readonly<Record<string, string>>): readonly Finding[] => {
  endLeftovers(environment[RUN_VARIABLE] ?? '');
  const changed = changedFilesFinding(guard.restore());
  return changed ? [changed] : [];
};

type Failure = Extract<Outcome<unknown>, { readonly ok: false }>;

type Place = {
  readonly appDirectory: string;
  /** Name of the assembly's directory in the run's own one. */
  readonly directory: string;
};

/** Runs the app of one directory with stand-ins in the place of every secret. */
export const runAppWithStandIns = async (
  inputs: DryRunInputs,
  { appDirectory, directory }: Place,
  standIns: StandIns,
  context: RunContext,
): Promise<Outcome<DryAssembly>> => {
  const app = findCdkApp(inputs.workspace, appDirectory);
  if (!app.ok) return app;
  const { env: environment, withheld } = environmentFor(inputs, standIns, context);
  const { env, codeDirectory } = context.world;
  await loadEverything(context);
  const guard = guardCommandFiles(env, codeDirectory === '' ? [] : [codeDirectory]);
  const cli = await findCdkCli(app.value.directory, environment, context.world.cancelled);
  // `yarn cdk --version` has run code of the app by now.
  if (!cli.ok) return { ok: false, findings: [...cli.findings, ...tamperingOf(guard, environment)] };
  context.progress(`CDK CLI ${cli.value.version} (${cli.value.location}) in ${app.value.directory}`);
  const output = join(context.world.temporaryDirectory, directory);
  const synth = await runCdkSynth({
    app: app.value,
    cli: cli.value,
    env: environment,
    context: inputs.context,
    speed: inputs.synthSpeed,
    lookups: inputs.lookups,
    output,
    timeoutMilliseconds: inputs.synthTimeoutMilliseconds,
    cancelled: context.world.cancelled,
    redact: context.redactor.redact,
    onLine: context.progress,
  });
  const tampered = tamperingOf(guard, environment);
  const assembly = await readApart(output, context);
  const before = [...app.findings, ...cli.findings, ...(synth.ok ? synth.findings : []), ...tampered];
  const given = { appDirectory: app.value.directory, env: environment, withheld };
  const failed = ({ findings: [first, ...more] }: Failure): Outcome<DryAssembly> =>
    fail(withMissingVariables(first, given), ...more, ...before);
  const said = synth.ok ? synth.value.refusal : synth.findings[0];
  const refusal = said && assembly.ok && isOfLookups(said, assembly.value) ? undefined : said;
  if (!synth.ok && refusal) return failed(synth);
  if (!assembly.ok)
    return failed(refusal ? { ok: false, findings: [refusal, ...assembly.findings] } : assembly);
  const stacks = selectStacks(assembly.value, inputs.stacks);
  if (!stacks.ok) return failed(stacks);
  const findings = [
    ...before,
    ...assembly.findings,
    ...partial(assembly.value, inputs, context.world),
    ...withheldVariables(given),
    ...stacks.findings,
  ];
  const dry = { assembly: assembly.value, stacks: stacks.value, standIns, ...(refusal && { refusal }) };
  return outcomeOf(dry, findings);
};

/** The code of the pull request runs here, and only here. */
export const synthesizeWithStandIns = async (
  inputs: DryRunInputs,
  standIns: StandIns,
  context: RunContext,
): Promise<StageResult<DryAssembly>> => {
  const place = { appDirectory: inputs.appDirectory, directory: 'cdk.out' };
  const outcome = await runAppWithStandIns(inputs, place, standIns, context);
  if (!outcome.ok) return { outcome, summary: 'the app could not be synthesized' };
  const refusal = refusalOf(outcome.value, context.redactor.redact);
  if (refusal)
    return {
      outcome: fail(refusal, ...outcome.findings),
      summary: 'the app could not be deployed like this',
    };
  const { stacks } = outcome.value;
  const names = stacks.map(({ id }) => id).join(', ');
  return { outcome, summary: `${stacks.length === 1 ? 'stack' : `${stacks.length} stacks:`} ${names}` };
};

/** A dry-run need not be allowed to look anything up; a deployment stops there. */
const unansweredHere = (finding: Finding): Finding =>
  finding.code === keyNotLookedUp.code ? asWarning(finding) : finding;

/** The same proof as before a deployment: every container gets what the app was given, here the stand-in. */
export const proveSameStandIn = async (
  inputs: DryRunInputs,
  dry: DryAssembly,
  context: RunContext,
): Promise<StageResult<true>> => {
  const { standIns } = dry;
  const expectation: Expectation = {
    variable: inputs.secretName,
    aliases: inputs.secretAliases,
    key: standIns.key,
    givenKey: standIns.key.name,
    otherSecrets: [],
    expirationHours: inputs.expirationHours,
    containers: inputs.containers,
    plaintextKey: inputs.plaintextKey,
  };
  const proof = await proveApart(dry, expectation, context);
  // No dry-run can see what only a deployment resolves.
  const findings = proof.findings
    .filter(({ code }) => code !== valueNotInAssembly.code)
    .map((finding) => (dry.assembly.missing.length > 0 ? unansweredHere(finding) : finding));
  return {
    outcome: findings.some(isError) ? outcomeOf(true, findings) : succeed(true, findings),
    summary: proofSummary(proof.rows, inputs.containers),
    facts: { holders: proof.rows },
  };
};
