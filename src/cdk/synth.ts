import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ChildOptions, type Exit, startChild } from '../lib/child-process.ts';
import { type ErrorFinding, type Finding, fail, type Outcome, succeed } from '../model/finding.ts';
import { classifyCdkFailure } from './failures.ts';
import type { CdkApp } from './find-app.ts';
import { type CdkCli, findInstalledPackage } from './find-cli.ts';
import {
  synthSpeedWithoutEffect,
  synthWroteNothing,
  typeCheckFailed,
  typeCheckImpossible,
} from './findings.ts';
import { endLeftovers, RUN_VARIABLE } from './leftovers.ts';

type AppOptions = Pick<ChildOptions, 'env' | 'onLine' | 'cancelled' | 'redact' | 'timeoutMilliseconds'> & {
  readonly app: CdkApp;
};

export type SynthOptions = AppOptions & {
  readonly cli: CdkCli;
  /** Becomes the cloud assembly: a directory outside the checkout, made with mode 0700 when it is not there. */
  readonly output: string;
  /** `key=value`, checked by the caller to hold no secret: they are in the process list. */
  readonly context: readonly string[];
  /** Whether the CLI asks AWS for context that is missing; default: true. Without, it stops once the app has run. */
  readonly lookups?: boolean;
  /** `fast` transpiles a ts-node app without checking its types, which `startTypeCheck` does meanwhile. */
  readonly speed: 'safe' | 'fast';
};

export type Synth = {
  /** The cloud assembly's directory, with a manifest.json in it. It may hold the key in plain text. */
  readonly assembly: string;
  /**
   * What the CLI said when it found errors of the app on stacks. It looks at those of the root, whichever are to be deployed,
   * and at none of the stages: which of them count is for the reader of the assembly to decide.
   */
  readonly refusal?: ErrorFinding;
};

/**
 * Arguments of `cdk synth` for all stacks. `--quiet` is a promise to the reader of the log: without it an app of one
 * stack prints its template, key included.
 */
export const synthArguments = (
  options: Pick<SynthOptions, 'output' | 'context' | 'lookups'>,
): readonly string[] => [
  'synth',
  '--quiet',
  '--ci',
  '--no-notices',
  '--no-color',
  ...(options.lookups === false ? ['--no-lookups'] : []),
  '--output',
  options.output,
  ...options.context.flatMap((entry) => ['--context', entry]),
];

/**
 * Runs the app once, or twice where it writes to a directory of its own; afterwards none of its processes runs any more. Fails with `synth-failed` or a more specific reason
 * and the app's own message. Missing context leaves dummy values in the assembly without a failure here: look at the
 * manifests afterwards.
 *
 * @param options whose `env` has `RUN_VARIABLE`, by which the processes that the app leaves running are found
 */
export async function runCdkSynth(options: SynthOptions): Promise<Outcome<Synth>> {
  try {
    return await (options.speed === 'fast' ? synthBesideTypeCheck(options) : startSynth(options));
  } finally {
    endLeftovers(options.env[RUN_VARIABLE] ?? '');
  }
}

/** The type check is given up when the synth fails. */
async function synthBesideTypeCheck(options: SynthOptions): Promise<Outcome<Synth>> {
  const synth = startSynth(options);
  const givenUp = new AbortController();
  const types = startTypeCheck({
    ...options,
    onLine: () => undefined,
    cancelled: AbortSignal.any([options.cancelled, givenUp.signal]),
  });
  const synthesized = await synth;
  if (!synthesized.ok) givenUp.abort();
  const checked = await types;
  return synthesized.ok && !checked.ok ? checked : synthesized;
}

async function startSynth(options: SynthOptions): Promise<Outcome<Synth>> {
  mkdirSync(options.output, { recursive: true, mode: 0o700 });
  chmodSync(options.output, 0o700);
  const exit = await runCli(options);
  const isWritten = hasManifest(options.output);
  const directory = options.app.directory;
  const refusal = exit.code === 0 ? undefined : classifyCdkFailure({ step: 'synth', exit, directory });
  const isOfCli = isWritten ? foundErrors(exit) : lacksManifest(exit, options.output);
  if (refusal && !isOfCli) return fail(refusal);
  if (!isWritten) return fail(synthWroteNothing(options.app));
  return succeed({ assembly: options.output, ...(refusal && { refusal }) }, speedFindings(options));
}

const hasManifest = (directory: string): boolean => existsSync(join(directory, 'manifest.json'));

/** What the CLI says of an app that ended well and wrote nothing to where it was told to. */
const lacksManifest = ({ tail }: Exit, output: string): boolean =>
  tail.includes(`ENOENT: no such file or directory, open '${join(output, 'manifest.json')}'`);

