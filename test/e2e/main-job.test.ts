import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS, type FaultName } from '../support/chat-app/faults.ts';
import {
  newSecrets,
  prepareFault,
  QUICK,
  type Scenario,
  startScenario,
} from '../support/chat-app/scenario.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runInProcess } from '../support/runner/in-process.ts';

/** Nothing that a run leaves holds a secret of the repository, and nothing of the run is still alive. */
const expectNothingLeft = (run: ActionRun, secrets: object): void => {
  expect(findLeaks(run, { ...secrets })).toEqual([]);
  expect(run.orphans).toEqual([]);
  expect(
    run.workspaceFilesLeft.map(({ name }) => name).filter((name) => /cdk\.out|template\.json/.test(name)),
  ).toEqual([]);
};

const statusOf = (run: ActionRun): string => JSON.stringify(run.outputs.changes ?? '');

describe('the main job, with the key in plain text', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await startScenario('plaintext', QUICK);
  });
  afterAll(() => scenario?.stop());

  const run = async (options: Parameters<Scenario['run']>[0] = {}): Promise<ActionRun> =>
    (await scenario.run(options)).finished;

  it('deploys the example, proves the key and ends green', async () => {
    const result = await run({ app: 'fresh', env: { CDK_VALIDATION: 'true' } });
    expect(result.conclusion, result.log.join('\n')).toBe('success');
    expect(result.outputs).toMatchObject({ verdict: 'match', 'failure-reason': '', url: scenario.url });
    expect(JSON.parse(result.outputs.changes ?? '')).toEqual({ ChatAppStack: 'created' });
    expect(JSON.parse(result.outputs['stack-outputs'] ?? '').ChatAppStack).toHaveProperty('ServiceName');
    expect(result.outputs['task-definition']).toMatch(
      /^arn:aws:ecs:us-west-2:123456789012:task-definition\//,
    );
    expect(result.outputs['key-fingerprint']).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(result.summary).toContain('match');
    expect(result.jobOutputs).toEqual(result.outputs);
    expectNothingLeft(result, scenario.secrets);
    await result.dispose();
  });

  it('masks the key before it writes anything else', async () => {
    const result = await run({ inputs: { algorithm: 'none' } });
    expect(result.outputs['failure-reason']).toBe('invalid-input');
    const first = result.written.findIndex(({ command }) => command !== 'add-mask');
    expect(result.written.slice(0, first).length).toBeGreaterThan(0);
    expect(result.written.slice(first).every(({ command }) => command !== 'add-mask')).toBe(true);
    expect(result.masks).toContain(scenario.secrets.JWT_SECRET_KEY);
    expect(result.processes.filter(({ argv }) => argv.join(' ').includes('cdk'))).toEqual([]);
    expectNothingLeft(result, scenario.secrets);
    await result.dispose();
  });

  it('is green again when there is nothing to change, and says so', async () => {
    const result = await run();
    expect(result.outputs).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    expect(statusOf(result)).toContain('no change');
    await result.dispose();
  });

  it('verifies what runs without changing anything', async () => {
    const result = await run({ inputs: { mode: 'verify', stacks: 'ChatAppStack', context: '' } });
    expect(result.outputs, result.log.join('\n')).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    expect(result.log.join('\n')).toContain('2/2 tasks');
    expectNothingLeft(result, scenario.secrets);
    await result.dispose();
  });

  it('verifies without AWS credentials too, and says what it could not establish', async () => {
    const nobody = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
    const result = await run({ inputs: { mode: 'verify', stacks: 'ChatAppStack' }, env: nobody });
    expect(result.outputs, result.log.join('\n')).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    expect(result.log.join('\n')).toContain('there are no AWS credentials');
    await result.dispose();
  });

  it('is red in verify mode when production has another key than the repository', async () => {
    const other = newSecrets();
    const result = await run({ secrets: other, inputs: { mode: 'verify', stacks: 'ChatAppStack' } });
    expect(result.outputs).toMatchObject({ verdict: 'mismatch', 'failure-reason': 'key-mismatch' });
    expect(result.conclusion).toBe('failure');
    expectNothingLeft(result, { ...other, productionKey: scenario.secrets.JWT_SECRET_KEY });
    await result.dispose();
  });

  for (const name of Object.keys(FAULTS) as FaultName[]) {
    const fault = FAULTS[name];
    it(`is red with ${fault.failureReason} when ${fault.what}`, async () => {
      await prepareFault(scenario, name, { runStage: runInProcess });
      // After an answer that may get better the pause is a hundredth of this.
      const result = await run({
        fault,
        runStage: runInProcess,
        inputs: { 'smoke-timeout-seconds': '40' },
      });
      expect(result.conclusion).toBe('failure');
      expect(result.main.exitCode).toBe(1);
      expect(result.outputs, result.log.join('\n')).toMatchObject({
        verdict: fault.verdict,
        'failure-reason': fault.failureReason,
      });
      expect(result.annotations.some(({ level }) => level === 'error')).toBe(true);
      expect(result.summary).toContain(`\`${fault.diagnosis}\``);
      expect(result.summary).toContain('**What to do:**');
      expectNothingLeft(result, scenario.secrets);
      await result.dispose();
      await scenario.emulator.control.stopStaleTasks();
    });
  }
});

describe('the main job, with the key in Secrets Manager', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await startScenario('secrets-manager', QUICK);
  });
  afterAll(() => scenario?.stop());

  it('ends green, and the key is in no template at all', async () => {
    const result = await (await scenario.run({ app: 'fresh' })).finished;
    expect(result.outputs, result.log.join('\n')).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    expect(result.log.join('\n')).not.toContain('The key is in plain text');
    expectNothingLeft(result, scenario.secrets);
    await result.dispose();
  });

  it('is red when the stored key was changed and the tasks were not started anew', async () => {
    const changed = { ...newSecrets(), DEMO_PASSWORD: scenario.secrets.DEMO_PASSWORD };
    await scenario.storeSecrets(changed);
    const result = await (await scenario.run({ secrets: changed })).finished;
    expect(result.outputs).toMatchObject({ verdict: 'mismatch', 'failure-reason': 'key-mismatch' });
    expectNothingLeft(result, changed);
    await result.dispose();
  });
});
