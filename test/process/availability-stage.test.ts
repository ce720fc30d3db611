import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeAvailability, startWatch, type Watch } from '../../src/availability/stage.ts';
import type { BackendInputs } from '../../src/inputs/backend.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { inputVariable } from '../../src/inputs/reader.ts';
import { readSecrets } from '../../src/inputs/secrets.ts';
import type { DeployInputs } from '../../src/inputs/types.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Availability } from '../../src/model/availability.ts';
import { handsOn } from '../support/aws/recorded-production.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { startHttp, verifier } from '../support/smoke/node-backend.ts';

/** From the baseline to the findings, against real servers. */

const key = randomBytes(32).toString('base64');
const previous = randomBytes(32).toString('base64');

const cleanups: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

const inputsFor = async (
  backend: Backend,
  more: Readonly<Record<string, string>> = {},
): Promise<DeployInputs & { readonly backend: BackendInputs }> => {
  const given = {
    'jwt-secret-key': key,
    'backend-url': backend.url.href,
    'probe-path': '/api/me',
    availability: 'true',
    ...more,
  };
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [inputVariable(name), value]));
  const parsed = await parseInputs({ ...env, GITHUB_EVENT_NAME: 'push' }, readSecrets(env));
  if (!parsed.ok || parsed.value.mode !== 'deploy' || !parsed.value.backend)
    throw new Error(JSON.stringify(parsed));
  return { ...parsed.value, backend: parsed.value.backend };
};

type Story = {
  readonly codes: readonly string[];
  readonly summary: string;
  readonly seen: Availability;
  readonly status: string;
};

/** Looks at a server before, and at another behaviour of it afterwards, until so many requests of each lane met it. */
const story = async (
  before: RequestListener,
  after: RequestListener,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Story> => {
  let behave = before;
  let met = 0;
  const backend = await startHttp((request, response) => {
    met += 1;
    behave(request, response);
  });
  cleanups.push(backend.stop);
  const given = await inputsFor(backend, inputs);
  const recorded = handsOn({ services: {} });
  const context = { ...recorded, world: { ...recorded.world, clock: systemClock } };
  const started = await startWatch({ inputs: given, backend: given.backend }, context);
  const watch: Watch | undefined = started.outcome.ok ? started.outcome.value : undefined;
  if (!watch) throw new Error('the baseline has no say in whether anything is deployed');
  behave = after;
  met = 0;
  while (met < 8) await new Promise((resolve) => setTimeout(resolve, 20));
  behave = before;
  met = 0;
  while (met < 8) await new Promise((resolve) => setTimeout(resolve, 20));
  const seen = await watch.stop();
  const judged = judgeAvailability(seen, given.backend.url);
  const findings = [...started.outcome.findings, ...judged.outcome.findings];
  expect(findings.every(({ severity, title }) => severity === 'warning' && title.length <= 100)).toBe(true);
  expect(judged.outcome.ok).toBe(true);
  return {
    codes: findings.map(({ code }) => code),
    summary: judged.summary,
    seen,
    status: judged.status ?? '',
  };
};

const down: RequestListener = (_request, response) => {
  response.writeHead(503);
  response.end();
};

describe.concurrent('availability', () => {
  it('is established where the token of the key is accepted all the while', async () => {
    const { codes, seen, status } = await story(verifier(key), verifier(key));
    expect(codes).toEqual([]);
    expect(status).toBe('passed');
    expect(seen).toMatchObject({ measure: 'authenticated', key: 'jwt-secret-key', failures: 0, reason: '' });
    expect(seen.baseline.requests).toBeGreaterThan(4);
    expect(seen.requests).toBeGreaterThan(seen.baseline.requests);
  });

  it('is watched with the previous key where the new one is not accepted yet', async () => {
    const { codes, seen } = await story(verifier(previous), verifier(previous), {
      'previous-jwt-secret-key': previous,
    });
    expect(codes).toEqual([]);
    expect(seen).toMatchObject({ measure: 'authenticated', key: 'previous-jwt-secret-key', failures: 0 });
  });

  it('warns of an interruption, and of a good token that was refused', async () => {
    const interrupted = await story(verifier(key), down);
    expect(interrupted.codes).toEqual(['availability-interrupted']);
    expect(interrupted.status).toBe('not-established');
    expect(interrupted.summary).toMatch(
      /^\d+ of \d+ failed, longest gap \d+\.\d s; rate below [\d.]+ % \(95 %\)$/,
    );
    const refused = await story(verifier(key), verifier(previous));
    expect(refused.codes).toEqual(['availability-auth-interrupted']);
    expect(refused.status).toBe('not-established');
  });

  it('is not authenticated where a key is replaced without the old one, and that is said', async () => {
    const { codes, seen, status } = await story(verifier(previous), verifier(key));
    expect(codes).toEqual(['availability-not-authenticated']);
    expect(status).toBe('not-established');
    expect(seen).toMatchObject({ measure: 'reachability', key: '', failures: 0 });
    expect(seen.reason).toContain('refuses tokens of jwt-secret-key');
  });

  it('does not blame a deployment for what failed before it', async () => {
    const { codes, seen } = await story(down, verifier(key));
    expect(codes.slice(0, 2)).toEqual(['availability-not-authenticated', 'availability-baseline-failed']);
    expect(seen.baseline.failures).toBe(seen.baseline.requests);
  });
});
