import type { BackendInputs } from '../inputs/backend.ts';
import { frameworkOf, mergeClaims, namesUser, type ProfileName, profiles } from '../inputs/profiles.ts';
import { lineOf, type TokenLocation } from '../inputs/token-location.ts';
import type { PreviousKey, ProbingInputs } from '../inputs/types.ts';
import { anchored } from '../lib/clock.ts';
import { startPace } from '../lib/pace.ts';
import { isProbeable, probeUrl } from '../lib/probe-address.ts';
import { type StatusRanges, statusRangesText } from '../lib/status-ranges.ts';
import { type ErrorFinding, type Finding, succeed } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Algorithm, type KeyEncoding, keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { controlsFor, secretsNotTried } from './controls.ts';
import { type Diagnosed, diagnose } from './diagnosis.ts';
import { type Evidence, withoutPages } from './evidence.ts';
import { identityNames } from './identity-headers.ts';
import { smokeTestImpossible, smokeTestSkipped } from './inconclusive-findings.ts';
import { mintingFor, readingOf } from './mint.ts';
import {
  askWithTokens,
  limitsFor,
  probeUntilSettled,
  type SmokeContext,
  type SmokeKeys,
  type SmokeSession,
  smokeContextOf,
} from './probing.ts';
import { makePlan, type ProbePlan } from './schedule.ts';
import { type FrontendSession, testThroughFrontend } from './through-frontend.ts';
import { decideVerdict } from './verdict-rules.ts';
import { summarizeVerdict, verdictWithoutRequests } from './verdict-summary.ts';

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
  /** Merged over the JOSE header. */
  readonly tokenHeader: Readonly<Record<string, unknown>>;
  readonly location: TokenLocation;
  readonly previous?: PreviousKey;
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

export type SmokeResult = { readonly verdict: Verdict; readonly findings: readonly Finding[] };

const diagnoseIn = (session: SmokeSession, evidence: Evidence, options: SmokeOptions): Promise<Diagnosed> => {
  const { context, minting, keys, plan } = session;
  return diagnose(decideVerdict(evidence), evidence, {
    minting,
    rightKey: keys.right,
    material: {
      key: options.key,
      keyEncoding: options.keyEncoding,
      variable: options.variable,
      otherSecrets: options.otherSecrets,
      ...(options.previous && { previousKey: options.previous.key }),
    },
    budget: evidence.ended === 'locked-out' ? 0 : plan.requestCap - evidence.observations.length,
    ask: askWithTokens(session),
    progress: context.progress,
  });
};

const unusableUrl = (): ErrorFinding =>
  smokeTestImpossible({
    title: 'A token is not sent over plain HTTP',
    detail: 'backend-url is neither https nor an address of this machine.',
    remedy: 'Give an https address in backend-url.',
  });

