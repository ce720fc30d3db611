/**
 * Runs the tests of all levels and ends with one plain line, `N passed, N failed`, counted from the runner's report.
 * With CI=true a part that cannot be provisioned is a failure; elsewhere it is one too, because a skipped proof is none.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonEnvironment } from './python-environment.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

type Counts = { readonly passed: number; readonly failed: number };

type VitestReport = {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly success: boolean;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
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
  const counts = countsOf(JSON.parse(readFileSync(output, 'utf8')));
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
