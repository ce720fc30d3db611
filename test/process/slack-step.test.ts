import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeBlocks, read } from '../unit/docs/repository.ts';

it('the step for Slack posts verdict, reason and link as JSON', async () => {
  const posted: unknown[] = [];
  const server = createServer(async (request, response) => {
    posted.push([request.url, request.headers['content-type'], await json(request)]);
    response.end('ok');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const block = codeBlocks(read('docs/nightly.md')).find(({ label }) => label === 'example: slack');
  const [{ run }] = parse(block?.text ?? '');
  const env = {
    PATH: process.env.PATH,
    WEBHOOK: `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T0/B0/x`,
    VERDICT: 'mismatch',
    REASON: '',
    RUN: 'https://github.com/acme/chat/actions/runs/1',
  };
  const [status] = await once(spawn('bash', ['-e', '-c', run], { env }), 'exit');
  server.close();
  expect(status).toBe(0);
  expect(posted).toEqual([
    [
      '/services/T0/B0/x',
      'application/json',
      {
        text: 'Production does not prove the JWT signing key. Verdict: mismatch. Reason: none. https://github.com/acme/chat/actions/runs/1',
      },
    ],
  ]);
});
