/** What an answer of the frontend may bring into a report: words of closed lists, and those of the user's own inputs. */

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

export type Topic = 'a second factor' | 'a locked account' | 'too many attempts';

/** What apps say in words of their own, and what it is about: whole words, in small letters with blanks between them. */
const TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [
    /\b(?:2 ?fa|mfa|t?otp|(?:two|2|second|multi) ?factor|one ?time (?:code|pass\w*)|authenticator|verification code)\b/,
    'a second factor',
  ],
  [/\b(?:locked|lock ?out)\b/, 'a locked account'],
  [/\b(?:too many|rate ?limit\w*|throttl\w+|attempts)\b/, 'too many attempts'],
];

/** `TooManyAttempts`, `too-many-attempts` and `too%20many%20attempts` are the same words. */
const separated = (text: string): string =>
  text
    .replace(/%[\da-f]{2}/gi, ' ')
    .replace(/[a-z](?=[A-Z\d])|[A-Z](?=[A-Z][a-z])/g, '$& ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ');

export const topicOf = (text: string): Topic | undefined => {
  const words = separated(text);
  return TOPICS.find(([pattern]) => pattern.test(words))?.[1];
};

/** A word of the lists as it is; of any other text the kind and the length alone. */
export const wordOf = (text: string): string => {
  if (ERRORS.includes(text) || text === 'credentials') return text;
  const about = topicOf(text);
  const kind = /^[A-Za-z]+$/.test(text) ? 'a word' : /^\d+$/.test(text) ? 'a number' : 'a text';
  return `${kind} of its own of ${text.length} characters${about === undefined ? '' : `, about ${about}`}`;
};

/** What places, hosts and the members of a session are commonly called. Only the words of a sentence depend on it. */
const COMMON: ReadonlySet<string> = new Set(
  (
    '2fa 403 404 500 access account accounts address admin api app apps attempts auth authenticate authentication ' +
    'authorize backend bearer billing blocked callback challenge change chat code company confirm consent create ' +
    'credentials csrf dashboard data default denied disabled email error errors expired factor forbidden forgot home ' +
    'id image in index invite jwt key keys landing list localhost locked log login logout mail maintenance many me mfa ' +
    'multi name new not onboarding one org organization organizations otp out page password payment pending plan ' +
    'private profile project projects provider public refresh register required reset role roles secret secure ' +
    'select session sessions settings setup sign signed signin signout signup sso start step subscription suspended ' +
    'tenant terms time token tokens too totp two unauthorized update user users validate verification verify wait ' +
    'waiting web welcome workspace workspaces www'
  ).split(' '),
);

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** `en`, `pt-BR`: of two letters each, and known by that name. */
export const isLanguage = (text: string): boolean => {
  const [, language, region] = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i.exec(text) ?? [];
  if (language === undefined || LANGUAGES.of(language) === undefined) return false;
  return region === undefined || REGIONS.of(region.toUpperCase()) !== undefined;
};

const HIDDEN = '…';
const MOST_SEGMENTS = 6;

const segmentsOf = ({ pathname }: URL): readonly string[] => pathname.split('/').slice(1);

const wordsOfPath = (target: URL, given: readonly URL[]): string => {
  const known = new Set(given.flatMap(segmentsOf));
  const isKnown = (segment: string) =>
    segment === '' ||
    known.has(segment) ||
    isLanguage(segment) ||
    segment.split(/[-_.]/).every((word) => COMMON.has(word) || known.has(word));
  const segments = segmentsOf(target);
  const shown = segments.slice(0, MOST_SEGMENTS).map((each) => (isKnown(each) ? each : HIDDEN));
  return `/${shown.join('/')}${segments.length > MOST_SEGMENTS ? `/${HIDDEN}` : ''}`;
};

/** Addresses that nobody else can reach, and so tell where a server takes itself to be. */
const OWN_MACHINE: readonly string[] = ['127.0.0.1', '0.0.0.0', '[::1]', '[::]'];
const COMMON_PORTS: readonly string[] = ['', '3000', '5173', '8000', '8080'];

/** E.g. `www.example.com` where `chat.example.com` was given, and `chat.….com` for another one of that ending. */
const wordsOfHost = ({ hostname, port }: URL, given: readonly URL[]): string => {
  const known = new Set(given.flatMap((url) => url.hostname.split('.')));
  const shown = (label: string) => (COMMON.has(label) || known.has(label) ? label : HIDDEN);
  const host = OWN_MACHINE.includes(hostname) ? hostname : hostname.split('.').map(shown).join('.');
  const isKnownPort = COMMON_PORTS.includes(port) || given.some((url) => url.port === port);
  return port === '' ? host : `${host}:${isKnownPort ? port : HIDDEN}`;
};

/**
 * Where a `Location` leads: the origin where it is another one than that of the first given address, and the path, never
 * the query. A word of it is shown where the given addresses, which are the user's, or the lists have it. '' where it
 * leads nowhere.
 */
export const placeOf = (location: string | undefined, ...given: readonly [URL, ...URL[]]): string => {
  const [from] = given;
  if (location === undefined || location === '' || !URL.canParse(location, from.href)) return '';
  const target = new URL(location, from);
  const path = wordsOfPath(target, given);
  if (target.host === from.host && target.protocol === from.protocol) return path;
  if (!/^https?:$/.test(target.protocol)) return 'another host';
  return `${target.protocol}//${wordsOfHost(target, given)}${path}`;
};

/** The name of a member of the session is the app's own: it is repeated where each of its words is in the list. */
export const wordOfName = (name: string): string => {
  const words = separated(name).split(' ');
  const isKnown = words.every((word) => COMMON.has(word) || /^\d{1,2}$/.test(word));
  return isKnown && /^[\w-]+$/.test(name) ? name : '?';
};
