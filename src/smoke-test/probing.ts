import { placeToken } from '../inputs/token-location.ts';
import { ASKS_THE_SERVER, type ProbeLimits, probe } from '../lib/http.ts';
import { MOST_AT_ONCE, PACE_MILLISECONDS, type Pace, paceTo } from '../lib/pace.ts';
import type { StatusRanges } from '../lib/status-ranges.ts';
import type { RunContext } from '../run/context.ts';
import type { ProbeContent, ProbeName } from './axes.ts';
import type { Ended } from './evidence.ts';
import { identityValue } from './identity-headers.ts';
import { type Minting, mintToken, tokenId } from './mint.ts';
import { type Observation, observeAnswer, UNANSWERED } from './observation.ts';
import {
  answersTo,
  controlOf,
  isSettled,
  nextAddress,
  nextProbe,
  type ProbePlan,
  progressOf,
  type Sent,
  wantedProbes,
} from './schedule.ts';

/** Sends what the schedule wants, at the pace, and keeps what came of it. */

export type SmokeContext = Pick<RunContext['world'], 'clock' | 'random' | 'cancelled'> & {
  /** Gets every token, and its signature alone, before it is used. They need to be hidden as they are, in no other form. */
  readonly mask: (text: string) => void;
  readonly progress: (line: string) => void;
};

export const smokeContextOf = ({
  world: { clock, random, cancelled },
  concealToken,
  progress,
}: RunContext): SmokeContext => ({ clock, random, cancelled, mask: concealToken, progress });

/** For requests of which one without an answer does no harm. */
export const BRIEF_LIMITS: ProbeLimits = { connect: 5_000, firstByte: 5_000, total: 5_000 };

/** Parts of the time there is, so that one slow request cannot use it up. */
export const limitsFor = (timeout: number): ProbeLimits => ({
  connect: Math.min(5_000, timeout / 4),
  firstByte: Math.min(10_000, timeout / 4),
  total: Math.min(15_000, timeout / 3),
});

export type SmokeKeys = { readonly right: Uint8Array; readonly previous: Uint8Array };

export type SmokeSession = {
  readonly context: SmokeContext;
  readonly url: URL;
  readonly plan: ProbePlan;
  readonly keys: SmokeKeys;
  /** What must be accepted in the place of a token of the right key, where that is no token. */
  readonly right?: ProbeContent;
  readonly minting: Minting;
  readonly accept: StatusRanges;
  readonly pace: Pace;
  readonly limits: ProbeLimits;
  /** Milliseconds to wait after an answer that may be better soon. */
  readonly pause: number;
};

/** @param accepted a token that was just accepted; nothing before the first */
const requestOf = async (
  { minting, keys, plan, right }: SmokeSession,
  name: ProbeName,
  accepted: string | undefined,
): Promise<ProbeContent> => {
  const control = controlOf(plan, name);
  if (!control && right) return right;
  if (!control)
    return { token: await mintToken(minting, name === 'previous key' ? keys.previous : keys.right) };
  return control.request({
    minting,
    key: keys.right,
    accepted: accepted ?? (right ? '' : await mintToken(minting, keys.right)),
  });
};

const headersFor = (
  { minting }: SmokeSession,
  { token, location = minting.location, identityHeaders = [] }: ProbeContent,
): Readonly<Record<string, string>> => {
  const headers = Object.fromEntries(identityHeaders.map((name) => [name, identityValue(name)]));
  return token === undefined ? headers : placeToken(location, token, headers);
};

/** One request of a probe: to one of the addresses of the name, where these are known. */
type Sending = {
  readonly name: ProbeName;
  readonly request: ProbeContent;
  readonly address?: string | undefined;
};

/** @returns nothing where the run was cancelled meanwhile, or its own time ended, which is no fault of the backend */
const sendProbe = async (
  session: SmokeSession,
  { name, request, address }: Sending,
): Promise<Observation | undefined> => {
  const { context, url, limits, accept, minting, pace, plan } = session;
  // What a cache gives to a stranger counts, so strangers ask as anybody does.
  const asksTheServer = wantedProbes(plan).includes(name) && ASKS_THE_SERVER;
  const left = pace.left();
  const within = (limit: number): number => Math.min(limit, Math.max(1, left));
  const to = address !== undefined && { address };
  const answer = await probe(
    url,
    { ...asksTheServer, ...headersFor(session, request) },
    { connect: within(limits.connect), firstByte: within(limits.firstByte), total: within(limits.total) },
    context.cancelled,
    { method: 'GET', ...to },
  );
  const token = request.token ?? '';
  const sent = { accept, profile: minting.profile, url, token, now: context.clock.now() };
  const observation = observeAnswer(name, answer, sent);
  const { outcome, problem } = observation;
  const isCut = outcome === 'no-answer' && problem.startsWith('TIMEOUT_') && left < limits.total;
  if (problem === 'ABORTED' || isCut) return undefined;
  const isOfCache = name === 'right key' && outcome === 'accepted' && observation.cached;
  return {
    ...observation,
    ...to,
    ...(isOfCache && { outcome: 'blocked', obstacle: 'cached' }),
    ...(name === 'right key' && request.location === undefined && { tokenId: tokenId(token) }),
    ...(answer.kind === 'no-answer' && answer.untrusted && { untrusted: true }),
  };
};

