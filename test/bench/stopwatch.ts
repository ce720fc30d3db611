import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What one piece of work took. CPU seconds are those of all processes that it started, 0 where they are unknown. */
export type Timing = { readonly milliseconds: number; readonly cpuSeconds: number };

/** Linux counts in hundredths of a second whatever the kernel's own beat (USER_HZ, time(7)). */
const TICKS_PER_SECOND = 100;

/** CPU seconds of all children of this process that have ended, and of theirs (proc(5), `cutime` and `cstime` of stat). */
export const cpuSecondsOfEndedChildren = (): number => {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
};

/** Times some work; only one at a time, because CPU seconds are those of the whole process. */
export const timed = async (work: () => Promise<unknown>): Promise<Timing> => {
  const cpu = cpuSecondsOfEndedChildren();
  const start = performance.now();
  await work();
  return { milliseconds: performance.now() - start, cpuSeconds: cpuSecondsOfEndedChildren() - cpu };
};

export type Surroundings = { readonly cwd: string; readonly env: Readonly<Record<string, string>> };

const TAIL_CHARACTERS = 4000;

/**
 * Runs a command to its end and reads what it prints, as a terminal or a runner does.
 *
 * @throws Error when it ends with another exit code than `expected`; it holds the end of standard error, because
 *   standard output may be a template with a key in it
 */
export const run = async (
  command: readonly string[],
  { cwd, env }: Surroundings,
  expected = 0,
): Promise<void> => {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let tail = '';
  child.stdout.resume();
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-TAIL_CHARACTERS);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== expected) throw new Error(`${command.join(' ')} ended with ${code}:\n${tail}`);
};
