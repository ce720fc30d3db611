import type { BackendInputs } from '../inputs/backend.ts';
import { placeToken } from '../inputs/token-location.ts';
import type { DeployInputs, Dying } from '../inputs/types.ts';
import { probe } from '../lib/http.ts';
import { type Pace, paceTo, startPace } from '../lib/pace.ts';
import { isLoopback, probeUrl } from '../lib/probe-address.ts';
import { type Finding, isError, succeed } from '../model/finding.ts';
import { keyBytes } from '../redaction/key-bytes.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { type Minting, mintingFor } from '../smoke-test/mint.ts';
import { type Observation, observeAnswer } from '../smoke-test/observation.ts';
import { BRIEF_LIMITS } from '../smoke-test/probing.ts';
import {
  type DeadKey,
  deadKeyCacheUnknown,
  deadKeyHonouredForAWhile,
  deadKeyNotAskedAgain,
  deadKeyOutlivedTokens,
  deadKeyStillHonoured,
  type HonouredToken,
} from './findings.ts';
import {
  AUTHORIZER_CACHE,
  canBeProven,
  countEarlierTokens,
  type History,
  isProvenDead,
  mintSpanToken,
  othersLiveUntil,
  REFUSALS_NEEDED,
  type Reply,
  readReply,
  spanBeginning,
  spanLength,
  UNKNOWN_HISTORY,
  withNewToken,
  withRepeatedToken,
} from './history.ts';

/** The dying keys are being tried, until the watch is stopped. */
export type Replay = {
  /** Ends the tries; an answer that is under way is waited for. */
  readonly stop: () => Promise<void>;
  /** When a token was refused by the verifier: such lines in its log come from this run. */
  readonly refusedAt: () => readonly number[];
  /**
   * After the deployment is proven and the tries have ended: what became of the tokens that were accepted before.
   *
   * @param changed when production was last changed before this deployment, in milliseconds since the epoch
   */
  readonly prove: (changed: number) => Promise<StageResult<true>>;
};

/** How many requests in a row may stay without a clear answer before the next key has its turn. */
const UNCLEAR = 4;
/** A deployment takes less than an hour, and no cache that is assumed keeps its answer for longer than another. */
const LONG_AGO = 2 * AUTHORIZER_CACHE.most;
/** Between two rounds while a token is still accepted. */
const ROUND_MILLISECONDS = 3_000;
const MOST_QUIET_SECONDS = 30;
/** In units of smoke-timeout-seconds. */
const PATIENCE = 3;

type DyingKey = {
  readonly role: string;
  readonly bytes: Uint8Array;
  history: History;
  /** Production refused it before anything was changed. */
  wasDead: boolean;
  /** How a token was last accepted while new ones were refused. */
  honoured: HonouredToken | undefined;
};

type Replaying = {
  readonly dying: Dying;
  readonly backend: BackendInputs;
  readonly context: RunContext;
  readonly url: URL;
  readonly minting: Minting;
  readonly keys: readonly DyingKey[];
  readonly refusedAt: number[];
  /** With the time by which it must have ended. */
  readonly pace: Pace;
};

/** Keys that cannot be read have been refused by the lint, and no verifier can use them. */
const openKeys = ({ keys }: Dying, { keyEncoding }: DeployInputs): readonly DyingKey[] =>
  keys.flatMap(({ role, key }) => {
    const read = keyBytes(key.reveal(), keyEncoding);
    return read.ok && read.bytes.length > 0
      ? [{ role, bytes: read.bytes, history: UNKNOWN_HISTORY, wasDead: false, honoured: undefined }]
      : [];
  });

type Sent = {
  readonly reply: Reply;
  readonly observation: Observation;
};

/** Trouble may be over a little later. */
const pauseAfter = (url: URL, { kind }: Reply, { retryAfter }: Observation): number =>
  kind === 'unclear'
    ? Math.max(isLoopback(url) ? 100 : 1_000, Math.min(MOST_QUIET_SECONDS, retryAfter) * 1000)
    : paceTo(url);

/** The token of a span, which begins then, and whose tries the signal ends. */
type Try = { readonly begins: number; readonly signal: AbortSignal };

