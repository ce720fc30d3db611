import { type BackendEntry, IMPATIENT } from './entry.ts';
import { startNginx } from './nginx.ts';
import { type Env, startBehind, startGunicorn, startNode, startUvicorn } from './processes.ts';

/** Backends with the right key that refuse the right token all the same, or fail on it. */

const flask =
  (env: Env): BackendEntry['start'] =>
  ({ key }) =>
    startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, ...env });

const fastapi = (env: Env): Pick<BackendEntry, 'stack' | 'options' | 'start'> => ({
  stack: 'FastAPI + PyJWT',
  options: () => ({ profile: 'fastapi' }),
  start: ({ key }) => startUvicorn('fastapi_pyjwt', { JWT_SECRET_KEY: key, ...env }),
});

const flaskEntry = (
  name: string,
  env: Env,
  diagnosis: string,
  verdict: BackendEntry['verdict'] = 'refused',
): BackendEntry => ({
  name,
  stack: 'Flask + PyJWT',
  start: flask(env),
  verdict,
  diagnosis,
});

const BEHIND = '-900';
const AHEAD = '900';

const constraints: readonly BackendEntry[] = [
  flaskEntry('token: only HS512 is allowed', { ALGORITHMS: 'HS512' }, 'verifier-algorithm'),
  {
    name: 'token: only HS384 is allowed, opaque',
    ...fastapi({ ALGORITHMS: 'HS384' }),
    verdict: 'refused',
    diagnosis: 'verifier-algorithm',
  },
  {
    name: 'token: only HS512 is allowed, in Node',
    stack: 'Express + jsonwebtoken',
    options: () => ({ profile: 'express' }),
    start: ({ key }) => startNode('express_jsonwebtoken.mjs', { JWT_SECRET_KEY: key, ALGORITHMS: 'HS512' }),
    verdict: 'refused',
    diagnosis: 'verifier-algorithm',
  },
  flaskEntry('token: nbf is missing', { REQUIRED: 'nbf' }, 'token-claim-missing'),
  {
    name: 'token: nbf is missing, opaque',
    ...fastapi({ REQUIRED: 'nbf' }),
    verdict: 'refused',
    diagnosis: 'token-claim-missing',
  },
  flaskEntry('token: type is missing', { TOKEN_TYPE: 'access' }, 'token-claim-missing'),
  flaskEntry(
    'token: type is missing, opaque',
    { TOKEN_TYPE: 'access', ERRORS: 'opaque' },
    'token-claim-missing',
  ),
  // With the right claims it answers 401 user_not_found, which only its own profile takes for an acceptance.
  {
    name: 'token: made for another profile',
    stack: 'Django REST + simplejwt',
    options: () => ({ probePath: '/api/me/' }),
    start: ({ key }) => startGunicorn('django_simplejwt', { JWT_SECRET_KEY: key }),
    verdict: 'refused',
    diagnosis: 'key-right-but-refused',
  },
  // No smoke test can guess an audience. The error text shows that the key is not the reason …
  flaskEntry('token: an audience that nobody named', { AUDIENCE: 'chat-app' }, 'key-right-but-refused'),
  // … and where there is only one text, it is one of several possible causes.
  {
    name: 'token: an audience that nobody named, opaque',
    ...fastapi({ AUDIENCE: 'chat-app' }),
    verdict: 'refused',
    diagnosis: 'key-refused',
  },
  {
    name: 'token: only a fresh one is good enough',
    stack: 'flask-jwt-extended',
    options: () => ({ profile: 'flask-jwt-extended' }),
    start: ({ key }) => startGunicorn('flask_extended', { JWT_SECRET_KEY: key, FAULT: 'only fresh tokens' }),
    verdict: 'refused',
    diagnosis: 'key-right-but-refused',
  },
];

const clocks: readonly BackendEntry[] = [
  flaskEntry('clock: 15 minutes behind', { CLOCK_SHIFT: BEHIND }, 'verifier-clock'),
  flaskEntry('clock: 15 minutes ahead', { CLOCK_SHIFT: AHEAD }, 'verifier-clock'),
  {
    name: 'clock: 15 minutes behind, opaque',
    ...fastapi({ CLOCK_SHIFT: BEHIND }),
    verdict: 'refused',
    diagnosis: 'verifier-clock',
  },
  {
    name: 'clock: 15 minutes ahead, opaque',
    ...fastapi({ CLOCK_SHIFT: AHEAD }),
    verdict: 'refused',
    diagnosis: 'verifier-clock',
  },
  // Here the answers' own Date header gives it away, too.
  flaskEntry(
    'clock: 15 minutes behind, and so is the Date header',
    { CLOCK_SHIFT: BEHIND, DATE_HEADER: 'shifted', ERRORS: 'opaque' },
    'verifier-clock',
  ),
];

const refusals: readonly BackendEntry[] = [
  flaskEntry('token: the role is missing, 403', { FAULT: 'role is missing' }, 'key-right-but-refused'),
  flaskEntry(
    'token: the user does not exist, 404',
    { FAULT: 'user must exist' },
    'authenticated-not-found',
    'inconclusive',
  ),
  flaskEntry(
    'error: 500 on every bad token',
    { FAULT: 'errors are not mapped' },
    'errors-on-wrong-tokens',
    'inconclusive',
  ),
  {
    name: 'error: 500 on every token, for the key is too short',
    stack: 'Flask + PyJWT',
    options: () => IMPATIENT,
    start: ({ key }) =>
      startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key.slice(0, 8), FAULT: 'short keys are refused' }),
    verdict: 'inconclusive',
    diagnosis: 'backend-errors-on-token',
  },
  {
    name: 'error: 431 of Node, the header is too large',
    stack: 'Express + jsonwebtoken',
    options: () => IMPATIENT,
    start: ({ key }) =>
      startNode('express_jsonwebtoken.mjs', { JWT_SECRET_KEY: key }, '--max-http-header-size=400'),
    verdict: 'inconclusive',
    diagnosis: 'token-too-large',
  },
  {
    name: 'error: 431 of gunicorn, the header is too large',
    stack: 'Flask + PyJWT',
    options: () => IMPATIENT,
    start: ({ key }) =>
      startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key }, '--limit-request-field_size=300'),
    verdict: 'inconclusive',
    diagnosis: 'token-too-large',
  },
  {
    name: 'error: 400 of nginx, the header is too large',
    stack: 'nginx, Flask + PyJWT',
    needs: 'nginx',
    options: () => IMPATIENT,
    start: ({ key }) =>
      startBehind([startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key })], (urls) =>
        startNginx(urls, {
          server:
            'connection_pool_size 256; client_header_buffer_size 256; large_client_header_buffers 4 300;',
        }),
      ),
    verdict: 'inconclusive',
    diagnosis: 'token-too-large',
  },
];

export const brokenTokens: readonly BackendEntry[] = [...constraints, ...clocks, ...refusals];