const readKeys = (options: SmokeOptions): SmokeKeys | ErrorFinding => {
  const read = (secret: Secret): Uint8Array | ErrorFinding => {
    const bytes = keyBytes(secret.reveal(), options.keyEncoding);
    if (bytes.ok && bytes.bytes.length > 0) return bytes.bytes;
    return smokeTestImpossible({
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

const planFor = (options: SmokeOptions, keys: SmokeKeys): ProbePlan => {
  const { algorithm, location, keyEncoding, previous, otherSecrets, formerKeys } = options;
  const expectation = previous?.expectation ?? 'any';
  return makePlan({
    targets: options.targets,
    previous: expectation === 'any' ? 'none' : expectation,
    isStaged: previous?.isStaged === true,
    addresses: options.addresses,
    controls: controlsFor({
      algorithm,
      location,
      keyEncoding,
      variables: [options.variable, ...(options.aliases ?? [])],
      acceptedKeys: [keys.right, ...(previous ? [readingOf(previous.key.reveal(), keyEncoding)] : [])],
      otherSecrets,
      formerKeys,
      identityHeaders: identityNames(options.identityHeaders, options.location),
      claims: mergeClaims(profiles[options.profile].claims, options.claims),
    }),
  });
};

const openSession = (options: SmokeOptions, context: SmokeContext, keys: SmokeKeys): SmokeSession => {
  const { timeoutMilliseconds } = options;
  return {
    context,
    url: probeUrl(options.backendUrl, options.probePath),
    plan: planFor(options, keys),
    keys,
    minting: mintingFor(options, context),
    accept: options.accept,
    pace: startPace(context, timeoutMilliseconds),
    limits: limitsFor(timeoutMilliseconds),
    pause: Math.min(1_000, Math.max(20, timeoutMilliseconds / 100)),
  };
};

/**
 * Probes a deployed backend with tokens made from the signing key, and with those it must refuse. Takes at most
 * `timeoutMilliseconds`; whatever the network does is part of the verdict, nothing is thrown for it.
 */
export const smokeTest = async (options: SmokeOptions, given: SmokeContext): Promise<SmokeResult> => {
  const context = { ...given, clock: anchored(given.clock) };
  const started = context.clock.now();
  const keys = readKeys(options);
  if (!('right' in keys)) return verdictWithoutRequests(keys);
  if (!isProbeable(options.backendUrl)) return verdictWithoutRequests(unusableUrl());
  const session = openSession(options, context, keys);
  const { observations, ended } = await probeUntilSettled(session);
  const evidence: Evidence = {
    plan: session.plan,
    observations: withoutPages(observations),
    ended,
    url: session.url.origin + session.url.pathname,
    acceptText: statusRangesText(options.accept),
    framework: frameworkOf(options.profile, options.algorithm, options.variable),
    untried: secretsNotTried(options.otherSecrets).map(({ name }) => name),
    targets: options.targets,
    targetsAssumed: options.targetsAssumed,
    location: lineOf(options.location),
    isUserMadeUp: !namesUser(options.profile, options.claims),
  };
  const diagnosed = await diagnoseIn(session, evidence, options);
  return summarizeVerdict(evidence, diagnosed, (context.clock.now() - started) / 1000);
};

/** What is known of production before it is asked. */
export type KnownProduction = {
  /** Running tasks behind the URL, 0 when unknown; more targets take more requests to have met them all. */
  readonly targets: number;
  /** IP addresses that the backend's name has, each of which is probed; empty: the system resolves the name. */
  readonly addresses: readonly string[];
  /** Keys that production had before and that are to be accepted no longer. */
  readonly formerKeys: readonly Secret[];
};

export const UNKNOWN_PRODUCTION: KnownProduction = { targets: 0, addresses: [], formerKeys: [] };

const skipped: StageResult<undefined> = {
  status: 'not-established',
  summary: 'nothing was proven in production, because there is no backend-url',
  outcome: succeed(undefined, [smokeTestSkipped()]),
};

type Asked = { readonly inputs: ProbingInputs; readonly production: KnownProduction };

const optionsFrom = ({ inputs, production }: Asked, backend: BackendInputs): SmokeOptions => ({
  backendUrl: backend.url,
  probePath: backend.probePath,
  accept: backend.accept,
  key: inputs.key,
  keyEncoding: inputs.keyEncoding,
  algorithm: inputs.algorithm,
  profile: backend.profile,
  claims: backend.claims,
  tokenHeader: backend.tokenHeader,
  location: backend.location,
  ...(inputs.previous && { previous: inputs.previous }),
  variable: inputs.secretName,
  aliases: inputs.secretAliases,
  otherSecrets: inputs.otherSecrets,
  identityHeaders: backend.identityHeaders,
  timeoutMilliseconds: backend.timeoutMilliseconds,
  ...production,
  targets: production.targets || backend.tasks,
  targetsAssumed: production.targets === 0,
});

/**
 * Mints tokens and asks the running backend: the right one must be accepted and every wrong one refused. With
 * `probe-as: session` the frontend is asked, with `session`.
 */
export const testKey = async (
  { session, ...asked }: Asked & { readonly session?: FrontendSession | undefined },
  context: RunContext,
): Promise<StageResult<Verdict | undefined>> => {
  const { backend } = asked.inputs;
  if (!backend) return skipped;
  if (backend.probeAs === 'session') return testThroughFrontend({ ...asked, backend }, session, context);
  const { verdict, findings } = await smokeTest(optionsFrom(asked, backend), smokeContextOf(context));
  return {
    outcome: succeed(verdict, findings),
    summary: `${verdict.name}: ${verdict.cause}`,
    facts: { verdict, url: backend.url.href.replace(/\/$/, '') },
  };
};
