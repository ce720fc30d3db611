import type { Credentials, FrontendInputs } from '../inputs/frontend.ts';
import type { ProbingInputs } from '../inputs/types.ts';
import { isLoopback, probeUrl } from '../lib/probe-address.ts';
import { type Finding, isError, succeed } from '../model/finding.ts';
import { tokenForms } from '../redaction/forms.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import type { SmokeContext } from '../smoke-test/probing.ts';
import type { FrontendSession } from '../smoke-test/through-frontend.ts';
import { type KnownSecrets, secretFinder, sessionSecrets, signingCandidates } from './candidates.ts';
import { createClient, NO_COOKIES } from './client.ts';
import { CacheWatch, type CsrfReading, isAuthJs, readCsrfOracle } from './csrf.ts';
import { signatureOf, tokensIn } from './exposed-tokens.ts';
import { cookiesNotSecure, judgeTokens } from './findings.ts';
import type { LoginResult } from './login.ts';
import { leadsToHttp } from './login-findings.ts';
import { judgeOracle, otherAuthPath, type Place } from './oracle-findings.ts';
import { tally } from './samples.ts';
import { usersIn } from './session.ts';
import { judgeSessionSecrets } from './session-secret-findings.ts';
import { forgedSession, type Trial } from './session-trials.ts';
import { NOT_TRIED, sessionFindings, sessionsOf, type Tried, trySessions, type User } from './way-in.ts';

/** What the smoke test may take where no backend is given; the default of `smoke-timeout-seconds`. */
const TIMEOUT_MILLISECONDS = 120_000;

/** The runner looks for each mask in every line of the job; those of a login and of its tasks are some hundred. */
const MOST_MASKS = 500;

/** Tokens and cookies are hidden as they are; what a server sets is only taken for one when it looks like one. */
const hide = ({ world, redactor }: RunContext): ((text: string) => void) => {
  const hidden = new Set<string>();
  return (text) => {
    const isNew = (form: string) => LOOKS_LIKE_TOKEN.test(form) && !hidden.has(form);
    const forms = tokenForms(text)
      .filter(isNew)
      .slice(0, MOST_MASKS - hidden.size);
    for (const form of forms) {
      hidden.add(form);
      world.runner.mask(form);
    }
    redactor.addForms(forms);
  };
};

/** The signature of HS256 has 43 characters, the tag of a JWE 22, the key of a session in a database 32 or more. */
const LOOKS_LIKE_TOKEN = /^[\w.+/=%-]{22,}$/;

/**
 * Goes through the frontend, where there is a `frontend-url`. It runs after a failed verdict too: which key the frontend
 * signs with then tells the cause.
 *
 * @returns a session, for the user's own requests and where the backend is only reached with one
 * @param targets running tasks behind the URL, 0 when unknown
 */
