import type { Exit } from '../lib/child-process.ts';
import type { ErrorFinding } from '../model/finding.ts';
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

type Explained = Pick<ErrorFinding, 'code' | 'failureReason' | 'title' | 'remedy'> & {
  readonly where?: string;
};

/** A rule that knows a failure by a pattern in the output. */
const when =
  (pattern: RegExp, explain: (match: RegExpExecArray, step: CdkStep) => Explained): FailureRule =>
  (tail, step, excerpt) => {
    const match = pattern.exec(tail);
    return match === null ? undefined : { ...explain(match, step), severity: 'error', detail: excerpt };
  };

const failureOf = (step: CdkStep) => (step === 'synth' ? 'synth-failed' : 'deploy-failed');

/** Keeps titles within their 100 characters. */
const brief = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text);

/** From a stack's ARN, or from the CLI's `❌  Name failed`; a placeholder for the reader when neither is there. */
const stackNameIn = (tail: string): string =>
  /:stack\/([A-Za-z][\w-]*)\//.exec(tail)?.[1] ?? /❌\s+([A-Za-z][\w/-]*) failed/.exec(tail)?.[1] ?? 'STACK';

const stackName = ({ input }: RegExpExecArray): string => stackNameIn(input);

const schemaMismatch = when(
  /Cloud assembly schema version mismatch|CDK CLI is not compatible with the CDK library/,
  () => ({
    code: 'cdk-cli-older-than-library',
    failureReason: 'cdk-cli-unsupported',
    title: 'The CDK CLI is older than the app’s aws-cdk-lib and cannot read its assembly',
    remedy:
      'Update the CLI in the package that has cdk.json and commit the lock file: `npm install --save-dev aws-cdk@2`.',
  }),
);

const unknownStacks = when(
  /No stacks match the name\(s\):? *(.*)|No stack found in the main cloud assembly/,
  () => ({
    code: 'stacks-not-found',
    failureReason: 'invalid-input',
    title: 'The app has no stack of the name given',
    remedy:
      'Correct the input `stacks`; `npx cdk list` prints the names, e.g. `Prod/Main` for a stack in a stage.',
    where: 'stacks',
  }),
);

/** The SSM parameter of a bootstrap with a qualifier is named after it; hnb659fds is CDK's default. */
const bootstrapCommand = (environment: string, parameter = ''): string => {
  const qualifier = /\/cdk-bootstrap\/([^/]+)\//.exec(parameter)?.[1];
  const option = qualifier === undefined || qualifier === 'hnb659fds' ? '' : ` --qualifier ${qualifier}`;
  return `npx cdk bootstrap ${environment}${option}`;
};

const notBootstrapped = when(
  /SSM parameter (\S+) not found in (aws:\/\/[\w-]+\/[\w-]+)/,
  ([, parameter = '', environment = '']) => ({
    code: 'not-bootstrapped',
    failureReason: 'not-bootstrapped',
    title: `${environment} is not bootstrapped for CDK`,
    remedy: `Run once, with administrator credentials: \`${bootstrapCommand(environment, parameter)}\`.`,
    where: environment,
  }),
);

const bootstrapTooOld = when(
  /requires bootstrap stack version '(\d+)', found '(\d+)'(?: in (aws:\/\/[\w-]+\/[\w-]+))?/,
  ([, needed, found, environment = 'aws://ACCOUNT/REGION']) => ({
    code: 'bootstrap-too-old',
    failureReason: 'not-bootstrapped',
    title: `The bootstrap stack has version ${found}; this app needs ${needed}`,
    remedy: `Update it once, with administrator credentials: \`${bootstrapCommand(environment)}\`.`,
    where: environment,
  }),
);

/** Names of the default synthesizer end in account and region; others may be of any form. */
const assetsPlaceMissing = when(
  /No (?:bucket|ECR repository) named '(?:[^']*-\d{12}-([a-z]+(?:-[a-z]+)+-\d)|[^']*)'[^\n]*? account (\d{12})/,
  ([, region = 'REGION', account = 'ACCOUNT']) => ({
    code: 'bootstrap-incomplete',
    failureReason: 'not-bootstrapped',
    title: 'The bucket or repository for the app’s assets does not exist',
    remedy: `Bootstrap again, with administrator credentials: \`${bootstrapCommand(`aws://${account}/${region}`)}\`.`,
  }),
);

const busy = when(/(?:Stack:?\S*|stack \S+) is in (?:the )?\[?(\w+_IN_PROGRESS)\]? state/i, ([, status]) => ({
  code: 'stack-busy',
  failureReason: 'stack-busy',
  title: `The stack is busy (${status})`,
  remedy:
    'Wait until that operation has ended and start the run again. A `concurrency` group in the workflow keeps two runs apart.',
}));

