import Credentials from '@auth/core/providers/credentials';
import { SvelteKitAuth } from '@auth/sveltekit';
import { env } from '$env/dynamic/private';

const { email, password, trustHost } = JSON.parse(env.APP ?? '{}');

/** All else is the adapter's: routes at /auth, no csrf tokens, AUTH_SECRET. It takes no AUTH_TRUST_HOST. */
export const { handle } = SvelteKitAuth({
  ...(trustHost && { trustHost }),
  session: { strategy: 'jwt' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: (given) =>
        given.email === email && given.password === password ? { id: 'user-1', email } : null,
    }),
  ],
});
