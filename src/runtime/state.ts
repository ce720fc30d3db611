import type { Runner } from './world.ts';

/** What main leaves for the post step. Plain text in the runner's files: never a secret. */
export type RunState = {
  /** Removed by the post step, whatever happened. */
  readonly temporaryDirectory: string;
  /** Written before `cdk deploy` starts; absent when nothing in AWS can have changed. */
  readonly deployment?: StartedDeployment;
  /** Main came to its end and reported; otherwise it was killed. */
  readonly concluded: 'success' | 'failure' | 'cancelled' | '';
};

export type StartedDeployment = {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly stacks: readonly { readonly name: string; readonly region: string }[];
  readonly onCancel: 'leave' | 'cancel-update';
};

const DIRECTORY = 'temporaryDirectory';
const DEPLOYMENT = 'deployment';
const CONCLUDED = 'concluded';

export const saveDirectory = (runner: Runner, directory: string): void =>
  runner.saveState(DIRECTORY, directory);

export const saveDeployment = (runner: Runner, deployment: StartedDeployment): void =>
  runner.saveState(DEPLOYMENT, JSON.stringify(deployment));

export const saveConclusion = (runner: Runner, conclusion: RunState['concluded']): void =>
  runner.saveState(CONCLUDED, conclusion);

/** Undefined in the main step, where there is no state yet. */
export const readState = (runner: Runner): RunState | undefined => {
  const temporaryDirectory = runner.state(DIRECTORY);
  if (temporaryDirectory === '') return undefined;
  const deployment = runner.state(DEPLOYMENT);
  const concluded = runner.state(CONCLUDED);
  return {
    temporaryDirectory,
    ...(deployment !== '' && { deployment: JSON.parse(deployment) as StartedDeployment }),
    concluded:
      concluded === 'success' || concluded === 'failure' || concluded === 'cancelled' ? concluded : '',
  };
};
