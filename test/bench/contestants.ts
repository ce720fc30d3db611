import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SignJWT } from 'jose';
import type { ReportDocument } from '../../src/report/json.ts';
import {
  checkOut,
  jobEnvironment,
  type KeyForm,
  type RepositorySecrets,
  type Scenario,
} from '../support/chat-app/scenario.ts';
import { run, type Timing, timed } from './stopwatch.ts';
import type { Tools } from './tools.ts';

/** One way to deploy the chat app with a new key. */
export type Contestant = {
  readonly name: ContestantName;
  readonly deploy: (job: DeployJob) => Promise<Measured>;
};

export const CONTESTANT_NAMES = ['by hand', 'cdk deploy', 'action'] as const;
export type ContestantName = (typeof CONTESTANT_NAMES)[number];

export type DeployJob = {
  readonly scenario: Scenario;
  readonly keyForm: KeyForm;
  /** Fresh ones, so that there is something to deploy. */
  readonly secrets: RepositorySecrets;
  /** What a person knows of the own service. */
  readonly service: { readonly cluster: string; readonly service: string };
};

export type Measured = Timing & {
  /** Seconds of each step or stage. */
  readonly stages: Readonly<Record<string, number>>;
};

const cdkCli = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
const waiter = fileURLToPath(new URL('./services-stable.ts', import.meta.url));

type Step = { readonly name: string; readonly command: readonly string[] };

/** Runs `steps` in a fresh checkout with a fresh home directory, as every job of a hosted runner begins. */
const inFreshJob = async (
  { scenario, secrets }: DeployJob,
  tools: Tools,
  steps: readonly Step[],
): Promise<Measured> => {
  const checkout = await checkOut(undefined);
  const home = await mkdtemp(join(tmpdir(), 'bench-home-'));
  const at = {
    cwd: join(checkout, 'infrastructure'),
    env: {
      HOME: home,
      PATH: tools.path,
      LANG: 'C.UTF-8',
      CI: 'true',
      // The request for notices would measure the way to a server far away; the action asks for none either.
      CDK_NOTICES: 'false',
      ...jobEnvironment(scenario.emulator, secrets, undefined),
      JWT_SECRET_KEY: secrets.JWT_SECRET_KEY,
      JWT_EXPIRATION_HOURS: '168',
    },
  };
  const stages: Record<string, number> = {};
  try {
    const whole = await timed(async () => {
      for (const { name, command } of steps)
        stages[name] = (await timed(() => run(command, at))).milliseconds / 1000;
    });
    return { ...whole, stages };
  } finally {
    for (const directory of [checkout, home]) await rm(directory, { recursive: true, force: true });
  }
};

const mint = ({ JWT_SECRET_KEY }: RepositorySecrets): Promise<string> =>
  new SignJWT({ user_id: 'bench' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('bench')
    .setIssuedAt()
    .setExpirationTime('10m')
    .sign(new TextEncoder().encode(JWT_SECRET_KEY));

const deployArguments = (keyForm: KeyForm): readonly string[] => [
  'deploy',
  '--require-approval',
  'never',
  '--context',
  `keyForm=${keyForm}`,
];

/** `aws ecs wait services-stable`, or a stand-in with the same beat where there is no AWS CLI. */
const waitCommand = (tools: Tools, { cluster, service }: DeployJob['service']): readonly string[] =>
  tools.awsCli
    ? ['aws', 'ecs', 'wait', 'services-stable', '--cluster', cluster, '--services', service]
    : [process.execPath, waiter, cluster, service];

const REQUEST =
  'fetch(process.argv[1], { headers: { authorization: process.argv[2] } })' +
  '.then((response) => process.exit(response.ok ? 0 : 1), () => process.exit(1))';

const requestCommand = (tools: Tools, url: string, token: string): readonly string[] =>
  tools.curl
    ? ['curl', '--fail', '--silent', '--show-error', '--header', `Authorization: Bearer ${token}`, url]
    : [process.execPath, '-e', REQUEST, url, `Bearer ${token}`];

/** What a person would write into a workflow: look at the template, deploy, wait, ask once. */
const byHand = (tools: Tools): Contestant => ({
  name: 'by hand',
  deploy: async (job) => {
    const token = await mint(job.secrets);
    return inFreshJob(job, tools, [
      { name: 'npx cdk synth', command: ['npx', 'cdk', 'synth', '--context', `keyForm=${job.keyForm}`] },
      { name: 'npx cdk deploy', command: ['npx', 'cdk', ...deployArguments(job.keyForm)] },
      { name: 'services-stable', command: waitCommand(tools, job.service) },
      { name: 'request', command: requestCommand(tools, `${job.scenario.url}/api/me`, token) },
    ]);
  },
});

/** The least there is: nothing is looked at, nothing is asked. */
const cdkDeployAlone = (tools: Tools): Contestant => ({
  name: 'cdk deploy',
  deploy: (job) =>
    inFreshJob(job, tools, [
      { name: 'cdk deploy', command: [process.execPath, cdkCli, ...deployArguments(job.keyForm)] },
    ]),
});

const stagesOf = async (reportFile: string): Promise<Readonly<Record<string, number>>> => {
  const { stages } = JSON.parse(await readFile(reportFile, 'utf8')) as ReportDocument;
  return Object.fromEntries(
    stages.map(({ name, startedAt, finishedAt }) => [
      name,
      (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000,
    ]),
  );
};

/** The bundle as the runner starts it; the post step runs, too, but is not counted, as nobody waits for it by hand. */
const action = (tools: Tools): Contestant => ({
  name: 'action',
  deploy: async ({ scenario, secrets }) => {
    const running = await scenario.run({ secrets, env: { PATH: tools.path } });
    let result: Awaited<typeof running.finished> | undefined;
    const { cpuSeconds } = await timed(async () => {
      result = await running.finished;
    });
    if (result?.conclusion !== 'success' || result.outputs.verdict !== 'match')
      throw new Error(`the action ended with ${result?.conclusion}:\n${result?.log.slice(-30).join('\n')}`);
    const stages = await stagesOf(result.outputs.report ?? '');
    await result.dispose();
    return { milliseconds: result.main.milliseconds, cpuSeconds, stages };
  },
});

export const contestants = (tools: Tools): readonly Contestant[] => [
  byHand(tools),
  cdkDeployAlone(tools),
  action(tools),
];
