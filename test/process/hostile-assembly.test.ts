import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Attack,
  type HostilePullRequests,
  hostilePullRequests,
} from '../support/cdk/hostile-pull-request.ts';

/** The whole action in mode dry-run, against a pull request that wants it to run for ever, or to take all memory. */

let pullRequests: HostilePullRequests;
beforeAll(() => {
  pullRequests = hostilePullRequests(fileURLToPath(new URL('../..', import.meta.url)));
});
afterAll(() => pullRequests.dispose());

const read = (pid: string | number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // It has ended.
  }
};

const childrenOf = (parent: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && read(name, 'status').includes(`\nPPid:\t${parent}\n`))
    .map(Number);

/** Megabytes that the action has taken at most so far, its analyst included. */
const peak = (): number => {
  const actions = childrenOf(process.pid);
  const analysts = actions.flatMap(childrenOf).filter((pid) => read(pid, 'cmdline').includes('analysis.js'));
  return [...actions, ...analysts].reduce(
    (sum, pid) => sum + Number(/VmHWM:\s+(\d+) kB/.exec(read(pid, 'status'))?.[1] ?? 0) / 1000,
    0,
  );
};

const attack = async (options: Attack, cancelAt = /(?!)/) => {
  let megabytes = 0;
  // The analyst may be gone before the next line of the log.
  const looking = setInterval(() => {
    megabytes = Math.max(megabytes, peak());
  }, 100);
  const cancelWhen = ({ text }: { readonly text: string }): boolean => cancelAt.test(text);
  const { run, leaks } = await pullRequests.attack({
    env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' },
    inputs: { comment: 'false' },
    ...options,
    run: { cancelWhen },
  });
  clearInterval(looking);
  expect(leaks).toEqual([]);
  const path = run.outputs.report;
  if (path === undefined) throw new Error(run.log.join('\n'));
  const { findings }: { findings: readonly { readonly code: string; readonly detail: string }[] } =
    JSON.parse(readFileSync(path, 'utf8'));
  return { run, findings, megabytes, codes: findings.map(({ code }) => code) };
};

describe('a dry-run of a pull request that was made to have no end', () => {
  it.each([
    ['expressions', 'key-sources-not-comparable', /./],
    ['memory', 'assembly-unreadable', /more than 2 million values/],
  ])('ends in a report that says what is not established: %s', async (bomb, code, why) => {
    const { run, findings, megabytes } = await attack({
      roads: 'bomb',
      settings: { HOSTILE_BOMB: bomb },
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ code, severity: 'error', detail: expect.stringMatching(why) }),
    );
    expect(run.conclusion).toBe('failure');
    expect(megabytes).toBeGreaterThan(50);
    expect(megabytes).toBeLessThan(600);
  });

  it('hears a cancel while it works', async () => {
    const { run, codes } = await attack({ roads: 'bomb', settings: { HOSTILE_BOMB: 'slow' } }, /2000 stacks/);
    expect(codes).toContain('cancelled');
    expect(run.main.cancellation?.signals).toEqual(['SIGINT']);
    expect(run.main.cancellation?.milliseconds).toBeLessThan(2000);
  });

  it('is ended by the post step where the action alone was killed', async () => {
    let killed = 0;
    const cancelWhen = ({ text }: { readonly text: string }): boolean => {
      if (killed === 0 && text.includes('forged')) {
        killed = childrenOf(process.pid)[0] ?? 0;
        process.kill(killed, 'SIGKILL');
      }
      return false;
    };
    const { run } = await pullRequests.attack({ roads: 'speak,endless', run: { cancelWhen } });
    expect(run.main.signal).toBe('SIGKILL');
    expect(run.processes.some(({ argv }) => argv.join(' ').includes('aws-cdk'))).toBe(true);
    expect(run.orphans).toEqual([]);
  });

  it.each(['link', 'pipe'])(
    'reads no device and waits for nobody: a %s in the place of cdk.json',
    async (kind) => {
      const change = (checkout: string): void => {
        const path = join(checkout, 'cdk.json');
        rmSync(path);
        if (kind === 'link') symlinkSync('/dev/zero', path);
        else execFileSync('mkfifo', [path]);
      };
      const { run } = await attack({ roads: 'look', change });
      expect(run.outputs['failure-reason']).toBe('no-cdk-app');
    },
  );
});
