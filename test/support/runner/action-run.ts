/** What a run of an action is given, and what is known of it afterwards. */
import type { FileLeft, GitHubContext, GitHubServices } from './environment.ts';
import type { ObservedProcess, Orphan, Patience, runStage, StageRun } from './processes.ts';
import type { Annotation, LogLine, StageName, StreamName } from './step-log.ts';

export type RunOptions = {
  /** The directory with `action.yml`. */
  readonly action: string;
  /** The checkout; a fresh empty directory when left out. A given one is not removed afterwards. */
  readonly workspace?: string;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The workflow's, the job's and the step's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Directories put before all others in PATH. */
  readonly path?: readonly string[];
  /** All secrets of the job: the runner masks them from the start. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly github?: Partial<GitHubContext>;
  /** The webhook payload. */
  readonly event?: object;
  /** Addresses and tokens of a fake GitHub. */
  readonly services?: GitHubServices;
  /** Step debug logging (`RUNNER_DEBUG=1`). */
  readonly debug?: boolean;
  /** Cancels the run at the first displayed line of the main step for which it gives true. */
  readonly cancelWhen?: (line: LogLine) => boolean;
  /** The step's timeout; when it is over the runner signals as for a cancellation. */
  readonly timeoutMilliseconds?: number;
  /** Every displayed line as it comes. */
  readonly onLine?: (line: LogLine) => void;
  /** Shorter waits for tests of the escalation itself. */
  readonly patience?: Partial<Patience>;
  /** Runs main and post; a process with the script that action.yml names, when left out. */
  readonly runStage?: typeof runStage;
};

export type WrittenLine = {
  readonly stage: StageName;
  readonly stream: StreamName;
  /** As the action wrote it, without the line's end. */
  readonly text: string;
  /** The workflow command that the runner carried out and therefore did not display. */
  readonly command?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

export type Conclusion = 'success' | 'failure' | 'cancelled';

export type ActionRun = {
  /** What the step's circle shows. */
  readonly conclusion: Conclusion;
  readonly main: StageRun & { readonly conclusion: Conclusion };
  readonly post?: StageRun & { readonly conclusion: Conclusion };
  /** Everything that main and post wrote, exactly. */
  readonly stdout: string;
  readonly stderr: string;
  /** The same line by line, in the order in which the runner read them. */
  readonly written: readonly WrittenLine[];
  /** What a reader of the log sees. */
  readonly log: readonly string[];
  readonly logLines: readonly LogLine[];
  /** Texts of `::add-mask::`, in order. */
  readonly masks: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Outputs of the step: unmasked, for other steps of the job. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The same, handed on to other jobs: without those that the masker would change. */
  readonly jobOutputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Main's and post's summaries as written, and as displayed. */
  readonly summary: string;
  readonly displayedSummary: string;
  /** What was written to GITHUB_ENV and GITHUB_PATH. */
  readonly exportedEnv: Readonly<Record<string, string>>;
  readonly exportedPath: readonly string[];
  /** Each command file of each stage, as written. */
  readonly commandFiles: readonly {
    readonly stage: StageName;
    readonly file: string;
    readonly text: string;
  }[];
  /** New or changed in the workspace, RUNNER_TEMP, HOME and TMPDIR after post. Read them before `dispose`. */
  readonly workspaceFilesLeft: readonly FileLeft[];
  readonly processes: readonly ObservedProcess[];
  /** Alive after post; killed by now. */
  readonly orphans: readonly Orphan[];
  readonly workspace: string;
  readonly runnerTemp: string;
  /** Removes what the runner made. */
  dispose(): Promise<void>;
};

export type RunningAction = {
  /** What the button in the web interface does; later calls do nothing. */
  cancel(): void;
  /** The machine is gone (kill -9 of everything at once): no more output, no post step. */
  vanish(): void;
  /** What has been seen of the action's processes so far. */
  processes(): readonly ObservedProcess[];
  readonly workspace: string;
  readonly finished: Promise<ActionRun>;
};
