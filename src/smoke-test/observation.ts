import { createHash } from 'node:crypto';
import type { Profile } from '../inputs/profiles.ts';
import type { Answer } from '../lib/http.ts';
import { accepts, type StatusRanges } from '../lib/status-ranges.ts';
import type { ProbeOutcome } from '../model/verdict.ts';
import { type Phrase, phraseIn, type Scheme, schemesOf } from './answer-words.ts';
import type { ProbeName } from './axes.ts';

/**
 * Why an answer is `blocked`; '' for every other outcome. `unlisted-success`: a 2xx that is not in `accept-status`, or
 * a page in the place of a refusal.
 * `cached`: the right token was let in by a cache, so no backend has verified it.
 */
type Obstacle =
  | ''
  | 'redirect'
  | 'not-found'
  | 'firewall'
  | 'rate-limit'
  | 'too-large'
  | 'unlisted-success'
  | 'cached'
  | 'other';

/** One request and what came of it, with nothing of the token or the body left in it. */
export type Observation = {
  readonly probe: ProbeName;
  readonly outcome: ProbeOutcome;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly obstacle: Obstacle;
  readonly layer: string;
  readonly html: boolean;
  readonly cached: boolean;
  /** Digest of status, challenge and body without what changes from request to request: equal for the same answer. */
  readonly shape: string;
  /** The same without the body but for what it says in known words, for servers whose bodies never repeat. */
  readonly coarseShape: string;
  /** Where a redirect leads, in words; '' for any other answer. */
  readonly redirect: string;
  /** What the answer says, where it says it in words that are known by heart. */
  readonly says?: Phrase;
  /** The schemes that it asks for (`WWW-Authenticate`), of those that are known by heart. */
  readonly schemes: readonly Scheme[];
  /** Network error code; '' when there was a complete answer. */
  readonly problem: string;
  /** Seconds that a 429 or 503 asked to wait; 0 when it did not. */
  readonly retryAfter: number;
  /** How many seconds the server's clock is ahead of ours by its `Date` header; 0 when it has none. */
  readonly clockSkew: number;
  /** The IP address that was asked; absent where the system chose it. */
  readonly address?: string;
  /** The `jti` of the token, where the log of the backend may be searched for it. */
  readonly tokenId?: string;
  /** There was no answer because the certificate is not trusted. */
  readonly untrusted?: true;
};

