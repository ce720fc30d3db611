import { type SvelteKitOptions, startSvelteKit } from '../../support/frontend/sveltekit.ts';
import { behind, broken, type FrontendEntry, type FrontendSecrets, NOT_GIVEN, right } from './entry.ts';

/** Apps of SvelteKit: no csrf tokens, and the routes are at /auth. */

const app =
  (make: (secrets: FrontendSecrets) => Partial<SvelteKitOptions> = () => ({})): FrontendEntry['start'] =>
  (secrets) =>
    startSvelteKit({ secret: secrets.session, ...make(secrets) });

const HERE = { stack: 'SvelteKit', given: { authPath: '/auth' } } as const;

export const SVELTEKIT: readonly FrontendEntry[] = [
  right('as it comes', app(), HERE),
  right('no smoke user', app(), { ...HERE, given: { authPath: '/auth', noLogin: true } }),
  right('no secret is given', app(), {
    ...HERE,
    given: { authPath: '/auth', noSecrets: true },
    notes: NOT_GIVEN,
  }),
  right(
    'a list of secrets',
    app(({ session, newer, newest }) => ({ secret: [session, newer, newest] })),
    HERE,
  ),
  right(
    'a secret that is not given',
    app(({ foreign }) => ({ secret: foreign })),
    {
      ...HERE,
      notes: ['frontend-session-secret-unknown'],
    },
  ),
  broken('the routes are at /auth, and auth-path is not given', app(), {
    stack: 'SvelteKit',
    cause: 'frontend-other-auth-path',
    says: /auth-path: \/auth/,
  }),
  broken(
    'the host is not trusted',
    app(() => ({ trustHost: false })),
    {
      ...HERE,
      cause: 'frontend-server-error',
      says: /trust/,
    },
  ),
  broken(
    'the adapter takes itself for https',
    app(() => ({ knowsScheme: false })),
    { ...HERE, says: /ORIGIN/ },
  ),
  broken('a wrong password', app(), {
    ...HERE,
    given: { authPath: '/auth', password: 'not the right one' },
    says: /CredentialsSignin/,
  }),
  broken(
    'the signing key is the secret',
    app(({ key }) => ({ secret: key })),
    {
      ...HERE,
      browser: true,
      cause: 'frontend-uses-other-secret',
    },
  ),
  broken(
    'two tasks with different secrets',
    behind(
      {},
      app(),
      app(({ foreign }) => ({ secret: foreign })),
    ),
    {
      ...HERE,
      cause: 'frontend-tasks-differ',
    },
  ),
];
