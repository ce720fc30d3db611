import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Profile } from '../inputs/profiles.ts';
import { type Answer, type ProbeLimits, probe, type Sending } from '../lib/http.ts';
import { isLoopback } from '../lib/probe-address.ts';
import type { StatusRanges } from '../lib/status-ranges.ts';
import type { SmokeHands } from '../smoke-test/smoke-test.ts';
import { isOurOwnDelay, type Judged, judge, type Measure } from './sample.ts';
import { add, EMPTY, ended, type Sample, type Tally } from './tally.ts';
import { nextTick, type Tick } from './ticks.ts';

/**
 * The two ways to connect. One meets every decision of the load balancer, the other is cut as browsers are when a task
 * or a load balancer closes connections.
 */
export const LANES = ['fresh connections', 'kept connections'] as const;

export type LaneName = (typeof LANES)[number];

/** What one lane did. */
export type LaneTally = Tally & {
  readonly name: LaneName;
  /** Due requests that were not sent, or that this process had no time to wait for: they say nothing. */
  readonly unsent: number;
  /** Requests whose kept connection was closed just then; they were sent again, as browsers do. */
  readonly resent: number;
};

export type Watched = {
  readonly url: URL;
  readonly measure: Measure;
  /** A token that is valid now; '' for requests without one. */
  readonly token: () => Promise<string>;
  readonly accept: StatusRanges;
  readonly profile: Profile;
};

export type ProbingHands = Pick<SmokeHands, 'clock' | 'cancelled' | 'progress'>;

export type Prober = {
  /** What is known up to now. */
  readonly soFar: () => readonly LaneTally[];
  /** Sends nothing more, waits for the last answers, a few seconds at most, and gives all that was seen. */
  readonly stop: () => Promise<readonly LaneTally[]>;
};

/** A request is given up after this, whatever it was waiting for. */
const LIMIT_MILLISECONDS = 5_000;
const LIMITS: ProbeLimits = {
  connect: LIMIT_MILLISECONDS,
  firstByte: LIMIT_MILLISECONDS,
  total: LIMIT_MILLISECONDS,
};

/** Requests of one lane that wait at the same time: as many as are sent until the first of them is given up. */
const MOST_IN_FLIGHT = 10;

/** How long a lane is silent after a 429, in seconds. */
const QUIET = { least: 1, most: 30 };

/** Lines about interruptions in the log of the run. */
const MOST_LINES = 20;

/** Milliseconds between two requests of one lane: two a second, more only to this machine. */
export const intervalFor = (url: URL): number => (isLoopback(url) ? 200 : 500);

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
  readonly watched: Watched;
  readonly hands: ProbingHands;
  readonly lanes: readonly Lane[];
  readonly inFlight: Set<Promise<void>>;
  lines: number;
};

/** Asks once, or twice where a kept connection was closed under the request (RFC 9110 §9.2.2 allows it for GET). */
const ask = async (
  { watched: { url }, hands }: Probing,
  lane: Lane,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> => {
  const once = async (sending?: Sending): Promise<Answer> => {
    const sentAt = hands.clock.now();
    const answer = await probe(url, headers, LIMITS, hands.cancelled, sending);
    return isOurOwnDelay(answer, hands.clock.now() - sentAt, LIMIT_MILLISECONDS)
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

const tell = (probing: Probing, lane: Lane, { kind, cause }: Judged): void => {
  if (kind === 'good' || kind === 'limited' || lane.tally.isFailing || probing.lines >= MOST_LINES) return;
  probing.lines += 1;
  probing.hands.progress(`availability, ${lane.name}: ${cause} (${kind})`);
};

const measure = async (probing: Probing, lane: Lane): Promise<Sample | 'nothing'> => {
  const { watched, hands } = probing;
  const { url, accept, profile } = watched;
  const token = await watched.token();
  const { header, scheme } = profile.carrier;
  const sentAt = hands.clock.now();
  const answer = await ask(probing, lane, token === '' ? {} : { [header]: `${scheme} ${token}` });
  if (answer.kind === 'no-answer' && answer.code === 'ABORTED') return 'nothing';
  const now = hands.clock.now();
  const judged = judge(answer, watched.measure, { accept, profile }, { url, token, now });
  if (judged.kind === 'limited') {
    const seconds = Math.min(QUIET.most, Math.max(QUIET.least, judged.retryAfter));
    lane.quietUntil = now + seconds * 1000;
  }
  tell(probing, lane, judged);
  return { kind: judged.kind, cause: judged.cause, sentAt, took: Math.max(0, now - sentAt) };
};

/** Counts what has an answer, up to the first request that still waits. */
const count = (lane: Lane): void => {
  while (lane.waiting[0]?.sample !== undefined) {
    const sample = lane.waiting.shift()?.sample;
    if (sample === 'nothing') lane.unsent += 1;
    else if (sample) lane.tally = add(lane.tally, sample);
  }
};

/** Sends without waiting for the answer. */
const send = (probing: Probing, lane: Lane): void => {
  if (lane.waiting.length >= MOST_IN_FLIGHT || probing.hands.clock.now() < lane.quietUntil) {
    lane.unsent += 1;
    return;
  }
  const slot: Slot = {};
  lane.waiting.push(slot);
  const sent = measure(probing, lane)
    .catch(() => 'nothing' as const)
    .then((sample) => {
      slot.sample = sample;
      count(lane);
      probing.inFlight.delete(sent);
    });
  probing.inFlight.add(sent);
};

/** The lanes take turns. */
const sendAll = async (probing: Probing, signal: AbortSignal): Promise<void> => {
  const { lanes, watched, hands } = probing;
  const step = intervalFor(watched.url) / lanes.length;
  let tick: Tick = { index: -1, due: hands.clock.now() - step };
  while (!signal.aborted) {
    const next = nextTick(tick, step, hands.clock.now());
    for (let index = tick.index + 1; index < next.index; index += 1) {
      const lane = lanes[index % lanes.length];
      if (lane) lane.unsent += 1;
    }
    tick = next;
    await hands.clock.sleep(next.wait, signal).catch(() => undefined);
    const lane = lanes[next.index % lanes.length];
    if (lane && !signal.aborted) send(probing, lane);
  }
};

const openLane = (name: LaneName, sending: Sending): Lane => ({
  name,
  sending,
  waiting: [],
  tally: EMPTY,
  unsent: 0,
  resent: 0,
  quietUntil: 0,
});

/**
 * Sends requests at fixed times, whether the ones before have been answered or not, until it is stopped or the run is
 * cancelled. Nothing of an answer is kept but what it counts for. Nothing is thrown: what goes wrong is counted.
 */
export const startProber = (watched: Watched, hands: ProbingHands): Prober => {
  const pool = { keepAlive: true, maxSockets: MOST_IN_FLIGHT };
  const agent = watched.url.protocol === 'https:' ? new HttpsAgent(pool) : new HttpAgent(pool);
  const lanes = [openLane(LANES[0], { method: 'GET' }), openLane(LANES[1], { method: 'GET', agent })];
  const probing: Probing = { watched, hands, lanes, inFlight: new Set(), lines: 0 };
  const stopping = new AbortController();
  const sending = sendAll(probing, AbortSignal.any([hands.cancelled, stopping.signal]));
  const soFar = (): readonly LaneTally[] => {
    const now = hands.clock.now();
    return lanes.map(({ name, tally, unsent, resent }) => ({ ...ended(tally, now), name, unsent, resent }));
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