type AnswerHead = {
  readonly status: number;
  /** Lower-case names; several values joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * Who answered: `Server` and `X-Powered-By` products by the start of their names, first match first. Names come from
 * this list only, for a server may echo a token.
 */
const PRODUCTS: readonly (readonly [RegExp, string])[] = [
  [/^awselb/i, 'awselb/2.0'],
  [/^cloudfront/i, 'CloudFront'],
  [/^cloudflare/i, 'Cloudflare'],
  [/werkzeug/i, 'Werkzeug'],
  [/^gunicorn/i, 'gunicorn'],
  [/^uvicorn/i, 'uvicorn'],
  [/^hypercorn/i, 'hypercorn'],
  [/^waitress/i, 'waitress'],
  [/^wsgiserver/i, 'Django development server'],
  [/^daphne/i, 'Daphne'],
  [/^next\.?js/i, 'Next.js'],
  [/^express/i, 'Express'],
  [/^nginx|^openresty/i, 'nginx'],
  [/^apache-coyote|^tomcat/i, 'Tomcat'],
  [/^apache/i, 'Apache'],
  [/^caddy/i, 'Caddy'],
  [/^envoy/i, 'Envoy'],
  [/^istio-envoy/i, 'Envoy'],
  [/^traefik/i, 'Traefik'],
  [/^kestrel/i, 'Kestrel'],
  [/^microsoft-iis/i, 'IIS'],
  [/^jetty/i, 'Jetty'],
  [/^puma/i, 'Puma'],
  [/^vercel/i, 'Vercel'],
  [/^amazons3/i, 'Amazon S3'],
];

const product = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : PRODUCTS.find(([pattern]) => pattern.test(text))?.[1];

const application = ({ headers }: AnswerHead, body: string): string | undefined => {
  if (Object.keys(headers).some((name) => name.startsWith('x-nextjs-'))) return 'Next.js';
  // The routes of its App Router answer with this and with no other sign.
  if (/next-router-state-tree/i.test(headers.vary ?? '')) return 'Next.js';
  if (/\/_next\/static\/|__NEXT_DATA__|self\.__next_f/.test(body)) return 'Next.js';
  if (headers['apigw-requestid'] !== undefined || headers['x-amz-apigw-id'] !== undefined)
    return 'API Gateway';
  return product(headers['x-powered-by']);
};

/** One name, or `unknown`; a content delivery network is added where it shows: `gunicorn behind CloudFront`. */
export const layerOf = (head: AnswerHead, body: string): string => {
  const { headers } = head;
  const server = product(headers.server);
  const edge =
    headers['cf-ray'] !== undefined
      ? 'Cloudflare'
      : headers['x-amz-cf-id'] !== undefined
        ? 'CloudFront'
        : undefined;
  const origin = application(head, body) ?? (server === edge ? undefined : server);
  if (edge === undefined) return origin ?? 'unknown';
  return origin === undefined ? edge : `${origin} behind ${edge}`;
};

const isHtml = ({ headers }: AnswerHead, body: string): boolean =>
  /^(text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '') ||
  /^\s*(<!doctype html|<html)/i.test(body);

/**
 * Whether a firewall or a bot check answered in the place of the application. An AWS WAF challenge has status 202
 * (AWS WAF developer guide, "How the CAPTCHA and Challenge rule actions behave"), so the status alone misleads.
 */
export const isFirewall = (head: AnswerHead, body: string): boolean => {
  const { status, headers } = head;
  if (headers['x-amzn-waf-action'] !== undefined || headers['cf-mitigated'] !== undefined) return true;
  if (status !== 403 && status !== 405 && status !== 429 && status !== 503) return false;
  const server = product(headers.server);
  if (!isHtml(head, body)) return false;
  if (server === 'awselb/2.0' || server === 'CloudFront') return status === 403;
  return (
    server === 'Cloudflare' && /cf-(error|chl|browser)|challenge-platform|Attention Required/i.test(body)
  );
};

/**
 * The words of CloudFront, Cloudflare, Fastly (`MISS, HIT`), Akamai (`TCP_HIT`), Next.js, nginx and RFC 9211. Not
 * `RefreshHit` and `fwd=stale`, which have asked the server.
 */
const FROM_CACHE = /(?<![a-z=])(?:hit|stale|updating)(?![a-z])/i;

/** Whether a cache says that it answered without asking the backend. */
export const isFromCache = ({ headers }: AnswerHead): boolean =>
  Object.entries(headers).some(
    ([name, value]) => /(?:^|-)cache(?:-status)?$/.test(name) && FROM_CACHE.test(value),
  ) || Number(headers.age ?? 0) > 0;

/** Statuses that verifiers give to a token they do not like; 498 is Esri's "invalid token". */
const REFUSALS = [400, 401, 403, 422, 498];

/**
 * Servers that refuse a header for its size with 400: nginx (ngx_http_special_response.c, error 494), Apache httpd
 * (server/protocol.c), gunicorn before it had 431 (http/errors.py, LimitRequestHeaders). No verifier saw the token.
 */
const TOO_LARGE =
  /request header or cookie too large|request header field exceeds server limit|limit request headers fields/i;

const isTooLarge = ({ status, body }: Answer & { kind: 'answer' }): boolean =>
  [413, 414, 431].includes(status) || (status === 400 && TOO_LARGE.test(body));

const obstacleOf = (answer: Answer & { kind: 'answer' }): Obstacle => {
  const { status } = answer;
  if (isFirewall(answer, answer.body)) return 'firewall';
  if (status === 429) return 'rate-limit';
  if (status >= 300 && status <= 399) return 'redirect';
  if (status === 404 || status === 410) return 'not-found';
  if (isTooLarge(answer)) return 'too-large';
  return status >= 200 && status <= 299 ? 'unlisted-success' : 'other';
};

const jsonCode = (body: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null && 'code' in parsed ? parsed.code : undefined;
  } catch {
    return undefined;
  }
};

type Judgement = { readonly accept: StatusRanges; readonly profile: Profile };

