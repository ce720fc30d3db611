import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ChildOptions, type Exit, startChild } from '../lib/child-process.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { CdkApp } from './find-app.ts';
import { findInstalledPackage } from './package-directory.ts';

type TypeCheckOptions = Pick<
  ChildOptions,
  'env' | 'onLine' | 'cancelled' | 'redact' | 'timeoutMilliseconds'
> & {
  readonly app: CdkApp;
};

/**
 * The compiler needs to be found and to find its files, nothing more: neither key nor credentials. By the last one the
 * runner finds what a killed action leaves behind.
 */
const COMPILER_VARIABLES = [
  ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'NODE_OPTIONS', 'SYSTEMROOT'],
  'RUNNER_TRACKING_ID',
];

const SHOWN_ERRORS = 10;

/**
 * Checks the types of the app with its own TypeScript while other work goes on, for `synth-speed: fast`. To be awaited
 * before anything is deployed. Fails with `type-check-failed`, also when there is no TypeScript to check with; an app
 * without tsconfig.json that does not name ts-node has no types to check.
 */
export async function startTypeCheck(options: TypeCheckOptions): Promise<Outcome<'passed' | 'not needed'>> {
  const { app } = options;
  const project = join(app.directory, 'tsconfig.json');
  if (!existsSync(project) && !/\bts-node\b/.test(app.command)) return succeed('not needed');
  const compiler = findInstalledPackage(app.directory, 'typescript')?.commands.tsc;
  if (!existsSync(project) || compiler === undefined) return fail(impossible(project, compiler));
  const { exited } = startChild({
    ...options,
    command: process.execPath,
    args: [compiler, '--noEmit', '--pretty', 'false', '--project', project],
    cwd: app.directory,
    env: compilerEnvironment(options.env),
  });
  const exit = await exited;
  return exit.code === 0 ? succeed('passed') : fail(failed(exit, project));
}

const compilerEnvironment = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => COMPILER_VARIABLES.includes(name.toUpperCase())));

const impossible = (project: string, compiler: string | undefined): ErrorFinding => ({
  code: 'type-check-impossible',
  severity: 'error',
  failureReason: 'type-check-failed',
  title: 'The types of the CDK app cannot be checked',
  detail:
    compiler === undefined
      ? `No typescript in a node_modules next to ${project} or above.`
      : `There is no ${project}.`,
  remedy: 'Install the dependencies with `npm ci`, or take `synth-speed: fast` out of the workflow.',
  where: 'synth-speed',
});

function failed(exit: Exit, project: string): ErrorFinding {
  if (exit.cancelled) return cancelled();
  const errors = exit.tail.split('\n').filter((line) => /\berror TS\d+:/.test(line));
  const shown = errors.slice(0, SHOWN_ERRORS).join('\n');
  const more = errors.length > SHOWN_ERRORS ? `\n… and ${errors.length - SHOWN_ERRORS} more.` : '';
  const ending = exit.timedOut ? 'The check did not end in time.' : 'The compiler gave no error lines.';
  return {
    code: 'type-check-failed',
    severity: 'error',
    failureReason: 'type-check-failed',
    title: 'The CDK app has type errors; nothing was deployed',
    detail: errors.length === 0 ? ending : `${shown}${more}`,
    remedy: `Correct them; \`npx tsc --noEmit\` in the app's directory shows the same.`,
    where: project,
  };
}

const cancelled = (): ErrorFinding => ({
  code: 'type-check-cancelled',
  severity: 'error',
  failureReason: 'cancelled',
  title: 'The run was cancelled during the type check',
  detail: 'Nothing was deployed.',
  remedy: 'Start the run again.',
});
