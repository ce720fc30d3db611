import type { GitHubFailure } from '../lib/github/failure.ts';
import type { Finding } from '../model/finding.ts';
import type { PullRequest } from '../model/pull-request.ts';
import type { GitHubEvent } from './event.ts';
import type { CommentResult } from './sticky-comment.ts';

type Notice = Finding & { readonly severity: 'notice' };
type Warning = Finding & { readonly severity: 'warning' };

/** What GitHub said, in one or two lines. */
const seen = ({ status, detail, permission }: GitHubFailure): string => {
  const said = status === 0 ? detail : `GitHub answered ${status}: ${detail}`;
  return permission === undefined ? said : `${said}\nWhat would do: ${permission}`;
};

const IN_WORKFLOW = 'in the workflow:\n  permissions:\n    contents: read\n    pull-requests: write';

const REMEDIES: Readonly<Record<GitHubFailure['kind'], string>> = {
  forbidden: `Let the job write comments; ${IN_WORKFLOW}`,
  unauthorized:
    'The token is not valid (any more). Remove github-token, so that the one of the workflow is taken.',
  'not-found':
    'The token does not reach this repository, or the pull request is gone. With a token of your own, allow it:\n  pull-requests: write',
  'rate-limited': 'Run the job again in an hour; a token of its own for this action has a limit of its own.',
  invalid: 'Read the job summary, which has the same content. If this happens again, please report it.',
  unreachable: 'Run the job again; the state of GitHub is at https://www.githubstatus.com.',
};

const commentNotWritten = (failure: GitHubFailure): Warning => ({
  code: 'comment-not-written',
  severity: 'warning',
  title: 'The comment on the pull request could not be written',
  detail: `${seen(failure)}\nThe job summary has the same content, and the result is not affected.`,
  remedy: REMEDIES[failure.kind],
  where: 'comment',
});

/** "Automating Dependabot with GitHub Actions" in GitHub's documentation: its token can only read by default. */
const WHY_READ_ONLY = {
  fork: 'The pull request comes from a fork, so GitHub gives its runs no secret and a token that can only read.',
  dependabot:
    'The pull request is from Dependabot, so GitHub gives its runs none of your secrets, and a token that can only read unless permissions of the job say more.',
};

const commentNotPossible = (trust: Exclude<PullRequest['trust'], 'own'>, failure: GitHubFailure): Notice => ({
  code: 'comment-not-possible',
  severity: 'notice',
  title: 'No comment: the token of this run can only read',
  detail: `${WHY_READ_ONLY[trust]} ${seen(failure)}`,
  remedy: `Nothing to do: the job summary has the same content. ${
    trust === 'dependabot' ? `For a comment nevertheless, let the job write one; ${IN_WORKFLOW}\n` : ''
  }Do not use pull_request_target for this: it would hand your secrets to the code of the pull request.`,
  where: 'comment',
});

/** Nothing where the comment stands. */
export const commentFinding = (
  result: CommentResult,
  { trust }: PullRequest,
): Notice | Warning | undefined => {
  if (result.kind !== 'failed') return undefined;
  const { kind } = result.reason;
  const readOnly = kind === 'forbidden' || kind === 'unauthorized' || kind === 'not-found';
  return trust !== 'own' && readOnly
    ? commentNotPossible(trust, result.reason)
    : commentNotWritten(result.reason);
};

export const eventNotUnderstood = ({ name, problem = '' }: GitHubEvent): Warning => ({
  code: 'event-not-understood',
  severity: 'warning',
  title: 'Which pull request this is could not be found out',
  detail: `The event is ${name}. ${problem} So there is no comment; the job summary has the same content.`,
  remedy: 'On a self-hosted runner, check the file that GITHUB_EVENT_PATH names. Else run the job again.',
  where: 'GITHUB_EVENT_PATH',
});

export const reviewNotRead = (failure: GitHubFailure): Notice => ({
  code: 'review-not-read',
  severity: 'notice',
  title: 'What the pull request announced could not be compared',
  detail: `${seen(failure)}\nSo it is not known whether this is what was reviewed.`,
  remedy:
    'To have it compared, let the job read pull requests; in the workflow:\n  permissions:\n    pull-requests: read',
  where: 'github-token',
});
