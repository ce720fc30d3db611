import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import type { Report } from '../../../src/model/report.ts';
import { verify } from '../../../src/modes/verify.ts';
import { Journal } from '../../../src/run/journal.ts';
import { carryOut } from '../../../src/run/run.ts';
import { handsOn, type Production } from '../../support/aws/recorded-production.ts';
import { startHttp, verifier } from '../../support/smoke/node-backend.ts';
import { codes, directoryWith, newKey } from '../proof/templates.ts';

const key = newKey();

const running = (revision: number): Production['services'] => ({
  chat: {
    revision,
    containers: [{ name: 'Backend', environment: [{ name: 'JWT_SECRET_KEY', value: key }] }],
  },
});

/** A verify run against a sound backend, in front of which something happens to production at every request. */
const run = async (production: Production, whenAsked: () => void): Promise<Report> => {
  const answer = verifier(key);
  const backend = await startHttp((request, response) => {
    whenAsked();
    answer(request, response);
  });
  const checkout = directoryWith({});
  const given = {
    mode: 'verify',
    'jwt-secret-key': key,
    'backend-url': backend.url.href,
    'probe-path': '/api/me',
    stacks: 'Chat',
  };
  const env = {
    GITHUB_WORKSPACE: checkout,
    GITHUB_EVENT_NAME: 'push',
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [inputVariable(name), value])),
  };
  const parsed = await parseInputs(env, readSecrets(env));
  if (!parsed.ok || parsed.value.mode !== 'verify') throw new Error(JSON.stringify(parsed));
  const context = handsOn(production);
  const { clock, cancelled } = context.world;
  const silent = { stageStarted: () => undefined, stageEnded: () => undefined };
  const journal = new Journal({ mode: 'verify' }, clock, cancelled, silent);
  try {
    const asked = parsed.value;
    await carryOut((run) => verify(asked, run), context, journal);
  } finally {
    await backend.stop();
    rmSync(checkout, { recursive: true });
  }
  return journal.report();
};

describe('verify mode', () => {
  it('is not green when a deployment changes production during its smoke test', async () => {
    const production: Production = { services: running(1) };
    const report = await run(production, () => {
      production.services = running(2);
    });
    expect(report.verdict?.name).toBe('match');
    expect(codes(report.findings)).toContain('error changed-during-smoke-test');
    expect(report.failureReason).toBe('rollout-superseded');
  });

  it('is green when what it looked at still runs', async () => {
    const report = await run({ services: running(1) }, () => undefined);
    expect(report.verdict?.name).toBe('match');
    expect(report.conclusion).toBe('success');
  });
});
