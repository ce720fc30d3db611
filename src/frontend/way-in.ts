import type { Credentials } from '../inputs/frontend.ts';
import type { Answer } from '../lib/http.ts';
import { type Finding, isError } from '../model/finding.ts';
import { BrowserJar } from './cookie-jar.ts';
import { type CsrfReading, sessionCookieName } from './csrf.ts';
import {
  answerCached,
  cookieNamesUnknown,
  keptForStrangers,
  mintedOfAnother,
  mintedRefused,
  sessionUnreadable,
  shownToAnybody,
} from './findings.ts';
import { attemptLogin, type LoginResult, logIn, type WholeAttempt } from './login.ts';
import { loginFailed, loginUserNotShown, pageNotShown } from './login-findings.ts';
import { leftUndone, type Place } from './oracle-findings.ts';
import { bodyOf, type End, isKeptOut, isWhole, walk } from './page.ts';
import { isOfSyntheticUser, isOfUser, type Session } from './session.ts';
import { type Seal, sealsIn } from './session-cookie.ts';
import { namesOf } from './session-secret-findings.ts';
import {
  askAsStranger,
  askAsStrangers,
  findSessionCookie,
  type Minted,
  type SessionControls,
  type SessionReading,
  showToTasks,
  type Trial,
  type Trouble,
  tryMinted,
} from './session-trials.ts';

/** What came of the way to a session: the login of the smoke user, or where there is none a minted cookie. */
export type Tried = {
  /** Without them nothing was tried. */
  readonly controls: SessionControls | undefined;
  readonly minted: Minted;
  readonly login: LoginResult | undefined;
  /** What the tasks made of the session. */
  readonly reading: SessionReading | undefined;
  readonly seals: readonly Seal[];
  /** Name of the cookie that is the session; '' where it is not known. */
  readonly cookieName?: string;
  /** What strangers get once a user has asked. */
  readonly afterwards?: SessionControls;
  readonly isPageKept?: boolean | undefined;
};

export const NOT_TRIED: Tried = {
  controls: undefined,
  minted: { kind: 'not-tried' },
  login: undefined,
  reading: undefined,
  seals: [],
};

export const sessionsOf = ({ controls, minted, login, reading, afterwards }: Tried): readonly Session[] => [
  ...[login, minted, controls, afterwards].flatMap((each) =>
    each && 'session' in each ? [each.session] : [],
  ),
  ...(reading?.sessions ?? []),
];

/** Logins beyond the first where tasks differ, so that the secrets of more than one of them have a name. */
const MORE_LOGINS = 4;
/** How often a stranger must be shown a page until it is no accident. */
const TIMES_SHOWN = 3;

const isMixed = (reading: SessionReading | undefined): boolean =>
  reading?.samples.some(({ kind }) => kind === 'no-session') ?? false;

/** A task that is gone by now may have differed. */
const doAgree = (reading: SessionReading | undefined): boolean =>
  !isMixed(reading) || reading?.settled?.kind === 'session';

export type User = {
  readonly credentials: Credentials;
  /** The page that must be shown after the login. */
  readonly expected: URL;
};

const OUT_OF_TIME = { kind: 'out-of-time' } as const;

const tryLogin = async (
  trial: Trial,
  user: User & Pick<WholeAttempt, 'stranger' | 'wantsCsrf'>,
): Promise<Omit<Tried, 'controls'>> => {
  const { client, cache, context } = trial;
  const { credentials } = user;
  const attempt = { ...user, client, cache, mask: context.mask };
  const login = await logIn(attempt);
  context.progress(`login of the smoke user: ${login.kind}`);
  if (login.kind !== 'logged-in') return { ...NOT_TRIED, login };
  const cookie = await findSessionCookie(trial, login.sessionHeader);
  const sealsOf = (header: string) => sealsIn(header, cookie.name, trial.secrets);
  const isTheirs = (session: Session) => isOfUser(session, credentials.email) !== false;
  const reading = await showToTasks(trial, cookie, isTheirs);
  const seals = [...(await sealsOf(cookie.header)), ...reading.seals];
  const isOpen = () => isMixed(reading) && namesOf(seals).length < 2 && !context.cancelled.aborted;
  for (let more = 0; isOpen() && more < MORE_LOGINS; more += 1) {
    const next = await attemptLogin(attempt);
    if (next.kind === 'logged-in') seals.push(...(await sealsOf(next.sessionHeader)));
  }
  const cookieName = cookie.name;
  if (login.page.kind === 'shown' || !isMixed(reading))
    return { ...NOT_TRIED, login, reading, seals, cookieName };
  // It may have been that of a task that is gone by now.
  const page = await login.askAgain();
  return {
    ...NOT_TRIED,
    login: client.ranOut() ? OUT_OF_TIME : { ...login, page },
    reading,
    seals,
    cookieName,
  };
};

