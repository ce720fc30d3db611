import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Emulator, startEmulator } from '../aws/emulator.ts';
import { chatAppImages } from '../chat-app/images.ts';
import { newSecrets, type RepositorySecrets } from '../chat-app/scenario.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { act } from './act.ts';
import { type AppRepository, createAppRepository } from './app-repository.ts';
import { pullRequest, pushToMain, schedule, type WorkflowEvent } from './events.ts';
import type { WorkflowRun } from './workflow-run.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** An AWS account, a GitHub and a repository of the example's app, all on this machine. */
export type Production = {
  readonly emulator: Emulator;
  readonly github: FakeGitHub;
  readonly repository: AppRepository;
  /** The repository's secrets, as they are on GitHub unless a run is given others. */
  readonly secrets: RepositorySecrets;
  /** Address of the load balancer, on loopback. */
  readonly url: string;
  /** What a push of the newest commit to main starts: ecs-deploy.yml. */
  readonly push: () => Promise<WorkflowRun>;
  /** What happens every night: verify.yml. */
  readonly night: (secrets?: RepositorySecrets) => Promise<WorkflowRun>;
  /** What a push to the branch of pull request 7 starts: pull-request.yml. A fork's run has no secrets and may only read. */
  readonly proposal: (from?: 'own' | 'fork') => Promise<WorkflowRun>;
  readonly stop: () => Promise<void>;
};

/** Only what a release of the action is made of, for act copies the whole folder for every run. */
const copyRelease = async (directory: string): Promise<string> => {
  const release = join(directory, 'release');
  for (const part of ['action.yml', 'package.json', 'dist']) {
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
});

const provision = async (emulator: Emulator, github: FakeGitHub, directory: string) => {
  const secrets = newSecrets();
  const action = await copyRelease(directory);
  const [repository] = await Promise.all([createAppRepository(join(directory, 'git')), emulator.bootstrap()]);
  const url = await emulator.albUrl('chat-app');
  const variables = repositoryVariables(emulator, url);
  const environment = runnerEnvironment(emulator, github);
  const run = (
    workflow: string,
    event: WorkflowEvent,
    given: Readonly<Record<string, string>>,
    token = github.tokens.readOnly,
  ): Promise<WorkflowRun> => {
    const all = { ...given, GITHUB_TOKEN: token };
    return act({ repository, workflow, event, action, secrets: all, variables, environment });
  };
  const push: Production['push'] = () =>
    run('ecs-deploy.yml', pushToMain(repository.name, repository.head()), secrets);
  const night: Production['night'] = (given = secrets) =>
    run('verify.yml', schedule(repository.name, '17 3 * * *'), given);
  const proposal: Production['proposal'] = (from = 'own') => {
    const { name } = repository;
    return from === 'own'
      ? run('pull-request.yml', pullRequest(name, repository.head()), secrets, github.tokens.readWrite)
      : run('pull-request.yml', pullRequest(name, repository.head(), 'stranger/chat'), {});
  };
  return { secrets, url, repository, push, night, proposal };
};

/** @throws Error when a part cannot be provisioned. */
export const startProduction = async (): Promise<Production> => {
  const directory = await mkdtemp(join(tmpdir(), 'production-'));
  const [emulator, github] = await Promise.all([
    startEmulator({ images: chatAppImages() }),
    startFakeGitHub(),
  ]);
  const stop = async (): Promise<void> => {
    await Promise.all([emulator.stop(), github.close()]);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    return { emulator, github, stop, ...(await provision(emulator, github, directory)) };
  } catch (error) {
    await stop();
    throw error;
  }
};
