import { duration, utc } from '../lib/text.ts';
import { defineFinding } from '../model/define-finding.ts';
import { AGAIN } from '../model/remedy.ts';
import { AUTHORIZER_CACHE } from './history.ts';

/** What tokens of a dying key have shown that production accepted before. */

export type DeadKey = {
  readonly role: string;
  readonly where: string;
  /** Since when new tokens are refused; milliseconds since the epoch, as all that follow. */
  readonly diedAt: number;
};

export type HonouredToken = {
  /** When a token of before was last accepted. */
  readonly lastAt: number;
  /** Who answered then. */
  readonly by: string;
  readonly cachedUntil?: number;
};

const CACHES =
  'API Gateway: aws apigateway flush-stage-authorizers-cache --rest-api-id ID --stage-name STAGE (HTTP API: aws apigatewayv2 reset-authorizers-cache --api-id ID --stage-name STAGE). CloudFront: aws cloudfront create-invalidation --distribution-id ID --paths "/*". nginx: remove the files under proxy_cache_path, with which auth_request keeps answers.';

const untilWhen = ({ diedAt }: DeadKey, { cachedUntil }: HonouredToken, now: number): string => {
  if (cachedUntil !== undefined)
    return `The cache says that it keeps the answer until ${utc(cachedUntil)} (Cache-Control, Age).`;
  const [usual, most] = [utc(diedAt + AUTHORIZER_CACHE.usual), utc(diedAt + AUTHORIZER_CACHE.most)];
  return diedAt + AUTHORIZER_CACHE.usual > now
    ? `No answer says until when. An authorizer of API Gateway keeps its answers for 300 s where nothing else is set, which is until ${usual}, and for 3600 s at most, until ${most}.`
    : `No answer says until when. It is longer than the 300 s for which an authorizer of API Gateway usually keeps its answers; its most is 3600 s, until ${most}.`;
};

export const deadKeyStillHonoured = defineFinding(
  'dead-key-still-honoured',
  { error: 'previous-key-mismatch' },
  (dead: DeadKey, honoured: HonouredToken, now: number) => ({
    title: `Tokens of ${dead.role} that were accepted before are still accepted`,
    detail: `New tokens of ${dead.role} are refused since ${utc(dead.diedAt)}, so the verifier has forgotten it. But a cache in front answers for tokens that it has seen: one was last accepted at ${utc(honoured.lastAt)} (answered by ${honoured.by}). ${untilWhen(dead, honoured, now)}`,
    remedy: `Empty the cache. ${CACHES}\nThen ${AGAIN}. It tries the same tokens.`,
    where: dead.where,
  }),
);

/** A cache that has dropped ours for its expiry goes on with one of an attacker, which lives for hours. */
export const deadKeyOutlivedTokens = defineFinding(
  'dead-key-outlived-tokens',
  { error: 'previous-key-mismatch' },
  (dead: DeadKey, honoured: HonouredToken, now: number) => ({
    title: `Whether a cache still accepts tokens of ${dead.role} is not known`,
    detail: `New tokens of ${dead.role} are refused since ${utc(dead.diedAt)}, so the verifier has forgotten it. But a cache in front answered for tokens that it had seen: one was last accepted at ${utc(honoured.lastAt)} (answered by ${honoured.by}). It is refused now, but it has expired, so that says nothing of tokens that live longer. ${untilWhen(dead, honoured, now)}`,
    remedy: `Empty the cache. ${CACHES}\nThen ${AGAIN}. It tries the same tokens.`,
    where: dead.where,
  }),
);

export const deadKeyNotAskedAgain = defineFinding(
  'dead-key-not-asked-again',
  { error: 'verdict-inconclusive' },
  (dead: DeadKey) => ({
    title: `Whether tokens of ${dead.role} are refused that were accepted before is not known`,
    detail: `New tokens of ${dead.role} are refused since ${utc(dead.diedAt)}. Those that production accepted before got no clear answer while they were unexpired, but errors, a rate limit, or a firewall. If a cache in front has seen tokens of others, they may be accepted until ${utc(dead.diedAt + AUTHORIZER_CACHE.most)} at the latest, if it is an authorizer of API Gateway (3600 s at most).`,
    remedy: `Find out what answers in place of the backend, or raise smoke-timeout-seconds.\nThen ${AGAIN}. It tries the same tokens.`,
    where: dead.where,
  }),
);

export const deadKeyHonouredForAWhile = defineFinding(
  'dead-key-honoured-for-a-while',
  'warning',
  (dead: DeadKey, { lastAt, by }: HonouredToken) => ({
    title: `Tokens of ${dead.role} were accepted for ${duration(lastAt - dead.diedAt)} after it was gone`,
    detail: `New tokens of ${dead.role} are refused since ${utc(dead.diedAt)}. Those that production accepted before were last accepted at ${utc(lastAt)} (answered by ${by}), and are refused now, though they are unexpired. A cache in front answers for tokens that it has seen.`,
    remedy: `With a leaked key every second counts: let the cache keep its answers for less long (API Gateway: authorizerResultTtlInSeconds), or empty it right after the deployment. ${CACHES}`,
    where: dead.where,
  }),
);

/** @param tried how many tokens that an earlier run may have sent were refused now */
export const deadKeyCacheUnknown = defineFinding(
  'dead-key-cache-unknown',
  'warning',
  (dead: DeadKey, tried: number) => ({
    title: `Whether a cache still accepts tokens of ${dead.role} could not be seen`,
    detail: `No token of ${dead.role} was accepted before this deployment, so none could be tried again. ${tried} tokens were tried that an earlier run may have sent: all were refused, but most have expired, which a cache may look at. If a cache in front keeps answers for longer, tokens of others may be accepted until ${utc(dead.diedAt + AUTHORIZER_CACHE.most)} at the latest, if it is an authorizer of API Gateway (3600 s at most).`,
    remedy: `Nothing if there is no such cache. If there is one, empty it. ${CACHES}`,
    where: dead.where,
  }),
  { leavesOpen: 'That no cache accepts tokens of the key that was given up' },
);
