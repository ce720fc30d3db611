import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { askCommand } from '../lib/child-process.ts';
import { untrustedLines } from '../lib/text.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import { findInstalledPackage, type InstalledPackage, parents, readPackage } from './package-directory.ts';

/** How to start the user's CDK CLI: `command ...args <cdk arguments>`, in the app's directory. */
export type CdkCli = {
  readonly command: string;
  readonly args: readonly string[];
  /** E.g. `2.1148.1`. */
  readonly version: string;
  /** Where it was found, for people. */
  readonly location: string;
};

/** Oldest CLI that this action is tested with. */
const OLDEST = { minor: 150, text: '2.150.0' } as const;

const VERSION_TIMEOUT_MILLISECONDS = 60_000;

/**
 * The CDK CLI that the app's package pins, started by its JavaScript file with the running Node: under pnpm the entry
 * in `.bin` is a shell script, and `npx` swallows SIGINT. Then Yarn Plug'n'Play, then `cdk` on the PATH; never a
 * download, because the `latest` of a registry need not fit the app's library.
 *
 * @param env environment for asking the version where only a command is there
 */
export async function findCdkCli(
  appDirectory: string,
  env: Readonly<Record<string, string>>,
  cancelled: AbortSignal = new AbortController().signal,
): Promise<Outcome<CdkCli>> {
  const found =
    installed(appDirectory) ??
    (await plugAndPlay(appDirectory, env, cancelled)) ??
    (await onPath(appDirectory, env, cancelled));
  if (found === undefined) return fail(missing(appDirectory, executableOnPath('cdk', env)));
  const refusal = unsupported(found, appDirectory);
  return refusal === undefined ? succeed(found) : fail(refusal);
}

function installed(appDirectory: string): CdkCli | undefined {
  const found = findInstalledPackage(appDirectory, 'aws-cdk');
  return found === undefined ? undefined : fromPackage(found);
}

function fromPackage({ commands, directory, version }: InstalledPackage): CdkCli | undefined {
  const script = commands.cdk;
  if (script === undefined || !existsSync(script)) return undefined;
  return { command: process.execPath, args: [script], version, location: directory };
}

async function plugAndPlay(
  appDirectory: string,
  env: Readonly<Record<string, string>>,
  cancelled: AbortSignal,
): Promise<CdkCli | undefined> {
  const root = parents(appDirectory).find((directory) => existsSync(join(directory, '.pnp.cjs')));
  if (root === undefined) return undefined;
  const command = executableOnPath('yarn', env);
  if (command === undefined) return undefined;
  const version = await askVersion({ command, args: ['cdk'] }, appDirectory, env, cancelled);
  if (version === undefined) return undefined;
  return { command, args: ['cdk'], version, location: `${root} (Yarn Plug'n'Play)` };
}

async function onPath(
  appDirectory: string,
  env: Readonly<Record<string, string>>,
  cancelled: AbortSignal,
): Promise<CdkCli | undefined> {
  const command = executableOnPath('cdk', env);
  if (command === undefined) return undefined;
  const owner = owningPackage(realpathSync(command));
  if (owner !== undefined) return fromPackage(owner);
  const version = await askVersion({ command, args: [] }, appDirectory, env, cancelled);
  return version === undefined ? undefined : { command, args: [], version, location: command };
}

/** The aws-cdk package that a file belongs to; version managers put scripts on the PATH that belong to none. */
function owningPackage(file: string): InstalledPackage | undefined {
  for (const directory of parents(dirname(file))) {
    const found = readPackage(directory);
    if (found !== undefined) return found.name === 'aws-cdk' ? found : undefined;
  }
  return undefined;
}

