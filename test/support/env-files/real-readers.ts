import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonEnvironment } from '../../../scripts/python-environment.ts';

/** What one reader makes of one file; null when it refuses it. */
export type Environment = Readonly<Record<string, string>> | null;

export const REAL_READERS = ['dotenv', 'next', 'node', 'python-dotenv', 'bash', 'sh'] as const;

export type RealReader = (typeof REAL_READERS)[number];

const place = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Hands all files to each of the real readers, one process for each reader. */
export function realReadings(files: readonly Buffer[]): Readonly<Record<RealReader, readonly Environment[]>> {
  const root = mkdtempSync(join(tmpdir(), 'env-files-'));
  try {
    files.forEach((content, index) => {
      mkdirSync(join(root, String(index)));
      writeFileSync(join(root, String(index), '.env'), content);
    });
    const count = String(files.length);
    const python = join(pythonEnvironment(), 'python');
    return {
      ...printed(process.execPath, ['--stack-size=150', place('javascript-readers.mjs'), root, count]),
      'python-dotenv': printed(python, [place('python_readers.py'), root, count]),
      bash: sourced('bash', root, files.length),
      sh: sourced('sh', root, files.length),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function printed(command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** What the shells set themselves. */
const OF_THE_SHELL = ['PWD', 'OLDPWD', 'SHLVL', 'PATH', '_'];

function sourced(shell: string, root: string, count: number): readonly Environment[] {
  const scripts = [place('source-all.sh'), shell, place('shell-reader.sh'), root, String(count)];
  spawnSync('sh', scripts, { timeout: 60_000 });
  return Array.from({ length: count }, (_, index) => {
    const output = join(root, String(index), 'shell-reader.out');
    if (!existsSync(output)) return null;
    const entries = readFileSync(output, 'utf8').split('\0').filter(Boolean);
    rmSync(output);
    return Object.fromEntries(
      entries
        .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)])
        .filter(([name]) => !OF_THE_SHELL.includes(name ?? '')),
    );
  });
}
