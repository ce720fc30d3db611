import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';

/** The example's Next.js app behind the load balancer, asked by the bundle as production is. */
describe('a run with a frontend-url', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await startScenario('secrets-manager', { app: 'recorded', cli: 'stand-in' });
  });
  afterAll(() => scenario?.stop());

  const frontend = (password = scenario.secrets.DEMO_PASSWORD) => ({
    'frontend-url': scenario.url,
    'smoke-user-email': 'ada@example.com',
    'smoke-user-password': password,
  });

  const run = async (options: Parameters<Scenario['run']>[0]): Promise<ActionRun> => {
    const result = await (await scenario.run(options)).finished;
    expect(findLeaks(result, { ...scenario.secrets, ...options?.secrets })).toEqual([]);
    await result.dispose();
    return result;
  };

  const verify = { mode: 'verify', stacks: 'ChatAppStack', context: '' };

  it('is green when the smoke user gets to the chat with a session of the secret that was given', async () => {
    const smoke = `
      - name: who am I
        at: frontend
        as: session
        path: /api/auth/session
        expect: { json: { user: { email: ada@example.com } } }
      - { name: the chat, at: frontend, as: session, path: /chat, expect: { status: 200 } }
      - { name: no stranger chats, at: frontend, path: /chat, expect: { status: 307 } }`;
    const result = await run({ inputs: { ...frontend(), smoke } });
    expect(result.outputs, result.log.join('\n')).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    expect(result.log.join('\n')).toMatch(/✔.*frontend.*login works/);
    expect(result.log.join('\n')).toContain('3 of 3 requests as expected');
    // The browser never gets the backend's token, so nothing here can tell which key signed it.
    expect(result.summary).toContain('`frontend-key-not-established`');
  });

  it('works where only the frontend is asked, and the log of the backend shows that it verified a token', async () => {
    const result = await run({
      inputs: {
        ...verify,
        ...frontend(),
        'backend-url': '',
        'probe-as': 'session',
        'probe-path': '/chat',
        'log-groups': '/ecs/chat-app',
        'log-success': "token verified user='{user}'",
      },
    });
    expect(result.outputs, result.log.join('\n')).toMatchObject({ verdict: 'works', 'failure-reason': '' });
    expect(result.conclusion).toBe('success');
    expect(result.log.join('\n')).toContain('the backend logged the token that was accepted');
    expect(result.summary).not.toContain('verifier-not-seen');
  });

  it('is red when the smoke user cannot log in', async () => {
    const wrong = randomBytes(12).toString('hex');
    const result = await run({ inputs: { ...verify, ...frontend(wrong) } });
    expect(result.outputs).toMatchObject({ verdict: 'match', 'failure-reason': 'login-failed' });
    expect(result.conclusion).toBe('failure');
  });

  it('is red when the frontend has another session secret than the repository, though the key is right', async () => {
    const secrets = { ...scenario.secrets, NEXTAUTH_SECRET: randomBytes(32).toString('base64url') };
    const result = await run({ secrets, inputs: { ...verify, ...frontend() } });
    expect(result.outputs).toMatchObject({ verdict: 'match', 'failure-reason': 'frontend-mismatch' });
    expect(result.summary).toContain('`frontend-secret-unknown`');
  });
});