export type SentProbe = Judgement & {
  readonly url: URL;
  /** An echo of it in the answer does not count. */
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

const isAccepted = (answer: Answer & { kind: 'answer' }, { accept, profile }: Judgement): boolean => {
  const { acceptedToo } = profile;
  if (acceptedToo && answer.status === acceptedToo.status && jsonCode(answer.body) === acceptedToo.code)
    return true;
  return accepts(accept, answer.status);
};

const outcomeOf = (probe: ProbeName, answer: Answer, judgement: Judgement): ProbeOutcome => {
  if (answer.kind === 'no-answer') return 'no-answer';
  const obstacle = obstacleOf(answer);
  if (obstacle === 'firewall') return 'blocked';
  if (isAccepted(answer, judgement)) {
    // A stranger who gets the start of a 200 was let in; a good token is only honoured by a whole answer.
    return answer.bodyProblem !== '' && (probe === 'right key' || probe === 'previous key')
      ? 'no-answer'
      : 'accepted';
  }
  if (answer.status >= 500) return 'server-error';
  return REFUSALS.includes(answer.status) && obstacle !== 'too-large' ? 'refused' : 'blocked';
};

/** Takes out the token itself and all that looks like a time, a counter or an identifier. */
const steady = (body: string, token: string): string => {
  const pieces = [token, ...token.split('.')].filter((piece) => piece.length >= 8);
  return (
    pieces
      .reduce((text, piece) => text.replaceAll(piece, ''), body)
      .replace(/\b[0-9a-f]{8}[0-9a-f-]*\b/gi, '#')
      // The digit is looked for in a second step: a look-ahead for it would read a long run again from each character.
      .replace(/[\w+/=-]{16,}/g, (run) => (/\d/.test(run) ? '#' : run))
      .replace(/\d+/g, '#')
  );
};

const digest = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/** Hosts at which people log in, by how their names end. */
const LOGIN_HOSTS: readonly (readonly [RegExp, string])[] = [
  [/\.amazoncognito\.com$/, 'a login page of Cognito'],
  [/\.auth0\.com$/, 'a login page of Auth0'],
  [/\.okta\.com$/, 'a login page of Okta'],
  [/\.cloudflareaccess\.com$/, 'a login page of Cloudflare Access'],
  [/^login\.microsoftonline\.com$/, 'a login page of Microsoft'],
  [/^accounts\.google\.com$/, 'a login page of Google'],
  [/^vercel\.com$/, 'a login page of Vercel'],
];

const LOGIN = /log-?in|sign-?in|auth|sso/i;

/** A host is the server's choice and may repeat a token, so only what is known by heart is named. */
const otherHost = ({ hostname, pathname }: URL, from: URL): string => {
  const login = LOGIN_HOSTS.find(([pattern]) => pattern.test(hostname))?.[1];
  if (login !== undefined) return login;
  if (hostname === from.hostname) return 'another port of the same host';
  if (hostname === `www.${from.hostname}` || `www.${hostname}` === from.hostname)
    return 'the same host, with or without www';
  return LOGIN.test(pathname) ? 'a login page of another host' : 'another host';
};

const redirectOf = (location: string, url: URL): string => {
  if (!URL.canParse(location, url.href)) return 'an address that cannot be read';
  const target = new URL(location, url.href);
  if (target.host !== url.host) return otherHost(target, url);
  // A scheme may be any word of the server's choice, so only the two that mean something are named.
  if (!/^https?:$/.test(target.protocol)) return 'another scheme on the same host';
  if (target.protocol !== url.protocol) return `${target.protocol}// on the same host`;
  if (target.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, ''))
    return 'the same path, a slash apart';
  return LOGIN.test(target.pathname) ? 'a login page' : 'another path on the same host';
};

/** Seconds from now. The header has seconds or a date (RFC 9110 §10.2.3). */
const retryAfterOf = (text: string | undefined, now: number): number => {
  if (/^\d{1,7}$/.test(text ?? '')) return Number(text);
  const until = Date.parse(text ?? '');
  return Number.isNaN(until) ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
};

/** What there is to say of a request without an answer. */
export const UNANSWERED: Omit<Observation, 'probe' | 'outcome'> = {
  status: 0,
  obstacle: '',
  layer: 'unknown',
  html: false,
  cached: false,
  shape: '',
  coarseShape: '',
  redirect: '',
  schemes: [],
  problem: '',
  retryAfter: 0,
  clockSkew: 0,
};

const skewOf = (date: string | undefined, now: number): number => {
  const served = Date.parse(date ?? '');
  return Number.isNaN(served) ? 0 : Math.round((served - now) / 1000);
};

/** Reduces an answer to what the verdict needs. */
export const observeAnswer = (probe: ProbeName, answer: Answer, sent: SentProbe): Observation => {
  const outcome = outcomeOf(probe, answer, sent);
  if (answer.kind === 'no-answer') {
    const shape = digest(answer.code);
    return { ...UNANSWERED, probe, outcome, shape, coarseShape: shape, problem: answer.code };
  }
  const { status, headers, body } = answer;
  const redirect = status >= 300 && status <= 399 ? redirectOf(headers.location ?? '', sent.url) : '';
  const layer = layerOf(answer, body);
  const challenge = steady(headers['www-authenticate'] ?? '', sent.token);
  const says = phraseIn([headers['www-authenticate'] ?? '', headers['x-amzn-errortype'] ?? '', body], sent);
  const coarse = [status, layer, headers['content-type'] ?? '', redirect] as const;
  return {
    probe,
    outcome,
    status,
    obstacle: outcome === 'blocked' ? obstacleOf(answer) : '',
    layer,
    html: isHtml(answer, body),
    cached: isFromCache(answer),
    shape: digest(...coarse, challenge, steady(body, sent.token)),
    coarseShape: digest(...coarse, challenge, says?.text ?? ''),
    redirect,
    ...(says && { says }),
    schemes: schemesOf(headers['www-authenticate'] ?? ''),
    problem: answer.bodyProblem,
    retryAfter: retryAfterOf(headers['retry-after'], sent.now),
    clockSkew: skewOf(headers.date, sent.now),
  };
};
