/**
 * Runs the tests of all levels and ends with one plain line, `N passed, N failed`, counted from the runner's report.
 * With CI=true a part that cannot be provisioned is a failure; elsewhere it is one too, because a skipped proof is none.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonEnvironment } from './python-environment.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

type Counts = { readonly passed: number; readonly failed: number };

type TestFile = {
  readonly name: string;
  readonly status: string;
  /** Milliseconds since the epoch. */
  readonly startTime: number;
  readonly endTime: number;
  readonly assertionResults: readonly unknown[];
};

type VitestReport = {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly success: boolean;
  readonly testResults: readonly TestFile[];
};

/** Everything that did not pass counts as failed: skipped tests, and files that broke before their first test. */
const countsOf = (report: VitestReport): Counts => {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests + broken.length,
  };
};

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1000)} s`;

/** One line per level; levels overlap, because files of the next one start while the last of one are under way. */
const timesOf = ({ testResults }: VitestReport): readonly string[] => {
  const levels = Map.groupBy(testResults, ({ name }) => relative(root, name).split(sep)[1] ?? '');
  return [...levels].map(([level, files]) => {
    const starts = files.map(({ startTime }) => startTime);
    const ends = files.map(({ endTime }) => endTime);
    const sum = files.reduce((total, { startTime, endTime }) => total + endTime - startTime, 0);
    const wall = Math.max(...ends) - Math.min(...starts);
    return `${level}: ${files.length} files in ${seconds(wall)}, ${seconds(sum)} one after the other`;
  });
};

/** Of this process and all that it has waited for; only Linux says it. @see proc_pid_stat(5), fields 14 to 17 */
const cpuTime = (): readonly string[] => {
  if (!existsSync('/proc/self/stat')) return [];
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
  return [`all levels: ${seconds(ticks * 10)} of CPU`];
};

const runTests = (args: readonly string[]): Counts => {
  const output = join(root, '.cache', 'test-report.json');
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(output, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`, ...args],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const report: VitestReport = JSON.parse(readFileSync(output, 'utf8'));
  for (const line of [...timesOf(report), ...cpuTime()]) console.log(line);
  const counts = countsOf(report);
  const unexplained = status !== 0 && counts.failed === 0;
  return unexplained ? { ...counts, failed: 1 } : counts;
};

let counts: Counts = { passed: 0, failed: 1 };
try {
  pythonEnvironment();
  counts = runTests(process.argv.slice(2));
} catch (error) {
  console.error(error);
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
