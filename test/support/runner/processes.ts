/** Looks at running processes through Linux's /proc. On other systems nothing is observed. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';

export type ObservedProcess = {
  readonly pid: number;
  readonly parent: number;
  readonly argv: readonly string[];
  /** Names only: the values are secrets more often than not. */
  readonly environmentNames: readonly string[];
};

export type Orphan = {
  readonly pid: number;
  readonly argv: readonly string[];
  /** False: it lost RUNNER_TRACKING_ID, so the real runner would not find it and it would outlive the job. */
  readonly tracked: boolean;
};

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // It ended, or it belongs to someone else.
  }
};

const listed = (text: string): string[] => text.split('\0').filter((item) => item !== '');

const pids = (): number[] => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
};

/** The start time tells a process from a later one with the same number. */
type Identity = { readonly parent: number; readonly group: number; readonly startTime: string };

/**
 * Fields 3, 4, 5 and 22 of proc_pid_stat(5), counted from behind the name in parentheses, which may hold anything.
 * Nothing for a process that has ended, also when its parent has not asked for its end yet.
 */
const identity = (pid: number): Identity | undefined => {
  const stat = read(pid, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', parent, group] = fields;
  return stat === '' || state === 'Z' || state === 'X'
    ? undefined
    : { parent: Number(parent), group: Number(group), startTime: fields[19] ?? '' };
};

const running = (): readonly (Identity & { readonly pid: number })[] => {
  if (!existsSync('/proc/self/stat')) throw new Error('Only /proc says whether a process runs.');
  return pids().flatMap((pid) => {
    const found = identity(pid);
    return found === undefined ? [] : [{ ...found, pid }];
  });
};

export const isRunning = (pid: number): boolean => running().some((found) => found.pid === pid);

/** Whether any process of the group runs. */
export const groupIsRunning = (group: number): boolean => running().some((found) => found.group === group);

const carries = (environment: string, trackingId: string): boolean =>
  listed(environment).includes(`RUNNER_TRACKING_ID=${trackingId}`);

/**
 * Observes every descendant of a process and whatever carries the tracking id, until it is stopped.
 * A process that lives for less than the interval may be missed.
 */
export class ProcessWatch {
  readonly #trackingId: string;
  readonly #own = new Map<number, string>();
  readonly #foreign = new Set<number>([process.pid]);
  readonly #unclear = new Set<number>();
  readonly #seen = new Map<string, ObservedProcess>();
  readonly #timer: NodeJS.Timeout;

  constructor(trackingId: string, intervalMilliseconds = 20) {
    this.#trackingId = trackingId;
    this.#timer = setInterval(() => this.look(), intervalMilliseconds);
    this.#timer.unref();
  }

  /** A root: all that descends from it is observed too. */
  follow(pid: number): void {
    this.#own.set(pid, identity(pid)?.startTime ?? '');
    this.look();
  }

  look(): void {
    const running = pids();
    const numbers = new Set(running);
    for (const pid of this.#own.keys()) if (!numbers.has(pid)) this.#own.delete(pid);
    for (const pid of running) {
      if (this.#foreign.has(pid)) continue;
      const id = identity(pid);
      if (id === undefined) continue;
      const environment = read(pid, 'environ');
      const known = this.#own.has(pid) || this.#own.has(id.parent) || carries(environment, this.#trackingId);
      if (!known) {
        // In the middle of an exec the environment reads as empty: such a process is looked at once more.
        if (environment !== '' || this.#unclear.delete(pid)) this.#foreign.add(pid);
        else this.#unclear.add(pid);
        continue;
      }
      this.#own.set(pid, id.startTime);
      this.#note(pid, id.parent, id.startTime);
    }
  }

  /** Between fork and exec a process still shows its parent's arguments: each change is a sighting of its own. */
  #note(pid: number, parent: number, startTime: string): void {
    const commandLine = read(pid, 'cmdline');
    const key = `${pid}/${startTime}/${commandLine}`;
    if (commandLine === '' || this.#seen.has(key)) return;
    const environmentNames = listed(read(pid, 'environ')).map((entry) => entry.slice(0, entry.indexOf('=')));
    this.#seen.set(key, { pid, parent, argv: listed(commandLine), environmentNames });
  }

  /** What has been seen so far, in the order of first sight. */
  get observed(): ObservedProcess[] {
    return [...this.#seen.values()];
  }

  /** Ends everything that is observed, until nothing of it runs: a process may start another one while it is ended. */
  kill(): void {
    for (;;) {
      this.look();
      const left = this.#running();
      if (left.length === 0) return;
      for (const pid of left) end(pid);
    }
  }

  #running(): readonly number[] {
    return [...this.#own].flatMap(([pid, startTime]) =>
      identity(pid)?.startTime === startTime ? [pid] : [],
    );
  }

  /** Ends the watch and ends every process that is left, as the runner does at the end of a job. */
  stop(): Orphan[] {
    this.look();
    clearInterval(this.#timer);
    return this.#running().map((pid) => {
      const orphan = {
        pid,
        argv: listed(read(pid, 'cmdline')),
        tracked: carries(read(pid, 'environ'), this.#trackingId),
      };
      end(pid);
      return orphan;
    });
  }
}

const end = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in between.
  }
};
