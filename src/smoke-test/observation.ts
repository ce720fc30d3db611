import { createHash } from 'node:crypto';
import type { Profile } from '../inputs/profiles.ts';
import type { Answer } from '../lib/http.ts';
import { accepts, type StatusRanges } from '../lib/status-ranges.ts';
import type { ProbeOutcome } from '../model/verdict.ts';
import type { ProbeName } from './controls.ts';
import { isFirewall, isFromCache, isHtml, layerOf } from './layer.ts';

/** Why an answer is `blocked`; '' for every other outcome. `unlisted-success`: a 2xx that is not in `accept-status`. */
type Obstacle =
  | ''
  | 'redirect'
  | 'not-found'
  | 'firewall'
  | 'rate-limit'
  | 'too-large'
  | 'unlisted-success'
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
  /** The same without the body, for servers whose bodies never repeat. */
  readonly coarseShape: string;
  /** Where a redirect leads, in words; '' for any other answer. */
  readonly redirect: string;
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
};

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

export type Judgement = { readonly accept: StatusRanges; readonly profile: Profile };

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

const lettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** So many letters and digits of a token in a name are no coincidence. */
const ECHO = 8;

/** Whether the text repeats a part of the token, which host names do in lower case and can do between dots. */
const echoes = (text: string, token: string): boolean => {
  const [shown, sent] = [lettersAndDigits(text), lettersAndDigits(token)];
  for (let at = 0; at + ECHO <= shown.length; at += 1) {
    if (sent.includes(shown.slice(at, at + ECHO))) return true;
  }
  return false;
};

const redirectOf = (
  location: string,
  { url, token }: { readonly url: URL; readonly token: string },
): string => {
  if (!URL.canParse(location, url.href)) return 'an address that cannot be read';
  const target = new URL(location, url.href);
  const host = target.host.slice(0, 100);
  if (target.host !== url.host) return echoes(host, token) ? 'another host' : `the host ${host}`;
  // A scheme may be any word of the server's choice, so only the two that mean something are named.
  if (!/^https?:$/.test(target.protocol)) return 'another scheme on the same host';
  if (target.protocol !== url.protocol) return `${target.protocol}// on the same host`;
  if (target.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, ''))
    return 'the same path, a slash apart';
  return /log-?in|sign-?in|auth|sso/i.test(target.pathname)
    ? 'a login page'
    : 'another path on the same host';
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
  problem: '',
  retryAfter: 0,
  clockSkew: 0,
};

const skewOf = (date: string | undefined, now: number): number => {
  const served = Date.parse(date ?? '');
  return Number.isNaN(served) ? 0 : Math.round((served - now) / 1000);
};

/** Reduces an answer to what the verdict needs. `token`: what was sent, so that an echo of it does not count; `now`: milliseconds since the epoch. */
export const observe = (
  probe: ProbeName,
  answer: Answer,
  judgement: Judgement,
  sent: { readonly url: URL; readonly token: string; readonly now: number },
): Observation => {
  const outcome = outcomeOf(probe, answer, judgement);
  if (answer.kind === 'no-answer') {
    const shape = digest(answer.code);
    return { ...UNANSWERED, probe, outcome, shape, coarseShape: shape, problem: answer.code };
  }
  const { status, headers, body } = answer;
  const redirect = status >= 300 && status <= 399 ? redirectOf(headers.location ?? '', sent) : '';
  const layer = layerOf(answer, body);
  const challenge = steady(headers['www-authenticate'] ?? '', sent.token);
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
    coarseShape: digest(...coarse, challenge),
    redirect,
    problem: answer.bodyProblem,
    retryAfter: retryAfterOf(headers['retry-after'], sent.now),
    clockSkew: skewOf(headers.date, sent.now),
  };
};
