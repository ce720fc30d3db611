import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { SUB_ACTIONS } from '../../../src/inputs/table.ts';
import type { AskedPhase } from '../../../src/inputs/types.ts';
import { type Emulator, startEmulator } from '../aws/emulator.ts';
import { faster } from '../cdk/small-app.ts';
import { chatAppImages } from '../chat-app/images.ts';
import { newSecrets, type RepositorySecrets } from '../chat-app/scenario.ts';
import { type FakeGitHub, type Permissions, startFakeGitHub } from '../github/fake-github.ts';
import { act } from './act.ts';
import { type AppRepository, createAppRepository } from './app-repository.ts';
import { dispatch, pullRequest, pushToMain, schedule, type WorkflowEvent } from './events.ts';
import type { WorkflowRun } from './workflow-run.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** An AWS account, a GitHub and a repository of the example's app, all on this machine. */
export type Production = {
  readonly emulator: Emulator;
  readonly github: FakeGitHub;
  readonly repository: AppRepository;
  /** The secrets as they were at first; a run gets what `github.secrets` has then, unless it is given others. */
  readonly secrets: RepositorySecrets;
  /** Address of the load balancer, on loopback. */
  readonly url: string;
  /** What a push of the newest commit to main starts: ecs-deploy.yml. */
  readonly push: () => Promise<WorkflowRun>;
  /** What happens every night: verify.yml. */
  readonly night: (secrets?: Readonly<Record<string, string>>) => Promise<WorkflowRun>;
  /** `gh workflow run rotate.yml -f phase=… -f plan-only=…`. */
  readonly rotate: (phase?: AskedPhase, options?: { readonly planOnly?: boolean }) => Promise<WorkflowRun>;
  /** What the schedule of rotate.yml starts; `variables` of the repository, besides those that it has. */
  readonly rotateBy: (cron: string, variables?: Readonly<Record<string, string>>) => Promise<WorkflowRun>;
  /** What a push to the branch of pull request 7 starts: pull-request.yml. A fork's run has no secrets and may only read. */
  readonly proposal: (from?: 'own' | 'fork') => Promise<WorkflowRun>;
  readonly stop: () => Promise<void>;
};

/** Where the secrets of the README's table are. */
const ENVIRONMENT = 'production';

/** What the job's own token may do with the permissions of rotate.yml. */
const ROTATION_JOB: Permissions = { contents: 'read', issues: 'none', pullRequests: 'none', actions: 'read' };
/** What the App's token may do that the workflow asks for. */
const SECRETS_APP: Permissions = {
  contents: 'none',
  issues: 'none',
  pullRequests: 'none',
  environments: 'write',
};

type Tokens = { readonly job: string; readonly app: string };

const newTokens = (): Tokens => {
  const token = (): string => `ghs_${randomBytes(18).toString('hex')}`;
  return { job: token(), app: token() };
};

/** What a job of the environment is handed. */
const storedSecrets = ({ secrets }: FakeGitHub): Readonly<Record<string, string>> =>
  Object.fromEntries(
    secrets.names(ENVIRONMENT).map((name) => [name, secrets.value(name, ENVIRONMENT) ?? '']),
  );

/** Only what a release of the action is made of, for act copies the whole folder for every run. */
const copyRelease = async (directory: string): Promise<string> => {
  const release = join(directory, 'release');
  for (const part of ['action.yml', 'package.json', 'dist', ...Object.keys(SUB_ACTIONS)]) {
    await cp(join(root, part), join(release, part), { recursive: true });
  }
  return release;
};

/** Credentials and region are the business of the workflow, which has to get them itself. */
const withoutCredentials = ({ environment }: Emulator): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|.*REGION)$/.test(name),
    ),
  );

/** act does not speak OIDC, but hands on the variables with which GitHub does. */
const runnerEnvironment = (emulator: Emulator, github: FakeGitHub): Readonly<Record<string, string>> => {
  const { apiUrl, graphqlUrl, oidc } = github.services();
  return {
    ...withoutCredentials(emulator),
    ...faster,
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    ...(oidc && {
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    }),
  };
};

