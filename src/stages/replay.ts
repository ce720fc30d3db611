import { type Finding, isError, succeed } from '../finding.ts';
import type { BackendInputs } from '../inputs/backend.ts';
import type { DeployInputs } from '../inputs/inputs.ts';
import { keyBytes } from '../key/key-bytes.ts';
import type { StageResult } from '../report/journal.ts';
import type { Minting } from '../smoke/mint.ts';
import { type Observation, observe } from '../smoke/observation.ts';
import { isLoopback, type ProbeLimits, probe, probeUrl } from '../smoke/probe.ts';
import { profiles } from '../smoke/profiles.ts';
import {
  afterAgain,
  afterNew,
  type Dying,
  type History,
  lookBack,
  type Reply,
  replyOf,
  spanAt,
  spanFor,
  tokenOf,
  UNKNOWN,
} from '../smoke/replay.ts';
import { PACE_MILLISECONDS } from '../smoke/smoke-test.ts';
import type { Hands } from './hands.ts';
import {
  cacheUnknown,
  type Dead,
  type Honoured,
  honouredForAWhile,
  notAskedAgain,
  stillHonoured,
  utc,
} from './replay-findings.ts';

/** The dying keys are being tried, until the watch is stopped. */
export type Replay = {
  /** Sends nothing more. */
  readonly stop: () => Promise<void>;
  /** When a token was refused by the verifier: such lines in its log come from this run. */
  readonly refusedAt: () => readonly number[];
  /** After the deployment is proven: tries the tokens again that were accepted before, until each key is refused. */
  readonly prove: (progress: (line: string) => void) => Promise<StageResult<true>>;
};

const LIMITS: ProbeLimits = { connect: 5_000, firstByte: 5_000, total: 5_000 };

/** How often in a row a key is refused that counts as dead: with two caches side by side 0.1 % are missed. */
const NEEDED = 10;
/** How many requests in a row may stay without a clear answer before the next key has its turn. */
const UNCLEAR = 4;
/** Between two rounds while a token is still accepted. */
const ROUND_MILLISECONDS = 5_000;
const MOST_QUIET_SECONDS = 30;
/** In units of smoke-timeout-seconds: six minutes by default, as API Gateway keeps an answer for five. */
const PATIENCE = 3;

/** Any answer that a cache has will do, which is what an attacker would ask for. */
const CACHED = { 'cache-control': 'max-age=3600' } as const;

type Watched = {
  readonly role: string;
  readonly bytes: Uint8Array;
  history: History;
  /** Production refused it before anything was changed. */
  wasDead: boolean;
  honoured?: Honoured;
};

type Replaying = {
  readonly dying: Dying;
  readonly backend: BackendInputs;
  readonly hands: Hands;
  readonly url: URL;
  readonly minting: Minting;
  readonly watched: readonly Watched[];
  readonly refusedAt: number[];
};

