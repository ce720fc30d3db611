import type { FrontendInputs } from '../inputs/frontend.ts';
import type { ProbingInputs } from '../inputs/types.ts';
import { isLoopback } from '../lib/probe-address.ts';
import { type Finding, isError, succeed } from '../model/finding.ts';
import { tokenForms } from '../redaction/forms.ts';
import type { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import type { SmokeContext } from '../smoke-test/probing.ts';
import { type KnownSecrets, sessionSecrets, signingCandidates } from './candidates.ts';
import { type Client, createClient } from './client.ts';
import { type CsrfCookie, type CsrfReading, readCsrfOracle } from './csrf.ts';
import { signatureOf, tokensIn } from './exposed-tokens.ts';
import {
  cookieNamesUnknown,
  cookiesNotSecure,
  judgeTokens,
  loginFailed,
  loginUserNotShown,
  mintedOfAnother,
  mintedRefused,
  sessionUnreadable,
  shownToAnybody,
} from './findings.ts';
import { type Credentials, type LoginResult, logIn } from './login.ts';
import { judgeOracle, leftUndone, tally } from './oracle-findings.ts';
import type { Session } from './session.ts';
import { askAsStrangers, type Minted, type SessionControls, tryMinted } from './session-trials.ts';

/** What the smoke test may take where no backend is given; the default of `smoke-timeout-seconds`. */
const TIMEOUT_MILLISECONDS = 120_000;

/** Tokens and cookies are hidden as they are; what a server sets is only taken for one when it looks like one. */
const hide =
  ({ world, redactor }: RunContext) =>
  (text: string): void => {
    const forms = tokenForms(text).filter((form) => LOOKS_LIKE_TOKEN.test(form));
    for (const form of forms) world.runner.mask(form);
    redactor.addForms(forms);
  };

/** The signature of HS256 has 43 characters, the tag of a JWE 22, the key of a session in a database 32 or more. */
const LOOKS_LIKE_TOKEN = /^[\w.+/=%-]{22,}$/;

/**
 * Goes through the frontend, where there is a `frontend-url`. It runs after a failed verdict too: which key the frontend
 * signs with then tells the cause.
 *
 * @returns the `Cookie` header of a session, for the user's own requests
 * @param targets running tasks behind the URL, 0 when unknown
 */
export const askFrontend = async (
  frontend: FrontendInputs,
  inputs: ProbingInputs,
  targets: number,
  context: RunContext,
): Promise<StageResult<Secret | undefined>> => {
  const { clock, random, cancelled } = context.world;
  const { summary, findings, sessionCookie } = await testFrontend(
    {
      url: frontend.url,
      known: {
        ...(frontend.sessionSecret && { session: frontend.sessionSecret }),
        others: inputs.otherSecrets,
        key: inputs.key,
        keyName: inputs.secretName,
        keyEncoding: inputs.keyEncoding,
        ...(inputs.previous && { previous: inputs.previous.key }),
      },
      ...(frontend.credentials && { credentials: frontend.credentials }),
      loginRedirect: frontend.loginRedirect,
      expirationHours: Number(inputs.expirationHours),
      timeoutMilliseconds: inputs.backend?.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
      targets,
    },
    { clock, random, cancelled, mask: hide(context), progress: context.progress },
  );
  return { outcome: succeed(sessionCookie, findings), summary };
};

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

type Work = {
  readonly options: FrontendOptions;
  readonly client: Client;
  readonly context: SmokeContext;
  readonly where: string;
};

/** What came of the ways to a session. Without controls none was tried. */
type Tried = {
  readonly controls: SessionControls | undefined;
  readonly minted: Minted;
  readonly login: LoginResult | undefined;
};

const NOT_TRIED: Tried = { controls: undefined, minted: { kind: 'not-tried' }, login: undefined };

const tokenFindings = ({ options, context, where }: Work, tried: Tried): readonly Finding[] => {
  const sessions = sessionsOf(tried);
  const tokens = sessions.flatMap(tokensIn);
  for (const { token } of tokens) context.mask(token);
  const candidates = signingCandidates(options.known);
  const { keyName } = options.known;
  return judgeTokens(
    tokens.flatMap((token) => signatureOf(token, candidates) ?? []),
    { keyName, expirationHours: options.expirationHours, sessionSeen: sessions.length > 0, where },
  );
};

const summaryOf = (reading: CsrfReading, { minted, login }: Tried): string => {
  const { settled } = reading;
  const version = settled?.kind === 'secret' ? settled.csrf.version : undefined;
  const name = version === undefined ? '' : `${version === 5 ? 'Auth.js v5' : 'NextAuth v4'}: `;
  const shown = minted.kind === 'shown' ? '; minted session shown' : '';
  const outcome = login === undefined ? '' : login.kind === 'logged-in' ? '; login works' : '; login fails';
  return `${name}${tally(reading.samples) || 'no answer'}${shown}${outcome}`;
};

/** The secret to make a session with. One that should not be in use has its finding already. */
const mintingSecret = ({ options }: Work, settled: CsrfReading['settled']): string | undefined => {
  const secret = settled?.kind === 'secret' ? settled.secret : undefined;
  return options.known.session && secret?.role !== 'expected' ? undefined : secret?.encrypts;
};

/** @param csrf the last csrf cookie that was seen */
const trySessions = async (work: Work, csrf: CsrfCookie, settled: CsrfReading['settled']): Promise<Tried> => {
  const { options, client, context } = work;
  const { credentials } = options;
  const secret = mintingSecret(work, settled);
  if (secret === undefined && !credentials) return NOT_TRIED;
  const controls = await askAsStrangers(client, context, csrf);
  if (controls.kind !== 'closed' || context.cancelled.aborted) return { ...NOT_TRIED, controls };
  const minted = secret === undefined ? NOT_TRIED.minted : await tryMinted(client, context, csrf, secret);
  if (minted.kind !== 'not-tried') context.progress(`minted session cookie: ${minted.kind}`);
  if (!credentials || minted.kind === 'out-of-time' || context.cancelled.aborted)
    return { controls, minted, login: undefined };
  const expected = new URL(options.loginRedirect, options.url.origin);
  const login = await logIn({ client, credentials, expected, mask: context.mask });
  context.progress(`login of the smoke user: ${login.kind}`);
  return { controls, minted, login };
};

const sessionsOf = ({ controls, minted, login }: Tried): readonly Session[] =>
  [login, minted, controls].flatMap((each) => (each && 'session' in each ? [each.session] : []));

const mintedFindings = (minted: Minted, loginWorks: boolean, where: string): readonly Finding[] => {
  switch (minted.kind) {
    case 'not-tried':
    case 'shown':
      return [];
    case 'names-unknown':
      return loginWorks ? [] : [cookieNamesUnknown(where)];
    case 'out-of-time':
      return [leftUndone('Whether the frontend honours a minted session was not established', where)];
    case 'of-another':
      return [mintedOfAnother(loginWorks, where)];
    case 'refused':
      return [mintedRefused(loginWorks, 'no session', where)];
    case 'unreadable':
      return loginWorks
        ? [mintedRefused(loginWorks, minted.seen, where)]
        : [sessionUnreadable('for a cookie made with its secret', minted.seen, where)];
  }
};

const loginFindings = (login: LoginResult | undefined, where: string): readonly Finding[] => {
  if (login === undefined) return [];
  if (login.kind === 'out-of-time')
    return [leftUndone('The login of the smoke user did not come to its end', where)];
  if (login.kind !== 'logged-in') return [loginFailed(login, where)];
  return login.showsEmail ? [] : [loginUserNotShown(where)];
};

const sessionFindings = ({ controls, minted, login }: Tried, where: string): readonly Finding[] => {
  switch (controls?.kind) {
    case undefined:
      return [];
    case 'open':
      return [shownToAnybody(controls.who, where)];
    case 'out-of-time':
      return [leftUndone('Whether the frontend honours a session was not established', where)];
    case 'unclear':
      return [sessionUnreadable(controls.who, controls.seen, where)];
    case 'closed':
      return [...loginFindings(login, where), ...mintedFindings(minted, login?.kind === 'logged-in', where)];
  }
};

const makesPlainCookies = ({ options }: Work, settled: CsrfReading['settled']): boolean =>
  settled?.kind === 'secret' &&
  settled.csrf.version !== undefined &&
  !settled.csrf.secure &&
  !isLoopback(options.url);

const sessionCookieOf = ({ minted, login }: Tried): Secret | undefined => {
  if (login?.kind === 'logged-in') return login.cookie;
  return minted.kind === 'shown' ? minted.cookie : undefined;
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
  csrf: CsrfCookie,
  reading: CsrfReading,
  oracle: readonly Finding[],
): Promise<FrontendResult> => {
  const { settled } = reading;
  const tried = await trySessions(work, csrf, settled);
  if (work.context.cancelled.aborted) return CANCELLED;
  const sessions = sessionFindings(tried, work.where).filter(
    ({ code }) => !oracle.some((finding) => finding.code === code),
  );
  const sessionCookie = sessionCookieOf(tried);
  const result = withSummary(summaryOf(reading, tried), [
    ...oracle,
    ...(makesPlainCookies(work, settled) ? [cookiesNotSecure(work.where)] : []),
    ...sessions,
    ...tokenFindings(work, tried),
  ]);
  return { ...result, ...(sessionCookie && { sessionCookie }) };
};

/**
 * Asks a deployed NextAuth v4 or Auth.js v5 frontend which secret it uses, whether it honours a session made with it,
 * lets the smoke user log in, and looks at what the session tells the browser. Whatever the network does is a finding.
 */
export const testFrontend = async (
  options: FrontendOptions,
  context: SmokeContext,
): Promise<FrontendResult> => {
  const client = createClient(options.url, options.timeoutMilliseconds, context);
  const where = options.url.href.replace(/\/$/, '');
  const work: Work = { options, client, context, where };
  const secrets = sessionSecrets(options.known);
  const reading = await readCsrfOracle(client, secrets, options.targets, context.cancelled);
  if (context.cancelled.aborted) return CANCELLED;
  context.progress(`csrf cookie: ${tally(reading.samples) || 'no answer'}`);
  const findings = judgeOracle(reading, { known: options.known, where });
  const seen = reading.samples.findLast((sample) => sample.kind === 'secret');
  return seen
    ? goThrough(work, seen.csrf, reading, findings)
    : withSummary(summaryOf(reading, NOT_TRIED), [...findings, ...tokenFindings(work, NOT_TRIED)]);
};
