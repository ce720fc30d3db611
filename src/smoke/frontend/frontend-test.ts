import { type Finding, isError } from '../../finding.ts';
import { Secret } from '../../key/secret.ts';
import { isLoopback } from '../probe.ts';
import type { SmokeHands } from '../smoke-test.ts';
import { type KnownSecrets, sessionSecrets, signingCandidates } from './candidates.ts';
import { type Client, createClient } from './client.ts';
import { cookiesOf, isSessionCookie } from './cookie-jar.ts';
import { type CsrfCookie, sessionCookieName } from './csrf-cookie.ts';
import { type CsrfReading, readCsrfOracle } from './csrf-oracle.ts';
import { signatureOf, tokensIn } from './exposed-tokens.ts';
import { type Credentials, type LoginResult, logIn } from './login.ts';
import {
  cookieNamesUnknown,
  cookiesNotSecure,
  loginFailed,
  mintedRefused,
  sessionUnreadable,
} from './login-findings.ts';
import { judgeOracle, outOfTime, tally } from './oracle-findings.ts';
import { readSession, type SessionAnswer } from './session.ts';
import { mintSessionCookie } from './session-cookie.ts';
import { judgeTokens } from './token-findings.ts';

export type FrontendOptions = {
  /** Origin and path prefix; https, or loopback. */
  readonly url: URL;
  readonly known: KnownSecrets;
  readonly credentials?: Credentials;
  /** A path of the same origin. */
  readonly loginRedirect: string;
  readonly expirationHours: number;
  readonly timeoutMilliseconds: number;
  /** Running tasks behind the address; 0 when unknown. */
  readonly targets: number;
};

export type FrontendResult = {
  /** One line for people. */
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** `Cookie` header of a session that the frontend honours: the smoke user's, else that of nobody. */
  readonly sessionCookie?: Secret;
};

type Session = Readonly<Record<string, unknown>>;

type Work = {
  readonly options: FrontendOptions;
  readonly client: Client;
  readonly hands: SmokeHands;
  readonly where: string;
};

const seenIn = (said: SessionAnswer): string =>
  said.kind === 'unreadable' ? said.seen : said.kind === 'none' ? 'no session' : 'a session';

type Minted = { readonly said: SessionAnswer; readonly cookie: Secret } | 'not-tried' | 'names-unknown';

/** A session of nobody, made with the secret that the csrf cookie has proven; asked twice, for a first answer may be lost. */
const tryMinted = async ({ client, hands }: Work, csrf: CsrfCookie, secret: string): Promise<Minted> => {
  const cookieName = sessionCookieName(csrf);
  if (cookieName === undefined || csrf.version === undefined) return 'names-unknown';
  const minting = {
    version: csrf.version,
    cookieName,
    secret,
    now: hands.clock.now,
    random: hands.random,
    mask: hands.mask,
  };
  const ask = async (): Promise<Exclude<Minted, string>> => {
    const cookie = new Secret('session cookie', `${cookieName}=${await mintSessionCookie(minting)}`);
    const answer = await client.get('/session', cookie.reveal());
    // The frontend renews the session, for as long as it lets sessions live.
    for (const { name, value } of cookiesOf(answer)) if (isSessionCookie(name)) hands.mask(value);
    return { said: readSession(answer), cookie };
  };
  const first = await ask();
  if (first.said.kind === 'session' || hands.cancelled.aborted) return first;
  await client.pause();
  return ask();
};

const mintedFindings = (
  minted: Minted,
  login: LoginResult | undefined,
  where: string,
): readonly Finding[] => {
  if (minted === 'not-tried') return [];
  const loginWorks = login?.kind === 'logged-in';
  if (minted === 'names-unknown') return loginWorks ? [] : [cookieNamesUnknown(where)];
  if (minted.said.kind === 'session') return [];
  const seen = seenIn(minted.said);
  return minted.said.kind === 'unreadable' && !loginWorks
    ? [sessionUnreadable(seen, where)]
    : [mintedRefused(loginWorks, seen, where)];
};

const tokenFindings = ({ options, hands, where }: Work, sessions: readonly Session[]): readonly Finding[] => {
  if (sessions.length === 0) return [];
  const tokens = sessions.flatMap(tokensIn);
  for (const { token } of tokens) hands.mask(token);
  const candidates = signingCandidates(options.known);
  const { keyName } = options.known;
  return judgeTokens(
    tokens.flatMap((token) => signatureOf(token, candidates) ?? []),
    { keyName, expirationHours: options.expirationHours, where },
  );
};

