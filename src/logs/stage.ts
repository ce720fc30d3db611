import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { mergeClaims, profiles, SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';
import type { ProbingInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { startPace } from '../lib/pace.ts';
import { type Finding, fail, succeed } from '../model/finding.ts';
import { isGreen, type Verdict } from '../model/verdict.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import {
  authenticationErrors,
  groupNotRead,
  noEvidence,
  notAllRead,
  regionUnknown,
  verifierNotSeen,
} from './findings.ts';

/** Milliseconds since the epoch. */
export type LogTimes = {
  /** From when on errors count; undefined for a while before the first probe. */
  readonly since?: number;
  /** Before the first probe. */
  readonly probed: number;
  /** When else a token of this run was refused. */
  readonly own?: readonly number[];
};

type LogSearch = {
  readonly inputs: ProbingInputs;
  /** Undefined when the smoke test failed. */
  readonly verdict: Verdict | undefined;
  /** By what the backend may call the smoke user, where it was asked with a session of that user. */
  readonly users: readonly string[];
  readonly times: LogTimes;
  /** Where the stacks of this run are; without any, the region of the credentials is searched. */
  readonly stackRegions?: readonly string[] | undefined;
};

type LogEvidence = { readonly group: string; readonly mark: Mark };

/** How verifiers call a token whose signature is not right. Compared in lower case. */
const AUTHENTICATION_ERRORS = [
  // PyJWT, flask-jwt-extended, Authlib, Django REST framework simplejwt
  'signature verification failed',
  'invalidsignatureerror',
  'jwtdecodeerror',
  'badsignatureerror',
  'bad_signature',
  // jsonwebtoken, express-jwt, jose
  'jsonwebtokenerror',
  'invalid signature',
  'err_jws_signature_verification_failed',
  'jwssignatureverificationfailed',
  // jjwt, Nimbus (Spring Security)
  'signatureexception',
  'jwt signature does not match',
  'signed jwt rejected',
  // golang-jwt
  'signature is invalid',
] as const;

export const isAuthenticationError = (line: string): boolean => {
  const lower = line.toLowerCase();
  return AUTHENTICATION_ERRORS.some((words) => lower.includes(words));
};

/** A trace id of OpenTelemetry that is not set is a longer run of zeros. */
const OUR_USER = new RegExp(`(?<![0-9a-f])${SYNTHETIC_SUBJECT}(?![0-9a-f])`, 'i');

type Mark = 'token' | 'user';

/** What a line about an accepted token of this run may say. */
export type Sought = {
  /** The `jti` of each token that was accepted. */
  readonly ids: readonly string[];
  readonly users: readonly string[];
  /** `log-success`, or ''. */
  readonly success: string;
};

/** Whether the line has the text, and not as a part of a longer name, number or address. */
const says = (line: string, text: string): boolean => {
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const [before, after] = [line.slice(Math.max(0, at - 2), at), line.slice(at + text.length)];
    if (!/(?:[\w@-]|\w[.+])$/.test(before) && !/^(?:[\w@-]|[.+]\w)/.test(after)) return true;
  }
  return false;
};

const saysOneOf = (line: string, texts: readonly string[]): boolean => texts.some((text) => says(line, text));

const successTexts = ({ ids, users, success }: Sought): readonly string[] =>
  success.includes('{jti}')
    ? ids.flatMap((id) =>
        users.map((user) => success.replaceAll('{jti}', id).replaceAll('{user}', () => user)),
      )
    : users.map((user) => success.replaceAll('{user}', () => user));

/** Whether a line names a token of ours by its `jti`, or, which says less, the user of such a token. */
export const findMark = (line: string, sought: Sought): Mark | undefined => {
  if (sought.success !== '') return saysOneOf(line, successTexts(sought)) ? 'token' : undefined;
  const { ids } = sought;
  if (ids.some((id) => line.includes(id))) return 'token';
  return OUR_USER.test(line) && !isAuthenticationError(line) ? 'user' : undefined;
};

type LogLine = {
  /** Milliseconds since the epoch, by the clock of the writer. */
  readonly at: number;
  readonly text: string;
};

/** Milliseconds since the epoch, both included. */
type LogWindow = { readonly from: number; readonly to: number };

