import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../../../support/github/fake-github.ts';
import { type Connected, connected } from './connected.ts';

const REPOSITORY = '/repos/acme/chat';

let github: FakeGitHub;
let client: Connected;
beforeEach(async () => {
  github = await startFakeGitHub();
  client = connected(github, github.tokens.readWrite);
});
afterEach(() => github.close());

const name = (data: unknown) =>
  typeof data === 'object' && data !== null && 'full_name' in data ? String(data.full_name) : undefined;

const askRepository = ({ api }: Connected = client) => api.ask({ route: 'GET /repos/{owner}/{repo}' }, name);

describe('the client', () => {
  it('asks with a name of its own, and with the token', async () => {
    expect(await askRepository()).toEqual({ ok: true, value: 'acme/chat' });
    expect(github.requests[0]?.headers['user-agent']).toMatch(/^cdk-jwt-deploy /);
    expect(github.requests[0]?.headers.authorization).toMatch(/\*\*\*$/);
  });

  it('asks again, few times and after a pause, while GitHub has trouble', async () => {
    github.answerNext('GET', REPOSITORY, { status: 502 });
    github.answerNext('GET', REPOSITORY, { status: 503 });
    expect(await askRepository()).toMatchObject({ ok: true });
    expect(client.pauses).toEqual([1000, 3000]);
    for (let i = 0; i < 3; i += 1) github.answerNext('GET', REPOSITORY, { status: 500 });
    expect(await askRepository()).toMatchObject({ ok: false, failure: { kind: 'unreachable', status: 500 } });
    expect(github.requests).toHaveLength(6);
  });

  it('does not repeat what may have been done already', async () => {
    github.answerNext('POST', REPOSITORY, { status: 502 });
    const answer = await client.api.ask({ route: 'POST /repos/{owner}/{repo}/issues/7/comments' }, name);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreachable', status: 502 } });
    expect(github.requests).toHaveLength(1);
  });

  it('waits for a secondary limit that ends soon, also to write, and not for one that does not', async () => {
    const limited = (seconds: string) => ({
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit.' },
      headers: { 'retry-after': seconds },
    });
    github.answerNext('POST', REPOSITORY, limited('5'));
    await client.api.ask(
      { route: 'POST /repos/{owner}/{repo}/issues/7/comments', parameters: { body: 'x' } },
      name,
    );
    expect(client.pauses[0]).toBe(5000);
    expect(github.comments(7)).toHaveLength(1);
    github.answerNext('GET', REPOSITORY, limited('60'));
    const before = github.requests.length;
    expect(await askRepository()).toMatchObject({ ok: false, failure: { kind: 'rate-limited' } });
    expect(github.requests).toHaveLength(before + 1);
  });

  it('does not wait for the hourly limit', async () => {
    const poor = await startFakeGitHub({ rateLimit: 1 });
    try {
      const busy = connected(poor, poor.tokens.readWrite);
      await askRepository(busy);
      expect(await askRepository(busy)).toMatchObject({
        ok: false,
        failure: { kind: 'rate-limited', status: 403 },
      });
      expect(busy.pauses).toEqual([]);
    } finally {
      await poor.close();
    }
  });

  it('says when nobody listens', async () => {
    const gone = await startFakeGitHub();
    await gone.close();
    const answer = await askRepository(connected(gone, 'ghs_x'));
    expect(answer).toEqual({
      ok: false,
      failure: { kind: 'unreachable', status: 0, detail: 'GitHub was not reached: ECONNREFUSED.' },
    });
  });

  it('does not wait for ever for a server that is silent', async () => {
    const impatient = connected(github, github.tokens.readWrite, {
      patience: { request: 50, overall: 5000 },
    });
    for (let i = 0; i < 3; i += 1) github.hangNext('GET', REPOSITORY);
    expect(await askRepository(impatient)).toMatchObject({
      ok: false,
      failure: { kind: 'unreachable', detail: 'GitHub was not reached: no answer in time.' },
    });
    expect(await askRepository(impatient)).toMatchObject({ ok: true });
  });

  it('gives up when all of it takes too long', async () => {
    const short = connected(github, github.tokens.readWrite, {
      patience: { request: 10_000, overall: 30_000 },
    });
    github.answerNext('GET', REPOSITORY, { status: 502 });
    await askRepository(short);
    short.jump(25_000);
    github.answerNext('GET', REPOSITORY, { status: 502 });
    github.answerNext('GET', REPOSITORY, { status: 502 });
    expect(await askRepository(short)).toMatchObject({ ok: false, failure: { status: 502 } });
    short.jump(3000);
    expect(await askRepository(short)).toMatchObject({ failure: { detail: 'GitHub took too long.' } });
    expect(github.requests).toHaveLength(4);
  });

  it('ends at once when the run is cancelled', async () => {
    const cancel = () => client.controller.abort(new Error('cancelled'));
    github.beforeNext('GET', REPOSITORY, cancel, 'none');
    expect(await askRepository()).toMatchObject({ ok: false, failure: { detail: 'The run was cancelled.' } });
    expect(github.requests).toHaveLength(1);
  });

  it('throws when the run is cancelled, where that was asked for', async () => {
    const { api, controller } = connected(github, github.tokens.readWrite, { throwsWhenAborted: true });
    github.beforeNext('GET', REPOSITORY, () => controller.abort(new Error('cancelled')), 'none');
    await expect(api.call('GET /repos/{owner}/{repo}')).rejects.toThrow('cancelled');
    expect(github.requests).toHaveLength(1);
  });

  it('is not deceived by the page of a proxy, or by an answer that breaks off', async () => {
    for (let i = 0; i < 3; i += 1)
      github.answerNext('GET', REPOSITORY, { status: 200, body: 'Please log in' });
    expect(await askRepository()).toMatchObject({ ok: false, failure: { kind: 'invalid', status: 200 } });
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('[{"id": 1,');
      response.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const answer = await connected({ url }, 'ghs_x').api.list({ route: 'GET /list' }, (entry) => entry);
      expect(answer.ok).toBe(false);
    } finally {
      server.close();
    }
  });

  it('never repeats the token, in whatever GitHub says', async () => {
    const token = github.tokens.readWrite;
    github.answerNext('GET', REPOSITORY, { status: 400, body: { message: `Bad header: token ${token}` } });
    const answer = await askRepository();
    expect(answer).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', detail: 'Bad header: token ***' },
    });
    expect(JSON.stringify(answer)).not.toContain(token);
  });

  it('writes nothing to the console, not even that a route is old', async () => {
    const written = (['log', 'warn', 'error', 'info', 'debug'] as const).map((method) =>
      vi.spyOn(console, method),
    );
    const headers = { deprecation: 'true', sunset: 'tomorrow' };
    github.answerNext('GET', REPOSITORY, { status: 200, body: { full_name: 'old' }, headers });
    expect(await askRepository()).toEqual({ ok: true, value: 'old' });
    for (const spy of written) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  it.each([
    [401, 'unauthorized'],
    [404, 'not-found'],
    [410, 'not-found'],
    [422, 'invalid'],
    [429, 'rate-limited'],
    [451, 'forbidden'],
  ])('calls %i %s', async (status, kind) => {
    github.answerNext('GET', REPOSITORY, { status, body: { message: 'x' } });
    expect(await askRepository()).toMatchObject({ ok: false, failure: { kind, status } });
    expect(github.requests).toHaveLength(1);
  });
});
