import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as toolkit from '@actions/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actionsRunner } from '../../../src/run/actions-runner.ts';
import type { Runner } from '../../../src/run/world.ts';

const ANNOTATE = { error: toolkit.error, warning: toolkit.warning, notice: toolkit.notice };

/** The same runner, as GitHub's toolkit speaks to it. */
const toolkitRunner: Runner = {
  mask: (text) => toolkit.setSecret(text),
  setOutput: (name, value) => toolkit.setOutput(name, value),
  saveState: (name, value) => toolkit.saveState(name, value),
  state: (name) => toolkit.getState(name),
  info: (line) => toolkit.info(line),
  startGroup: (title) => toolkit.startGroup(title),
  endGroup: () => toolkit.endGroup(),
  annotate: (level, message, properties) => ANNOTATE[level](message, properties),
  writeSummary: async (markdown) => {
    await toolkit.summary.addRaw(markdown, true).write();
  },
  fail: (message) => toolkit.setFailed(message),
};

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
const DELIMITER = /ghadelimiter_[0-9a-f-]{36}/g;
const HARD = 'a: 100 %, b\r\nsecond line\n::error::%0A,é🔑';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'runner-'));
  for (const name of FILES) {
    writeFileSync(join(directory, name), 'of an earlier step\n');
    vi.stubEnv(name, join(directory, name));
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

/** What the runner sees of some work: its log, its files, and the exit code. */
const heardOf = async (work: () => unknown) => {
  const before = process.exitCode;
  const log: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log.push(String(text));
    return true;
  });
  try {
    await work();
    const files = FILES.map((name) => readFileSync(join(directory, name), 'utf8').replace(DELIMITER, 'EOF'));
    return { log: log.join(''), files, exitCode: process.exitCode };
  } finally {
    write.mockRestore();
    process.exitCode = before;
    for (const name of FILES) writeFileSync(join(directory, name), 'of an earlier step\n');
  }
};

type Call = (runner: Runner) => unknown;
const CALLS: readonly (readonly [name: string, call: Call])[] = [
  ['a mask', (runner) => runner.mask(HARD)],
  ['an output', (runner) => runner.setOutput('url', HARD)],
  ['an empty output', (runner) => runner.setOutput('url', '')],
  ['state for the post step', (runner) => runner.saveState('deployment', HARD)],
  ['a line of the log', (runner) => runner.info(HARD)],
  ['the start of a group', (runner) => runner.startGroup(HARD)],
  ['the end of a group', (runner) => runner.endGroup()],
  ['an error with a title', (runner) => runner.annotate('error', HARD, { title: HARD })],
  [
    'a warning with a title and a file',
    (runner) => runner.annotate('warning', 'b', { title: 'a', file: HARD }),
  ],
  ['a notice without properties', (runner) => runner.annotate('notice', HARD, {})],
  ['a summary', (runner) => runner.writeSummary(`# Title\n${HARD}`)],
  ['a failure', (runner) => runner.fail(HARD)],
];

describe('what the runner hears is the same as from @actions/core', () => {
  it.each(CALLS)('for %s', async (_, call) => {
    const ours = await heardOf(() => call(actionsRunner));
    expect(ours).toEqual(await heardOf(() => call(toolkitRunner)));
  });

  it.each(CALLS.slice(1, 4))('for %s, on a runner without files', async (_, call) => {
    for (const name of FILES) vi.stubEnv(name, '');
    const ours = await heardOf(() => call(actionsRunner));
    expect(ours.log).not.toBe('');
    const theirs = await heardOf(() => call(toolkitRunner));
    // The toolkit puts an empty line before an output.
    expect(ours).toEqual({ ...theirs, log: theirs.log.trimStart() });
  });

  it('for two outputs and state in a row', async () => {
    const calls: Call = (runner) => {
      runner.setOutput('a', '1');
      runner.setOutput('b', '2');
      runner.saveState('c', '3');
    };
    expect(await heardOf(() => calls(actionsRunner))).toEqual(await heardOf(() => calls(toolkitRunner)));
  });
});

describe('the runner', () => {
  it('gets a delimiter that no value can know', () => {
    const delimiters = ['a', 'b'].map((name) => {
      actionsRunner.setOutput(name, '');
      return readFileSync(join(directory, 'GITHUB_OUTPUT'), 'utf8').match(DELIMITER)?.at(-1);
    });
    expect(new Set(delimiters).size).toBe(2);
  });

  it('does not get a summary in a new file when its own is gone', async () => {
    rmSync(join(directory, 'GITHUB_STEP_SUMMARY'));
    await expect((async () => actionsRunner.writeSummary('a'))()).rejects.toThrow('Missing file');
    expect(() => readFileSync(join(directory, 'GITHUB_STEP_SUMMARY'))).toThrow('ENOENT');
  });

  it.skipIf(process.platform !== 'linux').each<[string, string, Call, string]>([
    ['an output', 'GITHUB_OUTPUT', (runner) => runner.setOutput('url', 'a'), '::set-output name=url::a'],
    ['state', 'GITHUB_STATE', (runner) => runner.saveState('a', 'b'), '::save-state name=a::b'],
  ])('gets %s as a command where its file is gone or the disk is full', async (_, name, call, command) => {
    vi.stubEnv(name, join(directory, 'gone'));
    const { log } = await heardOf(() => call(actionsRunner));
    vi.stubEnv(name, '/dev/full');
    expect([log, (await heardOf(() => call(actionsRunner))).log]).toEqual([`${command}\n`, `${command}\n`]);
  });

  it('hands over state from the main step, or nothing', () => {
    vi.stubEnv('STATE_deployment', 'saved');
    expect(['deployment', 'other'].map(actionsRunner.state)).toEqual(['saved', '']);
  });
});
