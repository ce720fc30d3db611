import type { ErrorFinding, Finding } from '../finding.ts';
import { type Algorithm, type KeyEncoding, keyBytes } from '../key/key-bytes.ts';
import type { Secret } from '../key/secret.ts';
import type { Clock } from '../runtime/world.ts';
import {
  COMMON_IDENTITY_HEADERS,
  controlOf,
  identityValue,
  type ProbeName,
  type ProbeRequest,
  rightKeyRequest,
} from './controls.ts';
import { type Diagnosed, diagnose } from './diagnosis/diagnose.ts';
import type { Ask } from './diagnosis/inquiry.ts';
import type { Ended, Evidence } from './evidence.ts';
import { type Minting, tokenId } from './mint.ts';
import { type Observation, observe } from './observation.ts';
import { isLoopback, isProbeable, type ProbeLimits, probe, probeUrl } from './probe.ts';
import { type ProfileName, profiles } from './profiles.ts';
import { isRefusal, isSettled, makePlan, nextProbe, of, type Plan } from './schedule.ts';
import { type StatusRanges, statusRangesText } from './status-ranges.ts';
import type { Verdict } from './verdict.ts';
import { judge } from './verdict-rules.ts';
import { summarize } from './verdict-summary.ts';

export type SmokeOptions = {
  /** Origin and path prefix of the backend; https, or loopback. */
  readonly backendUrl: URL;
  readonly probePath: string;
  readonly accept: StatusRanges;
  readonly key: Secret;
  readonly keyEncoding: KeyEncoding;
  readonly algorithm: Algorithm;
  readonly profile: ProfileName;
  /** Merged over the profile's claims. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly previous?: { readonly key: Secret; readonly expectation: 'accept' | 'reject' | 'any' };
  /** Name of the variable that holds the key, and the other secrets of the app: what a wrong verifier may be using. */
  readonly variable: string;
  readonly otherSecrets: readonly Secret[];
  readonly identityHeaders: readonly string[] | 'common' | 'none';
  readonly timeoutMilliseconds: number;
  /** Running tasks behind the address; 0 when unknown. */
  readonly targets: number;
  /** IP addresses of the backend's name, each of which gets its share of the requests; empty: the system resolves it. */
  readonly addresses: readonly string[];
  /** Keys that must be refused because production had them before and nobody asked to keep them. */
  readonly formerKeys: readonly Secret[];
};

export type SmokeHands = {
  readonly clock: Clock;
  readonly random: (bytes: number) => Uint8Array;
  readonly cancelled: AbortSignal;
  /** Gets every token, and its signature alone, before it is used. They need to be hidden as they are, in no other form. */
  readonly mask: (text: string) => void;
  readonly progress: (line: string) => void;
};

export type SmokeResult = { readonly verdict: Verdict; readonly findings: readonly Finding[] };

/** At most five requests a second, except to this machine. */
export const PACE_MILLISECONDS = 200;

type Keys = { readonly right: Uint8Array; readonly previous: Uint8Array };

type Session = {
  readonly hands: SmokeHands;
  readonly url: URL;
  readonly plan: Plan;
  readonly keys: Keys;
  readonly minting: Minting;
  readonly accept: StatusRanges;
  readonly identityHeaders: readonly string[];
  readonly deadline: number;
  readonly limits: ProbeLimits;
  /** Milliseconds to wait after an answer that may be better soon. */
  readonly pause: number;
};

const identityNames = (names: SmokeOptions['identityHeaders']): readonly string[] =>
  names === 'common' ? COMMON_IDENTITY_HEADERS : names === 'none' ? [] : names;

/** Parts of the time there is, so that one slow request cannot use it up. */
const limitsFor = (timeout: number): ProbeLimits => ({
  connect: Math.min(5_000, timeout / 4),
  firstByte: Math.min(10_000, timeout / 4),
  total: Math.min(15_000, timeout / 3),
});

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const requestOf = (session: Session, name: ProbeName, attempt: number): Promise<ProbeRequest> => {
  const { minting, keys, identityHeaders } = session;
  const control = controlOf(name);
  if (control) return control.request({ minting, key: keys.right, identityHeaders, attempt });
  return rightKeyRequest(minting, name === 'previous key' ? keys.previous : keys.right);
};

const headersFor = ({ minting }: Session, request: ProbeRequest): Readonly<Record<string, string>> => {
  const { header, scheme } = minting.profile.carrier;
  const identity = (request.identityHeaders ?? []).map((name) => [name, identityValue(name)] as const);
  const token = request.token === undefined ? [] : [[header, `${scheme} ${request.token}`] as const];
  return Object.fromEntries([...identity, ...token]);
};

