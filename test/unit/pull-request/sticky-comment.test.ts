import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rewriteComment, writeComment } from '../../../src/pull-request/sticky-comment.ts';
import type { Author } from '../../support/github/comments.ts';
import { ACTIONS_BOT, type FakeGitHub, startFakeGitHub } from '../../support/github/fake-github.ts';
import { READ_WRITE } from '../../support/github/routes.ts';
import { bodyOf, connected, ID, SHA } from '../lib/github/connected.ts';

const STRANGER: Author = { login: 'stranger', type: 'User' };
const APP: Author = { login: 'acme-deployer[bot]', type: 'Bot' };
const PERSON: Author = { login: 'octo-dev', type: 'User' };
const APP_TOKEN = 'ghs_token-of-an-app';
const PERSON_TOKEN = 'github_pat_token-of-a-person';

const COMMENTS = '/repos/acme/chat/issues/7/comments';
const ONE = '/repos/acme/chat/issues/comments/';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub({
    tokens: {
      [APP_TOKEN]: { ...READ_WRITE, author: APP },
      [PERSON_TOKEN]: { ...READ_WRITE, author: PERSON },
    },
  });
});
afterEach(() => github.close());

const write = (body: string, token = github.tokens.readWrite) =>
  writeComment(connected(github, token).api, 7, body);

const texts = () => github.comments(7).map(({ body }) => body);
const writes = () => github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');

describe('the comment of a dry-run', () => {
  it('is made once and changed by each later run', async () => {
    expect(await write(bodyOf('first'))).toMatchObject({
      kind: 'created',
      url: expect.stringContaining('#issuecomment-'),
    });
    expect(await write(bodyOf('second', { number: 11 }))).toMatchObject({ kind: 'updated' });
    expect(texts()).toEqual([bodyOf('second', { number: 11 })]);
  });

  it('is not sent again when it says the same, even after an editor changed its line ends', async () => {
    await write(bodyOf('same'));
    expect((await write(bodyOf('same'))).kind).toBe('unchanged');
    github.addComment(7, bodyOf('other', { id: '0'.repeat(16) }).replaceAll('\n', '\r\n'));
    expect((await write(bodyOf('other', { id: '0'.repeat(16) }))).kind).toBe('unchanged');
    expect(writes()).toHaveLength(1);
  });

  it('is found behind hundreds of others', async () => {
    for (let i = 0; i < 205; i += 1) github.addComment(7, `talk ${i}`, STRANGER);
    github.addComment(7, bodyOf('old'));
    for (let i = 0; i < 50; i += 1) github.addComment(7, `more ${i}`, STRANGER);
    expect((await write(bodyOf('new', { number: 11 }))).kind).toBe('updated');
    expect(texts()).toHaveLength(256);
    expect(texts()[205]).toBe(bodyOf('new', { number: 11 }));
  });

  it('is one for each use of the action', async () => {
    await write(bodyOf('one'));
    expect((await write(bodyOf('two', { id: '1'.repeat(16) }))).kind).toBe('created');
    expect((await write(bodyOf('one again', { number: 11 }))).kind).toBe('updated');
    expect(texts()).toEqual([bodyOf('one again', { number: 11 }), bodyOf('two', { id: '1'.repeat(16) })]);
  });

  it.each([
    ['a stranger', STRANGER],
    ['another bot', APP],
    ['somebody who took the name', { login: 'github-actions', type: 'User' } as const],
  ])('is never one that %s wrote with its marker', async (_who, author) => {
    const forged = bodyOf('forged', { number: 99_999 });
    github.addComment(7, forged, author);
    expect((await write(bodyOf('real'))).kind).toBe('created');
    expect((await write(bodyOf('real again', { number: 11 }))).kind).toBe('updated');
    expect(texts()).toEqual([forged, bodyOf('real again', { number: 11 })]);
  });

  it('is never one in which a bot of ours quotes somebody', async () => {
    const quoted = `The description says:\n\n${bodyOf('quoted', { number: 99_999 })}`;
    github.addComment(7, quoted, ACTIONS_BOT);
    expect((await write(bodyOf('real'))).kind).toBe('created');
    expect(texts()[0]).toBe(quoted);
  });

  it.each([
    ['an app', APP_TOKEN, APP],
    ['a person', PERSON_TOKEN, PERSON],
  ])('is found again with the token of %s, who is asked for', async (_whose, token, author) => {
    github.addComment(7, bodyOf('of the workflow'));
    expect((await write(bodyOf('first'), token)).kind).toBe('created');
    expect((await write(bodyOf('second', { number: 11 }), token)).kind).toBe('updated');
    expect(github.comments(7).map(({ author: { login } }) => login)).toEqual([
      'github-actions[bot]',
      author.login,
    ]);
  });

  it('is found where GraphQL is not answered', async () => {
    for (const token of [github.tokens.readWrite, PERSON_TOKEN]) {
      await write(bodyOf('first'), token);
      github.answerNext('POST', '/graphql', { status: 404, body: {} });
      expect((await write(bodyOf('second', { number: 11 }), token)).kind).toBe('updated');
    }
  });
});

