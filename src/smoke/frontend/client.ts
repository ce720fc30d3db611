import { type Answer, isLoopback, type ProbeLimits, probe, probeUrl } from '../probe.ts';
import type { SmokeHands } from '../smoke-test.ts';

/** Requests to the Auth.js routes of one frontend: paced, bounded in time, and to no other origin. */

/** At most five requests a second, except to this machine. */
const PACE_MILLISECONDS = 200;

export type Client = {
  /** `path` is below `/api/auth`; `cookies` is the value of the header, '' for none. */
  readonly get: (path: string, cookies?: string) => Promise<Answer>;
  readonly post: (path: string, cookies: string, form: URLSearchParams) => Promise<Answer>;
  /** Waits after an answer that may be better soon. */
  readonly pause: () => Promise<void>;
  /** Milliseconds until the frontend's time is over. */
  readonly remaining: () => number;
  readonly url: (path: string) => URL;
};

const limitsFor = (timeout: number, left: number): ProbeLimits => ({
  connect: Math.min(5_000, timeout / 4, left),
  firstByte: Math.min(10_000, timeout / 4, left),
  total: Math.min(15_000, timeout / 3, left),
});

export const createClient = (
  base: URL,
  timeoutMilliseconds: number,
  { clock, cancelled }: Pick<SmokeHands, 'clock' | 'cancelled'>,
): Client => {
  const deadline = clock.now() + timeoutMilliseconds;
  const remaining = () => deadline - clock.now();
  const url = (path: string) => probeUrl(base, `/api/auth${path}`);
  // Whatever was asked before, perhaps of the same host, counts too.
  let last = clock.now();
  const wait = async (milliseconds: number): Promise<void> => {
    const bounded = Math.min(milliseconds, remaining());
    // A cancelled wait ends early; whoever goes on sees the signal itself.
    if (bounded > 0) await clock.sleep(bounded, cancelled).catch(() => undefined);
  };
  const send = async (path: string, cookies: string, form?: URLSearchParams): Promise<Answer> => {
    if (!isLoopback(base)) await wait(last + PACE_MILLISECONDS - clock.now());
    last = clock.now();
    const headers = {
      ...(cookies !== '' && { cookie: cookies }),
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const limits = limitsFor(timeoutMilliseconds, Math.max(1, remaining()));
    const sending = form && { method: 'POST', body: form.toString() };
    return probe(url(path), headers, limits, cancelled, sending);
  };
  return {
    get: (path, cookies = '') => send(path, cookies),
    post: send,
    pause: () => wait(Math.min(1_000, Math.max(20, timeoutMilliseconds / 100))),
    remaining,
    url,
  };
};