/** A limit that ends after the time of this run: to ask on is in vain, and may prolong it. */
const isLockedOut = ({ pace }: SmokeSession, { latest }: Pick<Course, 'latest'>): boolean =>
  latest?.obstacle === 'rate-limit' && latest.retryAfter * 1000 > pace.left();

/** A limit that is met again is waited for longer, up to ten seconds. */
const pauseAfterLimit = ({ pause }: SmokeSession, course: Pick<Course, 'limited' | 'latest'>): number => {
  const wait = Math.min(pause * 2 ** Math.min(course.limited, 5), 10_000);
  return Math.min(10_000, Math.max(wait, (course.latest?.retryAfter ?? 0) * 1000));
};

/**
 * Milliseconds until the next request may follow the latest answer. A key that was accepted before and is refused now may
 * only need an old task to go.
 */
const pauseAfter = (session: SmokeSession, course: Course): number => {
  const { latest } = course;
  if (latest === undefined || isLockedOut(session, course)) return 0;
  if (latest.obstacle === 'rate-limit' || latest.retryAfter > 0) return pauseAfterLimit(session, course);
  const right = answersTo(progressOf(course.sent).answered, 'right key');
  const isWorking = latest.probe !== 'right key' && right.at(-1)?.outcome === 'accepted';
  const isTransient = (latest.outcome === 'server-error' || latest.outcome === 'no-answer') && !isWorking;
  const flickers =
    latest.probe === 'right key' &&
    latest.outcome !== 'accepted' &&
    right.some(({ outcome }) => outcome === 'accepted');
  return isTransient || flickers ? session.pause : 0;
};

/** A random number in [0, 1). */
const rollOf = ({ context }: SmokeSession): number => Buffer.from(context.random(4)).readUInt32BE() / 2 ** 32;

/** One line for each answer that this axis has not had; a control that was let in is named. */
const reportAnswer = (
  { context, plan }: SmokeSession,
  before: readonly Observation[],
  now: Observation,
): void => {
  const axisOf = (name: ProbeName): string => controlOf(plan, name)?.axis ?? name;
  const isLike = ({ probe, outcome, status, problem }: Observation): boolean =>
    axisOf(probe) === axisOf(now.probe) &&
    outcome === now.outcome &&
    status === now.status &&
    problem === now.problem;
  const named = now.outcome === 'accepted' && controlOf(plan, now.probe) !== undefined;
  if (!named && before.some(isLike)) return;
  const status = now.status === 0 ? now.problem : `${now.status} from ${now.layer}`;
  const axis = axisOf(now.probe);
  context.progress(
    `${named && axis !== now.probe ? `${axis}, ${now.probe}` : axis}: ${status} (${now.outcome})`,
  );
};

type Course = {
  /** In the order of sending. */
  readonly sent: Sent[];
  readonly onTheWay: Set<Promise<void>>;
  /** The answer that came last, and how many in a row up to it were those of a limit. */
  latest?: Observation;
  limited: number;
  /** The newest token that was accepted, and when. By the clock of the pace, as `waitUntil`. */
  accepted?: { readonly token: string; readonly at: number };
  waitUntil: number;
};

const endOf = (session: SmokeSession, course: Course): Ended | undefined => {
  const { context, plan, pace } = session;
  const { answered } = progressOf(course.sent);
  if (context.cancelled.aborted) return 'cancelled';
  if (course.onTheWay.size === 0 && isSettled(plan, answered)) return 'complete';
  if (isLockedOut(session, course)) return 'locked-out';
  if (pace.left() <= 0) return 'deadline';
  const limited = answered.filter(({ obstacle }) => obstacle === 'rate-limit').length;
  return course.sent.length - limited >= plan.requestCap ? 'request-cap' : undefined;
};

/** Requests on their way at once: several to a backend that answers, but takes longer than the pace. */
const mostAtOnce = ({ latest }: Course): number =>
  latest === undefined || latest.outcome === 'no-answer' || latest.outcome === 'server-error'
    ? 1
    : MOST_AT_ONCE;

/** A token lives for two minutes; what starts from an older one may be refused for its age. */
const FRESH_MILLISECONDS = 60_000;

export type Destination = Pick<Sending, 'name' | 'address'>;

/** The answer to one probe, with the token that was sent; nothing where none is to be counted. */
export type Send = (
  to: Destination,
  accepted: string | undefined,
) => Promise<{ readonly observation: Observation; readonly token: string | undefined } | undefined>;

