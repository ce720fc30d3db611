import { errorCode } from '../error-code.ts';
import { isObject } from '../json.ts';
import { clip, untrusted } from '../text.ts';

/** Why GitHub did not do what it was asked for. Never holds the token. */
export type GitHubFailure = {
  readonly kind: 'unauthorized' | 'forbidden' | 'not-found' | 'rate-limited' | 'invalid' | 'unreachable';
  /** Of the last answer; 0 when there was none. */
  readonly status: number;
  /** One line: what GitHub or the network said. */
  readonly detail: string;
  /** The same as the library words it; may be anything, so it is redacted and cleaned before it is shown. */
  readonly message?: string;
  /** What would do, where GitHub names it: `issues=write; pull_requests=write`. */
  readonly permission?: string;
  /** When a rate limit ends, where GitHub says so; milliseconds since the epoch. */
  readonly retryAt?: number;
};

/** A failure, and whether asking again can help. */
export type Refusal = {
  readonly failure: GitHubFailure;
  /**
   * `never`; `after`: GitHub did nothing and says how long to wait; `if-repeatable`: it may have done what was asked,
   * so only what can be done twice is asked again.
   */
  readonly again: 'never' | 'after' | 'if-repeatable';
  /** Milliseconds, with `after`. */
  readonly wait?: number;
};

type Headers = Readonly<Record<string, unknown>>;

type Answered = { readonly status: number; readonly headers: Headers; readonly data: unknown };

/** A secondary limit that is over soon is worth waiting for; a job costs money by the minute. */
const LONGEST_WAIT_SECONDS = 15;

/** The client throws for every answer of 400 or more, with the answer in the error. */
const answerIn = (error: unknown): Answered | undefined => {
  const response = isObject(error) ? error.response : undefined;
  if (!isObject(response) || typeof response.status !== 'number') return undefined;
  return {
    status: response.status,
    headers: isObject(response.headers) ? response.headers : {},
    data: response.data,
  };
};

const headerOf = (headers: Headers, name: string): string => {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
};

/** GitHub's words: the message, and those of single fields. */
const messageIn = (data: unknown): string => {
  if (!isObject(data)) return '';
  const message = typeof data.message === 'string' ? data.message : '';
  const errors = Array.isArray(data.errors) ? data.errors : [];
  const more = errors.flatMap((error: unknown) =>
    isObject(error) && typeof error.message === 'string' ? [error.message] : [],
  );
  return [message, ...more].filter((text) => text !== '').join(': ');
};

const isRateLimit = ({ status, headers, data }: Answered): boolean =>
  status === 429 ||
  (status === 403 &&
    (headerOf(headers, 'x-ratelimit-remaining') === '0' ||
      headerOf(headers, 'retry-after') !== '' ||
      /rate limit/i.test(messageIn(data))));

const kindOf = (answer: Answered): GitHubFailure['kind'] => {
  const { status } = answer;
  if (isRateLimit(answer)) return 'rate-limited';
  if (status === 401) return 'unauthorized';
  if (status === 403 || status === 451) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  return status >= 500 ? 'unreachable' : 'invalid';
};

const permissionIn = (headers: Headers): string =>
  /^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+)*$/.exec(headerOf(headers, 'x-accepted-github-permissions'))?.[0] ??
  '';

const retryAt = ({ headers }: Answered, now: number): number => {
  const after = Number(headerOf(headers, 'retry-after')) * 1000;
  return after > 0 ? now + after : Number(headerOf(headers, 'x-ratelimit-reset')) * 1000;
};

const refusalOf = (answer: Answered, message: string, now: number): Refusal => {
  const { status, headers, data } = answer;
  const kind = kindOf(answer);
  const permission = permissionIn(headers);
  const detail = clip(untrusted(clip(messageIn(data), 2000)), 300) || `GitHub answered ${status}.`;
  const until = kind === 'rate-limited' ? retryAt(answer, now) : 0;
  const failure = {
    kind,
    status,
    detail,
    message,
    ...(permission !== '' && { permission }),
    ...(until > 0 && { retryAt: until }),
  };
  if (kind === 'unreachable') return { failure, again: 'if-repeatable' };
  const seconds = Number(headerOf(headers, 'retry-after') || Number.NaN);
  const soon = kind === 'rate-limited' && seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS;
  return soon ? { failure, again: 'after', wait: seconds * 1000 } : { failure, again: 'never' };
};

/** The innermost cause has the code of the socket; the layers above have only words. */
const networkCode = (error: unknown): string => {
  for (let cause: unknown = error; isObject(cause); cause = cause.cause) {
    if (cause.name === 'TimeoutError') return 'no answer in time';
    const code = errorCode(cause);
    if (code !== 'UNKNOWN') return code;
  }
  return 'the connection failed';
};

/** Of anything that the library threw. @param now milliseconds since the epoch */
export const refusal = (error: unknown, now: number): Refusal => {
  const answer = answerIn(error);
  const message = error instanceof Error ? error.message : String(error);
  if (answer) return refusalOf(answer, message, now);
  const detail = `GitHub was not reached: ${networkCode(error)}.`;
  return {
    failure: { kind: 'unreachable', status: 0, detail, message },
    again: 'if-repeatable',
  };
};

/** An answer of success that is cut off, or not in GitHub's form: a proxy's page, for example. */
export const strangeAnswer = (status: number): Refusal => ({
  failure: { kind: 'invalid', status, detail: 'The answer does not have the form of GitHub’s REST API.' },
  again: 'if-repeatable',
});

/** No request was sent, or its answer was not waited for. */
export const notAsked = (detail: string): Refusal => ({
  failure: { kind: 'unreachable', status: 0, detail },
  again: 'never',
});
