import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ProposalOptions, startProposal } from '../support/chat-app/proposal.ts';
import { QUICK, QUICK_BUT_CLI, type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { findLeaks, findLeaksIn } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runInProcess } from '../support/runner/in-process.ts';
import { runStage } from '../support/runner/processes.ts';

/** Replaces one text in a file of the checkout, which must have it. */
const edit =
  (file: string, from: string, to: string) =>
  async (checkout: string): Promise<void> => {
    const path = join(checkout, file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not have ${from}`);
    await writeFile(path, text.replace(from, to));
  };

const STACK = 'infrastructure/lib/chat-app-stack.ts';

describe('a dry-run on a pull request', () => {
  let scenario: Scenario;
  let github: FakeGitHub;
  beforeAll(async () => {
    scenario = await startScenario('plaintext', QUICK);
    const deployed = await (await scenario.run()).finished;
    expect(deployed.conclusion, deployed.log.join('\n')).toBe('success');
    await deployed.dispose();
  });
  afterAll(() => scenario?.stop());
  beforeEach(async () => {
    github = await startFakeGitHub();
  });
  afterEach(() => github.close());

  /** From the sources, unless a test is about what only the bundle has: signals, and what its code may reach. */
  const propose = async (options: Partial<ProposalOptions> = {}): Promise<ActionRun> => {
    const { running, dispose } = await startProposal({
      github,
      emulator: scenario.emulator,
      replaced: QUICK,
      runStage: runInProcess,
      ...options,
    });
    const run = await running.finished;
    expect(findLeaks(run, { ...scenario.secrets })).toEqual([]);
    expect(findLeaksIn(github.places(), { ...scenario.secrets })).toEqual([]);
    expect(run.orphans).toEqual([]);
    await run.dispose();
    await dispose();
    return run;
  };
  const comments = () => github.comments(7).map(({ body }) => body);
  const isGreen = (run: ActionRun): void => expect(run.conclusion, run.log.join('\n')).toBe('success');

  it('that changes nothing says so: no stand-in shows up as a change', async () => {
    const run = await propose({ replaced: { frontend: 'stand-in' }, runStage });
    isGreen(run);
    expect(run.outputs).toMatchObject({ changes: '{"ChatAppStack":"no change"}', verdict: '' });
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('FrontendContainer');
    expect(run.summary).toContain('Dry-run: same key');
    expect(JSON.parse(run.outputs.changes ?? '')).toEqual({ ChatAppStack: 'no change' });
  });

  it('shows what changes, and what of it deserves a second look, on top', async () => {
    const run = await propose({
      inputs: { 'base-directory': 'base/infrastructure' },
      replaced: QUICK_BUT_CLI,
      change: async (checkout) => {
        await cp(join(checkout, 'infrastructure'), join(checkout, 'base/infrastructure'), {
          recursive: true,
        });
        await edit(STACK, 'minHealthyPercent: 100', 'minHealthyPercent: 0')(checkout);
        await edit(STACK, 'circuitBreaker: { rollback: true },', '')(checkout);
        await edit(STACK, 'cpu: 512', 'cpu: 1024')(checkout);
      },
    });
    isGreen(run);
    expect(run.outputs.changes).toBe('{"ChatAppStack":"would update"}');
    const [body = ''] = comments();
    if (process.env.SHOW_COMMENT) console.log(body);
    expect(body).toContain('MinimumHealthyPercent');
    // Compared with what is deployed, of which the base branch says what comes from the code.
    expect(body).toContain('what is deployed');
    expect(body).toMatch(/Cpu[^\n]*\n[^\n]*512\n[^\n]*1024/);
    expect(body).not.toContain('another text');
    expect(body.indexOf('[!WARNING]')).toBeGreaterThan(0);
    expect(body.indexOf('[!WARNING]')).toBeLessThan(body.indexOf('<details>'));
  });

  it('does not know the key of production, and says so; with a reference in its place it says that it changes', async () => {
    await propose();
    expect(comments()[0]).toMatch(/BackendContainer.*unknown/);
    const run = await propose({ inputs: { context: 'keyForm=secrets-manager' } });
    isGreen(run);
    // Another context is another use, with a comment of its own.
    expect(comments()).toHaveLength(2);
    expect(comments()[1]).toMatch(/BackendContainer.*changes/);
  });

  it('renews its comment with each push, after more than 100 comments of others', async () => {
    for (let index = 0; index < 130; index += 1)
      github.addComment(7, `comment ${index}`, { login: 'octo-dev', type: 'User' });
    await propose();
    expect(comments()).toHaveLength(131);
    await propose({
      context: { run_number: '43' },
      change: edit(STACK, 'cpu: 512', 'cpu: 1024'),
    });
    expect(comments()).toHaveLength(131);
    expect(comments().at(-1)).toContain('1024');
  });

  it('is red when the containers get different keys, and the comment says why', async () => {
    const run = await propose({
      change: edit(
        'infrastructure/lib/container-variables.ts',
        'export const frontendVariables',
        '// A comment.\nexport const frontendVariables',
      ),
      inputs: { containers: 'FrontendContainer BackendContainer Sidecar' },
    });
    expect(run.conclusion).toBe('failure');
    expect(run.outputs['failure-reason']).not.toBe('');
    expect(comments()[0]).toContain(run.outputs['failure-reason']);
  });

  it('that fails marks what was shown before as outdated', async () => {
    await propose();
    const run = await propose({ change: edit(STACK, 'export class', 'export klass') });
    expect(run.outputs['failure-reason']).toBe('synth-failed');
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('synth-failed');
    expect(comments()[0]).toMatch(/outdated/);
  });

  it('of a fork has no AWS, no secret and no comment, and is green', async () => {
    const { running, dispose } = await startProposal({
      github,
      replaced: QUICK,
      token: github.tokens.readOnly,
      event: { headRepository: 'stranger/chat' },
    });
    const run = await running.finished;
    isGreen(run);
    expect(comments()).toEqual([]);
    expect(run.annotations.map(({ level }) => level)).not.toContain('error');
    expect(run.summary).toContain('comment-not-possible');
    expect(run.summary).toContain('changes-not-compared');
    await dispose();
  });

  it('of Dependabot is green, too', async () => {
    const run = await propose({
      token: github.tokens.readOnly,
      event: { author: 'dependabot[bot]' },
    });
    isGreen(run);
    expect(comments()).toEqual([]);
    expect(run.summary).toContain('Dependabot');
  });

  it('of Dependabot has a comment where the job may write one', async () => {
    isGreen(await propose({ event: { author: 'dependabot[bot]' } }));
    expect(comments()).toHaveLength(1);
  });

  it('never runs the code of a fork under pull_request_target', async () => {
    const run = await propose({
      runStage,
      event: { headRepository: 'stranger/chat' },
      context: { event_name: 'pull_request_target' },
      secrets: { ...scenario.secrets },
      inputs: { 'jwt-secret-key': scenario.secrets.JWT_SECRET_KEY },
    });
    expect(run.conclusion).toBe('failure');
    expect(run.outputs['failure-reason']).toBe('untrusted-code');
    expect(run.processes.filter(({ argv }) => /cdk|app\.ts/.test(argv.join(' ')))).toEqual([]);
    expect(comments()).toEqual([]);
  });

  it('says of a key that was given whether production has it, and that it was not needed', async () => {
    const run = await propose({
      runStage,
      secrets: { ...scenario.secrets },
      inputs: { 'jwt-secret-key': scenario.secrets.JWT_SECRET_KEY },
    });
    isGreen(run);
    expect(comments()[0]).toMatch(/BackendContainer.*stays the same/);
    expect(run.summary).toContain('key-given-to-dry-run');
  });

  it('compares with the base branch where there are no AWS credentials and it was asked to', async () => {
    const { running, dispose } = await startProposal({
      github,
      replaced: QUICK_BUT_CLI,
      inputs: { 'base-directory': 'base/infrastructure' },
      change: async (checkout) => {
        await cp(join(checkout, 'infrastructure'), join(checkout, 'base/infrastructure'), {
          recursive: true,
        });
        await edit(STACK, 'cpu: 512', 'cpu: 1024')(checkout);
      },
    });
    const run = await running.finished;
    isGreen(run);
    expect(run.outputs.changes).toBe('{"ChatAppStack":"would update"}');
    expect(comments()[0]).toContain('the base branch');
    expect(comments()[0]).toContain('1024');
    await run.dispose();
    await dispose();
  });

  it('that is cancelled marks what was shown before as outdated', async () => {
    await propose();
    const run = await propose({
      replaced: QUICK_BUT_CLI,
      runStage,
      cancelWhen: ({ text }) => text.includes('CDK CLI'),
    });
    expect(run.conclusion).toBe('cancelled');
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toMatch(/outdated/);
    expect(comments()[0]).toMatch(/was cancelled/);
  });

  it('is known to the deployment of the merged commit, which says whether it deploys just that', async () => {
    const sha = '7ac1f0e5d0c7d8c3f6b0d6b4fb4b5a1c1a2e3f40';
    await github.close();
    github = await startFakeGitHub({
      commits: { [sha]: [{ number: 7, headSha: 'c0ffee5d0c7d8c3f6b0d6b4fb4b5a1c1a2e3f405', merged: true }] },
    });
    await propose();
    const deploy = async (context: string): Promise<ActionRun> => {
      const run = await (
        await scenario.run({
          github: { event_name: 'push', sha },
          services: github.services(github.tokens.readOnly),
          inputs: { context },
        })
      ).finished;
      isGreen(run);
      await run.dispose();
      return run;
    };
    const same = await deploy('keyForm=plaintext');
    expect(same.summary).toContain('this is what was shown on pull request #');
    expect(same.summary).not.toContain('deploys-other-than-reviewed');
    const other = await deploy('keyForm=plaintext\ndesiredCount=1');
    expect(other.summary).toContain('deploys-other-than-reviewed');
  });

  it('stays green when GitHub cannot be reached, and says that the comment is missing', async () => {
    github.answerNext('GET', '/repos/acme/chat/issues/7/comments', {
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    const run = await propose();
    isGreen(run);
    expect(run.summary).toContain('comment-not-written');
  });
});
