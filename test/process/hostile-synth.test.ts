import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Attack,
  type Attacked,
  type HostilePullRequests,
  hostilePullRequests,
} from '../support/cdk/hostile-pull-request.ts';
import { isRunning } from '../support/runner/processes.ts';

/** A pull request whose app attacks, against the parts that keep secrets from it; the mode around them is not looked at. */

let pullRequests: HostilePullRequests;
beforeAll(() => {
  pullRequests = hostilePullRequests(
    fileURLToPath(new URL('../support/runner/fixtures/dry-run', import.meta.url)),
  );
});
afterAll(() => pullRequests.dispose());

/** With the codes of what was found. */
const attack = async (options: Attack): Promise<Attacked & { readonly findings: readonly string[] }> => {
  const attacked = await pullRequests.attack(options);
  const findings: readonly { readonly code: string }[] = JSON.parse(attacked.run.outputs.findings ?? '[]');
  return { ...attacked, findings: findings.map(({ code }) => code) };
};

const GIVEN = 'key-given-to-dry-run';

describe('the code of a pull request', () => {
  it('sees no secret of the job, wherever it looks, and prints none', async () => {
    const { run, loot, findings, leaks } = await attack({ roads: 'look,debug' });
    expect(run.outputs.wiped).toBe('wiped');
    expect(loot).toContain('own HOSTILE_ROADS=look');
    expect(loot).toContain('environment of ');
    expect(loot).toContain('_runner_file_commands');
    expect(loot).toContain('debugger: shut');
    expect(leaks).toEqual([]);
    expect(findings).toEqual([GIVEN]);
  });

  it('speaks neither to the runner nor to the terminal', async () => {
    const { run } = await attack({ roads: 'speak' });
    expect(run.annotations).toEqual([]);
    expect(Object.keys(run.outputs)).toEqual(['findings', 'wiped', 'left']);
    expect(Object.keys(run.state)).toEqual(['temporaryDirectory']);
    expect(run.masks).not.toContain('a');
    expect(run.exportedEnv).toEqual({});
    expect(run.exportedPath).toEqual([]);
    expect(run.stdout + run.stderr).not.toContain('\u001b');
    expect(run.log.join('\n')).toContain('forged');
  });

  /** It goes on after the flood, because the CDK CLI drops what it has not passed on when the app ends. */
  it('cannot flood the log', async () => {
    const { run, findings } = await attack({
      roads: 'flood,endless',
      inputs: { 'synth-timeout-milliseconds': '10000' },
    });
    expect(findings).toEqual([GIVEN, 'synth-timed-out']);
    expect(run.stdout.length).toBeLessThan(16 * 1024 * 1024);
    expect(run.log.filter((line) => /^. … \d+ more lines not shown …$/.test(line))).toHaveLength(1);
  });

  it.each(['append', 'link', 'directory', 'remove', 'huge'])(
    "sets nothing for later steps when it finds the runner's files (%s)",
    async (way) => {
      const { run, findings } = await attack({ roads: 'write', settings: { HOSTILE_WAY: way } });
      expect(findings).toEqual([GIVEN, 'runner-files-changed']);
      expect(Object.keys(run.outputs)).toEqual(['findings', 'wiped', 'left']);
      expect(Object.keys(run.state)).toEqual(['temporaryDirectory']);
      expect(run.exportedEnv).toEqual({});
      expect(run.exportedPath).toEqual([]);
      expect(run.summary).toBe('');
    },
  );

  it('leaves nothing running that goes on after it', async () => {
    const { run, loot, findings } = await attack({ roads: 'linger' });
    const pid = Number(/left (\d+)/.exec(loot)?.[1]);
    expect(pid).toBeGreaterThan(1);
    expect(isRunning(pid)).toBe(false);
    expect(run.orphans).toEqual([]);
    expect(Number(run.outputs.left)).toBeGreaterThan(0);
    expect(findings).toEqual([GIVEN, 'runner-files-changed']);
    expect(run.exportedEnv).toEqual({});
    expect(run.workspaceFilesLeft.filter(({ name }) => name.includes('late.json'))).toEqual([]);
  });

  it('fails with a message that holds no secret, its own stand-in included', async () => {
    const { run, findings, leaks } = await attack({ roads: 'shout' });
    expect(findings).toEqual([GIVEN, 'synth-failed']);
    expect(leaks).toEqual([]);
    expect(run.annotations).toEqual([]);
  });

  it('may name 200 stacks as it likes', async () => {
    const { run, findings } = await attack({ roads: 'forge' });
    expect(run.outputs.findings, run.log.join('\n')).toBeDefined();
    expect(findings).toContain(GIVEN);
    expect(run.conclusion).toBe('success');
  });

  it('cannot show files of others as its templates', async () => {
    const target = join(pullRequests.directory, 'target.json');
    writeFileSync(target, JSON.stringify({ Resources: {}, Description: 'of somebody else' }));
    const { run, findings } = await attack({ roads: 'links', settings: { HOSTILE_TARGET: target } });
    expect(findings).toEqual([GIVEN, 'assembly-unreadable']);
    expect(run.log.join('\n')).not.toContain('of somebody else');
  });

  it('is stopped when it does not end', async () => {
    const { findings } = await attack({
      roads: 'endless',
      inputs: { 'synth-timeout-milliseconds': '3000' },
    });
    expect(findings).toEqual([GIVEN, 'synth-timed-out']);
  });
});
