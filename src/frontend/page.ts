import type { Answer } from '../lib/http.ts';
import { isFirewall, isFromCache } from '../smoke-test/observation.ts';
import { type Client, type Cookies, NO_COOKIES, withoutSlash } from './client.ts';
import { asksForPassword, hasScripts, loginFormIn, refreshIn, refreshTarget, wordsIn } from './html.ts';
import { REDIRECTS } from './plain-http.ts';
import { type Seen, seenIn } from './seen.ts';
import { isLanguage, placeOf, type Topic, topicOf } from './words.ts';

/**
 * Whether the page that must come of a login is shown: whether a browser ends at it with the session, and a stranger
 * elsewhere, or with another answer. There is no list of what login pages are called.
 */

/** `place`: in words. */
type Trouble =
  | { readonly kind: 'other-origin' | 'loop'; readonly place: string }
  | { readonly kind: 'failed'; readonly place: string; readonly seen: Seen };

export type PageResult =
  | { readonly kind: 'shown' }
  /** It ends where a stranger ends too: the page does not honour the session. */
  | { readonly kind: 'sent-away'; readonly place: string }
  /** It asks for a password, as it does a stranger. */
  | { readonly kind: 'same-form'; readonly place: string }
  /** It ends at another page than the one that must be shown. */
  | { readonly kind: 'elsewhere'; readonly place: string; readonly topic: Topic | undefined }
  | Trouble
  /** A stranger, as everybody is at first, gets to no page where to log in. */
  | { readonly kind: 'no-sign-in'; readonly trouble: Trouble }
  /** A browser sends the form of the sign-in page to plain http, where it is lost. */
  | { readonly kind: 'lost-form'; readonly place: string }
  /** A cache gave it, and what it gives is for all. */
  | { readonly kind: 'kept'; readonly place: string }
  /** Not established: a cache gave it, and scripts may do the rest. */
  | { readonly kind: 'kept-shell'; readonly place: string }
  /** Not established: it ends below the page. */
  | { readonly kind: 'below'; readonly place: string }
  /** Not established: with the session and without it the answer is the same. */
  | { readonly kind: 'same' }
  /** Not established: what the page is without the session. */
  | { readonly kind: 'not-compared'; readonly place: string; readonly seen: Seen };

/** Browsers give up after twenty; ten are more than any login needs. */
const MOST_REDIRECTS = 10;

/** Where a walk ends: at a page, at the address of another origin, or within a circle. */
export type End = {
  readonly kind: 'page' | 'other-origin' | 'loop';
  readonly url: URL;
  /** The last one. */
  readonly answer: Answer;
  /** What there is to say of the address of another origin; else ''. */
  readonly note: string;
};

/** A redirect, or what Next.js writes where it comes too late for a status. */
const nextOf = (answer: Answer): string => {
  if (answer.kind === 'no-answer') return '';
  const { status, headers, body } = answer;
  if (REDIRECTS.includes(status)) return headers.location ?? '';
  const isHtml = /^text\/html/i.test(headers['content-type'] ?? '');
  return refreshTarget(headers.refresh ?? '') || (isHtml ? refreshIn(body) : '');
};

/** Asks for a page as a browser does, to the end of its redirects on this origin. */
export const walk = async (client: Client, start: URL, cookies: Cookies): Promise<End> => {
  let url = start;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await client.page(url, cookies);
    const target = await client.resolve(nextOf(answer), url);
    if (!target) return { kind: 'page', url, answer, note: '' };
    url = target.url;
    if (!target.isOurs) return { kind: 'other-origin', url, answer, note: target.note };
    if (redirects === MOST_REDIRECTS) return { kind: 'loop', url, answer, note: '' };
  }
};

/** A page has one path in all languages, whether or not that of the visitor stands before it. */
const pathOf = ({ pathname }: URL): string => {
  const [, first = '', ...rest] = withoutSlash(pathname).split('/');
  return isLanguage(first) ? rest.join('/') : [first, ...rest].join('/');
};

const isSamePage = (one: URL, other: URL): boolean => pathOf(one) === pathOf(other);

/** `/chat/new` is below `/chat`; below `/` is everything, which says nothing. */
const isBelow = (url: URL, expected: URL): boolean =>
  pathOf(expected) !== '' && pathOf(url).startsWith(`${pathOf(expected)}/`);

/** What kept the answer from being a page; undefined where it is a whole one. */
const faultOf = (answer: Answer): Seen | undefined => {
  const seen = seenIn(answer);
  if (answer.kind === 'no-answer') return seen;
  if (isFirewall(answer, answer.body)) return { ...seen, text: `${seen.text}, as a firewall answers` };
  if (answer.bodyProblem !== '')
    return { ...seen, text: `${seen.text}, and its body broke off (${answer.bodyProblem})` };
  return answer.status >= 200 && answer.status <= 299 ? undefined : seen;
};

/** Whether it shows a page. */
export const isWhole = (answer: Answer): boolean => faultOf(answer) === undefined;

const troubleOf = ({ kind, url, answer, note }: End, expected: URL): Trouble | undefined => {
  const place = placeOf(url.href, expected) + note;
  if (kind !== 'page') return { kind, place };
  const seen = faultOf(answer);
  return seen && { kind: 'failed', place, seen };
};

/** Whether the frontend itself answered, and not what limits requests or keeps machines out. */
const isOfFrontend = (answer: Answer): boolean =>
  answer.kind === 'answer' && answer.status !== 429 && !isFirewall(answer, answer.body);

