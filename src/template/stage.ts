import { join } from 'node:path';
import { type ChildAdditions, childEnvironment } from '../cdk/child-environment.ts';
import { type CdkApp, findCdkApp } from '../cdk/find-app.ts';
import { type CdkCli, findCdkCli } from '../cdk/find-cli.ts';
import { cdkFlagsDropped } from '../cdk/findings.ts';
import { RUN_VARIABLE } from '../cdk/leftovers.ts';
import { runCdkSynth, type Synth } from '../cdk/synth.ts';
import type { DeployInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { type ErrorFinding, type Finding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { type AssemblyStack, type CloudAssembly, readApart } from './assembly.ts';
import {
  appErrorsFinding,
  missingContextFinding,
  noRegion,
  stackOfAnotherAccount,
  wrongAccount,
} from './findings.ts';
import { type Seal, sealAssembly } from './seal.ts';
import { selectStacks } from './select.ts';

/** The proven assembly and what it takes to deploy it. */
export type ReadyAssembly = {
  readonly app: CdkApp;
  readonly cli: CdkCli;
  readonly assembly: CloudAssembly;
  /** Those that will be deployed; where the app leaves account or region open, those of the credentials. */
  readonly stacks: readonly AssemblyStack[];
  /** For the CDK CLI: the step's own, without what belongs to the action, with the key. */
  readonly environment: Readonly<Record<string, string>>;
  /** Of the files that were proven. */
  readonly seal: Seal;
};

/** For children that need no key: the CLI that deploys a finished assembly, version checks, the compiler. */
export const withoutKey = (
  environment: Readonly<Record<string, string>>,
  { secretName, secretAliases }: DeployInputs,
): Readonly<Record<string, string>> => {
  const secret = new Set([secretName, ...secretAliases].flatMap((name) => [name, `${name}_PREVIOUS`]));
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !secret.has(name)));
};

/** Which account the credentials are of; before the app runs, because without it there is nothing to deploy to. */
const establishAccount = async (
  inputs: DeployInputs,
  region: string,
  context: RunContext,
): Promise<Outcome<string>> => {
  try {
    const account = await context.aws(region).account();
    return inputs.accountId !== '' && account !== inputs.accountId
      ? fail(wrongAccount(account, inputs.accountId))
      : succeed(account);
  } catch (error) {
    return fail(awsFailure(error, 'sts:GetCallerIdentity'));
  }
};

/** An option of `cdk deploy`; yargs knows both spellings. */
const IGNORE_ERRORS = /^--ignore(?:-e|E)rrors(?:=true)?$/;

