import { PROFILE_NAMES, profiles } from '../inputs/profiles.ts';
import { MOST_AT_ONCE } from '../lib/pace.ts';
import type { Algorithm } from '../redaction/key-bytes.ts';
import { type Candidate, candidateKeys, type KeyMaterial } from './candidates.ts';
import {
  tokenClaimMissing,
  verifierClockAhead,
  verifierClockBehind,
  verifierUsesOtherKey,
  verifierWantsAlgorithm,
} from './diagnosis-findings.ts';
import {
  answersIn,
  chooseShape,
  distinctShapes,
  type Evidence,
  meaningOfRefusal,
  type ShapeOf,
  withOutcome,
} from './evidence.ts';
import { type Minting, mintExpiredToken, mintToken, mintVariedToken, type Variation } from './mint.ts';
import type { Observation } from './observation.ts';
import { keyRightButRefused, OPEN_FINDINGS } from './refusal-findings.ts';
import { type Ruling, rulingFor } from './verdict-rules.ts';

/**
 * Why the right key is refused: which key the verifier uses in its place, or what the token lacks, found by further
 * requests within a budget. The first hit ends the search. What cannot be distinguished is said to be so.
 */

/** Sends a request with this token; nothing when the time, the requests or the patience of the run are over. */
type Ask = (token: string) => Promise<Observation | undefined>;

/** Thrown to leave the middle of a search when nothing more can be learnt; it never leaves `diagnose`. */
class SearchEnded extends Error {
  override readonly name = 'SearchEnded';

  /** @param why completes "Then …" */
  constructor(why = 'the requests or the time were used up') {
    super(why);
  }
}

type Inquiry = {
  readonly ask: (token: string) => Promise<Observation>;
  /** How many requests were sent so far. */
  readonly requests: () => number;
};

/** Tries again that say nothing: an error or a missing answer in the middle of a row of refusals. */
const RETRIES = 2;

const saysNothing = ({ outcome, obstacle }: Observation): boolean =>
  outcome === 'no-answer' || outcome === 'server-error' || obstacle === 'rate-limit';

const openInquiry = (budget: number, ask: Ask): Inquiry => {
  let requests = 0;
  const once = async (token: string): Promise<Observation> => {
    if (requests >= budget) throw new SearchEnded();
    requests += 1;
    const observation = await ask(token);
    if (observation) return observation;
    requests -= 1;
    throw new SearchEnded();
  };
  return {
    requests: () => requests,
    ask: async (token) => {
      let observation = await once(token);
      for (let retry = 0; retry < RETRIES && saysNothing(observation); retry += 1)
        observation = await once(token);
      if (observation.obstacle === 'rate-limit' || observation.obstacle === 'firewall')
        throw new SearchEnded('the backend began to refuse requests');
      return observation;
    },
  };
};

type DiagnosisContext = {
  readonly minting: Minting;
  readonly rightKey: Uint8Array;
  readonly material: KeyMaterial;
  /** Requests that may still be sent. */
  readonly budget: number;
  readonly ask: Ask;
  readonly progress: (line: string) => void;
};

export type Diagnosed = { readonly ruling: Ruling; readonly requests: number };

type Case = DiagnosisContext & {
  readonly evidence: Evidence;
  readonly shape: ShapeOf;
  readonly inquiry: Inquiry;
  /** Answers to tokens that no verifier can honour. */
  readonly wrong: ReadonlySet<string>;
  /** What was tried without a hit, for people. */
  readonly tried: string[];
};

/** Whether this answer is one that a token of a stranger does not get. */
const isNew = ({ shape, wrong }: Case, observation: Observation): boolean =>
  observation.outcome === 'accepted' ||
  (['refused', 'blocked'].includes(observation.outcome) && !wrong.has(shape(observation)));

type Mint = (key: Uint8Array) => Promise<string>;

/**
 * A hit counts only while all else is as it was: a backend may have begun to lock strangers out, and an old task may have
 * gone, so that the key works after all.
 */
const assertUnchanged = async (one: Case, mint: Mint): Promise<void> => {
  if (isNew(one, await one.inquiry.ask(await mint(one.minting.random(64)))))
    throw new SearchEnded('the backend began to answer strangers differently');
  const right = await one.inquiry.ask(await mintToken(one.minting, one.rightKey));
  if (right.outcome === 'accepted')
    throw new SearchEnded('the key began to be accepted, so run this once more');
};

type Guess<T> = {
  readonly mint: (option: T) => Promise<string>;
  /** Whether one answer is a hit, and whether it is no accident. */
  readonly isHit: (answer: Observation) => boolean;
  readonly isSure: (option: T) => Promise<boolean>;
};

