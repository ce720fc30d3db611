import { CloudFormationClient, waitUntilStackCreateComplete } from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSecrets, QUICK_BUT_CLI, type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';

/**
 * The runner sends SIGINT to the action alone, 7.5 s later SIGTERM. A run that gets no second signal has ended in time,
 * and a CDK child that outlived it would be an orphan.
 */
const expectCleanEnd = (run: ActionRun, secrets: object): void => {
  expect(run.main.cancellation?.signals, run.log.join('\n')).toEqual(['SIGINT']);
  expect(run.main.exitCode).toBe(1);
  expect(run.orphans).toEqual([]);
  expect(run.outputs['failure-reason']).toBe('cancelled');
  expect(run.post?.exitCode).toBe(0);
  expect(findLeaks(run, { ...secrets })).toEqual([]);
  expect(
    run.workspaceFilesLeft.map(({ name }) => name).filter((name) => /cdk\.out|template\.json/.test(name)),
  ).toEqual([]);
};

const cdkWasStarted = (run: ActionRun): boolean =>
  run.processes.some(({ argv }) => argv.join(' ').includes('aws-cdk/bin/cdk'));

describe('a run that is cancelled', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await startScenario('plaintext', QUICK_BUT_CLI);
  });
  afterAll(() => scenario?.stop());

  it('during synth stops the CDK CLI, touches nothing and leaves no key behind', async () => {
    const running = await scenario.run({ app: 'fresh' });
    const seen = setInterval(() => {
      if (running.processes().some(({ argv }) => argv.join(' ').includes('bin/chat-app.ts')))
        running.cancel();
    }, 20);
    const run = await running.finished;
    clearInterval(seen);
    expectCleanEnd(run, scenario.secrets);
    expect(cdkWasStarted(run)).toBe(true);
    expect(run.state).not.toHaveProperty('deployment');
    expect(run.log.join('\n')).not.toContain('What AWS says now');
    await run.dispose();
  });

  it('in mid-deploy saves its state first, and the post step tells what CloudFormation is doing', async () => {
    await scenario.emulator.control.holdDeployments();
    const run = await (
      await scenario.run({
        inputs: { availability: 'true' },
        cancelWhen: ({ text }) => /AWS::ECS::Service\) CREATE_IN_PROGRESS/.test(text),
      })
    ).finished;
    expectCleanEnd(run, scenario.secrets);
    expect(run.state).toHaveProperty('deployment');
    expect(run.log.join('\n')).toContain(
      'ChatAppStack: CREATE_IN_PROGRESS (CloudFormation goes on without this run)',
    );
    expect(run.summary).toContain('State of production after the run was stopped');
    await run.dispose();
  });

  it('leaves a stack that the next run finds busy, and does not touch', async () => {
    const run = await (await scenario.run({ inputs: { availability: 'true' } })).finished;
    expect(run.outputs['failure-reason']).toBe('stack-busy');
    // What was asked meanwhile is told, though nothing was deployed, and the asking has ended.
    expect(JSON.parse(run.outputs.availability ?? '')).toMatchObject({
      interruptions: { down: 0, refused: 0 },
    });
    expect(findLeaks(run, { ...scenario.secrets })).toEqual([]);
    expect(run.processes.some(({ argv }) => argv.includes('deploy'))).toBe(false);
    await run.dispose();
    await scenario.emulator.control.releaseDeployments();
    const client = new CloudFormationClient({
      endpoint: scenario.emulator.endpoint,
      region: scenario.emulator.region,
      credentials: { accessKeyId: scenario.emulator.account, secretAccessKey: 'test' },
    });
    await waitUntilStackCreateComplete(
      { client, maxWaitTime: 60, minDelay: 1, maxDelay: 1 },
      { StackName: 'ChatAppStack' },
    );
  });

  it('in mid-deploy cancels the update when asked to, and waits for the rollback', async () => {
    const next = newSecrets();
    await scenario.emulator.control.holdDeployments();
    const run = await (
      await scenario.run({
        secrets: next,
        inputs: { 'on-cancel': 'cancel-update' },
        cancelWhen: ({ text }) => /AWS::ECS::Service\) UPDATE_IN_PROGRESS/.test(text),
      })
    ).finished;
    await scenario.emulator.control.releaseDeployments();
    expectCleanEnd(run, next);
    expect(run.log.join('\n')).toContain(
      'UPDATE_ROLLBACK_COMPLETE (the update was cancelled and rolled back)',
    );
    await run.dispose();
  });

  it('during the smoke test says that nobody knows whether the key works', async () => {
    const run = await (await scenario.run({ cancelWhen: ({ text }) => text.includes('carrier: 401') }))
      .finished;
    expectCleanEnd(run, scenario.secrets);
    expect(run.outputs.verdict).not.toBe('match');
    expect(run.log.join('\n')).toMatch(/ChatAppStack: UPDATE_(ROLLBACK_)?COMPLETE/);
    await run.dispose();
  });
});
