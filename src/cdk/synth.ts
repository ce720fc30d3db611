import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ChildOptions, type Exit, startChild } from '../lib/child-process.ts';
import { type ErrorFinding, type Finding, fail, type Outcome, succeed } from '../model/finding.ts';
import { classifyFailure } from './classify-failure.ts';
import type { CdkApp } from './find-app.ts';
import type { CdkCli } from './find-cli.ts';

export type SynthOptions = Pick<
  ChildOptions,
  'env' | 'onLine' | 'cancelled' | 'redact' | 'timeoutMilliseconds'
> & {
  readonly app: CdkApp;
  readonly cli: CdkCli;
  /** Becomes the cloud assembly: a directory outside the checkout, made with mode 0700 when it is not there. */
  readonly output: string;
  /** `key=value`, checked by the caller to hold no secret: they are in the process list. */
  readonly context: readonly string[];
  /** Whether the CLI asks AWS for context that is missing; default: true. Without, it stops once the app has run. */
  readonly lookups?: boolean;
  /** `fast` transpiles a ts-node app without checking its types; see `startTypeCheck`. */
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
 * Runs the app once. Fails with `synth-failed` or a more specific reason and the app's own message.
 * Missing context leaves dummy values in the assembly without a failure here: look at the manifests afterwards.
 */
export async function synthesize(options: SynthOptions): Promise<Outcome<Synth>> {
  mkdirSync(options.output, { recursive: true, mode: 0o700 });
  chmodSync(options.output, 0o700);
  const { exited } = startChild({
    ...options,
    command: options.cli.command,
    args: [...options.cli.args, ...synthArguments(options)],
    cwd: options.app.directory,
    env: synthEnvironment(options),
  });
  const exit = await exited;
  const isWritten = existsSync(join(options.output, 'manifest.json'));
  const refusal = exit.code === 0 ? undefined : classifyFailure('synth', exit);
  if (refusal && !(isWritten && foundErrors(exit))) return fail(refusal);
  if (!isWritten) return fail(nothingWritten(options.app));
  return succeed({ assembly: options.output, ...(refusal && { refusal }) }, speedNotice(options));
}

/** The last line of a CLI that has synthesized the app and then read its errors; that of an older one is `Found errors`. */
const foundErrors = ({ cancelled, timedOut, tail }: Exit): boolean =>
  !cancelled && !timedOut && /^(?:Synthesis finished with errors|Found errors)$/m.test(tail);

const usesTsNode = (app: CdkApp): boolean => /\bts-node\b/.test(app.command);

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

const speedNotice = ({ app, speed }: SynthOptions): readonly Finding[] =>
  speed === 'safe' || usesTsNode(app)
    ? []
    : [
        {
          code: 'synth-speed-without-effect',
          severity: 'notice',
          title: '`synth-speed: fast` only makes ts-node apps faster',
          detail: `cdk.json runs the app with \`${app.command}\`, which does not name ts-node.`,
          remedy: 'Take `synth-speed` out of the workflow, unless that command starts ts-node itself.',
          where: 'synth-speed',
        },
      ];

const nothingWritten = (app: CdkApp): ErrorFinding => ({
  code: 'synth-wrote-nothing',
  severity: 'error',
  failureReason: 'synth-failed',
  title: 'The CDK app ended well but wrote no cloud assembly',
  detail: `\`${app.command}\` left no manifest.json in the directory that the CDK CLI gave it in CDK_OUTDIR.`,
  remedy:
    'Do not set `outdir` in `new App({ outdir: … })`, and check that the command runs the file that builds the stacks.',
  where: join(app.directory, 'cdk.json'),
});
