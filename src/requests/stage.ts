import type { BackendInputs } from '../inputs/backend.ts';
import type { ProfileName } from '../inputs/profiles.ts';
import type { RequestBody, SmokeRequest, Target } from '../inputs/requests/request.ts';
import { placeToken, type TokenLocation } from '../inputs/token-location.ts';
import type { ProbingInputs } from '../inputs/types.ts';
import { type Answer, ASKS_THE_SERVER, type ProbeLimits, probe } from '../lib/http.ts';
import { PACE_MILLISECONDS, type Pace, paceTo, startPace } from '../lib/pace.ts';
import { probeUrl } from '../lib/probe-address.ts';
import type { StatusRanges } from '../lib/status-ranges.ts';
import { type Finding, succeed } from '../model/finding.ts';
import type { Verdict, VerdictName } from '../model/verdict.ts';
import { type Algorithm, keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { type Minting, mintingFor, mintToken } from '../smoke-test/mint.ts';
import { layerOf } from '../smoke-test/observation.ts';
import { type SmokeContext, smokeContextOf } from '../smoke-test/probing.ts';
import { findDeviations, isTransientAnswer } from './expectations.ts';
import { type JudgedRequest, requestFailed, requestsNotSent } from './findings.ts';

type EncodedBody = {
  readonly headers: Readonly<Record<string, string>>;
  /** Absent when nothing is sent. */
  readonly bytes?: Uint8Array;
};

/** How browsers escape names (HTML standard, "multipart/form-data encoding algorithm"). */
const escaped = (name: string): string =>
  name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const multipart = (body: RequestBody & { kind: 'multipart' }, boundary: string): Uint8Array => {
  const part = (name: string, more: string, bytes: Uint8Array): readonly Uint8Array[] => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"${more}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ];
  return Buffer.concat([
    ...body.fields.flatMap(([name, text]) => part(name, '', Buffer.from(text, 'utf8'))),
    ...body.files.flatMap(({ field, filename, contentType, bytes }) =>
      part(field, `; filename="${escaped(filename)}"\r\nContent-Type: ${contentType}`, bytes),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
};

/** The bytes of a body and the headers that go with them (RFC 8259, RFC 7578). */
export const encodeBody = (body: RequestBody, random: (bytes: number) => Uint8Array): EncodedBody => {
  if (body.kind === 'none') return { headers: {} };
  if (body.kind === 'json') {
    const bytes = Buffer.from(JSON.stringify(body.value), 'utf8');
    return { headers: { 'content-type': 'application/json' }, bytes };
  }
  const boundary = `smoke-${Buffer.from(random(16)).toString('hex')}`;
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return { headers, bytes: multipart(body, boundary) };
};

type RequestsOptions = {
  /** In the order in which they are sent, one after the other. */
  readonly requests: readonly SmokeRequest[];
  /** Origin and path prefix by target; https, or loopback. */
  readonly bases: Readonly<Partial<Record<Target, URL>>>;
  /** `Cookie` header of a session of the frontend, if there is one. */
  readonly sessionCookie?: Secret;
  /** Statuses that are fine where a request does not say. */
  readonly accept: StatusRanges;
  /** Key bytes, as the verifier uses them. */
  readonly key: Uint8Array;
  readonly algorithm: Algorithm;
  readonly profile: ProfileName;
  /** Merged over the profile's claims. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Merged over the JOSE header. */
  readonly tokenHeader: Readonly<Record<string, unknown>>;
  readonly location: TokenLocation;
  /** For all requests together. */
  readonly timeoutMilliseconds: number;
};

type RequestsResult = { readonly asExpected: number; readonly findings: readonly Finding[] };

type Session = RequestsOptions & {
  readonly context: SmokeContext;
  readonly minting: Minting;
  readonly pace: Pace;
};

/** A read is tried again at most so often. */
const MOST_TRIES = 5;
const RETRY_PAUSE = 1_000;

/** An upload and the work behind a write take longer than a probe. */
const limitsFor = (left: number): ProbeLimits => ({
  connect: Math.min(5_000, left),
  firstByte: Math.min(30_000, left),
  total: Math.min(40_000, left),
});

/** Whether there is still time for another request; the pause before it is waited for. */
const mayGoOn = async ({ pace, context }: Session, pause: number): Promise<boolean> => {
  await pace.wait(pause);
  // A timer may be a millisecond early.
  return !context.cancelled.aborted && pace.left() > 1;
};

const sendOnce = async (session: Session, request: SmokeRequest, url: URL): Promise<Answer> => {
  const { context, minting, key } = session;
  const { headers, bytes } = encodeBody(request.body, context.random);
  const cookie = request.as === 'session' ? session.sessionCookie?.reveal() : undefined;
  const own = {
    ...(request.as !== 'anonymous' && ASKS_THE_SERVER),
    ...headers,
    ...request.headers,
    ...(cookie && { cookie }),
  };
  return probe(
    url,
    request.as === 'bearer' ? placeToken(minting.location, await mintToken(minting, key), own) : own,
    limitsFor(session.pace.left()),
    context.cancelled,
    { method: request.method, ...(bytes && { body: bytes }) },
  );
};

/**
 * A write is sent once, whatever comes back: it may have been done although no answer came. A read is sent again while
 * the trouble looks like a passing one.
 */
const sendRequest = async (
  session: Session,
  request: SmokeRequest,
  number: number,
): Promise<JudgedRequest> => {
  const base = session.bases[request.at];
  if (base === undefined) throw new Error(`There is no address for at: ${request.at}.`);
  const url = probeUrl(base, request.path);
  for (let sent = 1; ; sent += 1) {
    const answer = await sendOnce(session, request, url);
    const wrong = findDeviations(answer, request.expect, session.accept);
    const isOver = wrong.length === 0 || request.method !== 'GET' || !isTransientAnswer(answer);
    if (isOver || sent === MOST_TRIES || !(await mayGoOn(session, RETRY_PAUSE))) {
      return { request, number, answer, wrong, sent };
    }
  }
};

const SESSION_REMEDY =
  'See what the stage frontend says, and give smoke-user-email and smoke-user-password of a user who can log in.';

const lineOf = ({ request, answer, wrong }: JudgedRequest): string => {
  const who = answer.kind === 'answer' ? `${answer.status}, ${layerOf(answer, answer.body)}` : 'no answer';
  return `${request.name}: ${wrong.length === 0 ? 'as expected' : 'not as expected'} (${who})`;
};

const openSession = (options: RequestsOptions, context: SmokeContext): Session => ({
  ...options,
  context,
  minting: mintingFor(options, context),
  pace: startPace(context, options.timeoutMilliseconds),
});

/** Sends the user's own requests and compares the answers with what was expected. Nothing is thrown for the network. */
export const sendRequests = async (
  options: RequestsOptions,
  context: SmokeContext,
): Promise<RequestsResult> => {
  const session = openSession(options, context);
  const judged: JudgedRequest[] = [];
  const lacksSession = ({ as }: SmokeRequest): boolean =>
    as === 'session' && options.sessionCookie === undefined;
  const sendable = options.requests.filter((request) => !lacksSession(request));
  for (const request of sendable) {
    const index = options.requests.indexOf(request);
    const base = options.bases[request.at];
    if (!(await mayGoOn(session, base ? paceTo(base) : PACE_MILLISECONDS))) break;
    const result = await sendRequest(session, request, index + 1);
    judged.push(result);
    context.progress(lineOf(result));
  }
  const failed = judged.filter(({ wrong }) => wrong.length > 0);
  const left = sendable.slice(judged.length);
  const without = options.requests.filter(lacksSession);
  const why = context.cancelled.aborted ? 'the run was cancelled' : 'the time was over';
  return {
    asExpected: judged.length - failed.length,
    findings: [
      ...failed.map(requestFailed),
      ...(left.length > 0 ? [requestsNotSent(left, why)] : []),
      ...(without.length > 0
        ? [requestsNotSent(without, 'there is no session of the frontend', SESSION_REMEDY)]
        : []),
    ],
  };
};

const notSent: StageResult<RequestsResult | undefined> = {
  status: 'skipped',
  summary: 'not sent, because the key is not proven',
  outcome: succeed(undefined),
};

type Asked = {
  readonly inputs: ProbingInputs;
  /** What the smoke test found; undefined where it found nothing that one may go by. */
  readonly verdict: Verdict | undefined;
  /** `Cookie` header of a session of the frontend, if there is one. */
  readonly sessionCookie: Secret | undefined;
};

const optionsFrom = (
  { inputs, sessionCookie }: Asked,
  backend: BackendInputs,
): Omit<RequestsOptions, 'requests'> => {
  const key = keyBytes(inputs.key.reveal(), inputs.keyEncoding);
  return {
    bases: { backend: backend.url, ...(inputs.frontend && { frontend: inputs.frontend.url }) },
    ...(sessionCookie && { sessionCookie }),
    accept: backend.accept,
    key: key.ok ? key.bytes : new Uint8Array(),
    algorithm: inputs.algorithm,
    profile: backend.profile,
    claims: backend.claims,
    tokenHeader: backend.tokenHeader,
    location: backend.location,
    timeoutMilliseconds: backend.timeoutMilliseconds,
  };
};

/** What does no harm, and needs no token of ours: reading through the frontend, as its users do. */
const isReadThroughFrontend = ({ method, at, as }: SmokeRequest): boolean =>
  method === 'GET' && at === 'frontend' && as !== 'bearer';

/** Verdicts after which reading through the frontend tells more than the verdict does. */
const READS_AFTER: ReadonlySet<VerdictName> = new Set(['refused', 'inconclusive', 'works']);

const sendableAfter = (verdict: VerdictName, requests: readonly SmokeRequest[]): readonly SmokeRequest[] => {
  if (verdict === 'match') return requests;
  return READS_AFTER.has(verdict) ? requests.filter(isReadThroughFrontend) : [];
};

/**
 * Sends the requests of the input `smoke`, writes among them, to a backend that is proven to honour the key and to
 * refuse strangers. Where that is not known, only those that read through the frontend are sent; after any other verdict
 * none is.
 */
export const sendOwnRequests = async (
  asked: Asked,
  context: RunContext,
): Promise<StageResult<RequestsResult | undefined>> => {
  const { inputs, verdict } = asked;
  const requests = verdict ? sendableAfter(verdict.name, inputs.requests) : [];
  if (!inputs.backend || requests.length === 0) return notSent;
  const options = { ...optionsFrom(asked, inputs.backend), requests };
  const result = await sendRequests(options, smokeContextOf(context));
  const { length } = requests;
  const left = inputs.requests.length - length;
  const rest =
    left === 0 ? '' : ` that read through the frontend; ${left} not sent, because the key is not proven`;
  return {
    outcome: succeed(result, result.findings),
    summary: `${result.asExpected} of ${length} ${length === 1 ? 'request' : 'requests'} as expected${rest}`,
    ...(left > 0 && result.findings.length === 0 && { status: 'not-established' as const }),
  };
};
