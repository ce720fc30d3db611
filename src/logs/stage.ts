import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { type Finding, fail, succeed } from '../finding.ts';
import type { ProbingInputs } from '../inputs/inputs.ts';
import { regionOf } from '../lib/aws/clients.ts';
import type { Hands } from '../run/hands.ts';
import type { StageResult } from '../run/journal.ts';
import type { Verdict } from '../run/verdict.ts';
import { authenticationErrors, groupNotRead, noEvidence, notAllRead, regionUnknown } from './findings.ts';
import { type LogWindow, readLog } from './log-events.ts';
import { isAuthenticationError, type Mark, markIn } from './log-evidence.ts';

/** Milliseconds since the epoch. */
export type LogTimes = {
  /** From when on errors count; undefined for a while before the first probe. */
  readonly since?: number;
  /** Before the first probe. */
  readonly probed: number;
  /** When else a token of this run was refused. */
  readonly own?: readonly number[];
};

export type LogEvidence = { readonly group: string; readonly mark: Mark };

/** Lines arrive some seconds after they were written. */
const PATIENCE_MILLISECONDS = 20_000;
const PAUSE_MILLISECONDS = 2_000;
/** Clocks differ; a line of one of our controls must not count as somebody else's. */
const MARGIN_MILLISECONDS = 5_000;
const LOOK_BACK_MILLISECONDS = 15 * 60_000;

type Place = { readonly region: string; readonly client: CloudWatchLogsClient };

type Reading = {
  readonly places: readonly Place[];
  readonly groups: readonly string[];
  /** Groups of which not everything was read. */
  readonly cut: Set<string>;
  /** Why a region shows nothing of a group, by both. */
  readonly closed: Map<string, unknown>;
};

/** Why a group could not be read, carried to the one place that makes a finding of it. */
class NotRead extends Error {
  readonly group: string;
  readonly region: string;

  constructor(group: string, region: string, cause: unknown) {
    super('a log group could not be read', { cause });
    this.group = group;
    this.region = region;
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ResourceNotFoundException';

/** A group is in one region, as a rule: the others do not know it, or the role may read it there only. */
const isElsewhere = (error: unknown): boolean =>
  isAbsent(error) || (error instanceof Error && error.name === 'AccessDeniedException');

/** Where no region can be read: a refusal may hide the group, so it is told before its absence. */
const notRead = ({ places, closed }: Reading, group: string): NotRead => {
  const reasons = places.map(({ region }) => ({ region, cause: closed.get(`${region} ${group}`) }));
  const refused = reasons.find(({ cause }) => !isAbsent(cause));
  return refused
    ? new NotRead(group, refused.region, refused.cause)
    : new NotRead(group, reasons.map(({ region }) => region).join(', '), reasons[0]?.cause);
};

const read = async (
  reading: Reading,
  group: string,
  window: LogWindow,
  each: (text: string, at: number, region: string) => void,
): Promise<void> => {
  const { places, closed, cut } = reading;
  for (const { region, client } of places) {
    if (closed.has(`${region} ${group}`)) continue;
    try {
      const all = await readLog(client, group, window, ({ text, at }) => each(text, at, region));
      if (!all) cut.add(group);
    } catch (error) {
      if (!isElsewhere(error)) throw new NotRead(group, region, error);
      closed.set(`${region} ${group}`, error);
    }
  }
  if (places.every(({ region }) => closed.has(`${region} ${group}`))) throw notRead(reading, group);
};

/** The best that the groups say of our tokens in the window. */
const look = async (
  reading: Reading,
  ids: readonly string[],
  window: LogWindow,
): Promise<LogEvidence | undefined> => {
  const found: LogEvidence[] = [];
  for (const group of reading.groups) {
    await read(reading, group, window, (text) => {
      const mark = markIn(text, ids);
      if (mark && !found.some((one) => one.mark === mark)) found.push({ group, mark });
    });
  }
  return found.find(({ mark }) => mark === 'token') ?? found[0];
};

/** Looks again until a line shows a token of ours, or the patience ends. */
const waitForEvidence = async (
  reading: Reading,
  ids: readonly string[],
  from: number,
  { world: { clock, cancelled } }: Hands,
): Promise<LogEvidence | undefined> => {
  const deadline = clock.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const found = await look(reading, ids, { from, to: clock.now() + MARGIN_MILLISECONDS });
    if (found || cancelled.aborted || clock.now() >= deadline) return found;
    await clock.sleep(PAUSE_MILLISECONDS, cancelled).catch(() => undefined);
  }
};

/** Errors of others: before our first probe, and after our last one. */
const errorsOfOthers = async (
  reading: Reading,
  windows: readonly LogWindow[],
  own: readonly number[],
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const group of reading.groups) {
    const seen: { readonly at: number; readonly region: string }[] = [];
    for (const window of windows) {
      await read(reading, group, window, (text, at, region) => {
        const isOwn = own.some((moment) => Math.abs(moment - at) <= MARGIN_MILLISECONDS);
        if (isAuthenticationError(text) && !isOwn) seen.push({ at, region });
      });
    }
    const first = seen.toSorted((one, other) => one.at - other.at)[0];
    if (first) findings.push(authenticationErrors(group, seen.length, first));
  }
  return findings;
};

