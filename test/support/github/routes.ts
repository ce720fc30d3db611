import { type Answer, notAccessible, notFound, problem } from './answers.ts';
import { ACTIONS_BOT, type Author, type Comments } from './comments.ts';
import type { IdentityTokens } from './oidc.ts';
import type { WorkflowRuns } from './runs.ts';
import { type Secrets, secretAnswer } from './secrets.ts';

export type Level = 'none' | 'read' | 'write';

/** The scopes of `permissions:` that matter here. */
export type Permissions = {
  readonly contents: Level;
  readonly issues: Level;
  readonly pullRequests: Level;
  /** Who writes with this token; the bot of GitHub Actions unless said otherwise. */
  readonly author?: Author;
  readonly actions?: Level;
  /** Of a GitHub App or a personal access token; a workflow's own token cannot have them. */
  readonly secrets?: Level;
  readonly environments?: Level;
};

export const READ_WRITE: Permissions = { contents: 'read', issues: 'read', pullRequests: 'write' };
/** What a pull request from a fork or from Dependabot gets. */
export const READ_ONLY: Permissions = { contents: 'read', issues: 'read', pullRequests: 'read' };

/** A pull request that a commit belongs to. */
export type CommitPull = { readonly number: number; readonly headSha: string; readonly merged: boolean };

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** '' without credentials. */
  readonly bearer: string;
  readonly payload: unknown;
};

export type Place = {
  readonly repository: { readonly id: number; readonly name: string; readonly isPrivate: boolean };
  readonly pullRequests: readonly number[];
  /** By the full name of the commit. */
  readonly commits: Readonly<Record<string, readonly CommitPull[]>>;
  readonly comments: Comments;
  readonly identity: IdentityTokens;
  readonly secrets: Secrets;
  readonly runs: WorkflowRuns;
  readonly tokens: ReadonlyMap<string, Permissions>;
};

const COMMENT_PERMISSIONS = 'issues=write; pull_requests=write';

const mayRead = ({ repository }: Place, permissions: Permissions | undefined): boolean =>
  !repository.isPrivate ||
  (permissions !== undefined &&
    [permissions.issues, permissions.pullRequests].some((level) => level !== 'none'));

const mayWrite = (permissions: Permissions | undefined): boolean =>
  permissions?.issues === 'write' || permissions?.pullRequests === 'write';

const repositoryAnswer = ({ repository: { id, name, isPrivate } }: Place, writable: boolean): Answer => ({
  status: 200,
  body: {
    id,
    name: name.split('/')[1],
    full_name: name,
    private: isPrivate,
    visibility: isPrivate ? 'private' : 'public',
    owner: { login: name.split('/')[0], type: 'Organization' },
    html_url: `https://github.com/${name}`,
    fork: false,
    default_branch: 'main',
    permissions: { admin: false, maintain: false, push: writable, triage: false, pull: true },
  },
});

const issueComments = (asked: Asked, place: Place, issue: number, permissions?: Permissions): Answer => {
  if (!place.pullRequests.includes(issue)) return notFound();
  if (asked.method === 'GET') return place.comments.list(issue, asked.query);
  if (asked.method !== 'POST') return notFound();
  if (!mayWrite(permissions)) return notAccessible(COMMENT_PERMISSIONS);
  return place.comments.create(issue, asked.payload, permissions?.author ?? ACTIONS_BOT);
};

const oneComment = (asked: Asked, place: Place, id: number, permissions?: Permissions): Answer => {
  if (place.comments.issueOf(id) === undefined) return notFound();
  if (asked.method === 'GET') return place.comments.get(id);
  if (!mayWrite(permissions)) return notAccessible(COMMENT_PERMISSIONS);
  if (asked.method === 'PATCH') return place.comments.update(id, asked.payload);
  return asked.method === 'DELETE' ? place.comments.remove(id) : notFound();
};

