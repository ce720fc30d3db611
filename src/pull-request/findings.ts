import type { GitHubFailure } from '../lib/github/failure.ts';
import { count } from '../lib/text.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, FindingText } from '../model/finding.ts';
import type { PullRequest } from '../model/pull-request.ts';
import type { GitHubEvent } from './event.ts';
import type { CommentResult } from './sticky-comment.ts';

/** Findings about the pull request, the code in it, and the comment. */

/** What GitHub said, in one or two lines. */
const seen = ({ status, detail, permission }: GitHubFailure): string => {
  const said = status === 0 ? detail : `GitHub answered ${status}: ${detail}`;
  return permission === undefined ? said : `${said}\nNeeded: ${permission}`;
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

const commentNotWritten = defineFinding('comment-not-written', 'warning', (failure: GitHubFailure) => ({
  title: 'The comment on the pull request could not be written',
  detail: `${seen(failure)}\nThe job summary has the same content, and the result is not affected.`,
  remedy: REMEDIES[failure.kind],
  where: 'comment',
}));

/** "Automating Dependabot with GitHub Actions" in GitHub's documentation: its token can only read by default. */
const WHY_READ_ONLY = {
  fork: 'The pull request comes from a fork, so GitHub gives its runs no secret and a token that can only read.',
  dependabot:
    'The pull request is from Dependabot, so GitHub gives its runs none of your secrets, and a token that can only read unless permissions of the job say more.',
};

const commentNotPossible = defineFinding(
  'comment-not-possible',
  'notice',
  (trust: Exclude<PullRequest['trust'], 'own'>, failure: GitHubFailure) => ({
    title: 'No comment: the token of this run can only read',
    detail: `${WHY_READ_ONLY[trust]} ${seen(failure)}`,
    remedy: `Nothing to do: the job summary has the same content. ${
      trust === 'dependabot' ? `To get a comment, let the job write one; ${IN_WORKFLOW}\n` : ''
    }Do not use pull_request_target for this: it would hand your secrets to the code of the pull request.`,
    where: 'comment',
  }),
);

/** Nothing where the comment stands. */
export const commentFinding = (
  result: CommentResult,
  { trust }: PullRequest,
): ReturnType<typeof commentNotPossible | typeof commentNotWritten> | undefined => {
  if (result.kind !== 'failed') return undefined;
  const { kind } = result.reason;
  const readOnly = kind === 'forbidden' || kind === 'unauthorized' || kind === 'not-found';
  return trust !== 'own' && readOnly
    ? commentNotPossible(trust, result.reason)
    : commentNotWritten(result.reason);
};

export const eventNotUnderstood = defineFinding(
  'event-not-understood',
  'warning',
  ({ name, problem = '' }: GitHubEvent) => ({
    title: 'The pull request of this run could not be identified',
    detail: `The event is ${name}. ${problem} So there is no comment; the job summary has the same content.`,
    remedy: 'On a self-hosted runner, check the file that GITHUB_EVENT_PATH names. Else run the job again.',
    where: 'GITHUB_EVENT_PATH',
  }),
);

export const reviewNotRead = defineFinding('review-not-read', 'notice', (failure: GitHubFailure) => ({
  title: 'What the pull request announced could not be compared',
  detail: `${seen(failure)}\nSo it is not known whether this is what was reviewed.`,
  remedy:
    'To have it compared, let the job read pull requests; in the workflow:\n  permissions:\n    pull-requests: read',
  where: 'github-token',
}));

export const untrustedCode = defineFinding(
  'untrusted-code',
  { error: 'untrusted-code' },
  ({ name }: GitHubEvent) => ({
    title: `The code of a fork is not run on ${name}`,
    detail:
      'Runs of this event have the secrets of the repository and a token that can write. cdk synth would hand both to the author of the pull request. Nothing was started.',
    remedy:
      'Use on: pull_request for the dry-run. It needs no secret, and for forks the result is in the job summary.',
    where: name,
  }),
);

export const keyGivenToDryRun = defineFinding(
  'key-given-to-dry-run',
  'warning',
  (given: readonly string[]) => ({
    title: 'Secrets were given to a dry-run, which needs none',
    detail: `${given.join(', ')}: not handed to the code of the pull request, which gets stand-ins. But it runs as the same user of the same machine, and where sudo needs no password, as on GitHub's runners, it can read the memory of every process.`,
    remedy: `Remove ${given.map((name) => name.replace(/^env\./, 'env: ')).join(', ')} from the job that handles pull requests.`,
    where: given[0] ?? 'jwt-secret-key',
  }),
);

export const gitCredentialsInReach = defineFinding(
  'git-credentials-in-reach',
  'warning',
  (files: string, where: string) => ({
    title: 'The code of the pull request can read credentials of git',
    detail: `${files}: code that reads them can use them as long as they are valid; the token of a job is valid until the job ends.`,
    remedy: 'Add to the step of actions/checkout: with: { persist-credentials: false }',
    where,
  }),
);

export const tokenFilesInReach = defineFinding(
  'token-files-in-reach',
  'warning',
  (files: string, where: string) => ({
    title: 'The code of the pull request can read files with tokens',
    detail: `${files}: it can send them anywhere.`,
    remedy:
      'Install what needs a token in a step of its own, with a token that can only read, and remove the file before this step: rm -f "$HOME/.npmrc"',
    where,
  }),
);

export const runnerFilesChanged = defineFinding(
  'runner-files-changed',
  { error: 'untrusted-code' },
  (changed: readonly string[], lost: readonly string[]) => ({
    title: "The app's code changed files of the runner or of the action",
    detail: [
      `While it was synthesized, it changed ${[...new Set([...changed, ...lost])].join(', ')}. No app does that by accident: it is how outputs, the environment of later steps, or what this action does next are forged.`,
      lost.length === 0
        ? 'The action put back what was there before.'
        : `${lost.join(', ')} could not be put back.`,
    ].join('\n'),
    remedy:
      'Read what the pull request changes in the CDK app and its packages before you run it again. Later steps of the job may be compromised: give them a job and a runner of their own with needs: [dry-run]',
    where: 'RUNNER_TEMP',
  }),
);

const standInLines = (names: readonly string[]): string =>
  `stand-ins: |\n${names.map((name) => `  ${name}=VALUE`).join('\n')}`;

export const variablesWithheld = defineFinding(
  'variables-withheld',
  'notice',
  (names: readonly string[]) => ({
    title: `A dry-run does not hand on ${count(names.length, 'variable')} that the app reads`,
    detail: `${names.join(', ')}: set in this job, and read by the code of the pull request, which gets none of them. What is shown is the app without ${names.length === 1 ? 'it' : 'them'}: where it falls back to something else, that is not what a deployment would do.`,
    remedy: `Give the app values that are no secrets, in the workflow:\n  ${standInLines(names).replaceAll('\n', '\n  ')}`,
    where: 'stand-ins',
  }),
);

/** The failure of an app that reads variables which it was not given; `names` without the one of the account. */
export const appLacksVariables = (
  failure: ErrorFinding,
  names: readonly string[],
  needsAccount: boolean,
): ErrorFinding => {
  const all = [...names, ...(needsAccount ? ['CDK_DEFAULT_ACCOUNT'] : [])];
  const lines = [
    ...(needsAccount ? ['account-id: "123456789012"'] : []),
    ...(names.length === 0 ? [] : [standInLines(names)]),
  ];
  return {
    ...failure,
    detail: `${failure.detail}\nThe app reads ${all.join(', ')}, which this dry-run does not give it.`,
    remedy: `Give the app what it insists on; a NAME alone gets a random value. In the workflow:\n  ${lines.join('\n').replaceAll('\n', '\n  ')}`,
    where: names.length === 0 ? 'account-id' : 'stand-ins',
  };
};

/** What the job allows and has for lookups. */
type LookupMeans = { readonly lookups: boolean; readonly hasCredentials: boolean };

/** Without credentials, and with some. */
const WAY_TO_LOOK_UP = {
  none: [
    'set lookups: true and give this job AWS credentials that can only read',
    'set lookups: true, which hands the AWS credentials of this job to the code of the pull request',
  ],
  lookups: [
    'give this job AWS credentials that can only read',
    'allow the role of this job what the lookups ask for',
  ],
} as const;

export const dryRunPartial = defineFinding(
  'dry-run-partial',
  'warning',
  ({ detail }: FindingText, { lookups, hasCredentials }: LookupMeans) => ({
    title: 'The app was synthesized with dummy values for what it looks up in AWS',
    detail,
    remedy: `Commit cdk.context.json, or ${WAY_TO_LOOK_UP[lookups ? 'lookups' : 'none'][hasCredentials ? 1 : 0]}.`,
  }),
  { leavesOpen: true },
);
