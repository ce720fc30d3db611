import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { QUICK, type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import { codeBlocks, read } from '../unit/docs/repository.ts';

/** The requests that docs/requests.md shows. */
const block = codeBlocks(read('docs/requests.md')).find(({ label }) => label === 'example: smoke');
const { smoke } = parse(block?.text ?? '')[0].with;

describe('a deployment of the example with requests of the user and log groups', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await startScenario('secrets-manager', QUICK);
  });
  afterAll(() => scenario?.stop());

  it('is green when the requests are answered as expected and the log shows the accepted token', async () => {
    const run = await (await scenario.run({ inputs: { smoke, 'log-groups': '/ecs/chat-app' } })).finished;
    const log = run.log.join('\n');
    expect(run.conclusion, log).toBe('success');
    expect(run.outputs).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    expect(log).toContain('4 of 4 requests as expected');
    expect(log).toContain('the backend logged the token that was accepted');
    expect(log).not.toContain('authentication-errors-in-logs');
    expect(findLeaks(run, { ...scenario.secrets })).toEqual([]);
    expect(run.orphans).toEqual([]);
    await run.dispose();
  });

  it('is red when a request is answered otherwise, and nothing of the answer is shown', async () => {
    const refused = '- {name: impossible, path: /api/me, expect: {json: {user: somebody}}}';
    const run = await (await scenario.run({ inputs: { smoke: refused } })).finished;
    expect(run.conclusion).toBe('failure');
    expect(run.outputs).toMatchObject({ verdict: 'match', 'failure-reason': 'request-failed' });
    expect(run.log.join('\n')).toContain('the JSON.user has another value');
    expect(findLeaks(run, { ...scenario.secrets })).toEqual([]);
    await run.dispose();
  });
});
