import { frameworkOf, mergeClaims, type ProfileName, profiles } from '../inputs/profiles.ts';
import type { Clock } from '../lib/clock.ts';
import { type ProbeLimits, probe } from '../lib/http.ts';
import { PACE_MILLISECONDS } from '../lib/pace.ts';
import { isLoopback, isProbeable, probeUrl } from '../lib/probe-address.ts';
import { type StatusRanges, statusRangesText } from '../lib/status-ranges.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Algorithm, type KeyEncoding, keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import type { Hands } from '../run/hands.ts';
import { controlsFor, type ProbeName, type ProbeRequest, readingOf, secretsNotTried } from './controls.ts';
import { type Diagnosed, diagnose } from './diagnosis/diagnose.ts';
import type { Ask } from './diagnosis/inquiry.ts';
import type { Ended, Evidence } from './evidence.ts';
import { COMMON_IDENTITY_HEADERS, identityValue } from './identity-carriers.ts';
import { type Minting, mintToken, tokenId } from './mint.ts';
import { type Observation, observe, UNANSWERED } from './observation.ts';
import {
  controlOf,
  isSettled,
  makePlan,
  nextAddress,
  nextProbe,
  of,
  type Plan,
  wantedProbes,
} from './schedule.ts';
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
  /** Other names under which containers get the same key. */
  readonly aliases?: readonly string[];
  readonly otherSecrets: readonly Secret[];
  readonly identityHeaders: readonly string[] | 'common' | 'none';
  readonly timeoutMilliseconds: number;
  /** Running tasks behind the address, and whether so many are only assumed. */
  readonly targets: number;
  readonly targetsAssumed: boolean;
  /** IP addresses of the backend's name, each of which gets its share of the requests; empty: the system resolves it. */
  readonly addresses: readonly string[];
  /** Keys that must be refused because production had them before and this run does not keep them. */
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

/** For requests of which one without an answer does no harm. */
export const BRIEF_LIMITS: ProbeLimits = { connect: 5_000, firstByte: 5_000, total: 5_000 };

export const smokeHandsOf = (
  { world: { clock, random, cancelled }, concealToken }: Hands,
  progress: SmokeHands['progress'],
): SmokeHands => ({ clock, random, cancelled, mask: concealToken, progress });

export type SmokeResult = { readonly verdict: Verdict; readonly findings: readonly Finding[] };

type Keys = { readonly right: Uint8Array; readonly previous: Uint8Array };

