import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { inputVariable } from '../../src/inputs/reader.ts';
import { readSecrets } from '../../src/inputs/secrets.ts';
import type { Report } from '../../src/model/report.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { Secret } from '../../src/redaction/secret.ts';
import { conclude, notEstablished } from '../../src/report/conclusion.ts';
import { createContext, type RunContext } from '../../src/run/context.ts';
import { testThroughFrontend } from '../../src/smoke-test/through-frontend.ts';
import { recordedLogs } from '../support/aws/recorded-logs.ts';
import { startApiRoutes } from '../support/frontend/api-routes.ts';
import { USER } from '../support/frontend/app.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { json, startHttp, verifier } from '../support/smoke/node-backend.ts';
import { newKey } from '../support/smoke/run.ts';
import { verifyInProcess, worldIn } from '../support/smoke/verify-in-process.ts';

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

/** An account in which nothing but these lines of a log can be read. */
const logsWith = (lines: readonly string[]): ReturnType<RunContext['aws']> => {
  const nothing = async (): Promise<never> => {
    throw new Error('Only the logs are asked here.');
  };
  const events = lines.map((message) => ({ message, timestamp: Date.now() }));
  return {
    region: 'us-west-2',
    cloudFormation: nothing,
    ecs: nothing,
    loadBalancing: nothing,
    logs: async () => recordedLogs(() => ({ events })),
    secretsManager: nothing,
    account: nothing,
  };
};

type Options = {
  readonly backend: (key: string) => RequestListener;
  readonly checks?: 'the session' | 'that there is a cookie';
  readonly password?: string;
  readonly more?: Readonly<Record<string, string>>;
  /** Of the log of the backend. */
  readonly lines?: readonly string[];
};

/** Verify mode with `probe-as: session`, against a frontend that answers all of /api with the real Auth.js. */
const run = async ({ backend, checks, password = USER.password, more, lines }: Options): Promise<Report> => {
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
    { workspace, ...(lines && { env: { AWS_REGION: 'us-west-2' }, aws: () => logsWith(lines) }) },
  );
};

/** What a run in verify mode knows once its inputs are read. */
const askedAt = async (url: URL) => {
  const env = Object.fromEntries(
    Object.entries({
      mode: 'verify',
      'jwt-secret-key': newKey(),
      'probe-as': 'session',
      'frontend-url': url.href,
      'smoke-user-email': USER.email,
      'smoke-user-password': USER.password,
    }).map(([name, value]) => [inputVariable(name), value]),
  );
  const parsed = await parseInputs(env, readSecrets(env));
  if (!parsed.ok || parsed.value.mode !== 'verify' || !parsed.value.backend)
    throw new Error(JSON.stringify(parsed.findings));
  const world = { ...worldIn(workspace), env };
  const context = createContext({ world, redactor: createRedactor(), progress: () => undefined });
  return { inputs: parsed.value, backend: parsed.value.backend, context };
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

  it('is not called proven by the log of the backend either, which shows that it accepted a token', async () => {
    const report = await run({
      backend: verifier,
      more: { 'log-groups': '/ecs/backend', 'log-success': 'token accepted user={user}' },
      lines: [`token accepted user=${USER.email}`],
    });
    expect([report.verdict?.name, report.conclusion]).toEqual(['works', 'success']);
    expect(codes(report)).not.toContain('verifier-not-seen');
    expect(conclude(report).tone).toBe('unproven');
    expect(notEstablished(report).join('\n')).toContain('a former key: only the frontend was asked');
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

const PAGE = '<!doctype html><title>Chat</title>';

/** A session is honoured; these decide how, and what everybody else gets. */
const frontends: readonly [how: string, honoured: RequestListener, others: RequestListener, title: string][] =
  [
    [
      'a page with 200 in the place of a refusal',
      (_, response) => json(response, 200, {}),
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
      'Not clearly refused by the frontend: no session, session of a random secret',
    ],
    [
      'an error for a session that it cannot read',
      (_, response) => json(response, 200, {}),
      ({ headers }, response) => json(response, headers.cookie?.startsWith('session=') ? 500 : 401, {}),
      'Not clearly refused by the frontend: session of a random secret, session changed afterwards',
    ],
    [
      'answers from a cache',
      (_, response) => json(response.setHeader('x-vercel-cache', 'HIT'), 200, {}),
      (_, response) => json(response, 401, {}),
      'A cache answers the session of the smoke user',
    ],
    [
      'a page from a store of files for the session',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html', server: 'AmazonS3' }).end(PAGE),
      (_, response) => json(response, 401, {}),
      'a page stands in place of the answer',
    ],
    [
      'another answer for identity headers',
      (_, response) => json(response, 200, {}),
      ({ headers }, response) => json(response, headers['x-user-email'] ? 403 : 401, {}),
      'identity headers change it',
    ],
  ];

describe.concurrent('it does not work through the frontend, and no key is accused, with', () => {
  it.each(frontends)('%s', async (_, honoured, others, title) => {
    const url = await started(
      startHttp((incoming, response) =>
        (incoming.headers.cookie === 'session=good' ? honoured : others)(incoming, response),
      ),
    );
    const session = {
      cookie: new Secret('session cookie', 'session=good'),
      forged: async (kind: string) => `session=${kind}`,
      users: [],
    };
    const { inputs, backend, context } = await askedAt(url);
    const production = { targets: 2, addresses: [] };
    const { outcome } = await testThroughFrontend({ inputs, backend, production }, session, context);
    const [finding] = outcome.findings;
    expect([outcome.ok && outcome.value?.name, finding?.code]).toEqual([
      'inconclusive',
      'session-not-answered',
    ]);
    expect(finding?.title).toContain(title);
  });
});
