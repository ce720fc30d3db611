import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programsOnPath } from '../../../src/lib/program.ts';

const entry = fileURLToPath(new URL('../../../src/cli.ts', import.meta.url));
const terminal = fileURLToPath(new URL('terminal.py', import.meta.url));

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type Started = {
  readonly directory: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** Only what a shell has at least, so that nothing of this machine decides. */
export const environmentOf = ({
  env,
}: {
  readonly env?: Started['env'] | undefined;
}): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  LANG: 'C.UTF-8',
  // Half of the time of a command goes into reading its modules.
  NODE_COMPILE_CACHE: join(tmpdir(), 'cdk-jwt-deploy-compile-cache'),
  ...env,
});

/** The command line, without a terminal. */
export function runCli(args: readonly string[], started: Started): Ended {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [entry, ...args], {
    cwd: started.directory,
    env: environmentOf(started),
    encoding: 'utf8',
    input: '',
    timeout: 60_000,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** What is typed once a text has appeared. */
export type Typed = { readonly after: string; readonly keys: string };

/** The command line on a terminal of its own: all that it shows, and its exit code. */
export function runCliOnTerminal(
  args: readonly string[],
  typed: readonly Typed[],
  { directory, env }: Started,
): { readonly code: number | null; readonly screen: string } {
  const { status, stdout, stderr, error } = spawnSync(
    'python3',
    [terminal, JSON.stringify(typed), process.execPath, entry, ...args],
    { cwd: directory, env: { ...environmentOf({ env }), TERM: 'xterm' }, encoding: 'utf8', timeout: 60_000 },
  );
  if (error) throw error;
  if (stderr !== '') throw new Error(stderr);
  return { code: status, screen: stdout };
}

/** A PATH that leads to these programs alone. */
export function pathWithOnly(names: readonly string[]): {
  readonly path: string;
  readonly remove: () => void;
} {
  const directory = mkdtempSync(join(tmpdir(), 'programs-'));
  for (const name of names) {
    const [program] = programsOnPath(name, process.env);
    if (program === undefined) throw new Error(`${name} is not on the PATH`);
    symlinkSync(realpathSync(program), join(directory, name));
  }
  return { path: [directory].join(delimiter), remove: () => rmSync(directory, { recursive: true }) };
}