type LogQuery = {
  readonly client: CloudWatchLogsClient;
  readonly group: string;
  readonly window: LogWindow;
};

/** A page has at most 1 MiB, and may be empty although more pages follow (API reference of FilterLogEvents). */
const MOST_PAGES = 40;
const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * Hands every line of a log group in the window to `each`. The lines are not filtered by CloudWatch, whose patterns take
 * only a few words at a time.
 *
 * @returns whether all of it was read, and not only as much as is reasonable
 * @throws what the AWS SDK throws; the call is `logs:FilterLogEvents`
 */
export const readLog = async (
  { client, group, window }: LogQuery,
  each: (line: LogLine) => void,
): Promise<boolean> => {
  if (window.from > window.to) return true;
  const { FilterLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const query = { logGroupName: group, startTime: Math.floor(window.from), endTime: Math.floor(window.to) };
  let nextToken: string | undefined;
  let characters = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await client.send(
      new FilterLogEventsCommand({ ...query, ...(nextToken && { nextToken }) }),
    );
    for (const { timestamp = 0, message = '' } of answer.events ?? []) {
      characters += message.length;
      if (characters > MOST_CHARACTERS) return false;
      each({ at: timestamp, text: message });
    }
    if (!answer.nextToken || answer.nextToken === nextToken) return true;
    nextToken = answer.nextToken;
  }
  return false;
};

/** Lines arrive some seconds after they were written. */
const PATIENCE_MILLISECONDS = 20_000;
const PAUSE_MILLISECONDS = 2_000;
/** Clocks differ; a line about one of our controls must not count as an error of another client. */
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

/** Where no region can be read: a refusal may hide the group, so it is reported before an absence. */
const notRead = ({ places, closed }: Reading, group: string): NotRead => {
  const reasons = places.map(({ region }) => ({ region, cause: closed.get(`${region} ${group}`) }));
  const refused = reasons.find(({ cause }) => !isAbsent(cause));
  return refused
    ? new NotRead(group, refused.region, refused.cause)
    : new NotRead(group, reasons.map(({ region }) => region).join(', '), reasons[0]?.cause);
};

const readEverywhere = async (
  reading: Reading,
  { group, window }: Pick<LogQuery, 'group' | 'window'>,
  each: (line: LogLine, region: string) => void,
): Promise<void> => {
  const { places, closed, cut } = reading;
  for (const { region, client } of places) {
    if (closed.has(`${region} ${group}`)) continue;
    try {
      const all = await readLog({ client, group, window }, (line) => each(line, region));
      if (!all) cut.add(group);
    } catch (error) {
      if (!isElsewhere(error)) throw new NotRead(group, region, error);
      closed.set(`${region} ${group}`, error);
    }
  }
  if (places.every(({ region }) => closed.has(`${region} ${group}`))) throw notRead(reading, group);
};

/** The best that the groups say of our tokens in the window. */
const findEvidence = async (
  reading: Reading,
  sought: Sought,
  window: LogWindow,
): Promise<LogEvidence | undefined> => {
  const found: LogEvidence[] = [];
  for (const group of reading.groups) {
    await readEverywhere(reading, { group, window }, ({ text }) => {
      const mark = findMark(text, sought);
      if (mark && !found.some((one) => one.mark === mark)) found.push({ group, mark });
    });
  }
  return found.find(({ mark }) => mark === 'token') ?? found[0];
};

/** Looks again until a line shows a token of ours, or the patience ends. */
const waitForEvidence = async (
  reading: Reading,
  { from, ...sought }: Sought & { readonly from: number },
  { world }: RunContext,
): Promise<LogEvidence | undefined> => {
  const pace = startPace(world, PATIENCE_MILLISECONDS);
  for (;;) {
    const found = await findEvidence(reading, sought, { from, to: world.clock.now() + MARGIN_MILLISECONDS });
    if (found || world.cancelled.aborted || pace.left() <= 0) return found;
    await pace.wait(PAUSE_MILLISECONDS);
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
    const errors: { readonly at: number; readonly region: string }[] = [];
    for (const window of windows) {
      await readEverywhere(reading, { group, window }, ({ text, at }, region) => {
        const isOwn = own.some((moment) => Math.abs(moment - at) <= MARGIN_MILLISECONDS);
        if (isAuthenticationError(text) && !isOwn) errors.push({ at, region });
      });
    }
    const first = errors.toSorted((one, other) => one.at - other.at)[0];
    if (first) findings.push(authenticationErrors(group, errors.length, first));
  }
  return findings;
};

