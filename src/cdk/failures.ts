import type { Exit } from '../lib/child-process.ts';
import type { ErrorFinding } from '../model/finding.ts';
import { AGAIN } from '../model/remedy.ts';
import { lastLines, tellingLines } from './failure-excerpt.ts';
import {
  accessDenied,
  appDependenciesMissing,
  appDoesNotCompile,
  assumeRoleDenied,
  awsUnreachable,
  bootstrapIncomplete,
  bootstrapTooOld,
  busyStack,
  cdkAsksForApproval,
  cliOlderThanLibrary,
  contextMissing,
  credentialsExpired,
  credentialsInvalid,
  credentialsMissing,
  dockerFailed,
  dockerMissing,
  ecsCircuitBreaker,
  notBootstrapped,
  otherAccount,
  stacksNotFound,
  stackToRecreate,
  stackToRepair,
} from './failure-findings.ts';
import { type CdkStep, cdkCancelled, deployFailed, synthFailed, synthTimedOut } from './findings.ts';
import { commandInstallation, installCommand } from './install-commands.ts';

/** A command of the CDK CLI that failed. */
export type FailedCommand = {
  readonly step: CdkStep;
  readonly exit: Exit;
  /** Where the app is; it tells in which language a remedy must speak. */
  readonly directory: string;
  /** The stacks that were to be deployed, for a CLI that names the stack but not its account and region. */
  readonly stacks?: readonly { readonly id: string; readonly account: string; readonly region: string }[];
};

/**
 * Reads from the clean output what a failed `cdk synth` or `cdk deploy` means: every failure of the CLI exits with 1.
 * After a deployment the status of the stacks has the last word, and `judgeDeployment` says that it took too long. The
 * patterns are tried on what five CLIs from the oldest that is supported to 2.1148.1 print (test/support/cdk/cli-outputs).
 */
export function classifyCdkFailure(failed: FailedCommand): ErrorFinding {
  const { step, exit, directory } = failed;
  if (exit.cancelled) return cdkCancelled(step);
  if (step === 'synth' && exit.timedOut) return synthTimedOut(lastLines(exit.tail));
  const excerpt = tellingLines(exit, step === 'synth' ? directory : '');
  for (const rule of FAILURE_RULES) {
    const finding = rule(exit.tail, failed, excerpt);
    if (finding !== undefined) return finding;
  }
  return step === 'synth' ? synthFailed(exit, excerpt) : deployFailed(exit, excerpt, stackNameIn(exit.tail));
}

/** A finding if the output shows this failure; `excerpt` becomes its detail. */
type FailureRule = (tail: string, failed: FailedCommand, excerpt: string) => ErrorFinding | undefined;

/** A rule that knows a failure by a pattern in the output. */
const when =
  (
    pattern: RegExp,
    explain: (match: RegExpExecArray, excerpt: string, failed: FailedCommand) => ErrorFinding,
  ): FailureRule =>
  (tail, failed, excerpt) => {
    const match = pattern.exec(tail);
    return match === null ? undefined : explain(match, excerpt, failed);
  };

/** From a stack's ARN, or from the CLI's `❌  Name failed`; a placeholder for the reader when neither is there. */
const stackNameIn = (tail: string): string =>
  /:stack\/([A-Za-z][\w-]*)\//.exec(tail)?.[1] ?? /❌\s+([A-Za-z][\w/-]*) failed/.exec(tail)?.[1] ?? 'STACK';

const stackName = ({ input }: RegExpExecArray): string => stackNameIn(input);

const schemaMismatch = when(
  /Cloud assembly schema version mismatch|CDK CLI is not compatible with the CDK library/,
  (_match, excerpt) => cliOlderThanLibrary(excerpt),
);

const unknownStacks = when(
  /No stacks match the name\(s\):? *(.*)|No stack found in the main cloud assembly/,
  (_match, excerpt) => stacksNotFound(excerpt),
);

/** The SSM parameter of a bootstrap with a qualifier is named after it; hnb659fds is CDK's default. */
const bootstrapCommand = (environment: string, parameter = ''): string => {
  const qualifier = /\/cdk-bootstrap\/([^/]+)\//.exec(parameter)?.[1];
  const option = qualifier === undefined || qualifier === 'hnb659fds' ? '' : ` --qualifier ${qualifier}`;
  return `npx cdk bootstrap ${environment}${option}`;
};

/** Of the stack that the line begins with; before 2.1137 the CLI does not say it itself. */
const environmentOf = (line: string, { stacks = [] }: FailedCommand): string => {
  const stack = stacks.find(({ id }) => line.includes(`${id}: `)) ?? stacks[0];
  return stack === undefined ? 'aws://ACCOUNT/REGION' : `aws://${stack.account}/${stack.region}`;
};

