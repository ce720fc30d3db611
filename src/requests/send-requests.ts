import type { Finding } from '../finding.ts';
import { type ProfileName, profiles } from '../inputs/profiles.ts';
import type { SmokeRequest, Target } from '../inputs/requests/request.ts';
import { type Answer, type ProbeLimits, probe } from '../lib/http.ts';
import { isLoopback, probeUrl } from '../lib/probe-address.ts';
import type { StatusRanges } from '../lib/status-ranges.ts';
import type { Algorithm } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import { layerOf } from '../smoke-test/layer.ts';
import { type Minting, mintToken } from '../smoke-test/mint.ts';
import { PACE_MILLISECONDS, type SmokeHands } from '../smoke-test/smoke-test.ts';
import { encodeBody } from './encode-body.ts';
import { type Judged, requestFailed, requestsNotSent } from './findings.ts';
import { isTransient, wrongWith } from './judge-answer.ts';

export type RequestsOptions = {
  /** In the order in which they are sent, one after the other. */
  readonly requests: readonly SmokeRequest[];
  /** Origin and path prefix by target; https, or loopback. */
  readonly bases: Readonly<Partial<Record<Target, URL>>>;
  /** `Cookie` header of a session of the frontend, if there is one. */
  readonly sessionCookie?: Secret;
  /** Statuses that are fine where a request does not say. */
  readonly accept: StatusRanges;
  /** Key bytes, as the verifier uses them. */
  readonly key: Uint8Array;
  readonly algorithm: Algorithm;
  readonly profile: ProfileName;
  /** Merged over the profile's claims. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** For all requests together. */
  readonly timeoutMilliseconds: number;
};

export type RequestsResult = { readonly asExpected: number; readonly findings: readonly Finding[] };

type Session = RequestsOptions & {
  readonly hands: SmokeHands;
  readonly minting: Minting;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
};

/** A read is tried again at most so often. */
const MOST_TRIES = 5;
const RETRY_PAUSE = 1_000;

/** An upload and the work behind a write take longer than a probe. */
const limitsFor = (left: number): ProbeLimits => ({
  connect: Math.min(5_000, left),
  firstByte: Math.min(30_000, left),
  total: Math.min(40_000, left),
});

const remaining = ({ deadline, hands }: Session): number => deadline - hands.clock.now();

/** Whether there is still time for another request; the pause before it is waited for. */
const mayGoOn = async (session: Session, pause: number): Promise<boolean> => {
  const { clock, cancelled } = session.hands;
  if (!cancelled.aborted && pause > 0) await clock.sleep(pause, cancelled).catch(() => undefined);
  return !cancelled.aborted && remaining(session) > 0;
};

const sendOnce = async (session: Session, request: SmokeRequest, url: URL): Promise<Answer> => {
  const { hands, minting, key } = session;
  const { headers, bytes } = encodeBody(request.body, hands.random);
  const { header, scheme } = minting.profile.carrier;
  const token = request.as === 'bearer' ? `${scheme} ${await mintToken(minting, key)}` : undefined;
  const cookie = request.as === 'session' ? session.sessionCookie?.reveal() : undefined;
  return probe(
    url,
    {
      ...headers,
      ...request.headers,
      ...(token && { [header.toLowerCase()]: token }),
      ...(cookie && { cookie }),
    },
    limitsFor(remaining(session)),
    hands.cancelled,
    { method: request.method, ...(bytes && { body: bytes }) },
  );
};

/**
 * A write is sent once, whatever comes back: it may have been done although no answer came. A read is sent again while
 * the trouble looks like a passing one.
 */
const send = async (session: Session, request: SmokeRequest, number: number): Promise<Judged> => {
  const base = session.bases[request.at];
  if (base === undefined) throw new Error(`There is no address for at: ${request.at}.`);
  const url = probeUrl(base, request.path);
  for (let sent = 1; ; sent += 1) {
    const answer = await sendOnce(session, request, url);
    const wrong = wrongWith(answer, request.expect, session.accept);
    const isOver = wrong.length === 0 || request.method !== 'GET' || !isTransient(answer);
    if (isOver || sent === MOST_TRIES || !(await mayGoOn(session, RETRY_PAUSE))) {
      return { request, number, answer, wrong, sent };
    }
  }
};

const SESSION_REMEDY =
  'See what the stage frontend says, and give smoke-user-email and smoke-user-password of a user who can log in.';

const lineOf = ({ request, answer, wrong }: Judged): string => {
  const who = answer.kind === 'answer' ? `${answer.status}, ${layerOf(answer, answer.body)}` : 'no answer';
  return `${request.name}: ${wrong.length === 0 ? 'as expected' : 'not as expected'} (${who})`;
};

const open = (options: RequestsOptions, hands: SmokeHands): Session => ({
  ...options,
  hands,
  minting: {
    profile: profiles[options.profile],
    claims: options.claims,
    algorithm: options.algorithm,
    now: hands.clock.now,
    random: hands.random,
    mask: hands.mask,
  },
  deadline: hands.clock.now() + options.timeoutMilliseconds,
});

/** Sends the user's own requests and compares the answers with what was expected. Nothing is thrown for the network. */
export const sendRequests = async (options: RequestsOptions, hands: SmokeHands): Promise<RequestsResult> => {
  const session = open(options, hands);
  const judged: Judged[] = [];
  const lacksSession = ({ as }: SmokeRequest): boolean =>
    as === 'session' && options.sessionCookie === undefined;
  const sendable = options.requests.filter((request) => !lacksSession(request));
  for (const request of sendable) {
    const index = options.requests.indexOf(request);
    const base = options.bases[request.at];
    const pace = base && isLoopback(base) ? 0 : PACE_MILLISECONDS;
    if (!(await mayGoOn(session, pace))) break;
    const result = await send(session, request, index + 1);
    judged.push(result);
    hands.progress(lineOf(result));
  }
  const failed = judged.filter(({ wrong }) => wrong.length > 0);
  const left = sendable.slice(judged.length);
  const without = options.requests.filter(lacksSession);
  const why = hands.cancelled.aborted ? 'the run was cancelled' : 'the time was over';
  return {
    asExpected: judged.length - failed.length,
    findings: [
      ...failed.map(requestFailed),
      ...(left.length > 0 ? [requestsNotSent(left, why)] : []),
      ...(without.length > 0
        ? [requestsNotSent(without, 'there is no session of the frontend', SESSION_REMEDY)]
        : []),
    ],
  };
};