/** The first that is a hit, and surely one; they are asked side by side. What ends the search ends it when all have their answers. */
const firstHit = async <T>(
  { inquiry }: Case,
  options: readonly T[],
  { mint, isHit, isSure }: Guess<T>,
): Promise<T | undefined> => {
  for (let from = 0; from < options.length; from += MOST_AT_ONCE) {
    const group = options.slice(from, from + MOST_AT_ONCE);
    const answers = await Promise.allSettled(group.map(async (option) => inquiry.ask(await mint(option))));
    for (const [index, answer] of answers.entries()) {
      if (answer.status === 'rejected') throw answer.reason;
      const option = group[index];
      if (option !== undefined && isHit(answer.value) && (await isSure(option))) return option;
    }
  }
  return undefined;
};

/** A first hit has to be seen twice in three, because several tasks may answer. */
const isRecognised = async (one: Case, mint: Mint, key: Uint8Array): Promise<boolean> => {
  const again = await one.inquiry.ask(await mint(key));
  if (!isNew(one, again) && !isNew(one, await one.inquiry.ask(await mint(key)))) return false;
  await assertUnchanged(one, mint);
  return true;
};

const firstRecognised = (
  one: Case,
  candidates: readonly Candidate[],
  mint: Mint,
): Promise<Candidate | undefined> =>
  firstHit(one, candidates, {
    mint: ({ bytes }) => mint(bytes),
    isHit: (answer) => isNew(one, answer),
    isSure: ({ bytes }) => isRecognised(one, mint, bytes),
  });

/** Whether the verifier says more than "no": it calls garbage something else than a wrong signature. */
const isTalkative = ({ evidence, shape, wrong }: Case): boolean =>
  answersIn(evidence, 'garbage').some((each) => each.outcome === 'refused' && !wrong.has(shape(each)));

const candidateRuling = (one: Case, candidate: Candidate): Ruling =>
  rulingFor('mismatch', verifierUsesOtherKey(one, candidate));

/** Whether a talkative verifier calls this key's expired token something else than that of a stranger: it has the key. */
const hasRightKey = async (one: Case, mint: Mint, strangers: ReadonlySet<string>): Promise<boolean> => {
  const known = { ...one, wrong: strangers };
  return (
    isNew(known, await one.inquiry.ask(await mint(one.rightKey))) &&
    (await isRecognised(known, mint, one.rightKey))
  );
};

/** Expired tokens: a talkative verifier calls only those expired that are signed with its own key. They are of no use to an attacker. */
const byCanaries = async (one: Case, candidates: readonly Candidate[]): Promise<Ruling | undefined> => {
  if (!isTalkative(one)) return undefined;
  const mint: Mint = (key) => mintExpiredToken(one.minting, key);
  const stranger = await one.inquiry.ask(await mint(one.minting.random(64)));
  const wrong = new Set([...one.wrong, one.shape(stranger)]);
  if (await hasRightKey(one, mint, wrong)) return rulingFor('refused', keyRightButRefused(one.evidence));
  const found = await firstRecognised({ ...one, wrong }, candidates, mint);
  one.tried.push(`expired tokens of ${candidates.length} other keys`);
  return found && candidateRuling(one, found);
};

const byLiveTokens = async (one: Case, candidates: readonly Candidate[]): Promise<Candidate | undefined> => {
  const found = await firstRecognised(one, candidates, (key) => mintToken(one.minting, key));
  one.tried.push(`tokens of ${candidates.length} other keys`);
  return found;
};

const isHonoured = async (one: Case, variation: Variation): Promise<boolean> => {
  const mint: Mint = (key) => mintVariedToken(one.minting, key, variation);
  for (let times = 0; times < 2; times += 1) {
    if ((await one.inquiry.ask(await mint(one.rightKey))).outcome !== 'accepted') return false;
  }
  await assertUnchanged(one, (key) => mintToken(one.minting, key));
  return true;
};

const ALGORITHMS: readonly Algorithm[] = ['HS512', 'HS384', 'HS256'];

const byAlgorithm = async (one: Case): Promise<Ruling | undefined> => {
  for (const algorithm of ALGORITHMS.filter((each) => each !== one.minting.algorithm)) {
    if (await isHonoured(one, { algorithm }))
      return rulingFor('refused', verifierWantsAlgorithm(one, algorithm));
  }
  one.tried.push('other algorithms');
  return undefined;
};

/** Whether it says of each algorithm for which a secret is enough that it does not take it. */
const takesNone = async ({ inquiry, minting, rightKey }: Case): Promise<boolean> => {
  for (const algorithm of ALGORITHMS) {
    const { says } = await inquiry.ask(await mintVariedToken(minting, rightKey, { algorithm }));
    if (says?.meaning !== 'algorithm') return false;
  }
  return true;
};

const everyClaim: Readonly<Record<string, unknown>> = Object.fromEntries(
  PROFILE_NAMES.flatMap((name) => Object.entries(profiles[name].claims)),
);