const RECREATION = /is in (?:the )?\[?(ROLLBACK_COMPLETE|ROLLBACK_FAILED|DELETE_FAILED)\]? state/;

const needsRecreation = when(RECREATION, (match) => ({
  code: 'stack-needs-recreation',
  failureReason: 'stack-needs-recreation',
  title: `The stack is in ${match[1]} and can only be deleted and created anew`,
  remedy: `Look at what it holds, then delete it: \`aws cloudformation delete-stack --stack-name ${stackName(match)}\`.`,
}));

const needsRepair = when(
  /paused fail state \((\w+)\)|is in (?:the )?\[?(UPDATE_ROLLBACK_FAILED|UPDATE_FAILED|CREATE_FAILED)\]? state/,
  (match) => {
    const status = match[1] ?? match[2] ?? '';
    return {
      code: 'stack-needs-repair',
      failureReason: 'stack-needs-repair',
      title: `An earlier update left the stack in ${status}`,
      remedy:
        status === 'UPDATE_ROLLBACK_FAILED'
          ? `Finish the rollback: \`aws cloudformation continue-update-rollback --stack-name ${stackName(match)}\`, then start the run again.`
          : `Roll it back: \`npx cdk rollback ${stackName(match)}\`, then start the run again.`,
    };
  },
);

const approval = when(/--require-approval|TtyNotAttached|terminal \(TTY\) is not attached/, () => ({
  code: 'cdk-asks-for-approval',
  failureReason: 'deploy-failed',
  title: 'The CDK CLI asked a question that nobody can answer in a workflow',
  remedy: 'Run `npx cdk deploy` in a terminal once and read the question.',
}));

const dockerMissing = when(
  /Failed to find and execute '([^']+)'|spawnSync (docker|finch|podman) ENOENT|Cannot connect to the Docker daemon/,
  ([, command, other], step) => ({
    code: 'docker-missing',
    failureReason: failureOf(step),
    title: `${command ?? other ?? 'docker'} is needed to build an asset and cannot be used here`,
    remedy:
      'Use a runner with Docker (ubuntu-latest has it), or set CDK_DOCKER to the container client that is there.',
  }),
);

const dockerFailed = when(
  /docker (build|buildx|push|login|run|tag)\b.*exited with (?:error )?(?:code|status) (\d+)/,
  ([, command, code], step) => ({
    code: 'docker-failed',
    failureReason: failureOf(step),
    title: `docker ${command} failed with exit code ${code}`,
    remedy: `Run the same \`docker ${command}\` on your machine; the lines above the error say which instruction failed.`,
  }),
);

const circuitBreaker = when(/ECS Deployment Circuit Breaker was triggered/, () => ({
  code: 'ecs-circuit-breaker',
  failureReason: 'rollout-failed',
  title: 'The new tasks did not become healthy, so ECS stopped the deployment',
  remedy: 'Read the stopped reason and the exit code of each container, and the last lines of its log.',
}));

const modulesMissing = when(
  /Cannot find (?:module|package) '([^'\n]+)'|No module named '?([\w.]+)|(?:sh|bash): (?:\d+: |line \d+: )?([\w.-]+): (?:command )?not found/,
  ([, module, python, command], step) => ({
    code: 'app-dependencies-missing',
    failureReason: failureOf(step),
    title: `The CDK app needs ${brief(module ?? python ?? command ?? 'something')}, which is not installed`,
    remedy:
      python === undefined
        ? 'Install the dependencies of the app before this step: `npm ci` in the directory that has cdk.json.'
        : 'Install the dependencies of the app before this step: `pip install -r requirements.txt`.',
  }),
);

const doesNotCompile = when(/Unable to compile TypeScript|\berror TS\d+:/, (_match, step) => ({
  code: 'app-does-not-compile',
  failureReason: failureOf(step),
  title: 'The CDK app does not compile',
  remedy: "Correct the type errors; `npx tsc --noEmit` in the app's directory shows them all.",
}));

const lookupsDisabled = when(/Context lookups have been disabled\b/, () => ({
  code: 'context-missing',
  failureReason: 'synth-incomplete',
  title: 'The app needs lookups, and they are turned off',
  remedy: 'Run cdk synth once with credentials for the account and commit cdk.context.json.',
}));

