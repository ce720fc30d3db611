import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { placeToken } from '../inputs/token-location.ts';
import { describeNetworkError } from '../lib/error-code.ts';
import { type Answer, ASKS_THE_SERVER, probe, type Sending } from '../lib/http.ts';
import { type Pace, startPace } from '../lib/pace.ts';
import { isLoopback } from '../lib/probe-address.ts';
import type { StatusRanges } from '../lib/status-ranges.ts';
import { LANES, type LaneName, type Measure } from '../model/availability.ts';
import type { Minting } from '../smoke-test/mint.ts';
import { type Observation, observeAnswer, type SentProbe } from '../smoke-test/observation.ts';
import { BRIEF_LIMITS, type SmokeContext } from '../smoke-test/probing.ts';
import {
  addSample,
  closeTally,
  EMPTY_TALLY,
  type LaneTally,
  type Sample,
  type SampleKind,
  type Tally,
} from './tally.ts';

type ProbeTarget = {
  readonly url: URL;
  readonly measure: Measure;
  /** A token that is valid now; '' for requests without one. */
  readonly token: () => Promise<string>;
  readonly accept: StatusRanges;
  readonly minting: Pick<Minting, 'profile' | 'location'>;
};

export type ProbingContext = Pick<SmokeContext, 'clock' | 'cancelled' | 'progress'>;

export type Prober = {
  /** What is known up to now. */
  readonly soFar: () => readonly LaneTally[];
  /** Sends nothing more, waits for the last answers, a few seconds at most, and gives all that was seen. */
  readonly stop: () => Promise<readonly LaneTally[]>;
};

/** Requests of one lane that wait at the same time: as many as are sent until the first of them is given up. */
const MOST_IN_FLIGHT = 10;

/** How long a lane is silent after a 429, in seconds. */
const QUIET = { least: 1, most: 30 };

/** Lines about interruptions in the log of the run. */
const MOST_LINES = 20;

/** Milliseconds between two requests of one lane: two a second, more only to this machine. */
export const intervalFor = (url: URL): number => (isLoopback(url) ? 200 : 500);

type ClassifiedAnswer = {
  readonly kind: SampleKind;
  readonly cause: string;
  /** Seconds that a 429 or 503 asked to wait; 0 when it did not. */
  readonly retryAfter: number;
};

const kindOf = ({ outcome, obstacle, status, problem }: Observation, measure: Measure): SampleKind => {
  if (outcome === 'accepted') return 'good';
  if (problem !== '' || status >= 500) return 'down';
  if (obstacle === 'rate-limit' || obstacle === 'firewall') return 'limited';
  if (measure === 'reachability') return 'good';
  // What is neither an acceptance nor a refusal comes from another server: a redirect, the load balancer's 404.
  return outcome === 'refused' ? 'refused' : 'down';
};

const causeOf = ({ problem, status, layer }: Observation): string => {
  if (problem !== '') return describeNetworkError(problem);
  return layer === 'unknown' ? String(status) : `${status} from ${layer}`;
};

export const classifyAnswer = (answer: Answer, measure: Measure, sent: SentProbe): ClassifiedAnswer => {
  const observation = observeAnswer('right key', answer, sent);
  const kind = kindOf(observation, measure);
  return { kind, cause: kind === 'good' ? '' : causeOf(observation), retryAfter: observation.retryAfter };
};

/** Beyond the time limit by more than timers are late on a machine that has time for them. */
const LATE_MILLISECONDS = 500;

/**
 * Whether a request says nothing because this process was held up: the end of its time was noticed too late, so the
 * answer may have been there all along, unread.
 */
export const isOurOwnDelay = (answer: Answer, took: number, limit: number): boolean =>
  answer.kind === 'no-answer' && answer.code.startsWith('TIMEOUT_') && took > limit + LATE_MILLISECONDS;

/** One due time; `index` counts them all, those that were left out too. */
export type Tick = { readonly index: number; readonly due: number };

type NextTick = Tick & {
  /** Milliseconds until it is due; 0 when it is a little late already. */
  readonly wait: number;
};

/**
 * The tick that follows, `interval` milliseconds after the one before. Where this process was held up for longer than
 * that, the times that have passed are left out instead of being caught up with in a burst. A clock that was set back
 * makes no wait longer than one interval.
 */
export const nextTick = (last: Tick, interval: number, now: number): NextTick => {
  const due = last.due + interval;
  const missed = Math.max(0, Math.floor((now - due) / interval));
  const kept = Math.min(due + missed * interval, now + interval);
  return { index: last.index + 1 + missed, due: kept, wait: Math.max(0, kept - now) };
};

type Slot = { sample?: Sample | 'nothing' };

type Lane = {
  readonly name: LaneName;
  readonly sending: Sending;
  /** Sent and not yet counted, in the order of sending. */
  readonly waiting: Slot[];
  tally: Tally;
  unsent: number;
  resent: number;
  quietUntil: number;
};

type Probing = {
  readonly target: ProbeTarget;
  readonly context: ProbingContext;
  readonly pace: Pace;
  readonly lanes: readonly Lane[];
  readonly inFlight: Set<Promise<void>>;
  lines: number;
};

