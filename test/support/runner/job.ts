import { randomBytes, randomUUID } from 'node:crypto';
import { delimiter } from 'node:path';
import { type ActionMetadata, inputVariables, resolveInputs } from './action-metadata.ts';
import {
  type CommandFile,
  type CommandFilePaths,
  createCommandFiles,
  parseKeyValues,
  parsePaths,
  readCommandFile,
  removeCommandFiles,
  SUMMARY_LIMIT_BYTES,
  scrubSummary,
} from './command-files.ts';
import {
  createDirectories,
  defaultPath,
  githubContext,
  newTrackingId,
  type RunnerDirectories,
  runnerVariables,
  writeEvent,
} from './environment.ts';
import type { ActionRun, Conclusion, RunOptions, WrittenLine } from './fake-runner.ts';
import { type FileSnapshot, filesSince, takeSnapshot } from './files-left.ts';
import { SecretMasker } from './masker.ts';
import { type ObservedProcess, type Orphan, ProcessWatch } from './processes.ts';
import { type Patience, runStage, type StageRun } from './stage.ts';
import { type Annotation, type JobRecord, type LogLine, type StageName, StepLog } from './step-log.ts';

type FinishedStage = StageRun & { readonly conclusion: Conclusion };
type Record_ = Omit<ActionRun, 'conclusion' | 'main' | 'post' | 'orphans' | 'dispose'>;
type JobOptions = RunOptions & { readonly onLine: (line: LogLine) => void };

/** GITHUB_ENV may not set this one, nor anything that the runner sets itself. */
const BLOCKED = 'NODE_OPTIONS';

/** One job with a single step, the action. */
export class Job {
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
  readonly #commandFiles: { stage: StageName; file: string; text: string }[] = [];
  readonly #exportedEnv = new Map<string, string>();
  readonly #exportedPath: string[] = [];
  #displayedSummary = '';
  #orphans: Orphan[] | undefined;

  constructor(options: JobOptions, metadata: ActionMetadata, patience: Patience) {
    this.#options = options;
    this.#metadata = metadata;
    this.#patience = patience;
    const github = githubContext(options.github ?? {}, options.services);
    const runtimeToken = randomBytes(24).toString('hex');
    const masker = new SecretMasker();
    const { oidc } = options.services ?? {};
    const secrets = [
      ...Object.values(options.secrets ?? {}),
      github.token,
      runtimeToken,
      oidc?.requestToken ?? '',
    ];
    for (const secret of secrets) masker.addSecret(secret);
    this.#record = {
      masker,
      lines: [],
      annotations: [],
      masks: [],
      outputs: new Map(),
      state: new Map(),
      onLine: options.onLine,
    };
    ({ inputs: this.#inputs, unexpected: this.#unexpected } = resolveInputs(
      metadata,
      options.inputs ?? {},
      github,
    ));
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

