import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faster } from '../support/cdk/small-app.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runAction } from '../support/runner/fake-runner.ts';
import { runInProcess } from '../support/runner/in-process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The action with the real CDK CLI, on apps in which keys go other ways than through container definitions. */
describe('a dry-run', () => {
  let checkout = '';
  beforeAll(async () => {
    // Below the root, so that the packages of the app are found by walking up.
    await mkdir(join(root, '.cache/checkouts'), { recursive: true });
    checkout = await mkdtemp(join(root, '.cache/checkouts/other-ways-'));
    await cp(join(root, 'test/support/cdk/apps/other-ways'), checkout, { recursive: true });
  });
  afterAll(() => rm(checkout, { recursive: true }));

  const dryRun = async (shape: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> => {
    const run = await runAction({
      action: root,
      workspace: checkout,
      runStage: runInProcess,
      secrets: {},
      inputs: {
        mode: 'dry-run',
        comment: 'false',
        'account-id': '123456789012',
        context: `shape=${shape}`,
        ...inputs,
      },
      env: { AWS_REGION: 'us-west-2', ...faster },
    });
    await run.dispose();
    return run;
  };
  const shown = (run: ActionRun): string => `${run.log.join('\n')}\n${run.summary}`;

  it.each([
    ['rule-with-another-key', 'AWS::Events::Rule'],
    ['manifest-and-container', 'Custom::AWSCDK-EKS-KubernetesResource'],
  ])('is red where a text gives a task another key, and names the place: %s', async (shape, type) => {
    const run = await dryRun(shape);
    expect(run.conclusion, shown(run)).toBe('failure');
    expect(run.outputs['failure-reason']).toBe('holders-not-established');
    expect(shown(run)).toContain(type);
    expect(shown(run)).not.toMatch(/containers get the same key/);
  });

  it('is green where the name is only stored, looked for and printed', async () => {
    const run = await dryRun('mentions');
    expect(run.conclusion, shown(run)).toBe('success');
    expect(run.log.join('\n')).toContain('2 containers get the same key');
  });

  it('tells containers of one name apart, and takes the names that it shows', async () => {
    const run = await dryRun('three-containers-called-web', { containers: 'Orders/web, Users/web' });
    expect(run.conclusion, shown(run)).toBe('success');
    for (const row of ['Orders/web', 'Users/web']) expect(run.summary).toContain(row);
    expect(run.log.join('\n')).toContain('2 containers get the same key');
  });

  it('takes several names of the key', async () => {
    const names = 'GOTRUE_JWT_SECRET PGRST_JWT_SECRET, API_JWT_SECRET';
    const run = await dryRun('three-names', { 'jwt-secret-name': names });
    expect(run.conclusion, shown(run)).toBe('success');
    expect(run.log.join('\n')).toContain('3 containers get the same key');
  });

  it('without an answer to a lookup is green, and proves nothing', async () => {
    const run = await dryRun('unanswered-lookup');
    expect(run.conclusion, shown(run)).toBe('success');
    expect(shown(run)).toContain('the lookup was not answered');
    expect(run.summary).not.toContain('Dry-run: same key');
  });
});
