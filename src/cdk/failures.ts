import type { Exit } from '../lib/child-process.ts';
import type { ErrorFinding } from '../model/finding.ts';
import { AGAIN } from '../model/remedy.ts';
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

const SHOWN_LINES = 12;
const LINE_CHARACTERS = 300;

/**
 * Reads from the clean output what a failed `cdk synth` or `cdk deploy` means: every failure of the CLI exits with 1.
 * After a deployment the status of the stacks has the last word, and `judgeDeployment` says that it took too long.
 * Messages as of aws-cdk 2.1148.1, some older.
 */
export function classifyCdkFailure(step: CdkStep, exit: Exit): ErrorFinding {
  if (exit.cancelled) return cdkCancelled(step);
  if (step === 'synth' && exit.timedOut)
    return synthTimedOut(exit.tail.split('\n').slice(-SHOWN_LINES).map(shorten).join('\n'));
  const excerpt = errorLines(exit.tail);
  for (const rule of FAILURE_RULES) {
    const finding = rule(exit.tail, step, excerpt);
    if (finding !== undefined) return finding;
  }
  return step === 'synth' ? synthFailed(exit, excerpt) : deployFailed(exit, excerpt, stackNameIn(exit.tail));
}

/** Frames of a stack trace, the carets below a source line, Node's own lines. */
const NOISE =
  /^\s*at\s|^\s*\^+\s*$|^\s*$|^Node\.js v\d|^node:internal|^\s*\.{3} \d+ (?:more )?lines|^\(Use `node --/;

const TELLING =
  /error|exception|fail|cannot|could not|unable|denied|required|missing|invalid|not found|not authorized|❌|✘/i;

/** The lines that tell most, in their order: those that speak of an error, else the last ones. */
export function errorLines(tail: string): string {
  const lines = [...new Set(tail.split('\n'))].filter((line) => !NOISE.test(line));
  const telling = lines.filter((line) => TELLING.test(line));
  const chosen = telling.length > 0 ? telling.slice(0, SHOWN_LINES) : lines.slice(-SHOWN_LINES);
  return chosen.map(shorten).join('\n');
}

const shorten = (line: string): string =>
  line.length > LINE_CHARACTERS ? `${line.slice(0, LINE_CHARACTERS)}…` : line;

/** A finding if the output shows this failure; `excerpt` becomes its detail. */
type FailureRule = (tail: string, step: CdkStep, excerpt: string) => ErrorFinding | undefined;

/** A rule that knows a failure by a pattern in the output. */
const when =
  (
    pattern: RegExp,
    explain: (match: RegExpExecArray, excerpt: string, step: CdkStep) => ErrorFinding,
  ): FailureRule =>
  (tail, step, excerpt) => {
    const match = pattern.exec(tail);
    return match === null ? undefined : explain(match, excerpt, step);
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

const noBootstrap = when(
  /SSM parameter (\S+) not found in (aws:\/\/[\w-]+\/[\w-]+)/,
  ([, parameter = '', environment = ''], excerpt) =>
    notBootstrapped({ environment, command: bootstrapCommand(environment, parameter) }, excerpt),
);

const oldBootstrap = when(
  /requires bootstrap stack version '(\d+)', found '(\d+)'(?: in (aws:\/\/[\w-]+\/[\w-]+))?/,
  ([, needed = '', found = '', environment = 'aws://ACCOUNT/REGION'], excerpt) =>
    bootstrapTooOld({ environment, command: bootstrapCommand(environment), found, needed }, excerpt),
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
  ([, command, other], excerpt, step) => dockerMissing(step, command ?? other ?? 'docker', excerpt),
);

const failedDocker = when(
  /docker (build|buildx|push|login|run|tag)\b.*exited with (?:error )?(?:code|status) (\d+)/,
  ([, command = '', exitCode = ''], excerpt, step) => dockerFailed(step, { command, exitCode }, excerpt),
);

const circuitBreaker = when(/ECS Deployment Circuit Breaker was triggered/, (_match, excerpt) =>
  ecsCircuitBreaker(excerpt),
);

const modulesMissing = when(
  /Cannot find (?:module|package) '([^'\n]+)'|No module named '?([\w.]+)|(?:sh|bash): (?:\d+: |line \d+: )?([\w.-]+): (?:command )?not found/,
  ([, module, python, command], excerpt, step) =>
    appDependenciesMissing(
      step,
      {
        missing: module ?? python ?? command ?? 'something',
        install:
          python === undefined
            ? '`npm ci` in the directory that has cdk.json'
            : '`pip install -r requirements.txt`',
      },
      excerpt,
    ),
);

const doesNotCompile = when(/Unable to compile TypeScript|\berror TS\d+:/, (_match, excerpt, step) =>
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
  (_match, excerpt, step) => credentialsExpired(step, excerpt),
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
  (_match, excerpt, step) => credentialsMissing(step, excerpt),
);

const UNREACHABLE =
  /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.:[\]-]+)/;

/** An app may talk to other hosts, so during a synth only AWS's count. */
const AWS_UNREACHABLE =
  /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.-]+\.amazonaws\.com(?:\.cn)?)/;

const unreachable: FailureRule = (tail, step, excerpt) =>
  when(step === 'synth' ? AWS_UNREACHABLE : UNREACHABLE, ([, host = 'AWS']) => awsUnreachable(host, excerpt))(
    tail,
    step,
    excerpt,
  );

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
  modulesMissing,
  unreachable,
];
