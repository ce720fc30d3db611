import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUICK, type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';

/** The example's backend takes the previous key as long as it is given one, which is what this is about. */
describe('the previous key', () => {
  let scenario: Scenario;
  const previous = randomBytes(32).toString('base64');
  const stranger = randomBytes(32).toString('base64');

  beforeAll(async () => {
    scenario = await startScenario('plaintext', QUICK);
  });
  afterAll(() => scenario?.stop());

  const run = async (
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ): Promise<ActionRun> => {
    const result = await (await scenario.run({ inputs, env })).finished;
    expect(findLeaks(result, { ...scenario.secrets, previous, stranger })).toEqual([]);
    expect(result.orphans).toEqual([]);
    await result.dispose();
    return result;
  };

  /** Asks what runs, without changing it. */
  const verify = (expectation: string, key: string, env: Readonly<Record<string, string>> = {}) =>
    run(
      {
        mode: 'verify',
        stacks: 'ChatAppStack',
        context: '',
        'previous-key': expectation,
        'previous-jwt-secret-key': key,
      },
      env,
    );

  const expectGreen = (result: ActionRun): void =>
    expect(result.outputs, result.log.join('\n')).toMatchObject({ verdict: 'match', 'failure-reason': '' });

  const expectRed = (result: ActionRun, reason: string): void => {
    expect(result.outputs['failure-reason'], result.log.join('\n')).toBe(reason);
    expect(result).toMatchObject({ conclusion: 'failure', main: { exitCode: 1 } });
    expect(result.summary).toContain('**What to do:**');
  };

  it('that is given is handed to the app and proven to be accepted beside the new one', async () => {
    const result = await run({ 'previous-jwt-secret-key': previous });
    expectGreen(result);
    expect(result.summary).toMatch(/\| ✅ \| previous key \| accepted \|/);
  });

  it('that should be refused and is still accepted turns the run red', async () => {
    expectRed(await verify('reject', previous), 'previous-key-mismatch');
  });

  it('that should be accepted and is another one turns the run red, by ECS or by the backend alone', async () => {
    expectRed(await verify('accept', stranger), 'holders-disagree');
    const nobody = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
    expectRed(await verify('accept', stranger, nobody), 'previous-key-mismatch');
  });

  it.each([
    ['reject', 'it is refused', stranger],
    ['any', 'it is accepted', previous],
    ['any', 'it is refused', stranger],
  ])('that may be so: previous-key: %s is green when %s', async (expectation, _what, key) => {
    expectGreen(await verify(expectation, key));
  });

  it('that is to be retired is not handed to the app any more, and proven to be refused', async () => {
    const result = await run({ 'previous-jwt-secret-key': previous, 'previous-key': 'reject' });
    expectGreen(result);
    expect(result.outputs.changes).toBe('{"ChatAppStack":"updated"}');
    expect(result.summary).toMatch(/\| ✅ \| previous key \| refused \|/);
  });
});
