import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewedIntents } from '../../../src/changes/review.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/fake-github.ts';
import { bodyOf, connected } from '../lib/github/connected.ts';

const COMMIT = 'd'.repeat(40);
const HEAD = 'e'.repeat(40);
const intent = { hash: '1'.repeat(64), names: ['ChatApp'], open: false };
const forged = { ...intent, hash: '2'.repeat(64) };

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub({
    pullRequests: [7, 8],
    commits: {
      [COMMIT]: [
        { number: 8, headSha: HEAD, merged: false },
        { number: 7, headSha: HEAD, merged: true },
      ],
      [HEAD]: [{ number: 8, headSha: HEAD, merged: false }],
      ['f'.repeat(40)]: [],
    },
  });
});
afterEach(() => github.close());

const review = (sha = COMMIT) => reviewedIntents(connected(github, github.tokens.readOnly).api, sha);

describe('what was reviewed', () => {
  it('stands in our comments on the pull request that was merged, one for each use of the action', async () => {
    github.addComment(7, bodyOf('one', { intent, sha: HEAD }));
    github.addComment(7, bodyOf('none', { id: '0'.repeat(16), sha: HEAD }));
    github.addComment(7, bodyOf('two', { id: '1'.repeat(16), intent: forged, sha: HEAD }));
    github.addComment(8, bodyOf('open', { intent, sha: HEAD }));
    expect(await review()).toMatchObject({
      ok: true,
      value: [
        { pullRequest: 7, isCurrent: true, intent, url: expect.stringContaining('/pull/7#issuecomment-') },
        { pullRequest: 7, isCurrent: true, intent: forged },
      ],
    });
  });

  it('is not what a stranger wrote in our form', async () => {
    github.addComment(7, bodyOf('forged', { intent: forged, sha: HEAD }), {
      login: 'stranger',
      type: 'User',
    });
    github.addComment(7, `I quote:\n${bodyOf('forged', { intent: forged, sha: HEAD })}`);
    expect(await review()).toEqual({ ok: true, value: [] });
  });

  it('is said to be of an earlier commit when more was pushed after it', async () => {
    github.addComment(7, bodyOf('early', { intent }));
    expect(await review()).toMatchObject({ ok: true, value: [{ isCurrent: false }] });
  });

  it('comes from an open pull request where none is merged, and from none where there is none', async () => {
    github.addComment(8, bodyOf('open', { intent, sha: HEAD }));
    expect(await review(HEAD)).toMatchObject({ ok: true, value: [{ pullRequest: 8 }] });
    expect(await review('f'.repeat(40))).toEqual({ ok: true, value: [] });
  });

  it('is not known when GitHub refuses', async () => {
    expect(await review('0'.repeat(40))).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', status: 422 },
    });
    const answer = { status: 403, body: { message: 'Resource not accessible by integration' } };
    github.answerNext('GET', '/repos/acme/chat/issues/7', answer);
    expect(await review()).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
  });
});