const summaryOf = (reading: CsrfReading, minted: Minted, login: LoginResult | undefined): string => {
  const { settled } = reading;
  const version = settled?.kind === 'secret' ? settled.csrf.version : undefined;
  const name = version === undefined ? '' : `${version === 5 ? 'Auth.js v5' : 'NextAuth v4'}: `;
  const shown = typeof minted === 'object' && minted.said.kind === 'session' ? '; minted session shown' : '';
  const outcome = login === undefined ? '' : login.kind === 'logged-in' ? '; login works' : '; login fails';
  return `${name}${tally(reading.samples) || 'no answer'}${shown}${outcome}`;
};

/** What came of the two ways to a session. */
type Tried = { readonly minted: Minted; readonly login: LoginResult | undefined };

const trySessions = async (work: Work, settled: CsrfReading['settled']): Promise<Tried> => {
  const { options, client, hands } = work;
  const match = settled?.kind === 'secret' ? settled : undefined;
  // A secret that should not be in use has its finding already.
  const secret = options.known.session && match?.secret?.role !== 'expected' ? undefined : match?.secret;
  const minted = match && secret ? await tryMinted(work, match.csrf, secret.encrypts) : 'not-tried';
  if (typeof minted === 'object') hands.progress(`minted session cookie: ${seenIn(minted.said)}`);
  const { credentials } = options;
  if (!credentials || hands.cancelled.aborted || client.remaining() <= 0) return { minted, login: undefined };
  const expected = new URL(options.loginRedirect, options.url.origin);
  const login = await logIn({ client, credentials, expected, mask: hands.mask });
  hands.progress(`login of the smoke user: ${login.kind}`);
  return { minted, login };
};

const sessionsOf = ({ minted, login }: Tried): readonly Session[] => [
  ...(login?.kind === 'logged-in' ? [login.session] : []),
  ...(typeof minted === 'object' && minted.said.kind === 'session' ? [minted.said.session] : []),
];

const loginFindings = (
  work: Work,
  { samples }: CsrfReading,
  login: LoginResult | undefined,
): readonly Finding[] => {
  if (login) return login.kind === 'logged-in' ? [] : [loginFailed(login, work.where)];
  return work.options.credentials ? [outOfTime(samples, work.where)] : [];
};

const makesPlainCookies = ({ options }: Work, settled: CsrfReading['settled']): boolean =>
  settled?.kind === 'secret' &&
  settled.csrf.version !== undefined &&
  !settled.csrf.secure &&
  !isLoopback(options.url);

const sessionCookieOf = ({ minted, login }: Tried): Secret | undefined => {
  if (login?.kind === 'logged-in') return login.cookie;
  return typeof minted === 'object' && minted.said.kind === 'session' ? minted.cookie : undefined;
};

/** What went wrong is the story, where something did; the rest is in the progress and in the findings. */
const withSummary = (summary: string, findings: readonly Finding[]): FrontendResult => ({
  summary: findings.find(isError)?.title ?? summary,
  findings,
});

const CANCELLED: FrontendResult = { summary: 'cancelled', findings: [] };

/** Where an Auth.js answers; nobody else gets a cookie or a password. */
const goThrough = async (
  work: Work,
  reading: CsrfReading,
  oracle: readonly Finding[],
): Promise<FrontendResult> => {
  const { settled } = reading;
  const tried = await trySessions(work, settled);
  if (work.hands.cancelled.aborted) return CANCELLED;
  const login = loginFindings(work, reading, tried.login).filter(
    ({ code }) => !oracle.some((finding) => finding.code === code),
  );
  const sessionCookie = sessionCookieOf(tried);
  const result = withSummary(summaryOf(reading, tried.minted, tried.login), [
    ...oracle,
    ...(makesPlainCookies(work, settled) ? [cookiesNotSecure(work.where)] : []),
    ...login,
    ...mintedFindings(tried.minted, tried.login, work.where),
    ...tokenFindings(work, sessionsOf(tried)),
  ]);
  return { ...result, ...(sessionCookie && { sessionCookie }) };
};

/**
 * Asks a deployed NextAuth v4 or Auth.js v5 frontend which secret it uses, whether it honours a session made with it,
 * lets the smoke user log in, and looks at what the session tells the browser. Whatever the network does is a finding.
 */
export const testFrontend = async (options: FrontendOptions, hands: SmokeHands): Promise<FrontendResult> => {
  const client = createClient(options.url, options.timeoutMilliseconds, hands);
  const where = options.url.href.replace(/\/$/, '');
  const work: Work = { options, client, hands, where };
  const secrets = sessionSecrets(options.known);
  const reading = await readCsrfOracle(client, secrets, options.targets, hands.cancelled);
  if (hands.cancelled.aborted) return CANCELLED;
  hands.progress(`csrf cookie: ${tally(reading.samples) || 'no answer'}`);
  const findings = judgeOracle(reading, { known: options.known, where });
  const isAuthJs = reading.samples.some(({ kind }) => kind === 'secret');
  return isAuthJs
    ? goThrough(work, reading, findings)
    : withSummary(summaryOf(reading, 'not-tried', undefined), findings);
};
