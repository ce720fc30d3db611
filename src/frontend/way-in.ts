import type { Credentials } from '../inputs/frontend.ts';
import { type Finding, isError } from '../model/finding.ts';
import type { Client } from './client.ts';
import { BrowserJar } from './cookie-jar.ts';
import { type CsrfReading, sessionCookieName } from './csrf.ts';
import {
  answerCached,
  cookieNamesUnknown,
  mintedOfAnother,
  mintedRefused,
  sessionUnreadable,
  shownToOthers,
} from './findings.ts';
import { attemptLogin, type LoginResult, logIn } from './login.ts';
import { loginFailed, loginUserNotShown, pageNotShown } from './login-findings.ts';
import { leftUndone, type Place } from './oracle-findings.ts';
import { askForPage } from './page.ts';
import { isOfSyntheticUser, isOfUser, type Session } from './session.ts';
import { cookiesIn, type Seal } from './session-cookie.ts';
import {
  askAsStranger,
  askAsStrangers,
  findSessionCookie,
  type Minted,
  type SessionControls,
  type SessionReading,
  sealAmong,
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
  /** What strangers get once a user has asked. */
  readonly afterwards?: { readonly session: SessionControls; readonly isPageKept: boolean };
};

export const NOT_TRIED: Tried = {
  controls: undefined,
  minted: { kind: 'not-tried' },
  login: undefined,
  reading: undefined,
  seals: [],
};

export const sessionsOf = ({ controls, minted, login, reading, afterwards }: Tried): readonly Session[] => [
  ...[login, minted, controls, afterwards?.session].flatMap((each) =>
    each && 'session' in each ? [each.session] : [],
  ),
  ...(reading?.sessions ?? []),
];

/** Logins beyond the first where tasks differ, so that the secrets of more than one of them have a name. */
const MORE_LOGINS = 4;

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

type LoggedIn = Extract<LoginResult, { readonly kind: 'logged-in' }>;

/** The page that was not shown may have been that of a task that is gone by now. */
const askOnceMore = (
  { client }: Trial,
  { page, cookie }: LoggedIn,
  { expected }: User,
): Promise<LoggedIn['page']> | LoggedIn['page'] => {
  if (page.kind === 'shown') return page;
  const cookies = { header: () => cookie.reveal(), take: () => undefined };
  return askForPage(client, { start: expected, expected }, cookies);
};

const tryLogin = async (trial: Trial, user: User, wantsCsrf: boolean): Promise<Omit<Tried, 'controls'>> => {
  const { client, cache, context } = trial;
  const { credentials } = user;
  const attempt = { ...user, client, cache, wantsCsrf, mask: context.mask };
  const login = await logIn(attempt);
  context.progress(`login of the smoke user: ${login.kind}`);
  if (login.kind !== 'logged-in') return { ...NOT_TRIED, login };
  const isTheirs = (session: Session) => isOfUser(session, credentials.email) !== false;
  const cookie = await findSessionCookie(trial, login.sessionHeader);
  const seals: (Seal | undefined)[] = [];
  const addSeal = async (header: string): Promise<unknown> =>
    seals.push(cookie ? await sealAmong(trial, cookiesIn(header), cookie.name) : { kind: 'unknown' });
  await addSeal(login.sessionHeader);
  const reading = await showToTasks(trial, cookie ?? { name: '', header: login.sessionHeader }, isTheirs);
  const makers = () => new Set(seals.map((seal) => (seal?.kind === 'known' ? seal.secret : seal?.kind)));
  const isOpen = () => isMixed(reading) && makers().size < 2 && !context.cancelled.aborted;
  for (let more = 0; isOpen() && more < MORE_LOGINS; more += 1) {
    const next = await attemptLogin(attempt);
    if (next.kind === 'logged-in') await addSeal(next.sessionHeader);
  }
  const page = isMixed(reading) && doAgree(reading) ? await askOnceMore(trial, login, user) : login.page;
  const known = [...seals, ...reading.seals].filter((seal) => seal !== undefined);
  return { ...NOT_TRIED, login: { ...login, page }, reading, seals: known };
};

const tryMint = async (trial: Trial, { settled }: CsrfReading): Promise<Omit<Tried, 'controls'>> => {
  const minted = await tryMinted(trial, settled?.kind === 'secret' ? settled.secret : undefined);
  if (minted.kind !== 'not-tried') trial.context.progress(`minted session cookie: ${minted.kind}`);
  if (minted.kind !== 'shown') return { ...NOT_TRIED, minted };
  const cookie = { name: sessionCookieName(trial.csrf) ?? '', header: minted.cookie.reveal() };
  const reading = await showToTasks(trial, cookie, isOfSyntheticUser);
  return { ...NOT_TRIED, minted, reading, seals: [minted.seal, ...reading.seals] };
};

/** What a stranger gets of a page. */
type PageSeen = { readonly isShown: boolean; readonly namesUser: boolean };

const seePage = async (client: Client, { expected, credentials }: User): Promise<PageSeen> => {
  const answer = await client.page(expected, new BrowserJar());
  const isShown = answer.kind === 'answer' && answer.status >= 200 && answer.status <= 299;
  const namesUser = isShown && answer.body.toLowerCase().includes(credentials.email.toLowerCase());
  return { isShown, namesUser };
};

/** A cache gives what it kept of one user to the next who asks. */
const askAfterwards = async (trial: Trial, user: User | undefined, before: PageSeen | undefined) => {
  const session = await askAsStranger(trial);
  const after = user && before && (await seePage(trial.client, user));
  const isPageKept =
    (after?.isShown && !before?.isShown) || (after?.namesUser && !before?.namesUser) || false;
  return { session, isPageKept };
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
  const before = user && (await seePage(trial.client, user));
  const tried = user ? await tryLogin(trial, user, wantsCsrf) : await tryMint(trial, csrf);
  if (!tried.reading || trial.cancelled.aborted) return { ...tried, controls };
  return { ...tried, controls, afterwards: await askAfterwards(trial, user, before) };
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
    ...(login.page.kind === 'shown' || !doAgree(reading) ? [] : [pageNotShown(login.page, place.where)]),
    ...(login.showsEmail ? [] : [loginUserNotShown(place)]),
  ];
};

/** @param isFirst no user has asked before */
const judgeControls = (controls: SessionControls, isFirst: boolean, place: Place): readonly Finding[] => {
  switch (controls.kind) {
    case 'open':
      return [
        shownToOthers(isFirst ? { kind: 'anybody', who: controls.who } : { kind: 'session-kept' }, place),
      ];
    case 'cached':
      return [answerCached('session', place)];
    case 'out-of-time':
      return [leftUndone('Whether the frontend honours a session was not established', place.where)];
    case 'unclear':
      return [sessionUnreadable(controls.who, controls.seen, place)];
    case 'closed':
      return [];
  }
};

const judgeTried = (tried: Tried, place: Place): readonly Finding[] => {
  const { controls, minted, afterwards } = tried;
  if (!controls) return [];
  return [
    ...judgeControls(controls, true, place),
    ...loginFindings(tried, place),
    ...mintedFindings(minted, place),
    ...(afterwards ? judgeControls(afterwards.session, false, place) : []),
    ...(afterwards?.isPageKept ? [shownToOthers({ kind: 'page-kept' }, place)] : []),
  ];
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
