import { join } from 'node:path';
import {
  type AssemblyStack,
  type CloudAssembly,
  missingContextFinding,
  readAssembly,
} from '../assembly/read.ts';
import { selectStacks } from '../assembly/select.ts';
import { regionOf } from '../aws/clients.ts';
import { awsFailure } from '../aws/errors.ts';
import { childEnvironment, droppedFlags } from '../cdk/child-environment.ts';
import { type CdkApp, findCdkApp } from '../cdk/find-app.ts';
import { type CdkCli, findCdkCli } from '../cdk/find-cli.ts';
import { synthesize } from '../cdk/synth.ts';
import { startTypeCheck } from '../cdk/type-check.ts';
import { type ErrorFinding, type Finding, fail, type Outcome, succeed } from '../finding.ts';
import type { DeployInputs } from '../inputs/inputs.ts';
import type { StageResult } from '../report/journal.ts';
import { wrongAccount } from './account.ts';
import type { Hands } from './hands.ts';

/** The proven assembly and what it takes to deploy it. */
export type ReadyAssembly = {
  readonly app: CdkApp;
  readonly cli: CdkCli;
  readonly assembly: CloudAssembly;
  /** Those that will be deployed; where the app leaves account or region open, those of the credentials. */
  readonly stacks: readonly AssemblyStack[];
  /** For the CDK CLI: the step's own, without what belongs to the action, with the key. */
  readonly environment: Readonly<Record<string, string>>;
  /** With `synth-speed: fast` the type check may still be running; to be awaited before anything is deployed. */
  readonly types: Promise<Outcome<unknown>>;
};

const noRegion: ErrorFinding = {
  code: 'aws-region-missing',
  severity: 'error',
  failureReason: 'invalid-input',
  title: 'There is no AWS region',
  detail: 'Neither AWS_REGION nor AWS_DEFAULT_REGION is set. The CDK would silently take us-east-1.',
  remedy: 'Set aws-region of aws-actions/configure-aws-credentials, or AWS_REGION in the env: of the job.',
  where: 'AWS_REGION',
};

/** Which account the credentials are of; before the app runs, because without it there is nothing to deploy to. */
const establishAccount = async (
  inputs: DeployInputs,
  region: string,
  hands: Hands,
): Promise<Outcome<string>> => {
  try {
    const account = await hands.aws(region).account();
    return inputs.accountId !== '' && account !== inputs.accountId
      ? fail(wrongAccount(account, inputs.accountId))
      : succeed(account);
  } catch (error) {
    return fail(awsFailure(error, 'sts:GetCallerIdentity'));
  }
};

type Tools = {
  readonly app: CdkApp;
  readonly cli: CdkCli;
  readonly account: string;
  readonly environment: Readonly<Record<string, string>>;
};

const prepare = async (inputs: DeployInputs, region: string, hands: Hands): Promise<Outcome<Tools>> => {
  const { env, cancelled } = hands.world;
  if (region === '') return fail(noRegion);
  const app = findCdkApp(inputs.workspace, inputs.appDirectory);
  if (!app.ok) return app;
  const { env: environment, dropped } = childEnvironment(env, {
    name: inputs.secretName,
    key: inputs.key,
    ...(inputs.previous && { previous: inputs.previous.key }),
    expirationHours: inputs.expirationHours,
    region,
    ...(inputs.accountId !== '' && { accountId: inputs.accountId }),
  });
  const cli = await findCdkCli(app.value.directory, environment, cancelled);
  if (!cli.ok) return cli;
  const account = await establishAccount(inputs, region, hands);
  if (!account.ok) return account;
  const flags = droppedFlags(dropped);
  const findings = [...app.findings, ...cli.findings, ...(flags ? [flags] : [])];
  return succeed({ app: app.value, cli: cli.value, account: account.value, environment }, findings);
};

/** A stack that names an account itself must name the one of the credentials' guard. */
const foreignStack = (stacks: readonly AssemblyStack[], accountId: string): ErrorFinding | undefined => {
  const foreign =
    accountId === '' ? undefined : stacks.find(({ account }) => account !== '' && account !== accountId);
  return (
    foreign && {
      ...wrongAccount(foreign.account, accountId),
      title: `Stack ${foreign.id} belongs to another AWS account`,
      where: foreign.id,
    }
  );
};

const read = (
  directory: string,
  inputs: DeployInputs,
): Outcome<{ assembly: CloudAssembly; stacks: readonly AssemblyStack[] }> => {
  const assembly = readAssembly(directory);
  if (!assembly.ok) return assembly;
  const incomplete = missingContextFinding(assembly.value.missing);
  if (incomplete) return fail(incomplete, ...assembly.findings);
  const stacks = selectStacks(assembly.value, inputs.stacks);
  if (!stacks.ok) return stacks;
  const foreign = foreignStack(stacks.value, inputs.accountId);
  if (foreign) return fail(foreign);
  return succeed({ assembly: assembly.value, stacks: stacks.value }, [
    ...assembly.findings,
    ...stacks.findings,
  ]);
};

const stopped = (outcome: Outcome<unknown>, summary: string): StageResult<never> => ({
  outcome: outcome.ok ? succeedNever() : outcome,
  summary,
});

const succeedNever = (): never => {
  throw new Error('a stage can only be stopped by a failure');
};

/** Runs the user's `cdk synth` once, with the key in its environment, into a private directory, and reads what it wrote. */
export const synthesizeAssembly = async (
  inputs: DeployInputs,
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<ReadyAssembly>> => {
  const region = regionOf(hands.world.env);
  const tools = await prepare(inputs, region, hands);
  if (!tools.ok) return stopped(tools, 'nothing was synthesized');
  const { app, cli, environment } = tools.value;
  progress(`CDK CLI ${cli.version} (${cli.location}) in ${app.directory}`);

  const child = {
    env: environment,
    cancelled: hands.world.cancelled,
    redact: hands.redactor.redact,
    onLine: progress,
  };
  const types: Promise<Outcome<unknown>> =
    inputs.synthSpeed === 'fast'
      ? startTypeCheck({ ...child, app, onLine: () => undefined })
      : Promise.resolve(succeed('part of the synth'));
  const output = join(hands.world.temporaryDirectory, 'cdk.out');
  const synth = await synthesize({
    ...child,
    app,
    cli,
    output,
    context: inputs.context,
    speed: inputs.synthSpeed,
    timeoutMilliseconds: inputs.deployTimeoutMilliseconds,
  });
  if (!synth.ok) return stopped(synth, 'cdk synth failed, nothing was deployed');

  const contents = read(synth.value.assembly, inputs);
  if (!contents.ok) return stopped(contents, 'the cloud assembly cannot be deployed');
  const { assembly } = contents.value;
  const { account } = tools.value;
  const stacks = contents.value.stacks.map((stack) => ({
    ...stack,
    account: stack.account || account,
    region: stack.region || region,
  }));
  const findings: readonly Finding[] = [...tools.findings, ...synth.findings, ...contents.findings];
  return {
    summary: `${stacks.length === 1 ? 'stack' : `${stacks.length} stacks:`} ${stacks.map(({ id }) => id).join(', ')}`,
    outcome: succeed({ app, cli, assembly, stacks, environment, types }, findings),
  };
};