  async runStage(stage: StageName, cancel?: AbortSignal): Promise<FinishedStage> {
    const log = new StepLog(stage, this.#record, this.#options.debug ?? false);
    const files = createCommandFiles(this.directories.temporary, randomUUID());
    this.#announce(stage, log);
    const run = await runStage({
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
      ...(cancel === undefined ? {} : { cancel }),
    });
    this.#watch.look();
    this.#readCommandFiles(stage, files, log);
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

  /** What the runner prints before the action starts (Handler.cs, PrintActionDetails). */
  #announce(stage: StageName, log: StepLog): void {
    if (stage === 'post') {
      log.write('Post job cleanup.', 'output');
      return;
    }
    if (this.#unexpected.length > 0) {
      const [given, valid] = [this.#unexpected, this.#metadata.inputs.map((input) => input.name)].map(
        (names) => names.map((name) => `'${name}'`).join(', '),
      );
      log.addIssue('warning', `Unexpected input(s) ${given}, valid inputs are [${valid}]`);
    }
    log.startGroup(`Run ${this.#metadata.name}`);
    const values = (title: string, entries: Iterable<readonly [string, string]>) => {
      const shown = [...entries].filter(([, value]) => value !== '');
      if (shown.length > 0) log.write(title, 'output');
      for (const [name, value] of shown) log.write(`  ${name}: ${value}`, 'output');
    };
    values('with:', this.#inputs);
    values('env:', Object.entries(this.#options.env ?? {}));
    log.endGroup();
  }

  #environment(stage: StageName, files: CommandFilePaths): Record<string, string> {
    const { PATH, ...env } = this.#options.env ?? {};
    const path = PATH ?? defaultPath(this.#options.path);
    const state =
      stage === 'post' ? [...this.#record.state].map(([name, value]) => [`STATE_${name}`, value]) : [];
    return {
      HOME: this.directories.home,
      TMPDIR: this.directories.systemTemporary,
      USER: 'runner',
      LANG: 'C.UTF-8',
      CI: 'true',
      ...env,
      ...Object.fromEntries(this.#exportedEnv),
      PATH: [...this.#exportedPath.toReversed(), path].join(delimiter),
      ...inputVariables(this.#inputs),
      ...Object.fromEntries(state),
      ...this.#runnerEnv,
      ...files,
    };
  }

  /** Runs also after a crash or a cancellation: what was written counts. */
  #readCommandFiles(stage: StageName, files: CommandFilePaths, log: StepLog): void {
    const read = (file: CommandFile): string => {
      const text = readCommandFile(files[file]);
      if (text !== '') this.#commandFiles.push({ stage, file, text });
      return text;
    };
    const readPairs = (file: CommandFile, into: (name: string, value: string) => void) => {
      const { pairs, problem } = parseKeyValues(read(file));
      for (const [name, value] of pairs) into(name, value);
      if (problem === undefined) return;
      log.addIssue('error', `Unable to process file command '${file.slice(7).toLowerCase()}' successfully.`);
      log.addIssue('error', problem);
      log.failed = true;
    };
    readPairs('GITHUB_OUTPUT', (name, value) => this.#record.outputs.set(name, value));
    readPairs('GITHUB_STATE', (name, value) => this.#record.state.set(name, value));
    readPairs('GITHUB_ENV', (name, value) => this.#export(name, value, log));
    this.#exportedPath.push(...parsePaths(read('GITHUB_PATH')));
    this.#displaySummary(read('GITHUB_STEP_SUMMARY'), log);
    removeCommandFiles(files);
  }

  #export(name: string, value: string, log: StepLog): void {
    if (name.toUpperCase() === BLOCKED) {
      log.addIssue('error', `Can't store ${BLOCKED} output parameter using '$GITHUB_ENV' command.`);
      return;
    }
    this.#exportedEnv.set(name, value);
  }

  #displaySummary(text: string, log: StepLog): void {
    const size = Buffer.byteLength(text);
    if (size > SUMMARY_LIMIT_BYTES) {
      const [limit, got] = [SUMMARY_LIMIT_BYTES, size].map((bytes) => `${Math.floor(bytes / 1024)}k`);
      log.addIssue(
        'error',
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}, got ${got}.`,
      );
      return;
    }
    this.#displayedSummary += scrubSummary(text, (line) => this.#record.masker.mask(line));
  }

  observe(): ObservedProcess[] {
    return this.#watch.observed;
  }

  /** Ends what is still running; a second call gives the same list. */
  cleanUp(): Orphan[] {
    this.#orphans ??= this.#watch.stop();
    return this.#orphans;
  }

  #jobOutputs(): { kept: [string, string][]; dropped: string[] } {
    const { masker, outputs } = this.#record;
    const [kept, dropped] = [true, false].map((keep) =>
      [...outputs].filter(([, value]) => (masker.mask(value) === value) === keep),
    );
    return { kept: kept ?? [], dropped: (dropped ?? []).map(([name]) => name) };
  }

  result(): Record_ {
    const { lines, annotations, masks, outputs, state } = this.#record;
    const { kept, dropped } = this.#jobOutputs();
    const jobAnnotations: Annotation[] = dropped.map((name) => ({
      stage: 'post',
      level: 'warning',
      message: `Skip output '${name}' since it may contain secret.`,
      properties: {},
    }));
    const summaries = this.#commandFiles.filter(({ file }) => file === 'GITHUB_STEP_SUMMARY');
    return {
      ...this.#raw,
      written: this.#written,
      log: lines.map((line) => line.text),
      logLines: lines,
      masks,
      annotations: [...annotations, ...jobAnnotations],
      outputs: Object.fromEntries(outputs),
      jobOutputs: Object.fromEntries(kept),
      state: Object.fromEntries(state),
      summary: summaries.map(({ text }) => text).join(''),
      displayedSummary: this.#displayedSummary,
      exportedEnv: Object.fromEntries(this.#exportedEnv),
      exportedPath: this.#exportedPath,
      commandFiles: this.#commandFiles,
      workspaceFilesLeft: filesSince(this.#roots(), this.#before).filter(
        ({ root, name }) => !(root === 'RUNNER_TEMP' && name.startsWith('_runner_file_commands')),
      ),
      processes: this.#watch.observed,
      workspace: this.directories.workspace,
      runnerTemp: this.directories.temporary,
    };
  }
}
