import { describe, expect, it } from 'vitest';
import type { GitHubFailure } from '../../../src/lib/github/failure.ts';
import type { PullRequest } from '../../../src/model/pull-request.ts';
import { commentFinding, eventNotUnderstood, reviewNotRead } from '../../../src/pull-request/findings.ts';

const pull = (trust: PullRequest['trust']): PullRequest => ({
  number: 7,
  headSha: 'a'.repeat(40),
  baseSha: 'b'.repeat(40),
  trust,
});

const forbidden: GitHubFailure = {
  kind: 'forbidden',
  status: 403,
  detail: 'Resource not accessible by integration',
  permission: 'issues=write; pull_requests=write',
};

const found = (trust: PullRequest['trust'], reason: GitHubFailure = forbidden) =>
  commentFinding({ kind: 'failed', reason }, pull(trust));

describe('a comment that could not be written', () => {
  it('is a warning that names the missing permission and the line to add', () => {
    const finding = found('own');
    expect(finding).toMatchObject({ code: 'comment-not-written', severity: 'warning' });
    expect(finding?.detail).toContain('issues=write; pull_requests=write');
    expect(finding?.remedy).toMatch(/ {2}permissions:\n.*\n {4}pull-requests: write$/);
  });

  it.each(['fork', 'dependabot'] as const)('of a %s is what GitHub means to be so', (trust) => {
    const finding = found(trust);
    expect(finding).toMatchObject({ code: 'comment-not-possible', severity: 'notice' });
    expect(finding?.remedy).toMatch(/^Nothing to do/);
    // Dependabot's token can only read by default; a fork's can never write.
    expect(finding?.remedy.includes('pull-requests: write')).toBe(trust === 'dependabot');
  });

  it('of a fork is a warning all the same when GitHub was not reached', () => {
    const reason: GitHubFailure = {
      kind: 'unreachable',
      status: 0,
      detail: 'GitHub was not reached: ECONNREFUSED.',
    };
    expect(found('fork', reason)).toMatchObject({ code: 'comment-not-written', severity: 'warning' });
  });

  it('is the only result that is worth a finding', () => {
    for (const kind of ['created', 'updated', 'unchanged', 'newer'] as const)
      expect(commentFinding({ kind, url: '' }, pull('own'))).toBeUndefined();
  });

  it('fits into the forms of a finding', () => {
    const all = [
      found('own'),
      found('fork'),
      eventNotUnderstood({
        name: 'pull_request',
        foreignCode: false,
        problem: 'The event file is not JSON.',
      }),
      reviewNotRead(forbidden),
    ];
    for (const finding of all) expect(finding?.title.length).toBeLessThanOrEqual(100);
  });
});