/** Asks once, or twice where a kept connection was closed under the request (RFC 9110 §9.2.2 allows it for GET). */
const ask = async (
  { target: { url }, context, pace }: Probing,
  lane: Lane,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> => {
  const once = async (sending?: Sending): Promise<Answer> => {
    const sentAt = pace.now();
    const answer = await probe(url, headers, BRIEF_LIMITS, context.cancelled, sending);
    return isOurOwnDelay(answer, pace.now() - sentAt, BRIEF_LIMITS.total)
      ? { kind: 'no-answer', code: 'ABORTED' }
      : answer;
  };
  const answer = await once(lane.sending);
  const wasClosed =
    answer.kind === 'no-answer' && answer.reused && /^(ECONNRESET|EPIPE|CLOSED)$/.test(answer.code);
  if (!wasClosed) return answer;
  lane.resent += 1;
  return once();
};

const reportFailure = (probing: Probing, lane: Lane, { kind, cause }: ClassifiedAnswer): void => {
  if (kind === 'good' || kind === 'limited' || lane.tally.isFailing || probing.lines >= MOST_LINES) return;
  probing.lines += 1;
  probing.context.progress(`availability, ${lane.name}: ${cause} (${kind})`);
};

const measure = async (probing: Probing, lane: Lane): Promise<Sample | 'nothing'> => {
  const { target, context, pace } = probing;
  const { url, accept, minting } = target;
  const token = await target.token();
  const [sentAt, started] = [context.clock.now(), pace.now()];
  const headers = token === '' ? ASKS_THE_SERVER : placeToken(minting.location, token, ASKS_THE_SERVER);
  const answer = await ask(probing, lane, headers);
  if (answer.kind === 'no-answer' && answer.code === 'ABORTED') return 'nothing';
  const sent = { accept, profile: minting.profile, url, token, now: context.clock.now() };
  const classified = classifyAnswer(answer, target.measure, sent);
  if (classified.kind === 'limited') {
    const seconds = Math.min(QUIET.most, Math.max(QUIET.least, classified.retryAfter));
    lane.quietUntil = pace.now() + seconds * 1000;
  }
  reportFailure(probing, lane, classified);
  return { kind: classified.kind, cause: classified.cause, sentAt, took: pace.now() - started };
};

/** Counts what has an answer, up to the first request that still waits. */
const countAnswered = (lane: Lane): void => {
  while (lane.waiting[0]?.sample !== undefined) {
    const sample = lane.waiting.shift()?.sample;
    if (sample === 'nothing') lane.unsent += 1;
    else if (sample) lane.tally = addSample(lane.tally, sample);
  }
};

/** Sends without waiting for the answer. */
const send = (probing: Probing, lane: Lane): void => {
  if (lane.waiting.length >= MOST_IN_FLIGHT || probing.pace.now() < lane.quietUntil) {
    lane.unsent += 1;
    return;
  }
  const slot: Slot = {};
  lane.waiting.push(slot);
  const sent = measure(probing, lane)
    .catch(() => 'nothing' as const)
    .then((sample) => {
      slot.sample = sample;
      countAnswered(lane);
      probing.inFlight.delete(sent);
    });
  probing.inFlight.add(sent);
};

/** The lanes take turns. */
const sendAll = async (probing: Probing, signal: AbortSignal): Promise<void> => {
  const { lanes, target, pace } = probing;
  const step = intervalFor(target.url) / lanes.length;
  let tick: Tick = { index: -1, due: pace.now() - step };
  while (!signal.aborted) {
    const next = nextTick(tick, step, pace.now());
    for (let index = tick.index + 1; index < next.index; index += 1) {
      const lane = lanes[index % lanes.length];
      if (lane) lane.unsent += 1;
    }
    tick = next;
    await pace.wait(next.wait, signal);
    const lane = lanes[next.index % lanes.length];
    if (lane && !signal.aborted) send(probing, lane);
  }
};

const openLane = (name: LaneName, sending: Sending): Lane => ({
  name,
  sending,
  waiting: [],
  tally: EMPTY_TALLY,
  unsent: 0,
  resent: 0,
  quietUntil: 0,
});

/**
 * Sends requests at fixed times, whether the ones before have been answered or not, until it is stopped or the run is
 * cancelled. Nothing of an answer is kept but what it counts for. Nothing is thrown: what goes wrong is counted.
 */
export const startProber = (target: ProbeTarget, context: ProbingContext): Prober => {
  const pool = { keepAlive: true, maxSockets: MOST_IN_FLIGHT };
  const agent = target.url.protocol === 'https:' ? new HttpsAgent(pool) : new HttpAgent(pool);
  const lanes = [openLane(LANES[0], { method: 'GET' }), openLane(LANES[1], { method: 'GET', agent })];
  const probing: Probing = {
    target,
    context,
    pace: startPace(context),
    lanes,
    inFlight: new Set(),
    lines: 0,
  };
  const stopping = new AbortController();
  const sending = sendAll(probing, AbortSignal.any([context.cancelled, stopping.signal]));
  const soFar = (): readonly LaneTally[] => {
    const now = context.clock.now();
    return lanes.map(({ name, tally, unsent, resent }) => ({
      ...closeTally(tally, now),
      name,
      unsent,
      resent,
    }));
  };
  return {
    soFar,
    stop: async () => {
      stopping.abort();
      await sending;
      await Promise.all(probing.inFlight);
      agent.destroy();
      return soFar();
    },
  };
};
