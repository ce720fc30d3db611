import { createHmac } from 'node:crypto';
import type { Dying } from '../inputs/types.ts';
import type { Answer } from '../lib/http.ts';
import { isLoopback } from '../lib/probe-address.ts';
import { type Minting, mintToken, USABLE } from '../smoke-test/mint.ts';
import type { Observation } from '../smoke-test/observation.ts';

/**
 * Whether tokens of a key that is given up die with it. A cache in front of the verifier may answer for a token that it
 * has seen, whatever the verifier would say by now, so such a key is tried with tokens that production accepted before.
 * Pure, but for the tokens.
 */

/** Each key has one new token for each of these spans of time, which begin at multiples of it. */
export const spanLength = (url: URL): number => (isLoopback(url) ? 2_000 : 30_000);

export const spanBeginning = (moment: number, span: number): number => Math.floor(moment / span) * span;

/**
 * The token of a key for the span that begins then. It is the same in every run with the same key and claims: a later
 * run makes once more what an earlier one had accepted, and no token has to be stored for that.
 */
export const mintSpanToken = (minting: Minting, key: Uint8Array, begins: number): Promise<string> =>
  mintToken(
    {
      ...minting,
      now: () => begins,
      random: (bytes) =>
        createHmac('sha256', key).update(`cdk-jwt-deploy ${begins}`).digest().subarray(0, bytes),
    },
    key,
  );

/** Clocks differ, and an answer takes its time. */
const MARGIN = 15_000;

/**
 * Whether a token of that span is surely unexpired. Only then does its refusal say something: an attacker's token lives
 * for hours, and a cache that looks at the expiry drops ours and keeps that one.
 */
const isUnexpired = (begins: number, now: number): boolean => now < begins + USABLE - MARGIN;

/**
 * One answer. `at`: when it came. `clock`: the time of the server then, where that is ahead. `cachedUntil`: until when a
 * shared cache says that it keeps it.
 */
export type Reply = {
  readonly kind: 'accepted' | 'refused' | 'unclear';
  readonly at: number;
  readonly clock: number;
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

export const readReply = (answer: Answer, observation: Observation, at: number): Reply => {
  const { outcome, obstacle } = observation;
  const clock = at + Math.max(0, observation.clockSkew) * 1000;
  if (outcome === 'accepted') {
    const until = cachedUntil(answer, observation, at);
    return { kind: 'accepted', at, clock, ...(until !== undefined && { cachedUntil: until }) };
  }
  const isRefused = outcome === 'refused' || (outcome === 'blocked' && !SAYS_NOTHING.has(obstacle));
  return { kind: isRefused ? 'refused' : 'unclear', at, clock };
};

/** What was seen of one key. Spans by their beginnings, moments in milliseconds since the epoch. */
export type History = {
  /** The newest span whose token was accepted. */
  readonly newest?: number;
  /** Since when new tokens are refused. */
  readonly diedAt?: number;
  /** How often in a row that newest token was refused while it was unexpired, and since when. */
  readonly refusals: number;
  readonly refusedSince?: number;
};

export const UNKNOWN_HISTORY: History = { refusals: 0 };

/** How often in a row a key is refused that counts as dead: with two caches side by side 0.1 % are missed. */
export const REFUSALS_NEEDED = 10;

export const isProvenDead = ({ refusals }: History): boolean => refusals >= REFUSALS_NEEDED;

/** Whether more requests can tell if the token that was accepted last is refused now. */
export const canBeProven = ({ newest }: History, now: number): boolean =>
  newest !== undefined && isUnexpired(newest, now);

export const withNewToken = (history: History, span: number, { kind, at }: Reply): History => {
  if (kind === 'accepted') return { newest: span, refusals: 0 };
  return kind === 'refused' ? { ...history, diedAt: history.diedAt ?? at } : history;
};

export const withRepeatedToken = (history: History, { kind, at, clock }: Reply): History => {
  const { refusedSince = at, ...rest } = history;
  if (kind === 'accepted') return { ...rest, refusals: 0 };
  if (kind === 'unclear' || !canBeProven(history, clock)) return history;
  return { ...history, refusals: history.refusals + 1, refusedSince };
};

/**
 * Until when a token may live on that a cache took just before the key died. A cache has forgotten ours after
 * `refusedSince - newest` at most, and the other may have come as late as the death.
 */
export const othersLiveUntil = ({ newest, diedAt, refusedSince }: History): number =>
  newest === undefined || refusedSince === undefined
    ? 0
    : refusedSince + Math.min(diedAt ?? refusedSince, refusedSince) - newest;

/** What API Gateway does with the answer of an authorizer, in milliseconds (authorizerResultTtlInSeconds). */
export const AUTHORIZER_CACHE = { usual: 300_000, most: 3_600_000 } as const;

/** How many tokens are tried that an earlier run would have sent: an hour of them, or ten minutes; fewer to loopback. */
export const countEarlierTokens = ({ resumes }: Dying, url: URL): number =>
  (isLoopback(url) ? 2 : 1) *
  Math.round((resumes ? AUTHORIZER_CACHE.most : 2 * AUTHORIZER_CACHE.usual) / 30_000);
