import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { errorCode } from '../lib/error-code.ts';
import { fail, type Outcome, succeed } from '../model/finding.ts';
import { noTemporaryDirectory } from './findings.ts';
import type { World } from './world.ts';

const PREFIX = 'cdk-jwt-deploy-';

/** As `mkdtemp` ends them; the report file has another ending. */
const OURS = /^cdk-jwt-deploy-[A-Za-z0-9]{6}$/;

/** The runner's own place for such things; it is emptied between jobs. */
const parentOf = (env: World['env']): string => resolve(env.RUNNER_TEMP || tmpdir());

/** Mode 0700, as `mkdtemp` makes them. */
export const makeTemporaryDirectory = (env: World['env']): Outcome<string> => {
  const parent = parentOf(env);
  try {
    return succeed(mkdtempSync(join(parent, PREFIX)));
  } catch (error) {
    return fail(noTemporaryDirectory(parent, errorCode(error)));
  }
};

export const reportFileOf = (env: World['env'], id: string): string =>
  join(parentOf(env), `${PREFIX}report-${id}.json`);

/**
 * The directories of this action that are still there. The state that the runner hands to the post step lies in a file
 * that the app's code can write to, so it may leave a directory out, but it cannot make us delete another one.
 */
export const leftDirectories = (env: World['env'], named: string): readonly string[] => {
  const parent = parentOf(env);
  const isOurs = (path: string): boolean =>
    dirname(path) === parent && OURS.test(path.slice(parent.length + 1));
  // Outside of RUNNER_TEMP, other runs of the machine may have theirs in the same place.
  const found = env.RUNNER_TEMP ? readdirSync(parent).map((name) => join(parent, name)) : [resolve(named)];
  return found.filter(isOurs);
};
