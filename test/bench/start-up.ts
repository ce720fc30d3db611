import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, type Surroundings, timed } from './stopwatch.ts';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const postStep = fileURLToPath(new URL('../../dist/post.js', import.meta.url));
const commandLine = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Milliseconds of each start; the same index is the same round. */
export type Starts = {
  readonly bundle: readonly number[];
  readonly post: readonly number[];
  readonly help: readonly number[];
  readonly node: readonly number[];
};

const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** As the runner would start it, with an input that is refused, so that nothing is done. */
const surroundings = async (directory: string): Promise<Surroundings> => {
  const files = COMMAND_FILES.map((name) => [name, join(directory, name)] as const);
  for (const [, file] of files) await writeFile(file, '');
  const env = {
    PATH: process.env.PATH ?? '',
    RUNNER_TEMP: directory,
    INPUT_MODE: 'deploy',
    INPUT_ALGORITHM: 'none',
    'INPUT_JWT-SECRET-KEY': randomBytes(32).toString('base64'),
  };
  return { cwd: directory, env: { ...env, ...Object.fromEntries(files) } };
};

/** Starts the bundle, the post step, the command line and a Node that does nothing, in turns. @throws Error when the bundle does not refuse its input. */
export const measureStarts = async (runs: number): Promise<Starts> => {
  const directory = await mkdtemp(join(tmpdir(), 'bench-start-'));
  try {
    const at = await surroundings(directory);
    const starts = {
      bundle: [] as number[],
      post: [] as number[],
      help: [] as number[],
      node: [] as number[],
    };
    for (let round = -1; round < runs; round += 1) {
      const node = await timed(() => run([process.execPath, '-e', '0'], at));
      const refused = await timed(() => run([process.execPath, bundle], at, 1));
      const cleanedUp = await timed(() => run([process.execPath, postStep], at));
      const helped = await timed(() => run([process.execPath, commandLine, '--help'], at));
      if (round < 0) continue;
      starts.node.push(node.milliseconds);
      starts.bundle.push(refused.milliseconds);
      starts.post.push(cleanedUp.milliseconds);
      starts.help.push(helped.milliseconds);
    }
    return starts;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};