/** Sends it, and waits for as long as is due afterwards. */
const send = async (replaying: Replaying, { bytes }: DyingKey, { begins, signal }: Try): Promise<Sent> => {
  const { url, minting, backend, context, pace } = replaying;
  const { clock, cancelled } = context.world;
  const { profile } = minting;
  const token = await mintSpanToken(minting, bytes, begins);
  // Any answer that a cache has will do, which is what an attacker would ask for.
  const answer = await probe(url, placeToken(minting.location, token), BRIEF_LIMITS, cancelled);
  const now = clock.now();
  const observation = observeAnswer('previous key', answer, {
    accept: backend.accept,
    profile,
    url,
    token,
    now,
  });
  const reply = readReply(answer, observation, now);
  if (reply.kind === 'refused') replaying.refusedAt.push(now);
  await pace.wait(pauseAfter(url, reply, observation), signal);
  return { reply, observation };
};

const noteAgain = (key: DyingKey, { reply, observation }: Sent): void => {
  key.history = withRepeatedToken(key.history, reply);
  if (reply.kind !== 'accepted') return;
  const { at, cachedUntil } = reply;
  key.honoured = {
    lastAt: at,
    by: observation.layer === 'unknown' ? 'a server without a name' : observation.layer,
    ...(cachedUntil !== undefined && { cachedUntil }),
  };
};

/** Sends the newest token that was accepted before, until it is accepted again or refused so many times in a row. */
const askAgain = async (
  replaying: Replaying,
  key: DyingKey,
  { times, signal }: { readonly times: number; readonly signal: AbortSignal },
): Promise<Reply['kind']> => {
  let [refused, unclear] = [0, 0];
  while (refused < times && unclear < UNCLEAR && !signal.aborted) {
    const sent = await send(replaying, key, { begins: key.history.newest ?? 0, signal });
    noteAgain(key, sent);
    if (sent.reply.kind === 'accepted') return 'accepted';
    [refused, unclear] = sent.reply.kind === 'refused' ? [refused + 1, 0] : [refused, unclear + 1];
  }
  return refused >= times ? 'refused' : 'unclear';
};

/** The token of this span, of each key. */
const tryEach = async (replaying: Replaying, keys: readonly DyingKey[], token: Try): Promise<void> => {
  for (const key of keys) {
    if (token.signal.aborted) return;
    const { reply } = await send(replaying, key, token);
    key.history = withNewToken(key.history, token.begins, reply);
    if (reply.kind === 'accepted') key.honoured = undefined;
    // An answer to the other keys would say no more, and an emergency does not wait for it.
    if (reply.kind === 'unclear') return;
  }
};

const roundFor = (url: URL): number => (isLoopback(url) ? 500 : ROUND_MILLISECONDS);

/**
 * A new token of each key in each span, because a cache entry from before a long deployment may have ended while a fresh
 * one of an attacker has not. From the first refusal on, more often, and the newest that was accepted too: only while it
 * is unexpired does its refusal count, which nothing that the run does meanwhile may outlast.
 */
const keepTrying = async (replaying: Replaying, signal: AbortSignal): Promise<void> => {
  const { url, keys, context, pace } = replaying;
  const { clock } = context.world;
  const span = spanLength(url);
  let tried = spanBeginning(clock.now(), span);
  const dyingNow = () =>
    keys.filter(({ history }) => history.diedAt !== undefined && canBeProven(history, clock.now()));
  while (!signal.aborted) {
    const left = tried + span - clock.now();
    await pace.wait(dyingNow().length > 0 ? Math.min(roundFor(url), left) : left, signal);
    const begins = spanBeginning(clock.now(), span);
    await tryEach(replaying, begins > tried ? keys : dyingNow(), { begins, signal });
    tried = begins;
    for (const key of dyingNow())
      await askAgain(replaying, key, { times: isProvenDead(key.history) ? 1 : REFUSALS_NEEDED, signal });
  }
};

type Earlier = { readonly end: Reply['kind']; readonly refused: number };