const sendingIn =
  (session: SmokeSession): Send =>
  async (to, accepted) => {
    const request = await requestOf(session, to.name, accepted);
    const observation = await sendProbe(session, { ...to, request });
    return observation && { observation, token: request.token };
  };

const presumedAnswer = (plan: ProbePlan, { name, address }: Destination): Observation => ({
  ...UNANSWERED,
  probe: name,
  outcome: wantedProbes(plan).includes(name) ? 'accepted' : 'refused',
  ...(address !== undefined && { address }),
});

/** A probe without an answer that counts is as if it had never been sent. */
const awaitAnswer = async (
  session: SmokeSession,
  course: Course,
  one: { readonly sent: Sent; readonly answer: ReturnType<Send> },
): Promise<void> => {
  const { pace } = session;
  const answer = await one.answer;
  if (answer === undefined) {
    course.sent.splice(course.sent.indexOf(one.sent), 1);
    return;
  }
  const { observation, token } = answer;
  reportAnswer(session, progressOf(course.sent).answered, observation);
  one.sent.answer = observation;
  course.latest = observation;
  course.limited = observation.obstacle === 'rate-limit' ? course.limited + 1 : 0;
  if (observation.probe === 'right key' && observation.outcome === 'accepted' && token !== undefined)
    course.accepted = { token, at: pace.now() };
  course.waitUntil = Math.max(course.waitUntil, pace.now() + pauseAfter(session, course));
};

/** @returns nothing where an answer has to come first */
const sendNext = (session: SmokeSession, course: Course, send: Send): Promise<void> | undefined => {
  const { plan, pace } = session;
  const { onTheWay, accepted } = course;
  if (onTheWay.size >= mostAtOnce(course)) return undefined;
  const progress = progressOf(course.sent);
  const name = nextProbe(plan, progress, rollOf(session));
  if (name === undefined) return undefined;
  const to = { name, address: nextAddress(plan, progress.sent, name) };
  const isFresh = accepted !== undefined && pace.now() - accepted.at < FRESH_MILLISECONDS;
  const sent: Sent = { presumed: presumedAnswer(plan, to) };
  course.sent.push(sent);
  course.waitUntil = Math.max(course.waitUntil, pace.now() + paceTo(session.url));
  const answer = send(to, isFresh ? accepted.token : undefined);
  const one: Promise<void> = awaitAnswer(session, course, { sent, answer }).finally(() =>
    onTheWay.delete(one),
  );
  onTheWay.add(one);
  return one;
};

/** Sends requests at the pace, whether those before have been answered or not, until the plan is settled. */
export const probeUntilSettled = async (
  session: SmokeSession,
  send: Send = sendingIn(session),
): Promise<{ observations: readonly Observation[]; ended: Ended }> => {
  const { pace } = session;
  const course: Course = { sent: [], onTheWay: new Set(), limited: 0, waitUntil: 0 };
  const { onTheWay } = course;
  for (;;) {
    const ended = endOf(session, course);
    if (ended !== undefined) {
      await Promise.all(onTheWay);
      return { observations: progressOf(course.sent).answered, ended: endOf(session, course) ?? ended };
    }
    const one = sendNext(session, course, send);
    if (one) {
      // To this machine there is no pace, but an answer that takes long is not waited for.
      await Promise.race([one, pace.wait(PACE_MILLISECONDS)]);
      await pace.wait(course.waitUntil - pace.now());
    } else {
      if (onTheWay.size === 0) throw new Error('The schedule is not settled and has no next probe.');
      await Promise.race(onTheWay);
      await pace.wait(course.waitUntil - pace.now());
    }
  }
};

/**
 * Requests more with tokens of their own, each at its turn of the pace, so that several may be on their way. Nothing comes
 * back once the time is over or the run is cancelled.
 */
export const askWithTokens = (
  session: SmokeSession,
): ((token: string) => Promise<Observation | undefined>) => {
  const { context, pace } = session;
  let turn = Promise.resolve();
  let waitUntil = pace.now() + paceTo(session.url);
  const takeTurn = (): Promise<void> => {
    turn = turn.then(async () => {
      await pace.wait(waitUntil - pace.now());
      waitUntil = Math.max(waitUntil, pace.now() + paceTo(session.url));
    });
    return turn;
  };
  let limited = 0;
  return async (token) => {
    await takeTurn();
    if (context.cancelled.aborted || pace.left() <= 0) return undefined;
    const observation = await sendProbe(session, { name: 'right key', request: { token } });
    if (observation === undefined || isLockedOut(session, { latest: observation })) return undefined;
    limited = observation.obstacle === 'rate-limit' ? limited + 1 : 0;
    if (limited > 0)
      waitUntil = Math.max(
        waitUntil,
        pace.now() + pauseAfterLimit(session, { limited, latest: observation }),
      );
    return observation;
  };
};
