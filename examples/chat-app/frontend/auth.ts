import 'server-only';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { readSettings } from './settings.ts';
import { authenticate } from './users.ts';

/**
 * The session is a cookie that is encrypted with a session secret and that scripts cannot read. It says who the user
 * is and nothing else: the token for the backend is made in backend.ts, call by call, and never put in here.
 */
const config = (): NextAuthConfig => {
  const { sessionSecrets, demoPassword } = readSettings(process.env);
  return {
    // Sessions are made with the first and honoured with any, so that a change of the secret logs nobody out.
    secret: [...sessionSecrets],
    // The load balancer in front of us says which host and protocol the browser used.
    trustHost: true,
    session: { strategy: 'jwt', maxAge: 8 * 60 * 60 },
    pages: { signIn: '/login' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: ({ email, password }) => authenticate(email, password, demoPassword) ?? null,
      }),
    ],
    callbacks: {
      session: ({ session, token }) => ({
        expires: session.expires,
        user: { ...session.user, id: token.sub ?? '' },
      }),
    },
  };
};

// A function, so that the secrets are those of the running container and not those of the build.
export const { handlers, auth, signIn, signOut } = NextAuth(config);
