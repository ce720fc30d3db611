/** What an answer of the frontend may bring into a report: words of closed lists, and the words of an address. */

/** `error` of NextAuth v4 (core/pages/signin, error) and of Auth.js v5 (errors.ts). */
const ERRORS: readonly string[] = [
  'AccessDenied',
  'AccountNotLinked',
  'Callback',
  'CallbackRouteError',
  'Configuration',
  'CredentialsSignin',
  'Default',
  'EmailCreateAccount',
  'EmailSignin',
  'MissingCSRF',
  'OAuthAccountNotLinked',
  'OAuthCallback',
  'OAuthCreateAccount',
  'OAuthSignin',
  'SessionRequired',
  'Signin',
  'Verification',
];

export type Topic = 'second factor' | 'too many attempts';

/** What apps say in words of their own, and what it is about. */
const TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [/2.?fa|two.?factor|mfa|t?otp|second.?factor|one.?time|authenticator|verification.?code/i, 'second factor'],
  [/too.?many|rate.?limit|throttl|locked|lock.?out|attempts/i, 'too many attempts'],
];

export const topicOf = (text: string): Topic | undefined =>
  TOPICS.find(([pattern]) => pattern.test(text))?.[1];

/** A word of the lists as it is; of any other text the kind and the length alone. */
export const wordOf = (text: string): string => {
  if (ERRORS.includes(text) || text === 'credentials') return text;
  const about = topicOf(text);
  const kind = /^[A-Za-z]+$/.test(text) ? 'a word' : /^\d+$/.test(text) ? 'a number' : 'a text';
  return `${kind} of its own of ${text.length} characters${about === undefined ? '' : `, about ${about === 'second factor' ? 'a second factor' : about}`}`;
};

/** Letters only, with hyphens and the like between them: nothing that was drawn at random looks so. */
const WORD = /^[A-Za-z]{1,20}(?:[-_.][A-Za-z]{1,20}){0,3}$/;
const MOST_SEGMENTS = 6;

/** The words of a path; what is no word becomes `…`. */
const wordsOfPath = (path: string): string => {
  const segments = path.split('/').slice(1);
  const shown = segments.slice(0, MOST_SEGMENTS).map((each) => (each === '' || WORD.test(each) ? each : '…'));
  return `/${shown.join('/')}${segments.length > MOST_SEGMENTS ? '/…' : ''}`;
};

const HOST = /^[a-z0-9.:[\]-]{1,100}$/;

/**
 * Where a `Location` leads, seen from `from`: the origin where it is another one, and the words of the path, never the
 * query. '' where there is none.
 */
export const placeOf = (location: string | undefined, from: URL): string => {
  if (location === undefined || location === '' || !URL.canParse(location, from.href)) return '';
  const target = new URL(location, from);
  const path = wordsOfPath(target.pathname);
  if (target.host === from.host && target.protocol === from.protocol) return path;
  if (!/^https?:$/.test(target.protocol) || !HOST.test(target.host)) return 'another host';
  return `${target.protocol}//${target.host}${path}`;
};

/** A member's name is the app's own, so only a word is repeated. */
export const wordOfName = (name: string): string => (WORD.test(name) || /^\d{1,3}$/.test(name) ? name : '?');
