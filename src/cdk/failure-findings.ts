import { defineFinding } from '../model/define-finding.ts';
import type { FindingText } from '../model/finding.ts';
import type { CdkStep } from './findings.ts';

/** What a failure of the CDK CLI means, by its output. `excerpt`: the lines of it that tell most. */

const DENIED = { error: 'aws-access-denied' } as const;
const NOT_BOOTSTRAPPED = { error: 'not-bootstrapped' } as const;
const EITHER_STEP = [{ error: 'synth-failed' }, { error: 'deploy-failed' }] as const;

const reasonOf = (step: CdkStep) =>
  step === 'synth' ? ({ error: 'synth-failed' } as const) : ({ error: 'deploy-failed' } as const);

/** Keeps titles within their 100 characters. */
const brief = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text);

export const cliOlderThanLibrary = defineFinding(
  'cdk-cli-older-than-library',
  { error: 'cdk-cli-unsupported' },
  (excerpt: string) => ({
    title: 'The CDK CLI is older than the app’s aws-cdk-lib and cannot read its assembly',
    detail: excerpt,
    remedy:
      'Update the CLI in the package that has cdk.json and commit the lock file: `npm install --save-dev aws-cdk@2`.',
  }),
);

export const stacksNotFound = defineFinding(
  'stacks-not-found',
  { error: 'invalid-input' },
  (excerpt: string) => ({
    title: 'The app has no stack of the name given',
    detail: excerpt,
    remedy:
      'Correct the input `stacks`; `npx cdk list` prints the names, e.g. `Prod/Main` for a stack in a stage.',
    where: 'stacks',
  }),
);

/** `environment`: e.g. `aws://123456789012/eu-west-1`; `command`: what bootstraps it. */
type Bootstrap = { readonly environment: string; readonly command: string };

export const notBootstrapped = defineFinding(
  'not-bootstrapped',
  NOT_BOOTSTRAPPED,
  ({ environment, command }: Bootstrap, excerpt: string) => ({
    title: `${environment} is not bootstrapped for CDK`,
    detail: excerpt,
    remedy: `Run once, with administrator credentials: \`${command}\`.`,
    where: environment,
  }),
);

export const bootstrapTooOld = defineFinding(
  'bootstrap-too-old',
  NOT_BOOTSTRAPPED,
  (
    { environment, command, found, needed }: Bootstrap & { readonly found: string; readonly needed: string },
    excerpt: string,
  ) => ({
    title: `The bootstrap stack has version ${found}; this app needs ${needed}`,
    detail: excerpt,
    remedy: `Update it once, with administrator credentials: \`${command}\`.`,
    where: environment,
  }),
);

export const bootstrapIncomplete = defineFinding(
  'bootstrap-incomplete',
  NOT_BOOTSTRAPPED,
  (command: string, excerpt: string) => ({
    title: 'The bucket or repository for the app’s assets does not exist',
    detail: excerpt,
    remedy: `Bootstrap again, with administrator credentials: \`${command}\`.`,
  }),
);

/** Also seen before the deployment, where there is more to say of the stack. */
export const busyStack = defineFinding('stack-busy', { error: 'stack-busy' }, (text: FindingText) => text, {
  isCallout: true,
});

export const stackToRecreate = defineFinding(
  'stack-needs-recreation',
  { error: 'stack-needs-recreation' },
  (text: FindingText) => text,
  { isCallout: true },
);

export const stackToRepair = defineFinding(
  'stack-needs-repair',
  { error: 'stack-needs-repair' },
  (text: FindingText) => text,
  { isCallout: true },
);

export const contextMissing = defineFinding(
  'context-missing',
  { error: 'synth-incomplete' },
  (text: Pick<FindingText, 'title' | 'detail'>) => ({
    ...text,
    remedy: 'Run cdk synth once with credentials for the account and commit cdk.context.json.',
  }),
);

export const otherAccount = defineFinding(
  'aws-wrong-account',
  { error: 'aws-wrong-account' },
  (text: FindingText) => text,
);

export const cdkAsksForApproval = defineFinding(
  'cdk-asks-for-approval',
  { error: 'deploy-failed' },
  (excerpt: string) => ({
    title: 'The CDK CLI asked a question, which a workflow cannot answer',
    detail: excerpt,
    remedy: 'Run `npx cdk deploy` in a terminal once and read the question.',
  }),
);

