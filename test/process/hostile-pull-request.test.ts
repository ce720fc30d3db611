import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Attack,
  type Attacked,
  type HostilePullRequests,
  hostilePullRequests,
} from '../support/cdk/hostile-pull-request.ts';
import { pullRequestEvent } from '../support/github/events.ts';
import { type FakeGitHub, LONGEST_BODY, startFakeGitHub } from '../support/github/fake-github.ts';
import { findLeaksIn } from '../support/leaks/leaks.ts';
import { isRunning } from '../support/runner/processes.ts';

/** The whole action in mode dry-run, against a pull request whose app attacks. */

let pullRequests: HostilePullRequests;
let github: FakeGitHub;
beforeAll(async () => {
  pullRequests = hostilePullRequests(fileURLToPath(new URL('../..', import.meta.url)));
  github = await startFakeGitHub();
});
afterAll(async () => {
  await pullRequests.dispose();
  await github.close();
});

type Finding = { readonly code: string; readonly severity: string };

/** Credentials that lead nowhere are no part of an attack on the checkout, so most attacks come without them. */
const NO_AWS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };

const findingsOf = ({ run }: Attacked): readonly Finding[] => {
  const path = run.outputs.report;
  if (path === undefined) throw new Error(run.log.join('\n'));
  const report: { readonly findings: readonly Finding[] } = JSON.parse(readFileSync(path, 'utf8'));
  return report.findings;
};

/** No attack may make the action show or hand over a secret, in the comment neither, or break down. */
const attack = async (options: Attack): Promise<Attacked & { readonly codes: readonly string[] }> => {
  const attacked = await pullRequests.attack({
    env: NO_AWS,
    ...options,
    run: { services: github.services(), ...options.run },
  });
  expect(attacked.leaks).toEqual([]);
  expect(findLeaksIn(github.places(), attacked.planted)).toEqual([]);
  expect(attacked.run.outputs['failure-reason']).not.toBe('internal-error');
  for (const { body } of github.comments(7)) expect(body.length).toBeLessThanOrEqual(LONGEST_BODY);
  return { ...attacked, codes: findingsOf(attacked).map(({ code }) => code) };
};

const comment = (): string => github.comments(7).at(-1)?.body ?? '';

