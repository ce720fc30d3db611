import { join } from 'node:path';
import type { Exit } from '../lib/child-process.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import { AGAIN } from '../model/remedy.ts';

/** A command of the CDK CLI that failed. */
export type CdkStep = 'synth' | 'deploy';

/** `found`: directories of the checkout that have a cdk.json. */
export const noCdkApp = defineFinding(
  'no-cdk-app',
  { error: 'no-cdk-app' },
  (input: string, found: readonly string[]) => {
    const list = found.map((path) => `- ${path}`).join('\n');
    return {
      title: 'There is no CDK app in the working directory',
      detail:
        found.length === 0
          ? `No readable cdk.json in ${input}, and none was found below the checkout.`
          : `No readable cdk.json in ${input}. The checkout has one in:\n${list}`,
      remedy:
        found.length === 0
          ? 'Set `working-directory` to the directory that has cdk.json. In a workflow, an earlier step has to check out the repository (actions/checkout).'
          : `Set \`working-directory: ${found[0]}\`, or the other directory that you mean.`,
      where: 'working-directory',
    };
  },
);

export const cdkJsonUnusable = defineFinding(
  'cdk-json-unusable',
  { error: 'no-cdk-app' },
  (file: string, problem: string) => ({
    title: 'cdk.json cannot be used',
    detail: `${file}: ${problem}`,
    remedy:
      'Give it the command that runs the app, e.g. `{ "app": "npx ts-node --prefer-ts-exts bin/app.ts" }`.',
    where: file,
  }),
);

export const cdkAppIsAssembly = defineFinding(
  'cdk-app-is-assembly',
  { error: 'no-cdk-app' },
  (file: string, directory: string) => ({
    title: 'cdk.json points to a directory instead of an app',
    detail: `\`app\` in ${file} is the directory ${directory}. What was synthesized earlier does not know this run's key.`,
    remedy: 'Set `app` to the command that runs the app.',
    where: file,
  }),
);

/** `location`: where the CLI was found; `install`: the command that adds a newer one. */
type FoundCli = { readonly version: string; readonly location: string; readonly install: string };

/** `oldest`: the oldest version that this action is tested with. */
export const cdkCliTooOld = defineFinding(
  'cdk-cli-too-old',
  { error: 'cdk-cli-unsupported' },
  ({ version, location, install }: FoundCli, oldest: string) => ({
    title: `The CDK CLI ${version} is older than ${oldest}`,
    detail: `Found in ${location}.`,
    remedy: `Update it: \`${install}\`. A newer CLI deploys apps of older libraries.`,
    where: location,
  }),
);

/** https://github.com/aws/aws-cdk/issues/38113 */
export const cdkCliAccidentalRelease = defineFinding(
  'cdk-cli-accidental-release',
  { error: 'cdk-cli-unsupported' },
  ({ location, install }: FoundCli) => ({
    title: 'aws-cdk 3.0.0 was published by accident and must not be used',
    detail:
      `Found in ${location}. It is older than most 2.x releases and cannot read what current libraries write ` +
      '(aws/aws-cdk issues 38113 and 38230). The registry has tagged it `latest` at times.',
    remedy: `Pin the CLI to 2.x and commit the lock file: \`${install}\`.`,
    where: location,
  }),
);

/** Where the CLI was looked for, and what would install it. */
type MissingCli = {
  readonly appDirectory: string;
  /** A `cdk` on the PATH that could not say its version, e.g. a version manager's script without a version. */
  readonly mute: string | undefined;
  /** Whether the app's package.json names aws-cdk. */
  readonly isDeclared: boolean;
  /** The command that installs what the lock file names. */
  readonly install: string;
  /** The command that adds the CLI. */
  readonly add: string;
  /** Whether the app has packages of npm, so that its lock file can name the CLI. */
  readonly isOfNpm: boolean;
};

export const cdkCliMissing = defineFinding(
  'cdk-cli-missing',
  { error: 'cdk-cli-missing' },
  ({ appDirectory, mute, isDeclared, install, add, isOfNpm }: MissingCli) => {
    const onPath =
      mute === undefined
        ? '`cdk` on the PATH'
        : `a working \`cdk\` on the PATH: \`${mute} --version\` failed`;
    return {
      title: 'The CDK CLI is not installed',
      detail: isDeclared
        ? `package.json in ${appDirectory} names aws-cdk, but it is in no node_modules there or above.`
        : `Neither aws-cdk in a node_modules of ${appDirectory} or above, nor ${onPath}. It is never downloaded here, since it has to fit the app's library.`,
      remedy: isDeclared
        ? `Install the dependencies in ${appDirectory}: \`${install}\`. In a workflow, an earlier step has to do that.`
        : isOfNpm
          ? `Add it and commit the lock file: \`${add}\`.`
          : `Install it in an earlier step of the workflow: \`${add}\`, better with the exact version that you use.`,
      where: appDirectory,
    };
  },
);

/** `names`: of CDK_ variables. */
const flagsDropped = defineFinding('cdk-flags-dropped', 'notice', (names: readonly string[]) => ({
  title: 'CDK options in the environment were left out',
  detail: `The CDK CLI reads ${names.join(', ')} as options that change what is deployed or printed.`,
  remedy:
    'Use the inputs `context`, `stacks` and `cdk-arguments` instead, or rename a variable that is meant for the app.',
  where: 'env',
}));

