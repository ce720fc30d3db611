import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const file = fileURLToPath(
  new URL('../../../examples/chat-app/.github/workflows/verify.yml', import.meta.url),
);
const { jobs } = parse(readFileSync(file, 'utf8'));
const [step] = jobs.issue.steps;

const directories: string[] = [];

afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** Stands for gh, which is not on every machine: it notes what it was asked, and `list` answers with this number. */
const runScript = (
  open: string,
  result: string,
): { readonly status: number | null; readonly calls: string[] } => {
  const directory = mkdtempSync(join(tmpdir(), 'nightly-'));
  directories.push(directory);
  const [gh, log] = [join(directory, 'gh'), join(directory, 'log')];
  writeFileSync(log, '');
  writeFileSync(
    gh,
    `#!/bin/sh\n[ "$2" = list ] && { echo '${open}'; exit; }\nshift; printf '%s|' "$@" >> '${log}'\n`,
  );
  chmodSync(gh, 0o755);
  const { status } = spawnSync('bash', ['-e', '-c', step.run], {
    env: {
      PATH: `${directory}${delimiter}${process.env.PATH}`,
      RESULT: result,
      VERDICT: 'mismatch',
      REASON: 'key-mismatch',
      RUN: 'https://github.com/o/r/actions/runs/7',
      TITLE: step.env.TITLE,
    },
  });
  return { status, calls: readFileSync(log, 'utf8').split('|').slice(0, -1) };
};

const BODY =
  'The last run of verify.yml is red. Verdict: mismatch. Reason: key-mismatch. What to do: https://github.com/o/r/actions/runs/7';

describe('the issue of the nightly verification', () => {
  it.each([
    ['is opened by a red run', '', 'failure', ['create', '--title', step.env.TITLE, '--body', BODY]],
    ['is kept up to date by the next red run', '12', 'failure', ['edit', '12', '--body', BODY]],
    [
      'is closed by a green run',
      '12',
      'success',
      ['close', '12', '--comment', 'Proven again: https://github.com/o/r/actions/runs/7'],
    ],
    ['is not there for a green run to close', '', 'success', []],
    ['is left alone by a run that was cancelled', '12', 'cancelled', []],
  ])('%s', (_, open, result, calls) => {
    expect(runScript(open, result)).toEqual({ status: 0, calls });
  });

  it('is kept by a job that gets no key, and only after a scheduled run', () => {
    expect(JSON.stringify(jobs.issue)).not.toContain('secrets.');
    expect(jobs.issue.permissions).toEqual({ issues: 'write' });
    expect(jobs.issue['timeout-minutes']).toBeTypeOf('number');
    expect(jobs.issue.if).toContain("github.event_name == 'schedule'");
  });
});