function executableOnPath(name: string, env: Readonly<Record<string, string>>): string | undefined {
  const directories = (env.PATH ?? '').split(delimiter).filter((directory) => directory !== '');
  return directories.map((directory) => join(directory, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What `cdk --version` says, e.g. `2.1148.1 (build 4f3efd4)`. */
async function askVersion(
  cli: { readonly command: string; readonly args: readonly string[] },
  cwd: string,
  env: Readonly<Record<string, string>>,
  cancelled: AbortSignal,
): Promise<string | undefined> {
  const answer = await askCommand({
    command: cli.command,
    args: [...cli.args, '--version'],
    cwd,
    env,
    cancelled,
    timeoutMilliseconds: VERSION_TIMEOUT_MILLISECONDS,
  });
  if (answer?.code !== 0) return undefined;
  const lines = untrustedLines(answer.stdout.toString());
  return lines.map((line) => /^(\d+\.\d+\.\d+\S*)/.exec(line)?.[1]).find((version) => version !== undefined);
}

function unsupported(cli: CdkCli, appDirectory: string): ErrorFinding | undefined {
  const [major = 0, minor = 0] = cli.version.split('.').map(Number);
  if (cli.version === '3.0.0') return accidentalRelease(cli, appDirectory);
  if (major > 2 || (major === 2 && minor >= OLDEST.minor)) return undefined;
  return {
    code: 'cdk-cli-too-old',
    severity: 'error',
    failureReason: 'cdk-cli-unsupported',
    title: `The CDK CLI ${cli.version} is older than ${OLDEST.text}`,
    detail: `Found in ${cli.location}.`,
    remedy: `Update it: \`${installCommand(appDirectory)}\`. A newer CLI deploys apps of older libraries.`,
    where: cli.location,
  };
}

/** https://github.com/aws/aws-cdk/issues/38113 */
const accidentalRelease = (cli: CdkCli, appDirectory: string): ErrorFinding => ({
  code: 'cdk-cli-accidental-release',
  severity: 'error',
  failureReason: 'cdk-cli-unsupported',
  title: 'aws-cdk 3.0.0 was published by accident and must not be used',
  detail:
    `Found in ${cli.location}. It is older than most 2.x releases and cannot read what current libraries write ` +
    '(aws/aws-cdk issues 38113 and 38230). The registry has tagged it `latest` at times.',
  remedy: `Pin the CLI to 2.x and commit the lock file: \`${installCommand(appDirectory)}\`.`,
  where: cli.location,
});

/** `mute`: a `cdk` on the PATH that could not say its version, e.g. a version manager's script without a version. */
function missing(appDirectory: string, mute: string | undefined): ErrorFinding {
  const declared = declares(appDirectory);
  const onPath =
    mute === undefined ? '`cdk` on the PATH' : `a working \`cdk\` on the PATH: \`${mute} --version\` failed`;
  return {
    code: 'cdk-cli-missing',
    severity: 'error',
    failureReason: 'cdk-cli-missing',
    title: 'The CDK CLI is not installed',
    detail: declared
      ? `package.json in ${appDirectory} names aws-cdk, but it is in no node_modules there or above.`
      : `Neither aws-cdk in a node_modules of ${appDirectory} or above, nor ${onPath}. It is never downloaded here, since it has to fit the app's library.`,
    remedy: declared
      ? `Install the dependencies before this step: \`${packageManager(appDirectory).ci}\`.`
      : `Add it and commit the lock file: \`${installCommand(appDirectory)}\`.`,
    where: appDirectory,
  };
}

function declares(appDirectory: string): boolean {
  try {
    return /"aws-cdk"\s*:/.test(readFileSync(join(appDirectory, 'package.json'), 'utf8'));
  } catch {
    return false;
  }
}

type PackageManager = { readonly locks: readonly string[]; readonly add: string; readonly ci: string };

const NPM: PackageManager = {
  locks: ['package-lock.json', 'npm-shrinkwrap.json'],
  add: 'npm install --save-dev',
  ci: 'npm ci',
};

const PACKAGE_MANAGERS: readonly PackageManager[] = [
  NPM,
  { locks: ['pnpm-lock.yaml'], add: 'pnpm add --save-dev', ci: 'pnpm install --frozen-lockfile' },
  { locks: ['yarn.lock'], add: 'yarn add --dev', ci: 'yarn install' },
  { locks: ['bun.lock', 'bun.lockb'], add: 'bun add --dev', ci: 'bun install --frozen-lockfile' },
];

/** By the nearest lock file, as in a workspace it is at the root. */
function packageManager(appDirectory: string): PackageManager {
  for (const directory of parents(appDirectory)) {
    const found = PACKAGE_MANAGERS.find(({ locks }) =>
      locks.some((lock) => existsSync(join(directory, lock))),
    );
    if (found !== undefined) return found;
  }
  return NPM;
}

const installCommand = (appDirectory: string): string => `${packageManager(appDirectory).add} aws-cdk@2`;