/** The variables of the README's table; ECR_REGISTRY is missing, so that no image is built. */
const repositoryVariables = ({ account, region }: Emulator, url: string) => ({
  AWS_ROLE_ARN: `arn:aws:iam::${account}:role/deploy-chat-app`,
  AWS_READ_ROLE_ARN: `arn:aws:iam::${account}:role/look-at-chat-app`,
  AWS_REGION: region,
  AWS_ACCOUNT_ID: account,
  BACKEND_URL: url,
  SECRETS_APP_CLIENT_ID: 'Iv23liStandsInForAnApp',
});

type Run = (
  workflow: string,
  event: WorkflowEvent,
  given: Readonly<Record<string, string>>,
  options?: {
    readonly token?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly variables?: Readonly<Record<string, string>>;
  },
) => Promise<WorkflowRun>;

/** As GitHub queues, runs and ends a run of rotate.yml. */
const rotation = (run: Run, repository: AppRepository, github: FakeGitHub, { job, app }: Tokens) => {
  const start = async (event: WorkflowEvent, variables = {}): Promise<WorkflowRun> => {
    // GitHub's times are whole seconds: secrets that were written in the second of the run could be newer than it.
    await setTimeout(1_000);
    const queued = github.runs.start();
    const environment = { GITHUB_RUN_ID: String(queued.id), STAND_IN_APP_TOKEN: app };
    const options = { token: job, environment, variables };
    const ended = await run('rotate.yml', event, storedSecrets(github), options);
    github.runs.complete(queued);
    return ended;
  };
  const rotate: Production['rotate'] = (phase = 'auto', { planOnly = false } = {}) =>
    start(dispatch(repository.name, { phase, 'plan-only': String(planOnly) }));
  const rotateBy: Production['rotateBy'] = (cron, variables) =>
    start(schedule(repository.name, cron), variables);
  return { rotate, rotateBy };
};

const provision = async (emulator: Emulator, github: FakeGitHub, tokens: Tokens, directory: string) => {
  const secrets = newSecrets();
  const stored = { ...secrets, SECRETS_APP_PRIVATE_KEY: randomBytes(32).toString('base64') };
  for (const [name, value] of Object.entries(stored)) github.secrets.set(name, value, ENVIRONMENT);
  const action = await copyRelease(directory);
  const [repository] = await Promise.all([createAppRepository(join(directory, 'git')), emulator.bootstrap()]);
  const url = await emulator.albUrl('chat-app');
  const variables = repositoryVariables(emulator, url);
  const environment = runnerEnvironment(emulator, github);
  const run: Run = (workflow, event, given, options = {}) => {
    const { token = github.tokens.readOnly, environment: more, variables: others } = options;
    return act({
      repository,
      workflow,
      event,
      action,
      variables: { ...variables, ...others },
      keptPackages: inject('keptPackages'),
      secrets: { ...given, GITHUB_TOKEN: token },
      environment: { ...environment, ...more },
    });
  };
  const push: Production['push'] = () =>
    run('ecs-deploy.yml', pushToMain(repository.name, repository.head()), storedSecrets(github));
  const night: Production['night'] = (given = storedSecrets(github)) =>
    run('verify.yml', schedule(repository.name, '17 3 * * *'), given);
  const proposal: Production['proposal'] = (from = 'own') => {
    const { name } = repository;
    return from === 'own'
      ? run('pull-request.yml', pullRequest(name, repository.head()), secrets, {
          token: github.tokens.readWrite,
        })
      : run('pull-request.yml', pullRequest(name, repository.head(), 'stranger/chat'), {});
  };
  const rotations = rotation(run, repository, github, tokens);
  return { secrets, url, repository, push, night, proposal, ...rotations };
};

export type ProductionOptions = {
  /** GitHub's clock; milliseconds since the epoch. */
  readonly now?: () => number;
};

/** @throws Error when a part cannot be provisioned. */
export const startProduction = async ({ now }: ProductionOptions = {}): Promise<Production> => {
  const directory = await mkdtemp(join(tmpdir(), 'production-'));
  const tokens = newTokens();
  const [emulator, github] = await Promise.all([
    startEmulator({ images: chatAppImages() }),
    startFakeGitHub({
      environments: [ENVIRONMENT],
      tokens: { [tokens.job]: ROTATION_JOB, [tokens.app]: SECRETS_APP },
      ...(now && { now }),
    }),
  ]);
  const stop = async (): Promise<void> => {
    await Promise.all([emulator.stop(), github.close()]);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    return { emulator, github, stop, ...(await provision(emulator, github, tokens, directory)) };
  } catch (error) {
    await stop();
    throw error;
  }
};
