import { jwtVerify, SignJWT } from 'jose';
import type { User } from './users.ts';

const COOKIE = 'chat-app.session';
const LIFETIME_SECONDS = 8 * 60 * 60;
/** Keeps a session cookie from being taken for any other token, and the other way round (RFC 8725 §3.12). */
const AUDIENCE = 'chat-app-session';

const cookie = (value: string, seconds: number, secure: boolean): string =>
  `${COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/**
 * The `Set-Cookie` value that says who the browser's user is. It holds no backend token and is signed with the session
 * secret, so any task with that secret can read it.
 */
export const sessionCookie = async (user: User, secret: Uint8Array, secure: boolean): Promise<string> => {
  const value = await new SignJWT({ name: user.name, email: user.email })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(user.id)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_SECONDS}s`)
    .sign(secret);
  return cookie(value, LIFETIME_SECONDS, secure);
};

export const endedSessionCookie = (secure: boolean): string => cookie('', 0, secure);

/** The user of a `Cookie` header; `undefined` when there is no valid session in it. */
export const sessionUser = async (
  header: string | undefined,
  secret: Uint8Array,
): Promise<User | undefined> => {
  const pair = header?.split(/; */).find((part) => part.startsWith(`${COOKIE}=`));
  if (pair === undefined) return undefined;
  try {
    const options = { algorithms: ['HS256'], audience: AUDIENCE, requiredClaims: ['sub', 'exp'] };
    const { payload } = await jwtVerify(pair.slice(COOKIE.length + 1), secret, options);
    return { id: String(payload.sub), name: String(payload.name), email: String(payload.email) };
  } catch {
    // Expired, forged or signed before the secret changed: all mean "not logged in".
    return undefined;
  }
};
