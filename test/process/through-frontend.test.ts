import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { conclude, notEstablished } from '../../src/report/conclusion.ts';
import { startApiRoutes } from '../support/frontend/api-routes.ts';
import { USER } from '../support/frontend/app.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { json, startHttp, verifier } from '../support/smoke/node-backend.ts';
import { newKey } from '../support/smoke/run.ts';
import { verifyInProcess } from '../support/smoke/verify-in-process.ts';

const workspace = mkdtempSync(join(tmpdir(), 'through-frontend-'));
const running: Backend[] = [];

afterAll(async () => {
  await Promise.all(running.map((backend) => backend.stop()));
  rmSync(workspace, { recursive: true });
});

const started = async (backend: Promise<Backend>): Promise<URL> => {
  running.push(await backend);
  return (await backend).url;
};

type Options = {
  readonly backend: (key: string) => RequestListener;
  readonly checks?: 'the session' | 'that there is a cookie';
  readonly password?: string;
  readonly more?: Readonly<Record<string, string>>;
};

/** Verify mode with `probe-as: session`, against a frontend that answers all of /api with the real Auth.js. */
const run = async ({ backend, checks, password = USER.password, more }: Options): Promise<Report> => {
  const [key, secret] = [newKey(), newKey()];
  const behind = await started(startHttp(backend(key)));
  const frontend = { secret, key, backend: behind, ...(checks && { checks }) };
  const url = await started(startApiRoutes(frontend));
  return verifyInProcess(
    {
      'jwt-secret-key': key,
      'other-secrets': `NEXTAUTH_SECRET=${secret}`,
      'probe-as': 'session',
      'probe-path': '/api/me',
      'frontend-url': url.href,
      'smoke-user-email': USER.email,
      'smoke-user-password': password,
      'smoke-timeout-seconds': '20',
      tasks: '2',
      ...more,
    },
    { workspace },
  );
};

const codes = ({ findings }: Report) => findings.map(({ code }) => code);
const stage = ({ stages }: Report, name: string) => stages.find((each) => each.name === name);

const SMOKE = `
- { name: my messages, at: frontend, as: session, path: /api/me, expect: { json: { ok: true } } }
- { name: no stranger, at: frontend, path: /api/me, as: anonymous, expect: { status: 401 } }
- { name: a message, at: frontend, as: session, method: POST, path: /api/me, json: { text: hello } }`;

describe.concurrent('a backend that only the frontend reaches', () => {
  it('works: green, and the report says what cannot be seen; what only reads is sent, a write is not', async () => {
    const report = await run({ backend: verifier, more: { smoke: SMOKE } });
    expect([report.verdict?.name, report.verdict?.diagnosis, report.conclusion]).toEqual([
      'works',
      '',
      'success',
    ]);
    expect(codes(report)).toContain('verifier-not-seen');
    expect(conclude(report)).toMatchObject({ tone: 'unproven', word: 'works' });
    expect(conclude(report).sentence).toMatch(/session of the smoke user was answered \d+ times in a row/);
    expect(conclude(report).sentence).toContain('would refuse a forged token is not established');
    expect(notEstablished(report).join('\n')).toContain('cannot be seen through the frontend');
    expect(stage(report, 'requests')).toMatchObject({
      status: 'not-established',
      summary:
        '2 of 2 requests as expected that read through the frontend; 1 not sent, because the key is not proven',
    });
    expect(report.verdict?.probes.map(({ name, passed }) => [name, passed])).toEqual([
      ['session of the smoke user', true],
      ['no session', true],
      ['session of a random secret', true],
      ['session changed afterwards', true],
      ['identity headers', true],
    ]);
  });

  it('works in the same way where the backend believes a header, and the report says that this cannot be seen', async () => {
    const believing: RequestListener = ({ headers }, response) =>
      headers['x-user-email'] ? json(response, 200, { ok: true }) : json(response, 401, {});
    const report = await run({ backend: () => believing });
    expect([report.verdict?.name, report.conclusion]).toEqual(['works', 'success']);
    const [finding] = report.findings.filter(({ code }) => code === 'verifier-not-seen');
    expect(finding?.detail).toContain('believes the headers that the frontend adds');
  });

  it('is inconclusive where the backend refuses what the frontend signs, and accuses no key', async () => {
    const smoke = SMOKE.replace('{ json: { ok: true } }', '{ status: 401 }');
    const report = await run({ backend: () => verifier(newKey()), more: { smoke } });
    expect([report.verdict?.name, report.verdict?.diagnosis, report.conclusion]).toEqual([
      'inconclusive',
      'session-not-answered',
      'failure',
    ]);
    expect(report.findings[0]?.detail).toContain('session of the smoke user: 401');
    expect(stage(report, 'requests')?.summary).toContain('2 of 2 requests as expected');
  });

  it('is not enforced where the frontend only looks whether there is a cookie', async () => {
    const report = await run({ backend: verifier, checks: 'that there is a cookie' });
    expect([report.verdict?.name, codes(report)[0], report.conclusion]).toEqual([
      'not-enforced',
      'session-not-enforced',
      'failure',
    ]);
    expect(report.findings[0]?.detail).toContain('session of a random secret');
  });

  it('is not asked without a session', async () => {
    const report = await run({ backend: verifier, password: 'wrong' });
    expect(report.verdict).toMatchObject({ name: 'inconclusive', requests: 0 });
    expect(codes(report)).toEqual(expect.arrayContaining(['login-failed', 'session-not-made']));
    expect(report.conclusion).toBe('failure');
  });
});
