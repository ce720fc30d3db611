import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The programs of a person that this machine has. */
export type Tools = {
  /** PATH for every contestant: the Node that runs this first, then what was there. */
  readonly path: string;
  readonly awsCli: boolean;
  readonly curl: boolean;
};

const isThere = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

// npm puts this repository's own programs in front; a job's PATH does not have them.
const directoriesOf = (path: string): readonly string[] =>
  path.split(delimiter).filter((name) => name !== '' && !name.includes('node_modules'));

export const isOnPath = (program: string, path = process.env.PATH ?? ''): boolean =>
  directoriesOf(path).some((directory) => isThere(join(directory, program)));

export const findTools = (path = process.env.PATH ?? ''): Tools => ({
  path: [dirname(process.execPath), ...directoriesOf(path)].join(delimiter),
  awsCli: isOnPath('aws', path),
  curl: isOnPath('curl', path),
});
