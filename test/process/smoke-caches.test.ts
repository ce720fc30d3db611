import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { startMiddle } from '../support/frontend/middle.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { checkBearer, forward, json, startHttp, verifier } from '../support/smoke/node-backend.ts';
import { newKey, runSmoke } from '../support/smoke/run.ts';

/** A cache before the backend: what it gives to strangers counts, what it lets the right token in by does not. */

const running: Backend[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((backend) => backend.stop()));
});

const started = async (backend: Promise<Backend>): Promise<URL> => {
  running.push(await backend);
  return (await backend).url;
};

test.each([
  ['heeds no-cache', true],
  ['does not', false],
])('a cache that gives strangers what it kept is an open path, whether it %s', async (_, obeys) => {
  const key = newKey();
  const keeps = (_path: string, { status }: { readonly status: number }) => status === 200;
  const url = await started(startMiddle({ keeps, obeys }, startHttp(verifier(key))));
  const run = await runSmoke(url, key);
  expect(run.verdict.name).toBe('not-enforced');
  expect(run.codes).toContain('probe-path-open');
});

/** Verifies the token at the edge, and then answers from its cache where it may. */
const edge =
  (key: string, backend: URL, obeys: boolean): RequestListener =>
  (incoming, response) => {
    if (checkBearer(incoming, key) !== 'good') return verifier(key)(incoming, response);
    if (obeys && /no-cache/.test(incoming.headers['cache-control'] ?? ''))
      return forward(backend, incoming, response);
    response.setHeader('x-cache', 'Hit from cloudfront');
    return json(response, 200, { ok: true });
  };

test('behind an edge with the right key, the backend is seen to refuse the key where the cache can be passed', async () => {
  const key = newKey();
  const backend = await started(startHttp(verifier(newKey())));
  const run = await runSmoke(await started(startHttp(edge(key, backend, true))), key);
  expect(run.verdict.name).toBe('refused');
});

test('and is not established where it cannot', async () => {
  const key = newKey();
  const backend = await started(startHttp(verifier(newKey())));
  const run = await runSmoke(await started(startHttp(edge(key, backend, false))), key);
  expect([run.verdict.name, run.codes]).toEqual(['inconclusive', ['answered-by-a-cache']]);
});
