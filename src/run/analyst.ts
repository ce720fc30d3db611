import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { errorCode } from '../lib/error-code.ts';
import { createJsonStore, KeptTemplate } from '../lib/kept-json.ts';
import { Secret } from '../redaction/secret.ts';

/** Work on what an app wrote, whose author may have made it take for ever. It waits for nothing of the outside world. */
export type Job<Arguments extends readonly unknown[], Result> = {
  readonly name: string;
  readonly work: (...args: Arguments) => Result | Promise<Result>;
};

/**
 * Has a job done while the run goes on listening to signals.
 *
 * @param unfinished what the result is where the job was given up; `why` ends a sentence that begins with its subject
 */
export type Analyse = <Arguments extends readonly unknown[], Result, Instead = Result>(
  job: Job<Arguments, Result>,
  args: Arguments,
  unfinished: (why: string) => Instead,
) => Promise<Result | Instead>;

/** The engine allows no larger text or list, and no more calls in calls. */
const isOfSize = (error: unknown): boolean => error instanceof RangeError;
const TOO_LARGE = 'comes to more than JavaScript can hold';

/** In this process, without a limit of time: for a command on a laptop, which its user can end. */
export const analyseHere: Analyse = async (job, args, unfinished) => {
  try {
    return await job.work(...args);
  } catch (error) {
    if (isOfSize(error)) return unfinished(TOO_LARGE);
    throw error;
  }
};

type Limits = { readonly milliseconds: number; readonly megabytes: number };

/** A large app takes some seconds. With what Node needs twice, and the files, both processes stay below 600 MB. */
const LIMITS: Limits = { milliseconds: 90_000, megabytes: 300 };

/** What all jobs of a run may take, for one whose run was killed and that nobody else ends. */
const CPU_SECONDS = 600;

type Answer = { readonly result: unknown } | { readonly unfinished: string } | { readonly error: string };

/**
 * In a process of its own, which is started for the first job, ended by a cancel, and not started again once it had to be
 * ended for a job: by then the code of the app has run, and this program's files may no longer be what they were. A thread would
 * not do: where its memory ends in the middle of `JSON.parse`, V8 ends all of the process (seen with Node 24.21).
 *
 * @param entry the file whose `serveJobs` does the jobs
 */
export function createAnalyst(entry: string, cancelled: AbortSignal, limits = LIMITS): Analyse {
  const codec = clientCodec();
  let child: ChildProcess | undefined;
  let givenUp: string | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const ask = async (name: string, args: readonly unknown[]): Promise<Answer> => {
    cancelled.throwIfAborted();
    if (givenUp !== undefined) return { unfinished: givenUp };
    child ??= startAnalysis(entry, limits);
    const tooLate = AbortSignal.timeout(limits.milliseconds);
    try {
      return await answerOf(child, codec.packed([name, args]), AbortSignal.any([cancelled, tooLate]));
    } catch (error) {
      child.kill('SIGKILL');
      cancelled.throwIfAborted();
      const late = `takes longer than ${limits.milliseconds / 1000} seconds`;
      givenUp = tooLate.aborted ? late : whyEnded(error, limits);
      return { unfinished: givenUp };
    }
  };

  return async (job, args, unfinished) => {
    const turn = last.then(() => ask(job.name, args));
    last = turn.catch(() => undefined);
    const answer = await turn;
    if ('error' in answer) throw new Error(answer.error);
    if ('unfinished' in answer) return unfinished(answer.unfinished);
    return codec.unpacked(answer.result) as Awaited<ReturnType<typeof job.work>>;
  };
}

/** The process has ended without an answer. */
class Ended extends Error {
  readonly how: unknown;

  constructor(how: unknown) {
    super(`was ended (${how})`);
    this.how = how;
  }
}

/** V8 aborts where its memory ends; how that is signalled depends on the processor. */
const whyEnded = (error: unknown, { megabytes }: Limits): string => {
  if (isOfSize(error)) return TOO_LARGE;
  if (!(error instanceof Ended)) return `could not be begun (${errorCode(error)})`;
  return /^SIG(?:ABRT|ILL|TRAP)$/.test(String(error.how))
    ? `takes more than ${megabytes} MB of memory`
    : error.message;
};