/** Tries tokens that an earlier run may have sent, the newest first, until one is accepted or the time is over. */
const askForEarlier = async (replaying: Replaying, key: DyingKey): Promise<Earlier> => {
  const { clock, cancelled: signal } = replaying.context.world;
  const span = spanLength(replaying.url);
  const last = spanBeginning(clock.now(), span);
  const most = countEarlierTokens(replaying.dying, replaying.url);
  let [refused, unclear] = [0, 0];
  do {
    const begins = last - refused * span;
    const sent = await send(replaying, key, { begins, signal });
    if (sent.reply.kind === 'accepted') {
      key.history = { ...key.history, newest: begins };
      noteAgain(key, sent);
      return { end: 'accepted', refused };
    }
    [refused, unclear] = sent.reply.kind === 'refused' ? [refused + 1, 0] : [refused, unclear + 1];
  } while (refused < most && unclear < UNCLEAR && replaying.pace.left() > 0 && !signal.aborted);
  return { end: refused === 0 || unclear >= UNCLEAR ? 'unclear' : 'refused', refused };
};

type Proof = { readonly key: DyingKey; readonly end: Reply['kind'] | 'untried'; readonly earlier: number };

/** Keys of which this run has no accepted token; they share the time. */
const lookForEarlier = async (replaying: Replaying): Promise<readonly Proof[]> => {
  const { world } = replaying.context;
  const unseen = replaying.keys.filter(({ history }) => history.newest === undefined);
  const proofs: Proof[] = [];
  for (const [index, key] of unseen.entries()) {
    const pace = startPace(world, replaying.pace.left() / (unseen.length - index));
    const { end, refused } = await askForEarlier({ ...replaying, pace }, key);
    // Where nothing goes on, a key that was not accepted before needs no answer.
    const isTried = end === 'accepted' || (end === 'unclear' && replaying.dying.resumes);
    proofs.push({ key, end: isTried ? end : 'untried', earlier: refused });
  }
  return proofs;
};

/** Waits as long as more requests can prove it, and the cache does not say itself that they cannot. */
const untilRefused = async (replaying: Replaying, keys: readonly DyingKey[]): Promise<readonly Proof[]> => {
  const { context, pace, url } = replaying;
  const { clock, cancelled: signal } = context.world;
  const ends = new Map<DyingKey, Reply['kind']>();
  let open = keys;
  while (open.length > 0 && !signal.aborted) {
    for (const key of open) {
      const end = await askAgain(replaying, key, { times: REFUSALS_NEEDED, signal });
      if (end === 'accepted' && ends.get(key) !== end)
        context.progress(`tokens of ${key.role} are still accepted; they are tried until they expire`);
      ends.set(key, end);
    }
    open = open.filter(({ history, honoured }) => {
      const now = clock.now();
      const next = Math.max(now, honoured?.cachedUntil ?? 0);
      return !isProvenDead(history) && canBeProven(history, next) && next - now < pace.left();
    });
    if (open.length > 0) await pace.wait(roundFor(url));
  }
  return keys.map((key) => ({ key, end: ends.get(key) ?? 'unclear', earlier: 0 }));
};

/** What cannot be proven has a finding of its own; see `lookForEarlier` for `untried`. */
const findingsOf = (
  replaying: Replaying,
  proofs: readonly Proof[],
  { started, changed }: { readonly started: number; readonly changed: number },
): readonly Finding[] =>
  proofs.flatMap(({ key, end, earlier }): readonly Finding[] => {
    const { role, history, honoured, wasDead } = key;
    const { dying, url, context } = replaying;
    const where = url.origin + url.pathname;
    const dead: DeadKey = { role, where, diedAt: history.diedAt ?? started };
    // What production refuses since its last change, hours ago, no cache knows any more.
    const isLongDead = wasDead && !dying.resumes && changed + LONG_AGO < started;
    if (end === 'untried') return isLongDead ? [] : [deadKeyCacheUnknown(dead, earlier)];
    // Before the proof began, a task that was still running may have accepted it.
    if (isProvenDead(history))
      return honoured && honoured.lastAt >= started ? [deadKeyHonouredForAWhile(dead, honoured)] : [];
    if (!honoured) return [deadKeyNotAskedAgain(dead)];
    const now = context.world.clock.now();
    return [
      end === 'refused'
        ? deadKeyOutlivedTokens(dead, honoured, now)
        : deadKeyStillHonoured(dead, honoured, now),
    ];
  });

