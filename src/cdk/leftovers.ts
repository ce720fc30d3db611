import { readdirSync, readFileSync } from 'node:fs';

/** Marks all processes that a run starts, also those that leave its process group. */
export const RUN_VARIABLE = 'JWT_DEPLOY_RUN_ID';

const environmentOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return ''; // It ended, or it belongs to somebody else.
  }
};

/**
 * Ends what an app left running in a session of its own: it has the key in its environment, and until the end of the
 * job nobody else would stop it. Only where there is /proc (Linux); a process that wipes its environment is not found.
 *
 * @returns how many there were
 */
export const endLeftovers = (runId: string): number => {
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