describe('two runs at the same time', () => {
  it('leave one comment: the oldest, with what the newer run says', async () => {
    github.beforeNext('POST', COMMENTS, () =>
      github.addComment(7, bodyOf('of the other run', { number: 9 })),
    );
    expect((await write(bodyOf('mine'))).kind).toBe('updated');
    expect(texts()).toEqual([bodyOf('mine')]);
  });

  it('leave what a newer run wrote', async () => {
    github.beforeNext('POST', COMMENTS, () => github.addComment(7, bodyOf('newer', { number: 11 })));
    expect((await write(bodyOf('mine'))).kind).toBe('newer');
    expect(texts()).toEqual([bodyOf('newer', { number: 11 })]);
  });

  it('are tidied up by the next one', async () => {
    github.addComment(7, bodyOf('first', { number: 8 }));
    github.addComment(7, 'talk', STRANGER);
    github.addComment(7, bodyOf('second', { number: 9 }));
    expect((await write(bodyOf('third'))).kind).toBe('updated');
    expect(texts()).toEqual([bodyOf('third'), 'talk']);
  });

  it('an older run does not take away what a newer one told', async () => {
    await write(bodyOf('newer', { number: 11 }));
    expect(await write(bodyOf('late', { attempt: 5 }))).toMatchObject({ kind: 'newer' });
    expect(texts()).toEqual([bodyOf('newer', { number: 11 })]);
  });
});

describe('a comment that somebody deletes meanwhile', () => {
  it('is made anew', async () => {
    const { id } = github.addComment(7, bodyOf('old'));
    github.beforeNext('PATCH', ONE, () => github.deleteComment(id));
    expect((await write(bodyOf('new', { number: 11 }))).kind).toBe('created');
    expect(texts()).toEqual([bodyOf('new', { number: 11 })]);
  });

  it('is made anew even while the list still shows it', async () => {
    github.addComment(7, bodyOf('a ghost'));
    github.answerNext('PATCH', ONE, { status: 404, body: { message: 'Not Found' } });
    expect((await write(bodyOf('new', { number: 11 }))).kind).toBe('created');
  });
});

describe('a comment that cannot be written', () => {
  it('says which permission is missing', async () => {
    expect(await write(bodyOf('text'), github.tokens.readOnly)).toEqual({
      kind: 'failed',
      reason: {
        kind: 'forbidden',
        status: 403,
        detail: 'Resource not accessible by integration',
        message: expect.stringContaining('Resource not accessible by integration'),
        permission: 'issues=write; pull_requests=write',
      },
    });
    expect(writes()).toHaveLength(1);
  });

  it('says that the token is not known', async () => {
    const result = await write(bodyOf('text'), 'ghs_expired');
    expect(result).toMatchObject({
      kind: 'failed',
      reason: { kind: 'unauthorized', detail: 'Bad credentials' },
    });
  });

  it('says that the pull request is not there', async () => {
    const { api } = connected(github, github.tokens.readWrite);
    const result = await writeComment(api, 8, bodyOf('text'));
    expect(result).toMatchObject({ kind: 'failed', reason: { kind: 'not-found', status: 404 } });
  });

  it('says that it is too long', async () => {
    const result = await write(bodyOf('x'.repeat(65_536)));
    expect(result).toMatchObject({
      kind: 'failed',
      reason: { kind: 'invalid', status: 422, detail: expect.stringContaining('Body is too long') },
    });
    expect(writes()).toHaveLength(1);
  });

  it('is tried again while GitHub has trouble, and is not made twice', async () => {
    github.answerNext('POST', COMMENTS, { status: 502 });
    github.answerNext('POST', COMMENTS, { status: 502 });
    expect((await write(bodyOf('text'))).kind).toBe('created');
    expect(texts()).toEqual([bodyOf('text')]);
  });

  it('is not made twice when GitHub made it and the answer was lost', async () => {
    const done = () => {
      github.addComment(7, bodyOf('text'));
    };
    github.beforeNext('POST', COMMENTS, done, { status: 502 });
    expect((await write(bodyOf('text'))).kind).toBe('unchanged');
    expect(texts()).toEqual([bodyOf('text')]);
  });
});

describe('the comment of a run that has no report', () => {
  const rewrite = (number: number, text: string) =>
    rewriteComment(
      connected(github, github.tokens.readWrite).api,
      7,
      { id: ID, run: { number, attempt: 1, sha: SHA } },
      (old) => old.replace('old', text),
    );

  it('is made of what is there', async () => {
    github.addComment(7, bodyOf('old'), STRANGER);
    github.addComment(7, bodyOf('old'));
    expect((await rewrite(11, 'outdated')).kind).toBe('updated');
    expect(texts()).toEqual([bodyOf('old'), bodyOf('outdated')]);
  });

  it('is left alone when there is none of ours, or a newer run wrote it, or nothing differs', async () => {
    expect((await rewrite(11, 'outdated')).kind).toBe('absent');
    github.addComment(7, bodyOf('old'));
    expect((await rewrite(9, 'outdated')).kind).toBe('newer');
    expect((await rewrite(10, 'old')).kind).toBe('unchanged');
    expect(writes()).toEqual([]);
  });
});
