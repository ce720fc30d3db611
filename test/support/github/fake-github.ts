/** A local HTTP server that plays the part of GitHub's REST API and OIDC endpoint that an action uses. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Place } from '../leaks/leaks.ts';
import type { GitHubServices } from '../runner/environment.ts';
import { type Answer, problem } from './answers.ts';
import { type Author, type Comment, Comments } from './comments.ts';
import { IdentityTokens } from './oidc.ts';
import { type CommitPull, type Permissions, READ_ONLY, READ_WRITE, route } from './routes.ts';
import { WorkflowRuns } from './runs.ts';
import { type Secrets, startSecrets } from './secrets.ts';

export type { Answer } from './answers.ts';
export { ACTIONS_BOT, LONGEST_BODY } from './comments.ts';
export type { CommitPull, Permissions } from './routes.ts';
export type { FakeRun, WorkflowRuns } from './runs.ts';
export type { Secrets } from './secrets.ts';

export type RecordedRequest = {
  readonly method: string;
  /** With the query, as asked for. */
  readonly path: string;
  /** Lower-case names; a token in `authorization` is replaced by `***`. */
  readonly headers: Readonly<Record<string, string>>;
  /** As sent; '' when there was none. */
  readonly body: string;
  /** Status of the answer; 0 when there was none. */
  readonly status: number;
};

export type FakeGitHubOptions = {
  readonly repository?: string;
  readonly private?: boolean;
  /** Numbers that exist, all of them pull requests. */
  readonly pullRequests?: readonly number[];
  /** Pull requests by the full name of a commit that they brought. */
  readonly commits?: Readonly<Record<string, readonly CommitPull[]>>;
  /** Further tokens that are known, with what they may do. */
  readonly tokens?: Readonly<Record<string, Permissions>>;
  /** Requests an hour; the next one is refused. */
  readonly rateLimit?: number;
  /** Names of the environments. */
  readonly environments?: readonly string[];
  /** The clock of secrets and runs, and of the header Date of their answers; milliseconds since the epoch. */
  readonly now?: () => number;
};

/** How a path starts, or what it is like. */
export type PathPattern = string | RegExp;

const matches = (path: string, pattern: PathPattern): boolean =>
  typeof pattern === 'string' ? path.startsWith(pattern) : pattern.test(path);

export type FakeGitHub = {
  readonly url: string;
  /** What the workflow's token may do when its permissions are set, and what a fork's token may. */
  readonly tokens: { readonly readWrite: string; readonly readOnly: string };
  /** For `runAction`; the token is the read-write one unless another is given. */
  services(token?: string): GitHubServices;
  readonly requests: readonly RecordedRequest[];
  readonly secrets: Secrets;
  readonly runs: WorkflowRuns;
  comments(issue: number): readonly Comment[];
  addComment(issue: number, body: string, author?: Author): Comment;
  /** The next request of this method to such a path gets this answer instead of the right one. */
  answerNext(method: string, path: PathPattern, answer: Answer): void;
  /** The next request of this method to such a path gets no answer until the server ends. */
  hangNext(method: string, path: PathPattern): void;
  /**
   * Happens before the next request of this method to such a path is answered: rightly, or as given
   * (`none`: never).
   */
  beforeNext(method: string, path: PathPattern, happens: () => void, answer?: Answer | 'none'): void;
  /** Happens when the next request of this method to such a path was carried out, before its answer is sent. */
  afterNext(method: string, path: PathPattern, happens: () => void): void;
  deleteComment(id: number): void;
  /** Everything that was sent here, for the leak scanner. */
  places(): Place[];
  close(): Promise<void>;
};

type Planned = {
  readonly method: string;
  readonly path: PathPattern;
  /** Nothing: the right answer. */
  readonly answer?: Answer | 'none';
  readonly happens?: () => void;
  readonly happensAfter?: () => void;
};

const RATE_LIMIT = 1000;

/** An installation token in GitHub's form. */
const newToken = (): string => `ghs_${randomBytes(27).toString('base64url').replace(/[-_]/g, '0')}`;

const bearerOf = (request: IncomingMessage): string =>
  /^(?:bearer|token)\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';

