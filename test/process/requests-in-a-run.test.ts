import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../../src/model/report.ts';
import { conclude, notEstablished, stateOfProduction } from '../../src/report/conclusion.ts';
import { type Backend, startExampleBackend } from '../support/smoke/flask-backend.ts';
import { json, startHttp, verifier } from '../support/smoke/node-backend.ts';
import { newKey } from '../support/smoke/run.ts';
import { verifyInProcess } from '../support/smoke/verify-in-process.ts';
import { codeBlocks, read } from '../unit/docs/repository.ts';

const workspace = mkdtempSync(join(tmpdir(), 'requests-in-a-run-'));
const backends: Backend[] = [];
const started = async (starting: Promise<Backend>): Promise<URL> => {
  const backend = await starting;
  backends.push(backend);
  return backend.url;
};
afterAll(async () => {
  await Promise.all(backends.map(({ stop }) => stop()));
  rmSync(workspace, { recursive: true });
});

const verified = (inputs: Readonly<Record<string, string>>): Promise<Report> =>
  verifyInProcess(inputs, { workspace });

const stage = ({ stages }: Report): string =>
  stages
    .filter(({ name }) => name === 'requests')
    .map(({ status, summary }) => `${status}: ${summary}`)
    .join();

describe('in a run, the requests of the user', () => {
  test('that docs/requests.md shows are answered as expected by the example', async () => {
    const key = newKey();
    const url = await started(startExampleBackend({ JWT_SECRET_KEY: key }));
    const block = codeBlocks(read('docs/requests.md')).find(({ label }) => label === 'example: smoke');
    const { smoke } = parse(block?.text ?? '')[0].with;
    const report = await verified({ 'jwt-secret-key': key, 'backend-url': url.href, smoke });
    expect(stage(report)).toBe('passed: 4 of 4 requests as expected');
    // Unproven, because ECS is not asked here: who answered is unknown.
    expect(conclude(report)).toMatchObject({ tone: 'unproven', word: 'match' });
  });

  test('make the run red when one is not answered as expected', async () => {
    const key = newKey();
    const url = await started(startExampleBackend({ JWT_SECRET_KEY: key }));
    const smoke = '- path: /api/me\n- path: /api/nothing\n';
    const report = await verified({ 'jwt-secret-key': key, 'backend-url': url.href, smoke });
    expect(stage(report)).toBe('failed: 1 of 2 requests as expected');
    expect(report.verdict?.name).toBe('match');
    expect(stateOfProduction(report)).toBe(
      'Nothing was deployed; the requests in smoke were sent to production.',
    );
    expect(conclude(report)).toMatchObject({
      tone: 'failed',
      failureReason: 'request-failed',
      sentence: '“GET /api/nothing” was not answered as expected',
    });
  });

  test.each([
    ['honours another key', () => verifier(newKey())],
    [
      'lets every request in',
      () => (_: unknown, response: Parameters<typeof json>[0]) => json(response, 200, {}),
    ],
  ])('are not sent to a backend that %s', async (_, listener) => {
    const methods = new Set<string>();
    const answer = listener();
    const url = await started(
      startHttp((incoming, response) => {
        methods.add(incoming.method ?? '');
        answer(incoming, response);
      }),
    );
    const smoke = '- {method: POST, path: /api/messages, json: {}}';
    const report = await verified({ 'jwt-secret-key': newKey(), 'backend-url': url.href, smoke });
    expect(stage(report)).toBe('skipped: not sent, because the key is not proven');
    expect(notEstablished(report)).toContain(
      'requests: did not run (not sent, because the key is not proven)',
    );
    expect(methods).toEqual(new Set(['GET']));
    expect(stateOfProduction(report)).toBe('Nothing was changed: this run only asked production.');
  });

  test('have no stage when there are none', async () => {
    const key = newKey();
    const url = await started(startHttp(verifier(key)));
    const report = await verified({ 'jwt-secret-key': key, 'backend-url': url.href });
    expect([report.verdict?.name, stage(report)]).toEqual(['match', '']);
  });
});