/** Claims of other frameworks, all at once, then one by one to name what was missing. */
const byClaims = async (one: Case): Promise<Ruling | undefined> => {
  if (await isHonoured(one, { undated: true })) return rulingFor('refused', verifierClockBehind(one));
  if (!(await isHonoured(one, { claims: everyClaim, notBefore: true }))) {
    one.tried.push('the claims of other frameworks');
    return undefined;
  }
  if (await isHonoured(one, { notBefore: true }))
    return rulingFor('refused', tokenClaimMissing(one, ['nbf']));
  const usual = { ...one.minting.profile.claims, ...one.minting.claims };
  const added = Object.keys(everyClaim).filter((name) => !Object.hasOwn(usual, name));
  for (const name of added) {
    if (await isHonoured(one, { claims: { [name]: everyClaim[name] } }))
      return rulingFor('refused', tokenClaimMissing(one, [name]));
  }
  return rulingFor('refused', tokenClaimMissing(one, [...added, 'nbf']));
};

const MINUTE = 60;
/** Seconds. Each token lives for two minutes, so these leave no gap up to half an hour; then time zones. */
const LATER = [
  ...Array.from({ length: 17 }, (_, step) => 110 * (step + 1)),
  ...[60, 120, 180, 240, 300, 330, 360, 420, 480, 540].map((minutes) => minutes * MINUTE),
];

const byLaterLife = async (one: Case): Promise<Ruling | undefined> => {
  const found = await firstHit(one, LATER, {
    mint: (later) => mintVariedToken(one.minting, one.rightKey, { later }),
    isHit: ({ outcome }) => outcome === 'accepted',
    isSure: (later) => isHonoured(one, { later }),
  });
  if (found !== undefined) return rulingFor('refused', verifierClockAhead(one, found));
  one.tried.push('tokens of later times');
  return undefined;
};

/** A fresh token that gets the very answer of an expired one, and not that of a wrong key. */
const isAnsweredAsExpired = ({ evidence, shape, wrong }: Case): boolean => {
  const expired = distinctShapes(withOutcome(answersIn(evidence, 'expired'), 'refused'), shape);
  const right = withOutcome(answersIn(evidence, 'right key'), 'refused');
  return right.length > 0 && right.every((each) => expired.has(shape(each)) && !wrong.has(shape(each)));
};

const findCause = async (one: Case, code: string): Promise<Ruling | undefined> => {
  if (code === keyRightButRefused.code) {
    const variation = (await byAlgorithm(one)) ?? (await byClaims(one));
    if (variation) return variation;
    if (!isAnsweredAsExpired(one)) return undefined;
    // A verifier may miss a claim before it looks at the times, so the same words alone prove no clock.
    one.tried.push('an expired token, which gets the same answer as a fresh one');
    return byLaterLife(one);
  }
  // It looks at the algorithm before the signature, so no other key can show itself.
  if (meaningOfRefusal(one.evidence) === 'algorithm') {
    const taken = await byAlgorithm(one);
    if (taken || !(await takesNone(one))) return taken;
    return rulingFor('refused', verifierWantsAlgorithm(one));
  }
  const candidates = candidateKeys(one.material);
  const canary = await byCanaries(one, candidates);
  if (canary) return canary;
  const variation = (await byAlgorithm(one)) ?? (await byClaims(one));
  if (variation) return variation;
  const live = await byLiveTokens(one, candidates);
  return live ? candidateRuling(one, live) : byLaterLife(one);
};

/**
 * Refines a ruling that says only that the key is refused, with further requests. Any other ruling, and one whose cause
 * is not found, comes back as it was; in the latter case with what was tried.
 */
export const diagnose = async (
  ruling: Ruling,
  evidence: Evidence,
  context: DiagnosisContext,
): Promise<Diagnosed> => {
  const at = ruling.findings.findIndex(({ code }) => OPEN_FINDINGS.includes(code));
  const finding = ruling.findings[at];
  const accepted = withOutcome(answersIn(evidence, 'right key'), 'accepted');
  // Where some tasks accept the key, they would accept what is tried.
  if (finding === undefined || evidence.ended === 'cancelled' || accepted.length > 0)
    return { ruling, requests: 0 };
  const shape = chooseShape(evidence);
  const inquiry = openInquiry(context.budget, context.ask);
  const wrong = distinctShapes(answersIn(evidence, 'random key'), shape);
  const one: Case = { ...context, evidence, shape, inquiry, wrong, tried: [] };
  context.progress('looking for the cause: other keys and forms of this one, algorithms, claims, clocks');
  let found: Ruling | undefined;
  let ended = 'None of this showed the cause';
  try {
    found = await findCause(one, finding.code);
  } catch (error) {
    if (!(error instanceof SearchEnded)) throw error;
    ended = `Then ${error.message}`;
  }
  const requests = inquiry.requests();
  const refined = found?.findings ?? [
    {
      ...finding,
      detail: `${finding.detail}\nTried: ${one.tried.join(', ') || 'nothing to the end'}. ${ended} (${requests} requests).`,
    },
  ];
  // A door that is open keeps the verdict: this is the second fault.
  const named = at === 0 && found ? found : ruling;
  return { ruling: { ...named, findings: ruling.findings.toSpliced(at, 1, ...refined) }, requests };
};