/** A status that says no to a stranger, and nothing of the state of the frontend. */
const isRefusal = ({ kind, answer }: End): boolean =>
  kind === 'page' && isOfFrontend(answer) && Math.floor(seenIn(answer).status / 100) === 4;

/** Whether the page turned a stranger away, by a redirect or by a status. */
export const isKeptOut = (stranger: End, expected: URL): boolean =>
  !isSamePage(stranger.url, expected) || isRefusal(stranger);

/** What is wrong with the end of a stranger; undefined where it can be compared. */
const judgeStranger = (stranger: End, expected: URL): PageResult | undefined => {
  const trouble = troubleOf(stranger, expected);
  const isAtPage = isSamePage(stranger.url, expected);
  if (trouble === undefined || (isAtPage && isRefusal(stranger))) return undefined;
  if (trouble.kind === 'failed' && (isAtPage || !isOfFrontend(stranger.answer)))
    return { ...trouble, kind: 'not-compared' };
  return { kind: 'no-sign-in', trouble };
};

export const bodyOf = (answer: Answer): string => (answer.kind === 'answer' ? answer.body : '');

/** Whether all answers of the one have a word that no answer of the other has: what changes with each request is none. */
const hasOwnWord = (one: readonly Answer[], other: readonly Answer[]): boolean => {
  const [first = new Set<string>(), ...rest] = one.map((answer) => wordsIn(bodyOf(answer)));
  const others = other.map((answer) => wordsIn(bodyOf(answer)));
  return [...first].some(
    (word) => rest.every((each) => each.has(word)) && !others.some((each) => each.has(word)),
  );
};

export type Asked = {
  /** Where the login led. */
  readonly start: URL;
  /** The page that must be shown. */
  readonly expected: URL;
  /** Where a walk to that page ended before the login. */
  readonly stranger: End;
  /** The cookies of the browser without those that the login made. */
  readonly visitor: Cookies;
};

/** Asks with the session and without it once more, where both end at the same page, and in one language. */
const compare = async (
  client: Client,
  user: End,
  { stranger, visitor, cookies, expected }: Asked & { readonly cookies: Cookies },
): Promise<PageResult> => {
  const isOneAddress = stranger.url.pathname === user.url.pathname;
  const strangerFirst = isOneAddress ? stranger.answer : await client.page(user.url, visitor);
  const strangerAgain = await client.page(isOneAddress ? stranger.url : user.url, visitor);
  const userAgain = await client.page(user.url, cookies);
  const seen = faultOf(strangerFirst) ?? faultOf(strangerAgain) ?? faultOf(userAgain);
  const place = placeOf(user.url.href, expected);
  if (seen) return { kind: 'not-compared', place, seen };
  const [ofUser, ofStranger] = [
    [user.answer, userAgain],
    [strangerFirst, strangerAgain],
  ];
  const isOwn = hasOwnWord(ofUser, ofStranger) || hasOwnWord(ofStranger, ofUser);
  const shown = shownBy(user.answer, place);
  if (isOwn || shown.kind === 'kept') return shown;
  return asksForPassword(bodyOf(userAgain)) ? { kind: 'same-form', place } : { kind: 'same' };
};

/**
 * The form by which a stranger logs in, where it gets lost on its way by plain http. It stands where the page leads them, or
 * else on the page of the library; what scripts send is not known.
 */
export const lostForm = async (
  client: Client,
  { stranger, expected }: Pick<Asked, 'stranger' | 'expected'>,
  provider: string,
): Promise<PageResult | undefined> => {
  const formOf = ({ answer }: End) => loginFormIn(bodyOf(answer), `/callback/${provider}`);
  const hasOwn = formOf(stranger) !== undefined;
  if (!hasOwn && (hasScripts(bodyOf(stranger.answer)) || !client.wasLedToHttp())) return undefined;
  const end = hasOwn ? stranger : await walk(client, client.url('/signin'), NO_COOKIES);
  const action = formOf(end) ?? '';
  const target = await client.resolve(action, end.url, 'POST');
  const asked = target && new URL(action, end.url);
  // Another host may have a login of its own.
  if (asked?.host !== end.url.host) return undefined;
  if (target?.isOurs && target.url.pathname === asked.pathname) return undefined;
  return { kind: 'lost-form', place: placeOf(asked.href, expected) + (target?.note ?? '') };
};

/** A cache had no page of a session that was just made, unless it gives that page to all. */
const shownBy = (answer: Answer, place: string): PageResult => {
  if (answer.kind === 'no-answer' || !isFromCache(answer)) return { kind: 'shown' };
  return { kind: hasScripts(answer.body) ? 'kept-shell' : 'kept', place };
};

export const askForPage = async (client: Client, asked: Asked, cookies: Cookies): Promise<PageResult> => {
  const { start, expected, stranger } = asked;
  const user = await walk(client, start, cookies);
  const trouble = troubleOf(user, expected);
  if (trouble) return trouble;
  const place = placeOf(user.url.href, expected);
  const isThere = isSamePage(user.url, expected);
  const isWithStranger = stranger.kind === 'page' && isSamePage(stranger.url, user.url);
  if (!isThere && isWithStranger && isSamePage(start, expected)) return { kind: 'sent-away', place };
  if (!isThere && !isBelow(user.url, expected))
    return { kind: 'elsewhere', place, topic: topicOf(user.url.pathname) };
  const ofStranger = judgeStranger(stranger, expected);
  if (ofStranger) return ofStranger;
  if (!isThere) return { kind: 'below', place };
  if (isRefusal(stranger) || !isWithStranger) return shownBy(user.answer, place);
  return compare(client, user, { ...asked, cookies });
};