const remaining = ({ deadline, hands }: Session): number => deadline - hands.clock.now();

const send = async (session: Session, name: ProbeName, request: ProbeRequest): Promise<Observation> => {
  const { hands, url, limits, accept, minting } = session;
  const left = Math.max(1, remaining(session));
  const bounded = {
    connect: Math.min(limits.connect, left),
    firstByte: Math.min(limits.firstByte, left),
    total: Math.min(limits.total, left),
  };
  const answer = await probe(url, headersFor(session, request), bounded, hands.cancelled);
  const sent = { url, token: request.token ?? '', now: hands.clock.now() };
  const observation = observe(name, answer, { accept, profile: minting.profile }, sent);
  return name === 'right key' ? { ...observation, tokenId: tokenId(sent.token) } : observation;
};

/** Milliseconds until the next request. A key that was accepted before and is refused now may only need an old task to go. */
const pauseAfter = (session: Session, observations: readonly Observation[], took: number): number => {
  const last = observations.at(-1);
  const pace = isLoopback(session.url) ? 0 : Math.max(0, PACE_MILLISECONDS - took);
  if (last === undefined) return pace;
  if (last.obstacle === 'rate-limit' || last.retryAfter > 0)
    return Math.max(clamp(last.retryAfter * 1000, session.pause, 10_000), pace);
  const working = last.probe !== 'right key' && of(observations, 'right key').at(-1)?.outcome === 'accepted';
  const transient = (last.outcome === 'server-error' || last.outcome === 'no-answer') && !working;
  const flickers =
    last.probe === 'right key' &&
    last.outcome !== 'accepted' &&
    of(observations, 'right key').some(({ outcome }) => outcome === 'accepted');
  return transient || flickers ? Math.max(session.pause, pace) : pace;
};

const sleep = (session: Session, milliseconds: number): Promise<void> => {
  const bounded = clamp(milliseconds, 0, Math.max(0, remaining(session)));
  // A cancelled sleep ends early; the loop sees the signal itself.
  return bounded === 0
    ? Promise.resolve()
    : session.hands.clock.sleep(bounded, session.hands.cancelled).catch(() => undefined);
};

/** A random number in [0, 1). */
const rollOf = ({ hands }: Session): number => Buffer.from(hands.random(4)).readUInt32BE() / 2 ** 32;

/** The end of our own time is no fault of the backend. */
const isCutByDeadline = (session: Session, { outcome, problem }: Observation, left: number): boolean =>
  outcome === 'no-answer' && problem.startsWith('TIMEOUT_') && left < session.limits.total;

const report = ({ hands }: Session, before: readonly Observation[], now: Observation): void => {
  const last = of(before, now.probe).at(-1);
  if (last?.outcome === now.outcome && last.status === now.status && last.problem === now.problem) return;
  const status = now.status === 0 ? now.problem : `${now.status} from ${now.layer}`;
  hands.progress(`${now.probe}: ${status} (${now.outcome})`);
};

const endOf = (session: Session, observations: readonly Observation[]): Ended | undefined => {
  if (session.hands.cancelled.aborted) return 'cancelled';
  if (isSettled(session.plan, observations)) return 'complete';
  if (remaining(session) <= 0) return 'deadline';
  return observations.length >= session.plan.requestCap ? 'request-cap' : undefined;
};

const probeUntilSettled = async (
  session: Session,
): Promise<{ observations: readonly Observation[]; ended: Ended }> => {
  const observations: Observation[] = [];
  for (;;) {
    const ended = endOf(session, observations);
    if (ended !== undefined) return { observations, ended };
    const name = nextProbe(session.plan, observations, rollOf(session));
    const started = session.hands.clock.now();
    const observation = await send(
      session,
      name,
      // A form that got no clear answer is sent again, so that every form of a control is refused and not only most.
      await requestOf(session, name, of(observations, name).filter(isRefusal).length),
    );
    if (observation.problem === 'ABORTED') continue;
    if (isCutByDeadline(session, observation, session.deadline - started)) continue;
    report(session, observations, observation);
    observations.push(observation);
    if (endOf(session, observations) === undefined) {
      await sleep(session, pauseAfter(session, observations, session.hands.clock.now() - started));
    }
  }
};