type Session = {
  readonly hands: SmokeHands;
  readonly url: URL;
  readonly plan: Plan;
  readonly keys: Keys;
  readonly minting: Minting;
  readonly accept: StatusRanges;
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

/** @param accepted a token that was just accepted; nothing before the first */
const requestOf = async (
  { minting, keys, plan }: Session,
  name: ProbeName,
  accepted: string | undefined,
): Promise<ProbeRequest> => {
  const control = controlOf(plan, name);
  if (!control)
    return { token: await mintToken(minting, name === 'previous key' ? keys.previous : keys.right) };
  return control.request({
    minting,
    key: keys.right,
    accepted: accepted ?? (await mintToken(minting, keys.right)),
  });
};

const headersFor = ({ minting }: Session, request: ProbeRequest): Readonly<Record<string, string>> => {
  const { header, scheme } = minting.profile.carrier;
  const identity = (request.identityHeaders ?? []).map((name) => [name, identityValue(name)] as const);
  const carrier = request.carrier ?? (request.token === undefined ? undefined : `${scheme} ${request.token}`);
  return Object.fromEntries([...identity, ...(carrier === undefined ? [] : [[header, carrier] as const])]);
};

const remaining = ({ deadline, hands }: Session): number => deadline - hands.clock.now();

const send = async (
  session: Session,
  name: ProbeName,
  request: ProbeRequest,
  address?: string,
): Promise<Observation> => {
  const { hands, url, limits, accept, minting } = session;
  const left = Math.max(1, remaining(session));
  const bounded = {
    connect: Math.min(limits.connect, left),
    firstByte: Math.min(limits.firstByte, left),
    total: Math.min(limits.total, left),
  };
  const answer = await probe(url, headersFor(session, request), bounded, hands.cancelled, {
    method: 'GET',
    ...(address !== undefined && { address }),
  });
  const token = request.token ?? request.carrier ?? '';
  const sent = { url, token, now: hands.clock.now() };
  const observation = observe(name, answer, { accept, profile: minting.profile }, sent);
  return {
    ...observation,
    ...(address !== undefined && { address }),
    ...(name === 'right key' && { tokenId: tokenId(token) }),
  };
};

/** Milliseconds until the next request. A key that was accepted before and is refused now may only need an old task to go. */
const pauseAfter = (session: Session, observations: readonly Observation[], took: number): number => {
  const last = observations.at(-1);
  const pace = isLoopback(session.url) ? 0 : Math.max(0, PACE_MILLISECONDS - took);
  if (last === undefined) return pace;
  if (last.obstacle === 'rate-limit' || last.retryAfter > 0) {
    const limited =
      observations.length - 1 - observations.findLastIndex(({ obstacle }) => obstacle !== 'rate-limit');
    const wait = session.pause * 2 ** Math.min(limited, 5);
    return Math.max(clamp(last.retryAfter * 1000, Math.min(wait, 10_000), 10_000), pace);
  }
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

/** One line for each answer that this axis has not had; a control that was let in is named. */
const report = ({ hands, plan }: Session, before: readonly Observation[], now: Observation): void => {
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
  hands.progress(
    `${named && axis !== now.probe ? `${axis}, ${now.probe}` : axis}: ${status} (${now.outcome})`,
  );
};

const endOf = (
  { hands, plan, deadline }: Session,
  observations: readonly Observation[],
  onTheWay: number,
): Ended | undefined => {
  if (hands.cancelled.aborted) return 'cancelled';
  if (onTheWay === 0 && isSettled(plan, observations)) return 'complete';
  if (hands.clock.now() >= deadline) return 'deadline';
  const answered = observations.filter(({ obstacle }) => obstacle !== 'rate-limit').length;
  return answered + onTheWay >= plan.requestCap ? 'request-cap' : undefined;
};

/** Requests on their way at once: several to a backend that answers, but takes longer than the pace. */
const mostAtOnce = (observations: readonly Observation[]): number => {
  const outcome = observations.at(-1)?.outcome ?? 'no-answer';
  return outcome === 'no-answer' || outcome === 'server-error' ? 1 : 10;
};

/** A token lives for two minutes; what starts from an older one may be refused for its age. */
const FRESH_MILLISECONDS = 60_000;

/** As if the probe had been answered as the plan wants it, while it is on its way. */
const presumed = (plan: Plan, name: ProbeName, address: string | undefined): Observation => ({
  ...UNANSWERED,
  probe: name,
  outcome: wantedProbes(plan).includes(name) ? 'accepted' : 'refused',
  ...(address !== undefined && { address }),
});

/** Sends requests at the pace, whether those before have been answered or not, until the plan is settled. */
const probeUntilSettled = async (
  session: Session,
): Promise<{ observations: readonly Observation[]; ended: Ended }> => {
  const { plan, hands } = session;
  const observations: Observation[] = [];
  const onTheWay = new Map<Promise<void>, Observation>();
  let accepted: { readonly token: string; readonly at: number } | undefined;
  let waitUntil = 0;

  const ask = async (name: ProbeName, address: string | undefined): Promise<void> => {
    const started = hands.clock.now();
    const isFresh = accepted !== undefined && started - accepted.at < FRESH_MILLISECONDS;
    const request = await requestOf(session, name, isFresh ? accepted?.token : undefined);
    const observation = await send(session, name, request, address);
    if (observation.problem === 'ABORTED') return;
    if (isCutByDeadline(session, observation, session.deadline - started)) return;
    report(session, observations, observation);
    observations.push(observation);
    const now = hands.clock.now();
    if (name === 'right key' && observation.outcome === 'accepted' && request.token !== undefined)
      accepted = { token: request.token, at: now };
    waitUntil = Math.max(waitUntil, now + pauseAfter(session, observations, now - started));
  };

  for (;;) {
    const ended = endOf(session, observations, onTheWay.size);
    if (ended !== undefined) {
      await Promise.all(onTheWay.keys());
      return { observations, ended: endOf(session, observations, 0) ?? ended };
    }
    const sent = [...observations, ...onTheWay.values()];
    const name =
      onTheWay.size < mostAtOnce(observations)
        ? nextProbe(plan, { answered: observations, sent }, rollOf(session))
        : undefined;
    if (name === undefined) {
      if (onTheWay.size === 0) throw new Error('The schedule is not settled and has no next probe.');
      await Promise.race(onTheWay.keys());
      continue;
    }
    const address = nextAddress(plan, sent, name);
    const one: Promise<void> = ask(name, address).finally(() => onTheWay.delete(one));
    onTheWay.set(one, presumed(plan, name, address));
    await Promise.race([one, sleep(session, PACE_MILLISECONDS)]);
    await sleep(session, waitUntil - hands.clock.now());
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
  const profile = profiles[options.profile];
  return {
    hands,
    url: probeUrl(options.backendUrl, options.probePath),
    plan: makePlan({
      targets: options.targets,
      previous: expectation === 'any' ? 'none' : expectation,
      addresses: options.addresses,
      controls: controlsFor({
        algorithm,
        keyEncoding: options.keyEncoding,
        variables: [options.variable, ...(options.aliases ?? [])],
        acceptedKeys: [
          keys.right,
          ...(options.previous ? [readingOf(options.previous.key.reveal(), options.keyEncoding)] : []),
        ],
        otherSecrets: options.otherSecrets,
        formerKeys: options.formerKeys,
        identityHeaders: names,
        claims: mergeClaims(profile.claims, claims),
      }),
    }),
    keys,
    minting: {
      profile,
      claims,
      algorithm,
      now: hands.clock.now,
      random: hands.random,
      mask: hands.mask,
    },
    accept: options.accept,
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
    framework: frameworkOf(options.profile, options.algorithm, options.variable),
    untried: secretsNotTried(options.otherSecrets).map(({ name }) => name),
    targets: options.targets,
    targetsAssumed: options.targetsAssumed,
  };
  const diagnosed = await diagnoseIn(session, evidence, options);
  return summarize.verdict(evidence, diagnosed, (hands.clock.now() - started) / 1000);
};
