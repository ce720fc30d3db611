import type { Finding } from '../../finding.ts';
import { isLoopback } from '../probe.ts';
import type { SmokeHands } from '../smoke-test.ts';
import { type KnownSecrets, sessionSecrets, signingCandidates } from './candidates.ts';
import { type Client, createClient } from './client.ts';
import { cookiesOf, isSessionCookie } from './cookie-jar.ts';
import { type CsrfCookie, sessionCookieName } from './csrf-cookie.ts';
import { type CsrfReading, readCsrfOracle } from './csrf-oracle.ts';
import { signatureOf, tokensIn } from './exposed-tokens.ts';
import { type Credentials, type LoginResult, logIn } from './login.ts';
import { cookieNamesUnknown, cookiesNotSecure, loginFailed, mintedRefused } from './login-findings.ts';
import { judgeOracle, tally } from './oracle-findings.ts';
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

type Minted = { readonly said: SessionAnswer } | 'not-tried' | 'names-unknown';

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
  const ask = async (): Promise<SessionAnswer> => {
    const answer = await client.get('/session', `${cookieName}=${await mintSessionCookie(minting)}`);
    // The frontend renews the session, for as long as it lets sessions live.
    for (const { name, value } of cookiesOf(answer)) if (isSessionCookie(name)) hands.mask(value);
    return readSession(answer);
  };
  const first = await ask();
  if (first.kind === 'session' || hands.cancelled.aborted) return { said: first };
  await client.pause();
  return { said: await ask() };
};

const mintedFindings = (
  minted: Minted,
  login: LoginResult | undefined,
  where: string,
): readonly Finding[] => {
  if (minted === 'not-tried') return [];
  const loginWorks = login?.kind === 'logged-in';
  if (minted === 'names-unknown') return loginWorks ? [] : [cookieNamesUnknown(where)];
  return minted.said.kind === 'session' ? [] : [mintedRefused(loginWorks, seenIn(minted.said), where)];
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

const afterOracle = async (
  work: Work,
  reading: CsrfReading,
  oracle: readonly Finding[],
): Promise<FrontendResult> => {
  const { options, client, hands, where } = work;
  const { settled } = reading;
  // Where no Auth.js answers, nobody gets a cookie or a password.
  const isAuthJs =
    reading.samples.some(({ kind }) => kind === 'secret') && (!settled || settled.kind === 'secret');
  if (!isAuthJs || hands.cancelled.aborted)
    return { summary: summaryOf(reading, 'not-tried', undefined), findings: oracle };
  const match = settled?.kind === 'secret' ? settled : undefined;
  const trusted = match?.secret && (match.secret.role === 'expected' || !options.known.session);
  const minted =
    match?.secret && trusted ? await tryMinted(work, match.csrf, match.secret.encrypts) : 'not-tried';
  if (typeof minted === 'object') hands.progress(`minted session cookie: ${seenIn(minted.said)}`);
  const login =
    options.credentials && !hands.cancelled.aborted
      ? await logIn({
          client,
          credentials: options.credentials,
          expected: new URL(options.loginRedirect, options.url.origin),
          mask: hands.mask,
        })
      : undefined;
  if (login) hands.progress(`login of the smoke user: ${login.kind}`);
  const sessions = [
    ...(login?.kind === 'logged-in' ? [login.session] : []),
    ...(typeof minted === 'object' && minted.said.kind === 'session' ? [minted.said.session] : []),
  ];
  const plainNames = match && !match.csrf.secure && match.csrf.version && !isLoopback(options.url);
  return {
    summary: summaryOf(reading, minted, login),
    findings: [
      ...oracle,
      ...(plainNames ? [cookiesNotSecure(where)] : []),
      ...(login && login.kind !== 'logged-in' ? [loginFailed(login, where)] : []),
      ...mintedFindings(minted, login, where),
      ...tokenFindings(work, sessions),
    ],
  };
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
  if (hands.cancelled.aborted) return { summary: 'cancelled', findings: [] };
  hands.progress(`csrf cookie: ${tally(reading.samples) || 'no answer'}`);
  return afterOracle(work, reading, judgeOracle(reading, { known: options.known, where }));
};
