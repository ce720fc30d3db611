import type { Answer } from '../lib/http.ts';
import { Secret } from '../redaction/secret.ts';
import type { SmokeContext } from '../smoke-test/probing.ts';
import { neededSuccesses } from '../smoke-test/schedule.ts';
import type { SessionSecret } from './candidates.ts';
import { BrowserJar } from './cookie-jar.ts';
import { type Asking, type CsrfCookie, sessionCookieName } from './csrf.ts';
import { otherSample, type Sample, type Samples, sampleTasks, tally } from './samples.ts';
import type { Seen } from './seen.ts';
import { isOfSyntheticUser, readSession, type Session, type SessionAnswer } from './session.ts';
import { cookiesIn, mintSessionCookie, type Seal, type SentCookie, sealsIn } from './session-cookie.ts';

/** What the frontend shows of sessions: to strangers, for a cookie that was minted, and at each of its tasks. */

export type Trial = Asking & {
  readonly context: SmokeContext;
  readonly secrets: readonly SessionSecret[];
  /** Of which kind the cookies are; version 5 without names where csrf is switched off. */
  readonly csrf: Pick<CsrfCookie, 'version' | 'secure'>;
  readonly targets: number;
};

type Said = {
  readonly answer: Answer;
  readonly said: SessionAnswer;
  readonly isCached: boolean;
  /** The cookies that came back, as a header. */
  readonly renewed: string;
};

/** With these cookies and no csrf cookie, so that a cache shows itself. The session is renewed, and its cookie masked. */
const askSession = async ({ client, cache, context }: Trial, cookies: string): Promise<Said> => {
  const jar = new BrowserJar(context.mask);
  const answer = await client.get('/session', {
    header: () => cookies,
    take: (given, url) => jar.take(given, url),
  });
  return {
    answer,
    said: readSession(answer),
    isCached: cache.isRepeated(answer),
    renewed: jar.header(client.url('/session')),
  };
};

/** Why an answer says nothing of sessions. */
export type Trouble =
  | { readonly kind: 'cached' }
  | { readonly kind: 'out-of-time' }
  /** `who`: half a sentence for people. */
  | { readonly kind: 'unclear'; readonly who: string; readonly seen: Seen };

/** Who must not be shown a session: a stranger without a cookie, and one whose cookie was made with a random secret. */

export type SessionControls =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly who: string; readonly session: Session }
  | Trouble;

const RANDOM_SECRET_BYTES = 32;

/** A redirect and a refusal show nothing either; too many requests say nothing. */
const isTurnedAway = ({ status }: Seen): boolean => status >= 300 && status <= 499 && status !== 429;

const judgeControl = (who: string, { said, isCached }: Said): SessionControls => {
  if (isCached) return { kind: 'cached' };
  if (said.kind === 'session') return { kind: 'open', who, session: said.session };
  return said.kind === 'unreadable' && !isTurnedAway(said.seen)
    ? { kind: 'unclear', who, seen: said.seen }
    : { kind: 'closed' };
};

/** How a session is sent. `name`: '' where it is not known which of the cookies it is. */
type SessionCookie = Pick<SentCookie, 'name' | 'header'>;

const mint = async ({ context, csrf }: Trial, secret: string): Promise<SessionCookie | undefined> => {
  const name = sessionCookieName(csrf);
  const { version } = csrf;
  if (name === undefined || version === undefined) return undefined;
  const { clock, random, mask } = context;
  const value = await mintSessionCookie({ version, cookieName: name, secret, now: clock.now, random, mask });
  return { name, header: `${name}=${value}` };
};

/** Once more where the answer said nothing. @param forged header of a cookie that nobody was given */
export const askAsStranger = async (trial: Trial, forged = ''): Promise<SessionControls> => {
  const { client, cancelled } = trial;
  const who = forged === '' ? 'without any cookie' : 'for a cookie that was made with a random secret';
  const ask = async () => judgeControl(who, await askSession(trial, forged));
  const first = await ask();
  if (first.kind !== 'unclear' || cancelled.aborted) return first;
  await client.pause();
  const second = await ask();
  return client.ranOut() ? { kind: 'out-of-time' } : second;
};

/** The second only where the name of the cookie is known, without which none can be made. */
export const askAsStrangers = async (trial: Trial): Promise<SessionControls> => {
  const secret = Buffer.from(trial.context.random(RANDOM_SECRET_BYTES)).toString('base64');
  const forged = await mint(trial, secret);
  const first = await askAsStranger(trial);
  if (first.kind !== 'closed' || !forged || trial.cancelled.aborted) return first;
  return askAsStranger(trial, forged.header);
};

/** A session of a user that exists nowhere, made with a secret that we have. */

export type Minted =
  | { readonly kind: 'not-tried' }
  | { readonly kind: 'names-unknown' }
  /** The frontend shows the user that was put into the cookie. */
  | { readonly kind: 'shown'; readonly session: Session; readonly cookie: Secret; readonly seal: Seal }
  /** It shows a session, but not of that user. */
  | { readonly kind: 'of-another'; readonly session: Session }
  | { readonly kind: 'refused' }
  | Trouble;

/** Secrets that are tried beside the one of the csrf cookie: one request each. */
const MOST_TRIED = 8;

