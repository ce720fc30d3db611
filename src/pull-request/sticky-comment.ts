import type { Answer, GitHub } from '../lib/github/client.ts';
import type { GitHubFailure } from '../lib/github/failure.ts';
import { valueAt } from '../lib/json.ts';
import { markerOf, readHeader, withoutHeader } from '../report/comment-header.ts';
import { isNewer, type RunStamp } from '../run/run-stamp.ts';

export type CommentResult =
  /** `newer`: a later run has written already, and its comment is left as it is. */
  | { readonly kind: 'created' | 'updated' | 'unchanged' | 'newer'; readonly url: string }
  | { readonly kind: 'failed'; readonly reason: GitHubFailure };

/** A comment that we wrote: its author is the token's, and its first line is a marker. */
type OurComment = {
  readonly id: number;
  readonly body: string;
  /** Address of the comment on its page. */
  readonly url: string;
};

const commentIn = (entry: unknown): OurComment | undefined => {
  const [id, body, url] = ['id', 'body', 'html_url'].map((name) => valueAt(entry, name));
  if (typeof id !== 'number' || typeof body !== 'string') return undefined;
  return { id, body, url: typeof url === 'string' ? url : '' };
};

const isBy = (entry: unknown, login: string): boolean => {
  const author = valueAt(entry, 'user', 'login');
  return typeof author === 'string' && author.toLowerCase() === login.toLowerCase();
};

/**
 * Our comments on a pull request, oldest first. Everyone who can comment can write our marker; no one else can be the
 * author, for GitHub says who that is.
 *
 * @param isWanted by the body
 */
export const ourComments = async (
  github: GitHub,
  pullRequest: number,
  isWanted: (body: string) => boolean,
): Promise<Answer<readonly OurComment[]>> => {
  const login = await github.login();
  if (!login.ok) return login;
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const found = await github.list({ route, parameters: { issue_number: pullRequest } }, (entry) => {
    const comment = isBy(entry, login.value) ? commentIn(entry) : undefined;
    return comment && isWanted(comment.body) ? comment : undefined;
  });
  return found.ok ? { ok: true, value: found.value.toSorted((one, other) => one.id - other.id) } : found;
};

const create = (github: GitHub, pullRequest: number, body: string): Promise<Answer<OurComment>> =>
  github.ask(
    {
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: pullRequest, body },
    },
    commentIn,
  );

const update = (github: GitHub, id: number, body: string): Promise<Answer<OurComment>> =>
  github.ask(
    {
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: id, body },
    },
    commentIn,
  );

/** One that stays is seen, and deleted, by the next run. */
const remove = async (github: GitHub, comments: readonly OurComment[]): Promise<void> => {
  for (const { id } of comments) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await github.ask({ route, parameters: { comment_id: id } }, () => true);
  }
};

/** People who edit a comment in the browser leave other line ends. */
const isSame = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();

const isOfNewerRun = ({ body }: OurComment, run: RunStamp): boolean => {
  const theirs = readHeader(body)?.run;
  return theirs !== undefined && isNewer(theirs, run);
};

/** How often the list is read again after something came in between. */
const ROUNDS = 5;

type Writing = {
  readonly github: GitHub;
  readonly pullRequest: number;
  readonly body: string;
  readonly run: RunStamp;
};

/** What one look at the list led to; nothing when it must be read again. */
type Round = CommentResult | undefined;

const failed = (reason: GitHubFailure): CommentResult => ({ kind: 'failed', reason });

const bringUpToDate = async (
  { github, body, run }: Writing,
  [oldest, ...others]: readonly [OurComment, ...OurComment[]],
  gone: Set<number>,
): Promise<Round> => {
  const newer = [oldest, ...others].find((comment) => isOfNewerRun(comment, run));
  await remove(
    github,
    others.filter((comment) => !isOfNewerRun(comment, run)),
  );
  if (newer) return { kind: 'newer', url: newer.url };
  if (isSame(oldest.body, body)) return { kind: 'unchanged', url: oldest.url };
  const updated = await update(github, oldest.id, body);
  if (updated.ok) return { kind: 'updated', url: updated.value.url };
  if (updated.failure.kind !== 'not-found') return failed(updated.failure);
  gone.add(oldest.id);
  return undefined;
};

/**
 * Writes the one comment of this use of the action on a pull request: makes it, or changes the one that is there. Of
 * several, which two runs at the same time can make, the oldest stays. Nothing is sent when it says the same already.
 *
 * @param body begins with the lines of `headerLines`, among them that of the run
 */
export const writeComment = async (
  github: GitHub,
  pullRequest: number,
  body: string,
): Promise<CommentResult> => {
  const { id, run } = readHeader(body) ?? {};
  if (id === undefined || run === undefined) throw new Error('the comment has no header of ours');
  const writing = { github, pullRequest, body, run };
  const gone = new Set<number>();
  let made: OurComment | undefined;
  let last: GitHubFailure | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const listed = await ourComments(github, pullRequest, (text) => text.startsWith(markerOf(id)));
    if (!listed.ok) return made ? { kind: 'created', url: made.url } : failed(listed.failure);
    const [oldest, ...others] = listed.value.filter((comment) => !gone.has(comment.id));
    if (made && (oldest === undefined || (oldest.id === made.id && others.length === 0)))
      return { kind: 'created', url: made.url };
    if (oldest) {
      const result = await bringUpToDate(writing, [oldest, ...others], gone);
      if (result) return result;
      continue;
    }
    const created = await create(github, pullRequest, body);
    if (created.ok) made = created.value;
    else if (isCertain(created.failure)) return failed(created.failure);
    else last = created.failure;
  }
  return made ? { kind: 'created', url: made.url } : failed(last ?? LOST);
};

/** Without an answer, or with half of one, the comment may have been made all the same: then the list tells. */
const isCertain = ({ kind, status }: GitHubFailure): boolean => kind !== 'unreachable' && status >= 300;

const LOST: GitHubFailure = {
  kind: 'not-found',
  status: 404,
  detail: 'The comment was deleted each time it was to be changed.',
};

/**
 * Changes the comment that is there, if there is one: for a run that has no report of its own.
 *
 * @param rewrite makes the new body, with a header, of the old one
 */
export const rewriteComment = async (
  github: GitHub,
  pullRequest: number,
  { id, run }: { readonly id: string; readonly run: RunStamp },
  rewrite: (body: string) => string,
): Promise<CommentResult | { readonly kind: 'absent' }> => {
  const listed = await ourComments(github, pullRequest, (text) => text.startsWith(markerOf(id)));
  if (!listed.ok) return failed(listed.failure);
  const [oldest] = listed.value;
  if (oldest === undefined || withoutHeader(oldest.body) === '') return { kind: 'absent' };
  if (isOfNewerRun(oldest, run)) return { kind: 'newer', url: oldest.url };
  const body = rewrite(oldest.body);
  if (isSame(oldest.body, body)) return { kind: 'unchanged', url: oldest.url };
  const updated = await update(github, oldest.id, body);
  if (updated.ok) return { kind: 'updated', url: updated.value.url };
  return updated.failure.kind === 'not-found' ? { kind: 'absent' } : failed(updated.failure);
};
