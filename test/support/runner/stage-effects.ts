import {
  type CommandFile,
  type CommandFilePaths,
  parseKeyValues,
  parsePaths,
  readCommandFile,
  SUMMARY_LIMIT_BYTES,
  scrubSummary,
} from './command-files.ts';
import type { JobRecord, StageName, StepLog } from './step-log.ts';

/** What stages leave for later stages and for the reader of the summary. */
export class Effects {
  readonly env = new Map<string, string>();
  /** In the order of writing: the last one is searched first. */
  readonly path: string[] = [];
  displayedSummary = '';
  readonly files: { readonly stage: StageName; readonly file: CommandFile; readonly text: string }[] = [];
}

/** GITHUB_ENV may not set this one. */
const BLOCKED = 'NODE_OPTIONS';

const kibibytes = (bytes: number): string => `${Math.floor(bytes / 1024)}k`;

/** The summary as it is displayed; '' when it is too long to be. */
const displaySummary = (text: string, job: JobRecord, log: StepLog): string => {
  const size = Buffer.byteLength(text);
  if (size <= SUMMARY_LIMIT_BYTES) return scrubSummary(text, (line) => job.masker.mask(line));
  const limit = kibibytes(SUMMARY_LIMIT_BYTES);
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}, got ${kibibytes(size)}.`;
  log.addIssue('error', message);
  return '';
};

/** Reads the command files of a stage. Happens also after a crash or a cancellation: what was written counts. */
export const readCommandFiles = (
  stage: StageName,
  paths: CommandFilePaths,
  { job, log, effects }: { readonly job: JobRecord; readonly log: StepLog; readonly effects: Effects },
): void => {
  const read = (file: CommandFile): string => {
    const text = readCommandFile(paths[file]);
    if (text !== '') effects.files.push({ stage, file, text });
    return text;
  };
  const readPairs = (file: CommandFile, keep: (name: string, value: string) => void) => {
    const { pairs, problem } = parseKeyValues(read(file));
    for (const [name, value] of pairs) keep(name, value);
    if (problem === undefined) return;
    const context = file.replace('GITHUB_', '').toLowerCase();
    log.addIssue('error', `Unable to process file command '${context}' successfully.`);
    log.addIssue('error', problem);
    log.failed = true;
  };
  readPairs('GITHUB_OUTPUT', (name, value) => job.outputs.set(name, value));
  readPairs('GITHUB_STATE', (name, value) => job.state.set(name, value));
  readPairs('GITHUB_ENV', (name, value) => {
    if (name.toUpperCase() !== BLOCKED) effects.env.set(name, value);
    else log.addIssue('error', `Can't store ${BLOCKED} output parameter using '$GITHUB_ENV' command.`);
  });
  effects.path.push(...parsePaths(read('GITHUB_PATH')));
  effects.displayedSummary += displaySummary(read('GITHUB_STEP_SUMMARY'), job, log);
};
