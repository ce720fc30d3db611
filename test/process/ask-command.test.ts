import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askCommand, type Question } from '../../src/lib/child-process.ts';
import { groupIsRunning } from '../support/runner/processes.ts';

describe('a command that is asked', () => {
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'ask-'));
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  const ask = (script: string, more: Partial<Question> = {}) =>
    askCommand({
      command: process.execPath,
      args: ['-e', script],
      cwd,
      env: {},
      cancelled: new AbortController().signal,
      timeoutMilliseconds: 60_000,
      ...more,
    });

  /** Its own process, and one that it starts; its group is in the file `group` when both run. */
  const hanging = `
    const hang = 'setInterval(() => {}, 999); console.log(1)';
    require('node:child_process').spawn(process.execPath, ['-e', hang], { stdio: ['ignore', 'pipe', 'ignore'] })
      .stdout.once('data', () => require('node:fs').writeFileSync('group', String(process.pid)));`;
  const group = (): number => {
    try {
      return Number(readFileSync(join(cwd, 'group'), 'utf8'));
    } catch {
      return 0;
    }
  };
  const expectNoneLeft = async (): Promise<void> => {
    expect(group()).toBeGreaterThan(1);
    await vi.waitUntil(() => !groupIsRunning(group()), 20_000);
  };

  it('answers with its exit code, the bytes of stdout as they are, and the lines of stderr', async () => {
    const answer = await ask(
      `process.stdout.write(Buffer.from([0xff, 0, 10, 0x1b, 13])); console.error('\\u001b[1mbad'); process.exitCode = 3;`,
    );
    expect(answer).toEqual({ code: 3, stdout: Buffer.from([0xff, 0, 10, 0x1b, 13]), stderr: 'bad' });
  });

  it('reads what it is given, to the end', async () => {
    const input = `${'äö\0'.repeat(1_000_000)}end`;
    const answer = await ask('process.stdin.pipe(process.stdout)', { input });
    expect(answer?.stdout.equals(Buffer.from(input))).toBe(true);
  });

  it('may end before it has read what it is given', async () => {
    expect(await ask('process.exit(2)', { input: 'x'.repeat(10_000_000) })).toMatchObject({ code: 2 });
  });

  it('gives no answer where it writes more than is allowed, and is stopped', async () => {
    const endless = "const more = () => process.stdout.write('x'.repeat(9999), more); more();";
    expect(await ask(endless, { maximumBytes: 100_000 })).toBeUndefined();
  });

  it('gives no answer where its time is over, and leaves no process behind', async () => {
    const answer = ask(hanging, { timeoutMilliseconds: 4000 });
    await vi.waitUntil(() => group() > 1, 20_000);
    expect(await answer).toBeUndefined();
    await expectNoneLeft();
  });

  it('gives no answer where it exits with 0 once it is interrupted', async () => {
    const polite =
      "process.on('SIGINT', () => process.exit(0)); console.log('half'); setInterval(() => {}, 999);";
    expect(await ask(polite, { timeoutMilliseconds: 1500 })).toBeUndefined();
  });

  it('gives no answer where the run is cancelled, and leaves no process behind', async () => {
    const cancel = new AbortController();
    const answer = ask(hanging, { cancelled: cancel.signal });
    await vi.waitUntil(() => group() > 1, 20_000);
    cancel.abort('SIGINT');
    expect(await answer).toBeUndefined();
    await expectNoneLeft();
  });

  it('is not started once the run is cancelled', async () => {
    expect(await ask(hanging, { cancelled: AbortSignal.abort('SIGINT') })).toBeUndefined();
    expect(group()).toBe(0);
  });

  it('answers with exit code 127 where it does not exist', async () => {
    expect(await ask('', { command: 'no-such-command', input: 'x' })).toMatchObject({ code: 127 });
  });
});
