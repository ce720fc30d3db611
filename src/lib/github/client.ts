import type { Clock } from '../clock.ts';
import { valueAt } from '../json.ts';
import { type GitHubFailure, notAsked, type Refusal, refusal, strangeAnswer } from './failure.ts';

type Parameters = Readonly<Record<string, unknown>>;

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: GitHubFailure };

type Call = {
  /** As GitHub's documentation writes it: `GET /repos/{owner}/{repo}`; owner and repository are filled in. */
  readonly route: string;
  readonly parameters?: Parameters;
};

export type Reply = {
  readonly data: unknown;
  /** GitHub's own clock when it answered; milliseconds since the epoch. */
  readonly date: number;
};

/** GitHub's REST API for one repository. Every call ends: with an answer, or with a failure as a value. */
export type GitHub = {
  /** @param route as in `Call`; parameters that it does not name go into query or body */
  call(route: string, parameters?: Parameters): Promise<Answer<Reply>>;
  /** @param read gives nothing for an answer that is not as documented */
  ask<T>(call: Call, read: (data: unknown) => T | undefined): Promise<Answer<T>>;
  /** All pages of a list. @param pick what to keep of an entry; nothing to leave it out */
  list<T>(call: Call, pick: (entry: unknown) => T | undefined): Promise<Answer<readonly T[]>>;
  /** Whose token this is: `github-actions[bot]`, another app's bot, or a person. */
  login(): Promise<Answer<string>>;
};

export type GitHubOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly token: string;
  readonly clock: Clock;
  /** Ends all calls when it aborts. */
  readonly signal: AbortSignal;
  /** Then the calls throw the signal's reason, where they would answer with a failure. Default: false. */
  readonly throwsWhenAborted?: boolean;
  readonly patience?: Partial<Patience>;
};

/** Milliseconds. */
type Patience = {
  readonly request: number;
  readonly overall: number;
  /** Before another try. */
  readonly pauses: readonly number[];
  /** Whether a limit that is over soon is waited for. */
  readonly awaitsLimits: boolean;
};

const PATIENCE: Patience = { request: 20_000, overall: 120_000, pauses: [1000, 3000], awaitsLimits: true };
const PAGE = 100;
/** GitHub closes a conversation at 2,500 comments. */
const MOST_PAGES = 40;

/** The client warns on the console by itself, in the middle of a report. */
const ignore = (): void => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

type Received = Reply & { readonly status: number; readonly link: string };
type Send = (call: Call, signal: AbortSignal) => Promise<Received>;

const apiAddress = ({ GITHUB_API_URL: given = '' }: GitHubOptions['env']): string =>
  (URL.canParse(given) ? given : 'https://api.github.com').replace(/\/+$/, '');

/** On an own server REST is below `/api/v3` and GraphQL at `/api/graphql`. */
const graphAddress = (env: GitHubOptions['env']): string =>
  URL.canParse(env.GITHUB_GRAPHQL_URL ?? '')
    ? (env.GITHUB_GRAPHQL_URL ?? '')
    : `${apiAddress(env).replace(/\/v3$/, '')}/graphql`;

/** The library reads the event file when it is loaded and throws when that is broken, hence in here and not above. */
const connect = async ({ env, token, clock }: GitHubOptions): Promise<Send> => {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiAddress(env), userAgent: 'cdk-jwt-deploy', log: SILENT });
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  return async ({ route, parameters = {} }, signal) => {
    const about = route.includes('{owner}') ? { owner, repo } : {};
    const request = { signal, log: SILENT };
    const { status, data, headers } = await octokit.request(route, {
      ...about,
      ...parameters,
      headers: { 'x-github-api-version': '2022-11-28' },
      request,
    });
    return { status, data, link: headers.link ?? '', date: Date.parse(headers.date ?? '') || clock.now() };
  };
};

const isRepeatable = ({ route }: Call): boolean => !route.startsWith('POST /');

/** Node has no signal without an end; one for each request, which ends with the run's as well. */
const limited = (signal: AbortSignal, milliseconds: number): AbortSignal =>
  AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(milliseconds)))]);

type Tried<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refusal);

class RestApi implements GitHub {
  readonly #options: GitHubOptions;
  readonly #patience: Patience;
  #send: Promise<Send> | undefined;
  #deadline: number | undefined;
  #login: string | undefined;

  constructor(options: GitHubOptions) {
    this.#options = options;
    this.#patience = { ...PATIENCE, ...options.patience };
  }

  call(route: string, parameters: Parameters = {}): Promise<Answer<Reply>> {
    return this.#repeat({ route, parameters }, ({ data, date }) => ({ data, date }));
  }

  ask<T>(call: Call, read: (data: unknown) => T | undefined): Promise<Answer<T>> {
    return this.#repeat(call, ({ data }) => read(data));
  }

