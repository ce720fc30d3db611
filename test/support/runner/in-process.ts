import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';
import { main } from '../../../src/main.ts';
import { post } from '../../../src/post.ts';
import type { Runner } from '../../../src/run/world.ts';
import type { StageOptions, StageRun } from './processes.ts';

/**
 * Runs the action from its sources inside the process of the tests, at about a tenth of the CPU seconds of the bundle.
 * What only the bundle has is not tried here: its entry, @actions/core, signals, and the guard of its own memory.
 */

const environments = new AsyncLocalStorage<NodeJS.ProcessEnv>();
const own = process.env;

// Runs go on side by side, and the AWS SDK reads `process.env`: each run sees its own.
Object.defineProperty(process, 'env', { configurable: true, get: () => environments.getStore() ?? own });

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const listeners = SIGNALS.map((signal) => [signal, new Set(process.listeners(signal))] as const);

/** The action listens to signals until its process ends, which here it does not. */
const forgetSignals = (): void => {
  for (const [signal, known] of listeners)
    for (const listener of process.listeners(signal))
      if (!known.has(listener)) process.removeListener(signal, listener);
};

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

type Ending = { exitCode: number };

/** Writes what @actions/core would write. */
const runnerOf = (
  env: Readonly<Record<string, string>>,
  write: (line: string) => void,
  ending: Ending,
): Runner => {
  const append = (file: string, text: string): void => appendFileSync(env[file] ?? '', text);
  const appendPair = (file: string, name: string, value: string): void => {
    const delimiter = `ghadelimiter_${randomUUID()}`;
    append(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  };
  return {
    mask: (text) => write(`::add-mask::${escaped(text)}`),
    setOutput: (name, value) => appendPair('GITHUB_OUTPUT', name, value),
    saveState: (name, value) => appendPair('GITHUB_STATE', name, value),
    state: (name) => env[`STATE_${name}`] ?? '',
    info: write,
    startGroup: (title) => write(`::group::${escaped(title)}`),
    endGroup: () => write('::endgroup::'),
    annotate: (level, message, properties) => {
      const given = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`);
      write(`::${[level, given.join(',')].join(' ').trim()}::${escaped(message)}`);
    },
    writeSummary: async (markdown) => append('GITHUB_STEP_SUMMARY', `${markdown}\n`),
    fail: (message) => {
      ending.exitCode = 1;
      write(`::error::${escaped(message)}`);
    },
  };
};

/** Never, where the machine stays. */
const goneOf = (vanished: AbortSignal | undefined): Promise<'gone'> =>
  new Promise((resolve) => vanished?.addEventListener('abort', () => resolve('gone'), { once: true }));

/**
 * Stands in for `runStage`; cannot be cancelled. When the machine vanishes, the action goes on unheard: what it can still
 * reach is cut off by the one who lets it vanish.
 */
export const runInProcess = async (options: StageOptions): Promise<StageRun> => {
  const { script, env, vanished } = options;
  const startedAt = performance.now();
  const write = (text: string): void => {
    if (vanished?.aborted) return;
    options.onText('stdout', `${text}\n`);
    for (const line of text.split('\n')) options.onLine('stdout', line);
  };
  const ending: Ending = { exitCode: 0 };
  const runner = runnerOf(env, write, ending);
  const going = environments
    .run({ ...env }, () => (basename(script) === 'post.js' ? post(env, runner) : main(env, runner, '')))
    .catch((error: unknown) => {
      if (!vanished?.aborted) throw error;
    })
    .finally(forgetSignals);
  const end = await Promise.race([going, goneOf(vanished)]);
  const milliseconds = performance.now() - startedAt;
  return end === 'gone'
    ? { exitCode: null, signal: 'SIGKILL', milliseconds }
    : { ...ending, signal: null, milliseconds };
};
