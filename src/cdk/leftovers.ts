import { readdirSync } from 'node:fs';
import { readOwnFile } from '../lib/files.ts';

/**
 * Marks all processes that a run starts, also those that leave its process group, with its temporary directory: no two runs
 * of a machine have the same, and the post step knows it even of a run that was killed.
 */
export const RUN_VARIABLE = 'JWT_DEPLOY_RUN_ID';

const environmentOf = (pid: string): string => {
  try {
    return readOwnFile(`/proc/${pid}/environ`);
  } catch {
    return ''; // It ended, or it belongs to another user.
  }
};

/**
 * Ends what an app left running in a session of its own, or a killed run its app or CDK CLI: it has the key in its
 * environment, and until the end of the job nothing else would stop it. Only where there is /proc (Linux); a process that
 * wipes its environment is not found.
 *
 * @returns how many there were
 */
export const endLeftovers = (runId: string): number => {
  if (runId === '') return 0;
  let pids: readonly string[] = [];
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  } catch {
    return 0;
  }
  const left = pids.filter((pid) => environmentOf(pid).split('\0').includes(`${RUN_VARIABLE}=${runId}`));
  for (const pid of left) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
  return left.length;
};
