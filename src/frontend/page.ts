import type { Answer } from '../lib/http.ts';
import { type Client, type Cookies, REDIRECTS, withoutSlash } from './client.ts';
import { BrowserJar } from './cookie-jar.ts';
import { type Seen, seenIn } from './seen.ts';
import { placeOf } from './words.ts';

/** Asks for a page as a browser does, to the end of its redirects on this origin. */

export type PageResult =
  | { readonly kind: 'shown' }
  /** It ends where a stranger ends too: the page does not honour the session. `place`: in words. */
  | { readonly kind: 'sent-away'; readonly place: string }
  /** It ends at another page than the one that must be shown. */
  | { readonly kind: 'elsewhere'; readonly place: string }
  | { readonly kind: 'other-origin'; readonly place: string }
  | { readonly kind: 'loop'; readonly place: string }
  | { readonly kind: 'failed'; readonly seen: Seen; readonly place: string };

/** Browsers give up after twenty; ten are more than any login needs. */
const MOST_REDIRECTS = 10;

type End =
  | { readonly kind: 'page'; readonly url: URL; readonly answer: Answer }
  | { readonly kind: 'other-origin' | 'loop'; readonly place: string };

/** What Next.js writes where a redirect comes too late for a status. */
const META_REFRESH = /<meta\b[^>]{0,200}\bhttp-equiv=["']?refresh["']?[^>]{0,50}\burl=([^"'>\s]{1,500})/i;

const nextOf = (answer: Answer): string => {
  if (answer.kind === 'no-answer') return '';
  if (REDIRECTS.includes(answer.status)) return answer.headers.location ?? '';
  if (!/^text\/html/i.test(answer.headers['content-type'] ?? '')) return '';
  return (META_REFRESH.exec(answer.body)?.[1] ?? '').replaceAll('&amp;', '&');
};

const walk = async (client: Client, start: URL, cookies: Cookies): Promise<End> => {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await client.page(url, cookies);
    const location = nextOf(answer);
    const target = client.resolve(location, url);
    if (!target) return { kind: 'page', url, answer };
    if (!target.isOurs) return { kind: 'other-origin', place: placeOf(location, url) };
    url = target.url;
  }
  return { kind: 'loop', place: placeOf(url.href, start) };
};

const isSamePage = (one: URL, other: URL): boolean =>
  withoutSlash(one.pathname) === withoutSlash(other.pathname);

/** `/en/chat` and `/chat/new` are below or around `/chat`; `/` says nothing. */
const isAround = (url: URL, expected: URL): boolean => {
  const path = withoutSlash(expected.pathname);
  return path !== '' && `${withoutSlash(url.pathname)}/`.includes(`${path}/`);
};

/** @param start where the login led; @param expected the page that must be shown */
export const askForPage = async (
  client: Client,
  { start, expected }: { readonly start: URL; readonly expected: URL },
  cookies: Cookies,
): Promise<PageResult> => {
  const end = await walk(client, start, cookies);
  if (end.kind !== 'page') return end;
  const place = placeOf(end.url.href, expected);
  if (end.answer.kind === 'no-answer' || end.answer.status > 299)
    return { kind: 'failed', seen: seenIn(end.answer), place };
  if (isSamePage(end.url, expected)) return { kind: 'shown' };
  if (!isSamePage(start, expected)) return { kind: 'elsewhere', place };
  // No list of what login pages are called: it is where those end who are not logged in.
  const stranger = await walk(client, expected, new BrowserJar());
  const isSentAway =
    stranger.kind === 'page' && isSamePage(stranger.url, end.url) && !isAround(end.url, expected);
  return isSentAway ? { kind: 'sent-away', place } : { kind: 'shown' };
};
