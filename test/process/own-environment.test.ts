import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';

const module = new URL('../../src/run/own-environment.ts', import.meta.url).href;
const secret = randomBytes(24).toString('hex');

/** What a process says of itself in JSON, after it wiped its environment. */
const tell = (script: string, env: Record<string, string> = {}): Record<string, unknown> => {
  const program = `
    import { spawnSync } from 'node:child_process';
    import { readFileSync } from 'node:fs';
    import { Worker } from 'node:worker_threads';
    import { wipeOwnEnvironment } from ${JSON.stringify(module)};
    const before = { ...process.env };
    const wiped = wipeOwnEnvironment();
    const spied = (args) => spawnSync('sh', ['-c', 'cat /proc/$PPID/' + args], { encoding: 'latin1' }).stdout;
    const told = await (async () => { ${script} })();
    console.log(JSON.stringify({ wiped, ...told }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { PATH: process.env.PATH ?? '', 'INPUT_JWT-SECRET-KEY': secret, PLAIN: 'value', ...env },
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
};

describe('a process that wiped its environment', () => {
  it('shows a child none of it, nor in its arguments', () => {
    const told = tell(`return { environ: spied('environ'), arguments: spied('cmdline') };`);
    expect(told.wiped).toBe('wiped');
    expect(told.environ).toMatch(/^\0+$/);
    expect(told.arguments).not.toContain(secret);
  });

  it('still shows what the runner finds it by', () => {
    const told = tell(`return { environ: spied('environ') };`, { RUNNER_TRACKING_ID: 'github_1' });
    expect(told.environ).toMatch(/^RUNNER_TRACKING_ID=github_1\0+$/);
  });

  it('still has all of it itself, whatever the values are', () => {
    const odd = {
      EMPTY: '',
      'A-B.c': 'x=y',
      LINES: 'a\nb',
      ÜMLAUT: 'ü€😀',
      LONG: 'x'.repeat(100_000),
      TZ: 'Asia/Tokyo',
    };
    const told = tell(
      `return { equal: JSON.stringify(before) === JSON.stringify({ ...process.env }), key: process.env['INPUT_JWT-SECRET-KEY'] };`,
      odd,
    );
    expect(told).toMatchObject({ wiped: 'wiped', equal: true, key: secret });
  });

  it('hands it on to children, and can change it as before', () => {
    const told = tell(`
      process.env.PLAIN = 'changed';
      process.env.NEW = 'new';
      delete process.env['INPUT_JWT-SECRET-KEY'];
      const child = "process.stdout.write(JSON.stringify(process.env))";
      const inherit = (options) => JSON.parse(spawnSync(process.execPath, ['-e', child], options).stdout.toString());
      return { inherited: inherit({}), given: inherit({ env: { PLAIN: 'given' } }) };`);
    expect(told.inherited).toMatchObject({ PLAIN: 'changed', NEW: 'new', PATH: process.env.PATH });
    expect(told.inherited).not.toHaveProperty('INPUT_JWT-SECRET-KEY');
    expect(told.given).toEqual({ PLAIN: 'given' });
  });

  it('has workers and native code that still work', () => {
    const told = tell(
      `
      const worker = new Worker('import("node:worker_threads").then((w) => w.parentPort.postMessage(process.env.PLAIN))', { eval: true });
      const seen = await new Promise((resolve) => worker.once('message', resolve));
      const { lookup } = await import('node:dns/promises');
      await lookup('localhost');
      const zone = new Date(0).getHours();
      return { seen, zone };`,
      { TZ: 'Asia/Tokyo' },
    );
    expect(told).toMatchObject({ seen: 'value', zone: 9 });
  });

  it('can do it twice', () => {
    expect(tell(`return { again: wipeOwnEnvironment(), plain: process.env.PLAIN };`)).toMatchObject({
      again: 'wiped',
      plain: 'value',
    });
  });

  it('is shown by a process that does not wipe it', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [
        '-e',
        `console.log(require('node:child_process').spawnSync('sh', ['-c', 'cat /proc/$PPID/environ']).stdout.toString())`,
      ],
      { env: { PATH: process.env.PATH ?? '', PLANTED: secret }, encoding: 'utf8' },
    );
    expect(stdout).toContain(secret);
  });
});
