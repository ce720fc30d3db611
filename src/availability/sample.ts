import type { Answer } from '../lib/http.ts';
import { describeNetworkError } from '../lib/network-error.ts';
import { type Judgement, type Observation, observe } from '../smoke-test/observation.ts';
import type { SampleKind } from './tally.ts';

/** `authenticated`: each request has a valid token. `reachability`: none has one, and any answer of the service will do. */
export type Measure = 'authenticated' | 'reachability';

export type Judged = {
  readonly kind: SampleKind;
  readonly cause: string;
  /** Seconds that a 429 or 503 asked to wait; 0 when it did not. */
  readonly retryAfter: number;
};

const kindOf = ({ outcome, obstacle, status, problem }: Observation, measure: Measure): SampleKind => {
  if (outcome === 'accepted') return 'good';
  if (problem !== '' || status >= 500) return 'down';
  if (obstacle === 'rate-limit' || obstacle === 'firewall') return 'limited';
  if (measure === 'reachability') return 'good';
  // What is neither an acceptance nor a refusal comes from somebody else: a redirect, the load balancer's 404.
  return outcome === 'refused' ? 'refused' : 'down';
};

const causeOf = ({ problem, status, layer }: Observation): string => {
  if (problem !== '') return describeNetworkError(problem);
  return layer === 'unknown' ? String(status) : `${status} from ${layer}`;
};

/** What one answer says. `sent` as for `observe`: the token, so that an echo of it does not count, and the time. */
export const judge = (
  answer: Answer,
  measure: Measure,
  judgement: Judgement,
  sent: Parameters<typeof observe>[3],
): Judged => {
  const observation = observe('right key', answer, judgement, sent);
  const kind = kindOf(observation, measure);
  return { kind, cause: kind === 'good' ? '' : causeOf(observation), retryAfter: observation.retryAfter };
};

/** Beyond the time limit by more than timers are late on a machine that has time for them. */
const LATE_MILLISECONDS = 500;

/**
 * Whether a request says nothing because this process was held up: the end of its time was noticed too late, so the
 * answer may have been there all along, unread.
 */
export const isOurOwnDelay = (answer: Answer, took: number, limit: number): boolean =>
  answer.kind === 'no-answer' && answer.code.startsWith('TIMEOUT_') && took > limit + LATE_MILLISECONDS;