const listed = (roles: readonly string[]): string => roles.join(' and of ');

const proofResult = (proofs: readonly Proof[], findings: readonly Finding[]): StageResult<true> => {
  const outcome = succeed(true as const, findings);
  const rolesOf = (isDead: boolean) =>
    listed(
      proofs
        .filter(({ key, end }) => end !== 'untried' && isProvenDead(key.history) === isDead)
        .map(({ key }) => key.role),
    );
  if (findings.some(isError))
    return {
      outcome,
      summary: `not proven to be refused: those of ${rolesOf(false)} that were accepted before`,
    };
  const refused = rolesOf(true);
  const summary =
    refused === ''
      ? 'none was accepted before, and none that an earlier run may have sent is accepted now'
      : `those of ${refused} that were accepted before are refused, and are unexpired`;
  return {
    outcome,
    summary,
    ...(findings.some(({ code }) => code === deadKeyCacheUnknown.code) && { status: 'not-established' }),
  };
};

const prove = async (opened: Replaying, changed: number): Promise<StageResult<true>> => {
  const { clock, cancelled } = opened.context.world;
  const started = clock.now();
  const pace = startPace(opened.context.world, PATIENCE * opened.backend.timeoutMilliseconds);
  const replaying = { ...opened, pace };
  const accepted = replaying.keys.filter(({ history }) => history.newest !== undefined);
  const proofs = [...(await untilRefused(replaying, accepted)), ...(await lookForEarlier(replaying))];
  const findings = cancelled.aborted ? [] : findingsOf(replaying, proofs, { started, changed });
  const lastOfOthers = Math.max(0, ...accepted.map(({ history }) => othersLiveUntil(history)));
  if (!findings.some(isError)) await opened.pace.wait(lastOfOthers - clock.now());
  return proofResult(proofs, findings);
};

type Asked = { readonly inputs: DeployInputs; readonly dying: Dying; readonly backend: BackendInputs };

const openReplay = ({ inputs, dying, backend }: Asked, context: RunContext): Replaying => {
  const { clock, random } = context.world;
  return {
    dying,
    backend,
    context,
    url: probeUrl(backend.url, backend.probePath),
    minting: mintingFor(
      { ...backend, algorithm: inputs.algorithm },
      { clock, random, mask: context.concealToken },
    ),
    keys: openKeys(dying, inputs),
    refusedAt: [],
    pace: startPace(context.world),
  };
};

/** Without an address before the deployment no token can have been accepted before; the report says so. */
export const untriedBefore = ({ detail }: Finding): StageResult<undefined> => ({
  status: 'not-established',
  summary: `no address is known before the deployment: ${detail}`,
  outcome: succeed(undefined),
});

/**
 * Tries the keys that must die, before anything is changed and then once in a span with a new token each, so that there
 * are tokens that production accepted, and from a key's death on more often. It goes on until it is stopped, or the run is cancelled.
 */
export const startReplay = async (asked: Asked, context: RunContext): Promise<StageResult<Replay>> => {
  const replaying = openReplay(asked, context);
  const { keys, refusedAt, url } = replaying;
  const { clock, cancelled } = context.world;
  await tryEach(replaying, keys, { begins: spanBeginning(clock.now(), spanLength(url)), signal: cancelled });
  for (const key of keys) key.wasDead = key.history.diedAt !== undefined;
  const stopping = new AbortController();
  let bug: unknown;
  const trying = keepTrying(replaying, AbortSignal.any([cancelled, stopping.signal])).catch(
    (error: unknown) => {
      bug = error;
    },
  );
  const accepted = keys.filter(({ history }) => history.newest !== undefined).map(({ role }) => role);
  return {
    summary:
      accepted.length > 0 ? `production accepts those of ${listed(accepted)}` : 'production accepts none',
    outcome: succeed({
      stop: async () => {
        stopping.abort();
        await trying;
      },
      refusedAt: () => refusedAt,
      prove: async (changed) => {
        if (bug !== undefined) throw bug;
        return prove(replaying, changed);
      },
    }),
  };
};
