import { createPublicKey, verify } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/fake-github.ts';
import { findLeaksIn } from '../../support/leaks/leaks.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

const COMMENTS = '/repos/acme/chat/issues/7/comments';

const ask = async (method: string, path: string, options: { token?: string; body?: unknown } = {}) => {
  const { token = github.tokens.readWrite, body } = options;
  const response = await fetch(path.startsWith('http') ? path : github.url + path, {
    method,
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: text === '' ? undefined : JSON.parse(text),
  };
};

describe('comments', () => {
  it('are created, read, changed and deleted, as the bot of GitHub Actions', async () => {
    const created = await ask('POST', COMMENTS, { body: { body: 'first' } });
    expect(created).toMatchObject({
      status: 201,
      json: { body: 'first', user: { login: 'github-actions[bot]', type: 'Bot' } },
    });
    const one = `/repos/acme/chat/issues/comments/${created.json.id}`;
    expect(await ask('PATCH', one, { body: { body: 'second' } })).toMatchObject({
      status: 200,
      json: { body: 'second' },
    });
    expect(await ask('GET', one)).toMatchObject({ status: 200, json: { body: 'second' } });
    expect(await ask('DELETE', one)).toMatchObject({ status: 204, json: undefined });
    expect(await ask('GET', one)).toMatchObject({
      status: 404,
      json: { message: 'Not Found', status: '404' },
    });
    expect(github.comments(7)).toEqual([]);
  });

  it('come in pages of 30, or of 100 at most, with links to the others', async () => {
    for (let i = 0; i < 205; i += 1) github.addComment(7, `comment ${i}`, { login: 'someone', type: 'User' });
    expect((await ask('GET', COMMENTS)).json).toHaveLength(30);
    let next: string | undefined = `${COMMENTS}?per_page=500`;
    const seen: string[] = [];
    const sizes: number[] = [];
    while (next !== undefined) {
      const { json, headers }: Awaited<ReturnType<typeof ask>> = await ask('GET', next);
      seen.push(...json.map((comment: { body: string }) => comment.body));
      sizes.push(json.length);
      next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    }
    expect(sizes).toEqual([100, 100, 5]);
    expect(seen).toEqual(Array.from({ length: 205 }, (_, i) => `comment ${i}`));
  });

  it('of a single page have no link header', async () => {
    expect((await ask('GET', COMMENTS)).headers.get('link')).toBeNull();
  });

  it('may have 65,536 characters and not one more', async () => {
    expect((await ask('POST', COMMENTS, { body: { body: 'x'.repeat(65_536) } })).status).toBe(201);
    const refused = await ask('POST', COMMENTS, { body: { body: 'x'.repeat(65_537) } });
    expect(refused.status).toBe(422);
    expect(refused.json.errors[0].message).toBe('Body is too long (maximum is 65536 characters)');
  });

  it.each([{}, { body: '  ' }, 'not JSON'])('are refused with a body like %j', async (body) => {
    expect([400, 422]).toContain((await ask('POST', COMMENTS, { body })).status);
    expect(github.comments(7)).toEqual([]);
  });

  it('cannot be written, but read, with the token of a fork', async () => {
    const token = github.tokens.readOnly;
    github.addComment(7, 'old');
    const { id = 0 } = github.comments(7)[0] ?? {};
    for (const [method, path] of [
      ['POST', COMMENTS],
      ['PATCH', `/repos/acme/chat/issues/comments/${id}`],
      ['DELETE', `/repos/acme/chat/issues/comments/${id}`],
    ] as const) {
      const answer = await ask(method, path, { token, body: { body: 'new' } });
      expect(answer).toMatchObject({
        status: 403,
        json: { message: 'Resource not accessible by integration' },
      });
      expect(answer.headers.get('x-accepted-github-permissions')).toContain('pull_requests=write');
    }
    expect((await ask('GET', COMMENTS, { token })).json).toMatchObject([{ body: 'old' }]);
  });
});

describe('access', () => {
  it('is refused to unknown tokens, and to writers without one', async () => {
    expect(await ask('GET', '/repos/acme/chat', { token: 'ghs_wrong' })).toMatchObject({
      status: 401,
      json: { message: 'Bad credentials' },
    });
    expect((await ask('POST', COMMENTS, { token: '', body: { body: 'x' } })).status).toBe(401);
  });

  it.each(['/repos/acme/other', '/repos/acme/chat/issues/8/comments', '/nothing'])(
    'finds no %s',
    async (path) => {
      expect(await ask('GET', path)).toMatchObject({ status: 404, json: { message: 'Not Found' } });
    },
  );

  it('tells the rate limit, and ends with it', async () => {
    const poor = await startFakeGitHub({ rateLimit: 1 });
    try {
      const token = poor.tokens.readWrite;
      const first = await ask('GET', `${poor.url}/repos/acme/chat`, { token });
      expect(first.headers.get('x-ratelimit-remaining')).toBe('0');
      const second = await ask('GET', `${poor.url}/repos/acme/chat`, { token });
      expect(second).toMatchObject({ status: 403, json: { message: expect.stringContaining('rate limit') } });
    } finally {
      await poor.close();
    }
  });

  it('can be made to fail once', async () => {
    github.answerNext('GET', '/repos/acme/chat', { status: 502 });
    expect((await ask('GET', '/repos/acme/chat')).status).toBe(502);
    expect((await ask('GET', '/repos/acme/chat')).status).toBe(200);
  });
});

describe('identity tokens', () => {
  it('have the audience that was asked for and a signature that the key set proves', async () => {
    const { requestUrl = '', requestToken = '' } = github.services().oidc ?? {};
    const { json } = await ask('GET', `${requestUrl}&audience=sts.amazonaws.com`, { token: requestToken });
    const [header, payload, signature] = String(json.value).split('.');
    const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ aud: 'sts.amazonaws.com', repository: 'acme/chat' });
    const { keys } = (await ask('GET', '/.well-known/jwks', { token: '' })).json;
    const key = createPublicKey({ key: keys[0], format: 'jwk' });
    const content = Buffer.from(`${header}.${payload}`);
    expect(verify('RSA-SHA256', content, key, Buffer.from(signature ?? '', 'base64url'))).toBe(true);
  });

  it('need the token that the job was given for it', async () => {
    const { requestUrl = '' } = github.services().oidc ?? {};
    expect((await ask('GET', requestUrl)).status).toBe(401);
  });
});

describe('the record of requests', () => {
  it('has everything but the token', async () => {
    await ask('POST', COMMENTS, { body: { body: 'hello' } });
    expect(github.requests).toMatchObject([
      {
        method: 'POST',
        path: COMMENTS,
        status: 201,
        body: '{"body":"hello"}',
        headers: { authorization: 'Bearer ***' },
      },
    ]);
    expect(JSON.stringify(github.requests)).not.toContain(github.tokens.readWrite);
  });

  it('shows the leak scanner what a comment gave away', async () => {
    const key = `made-up-${crypto.randomUUID()}`;
    await ask('POST', COMMENTS, { body: { body: `the key is ${key}` } });
    expect(findLeaksIn(github.places(), { key })).toMatchObject([
      { place: `request POST ${COMMENTS}`, form: 'raw' },
    ]);
  });
});
