import { placeToken } from '../inputs/token-location.ts';
import { ASKS_THE_SERVER, type ProbeLimits, probe } from '../lib/http.ts';
import { PACE_MILLISECONDS, type Pace, paceTo } from '../lib/pace.ts';
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

export type SmokeKeys = { readonly right: Uint8Array; readonly previous: Uint8Array };

export type SmokeSession = {
  readonly context: SmokeContext;
  readonly url: URL;
  readonly plan: ProbePlan;
  readonly keys: SmokeKeys;
  readonly minting: Minting;
  readonly accept: StatusRanges;
  readonly pace: Pace;
  readonly limits: ProbeLimits;
  /** Milliseconds to wait after an answer that may be better soon. */
  readonly pause: number;
};

/** @param accepted a token that was just accepted; nothing before the first */
const requestOf = async (
  { minting, keys, plan }: SmokeSession,
  name: ProbeName,
  accepted: string | undefined,
): Promise<ProbeContent> => {
  const control = controlOf(plan, name);
  if (!control)
    return { token: await mintToken(minting, name === 'previous key' ? keys.previous : keys.right) };
  return control.request({
    minting,
    key: keys.right,
    accepted: accepted ?? (await mintToken(minting, keys.right)),
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
    ...(name === 'right key' && { tokenId: tokenId(token) }),
  };
};

/** A limit that is met again is waited for longer, up to ten seconds. */
const pauseAfterLimit = (session: SmokeSession, observations: readonly Observation[]): number => {
  const limited =
    observations.length - 1 - observations.findLastIndex(({ obstacle }) => obstacle !== 'rate-limit');
  const wait = Math.min(session.pause * 2 ** Math.min(limited, 5), 10_000);
  return Math.min(10_000, Math.max(wait, (observations.at(-1)?.retryAfter ?? 0) * 1000));
};

/** Milliseconds until the next request. A key that was accepted before and is refused now may only need an old task to go. */
const pauseAfter = (session: SmokeSession, observations: readonly Observation[], took: number): number => {
  const last = observations.at(-1);
  const pace = Math.max(0, paceTo(session.url) - took);
  if (last === undefined) return pace;
  if (last.obstacle === 'rate-limit' || last.retryAfter > 0)
    return Math.max(pauseAfterLimit(session, observations), pace);
  const right = answersTo(observations, 'right key');
  const isWorking = last.probe !== 'right key' && right.at(-1)?.outcome === 'accepted';
  const isTransient = (last.outcome === 'server-error' || last.outcome === 'no-answer') && !isWorking;
  const flickers =
    last.probe === 'right key' &&
    last.outcome !== 'accepted' &&
    right.some(({ outcome }) => outcome === 'accepted');
  return isTransient || flickers ? Math.max(session.pause, pace) : pace;
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

/** What was observed, and what is on its way: as if it had been answered as the plan wants it. */
type Course = {
  readonly observations: Observation[];
  readonly onTheWay: Map<Promise<void>, Observation>;
  /** The newest token that was accepted, and when. By the clock of the pace, as `waitUntil`. */
  accepted?: { readonly token: string; readonly at: number };
  waitUntil: number;
};

const endOf = (
  { context, plan, pace }: SmokeSession,
  { observations, onTheWay }: Course,
): Ended | undefined => {
  if (context.cancelled.aborted) return 'cancelled';
  if (onTheWay.size === 0 && isSettled(plan, observations)) return 'complete';
  if (pace.left() <= 0) return 'deadline';
  const answered = observations.filter(({ obstacle }) => obstacle !== 'rate-limit').length;
  return answered + onTheWay.size >= plan.requestCap ? 'request-cap' : undefined;
};

/** Requests on their way at once: several to a backend that answers, but takes longer than the pace. */
const mostAtOnce = (observations: readonly Observation[]): number => {
  const outcome = observations.at(-1)?.outcome ?? 'no-answer';
  return outcome === 'no-answer' || outcome === 'server-error' ? 1 : 10;
};

/** A token lives for two minutes; what starts from an older one may be refused for its age. */
const FRESH_MILLISECONDS = 60_000;

type Destination = Pick<Sending, 'name' | 'address'>;

const presumedAnswer = (plan: ProbePlan, { name, address }: Destination): Observation => ({
  ...UNANSWERED,
  probe: name,
  outcome: wantedProbes(plan).includes(name) ? 'accepted' : 'refused',
  ...(address !== undefined && { address }),
});

const sendAndObserve = async (session: SmokeSession, course: Course, to: Destination): Promise<void> => {
  const { pace } = session;
  const { observations, accepted } = course;
  const started = pace.now();
  const isFresh = accepted !== undefined && started - accepted.at < FRESH_MILLISECONDS;
  const request = await requestOf(session, to.name, isFresh ? accepted.token : undefined);
  const observation = await sendProbe(session, { ...to, request });
  if (observation === undefined) return;
  reportAnswer(session, observations, observation);
  observations.push(observation);
  const now = pace.now();
  if (to.name === 'right key' && observation.outcome === 'accepted' && request.token !== undefined)
    course.accepted = { token: request.token, at: now };
  course.waitUntil = Math.max(course.waitUntil, now + pauseAfter(session, observations, now - started));
};

/** @returns nothing where an answer has to come first */
const sendNext = (session: SmokeSession, course: Course): Promise<void> | undefined => {
  const { plan } = session;
  const { observations, onTheWay } = course;
  if (onTheWay.size >= mostAtOnce(observations)) return undefined;
  const sent = [...observations, ...onTheWay.values()];
  const name = nextProbe(plan, { answered: observations, sent }, rollOf(session));
  if (name === undefined) return undefined;
  const to = { name, address: nextAddress(plan, sent, name) };
  const one: Promise<void> = sendAndObserve(session, course, to).finally(() => onTheWay.delete(one));
  onTheWay.set(one, presumedAnswer(plan, to));
  return one;
};

/** Sends requests at the pace, whether those before have been answered or not, until the plan is settled. */
export const probeUntilSettled = async (
  session: SmokeSession,
): Promise<{ observations: readonly Observation[]; ended: Ended }> => {
  const { pace } = session;
  const course: Course = { observations: [], onTheWay: new Map(), waitUntil: 0 };
  const { observations, onTheWay } = course;
  for (;;) {
    const ended = endOf(session, course);
    if (ended !== undefined) {
      await Promise.all(onTheWay.keys());
      return { observations, ended: endOf(session, course) ?? ended };
    }
    const one = sendNext(session, course);
    if (one) {
      await Promise.race([one, pace.wait(PACE_MILLISECONDS)]);
      await pace.wait(course.waitUntil - pace.now());
    } else {
      if (onTheWay.size === 0) throw new Error('The schedule is not settled and has no next probe.');
      await Promise.race(onTheWay.keys());
    }
  }
};

/** One request more with a token of its own, at the pace of all others; nothing once the time is over. */
export const askWithToken = async (
  session: SmokeSession,
  token: string,
): Promise<Observation | undefined> => {
  const { context, pace } = session;
  await pace.wait(pauseAfter(session, [], 0));
  if (context.cancelled.aborted || pace.left() <= 0) return undefined;
  const observation = await sendProbe(session, { name: 'right key', request: { token } });
  if (observation?.obstacle === 'rate-limit') await pace.wait(pauseAfter(session, [observation], 0));
  return observation;
};
