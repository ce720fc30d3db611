import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ErrorFinding } from '../model/finding.ts';
import { runnerFilesChanged } from './findings.ts';
import { type FileGuard, guardFiles, type NamedFile, type RestoredFiles } from './guarded-files.ts';

/** Files through which a step speaks to the runner and to later steps (actions/runner, FileCommandManager.cs). */
const COMMAND_FILES = [
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const;

/** Where a step that calls this action from a composite action has its own. */
const OTHER_STEPS = "a file of the job's other steps";
const OWN_CODE = 'the code of this action';

/** The runner's directory holds five files a step, and a bundle a few dozen; no known program writes more. */
const MOST_IN_A_DIRECTORY = 200;
const LARGEST_BYTES = 16 * 1024 * 1024;

/**
 * Remembers, before code of a pull request starts, what it must not change: the files of the runner, whose names are kept
 * from its environment but not from its eyes, because outputs and the environment of later steps come from there; what AWS
 * is asked with, because a line in `~/.aws/config` sends our requests elsewhere; and the action's own code, of which parts
 * are loaded later and in the post step.
 *
 * @param codeDirectories where the bundle is; directories in them are left out
 */
export function guardCommandFiles(
  env: Readonly<Record<string, string | undefined>>,
  codeDirectories: readonly string[] = [],
): FileGuard {
  const commandFiles = named(COMMAND_FILES.map((name) => ({ name, path: env[name] ?? '', renew: true })));
  const known = new Set(commandFiles.map(({ path }) => path));
  const besides = [...new Set([...known].map(dirname))].flatMap(filesIn).filter((path) => !known.has(path));
  return guardFiles([
    ...commandFiles,
    ...named([{ name: 'GITHUB_EVENT_PATH', path: env.GITHUB_EVENT_PATH ?? '' }, ...awsFiles(env)]),
    ...besides.map((path) => ({ name: OTHER_STEPS, path, renew: true })),
    ...codeDirectories.flatMap(filesIn).map((path) => ({ name: OWN_CODE, path })),
  ]);
}

/** undefined when everything was as before. */
export const changedFilesFinding = ({ changed, lost }: RestoredFiles): ErrorFinding | undefined =>
  changed.length + lost.length === 0 ? undefined : runnerFilesChanged(changed, lost);

const named = (files: readonly NamedFile[]): readonly NamedFile[] => files.filter(({ path }) => path !== '');

const awsFiles = (env: Readonly<Record<string, string | undefined>>): readonly NamedFile[] =>
  (
    [
      ['AWS_CONFIG_FILE', 'config'],
      ['AWS_SHARED_CREDENTIALS_FILE', 'credentials'],
    ] as const
  ).map(([name, file]) => ({
    name: `~/.aws/${file}`,
    path: env[name] || (env.HOME ? join(env.HOME, '.aws', file) : ''),
  }));

function filesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .map((name) => join(directory, name))
      .filter((path) => {
        const stat = lstatSync(path, { throwIfNoEntry: false });
        return stat?.isFile() === true && stat.size <= LARGEST_BYTES;
      })
      .slice(0, MOST_IN_A_DIRECTORY);
  } catch {
    return [];
  }
}
