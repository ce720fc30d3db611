/**
 * Runs a JavaScript action as the GitHub runner on Linux does: environment, command files, workflow commands,
 * masking, cancellation, post step, clean-up of orphans. Modelled on actions/runner 2.336.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkReportFile } from '../report/schema.ts';
import type { ActionRun, Conclusion, RunningAction, RunOptions, WrittenLine } from './action-run.ts';
import {
  type CommandFilePaths,
  createCommandFiles,
  Effects,
  readCommandFiles,
  removeCommandFiles,
} from './command-files.ts';
import {
  type ActionMetadata,
  compileCache,
  createDirectories,
  defaultPath,
  type FileSnapshot,
  filesSince,
  githubContext,
  inputVariables,
  newTrackingId,
  type RunnerDirectories,
  readActionMetadata,
  resolveInputs,
  runnerVariables,
  takeSnapshot,
  writeEvent,
} from './environment.ts';
import { SecretMasker } from './masker.ts';
import {
  type CancelReason,
  type ObservedProcess,
  type Orphan,
  type Patience,
  ProcessWatch,
  RUNNER_PATIENCE,
  runStage,
  type StageOptions,
  type StageRun,
} from './processes.ts';
import { type Annotation, type JobRecord, type LogLine, type StageName, StepLog } from './step-log.ts';

const OUR_ACTION = resolve(fileURLToPath(new URL('../../../', import.meta.url)));

type Announced = {
  readonly action: string;
  readonly inputs: ReadonlyMap<string, string>;
  readonly env: Readonly<Record<string, string>>;
  /** Names given in `with:` that the action does not have, and those that it has. */
  readonly unexpectedInputs: readonly string[];
  readonly validInputs: readonly string[];
};

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/**
 * What the runner prints before the action starts (Handler.cs, PrintActionDetails): `with:` and `env:` are in the log
 * before the action can mask anything.
 */
const announceStep = (log: StepLog, step: Announced): void => {
  if (step.unexpectedInputs.length > 0) {
    const [given, valid] = [quoted(step.unexpectedInputs), quoted(step.validInputs)];
    log.addIssue('warning', `Unexpected input(s) ${given}, valid inputs are [${valid}]`);
  }
  log.startGroup(`Run ${step.action}`);
  const show = (title: string, entries: Iterable<readonly [string, string]>) => {
    const shown = [...entries].filter(([, value]) => value !== '');
    if (shown.length > 0) log.write(title, 'output');
    for (const [name, value] of shown) log.write(`  ${name}: ${value}`, 'output');
  };
  show('with:', step.inputs);
  show('env:', Object.entries(step.env));
  log.endGroup();
};

type FinishedStage = StageRun & { readonly conclusion: Conclusion };
type JobResult = Omit<ActionRun, 'conclusion' | 'main' | 'post' | 'orphans' | 'dispose'>;
type JobOptions = RunOptions & { readonly onLine: (line: LogLine) => void };

const newRecord = (secrets: readonly string[], onLine: (line: LogLine) => void): JobRecord => {
  const masker = new SecretMasker();
  for (const secret of secrets) masker.addSecret(secret);
  return { masker, lines: [], annotations: [], masks: [], outputs: new Map(), state: new Map(), onLine };
};

/** One job with a single step, the action. */
class Job {
  readonly directories: RunnerDirectories;
  readonly #options: JobOptions;
  readonly #metadata: ActionMetadata;
  readonly #patience: Patience;
  readonly #record: JobRecord;
  readonly #watch: ProcessWatch;
  readonly #before: FileSnapshot;
  readonly #runnerEnv: Record<string, string>;
  readonly #inputs: ReadonlyMap<string, string>;
  readonly #unexpected: readonly string[];
  readonly #written: WrittenLine[] = [];
  readonly #raw = { stdout: '', stderr: '' };
  readonly #effects = new Effects();
  #orphans: Orphan[] | undefined;

