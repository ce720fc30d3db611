import { describeNetworkError } from '../lib/error-code.ts';
import { groupBy } from '../lib/groups.ts';
import type { Answer } from '../lib/http.ts';
import { layerOf } from '../smoke-test/observation.ts';
import { neededSuccesses } from '../smoke-test/schedule.ts';
import type { SessionSecret } from './candidates.ts';
import type { Client } from './client.ts';
import { placeOf } from './words.ts';

/** Asks again and again, on fresh connections, until the tasks of the frontend agree. */

export type Sample =
  /** Which secret made the csrf cookie; undefined where it is none of ours. */
  | { readonly kind: 'secret'; readonly secret: SessionSecret | undefined }
  /** A session is shown to the user to whom it belongs, or it is not. */
  | { readonly kind: 'session' }
  | { readonly kind: 'no-session' }
  /** A session is shown that belongs to another user. */
  | { readonly kind: 'other-session' }
  /** What the library draws for each request came a second time. */
  | { readonly kind: 'cached' }
  /** A csrf token without its cookie. */
  | { readonly kind: 'cookie-lost' }
  /** Auth.js that works without csrf tokens, as its adapter for SvelteKit does. */
  | { readonly kind: 'csrf-off' }
  /** Auth.js that has its routes elsewhere. */
  | { readonly kind: 'other-path' }
  /** `place`: where a redirect leads, in words; '' for any other answer. */
  | { readonly kind: 'other-answer'; readonly status: number; readonly layer: string; readonly place: string }
  | { readonly kind: 'no-answer'; readonly problem: string };

export type Samples = {
  readonly samples: readonly Sample[];
  /** The last answer when all tasks agree on it; undefined when they do not, or when time ran out before. */
  readonly settled: Sample | undefined;
  /** Whether our own time was over before. */
  readonly ranOut: boolean;
};

/** How often in a row an answer that says nothing of a task must come before it is believed. */
const ENOUGH_FAILURES = 5;
/** Requests at most; to a frontend of many tasks `CAP_FACTOR` times what its answers need when they are all the same. */
const REQUEST_CAP = 50;
const CAP_FACTOR = 3;

/** Two samples are the same when one task could have given both. */
export const identity = (sample: Sample): string => {
  if (sample.kind === 'secret') return `secret ${sample.secret?.name ?? ''}`;
  if (sample.kind === 'other-answer') return `status ${sample.status}`;
  return sample.kind === 'no-answer' ? `problem ${sample.problem}` : sample.kind;
};

const WORDS = {
  session: 'the session',
  'no-session': 'no session',
  'other-session': 'the session of another user',
  cached: 'a token that came before',
  'cookie-lost': 'a csrf token without its cookie',
  'csrf-off': 'csrf tokens are switched off',
  'other-path': '400 of Auth.js for a path that it does not know',
} as const;

/** For people, as what follows: names of secrets, never a text. */
export const nameOf = (secret: SessionSecret | undefined): string =>
  secret?.name ?? 'a secret that is none of the given ones';

export const wordsOf = (sample: Sample): string => {
  if (sample.kind === 'secret') return nameOf(sample.secret);
  if (sample.kind === 'no-answer')
    return `no answer (${sample.problem}: ${describeNetworkError(sample.problem)})`;
  if (sample.kind !== 'other-answer') return WORDS[sample.kind];
  const place = sample.place === '' ? '' : ` to ${sample.place}`;
  return `status ${sample.status}${place}${sample.layer === 'unknown' ? '' : ` from ${sample.layer}`}`;
};

/** E.g. `NEXTAUTH_SECRET ×7, JWT_SECRET_KEY ×3`. */
export const tally = (samples: readonly Sample[]): string =>
  [...groupBy(samples, wordsOf)].map(([text, { length }]) => `${text} ×${length}`).join(', ');

/** An answer that is none of those that were asked for. */
export const otherSample = (answer: Answer, url: URL): Sample =>
  answer.kind === 'no-answer'
    ? { kind: 'no-answer', problem: answer.code }
    : {
        kind: 'other-answer',
        status: answer.status,
        layer: layerOf(answer, answer.body),
        place: placeOf(answer.headers.location, url),
      };

const isOfTask = ({ kind }: Sample): boolean => kind === 'secret' || kind.endsWith('session');

/** At first sight of a second answer, luck must be much less likely. */
const neededInARow = (samples: readonly Sample[], needed: number): number => {
  const last = samples.at(-1);
  if (last === undefined) return needed;
  if (!isOfTask(last)) return ENOUGH_FAILURES;
  const same = identity(last);
  return samples.some((each) => isOfTask(each) && identity(each) !== same) ? 2 * needed : needed;
};

const rowOf = (samples: readonly Sample[], last: Sample): number => {
  const same = identity(last);
  return samples.length - 1 - samples.findLastIndex((each) => identity(each) !== same);
};

/** Pure: the answer on which the tasks agree, if there have been enough. */
export const settle = (samples: readonly Sample[], needed: number): Sample | undefined => {
  const last = samples.at(-1);
  return last && rowOf(samples, last) >= neededInARow(samples, needed) ? last : undefined;
};

/**
 * Pure: whether more requests cannot settle it any more, because the cap comes before the row that is needed now. Twice
 * the answers are needed after a second secret was seen, so one that shows within the first `needed` answers has its chance.
 */
export const isHopeless = (samples: readonly Sample[], needed: number): boolean => {
  const left = Math.max(REQUEST_CAP, CAP_FACTOR * needed) - samples.length;
  const last = samples.at(-1);
  return last !== undefined && neededInARow(samples, needed) - rowOf(samples, last) > left;
};

/** @param targets running tasks behind the address, 0 when unknown */
export const sampleTasks = async (
  ask: () => Promise<Sample>,
  targets: number,
  { client, cancelled }: { readonly client: Client; readonly cancelled: AbortSignal },
): Promise<Samples> => {
  const needed = neededSuccesses(targets);
  const samples: Sample[] = [];
  for (;;) {
    const settled = settle(samples, needed);
    if (settled || isHopeless(samples, needed)) return { samples, settled, ranOut: false };
    const sample = await ask();
    if (cancelled.aborted || client.ranOut()) return { samples, settled, ranOut: true };
    samples.push(sample);
    if (!isOfTask(sample) && settle(samples, needed) === undefined) await client.pause();
  }
};