const noBootstrap = when(
  /^.*SSM parameter (\S+) not found(?: in (aws:\/\/[\w-]+\/[\w-]+))?\. Has the environment been bootstrapped/m,
  ([line, parameter = '', said], excerpt, failed) => {
    const environment = said ?? environmentOf(line, failed);
    return notBootstrapped({ environment, command: bootstrapCommand(environment, parameter) }, excerpt);
  },
);

const oldBootstrap = when(
  /^.*requires bootstrap stack version '(\d+)', found '(\d+)'(?: in (aws:\/\/[\w-]+\/[\w-]+))?/m,
  ([line, needed = '', found = '', said], excerpt, failed) => {
    const environment = said ?? environmentOf(line, failed);
    return bootstrapTooOld({ environment, command: bootstrapCommand(environment), found, needed }, excerpt);
  },
);

/** Names of the default synthesizer end in account and region; others may be of any form. */
const assetsPlaceMissing = when(
  /No (?:bucket|ECR repository) named '(?:[^']*-\d{12}-([a-z]+(?:-[a-z]+)+-\d)|[^']*)'[^\n]*? account (\d{12})/,
  ([, region = 'REGION', account = 'ACCOUNT'], excerpt) =>
    bootstrapIncomplete(bootstrapCommand(`aws://${account}/${region}`), excerpt),
);

const busy = when(
  /(?:Stack:?\S*|stack \S+) is in (?:the )?\[?(\w+_IN_PROGRESS)\]? state/i,
  ([, status], excerpt) =>
    busyStack({
      title: `The stack is busy (${status})`,
      detail: excerpt,
      remedy: `Wait until that operation has ended, then ${AGAIN}. A \`concurrency\` group in the workflow keeps two runs apart.`,
    }),
);

const RECREATION = /is in (?:the )?\[?(ROLLBACK_COMPLETE|ROLLBACK_FAILED|DELETE_FAILED)\]? state/;

const needsRecreation = when(RECREATION, (match, excerpt) =>
  stackToRecreate({
    title: `The stack is in ${match[1]} and can only be deleted and created again`,
    detail: excerpt,
    remedy: `Look at what it holds, then delete it: \`aws cloudformation delete-stack --stack-name ${stackName(match)}\`.`,
  }),
);

const needsRepair = when(
  /paused fail state \((\w+)\)|is in (?:the )?\[?(UPDATE_ROLLBACK_FAILED|UPDATE_FAILED|CREATE_FAILED)\]? state/,
  (match, excerpt) => {
    const status = match[1] ?? match[2] ?? '';
    return stackToRepair({
      title: `An earlier update left the stack in ${status}`,
      detail: excerpt,
      remedy:
        status === 'UPDATE_ROLLBACK_FAILED'
          ? `Finish the rollback: \`aws cloudformation continue-update-rollback --stack-name ${stackName(match)}\`, then ${AGAIN}`
          : `Roll it back: \`npx cdk rollback ${stackName(match)}\`, then ${AGAIN}`,
    });
  },
);

const approval = when(
  /--require-approval|TtyNotAttached|terminal \(TTY\) is not attached/,
  (_match, excerpt) => cdkAsksForApproval(excerpt),
);

const noDocker = when(
  /Failed to find and execute '([^']+)'|spawnSync (docker|finch|podman) ENOENT|Cannot connect to the Docker daemon/,
  ([, command, other], excerpt, { step }) => dockerMissing(step, command ?? other ?? 'docker', excerpt),
);

const failedDocker = when(
  /docker (build|buildx|push|login|run|tag)\b.*exited with (?:error )?(?:code|status) (\d+)/,
  ([, command = '', exitCode = ''], excerpt, { step }) => dockerFailed(step, { command, exitCode }, excerpt),
);

const circuitBreaker = when(/ECS Deployment Circuit Breaker was triggered/, (_match, excerpt) =>
  ecsCircuitBreaker(excerpt),
);