const askMinted = async (trial: Trial, secret: SessionSecret): Promise<Minted> => {
  const cookie = await mint(trial, secret.encrypts);
  if (!cookie) return { kind: 'names-unknown' };
  const { said, isCached, renewed } = await askSession(trial, cookie.header);
  if (trial.client.ranOut()) return { kind: 'out-of-time' };
  if (isCached) return { kind: 'cached' };
  if (said.kind === 'none') return { kind: 'refused' };
  if (said.kind === 'unreadable')
    return { kind: 'unclear', who: 'for a cookie made with its secret', seen: said.seen };
  const { session } = said;
  if (!isOfSyntheticUser(session)) return { kind: 'of-another', session };
  // Auth.js reads sessions of all secrets of its list; which one it makes them with, the renewed one tells.
  const [seal = { secret }] = await sealsIn(renewed, cookie.name, trial.secrets);
  return { kind: 'shown', session, cookie: new Secret('session cookie', cookie.header), seal };
};

/**
 * Tries the secret of the csrf cookie, twice where it must, for a first answer may be lost, or until each task has refused
 * it, for one that is going away may know no session; and then the others: the session may have one of its own (`jwt.secret`
 * of v4). That strangers are shown no session is known before.
 */
export const tryMinted = async (trial: Trial, ofCsrf: SessionSecret | undefined): Promise<Minted> => {
  const { client, cancelled } = trial;
  const [first, ...rest] = [
    ...(ofCsrf ? [ofCsrf] : []),
    ...trial.secrets.filter(({ role, encrypts }) => role !== 'damaged' && encrypts !== ofCsrf?.encrypts),
  ].slice(0, MOST_TRIED);
  if (!first) return { kind: 'not-tried' };
  const isOver = ({ kind }: Minted) =>
    ['shown', 'names-unknown', 'out-of-time', 'cached'].includes(kind) || cancelled.aborted;
  let minted = await askMinted(trial, first);
  if (isOver(minted)) return minted;
  await client.pause();
  minted = await askMinted(trial, first);
  for (let times = 2; minted.kind === 'refused' && times < neededSuccesses(trial.targets); times += 1)
    minted = await askMinted(trial, first);
  for (const secret of minted.kind === 'refused' ? rest : []) {
    if (isOver(minted)) break;
    const next = await askMinted(trial, secret);
    if (isOver(next)) minted = next;
  }
  return minted;
};

/** How often each cookie is tried alone: by then the task that knows the session was met, if there are two. */
const MOST_ROUNDS = 10;

/**
 * Which of the cookies of a login is the session: the one that is shown a session alone. Nothing else tells it, for an
 * app may call it as it likes, and beside it there may be a token for the backend or the cookie of a load balancer. A
 * cookie that came alone is not tried, for its session has been shown.
 *
 * @param header value of the header `Cookie` that was shown a session
 */
export const findSessionCookie = async (trial: Trial, header: string): Promise<SessionCookie> => {
  const unknown = { name: '', header };
  const cookies = cookiesIn(header);
  if (cookies.length < 2) return cookies[0] ?? unknown;
  // What a cache keeps of the login is shown for any cookie.
  if ((await askAsStranger(trial)).kind !== 'closed') return unknown;
  for (let round = 0; round < MOST_ROUNDS && !trial.cancelled.aborted; round += 1)
    for (const cookie of cookies) {
      const { said } = await askSession(trial, cookie.header);
      if (said.kind === 'session') return cookie;
    }
  return unknown;
};

/** Another character in the middle, where a sealed cookie has what it hides. */
const tampered = (value: string): string => {
  const middle = Math.floor(value.length / 2);
  return `${value.slice(0, middle)}${value.charAt(middle) === 'x' ? 'y' : 'x'}${value.slice(middle + 1)}`;
};

/**
 * The cookies of a session that nobody was given in the place of this one: sealed as the frontend seals them, but with a
 * random secret, or changed afterwards. Where it is not known which of the cookies it is, each is changed.
 */
export const forgedSession = async (
  trial: Trial,
  { name, header }: SessionCookie,
  kind: 'random' | 'tampered',
): Promise<string> => {
  const { random, mask } = trial.context;
  const minted = await mint(trial, Buffer.from(random(RANDOM_SECRET_BYTES)).toString('base64'));
  const noise = (length: number) => Buffer.from(random(length)).toString('base64url').slice(0, length);
  const forge = (cookie: SentCookie): string => {
    if (name !== '' && cookie.name !== name) return cookie.header;
    if (kind === 'random' && minted?.name === cookie.name) return minted.header;
    const value = kind === 'random' ? noise(cookie.value.length) : tampered(cookie.value);
    mask(value);
    return `${cookie.name}=${value}`;
  };
  return cookiesIn(header).map(forge).join('; ');
};

/** What the tasks make of one session. */
export type SessionReading = Samples & {
  readonly seals: readonly Seal[];
  readonly sessions: readonly Session[];
};

/** Shows the same session to the tasks until they agree on it. */
export const showToTasks = async (
  trial: Trial,
  { name, header }: SessionCookie,
  isTheirs: (session: Session) => boolean,
): Promise<SessionReading> => {
  const seals: Seal[] = [];
  const sessions: Session[] = [];
  const ask = async (): Promise<Sample> => {
    const { answer, said, isCached, renewed } = await askSession(trial, header);
    if (isCached) return { kind: 'cached' };
    if (said.kind === 'unreadable') return otherSample(answer, trial.client.url('/session'));
    if (said.kind === 'none') return { kind: 'no-session' };
    if (!isTheirs(said.session)) return { kind: 'other-session' };
    seals.push(...(await sealsIn(renewed, name, trial.secrets)));
    sessions.push(said.session);
    return { kind: 'session' };
  };
  const samples = await sampleTasks(ask, trial.targets, trial);
  trial.context.progress(`session at the tasks: ${tally(samples.samples)}`);
  return { ...samples, seals, sessions };
};