export const dockerMissing = defineFinding(
  'docker-missing',
  EITHER_STEP,
  (step: CdkStep, command: string, excerpt: string) => ({
    as: reasonOf(step),
    title: `${command} is needed to build an asset and cannot be used here`,
    detail: excerpt,
    remedy:
      'Use a runner with Docker (ubuntu-latest has it), or set CDK_DOCKER to the container client that is there.',
  }),
);

export const dockerFailed = defineFinding(
  'docker-failed',
  EITHER_STEP,
  (
    step: CdkStep,
    { command, exitCode }: { readonly command: string; readonly exitCode: string },
    excerpt: string,
  ) => ({
    as: reasonOf(step),
    title: `docker ${command} failed with exit code ${exitCode}`,
    detail: excerpt,
    remedy: `Run the same \`docker ${command}\` on your machine; the lines above the error say which instruction failed.`,
  }),
);

export const ecsCircuitBreaker = defineFinding(
  'ecs-circuit-breaker',
  { error: 'rollout-failed' },
  (excerpt: string) => ({
    title: 'The new tasks did not become healthy, so ECS stopped the deployment',
    detail: excerpt,
    remedy: 'Read the stopped reason and the exit code of each container, and the last lines of its log.',
  }),
);

export const appDependenciesMissing = defineFinding(
  'app-dependencies-missing',
  EITHER_STEP,
  (
    step: CdkStep,
    { missing, install }: { readonly missing: string; readonly install: string },
    excerpt: string,
  ) => ({
    as: reasonOf(step),
    title: `The CDK app needs ${brief(missing)}, which is not installed`,
    detail: excerpt,
    remedy: `Install the dependencies of the app, in a workflow in an earlier step: ${install}.`,
  }),
);

export const appDoesNotCompile = defineFinding(
  'app-does-not-compile',
  EITHER_STEP,
  (step: CdkStep, excerpt: string) => ({
    as: reasonOf(step),
    title: 'The CDK app does not compile',
    detail: excerpt,
    remedy: "Correct the type errors; `npx tsc --noEmit` in the app's directory shows them all.",
  }),
);

export const credentialsExpired = defineFinding(
  'aws-credentials-expired',
  { error: 'aws-credentials-expired' },
  (step: CdkStep, excerpt: string) => ({
    title: 'The AWS credentials have expired',
    detail: excerpt,
    remedy: `${
      step === 'deploy' ? 'CloudFormation may still be working: look at the stack first. ' : ''
    }A session from OIDC lasts one hour by default: set \`role-duration-seconds: 7200\` in aws-actions/configure-aws-credentials, and the role's maximum session duration to at least that.`,
  }),
);

export const assumeRoleDenied = defineFinding('aws-assume-role-denied', DENIED, (excerpt: string) => ({
  title: 'AWS denied the use of a role that bootstrapping made',
  detail: excerpt,
  remedy:
    'Allow the role of the workflow `sts:AssumeRole` on `arn:aws:iam::ACCOUNT:role/cdk-*`; without those roles it needs every permission of the deployment itself.',
}));

export const accessDenied = defineFinding(
  'aws-access-denied',
  DENIED,
  (text: Pick<FindingText, 'title' | 'remedy' | 'where'>, excerpt: string) => ({ ...text, detail: excerpt }),
);

export const credentialsInvalid = defineFinding(
  'aws-credentials-invalid',
  { error: 'aws-credentials-missing' },
  (excerpt: string) => ({
    title: 'AWS does not know the credentials',
    detail: excerpt,
    remedy:
      'Check the step that configures the credentials: a deleted access key, a key and secret that do not belong together, or a missing session token.',
  }),
);

export const credentialsMissing = defineFinding(
  'aws-credentials-missing',
  { error: 'aws-credentials-missing' },
  (step: CdkStep, excerpt: string) => ({
    title: 'There are no AWS credentials',
    detail: excerpt,
    remedy: `Put aws-actions/configure-aws-credentials before this step, with \`permissions: id-token: write\` in the job.${
      step === 'synth' ? ' Without credentials, commit cdk.context.json so that no lookup is needed.' : ''
    }`,
  }),
);

export const awsUnreachable = defineFinding(
  'aws-unreachable',
  { error: 'aws-unreachable' },
  (host: string, excerpt: string) => ({
    title: `${brief(host)} cannot be reached`,
    detail: excerpt,
    remedy:
      'Check the network of the runner, HTTPS_PROXY, and the region: a region that does not exist has no host.',
    where: host,
  }),
);