const summaryOf = (evidence: LogEvidence | undefined): string => {
  if (!evidence) return 'no line shows the token that was accepted';
  return evidence.mark === 'token'
    ? 'the backend logged the token that was accepted'
    : 'a line names the smoke user; whether for the accepted token or for a refused one is not known';
};

const search = async (
  reading: Reading,
  ids: readonly string[],
  { since, probed, own = [] }: LogTimes,
  hands: Hands,
): Promise<StageResult<LogEvidence | undefined>> => {
  const { clock } = hands.world;
  const ended = clock.now();
  const before = probed - MARGIN_MILLISECONDS;
  const evidence = await waitForEvidence(reading, ids, before, hands);
  const windows = [
    { from: since ?? probed - LOOK_BACK_MILLISECONDS, to: before - 1 },
    { from: ended + MARGIN_MILLISECONDS, to: clock.now() },
  ];
  const errors = await errorsOfOthers(reading, windows, own);
  return {
    status: evidence?.mark === 'token' ? 'passed' : 'not-established',
    summary: summaryOf(evidence),
    outcome: succeed(evidence, [
      ...(evidence?.mark === 'token' ? [] : [noEvidence(reading.groups, PATIENCE_MILLISECONDS / 1000)]),
      ...errors,
      ...(reading.cut.size > 0 ? [notAllRead([...reading.cut])] : []),
    ]),
  };
};

/**
 * Looks into CloudWatch Logs for what the verifier wrote about the token that was accepted, and for tokens of others that
 * it did not accept. Lines are never shown: they may hold anything.
 *
 * @param verdict what the smoke test found; undefined when it failed
 * @param stackRegions where the stacks of this run are; without any, the region of the credentials is searched
 */
export const findLogEvidence = async (
  inputs: ProbingInputs,
  verdict: Verdict | undefined,
  times: LogTimes,
  hands: Hands,
  stackRegions: readonly string[] = [],
): Promise<StageResult<LogEvidence | undefined>> => {
  if (verdict?.name !== 'match') {
    const summary = 'not read, because the key is not proven';
    return { status: 'skipped', summary, outcome: succeed(undefined) };
  }
  const regions = new Set([...stackRegions, ...(stackRegions.length > 0 ? [] : [regionOf(hands.world.env)])]);
  if (regions.has('')) return { outcome: fail(regionUnknown()), summary: 'the region is not known' };
  const places = await Promise.all(
    [...regions].map(async (region) => ({ region, client: await hands.aws(region).logs() })),
  );
  const reading: Reading = { places, groups: inputs.logGroups, cut: new Set(), closed: new Map() };
  try {
    return await search(reading, verdict.acceptedIds ?? [], times, hands);
  } catch (error) {
    if (!(error instanceof NotRead) || hands.world.cancelled.aborted) throw error;
    return {
      outcome: fail(groupNotRead(error.group, error.region, error.cause)),
      summary: 'a log group could not be read',
    };
  }
};
