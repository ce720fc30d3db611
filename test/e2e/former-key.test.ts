import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../support/chat-app/faults.ts';
import { REMEMBERED_KEYS } from '../support/chat-app/images.ts';
import { newSecrets, QUICK, type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { findLeaks } from '../support/leaks/leaks.ts';

const remembering: Fault = {
  what: 'the backend goes on accepting every key that it ever had',
  backend: 'remembers-keys',
  verdict: 'not-enforced',
  failureReason: 'previous-key-mismatch',
  diagnosis: 'former-key-accepted',
};

/** The run knows the key of before from the template that was deployed; it is not given it. */
describe('the key that production had before', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await startScenario('plaintext', QUICK);
  });
  afterAll(async () => {
    await scenario?.stop();
    await rm(REMEMBERED_KEYS, { force: true });
  });

  it('turns the run red when it is accepted beside the new one and was not asked for', async () => {
    const former = scenario.secrets;
    const first = await (await scenario.run({ fault: remembering })).finished;
    expect(first.outputs, first.log.join('\n')).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    await first.dispose();

    const secrets = { ...newSecrets(), NEXTAUTH_SECRET: former.NEXTAUTH_SECRET };
    const second = await (await scenario.run({ fault: remembering, secrets })).finished;
    expect(second.outputs['failure-reason'], second.log.join('\n')).toBe(remembering.failureReason);
    expect(second.summary).toContain(remembering.diagnosis);
    expect(findLeaks(second, { ...secrets, former: former.JWT_SECRET_KEY })).toEqual([]);
    await second.dispose();
  });
});
