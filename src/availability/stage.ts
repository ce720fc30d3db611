import { backendBefore } from '../address/backend-output.ts';
import { type Finding, succeed } from '../finding.ts';
import type { BackendInputs } from '../inputs/backend.ts';
import type { DeployInputs } from '../inputs/inputs.ts';
import { profiles } from '../inputs/profiles.ts';
import { isLoopback, probeUrl } from '../lib/probe-address.ts';
import { keyBytes } from '../redaction/key-bytes.ts';
import { availabilitySummary } from '../report/availability.ts';
import type { Hands } from '../run/hands.ts';
import type { StageResult } from '../run/journal.ts';
import type { Minting } from '../smoke-test/mint.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { type Availability, requestsIn, summarizeLanes } from './availability.ts';
import { authInterrupted, baselineFailed, interrupted, notAuthenticated } from './findings.ts';
import { intervalFor, type LaneTally, startProber } from './prober.ts';
import { type Candidate, type Choice, chooseKey } from './steady-token.ts';
import { addCauses } from './tally.ts';

/** Production is being asked, until somebody stops it. */
export type Watch = {
  readonly url: URL;
  /** Sends nothing more, and gives what was seen. */
  readonly stop: () => Promise<Availability>;
};

/** How long production is asked before anything is changed. An emergency, where no key is to be tried, waits less. */
const baselineMilliseconds = (url: URL, choices: number): number =>
  isLoopback(url) ? 2_000 : choices === 0 ? 4_000 : 10_000;

/** Keys that cannot be read have been refused by the lint, or are on their way out. */
const candidatesOf = ({ availability, keyEncoding }: DeployInputs): readonly Candidate[] =>
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

const mintingFor = (inputs: DeployInputs, backend: BackendInputs, hands: Hands): Minting => ({
  profile: profiles[backend.profile],
  claims: backend.claims,
  algorithm: inputs.algorithm,
  now: hands.world.clock.now,
  random: hands.world.random,
  mask: hands.concealToken,
});

const baselineResult = (
  watch: Watch,
  choice: Choice,
  baseline: Availability['baseline'],
  causes: string,
): StageResult<Watch> => {
  const isSound = baseline.requests > 0 && baseline.failures === 0;
  const findings: Finding[] = [
    ...(choice.measure === 'reachability' ? [notAuthenticated(choice.reason)] : []),
    ...(isSound ? [] : [baselineFailed(baseline, causes)]),
  ];
  const token = choice.measure === 'authenticated' ? `with a token of ${choice.key}` : 'without a token';
  return {
    status: findings.length === 0 ? 'passed' : 'not-established',
    summary: `${baseline.requests - baseline.failures} of ${baseline.requests} requests ${token} answered`,
    outcome: succeed(watch, findings),
  };
};

/**
 * Begins to ask production at fixed times, and looks for some seconds whether it answers while nothing is changed. It
 * goes on asking until it is stopped, or the run is cancelled.
 */
export const startWatch = async (
  inputs: DeployInputs,
  backend: BackendInputs,
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<Watch>> => {
  const { clock, cancelled } = hands.world;
  const url = probeUrl(backend.url, backend.probePath);
  const minting = mintingFor(inputs, backend, hands);
  const { accept } = backend;
  const candidates = candidatesOf(inputs);
  const probing = { clock, cancelled, progress };
  const choice = await chooseKey(candidates, { url, accept, minting }, probing);
  const startedAt = clock.now();
  const prober = startProber(
    {
      url,
      accept,
      profile: minting.profile,
      measure: choice.measure,
      token: choice.measure === 'authenticated' ? choice.token : async () => '',
    },
    probing,
  );
  await clock.sleep(baselineMilliseconds(url, candidates.length), cancelled).catch(() => undefined);
  const before = prober.soFar();
  const baseline = requestsIn(before);
  const stop = async (): Promise<Availability> => {
    const lanes = await prober.stop();
    return summarizeLanes(lanes, {
      measure: choice.measure,
      key: choice.measure === 'authenticated' ? choice.key : '',
      reason: choice.measure === 'reachability' ? choice.reason : '',
      startedAt,
      finishedAt: clock.now(),
      baseline,
      resolution: intervalFor(url),
    });
  };
  if (cancelled.aborted) await stop();
  return baselineResult({ url: backend.url, stop }, choice, baseline, causesOf(before));
};

const noBaseline = (detail: string): StageResult<Watched> => ({
  status: 'skipped',
  summary: 'nothing was watched, because no address is known before the deployment',
  outcome: succeed({}, [
    {
      code: 'availability-without-address',
      severity: 'notice',
      title: 'Availability was not measured, because no address is known before the deployment',
      detail,
      remedy: 'Nothing for a first deployment: the next one has the address from the deployed stack.',
      where: 'backend-url-output',
    },
  ]),
});

/** Empty where there is nothing to watch yet. */
export type Watched = { readonly watch?: Watch };

/** `startWatch` with the address that is in use before the deployment, where that is the output of a stack. */
export const watchDeployment = async (
  inputs: DeployInputs,
  stacks: readonly AssemblyStack[],
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<Watched>> => {
  const found = await backendBefore(inputs, stacks, hands);
  if (!found?.ok) return noBaseline(found?.findings[0].detail ?? 'There is no backend-url.');
  const { outcome, ...result } = await startWatch(inputs, found.value, hands, progress);
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
      ...(interruptions.refused > 0 ? [authInterrupted(availability, where)] : []),
      ...(interruptions.down > 0 ? [interrupted(availability, where)] : []),
    ]),
  };
};
