import { SYNTHETIC_EMAIL, SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';
import type { Answer } from '../lib/http.ts';
import { isObject, parseJson } from '../lib/json.ts';
import { type Seen, seenIn } from './seen.ts';
import { wordOfName } from './words.ts';

/** What `GET /api/auth/session` says, and whose session it is. */

export type Session = Readonly<Record<string, unknown>>;

/**
 * v5 answers `null` and v4 `{}` when there is no session; neither ever says 401. Anything else is what the app's callback
 * makes of a session, in a form of its own; one that takes the user off leaves its end alone.
 */
export type SessionAnswer =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly seen: Seen };

const isNothing = (said: Session): boolean =>
  Object.entries(said).every(([name, value]) => name === 'expires' || value === null);

export const readSession = (answer: Answer): SessionAnswer => {
  if (answer.kind === 'no-answer' || answer.status !== 200)
    return { kind: 'unreadable', seen: seenIn(answer) };
  const said = parseJson(answer.body);
  if (said === null) return { kind: 'none' };
  if (!isObject(said))
    return {
      kind: 'unreadable',
      seen: { ...seenIn(answer), text: `200 without ${said === undefined ? 'JSON' : 'an object'}` },
    };
  return isNothing(said) ? { kind: 'none' } : { kind: 'session', session: said };
};

/** Whether it is of the user that exists nowhere: what was put into the cookie comes out again. */
export const isOfSyntheticUser = (session: Session): boolean =>
  textsIn(session).some(({ text }) => text === SYNTHETIC_SUBJECT || text.toLowerCase() === SYNTHETIC_EMAIL);

/** By what a session calls its user and nobody else: what a backend may write into its log. */
export const usersIn = (session: Session): readonly string[] =>
  textsIn(session).flatMap(({ path, text }) =>
    /^(?:user\.)?(?:id|sub|email|username)$/.test(path) && text !== '' ? [text] : [],
  );

const plain = (address: string): string => address.trim().toLowerCase();

/** Whether it is of the user with that address; undefined when it shows none. */
export const isOfUser = (session: Session, email: string): boolean | undefined => {
  const texts = textsIn(session);
  if (texts.some(({ text }) => plain(text) === plain(email))) return true;
  return texts.some(({ path, text }) => /^(?:user\.)?email$/.test(path) && plain(text) !== '')
    ? false
    : undefined;
};

/** A text in a session, and where it stands, e.g. `user.accessToken`. */
type SessionText = { readonly path: string; readonly text: string };

const MOST_VALUES = 5_000;

/** All texts in a JSON value. A loop and not a recursion: what a server nests must not become our call stack. */
export const textsIn = (session: unknown): readonly SessionText[] => {
  const found: SessionText[] = [];
  const open: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: session }];
  for (let seen = 0; seen < MOST_VALUES; seen += 1) {
    const next = open.shift();
    if (next === undefined) break;
    const { path, value } = next;
    if (typeof value === 'string') found.push({ path, text: value });
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      if (open.length >= MOST_VALUES) break;
      open.push({
        path: (path === '' ? wordOfName(name) : `${path}.${wordOfName(name)}`).slice(0, 80),
        value: member,
      });
    }
  }
  return found;
};