const wrongAccount = when(
  /Need to perform AWS calls for account (\d+), but the current credentials are for (\d+)/,
  ([, wanted, actual]) => ({
    code: 'aws-wrong-account',
    failureReason: 'aws-wrong-account',
    title: `The stack belongs to account ${wanted}, the credentials to ${actual}`,
    remedy: `Give aws-actions/configure-aws-credentials a role of account ${wanted} in \`role-to-assume\`.`,
    where: wanted ?? '',
  }),
);

const expired = when(
  /ExpiredToken|RequestExpired|security token included in the request is expired|expired AWS credentials/i,
  (_match, step) => ({
    code: 'aws-credentials-expired',
    failureReason: 'aws-credentials-expired',
    title: 'The AWS credentials have expired',
    remedy: `${
      step === 'deploy' ? 'CloudFormation may still be working: look at the stack first. ' : ''
    }A session from OIDC lasts one hour unless the step says otherwise: set \`role-duration-seconds: 7200\` in aws-actions/configure-aws-credentials, and the role's maximum session duration to at least that.`,
  }),
);

const assumeRoleDenied: Explained = {
  code: 'aws-assume-role-denied',
  failureReason: 'aws-access-denied',
  title: 'AWS denied the use of a role that bootstrapping made',
  remedy:
    'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`; without those roles it needs every permission of the deployment itself.',
};

const actionDenied = when(
  /is not authorized to perform: ([\w-]+:[\w*]+)(?:[^\n]*? on resource: (\S+))?/,
  ([, action = '', resource = 'the resource']) =>
    action === 'sts:AssumeRole'
      ? assumeRoleDenied
      : {
          code: 'aws-access-denied',
          failureReason: 'aws-access-denied',
          title: `AWS denied ${action}`,
          remedy: `Allow ${action} on ${resource} to the identity that the message names.`,
          where: resource,
        },
);

const accessDenied = when(
  /\b(AccessDenied\w*|UnauthorizedOperation|UnauthorizedException)\b/,
  ([, error]) => ({
    code: 'aws-access-denied',
    failureReason: 'aws-access-denied',
    title: `AWS denied access (${error})`,
    remedy:
      'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`, or the action that the message names.',
  }),
);

const invalidCredentials = when(
  /InvalidClientTokenId|security token included in the request is invalid|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException/,
  () => ({
    code: 'aws-credentials-invalid',
    failureReason: 'aws-credentials-missing',
    title: 'AWS does not know the credentials',
    remedy:
      'Check the step that configures the credentials: a deleted access key, a key and secret that do not belong together, or a missing session token.',
  }),
);

const missingCredentials = when(
  /no credentials have been configured|Unable to resolve AWS account to use|Could not load credentials from any providers|CredentialsProviderError|Unable to locate credentials/,
  (_match, step) => ({
    code: 'aws-credentials-missing',
    failureReason: 'aws-credentials-missing',
    title: 'There are no AWS credentials',
    remedy: `Put aws-actions/configure-aws-credentials before this step, with \`permissions: id-token: write\` in the job.${
      step === 'synth' ? ' Without credentials, commit cdk.context.json so that no lookup is needed.' : ''
    }`,
  }),
);

const UNREACHABLE =
  /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.:[\]-]+)/;

/** An app may talk to other hosts, so during a synth only AWS's count. */
const AWS_UNREACHABLE =
  /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET) ([\w.-]+\.amazonaws\.com(?:\.cn)?)/;

const unreachable: FailureRule = (tail, step, excerpt) =>
  when(step === 'synth' ? AWS_UNREACHABLE : UNREACHABLE, ([, host = 'AWS']) => ({
    code: 'aws-unreachable',
    failureReason: 'aws-unreachable',
    title: `${brief(host)} cannot be reached`,
    remedy:
      'Check the network of the runner, HTTPS_PROXY, and the region: a region that does not exist has no host.',
    where: host,
  }))(tail, step, excerpt);

/** Problems with the credentials; expired first, because the CLI goes on and then misses credentials. */
const ACCESS_RULES: readonly FailureRule[] = [
  expired,
  actionDenied,
  accessDenied,
  invalidCredentials,
  missingCredentials,
];

/** The most specific first: a warning about expired credentials often stands before another error. */
const FAILURE_RULES: readonly FailureRule[] = [
  schemaMismatch,
  lookupsDisabled,
  unknownStacks,
  notBootstrapped,
  bootstrapTooOld,
  assetsPlaceMissing,
  needsRepair,
  needsRecreation,
  busy,
  wrongAccount,
  circuitBreaker,
  dockerMissing,
  dockerFailed,
  ...ACCESS_RULES,
  approval,
  doesNotCompile,
  modulesMissing,
  unreachable,
];
