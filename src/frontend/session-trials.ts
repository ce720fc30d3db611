import { Secret } from '../redaction/secret.ts';
import type { SmokeContext } from '../smoke-test/probing.ts';
import type { Client } from './client.ts';
import { type CsrfCookie, sessionCookieName } from './csrf.ts';
import {
  askSession,
  hasUser,
  isOfSyntheticUser,
  mintSessionCookie,
  type Session,
  type SessionAnswer,
} from './session.ts';

/** A session of nobody, made with the secret that the csrf cookie has proven. */

export type Minted =
  | { readonly kind: 'not-tried' }
  | { readonly kind: 'names-unknown' }
  | { readonly kind: 'out-of-time' }
  /** The frontend shows the user that was put into the cookie. */
  | { readonly kind: 'shown'; readonly session: Session; readonly cookie: Secret }
  /** It shows a session, but not of that user. */
  | { readonly kind: 'of-another'; readonly session: Session }
  | { readonly kind: 'refused' }
  /** `seen`: a status or an error code. */
  | { readonly kind: 'unreadable'; readonly seen: string };

const judgeMinted = (said: SessionAnswer, cookie: Secret): Minted => {
  if (said.kind === 'none') return { kind: 'refused' };
  if (said.kind === 'unreadable') return said;
  const { session } = said;
  return isOfSyntheticUser(session) ? { kind: 'shown', session, cookie } : { kind: 'of-another', session };
};

/** Asks twice where it must, for a first answer may be lost. That strangers are shown no session is known before. */
export const tryMinted = async (
  client: Client,
  context: SmokeContext,
  csrf: CsrfCookie,
  secret: string,
): Promise<Minted> => {
  const cookieName = sessionCookieName(csrf);
  const { version } = csrf;
  if (cookieName === undefined || version === undefined) return { kind: 'names-unknown' };
  const { clock, random, mask } = context;
  const ask = async (): Promise<Minted> => {
    const value = await mintSessionCookie({ version, cookieName, secret, now: clock.now, random, mask });
    const cookie = new Secret('session cookie', `${cookieName}=${value}`);
    const minted = judgeMinted(await askSession(client, cookie.reveal(), mask), cookie);
    return minted.kind !== 'shown' && client.ranOut() ? { kind: 'out-of-time' } : minted;
  };
  const first = await ask();
  if (first.kind === 'shown' || first.kind === 'out-of-time' || context.cancelled.aborted) return first;
  await client.pause();
  return ask();
};

/** Who must not be shown a session: a stranger without a cookie, and one whose cookie was made with a random secret. */

export type SessionControls =
  | { readonly kind: 'closed' }
  /** `who`: half a sentence for people. */
  | { readonly kind: 'open'; readonly who: string; readonly session: Session }
  | { readonly kind: 'out-of-time' }
  /** `seen`: a status or an error code. */
  | { readonly kind: 'unclear'; readonly who: string; readonly seen: string };

const RANDOM_SECRET_BYTES = 32;

/** A redirect and a refusal show no session either; too many requests say nothing. */
const isTurnedAway = (said: SessionAnswer): boolean =>
  said.kind === 'unreadable' && /^[34]\d\d$/.test(said.seen) && said.seen !== '429';

const judgeControl = (who: string, said: SessionAnswer): SessionControls => {
  if (said.kind === 'session' && hasUser(said.session)) return { kind: 'open', who, session: said.session };
  return said.kind === 'unreadable' && !isTurnedAway(said)
    ? { kind: 'unclear', who, seen: said.seen }
    : { kind: 'closed' };
};

type Stranger = { readonly who: string; readonly cookies: string };

/** The second only where the name of the cookie is known, without which none can be made. */
const strangers = async (context: SmokeContext, csrf: CsrfCookie): Promise<readonly Stranger[]> => {
  const nobody = { who: 'without any cookie', cookies: '' };
  const cookieName = sessionCookieName(csrf);
  const { version } = csrf;
  if (cookieName === undefined || version === undefined) return [nobody];
  const { clock, random, mask } = context;
  const secret = Buffer.from(random(RANDOM_SECRET_BYTES)).toString('base64');
  const value = await mintSessionCookie({ version, cookieName, secret, now: clock.now, random, mask });
  return [
    nobody,
    { who: 'for a cookie that was made with a random secret', cookies: `${cookieName}=${value}` },
  ];
};

/** Asks as each of them, and once more where the answer said nothing. */
export const askAsStrangers = async (
  client: Client,
  context: SmokeContext,
  csrf: CsrfCookie,
): Promise<SessionControls> => {
  for (const { who, cookies } of await strangers(context, csrf)) {
    const ask = async () => judgeControl(who, await askSession(client, cookies, context.mask));
    const first = await ask();
    if (first.kind === 'open' || context.cancelled.aborted) return first;
    if (first.kind === 'closed') continue;
    await client.pause();
    const second = await ask();
    if (client.ranOut()) return { kind: 'out-of-time' };
    if (second.kind !== 'closed') return second;
  }
  return { kind: 'closed' };
};
