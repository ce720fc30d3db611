import { type Child, type ChildOptions, startChild } from '../lib/child-process.ts';
import type { CdkApp } from './find-app.ts';
import type { CdkCli } from './find-cli.ts';

type DeploymentOptions = Pick<
  ChildOptions,
  'env' | 'onLine' | 'cancelled' | 'redact' | 'timeoutMilliseconds'
> & {
  readonly app: CdkApp;
  readonly cli: CdkCli;
  /** The cloud assembly that was checked. */
  readonly assembly: string;
  /** Names as in the assembly's manifest, e.g. `Prod/Main`; without any the CLI would choose. */
  readonly stacks: readonly string[];
  /** From `parseCdkArguments`, checked by the caller to hold no secret. */
  readonly cdkArguments: readonly string[];
};

/**
 * Arguments of `cdk deploy`. The stacks come first, because options that take lists would swallow them. `--build=`
 * is empty on purpose: the CLI runs the `build` command of cdk.json at every start, even for a finished assembly.
 */
export const deployArguments = (
  options: Pick<DeploymentOptions, 'assembly' | 'stacks' | 'cdkArguments'>,
): readonly string[] => [
  'deploy',
  ...options.stacks,
  '--app',
  options.assembly,
  '--build=',
  '--require-approval',
  'never',
  '--progress',
  'events',
  '--ci',
  '--no-notices',
  '--no-color',
  ...options.cdkArguments,
];

/**
 * Starts the deployment. Its exit code is a hint: the status of the stacks is the truth, also after a cancel, which
 * ends the CLI but not CloudFormation's work. `classifyFailure` says what a failure means.
 */
export function startDeployment(options: DeploymentOptions): Child {
  return startChild({
    ...options,
    command: options.cli.command,
    args: [...options.cli.args, ...deployArguments(options)],
    cwd: options.app.directory,
  });
}