  constructor(options: JobOptions, metadata: ActionMetadata, patience: Patience) {
    this.#options = options;
    this.#metadata = metadata;
    this.#patience = patience;
    const github = githubContext(options.github ?? {}, options.services);
    const runtimeToken = randomBytes(24).toString('hex');
    const { oidc } = options.services ?? {};
    const ownTokens = [github.token, runtimeToken, oidc?.requestToken ?? ''];
    this.#record = newRecord([...Object.values(options.secrets ?? {}), ...ownTokens], options.onLine);
    const { inputs, unexpected } = resolveInputs(metadata, options.inputs ?? {}, { ...github });
    this.#inputs = inputs;
    this.#unexpected = unexpected;
    this.directories = createDirectories(github.repository, options.workspace);
    const trackingId = newTrackingId();
    this.#runnerEnv = runnerVariables({
      github,
      directories: this.directories,
      eventPath: writeEvent(this.directories, options.event ?? {}),
      trackingId,
      runtimeToken,
      ...(oidc === undefined ? {} : { oidc }),
      debug: options.debug ?? false,
    });
    this.#before = takeSnapshot(this.#roots());
    this.#watch = new ProcessWatch(trackingId);
  }

  /** Not an action that was made to test this runner. */
  get isOurs(): boolean {
    return resolve(this.#options.action) === OUR_ACTION;
  }

  #roots(): Record<string, string> {
    const { workspace, temporary, home, systemTemporary } = this.directories;
    return { workspace, RUNNER_TEMP: temporary, HOME: home, TMPDIR: systemTemporary };
  }

  /** Post is registered when main starts; its condition looks at the status of the job so far. */
  hasPost(main: FinishedStage): boolean {
    const condition = this.#metadata.postIf.replace(/^\$\{\{\s*|\s*\}\}$/g, '');
    const holds: Readonly<Record<string, boolean>> = {
      'always()': true,
      'success()': main.conclusion === 'success',
      'failure()': main.conclusion === 'failure',
      'cancelled()': main.conclusion === 'cancelled',
      '!cancelled()': main.conclusion !== 'cancelled',
    };
    const result = holds[condition];
    if (result === undefined) throw new Error(`The fake runner does not know the condition '${condition}'`);
    return this.#metadata.post !== undefined && result;
  }

  async runStage(
    stage: StageName,
    signals: Pick<StageOptions, 'cancel' | 'vanished'> = {},
  ): Promise<FinishedStage> {
    const log = new StepLog(stage, this.#record, this.#options.debug ?? false);
    const files = createCommandFiles(this.directories.temporary, randomUUID());
    this.#announce(stage, log);
    const run = await (this.#options.runStage ?? runStage)({
      script: (stage === 'main' ? this.#metadata.main : this.#metadata.post) ?? '',
      workspace: this.directories.workspace,
      env: this.#environment(stage, files),
      patience: this.#patience,
      onStart: (pid) => this.#watch.follow(pid),
      onText: (stream, text) => {
        this.#raw[stream] += text;
      },
      onLine: (stream, text) => {
        const at = Date.now();
        const command = log.receive(text);
        this.#written.push({ stage, stream, text, ...(command === undefined ? {} : { command }), at });
      },
      ...signals,
    });
    this.#watch.look();
    readCommandFiles(stage, files, { job: this.#record, log, effects: this.#effects });
    removeCommandFiles(files);
    return { ...run, conclusion: this.#conclude(run, log) };
  }

  #conclude(run: StageRun, log: StepLog): Conclusion {
    if (run.cancellation?.reason === 'cancelled') {
      log.addIssue('error', 'The operation was canceled.');
      return 'cancelled';
    }
    if (run.cancellation?.reason === 'timed-out') {
      log.addIssue('error', `The action '${this.#metadata.name}' has timed out.`);
      return 'failure';
    }
    return run.exitCode === 0 && !log.failed ? 'success' : 'failure';
  }

  #announce(stage: StageName, log: StepLog): void {
    if (stage === 'post') {
      log.write('Post job cleanup.', 'output');
      return;
    }
    announceStep(log, {
      action: this.#metadata.name,
      inputs: this.#inputs,
      env: this.#options.env ?? {},
      unexpectedInputs: this.#unexpected,
      validInputs: this.#metadata.inputs.map(({ name }) => name),
    });
  }

  #environment(stage: StageName, files: CommandFilePaths): Record<string, string> {
    const { PATH = defaultPath(this.#options.path), ...env } = this.#options.env ?? {};
    const state = stage === 'post' ? [...this.#record.state] : [];
    return {
      HOME: this.directories.home,
      TMPDIR: this.directories.systemTemporary,
      USER: 'runner',
      LANG: 'C.UTF-8',
      CI: 'true',
      ...compileCache(),
      ...env,
      ...Object.fromEntries(this.#effects.env),
      PATH: [...this.#effects.path.toReversed(), PATH].join(delimiter),
      ...inputVariables(this.#inputs),
      ...Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value])),
      ...this.#runnerEnv,
      ...files,
    };
  }

  observe(): ObservedProcess[] {
    return this.#watch.observed;
  }

  vanish(): void {
    this.#watch.kill();
  }

  /** Ends what is still running; a second call gives the same list. */
  cleanUp(): Orphan[] {
    this.#orphans ??= this.#watch.stop();
    return this.#orphans;
  }

  /** An output that the masker would change is not handed on (JobExtension.cs), and a warning says so. */
  #jobOutputs(): { kept: Record<string, string>; warnings: Annotation[] } {
    const { masker, outputs } = this.#record;
    const isClean = (value: string) => masker.mask(value) === value;
    const dropped = [...outputs].filter(([, value]) => !isClean(value));
    return {
      kept: Object.fromEntries([...outputs].filter(([, value]) => isClean(value))),
      warnings: dropped.map(([name]) => ({
        stage: 'post',
        level: 'warning',
        message: `Skip output '${name}' since it may contain secret.`,
        properties: {},
      })),
    };
  }

  result(): JobResult {
    const { lines, annotations, masks, outputs, state } = this.#record;
    const { kept, warnings } = this.#jobOutputs();
    const summaries = this.#effects.files.filter(({ file }) => file === 'GITHUB_STEP_SUMMARY');
    return {
      ...this.#raw,
      written: this.#written,
      log: lines.map((line) => line.text),
      logLines: lines,
      masks,
      annotations: [...annotations, ...warnings],
      outputs: Object.fromEntries(outputs),
      jobOutputs: kept,
      state: Object.fromEntries(state),
      summary: summaries.map(({ text }) => text).join(''),
      displayedSummary: this.#effects.displayedSummary,
      exportedEnv: Object.fromEntries(this.#effects.env),
      exportedPath: this.#effects.path,
      commandFiles: this.#effects.files,
      workspaceFilesLeft: filesSince(this.#roots(), this.#before).filter(
        ({ root, name }) => !(root === 'RUNNER_TEMP' && name.startsWith('_runner_file_commands')),
      ),
      processes: this.#watch.observed,
      workspace: this.directories.workspace,
      runnerTemp: this.directories.temporary,
    };
  }
}

export type { ActionRun, Conclusion, RunningAction, RunOptions, WrittenLine } from './action-run.ts';

const SHUT_DOWN = 'the action has ended';

/** Starts the action; `finished` never rejects because the action failed. Throws when the action cannot be started. */
export const startAction = (options: RunOptions): RunningAction => {
  const metadata = readActionMetadata(options.action);
  const cancellation = new AbortController();
  const cancel = (reason: CancelReason) => {
    if (!cancellation.signal.aborted) cancellation.abort(reason);
  };
  const onLine = (line: LogLine) => {
    options.onLine?.(line);
    if (line.stage === 'main' && options.cancelWhen?.(line)) cancel('cancelled');
  };
  const patience = { ...RUNNER_PATIENCE, ...options.patience };
  const job = new Job({ ...options, onLine }, metadata, patience);
  const vanishing = new AbortController();
  const timer =
    options.timeoutMilliseconds === undefined
      ? undefined
      : setTimeout(() => cancel('timed-out'), options.timeoutMilliseconds);
  return {
    cancel: () => cancel('cancelled'),
    vanish: () => {
      job.vanish();
      vanishing.abort();
    },
    processes: () => job.observe(),
    workspace: job.directories.workspace,
    finished: finish(job, cancellation, vanishing.signal, timer),
  };
};

const finish = async (
  job: Job,
  cancellation: AbortController,
  vanished: AbortSignal,
  timer?: NodeJS.Timeout,
): Promise<ActionRun> => {
  try {
    const main = await job.runStage('main', { cancel: cancellation.signal, vanished });
    clearTimeout(timer);
    const post = job.hasPost(main) && !vanished.aborted ? await job.runStage('post') : undefined;
    const orphans = job.cleanUp();
    const record = job.result();
    const { report } = record.outputs;
    if (job.isOurs && report && existsSync(report)) checkReportFile(report);
    return {
      ...record,
      conclusion: main.conclusion,
      main,
      ...(post === undefined ? {} : { post }),
      orphans,
      dispose: () => rm(job.directories.root, { recursive: true, force: true }),
    };
  } finally {
    clearTimeout(timer);
    job.cleanUp();
    if (!cancellation.signal.aborted) cancellation.abort(SHUT_DOWN);
  }
};

/** Starts the action and waits for the end of its post step. */
export const runAction = (options: RunOptions): Promise<ActionRun> => startAction(options).finished;
