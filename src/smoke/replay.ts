import { createHmac } from 'node:crypto';
import type { Secret } from '../key/secret.ts';
import { type Minting, mintToken } from './mint.ts';
import type { Observation } from './observation.ts';
import { type Answer, isLoopback } from './probe.ts';

/**
 * Whether tokens of a key that is given up die with it. A cache in front of the verifier may answer for a token that it
 * has seen, whatever the verifier would say by now, so such a key is tried with tokens that production accepted before.
 * Pure, but for the tokens.
 */

export type DyingKey = {
  /** For people: which of the keys it is, e.g. `the previous key`; never its text. */
  readonly role: string;
  readonly key: Secret;
};

/** The keys that production must refuse after a deployment. */
export type Dying = {
  readonly keys: readonly DyingKey[];
  /** An earlier run may have deployed it already. */
  readonly resumes: boolean;
  /** What to type to try them again. */
  readonly again: string;
};

/** Each key has one new token for each of these spans of time, which begin at multiples of it. */
export const spanFor = (url: URL): number => (isLoopback(url) ? 2_000 : 30_000);

export const spanAt = (moment: number, span: number): number => Math.floor(moment / span) * span;

/**
 * The token of a key for the span that begins then. It is the same in every run with the same key and claims: a later
 * run makes once more what an earlier one had accepted, and no token has to be stored for that.
 */
export const tokenOf = (minting: Minting, key: Uint8Array, begins: number): Promise<string> =>
  mintToken(
    {
      ...minting,
      now: () => begins,
      random: (bytes) =>
        createHmac('sha256', key).update(`cdk-jwt-deploy ${begins}`).digest().subarray(0, bytes),
    },
    key,
  );

/** One answer. `at`: when it came. `cachedUntil`: until when a shared cache says that it keeps it. */
export type Reply = {
  readonly kind: 'accepted' | 'refused' | 'unclear';
  readonly at: number;
  readonly cachedUntil?: number;
};

/** Seconds; undefined where the header does not say it. */
const directive = (cacheControl: string, name: string): number | undefined => {
  const seconds = new RegExp(`(?:^|[\\s,])${name}="?(\\d{1,9})`, 'i').exec(cacheControl)?.[1];
  return seconds === undefined ? undefined : Number(seconds);
};

/** An answer that no cache has kept says nothing of the cache that may have asked an authorizer. */
const cachedUntil = (answer: Answer, { cached }: Observation, at: number): number | undefined => {
  if (answer.kind === 'no-answer' || !cached) return undefined;
  const text = answer.headers['cache-control'] ?? '';
  const life = directive(text, 's-maxage') ?? directive(text, 'max-age');
  return life === undefined ? undefined : at + (life - Number(answer.headers.age ?? 0)) * 1000;
};

/** A firewall, a rate limit or an error says nothing of the token. A redirect or a 404 is a way to turn it away. */
const SAYS_NOTHING: ReadonlySet<Observation['obstacle']> = new Set([
  'rate-limit',
  'firewall',
  'too-large',
  'unlisted-success',
]);

export const replyOf = (answer: Answer, observation: Observation, at: number): Reply => {
  const { outcome, obstacle } = observation;
  if (outcome === 'accepted') {
    const until = cachedUntil(answer, observation, at);
    return { kind: 'accepted', at, ...(until !== undefined && { cachedUntil: until }) };
  }
  const isRefused = outcome === 'refused' || (outcome === 'blocked' && !SAYS_NOTHING.has(obstacle));
  return { kind: isRefused ? 'refused' : 'unclear', at };
};

/** What was seen of one key. Spans by their beginnings, moments in milliseconds since the epoch. */
export type History = {
  /** Spans whose tokens were accepted, the newest first. */
  readonly accepted: readonly number[];
  /** Since when new tokens are refused. */
  readonly diedAt?: number;
  /** Since when tokens that were accepted before are refused. */
  readonly refusedSince?: number;
};

export const UNKNOWN: History = { accepted: [] };

/** The newest matter most; several, because several caches may stand side by side. */
const MOST_KEPT = 5;

export const afterNew = (history: History, span: number, { kind, at }: Reply): History => {
  if (kind === 'accepted') return { accepted: [span, ...history.accepted].slice(0, MOST_KEPT) };
  return kind === 'refused' ? { ...history, diedAt: history.diedAt ?? at } : history;
};

export const afterAgain = (history: History, { kind, at }: Reply): History => {
  const { refusedSince, ...rest } = history;
  if (kind === 'accepted') return rest;
  return kind === 'refused' ? { ...history, refusedSince: refusedSince ?? at } : history;
};

/** What API Gateway does with the answer of an authorizer, in milliseconds (authorizerResultTtlInSeconds). */
export const GATEWAY = { usual: 300_000, most: 3_600_000 } as const;

/** How many tokens are tried that an earlier run would have sent: an hour of them, or ten minutes; fewer to loopback. */
export const lookBack = ({ resumes }: Dying, url: URL): number =>
  (isLoopback(url) ? 2 : 1) * Math.round((resumes ? GATEWAY.most : 2 * GATEWAY.usual) / 30_000);