const summaryOf = (evidence: LogEvidence | undefined): string => {
  if (!evidence) return 'no line shows the token that was accepted';
  return evidence.mark === 'token'
    ? 'the backend logged the token that was accepted'
    : 'a line names the smoke user; whether for the accepted token or for a refused one is not known';
};

/** By what a backend may call the user of our tokens. */
const usersOf = ({ backend }: ProbingInputs): readonly string[] =>
  backend
    ? Object.entries(mergeClaims(profiles[backend.profile].claims, backend.claims)).flatMap(
        ([name, value]) =>
          /^(?:sub|id|user_id|email|name|username)$/.test(name) && typeof value === 'string' ? [value] : [],
      )
    : [];

/** Without a token of ours in it, only the log tells whether the backend verified one. */
const notSeen = ({ name }: Verdict, groups: readonly string[]): Finding =>
  name === 'works' ? verifierNotSeen(groups) : noEvidence(groups, PATIENCE_MILLISECONDS / 1000);

const searchLogs = async (
  reading: Reading,
  {
    verdict,
    times: { since, probed, own = [] },
    users,
    success,
  }: Pick<Sought, 'users' | 'success'> & { readonly verdict: Verdict; readonly times: LogTimes },
  context: RunContext,
): Promise<StageResult<LogEvidence | undefined>> => {
  const { clock } = context.world;
  const ended = clock.now();
  const before = probed - MARGIN_MILLISECONDS;
  const sought = { ids: verdict.acceptedIds ?? [], users, success };
  const evidence = await waitForEvidence(reading, { ...sought, from: before }, context);
  const windows = [
    { from: since ?? probed - LOOK_BACK_MILLISECONDS, to: before - 1 },
    { from: ended + MARGIN_MILLISECONDS, to: clock.now() },
  ];
  const errors = await errorsOfOthers(reading, windows, own);
  return {
    status: evidence?.mark === 'token' ? 'passed' : 'not-established',
    summary: summaryOf(evidence),
    outcome: succeed(evidence, [
      ...(evidence?.mark === 'token' ? [] : [notSeen(verdict, reading.groups)]),
      ...errors,
      ...(reading.cut.size > 0 ? [notAllRead([...reading.cut])] : []),
    ]),
  };
};

/**
 * Looks into CloudWatch Logs for what the verifier wrote about the token that was accepted, and for tokens of others that
 * it did not accept. Lines are never shown: they may hold anything.
 */
export const findLogEvidence = async (
  { inputs, verdict, users, times, stackRegions = [] }: LogSearch,
  context: RunContext,
): Promise<StageResult<LogEvidence | undefined>> => {
  if (!verdict || !isGreen(verdict.name)) {
    const summary = 'not read, because the key is not proven';
    return { status: 'skipped', summary, outcome: succeed(undefined) };
  }
  const { logGroups: groups, logSuccess: success } = inputs;
  if (verdict.name === 'works' && (groups.length === 0 || success === ''))
    return {
      status: 'not-established',
      summary: 'no log was asked whether the backend verified a token',
      outcome: succeed(undefined, [verifierNotSeen([])]),
    };
  const regions = new Set([
    ...stackRegions,
    ...(stackRegions.length > 0 ? [] : [regionOf(context.world.env)]),
  ]);
  if (regions.has('')) return { outcome: fail(regionUnknown()), summary: 'the region is not known' };
  const places = await Promise.all(
    [...regions].map(async (region) => ({ region, client: await context.aws(region).logs() })),
  );
  const reading: Reading = { places, groups, cut: new Set(), closed: new Map() };
  try {
    const named = verdict.name === 'works' ? users : usersOf(inputs);
    return await searchLogs(reading, { verdict, times, users: named, success }, context);
  } catch (error) {
    if (!(error instanceof NotRead) || context.world.cancelled.aborted) throw error;
    return {
      outcome: fail(groupNotRead(error.group, error.region, error.cause)),
      summary: 'a log group could not be read',
    };
  }
};