/** What an app of each language says of a package that it lacks. */
const MISSING_PACKAGES = [
  [
    'JavaScript',
    /Cannot find (?:module|package) ['"]([^'"./][^'"\n]*)|Command "([^"\n]+)" not found|npx canceled due to missing packages[^[]*\["([^"@\n]+)/,
  ],
  ['Python', /No module named '?([\w.]+)/],
  [
    'Go',
    /(?:missing go\.sum entry for module providing package|no required module provides package) ([^\s;]+)/,
  ],
  ['JVM', /error: package ([\w.]+) does not exist|Could not resolve dependencies/],
  ['.NET', /(project\.assets\.json)' not found/],
] as const;

const packageMissing: FailureRule = (tail, failed, excerpt) => {
  for (const [language, pattern] of MISSING_PACKAGES) {
    const match = pattern.exec(tail);
    if (match === null) continue;
    const missing = match.slice(1).find((name) => name !== undefined) ?? 'a package';
    const install = `\`${installCommand(failed.directory, language)}\` in the directory that has cdk.json`;
    return appDependenciesMissing(failed.step, { missing, install }, excerpt);
  }
  return undefined;
};

/** Poetry says it by itself, a shell with its own name in front. */
const commandMissing = when(
  /(?:sh|bash): (?:\d+: |line \d+: )?([\w.-]+): (?:command )?not found|Command not found: ([\w.-]+)/,
  ([, command, ofPoetry], excerpt, { step, directory }) => {
    const missing = command ?? ofPoetry ?? '';
    return appDependenciesMissing(
      step,
      { missing, install: commandInstallation(missing, directory) },
      excerpt,
    );
  },
);

const doesNotCompile = when(/Unable to compile TypeScript|\berror TS\d+:/, (_match, excerpt, { step }) =>
  appDoesNotCompile(step, excerpt),
);

const lookupsDisabled = when(/Context lookups have been disabled\b/, (_match, excerpt) =>
  contextMissing({ title: 'The app needs lookups, and they are turned off', detail: excerpt }),
);

const wrongAccount = when(
  /Need to perform AWS calls for account (\d+), but the current credentials are for (\d+)/,
  ([, wanted = '', actual], excerpt) =>
    otherAccount({
      title: `The stack belongs to account ${wanted}, the credentials to ${actual}`,
      detail: excerpt,
      remedy: `Give aws-actions/configure-aws-credentials a role of account ${wanted} in \`role-to-assume\`.`,
      where: wanted,
    }),
);

const expired = when(
  /ExpiredToken|RequestExpired|security token included in the request is expired|expired AWS credentials/i,
  (_match, excerpt, { step }) => credentialsExpired(step, excerpt),
);

const actionDenied = when(
  /is not authorized to perform: ([\w-]+:[\w*]+)(?:[^\n]*? on resource: (\S+))?/,
  ([, action = '', resource = 'the resource'], excerpt) =>
    action === 'sts:AssumeRole'
      ? assumeRoleDenied(excerpt)
      : accessDenied(
          {
            title: `AWS denied ${action}`,
            remedy: `Allow ${action} on ${resource} to the identity that the message names.`,
            where: resource,
          },
          excerpt,
        ),
);

const denied = when(
  /\b(AccessDenied\w*|UnauthorizedOperation|UnauthorizedException)\b/,
  ([, error], excerpt) =>
    accessDenied(
      {
        title: `AWS denied access (${error})`,
        remedy:
          'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`, or the action that the message names.',
      },
      excerpt,
    ),
);

const invalidCredentials = when(
  /InvalidClientTokenId|security token included in the request is invalid|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException/,
  (_match, excerpt) => credentialsInvalid(excerpt),
);

const missingCredentials = when(
  /no credentials have been configured|Unable to resolve AWS account to use|Could not load credentials from any providers|CredentialsProviderError|Unable to locate credentials/,
  (_match, excerpt, { step }) => credentialsMissing(step, excerpt),
);

const UNREACHABLE =
  /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.:[\]-]+)/;

/** An app may talk to other hosts, so during a synth only AWS's count. */
const AWS_UNREACHABLE =
  /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.-]+\.amazonaws\.com(?:\.cn)?)/;

const unreachable: FailureRule = (tail, failed, excerpt) =>
  when(failed.step === 'synth' ? AWS_UNREACHABLE : UNREACHABLE, ([, host = 'AWS']) =>
    awsUnreachable(host, excerpt),
  )(tail, failed, excerpt);

/** Problems with the credentials; expired first, because the CLI goes on and then misses credentials. */
const ACCESS_RULES: readonly FailureRule[] = [
  expired,
  actionDenied,
  denied,
  invalidCredentials,
  missingCredentials,
];

/** The most specific first: a warning about expired credentials often stands before another error. */
const FAILURE_RULES: readonly FailureRule[] = [
  schemaMismatch,
  lookupsDisabled,
  unknownStacks,
  noBootstrap,
  oldBootstrap,
  assetsPlaceMissing,
  needsRepair,
  needsRecreation,
  busy,
  wrongAccount,
  circuitBreaker,
  noDocker,
  failedDocker,
  ...ACCESS_RULES,
  approval,
  doesNotCompile,
  packageMissing,
  commandMissing,
  unreachable,
];
