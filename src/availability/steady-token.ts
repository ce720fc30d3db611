import { placeToken } from '../inputs/token-location.ts';
import { ASKS_THE_SERVER, probe } from '../lib/http.ts';
import { startPace } from '../lib/pace.ts';
import { isLoopback } from '../lib/probe-address.ts';
import type { StatusRanges } from '../lib/status-ranges.ts';
import { type Minting, mintToken } from '../smoke-test/mint.ts';
import { BRIEF_LIMITS } from '../smoke-test/probing.ts';
import { classifyAnswer, intervalFor, type ProbingContext } from './prober.ts';

/** Which key's tokens production must accept all the while, and such a token at any time. */

/** A token is good for 120 seconds; this leaves half of that for clocks that differ. */
const RENEWED_AFTER_MILLISECONDS = 60_000;

/** A token of this key that is always valid: the same one for a minute, so that there is not one to hide for each request. */
export const steadyToken = (minting: Minting, key: Uint8Array): (() => Promise<string>) => {
  let current: { readonly at: number; readonly token: Promise<string> } | undefined;
  return () => {
    const now = minting.now();
    const age = current ? now - current.at : -1;
    if (!current || age < 0 || age >= RENEWED_AFTER_MILLISECONDS)
      current = { at: now, token: mintToken(minting, key) };
    return current.token;
  };
};

export type WatchableKey = {
  /** For people: the input or the secret that it comes from. */
  readonly name: string;
  readonly key: Uint8Array;
};

export type WatchedToken =
  | { readonly measure: 'authenticated'; readonly key: string; readonly token: () => Promise<string> }
  /** `reason` ends the sentence "Authenticated availability could not be measured: …". */
  | { readonly measure: 'reachability'; readonly reason: string };

/** How often in a row a key must be accepted before it is relied on, and how often it may stay without a clear answer. */
const NEEDED = 3;
const UNCLEAR = 4;

type Asked = { readonly url: URL; readonly accept: StatusRanges; readonly minting: Minting };

/** Whether production accepts tokens of a key, asked a few times at the pace of all other requests. */
const isAccepted = async (
  token: () => Promise<string>,
  { url, accept, minting }: Asked,
  context: ProbingContext,
): Promise<'accepted' | 'refused' | 'unclear'> => {
  const { profile, location } = minting;
  const pace = startPace(context);
  let [accepted, unclear] = [0, 0];
  while (accepted < NEEDED && unclear < UNCLEAR && !context.cancelled.aborted) {
    if (accepted + unclear > 0 && !isLoopback(url)) await pace.wait(intervalFor(url));
    const text = await token();
    const headers = placeToken(location, text, ASKS_THE_SERVER);
    const answer = await probe(url, headers, BRIEF_LIMITS, context.cancelled);
    const sent = { accept, profile, url, token: text, now: context.clock.now() };
    const { kind } = classifyAnswer(answer, 'authenticated', sent);
    if (kind === 'refused') return 'refused';
    if (kind === 'good') accepted += 1;
    else unclear += 1;
  }
  return accepted >= NEEDED ? 'accepted' : 'unclear';
};

const named = (candidates: readonly WatchableKey[]): string =>
  candidates.map(({ name }) => name).join(' or ');

/** The first key whose tokens production accepts now. Each of them is one that it must accept afterwards. */
export const chooseKey = async (
  candidates: readonly WatchableKey[],
  asked: Asked,
  context: ProbingContext,
): Promise<WatchedToken> => {
  let isSilent = candidates.length > 0;
  for (const { name, key } of candidates) {
    const token = steadyToken(asked.minting, key);
    const found = await isAccepted(token, asked, context);
    if (found === 'accepted') return { measure: 'authenticated', key: name, token };
    if (found === 'refused') isSilent = false;
  }
  const reason = isSilent
    ? 'no clear answer came to a token before the deployment.'
    : candidates.length === 0
      ? 'the keys that production accepts now are refused on purpose afterwards.'
      : `production refuses tokens of ${named(candidates)} before the deployment.`;
  return { measure: 'reachability', reason };
};