/** For the diagnosis: one request more with a token of its own, at the pace of all others. */
const askIn =
  (session: Session): Ask =>
  async (token) => {
    const { hands } = session;
    await sleep(session, pauseAfter(session, [], 0));
    const started = hands.clock.now();
    if (hands.cancelled.aborted || remaining(session) <= 0) return undefined;
    const observation = await send(session, 'right key', { token });
    if (observation.problem === 'ABORTED') return undefined;
    if (isCutByDeadline(session, observation, session.deadline - started)) return undefined;
    if (observation.obstacle === 'rate-limit') await sleep(session, pauseAfter(session, [observation], 0));
    return observation;
  };

const diagnoseIn = (session: Session, evidence: Evidence, options: SmokeOptions): Promise<Diagnosed> => {
  const { hands, minting, keys, plan } = session;
  return diagnose(judge(evidence), evidence, {
    minting,
    rightKey: keys.right,
    material: {
      key: options.key,
      keyEncoding: options.keyEncoding,
      variable: options.variable,
      otherSecrets: options.otherSecrets,
      ...(options.previous && { previousKey: options.previous.key }),
    },
    budget: plan.requestCap - evidence.observations.length,
    ask: askIn(session),
    progress: hands.progress,
  });
};

const invalid = (text: {
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}): ErrorFinding => ({
  code: 'smoke-test-impossible',
  severity: 'error',
  failureReason: 'invalid-input',
  ...text,
});

const unusableUrl = (): ErrorFinding =>
  invalid({
    title: 'A token is not sent over plain HTTP',
    detail: 'backend-url is neither https nor an address of this machine.',
    remedy: 'Give an https address in backend-url.',
  });

const readKeys = (options: SmokeOptions): Keys | ErrorFinding => {
  const read = (secret: Secret): Uint8Array | ErrorFinding => {
    const bytes = keyBytes(secret.reveal(), options.keyEncoding);
    if (bytes.ok && bytes.bytes.length > 0) return bytes.bytes;
    return invalid({
      title: `${secret.name} cannot be read as ${options.keyEncoding}`.slice(0, 100),
      detail: `Because ${bytes.ok ? 'it is empty' : bytes.reason}.`,
      remedy: 'Set key-encoding to how the verifier reads the key, e.g. key-encoding: utf8.',
    });
  };
  const right = read(options.key);
  if (!(right instanceof Uint8Array)) return right;
  const { previous } = options;
  const old = previous && previous.expectation !== 'any' ? read(previous.key) : new Uint8Array();
  return old instanceof Uint8Array ? { right, previous: old } : old;
};

const openSession = (options: SmokeOptions, hands: SmokeHands, keys: Keys): Session => {
  const { claims, algorithm, timeoutMilliseconds } = options;
  const names = identityNames(options.identityHeaders);
  const expectation = options.previous?.expectation ?? 'any';
  return {
    hands,
    url: probeUrl(options.backendUrl, options.probePath),
    plan: makePlan({
      targets: options.targets,
      previous: expectation === 'any' ? 'none' : expectation,
      identity: names.length > 0,
    }),
    keys,
    minting: {
      profile: profiles[options.profile],
      claims,
      algorithm,
      now: hands.clock.now,
      random: hands.random,
      mask: hands.mask,
    },
    accept: options.accept,
    identityHeaders: names,
    deadline: hands.clock.now() + timeoutMilliseconds,
    limits: limitsFor(timeoutMilliseconds),
    pause: clamp(timeoutMilliseconds / 100, 20, 1_000),
  };
};

/**
 * Probes a deployed backend with tokens made from the signing key, and with those it must refuse. Takes at most
 * `timeoutMilliseconds`; whatever the network does is part of the verdict, nothing is thrown for it.
 */
export const smokeTest = async (options: SmokeOptions, hands: SmokeHands): Promise<SmokeResult> => {
  const started = hands.clock.now();
  const keys = readKeys(options);
  if (!('right' in keys)) return summarize.impossible(keys);
  if (!isProbeable(options.backendUrl)) return summarize.impossible(unusableUrl());
  const session = openSession(options, hands, keys);
  const { observations, ended } = await probeUntilSettled(session);
  const evidence: Evidence = {
    plan: session.plan,
    observations,
    ended,
    url: session.url.origin + session.url.pathname,
    acceptText: statusRangesText(options.accept),
  };
  const diagnosed = await diagnoseIn(session, evidence, options);
  return summarize.verdict(evidence, diagnosed, (hands.clock.now() - started) / 1000);
};
