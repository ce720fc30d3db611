import { Secret } from '../redaction/secret.ts';
import type { SmokeHands } from '../smoke-test/probing.ts';
import type { Client } from './client.ts';
import { type CsrfCookie, sessionCookieName } from './csrf-cookie.ts';
import { askSession, isOfSyntheticUser, type Session, type SessionAnswer } from './session.ts';
import { mintSessionCookie } from './session-cookie.ts';

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

const judge = (said: SessionAnswer, cookie: Secret): Minted => {
  if (said.kind === 'none') return { kind: 'refused' };
  if (said.kind === 'unreadable') return said;
  const { session } = said;
  return isOfSyntheticUser(session) ? { kind: 'shown', session, cookie } : { kind: 'of-another', session };
};

/** Asks twice where it must, for a first answer may be lost. That strangers are shown no session is known before. */
export const tryMinted = async (
  client: Client,
  hands: SmokeHands,
  csrf: CsrfCookie,
  secret: string,
): Promise<Minted> => {
  const cookieName = sessionCookieName(csrf);
  const { version } = csrf;
  if (cookieName === undefined || version === undefined) return { kind: 'names-unknown' };
  const { clock, random, mask } = hands;
  const ask = async (): Promise<Minted> => {
    const value = await mintSessionCookie({ version, cookieName, secret, now: clock.now, random, mask });
    const cookie = new Secret('session cookie', `${cookieName}=${value}`);
    const minted = judge(await askSession(client, cookie.reveal(), mask), cookie);
    return minted.kind !== 'shown' && client.ranOut() ? { kind: 'out-of-time' } : minted;
  };
  const first = await ask();
  if (first.kind === 'shown' || first.kind === 'out-of-time' || hands.cancelled.aborted) return first;
  await client.pause();
  return ask();
};