type Tools = {
  readonly app: CdkApp;
  readonly cli: CdkCli;
  readonly account: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** An app that is given the previous key makes its containers accept it, so a key that must be refused is withheld. */
const previousFor = ({ previous }: DeployInputs): Pick<ChildAdditions, 'previous'> =>
  previous ? { previous: previous.expectation === 'reject' ? 'absent' : previous.key } : {};

const prepare = async (
  inputs: DeployInputs,
  region: string,
  context: RunContext,
): Promise<Outcome<Tools>> => {
  const { env, cancelled } = context.world;
  if (region === '') return fail(noRegion());
  const app = findCdkApp(inputs.workspace, inputs.appDirectory);
  if (!app.ok) return app;
  const { env: childEnv, dropped } = childEnvironment(env, {
    name: inputs.secretName,
    key: inputs.key,
    ...previousFor(inputs),
    expirationHours: inputs.expirationHours,
    region,
    ...(inputs.accountId !== '' && { accountId: inputs.accountId }),
  });
  const environment = {
    ...childEnv,
    ...inputs.storeVariables,
    [RUN_VARIABLE]: context.world.temporaryDirectory,
  };
  const cli = await findCdkCli(app.value.directory, withoutKey(environment, inputs), cancelled);
  if (!cli.ok) return cli;
  const account = await establishAccount(inputs, region, context);
  if (!account.ok) return account;
  const flags = cdkFlagsDropped(dropped);
  const findings = [...app.findings, ...cli.findings, ...(flags ? [flags] : [])];
  return succeed({ app: app.value, cli: cli.value, account: account.value, environment }, findings);
};

/** Whether there is all that a synth needs, before anything is done that only a deployment makes good. */
export const checkTools = async (inputs: DeployInputs, context: RunContext): Promise<Outcome<undefined>> => {
  const tools = await prepare(inputs, regionOf(context.world.env), context);
  return tools.ok ? succeed(undefined) : tools;
};

type SelectedStacks = {
  readonly assembly: CloudAssembly;
  readonly stacks: readonly AssemblyStack[];
  /** What the CDK CLI said of the errors of the app. */
  readonly refusal?: ErrorFinding;
};

/** Why the CDK CLI would not deploy these stacks: their errors, or what it says itself where no stack has any. */
export const refusalOf = (
  { assembly, stacks, refusal }: SelectedStacks,
  redact: (text: string) => string,
): ErrorFinding | undefined => {
  const { missing } = assembly;
  const errors = appErrorsFinding({ stacks, missing, redact });
  if (errors) return errors;
  return assembly.stacks.every((stack) => stack.errors === undefined) ? refusal : undefined;
};

const read = async (
  { assembly: directory, refusal }: Synth,
  inputs: DeployInputs,
  { account, context }: { readonly account: string; readonly context: RunContext },
): Promise<Outcome<{ assembly: CloudAssembly; stacks: readonly AssemblyStack[] }>> => {
  const assembly = await readApart(directory, context);
  if (!assembly.ok) return refusal ? fail(refusal, ...assembly.findings) : assembly;
  const missing = missingContextFinding(assembly.value.missing);
  const incomplete = missing && (refusal ?? missing);
  if (incomplete) return fail(incomplete, ...assembly.findings);
  const stacks = selectStacks(assembly.value, inputs.stacks);
  if (!stacks.ok) return { ...stacks, findings: [...stacks.findings, ...assembly.findings] };
  const findings = [...assembly.findings, ...stacks.findings];
  const contents = { assembly: assembly.value, stacks: stacks.value };
  const forbidden = inputs.cdkArguments.some((word) => IGNORE_ERRORS.test(word))
    ? undefined
    : refusalOf({ ...contents, ...(refusal && { refusal }) }, context.redactor.redact);
  const foreign = stacks.value.find((stack) => stack.account !== '' && stack.account !== account);
  const problem = forbidden ?? (foreign && stackOfAnotherAccount(foreign, account));
  return problem ? fail(problem, ...findings) : succeed(contents, findings);
};

/** Runs the user's `cdk synth` once, with the key in its environment, into a private directory, and reads what it wrote. */
export const synthesizeAssembly = async (
  inputs: DeployInputs,
  context: RunContext,
): Promise<StageResult<ReadyAssembly>> => {
  const region = regionOf(context.world.env);
  const tools = await prepare(inputs, region, context);
  if (!tools.ok) return { outcome: tools, summary: 'nothing was synthesized' };
  const { app, cli, environment } = tools.value;
  context.progress(`CDK CLI ${cli.version} (${cli.location}) in ${app.directory}`);

  const synth = await runCdkSynth({
    app,
    cli,
    env: environment,
    context: inputs.context,
    speed: inputs.synthSpeed,
    output: join(context.world.temporaryDirectory, 'cdk.out'),
    timeoutMilliseconds: inputs.deployTimeoutMilliseconds,
    cancelled: context.world.cancelled,
    redact: context.redactor.redact,
    onLine: context.progress,
  });
  if (!synth.ok) return { outcome: synth, summary: 'the app could not be synthesized, nothing was deployed' };

  const contents = await read(synth.value, inputs, { account: tools.value.account, context });
  if (!contents.ok) return { outcome: contents, summary: 'the cloud assembly cannot be deployed' };
  const { assembly } = contents.value;
  const { account } = tools.value;
  const stacks = contents.value.stacks.map((stack) => ({
    ...stack,
    account: stack.account || account,
    region: stack.region || region,
  }));
  const findings: readonly Finding[] = [...tools.findings, ...synth.findings, ...contents.findings];
  const seal = await sealAssembly(assembly, context.world.cancelled);
  return {
    summary: `${stacks.length === 1 ? 'stack' : `${stacks.length} stacks:`} ${stacks.map(({ id }) => id).join(', ')}`,
    outcome: succeed({ app, cli, assembly, stacks, environment, seal }, findings),
  };
};
