import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  type Parameter,
  waitUntilStackCreateComplete,
} from '@aws-sdk/client-cloudformation';
import { pythonEnvironment } from '../../../scripts/python-environment.ts';
import { quickStart } from '../node/quick-start.ts';
import { type EmulatorControl, emulatorControl } from './control.ts';

/** What runs in place of a container image. */
export type ImageCommand = {
  /** Program and arguments; `{port}` stands for the host port of the container's first port mapping. */
  readonly command: readonly string[];
  /** Working directory; default: the emulator's own directory. */
  readonly cwd?: string;
  /** Directories in front of the container's PATH. */
  readonly path?: readonly string[];
  /**
   * What `ENV` lines of the Dockerfile would set; the task definition wins over it. `{port}` as in `command`, and
   * loopback URLs of the task's own container ports point to where those containers really listen.
   */
  readonly environment?: Readonly<Record<string, string>>;
};

/** How much patience local Fargate has. Names as in `cloud/knobs.py`, where the defaults are. */
export type EmulatorLimits = {
  readonly secondsToBecomeHealthy?: number;
  readonly failuresOfCircuitBreaker?: number;
  readonly drainSeconds?: number;
  readonly stopSeconds?: number;
};

export type EmulatorOptions = {
  /**
   * Commands by image name; a name may hold `*`. With it, tasks are processes, and a task with an image that is not
   * listed fails with `CannotPullContainerError`. Without it, tasks are only pretended: they run at once, or as the
   * variable `EMU_ROLLOUT` of a container says (`fail`, `hang` or seconds until healthy).
   */
  readonly images?: Readonly<Record<string, ImageCommand>>;
  /** Where logs and the homes of containers go; default: a temporary directory that `stop` removes. */
  readonly directory?: string;
  readonly limits?: EmulatorLimits;
};

/** What a CDK CLI run left behind. `output` holds standard output and standard error as they came. */
export type CdkRun = { readonly status: number | null; readonly output: string };

export type Emulator = {
  /** `http://127.0.0.1:<port>`, for every AWS service. */
  readonly endpoint: string;
  readonly region: 'us-west-2';
  readonly account: '123456789012';
  /** Directory with `emulator.log` and `logs/<service>/<task>-<container>.log`. */
  readonly directory: string;
  /** Variables that the CDK CLI and the AWS SDK need to end up here and nowhere else. */
  readonly environment: Readonly<Record<string, string>>;
  /** Configuration for any client of the AWS SDK. */
  readonly sdk: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  readonly control: EmulatorControl;
  /**
   * URL on loopback that stands for a load balancer, by its name. It may be asked for before the balancer
   * exists; then it answers 503 until there is something to answer.
   */
  readonly albUrl: (name: string, listenerPort?: number) => Promise<string>;
  /** Runs this repository's CDK CLI against the emulator. */
  readonly cdk: (
    args: readonly string[],
    options: { readonly cwd: string; readonly environment?: Readonly<Record<string, string>> },
  ) => Promise<CdkRun>;
  /**
   * `cdk bootstrap` of the account and region: the CLI makes the stack once, and after that its recording is enough,
   * unless it is wanted from the CLI itself. @throws Error with the CLI's output when it fails
   */
  readonly bootstrap: (by?: 'cli') => Promise<void>;
  /** Ends the emulator and every container process. */
  readonly stop: () => Promise<void>;
};

const region = 'us-west-2';
const account = '123456789012';
const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const START_SECONDS = 60;

/** Sources: the CLI's and SDK's own documentation of each variable; all of them were tried against CLI 2.1148. */
const awsEnvironment = (endpoint: string, directory: string): Readonly<Record<string, string>> => ({
  // An IP address as host makes the SDK address S3 buckets by path.
  AWS_ENDPOINT_URL: endpoint,
  // MiniStack takes a key id of 12 digits for the account.
  AWS_ACCESS_KEY_ID: account,
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: join(directory, 'aws-config'),
  AWS_SHARED_CREDENTIALS_FILE: join(directory, 'aws-credentials'),
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  CDK_DISABLE_CLI_TELEMETRY: 'true',
  CDK_DISABLE_VERSION_CHECK: '1',
  JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION: '1',
  JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '1',
  NODE_NO_WARNINGS: '1',
});

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The launcher's arguments; images go through a file, for commands may be long. */
const launcherArguments = async (directory: string, options: EmulatorOptions): Promise<readonly string[]> => {
  const limits = Object.fromEntries(
    Object.entries(options.limits ?? {}).map(([name, value]) => [snakeCase(name), value]),
  );
  const args = [join(here, 'emulator.py'), '--directory', directory, '--settings', JSON.stringify(limits)];
  if (!options.images) return args;
  const images = join(directory, 'images.json');
  await writeFile(images, JSON.stringify(options.images));
  return [...args, '--images', images];
};