  async list<T>(call: Call, pick: (entry: unknown) => T | undefined): Promise<Answer<readonly T[]>> {
    const all: T[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const parameters = { ...call.parameters, per_page: PAGE, page };
      const answer = await this.#repeat({ ...call, parameters }, ({ data, link }) =>
        Array.isArray(data)
          ? { entries: data as readonly unknown[], more: link.includes('rel="next"') }
          : undefined,
      );
      if (!answer.ok) return answer;
      for (const entry of answer.value.entries) {
        const picked = pick(entry);
        if (picked !== undefined) all.push(picked);
      }
      if (!answer.value.more) break;
    }
    return { ok: true, value: all };
  }

  /**
   * `GET /user` is refused to all installation tokens, the workflow's own among them; GraphQL's viewer is not. Where
   * neither tells it, the token is taken for the workflow's own: no other can write under that name.
   */
  async login(): Promise<Answer<string>> {
    if (this.#login !== undefined) return { ok: true, value: this.#login };
    const query = {
      route: `POST ${graphAddress(this.#options.env)}`,
      parameters: { query: '{ viewer { login } }' },
    };
    const viewer = await this.ask(query, (data) => loginAt(data, 'data', 'viewer'));
    if (!viewer.ok && isHopeless(viewer.failure)) return viewer;
    const found =
      viewer.ok && viewer.value !== ''
        ? viewer
        : await this.ask({ route: 'GET /user' }, (data) => loginAt(data));
    if (!found.ok && (isHopeless(found.failure) || found.failure.kind === 'unreachable')) return found;
    this.#login = (found.ok && found.value) || 'github-actions[bot]';
    return { ok: true, value: this.#login };
  }

  async #repeat<T>(call: Call, read: (received: Received) => T | undefined): Promise<Answer<T>> {
    for (let attempt = 0; ; attempt += 1) {
      const tried = await this.#try(call, read);
      if (tried.ok) return tried;
      const pause = this.#patience.pauses[attempt];
      const { failure, again, wait } = tried;
      const isAnotherTryOfUse =
        again === 'after' ? this.#patience.awaitsLimits : again !== 'never' && isRepeatable(call);
      if (!isAnotherTryOfUse || pause === undefined || !(await this.#pause(wait ?? pause)))
        return { ok: false, failure };
    }
  }

  /** Whether there is still time. */
  async #pause(milliseconds: number): Promise<boolean> {
    const { clock, signal, throwsWhenAborted } = this.#options;
    if (milliseconds >= this.#left()) return false;
    return clock.sleep(milliseconds, signal).then(
      () => true,
      (error: unknown) => {
        if (throwsWhenAborted) throw error;
        return false;
      },
    );
  }

  #left(): number {
    const now = this.#options.clock.now();
    this.#deadline ??= now + this.#patience.overall;
    return this.#deadline - now;
  }

  async #try<T>(call: Call, read: (received: Received) => T | undefined): Promise<Tried<T>> {
    const { signal, throwsWhenAborted, token, clock } = this.#options;
    const left = this.#left();
    if (left <= 0) return { ok: false, ...notAsked('GitHub took too long.') };
    this.#send ??= connect(this.#options);
    const send = await this.#send.catch(() => undefined);
    if (!send) return { ok: false, ...notAsked('The client for GitHub could not be loaded.') };
    const limit = limited(signal, Math.min(left, this.#patience.request));
    try {
      const received = await send(call, limit);
      // A body that breaks off arrives as a text, without an error.
      limit.throwIfAborted();
      const value = read(received);
      return value === undefined ? { ok: false, ...strangeAnswer(received.status) } : { ok: true, value };
    } catch (error) {
      if (throwsWhenAborted) signal.throwIfAborted();
      if (signal.aborted) return { ok: false, ...notAsked('The run was cancelled.') };
      const refused = refusal(limit.aborted ? limit.reason : error, clock.now());
      return { ok: false, ...withoutToken(refused, token) };
    }
  }
}

/** '' where the answer has no login; nothing where it is no object at all. */
const loginAt = (data: unknown, ...path: readonly string[]): string | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const login = valueAt(data, ...path, 'login');
  return typeof login === 'string' ? login : '';
};

/** Another route will give the same answer. */
const isHopeless = ({ kind, status }: GitHubFailure): boolean =>
  kind === 'unauthorized' || kind === 'rate-limited' || status === 0;

/** A server or proxy may quote what it was sent. */
const withoutToken = (refused: Refusal, token: string): Refusal => {
  const { detail, message, ...failure } = refused.failure;
  const hide = (text: string): string => text.replaceAll(token, '***');
  return {
    ...refused,
    failure: { ...failure, detail: hide(detail), ...(message !== undefined && { message: hide(message) }) },
  };
};

/** The library is loaded with the first call. @param options with a token that is not empty */
export const connectGitHub = (options: GitHubOptions): GitHub => new RestApi(options);
