import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Emulator } from '../aws/emulator.ts';
import { faster } from '../cdk/small-app.ts';
import { type PullRequestEventOptions, pullRequestEvent } from '../github/events.ts';
import type { FakeGitHub } from '../github/fake-github.ts';
import type { GitHubContext } from '../runner/environment.ts';
import { type RunningAction, type RunOptions, startAction } from '../runner/fake-runner.ts';
import { backendImage, FRONTEND_IMAGE, STAND_IN_FRONTEND_IMAGE } from './images.ts';
import { checkOut, type Replaced } from './scenario.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export type ProposalOptions = Partial<Omit<RunOptions, 'event' | 'github'>> & {
  /** Of the `github` context. */
  readonly context?: Partial<GitHubContext>;
  readonly github: FakeGitHub;
  /** Gives the run credentials for this account. */
  readonly emulator?: Emulator;
  readonly event?: PullRequestEventOptions;
  /** The token that the run gets; by default the one that may comment. */
  readonly token?: string;
  /** As in the scenario that has deployed the example. */
  readonly replaced?: Replaced;
  /** Changes the checkout: what the pull request is about. */
  readonly change?: (checkout: string) => Promise<void>;
};

/** Inputs as in examples/chat-app/.github/workflows/pull-request.yml, with the images that the scenario deploys. */
const dryRunInputs = ({ frontend }: Replaced): Readonly<Record<string, string>> => ({
  mode: 'dry-run',
  'stand-ins': [
    'NEXTAUTH_SECRET',
    'DEMO_PASSWORD',
    `FRONTEND_IMAGE=${frontend === 'stand-in' ? STAND_IN_FRONTEND_IMAGE : FRONTEND_IMAGE}`,
    `BACKEND_IMAGE=${backendImage('demo')}`,
  ].join('\n'),
  'working-directory': 'infrastructure',
  'account-id': '123456789012',
  containers: 'FrontendContainer BackendContainer',
});

/** Runs the bundle as pull-request.yml does, for a pull request of the example app. */
export const startProposal = async (
  options: ProposalOptions,
): Promise<{ readonly running: RunningAction; readonly dispose: () => Promise<void> }> => {
  const {
    github,
    emulator,
    event,
    token = github.tokens.readWrite,
    change,
    context,
    replaced = {},
    ...run
  } = options;
  const workspace = await checkOut(undefined, replaced.app, replaced.cli);
  await change?.(workspace);
  const running = await startAction({
    action: root,
    workspace,
    services: github.services(token),
    event: pullRequestEvent(event),
    ...run,
    github: { event_name: 'pull_request', ref: 'refs/pull/7/merge', workflow: 'pull-request', ...context },
    inputs: { ...dryRunInputs(replaced), ...run.inputs },
    env: {
      AWS_REGION: 'us-west-2',
      ...emulator?.environment,
      ...(replaced.app === 'recorded' && faster),
      ...run.env,
    },
  });
  return {
    running,
    dispose: () => rm(workspace, { recursive: true, force: true }),
  };
};
