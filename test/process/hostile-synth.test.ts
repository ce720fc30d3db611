import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../support/github/events.ts';
import { findLeaks, findLeaksIn } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runAction } from '../support/runner/fake-runner.ts';
import { isRunning } from '../support/runner/processes.ts';

/** A pull request whose app attacks, against the parts that keep secrets from it; the mode around them is not looked at. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const action = join(root, 'test/support/runner/fixtures/dry-run');

const fresh = (): string => randomBytes(30).toString('base64');

/** In every place where a job has secrets: inputs, the job's environment, tokens of the runner. */
const planted = {
  key: fresh(),
  previous: fresh(),
  other: fresh(),
  password: fresh(),
  store: fresh(),
  token: `ghs_${randomBytes(18).toString('hex')}`,
  accessKey: fresh(),
  session: fresh(),
  npm: fresh(),
  database: fresh(),
};

let checkouts = '';
const runs: ActionRun[] = [];

beforeAll(() => {
  mkdirSync(join(root, '.cache/checkouts'), { recursive: true });
  checkouts = mkdtempSync(join(root, '.cache/checkouts/hostile-'));
});
afterAll(async () => {
  for (const run of runs) await run.dispose();
  rmSync(checkouts, { recursive: true, force: true });
});

type Attack = {
  readonly run: ActionRun;
  /** What the app could see. */
  readonly loot: string;
  /** Codes. */
  readonly findings: readonly string[];
};

const attack = async (roads: string, more: Record<string, string> = {}, inputs = {}): Promise<Attack> => {
  const workspace = mkdtempSync(join(checkouts, 'checkout-'));
  cpSync(join(root, 'test/support/cdk/apps/hostile'), workspace, { recursive: true });
  const lootFile = join(mkdtempSync(join(checkouts, 'loot-')), 'loot');
  const standIns = { HOSTILE_ROADS: roads, HOSTILE_LOOT: lootFile, ...more };
  const run = await runAction({
    action,
    workspace,
    inputs: {
      mode: 'dry-run',
      'jwt-secret-key': planted.key,
      'previous-jwt-secret-key': planted.previous,
      'other-secrets': `NEXTAUTH_SECRET=${planted.other}`,
      'smoke-user-password': planted.password,
      'secrets-token': planted.store,
      'stand-ins': Object.entries(standIns)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n'),
      ...inputs,
    },
    env: {
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: planted.accessKey,
      AWS_SESSION_TOKEN: planted.session,
      NODE_AUTH_TOKEN: planted.npm,
      DATABASE_URL: `postgres://app:${planted.database}@db/app`,
      GITHUB_TOKEN: planted.token,
    },
    secrets: planted,
    github: { event_name: 'pull_request', ref: 'refs/pull/7/merge', token: planted.token },
    event: pullRequestEvent(),
  });
  runs.push(run);
  const findings: { readonly code: string }[] = JSON.parse(run.outputs.findings ?? '[]');
  return {
    run,
    loot: existsSync(lootFile) ? readFileSync(lootFile, 'utf8') : '',
    findings: findings.map(({ code }) => code),
  };
};

const GIVEN = 'key-given-to-dry-run';

describe('the code of a pull request', () => {
  it('sees no secret of the job, wherever it looks, and prints none', async () => {
    const { run, loot, findings } = await attack('look,debug');
    expect(run.outputs.wiped).toBe('wiped');
    expect(loot).toContain('own HOSTILE_ROADS=look');
    expect(loot).toContain('environment of ');
    expect(loot).toContain('_runner_file_commands');
    expect(loot).toContain('debugger: shut');
    expect(findLeaksIn([{ place: 'loot', bytes: Buffer.from(loot, 'latin1') }], planted)).toEqual([]);
    expect(findLeaks(run, planted)).toEqual([]);
    expect(findings).toEqual([GIVEN]);
  });

  it('speaks neither to the runner nor to the terminal', async () => {
    const { run } = await attack('speak');
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
    const { run, findings } = await attack('flood,endless', {}, { 'synth-timeout-milliseconds': '10000' });
    expect(findings).toEqual([GIVEN, 'synth-timed-out']);
    expect(run.stdout.length).toBeLessThan(16 * 1024 * 1024);
    expect(run.log.filter((line) => /^. … \d+ more lines not shown …$/.test(line))).toHaveLength(1);
  });

  it.each(['append', 'link', 'directory', 'remove', 'huge'])(
    "sets nothing for later steps when it finds the runner's files (%s)",
    async (way) => {
      const { run, findings } = await attack('write', { HOSTILE_WAY: way });
      expect(findings).toEqual([GIVEN, 'runner-files-changed']);
      expect(Object.keys(run.outputs)).toEqual(['findings', 'wiped', 'left']);
      expect(Object.keys(run.state)).toEqual(['temporaryDirectory']);
      expect(run.exportedEnv).toEqual({});
      expect(run.exportedPath).toEqual([]);
      expect(run.summary).toBe('');
    },
  );

  it('leaves nothing running that goes on after it', async () => {
    const { run, loot, findings } = await attack('linger');
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
    const { run, findings } = await attack('shout');
    expect(findings).toEqual([GIVEN, 'synth-failed']);
    expect(findLeaks(run, planted)).toEqual([]);
    expect(run.annotations).toEqual([]);
  });

  it('may name 200 stacks as it likes', async () => {
    const { run, findings } = await attack('forge');
    expect(run.outputs.findings, run.log.join('\n')).toBeDefined();
    expect(findings).toContain(GIVEN);
    expect(run.conclusion).toBe('success');
  });

  it('cannot show files of others as its templates', async () => {
    const target = join(checkouts, 'target.json');
    writeFileSync(target, JSON.stringify({ Resources: {}, Description: planted.key }));
    const { run, findings } = await attack('links', { HOSTILE_TARGET: target });
    expect(findings).toEqual([GIVEN, 'assembly-unreadable']);
    expect(findLeaks(run, planted)).toEqual([]);
  });

  it('is stopped when it does not end', async () => {
    const { findings } = await attack('endless', {}, { 'synth-timeout-milliseconds': '3000' });
    expect(findings).toEqual([GIVEN, 'synth-timed-out']);
  });
});
