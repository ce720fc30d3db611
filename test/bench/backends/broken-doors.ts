import { startGo } from './compiled.ts';
import type { BackendEntry } from './entry.ts';
import { startNginx } from './nginx.ts';
import { type Env, startBehind, startFront, startGunicorn, startNode } from './processes.ts';

/** Backends that let in whom they should not. */

const flask = (name: string, env: Env, diagnosis: string): BackendEntry => ({
  name: `door: ${name}`,
  stack: 'Flask + PyJWT',
  start: ({ key }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, ...env }),
  verdict: diagnosis === 'identity-headers-trusted' ? 'shadowed' : 'not-enforced',
  diagnosis,
});

const openPaths: readonly BackendEntry[] = [
  {
    ...flask('a route that is open to all', {}, 'probe-path-open'),
    options: () => ({ probePath: '/api/health' }),
  },
  {
    ...flask('made-up numbers on any failure', {}, 'probe-path-open'),
    options: () => ({ probePath: '/api/dashboard' }),
  },
  {
    ...flask('made-up numbers, and another key', {}, 'probe-path-open'),
    options: () => ({ probePath: '/api/dashboard' }),
    start: ({ previous }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: previous }),
  },
  {
    name: 'door: a cache gives good answers to anybody',
    stack: 'Express + express-jwt behind a cache',
    options: () => ({ profile: 'express' }),
    start: ({ key }) =>
      startBehind([startNode('express_jwt.mjs', { JWT_SECRET_KEY: key })], (urls) =>
        startFront('caches successes', urls),
      ),
    verdict: 'not-enforced',
    diagnosis: 'probe-path-open',
  },
  {
    name: 'door: nginx caches good answers for anybody',
    stack: 'nginx, Hono + jose',
    needs: 'nginx',
    options: () => ({ profile: 'generic' }),
    start: ({ key }) =>
      startBehind([startNode('hono_jose.mjs', { JWT_SECRET_KEY: key })], (urls) =>
        startNginx(urls, { location: 'proxy_cache answers; proxy_cache_valid 200 1m;' }),
      ),
    verdict: 'not-enforced',
    diagnosis: 'probe-path-open',
  },
  {
    name: 'door: one task of two lets everybody in',
    stack: 'Flask + PyJWT',
    start: ({ key }) =>
      startBehind(
        ['', 'signature not verified'].map((FAULT) =>
          startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, FAULT }),
        ),
        (urls) => startFront('in turns', urls),
      ),
    verdict: 'not-enforced',
    diagnosis: 'token-not-verified',
  },
];

const openKeys: readonly BackendEntry[] = [
  flask('signature not verified', { FAULT: 'signature not verified' }, 'token-not-verified'),
  // A token under a changed payload passes here, and so does everything else of the right form.
  flask(
    'signature only has the right length',
    { FAULT: 'signature only has the right length' },
    'token-not-verified',
  ),
  flask('alg none allowed', { FAULT: 'alg none allowed' }, 'unsigned-token-accepted'),
  flask('expiry not verified', { FAULT: 'expiry not verified' }, 'expired-token-accepted'),
  {
    ...flask('empty key, verified by hand', {}, 'empty-key-accepted'),
    start: () => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: '', FAULT: 'verified by hand' }),
  },
  {
    name: 'door: empty key, and the library takes it',
    stack: 'Go + golang-jwt',
    needs: 'Go',
    options: () => ({ profile: 'generic' }),
    start: () => startGo({ JWT_SECRET_KEY: '' }),
    verdict: 'not-enforced',
    diagnosis: 'empty-key-accepted',
  },
];

const shadowed: readonly BackendEntry[] = [
  flask('identity headers trusted', { FAULT: 'identity headers trusted' }, 'identity-headers-trusted'),
  flask(
    'identity headers trusted beside any token',
    { FAULT: 'identity headers trusted beside any token' },
    'identity-headers-trusted',
  ),
  {
    ...flask('identity headers trusted, and another key', {}, 'identity-headers-trusted'),
    start: ({ previous }) =>
      startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: previous, FAULT: 'identity headers trusted' }),
  },
  {
    // Whoever comes through this proxy is somebody, so what a path through it answers says nothing about tokens.
    name: 'door: a proxy adds an identity to every request',
    stack: 'Flask + PyJWT',
    start: ({ key }) =>
      startBehind(
        [startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, FAULT: 'identity headers trusted' })],
        (urls) => startFront('adds a user', urls),
      ),
    verdict: 'not-enforced',
    diagnosis: 'probe-path-open',
  },
];

export const brokenDoors: readonly BackendEntry[] = [...openPaths, ...openKeys, ...shadowed];
