import type { DeployInputs } from '../inputs/types.ts';
import type { Answer, GitHub } from '../lib/github/client.ts';
import { valueAt } from '../lib/json.ts';
import type { Intent } from '../model/changes.ts';
import { type Finding, succeed } from '../model/finding.ts';
import { gitHubWith } from '../pull-request/comment-stage.ts';
import { reviewNotRead } from '../pull-request/findings.ts';
import { ourComments } from '../pull-request/sticky-comment.ts';
import { readHeader } from '../report/comment-header.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import type { ReadyAssembly } from '../template/stage.ts';
import { otherThanReviewed } from './findings.ts';
import { INTENT } from './jobs.ts';

/** What a dry-run showed the reviewers of a pull request. */
type ReviewedIntent = {
  readonly pullRequest: number;
  /** The comment is about the last commit of the pull request, not about an earlier one. */
  readonly isCurrent: boolean;
  /** Address of the comment. */
  readonly url: string;
  readonly intent: Intent;
};

type Pull = { readonly number: number; readonly merged: boolean; readonly headSha: string };

/** One commit belongs to one pull request, rarely to more. */
const MOST_PULLS = 5;

const pullIn = (entry: unknown): Pull | undefined => {
  const number = valueAt(entry, 'number');
  const headSha = valueAt(entry, 'head', 'sha');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || typeof headSha !== 'string')
    return undefined;
  return { number, headSha, merged: typeof valueAt(entry, 'merged_at') === 'string' };
};

/**
 * Pull requests that brought the commit. For a commit of the default branch GitHub names the merged ones; for others
 * also open ones, which count only where none is merged.
 */
const pullsOf = async (github: GitHub, sha: string): Promise<Answer<readonly Pull[]>> => {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const found = await github.list({ route, parameters: { commit_sha: sha } }, pullIn);
  if (!found.ok) return found;
  const merged = found.value.filter((pull) => pull.merged);
  return { ok: true, value: (merged.length > 0 ? merged : found.value).slice(0, MOST_PULLS) };
};

/**
 * The intents in our own comments on the pull requests that a commit came with, one for each use of the action in
 * them. Comments of others are not read, whatever they look like; a comment on an earlier commit says so.
 *
 * @param sha what is to be deployed, 40 hex digits
 */
export const reviewedIntents = async (
  github: GitHub,
  sha: string,
): Promise<Answer<readonly ReviewedIntent[]>> => {
  const pulls = await pullsOf(github, sha);
  if (!pulls.ok) return pulls;
  const all: ReviewedIntent[] = [];
  for (const { number, headSha } of pulls.value) {
    const comments = await ourComments(github, number, (body) => readHeader(body) !== undefined);
    if (!comments.ok) return comments;
    for (const { body, url } of comments.value) {
      const { run, intent } = readHeader(body) ?? {};
      if (run && intent) all.push({ pullRequest: number, isCurrent: run.sha === headSha, url, intent });
    }
  }
  return { ok: true, value: all };
};

/** Milliseconds; a deployment does not wait for this. */
const PATIENCE = { request: 5000, overall: 8000 };

/** What the app of this deployment saw in the place of the dry-run's stand-ins. */
const valuesOf = (
  { names }: ReviewedIntent['intent'],
  { secretName }: DeployInputs,
  environment: ReadyAssembly['environment'],
): ReadonlyMap<string, string> =>
  new Map([secretName, ...names].flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));

/** Whether what is about to be deployed is what a dry-run showed; never a reason not to deploy. */
export const compareWithReview = async (
  inputs: DeployInputs,
  ready: ReadyAssembly,
  context: RunContext,
): Promise<StageResult<true>> => {
  const { githubToken } = inputs;
  const { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha = '' } = context.world.env;
  const done = (summary: string, findings: readonly Finding[] = []): StageResult<true> => ({
    outcome: succeed(true, findings),
    summary,
  });
  if (!githubToken || event !== 'push' || !/^[0-9a-f]{40}$/.test(sha))
    return done('not asked: only a push has a pull request behind it');
  const answer = await reviewedIntents(gitHubWith(githubToken, context, PATIENCE), sha);
  if (!answer.ok) {
    const { kind } = answer.failure;
    return kind === 'forbidden' || kind === 'not-found'
      ? done('not asked: the token may not read pull requests')
      : done('not compared', [reviewNotRead(answer.failure)]);
  }
  const known = answer.value.filter(({ intent }) => !intent.open);
  const [first] = known;
  if (!first) return done('no dry-run of this commit to compare with');
  const hashes = await Promise.all(
    known.map(({ intent }) => {
      const values = valuesOf(intent, inputs, ready.environment);
      const names = { variable: inputs.secretName, aliases: inputs.secretAliases, values };
      return context.analyse(INTENT, [ready.stacks, names], () => undefined);
    }),
  );
  if (hashes.includes(undefined)) return done('not compared: the templates are too large for that');
  const same = known.find(({ intent }, index) => intent.hash === hashes[index]);
  return same
    ? done(`this is what was shown on pull request #${same.pullRequest}`)
    : done(`not what was shown on pull request #${first.pullRequest}`, [otherThanReviewed(first)]);
};