/** Polls until the emulator has told its port and answers. */
const ready = async (directory: string, ended: () => boolean): Promise<number> => {
  const deadline = Date.now() + START_SECONDS * 1000;
  const file = join(directory, 'ready.json');
  while (!ended() && Date.now() < deadline) {
    if (existsSync(file)) {
      const { port } = JSON.parse(readFileSync(file, 'utf8')) as { port: number };
      const health = await fetch(`http://127.0.0.1:${port}/_ministack/health`).catch(() => undefined);
      if (health?.ok) return port;
    }
    await delay(50);
  }
  const log = join(directory, 'emulator.log');
  const tail = (await readFile(log, 'utf8').catch(() => '')).split('\n').slice(-15).join('\n');
  throw new Error(`The AWS emulator did not start. Its log is ${log} and ends with:\n${tail}`);
};

/**
 * The CLI and aws-cdk-lib are many megabytes of JavaScript, and the library's template validation takes longer than
 * the synthesis itself; these tests are not about either.
 */
const faster = { ...quickStart, CDK_VALIDATION: 'false' };

/** Starts the CDK CLI of this repository directly: npx would swallow signals and may download another version. */
const cdkRunner =
  (environment: Readonly<Record<string, string>>, home: string): Emulator['cdk'] =>
  async (args, options) => {
    const cli = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
    const child = spawn(process.execPath, [cli, '--no-notices', '--ci', ...args], {
      cwd: options.cwd,
      env: { PATH: process.env.PATH, HOME: home, ...faster, ...environment, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, output };
  };

type BootstrapStack = { readonly TemplateBody: string; readonly Parameters: readonly Parameter[] };

const StackName = 'CDKToolkit';

/** Another CLI has another template. */
const bootstrapFile = (): string => {
  const { version }: { readonly version: string } = createRequire(import.meta.url)('aws-cdk/package.json');
  return join(root, `.cache/bootstrap-${version}.json`);
};

const recordBootstrap = async (client: CloudFormationClient): Promise<void> => {
  const { TemplateBody = '' } = await client.send(new GetTemplateCommand({ StackName }));
  const { Stacks: [{ Parameters = [] } = {}] = [] } = await client.send(
    new DescribeStacksCommand({ StackName }),
  );
  const unfinished = `${bootstrapFile()}.${randomUUID()}`;
  await writeFile(unfinished, JSON.stringify({ TemplateBody, Parameters } satisfies BootstrapStack));
  await rename(unfinished, bootstrapFile());
};

const createBootstrapStack = async (client: CloudFormationClient): Promise<void> => {
  const { TemplateBody, Parameters }: BootstrapStack = JSON.parse(await readFile(bootstrapFile(), 'utf8'));
  await client.send(
    new CreateStackCommand({
      StackName,
      TemplateBody,
      Parameters: [...Parameters],
      Capabilities: ['CAPABILITY_NAMED_IAM'],
    }),
  );
  await waitUntilStackCreateComplete(
    { client, maxWaitTime: 60, minDelay: 0.1, maxDelay: 0.1 },
    { StackName },
  );
};

/**
 * Starts an AWS emulator with local Fargate on a free port of 127.0.0.1. Several may run at a time.
 *
 * @throws Error when it does not come up; it names the log file and shows its end.
 */
export const startEmulator = async (options: EmulatorOptions = {}): Promise<Emulator> => {
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'aws-emulator-')));
  await mkdir(directory, { recursive: true });
  await rm(join(directory, 'ready.json'), { force: true });
  for (const file of ['aws-config', 'aws-credentials']) await writeFile(join(directory, file), '');

  const log = openSync(join(directory, 'emulator.log'), 'w');
  const python = join(pythonEnvironment(), 'python');
  // The emulator ends when its standard input closes, so it cannot outlive this process.
  const child = spawn(python, await launcherArguments(directory, options), { stdio: ['pipe', log, log] });
  closeSync(log);
  const ended = once(child, 'exit');
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;

  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    if (!hasEnded()) await ended;
    clearTimeout(killer);
    if (!options.directory) await rm(directory, { recursive: true, force: true });
  };

  const port = await ready(directory, hasEnded).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const environment = awsEnvironment(endpoint, directory);
  const control = emulatorControl(endpoint);
  const cdk = cdkRunner(environment, directory);
  const sdk = { endpoint, region, credentials: { accessKeyId: account, secretAccessKey: 'test' } };
  const bootstrap: Emulator['bootstrap'] = async (by) => {
    const client = new CloudFormationClient(sdk);
    if (by !== 'cli' && existsSync(bootstrapFile())) return createBootstrapStack(client);
    const run = await cdk(['bootstrap', `aws://${account}/${region}`], { cwd: directory });
    if (run.status !== 0) throw new Error(`cdk bootstrap failed with status ${run.status}:\n${run.output}`);
    await recordBootstrap(client);
  };
  const albUrl = control.frontDoor;
  return { endpoint, region, account, directory, environment, sdk, control, albUrl, cdk, bootstrap, stop };
};
