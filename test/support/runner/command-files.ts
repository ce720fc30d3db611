/** The files behind GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH, GITHUB_STATE and GITHUB_STEP_SUMMARY (actions/runner, FileCommandManager.cs). */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobRecord, StageName, StepLog } from './step-log.ts';

const COMMAND_FILES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

type CommandFile = keyof typeof COMMAND_FILES;
export type CommandFilePaths = Readonly<Record<CommandFile, string>>;

/** Fresh empty files for one stage, in the directory that the runner uses below RUNNER_TEMP. */
export const createCommandFiles = (temporaryDirectory: string, suffix: string): CommandFilePaths => {
  const directory = join(temporaryDirectory, '_runner_file_commands');
  mkdirSync(directory, { recursive: true });
  const path = (file: CommandFile) => {
    const created = join(directory, `${COMMAND_FILES[file]}_${suffix}`);
    writeFileSync(created, '');
    return created;
  };
  return {
    GITHUB_OUTPUT: path('GITHUB_OUTPUT'),
    GITHUB_ENV: path('GITHUB_ENV'),
    GITHUB_PATH: path('GITHUB_PATH'),
    GITHUB_STATE: path('GITHUB_STATE'),
    GITHUB_STEP_SUMMARY: path('GITHUB_STEP_SUMMARY'),
  };
};

/** The text of a command file; a file that the action removed counts as empty, as in the runner. */
const readCommandFile = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return '';
  }
};

export const removeCommandFiles = (paths: CommandFilePaths): void => {
  for (const path of Object.values(paths)) rmSync(path, { force: true });
};

type KeyValues = {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** The runner's complaint; pairs before the broken line still count, and the step fails. */
  readonly problem?: string;
};

/** Reads `NAME=value` and `NAME<<DELIMITER … DELIMITER`, whichever sign comes first in the line. */
export const parseKeyValues = (text: string): KeyValues => {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const pairs: [string, string][] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return { pairs, problem: `Invalid format '${line}'. Name must not be empty` };
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) return { pairs, problem: `Invalid format '${line}'` };
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      return {
        pairs,
        problem: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
      };
    }
    const end = lines.indexOf(delimiter, i + 1);
    if (end < 0) return { pairs, problem: `Invalid value. Matching delimiter not found '${delimiter}'` };
    pairs.push([name, lines.slice(i + 1, end).join('\n')]);
    i = end;
  }
  return { pairs };
};

/** Directories for PATH: one a line, the last one written is searched first. */
export const parsePaths = (text: string): string[] => text.split(/\r\n|\r|\n/).filter((line) => line !== '');

/** Above this many bytes the runner uploads no summary and says so in an annotation. */
const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** What is uploaded of a summary: masked one line at a time, so that a secret over two lines is not seen. */
export const scrubSummary = (text: string, mask: (line: string) => string): string =>
  text === ''
    ? ''
    : `${text
        .replace(/\r\n|\r|\n$/g, (end) => (end === '\n' ? '' : '\n'))
        .split('\n')
        .map(mask)
        .join('\n')}\n`;

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
