import type { Credentials } from '../inputs/frontend.ts';
import { type Finding, isError } from '../model/finding.ts';
import type { CsrfReading } from './csrf.ts';
import {
  answerCached,
  cookieNamesUnknown,
  mintedOfAnother,
  mintedRefused,
  sessionUnreadable,
  shownToAnybody,
} from './findings.ts';
import { attemptLogin, type LoginResult, logIn } from './login.ts';
import { loginFailed, loginUserNotShown, pageNotShown } from './login-findings.ts';
import { leftUndone, type Place } from './oracle-findings.ts';
import { hasUser, isOfSyntheticUser, isOfUser, type Session } from './session.ts';
import { type Seal, sealOfAny } from './session-cookie.ts';
import {
  askAsStrangers,
  type Minted,
  type SessionControls,
  type SessionReading,
  showToTasks,
  type Trial,
  tryMinted,
} from './session-trials.ts';

/** The way to a session: the login of the smoke user, or where there is none a cookie of ours. */

/** What came of the way to a session: the login of the smoke user, or where there is none a minted cookie. */
export type Tried = {
  /** Without them nothing was tried. */
  readonly controls: SessionControls | undefined;
  readonly minted: Minted;
  readonly login: LoginResult | undefined;
  /** What the tasks made of the session. */
  readonly reading: SessionReading | undefined;
  readonly seals: readonly Seal[];
};

export const NOT_TRIED: Tried = {
  controls: undefined,
  minted: { kind: 'not-tried' },
  login: undefined,
  reading: undefined,
  seals: [],
};

export const sessionsOf = ({ controls, minted, login, reading }: Tried): readonly Session[] => [
  ...[login, minted, controls].flatMap((each) => (each && 'session' in each ? [each.session] : [])),
  ...(reading?.sessions ?? []),
];

/** Logins beyond the first where tasks differ, so that the secrets of more than one of them have a name. */
const MORE_LOGINS = 4;

const isMixed = (reading: SessionReading | undefined): boolean =>
  reading?.samples.some(({ kind }) => kind === 'no-session') ?? false;

export type User = {
  readonly credentials: Credentials;
  /** The page that must be shown after the login. */
  readonly expected: URL;
};

const tryLogin = async (trial: Trial, user: User, wantsCsrf: boolean): Promise<Omit<Tried, 'controls'>> => {
  const { client, cache, context } = trial;
  const { credentials } = user;
  const attempt = { ...user, client, cache, wantsCsrf, mask: context.mask };
  const login = await logIn(attempt);
  context.progress(`login of the smoke user: ${login.kind}`);
  if (login.kind !== 'logged-in') return { ...NOT_TRIED, login };
  const isTheirs = (session: Session) => hasUser(session) && isOfUser(session, credentials.email) !== false;
  const seals = [await sealOfAny(login.made, trial.secrets)];
  const reading = await showToTasks(trial, login.sessionHeader, isTheirs);
  const makers = () => new Set(seals.map((seal) => (seal.kind === 'known' ? seal.secret : seal.kind)));
  const isOpen = () => isMixed(reading) && makers().size < 2 && !context.cancelled.aborted;
  for (let more = 0; isOpen() && more < MORE_LOGINS; more += 1) {
    const next = await attemptLogin(attempt);
    if (next.kind === 'logged-in') seals.push(await sealOfAny(next.made, trial.secrets));
  }
  return { ...NOT_TRIED, login, reading, seals: [...seals, ...reading.seals] };
};

const tryMint = async (trial: Trial, { settled }: CsrfReading): Promise<Omit<Tried, 'controls'>> => {
  const minted = await tryMinted(trial, settled?.kind === 'secret' ? settled.secret : undefined);
  if (minted.kind !== 'not-tried') trial.context.progress(`minted session cookie: ${minted.kind}`);
  if (minted.kind !== 'shown') return { ...NOT_TRIED, minted };
  const reading = await showToTasks(trial, minted.cookie.reveal(), isOfSyntheticUser);
  return { ...NOT_TRIED, minted, reading, seals: [minted.seal, ...reading.seals] };
};

/** @param user who logs in, where one was given */
export const trySessions = async (
  trial: Trial,
  csrf: CsrfReading,
  user: User | undefined,
): Promise<Tried> => {
  const controls = await askAsStrangers(trial);
  if (controls.kind !== 'closed' || trial.cancelled.aborted) return { ...NOT_TRIED, controls };
  const wantsCsrf = csrf.settled?.kind !== 'csrf-off';
  const tried = user ? await tryLogin(trial, user, wantsCsrf) : await tryMint(trial, csrf);
  return { ...tried, controls };
};

const mintedFindings = (minted: Minted, place: Place): readonly Finding[] => {
  switch (minted.kind) {
    case 'not-tried':
    case 'shown':
      return [];
    case 'names-unknown':
      return [cookieNamesUnknown(place)];
    case 'out-of-time':
      return [leftUndone('Whether the frontend honours a minted session was not established', place.where)];
    case 'of-another':
      return [mintedOfAnother(place)];
    case 'refused':
      return [mintedRefused(place)];
    case 'cached':
      return [answerCached('session', place)];
    case 'unreadable':
      return [sessionUnreadable('for a cookie made with its secret', minted.seen, place)];
  }
};

const loginFindings = ({ login, reading }: Tried, place: Place): readonly Finding[] => {
  if (login === undefined) return [];
  if (login.kind === 'out-of-time')
    return [leftUndone('The login of the smoke user did not come to its end', place.where)];
  if (login.kind !== 'logged-in') return [loginFailed(login, place)];
  return [
    // Where the tasks differ, the page may have been one that another task sent away.
    ...(login.page.kind === 'shown' || isMixed(reading) ? [] : [pageNotShown(login.page, place.where)]),
    ...(login.showsEmail ? [] : [loginUserNotShown(place)]),
  ];
};

const judgeTried = (tried: Tried, place: Place): readonly Finding[] => {
  const { controls, minted } = tried;
  switch (controls?.kind) {
    case undefined:
      return [];
    case 'open':
      return [shownToAnybody(controls.who, place)];
    case 'cached':
      return [answerCached('session', place)];
    case 'out-of-time':
      return [leftUndone('Whether the frontend honours a session was not established', place.where)];
    case 'unclear':
      return [sessionUnreadable(controls.who, controls.seen, place)];
    case 'closed':
      return [...loginFindings(tried, place), ...mintedFindings(minted, place)];
  }
};

/** A wrong secret explains that no session is shown, and what was said of the secrets need not be said twice. */
const isExplained = ({ code }: Finding, said: readonly Finding[]): boolean =>
  said.some(
    (one) =>
      one.code === code ||
      (code === 'minted-session-refused' && isError(one) && one.failureReason === 'frontend-mismatch'),
  );

/** Pure. @param said what was said of the secrets */
export const sessionFindings = (tried: Tried, place: Place, said: readonly Finding[]): readonly Finding[] =>
  judgeTried(tried, place).filter((finding) => !isExplained(finding, said));
