import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { makeQuickCheckout, type QuickCheckout } from '../support/cdk/small-app.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runAction } from '../support/runner/fake-runner.ts';
import { runInProcess } from '../support/runner/in-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = (script: string) => ({ command: [process.execPath, '-e', script] });

/** How a service fails, and what a run calls that. */
const FAULTS = [
  ['no-json-key', /The secret of service \w+ has no JSON key password/],
  ['no-image', /The image of service \w+ cannot be pulled/],
  ['no-log-group', /The log group of service \w+ does not exist/],
  ['unhealthy', /The health check of a container of service \w+ fails/],
  ['crashes', /api of service \w+ ended with exit code 3/],
] as const;

describe('a deployment whose tasks die', () => {
  let emulator: Emulator;
  let checkout: QuickCheckout;
  const key = randomBytes(32).toString('base64url');
  beforeAll(async () => {
    emulator = await startEmulator({
      // So that the service lives for some seconds; on AWS it is minutes.
      limits: { failuresOfCircuitBreaker: 6 },
      images: {
        'failing/runs:1': node('setInterval(() => {}, 1000)'),
        'failing/exits:1': node('process.exit(3)'),
      },
    });
    checkout = await makeQuickCheckout('failing');
  });
  afterAll(async () => {
    await emulator?.stop();
    await checkout?.remove();
  });

  const deploy = async (
    env: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<ActionRun> => {
    const run = await runAction({
      action: root,
      workspace: checkout.directory,
      secrets: { JWT_SECRET_KEY: key },
      inputs: { 'jwt-secret-key': key, 'plaintext-key': 'allow', ...inputs },
      env: { ...emulator.environment, ...env },
      runStage: runInProcess,
    });
    expect(findLeaks(run, { JWT_SECRET_KEY: key })).toEqual([]);
    await run.dispose();
    return run;
  };
  const titleOf = (run: ActionRun): string =>
    run.annotations.find(({ level }) => level === 'error')?.properties.title ?? '';

  it('for the first time is called by its cause, which was seen before the rollback took it away', async () => {
    const runs = await Promise.all(
      FAULTS.map(([fault]) => deploy({ FAULT: fault, STACK_NAME: fault.replaceAll('-', '') })),
    );
    for (const [index, run] of runs.entries()) {
      const log = run.log.join('\n');
      expect(run.outputs['failure-reason'], log).toBe('rollout-failed');
      expect(titleOf(run)).toMatch(FAULTS[index]?.[1] ?? /^$/);
      expect(log).toMatch(/\d tasks of the new deployment died\. api: \w/);
      // Said while CloudFormation had not given up yet.
      expect(log.search(/\d new tasks of api died\. /), log).toBeGreaterThan(0);
      expect(log.search(/\d new tasks of api died\. /)).toBeLessThan(
        log.search(/stack ROLLBACK_IN_PROGRESS/),
      );
    }
  });

  it('without a circuit breaker is cancelled at the second death where that is allowed', async () => {
    const stack = { STACK_NAME: 'Endless', NO_CIRCUIT_BREAKER: '1' };
    const good = await deploy(stack);
    expect(good.outputs['failure-reason'], good.log.join('\n')).toBe('');
    const run = await deploy({ ...stack, FAULT: 'crashes' }, { 'on-crash-loop': 'cancel-update' });
    const log = run.log.join('\n');
    expect(titleOf(run), log).toBe('api of service api ended with exit code 3');
    expect(log).toContain('the update is cancelled (on-crash-loop)');
    const client = new CloudFormationClient(emulator.sdk);
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: 'Endless' }));
    expect(Stacks[0]?.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
  });
});