describe('a dry-run of a hostile pull request', () => {
  it('shows its code no secret of the job and prints none of what it prints', async () => {
    const { loot, codes } = await attack({ roads: 'look,debug' });
    expect(loot).toContain('own HOSTILE_ROADS=look');
    expect(loot).toContain('environment of ');
    expect(loot).toContain('_runner_file_commands');
    expect(loot).toContain('debugger: shut');
    expect(codes).toContain('key-given-to-dry-run');
  });

  it('hands no AWS credentials to its code, although it uses them itself', async () => {
    const { loot } = await attack({ roads: 'look', env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } });
    expect(loot).toContain('own HOSTILE_ROADS=look');
    expect(loot).not.toContain('AWS_SECRET_ACCESS_KEY=');
  });

  it('lets it neither speak to the runner nor to the terminal', async () => {
    const { run } = await attack({ roads: 'speak' });
    const spoken = run.log.filter((line) => line.includes('forged'));
    expect(spoken).not.toEqual([]);
    // The times at the start of the lines are grey: that colour is the action's own.
    const colourless = spoken.join().replaceAll('\u001b[90m', '').replaceAll('\u001b[0m', '');
    expect(colourless).not.toContain('\u001b');
    expect(run.annotations.filter(({ message }) => message.includes('forged'))).toEqual([]);
    expect(run.outputs.verdict ?? '').not.toBe('match');
    expect(Object.keys(run.state)).not.toContain('deployed');
    expect(run.masks).not.toContain('a');
    expect(run.exportedEnv).toEqual({});
    expect(run.exportedPath).toEqual([]);
  });

  it.each(['append', 'link', 'directory', 'remove', 'huge'])(
    'fails and sets nothing for later steps when the code finds the files of the runner (%s)',
    async (way) => {
      const { run, codes } = await attack({
        roads: 'write',
        settings: { HOSTILE_WAY: way },
        ...(way !== 'append' && { cli: 'stand-in' }),
      });
      expect(run.conclusion).toBe('failure');
      expect(run.outputs['failure-reason']).toBe('untrusted-code');
      expect(codes).toContain('runner-files-changed');
      expect(run.outputs).not.toHaveProperty('FORGED');
      expect(run.exportedEnv).toEqual({});
      expect(run.exportedPath).toEqual([]);
      expect(run.summary).not.toContain('<img src=x>');
      expect(Object.keys(run.state)).not.toContain('FORGED');
    },
  );

  it('fails for that also where nothing can be read of what the code wrote', async () => {
    const target = join(pullRequests.directory, 'nothing.json');
    const { run, codes } = await attack({
      cli: 'stand-in',
      roads: 'links,write',
      settings: { HOSTILE_TARGET: target },
    });
    expect(codes).toEqual(expect.arrayContaining(['assembly-unreadable', 'runner-files-changed']));
    expect(run.conclusion).toBe('failure');
    expect(run.exportedEnv).toEqual({});
  });

  it('fails for that also where only the code of the base branch does it', async () => {
    const attacked = await attack({ cli: 'stand-in', roads: '', baseRoads: 'write' });
    expect(findingsOf(attacked)).toContainEqual(
      expect.objectContaining({ code: 'runner-files-changed', severity: 'error' }),
    );
    expect(attacked.run.exportedEnv).toEqual({});
  });

  it('says which stack of the base branch the change leaves behind', async () => {
    const { codes } = await attack({ cli: 'stand-in', roads: 'rename', baseRoads: '' });
    expect(codes).toContain('change-leaves-stack');
    expect(comment()).toContain('Hostile (Hostile) stays deployed, and no app manages it');
    const same = await attack({ cli: 'stand-in', roads: 'rename', baseRoads: 'rename' });
    expect(same.codes).not.toContain('change-leaves-stack');
  });

  it('leaves nothing running', async () => {
    const { run, loot, codes } = await attack({ roads: 'linger' });
    const pid = Number(/left (\d+)/.exec(loot)?.[1]);
    expect(pid).toBeGreaterThan(1);
    expect(isRunning(pid)).toBe(false);
    expect(run.orphans).toEqual([]);
    expect(codes).toContain('runner-files-changed');
    expect(run.exportedEnv).toEqual({});
    expect(run.workspaceFilesLeft.filter(({ name }) => /late\.json|cdk\.out/.test(name))).toEqual([]);
  });

  it('says so where it deletes cdk.json', async () => {
    const { run } = await attack({ roads: 'look', change: (checkout) => rmSync(join(checkout, 'cdk.json')) });
    expect(run.conclusion).toBe('failure');
    expect(run.outputs['failure-reason']).toBe('no-cdk-app');
    expect(comment()).toContain('cdk.json');
  });

  it('shows the error where it breaks the syntax of the app', async () => {
    const change = (checkout: string): void => appendFileSync(join(checkout, 'app.cjs'), '\nmain(;\n');
    const { run } = await attack({ roads: 'look', change });
    expect(run.outputs['failure-reason']).toBe('synth-failed');
    for (const shown of [run.displayedSummary, comment()]) expect(shown).toMatch(/SyntaxError/);
  });

  it('shows an error of the app as text', async () => {
    const { run } = await attack({ roads: 'shout' });
    expect(run.outputs['failure-reason']).toBe('synth-failed');
    for (const shown of [run.displayedSummary, comment()]) {
      expect(shown).not.toMatch(/<img|<h1>|^# Verdict: match|(^|\s)@octo-dev/m);
    }
    expect(run.annotations.filter(({ message }) => message === 'forged')).toEqual([]);
  });

  it('copes with 200 stacks of hostile names', async () => {
    const { run } = await attack({ roads: 'forge' });
    // In code, between backticks or in a fence, GitHub shows it as text.
    const outsideOfCode = (text: string): string =>
      text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/`[^`\n]+`/g, '');
    for (const shown of [run.displayedSummary, comment()])
      expect(outsideOfCode(shown)).not.toMatch(/<script>|<b>\|/);
    expect(run.outputs.verdict ?? '').not.toBe('match');
  });

  it('does not follow links in the assembly', async () => {
    const target = join(pullRequests.directory, 'target.json');
    writeFileSync(target, JSON.stringify({ Resources: {}, Description: 'of somebody else' }));
    const { run, codes } = await attack({
      cli: 'stand-in',
      roads: 'links',
      settings: { HOSTILE_TARGET: target },
    });
    expect(codes).toContain('assembly-unreadable');
    expect(run.log.join('\n') + run.displayedSummary + comment()).not.toContain('of somebody else');
  });

  it('is cancelled while the app does not hear', async () => {
    const { run } = await attack({
      roads: 'speak,endless',
      run: { cancelWhen: ({ text }) => text.includes('forged') },
    });
    expect(run.conclusion).toBe('cancelled');
    expect(run.orphans).toEqual([]);
  });

  it("does not run a fork's code where the run has secrets", async () => {
    const { run, loot } = await attack({
      roads: 'look',
      run: {
        event: pullRequestEvent({ headRepository: 'mallory/chat' }),
        github: { event_name: 'pull_request_target', ref: 'refs/heads/main' },
      },
    });
    expect(loot).toBe('');
    expect(run.conclusion).toBe('failure');
    expect(run.outputs['failure-reason']).toBe('untrusted-code');
  });

  it('refuses a secret as a stand-in, before anything is started', async () => {
    const { run, loot } = await attack({
      roads: 'look',
      inputs: { 'jwt-secret-key': 'a'.repeat(20), 'stand-ins': `A=${'a'.repeat(20)}\nHOSTILE_ROADS=look` },
    });
    expect(run.outputs['failure-reason']).toBe('invalid-input');
    expect(loot).toBe('');
  });
});
