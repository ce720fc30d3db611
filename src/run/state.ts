import type { Runner } from './world.ts';

/** What main leaves for the post step. Plain text in the runner's files: never a secret. */
export type RunState = {
  /** '' when main did not come so far. */
  readonly temporaryDirectory: string;
  /** Written before `cdk deploy` starts; absent when nothing in AWS can have changed. */
  readonly deployment?: StartedDeployment | 'unreadable';
  /** The CDK CLI came to its end: whatever changes a stack now is not of this run. */
  readonly deployed: boolean;
  /** The comment of a dry-run is about to be written, or was: it is no longer outdated. */
  readonly commented: boolean;
  /** Main came to its end and knew what it reported; '' when it was killed or broke down. */
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
const DEPLOYED = 'deployed';
const CONCLUDED = 'concluded';
const COMMENTED = 'commented';

export const saveDirectory = (runner: Runner, directory: string): void =>
  runner.saveState(DIRECTORY, directory);

export const saveDeployment = (runner: Runner, deployment: StartedDeployment): void =>
  runner.saveState(DEPLOYMENT, JSON.stringify(deployment));

export const saveDeployed = (runner: Runner): void => runner.saveState(DEPLOYED, 'true');

export const saveCommented = (runner: Runner): void => runner.saveState(COMMENTED, 'true');

export const saveConclusion = (runner: Runner, conclusion: RunState['concluded']): void =>
  runner.saveState(CONCLUDED, conclusion);

const isStack = (value: unknown): boolean => {
  const { name, region } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isText = typeof name === 'string' && typeof region === 'string';
  return isText && name !== '' && /^[a-z\d-]+$/.test(region);
};

/** Our own words, but from a file that others can write to. */
const parseDeployment = (text: string): StartedDeployment | 'unreadable' => {
  try {
    const value: Readonly<Record<string, unknown>> = JSON.parse(text);
    const { startedAt, stacks, onCancel } = value;
    const isReadable =
      Number.isFinite(startedAt) &&
      Array.isArray(stacks) &&
      stacks.length > 0 &&
      stacks.every(isStack) &&
      (onCancel === 'leave' || onCancel === 'cancel-update');
    return isReadable ? (JSON.parse(text) as StartedDeployment) : 'unreadable';
  } catch {
    return 'unreadable';
  }
};

export const readState = (runner: Runner): RunState => {
  const deployment = runner.state(DEPLOYMENT);
  const concluded = runner.state(CONCLUDED);
  return {
    temporaryDirectory: runner.state(DIRECTORY),
    ...(deployment !== '' && { deployment: parseDeployment(deployment) }),
    deployed: runner.state(DEPLOYED) === 'true',
    commented: runner.state(COMMENTED) === 'true',
    concluded:
      concluded === 'success' || concluded === 'failure' || concluded === 'cancelled' ? concluded : '',
  };
};
