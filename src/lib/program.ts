import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Finds programs on the PATH. */

const SUFFIX = process.platform === 'win32' ? '.exe' : '';

/** Paths of the executable files of that name, in the order of the PATH. */
export const programsOnPath = (
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] => {
  const directories = (env.PATH ?? env.Path ?? '').split(delimiter).filter((directory) => directory !== '');
  return directories.map((directory) => join(directory, `${name}${SUFFIX}`)).filter(isExecutable);
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
