import { backendBefore } from '../address/backend-output.ts';
import type { BackendInputs } from '../inputs/backend.ts';
import type { DeployInputs } from '../inputs/types.ts';
import { startPace } from '../lib/pace.ts';
import { isLoopback, probeUrl } from '../lib/probe-address.ts';
import type { Availability } from '../model/availability.ts';
import { type Finding, succeed } from '../model/finding.ts';
import { keyBytes } from '../redaction/key-bytes.ts';
import { availabilitySummary } from '../report/availability.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { mintingFor } from '../smoke-test/mint.ts';
import { smokeContextOf } from '../smoke-test/probing.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import {
  availabilityAuthInterrupted,
  availabilityBaselineFailed,
  availabilityInterrupted,
  availabilityNotAuthenticated,
  availabilityWithoutAddress,
} from './findings.ts';
import { intervalFor, startProber } from './prober.ts';
import { chooseKey, type WatchableKey, type WatchedToken } from './steady-token.ts';
import { addCauses, countRequests, type LaneTally, summarizeLanes } from './tally.ts';

/** Production is asked until `stop` is called. */
export type Watch = {
  readonly url: URL;
  /** Sends nothing more, and gives what was seen. */
  readonly stop: () => Promise<Availability>;
};

/** How long production is asked before anything is changed. An emergency, where no key is to be tried, waits less. */
const baselineMilliseconds = (url: URL, choices: number): number =>
  isLoopback(url) ? 2_000 : choices === 0 ? 4_000 : 10_000;

/** Keys that cannot be read have been refused by the lint, or are on their way out. */
const watchableKeys = ({ availability, keyEncoding }: DeployInputs): readonly WatchableKey[] =>
  (availability?.keys ?? []).flatMap((secret) => {
    const read = keyBytes(secret.reveal(), keyEncoding);
    return read.ok && read.bytes.length > 0 ? [{ name: secret.name, key: read.bytes }] : [];
  });

const causesOf = (lanes: readonly LaneTally[]): string =>
  [
    ...addCauses(
      new Map(),
      lanes.flatMap(({ causes }) => [...causes]),
    ),
  ]
    .map(([cause, times]) => `${cause} ×${times}`)
    .join(', ');

type Asked = { readonly inputs: DeployInputs; readonly backend: BackendInputs };

const baselineResult = (
  watch: Watch,
  token: WatchedToken,
  lanes: readonly LaneTally[],
): StageResult<Watch> => {
  const baseline = countRequests(lanes);
  const { requests, failures } = baseline;
  const isSound = requests > 0 && failures === 0;
  const findings: Finding[] = [
    ...(token.measure === 'reachability' ? [availabilityNotAuthenticated(token.reason)] : []),
    ...(isSound ? [] : [availabilityBaselineFailed(baseline, causesOf(lanes))]),
  ];
  const sent = token.measure === 'authenticated' ? `with a token of ${token.key}` : 'without a token';
  return {
    status: findings.length === 0 ? 'passed' : 'not-established',
    summary: `${requests - failures} of ${requests} requests ${sent} answered`,
    outcome: succeed(watch, findings),
  };
};

/**
 * Begins to ask production at fixed times, and looks for some seconds whether it answers while nothing is changed. It
 * goes on asking until it is stopped, or the run is cancelled.
 */
export const startWatch = async (
  { inputs, backend }: Asked,
  context: RunContext,
): Promise<StageResult<Watch>> => {
  const { clock, cancelled } = context.world;
  const probing = smokeContextOf(context);
  const url = probeUrl(backend.url, backend.probePath);
  const { accept } = backend;
  const minting = mintingFor({ ...backend, algorithm: inputs.algorithm }, probing);
  const keys = backend.probeAs === 'session' ? [] : watchableKeys(inputs);
  const watched: WatchedToken =
    backend.probeAs === 'session'
      ? { measure: 'reachability', reason: 'only the frontend reaches the backend (probe-as: session).' }
      : await chooseKey(keys, { url, accept, minting }, probing);
  const { measure } = watched;
  const startedAt = clock.now();
  const token = measure === 'authenticated' ? watched.token : async () => '';
  const prober = startProber({ url, accept, minting, measure, token }, probing);
  await startPace(context.world).wait(baselineMilliseconds(url, keys.length));
  const before = prober.soFar();
  const stop = async (): Promise<Availability> =>
    summarizeLanes(await prober.stop(), {
      measure,
      key: measure === 'authenticated' ? watched.key : '',
      reason: measure === 'reachability' ? watched.reason : '',
      startedAt,
      finishedAt: clock.now(),
      baseline: countRequests(before),
      resolution: intervalFor(url),
    });
  if (cancelled.aborted) await stop();
  return baselineResult({ url: backend.url, stop }, watched, before);
};

const noBaseline = (detail: string): StageResult<Watched> => ({
  status: 'skipped',
  summary: 'nothing was watched, because no address is known before the deployment',
  outcome: succeed({}, [availabilityWithoutAddress(detail)]),
});

/** Empty where there is nothing to watch yet. */
type Watched = { readonly watch?: Watch };

/** `startWatch` with the address that is in use before the deployment, where that is the output of a stack. */
export const watchDeployment = async (
  { inputs, stacks }: { readonly inputs: DeployInputs; readonly stacks: readonly AssemblyStack[] },
  context: RunContext,
): Promise<StageResult<Watched>> => {
  const found = await backendBefore(inputs, stacks, context);
  if (!found?.ok) return noBaseline(found?.findings[0].detail ?? 'There is no backend-url.');
  const { outcome, ...result } = await startWatch({ inputs, backend: found.value }, context);
  return { ...result, outcome: outcome.ok ? succeed({ watch: outcome.value }, outcome.findings) : outcome };
};

/** What was seen, and a warning for each kind of interruption. Nothing here makes a run red or green. */
export const judgeAvailability = (availability: Availability, backendUrl: URL): StageResult<Availability> => {
  const { interruptions, measure, requests, failures, baseline } = availability;
  const where = backendUrl.origin;
  const wasServed = requests > failures && interruptions.down + interruptions.refused === 0;
  const isEstablished = measure === 'authenticated' && wasServed && baseline.failures === 0;
  return {
    status: isEstablished ? 'passed' : 'not-established',
    summary: availabilitySummary(availability),
    facts: { availability },
    outcome: succeed(availability, [
      ...(interruptions.refused > 0 ? [availabilityAuthInterrupted(availability, where)] : []),
      ...(interruptions.down > 0 ? [availabilityInterrupted(availability, where)] : []),
    ]),
  };
};
