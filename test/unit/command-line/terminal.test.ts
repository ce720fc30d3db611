import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Flags } from '../../../src/command-line/command.ts';
import { reportRun } from '../../../src/command-line/verify.ts';
import { type Finding, fail, succeed } from '../../../src/model/finding.ts';
import type { Run } from '../../../src/run/run.ts';
import { type Asked, contextFor, terminalFor } from '../../support/command-line/terminal.ts';
import { schemaProblems } from '../../support/report/schema.ts';

const KEY = 'Vn3tq0Zr8sXyLw5Bk1Hd7Gm2Pc9Jf4Ae6Ru0To1Iy8U=';

const asked = (more: Asked = {}): Asked => ({ secrets: [KEY], ...more });

describe('what a terminal shows', () => {
  it('is redacted, whichever way it is printed', () => {
    const { terminal, written } = terminalFor(asked());
    terminal.print(`key ${KEY}`);
    terminal.complain(`key ${KEY}`);
    terminal.runner.info(`key ${KEY}`);
    terminal.runner.startGroup(`key ${KEY}`);
    expect(written).toEqual({ stdout: 'key ***\n'.repeat(3), stderr: 'key ***\n' });
  });

  it('is a secret only where the user asked to see it', () => {
    const { terminal, written } = terminalFor(asked());
    terminal.printSecret(KEY);
    expect(written.stdout).toBe(`${KEY}\n`);
  });

  it('has no control characters and no workflow commands of others', () => {
    const { terminal, written } = terminalFor(asked({ isTerminal: true }));
    const hostile =
      '\u001b]0;title\u0007\u001b[2J\u001b[8mhidden\u009b31m\u202e\n::error::x\n##[group]y\r::stop-commands::z';
    terminal.print(hostile);
    terminal.complain(hostile);
    terminal.runner.info(hostile.replaceAll('\n', ' '));
    terminal.runner.info('::set-output name=a::b');
    const text = written.stdout + written.stderr;
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });

  it.each([
    ['a pipe', {}, false],
    ['a terminal', { isTerminal: true }, true],
    ['a terminal with NO_COLOR', { isTerminal: true, env: { NO_COLOR: '1' } }, false],
    ['a terminal with --no-color', { isTerminal: true, flags: { 'no-color': true as const } }, false],
    ['a dumb terminal', { isTerminal: true, env: { TERM: 'dumb' } }, false],
    ['a pipe with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    [
      'a pipe with FORCE_COLOR and --no-color',
      { env: { FORCE_COLOR: '1' }, flags: { 'no-color': true as const } },
      false,
    ],
  ] satisfies [string, Asked, boolean][])('on %s has colours or not', (_, on, isColoured) => {
    const { terminal, written } = terminalFor(on);
    terminal.print('words', 'bold', 'cyan');
    expect(written.stdout).toBe(isColoured ? '\u001b[1;36mwords\u001b[0m\n' : 'words\n');
  });
});

const NOTICE: Finding = {
  code: 'a-notice',
  severity: 'notice',
  title: 'A notice',
  detail: `It has ${KEY}.`,
  remedy: 'Read it.',
};

/** Carries out a story on a terminal with a clock that the test moves. */
const runOf = (flags: Flags = {}) => {
  const sleeping: (() => void)[] = [];
  let now = 0;
  const clock = { now: () => now, sleep: () => new Promise<void>((resolve) => sleeping.push(resolve)) };
  const { context, written } = contextFor(asked({ flags, clock }));
  const later = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    for (const wake of sleeping.splice(0)) wake();
    await turn();
  };
  const carryOut = (story: (run: Run) => Promise<void>) =>
    reportRun('verify', story, { flags, run: context });
  return { carryOut, later, written };
};

describe('a command with steps', () => {
  it('ends with 0 when no finding is an error, and tells every finding once', async () => {
    const { carryOut, written } = runOf();
    const code = await carryOut(async (run) => {
      await run.step('signing key', async () => ({ outcome: succeed(1, [NOTICE]), summary: 'sound' }));
    });
    expect(code).toBe(0);
    expect(written.stdout.match(/A notice/g)).toHaveLength(1);
    expect(written.stdout).toMatch(/^✔ signing key +ok: sound/m);
    expect(written.stdout).not.toContain(KEY);
  });

  it('ends with 1 when one is, and when the code itself breaks', async () => {
    const failing = runOf();
    const code = await failing.carryOut(async (run) => {
      await run.step('holders', async () => ({
        outcome: fail({ ...NOTICE, severity: 'error', failureReason: 'no-holders' }),
        summary: 'none',
      }));
    });
    const broken = runOf();
    const codeOfBroken = await broken.carryOut(async () => {
      throw new Error('a bug');
    });
    expect([code, codeOfBroken]).toEqual([1, 1]);
    expect(failing.written.stdout).toContain('NO-HOLDERS');
    expect(broken.written.stdout).toContain('INTERNAL-ERROR');
  });

  it('says what it does only while a step is long', async () => {
    const { carryOut, later, written } = runOf();
    const code = await carryOut(async (run) => {
      await run.step('signing key', async () => {
        run.progress('a short step');
        return { outcome: succeed(1), summary: 'sound' };
      });
      await run.step('cloud assembly', async () => {
        run.progress('cdk synth has begun');
        await later(2_000);
        run.progress('cdk synth goes on');
        return { outcome: succeed(1), summary: 'done' };
      });
    });
    expect(code).toBe(0);
    expect(written.stdout).not.toContain('a short step');
    expect(written.stdout).toMatch(/cdk synth has begun\n.*cdk synth goes on\n.*✔ cloud assembly/s);
  });

  it('with --json has the report alone on stdout, and the text for people on stderr', async () => {
    const { carryOut, written } = runOf({ json: true });
    await carryOut(async (run) => {
      await run.step('signing key', async () => ({ outcome: succeed(1, [NOTICE]), summary: 'sound' }));
    });
    const report = JSON.parse(written.stdout);
    expect(schemaProblems(report)).toEqual([]);
    expect(report).toMatchObject({ mode: 'verify', findings: [{ code: 'a-notice', detail: 'It has ***.' }] });
    expect(written.stderr).toContain('✔ signing key');
  });
});
