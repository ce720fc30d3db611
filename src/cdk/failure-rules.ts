import { ACCESS_RULES, unreachable, wrongAccount } from './access-failures.ts';
import { brief, failureOf, type Rule, when } from './failure-rule.ts';

/** From a stack's ARN, or from the CLI's `❌  Name failed`; a placeholder for the reader when neither is there. */
export const stackNameIn = (tail: string): string =>
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

/** The most specific first: a warning about expired credentials often stands before another error. */
export const FAILURE_RULES: readonly Rule[] = [
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