export const askFrontend = async (
  frontend: FrontendInputs,
  inputs: ProbingInputs,
  targets: number,
  context: RunContext,
): Promise<StageResult<FrontendSession | undefined>> => {
  const { clock, random, cancelled } = context.world;
  const { summary, findings, session } = await testFrontend(
    {
      url: frontend.url,
      authPath: frontend.authPath,
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
  return { outcome: succeed(session, findings), summary };
};

export type FrontendOptions = {
  /** Origin and path prefix; https, or loopback. */
  readonly url: URL;
  /** Path of the routes of Auth.js below `url`. */
  readonly authPath: string;
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
  /** That the frontend honours: the smoke user's, or without one that of a user who exists nowhere. */
  readonly session?: FrontendSession;
};

type Work = { readonly options: FrontendOptions; readonly trial: Trial; readonly place: Place };

const tokenFindings = ({ options, trial, place }: Work, tried: Tried): readonly Finding[] => {
  const sessions = sessionsOf(tried);
  const tokens = sessions.flatMap(tokensIn);
  for (const { token } of tokens) trial.context.mask(token);
  const candidates = signingCandidates(options.known);
  const { keyName } = options.known;
  return judgeTokens(
    tokens.flatMap((token) => signatureOf(token, candidates) ?? []),
    {
      keyName,
      expirationHours: options.expirationHours,
      loginSeen: tried.login !== undefined && 'session' in tried.login,
      sessionSeen: sessions.length > 0,
      place,
    },
  );
};

const summaryOf = (reading: CsrfReading, { minted, login }: Tried): string => {
  const version = reading.csrf?.version;
  const name = version === undefined ? '' : `${version === 5 ? 'Auth.js v5' : 'NextAuth v4'}: `;
  const shown = minted.kind === 'shown' ? '; minted session shown' : '';
  return `${name}${tally(reading.samples) || 'no answer'}${shown}${login ? `; ${outcomeOf(login)}` : ''}`;
};

const outcomeOf = (login: LoginResult): string => {
  if (login.kind !== 'logged-in') return 'login fails';
  return login.page.kind === 'shown' ? 'login works' : 'login gives a session';
};

const makesPlainCookies = ({ options }: Work, { csrf }: CsrfReading): boolean =>
  csrf?.version !== undefined && !csrf.secure && !isLoopback(options.url);

const sessionOf = ({ trial }: Work, tried: Tried): FrontendSession | undefined => {
  const { minted, login, cookieName = '' } = tried;
  const made = login?.kind === 'logged-in' ? login : minted.kind === 'shown' ? minted : undefined;
  return (
    made && {
      cookie: made.cookie,
      forged: (kind) => forgedSession(trial, { header: made.cookie.reveal(), name: cookieName }, kind),
      users: sessionsOf(tried).flatMap(usersIn),
    }
  );
};

/** What went wrong is the story, where something did; the rest is in the progress and in the findings. */
const withSummary = (summary: string, findings: readonly Finding[]): FrontendResult => ({
  summary: findings.find(isError)?.title ?? summary,
  findings,
});

const CANCELLED: FrontendResult = { summary: 'cancelled', findings: [] };

const userOf = ({ credentials, url, loginRedirect }: FrontendOptions): User | undefined =>
  credentials && { credentials, expected: new URL(loginRedirect, url.origin) };

/** Where an Auth.js answers; nothing else gets a cookie or a password. */
const goThrough = async (
  work: Work,
  reading: CsrfReading,
  oracle: readonly Finding[],
): Promise<FrontendResult> => {
  const { options, trial, place } = work;
  const user = userOf(options);
  const tried = reading.refused ? NOT_TRIED : await trySessions(trial, reading, user);
  if (trial.cancelled.aborted) return CANCELLED;
  const secrets = judgeSessionSecrets(oracle, reading, { ...tried, place });
  const session = sessionOf(work, tried);
  const result = withSummary(summaryOf(reading, tried), [
    ...secrets,
    ...(makesPlainCookies(work, reading) ? [cookiesNotSecure(place)] : []),
    ...(trial.client.wasLedToHttp() ? [leadsToHttp(place)] : []),
    ...sessionFindings(tried, place, secrets),
    ...tokenFindings(work, tried),
  ]);
  return { ...result, ...(session && { session }) };
};

/** Where Auth.js has its routes outside of Next.js. */
const OTHER_PATH = '/auth';

/** Nothing was found where the routes must be; are they where Auth.js puts them by itself? */
const isElsewhere = async ({ options, trial }: Work): Promise<boolean> =>
  isAuthJs(await trial.client.page(probeUrl(options.url, `${OTHER_PATH}/csrf`), NO_COOKIES));

const judgeOther = async (
  work: Work,
  { settled }: CsrfReading,
  findings: readonly Finding[],
): Promise<readonly Finding[]> => {
  const isMissing =
    settled?.kind === 'other-answer' && settled.status < 500 && work.options.authPath !== OTHER_PATH;
  return isMissing && (await isElsewhere(work)) ? [otherAuthPath(OTHER_PATH, work.place)] : findings;
};

/**
 * Asks a deployed NextAuth v4 or Auth.js v5 frontend which secret it uses, lets the smoke user log in or tries a session
 * made with the secret, shows the session to all tasks, and looks at what it tells the browser. Whatever the network does
 * is a finding.
 */
export const testFrontend = async (
  options: FrontendOptions,
  context: SmokeContext,
): Promise<FrontendResult> => {
  const { url: base, authPath, timeoutMilliseconds, known, targets } = options;
  const client = createClient({ base, authPath, timeoutMilliseconds }, context);
  const prefix = base.pathname.replace(/\/$/, '');
  const route = (name: string) => `${prefix}${authPath}/${name}`;
  const place: Place = { known, where: base.href.replace(/\/$/, ''), route };
  const asking = { client, cancelled: context.cancelled, cache: new CacheWatch() };
  const reading = await readCsrfOracle(asking, secretFinder(known), targets);
  if (context.cancelled.aborted) return CANCELLED;
  context.progress(`csrf cookie: ${tally(reading.samples) || 'no answer'}`);
  const csrf = reading.csrf ?? { version: 5, secure: base.protocol === 'https:' };
  const trial: Trial = { ...asking, context, secrets: sessionSecrets(known), csrf, targets };
  const work: Work = { options, trial, place };
  const oracle = judgeOracle(reading, place);
  if (reading.csrf || reading.settled?.kind === 'csrf-off') return goThrough(work, reading, oracle);
  const findings = await judgeOther(work, reading, oracle);
  if (context.cancelled.aborted) return CANCELLED;
  return withSummary(summaryOf(reading, NOT_TRIED), [...findings, ...tokenFindings(work, NOT_TRIED)]);
};
