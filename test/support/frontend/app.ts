import { SignJWT } from 'jose';

/** The app that both versions of the frontend run: one user, and a token for the backend, shown or kept. */

export const USER = { email: 'smoke@example.com', password: 'correct horse & battery=staple%+' } as const;

export type AppOptions = {
  /** A list is possible in v5 only. */
  readonly secret: string | readonly string[];
  /** Key with which the frontend signs the token for the backend; without it there is none. */
  readonly signsWith?: string;
  /** Hours that such a token lives. */
  readonly tokenHours?: number;
  /** Whether the session shows that token to the browser. */
  readonly shows?: boolean;
  /** Makes names and attributes of cookies as behind https. */
  readonly secureCookies?: boolean;
  /** Where every login leads, whatever was asked for. */
  readonly redirectsTo?: string;
  /** A frontend that lets in only users that it knows from its own sign-in. */
  readonly refusesStrangers?: boolean;
};

export const backendToken = ({ signsWith = '', tokenHours = 168 }: AppOptions): Promise<string> =>
  new SignJWT({ id: 'user-1', email: USER.email })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime(`${tokenHours}h`)
    .sign(new TextEncoder().encode(signsWith));

/** What `authorize` returns: the user, or null for wrong credentials. */
export const authorize = async (
  options: AppOptions,
  given: { readonly email?: unknown; readonly password?: unknown } | undefined,
): Promise<{ id: string; email: string; accessToken?: string } | null> => {
  if (given?.email !== USER.email || given.password !== USER.password) return null;
  const user = { id: 'user-1', email: USER.email };
  return options.signsWith === undefined ? user : { ...user, accessToken: await backendToken(options) };
};