const pullsOfCommit = (asked: Asked, place: Place, sha: string, permissions?: Permissions): Answer => {
  if (place.repository.isPrivate && permissions?.pullRequests === 'none')
    return notAccessible('pull_requests=read');
  const pulls = place.commits[sha];
  if (asked.method !== 'GET') return notFound();
  if (pulls === undefined) return problem(422, `No commit found for SHA: ${sha}`);
  return {
    status: 200,
    body: pulls.map(({ number, headSha, merged }) => ({
      number,
      state: merged ? 'closed' : 'open',
      merged_at: merged ? '2026-11-20T10:00:00Z' : null,
      merge_commit_sha: sha,
      head: { ref: 'change', sha: headSha },
      base: { ref: 'main' },
    })),
  };
};

/** Below `/repos/{owner}/{repo}`, or the same by number. */
const inRepository = (asked: Asked, place: Place, rest: string, permissions?: Permissions): Answer => {
  if (permissions === undefined && asked.method !== 'GET') return problem(401, 'Requires authentication');
  if (permissions === undefined && place.repository.isPrivate) return notFound();
  if (rest === '' && asked.method === 'GET')
    return repositoryAnswer(place, permissions?.contents === 'write');
  if (/^\/(actions|environments)(\/|$)/.test(rest)) {
    return (
      place.runs.answer(asked, rest, permissions) ?? secretAnswer(place.secrets, asked, rest, permissions)
    );
  }
  if (!mayRead(place, permissions)) return notAccessible('issues=read; pull_requests=read');
  const issue = /^\/issues\/(\d+)\/comments$/.exec(rest)?.[1];
  if (issue !== undefined) return issueComments(asked, place, Number(issue), permissions);
  const commit = /^\/commits\/([0-9a-f]{40})\/pulls$/.exec(rest)?.[1];
  if (commit !== undefined) return pullsOfCommit(asked, place, commit, permissions);
  const comment = /^\/issues\/comments\/(\d+)$/.exec(rest)?.[1];
  if (comment !== undefined) return oneComment(asked, place, Number(comment), permissions);
  return notFound();
};

/** Only a person has this page; the token of an app, and that of a workflow, is refused. */
const user = (permissions?: Permissions): Answer => {
  if (permissions === undefined) return problem(401, 'Requires authentication');
  const { author = ACTIONS_BOT } = permissions;
  return author.type === 'Bot' ? notAccessible('') : { status: 200, body: author };
};

/** Knows one question: who is asking. */
const graph = (payload: unknown, permissions?: Permissions): Answer => {
  if (permissions === undefined) return problem(401, 'This endpoint requires you to be authenticated.');
  const query =
    typeof payload === 'object' && payload !== null && 'query' in payload ? String(payload.query) : '';
  if (!/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query))
    return { status: 200, body: { errors: [{ type: 'undefinedField', message: 'Not known here' }] } };
  return { status: 200, body: { data: { viewer: { login: (permissions.author ?? ACTIONS_BOT).login } } } };
};

/** The right answer to one request. */
export const route = (asked: Asked, place: Place): Answer => {
  const { path, bearer, method } = asked;
  if (path === '/idtoken/42/job') return place.identity.issue(asked.query, bearer);
  if (path === '/.well-known/jwks') return place.identity.keySet();
  const permissions = place.tokens.get(bearer);
  if (bearer !== '' && permissions === undefined) return problem(401, 'Bad credentials');
  if (path === '/user') return user(permissions);
  if (path === '/graphql' && method === 'POST') return graph(asked.payload, permissions);
  if (path === '/rate_limit' && method === 'GET') return { status: 200, body: { resources: {} } };
  const { id, name } = place.repository;
  const root = [`/repos/${name}`, `/repositories/${id}`].find(
    (start) =>
      path.toLowerCase() === start.toLowerCase() || path.toLowerCase().startsWith(`${start.toLowerCase()}/`),
  );
  return root === undefined ? notFound() : inRepository(asked, place, path.slice(root.length), permissions);
};