/** Keys that cannot be read have been refused by the lint, and no verifier can use them. */
const watchedIn = ({ keys }: Dying, { keyEncoding }: DeployInputs): readonly Watched[] =>
  keys.flatMap(({ role, key }) => {
    const read = keyBytes(key.reveal(), keyEncoding);
    return read.ok && read.bytes.length > 0
      ? [{ role, bytes: read.bytes, history: UNKNOWN, wasDead: false }]
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
const sendAndWait = async (replaying: Replaying, watched: Watched, begins: number): Promise<Sent> => {
  const sent = await send(replaying, watched, begins);
  await nap(replaying.hands.world, sent.pause);
  return sent;
};

/** A new token of each key; where it is refused, the newest of those that were accepted before. */
const tryEach = async (replaying: Replaying, signal: AbortSignal): Promise<void> => {
  const { world } = replaying.hands;
  const begins = spanAt(world.clock.now(), spanFor(replaying.url));
  for (const watched of replaying.watched) {
    if (signal.aborted) return;
    const { reply, pause } = await send(replaying, watched, begins);
    watched.history = afterNew(watched.history, begins, reply);
    // An answer to the other keys would say no more, and an emergency does not wait for it.
    if (reply.kind === 'unclear') return;
    await nap(world, pause, signal);
    const [newest] = watched.history.accepted;
    if (reply.kind === 'accepted' || newest === undefined || signal.aborted) continue;
    const again = await send(replaying, watched, newest);
    watched.history = afterAgain(watched.history, again.reply);
    await nap(world, again.pause, signal);
  }
};

/** A cache entry from before a long deployment may have ended while a fresh one of an attacker has not. */
const keepTrying = async (replaying: Replaying, signal: AbortSignal): Promise<void> => {
  const { world } = replaying.hands;
  const span = spanFor(replaying.url);
  while (!signal.aborted) {
    await nap(world, spanAt(world.clock.now(), span) + span - world.clock.now(), signal);
    if (!signal.aborted) await tryEach(replaying, signal);
  }
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

/** Sends tokens that were accepted before until one is accepted again, or all are refused in a row. */
const askAgain = async (replaying: Replaying, watched: Watched): Promise<Reply['kind']> => {
  const { accepted } = watched.history;
  let [refused, unclear] = [0, 0];
  while (refused < NEEDED && unclear < UNCLEAR && !replaying.hands.world.cancelled.aborted) {
    const sent = await sendAndWait(replaying, watched, accepted[refused % accepted.length] ?? 0);
    noteAgain(watched, sent);
    if (sent.reply.kind === 'accepted') return 'accepted';
    [refused, unclear] = sent.reply.kind === 'refused' ? [refused + 1, 0] : [refused, unclear + 1];
  }
  return refused >= NEEDED ? 'refused' : 'unclear';
};

type Earlier = { readonly end: Reply['kind']; readonly refused: number };

/** Tries tokens that an earlier run may have sent, the newest first, until one is accepted. */
const askForEarlier = async (replaying: Replaying, watched: Watched): Promise<Earlier> => {
  const { clock, cancelled } = replaying.hands.world;
  const span = spanFor(replaying.url);
  const last = spanAt(clock.now(), span);
  const most = lookBack(replaying.dying, replaying.url);
  let [refused, unclear] = [0, 0];
  while (refused < most && unclear < UNCLEAR && !cancelled.aborted) {
    const begins = last - refused * span;
    const sent = await sendAndWait(replaying, watched, begins);
    if (sent.reply.kind === 'accepted') {
      watched.history = { ...watched.history, accepted: [begins] };
      noteAgain(watched, sent);
      return { end: 'accepted', refused };
    }
    [refused, unclear] = sent.reply.kind === 'refused' ? [refused + 1, 0] : [refused, unclear + 1];
  }
  return { end: refused === most ? 'refused' : 'unclear', refused };
};

type Proof = { readonly watched: Watched; readonly end: Reply['kind'] | 'untried'; readonly earlier: number };

const untilRefused = async (
  replaying: Replaying,
  progress: (line: string) => void,
): Promise<readonly Proof[]> => {
  const { world } = replaying.hands;
  const until = world.clock.now() + PATIENCE * replaying.backend.timeoutMilliseconds;
  const round = isLoopback(replaying.url) ? 500 : ROUND_MILLISECONDS;
  const proofs = new Map<Watched, Proof>();
  for (const watched of replaying.watched) {
    const found = watched.history.accepted.length > 0 ? undefined : await askForEarlier(replaying, watched);
    // Where nothing goes on, a key that was not accepted before needs no answer.
    const isTried = found?.end === 'accepted' || (found?.end === 'unclear' && replaying.dying.resumes);
    proofs.set(watched, { watched, end: isTried ? found.end : 'untried', earlier: found?.refused ?? 0 });
  }
  // A cache that says itself that it keeps the answer for longer is not waited for.
  const isOpen = ({ watched: { history, honoured }, end }: Proof): boolean =>
    history.accepted.length > 0 && end !== 'refused' && !((honoured?.cachedUntil ?? 0) > until);
  for (;;) {
    for (const proof of [...proofs.values()].filter(isOpen)) {
      const end = await askAgain(replaying, proof.watched);
      if (end === 'accepted' && proof.end !== 'accepted')
        progress(`tokens of ${proof.watched.role} are still accepted; they are tried until ${utc(until)}`);
      proofs.set(proof.watched, { ...proof, end });
    }
    const left = until - world.clock.now();
    if (![...proofs.values()].some(isOpen) || left <= 0 || world.cancelled.aborted)
      return [...proofs.values()];
    await nap(world, Math.min(round, left));
  }
};

/** A token that a cache took just before the key died lives on for one span longer than the newest of ours. */
const outliveOthers = async ({ hands, url, watched }: Replaying): Promise<void> => {
  const since = Math.max(0, ...watched.map(({ history }) => history.refusedSince ?? 0));
  await nap(hands.world, since + spanFor(url) - hands.world.clock.now());
};

const findingsOf = (replaying: Replaying, proofs: readonly Proof[], started: number): readonly Finding[] =>
  proofs.flatMap(({ watched, end, earlier }): readonly Finding[] => {
    const { role, history, honoured, wasDead } = watched;
    const { dying, url, hands } = replaying;
    const where = url.origin + url.pathname;
    const dead: Dead = { role, where, again: dying.again, diedAt: history.diedAt ?? started };
    if (end === 'untried') return dying.resumes || !wasDead ? [cacheUnknown(dead, earlier)] : [];
    if (end === 'refused') return honoured ? [honouredForAWhile(dead, honoured)] : [];
    return [honoured ? stillHonoured(dead, honoured, hands.world.clock.now()) : notAskedAgain(dead)];
  });

const listed = (roles: readonly string[]): string => roles.join(' and of ');

const proofResult = (proofs: readonly Proof[], findings: readonly Finding[]): StageResult<true> => {
  const outcome = succeed(true as const, findings);
  const rolesOf = (is: (proof: Proof) => boolean) =>
    listed(proofs.filter(is).map(({ watched }) => watched.role));
  const open = rolesOf(({ end }) => end === 'accepted' || end === 'unclear');
  if (findings.some(isError))
    return { outcome, summary: `not refused: those of ${open} that were accepted before` };
  const refused = rolesOf(({ end }) => end === 'refused');
  const summary =
    refused === ''
      ? 'none was accepted before, and none that an earlier run may have sent is accepted now'
      : `those of ${refused} that were accepted before are refused`;
  return {
    outcome,
    summary,
    ...(findings.some(({ severity }) => severity === 'notice') && { status: 'not-established' }),
  };
};

const prove = async (replaying: Replaying, progress: (line: string) => void): Promise<StageResult<true>> => {
  const started = replaying.hands.world.clock.now();
  const proofs = await untilRefused(replaying, progress);
  const isCancelled = replaying.hands.world.cancelled.aborted;
  const findings = isCancelled ? [] : findingsOf(replaying, proofs, started);
  if (!findings.some(isError)) await outliveOthers(replaying);
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
});

/** Without an address before the deployment no token can have been accepted before; the report says so. */
export const untriedBefore = ({ detail }: Finding): StageResult<undefined> => ({
  status: 'not-established',
  summary: `no address is known before the deployment: ${detail}`,
  outcome: succeed(undefined),
});

/**
 * Tries the keys that must die, before anything is changed and then once in a span with a new token each, so that there
 * are tokens that production accepted. It goes on until it is stopped, or the run is cancelled.
 */
export const startReplay = async (
  inputs: DeployInputs,
  dying: Dying,
  backend: BackendInputs,
  hands: Hands,
): Promise<StageResult<Replay>> => {
  const replaying = open(inputs, dying, backend, hands);
  const { watched, refusedAt } = replaying;
  await tryEach(replaying, hands.world.cancelled);
  for (const one of watched) one.wasDead = one.history.diedAt !== undefined;
  const stopping = new AbortController();
  let bug: unknown;
  const signal = AbortSignal.any([hands.world.cancelled, stopping.signal]);
  const trying = keepTrying(replaying, signal).catch((error: unknown) => {
    bug = error;
  });
  const accepted = watched.filter(({ history }) => history.accepted.length > 0).map(({ role }) => role);
  return {
    summary:
      accepted.length > 0 ? `production accepts those of ${listed(accepted)}` : 'production accepts none',
    outcome: succeed({
      stop: async () => {
        stopping.abort();
        await trying;
      },
      refusedAt: () => refusedAt,
      prove: async (progress) => {
        if (bug !== undefined) throw bug;
        return prove(replaying, progress);
      },
    }),
  };
};