const recordedHeaders = (request: IncomingMessage): Record<string, string> => {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(
    headers.map(([name, value]) => [name, name === 'authorization' ? value.replace(/\S+$/, '***') : value]),
  );
};

const send = (response: ServerResponse, answer: Answer, limit: number, used: number): void => {
  const reset = Math.floor(Date.now() / 1000) + 3600;
  const body = answer.body === undefined ? '' : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    ...(body === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'x-github-request-id': randomBytes(8).toString('hex').toUpperCase(),
    'x-github-api-version-selected': '2022-11-28',
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
    ...answer.headers,
  });
  response.end(body);
};

const parsed = (body: string): { readonly payload: unknown } | undefined => {
  try {
    return { payload: body === '' ? undefined : JSON.parse(body) };
  } catch {
    return undefined;
  }
};

/** Starts the server on a free port of the loopback interface. */
export const startFakeGitHub = async (options: FakeGitHubOptions = {}): Promise<FakeGitHub> => {
  const { repository = 'acme/chat', rateLimit = RATE_LIMIT } = options;
  const tokens = { readWrite: newToken(), readOnly: newToken() };
  const known = new Map<string, Permissions>([
    [tokens.readWrite, READ_WRITE],
    [tokens.readOnly, READ_ONLY],
    ...Object.entries(options.tokens ?? {}),
  ]);
  const requestToken = randomBytes(24).toString('base64url');
  const requests: RecordedRequest[] = [];
  const planned: Planned[] = [];
  const identity = new IdentityTokens(repository, requestToken);

  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { private: isPrivate = false, pullRequests = [7], commits = {} } = options;
  const place = { repository: { id: 901_234_567, name: repository, isPrivate }, pullRequests, commits };
  const comments = new Comments(url, place.repository);
  const { environments = [], now = Date.now } = options;
  const secrets = await startSecrets(environments, now);
  const runs = new WorkflowRuns(repository, now);

  const answer = (request: IncomingMessage, body: string): Answer | 'none' => {
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    const index = planned.findIndex((plan) => plan.method === method && matches(path, plan.path));
    const plan = planned.splice(index, index < 0 ? 0 : 1)[0];
    plan?.happens?.();
    if (plan?.answer !== undefined) return plan.answer;
    if (request.headers['user-agent'] === undefined) {
      return problem(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      );
    }
    if (requests.length >= rateLimit) return problem(403, 'API rate limit exceeded for installation.');
    const json = parsed(body);
    if (json === undefined) return problem(400, 'Problems parsing JSON');
    const { pathname, searchParams } = new URL(path, url);
    const asked = { method, path: pathname, query: searchParams, bearer: bearerOf(request), ...json };
    const right = route(asked, { ...place, comments, identity, secrets, runs, tokens: known });
    plan?.happensAfter?.();
    return right;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    const given = answer(request, body);
    const { method = 'GET', url: path = '/' } = request;
    const status = given === 'none' ? 0 : given.status;
    requests.push({ method, path, headers: recordedHeaders(request), body, status });
    if (given !== 'none') send(response, given, rateLimit, requests.length);
  };

  return {
    url,
    tokens,
    services: (token = tokens.readWrite) => ({
      serverUrl: url,
      apiUrl: url,
      graphqlUrl: `${url}/graphql`,
      token,
      oidc: { requestUrl: `${url}/idtoken/42/job?api-version=2.0`, requestToken },
    }),
    requests,
    secrets,
    runs,
    comments: (issue) => comments.of(issue),
    addComment: (issue, body, author) => comments.add(issue, body, author),
    answerNext: (method, path, plannedAnswer) => {
      planned.push({ method, path, answer: plannedAnswer });
    },
    hangNext: (method, path) => {
      planned.push({ method, path, answer: 'none' });
    },
    beforeNext: (method, path, happens, plannedAnswer) => {
      planned.push({ method, path, happens, ...(plannedAnswer && { answer: plannedAnswer }) });
    },
    afterNext: (method, path, happensAfter) => {
      planned.push({ method, path, happensAfter });
    },
    deleteComment: (id) => {
      comments.remove(id);
    },
    places: () =>
      requests.map(({ method, path, headers, body }) => ({
        place: `request ${method} ${path.split('?')[0]}`,
        bytes: Buffer.from([path, JSON.stringify(headers), body].join('\n')),
      })),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