async function answerOf(child: ChildProcess, message: unknown, stop: AbortSignal): Promise<Answer> {
  const done = new AbortController();
  const signal = AbortSignal.any([stop, done.signal]);
  const exited = once(child, 'exit', { signal }).then(([code, how]) => {
    throw new Ended(how ?? code);
  });
  // Heard of below, or no longer of interest.
  exited.catch(() => undefined);
  try {
    child.ref();
    child.channel?.ref();
    child.send(message as object);
    const [answer] = await Promise.race([once(child, 'message', { signal }), exited]);
    return answer;
  } finally {
    done.abort();
    child.unref();
    child.channel?.unref();
  }
}

/**
 * Without the environment of this process, which holds secrets that no job needs, but for the variable by which the runner
 * finds what a killed action leaves behind. It leaves no core file, which would hold the templates, and the key with them.
 */
function startAnalysis(entry: string, { megabytes }: Limits): ChildProcess {
  const { RUNNER_TRACKING_ID: tracking } = process.env;
  const words = [process.execPath, `--max-old-space-size=${megabytes}`, entry];
  const shell = ['/bin/sh', '-c', `ulimit -c 0; ulimit -t ${CPU_SECONDS}; exec "$0" "$@"`];
  const [command = '', ...args] = process.platform === 'win32' ? words : [...shell, ...words];
  const child = spawn(command, args, {
    env: { ...(tracking !== undefined && { RUNNER_TRACKING_ID: tracking }) },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  });
  // Who waits for an answer hears of it too.
  return child.on('error', () => undefined);
}

/** Does the jobs that `createAnalyst` sends to this process. */
export function serveJobs(jobs: readonly Job<never, unknown>[]): void {
  const codec = serverCodec();
  const works = new Map<unknown, (...args: never) => unknown>(jobs.map(({ name, work }) => [name, work]));
  const answerTo = async (message: unknown): Promise<Answer> => {
    try {
      const [name, args] = codec.unpacked(message) as readonly [string, never];
      return { result: codec.packed(await works.get(name)?.(...args)) };
    } catch (error) {
      if (isOfSize(error)) return { unfinished: TOO_LARGE };
      return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  process.on('message', async (message) => process.send?.(await answerTo(message)));
  process.on('disconnect', () => process.exit());
}

/** Processes hand each other plain data. No JSON and no data of ours has a Set, so nobody can imitate one. */
type Codec = {
  readonly packed: (value: unknown) => unknown;
  readonly unpacked: (value: unknown) => unknown;
};

type Kinds<T> = { readonly [Kind in 'secret' | 'template']: T };

const codecOf = (
  pack: (template: KeptTemplate) => readonly unknown[],
  unpack: (parts: readonly never[]) => KeptTemplate | undefined,
): Codec => {
  const revived: Kinds<(parts: readonly never[]) => object | undefined> = {
    secret: ([name, text]) => new Secret(name ?? '', text ?? ''),
    template: unpack,
  };
  return {
    packed: (value) =>
      exchanged(value, (one) => {
        if (one instanceof Secret) return new Set([['secret', one.name, one.reveal()]]);
        return one instanceof KeptTemplate ? new Set([['template', ...pack(one)]]) : undefined;
      }),
    unpacked: (value) =>
      exchanged(value, (one) => {
        if (!(one instanceof Set)) return undefined;
        const [[kind, ...parts]] = [...one] as [[keyof typeof revived, ...never[]]];
        return revived[kind](parts);
      }),
  };
};

/** The process that has read a template keeps it, and knows it by its number. */
function serverCodec(): Codec {
  const kept: KeptTemplate[] = [];
  return codecOf(
    (template) => [kept.push(template) - 1, template.path, template.file, template.bytes],
    ([number]) => kept[number ?? -1],
  );
}

function clientCodec(): Codec {
  const numbers = new WeakMap<KeptTemplate, number>();
  const read = createJsonStore();
  return codecOf(
    (template) => [numbers.get(template)],
    ([number = -1, path = [], file = '', bytes = new Uint8Array()]) => {
      const template = new KeptTemplate({ path, file, bytes }, read);
      numbers.set(template, number);
      return template;
    },
  );
}

/** A copy with other objects in the place of some; what was one object before is one afterwards. */
function exchanged(
  value: unknown,
  exchange: (one: object) => object | undefined,
  known = new Map<object, object>(),
): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const done = known.get(value) ?? exchange(value);
  if (done) {
    known.set(value, done);
    return done;
  }
  const inner = (one: unknown): unknown => exchanged(one, exchange, known);
  const copy = Array.isArray(value)
    ? value.map(inner)
    : value instanceof Map
      ? new Map([...value].map(([name, one]) => [name, inner(one)]))
      : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one)]));
  known.set(value, copy);
  return copy;
}
