import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Child, type ChildOptions, startChild } from '../../src/lib/child-process.ts';
import { groupIsRunning } from '../support/runner/processes.ts';

describe('a child process', () => {
  let cwd = '';
  let lines: string[] = [];
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'child-'));
    lines = [];
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  const start = (script: string, more: Partial<ChildOptions> = {}): Child =>
    startChild({
      command: process.execPath,
      args: ['-e', script],
      cwd,
      env: {},
      onLine: (line) => lines.push(line),
      cancelled: new AbortController().signal,
      redact: (text) => text,
      ...more,
    });

  const deaf =
    "for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => {}); setInterval(() => {}, 999);";

  it('gives its lines as they come, by stream, and its exit code', async () => {
    const streams: string[] = [];
    const { exited } = start("console.log('out'); console.error('err'); process.exitCode = 3;", {
      onLine: (line, stream) => streams.push(`${stream}: ${line}`),
    });
    expect(await exited).toMatchObject({ code: 3, signal: null, cancelled: false, timedOut: false });
    expect(streams.sort()).toEqual(['stderr: err', 'stdout: out']);
  });

  it('has the environment given and nothing else, and no input', async () => {
    const script = `process.stdin.on('data', () => {}).on('end', () => console.log(JSON.stringify(process.env)));`;
    const exit = await start(script, { env: { ONLY: 'this' } }).exited;
    expect(JSON.parse(exit.tail)).toEqual({ ONLY: 'this' });
  });

  it('shows no secret, neither line by line nor in the tail', async () => {
    const secret = randomBytes(24).toString('hex');
    const script = `process.stdout.write(process.env.KEY.slice(0, 20)); setImmediate(() => console.log(process.env.KEY.slice(20) + ' end'));`;
    const redact = (text: string): string => text.replaceAll(secret, '***');
    const exit = await start(script, { env: { KEY: secret }, redact }).exited;
    expect(lines).toEqual(['*** end']);
    expect(exit.tail).toBe('*** end');
  });

  it('is interrupted as a group and waited for when the run is cancelled', async () => {
    const cancel = new AbortController();
    const script = `
      let left = 2;
      const over = () => (left -= 1) === 0 && process.exit(130);
      require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`process.on('SIGINT', () => { console.log('grandchild'); process.exit() }); console.log('ready'); setInterval(() => {}, 999)`)}], { stdio: 'inherit' })
        .on('exit', over);
      process.on('SIGINT', () => { console.log('child'); over(); });`;
    const child = start(script, { cancelled: cancel.signal });
    await vi.waitUntil(() => lines.includes('ready'), 20_000);
    cancel.abort('SIGINT');
    expect(await child.exited).toMatchObject({ code: 130, cancelled: true, timedOut: false });
    expect(lines).toEqual(expect.arrayContaining(['child', 'grandchild']));
    await vi.waitUntil(() => !groupIsRunning(child.pid ?? 0), 20_000);
  });

  it('is killed with its whole group when it ignores every polite signal', async () => {
    const cancel = new AbortController();
    const script = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${deaf} console.log('ready')`)}], { stdio: 'inherit' }); ${deaf}`;
    const child = start(script, { cancelled: cancel.signal });
    await vi.waitUntil(() => lines.includes('ready'), 20_000);
    cancel.abort('SIGINT');
    expect(await child.exited).toMatchObject({ code: null, signal: 'SIGKILL', cancelled: true });
    await vi.waitUntil(() => !groupIsRunning(child.pid ?? 0), 20_000);
  });

  it('leaves nothing behind when it ends and its own child does not', async () => {
    const script = `
      const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${deaf} console.log('ready')`)}], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.once('data', () => process.exit(0));`;
    const child = start(script);
    expect(await child.exited).toMatchObject({ code: 0, cancelled: false });
    await vi.waitUntil(() => !groupIsRunning(child.pid ?? 0), 20_000);
  });

  it('does not hold the run up when a process that left the group keeps the output open', async () => {
    const script = `
      const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 999)'], { stdio: 'inherit', detached: true });
      child.unref(); console.log('left ' + child.pid); process.exit(0);`;
    const exit = await start(script).exited;
    const left = Number(/left (\d+)/.exec(exit.tail)?.[1]);
    process.kill(left, 'SIGKILL');
    expect(exit.code).toBe(0);
  });

  it('is stopped when its time is over', async () => {
    const child = start("setInterval(() => {}, 999); console.log('waiting')", { timeoutMilliseconds: 1500 });
    expect(await child.exited).toMatchObject({ signal: 'SIGINT', timedOut: true, cancelled: false });
    await vi.waitUntil(() => !groupIsRunning(child.pid ?? 0), 20_000);
  });

  it('is not started once the run is cancelled', async () => {
    const child = start("console.log('ran')", { cancelled: AbortSignal.abort('SIGINT') });
    expect(child.pid).toBeUndefined();
    expect(await child.exited).toMatchObject({ cancelled: true, code: null });
    expect(lines).toEqual([]);
  });

  it('that does not exist is a value, not an exception', async () => {
    expect(await start('', { command: '/nowhere/cdk' }).exited).toMatchObject({
      code: 127,
      tail: '/nowhere/cdk could not be started (ENOENT)',
    });
    expect(await start('', { cwd: '/nowhere' }).exited).toMatchObject({ code: 127 });
  });

  it('that gets a value which cannot be passed on fails without showing it', async () => {
    const secret = randomBytes(16).toString('hex');
    const exit = await start('', { env: { KEY: `${secret}\0` } }).exited;
    expect(exit.code).toBe(127);
    expect(exit.tail).not.toContain(secret);
  });

  it('may print 200 MB without filling the memory or the log', async () => {
    const script = `
      const block = Buffer.from(('x'.repeat(99) + '\\n').repeat(10000));
      let left = 200; const more = () => { while (left-- > 0) if (!process.stdout.write(block)) return process.stdout.once('drain', more); };
      more(); process.on('exit', () => require('node:fs').writeSync(2, 'the error\\n'));`;
    const before = process.memoryUsage().rss;
    const exit = await start(script).exited;
    expect(exit.code).toBe(0);
    expect(lines.length).toBeLessThan(25_000);
    expect(lines).toContain('the error');
    expect(lines.some((line) => /^… 19\d{5} more lines not shown …$/.test(line))).toBe(true);
    expect(exit.tail.length).toBeLessThan(70_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});
