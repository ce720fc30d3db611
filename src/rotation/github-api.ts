import type { Clock } from '../lib/clock.ts';

/** GitHub's REST API as a rotation needs it: answers and failures as values, patient with a network that stumbles. */

type ApiAnswer = {
  readonly ok: true;
  readonly status: number;
  readonly data: unknown;
  /** GitHub's own clock when it answered; milliseconds since the epoch. */
  readonly date: number;
};

export type ApiFailure = {
  readonly ok: false;
  readonly kind: 'unauthorized' | 'denied' | 'missing' | 'limited' | 'unreachable' | 'unexpected';
  /** 0 when there was no answer. */
  readonly status: number;
  /** GitHub's message or a word for the error; may be anything, so it is redacted and cleaned before it is shown. */
  readonly message: string;
  /** Header `X-Accepted-GitHub-Permissions`: what would have been enough, e.g. `secrets=write`; '' when not told. */
  readonly accepted: string;
  /** When the limit ends, by GitHub's clock; `undefined` when not told. */
  readonly retryAt?: number;
};

export type ApiResult = ApiAnswer | ApiFailure;

export type GitHubApi = {
  /** @param route e.g. `GET /repos/{owner}/{repo}/environments`; parameters that it does not name go into query or body */
  call(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<ApiResult>;
};

type ApiOptions = {
  /** `acme/chat` */
  readonly repository: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
};

const TIMEOUT_MILLISECONDS = 20_000;
const PAUSES_MILLISECONDS = [1000, 2000, 4000];

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const headerOf = (error: object, name: string): string => {
  const response = 'response' in error ? error.response : undefined;
  const headers =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
  const value =
    typeof headers === 'object' && headers !== null
      ? Object.entries(headers).find(([key]) => key === name)
      : [];
  return String(value?.[1] ?? '');
};

const kindOf = (status: number, message: string, error: object): ApiFailure['kind'] => {
  const isLimit =
    headerOf(error, 'x-ratelimit-remaining') === '0' ||
    headerOf(error, 'retry-after') !== '' ||
    /rate limit/i.test(message);
  if (status === 429 || (status === 403 && isLimit)) return 'limited';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'denied';
  if (status === 404) return 'missing';
  // 500 is also what the client makes of an error without an answer.
  return status === 0 || status >= 500 ? 'unreachable' : 'unexpected';
};

const failureOf = (error: unknown, now: number): ApiFailure => {
  const isObject = typeof error === 'object' && error !== null;
  const thrown: object = isObject ? error : {};
  const answered = 'response' in thrown && thrown.response !== undefined;
  const status = answered && 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : 0;
  const message = error instanceof Error ? error.message : String(error);
  const kind = kindOf(status, message, thrown);
  const reset = Number(headerOf(thrown, 'x-ratelimit-reset')) * 1000;
  const after = Number(headerOf(thrown, 'retry-after')) * 1000;
  const retryAt = after > 0 ? now + after : reset;
  return {
    ok: false,
    kind,
    status,
    message,
    accepted: headerOf(thrown, 'x-accepted-github-permissions'),
    ...(kind === 'limited' && retryAt > 0 && { retryAt }),
  };
};

/** The client is loaded when it is first used. */
export const connectGitHub = (options: ApiOptions): GitHubApi => {
  const [owner = '', repo = ''] = options.repository.split('/');
  const { clock, cancelled } = options;
  const once = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<ApiResult> => {
    const { getOctokit } = await import('@actions/github');
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: silent });
    const signal = AbortSignal.any([cancelled, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]);
    try {
      const { status, data, headers } = await octokit.request(route, {
        owner,
        repo,
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { signal },
      });
      return { ok: true, status, data, date: Date.parse(headers.date ?? '') || clock.now() };
    } catch (error) {
      cancelled.throwIfAborted();
      return failureOf(error, clock.now());
    }
  };
  return {
    async call(route, parameters = {}) {
      for (const pause of PAUSES_MILLISECONDS) {
        const result = await once(route, parameters);
        if (result.ok || result.kind !== 'unreachable') return result;
        await clock.sleep(pause, cancelled);
      }
      return once(route, parameters);
    },
  };
};