/** Undefined when none were left out. */
export const cdkFlagsDropped = (names: readonly string[]): Finding | undefined =>
  names.length === 0 ? undefined : flagsDropped(names);

/** `command`: the `app` of cdk.json. */
export const synthSpeedWithoutEffect = defineFinding(
  'synth-speed-without-effect',
  'notice',
  (command: string) => ({
    title: '`synth-speed: fast` only makes ts-node apps faster',
    detail: `cdk.json runs the app with \`${command}\`, which does not name ts-node.`,
    remedy: 'Take `synth-speed` out of the workflow, unless that command starts ts-node itself.',
    where: 'synth-speed',
  }),
);

export const synthWroteNothing = defineFinding(
  'synth-wrote-nothing',
  { error: 'synth-failed' },
  (app: { readonly directory: string; readonly command: string }) => ({
    title: 'The CDK app succeeded but wrote no cloud assembly',
    detail: `\`${app.command}\` left no manifest.json in the directory that the CDK CLI gave it in CDK_OUTDIR, nor a new one in cdk.out.`,
    remedy:
      'Set no `outdir` in `new App({ outdir: … })` but `cdk.out`, and check that the command runs the file that builds the stacks.',
    where: join(app.directory, 'cdk.json'),
  }),
);

export const typeCheckImpossible = defineFinding(
  'type-check-impossible',
  { error: 'type-check-failed' },
  (project: string, compiler: string | undefined) => ({
    title: 'The types of the CDK app cannot be checked',
    detail:
      compiler === undefined
        ? `No typescript in a node_modules next to ${project} or above.`
        : `There is no ${project}.`,
    remedy: 'Install the dependencies with `npm ci`, or take `synth-speed: fast` out of the workflow.',
    where: 'synth-speed',
  }),
);

const SHOWN_TYPE_ERRORS = 10;

const typeErrors = defineFinding(
  'type-check-failed',
  { error: 'type-check-failed' },
  (exit: Exit, project: string) => {
    const errors = exit.tail.split('\n').filter((line) => /\berror TS\d+:/.test(line));
    const shown = errors.slice(0, SHOWN_TYPE_ERRORS).join('\n');
    const more =
      errors.length > SHOWN_TYPE_ERRORS ? `\n… and ${errors.length - SHOWN_TYPE_ERRORS} more.` : '';
    const ending = exit.timedOut ? 'The check did not end in time.' : 'The compiler gave no error lines.';
    return {
      title: 'The CDK app has type errors; nothing was deployed',
      detail: errors.length === 0 ? ending : `${shown}${more}`,
      remedy: `Correct them; \`npx tsc --noEmit\` in the app's directory shows the same.`,
      where: project,
    };
  },
);

export const typeCheckFailed = (exit: Exit, project: string): ErrorFinding =>
  exit.cancelled ? typeCheckCancelled() : typeErrors(exit, project);

const typeCheckCancelled = defineFinding('type-check-cancelled', { error: 'cancelled' }, () => ({
  title: 'The run was cancelled during the type check',
  detail: 'Nothing was deployed.',
  remedy: `If it is still wanted, ${AGAIN}`,
}));

const ending = ({ code, signal }: Exit): string =>
  signal === null ? `exit code ${code ?? 'unknown'}` : `ended by ${signal}`;

export const synthFailed = defineFinding(
  'synth-failed',
  { error: 'synth-failed' },
  (exit: Exit, excerpt: string) => ({
    title: `cdk synth failed (${ending(exit)})`,
    detail: excerpt === '' ? 'It printed nothing.' : excerpt,
    remedy:
      'Run `npx cdk synth --quiet` in the directory that has cdk.json, with the same environment variables set.',
  }),
);

/** `stackName`: as far as the output names one. */
export const deployFailed = defineFinding(
  'deploy-failed',
  { error: 'deploy-failed' },
  (exit: Exit, excerpt: string, stackName: string) => ({
    title: `cdk deploy failed (${ending(exit)})`,
    detail: excerpt === '' ? 'It printed nothing.' : excerpt,
    remedy: `The first failed event of the stack tells the cause: \`aws cloudformation describe-stack-events --stack-name ${stackName}\`.`,
  }),
);

export const cdkCancelled = defineFinding('cdk-cancelled', { error: 'cancelled' }, (step: CdkStep) => ({
  title: `The run was cancelled during cdk ${step}`,
  detail:
    step === 'synth'
      ? 'Nothing was deployed.'
      : 'The CDK CLI was stopped. An update that CloudFormation had started goes on without it.',
  remedy:
    step === 'synth'
      ? `If it is still wanted, ${AGAIN}`
      : 'Look at the stack before anything else: `aws cloudformation describe-stacks --stack-name STACK`.',
}));

/** `lastLines`: of what it printed. */
export const synthTimedOut = defineFinding(
  'synth-timed-out',
  { error: 'synth-failed' },
  (lastLines: string) => ({
    title: 'cdk synth did not end in time and was stopped',
    detail: lastLines === '' ? 'It printed nothing.' : `The last lines were:\n${lastLines}`,
    remedy: 'Run `npx cdk synth --quiet` on your machine and see what it waits for.',
  }),
);
