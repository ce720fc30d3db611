import { type Finding, isError, succeed } from '../finding.ts';
import type { BackendInputs } from '../inputs/backend.ts';
import type { DeployInputs } from '../inputs/inputs.ts';
import { profiles } from '../inputs/profiles.ts';
import { type ProbeLimits, probe } from '../lib/http.ts';
import { isLoopback, probeUrl } from '../lib/probe-address.ts';
import { keyBytes } from '../redaction/key-bytes.ts';
import type { Hands } from '../run/hands.ts';
import type { StageResult } from '../run/journal.ts';
import type { Minting } from '../smoke-test/mint.ts';
import { type Observation, observe } from '../smoke-test/observation.ts';
import { PACE_MILLISECONDS } from '../smoke-test/smoke-test.ts';
import {
  cacheUnknown,
  type Dead,
  type Honoured,
  honouredForAWhile,
  notAskedAgain,
  outlived,
  stillHonoured,
} from './findings.ts';
import {
  afterAgain,
  afterNew,
  canBeProven,
  type Dying,
  GATEWAY,
  type History,
  isProvenDead,
  lookBack,
  NEEDED,
  othersLiveUntil,
  type Reply,
  replyOf,
  spanAt,
  spanFor,
  tokenOf,
  UNKNOWN,
} from './replay.ts';

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
  readonly prove: (progress: (line: string) => void, changed: number) => Promise<StageResult<true>>;
};

const LIMITS: ProbeLimits = { connect: 5_000, firstByte: 5_000, total: 5_000 };

/** How many requests in a row may stay without a clear answer before the next key has its turn. */
const UNCLEAR = 4;
/** A deployment takes less than an hour, and no cache that is assumed keeps its answer for longer than another. */
const LONG_AGO = 2 * GATEWAY.most;
/** Between two rounds while a token is still accepted. */
const ROUND_MILLISECONDS = 3_000;
const MOST_QUIET_SECONDS = 30;
/** In units of smoke-timeout-seconds. */
const PATIENCE = 3;

/** Any answer that a cache has will do, which is what an attacker would ask for. */
const CACHED = { 'cache-control': 'max-age=3600' } as const;

type Watched = {
  readonly role: string;
  readonly bytes: Uint8Array;
  history: History;
  /** Production refused it before anything was changed. */
  wasDead: boolean;
  /** How a token was last accepted while new ones were refused. */
  honoured: Honoured | undefined;
};

type Replaying = {
  readonly dying: Dying;
  readonly backend: BackendInputs;
  readonly hands: Hands;
  readonly url: URL;
  readonly minting: Minting;
  readonly watched: readonly Watched[];
  readonly refusedAt: number[];
  /** When it must have ended. */
  readonly until: number;
};

/** Keys that cannot be read have been refused by the lint, and no verifier can use them. */
const watchedIn = ({ keys }: Dying, { keyEncoding }: DeployInputs): readonly Watched[] =>
  keys.flatMap(({ role, key }) => {
    const read = keyBytes(key.reveal(), keyEncoding);
    return read.ok && read.bytes.length > 0
      ? [{ role, bytes: read.bytes, history: UNKNOWN, wasDead: false, honoured: undefined }]
      : [];
  });

const nap = (
  { clock, cancelled }: Hands['world'],
  milliseconds: number,
  signal = cancelled,
): Promise<void> =>
  milliseconds > 0 ? clock.sleep(milliseconds, signal).catch(() => undefined) : Promise.resolve();

type Sent = {
  readonly reply: Reply;
  readonly observation: Observation;
  /** Milliseconds until the next request. */
  readonly pause: number;
};

/** Trouble may be over a little later. */
const pauseAfter = (url: URL, { kind }: Reply, { retryAfter }: Observation): number => {
  const pace = isLoopback(url) ? 0 : PACE_MILLISECONDS;
  if (kind !== 'unclear') return pace;
  return Math.max(isLoopback(url) ? 100 : 1_000, Math.min(MOST_QUIET_SECONDS, retryAfter) * 1000);
};

const send = async (replaying: Replaying, { bytes }: Watched, begins: number): Promise<Sent> => {
  const { url, minting, backend, hands } = replaying;
  const { clock, cancelled } = hands.world;
  const token = await tokenOf(minting, bytes, begins);
  const { header, scheme } = minting.profile.carrier;
  const answer = await probe(url, { ...CACHED, [header]: `${scheme} ${token}` }, LIMITS, cancelled);
  const now = clock.now();
  const judgement = { accept: backend.accept, profile: minting.profile };
  const observation = observe('previous key', answer, judgement, { url, token, now });
  const reply = replyOf(answer, observation, now);
  if (reply.kind === 'refused') replaying.refusedAt.push(now);
  return { reply, observation, pause: pauseAfter(url, reply, observation) };
};

/** With the pause that is due afterwards. */
const sendAndWait = async (
  replaying: Replaying,
  watched: Watched,
  begins: number,
  signal = replaying.hands.world.cancelled,
): Promise<Sent> => {
  const { world } = replaying.hands;
  const sent = await send(replaying, watched, begins);
  await nap(world, Math.min(sent.pause, replaying.until - world.clock.now()), signal);
  return sent;
};

