import type { Answer } from '../lib/http.ts';
import { layerOf } from '../smoke-test/observation.ts';
import { neededSuccesses } from '../smoke-test/schedule.ts';
import type { SessionSecret } from './candidates.ts';
import type { Client } from './client.ts';
import { type CsrfCookie, isSecretOf, readCsrf } from './csrf-cookie.ts';

/** Asks again and again, on fresh connections, which secret the frontend uses, until its tasks agree. */

export type CsrfSample =
  | { readonly kind: 'secret'; readonly csrf: CsrfCookie; readonly secret: SessionSecret | undefined }
  | { readonly kind: 'other-answer'; readonly status: number; readonly layer: string }
  | { readonly kind: 'no-answer'; readonly problem: string };

export type CsrfReading = {
  readonly samples: readonly CsrfSample[];
  /** The last answer when all tasks agree on it; undefined when they do not, or when time ran out before. */
  readonly settled: CsrfSample | undefined;
  /** Whether our own time was over before. */
  readonly ranOut: boolean;
};

/** How often in a row something else than a csrf cookie must come before it is believed. */
const ENOUGH_FAILURES = 5;
/** Requests at most; to a frontend of many tasks `CAP_FACTOR` times what its answers need when they are all the same. */
const REQUEST_CAP = 50;
const CAP_FACTOR = 3;

/** Two samples are the same when one task could have given both. */
export const identity = (sample: CsrfSample): string => {
  if (sample.kind === 'secret') return `secret ${sample.secret?.name ?? ''}`;
  return sample.kind === 'other-answer' ? `status ${sample.status}` : `problem ${sample.problem}`;
};

export const sampleOf = (answer: Answer, secrets: readonly SessionSecret[]): CsrfSample => {
  if (answer.kind === 'no-answer') return { kind: 'no-answer', problem: answer.code };
  const csrf = readCsrf(answer);
  if (csrf) return { kind: 'secret', csrf, secret: secrets.find(({ text }) => isSecretOf(csrf, text)) };
  return { kind: 'other-answer', status: answer.status, layer: layerOf(answer, answer.body) };
};

/** Acceptances in a row up to now; at first sight of a second answer, luck must be much less likely. */
const neededInARow = (samples: readonly CsrfSample[], needed: number): number => {
  const last = samples.at(-1);
  if (last === undefined) return needed;
  if (last.kind !== 'secret') return ENOUGH_FAILURES;
  const secrets = samples.filter(({ kind }) => kind === 'secret').map(identity);
  return new Set(secrets).size > 1 ? 2 * needed : needed;
};

const rowOf = (samples: readonly CsrfSample[], last: CsrfSample): number =>
  samples.length - 1 - samples.findLastIndex((each) => identity(each) !== identity(last));

/** Pure: the answer on which the tasks agree, if there have been enough. */
export const settle = (samples: readonly CsrfSample[], needed: number): CsrfSample | undefined => {
  const last = samples.at(-1);
  return last && rowOf(samples, last) >= neededInARow(samples, needed) ? last : undefined;
};

/**
 * Pure: whether more requests cannot settle it any more, because the cap comes before the row that is needed now. Twice
 * the answers are needed after a second secret was seen, so one that shows within the first `needed` answers has its chance.
 */
export const isHopeless = (samples: readonly CsrfSample[], needed: number): boolean => {
  const left = Math.max(REQUEST_CAP, CAP_FACTOR * needed) - samples.length;
  const last = samples.at(-1);
  return last !== undefined && neededInARow(samples, needed) - rowOf(samples, last) > left;
};

/** @param targets running tasks behind the address, 0 when unknown */
export const readCsrfOracle = async (
  client: Client,
  secrets: readonly SessionSecret[],
  targets: number,
  cancelled: AbortSignal,
): Promise<CsrfReading> => {
  const needed = neededSuccesses(targets);
  const samples: CsrfSample[] = [];
  for (;;) {
    const settled = settle(samples, needed);
    if (settled || isHopeless(samples, needed)) return { samples, settled, ranOut: false };
    const answer = await client.get('/csrf');
    if (cancelled.aborted || client.ranOut()) return { samples, settled, ranOut: true };
    const sample = sampleOf(answer, secrets);
    samples.push(sample);
    if (sample.kind !== 'secret' && settle(samples, needed) === undefined) await client.pause();
  }
};
