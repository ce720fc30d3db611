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

export const findTools = (path = process.env.PATH ?? ''): Tools => {
  // npm puts this repository's own programs in front; a job's PATH does not have them.
  const directories = path.split(delimiter).filter((name) => name !== '' && !name.includes('node_modules'));
  const has = (program: string): boolean =>
    directories.some((directory) => isThere(join(directory, program)));
  return {
    path: [dirname(process.execPath), ...directories].join(delimiter),
    awsCli: has('aws'),
    curl: has('curl'),
  };
};
