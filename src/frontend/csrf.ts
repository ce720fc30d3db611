import { createHash, timingSafeEqual } from 'node:crypto';
import type { Answer } from '../lib/http.ts';
import { layerOf } from '../smoke-test/observation.ts';
import { neededSuccesses } from '../smoke-test/schedule.ts';
import type { SessionSecret } from './candidates.ts';
import type { Client } from './client.ts';
import { cookiesOf } from './cookie-jar.ts';

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

/**
 * What `GET /api/auth/csrf` tells anybody. NextAuth v4 and Auth.js v5 answer with a token, and set a cookie of that token
 * and the SHA-256 of token and secret, so one answer tells offline whether a secret is the one in use.
 */

export type CsrfCookie = {
  /** Major version by the cookie's name; undefined where the app has names of its own. */
  readonly version: 4 | 5 | undefined;
  /** Whether the frontend believes that it is reached over https: it decides the names of all its cookies. */
  readonly secure: boolean;
  readonly token: string;
  /** Hexadecimal. */
  readonly hash: string;
};

const VALUE = /^([0-9a-f]{64})(?:\||%7C)([0-9a-f]{64})$/i;

const versionOf = (name: string): CsrfCookie['version'] => {
  if (name === 'authjs.csrf-token') return 5;
  return name === 'next-auth.csrf-token' ? 4 : undefined;
};

const tokenInBody = (body: string): string => {
  try {
    const parsed: unknown = JSON.parse(body);
    const token =
      typeof parsed === 'object' && parsed !== null && 'csrfToken' in parsed ? parsed.csrfToken : '';
    return typeof token === 'string' ? token : '';
  } catch {
    return '';
  }
};

/** The cookie of one answer; undefined when this is no answer of NextAuth or Auth.js. */
export const readCsrf = (answer: Answer): CsrfCookie | undefined => {
  if (answer.kind !== 'answer' || answer.status !== 200) return undefined;
  const said = tokenInBody(answer.body);
  for (const { name, value } of cookiesOf(answer)) {
    const [, token = '', hash = ''] = VALUE.exec(value) ?? [];
    if (token === '' || token !== said) continue;
    const plain = name.replace(/^__(?:Host|Secure)-/, '');
    return { version: versionOf(plain), secure: plain !== name, token, hash: hash.toLowerCase() };
  }
  return undefined;
};

export const isSecretOf = ({ token, hash }: CsrfCookie, secret: string): boolean =>
  timingSafeEqual(createHash('sha256').update(`${token}${secret}`).digest(), Buffer.from(hash, 'hex'));

/** Name of the cookie that holds the session; undefined where the app has names of its own. */
export const sessionCookieName = ({
  version,
  secure,
}: Pick<CsrfCookie, 'version' | 'secure'>): string | undefined =>
  version && `${secure ? '__Secure-' : ''}${version === 5 ? 'authjs' : 'next-auth'}.session-token`;
