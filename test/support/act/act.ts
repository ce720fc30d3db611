import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { pythonEnvironment } from '../../../scripts/python-environment.ts';
import type { AppRepository } from './app-repository.ts';
import type { WorkflowEvent } from './events.ts';
import { localRepositories } from './stand-ins.ts';
import { type WorkflowRun, workflowRun } from './workflow-run.ts';

type Variables = Readonly<Record<string, string>>;

export type ActOptions = {
  readonly repository: AppRepository;
  /** File name in `.github/workflows`. */
  readonly workflow: string;
  readonly event: WorkflowEvent;
  /** Folder that stands for our own action's release. */
  readonly action: string;
  readonly secrets: Variables;
  readonly variables: Variables;
  /** For the packages of the app, which all runs share. */
  readonly keptPackages: string;
  /** What the runner itself gives to every step. */
  readonly environment: Variables;
};

/** Milliseconds. A run that hangs ends before the test does, so that its output is seen. */
const LONGEST_RUN = 240_000;

/** An npm that does the same work once. */
const bin = fileURLToPath(new URL('bin', import.meta.url));

/** Without this project's node_modules: what the workflow needs it must have installed. */
const path = (): string => {
  const others = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  return [bin, dirname(process.execPath), ...others].join(delimiter);
};

/**
 * The app's `npm ci` is the real one, the first time. It takes the packages from npm's cache, where installing this
 * project has put the very same ones, and asks the registry only for what is not there.
 */
const npmSettings = (keptPackages: string): Variables => ({
  KEPT_PACKAGES: keptPackages,
  npm_config_cache: process.env.npm_config_cache ?? join(homedir(), '.npm'),
  npm_config_userconfig: process.env.npm_config_userconfig ?? join(homedir(), '.npmrc'),
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
});

/** How this machine reaches the registry, where that takes more than a name. */
const NETWORK = ['NODE_EXTRA_CA_CERTS', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'] as const;

const network = (): Variables =>
  Object.fromEntries(
    NETWORK.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );

/**
 * One file each for secrets, variables and environment: arguments would be in the process list. Between single quotes
 * act takes a value as it is; none of the values here has one.
 */
const settingsFile = async (directory: string, name: string, values: Variables): Promise<string> => {
  const file = join(directory, name);
  const lines = Object.entries(values).map(([key, value]) => `${key}='${value}'\n`);
  await writeFile(file, lines.join(''), { mode: 0o600 });
  return file;
};

const actArguments = async (home: string, options: ActOptions): Promise<readonly string[]> => {
  const { repository, event, environment } = options;
  const workflow = join('.github/workflows', options.workflow);
  const payload = join(home, 'event.json');
  await writeFile(payload, JSON.stringify(event.payload));
  return [
    event.name,
    ...['--workflows', workflow, '--eventpath', payload, '--actor', 'octo-dev'],
    // Host mode: steps are processes of this machine, in a workspace below act's cache.
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    // Otherwise act skips actions/checkout and copies its own working directory, uncommitted files and all.
    '--no-skip-checkout',
    ...(await localRepositories(join(repository.directory, workflow), options.action)),
    ...['--secret-file', await settingsFile(home, 'secrets', options.secrets)],
    ...['--var-file', await settingsFile(home, 'variables', options.variables)],
    ...[
      '--env-file',
      await settingsFile(home, 'environment', { ...npmSettings(options.keptPackages), ...environment }),
    ],
    ...['--input-file', await settingsFile(home, 'inputs', {})],
    '--no-cache-server',
    '--json',
  ];
};

const start = async (args: readonly string[], directory: string, home: string): Promise<WorkflowRun> => {
  const child = spawn(join(pythonEnvironment(), 'act'), args, {
    cwd: directory,
    // Host mode hands act's own environment to the steps, so it is made from nothing.
    env: { PATH: path(), HOME: home, TMPDIR: join(home, 'tmp'), LANG: 'C.UTF-8', ...network() },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_RUN,
  });
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return workflowRun(`${output}\n${errors}`, status);
};

/** Runs one workflow of a repository, as it is written, in a home directory of its own that is gone afterwards. */
export const act = async (options: ActOptions): Promise<WorkflowRun> => {
  const home = await mkdtemp(join(tmpdir(), 'act-'));
  try {
    await mkdir(join(home, 'tmp'));
    await writeFile(join(home, '.gitconfig'), options.repository.gitConfig);
    return await start(await actArguments(home, options), options.repository.directory, home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};
