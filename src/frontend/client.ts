import { type Answer, type ProbeLimits, probe } from '../lib/http.ts';
import { paceTo, startPace } from '../lib/pace.ts';
import { probeUrl } from '../lib/probe-address.ts';
import type { SmokeContext } from '../smoke-test/probing.ts';

/** Requests to the Auth.js routes of one frontend: paced, bounded in time, and to no other origin. */

export type Client = {
  /** `path` is below `/api/auth`; `cookies` is the value of the header, '' for none. */
  readonly get: (path: string, cookies?: string) => Promise<Answer>;
  readonly post: (path: string, cookies: string, form: URLSearchParams) => Promise<Answer>;
  /** Waits after an answer that may be better soon. */
  readonly pause: () => Promise<void>;
  /** Milliseconds until the frontend's time is over. */
  readonly remaining: () => number;
  /** Whether a request was cut off, or not sent at all, because the time was over; that is no fault of the frontend. */
  readonly ranOut: () => boolean;
  readonly url: (path: string) => URL;
};

/** What a request gets that is not sent any more. */
const NOT_SENT: Answer = { kind: 'no-answer', code: 'OUT_OF_TIME' };

const timedOut = (answer: Answer): boolean =>
  (answer.kind === 'no-answer' ? answer.code : answer.bodyProblem).startsWith('TIMEOUT_');

const limitsFor = (timeout: number, left: number): ProbeLimits => ({
  connect: Math.min(5_000, timeout / 4, left),
  firstByte: Math.min(10_000, timeout / 4, left),
  total: Math.min(15_000, timeout / 3, left),
});

export const createClient = (
  base: URL,
  timeoutMilliseconds: number,
  context: Pick<SmokeContext, 'clock' | 'cancelled'>,
): Client => {
  const { now, left: remaining, wait } = startPace(context, timeoutMilliseconds);
  const url = (path: string) => probeUrl(base, `/api/auth${path}`);
  // Whatever was asked before, perhaps of the same host, counts too.
  let last = now();
  let cut = false;
  const send = async (path: string, cookies: string, form?: URLSearchParams): Promise<Answer> => {
    await wait(last + paceTo(base) - now());
    last = now();
    const left = remaining();
    if (left <= 0) cut = true;
    if (cut) return NOT_SENT;
    const headers = {
      ...(cookies !== '' && { cookie: cookies }),
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const limits = limitsFor(timeoutMilliseconds, left);
    const sending = form && { method: 'POST', body: form.toString() };
    const answer = await probe(url(path), headers, limits, context.cancelled, sending);
    // A timer may be a millisecond early.
    if (timedOut(answer) && remaining() <= 1) cut = true;
    return answer;
  };
  return {
    get: (path, cookies = '') => send(path, cookies),
    post: send,
    pause: () => wait(Math.min(1_000, Math.max(20, timeoutMilliseconds / 100))),
    remaining,
    ranOut: () => cut,
    url,
  };
};
