import { SYNTHETIC_EMAIL, SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';
import type { Answer } from '../lib/http.ts';
import type { Client } from './client.ts';
import { cookiesOf, isSessionCookie } from './cookie-jar.ts';
import { textsIn } from './session-texts.ts';

/** What `GET /api/auth/session` says, and whose session it is. */

export type Session = Readonly<Record<string, unknown>>;

/** v5 answers `null` and v4 `{}` when there is no session; neither ever says 401. */
export type SessionAnswer =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'none' }
  /** `seen`: a status or an error code. */
  | { readonly kind: 'unreadable'; readonly seen: string };

export const readSession = (answer: Answer): SessionAnswer => {
  if (answer.kind === 'no-answer') return { kind: 'unreadable', seen: answer.code };
  if (answer.status !== 200) return { kind: 'unreadable', seen: `${answer.status}` };
  let body: unknown;
  try {
    body = JSON.parse(answer.body);
  } catch {
    return { kind: 'unreadable', seen: '200 without JSON' };
  }
  if (body === null) return { kind: 'none' };
  if (typeof body !== 'object' || Array.isArray(body))
    return { kind: 'unreadable', seen: '200 with other JSON' };
  const session = { ...body } as Session;
  return Object.keys(session).length === 0 ? { kind: 'none' } : { kind: 'session', session };
};

/** @param cookies value of the header `Cookie`; '' for none */
export const askSession = async (
  client: Client,
  cookies: string,
  mask: (text: string) => void,
): Promise<SessionAnswer> => {
  const answer = await client.get('/session', cookies);
  // The frontend renews the session, for as long as it lets sessions live.
  for (const { name, value } of cookiesOf(answer)) if (value !== '' && isSessionCookie(name)) mask(value);
  return readSession(answer);
};

export const hasUser = ({ user }: Session): boolean => typeof user === 'object' && user !== null;

/** Whether it is of the user that exists nowhere: what was put into the cookie comes out again. */
export const isOfSyntheticUser = (session: Session): boolean =>
  textsIn(session).some(({ text }) => text === SYNTHETIC_SUBJECT || text.toLowerCase() === SYNTHETIC_EMAIL);

/** Whether it is of the user with that address; undefined when it shows none. */
export const isOfUser = ({ user }: Session, email: string): boolean | undefined => {
  const shown = typeof user === 'object' && user !== null && 'email' in user ? user.email : undefined;
  if (typeof shown !== 'string' || shown === '') return undefined;
  return shown.trim().toLowerCase() === email.trim().toLowerCase();
};
