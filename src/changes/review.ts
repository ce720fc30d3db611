import type { Answer, GitHub } from '../lib/github/client.ts';
import { valueAt } from '../lib/json.ts';
import type { Intent } from '../model/changes.ts';
import { ourComments } from '../pull-request/sticky-comment.ts';
import { readHeader } from '../report/comment-header.ts';

/** What a dry-run told the reviewers of a pull request. */
export type ReviewedIntent = {
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