const noteAgain = (watched: Watched, { reply, observation }: Sent): void => {
  watched.history = afterAgain(watched.history, reply);
  if (reply.kind !== 'accepted') return;
  const { at, cachedUntil } = reply;
  watched.honoured = {
    lastAt: at,
    by: observation.layer === 'unknown' ? 'a server without a name' : observation.layer,
    ...(cachedUntil !== undefined && { cachedUntil }),
  };
};

/** Sends the newest token that was accepted before, until it is accepted again or refused so many times in a row. */
const askAgain = async (
  replaying: Replaying,
  watched: Watched,
  times = NEEDED,
  signal = replaying.hands.world.cancelled,
): Promise<Reply['kind']> => {
  let [refused, unclear] = [0, 0];
  while (refused < times && unclear < UNCLEAR && !signal.aborted) {
    const sent = await sendAndWait(replaying, watched, watched.history.newest ?? 0, signal);
    noteAgain(watched, sent);
    if (sent.reply.kind === 'accepted') return 'accepted';
    [refused, unclear] = sent.reply.kind === 'refused' ? [refused + 1, 0] : [refused, unclear + 1];
  }
  return refused >= times ? 'refused' : 'unclear';
};

/** The token of this span, of each key. */
const tryEach = async (
  replaying: Replaying,
  keys: readonly Watched[],
  begins: number,
  signal: AbortSignal,
): Promise<void> => {
  for (const watched of keys) {
    if (signal.aborted) return;
    const { reply } = await sendAndWait(replaying, watched, begins, signal);
    watched.history = afterNew(watched.history, begins, reply);
    if (reply.kind === 'accepted') watched.honoured = undefined;
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
  const { url, watched, hands } = replaying;
  const { clock } = hands.world;
  const span = spanFor(url);
  let tried = spanAt(clock.now(), span);
  const dyingNow = () =>
    watched.filter(({ history }) => history.diedAt !== undefined && canBeProven(history, clock.now()));
  while (!signal.aborted) {
    const left = tried + span - clock.now();
    await nap(hands.world, dyingNow().length > 0 ? Math.min(roundFor(url), left) : left, signal);
    const begins = spanAt(clock.now(), span);
    await tryEach(replaying, begins > tried ? watched : dyingNow(), begins, signal);
    tried = begins;
    for (const one of dyingNow())
      await askAgain(replaying, one, isProvenDead(one.history) ? 1 : NEEDED, signal);
  }
};

type Earlier = { readonly end: Reply['kind']; readonly refused: number };

/** Tries tokens that an earlier run may have sent, the newest first, until one is accepted or the time is over. */
const askForEarlier = async (replaying: Replaying, watched: Watched): Promise<Earlier> => {
  const { clock, cancelled } = replaying.hands.world;
  const span = spanFor(replaying.url);
  const last = spanAt(clock.now(), span);
  const most = lookBack(replaying.dying, replaying.url);
  let [refused, unclear] = [0, 0];
  do {
    const begins = last - refused * span;
    const sent = await sendAndWait(replaying, watched, begins);
    if (sent.reply.kind === 'accepted') {
      watched.history = { ...watched.history, newest: begins };
      noteAgain(watched, sent);
      return { end: 'accepted', refused };
    }
    [refused, unclear] = sent.reply.kind === 'refused' ? [refused + 1, 0] : [refused, unclear + 1];
  } while (refused < most && unclear < UNCLEAR && clock.now() < replaying.until && !cancelled.aborted);
  return { end: refused === 0 || unclear >= UNCLEAR ? 'unclear' : 'refused', refused };
};

type Proof = { readonly watched: Watched; readonly end: Reply['kind'] | 'untried'; readonly earlier: number };

/** Keys of which this run has no accepted token; they share the time. */
const lookForEarlier = async (replaying: Replaying): Promise<readonly Proof[]> => {
  const { clock } = replaying.hands.world;
  const unseen = replaying.watched.filter(({ history }) => history.newest === undefined);
  const proofs: Proof[] = [];
  for (const [index, watched] of unseen.entries()) {
    const now = clock.now();
    const until = now + (replaying.until - now) / (unseen.length - index);
    const { end, refused } = await askForEarlier({ ...replaying, until }, watched);
    // Where nothing goes on, a key that was not accepted before needs no answer.
    const isTried = end === 'accepted' || (end === 'unclear' && replaying.dying.resumes);
    proofs.push({ watched, end: isTried ? end : 'untried', earlier: refused });
  }
  return proofs;
};

/** Waits as long as more requests can prove it, and the cache does not say itself that they cannot. */
const untilRefused = async (
  replaying: Replaying,
  keys: readonly Watched[],
  progress: (line: string) => void,
): Promise<readonly Proof[]> => {
  const { hands, until, url } = replaying;
  const { clock, cancelled } = hands.world;
  const ends = new Map<Watched, Reply['kind']>();
  let open = keys;
  while (open.length > 0 && !cancelled.aborted) {
    for (const watched of open) {
      const end = await askAgain(replaying, watched);
      if (end === 'accepted' && ends.get(watched) !== end)
        progress(`tokens of ${watched.role} are still accepted; they are tried until they expire`);
      ends.set(watched, end);
    }
    open = open.filter(({ history, honoured }) => {
      const next = Math.max(clock.now(), honoured?.cachedUntil ?? 0);
      return !isProvenDead(history) && canBeProven(history, next) && next < until;
    });
    if (open.length > 0) await nap(hands.world, Math.min(roundFor(url), until - clock.now()));
  }
  return keys.map((watched) => ({ watched, end: ends.get(watched) ?? 'unclear', earlier: 0 }));
};

/** What no proof can be had of is said by itself; see `lookForEarlier` for `untried`. */
const findingsOf = (
  replaying: Replaying,
  proofs: readonly Proof[],
  { started, changed }: { readonly started: number; readonly changed: number },
): readonly Finding[] =>
  proofs.flatMap(({ watched, end, earlier }): readonly Finding[] => {
    const { role, history, honoured, wasDead } = watched;
    const { dying, url, hands } = replaying;
    const where = url.origin + url.pathname;
    const dead: Dead = { role, where, again: dying.again, diedAt: history.diedAt ?? started };
    // What production refuses since its last change, hours ago, no cache knows any more.
    const isLongDead = wasDead && !dying.resumes && changed + LONG_AGO < started;
    if (end === 'untried') return isLongDead ? [] : [cacheUnknown(dead, earlier)];
    // Before the proof began, a task that was still running may have accepted it.
    if (isProvenDead(history))
      return honoured && honoured.lastAt >= started ? [honouredForAWhile(dead, honoured)] : [];
    if (!honoured) return [notAskedAgain(dead)];
    const now = hands.world.clock.now();
    return [end === 'refused' ? outlived(dead, honoured, now) : stillHonoured(dead, honoured, now)];
  });

const listed = (roles: readonly string[]): string => roles.join(' and of ');

const proofResult = (proofs: readonly Proof[], findings: readonly Finding[]): StageResult<true> => {
  const outcome = succeed(true as const, findings);
  const rolesOf = (isDead: boolean) =>
    listed(
      proofs
        .filter(({ watched, end }) => end !== 'untried' && isProvenDead(watched.history) === isDead)
        .map(({ watched }) => watched.role),
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
    ...(findings.some(({ code }) => code === 'dead-key-cache-unknown') && { status: 'not-established' }),
  };
};

const prove = async (
  opened: Replaying,
  progress: (line: string) => void,
  changed: number,
): Promise<StageResult<true>> => {
  const { clock, cancelled } = opened.hands.world;
  const started = clock.now();
  const replaying = { ...opened, until: started + PATIENCE * opened.backend.timeoutMilliseconds };
  const seen = replaying.watched.filter(({ history }) => history.newest !== undefined);
  const accepted = await untilRefused(replaying, seen, progress);
  const proofs = [...accepted, ...(await lookForEarlier(replaying))];
  const findings = cancelled.aborted ? [] : findingsOf(replaying, proofs, { started, changed });
  const lastOfOthers = Math.max(0, ...seen.map(({ history }) => othersLiveUntil(history)));
  if (!findings.some(isError)) await nap(opened.hands.world, lastOfOthers - clock.now());
  return proofResult(proofs, findings);
};

const open = (inputs: DeployInputs, dying: Dying, backend: BackendInputs, hands: Hands): Replaying => ({
  dying,
  backend,
  hands,
  url: probeUrl(backend.url, backend.probePath),
  minting: {
    profile: profiles[backend.profile],
    claims: backend.claims,
    algorithm: inputs.algorithm,
    now: hands.world.clock.now,
    random: hands.world.random,
    mask: hands.concealToken,
  },
  watched: watchedIn(dying, inputs),
  refusedAt: [],
  until: Number.POSITIVE_INFINITY,
});

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
export const startReplay = async (
  inputs: DeployInputs,
  dying: Dying,
  backend: BackendInputs,
  hands: Hands,
): Promise<StageResult<Replay>> => {
  const replaying = open(inputs, dying, backend, hands);
  const { watched, refusedAt } = replaying;
  const begins = spanAt(hands.world.clock.now(), spanFor(replaying.url));
  await tryEach(replaying, watched, begins, hands.world.cancelled);
  for (const one of watched) one.wasDead = one.history.diedAt !== undefined;
  const stopping = new AbortController();
  let bug: unknown;
  const signal = AbortSignal.any([hands.world.cancelled, stopping.signal]);
  const trying = keepTrying(replaying, signal).catch((error: unknown) => {
    bug = error;
  });
  const accepted = watched.filter(({ history }) => history.newest !== undefined).map(({ role }) => role);
  return {
    summary:
      accepted.length > 0 ? `production accepts those of ${listed(accepted)}` : 'production accepts none',
    outcome: succeed({
      stop: async () => {
        stopping.abort();
        await trying;
      },
      refusedAt: () => refusedAt,
      prove: async (progress, changed) => {
        if (bug !== undefined) throw bug;
        return prove(replaying, progress, changed);
      },
    }),
  };
};
