import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ErrorFinding } from '../finding.ts';

/** Files through which a step speaks to the runner and to later steps (actions/runner, FileCommandManager.cs), and the event. */
const VARIABLES = [
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_EVENT_PATH',
] as const;

/** What stands for a file beside them: a step that calls this action from a composite action has its own there. */
const ANOTHER = "a file of the job's other steps";

/** The runner's directory holds five files a step; more than this is not its work. */
const MOST_BESIDE = 100;
const LARGEST_BESIDE_BYTES = 4 * 1024 * 1024;

type Remembered = {
  /** The variable that has the path. */
  readonly name: string;
  readonly path: string;
  /** undefined when there was no file. */
  readonly content: Buffer | undefined;
  readonly mode: number;
};

export type RestoredFiles = {
  /** Variables whose files were not as they had been, sorted. */
  readonly changed: readonly string[];
  /** Those of them that could not be put back. */
  readonly lost: readonly string[];
};

export type CommandFilesGuard = {
  /** Puts the files back; to be called when the child and what it left running have ended. Never throws. */
  readonly restore: () => RestoredFiles;
};

/**
 * Remembers the runner's files before foreign code starts. Their names are kept from its environment, but the code runs as
 * the same user and finds them in RUNNER_TEMP; what it wrote there would become outputs and the environment of later steps.
 */
export function guardCommandFiles(env: Readonly<Record<string, string | undefined>>): CommandFilesGuard {
  const named = VARIABLES.flatMap((name) => {
    const path = env[name] ?? '';
    return path === '' ? [] : remember(name, path);
  });
  const remembered = [...named, ...besides(named)];
  return {
    restore: () => {
      const changed = new Set<string>();
      const lost = new Set<string>();
      for (const file of remembered) {
        if (!isAsBefore(file)) changed.add(file.name);
        if (!putBack(file)) lost.add(file.name);
      }
      return { changed: [...changed].sort(), lost: [...lost].sort() };
    },
  };
}

/** undefined when everything was as before. */
export const changedFilesFinding = ({ changed, lost }: RestoredFiles): ErrorFinding | undefined =>
  changed.length + lost.length === 0
    ? undefined
    : {
        code: 'runner-files-changed',
        severity: 'error',
        failureReason: 'untrusted-code',
        title: "The app's code wrote to the files of the runner",
        detail: [
          `While it was synthesized, it changed ${[...new Set([...changed, ...lost])].join(', ')}, whose names it was not told. This is how outputs and the environment of later steps are forged.`,
          lost.length === 0
            ? 'The action put back what was there before.'
            : `${lost.join(', ')} could not be put back.`,
        ].join('\n'),
        remedy:
          'Read what the pull request changes in the CDK app and its packages before you run it again, and run no other step in the job of a dry-run: needs: [dry-run] gives it a runner of its own.',
        where: 'RUNNER_TEMP',
      };

/** Nothing for a file that cannot be read, for it could not be put back either. */
function remember(name: string, path: string): readonly Remembered[] {
  try {
    const stat = statusOf(path);
    if (!stat?.isFile()) return [{ name, path, content: undefined, mode: 0 }];
    return [{ name, path, content: readFileSync(path), mode: stat.mode & 0o777 }];
  } catch {
    return [];
  }
}

function besides(named: readonly Remembered[]): readonly Remembered[] {
  const known = new Set(named.map(({ path }) => path));
  const directories = new Set(
    named.filter(({ name }) => name !== 'GITHUB_EVENT_PATH').map(({ path }) => dirname(path)),
  );
  return [...directories].flatMap((directory) =>
    entriesOf(directory)
      .map((name) => join(directory, name))
      .filter((path) => !known.has(path) && isSmallFile(path))
      .slice(0, MOST_BESIDE)
      .flatMap((path) => remember(ANOTHER, path)),
  );
}

/** By size first: a file may have been filled until the disk was full. */
function isAsBefore({ path, content }: Remembered): boolean {
  try {
    const stat = statusOf(path);
    if (stat === undefined || content === undefined) return stat === undefined && content === undefined;
    return stat.isFile() && stat.size === content.length && readFileSync(path).equals(content);
  } catch {
    return false;
  }
}

/**
 * Always a new file, also where nothing was changed: whoever still holds the old one open writes into nothing. Renamed
 * into place, so that neither a link nor a pipe in its place is followed.
 */
function putBack({ path, content, mode }: Remembered): boolean {
  try {
    const directory = dirname(path);
    makeUsable(directory);
    if (content === undefined || statusOf(path)?.isDirectory())
      rmSync(path, { recursive: true, force: true });
    if (content === undefined) return true;
    const fresh = join(directory, `.${randomUUID()}`);
    writeFileSync(fresh, content, { flag: 'wx', mode });
    chmodSync(fresh, mode);
    renameSync(fresh, path);
    return true;
  } catch {
    return false;
  }
}

/** A real directory that can be written to, whatever stands in its place now. */
function makeUsable(directory: string): void {
  const stat = statusOf(directory);
  if (stat !== undefined && !stat.isDirectory()) unlinkSync(directory);
  if (!stat?.isDirectory()) mkdirSync(directory, { recursive: true });
  else if ((stat.mode & 0o700) !== 0o700) chmodSync(directory, (stat.mode & 0o777) | 0o700);
}

const statusOf = (path: string) => lstatSync(path, { throwIfNoEntry: false });

const isSmallFile = (path: string): boolean => {
  const stat = statusOf(path);
  return stat?.isFile() === true && stat.size <= LARGEST_BESIDE_BYTES;
};

const entriesOf = (directory: string): readonly string[] => {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
};