const tryMint = async (trial: Trial, { settled }: CsrfReading): Promise<Omit<Tried, 'controls'>> => {
  const minted = await tryMinted(trial, settled?.kind === 'secret' ? settled.secret : undefined);
  if (minted.kind !== 'not-tried') trial.context.progress(`minted session cookie: ${minted.kind}`);
  if (minted.kind !== 'shown') return { ...NOT_TRIED, minted };
  const cookie = { name: sessionCookieName(trial.csrf) ?? '', header: minted.cookie.reveal() };
  const reading = await showToTasks(trial, cookie, isOfSyntheticUser);
  return { ...NOT_TRIED, minted, reading, seals: [minted.seal, ...reading.seals], cookieName: cookie.name };
};

/** A cache may keep it. Once is not enough: tasks that differ turn strangers away now and then. */
const isPageKept = async (
  { client }: Trial,
  { expected, credentials }: User,
  before: End,
): Promise<boolean> => {
  const namesUser = (answer: Answer): boolean =>
    isWhole(answer) && bodyOf(answer).toLowerCase().includes(credentials.email.toLowerCase());
  for (let times = 0; times < TIMES_SHOWN; times += 1) {
    const answer = await client.page(expected, new BrowserJar());
    const isShown = isWhole(answer) && isKeptOut(before, expected);
    if (!isShown && !(namesUser(answer) && !namesUser(before.answer))) return false;
  }
  return true;
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
  // As a person begins.
  const stranger = user && (await walk(trial.client, user.expected, new BrowserJar()));
  const tried = stranger
    ? await tryLogin(trial, { ...user, stranger, wantsCsrf })
    : await tryMint(trial, csrf);
  if (!tried.reading || trial.cancelled.aborted) return { ...tried, controls };
  const isKept = stranger && (await isPageKept(trial, user, stranger));
  return { ...tried, controls, afterwards: await askAsStranger(trial), isPageKept: isKept };
};

const troubleFinding = (trouble: Trouble, place: Place): Finding => {
  switch (trouble.kind) {
    case 'cached':
      return answerCached('session', place);
    case 'out-of-time':
      return leftUndone('Whether the frontend honours a session was not established', place.where);
    case 'unclear':
      return sessionUnreadable(trouble.who, trouble.seen, place);
  }
};

const mintedFindings = (minted: Minted, place: Place): readonly Finding[] => {
  switch (minted.kind) {
    case 'not-tried':
    case 'shown':
      return [];
    case 'names-unknown':
      return [cookieNamesUnknown(place)];
    case 'of-another':
      return [mintedOfAnother(place)];
    case 'refused':
      return [mintedRefused(place)];
    default:
      return [troubleFinding(minted, place)];
  }
};

const loginFindings = ({ login, reading }: Tried, place: Place): readonly Finding[] => {
  if (login === undefined) return [];
  if (login.kind === 'out-of-time')
    return [leftUndone('The login of the smoke user did not come to its end', place.where)];
  if (login.kind !== 'logged-in') return [loginFailed(login, place)];
  return [
    // Where the tasks differ, the page may have been one that another task sent away.
    ...(login.page.kind === 'shown' || !doAgree(reading) ? [] : [pageNotShown(login.page, place.where)]),
    ...(login.showsEmail ? [] : [loginUserNotShown(place)]),
  ];
};

const strangerFindings = (
  controls: SessionControls | undefined,
  shown: (who: string) => Finding,
  place: Place,
): readonly Finding[] => {
  if (!controls || controls.kind === 'closed') return [];
  return [controls.kind === 'open' ? shown(controls.who) : troubleFinding(controls, place)];
};

const judgeTried = (tried: Tried, place: Place): readonly Finding[] => [
  ...strangerFindings(tried.controls, (who) => shownToAnybody(who, place), place),
  ...loginFindings(tried, place),
  ...mintedFindings(tried.minted, place),
  ...strangerFindings(tried.afterwards, () => keptForStrangers('session', place), place),
  ...(tried.isPageKept ? [keptForStrangers('page', place)] : []),
];

/** A wrong secret explains that no session is shown, and what was said of the secrets need not be said twice. */
const isExplained = ({ code }: Finding, said: readonly Finding[]): boolean =>
  said.some(
    (one) =>
      one.code === code ||
      (code === mintedRefused.code && isError(one) && one.failureReason === 'frontend-mismatch'),
  );

/** Pure. @param said what was said of the secrets */
export const sessionFindings = (tried: Tried, place: Place, said: readonly Finding[]): readonly Finding[] =>
  judgeTried(tried, place).filter((finding) => !isExplained(finding, said));
