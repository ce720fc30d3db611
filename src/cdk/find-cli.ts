import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askCommand, type Question } from '../lib/child-process.ts';
import { readText } from '../lib/files.ts';
import { programsOnPath } from '../lib/program.ts';
import { untrustedLines } from '../lib/text.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import { cdkCliAccidentalRelease, cdkCliMissing, cdkCliTooOld } from './findings.ts';
import { cliInstallation, parents } from './install-commands.ts';

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
  if (found === undefined) return fail(missingCli(appDirectory, executableOnPath('cdk', env)));
  const refusal = refusalOfVersion(found, appDirectory);
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
  const version = await askVersion({ command, args: ['cdk'], cwd: appDirectory, env, cancelled });
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
  const version = await askVersion({ command, args: [], cwd: appDirectory, env, cancelled });
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

const executableOnPath = (name: string, env: Readonly<Record<string, string>>): string | undefined =>
  programsOnPath(name, env)[0];

/** What `cdk --version` says, e.g. `2.1148.1 (build 4f3efd4)`. */
async function askVersion(
  cli: Pick<Question, 'command' | 'args' | 'cwd' | 'env' | 'cancelled'>,
): Promise<string | undefined> {
  const answer = await askCommand({
    ...cli,
    args: [...cli.args, '--version'],
    timeoutMilliseconds: VERSION_TIMEOUT_MILLISECONDS,
  });
  if (answer?.code !== 0) return undefined;
  const lines = untrustedLines(answer.stdout.toString());
  return lines.map((line) => /^(\d+\.\d+\.\d+\S*)/.exec(line)?.[1]).find((version) => version !== undefined);
}

function refusalOfVersion(cli: CdkCli, appDirectory: string): ErrorFinding | undefined {
  const [major = 0, minor = 0] = cli.version.split('.').map(Number);
  const isAccidental = cli.version === '3.0.0';
  if (!isAccidental && (major > 2 || (major === 2 && minor >= OLDEST.minor))) return undefined;
  const found = { ...cli, install: cliInstallation(appDirectory).add };
  return isAccidental ? cdkCliAccidentalRelease(found) : cdkCliTooOld(found, OLDEST.text);
}

function missingCli(appDirectory: string, mute: string | undefined): ErrorFinding {
  return cdkCliMissing({
    appDirectory,
    mute,
    isDeclared: declaresCli(appDirectory),
    ...cliInstallation(appDirectory),
  });
}

function declaresCli(appDirectory: string): boolean {
  try {
    return /"aws-cdk"\s*:/.test(readText(join(appDirectory, 'package.json')));
  } catch {
    return false;
  }
}

type InstalledPackage = {
  /** Real path, symbolic links resolved, as pnpm and workspaces have them. */
  readonly directory: string;
  readonly name: string;
  readonly version: string;
  /** Absolute paths of the package's commands by name. */
  readonly commands: Readonly<Record<string, string>>;
};

/**
 * The package as Node would find it from `directory`: the nearest `node_modules` upwards that has it. Looked up by
 * hand, because a package may hide its package.json from `require.resolve` and the bundler must not rewrite it.
 */
export function findInstalledPackage(directory: string, name: string): InstalledPackage | undefined {
  for (const parent of parents(directory)) {
    const found = readPackage(join(parent, 'node_modules', name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The package whose root is `directory`; undefined when there is no usable package.json. */
function readPackage(directory: string): InstalledPackage | undefined {
  const manifest = readManifest(join(directory, 'package.json'));
  if (manifest === undefined) return undefined;
  const { name, version, bin } = manifest;
  if (typeof name !== 'string' || typeof version !== 'string') return undefined;
  const real = realpathSync(directory);
  return { directory: real, name, version, commands: commandsOf(real, name, bin) };
}

function readManifest(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(readText(file));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** `bin` is one path, named after the package, or an object of them (docs.npmjs.com, package.json, bin). */
function commandsOf(directory: string, name: string, bin: unknown): Readonly<Record<string, string>> {
  if (typeof bin === 'string') return { [name.replace(/^@[^/]*\//, '')]: join(directory, bin) };
  if (typeof bin !== 'object' || bin === null) return {};
  const paths = Object.entries(bin).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(paths.map(([command, path]) => [command, join(directory, path)]));
}
