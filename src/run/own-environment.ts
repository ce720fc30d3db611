import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** `not-possible`: not Linux, or the system does not let a process write to its own memory this way. */
type Wiped = 'wiped' | 'not-possible';

/** By this the runner finds what is left of a job at its end, so it stays readable; it is no secret. */
const KEPT = 'RUNNER_TRACKING_ID';

/** What a process of our size can have been given; anything else is a wrong reading. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

/**
 * Takes the environment that this process was started with out of its memory, where every process of the same user can
 * read it as `/proc/<pid>/environ`: inputs, tokens and AWS credentials, also those that a child's own environment lacks.
 *
 * `process.env` and what children inherit stay as they are: each variable is set anew first, so that libc keeps its text
 * in a place of its own (setenv(3) copies) and nothing points into the old one any more. Call it before the first child
 * starts. Never throws.
 *
 * It is no wall: where ptrace is allowed between processes of a user (`kernel.yama.ptrace_scope` is 0, or sudo works
 * without a password), the rest of the memory can be read too.
 */
export function wipeOwnEnvironment(): Wiped {
  const variables = Object.entries(process.env).filter(([name]) => name !== '');
  try {
    const place = environmentInMemory();
    if (place === undefined) return 'not-possible';
    setAnew(variables);
    const replacement = harmless(place.end - place.start);
    writeMemory(place.start, replacement);
    return readFileSync('/proc/self/environ').equals(replacement) ? 'wiped' : 'not-possible';
  } catch {
    return 'not-possible';
  } finally {
    setAnew(variables.filter(([name, value]) => process.env[name] !== value));
  }
}

function setAnew(variables: readonly (readonly [name: string, value: string | undefined])[]): void {
  for (const [name, value] of variables) process.env[name] = value;
}

type Place = { readonly start: number; readonly end: number };

/**
 * Fields 50 and 51 of proc_pid_stat(5), env_start and env_end, counted from behind the name in parentheses, which may
 * hold anything. Addresses of user space are below 2^53.
 */
function environmentInMemory(): Place | undefined {
  if (process.platform !== 'linux') return undefined;
  const stat = readFileSync('/proc/self/stat', 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [start, end] = [Number(fields[47]), Number(fields[48])];
  const isPlausible =
    Number.isSafeInteger(start) && Number.isSafeInteger(end) && start > 0 && end - start < MAXIMUM_BYTES;
  return isPlausible && readFileSync('/proc/self/environ').length === end - start
    ? { start, end }
    : undefined;
}

/** Zeros, behind what stays readable. */
function harmless(length: number): Buffer {
  const kept = process.env[KEPT] === undefined ? '' : `${KEPT}=${process.env[KEPT]}\0`;
  const bytes = Buffer.alloc(length);
  if (Buffer.byteLength(kept) <= length) bytes.write(kept);
  return bytes;
}

function writeMemory(address: number, bytes: Buffer): void {
  const memory = openSync('/proc/self/mem', 'r+');
  try {
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(memory, bytes, written, bytes.length - written, address + written);
    }
  } finally {
    closeSync(memory);
  }
}