/**
 * An app that says `new App({ outdir: 'cdk.out' })` writes there whatever it is told, which is where the CLI looks for it by
 * default. Such an app runs once more with that directory as the output, so that the CLI makes lookups and reads errors as
 * ever; then the assembly leaves the checkout, for it may hold the key.
 */
async function runCli(options: SynthOptions): Promise<Exit> {
  const start = (output: string): Promise<Exit> =>
    startChild({
      ...options,
      command: options.cli.command,
      args: [...options.cli.args, ...synthArguments({ ...options, output })],
      cwd: options.app.directory,
      env: synthEnvironment(options),
    }).exited;
  const usual = join(options.app.directory, 'cdk.out');
  const earlier = writtenAt(usual);
  const exit = await start(options.output);
  const isElsewhere = lacksManifest(exit, options.output) && writtenAt(usual) !== earlier;
  if (!isElsewhere || hasManifest(options.output)) return exit;
  options.onLine(
    'The app writes to cdk.out whatever it is told; it is run once more with that directory.',
    'stdout',
  );
  try {
    return await start(usual);
  } finally {
    moveDirectory(usual, options.output);
  }
}

/** When the assembly in a directory was written; undefined where there is none, or a link in its place. */
const writtenAt = (directory: string): bigint | undefined =>
  lstatSync(directory, { throwIfNoEntry: false })?.isDirectory()
    ? lstatSync(join(directory, 'manifest.json'), { throwIfNoEntry: false, bigint: true })?.mtimeNs
    : undefined;

/** Also to another file system; nothing is followed out of the directory. */
function moveDirectory(from: string, to: string): void {
  if (writtenAt(from) === undefined) return;
  rmSync(to, { recursive: true });
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true });
  }
  chmodSync(to, 0o700);
}

/** The last line of a CLI that has synthesized the app and then read its errors; that of an older one is `Found errors`. */
const foundErrors = ({ cancelled, timedOut, tail }: Exit): boolean =>
  !cancelled && !timedOut && /^(?:Synthesis finished with errors|Found errors)$/m.test(tail);

const usesTsNode = ({ command }: CdkApp): boolean => /\bts-node\b/.test(command);

const speedFindings = ({ app, speed }: SynthOptions): readonly Finding[] =>
  speed === 'safe' || usesTsNode(app) ? [] : [synthSpeedWithoutEffect(app.command)];

/**
 * ts-node hands each file alone to the compiler, and TypeScript 6 then complains of a tsconfig.json without `rootDir`
 * (TS5011), which it does not when it sees the whole app: about where output would go, and there is none.
 */
const IGNORED_DIAGNOSTICS = '5011';

/** https://typestrong.org/ts-node/docs/options#transpileonly */
const synthEnvironment = ({ env, speed }: SynthOptions): Readonly<Record<string, string>> => {
  if (speed === 'safe') return env;
  const ignored = [env.TS_NODE_IGNORE_DIAGNOSTICS ?? '', IGNORED_DIAGNOSTICS].filter((codes) => codes !== '');
  return { ...env, TS_NODE_TRANSPILE_ONLY: 'true', TS_NODE_IGNORE_DIAGNOSTICS: ignored.join(',') };
};

/**
 * The compiler needs to be found and to find its files, nothing more: neither key nor credentials. By the last one the
 * runner finds what a killed action leaves behind.
 */
const COMPILER_VARIABLES = [
  ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'NODE_OPTIONS', 'SYSTEMROOT'],
  'RUNNER_TRACKING_ID',
];

/**
 * Checks the types of the app with its own TypeScript while other work goes on, for `synth-speed: fast`. To be awaited
 * before anything is deployed. Fails with `type-check-failed`, also when there is no TypeScript to check with; an app
 * without tsconfig.json that does not name ts-node has no types to check.
 */
export async function startTypeCheck(options: AppOptions): Promise<Outcome<'passed' | 'not needed'>> {
  const { app } = options;
  const project = join(app.directory, 'tsconfig.json');
  if (!existsSync(project) && !usesTsNode(app)) return succeed('not needed');
  const compiler = findInstalledPackage(app.directory, 'typescript')?.commands.tsc;
  if (!existsSync(project) || compiler === undefined) return fail(typeCheckImpossible(project, compiler));
  const { exited } = startChild({
    ...options,
    command: process.execPath,
    args: [compiler, '--noEmit', '--pretty', 'false', '--project', project],
    cwd: app.directory,
    env: compilerEnvironment(options.env),
  });
  const exit = await exited;
  return exit.code === 0 ? succeed('passed') : fail(typeCheckFailed(exit, project));
}

const compilerEnvironment = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => COMPILER_VARIABLES.includes(name.toUpperCase())));
