import { readdirSync, readFileSync } from 'node:fs';

type Process = { readonly pid: number; readonly group: number; readonly state: string };

/** proc_pid_stat(5): the name in parentheses may hold anything, so the fields are counted from its end. */
function readProcess(pid: string): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', , group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(pid), group: Number(group), state };
  } catch {
    return undefined;
  }
}

const running = (): readonly Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(readProcess)
    .filter((found) => found !== undefined)
    .filter(({ state }) => state !== 'Z' && state !== 'X');

/** Whether a process runs. One that was killed and whose parent has not asked for its end does not. */
export const isRunning = (pid: number): boolean => running().some((found) => found.pid === pid);

/** Whether any process of the group runs. */
export const groupIsRunning = (group: number): boolean => running().some((found) => found.group === group);
