import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { KeyForm } from '../support/chat-app/scenario.ts';
import { writeLargeAssembly } from './large-assembly.ts';
import { table } from './table.ts';

export const STACKS = 500;
export const TASK_DEFINITIONS = [2000, 4000, 8000, 16_000];

export type Scale = {
  readonly keyForm: KeyForm;
  readonly taskDefinitions: number;
  readonly cpuSeconds: number;
  /** Of the whole process, and of Node before it read the assembly. */
  readonly peakBytes: number;
  readonly bytesBefore: number;
};

type Measured = Omit<Scale, 'keyForm' | 'taskDefinitions'> & {
  readonly proven: number;
  readonly errors: number;
};

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const execute = promisify(execFile);

/** Compiled by what compiles dist/: Node itself takes 40 MB to strip the types, which the action does not need. */
const compileProver = async (directory: string): Promise<string> => {
  const compiler = at('../../node_modules/typescript/bin/tsc');
  await execute(process.execPath, [compiler, '-p', at('./tsconfig.json'), '--outDir', directory]);
  await writeFile(join(directory, 'package.json'), JSON.stringify({ type: 'module' }));
  return join(directory, 'test/bench/prove-large.js');
};

/** Proves assemblies of growing size, each in a process of its own. @throws Error when a copy is not proven. */
export const measureScale = async (keyForm: KeyForm): Promise<readonly Scale[]> => {
  const all: Scale[] = [];
  const scratch = await mkdtemp(join(tmpdir(), 'bench-scale-'));
  try {
    const prover = await compileProver(join(scratch, 'prover'));
    for (const taskDefinitions of TASK_DEFINITIONS) {
      const directory = join(scratch, String(taskDefinitions));
      const key = randomBytes(48).toString('base64');
      await writeLargeAssembly(directory, { stacks: STACKS, taskDefinitions, keyForm, key });
      const { stdout } = await execute(process.execPath, [prover, directory, key]);
      const { proven, errors, ...measured }: Measured = JSON.parse(stdout);
      if (proven !== taskDefinitions || errors > 0)
        throw new Error(`Only ${proven} of ${taskDefinitions} copies are proven, with ${errors} errors.`);
      all.push({ keyForm, taskDefinitions, ...measured });
    }
    return all;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

export const scaleTable = (all: readonly Scale[]): string =>
  table(
    ['key form', 'task definitions', 'CPU s of the proof', 'growth', 'peak MB', 'MB of Node before'],
    all.map((one, index) => {
      const half = all[index - 1];
      const growth = half?.keyForm === one.keyForm ? (one.cpuSeconds / half.cpuSeconds).toFixed(2) : '';
      return [
        one.keyForm,
        String(one.taskDefinitions),
        one.cpuSeconds.toFixed(2),
        growth,
        megabytes(one.peakBytes),
        megabytes(one.bytesBefore),
      ];
    }),
  );
